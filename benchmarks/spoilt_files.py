"""A telephone's files spoilt at random: never a crash, and what is read and what is told make up what was there.

The files are those of an invented story: backups in XML (signs whole and split), every form of table, Apple's
database of calls, and a chat. Each is changed in one to four places, opened and read as an import would, and then
counted: every row of the spoilt file must have been read, or told as skipped. Arguments: how many (10000), seed (1),
--save.
"""

from __future__ import annotations

import random
import re
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from leeway import stories
from leeway.errors import LeewayError
from leeway.importers import android, call_history, tables
from leeway.importers._elements import mended
from leeway.intake import importer_of, intake
from leeway.opening import open_sources
from leeway.pair import Pair
from leeway.record import Channel, Kind, Who
from leeway.source import Batch, Skipped, Source, Upload

REPORT = Path(__file__).resolve().parent.parent / "docs" / "benchmarks"
SINCE_2001 = 978_307_200
SLOW = 5.0
"""A file that takes the processor longer than so many seconds counts as a fault: it may never end."""

EVERY = 4
"""Of so many files that can be read one is taken in as well, beside the sound chat."""

_XML_ROW = re.compile(rb"<(?:sms|mms|call)[\s/>]")
_HOSTILE = (
    b'<!DOCTYPE a [<!ENTITY b "c">]>', b"&b;", b"&#0;", b"&#xD83D;", b"&#55357;&#56832;", b"<![CDATA[", b"]]>",
    b"<!--", b"-->", b"\0", b"\xff\xfe", b"\xc3", b"\xf0\x9f\x98", b'"', b"'", b"<", b">", b"/>", b"</smses>", b"<sms ",
    b"<mms>", b"</mms>", b"&", b";", b",", b"\t", b"\r", b"\n\n", b"=1+1", b"sep=;", b"9" * 40, b"-",
    b" " * 300, b"\xe2\x80\xae",
    b'date="', b'type="9"', b"null", b"1" * 5000, b"\x1b[2J", b"<?xml version='1.1'?>", b'xmlns:a="b"', b"a:b=''",
)  # fmt: skip


@dataclass
class Seen:
    """What the rounds have shown so far."""

    rounds: int = 0
    rows: int = 0
    read: int = 0
    told: int = 0
    taken_in: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    causes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: float = 0.0
    one_byte: list[float] = field(default_factory=list)


@cache
def story() -> stories.Story:
    """The story that the files tell."""
    told = stories.breakup(8, days_before=12, days_after=8, per_day=4.0, calls_a_day=8)
    return stories.by_phone(told)


@cache
def files() -> tuple[Upload, ...]:
    """The sound files, small, so that a change hits something."""
    told = story()
    texts = [
        Upload("sms.xml", stories.as_sms_xml(told, days_of_others=20).encode()),
        Upload(
            "sms.xml",
            stories.as_sms_xml(told, emoji=stories.Emoji.DECIMAL, days_of_others=9).encode(),
        ),
        Upload("calls.xml", stories.as_calls_xml(told, days_of_others=20).encode()),
        Upload("calls.xml", stories.as_calls_xml(told, days_of_others=9).encode("utf-16")),
        Upload("CallHistory.storedata", database(told)),
        Upload("WhatsApp Chat with Sam.txt", stories.as_whatsapp(told).encode()),
    ]
    as_tables = [(form, stories.as_table(told, form, days_of_others=9)) for form in stories.Table]
    return (*texts, *(Upload(f"{form.value}.csv", table) for form, table in as_tables))


def database(told: stories.Story) -> bytes:
    """The calls of a story as Apple's database of calls."""
    made = sqlite3.connect(":memory:")
    made.execute(
        "CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, ZANSWERED INTEGER, ZORIGINATED INTEGER, ZDATE TIMESTAMP,"
        " ZDURATION FLOAT, ZADDRESS VARCHAR, ZNAME VARCHAR, ZSERVICE_PROVIDER VARCHAR, ZUNIQUE_ID VARCHAR)"
    )
    number = stories.number_of(told).encode()
    for row, event in enumerate(told.events):
        if event.kind is Kind.CALL and event.channel is Channel.PHONE:
            made.execute(
                "INSERT INTO ZCALLRECORD VALUES (NULL, ?, ?, ?, ?, ?, ?, 'com.apple.Telephony', ?)",
                (bool(event.seconds), event.who is Who.ME, event.when.timestamp() - SINCE_2001, event.seconds, number,
                 told.them, f"call-{row}"),
            )  # fmt: skip
    made.commit()
    return bytes(made.serialize())


def spoilt(data: bytes, dice: random.Random) -> bytes:
    """The same bytes, changed in one to four places."""
    for _ in range(dice.choice((1, 1, 1, 2, 3, 4))):
        data = dice.choice(_WAYS)(data, dice)
    return data


def _flip(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) or 1)
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def _cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data) or 1)]


def _behead(data: bytes, dice: random.Random) -> bytes:
    return data[dice.randrange(min(len(data), 2000) or 1) :]


def _drop(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) or 1)
    return data[:at] + data[at + dice.choice((1, 2, 7, 60, 900)) :]


def _double(data: bytes, dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data) or 1), dice.choice((1, 9, 80, 2000))
    return data[: at + size] + data[at : at + size] + data[at + size :]


def _insert(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) or 1)
    return data[:at] + dice.choice(_HOSTILE) + data[at:]


def _swap(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    a, b = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return b"\n".join(lines)


def _other_ends(data: bytes, dice: random.Random) -> bytes:
    return data.replace(b"\n", dice.choice((b"\r\n", b"\r", b"\n\n", b" ")))


def _other_letters(data: bytes, dice: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(dice.choice(("utf-16", "utf-16-be", "utf-8-sig", "cp1252", "utf-32")), "replace")  # fmt: skip


def _other_word(data: bytes, dice: random.Random) -> bytes:
    """One word of the file in the place of another: headings, types, numbers."""
    words = re.findall(rb"[\w+.:/-]+", data[:20_000])
    if len(words) < 2:
        return data
    return data.replace(dice.choice(words), dice.choice(words), dice.choice((1, 3, -1)))


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_flip, _flip, _cut, _behead, _drop, _drop, _double, _insert, _insert, _insert),
    *(_swap, _other_ends, _other_letters, _other_word, _other_word),
)


def rounds(count: int, seed: int) -> Iterator[Seen]:
    """So many spoilt files, each read; yields what was seen after every one."""
    dice = random.Random(seed)  # noqa: S311 - chance for a trial, no secret
    seen = Seen()
    for _ in range(count):
        name, sound = dice.choice(files())
        one_byte = dice.random() < 0.2
        data = _flip(sound, dice) if one_byte else spoilt(sound, dice)
        begun = time.process_time()
        try:
            _read(Upload(name, data), seen, share_of=len(sound) if one_byte else 0)
            if not seen.rounds % EVERY:
                _taken_in(Upload(name, data), seen)
        except LeewayError as error:
            seen.refused[type(error).__name__] += 1
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            seen.faults.append(f"round {seen.rounds} of {name}: {type(error).__name__}: {error}")
        spent = time.process_time() - begun
        seen.slowest = max(seen.slowest, spent)
        if spent > SLOW:
            seen.faults.append(f"round {seen.rounds} of {name}: {spent:.1f} s")
        seen.rounds += 1
        yield seen


def _taken_in(upload: Upload, seen: Seen) -> None:
    """The spoilt file beside the sound chat, as one record of the pair: at least all of the chat is in it."""
    told = story()
    chat = Upload("WhatsApp Chat.txt", stories.as_whatsapp(told).encode())
    pair = Pair(them=frozenset({told.them, stories.number_of(told)}))
    taken = intake([chat, upload], me=told.me, them=told.them, tz=told.zone, pair=pair)
    seen.taken_in += 1
    if len(taken.record) < sum(event.channel is Channel.WHATSAPP for event in told.events):
        seen.faults.append(f"round {seen.rounds} of {upload.name}: less than the chat alone")


def _read(upload: Upload, seen: Seen, *, share_of: int) -> None:
    for source in open_sources(upload):
        importer = importer_of(source)
        if importer is None:
            seen.refused["of no known form"] += 1
            continue
        parts = list(importer.read(source))
        batches = [part for part in parts if isinstance(part, Batch)]
        skipped = [part for part in parts if isinstance(part, Skipped)]
        kept = [line for batch in batches for line in batch.line.tolist()]
        told = [line for part in skipped for line in part.lines]
        seen.causes.update({part.cause: len(part.lines) for part in skipped})
        seen.read += len(kept)
        seen.told += len(told)
        if fault := _miscounted(importer, source, kept, told):
            seen.faults.append(f"round {seen.rounds} of {upload.name}: {fault}")
        seen.rows += len(kept) + len(told)
        if share_of and kept:
            seen.one_byte.append(len(kept) / (len(kept) + sum(len(p.lines) for p in skipped if p.lost)))  # fmt: skip
        if any(map(_is_odd, batches)):
            seen.faults.append(f"round {seen.rounds} of {upload.name}: columns that do not fit")


def _is_odd(batch: Batch) -> bool:
    """Whether a column is shorter than others, a text no UTF-8, or a sender none of the handles."""
    size = len(batch.time)
    columns = (batch.sender, batch.kind, batch.seconds, batch.edited, batch.line, batch.text_hash)
    batch.text.tobytes().decode()
    return (
        not size
        or any(len(column) != size for column in columns)
        or len(batch.bounds) != size + 1
        or int(batch.bounds[-1]) != len(batch.text)
        or int(batch.sender.max()) >= len(batch.handles)
    )


def _miscounted(importer: object, source: Source, kept: list[int], told: list[int]) -> str:
    """How read and told differ from what was there, by a count of its own; empty where they do not."""
    if importer is android:
        there = len(_XML_ROW.findall(mended(source.data)))
        if there != len(kept) + len(told):
            return f"{there} rows, {len(kept)} read and {len(told)} told"
    elif importer is tables:
        return _lines_left(source, kept, told)
    elif importer is call_history:
        there = _rows_of(source.data)
        if there is not None and there != len(kept) + len(told):
            return f"{there} calls, {len(kept)} read and {len(told)} told"
    return ""


def _lines_left(source: Source, kept: list[int], told: list[int]) -> str:
    """A line of a table that is neither read nor told must be the headings, or stand in a cell of several lines."""
    known = set(kept) | set(told)
    if len(known) != len(kept) + len(told):
        return "a line counted twice"
    lines = source.data.decode().split("\n")
    opened = tables.opened(source)
    if opened is None:
        return "a table without headings"
    open_cell = False
    for number, line in enumerate(lines, 1):
        empty = not line.strip(" \r" + opened.delimiter + '"\t')
        if number in known or number == opened.headings.line:
            open_cell = '"' in line
        elif not empty and not open_cell and not (number == 1 and "sep=" in line.lower()):
            return f"line {number} neither read nor told"
    return ""


def _rows_of(data: bytes) -> int | None:
    """How many calls a database holds; None where that cannot be counted."""
    try:
        made = sqlite3.connect(":memory:")
        made.deserialize(data)
        return int(made.execute("SELECT COUNT(*) FROM ZCALLRECORD").fetchone()[0])
    except sqlite3.Error:
        return None


def told_of(seen: Seen) -> list[str]:
    """The figures, a line each."""
    shares = sorted(seen.one_byte)
    lines = [
        f"{seen.rounds:,} spoilt files: {len(seen.faults)} crashes, silent losses or files without end",
        f"rows that were there {seen.rows:,} = read {seen.read:,} + told as skipped {seen.told:,}",
        f"taken in beside the sound chat: {seen.taken_in:,}",
        f"refused as a whole, with one sentence: {seen.refused.total():,}",
        *(f"  {name}: {count:,}" for name, count in seen.refused.most_common()),
    ]
    if shares:
        lines.append(
            f"with one byte changed: {len(shares):,} files read; of their rows kept at least {min(shares):.1%}, "
            f"in the middle {shares[len(shares) // 2]:.1%}"
        )
    lines.append(f"slowest file: {seen.slowest:.2f} s of the processor")
    lines += [f"  {cause}: {count:,}" for cause, count in seen.causes.most_common(12)]
    return lines


def main(count: int, seed: int, *, save: bool) -> int:
    """Spoil and read so many files, print the figures, and write them down where asked."""
    begun = time.perf_counter()
    *_, seen = rounds(count, seed)
    lines = told_of(seen)
    print("\n".join([*lines, *seen.faults[:20]]))
    if save:
        day = f"{datetime.now(UTC):%Y-%m-%d}"
        page = (
            "# Spoilt files\n\n"
            f"`python benchmarks/spoilt_files.py {count} {seed} --save`, {day}, {sys.platform},\n"
            f"Python {sys.version.split()[0]}, {time.perf_counter() - begun:.0f} s.\n\n"
            "Backups, tables, a database of calls and a chat of an invented story, each changed in one to four\n"
            "places: bytes flipped, dropped, doubled, put in; lines swapped; cut off; other encodings; other words.\n\n"
            "```\n" + "\n".join(lines) + "\n```\n"
        )
        Path(REPORT, f"spoilt-files-{day}.md").write_text(page, "utf-8")
    return int(bool(seen.faults))


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    sys.exit(main(*(numbers + [10_000, 1][len(numbers) :]), save="--save" in sys.argv))
