"""A telephone's backup of 2 GB, most of it pictures, into a Record: the most memory held, and how long it takes.

The file is made on the fly from an invented story's texts with everybody, again and again a day earlier, and from
pictures of random bytes; it is removed afterwards, whatever happens. Reading is a process of its own, so that what is
measured is what an import takes. Arguments: how many GB (2), how many thousand texts (100), --save. Aim: at most
300 MB.
"""

from __future__ import annotations

import base64
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from leeway import stories
from leeway.intake import intake

REPORT = Path(__file__).resolve().parent.parent / "docs" / "benchmarks"
AIM = 300
"""Megabytes that reading may hold at the most."""

PICTURE = 1_200_000
"""Bytes of a picture as its letters: what a telephone sends."""

DAY_MS = 86_400_000
_DATE = re.compile(r'( date=")(\d+)(")')


def made(path: Path, gigabytes: float, texts: int) -> tuple[int, int]:
    """Write a backup of such a size; how many texts and pictures are in it."""
    story = stories.by_phone(stories.breakup(8, days_before=40, days_after=20, calls_a_day=22))
    whole = stories.as_sms_xml(story)
    head, rows = whole[: whole.index("\n  <")], re.findall(r"\n  <sms [^>]*/>", whole)
    size, written, pictures = 0, 0, 0
    most = int(gigabytes * 1e9)
    dice = random.Random(1)  # noqa: S311 - pictures of nothing
    with path.open("w", encoding="utf-8", newline="\n") as file:
        size += file.write(head)
        day = 0
        while written < texts:
            day += 1
            for row in rows:
                size += file.write(_moved(row, day))
                written += 1
            while size < most * written / texts:
                size += file.write(_picture(story, pictures, dice))
                pictures += 1
        file.write("\n</smses>\n")
    return written, pictures


def _moved(row: str, days: int) -> str:
    """The same text so many days earlier, and its words made different."""
    date = int(_DATE.search(row)[2]) - DAY_MS * (days % 3000)
    return _DATE.sub(rf"\g<1>{date}\g<3>", row, count=1).replace(' body="', f' body="{days} ')


def _picture(story: stories.Story, number: int, dice: random.Random) -> str:
    data = base64.b64encode(dice.randbytes(PICTURE * 3 // 4)).decode()
    date = int(story.now.timestamp() * 1000) - number * 61_000
    address = stories.number_of(story)
    return (
        f'\n  <mms date="{date}" msg_box="{1 + number % 2}" address="{address}" m_id="p{number}"'
        f' m_type="{132 - 4 * (number % 2)}" contact_name="{story.them}">\n    <parts>\n'
        f'      <part seq="0" ct="image/jpeg" name="p{number}.jpg" text="null" data="{data}" />\n'
        f'    </parts>\n    <addrs>\n      <addr address="{address}" type="137" charset="106" />\n'
        "    </addrs>\n  </mms>"
    )


def read_alone(path: str) -> None:
    """Read one backup in this process and print what came of it, and the most memory held, as JSON."""
    story = stories.breakup(8, days_before=40, days_after=20, calls_a_day=22)
    before = _peak()
    begun = time.perf_counter()
    taken = intake(path, me=story.me, them=story.them, tz=story.zone)
    spent = time.perf_counter() - begun
    told = sum(len(part.lines) for part in taken.skipped)
    print(json.dumps([len(taken.record), told, list(taken.notes), spent, before, _peak()]))


def _peak() -> float:
    """The most memory this process has held, in megabytes."""
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1000
    return 0.0


def main(gigabytes: float, thousands: int, *, save: bool) -> int:
    """Make, read, print and remove; 1 where more memory was held than may be."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sms-20261117204000.xml")
        begun = time.perf_counter()
        texts, pictures = made(path, gigabytes, thousands * 1000)
        size, took = path.stat().st_size / 1e9, time.perf_counter() - begun
        done = subprocess.run(
            [sys.executable, __file__, "--read", path],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        )
    rows, told, notes, spent, before, peak = json.loads(done.stdout)
    lines = [
        f"a backup of {size:.2f} GB: {texts:,} texts with everybody, {pictures:,} pictures",
        f"made in {took:.0f} s, removed afterwards",
        f"read in {spent:.1f} s ({size * 1000 / spent:.0f} MB/s): {rows:,} rows are the pair's, {told:,} skipped",
        *(f"  {note}" for note in notes),
        f"most memory held: {peak:.0f} MB (aim: at most {AIM}); before reading: {before:.0f} MB",
    ]
    print("\n".join(lines))
    if save:
        day = f"{datetime.now(UTC):%Y-%m-%d}"
        page = (
            f"# A backup of {gigabytes:g} GB\n\n"
            f"`python benchmarks/large_backup.py {gigabytes:g} {thousands} --save`, {day}, {sys.platform},\n"
            f"Python {sys.version.split()[0]}, {os.cpu_count()} cores.\n\n"
            "```\n" + "\n".join(lines) + "\n```\n"
        )
        Path(REPORT, f"large-backup-{day}.md").write_text(page, "utf-8")
    return int(peak > AIM)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        sys.exit(read_alone(sys.argv[2]))
    numbers = [float(each) for each in sys.argv[1:] if each.replace(".", "").isdigit()]
    first, second = numbers + [2.0, 100.0][len(numbers) :]
    sys.exit(main(first, int(second), save="--save" in sys.argv))
