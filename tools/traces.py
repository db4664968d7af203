"""No file of ours names a path of somebody's machine or the host of a package index."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# The brackets keep the patterns from finding themselves.
TRACES = {
    "a path of a machine": re.compile(
        rb"(?<![\w.])/(?:wor[k]/|roo[t]/|hom[e]/\w|User[s]/\w)|[A-Z]:\\User[s]\\\w"
    ),
    "the host of a package index": re.compile(
        rb"(?:py[p]i\.org|python[h]osted|npm[j]s\.|simp[l]e/?index|index-u[r]l[ =]+http)"
    ),
}


def files(root: Path) -> list[Path]:
    """Every file that git keeps here, or would."""
    listed = subprocess.check_output(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root
    )
    paths = (root / name for name in listed.decode().split("\0") if name)
    return sorted(path for path in paths if path.is_file())


def traces(content: bytes) -> list[tuple[int, str]]:
    """The lines that hold a trace, and of what."""
    return [
        (content.count(b"\n", 0, found.start()) + 1, what)
        for what, pattern in TRACES.items()
        for found in pattern.finditer(content)
    ]


def main(root: Path = ROOT) -> int:
    """Print each trace; 1 when there is any, 0 also where there is no git to ask."""
    try:
        ours = files(root)
    except (OSError, subprocess.CalledProcessError):
        print("traces: not looked for, since git does not know this folder")
        return 0
    found = [(path, *trace) for path in ours for trace in traces(path.read_bytes())]
    for path, line, what in found:
        print(f"{path.relative_to(root).as_posix()}:{line}: {what}")
    print(f"traces: {len(found)} in {len(ours)} files")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
