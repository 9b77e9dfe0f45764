"""The desk's way to the store: results come back here, failures as sentences."""

import threading
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import shiboken6
from PySide6.QtCore import QObject
from sqlalchemy import select

from db.models import Inspection, Note
from db.store import create_store
from desktop.words.messages import Message, say
from desktop.work.progress import Progress
from desktop.work.work import Work
from tests.db.conftest import LIGHT

NAME = Message(("test", "Write"))


def _note(text: str, inspection: UUID):
    return lambda writing: writing.create(Note, inspection, text=text)


def test_what_is_written_is_read_back_on_the_windows_thread(work: Work):
    inspection, here, got = uuid4(), threading.get_ident(), []
    work.write(
        NAME,
        lambda w: w.create(Inspection, inspection, inspection, title="T"),
        lambda made: got.append((made, threading.get_ident())),
    )
    work.settle()
    work.read(lambda s: s.scalars(select(Inspection.title)).all(), got.append)
    work.settle()
    assert got == [(inspection, here), ["T"]]


def test_each_write_is_announced_once_with_what_it_changed(work: Work):
    told = []
    work.changed.connect(told.append)
    work.write(NAME, _note("a", uuid4()))
    work.write(NAME, lambda _w: None)
    work.settle()
    assert [changes.tables for changes in told] == [{"note"}]


def test_a_failure_reaches_the_one_who_asked_as_a_sentence(work: Work):
    told, trouble = [], []
    work.trouble.connect(trouble.append)
    work.read(lambda _s: 1 / 0, told.append, told.append)
    work.read(lambda _s: 1 / 0, told.append)
    work.settle()
    assert "ZeroDivisionError" in say(told[0])
    assert len(trouble) == 1


def test_the_answer_to_a_page_that_is_gone_is_dropped(work: Work):
    class Page(QObject):
        def take(self, _titles: object) -> None:
            raise AssertionError("a page that is gone was called")

    page = Page()
    work.read(lambda s: s.scalars(select(Inspection.title)).all(), page.take)
    shiboken6.delete(page)
    work.settle()


def test_an_answer_that_a_gone_page_closes_over_is_dropped_too(work: Work):
    page, told = QObject(), []
    work.read(lambda _s: 1, lambda answer: told.append((page.objectName(), answer)))
    work.read(lambda _s: 2, partial(lambda it, answer: told.append((it, answer)), page))
    shiboken6.delete(page)
    work.settle()
    assert told == []


def test_what_is_being_typed_is_written_before_an_imports_next_chunk(work: Work):
    order: list[str] = []
    gate = threading.Event()
    work.write(NAME, lambda _w: gate.wait(5))
    work.write(NAME, lambda _w: order.append("chunk"))
    work.write(NAME, lambda _w: order.append("typed"), urgent=True)
    gate.set()
    work.settle()
    assert order == ["typed", "chunk"]


def test_a_long_job_tells_its_steps_and_stops_when_asked(work: Work):
    inspection, ends, steps, followed = uuid4(), [], [], threading.Event()

    def job(progress: Progress) -> None:
        assert followed.wait(20)
        for n in range(1000):
            progress.step(n, 1000)
            work.write_now(NAME, _note(str(n), inspection))
            if n == 2:
                progress.cancel()

    task = work.run(job, ends.append, ends.append, lambda: ends.append("cancelled"))
    task.advanced.connect(lambda done, _whole: steps.append(done))
    followed.set()
    work.settle()
    assert ends == ["cancelled"]
    assert steps == [0, 1, 2]


def test_a_job_past_its_last_moment_is_not_stopped(work: Work):
    ends, told, followed = [], [], threading.Event()

    def job(progress: Progress) -> str:
        assert followed.wait(20)
        progress.last_moment()
        progress.cancel()
        progress.step(1, 1)
        return "whole"

    task = work.run(job, ends.append)
    task.last_moment.connect(lambda: told.append(task.can_stop))
    task.ended.connect(lambda: told.append(task.outcome))
    followed.set()
    work.settle()
    assert ends == ["whole"]
    assert told == [False, "done"]


def test_the_end_stops_long_jobs_and_keeps_what_was_written_before(qapp: QObject, tmp_path: Path):
    store, _ = create_store(tmp_path / "a.store", "hwyl", "First inspector", LIGHT)
    work, ends, began = Work(store), [], threading.Event()

    def job(progress: Progress) -> None:
        while True:
            progress.step()
            began.set()

    work.run(job, ends.append, lambda _message: ends.append("failed"), lambda: ends.append("no"))
    work.write(NAME, lambda w: w.create(Inspection, uuid4(), uuid4(), title="Kept"))
    assert began.wait(20)
    work.finish()
    with store.sessions.reading() as session:
        assert session.scalars(select(Inspection.title)).all() == ["Kept"]
    store.close()
    assert ends == ["no"]


def test_what_an_answer_asks_for_after_the_end_is_dropped(qapp: QObject, tmp_path: Path):
    store, _ = create_store(tmp_path / "a.store", "hwyl", "First inspector", LIGHT)
    work, got = Work(store), []

    def answer(first: int) -> None:
        got.append(first)
        work.read(lambda _: 2, got.append)

    work.read(lambda _: 1, answer)
    work.finish()
    store.close()
    assert got == [1]
    assert not work.busy


def test_an_old_answer_does_not_come_after_a_newer_one(work: Work):
    gate = threading.Event()

    class Page(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.shown: list[str] = []

        def show(self, words: str) -> None:
            self.shown.append(words)
            gate.set()

    page = Page()
    work.read(lambda _s: "old" if gate.wait(10) else "late", page.show)
    work.read(lambda _s: "new", page.show)
    work.settle()
    assert page.shown == ["new"]


def test_a_write_that_is_cancelled_before_its_end_keeps_nothing_and_says_so(work: Work):
    begun, refused, inspection = [], [], uuid4()
    work.begun.connect(begun.append)

    def job(writing: object) -> None:
        _note("a", inspection)(writing)
        begun[0].cancel()

    work.write(NAME, job, failed=refused.append)
    work.settle()
    kept = []
    work.read(lambda s: s.scalars(select(Note.text)).all(), kept.append)
    work.settle()
    assert kept == [[]]
    assert [say(it) for it in refused] == ["Stopped as you asked. Nothing was kept of it."]


def test_what_is_being_typed_is_never_shown_as_work_that_takes_a_while(work: Work):
    begun = []
    work.begun.connect(lambda task: begun.append(task.sentence))
    work.write(NAME, _note("a", uuid4()), urgent=True)
    work.write(NAME, _note("b", uuid4()))
    work.settle()
    assert begun == ["Write"]
