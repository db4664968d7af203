"""What another program makes of WhatsApp files; run by the interpreter that has it, answers in JSON.

_peers.py NAME time ROUNDS FILE         seconds of each round
_peers.py NAME rows FILE...             for each file [[when, who, text], ...], or null where it gives up
"""

from __future__ import annotations

import json
import sys
import time


def whatstk(path: str) -> list[tuple[str, str, str]]:
    from whatstk import WhatsAppChat  # noqa: PLC0415

    frame = WhatsAppChat.from_source(path).df
    return list(zip(frame["date"].astype(str), frame["username"], frame["message"], strict=True))


def chat_miner(path: str) -> list[tuple[str, str, str]]:
    from chatminer.chatparsers import WhatsAppParser  # noqa: PLC0415

    parser = WhatsAppParser(path)
    parser.parse_file()
    rows = parser.parsed_messages.get_df().sort("timestamp", maintain_order=True).rows()
    return [(str(when), who, text) for when, who, text, *_ in rows]


def load_whatstk(path: str) -> object:
    from whatstk import WhatsAppChat  # noqa: PLC0415

    return WhatsAppChat.from_source(path).df


def load_chat_miner(path: str) -> object:
    from chatminer.chatparsers import WhatsAppParser  # noqa: PLC0415

    parser = WhatsAppParser(path)
    parser.parse_file()
    return parser.parsed_messages.get_df()


ROWS = {"whatstk": whatstk, "chat-miner": chat_miner}
LOAD = {"whatstk": load_whatstk, "chat-miner": load_chat_miner}


def rows_or_none(name: str, path: str) -> list[tuple[str, str, str]] | None:
    try:
        return ROWS[name](path)
    except Exception:  # noqa: BLE001  # whatever it raises, it has not read the file
        return None


def main(name: str, what: str, *rest: str) -> None:
    if what == "rows":
        answer: list[object] = [rows_or_none(name, path) for path in rest]
    else:
        rounds, path = int(rest[0]), rest[1]
        LOAD[name](path)
        answer = []
        for _ in range(rounds):
            start = time.perf_counter()
            LOAD[name](path)
            answer.append(time.perf_counter() - start)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
