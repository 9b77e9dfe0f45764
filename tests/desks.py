"""What tests of pages stand on: a real store, its Work, and a desk with one inspection."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from db.sessions import Writing
from db.store import Store
from desktop.framework import load
from desktop.widgets.page import PageFrame
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.stages import NAME

T = TypeVar("T")


@contextmanager
def desk_for(store: Store, inspection: UUID, language: str = "en") -> Iterator[Desk]:
    """A desk whose threads end with the test."""
    work = Work(store)
    framework = load("childrens-inspection")
    desk = Desk(work, inspection, framework, language)
    try:
        yield desk
    finally:
        work.finish()


@contextmanager
def opened(page: PageFrame, desk: Desk) -> Iterator[PageFrame]:
    """The page on the screen, reading again when something it shows has changed."""
    desk.work.changed.connect(
        lambda changes: page.refresh() if changes.tables & page.tables else None
    )
    page.resize(1200, 900)
    page.show()
    page.refresh()
    settle(desk)
    try:
        yield page
    finally:
        page.leave()
        settle(desk)
        page.close()
        page.deleteLater()


def settle(desk: Desk) -> None:
    """Let every read and write come to its end, and the window draw what they brought."""
    desk.work.settle()
    QApplication.processEvents()
    desk.work.settle()


def look(desk: Desk, job: Callable[[Session], T]) -> T:
    """What the store says now."""
    with desk.work.store.sessions.reading() as session:
        return job(session)


def put(store: Store, job: Callable[[Writing], T]) -> T:
    """Write before, or behind, the page."""
    with store.sessions.writing(NAME) as writing:
        return job(writing)
