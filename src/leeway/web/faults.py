"""Faults: where Leeway itself broke, told to the terminal without a word of what was in it."""

from __future__ import annotations

import sys


def report(fault: BaseException) -> None:
    """The kind of fault and its place; never its message, since errors can carry what people wrote."""
    last = fault.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last else "?"
    sys.stderr.write(f"leeway: {type(fault).__name__} at {place}\n")
