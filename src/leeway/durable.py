"""Durable: a small file put in another's place whole or not at all, and only for its owner's eyes."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

OWNER_FOLDER = 0o700
OWNER_FILE = 0o600


def nameable(path: Path) -> None:
    """Raises OSError for a name that no system takes."""
    if "\0" in str(path):
        raise OSError(errno.EINVAL, "a name with nothing in it")


def folder_made(folder: Path) -> None:
    """The folder, its owner's alone, made where it is not there yet."""
    folder.mkdir(mode=OWNER_FOLDER, parents=True, exist_ok=True)
    folder.chmod(OWNER_FOLDER)


def written(path: Path, content: bytes) -> None:
    """Put a file in the place of what stood there; after a crash either the old or the new stands there.

    The content lies beside it for a moment, so it must be what may lie on the disk.
    """
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(_opened_new(beside), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    folder_settled(path.parent)


def begun(path: Path) -> None:
    """An empty file of its owner's, for another program part to fill. Raises FileExistsError."""
    os.close(_opened_new(path))


def settled(path: Path) -> None:
    """Wait until a file that others wrote is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def folder_settled(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can be told to."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # some file systems cannot
            os.fsync(handle)
    finally:
        os.close(handle)


def gone(path: Path) -> None:
    """Write over a file, then delete it; a disk may keep what lay there all the same."""
    with suppress(FileNotFoundError):
        with suppress(OSError), path.open("r+b") as file:
            for start in range(0, path.stat().st_size, _STRETCH):
                file.write(os.urandom(min(_STRETCH, path.stat().st_size - start)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


_STRETCH = 1 << 20
"""So much is written over at a time."""


def _opened_new(path: Path) -> int:
    binary = getattr(os, "O_BINARY", 0)
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | binary, OWNER_FILE)
