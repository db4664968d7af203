"""Desk: what one run of the app holds: the secrets of this run, the vault while it is unlocked, an import under way."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from leeway.entries import Settings, Unsaved
from leeway.errors import LeewayError, VaultError, VaultLocked
from leeway.intake import Intake
from leeway.journal import Question
from leeway.keyfile import SHIPPED, Cost
from leeway.partners import Partner
from leeway.record import zone_named
from leeway.session import Handle, Session, Stage, erase
from leeway.sitting import Names
from leeway.source import Upload
from leeway.web.faults import report
from leeway.web.sealed import Sealer
from leeway.zones import assumed_zone

ASLEEP_SECONDS = 30.0
"""A wall clock that jumps so far between two looks means that the computer slept."""

CARRIED_SECONDS = 600.0
"""Without an open vault, what pages carry opens for so long after the last page was asked for."""

READY_SECONDS = 0.5
"""So long a page waits before it says that a long record is being opened."""

Box = tuple[Unsaved, str]
"""Words that were not saved, and what stood in their box when its page was made."""

Clock = Callable[[], datetime]
Ticks = Callable[[], float]


@dataclass(frozen=True, slots=True, eq=False)
class Pending:
    """Files that were given and wait for an answer: who is who in them, and whether day or month is first.

    `me`: the name where it is known already; `dates`: the question about days that can be read in both ways;
    `partners`: the people of a phone's backup, of whom one is the other.
    """

    files: tuple[Upload, ...]
    handles: tuple[Handle, ...]
    dates: Question | None = None
    me: str = ""
    partners: tuple[Partner, ...] = ()


class Task:
    """One import under way: what it is doing, how far it is, and what came of it."""

    def __init__(self) -> None:
        self.stage = Stage.READING
        self.share = 0.0
        self.intake: Intake | None = None
        self.error: LeewayError | None = None
        self.done = threading.Event()

    def told(self, stage: Stage, share: float) -> None:
        """What Session says while it works."""
        self.stage, self.share = stage, share


class Desk:
    """The state of one run, shared by all its pages; every method may be called from any thread."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        ticks: Ticks = time.monotonic,
        wall: Ticks = time.time,
        closing: Callable[[], None] = lambda: None,
        cost: Cost = SHIPPED,
    ) -> None:
        """`clock`: the person's own clock; `ticks`, `wall`: seconds for idling; `closing`: ends the run.

        `cost`: what a guess at the passphrase of a new vault is to cost.
        """
        self.folder = folder
        self.cost = cost
        self.host, self.port = "127.0.0.1", 0
        self.launch_token = secrets.token_urlsafe(32)
        self.cookie = secrets.token_urlsafe(32)
        self.form_token = secrets.token_urlsafe(32)
        self.sealer = Sealer()
        self.pending: Pending | None = None
        self.task: Task | None = None
        self.cut_short = False
        self.closing = closing
        self._clock, self._ticks, self._wall = clock, ticks, wall
        self._session: Session | None = None
        self._settings = Settings()
        self._thought = threading.Event()
        self._guard, self._locking = threading.RLock(), threading.Lock()
        self._making, self._made = threading.Lock(), ("", "", "")
        self._used = ticks()
        self._looked = wall()
        self._launched = self._slept = False

    # ------------------------------------------------------------ who may come in

    def exchange(self, token: str) -> bool:
        """Whether this is the launch token, which opens once."""
        with self._guard:
            right = secrets.compare_digest(token.encode(), self.launch_token.encode())
            if not right or self._launched:
                return False
            self._launched = True
            return True

    def is_ours(self, cookie: str) -> bool:
        """Whether a cookie is that of this run."""
        return secrets.compare_digest(cookie.encode(), self.cookie.encode())

    def is_our_form(self, token: str) -> bool:
        """Whether a form was made by this run."""
        return secrets.compare_digest(token.encode(), self.form_token.encode())

    # ------------------------------------------------------------ the vault

    @property
    def is_open(self) -> bool:
        """Whether the vault is unlocked."""
        session = self._session
        return session is not None and not session.is_locked

    @property
    def session(self) -> Session:
        """The unlocked vault. Raises VaultLocked."""
        session = self._session
        if session is None or session.is_locked:
            raise VaultLocked
        return session

    def make(
        self, press: str, passphrase: str, lay: Callable[[Session], None], strength: str = ""
    ) -> None:
        """A new vault, filled by `lay`; its recovery code waits to be shown. The same `press` makes no other.

        Raises as Session.create. What cannot be filled is not made; what cannot be unmade stays locked, and is told.
        """
        with self._making:
            if press and press == self._made[0] and self.is_open:
                return
            session, code = Session.create(self.folder, passphrase, cost=self.cost)
            try:
                lay(session)
                self.take(session)
            except BaseException as error:
                self._drop()
                _unmade(session, self.folder, error)
                raise
            self._made = press, code, strength

    @property
    def new_code(self) -> tuple[str, str]:
        """The recovery code that waits to be shown, and how strong the passphrase beside it is; "" where none does."""
        return self._made[1:]

    def code_seen(self) -> None:
        """The page after the recovery code was asked for; the code is shown no more."""
        self._made = "", "", ""

    def take(self, session: Session, words: Iterable[Box] = ()) -> None:
        """Work with a vault that was just created or unlocked, and keep words that waited for it."""
        try:
            settings = session.settings()
        except BaseException:
            session.lock()
            raise
        thought = threading.Event()
        with self._guard:
            self._session, self._settings, self._thought = session, settings, thought
            self._used = self._ticks()
        self.forget()
        self.seal(words)

        def think() -> None:
            try:
                session.advice(self.now())
                session.search("any")
            except VaultLocked:
                pass
            except Exception as fault:  # noqa: BLE001 - the page that asks meets it again, and says so
                report(fault)
            finally:
                thought.set()

        threading.Thread(target=think, daemon=True, name="think").start()

    def is_ready(self) -> bool:
        """Whether a long record has been thought through since it was unlocked; waits a moment for it."""
        return self._thought.wait(READY_SECONDS)

    def lock(self) -> None:
        """Drop the key, and files that wait in memory; no page finds the vault from the first moment on."""
        self.forget()
        self._drop()

    def forget(self) -> None:
        """What pages carried so far opens nothing any more."""
        self.sealer = Sealer()

    def _drop(self) -> None:
        with self._guard:
            session, self._session = self._session, None
            self._settings, self._slept = Settings(), False
            self._made = "", "", ""
            self.cut_short = self.cut_short or self.is_working
            self.pending, self.task = None, None
        if session is not None:
            with self._locking:
                session.lock()

    def until_locked(self) -> None:
        """Wait until a lock under way has let go of the vault's files."""
        with self._locking:
            pass

    def seal(self, words: Iterable[Box]) -> None:
        """Keep unsaved words inside the vault. Raises VaultLocked, VaultError (a full disk)."""
        for unsaved, shown in words:
            self.session.seal(unsaved, shown=shown)

    def seal_and_lock(self, words: Iterable[Box]) -> bool:
        """Keep unsaved words, then lock; False where they were not kept: it had locked, or its disk is full."""
        try:
            self.seal(words)
        except LeewayError:
            return False
        finally:
            self.lock()
        return True

    def leave(self) -> None:
        """The person left in a hurry: let nothing of this run open anything again, and drop the key.

        A long record may be in thought just then; leaving does not wait for it, and the run ends soon after.
        """
        threading.Thread(target=self.lock, daemon=True, name="leave").start()
        self.cookie = secrets.token_urlsafe(32)
        self.form_token = secrets.token_urlsafe(32)
        self.forget()
        self.closing()

    # ------------------------------------------------------------ time

    def now(self) -> datetime:
        """The moment on the person's own clock: the zone that they chose, else this computer's."""
        if self._clock is not None:
            return self._clock()
        zone = self.settings().zone or assumed_zone()
        return datetime.now(zone_named(zone))

    def settings(self) -> Settings:
        """The person's settings; the defaults while the vault is locked."""
        return self._settings

    def keep(self, settings: Settings) -> None:
        """Put other settings in the place of these. Raises VaultLocked, FormError."""
        self.session.keep(settings)
        self._settings = settings

    def used(self) -> None:
        """Someone is at the page."""
        self._used = self._ticks()

    def asked(self) -> None:
        """A page of ours is asked for: lock if it comes too late, else someone is at the page."""
        self.lock_if_idle()
        self.used()

    def lock_if_idle(self) -> bool:
        """Lock when nobody was at the page for the minutes that they chose, or when the computer slept.

        An import is neither broken off nor idling: after a sleep it locks once the import has ended. Without a vault,
        what the pages carry is forgotten.
        """
        wall, looked = self._wall(), self._looked
        self._looked = wall
        slept, idle = wall - looked >= ASLEEP_SECONDS, self._ticks() - self._used
        self._slept = self.is_open and (self._slept or slept)
        if not self.is_open and (slept or idle >= CARRIED_SECONDS):
            self.forget()
        if not self.is_open or self.is_working:
            return False
        if self._slept or idle >= 60 * self.settings().lock_minutes:
            self.lock()
            return True
        return False

    # ------------------------------------------------------------ an import under way

    @property
    def is_working(self) -> bool:
        """Whether an import runs."""
        return self.task is not None and not self.task.done.is_set()

    def bring_in(self, pending: Pending, names: Names) -> None:
        """Start reading files into the record, beside the pages. One at a time."""
        with self._guard:
            if self.is_working:
                return
            task, session = Task(), self.session
            self.task, self.pending, self.cut_short = task, None, False

        def work() -> None:
            try:
                with _kept(task), self._staying():
                    task.intake = session.import_files(
                        pending.files, names, now=self.now(), progress=task.told
                    )
                    with suppress(VaultError):  # what came in is kept, with or without names
                        self._name_them(session)
            finally:
                task.done.set()

        threading.Thread(target=work, daemon=True, name="import").start()

    def _name_them(self, session: Session) -> None:
        """The names of the file, where the person gave none."""
        known, pair = session.settings(), session.pair()
        if not known.their_name and pair.them:
            self.keep(
                known._replace(their_name=pair.their_name, my_name=known.my_name or pair.my_name)
            )

    @contextmanager
    def _staying(self) -> Iterator[None]:
        """The time of an import does not count as idle."""
        try:
            yield
        finally:
            self.used()


def _unmade(session: Session, folder: Path, why: BaseException) -> None:
    """Take away a vault that could not be filled. Raises VaultError where it stays, locked, without a code shown."""
    try:
        if session.is_locked:
            erase(folder)
        else:
            session.erase()
    except Exception as error:
        said = why.sentence if isinstance(why, LeewayError) else "Something in Leeway broke."
        raise VaultError(
            f"{said} An empty vault was made all the same, and it is locked.",
            "Open Leeway again with the passphrase that you chose, "
            "and make a recovery code in Settings.",
        ) from error
    finally:
        session.lock()


@contextmanager
def _kept(task: Task) -> Iterator[None]:
    """What goes wrong beside the pages is kept for the page that asks."""
    try:
        yield
    except LeewayError as error:
        task.error = error
    except Exception as fault:  # noqa: BLE001 - the page has to say something
        report(fault)
        task.error = LeewayError("The import stopped on a fault in Leeway. Nothing was changed.")
