"""Exit codes: every number that a command can end with, and what it says."""

from __future__ import annotations

from leeway.typed import Misused

STOPPED = 130
"""The exit code after Ctrl-C."""

PIPE_CLOSED = 141
"""The exit code when whoever reads the output has gone."""

EXIT_CODES = (
    (0, "all went well"),
    (1, "something went wrong that has no number of its own"),
    (Misused.exit_code, "the command was typed wrongly"),
    (10, "the file could not be read"),
    (11, "no known format"),
    (12, "two formats claim the file"),
    (13, "the file could harm the computer"),
    (14, "missing, empty, cut off or no text"),
    (15, "most rows could not be read"),
    (16, "a group chat"),
    (17, "the name is not in the file"),
    (18, "the export is from the other's phone"),
    (20, "an answer is needed first"),
    (21, "a date, zone, country or answers file could not be read"),
    (30, "the vault could not be used"),
    (31, "there is no vault"),
    (32, "there is a vault already"),
    (33, "the passphrase or recovery code is wrong"),
    (34, "the next try has to wait"),
    (35, "a file of the vault is damaged"),
    (36, "a newer Leeway wrote the vault"),
    (37, "the vault is locked"),
    (38, "the vault is open elsewhere"),
    (STOPPED, "stopped with Ctrl-C"),
    (PIPE_CLOSED, "whoever read the output has gone"),
)
"""Every exit code, and what it says."""
