"""The exports that were kept, each as the bytes that were sent."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.letters.versions import Version, version_file
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme
from desktop.words.dates import date_and_time
from desktop.words.messages import Message, say
from desktop.work.desk import Desk


class VersionsPart(QWidget):
    """A card for each version, the latest first."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))

    def show_versions(self, versions: list[Version]) -> None:
        """Show what was kept."""
        clear(self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for version in versions:
            layout.addWidget(self._card(version))
        if not versions:
            layout.addWidget(
                EmptyState(
                    self.tr("Nothing was exported yet"),
                    self.tr("Each export is kept here with its number, its hash and its checks."),
                    picture="letters",
                )
            )
        layout.addStretch(1)

    def _card(self, version: Version) -> Card:
        card = Card(self.tr("Version {number}").format(number=version.number))
        final = version.kind == "final"
        word = self.tr("Final") if final else self.tr("Draft")
        card.set_note({"en": "English", "cy": "Cymraeg"}.get(version.language, ""))
        card.add_to_top(Status(word, Tone.GOOD if final else Tone.NEUTRAL))
        when = date_and_time(version.made_at, self._desk.language) if version.made_at else ""
        about = self.tr("Made {when} · checks open: {n}").format(when=when, n=version.checks)
        card.add(text(about, tone="quiet"), text(f"SHA-256 {version.sha256}", "small", "quiet"))
        again = Command(
            f"letters.again.{version.id}",
            self.tr("Write this file again…"),
            partial(self._on_again, version),
            changes=False,
        )
        card.body.addWidget(CommandButton(again), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_again(self, version: Version) -> None:
        name = f"version-{version.number}-{version.language}.pdf"
        ask_new_file(
            self,
            self.tr("Write the version"),
            "*.pdf (*.pdf)",
            name,
            partial(self._write, version.id),
        )

    def _write(self, version: UUID, path: Path) -> None:
        def written(_size: int) -> None:
            self.told.emit(self.tr("{file} was written.").format(file=path.name))

        def failed(message: Message) -> None:
            self.refused.emit(say(message))

        self._desk.work.read(
            lambda session: path.write_bytes(version_file(session, version)), written, failed
        )
