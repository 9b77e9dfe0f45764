"""The pages that belong to no stage: inspections, a new one, settings, keys and back-ups."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop.shell.inspections import InspectionsPage
from desktop.shell.new_inspection import NewInspectionPage
from desktop.shell.settings_page import SettingsPage
from desktop.shell.stages import HOME

if TYPE_CHECKING:
    from desktop.shell.safety_page import SafetyPage
    from desktop.shell.window import Window

INSPECTIONS, NEW, SETTINGS, SAFETY = "inspections", "new", "settings", "safety"
NAMES = (INSPECTIONS, NEW, SETTINGS, SAFETY)


class Alone:
    """Shows them in one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def show(self, name: str) -> None:
        """Show the page of that name (`NAMES`)."""
        makers = {
            INSPECTIONS: self.inspections,
            NEW: self.new,
            SETTINGS: self.settings,
            SAFETY: self.safety,
        }
        makers[name]()

    def go_back(self, stage: str) -> None:
        """From a page that belongs to no stage to the one before it."""
        if self._window.desk is None:
            self.inspections()
        else:
            self._window.open_stage(HOME if stage in (*NAMES, "") else stage)

    def inspections(self) -> None:
        """The list of inspections."""
        it = self._window
        page = InspectionsPage(it.work, it.settings.language, it.open_inspection, self.new)
        it.host.show_alone(INSPECTIONS, page)
        page.refresh()

    def new(self) -> None:
        """The form that begins an inspection."""
        it = self._window
        page = NewInspectionPage(
            it.work,
            it.settings.language,
            it.store.person.name,
            it.open_inspection,
            self.inspections,
        )
        it.host.show_alone(NEW, page)

    def settings(self) -> None:
        """The settings."""
        it = self._window
        page = SettingsPage(it.settings, it.speak, partial(self.go_back, it.host.stage))
        it.host.show_alone(SETTINGS, page)

    def safety(self) -> None:
        """Keys, back-ups, and what is on this laptop."""
        from desktop.shell.safety_page import SafetyPage

        it = self._window
        back = partial(self.go_back, it.host.stage)
        page = SafetyPage(it.work, it.sitting.care, it.settings, back, it.settings.language)
        page.new_key.asked.connect(partial(self._on_new_key, page))
        page.erased.connect(partial(self._on_erased, page))
        it.host.show_alone(SAFETY, page)
        page.refresh()

    def _on_new_key(self, page: "SafetyPage", passphrase: str) -> None:
        """The window closes for it: what is under way is not cut short."""
        if self._window.waiting.holds:
            words = QCoreApplication.translate(
                "alone", "Something is still under way. Wait until it has ended, or cancel it."
            )
            page.tell_why_not(words)
        else:
            self._window.new_key_asked.emit(passphrase)

    def _on_erased(self, page: "SafetyPage", inspection: UUID) -> None:
        """Pages of it that are open still show what is gone: it is put on the desk anew."""
        it = self._window
        page.tell_erased()
        if it.desk is not None and it.desk.inspection_id == inspection:
            it.say_next(page.notice.sentence)
            it.open_inspection(inspection)
