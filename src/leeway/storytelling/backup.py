"""A story as the backup of an Android telephone: texts and calls in XML; independent of the importer.

Other people's texts and calls stand between those of the pair, as they do in every backup of a telephone.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from xml.sax.saxutils import quoteattr

from leeway.storytelling.phone import ANDROID_TYPES, Act, Ending, calls, texts
from leeway.storytelling.story import Story

_SMIL = '<smil><head/><body><par dur="5000ms"><img src="IMG.jpg"/></par></body></smil>'
_NAME_UNKNOWN = "(Unknown)"


class Emoji(StrEnum):
    """How signs beyond the first 65,536 are written: as they are, or split in two as old versions did."""

    WHOLE = "whole"
    DECIMAL = "decimal"
    HEX = "hex"


def as_sms_xml(
    story: Story,
    *,
    emoji: Emoji = Emoji.WHOLE,
    until: datetime | None = None,
    days_of_others: int = 60,
    american: bool = False,
) -> str:
    """The texts of my telephone as "SMS Backup & Restore" writes them, oldest first.

    `until` (aware): an earlier backup; `american`: readable dates as an American telephone has them.
    """
    acts = texts(story, until, days_of_others)
    rows = [
        _mms(act, row, american=american)
        if _is_mms(act)
        else _element("sms", _sms(act, american=american))
        for row, act in enumerate(acts)
    ]
    return _file("smses", "sms.xsl", rows, until or story.now, emoji)


def as_calls_xml(
    story: Story,
    *,
    until: datetime | None = None,
    days_of_others: int = 60,
    american: bool = False,
) -> str:
    """The calls of my telephone as "SMS Backup & Restore" writes them, oldest first."""
    acts = calls(story, until, days_of_others)
    rows = [_element("call", _call(act, american=american)) for act in acts]
    return _file("calls", "calls.xsl", rows, until or story.now, Emoji.WHOLE)


def _file(root: str, sheet: str, rows: Iterable[str], when: datetime, emoji: Emoji) -> str:
    rows = list(rows)
    made = f"File Created By SMS Backup &amp; Restore v10.20.002 on {when:%d/%m/%Y %H:%M:%S}"
    top = _attributes(
        {
            "count": str(len(rows)),
            "backup_set": f"5f1e1c0a-{zlib.crc32(root.encode()):08x}",
            "backup_date": _ms(when),
            "type": "full",
        }
    )
    lines = [
        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
        f"<!--{made}-->",
        f'<?xml-stylesheet type="text/xsl" href="{sheet}"?>',
        f"<{root} {top}>",
        *(f"  {row}" for row in rows),
        f"</{root}>",
    ]
    return "".join(_split("\n".join(lines), emoji)) + "\n"


def _split(text: str, emoji: Emoji) -> Iterator[str]:
    """Each sign as this version writes it."""
    form = {Emoji.DECIMAL: "&#{};", Emoji.HEX: "&#x{:X};"}.get(emoji)
    for sign in text:
        if ord(sign) > 0xFFFF and form:
            rest = ord(sign) - 0x10000
            yield form.format(0xD800 + (rest >> 10)) + form.format(0xDC00 + (rest & 0x3FF))
        else:
            yield sign


def _ms(when: datetime) -> str:
    """Milliseconds since 1970; the last three digits as a telephone would have them, not zero."""
    seconds = int(when.timestamp())
    return str(seconds * 1000 + seconds * 7919 % 1000)


def _readable(when: datetime, *, american: bool) -> str:
    if american:
        return f"{when:%b} {when.day}, {when.year} {when.hour % 12 or 12}:{when:%M:%S %p}"
    return f"{when.day} {when:%b %Y %H:%M:%S}"


def _attributes(values: dict[str, str]) -> str:
    return " ".join(f"{name}={_quoted(value)}" for name, value in values.items())


def _quoted(value: str) -> str:
    return quoteattr(value, {'"': "&quot;"})


def _element(tag: str, values: dict[str, str]) -> str:
    return f"<{tag} {_attributes(values)} />"


def _shared(act: Act, *, american: bool) -> dict[str, str]:
    return {
        "readable_date": _readable(act.when, american=american),
        "contact_name": act.name or _NAME_UNKNOWN,
    }


def _sms(act: Act, *, american: bool) -> dict[str, str]:
    sent = "0" if act.outgoing else _ms(act.when - timedelta(seconds=2))
    return {
        "protocol": "0",
        "address": act.numbers[0],
        "date": _ms(act.when),
        "type": "2" if act.outgoing else "1",
        "subject": "null",
        "body": act.text,
        "toa": "null",
        "sc_toa": "null",
        "service_center": "null" if act.outgoing else "+447700900999",
        "read": "1",
        "status": "-1",
        "locked": "0",
        "date_sent": sent,
        "sub_id": "1",
        **_shared(act, american=american),
    }


def _call(act: Act, *, american: bool) -> dict[str, str]:
    kind = 2 if act.outgoing else ANDROID_TYPES.get(act.ending or Ending.TALKED, 1)
    hidden = act.numbers[0] in {"", "-1", "-2", "Private"}
    return {
        "number": act.numbers[0],
        "duration": str(act.seconds),
        "date": _ms(act.when),
        "type": str(kind),
        "presentation": "2" if hidden else "1",
        "subscription_id": "1",
        "post_dial_digits": "",
        "subscription_component_name": "com.android.phone/com.android.services.telephony.TelephonyConnectionService",
        **_shared(act, american=american),
    }


def _is_mms(act: Act) -> bool:
    return len(act.numbers) > 1 or not act.text


def _mms(act: Act, row: int, *, american: bool) -> str:
    """A picture, or a text to several: with its parts, and the numbers of all who take part."""
    box, kind = ("2", "128") if act.outgoing else ("1", "132")
    values = {
        "date": _ms(act.when),
        "rr": "129",
        "sub": "null",
        "ct_t": "application/vnd.wap.multipart.related",
        "read_status": "null",
        "seen": "1",
        "msg_box": box,
        "address": "~".join(act.numbers),
        "text_only": "1" if act.text else "0",
        "m_id": f"m{row}@invented.example",
        "date_sent": "0" if act.outgoing else str(int(act.when.timestamp()) - 2),
        "read": "1",
        "m_size": "null",
        "v": "18",
        "m_type": kind,
        **_shared(act, american=american),
    }
    parts = [_part(-1, "application/smil", "smil.xml", text=_SMIL)]
    if act.text:
        parts.append(_part(0, "text/plain", "text000.txt", text=act.text))
    else:
        name = f"IMG_{act.when:%Y%m%d_%H%M%S}.jpg"
        data = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(range(200))).decode()
        parts.insert(row % 2, _part(0, "image/jpeg", name, data=data))
    people = [
        _element("addr", {"address": number, "type": kind, "charset": "106"})
        for number, kind in _people(act)
    ]
    inner = [
        "    <parts>",
        *(f"      {part}" for part in parts),
        "    </parts>",
        "    <addrs>",
        *(f"      {one}" for one in people),
        "    </addrs>",
    ]
    return "\n".join([f"<mms {_attributes(values)}>", *inner, "  </mms>"])


def _people(act: Act) -> list[tuple[str, str]]:
    """Each number with its part: 137 who wrote, 151 to whom. The telephone's own stands for itself as a token."""
    own = "insert-address-token"
    if act.outgoing:
        return [(own, "137"), *((number, "151") for number in act.numbers)]
    return [(act.numbers[0], "137"), (own, "151"), *((each, "151") for each in act.numbers[1:])]


def _part(seq: int, kind: str, name: str, *, text: str = "null", data: str = "") -> str:
    values = {
        "seq": str(seq),
        "ct": kind,
        "name": name,
        "chset": "106" if kind == "text/plain" else "null",
        "cd": "null",
        "fn": "null",
        "cid": f"<{name}>",
        "cl": name,
        "ctt_s": "null",
        "ctt_t": "null",
        "text": text,
    }
    return _element("part", values | ({"data": data} if data else {}))
