"""One sitting at an open workspace: its beginning, what the store's care tells, its end."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from db.drafts import Recovered
from db.key_ways import lacks_sheet
from db.models import Inspection
from desktop.plan.inspection import inspections
from desktop.sampling.keeping import sweep_all
from desktop.shell.desk_facts import known
from desktop.shell.stages import stage_of
from desktop.words.dates import clock_time
from desktop.words.messages import Message, say
from desktop.words.store_problems import LACKS_SHEET
from desktop.work.care import Care
from desktop.work.desk import Place

if TYPE_CHECKING:
    from desktop.shell.window import Window


class Sitting(QObject):
    """Begins and ends the work of one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._led = False  # to a text that a crash left half typed
        self.care = Care(window.work, self)
        self.care.recovered.connect(self._on_recovered)
        self.care.room_low.connect(self._on_room_low)
        self.care.copied_by.connect(self._on_copied_by)
        self.care.backed_up.connect(self._on_backed_up)
        window.work.no_room.connect(self._on_no_room)

    def begin(self) -> None:
        """Keep what a crash left half typed, and open where the person left off."""
        self.care.begin()
        work = self._window.work
        work.run(lambda _progress: sweep_all(work.write_now), lambda _nothing: None)
        path = self._window.store.path
        work.run(lambda _progress: lacks_sheet(path), self._on_sheet)
        settings = self._window.settings
        if settings.take_stopped():
            words = self.tr(
                "What was under way when the workspace was locked was stopped. Nothing of it was "
                "kept; begin it again."
            )
            self._window.say_next(words)
        kept, stage = settings.left_off
        if kept and (settings.reopen or settings.take_resume()):
            self._window.work.read(known, partial(self._on_known, kept, stage))
        else:
            self._window.alone.inspections()

    def begin_tour(self) -> None:
        """The latest inspection, and the tour over it."""
        self._led = True  # the tour shows the way, not the list of inspections
        self._window.work.read(inspections, self._on_inspections)

    def end(self) -> None:
        """Hand over what is typed, remember the place, close the store."""
        window = self._window
        window.host.leave()
        self.care.end()
        if window.desk is not None:
            window.settings.left_off = (str(window.desk.inspection_id), window.host.stage)
        window.settings.keep_layout("window", window.saveGeometry())
        window.settings.store = window.store.path
        window.work.finish()
        window.host.use_desk(None)
        window.store.close()

    def _on_known(self, kept: str, stage: str, all_known: set[str]) -> None:
        if self._led:
            return
        if kept in all_known:
            self._window.open_inspection(UUID(kept), stage)
        else:
            self._window.alone.inspections()

    def _on_inspections(self, found: Sequence[Inspection]) -> None:
        if found:
            self._window.tour_next()
            self._window.open_inspection(found[0].id)

    def _on_recovered(self, found: tuple[Recovered, ...]) -> None:
        """Say that a text was saved before the program ended, and lead to it."""
        self._led = True
        one = found[-1]
        words = self.tr("What you were typing at {time} was saved. It is here.")
        self._window.say_next(words.format(time=clock_time(one.at)))
        place = Place(stage_of(one.table), one.row_id)
        self._window.open_inspection_at(one.inspection_id, place)

    def _on_sheet(self, lacks: bool) -> None:
        if lacks:
            self._warn(say(Message(LACKS_SHEET)))

    def _on_room_low(self, low: bool) -> None:
        if low:
            self._warn(self.tr("There is little room left on this disk. Free some soon."))

    def _on_no_room(self) -> None:
        words = self.tr("The disk is full. What you type is kept in room held back for it.")
        self._warn(words)

    def _on_copied_by(self, who: str) -> None:
        if who == "network":
            words = self.tr("The workspace lies on a network drive. Move it to this computer.")
        else:
            words = self.tr(
                "The workspace lies in a folder that {who} copies. Move it to another folder."
            ).format(who=who)
        self._warn(words)

    def _on_backed_up(self, _made: object) -> None:
        time = clock_time(datetime.now(UTC))
        self._window.rail.show_saved(self.tr("Backed up {time}, checked").format(time=time))

    def _warn(self, sentence: str) -> None:
        page = self._window.host.page
        if page is not None:
            page.tell_why_not(sentence)
