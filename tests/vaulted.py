"""A vault for tests, and a small invented chat to import into it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from leeway.sitting import Names
from leeway.source import Upload

WORDS = "four odd words here"
NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
NAMES = Names("Robin", tz="Europe/Berlin")

CHAT = """\
01/03/2026, 20:01 - Robin: shall I bring the tent on Friday
01/03/2026, 20:03 - Sam: yes please, and the GREEN lamp
02/03/2026, 09:15 - Sam: I think it is over between us, I'm sorry
02/03/2026, 09:16 - Robin: please can we talk
02/03/2026, 21:40 - Sam: I need some space. Give me two weeks
03/03/2026, 08:00 - Robin: are you there
03/03/2026, 08:01 - Robin: hello?
04/03/2026, 18:30 - Sam: your post is at my flat
"""

LATER = """\
14/03/2026, 12:00 - Sam: the lamp is still here too
14/03/2026, 12:05 - Robin: thank you, the green one
"""


def upload(text: str = CHAT, name: str = "WhatsApp Chat with Sam.txt") -> Upload:
    return Upload(name, text.encode())


def later(**length: float) -> datetime:
    return NOW + timedelta(**length)
