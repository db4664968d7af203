"""WhatsApp: the text of an exported chat, from every kind of phone and in every language that is known."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import numpy as np
import numpy.typing as npt

from leeway.importers._app_lines import ENOUGH, Sign, partner_in, plain
from leeway.importers._digest import digests
from leeway.importers._forms import form_of, forms_in
from leeway.importers._openings import Lines, Openings, openings
from leeway.importers._rows import Rows, rows_of
from leeway.record import Channel
from leeway.source import Batch, Skipped, Source

TITLE = "WhatsApp text"

BEFORE = "before the first message"
NO_SUCH_DATE = "a date or time that does not exist"
NO_MESSAGE = "no message begins here"

NAMED_LINES = 10
"""So many lines are named by their numbers in a note."""

_NEVER = (b"{", b"[{", b"[[", b'["', b"<", b"From ")
"""How JSON, XML, HTML and mail boxes begin."""


def identify(source: Source) -> bool:
    """Whether messages begin in one of WhatsApp's forms among the first hundred lines."""
    head = source.data[:200_000].lstrip()
    if head.startswith(_NEVER) or b"\0" in head[:4000]:
        return False
    lines = [line for line in head.decode("utf-8", "ignore").split("\n")[:100] if line.strip()]
    score = forms_in(lines).total()
    return score >= min(6, len(lines)) > 0 or (score > 0 and form_of(lines[0]) is not None)


def read(source: Source) -> Iterator[Batch | Skipped]:
    """The messages of one chat as one Batch, and the lines that belong to none; raises FormError."""
    lines = Lines.of(source.data)
    found = openings(source, lines)
    total = len(lines.starts)
    if found is None:
        yield Skipped(NO_MESSAGE, tuple(range(1, total + 1)))
        return
    if found.line[0]:
        yield Skipped(BEFORE, tuple(range(1, int(found.line[0]) + 1)))
    last_line = np.append(found.line[1:], total) - 1
    wrong = np.flatnonzero(~found.possible)
    if len(wrong):
        spans = (range(found.line[row] + 1, last_line[row] + 2) for row in wrong.tolist())
        yield Skipped(NO_SUCH_DATE, tuple(chain.from_iterable(spans)))
    if found.possible.any():
        kept = found.chosen(found.possible)
        rows = rows_of(source.data, lines, kept, last_line[found.possible])
        yield _batch(source, lines, kept, rows)


def _batch(source: Source, lines: Lines, found: Openings, rows: Rows) -> Batch:
    handles, sender = _used(rows)
    partner = partner_in(source.name) or partner_in(source.within)
    if not partner and rows.notice >= 0 and len(handles) == 2:
        partner = rows.handles[rows.notice]
    owner, signs = _owner(rows, handles, partner)
    text, bounds = _text(lines, rows)
    return Batch(
        channel=Channel.WHATSAPP,
        time=found.time,
        zoned=False,
        coarse=found.coarse,
        sender=sender,
        handles=handles,
        kind=rows.kind,
        seconds=rows.seconds,
        edited=rows.edited,
        line=(found.line + 1).astype(np.int32),
        text=text,
        bounds=bounds,
        text_hash=digests(lines.padded, rows.begin, rows.end),
        partner=partner,
        owner=owner,
        owner_signs=signs,
        group=rows.group_lines >= ENOUGH or len(handles) > 2,
        questions=found.questions,
        notes=_notes(found),
    )


def _used(rows: Rows) -> tuple[tuple[str, ...], npt.NDArray[np.int32]]:
    """The handles that a row still has, and the senders counted among these."""
    used = np.bincount(rows.sender[rows.sender >= 0], minlength=len(rows.handles)) > 0
    place = np.append(np.cumsum(used) - 1, -1)
    handles = tuple(h for h, is_used in zip(rows.handles, used, strict=True) if is_used)
    return handles, place[rows.sender].astype(np.int32)


def _text(lines: Lines, rows: Rows) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """All texts end to end, and their bounds; a header always stands between two of them."""
    cuts = np.concatenate(([0], np.column_stack((rows.begin, rows.end)).ravel(), [lines.size]))
    inside = np.arange(len(cuts) - 1) % 2 == 1
    text = lines.padded[: lines.size][np.repeat(inside, np.diff(cuts))]
    return text, np.concatenate(([0], np.cumsum(rows.end - rows.begin)))


def _owner(rows: Rows, handles: tuple[str, ...], partner: str) -> tuple[str, tuple[str, ...]]:
    """Whose phone this is, if all signs agree, and the signs in plain words."""
    said: list[tuple[str, str]] = []
    other = dict(zip(handles, reversed(handles), strict=True)) if len(handles) == 2 else {}
    for (sign, sender), count in rows.signs.items():
        handle = rows.handles[sender] if sender >= 0 else ""
        name = plain(handle).removeprefix("~").strip()
        match sign:
            case Sign.DELETED_HERE:
                said.append((handle, f"{name} took back a message on this phone ({count})."))
            case Sign.CALLED_FROM_HERE if other:
                said.append((handle, f"{name} called from this phone without an answer ({count})."))
            case Sign.MISSED_HERE if handle in other:
                said.append((other[handle], f"This phone missed a call from {name} ({count})."))
            case _:
                continue
    named = [handle for handle in other if plain(handle).casefold() == plain(partner).casefold()]
    said += [
        (other[handle], f"The export is of the chat with {plain(handle)}.") for handle in named
    ]
    owners = {handle for handle, _ in said if handle}
    return owners.pop() if len(owners) == 1 else "", tuple(sentence for _, sentence in said)


def _notes(found: Openings) -> tuple[str, ...]:
    """What the person should know about this export."""
    notes = []
    if found.pasted:
        notes.append(
            f"Copies of older messages stand inside a message ({found.pasted} in all). They are not counted again."
        )
    if found.inside:
        notes.append(
            "Some text looks like the start of a message, but its sender or time does not fit"
            f" ({_lines(found.inside)}). It was left inside the message before it."
        )
    return tuple(notes)


def _lines(numbers: tuple[int, ...]) -> str:
    """Which lines, the first ten by their numbers."""
    shown = ", ".join(map(str, numbers[:NAMED_LINES]))
    more = f" and {len(numbers) - NAMED_LINES} more" if len(numbers) > NAMED_LINES else ""
    return f"{'line' if len(numbers) == 1 else 'lines'} {shown}{more}"
