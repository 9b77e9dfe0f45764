"""Rules and draw: what is asked of the sample, the commitment, the seed, the draw."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from db.models import Draw
from desktop.sampling.commitment import Commitment
from desktop.sampling.infeasible import Infeasible, Relaxation
from desktop.sampling.page.part import Part
from desktop.sampling.page.quotas import QuotaTable
from desktop.sampling.shown import SampleShown
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.text import drop, text
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.progress import Progress

COMMIT = QT_TRANSLATE_NOOP("sampling", "Commit to a draw")
DRAW = QT_TRANSLATE_NOOP("sampling", "Draw the sample")
DICE = 20


class DrawPart(Part):
    """The rules at the left; at the right the steps of the ceremony."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._infeasible: Infeasible | None = None
        self._list: UUID | None = None
        self._draw: Draw | None = None
        self.rules = QuotaTable(desk)
        self.fixed = Card(self.tr("1. Commit"))
        self.seeded = Card(self.tr("2. Seed"))
        self.conflict = Card(self.tr("These rules can't all be met"), tone="bad")
        self.reason = TextLine(
            self.tr("Why there is a further draw"),
            self.tr("A sample was drawn already. The reason is logged beside it."),
        )
        self._fixed_text = text()
        self.fixed.add(
            text(self.tr(
                "List, rules and portfolio are fixed and get one number, before anybody knows "
                "the seed. Read it out; both sides write it down."
            ), tone="quiet"),
            self.reason, self._fixed_text,
        )  # fmt: skip
        self.ours = TextLine(
            self.tr("Dice of the inspectors"), self.tr("At least ten digits from ten-sided dice.")
        )
        self.theirs = TextLine(
            self.tr("Dice of the authority"), self.tr("At least ten digits from ten-sided dice.")
        )
        self.seeded.add(self.ours, self.theirs)
        for card, command in (
            (self.fixed, self._commit_command()), (self.seeded, self._draw_command())
        ):  # fmt: skip
            card.body.addWidget(CommandButton(command), 0, Qt.AlignmentFlag.AlignLeft)
        self.conflict.hide()
        ceremony = column(self.conflict, self.fixed, self.seeded)
        self.body.addWidget(Panes("draw", [self.rules, scrolling(ceremony)], [7, 5]), 1)

    def show_sample(self, shown: SampleShown) -> None:
        """The rules for the list that counts, and how far the ceremony is."""
        self._list = shown.long_list.id if shown.long_list else None
        self._draw = shown.draw
        self.rules.show_list(self._list)
        drawn = bool(shown.draw and shown.draw.seed)
        waiting = bool(shown.draw and not shown.draw.seed)
        self.reason.setVisible(drawn)
        self._fixed_text.setText(self._told())
        self.seeded.setVisible(waiting)

    def commands(self) -> list[Command]:
        """Commit, or draw: whichever comes next."""
        waiting = self._draw is not None and self._draw.seed is None
        both = [self._commit_command(), self._draw_command()]
        return both if waiting else both[::-1]

    def _commit_command(self) -> Command:
        return Command(
            "sampling.commit", self.tr("&Commit"), self.commit, why_not=self._why_not_commit
        )

    def _draw_command(self) -> Command:
        return Command("sampling.draw", self.tr("&Draw"), self.draw, why_not=self._why_not_draw)

    def _told(self) -> str:
        draw = self._draw
        if draw is None:
            return self.tr("Nothing is committed yet.")
        chances = draw.summary or {}
        words = self.tr(
            "Commitment: {hash}\nLowest chance of any row: {low}; best possible: {best}"
        )
        return words.format(
            hash=draw.commitment,
            low=chances.get("lowest_chance", "–"),
            best=chances.get("best_possible_lowest_chance", "–"),
        )

    def _why_not_commit(self) -> str | None:
        if self._list is None:
            return self.tr("There is no long-list yet: read one first.")
        if self._draw is not None and self._draw.seed and not self.reason.value():
            return self.tr("A sample was drawn already. Say why there is to be a further one.")
        return None

    def _why_not_draw(self) -> str | None:
        if self._draw is None or self._draw.seed is not None:
            return self.tr("Commit first: list and rules are fixed before the seed.")
        seed = self._seed()
        if not seed.isdigit() or len(seed) < DICE:
            return self.tr("The seed needs at least {n} digits from dice.").format(n=DICE)
        return None

    def _seed(self) -> str:
        return f"{self.ours.value() or ''}{self.theirs.value() or ''}".replace(" ", "")

    def commit(self) -> None:
        """Fix list, rules and portfolio; where rules can't be met, say which and the ways out."""
        desk, rules, long_list = self.desk, self.rules.rules(), self._list
        reason = str(self.reason.value() or "")
        if rules is None or long_list is None:
            return

        def job(progress: Progress) -> Commitment:
            from desktop.sampling.commitment import commit
            from desktop.sampling.drawing import keep_commitment
            from desktop.sampling.keeping import current_list, how_read, rows_to_draw

            with desk.work.store.sessions.reading() as session:
                rows = rows_to_draw(session, long_list)
                listed = current_list(session, desk.inspection_id)
                reading = how_read(session, listed) if listed else ""

            def step(share: float) -> None:
                progress.step(round(share * 100), 100)

            fixed = commit(rows, rules, step, lambda: progress.cancelled, reading)
            desk.work.write_now(
                Message(COMMIT), lambda w: keep_commitment(w, long_list, fixed, reason)
            )
            return fixed

        def done(_fixed: Commitment) -> None:
            self.page.progress.finish()
            self.conflict.hide()
            self.page.tell_done(self.tr("Committed. Now the dice: half by each side."))
            self.page.open_part("draw")

        task = desk.work.run(
            self._catching(job),
            done,
            self.failed,
            self._on_cancelled,
            self.page.progress.set_progress,
        )
        self.page.progress.start(self.tr("Looking for the fairest draw"), task.cancel)

    def _catching(self, job: Callable[[Progress], Commitment]) -> Callable[[Progress], Commitment]:
        """The conflict is kept aside, since a failure brings only its sentence."""

        def catching(progress: Progress) -> Commitment:
            try:
                return job(progress)
            except Infeasible as infeasible:
                self._infeasible = infeasible
                raise

        return catching

    def failed(self, message: Message) -> None:
        """Show the conflict with ways out, or say what went wrong."""
        super().failed(message)
        infeasible, self._infeasible = self._infeasible, None
        if infeasible is not None:
            self._show_conflict(infeasible)

    def _show_conflict(self, infeasible: Infeasible) -> None:
        lines = [text(say(clash.message)) for clash in infeasible.conflict]
        ways = [
            CommandButton(self._way_command(number, way))
            for number, way in enumerate(infeasible.relaxations)
        ]
        old = self.conflict.body.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            drop(widget)
        self.conflict.add(column(*lines, *ways, stretch=False))
        self.conflict.show()

    def _way_command(self, number: int, way: Relaxation) -> Command:
        words = "; ".join(say(change.message) for change in way)
        caption = self.tr("Apply: {change}").format(change=words)
        return Command(f"sampling.relax.{number}", caption, partial(self._on_relax, way))

    def _on_relax(self, way: Relaxation) -> None:
        self.rules.relax(way)
        self.conflict.hide()
        self.page.tell_done(self.tr("The rules are changed as proposed. Commit again."))

    def _on_cancelled(self) -> None:
        self.page.progress.finish()
        self.page.tell_done(self.tr("Stopped. Nothing was committed."))

    def draw(self) -> None:
        """Draw by the dice; the sample and its certificate are kept."""
        desk, row = self.desk, self._draw
        reason = self._why_not_draw()
        if reason is not None or row is None:
            self.page.tell_why_not(reason or "")
            return
        seed = self._seed()
        witnesses = {
            "inspectors": str(self.ours.value() or ""), "authority": str(self.theirs.value() or "")
        }  # fmt: skip

        def job(_progress: Progress) -> None:
            from desktop.sampling.draw import IN_TURN, draw
            from desktop.sampling.drawing import commitment_of, keep_draw

            with desk.work.store.sessions.reading() as session:
                fixed = commitment_of(session, row)
            drawn = draw(fixed, seed, IN_TURN, witnesses)
            desk.work.write_now(Message(DRAW), lambda w: keep_draw(w, row.id, drawn))

        def done(_nothing: None) -> None:
            self.page.progress.finish()
            self.page.tell_done(self.tr("The sample is drawn."))
            self.page.open_part("sample")

        self.page.progress.start(self.tr("Drawing"))
        desk.work.run(job, done, self.failed)
