"""Evidence: does it work? Each claim with its source, how sure it is, and what speaks against it."""

from __future__ import annotations

from starlette.responses import Response

from leeway import packed
from leeway.web import show
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """All claims, the surest first; needs no vault."""
    told = packed.toml("evidence")
    order = ("high", "medium", "low")
    claims = sorted(told["claim"], key=lambda claim: order.index(claim["sure"]))
    return show.page(visit, "evidence.html", told=told, claims=claims)
