"""What a page has said is kept survives the death of the run: five kills while words are sent to the box."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from at_the_desk import PASSPHRASE
from leeway.entries import Draft
from leeway.session import Session

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")

SENDING = """
import sys
from itertools import count
from pathlib import Path
from at_the_desk import PASSPHRASE, Run
from leeway.web import addresses as at

run = Run(Path(sys.argv[1]))
run.post(at.UNLOCK, passphrase=PASSPHRASE)
for number in count(1):
    answer = run.post(at.WRITING, box=f"letter {sys.argv[2]} {number}")
    assert answer.headers["location"] == f"{at.WRITING}?kept=1", answer.text
    print(number, flush=True)
"""


def sent_until_killed(folder: Path, round_: int, seconds: float) -> int:
    """The number of the last letter that the page said it had kept before it was killed."""
    here = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    sending = subprocess.Popen(  # noqa: S603 - our own process
        [sys.executable, "-c", SENDING, str(folder), str(round_)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": here},
        text=True,
    )
    assert sending.stdout is not None
    first = sending.stdout.readline()
    time.sleep(seconds)
    sending.kill()
    lines = [first, *sending.stdout.read().splitlines()]
    sending.wait(20)
    sending.stdout.close()
    return int([line for line in lines if line.strip()][-1])


def test_what_the_page_said_is_kept_is_there_after_a_kill(run, tmp_path):
    run.begun(safe="no_fear", life="no")
    run.desk.lock()
    for round_, seconds in enumerate((0.0, 0.03, 0.11, 0.2, 0.37)):
        last = sent_until_killed(tmp_path, round_, seconds)
        with Session.open(run.desk.folder, passphrase=PASSPHRASE) as session:
            texts = {line.entry.text for line in session.lines() if type(line.entry) is Draft}
        assert {f"letter {round_} {number}" for number in range(1, last + 1)} <= texts
