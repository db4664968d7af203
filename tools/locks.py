"""Make the locks anew: every package that is installed, pinned, with the hashes of its files.

    python tools/locks.py              keep the pins that still fit pyproject.toml
    python tools/locks.py --upgrade    the newest of everything

Needs uv. A lock names no package index: whoever installs uses their own. After it: tools/wheels.py.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = "3.11"
EVERYWHERE = ("pyproject.toml", "--universal", "--generate-hashes")
HEADER = "# Made by `python tools/locks.py` for {what}; not edited by hand.\n"


def resolve(lock: Path, *options: str) -> None:
    """Let uv write one lock; raises CalledProcessError when nothing fits."""
    # pip takes a pin for an extra only when the lock names that extra with it.
    plain = ("--no-strip-extras", "--no-emit-index-url", "--no-header", "--quiet")
    fixed = (*plain, "--python-version", OLDEST)
    subprocess.run(
        ["uv", "pip", "compile", *options, *fixed, "--output-file", str(lock)], cwd=ROOT, check=True
    )


def head(lock: Path, what: str) -> None:
    """Say in the lock's first line what it is for."""
    text = lock.read_text(encoding="utf-8")
    if "://" in text or str(ROOT) in text:
        sys.exit(f"{lock.name} names an address or a path of this machine.")
    lock.write_text(HEADER.format(what=what) + text, encoding="utf-8", newline="\n")


def main(options: list[str]) -> None:
    """Write the five locks."""
    app, dev, lowest = (
        ROOT / name
        for name in ("requirements.lock", "requirements-dev.lock", "requirements-lowest.lock")
    )
    peers = ROOT / "benchmarks" / "peers.lock"
    resolve(app, *EVERYWHERE, *options)
    resolve(dev, *EVERYWHERE, "--group", "dev", "--constraint", app.name, *options)
    with tempfile.TemporaryDirectory() as folder:
        floor = Path(folder, "floor.txt")
        resolve(floor, "pyproject.toml", "--resolution", "lowest-direct", "--no-annotate")
        wanted = ("--group", "dev", "--constraint", str(floor), "--no-annotate")
        resolve(lowest, *EVERYWHERE, *wanted, "--upgrade")
    trainer = ROOT / "training" / "trainer.lock"
    resolve(peers, "benchmarks/peers.txt", *EVERYWHERE[1:], *options)
    resolve(trainer, "training/trainer.txt", *EVERYWHERE[1:], "--constraint", app.name, *options)
    head(app, "the app itself")
    head(dev, "the app with its tests and checks")
    head(lowest, "the tests on the oldest versions that pyproject.toml allows")
    head(peers, "the programs that the benchmarks measure beside Leeway")
    head(trainer, "training/train.py")


if __name__ == "__main__":
    main(sys.argv[1:])
