"""What to drop first: at most three cards, the easiest first, never ordered by shame."""

from __future__ import annotations

from dataclasses import dataclass

from leeway import packed
from leeway.decision import Facts
from leeway.finding import Finding
from leeway.in_force import bars_contact
from leeway.record import Quote

MOST = 3
"""How many cards are shown at a time."""


AFTER_A_NO = "P07"
"""Contact that they had asked not to have is always among the cards, however hard it is to drop."""


@dataclass(frozen=True, slots=True)
class Card:
    """One habit to drop: how often, one example of one's own, how it may be received, one swap."""

    id: str
    name: str
    tier: int
    count: int
    count_before: int
    window_days: int
    receive: str
    swap: str
    example: Quote | None


def weeding(facts: Facts) -> tuple[Card, ...]:
    """The cards that fit now; none where nothing at all may go out, for a swap speaks of later contact."""
    if facts.paths.quiet or bars_contact(facts.assessment) or facts.assessment.together:
        return ()
    standing = [act for act in facts.assessment.findings if act.count]
    easiest = sorted(standing, key=_ease)
    chosen = easiest[:MOST]
    crossed = [act for act in easiest[MOST:] if act.id == AFTER_A_NO]
    return tuple(_card(act) for act in (*chosen[: MOST - len(crossed)], *crossed))


def _ease(act: Finding) -> tuple[int, int, str]:
    """Easiest to drop first; of equal ones the weightier, then by id."""
    return (-int(_words(act.id)["ease"]), -act.tier, act.id)


def _card(act: Finding) -> Card:
    words = _words(act.id)
    return Card(
        act.id,
        act.name,
        act.tier,
        act.count,
        act.count_before,
        act.window_days,
        words["receive"],
        words["swap"],
        act.example,
    )


def _words(behaviour: str) -> dict[str, str]:
    table: dict[str, dict[str, str]] = packed.toml("behaviours")
    return table[behaviour]
