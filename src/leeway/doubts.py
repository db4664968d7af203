"""Doubts: the questions that messages raise, each with its words: despair that is only guessed, dangers, the stop."""

from __future__ import annotations

from datetime import timedelta

from leeway import spoken
from leeway.assessment import Assessment
from leeway.findings.alarms import Alarm
from leeway.journal import Journal, Question
from leeway.record import Quote, Who

ASKED_TO_STOP = Question(
    "asked_to_stop",
    "Have they asked you to stop, blocked you, or is there an order against you?",
    ("yes", "no", "rather_not"),
)


def settled(quote: Quote) -> Question:
    """Whether words of danger are settled."""
    sentence = f"Are the words of {day_of(quote)} settled, and are you safe from what they say?"
    return Question("settled", sentence, ("yes", "no"), quote.event)


def still_afraid(alarm: Alarm) -> Question:
    """Whether an old danger still frightens."""
    quote = alarm.quote
    words = spoken.cut(quote.text)
    sentence = f'On {day_of(quote)} there are these words: "{words}". Are you still afraid because of this?'
    return Question("afraid", sentence, ("yes", "no", "rather_not"), alarm.event)


def day_of(quote: Quote) -> str:
    """The day of a message, in words."""
    return f"{quote.when.day} {quote.when:%B %Y}"


def despair(assessment: Assessment, journal: Journal) -> list[Question]:
    """One question at most about words that may be of self-harm: mine first, each asked once.

    An answer about one's life after the words is the answer to it, and for that day no other is asked.
    """
    today = assessment.now - timedelta(days=1)
    for quote in assessment.maybe_harm:
        mine = quote.who is Who.ME
        said = journal.self_harm_at if mine else None
        if quote.event not in journal.settled and (said is None or said < min(quote.when, today)):
            words, day = spoken.cut(quote.text), day_of(quote)
            if mine:
                sentence = f'You wrote on {day}: "{words}" Were you thinking of ending your life?'
                return [Question("life", sentence, _LIFE, quote.event)]
            sentence = (
                f'They wrote on {day}: "{words}" Could they be thinking of ending their life?'
            )
            return [Question("their_life", sentence, ("yes", "no", "rather_not"), quote.event)]
    return []


_LIFE = ("no", "sometimes", "might_act", "rather_not")
