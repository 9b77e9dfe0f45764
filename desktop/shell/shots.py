"""Pictures of every page: for the guide, and to see a change of looks before users do."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from db.store import Store
from desktop import translations
from desktop.plan.inspection import inspections
from desktop.shell.alone import NAMES
from desktop.shell.settings import Settings
from desktop.shell.stages import stages_here
from desktop.shell.window import Window
from desktop.widgets.theme import Theme

SIZE = QSize(1366, 768)
PATIENCE = 20_000  # milliseconds for one page on a slow machine


@dataclass(frozen=True)
class Look:
    """How the pictures are taken."""

    theme: str = "light"
    percent: int = 100
    language: str = "en"
    size: QSize = SIZE


def shoot(
    store: Store, folder: Path, look: Look, scratch: Path, inspection: UUID | None = None
) -> list[Path]:
    """A PNG of each page, and of each of its parts, of an inspection (the latest if none).

    The store is closed then. `scratch` is a settings file that may be written. Without an
    inspection only the pages that need none are taken.
    """
    app = _application()
    settings = _settings(scratch, look)
    translations.install(app, look.language)
    theme = Theme(app, look.theme, look.percent)
    folder.mkdir(parents=True, exist_ok=True)
    window = Window(store, settings, lambda language: translations.install(app, language))
    window.resize(look.size)
    window.show()
    try:
        return [_grab(window, folder / f"{name}.png") for name in _pages(window, inspection)]
    finally:
        window.close()
        theme.choose("system")


def settle(window: Window) -> None:
    """Wait until everything that was asked of the store is shown."""
    for _ in range(3):
        QApplication.processEvents()
        window.work.settle()
    QApplication.processEvents()


def _wait_for_views(window: Window) -> None:
    """A preview is drawn a moment after its page is shown: wait for what is about to be."""
    patience = QDeadlineTimer(PATIENCE)
    while not patience.hasExpired() and (window.work.busy or _about_to_draw(window)):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    settle(window)


def _about_to_draw(window: Window) -> bool:
    """Is a timer running that fires once, of something that is in view?"""
    return any(
        timer.isSingleShot() and timer.isActive()
        for shown in window.findChildren(QWidget)
        if shown.isVisible()
        for timer in shown.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    )


def _pages(window: Window, inspection: UUID | None) -> Iterator[str]:
    """Show one page after the other, and name it."""
    for name in NAMES:
        window.alone.show(name)
        yield name
    shown = inspection or _latest(window.store)
    if shown is None:
        return
    window.open_inspection(shown)
    settle(window)
    for stage in stages_here():
        window.open_stage(stage.id)
        name = stage.id.replace("_", "-")
        yield name
        yield from _parts(window, name)


def _parts(window: Window, name: str) -> Iterator[str]:
    page = window.host.page
    if page is not None:
        first = page.current_part()
        for part in (it for it in page.part_names() if it != first):
            page.open_part(part)
            yield f"{name}-{part.replace('_', '-')}"


def _grab(window: Window, file: Path) -> Path:
    settle(window)
    _wait_for_views(window)
    made = QBuffer()
    window.grab().save(made, "PNG")
    file.write_bytes(made.data().data())  # Qt would not say why it can't be written
    return file


def _latest(store: Store) -> UUID | None:
    with store.sessions.reading() as session:
        found = inspections(session)
        return found[0].id if found else None


def _settings(scratch: Path, look: Look) -> Settings:
    settings = Settings(scratch)
    settings.language, settings.theme, settings.percent = look.language, look.theme, look.percent
    return settings


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["arolwg"])
