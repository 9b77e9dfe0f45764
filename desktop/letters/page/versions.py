"""The exports that were kept, each as the bytes that were sent; any two are compared."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.letters.drafting import LetterShown
from desktop.letters.page.part import Part
from desktop.letters.versions import Changed, Version, compare, version_file, version_letter
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.flow import Flow
from desktop.widgets.picker import Picker
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.dates import date_and_time
from desktop.words.messages import Message, say
from desktop.work.desk import Desk
from desktop.work.out import write_out
from desktop.work.progress import Progress

LANGUAGES = {"en": "English", "cy": "Cymraeg"}


class VersionsPart(Part):
    """A table of versions, the latest first, and what is known of the chosen one."""

    compared = Signal(str, object)  # title, list of Changed

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._versions: dict[str, Version] = {}
        columns = [
            Column("number", self.tr("No."), 5, sort=False),
            Column("language", self.tr("Language"), 10, sort=False),
            Column("kind", self.tr("Kind"), 12, sort=False),
            Column("when", self.tr("Made"), 0, sort=False),
        ]
        nothing = EmptyState(
            self.tr("Nothing was exported yet"),
            self.tr("Each export is kept here with its number, its hash and its checks."),
            picture="letters",
        )
        self.table = Table(self.tr("Versions"), columns, nothing)
        self.card = Card()
        self._about = text("")
        self._reason = text("", tone="quiet")
        self._hash = text("", "small", "quiet")
        buttons = QWidget()
        row = Flow(buttons)
        for command in self.commands():
            button = CommandButton(command)
            button.refused.connect(self.refused)
            row.addWidget(button)
        self.card.add(self._about, self._reason, self._hash, buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.card)
        self.table.chosen.connect(lambda _row: self._show_chosen())

    def show_letter(self, shown: LetterShown) -> None:
        """Show what was kept."""
        versions = shown.versions
        self._versions = {str(version.id): version for version in versions}
        self.table.show_rows([self._row(version) for version in versions])
        if not self.table.current_id() and versions:
            self.table.choose(str(versions[0].id))
        self._show_chosen()

    def commands(self) -> list[Command]:
        """Write again, compare."""
        return [
            Command("letters.again", self.tr("Write this file a&gain…"), self._on_again,
                    why_not=self._why_none, changes=False),
            Command("letters.compare", self.tr("&Compare with…"), self._on_compare,
                    why_not=self._why_not_two, changes=False),
        ]  # fmt: skip

    def compare_with(self, other: str) -> None:
        """Show what changed from the other version to the chosen one, the older one first."""
        chosen = self._current()
        if chosen is None:
            return
        old, new = sorted((self._versions[other], chosen), key=lambda version: version.number)
        title = self.tr("From version {old} to version {new}")
        sessions = self._desk.work.store.sessions

        def job(progress: Progress) -> list[Changed]:
            with sessions.reading() as session:
                letters = version_letter(session, old.id), version_letter(session, new.id)
            progress.step()
            return compare(*letters)

        self._desk.work.run(
            job,
            partial(self.compared.emit, title.format(old=old.number, new=new.number)),
            self._failed,
            sentence=self.tr("Comparing the versions"),
        )

    def _row(self, version: Version) -> Row:
        final = version.kind == "final"
        kind = Cell(self._kind(version), Tone.GOOD if final else Tone.NEUTRAL)
        language = LANGUAGES.get(version.language, "")
        number, when = str(version.number), self._when(version)
        sentence = f"{number}. {language}. {kind.words}. {when}"
        return Row(str(version.id), (number, language, kind, when), sentence)

    def _show_chosen(self) -> None:
        version = self._current()
        self.card.setVisible(version is not None)
        if version is None:
            return
        self.card.set_title(self.tr("Version {number}").format(number=version.number))
        about = self.tr("By {name} · records: {records} · checks open: {checks}")
        self._about.setText(
            about.format(name=version.made_by, records=version.records, checks=version.checks)
        )
        reason = self.tr("Went on past the checks because: {reason}")
        self._reason.setText(reason.format(reason=version.reason))
        self._reason.setVisible(bool(version.reason))
        self._hash.setText(f"SHA-256 {version.sha256}")

    def _kind(self, version: Version) -> str:
        return self.tr("Final") if version.kind == "final" else self.tr("Draft")

    def _when(self, version: Version) -> str:
        return date_and_time(version.made_at, self._desk.language) if version.made_at else ""

    def _current(self) -> Version | None:
        return self._versions.get(self.table.current_id())

    def _why_none(self) -> str | None:
        return None if self._current() else self.tr("Choose a version in the list first.")

    def _why_not_two(self) -> str | None:
        if len(self._versions) < 2:
            return self.tr("There is no other version to compare with.")
        return self._why_none()

    def _on_compare(self) -> None:
        chosen = self._current()
        options = [
            (key, f"{it.number} · {LANGUAGES.get(it.language, '')} · {self._when(it)}")
            for key, it in self._versions.items()
            if it is not chosen
        ]
        Picker(self.tr("Compare with"), options, self.compare_with, self).open()

    def _on_again(self) -> None:
        version = self._current()
        if version is not None:
            name = f"version-{version.number}-{version.language}{version.ending}"
            kinds = f"*{version.ending} (*{version.ending})"
            write = partial(self._write, version.id)
            ask_new_file(self, self.tr("Write the version"), kinds, name, write)

    def _write(self, version: UUID, path: Path) -> None:
        told = self.tr("{file} was written.").format(file=path.name)
        write_out(
            self._desk.work, path, lambda session, _: version_file(session, version),
            lambda _: self.told.emit(told), self._failed,
        )  # fmt: skip

    def _failed(self, message: Message) -> None:
        self.refused.emit(say(message))
