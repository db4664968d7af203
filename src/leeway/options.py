"""Options: what several commands take, each with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

Json = Annotated[
    bool,
    Parameter("--json", negative=(), show_default=False, help="Print a JSON document, not a page."),
]
Answers = Annotated[Path | None, Parameter(help="A TOML file with your answers.")]
Now = Annotated[
    str | None, Parameter(help="Advise for this moment (2026-03-15T20:00), not for now.")
]
Zone = Annotated[str | None, Parameter(help="Your time zone, such as Europe/Berlin.")]
Country = Annotated[
    str, Parameter(help="Your country, for its helplines: two letters or its name.")
]
Them = Annotated[
    tuple[str, ...],
    Parameter(
        negative=(),
        show_default=False,
        help="Their name or number, as the file has it; again for another.",
    ),
]
Since = Annotated[str | None, Parameter(help="You are apart since this day (2026-03-01).")]
Together = Annotated[bool, Parameter(negative=(), show_default=False, help="You are together.")]
