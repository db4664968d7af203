"""Holding: one process a vault, by a lock of the system that dies with its holder."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

from leeway import durable
from leeway.errors import VaultInUse

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl
    import resource

FILE = "notes.lock"


class Holding:
    """The lock on one folder; it is held from the making on until `release`."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises VaultInUse; the folder has to be there."""
        self._path = folder / FILE
        self._is_released = False
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, durable.OWNER_FILE)
        try:
            _take(self._handle)
            if not self._is_the_one():
                raise BlockingIOError
        except OSError as error:
            os.close(self._handle)
            raise VaultInUse(
                next_step="Go to the window where it is open, or close it there."
            ) from error

    def release(self, *, delete: bool = False) -> None:
        """Give the lock back; deleted, it leaves nothing behind. A second time does nothing."""
        if self._is_released:
            return
        self._is_released = True
        if delete and sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        if delete and sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()

    def _is_the_one(self) -> bool:
        """Whether the file that was locked still stands there: whoever erased the vault took it away."""
        with suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(self._handle), self._path.stat())
        return False


def no_crash_dump() -> None:
    """Ask the system to write no memory to the disk when this process breaks down.

    A limit of nothing stops a file, not a program that Linux pipes the memory to (core(5)); for that the process says
    that it may not be dumped at all, which also bars other programs of the account from looking into it.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, AttributeError):  # Linux alone has it
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of prctl(2)."""


def _take(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
