"""Keys and back-ups: who can open the workspace, its copies, and what is on this laptop."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal

from db.check import Problem, check
from db.inventory import Held, Inventory, inventory
from db.search import rebuild
from db.sessions import Session, Writing
from desktop.follow_up.erasing import certificate_of
from desktop.shell.erasing import EraseDialog, inspection_in
from desktop.shell.key_cards import PassphraseCard, QuickCard, RecoverySheetCard, row
from desktop.shell.new_key import NewKeyCard
from desktop.shell.settings import Settings
from desktop.widgets.button import Button, CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.words.dates import date_and_time, long_date
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.numbers import in_figures
from desktop.words.store_problems import sentence
from desktop.work.care import Care
from desktop.work.out import write_out
from desktop.work.progress import Progress
from desktop.work.work import Work

MEND = QT_TRANSLATE_NOOP("safety", "Make the search index anew")


class SafetyPage(PageFrame):
    """Shown without a stage; what it does holds at once."""

    tables = frozenset({"inspection", "long_list", "sampled_case"})
    erased = Signal(object)  # id of the inspection whose records are gone

    def __init__(
        self, work: Work, care: Care, settings: Settings, back: Callable[[], None], language: str
    ) -> None:
        super().__init__(self.tr("Keys and back-ups"))
        self._work, self._care, self._language = work, care, language
        self._found: tuple[Held, ...] = ()
        self.set_sentence(
            self.tr("This file is on this computer: {path}").format(path=work.store.path)
        )
        self.passphrase, self.recovery = PassphraseCard(work), RecoverySheetCard(work)
        self.quick, self.new_key = QuickCard(work, settings), NewKeyCard(work)
        for card in (self.passphrase, self.recovery, self.quick):
            card.done.connect(self.tell_done)
        self._backups = Card(self.tr("Back-ups"))
        self._last, self._place = text(), text(tone="quiet")
        self._mend = Button(self.tr("Make the search index anew"), self.mend_search)
        self._mend.hide()
        self._backups.add(self._last, self._place, row(self._mend))
        keys = column(self.passphrase, self.recovery, self.quick, self.new_key)
        self.body.addWidget(SideBySide([keys, column(self._backups, *self._held())], [1, 1]))
        care.backed_up.connect(self._on_backed_up)
        self.add_action(Command("safety.back", self.tr("Back"), back, changes=False))
        self.add_action(
            Command("safety.check", self.tr("Check the &workspace"), self.check, changes=False)
        )
        self.set_main_action(
            Command("safety.backup", self.tr("&Back up now"), self.back_up, changes=False)
        )

    def refresh(self) -> None:
        """Read what is held."""
        self.recovery.refresh()
        self._work.read(self._read, self._show)

    def back_up(self) -> None:
        """Make a copy, open it, check it."""
        self._care.back_up_now(self.tr("Backing up…"))

    def check(self) -> None:
        """Pages, journal, shown values, search text, attached files."""
        self._work.run(
            self._checked, self._on_checked, sentence=self.tr("Checking the workspace…")
        )

    def ask_erase(self) -> None:
        """Erase the case records of the chosen inspection, once its title is typed."""
        held = inspection_in(self._found, self._cases.current_id())
        if held is not None:
            dialog = EraseDialog(self._work, held, self._language, self)
            dialog.erased.connect(self.erased)
            dialog.open()

    def tell_erased(self) -> None:
        """The records are gone, and so are the back-ups that held them: make a new one."""
        self.refresh()
        self.tell_done(self.tr("The records of its cases are erased. The certificate is kept."))
        self._care.back_up_now()

    def ask_certificate(self) -> None:
        """Save the certificate of what was erased."""
        chosen = self._cases.current_id()
        name = self.tr("erased-{id}.json").format(id=chosen[:8])
        title = self.tr("Save the certificate of erasure")
        ask_new_file(self, title, "JSON (*.json)", name, partial(self._save_certificate, chosen))

    def _save_certificate(self, chosen: str, file: Path) -> None:
        told = self.tr("Written: {file}").format(file=file)
        write_out(
            self._work, file, lambda session, _: certificate_of(session, UUID(chosen)) or b"",
            lambda _: self.tell_done(told), lambda message: self.tell_why_not(say(message)),
        )  # fmt: skip

    def _why_not_erased(self) -> str | None:
        held = inspection_in(self._found, self._cases.current_id())
        if held is None:
            return self.tr("Choose an inspection under “Inspections on this laptop” first.")
        return self.tr("Its records were erased already.") if held.purged_at else None

    def _why_no_certificate(self) -> str | None:
        held = inspection_in(self._found, self._cases.current_id())
        if held is None or held.purged_at is None:
            return self.tr("Choose an inspection whose records were erased.")
        return None

    def _held(self) -> tuple[Card, Card]:
        self._cases = Table(
            self.tr("Inspections on this laptop"),
            [
                Column("title", self.tr("Inspection"), 0, sort=False),
                Column("listed", self.tr("Listed"), 8, right=True, sort=False),
                Column("drawn", self.tr("Drawn"), 8, right=True, sort=False),
                Column("until", self.tr("Kept until"), 16, sort=False),
            ],
            EmptyState(self.tr("No inspection yet"), self.tr("Nothing about anyone is held.")),
        )
        self._exports = Table(
            self.tr("Documents that left the workspace"),
            [
                Column("at", self.tr("When"), 22, sort=False),
                Column("path", self.tr("File"), 0, sort=False),
                Column("encrypted", self.tr("Encrypted"), 12, sort=False),
            ],
            EmptyState(
                self.tr("Nothing was exported"), self.tr("Each exported file is noted here.")
            ),
        )
        cards = []
        for table in (self._cases, self._exports):
            table.fit_height(8)
            card = Card(table.view.accessibleName())
            card.add(table)
            cards.append(card)
        cards[0].add(row(*self._erasing()))
        return cards[0], cards[1]

    def _erasing(self) -> list[CommandButton]:
        """What is done with the inspection that is chosen in the table."""
        commands = (
            Command(
                "safety.erase",
                self.tr("Erase records…"),
                self.ask_erase,
                why_not=self._why_not_erased,
            ),
            Command(
                "safety.certificate",
                self.tr("Certificate of erasure…"),
                self.ask_certificate,
                why_not=self._why_no_certificate,
                changes=False,
            ),
        )
        buttons = [CommandButton(command) for command in commands]
        for button in buttons:
            button.refused.connect(self.tell_why_not)
        return buttons

    def _read(self, session: Session) -> Inventory:
        return inventory(session, self._work.store.path)

    def _show(self, found: Inventory) -> None:
        self._found = found.inspections
        path = self._work.store.path
        count = self.tr("Copies: {count}").format(count=len(found.backups))
        if found.backups:
            at = date_and_time(max(found.backups)[0], self._language)
            count += " · " + self.tr("The last: {time}").format(time=at)
        self._last.setText(count)
        self._place.setText(str(path.parent))
        self._cases.show_rows([self._row(it) for it in found.inspections])
        self._exports.show_rows(self._export_rows(found.inspections))

    def _row(self, it: Held) -> Row:
        until = long_date(it.retention_until, self._language) if it.retention_until else ""
        if it.purged_at:
            until = self.tr("erased")
        counts = (in_figures(it.listed), in_figures(it.sampled))
        return Row(str(it.inspection_id), (it.title, *counts, until))

    def _export_rows(self, inspections: Sequence[Held]) -> list[Row]:
        made = [export for it in inspections for export in it.exports]
        words = {True: self.tr("yes"), False: self.tr("no")}
        return [
            Row(str(n), (date_and_time(it.at, self._language), it.path, words[it.encrypted]))
            for n, it in enumerate(sorted(made, key=lambda it: it.at, reverse=True))
        ]

    def _checked(self, progress: Progress) -> tuple[Problem, ...]:
        return check(self._work.store, progress.step)

    def mend_search(self) -> None:
        """Make the search index anew from the records."""
        work = self._work

        def job(progress: Progress) -> None:
            def mend(writing: Writing) -> None:
                rebuild(writing.session, progress.step)
                progress.last_moment()

            work.write_now(Message(MEND), mend)

        work.run(
            job, self._on_mended, lambda message: self.tell_why_not(say(message)),
            sentence=self.tr("Making the search index anew…"),
        )  # fmt: skip

    def _on_mended(self, _nothing: None) -> None:
        self.tell_done(self.tr("The search index was made anew from the records."))
        self.show_troubles([])
        self._mend.hide()

    def _on_checked(self, problems: tuple[Problem, ...]) -> None:
        self._mend.setVisible(any(it.code == "search" for it in problems))
        self.show_troubles(
            [(sentence(it), self._mend if it.code == "search" else None) for it in problems]
        )
        if not problems:
            self.tell_done(self.tr("The workspace is sound: pages, journal, search, files."))

    def _on_backed_up(self, _made: object) -> None:
        self.tell_done(self.tr("Backed up; the copy was opened and checked."))
        self.refresh()
