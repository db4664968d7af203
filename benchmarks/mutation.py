"""Change one thing in the files that decide, and see whether a test notices.

A sample of all mutants (benchmarks/_mutants.py) is drawn from the seed. Each is put in place by an import hook, in a
process of its own, so that no file is touched; the tests of that file run until the first fails. What no test notices
has survived: either the change means nothing, or a test is missing.

    python benchmarks/mutation.py [--sample 10] [--seed 1] [--only NUMBER ...] [--save]

A change that cannot run at all, and one that takes too long, counts as killed.
"""

from __future__ import annotations

import argparse
import ast
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType

from _mutants import Mutant, mutants, unchanged

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before NumPy is imported
os.environ["CI"] = "true"  # Hypothesis tries the same examples each time, and keeps none

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"

LIMITS = ("findings_limits", "findings_limits_old", "findings_given", "findings_limits_welcome")
TESTS = {
    "leeway.counsel.gate": (
        "counsel_gate",
        "counsel_gate_edges",
        "counsel_gate_cover",
        "gate_rows",
    ),
    "leeway.in_force": ("in_force", "counsel_gate", "paths", "gate_rows"),
    "leeway.decision": ("counsel_gate_edges", "counsel_gate_cover", "counsel_gate", "gate_rows"),
    "leeway.findings.limits": (*LIMITS, "findings_limits_laws"),
    "leeway.findings._given": ("findings_given", *LIMITS[:2], "findings_limits_laws"),
    "leeway.willingness": ("willingness", "counsel_gate", "counsel_gate_cover", "gate_rows"),
}
"""Each file and its tests, the quickest first."""

BEFOREHAND = ("hypothesis", "leeway.advice", "leeway.web.serve")
"""Imported once; of these only what rests on a mutant is imported anew."""

LONGEST = 10
"""A mutant is given this many times as long as its tests take without a change."""


def path_of(module: str) -> Path:
    """Where a module lies."""
    return SOURCE.joinpath(*module.split(".")).with_suffix(".py")


# ------------------------------------------------------------ the process of one mutant


class Changed(SourceFileLoader):
    """Loads one module as its mutant, past any compiled file."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(mutant.module, str(path_of(mutant.module)))
        self.mutant = mutant

    def find_spec(
        self, name: str, path: list[str] | None, _target: object = None
    ) -> ModuleSpec | None:
        """The usual place of the module, and this loader."""
        if name != self.mutant.module:
            return None
        spec = PathFinder.find_spec(name, path)
        if spec is not None:
            spec.loader = self
        return spec

    def get_code(self, _name: str) -> CodeType:
        """The mutant's code."""
        return compile(self.mutant.source(), self.path, "exec", dont_inherit=True)


def run(mutant: Mutant, anew: frozenset[str]) -> None:
    """Run the tests with the mutant in place, until one fails; its code is that of the process."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    for name in anew:
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, Changed(mutant))
    tests = [str(ROOT / "tests" / f"test_{name}.py") for name in TESTS[mutant.module]]
    options = f"-x -q --no-header --assert=plain -p no:cacheprovider --rootdir={ROOT}"
    os._exit(pytest.main([*options.split(" "), *tests]))


@cache
def above(module: str) -> frozenset[str]:
    """The module and all that import it, through others too: they are imported anew."""
    found = {module}
    imports = {name: _imports(name) for name in sys.modules if name.partition(".")[0] == "leeway"}
    while more := {name for name, known in imports.items() if known & found} - found:
        found |= more
    return frozenset(found)


def _imports(name: str) -> set[str]:
    """What a module imports, as its source says."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(Path(sys.modules[name].__file__ or "").read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}", *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def tried(mutant: Mutant, longest: float | None = None) -> str:
    """What became of a mutant: survived, killed, or killed by the clock."""
    fork = multiprocessing.get_context("fork")
    process = fork.Process(target=run, args=(mutant, above(mutant.module)))
    process.start()
    process.join(longest)
    if process.is_alive():
        process.kill()
        process.join()
        return "too long"
    return "killed" if process.exitcode else "survived"


# ------------------------------------------------------------ the one that counts


def main(arguments: list[str]) -> int:
    """Try the sample and print what survived; 1 when the tests fail without any change."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sample", type=int, default=10, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, nargs="+", help="these mutants and no others")
    parser.add_argument("--save", action="store_true")
    asked, _ = parser.parse_known_args(arguments)
    if not hasattr(os, "fork"):
        print("mutation: this system cannot split a process in two; nothing was tried")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = folder
        return measure(asked)


def measure(asked: argparse.Namespace) -> int:
    """The tests of each file without a change, then each mutant of the sample."""
    for name in BEFOREHAND:
        import_module(name)
    everything = mutants({module: path_of(module) for module in TESTS})
    dice = random.Random(asked.seed)  # noqa: S311 - a sample, no secret
    chosen = dice.sample(everything, min(asked.sample, len(everything)))
    chosen = [everything[number] for number in asked.only] if asked.only else chosen
    began, longest = time.monotonic(), {}
    for module in TESTS:
        if any(mutant.module == module for mutant in chosen):
            start = time.monotonic()
            if tried(unchanged(module, path_of(module))) != "survived":
                print(f"mutation: the tests of {module} fail without any change")
                return 1
            longest[module] = LONGEST * (time.monotonic() - start)
    fates: list[tuple[Mutant, str]] = []
    for mutant in chosen:
        fates.append((mutant, tried(mutant, longest[mutant.module])))
        print(f"{len(fates)}: {fates[-1][1]} {line_of(mutant)}", file=sys.stderr, flush=True)
    text = "\n".join(table(asked, len(everything), fates, time.monotonic() - began))
    print(text)
    if asked.save:
        place = ROOT / "docs" / "benchmarks" / f"mutation-{date.today()}.md"  # noqa: DTZ011
        place.write_text(f"{text}\n", "utf-8")
    return 0


def line_of(mutant: Mutant) -> str:
    """Number, place and change."""
    place = path_of(mutant.module).relative_to(ROOT).as_posix()
    return f"#{mutant.number} {place}:{mutant.line}: {mutant.words}"


def table(
    asked: argparse.Namespace, how_many: int, fates: list[tuple[Mutant, str]], seconds: float
) -> Iterator[str]:
    """What is printed and saved."""
    left = [mutant for mutant, fate in fates if fate == "survived"]
    yield "# Mutants of the files that decide"
    yield ""
    which = " ".join(map(str, asked.only or ()))
    drawn = f"--only {which}" if which else f"--sample {len(fates)} --seed {asked.seed}"
    yield f"`python benchmarks/mutation.py {drawn} --save`, {date.today()},"  # noqa: DTZ011
    yield f"{sys.platform}, Python {sys.version.split()[0]}, {seconds:.0f} s. A sample of {how_many} possible changes."
    yield ""
    yield "| file | mutants | killed | by the clock | survived |"
    yield "|---|---|---|---|---|"
    for name in (*TESTS, ""):
        counted = Counter(fate for mutant, fate in fates if name in {mutant.module, ""})
        killed = counted["killed"] + counted["too long"]
        yield (
            f"| {name.replace('leeway.', '') or 'all'} | {counted.total()} | {killed} "
            f"| {counted['too long']} | {counted['survived']} |"
        )
    yield ""
    yield "Survived:" if left else "None survived."
    if left:
        yield ""
    yield from (f"- `{line_of(mutant)}`" for mutant in sorted(left, key=lambda each: each.number))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
