"""Leeway's front door: needs nothing but Python 3.11 or newer.

    python3 run.py           open the app in your browser
    python3 run.py demo      an invented story, from its messages to advice
    python3 run.py test      all tests, and how much of each file they reach
    python3 run.py check     lint, types, import rules, and the rules of the house
    python3 run.py golden    write the importers' expected files anew
    python3 run.py bench     measure Leeway beside other programs
    python3 run.py train     train what reads messages anew, from training/lines
    python3 run.py docs      check the documents against the code
    python3 run.py ...       anything else goes to Leeway itself (read, ask, help)

Verbs may be put together (check test); what follows the last one is handed on to it.
On Windows: py run.py demo.

The first time, it makes .venv here and installs what the lock names, each file held to its hash.
It uses uv when that is on the PATH.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Said before anything newer than Python 3.6 is run, so that an old Python hears it too.
if sys.version_info < (3, 11):
    sys.exit("Leeway needs Python 3.11 or newer, and this one is {}.{}.".format(*sys.version_info))

ROOT = Path(__file__).resolve().parent
APP, DEV, LOWEST = "requirements.lock", "requirements-dev.lock", "requirements-lowest.lock"
PEERS = "benchmarks/peers.lock"
TRAINER, START = "training/trainer.lock", "training/start.lock"
UNFINISHED = "unfinished"
TOOLS = ("wheels", "helplines", "marks", "traces", "lines")

NO_VENV = (
    "Leeway: this Python cannot make an environment of its own (venv or ensurepip is missing). "
    "On Debian or Ubuntu: sudo apt install python3-venv, then the same command again."
)
NOT_INSTALLED = (
    "Leeway: the packages could not be installed. Is there a connection? "
    "The same command again begins anew; nothing half-done is kept."
)


def say(sentence: str) -> None:
    """Tell the person what is being done."""
    print(f"Leeway: {sentence}", file=sys.stderr, flush=True)


def call(*command: object) -> int:
    """Run one program from the root of the project; its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT)


def works(*command: object) -> bool:
    """Whether a program runs and is content."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def program(venv: Path, name: str = "python") -> Path:
    """Where a program lies in an environment."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def stamp_of(lock: str) -> str:
    """What the stamp of an environment says when this lock is installed in it."""
    return f"{lock} {hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()}"


def environment(lock: str, name: str = ".venv", also: tuple[str, ...] = ()) -> Path:
    """The Python of an environment in which a lock is installed; made where it is not.

    `also`: locks that hold all of this one. The stamp is written last, so that an install that was
    cut off is begun anew.
    """
    venv = ROOT / name
    python, stamp = program(venv), venv / "leeway-lock.txt"
    stamped = stamp.read_text("utf-8") if stamp.exists() else ""
    if python.exists() and stamped in map(stamp_of, (lock, *also)):
        return python
    uv = shutil.which("uv")
    new_enough = works(python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))")
    if stamped == UNFINISHED or not new_enough or not (uv or works(python, "-m", "pip", "-V")):
        make(venv, uv)
    stamp.write_text(UNFINISHED, "utf-8")
    say(f"installing what {lock} names, held to its hashes (once, about half a minute).")
    install(python, lock)
    show_source(python)
    stamp.write_text(stamp_of(lock), "utf-8")
    return python


def install(python: Path, lock: str, *options: str) -> None:
    """Install what a lock names, each file held to its hash; by uv where it is."""
    uv = shutil.which("uv")
    pip = (python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input")
    installer = (uv, "pip", "install", "--quiet", "--python", python) if uv else pip
    fixed = ("--require-hashes", "--only-binary", ":all:", "-r", ROOT / lock)
    if call(*installer, *options, *fixed):
        sys.exit(NOT_INSTALLED)


def make(venv: Path, uv: "str | None") -> None:
    """Make an empty environment, in place of a broken one."""
    if not uv and not works(sys.executable, "-c", "import venv, ensurepip"):
        sys.exit(NO_VENV)
    say("making {} with Python {}.{}.{}.".format(venv.name, *sys.version_info))
    if venv.exists():
        shutil.rmtree(venv)
    with_uv = (uv, "venv", "--quiet", "--python", sys.executable)
    if call(*(with_uv if uv else (sys.executable, "-m", "venv")), venv):
        sys.exit(NO_VENV)


def show_source(python: Path) -> None:
    """Let the environment find the package where it lies, with nothing built."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(subprocess.check_output([python, "-c", ask], text=True).strip())
    source = os.path.relpath(ROOT / "src", packages)
    (packages / "leeway-source.pth").write_text(f"{source}\n", "utf-8")


def developers() -> Path:
    """The Python with tests and checks; on the oldest packages when LEEWAY_LOWEST is set."""
    return (
        environment(LOWEST, ".venv-lowest") if "LEEWAY_LOWEST" in os.environ else environment(DEV)
    )


def leeway(arguments: list[str]) -> int:
    """Leeway's own command line, from where the person stands; -P: no code that lies there is ever run."""
    python = environment(APP, also=(DEV,))
    os.environ["LEEWAY_COMMAND"] = as_typed()
    return subprocess.call([python, "-P", "-m", "leeway", *arguments])


def as_typed() -> str:
    """How this file is started, for sentences that tell the person what to type."""
    script = sys.argv[0] or "run.py"
    quoted = f'"{script}"' if " " in script else script
    return f"{'py' if os.name == 'nt' else 'python3'} {quoted}"


def demo(arguments: list[str]) -> int:
    """An invented story, from its messages to advice."""
    return leeway(["demo", *arguments])


def test(arguments: list[str]) -> int:
    """All tests with their coverage; or those that the arguments choose, without."""
    python = developers()
    if arguments:
        return call(python, "-m", "pytest", *arguments)
    parallel = ("--numprocesses", "auto", "--maxprocesses", 8)
    measured = ("--cov", "--cov-report=json:coverage.json", "--cov-report=")
    failed = call(python, "-m", "pytest", *parallel, *measured)
    return failed or call(python, "tools/coverage_floor.py")


def check(arguments: list[str]) -> int:
    """Every rule that a machine can keep; all are tried, whatever fails."""
    python = developers()
    rules = [
        (python, "-m", "ruff", "check", *arguments),
        (python, "-m", "ruff", "format", "--check", *arguments),
        (python, "-m", "mypy"),
        (program(python.parent.parent, "lint-imports"),),
        *((python, f"tools/{tool}.py") for tool in TOOLS),
    ]
    failed = [rule for rule in rules if call(*rule)]
    for program_, *rest in failed:
        say(f"this check failed: {' '.join([program_.name, *rest])}")
    return int(bool(failed))


def golden(arguments: list[str]) -> int:
    """Write the importers' expected files anew: each test with `golden` in its name does."""
    return call(developers(), "-m", "pytest", "--golden", "-k", "golden", *arguments)


def bench(arguments: list[str]) -> int:
    """Each benchmark in order; LEEWAY_PEERS tells it the Python of the programs beside Leeway."""
    python = developers()
    os.environ["LEEWAY_PEERS"] = str(environment(PEERS, ".venv-bench"))
    scripts = sorted(Path(ROOT, "benchmarks").glob("[a-z]*.py"))
    return max([call(python, script, *arguments) for script in scripts], default=0)


def train(arguments: list[str]) -> int:
    """Train what reads messages anew; START names a package whose own needs are not wanted."""
    python = environment(TRAINER, ".venv-train")
    install(python, START, "--no-deps")
    return call(python, "training/train.py", *arguments)


def docs(arguments: list[str]) -> int:
    """Check the documents against the code."""
    return call(developers(), "-m", "pytest", "-q", "tests/test_docs.py", *arguments)


VERBS = {verb.__name__: verb for verb in (demo, test, check, golden, bench, train, docs)}


def main(arguments: list[str]) -> int:
    """Do each verb in order; the first exit code that is not 0, or 0."""
    if arguments and arguments[0] in {"-h", "--help"}:
        print(__doc__)
        return 0
    count = next((i for i, one in enumerate(arguments) if one not in VERBS), len(arguments))
    if not count:
        return leeway(arguments)
    verbs, rest = arguments[:count], arguments[count:]
    codes = [VERBS[verb]([]) for verb in verbs[:-1]] + [VERBS[verbs[-1]](rest)]
    if count > 1:
        for verb, code in zip(verbs, codes, strict=True):
            say(f"{verb} {'failed' if code else 'passed'}.")
    return next(filter(None, codes), 0)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
