"""Place: the folder of a person's vault, and what can be said or done there without a key."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from leeway import vault
from leeway.errors import NoVault

FOLDER = "Notes"
"""The name of the folder says nothing of what it holds."""


def home() -> Path:
    """The folder of this person's vault: LEEWAY_HOME, else "Notes" where the system keeps a program's files."""
    told = os.environ.get("LEEWAY_HOME")
    return Path(told) if told else platformdirs.user_data_path(FOLDER, appauthor=False)


def exists(folder: Path) -> bool:
    """Whether a vault stands in this folder."""
    return vault.exists(folder)


def erase(folder: Path) -> None:
    """Delete a vault, key file first; needs no passphrase. Raises NoVault, VaultInUse."""
    if not vault.exists(folder):
        raise NoVault(next_step="There is nothing to erase.")
    with vault.held(folder) as holding:
        vault.erased(folder, holding)
