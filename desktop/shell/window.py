"""The main window: rail at the left, one page at the right, menus from the command table."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from db.models import Inspection
from db.sessions import Changes
from db.store import Store
from desktop.framework import load
from desktop.shell.ahead import Ahead
from desktop.shell.alone import Alone
from desktop.shell.closing import Closing, closed_stages
from desktop.shell.commands import fill_menus, window_groups
from desktop.shell.desk_facts import facts, head, standings_of
from desktop.shell.dialogs import Dialogs
from desktop.shell.guide import open_guide
from desktop.shell.help_pane import HelpPane
from desktop.shell.left_off import LeftOff
from desktop.shell.looks import Looks
from desktop.shell.page_host import PageHost
from desktop.shell.pane_keys import PaneKeys, focus_first
from desktop.shell.rail import Rail
from desktop.shell.settings import Settings
from desktop.shell.sitting import Sitting
from desktop.shell.stages import HOME, stages_here
from desktop.shell.tour import TourBar
from desktop.shell.undo import Undo
from desktop.shell.waiting import Waiting
from desktop.widgets.announce import announce
from desktop.widgets.command import Command
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message
from desktop.work.desk import Desk, Place
from desktop.work.work import Work


class Window(QMainWindow):
    """One workspace, one window."""

    lock_asked = Signal()
    new_key_asked = Signal(str)  # the passphrase: encrypt everything anew

    def __init__(
        self, store: Store, settings: Settings, speak: Callable[[str], None] | None = None
    ) -> None:
        super().__init__()
        current_theme().dress(self)
        self.store, self.settings = store, settings
        self._speak = speak or (lambda _language: None)
        self.work = Work(store, self)
        self.looks = Looks(current_theme(), settings)
        self.undo = Undo(self.work, self)
        self.desk: Desk | None = None
        self.dialogs, self.alone, self.closing = Dialogs(self), Alone(self), Closing(self)
        self.sitting, self.waiting = Sitting(self), Waiting(self)
        self.ahead: Ahead | None = None  # the program's window makes its pages ahead
        self.left_off = LeftOff(self.work, settings)
        self._notice = ""  # to be said on the next page
        self._actions: list[QAction] = []
        self.panes = PaneKeys(lambda: self.rail, lambda: self.host.page)
        self._build()
        self.work.changed.connect(self._on_changed)
        self.work.trouble.connect(self._on_trouble)
        self.work.saved.connect(self._on_saved)
        self.undo.changed.connect(self._fill_menus)
        self.undo.told.connect(self._on_told)
        self.resize(1366, 768)
        layout = settings.layout("window")
        if layout is not None:
            self.restoreGeometry(layout)

    # What the commands do.

    def begin(self) -> None:
        """Keep what a crash left half typed, then open where the person left off."""
        self.sitting.begin()

    def open_inspection(self, inspection_id: UUID, stage: str = HOME) -> None:
        """Put that inspection on the desk, and open a page of it."""
        self.open_inspection_at(inspection_id, Place(stage))

    def open_inspection_at(self, inspection_id: UUID, place: Place) -> None:
        """Put that inspection on the desk, and open it at a record."""
        self.work.read(partial(facts, inspection_id), partial(self._on_facts, place))

    def open_stage(self, stage: str) -> None:
        """Show the page of a stage."""
        self.open_place(Place(stage))

    def next_stage(self) -> None:
        """The stage below on the rail; from the last to the first."""
        self._step(1)

    def stage_before(self) -> None:
        """The stage above on the rail."""
        self._step(-1)

    def _step(self, way: int) -> None:
        stages = [stage.id for stage in stages_here()]
        at = stages.index(self.host.stage) if self.host.stage in stages else 0
        self.open_stage(stages[(at + way) % len(stages)])

    def open_place(self, place: Place) -> None:
        """Show a page at a record."""
        if self.desk is not None and place.stage in {it.id for it in stages_here()}:
            self.host.open(place)

    def why_no_stage(self) -> str | None:
        """Why no stage can be opened."""
        return None if self.desk else self.tr("Open an inspection first.")

    def show_help(self) -> None:
        """Shift+F1: what this page is for, beside it."""
        self.help.set_open(not self.help.isVisible())

    def show_guide(self) -> None:
        """The whole guide in the browser; where it was not built in, its part on this page."""
        if not open_guide(self.settings.language):
            self.help.set_open(True)

    def tour_next(self) -> None:
        """Begin the tour as soon as a page of an inspection is up."""
        once = Qt.ConnectionType.SingleShotConnection
        self.host.shown.connect(lambda _stage: self.tour.start(), once)

    def fold_rail(self) -> None:
        """Ctrl+B."""
        self.rail.set_narrow(not self.rail.narrow)
        self.settings.rail_narrow = self.rail.narrow

    def switch_language(self) -> None:
        """The other language, at the same place."""
        self.speak("en" if self.settings.language == "cy" else "cy")

    def speak(self, language: str) -> None:
        """English or Welsh from now on; everything is built anew where it stands."""
        stage = self.host.stage
        self.host.leave()
        self.settings.language = language
        self._speak(language)
        desk = self.desk
        self._build()
        if desk is not None:
            self.open_inspection(desk.inspection_id, stage)
        else:
            self.alone.go_back(stage)

    def say_next(self, sentence: str) -> None:
        """Say it on the page that is shown next."""
        self._notice = sentence

    def lock(self) -> None:
        """Save, and let the program end; the door opens anew."""
        self.host.leave()
        self.settings.resume_once()
        self.waiting.leave_now()
        self.lock_asked.emit()

    def run(self, command: Command) -> None:
        """Run a command, or say why it can't run."""
        page = self.host.page
        closed = page.closed if page is not None and command.changes else ""
        sentence = closed or command.why_not()
        if sentence is None or sentence == "":
            command.run()
        elif page is not None:
            page.tell_why_not(sentence)

    # What happens.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the workspace, unless something under way would be cut short: that is asked."""
        if not self.waiting.lets_close():
            event.ignore()
            return
        self.sitting.end()
        super().closeEvent(event)

    def _build(self) -> None:
        """Rail, pages and menus; anew for another language."""
        self.rail = Rail(stages_here(), self.settings.language)
        self.host = PageHost()
        self.desk = None
        self.rail.stage_asked.connect(self.open_stage)
        self.rail.inspections_asked.connect(self.alone.inspections)
        self.rail.language_asked.connect(self.switch_language)
        self.rail.lock_asked.connect(self.lock)
        self.rail.set_narrow(self.settings.rail_narrow)
        self.host.shown.connect(self._on_shown)
        self.host.grown.connect(self._fill_menus)
        self.host.reopen_asked.connect(self.dialogs.reopen)
        self.left_off.watch(self.host)
        self.tour = TourBar(self.settings.language)
        self.tour.stage_wanted.connect(self.open_stage)
        self.help = HelpPane(self.settings.language)
        self._lay_out()
        self.rail.show_saved(self.tr("Encrypted, on this computer"))
        self.rail.show_inspection(self.tr("No inspection open"), [])
        self._fill_menus()

    def _lay_out(self) -> None:
        """The rail, then the tour above the page, and the help beside it."""
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.tour)
        middle.addWidget(self.host, 1)
        row.addLayout(middle, 1)
        row.addWidget(self.help)
        self.setCentralWidget(centre)

    def _fill_menus(self) -> None:
        self._actions = fill_menus(self.menuBar(), window_groups(self), self.run)

    def _on_facts(self, place: Place, one: Inspection) -> None:
        language = self.settings.language
        self.host.use_desk(None)
        desk = Desk(self.work, one.id, load(one.framework or ""), language, self)
        desk.read_only = closed_stages(one.closed_stages)
        desk.go_to.connect(self.open_place)
        desk.told.connect(self._on_told)
        desk.undo_wanted.connect(self.undo.undo)
        self.desk = desk
        self.host.use_desk(desk)
        self.undo.watch(one.id)
        self.left_off.use(one.id)
        if self.ahead is not None:
            self.ahead.begin()
        self._show_head(one)
        here = {it.id for it in stages_here()}
        self.open_place(place if place.stage in here else Place(HOME))
        self._read_standings()

    def _show_head(self, one: Inspection) -> None:
        authority, lines = head(one, self.settings.language)
        self.rail.show_inspection(authority, lines)
        self.setWindowTitle(f"{authority} – Arolwg")

    def _read_standings(self) -> None:
        if self.desk is not None:
            job = partial(standings_of, self.desk)
            self.work.read(job, self.rail.show_standings)

    def _on_changed(self, changes: Changes) -> None:
        self.host.take_in(changes)
        if self.desk is not None and "inspection" in changes.tables:
            self.work.read(partial(facts, self.desk.inspection_id), self._on_inspection_changed)
        self._read_standings()
        self.undo.refresh()

    def _on_inspection_changed(self, one: Inspection) -> None:
        if self.desk is not None and one.deleted:  # its beginning was undone
            self._build()
            self.undo.watch(None)
            self.say_next(self.tr("The inspection that was open is undone. Redo brings it back."))
            self.alone.inspections()
        elif self.desk is not None:
            self._show_head(one)
            self.desk.read_only = closed_stages(one.closed_stages)
            self.host.show_closed()

    def _on_saved(self, changes: Changes) -> None:
        time = f"{datetime.now().astimezone():%H:%M:%S}"
        self.rail.show_saved(self.tr("Saved {time} · encrypted").format(time=time))
        if changes:  # not each letter that is kept while somebody types
            announce(self.rail, self.tr("Saved"))

    def _on_shown(self, stage: str) -> None:
        self.waiting.show()
        self.rail.show_stage(stage)
        self.help.show_page(stage)
        self._fill_menus()
        page = self.host.page
        if page is not None:
            announce(page, page.title)
            if self._notice:
                page.tell_done(self._notice)
                self._notice = ""
            QTimer.singleShot(0, page, partial(focus_first, page, self.tour))

    def _on_trouble(self, message: Message) -> None:
        if self.host.page:
            self.host.page.show_troubles([(message, None)])

    def _on_told(self, sentence: str) -> None:
        if self.host.page is not None:
            self.host.page.tell_done(sentence)
