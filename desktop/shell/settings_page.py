"""The settings as a page: they hold at once, there is nothing to press."""

import json
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.admin.policy import current
from desktop.shell.lock import IdleWatch
from desktop.shell.settings import Settings
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick, Ticks
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme

PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200)
MINUTES = (5, 10, 20, 30)


class SettingsPage(PageFrame):
    """Language, looks, lock. `speak` changes the language while we run."""

    def __init__(
        self, settings: Settings, speak: Callable[[str], None], back: Callable[[], None]
    ) -> None:
        super().__init__(self.tr("Settings"))
        self._settings = settings
        self.set_sentence(self.tr("What you choose holds at once, on this computer."))
        looks = Card(self.tr("Looks"))
        looks.add(self._language(speak), self._theme(), self._size())
        safety = Card(self.tr("Beginning and end"))
        safety.add(self._lock(), self._reopen())
        right = column(safety, *self._laid_down())
        self.body.addWidget(SideBySide([column(looks), right], [1, 1]))
        self.add_action(Command("settings.back", self.tr("&Back"), back, changes=False))

    def _laid_down(self) -> list[Card]:
        """What the organisation has laid down, and where; nothing of it can be changed here."""
        if not current().managed:
            return []
        card = Card(self.tr("Laid down by your organisation"))
        for key, it in current().managed.items():
            value = json.dumps(it.value, ensure_ascii=False)
            card.add(text(f"{key}: {value}"), text(it.source, "small", "quiet"))
        return [card]

    def _language(self, speak: Callable[[str], None]) -> Choice:
        # Each language by its own name.
        field = Choice(self.tr("Language"), [("en", "English"), ("cy", "Cymraeg")])
        field.set_value(self._settings.language)
        field.edited.connect(lambda language: speak(str(language)) if language else None)
        return field

    def _theme(self) -> Choice:
        options = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        field = Choice(self.tr("Colours"), options)
        field.set_value(self._settings.theme)
        field.edited.connect(self._on_theme)
        return field

    def _size(self) -> Pick:
        options = [(str(percent), f"{percent}%") for percent in PERCENTS]
        field = Pick(self.tr("Text &size"), options, self.tr("Also by Ctrl and +, Ctrl and −."))
        field.set_value(str(current_theme().percent))
        field.edited.connect(self._on_size)
        return field

    def _lock(self) -> Pick:
        words = self.tr("Minutes: {count}")
        most: int | None = current().value("idle_lock_minutes")
        allowed = MINUTES if most is None else sorted({*(it for it in MINUTES if it < most), most})
        options = [(str(it), words.format(count=it)) for it in allowed]
        if most is None:
            options.append(("0", self.tr("Never")))
        field = Pick(
            self.tr("&Lock after quiet"),
            options,
            self.tr("What is typed is saved; the passphrase is asked again."),
        )
        field.set_value(str(current().lock_after(self._settings.lock_after)))
        field.edited.connect(self._on_lock)
        return field

    def _reopen(self) -> Ticks:
        field = Ticks(self.tr("Start"), [("reopen", self.tr("&Open where I left off"))])
        field.set_value(["reopen"] if self._settings.reopen else [])
        field.edited.connect(self._on_reopen)
        return field

    def _on_theme(self, choice: object) -> None:
        self._settings.theme = str(choice or "system")
        current_theme().choose(self._settings.theme)

    def _on_size(self, percent: object) -> None:
        self._settings.percent = int(str(percent))
        current_theme().set_percent(self._settings.percent)

    def _on_lock(self, minutes: object) -> None:
        self._settings.lock_after = int(str(minutes))
        watch = QApplication.instance().findChild(IdleWatch)  # type: ignore[union-attr]
        if watch is not None:
            watch.set_minutes(current().lock_after(self._settings.lock_after))

    def _on_reopen(self, ticked: object) -> None:
        self._settings.reopen = bool(ticked)
