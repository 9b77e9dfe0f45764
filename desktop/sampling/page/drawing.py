"""Rules and draw: what is asked of the sample, the commitment, the seed, the draw."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from db.models import Draw
from desktop.sampling.commitment import Commitment
from desktop.sampling.infeasible import Infeasible, Relaxation
from desktop.sampling.page.ceremony import commit_now, draw_now
from desktop.sampling.page.conflict import ConflictCard
from desktop.sampling.page.own_quota import OwnQuota
from desktop.sampling.page.part import Part, percent
from desktop.sampling.page.quotas import QuotaTable
from desktop.sampling.shown import SampleShown
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.lacking import lacking
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import Message
from desktop.work.desk import Desk
from desktop.work.out import write_out
from desktop.work.progress import Progress

DICE = 20


class DrawPart(Part):
    """The rules at the left; at the right the steps of the ceremony."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._infeasible: Infeasible | None = None
        self._list: UUID | None = None
        self._draw: Draw | None = None
        self.rules = QuotaTable(desk)
        self.own = OwnQuota(desk)
        self.own.added.connect(self.rules.add)
        self.conflict = ConflictCard(desk)
        self.conflict.chosen.connect(self._on_relax)
        self._make_ceremony()
        right = column(
            self.conflict, self.fixed, self.seeded, self.signed,
            self.rules.told, self.own, self.rules.switches,
        )  # fmt: skip
        self.body.addWidget(Panes("draw", [self.rules, scrolling(right)], [7, 5]), 1)

    def _make_ceremony(self) -> None:
        self.fixed = Card(self.tr("1. Commit and read out"))
        self.seeded = Card(self.tr("2. Dice and draw"))
        self.signed = Card(self.tr("3. Sign"))
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
        hint = self.tr("At least ten digits from ten-sided dice.")
        self.ours = TextLine(self.tr("Dice of the inspectors"), hint)
        self.theirs = TextLine(self.tr("Dice of the authority"), hint)
        self._seed_text = text()
        self.seeded.add(
            text(self.tr("Each side throws half of the dice, after the number was read out."),
                 tone="quiet"),
            self.ours, self.theirs, self._seed_text,
        )  # fmt: skip
        self.signed.add(
            text(self.tr(
                "Print the certificate and sign it, both sides. The authority gets the "
                "certificate's file and the verifier, and can check the draw without us."
            ), tone="quiet"),
        )  # fmt: skip
        for card, command in (
            (self.fixed, self._commit_command()), (self.seeded, self._draw_command())
        ):  # fmt: skip
            plain = replace(command, caption=command.name)  # the heading's has the letter
            button = CommandButton(plain)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._throwing = (self.ours, self.theirs, button)

    def show_sample(self, shown: SampleShown) -> None:
        """The rules for the list that counts, and how far the ceremony is."""
        self._list = shown.long_list.id if shown.long_list else None
        self._draw = shown.draw
        self.rules.show_list(self._list)
        drawn = bool(shown.draw and shown.draw.seed)
        waiting = bool(shown.draw and not shown.draw.seed)
        self.reason.setVisible(drawn)
        self._fixed_text.setText(self._told())
        self.seeded.setVisible(waiting or drawn)
        for widget in self._throwing:
            widget.setVisible(waiting)
        self._seed_text.setVisible(drawn)
        if shown.draw and shown.draw.seed:
            self._seed_text.setText(self.tr("Seed: {seed}").format(seed=shown.draw.seed))
        self.signed.setVisible(drawn)

    def showEvent(self, event: QShowEvent) -> None:
        """What the rows have is looked at when the part is first seen."""
        super().showEvent(event)
        self.own.show_rows(self.rules.rows())

    def commands(self) -> list[Command]:
        """The quotas' file; then commit, or draw: whichever comes next."""
        waiting = self._draw is not None and self._draw.seed is None
        both = [self._commit_command(), self._draw_command()]
        files = [
            Command("sampling.quotas.load", self.tr("L&oad quotas…"), self._on_load,
                    why_not=self._why_no_list, icon="import", changes=False),
            Command("sampling.quotas.save", self.tr("Sa&ve the quotas…"), self._on_save,
                    why_not=self._why_no_list, icon="export", changes=False),
        ]  # fmt: skip
        if self._draw is not None and not waiting:
            return [*files, both[0], self._see_command()]
        return files + (both if waiting else both[::-1])

    def load_quotas(self, path: Path) -> None:
        """Take the quotas of a TOML file over the defaults."""
        self.rules.load(path, self.failed)

    def save_quotas(self, path: Path) -> None:
        """Write what differs from the defaults, as the command line takes it."""
        content = self.rules.as_toml()
        told = self.tr("{file} was written.").format(file=path.name)
        write_out(
            self.desk.work, path, lambda _session, _: content.encode(),
            lambda _: self.page.tell_done(told), self.failed,
        )  # fmt: skip

    def _on_load(self) -> None:
        ask_file(self, self.tr("Load quotas"), "*.toml (*.toml)", self.load_quotas)

    def _on_save(self) -> None:
        ask_new_file(
            self, self.tr("Save the quotas"), "*.toml (*.toml)", self.tr("quotas") + ".toml",
            self.save_quotas,
        )  # fmt: skip

    def _why_no_list(self) -> str | None:
        return None if self._list else self.tr("There is no long-list yet: read one first.")

    def _commit_command(self) -> Command:
        going = partial(self.rules.when_settled, self.commit)
        return Command("sampling.commit", self.tr("&Commit"), going, why_not=self._why_not_commit)

    def _draw_command(self) -> Command:
        return Command("sampling.draw", self.tr("&Draw"), self.draw, why_not=self._why_not_draw)

    def _see_command(self) -> Command:
        return Command(
            "sampling.see", self.tr("&See the sample"), lambda: self.page.open_part("sample"),
            icon="next", changes=False,
        )  # fmt: skip

    def _told(self) -> str:
        draw = self._draw
        if draw is None:
            return self.tr("Nothing is committed yet.")
        chances = draw.summary or {}
        words = self.tr(
            "Commitment: {hash}\nLowest chance of any row: {low}; best possible: {best}"
        )
        hashed = draw.commitment or ""
        return words.format(
            hash=" ".join(hashed[at : at + 8] for at in range(0, len(hashed), 8)),
            low=percent(chances.get("lowest_chance")),
            best=percent(chances.get("best_possible_lowest_chance")),
        )

    def _why_not_commit(self) -> str | None:
        if self._list is None:
            return self.tr("There is no long-list yet: read one first.")
        return self.rules.why_not()

    def _why_not_draw(self) -> str | None:
        if self._draw is None or self._draw.seed is not None:
            return self.tr("Commit first: list and rules are fixed before the seed.")
        return None

    def _seed(self) -> str:
        """What was thrown; empty, with the fields led to, where that is not enough."""
        seed = f"{self.ours.value() or ''}{self.theirs.value() or ''}".replace(" ", "")
        fits = seed.isdigit() and len(seed) >= DICE
        told = self.tr("The seed needs at least {n} digits from dice.").format(n=DICE)
        return "" if lacking((self.ours, "" if fits else told), (self.theirs, "")) else seed

    def commit(self) -> None:
        """Fix list, rules and portfolio; where rules can't be met, say which and the ways out."""
        desk, rules, long_list = self.desk, self.rules.rules(), self._list
        reason = str(self.reason.value() or "")
        told = self.tr("A sample was drawn already. Say why there is to be a further one.")
        again = bool(self._draw and self._draw.seed)
        if lacking((self.reason, told if again and not reason else "")):
            return
        if rules is None or long_list is None:
            return

        def done(_fixed: Commitment) -> None:
            self.conflict.hide()
            self.page.tell_done(self.tr("Committed. Now the dice: half by each side."))
            self.page.open_part("draw")

        desk.work.run(
            self._catching(lambda progress: commit_now(desk, long_list, rules, reason, progress)),
            done, self.failed, self._on_cancelled,
            sentence=self.tr("Looking for the fairest draw"),
        )  # fmt: skip

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
            self.conflict.show_conflict(infeasible)

    def _on_relax(self, way: Relaxation, words: str) -> None:
        self.rules.relax(
            way,
            self.tr("Relaxed, since the rules could not all be met: {change}").format(
                change=words
            ),
        )
        self.conflict.hide()
        self.page.tell_done(self.tr("The rules are changed as proposed. Commit again."))

    def _on_cancelled(self) -> None:
        self.page.tell_done(self.tr("Stopped. Nothing was committed."))

    def draw(self) -> None:
        """Draw by the dice; the sample and its certificate are kept."""
        desk, row = self.desk, self._draw
        reason = self._why_not_draw()
        if reason is not None or row is None:
            self.page.tell_why_not(reason or "")
            return
        seed = self._seed()
        if not seed:
            return
        witnesses = {
            "inspectors": str(self.ours.value() or ""), "authority": str(self.theirs.value() or "")
        }  # fmt: skip

        def done(_nothing: None) -> None:
            self.page.tell_done(self.tr("The sample is drawn."))
            self.page.open_part("sample")

        desk.work.run(
            lambda progress: draw_now(desk, row, seed, witnesses, progress),
            done, self.failed, sentence=self.tr("Drawing"),
        )  # fmt: skip
