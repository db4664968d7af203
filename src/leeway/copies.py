"""Copies: a backup holds the encrypted database and its key file together, and can be put in an empty place."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from leeway import cipher, durable, keyfile
from leeway.errors import FormError, VaultDamaged, VaultExists
from leeway.keyfile import KeyFile
from leeway.vault import BEGUN, KEY_FILE, Secret, Vault, barred, exists, held, swept

MOST_BYTES = 16 << 30
"""No vault is larger; a backup is not trusted to fill the disk."""

MOST_KEY_BYTES = 1 << 16
_COPY = "notes.0.db"
"""The copy on its way into the zip; one that was left behind is swept away when the vault is opened."""


def backup(vault: Vault, file: Path) -> None:
    """Write a zip with both files, read it back, and only then put it in its place, or in that of an older backup.

    Raises FormError when it cannot be written there, or another file has that name; VaultDamaged when the vault
    cannot be read whole.
    """
    _may_stand(file)
    copy, part = vault.folder / _COPY, file.with_name(f"{file.name}.notes.part")
    copy.unlink(missing_ok=True)
    try:
        vault.copied_to(copy)
        try:
            _packed(vault.file, copy, part)
            _compared(vault.file, copy, part)
            durable.settled(part)
            part.replace(file)
            durable.folder_settled(file.parent)
        except OSError as error:
            raise FormError(
                "The backup could not be written there.", "Choose another place for it."
            ) from error
    finally:
        copy.unlink(missing_ok=True)
        part.unlink(missing_ok=True)


def _may_stand(file: Path) -> None:
    """Whether a backup may be put there: nothing has that name, or a backup of ours. Raises FormError."""
    elsewhere = "Choose another place for it."
    try:
        durable.nameable(file)
        if not file.name or file.is_dir():
            raise FormError("A backup needs a name of its own, such as notes.zip.", elsewhere)
        if file.exists():
            with ZipFile(file) as archive:
                _key_file(archive)
    except OSError as error:
        raise FormError("The backup could not be written there.", elsewhere) from error
    except (*_NO_BACKUP, VaultDamaged) as error:
        raise FormError("Another file has this name, and stays as it is.", elsewhere) from error


_NO_BACKUP = (BadZipFile, KeyError, NotImplementedError, EOFError, zlib.error)
"""What says that a file is no zip of ours, or was cut off."""


def restore(file: Path | BinaryIO, folder: Path, secret: Secret) -> Vault:
    """Put a backup into a folder without a vault and open it; what does not open is not put there.

    Raises VaultExists, VaultInUse, WrongPassphrase, FormError, VaultDamaged, VaultTooNew.
    """
    try:
        if isinstance(file, Path):
            _found(file)
        with ZipFile(file) as archive:
            key_file = _key_file(archive)
            key = secret.key(key_file)
            with barred():
                durable.folder_made(folder)
            with held(folder) as holding:
                if exists(folder):
                    raise VaultExists(
                        next_step="Erase the vault that is there first, or choose another place."
                    )
                swept(folder)
                with _swept_on_failure(folder):
                    durable.begun(folder / BEGUN)
                    _unpacked(archive, folder / key_file.database)
                    cipher.checked(folder / key_file.database, key)
                    with Vault(folder, holding, key_file, key).closed_on_failure() as vault:
                        durable.folder_settled(folder)
                        keyfile.save(key_file, folder / KEY_FILE)
                        (folder / BEGUN).unlink()
                        return vault
    except (*_NO_BACKUP, OSError) as error:
        raise VaultDamaged(
            "This backup is cut off, or is no backup of Leeway's.", "Choose another copy."
        ) from error


def _found(file: Path) -> None:
    """Whether a file is there at all. Raises FormError."""
    whole = "Write the whole path of the backup, with the file's own name."
    try:
        durable.nameable(file)
        there = file.is_file()
    except OSError as error:
        raise FormError("The file at this place cannot be read.", whole) from error
    if not there:
        raise FormError("There is no file at this place.", whole)


@contextmanager
def _swept_on_failure(folder: Path) -> Iterator[None]:
    """What was unpacked and does not open is no vault, and takes up no room."""
    try:
        yield
    except BaseException:
        if not (folder / KEY_FILE).exists():
            swept(folder)
        raise


def _packed(key_file: KeyFile, copy: Path, part: Path) -> None:
    part.unlink(missing_ok=True)
    durable.begun(part)
    with ZipFile(part, "w", ZIP_STORED) as archive:
        archive.write(copy, key_file.database)
        archive.writestr(KEY_FILE, keyfile.content(key_file))


def _compared(key_file: KeyFile, copy: Path, part: Path) -> None:
    """Read the zip back: its key file is ours, and its database is the copy that was checked."""
    with (
        ZipFile(part) as archive,
        archive.open(key_file.database) as packed,
        copy.open("rb") as file,
    ):
        same = file_digest(packed, "sha256").digest() == file_digest(file, "sha256").digest()  # type: ignore[arg-type]
        if not same or _key_file(archive) != key_file:
            raise FormError("The backup did not come back as it was written.", "Try another disk.")


def _key_file(archive: ZipFile) -> KeyFile:
    _refuse(archive, KEY_FILE, MOST_KEY_BYTES)
    return keyfile.parsed(archive.read(KEY_FILE))


def _refuse(archive: ZipFile, name: str, most: int) -> None:
    """A file of a zip that is too large, or locked with a zip's own password. Raises BadZipFile, KeyError."""
    part = archive.getinfo(name)
    if part.file_size > most or part.flag_bits & _LOCKED:
        raise BadZipFile


_LOCKED = 1
"""The bit of a zip's file that is encrypted (APPNOTE 4.4.4)."""


def _unpacked(archive: ZipFile, path: Path) -> None:
    """The database out of the zip, into a file of its owner's alone; no name in the zip is followed."""
    _refuse(archive, path.name, MOST_BYTES)
    durable.begun(path)
    with archive.open(path.name) as packed, path.open("r+b") as file:
        shutil.copyfileobj(packed, file, 1 << 20)
        file.flush()
        os.fsync(file.fileno())
