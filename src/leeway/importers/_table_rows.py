"""One row of a table as an act: whose, with whom, by which way, and how it ended."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from leeway.importers._columns import Columns, Role, Way, is_one_of, said
from leeway.importers._lengths import Lengths, seconds_of
from leeway.importers._sheet import Row, as_text
from leeway.record import UNKNOWN_SECONDS, Channel, Kind

NEVER_SENT = "a draft, or a message that was never sent"
OF_THE_PROGRAM = "a line of the program itself"
NO_CONTACT = "use of data, and no call or message"
WHOSE = "a row that does not tell whose act it was"
HIDDEN = "a caller who hid their number"
SPOILT = "a number that a spreadsheet has spoilt"

_SPOILT = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_YES = frozenset({"1", "true", "yes", "y", "ja", "oui", "sí", "si", "sim"})
_ENDED = frozenset({Way.MISSED, Way.REJECTED, Way.BLOCKED, Way.VOICEMAIL, Way.ELSEWHERE})
_NOT_TAKEN = frozenset({Way.MISSED, Way.REJECTED, Way.BLOCKED, Way.UNANSWERED})

_CALL_CODES = {1: Way.IN, 2: Way.OUT, 3: Way.MISSED, 4: Way.VOICEMAIL, 5: Way.REJECTED, 6: Way.BLOCKED,
               7: Way.ELSEWHERE}  # fmt: skip
_TEXT_CODES = {1: Way.IN, 2: Way.OUT, 3: Way.DRAFT, 4: Way.DRAFT, 5: Way.DRAFT, 6: Way.DRAFT}
_ROUTER_CODES = {1: Way.IN, 2: Way.MISSED, 3: Way.OUT, 4: Way.OUT, 10: Way.REJECTED}


class Found(NamedTuple):
    """One row understood: with whom (number or name; "~" between several), whose, and what."""

    partner: str
    name: str
    outgoing: bool
    channel: Channel
    kind: Kind
    seconds: int
    text: str


class Refused(NamedTuple):
    """Why a row is not kept, and whether it was lost or is no contact."""

    cause: str
    lost: bool = True


class Reader:
    """How the rows of one table are to be understood; what holds for all of them is looked up first.

    `pair`: the two whose talk it is, where names alone tell who wrote, and none of them is told to be me.
    """

    def __init__(self, columns: Columns, rows: Sequence[Row], known: Lengths) -> None:
        self.columns, self.known = columns, known
        self._has = {role: columns.has(role) for role in Role}
        self._codes = self._codes_of()
        self._chats = self._chats_of(rows)
        self._numbers = self._numbers_of(rows)
        self._between = self._has[Role.SENDER] and self._has[Role.RECEIVER]
        self._parties, self._has_me = self._parties_of(rows)
        self._owner = self._owner_of(rows)
        two = len(self._parties) == 2 and not self._has_me and not self._owner
        self.pair = tuple(self._parties.values()) if two else ()

    def found(self, row: Row) -> Found | Refused:
        """What a row tells."""
        ways = self._ways(row)
        if refused := self._refused(ways, row):
            return refused
        kind = self._kind(row, ways)
        outgoing = self._whose(row, ways)
        if outgoing is None:
            return Refused(WHOSE)
        number, name = self._partner(row, outgoing=outgoing)
        if _SPOILT.fullmatch(number):
            return Refused(SPOILT)
        if not number and not name:
            return Refused(HIDDEN, lost=False)
        calls = kind is Kind.CALL
        if calls and Way.VOICEMAIL in ways and not outgoing:
            kind = Kind.VOICEMAIL
        seconds = self._seconds(row, ways) if calls else UNKNOWN_SECONDS
        if kind is Kind.VOICEMAIL:
            seconds = UNKNOWN_SECONDS
        text = "" if calls else self.columns.cell(row.cells, Role.TEXT)
        channel = self._channel(row, kind)
        return Found(number or name, name, outgoing, channel, kind, seconds, text)

    # ------------------------------------------------------------ what cells say

    def _type_cells(self, row: Row) -> list[str]:
        return [row.cells[place] for place in self.columns.types]

    def _ways(self, row: Row) -> tuple[Way, ...]:
        """All that the cells of type say of direction and ending, in their order."""
        ways: list[Way] = []
        for cell in self._type_cells(row):
            if cell.strip().isdecimal():
                code = self._codes.get(int(cell)) if len(cell.strip()) < 4 else None
                ways += [code] if code else []
            else:
                ways += map(Way, said("ways", cell))
        return tuple(ways)

    def _refused(self, ways: tuple[Way, ...], row: Row) -> Refused | None:
        if Way.DRAFT in ways:
            return Refused(NEVER_SENT, lost=False)
        if Way.SYSTEM in ways and not {Way.OUT, Way.IN} & set(ways):
            return Refused(OF_THE_PROGRAM, lost=False)
        if Way.NO_CONTACT in ways and not self._kinds(row):
            return Refused(NO_CONTACT, lost=False)
        return None

    def _kinds(self, row: Row) -> tuple[str, ...]:
        cells = [*self._type_cells(row), self.columns.cell(row.cells, Role.SERVICE)]
        return tuple(kind for cell in cells for kind in said("kinds", cell))

    def _kind(self, row: Row, ways: tuple[Way, ...]) -> Kind:
        """Call or message: by its words, else by the columns that the table has, else by the cells that are filled."""
        text = self.columns.cell(row.cells, Role.TEXT)
        attached = self.columns.cell(row.cells, Role.ATTACHMENT).strip()
        length = self.columns.cell(row.cells, Role.SECONDS).strip()
        may_be_written, may_be_called = self._has[Role.TEXT], self._has[Role.SECONDS]
        if kinds := self._kinds(row):
            kind = Kind[kinds[0].upper()]
        elif may_be_written and may_be_called:
            called = not text and (bool(length) or bool(_ENDED & set(ways)))
            kind = Kind.CALL if called else Kind.MESSAGE
        else:
            kind = Kind.MESSAGE if may_be_written else Kind.CALL
        if kind is Kind.CALL and may_be_written and not may_be_called:
            kind = Kind.MESSAGE
        if kind is Kind.MESSAGE and attached and not text:
            kind = Kind.MEDIA
        return kind

    def _channel(self, row: Row, kind: Kind) -> Channel:
        cells = [self.columns.cell(row.cells, Role.SERVICE), *self._type_cells(row)]
        for cell in cells:
            if names := said("channels", cell):
                return Channel[names[0].upper()]
        return Channel.PHONE if kind in {Kind.CALL, Kind.VOICEMAIL} else Channel.SMS

    def _seconds(self, row: Row, ways: tuple[Way, ...]) -> int:
        if _NOT_TAKEN & set(ways):
            return 0
        if Way.ELSEWHERE in ways:
            return UNKNOWN_SECONDS
        cell = self.columns.cell(row.cells, Role.SECONDS)
        if not cell.strip():
            return self.known.blank
        seconds = seconds_of(cell, self.columns)
        return UNKNOWN_SECONDS if seconds is None else seconds

    # ------------------------------------------------------------ whose, and with whom

    def _whose(self, row: Row, ways: tuple[Way, ...]) -> bool | None:
        """Whether an act is mine; None where nothing tells."""
        columns = self.columns
        if self._has[Role.MINE] and (cell := columns.cell(row.cells, Role.MINE).strip()):
            return cell.casefold() in _YES
        if way := next((way for way in ways if way in {Way.OUT, Way.IN}), None):
            return way is Way.OUT
        if _ENDED & set(ways):
            return False
        if Way.UNANSWERED in ways:
            return True
        if self._has[Role.WHO] or self._between:
            return self._by_name(row)
        called = self._has[Role.CALLED] and not self._has[Role.NUMBER]
        return True if called and not columns.types else None

    def _by_name(self, row: Row) -> bool | None:
        """Whose an act is by the name or number of the one who wrote; the first of a pair stands for me."""
        who = self._party(row, Role.WHO if self._has[Role.WHO] else Role.SENDER)
        other = self._party(row, Role.RECEIVER)
        if self._has[Role.WHO] and not who:
            return None
        if self.pair:
            return key_of(who) == key_of(self.pair[0])
        if _is_self(who) != _is_self(other) or self._has[Role.WHO]:
            return _is_self(who)
        return key_of(who) == self._owner if self._owner else None

    def _party(self, row: Row, role: Role) -> str:
        return as_text(self.columns.cell(row.cells, role))

    def _partner(self, row: Row, *, outgoing: bool) -> tuple[str, str]:
        """The number and the name of the other one; either may be empty."""
        if self.pair:
            return self.pair[1], ""
        number = _known(self._party(row, Role.NUMBER)) or _known(self._party(row, Role.CALLED))
        name = _named(self.columns.cell(row.cells, Role.NAME))
        other = self._party(row, Role.RECEIVER if outgoing else Role.SENDER)
        if self._has[Role.WHO]:
            other = other or self._with_whom(self._party(row, Role.WHO), told=bool(number or name))
        if other and not _is_self(other):
            number, name = (number or other, name) if _digits(other) else (number, name or other)
        chat = self.columns.cell(row.cells, Role.CHAT).strip()
        if chat in self._chats:
            number, name = self._chats[chat], name or chat
        number = number or self._numbers.get(name.casefold(), "")
        return number, "" if name == number else name

    def _with_whom(self, who: str, *, told: bool) -> str:
        """The partner of a row of which only the writer is told: the other writer, or all others."""
        if len(self._parties) == 1 or told:
            return next(iter(self._parties.values()), "") if _is_self(who) else who
        return "~".join(self._parties.values())

    # ------------------------------------------------------------ what holds for the whole table

    def _codes_of(self) -> dict[int, Way]:
        """What a bare number in a column of type means in this table."""
        if self.columns.router:
            return _ROUTER_CODES
        texts = self._has[Role.TEXT] and not self._has[Role.SECONDS]
        return _TEXT_CODES if texts else _CALL_CODES

    def _chats_of(self, rows: Sequence[Row]) -> dict[str, str]:
        """The number of the one with whom each talk is; several, where several write in it."""
        senders: dict[str, dict[str, str]] = defaultdict(dict)
        named: dict[str, set[str]] = defaultdict(set)
        for row in rows if self._has[Role.CHAT] else ():
            chat = self.columns.cell(row.cells, Role.CHAT).strip()
            number = _known(as_text(self.columns.cell(row.cells, Role.NUMBER)))
            if chat and Way.OUT not in self._ways(row):
                named[chat].add(self.columns.cell(row.cells, Role.NAME).strip())
                if number:
                    senders[chat].setdefault(key_of(number), number)
            senders.setdefault(chat, {})
        return {
            chat: "~".join(numbers.values())
            if numbers
            else f"{chat}~"
            if " & " in chat and chat not in named[chat]
            else chat
            for chat, numbers in senders.items()
            if chat
        }

    def _numbers_of(self, rows: Sequence[Row]) -> dict[str, str]:
        """The number of each name that stands beside one number alone."""
        numbers: dict[str, set[str]] = defaultdict(set)
        written: dict[str, str] = {}
        for row in rows if self._has[Role.NAME] else ():
            name = _named(self.columns.cell(row.cells, Role.NAME)).casefold()
            number = _known(as_text(self.columns.cell(row.cells, Role.NUMBER)))
            if name and number:
                numbers[name].add(key_of(number))
                written.setdefault(name, number)
        return {name: written[name] for name, keys in numbers.items() if len(keys) == 1}

    def _parties_of(self, rows: Sequence[Row]) -> tuple[dict[str, str], bool]:
        """All who write or are written to by name, as first written, and whether I am one of them by a word."""
        roles = [Role.WHO] if self._has[Role.WHO] else []
        roles = roles or ([Role.SENDER, Role.RECEIVER] if self._between else [])
        parties: dict[str, str] = {}
        has_me = False
        for row in rows:
            for role in roles:
                party = self._party(row, role)
                is_me = _is_self(party)
                has_me |= is_me and bool(party or role is not Role.WHO)
                if not is_me:
                    parties.setdefault(key_of(party), party)
        return parties, has_me

    def _owner_of(self, rows: Sequence[Row]) -> str:
        """The one who takes part in every row with a sender and a receiver; empty where it is no one, or two."""
        common: set[str] | None = None
        for row in rows if self._between else ():
            both = {key_of(self._party(row, role)) for role in (Role.SENDER, Role.RECEIVER)} - {""}
            if len(both) > 1:
                common = both if common is None else common & both
        return common.pop() if common and len(common) == 1 else ""


def key_of(party: str) -> str:
    """What is the same for one number or name, however it is written."""
    digits = _digits(party)
    return digits[-9:] if digits else party.strip().casefold()


def _digits(party: str) -> str:
    """The digits of a telephone number; empty for anything else."""
    digits = re.sub(r"\D", "", party)
    return digits if len(digits) >= 5 and not re.search(r"[^\W\d_]", party) else ""


def _is_self(party: str) -> bool:
    return not party.strip() or is_one_of("me", party)


def _known(number: str) -> str:
    """A number; empty where it is hidden."""
    return "" if is_one_of("hidden", number) else number


def _named(name: str) -> str:
    """A name; empty where the file says that there is none."""
    name = name.strip()
    return "" if is_one_of("unknown", name) or is_one_of("hidden", name) else name
