"""Visit: one request as a value, before any page sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from leeway.entries import Settings, Unsaved
from leeway.session import Session
from leeway.source import Upload
from leeway.web.desk import Desk

Fields = tuple[tuple[str, str], ...]
"""Names and values as a form sent them, in its order."""


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """What a page is given: this run, the moment, the address with its query, and what a form sent.

    `fields` are empty for a page that was only asked for; `files`: what was chosen or dropped.
    """

    desk: Desk
    now: datetime
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    fields: Fields = ()
    files: tuple[Upload, ...] = ()
    sent: bool = False

    @property
    def session(self) -> Session:
        """The unlocked vault. Raises VaultLocked."""
        return self.desk.session

    @property
    def settings(self) -> Settings:
        """The person's settings; the defaults while the vault is locked."""
        return self.desk.settings()

    def text(self, name: str) -> str:
        """What stands in one field, without blanks around it; "" where there is none. A line's end is one letter."""
        return dict(self.fields).get(name, "").replace("\r\n", "\n").strip()

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of one field."""
        return tuple(value for key, value in self.fields if key == name)

    def unsaved(self, box: str) -> str:
        """The words that stood in a box when it locked. Raises VaultLocked."""
        return next((each.text for each in self.session.unsaved() if each.place == box), "")

    def taken_up(self, box: str) -> None:
        """The words that the page had shown in its box (`was`) are kept elsewhere now; what was sealed since stays."""
        if self.unsaved(box).strip() == self.text("was"):
            self.session.seal(Unsaved(box, ""))

    def sealed(self) -> dict[str, str]:
        """What an earlier page gave this one to carry."""
        return self.desk.sealer.opened(self.text("k") or self.query.get("k", ""))

    def at(self, path: str, fields: Fields) -> Visit:
        """The same visit to another place, with what was sent there."""
        return replace(self, path=path, fields=fields, sent=True)
