"""The marks of the house that no linter keeps: lengths, leftovers, hidden circles, plain faces."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "tests", "tools", "benchmarks", "training")
FILE_LINES, TEST_FILE_LINES, FUNCTION_LINES = 400, 600, 60
LEFTOVER = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
FACE = (ast.Import, ast.ImportFrom)


class Broken(NamedTuple):
    """A mark that is not kept, and where."""

    path: Path
    line: int
    what: str


def sources(root: Path) -> list[Path]:
    """Every Python file of ours."""
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*.py"))
    return sorted([*found, *root.glob("*.py")])


def comments(text: str) -> Iterator[tuple[int, str]]:
    """The comments of a file with their lines."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def broken(path: Path, text: str) -> Iterator[Broken]:
    """The marks that one file does not keep."""
    lines = text.count("\n")
    most = TEST_FILE_LINES if "tests" in path.parts else FILE_LINES
    if lines > most:
        yield Broken(path, 1, f"{lines} lines, more than {most}")
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield Broken(path, node.lineno, f"{node.name} has {length} lines")
        if isinstance(node, ast.Name | ast.alias) and getattr(node, "id", "") == "TYPE_CHECKING":
            yield Broken(path, node.lineno, "a circle may hide behind TYPE_CHECKING")
    for line, comment in comments(text):
        if LEFTOVER.search(comment):
            yield Broken(path, line, "a leftover: do it, or leave it out")
    if path.name == "__init__.py":
        yield from defines(path, tree)


def defines(path: Path, tree: ast.Module) -> Iterator[Broken]:
    """What a package's face holds besides its caption, names from elsewhere and `__all__`."""
    for node in tree.body[1:]:
        named = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).startswith("__")
        if not isinstance(node, FACE) and not named:
            yield Broken(path, node.lineno, "a package's face defines nothing")


def main(root: Path = ROOT) -> int:
    """Print what is broken and a line of figures; 1 when anything is."""
    texts = {path: path.read_text("utf-8") for path in sources(root)}
    found = [one for path, text in texts.items() for one in broken(path, text)]
    for one in found:
        print(f"{one.path.relative_to(root).as_posix()}:{one.line}: {one.what}")
    ours = {path: text for path, text in texts.items() if root / "src" in path.parents}
    tests = sum(text.count("\n") for path, text in texts.items() if root / "tests" in path.parents)
    lines = sum(text.count("\n") for text in ours.values())
    said = sum(1 for text in ours.values() for _ in comments(text))
    print(
        f"marks: {len(ours)} files, {lines} lines in src; "
        f"{1000 * said / max(lines, 1):.0f} comments in 1000 lines; "
        f"{tests / max(lines, 1):.2f} test lines a line; {len(found)} marks broken"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
