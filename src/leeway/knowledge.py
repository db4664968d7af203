"""Knowledge: what follows from what a vault holds, worked out when asked for and kept until something changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np

from leeway import notebook, remembered, segments
from leeway.advice import Advice, advise
from leeway.assessment import Assessment, assess
from leeway.entries import Entry, Line, Settings, journal_from
from leeway.handlog import with_contacts
from leeway.journal import Contact, Journal
from leeway.readings import SPEAKS, Readings, laid_out, read, read_on
from leeway.record import Record, ZoneFrom, nothing, zone_named
from leeway.search import Searchable
from leeway.vault import Vault, at_best
from leeway.zones import assumed_zone

SAME_SECONDS = 300
"""Within one such stretch of the clock an assessment stays as it is, unless something changes or ends."""


NOTHING_READ = laid_out(np.zeros(0, np.int32), ((),))
"""The readings of an empty record."""


class Thought(NamedTuple):
    """What was thought last, and what came of it."""

    assessment: Assessment
    advice: Advice


class Knowledge:
    """What is known of one open vault. Not for two threads at once: Session holds the lock."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._settings: Settings | None = None
        self._imported: Record | None = None
        self._is_imported_known = False
        self._imported_readings: Readings | None = None
        self._texts: remembered.Texts | None = None
        self._lines: tuple[Line, ...] | None = None
        self._record_changed()

    # ------------------------------------------------------------ what has changed

    def added(self, lines: tuple[Line, ...]) -> None:
        """Some lines were written."""
        if self._lines is not None:
            self._lines += lines
        self._entries_changed(line.entry for line in lines)

    def struck(self, line: Line) -> None:
        """A line was deleted."""
        self._lines = tuple(each for each in self.lines() if each.number != line.number)
        self._entries_changed([line.entry])

    def set_up(self) -> None:
        """Other settings hold; another clock changes the record, and a name nothing but itself."""
        before, self._settings = self._settings, None
        now = self.settings()
        if before is None or before.zone != now.zone:
            self._record_changed()
        elif (before.country, before.waking) != (now.country, now.waking):
            self._journal_changed()

    def arrived(self, imported: Record) -> None:
        """The imported record is another one now."""
        self._imported, self._is_imported_known = imported, True
        self._imported_readings = None
        self._record_changed()

    def _entries_changed(self, entries: Iterable[Entry]) -> None:
        if any(isinstance(entry, Contact) for entry in entries):
            self._record_changed()
        else:
            self._journal_changed()

    def _record_changed(self) -> None:
        self._record: Record | None = None
        self._readings: Readings | None = None
        self._searchable: Searchable | None = None
        self._journal_changed()

    def _journal_changed(self) -> None:
        self._journal: Journal | None = None
        self._thought: Thought | None = None

    # ------------------------------------------------------------ what is known

    def lines(self) -> tuple[Line, ...]:
        """All entries as written, oldest first."""
        if self._lines is None:
            self._lines = notebook.lines(self._vault)
        return self._lines

    def settings(self) -> Settings:
        """The settings that hold."""
        if self._settings is None:
            self._settings = notebook.kept(self._vault, "settings", Settings) or Settings()
        return self._settings

    def journal(self) -> Journal:
        """All that the person has said."""
        if self._journal is None:
            self._journal = journal_from(self.lines(), self.settings(), self.zone())
        return self._journal

    def zone(self) -> ZoneInfo:
        """The person's clock: the zone they chose, else that of the newest import, else this computer's."""
        chosen, imported = self.settings().zone, self.imported()
        return zone_named(chosen or (assumed_zone() if imported is None else imported.zone))

    def imported(self) -> Record | None:
        """The imported record; None where nothing was imported."""
        if not self._is_imported_known:
            self._imported, self._is_imported_known = segments.load(self._vault), True
        return self._imported

    def record(self) -> Record:
        """All events, those logged by hand among them."""
        if self._record is None:
            imported = self.imported()
            bare = nothing(self.zone().key, ZoneFrom.ASSUMED) if imported is None else imported
            self._record = with_contacts(bare, self.journal().contacts)
        return self._record

    def readings(self) -> Readings:
        """What each message of the record says; read anew only where no reading is kept."""
        if self._readings is None:
            imported, record = self.imported(), self.record()
            contacts = self.journal().contacts
            if imported is None:
                self._readings = self._read(record)
            elif any(SPEAKS[contact.kind] for contact in contacts):
                same = segments.agreeing(imported, record)
                self._readings = read_on(record, self.imported_readings(), same, self.texts())
                with at_best():
                    self.texts().save(self._vault)
            else:
                # A call or a visit has no words, and is no neighbour to words either.
                base = self.imported_readings()
                of = np.zeros(len(record), np.int32)
                of[record.origin < len(imported.origins)] = base.of
                self._readings = replace(base, of=of)
        return self._readings

    def imported_readings(self) -> Readings:
        """What each imported message says."""
        imported = self.imported()
        if self._imported_readings is None:
            self._imported_readings = NOTHING_READ if imported is None else self._read(imported)
        return self._imported_readings

    def _read(self, record: Record) -> Readings:
        kept = remembered.load(self._vault, record)
        if kept is None:
            kept = read(record, self.texts())
            with at_best():
                self.texts().save(self._vault)
                remembered.save(self._vault, record, kept)
        return kept

    def texts(self) -> remembered.Texts:
        """What was read in single texts."""
        if self._texts is None:
            self._texts = remembered.Texts(self._vault)
        return self._texts

    def thought(self, now: datetime) -> Thought:
        """Assessment and advice for this moment, or for one just before in which all is the same."""
        if self._thought is None or not _still_holds(self._thought, now):
            moment = now.astimezone(self.zone())
            found = assess(self.record(), self.readings(), self.journal(), now=moment)
            self._thought = Thought(found, advise(found, self.journal()))
        return self._thought

    def searchable(self) -> Searchable:
        """The texts, ready to be searched."""
        if self._searchable is None:
            self._searchable = Searchable(self.record())
        return self._searchable


def _still_holds(thought: Thought, now: datetime) -> bool:
    """Whether nothing ends between the moment that was thought of and this one, a little later."""
    then = thought.assessment.now
    ends = [limit.until for limit in thought.assessment.running]
    ends += [thought.advice.until, thought.advice.look_again]
    same = then.timestamp() // SAME_SECONDS == now.timestamp() // SAME_SECONDS
    return same and then <= now and not any(then < end <= now for end in ends if end)
