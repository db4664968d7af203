"""Backups of a whole phone in XML, row by row, as the app SMS Backup & Restore writes them."""

from __future__ import annotations

NUMBER = "+447700900111"
NOON = 1_770_000_000


def sms(**given):
    row = {
        "address": NUMBER,
        "date": f"{NOON}000",
        "type": "1",
        "body": "tea?",
        "contact_name": "Sam",
    }
    return f"<sms {attributes(row | given)} />"


def call(**given):
    row = {"number": NUMBER, "duration": "0", "date": f"{NOON}000", "type": "2"}
    return f"<call {attributes(row | {'contact_name': 'Sam'} | given)} />"


def mms(*parts, addresses=(), **given):
    row = {"address": NUMBER, "date": f"{NOON}000", "msg_box": "1", "contact_name": "Sam"}
    inside = "".join(f"<part {attributes(part)} />" for part in parts)
    addrs = "".join(f'<addr address="{each}" type="151" charset="106" />' for each in addresses)
    return f"<mms {attributes(row | given)}><parts>{inside}</parts><addrs>{addrs}</addrs></mms>"


def attributes(row):
    return " ".join(f'{name}="{value}"' for name, value in row.items())


def backup(*rows, root="smses"):
    begin = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--made by an app-->\n"
    return "\n".join((f'{begin}<{root} count="{len(rows)}">', *rows, f"</{root}>"))
