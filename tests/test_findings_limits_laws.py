"""What holds for every sequence of words: no kindness, silence or deletion makes a limit looser."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from math import inf
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from by_hand import by_hand
from chat import read_chat
from leeway.cue import LIMIT_CUES, Cue
from leeway.findings.ending import endings
from leeway.findings.limits import limits
from leeway.journal import Confirmation, Dispute, Doubt, Journal, Limit, LimitKind, LimitState, Told
from leeway.record import Record
from standing import standing

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 1, 1, 8, tzinfo=BERLIN)
GAPS = (0, 2, 45, 400, 1440, 1440, 2900, 9000)

DATED_SPACE = "{space: DAYS 9}"
LIMITING = (
    "{no_contact}",
    "{space}",
    DATED_SPACE,
    "{not_now}",
    "{not_now @subject}",
    "{logistics}",
    "{logistics: WEEKS 1}",
)
SAYING = (
    "",
    "",
    "",
    "{warm}",
    "{warm}",
    "{warm}",
    "{open}",
    "{reopen}",
    "{final}",
    "{hostile}",
    "{take_back}",
)

Row = tuple[int, str, str]
"""Minutes after the row before, whose, and its marks."""

rows = st.tuples(
    st.sampled_from(GAPS),
    st.sampled_from(("me", "them", "them")),
    st.sampled_from(SAYING + LIMITING[:4]),
)
chats = st.lists(rows, min_size=1, max_size=40)
waits = st.integers(0, 60 * 24 * 40)
tellings = st.none() | st.integers(0, 60 * 24 * 60)


def moments(chat: list[Row]) -> list[datetime]:
    """When each row came, by the clock of the zone."""
    found, utc = [], START.timestamp()
    for gap, _, _ in chat:
        utc += gap * 60
        found.append(datetime.fromtimestamp(utc, BERLIN))
    return found


def record_of(chat: list[Row], times: list[datetime], *gone: int) -> Record:
    lines = [
        f"{when:%Y-%m-%d %H:%M} {who}: {number} {marks}"
        for number, ((_, who, marks), when) in enumerate(zip(chat, times, strict=True))
        if number not in gone
    ]
    return read_chat("now: 2029-01-01 10:00\n" + "\n".join(lines)).record


def journal_of(record: Record, told: int | None, disputed: int | None) -> Journal:
    """The parting as told, and one dispute."""
    journal = Journal(apart_since=None if told is None else START + timedelta(minutes=told))
    if disputed is None:
        return journal
    event = record[disputed % len(record)].id
    return replace(journal, disputes=(Dispute(event, Doubt.JOKE, START),))


def found(record: Record, journal: Journal, now: datetime) -> tuple[Limit, ...]:
    read = by_hand(record)
    apart = endings(record, read, journal, now).apart_since
    return limits(record, read, journal, apart, now)


def binding(given_limits: tuple[Limit, ...]) -> dict[tuple[LimitKind, str, bool], float]:
    """The running limits and their ends; no date is the latest of all."""
    return {
        (limit.kind, limit.quote.text, limit.gathered): limit.until.timestamp()
        if limit.until
        else inf
        for limit in given_limits
        if limit.state is LimitState.RUNNING
    }


def end(given_limits: tuple[Limit, ...]) -> float:
    """`until` as a number: nothing runs, a date, or no date."""
    latest = standing(limits=given_limits).until
    return latest.timestamp() if latest else inf if binding(given_limits) else -inf


def no_looser(before: tuple[Limit, ...], after: tuple[Limit, ...]) -> bool:
    old, new = binding(before), binding(after)
    return end(after) >= end(before) and all(new.get(key, -inf) >= old[key] for key in old)


@given(chats, waits, tellings, st.sampled_from(LIMITING))
def test_a_later_limit_overrides_any_earlier_warmth(chat, wait, told, mark):
    chat = [*chat, (0, "them", mark)]
    times = moments(chat)
    record = record_of(chat, times)
    newest = found(record, journal_of(record, told, None), times[-1] + timedelta(minutes=wait))
    last = next(each for each in newest if each.quote.text.startswith(f"{len(chat) - 1} "))
    over = last.until is not None and last.until < times[-1] + timedelta(minutes=wait)
    if over:
        assert last.state in {LimitState.EXPIRED, LimitState.HISTORY}
    else:
        assert last.state is LimitState.RUNNING


@given(chats, waits, tellings, st.data())
def test_deleting_my_own_messages_lifts_nothing(chat, wait, told, data):
    times = moments(chat)
    mine = [number for number, (_, who, _) in enumerate(chat) if who == "me"]
    gone = data.draw(st.sets(st.sampled_from(mine))) if mine else set()
    now = times[-1] + timedelta(minutes=wait)
    apart = START + timedelta(minutes=told) if told is not None else None
    before, after = (
        limits(each, by_hand(each), Journal(), apart, now)
        for each in (record_of(chat, times), record_of(chat, times, *gone))
    )
    for one, other in zip(before, after, strict=True):
        assert (one.kind, one.quote.text, one.until) == (other.kind, other.quote.text, other.until)
        assert (one.state is LimitState.LIFTED) == (other.state is LimitState.LIFTED)
        if apart is not None and one.given_at >= apart:
            assert one.state is other.state


@given(chats, waits, tellings, tellings, st.data())
def test_deleting_warm_words_of_theirs_loosens_nothing(chat, wait, told, disputed, data):
    times = moments(chat)
    warm = [
        n for n, (_, who, marks) in enumerate(chat) if who == "them" and marks in {"", "{warm}"}
    ]
    gone = data.draw(st.sets(st.sampled_from(warm))) if warm else set()
    whole, less = record_of(chat, times), record_of(chat, times, *gone)
    journal, now = journal_of(whole, told, disputed), times[-1] + timedelta(minutes=wait)
    assert no_looser(found(whole, journal, now), found(less, journal, now))


@given(chats, waits, tellings, tellings, st.data())
def test_one_more_limit_of_theirs_loosens_nothing(chat, wait, told, disputed, data):
    """All but a date for space: that says how long an earlier wish for space without a date is to last."""
    times = moments(chat)
    at = data.draw(st.integers(0, len(chat) - 1))
    mark = data.draw(st.sampled_from([each for each in LIMITING if each != DATED_SPACE]))
    more = [*chat[:at], (0, "them", mark), *chat[at:]]
    whole = record_of(more, [*times[: at + 1], *times[at:]])
    less = record_of(more, [*times[: at + 1], *times[at:]], at)
    journal, now = journal_of(less, told, disputed), times[-1] + timedelta(minutes=wait)
    assert no_looser(found(less, journal, now), found(whole, journal, now))


@given(chats, waits, tellings, st.data())
def test_a_date_for_space_loosens_nothing_but_space_and_that_only_from_then_on(
    chat, wait, told, data
):
    times = moments(chat)
    at = data.draw(st.integers(0, len(chat) - 1))
    more = [*chat[:at], (0, "them", DATED_SPACE), *chat[at:]]
    whole = record_of(more, [*times[: at + 1], *times[at:]])
    less = record_of(more, [*times[: at + 1], *times[at:]], at)
    journal, now = journal_of(less, told, None), times[-1] + timedelta(minutes=wait)
    before, after = found(less, journal, now), found(whole, journal, now)
    assert no_looser(_but_space(before), _but_space(after))
    named = next(each for each in after if each.quote.event == int(whole.ids[at]))
    if named.state is LimitState.RUNNING and end(_space(before)) > -inf:
        assert named.until is not None
        assert end(_space(after)) >= named.until.timestamp()


def _space(limits):
    return tuple(each for each in limits if each.kind is LimitKind.SPACE)


def _but_space(limits):
    return tuple(each for each in limits if each.kind is not LimitKind.SPACE)


def test_a_message_taken_for_space_with_a_date_ends_no_other_space():
    """Space without a date, and a later message that the person takes for space of a day."""
    chat = [(0, "me", ""), (0, "them", "{space}"), (0, "them", ""), (1440, "me", "")]
    times = moments(chat)
    record, now = record_of(chat, times), times[-1]
    journal = journal_of(record, None, None)
    meant = Confirmation(list(record)[2].id, LimitKind.SPACE, times[-1] + timedelta(days=2))
    fuller = replace(journal, confirmations=(meant,))
    assert no_looser(found(record, journal, now), found(record, fuller, now))


@given(chats, waits, tellings, tellings, st.data())
def test_what_the_person_tells_or_confirms_loosens_nothing(chat, wait, told, disputed, data):
    times = moments(chat)
    record, now = record_of(chat, times), times[-1] + timedelta(minutes=wait)
    journal = journal_of(record, told, disputed)
    meant = Confirmation(
        data.draw(st.sampled_from([event.id for event in record])),
        data.draw(st.sampled_from(LimitKind)),
        data.draw(st.none() | st.sampled_from(times)),
    )
    said = Told(data.draw(st.sampled_from(LIMIT_CUES)), data.draw(st.sampled_from(times)), "told")
    fuller = replace(journal, confirmations=(meant,), told=(said,))
    assert no_looser(found(record, journal, now), found(record, fuller, now))


@given(chats, waits, waits, tellings)
def test_silence_lifts_nothing_and_ends_only_what_had_an_end(chat, wait, longer, told):
    times = moments(chat)
    record = record_of(chat, times)
    journal, now = journal_of(record, told, None), times[-1] + timedelta(minutes=wait)
    later = now + timedelta(minutes=longer)
    before, after = found(record, journal, now), found(record, journal, later)
    assert len(before) == len(after)
    for one, other in zip(before, after, strict=True):
        if one.state is LimitState.RUNNING:
            ran_out = one.until is not None and one.until < later
            over = {LimitState.EXPIRED, LimitState.HISTORY}
            assert other.state in (over if ran_out else {LimitState.RUNNING})
        else:
            assert one == other


@given(chats, waits, tellings)
def test_a_no_contact_ends_only_in_words_that_welcome_or_long_before_the_parting(chat, wait, told):
    times = moments(chat)
    record, now = record_of(chat, times), times[-1] + timedelta(minutes=wait)
    journal = journal_of(record, told, None)
    read = by_hand(record)
    apart = endings(record, read, journal, now).apart_since
    for limit in limits(record, read, journal, apart, now):
        if limit.kind is not LimitKind.NO_CONTACT:
            continue
        assert limit.state in {LimitState.RUNNING, LimitState.LIFTED, LimitState.HISTORY}
        if limit.state is LimitState.LIFTED:
            row = record.row_of(limit.ended.event)
            assert Cue.REOPEN in read.cues(row)
            assert limit.ended.when >= limit.given_at
        if limit.state is LimitState.HISTORY:
            assert apart is None or limit.given_at < apart
