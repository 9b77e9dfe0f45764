"""The pages that belong to no stage: inspections, a new one, settings, keys and back-ups."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.shell.inspections import InspectionsPage
from desktop.shell.new_inspection import NewInspectionPage
from desktop.shell.settings_page import SettingsPage

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
        page = SettingsPage(it.settings, it.speak, partial(it.go_back, it.host.stage))
        it.host.show_alone(SETTINGS, page)

    def safety(self) -> None:
        """Keys, back-ups, and what is on this laptop."""
        from desktop.shell.safety_page import SafetyPage

        it = self._window
        back = partial(it.go_back, it.host.stage)
        page = SafetyPage(it.work, it.sitting.care, it.settings, back, it.settings.language)
        page.new_key.asked.connect(it.new_key_asked)
        page.erased.connect(partial(self._on_erased, page))
        it.host.show_alone(SAFETY, page)
        page.refresh()

    def _on_erased(self, page: "SafetyPage", inspection: UUID) -> None:
        """Pages of it that are open still show what is gone: it is put on the desk anew."""
        it = self._window
        page.tell_erased()
        if it.desk is not None and it.desk.inspection_id == inspection:
            it.say_next(page.notice.sentence)
            it.open_inspection(inspection)
