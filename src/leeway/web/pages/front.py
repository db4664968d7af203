"""Front: the first page, with three buttons and nothing kept; or the way in, where a vault stands."""

from __future__ import annotations

from starlette.responses import Response

from leeway import packed
from leeway.session import exists
from leeway.web import show
from leeway.web.addresses import TODAY, UNLOCK
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """Today for those who are in, the passphrase for those who are out, else the three buttons."""
    if visit.desk.is_open:
        return show.go(TODAY)
    if exists(visit.desk.folder):
        return show.go(UNLOCK)
    return show.page(
        visit, "front.html", words=packed.toml("first_minute")["front"], gone="g" in visit.query
    )
