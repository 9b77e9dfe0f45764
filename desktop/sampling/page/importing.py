"""From a file to a list in the store: looked at, mapped by the person, read, kept."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from db.models import Blob
from desktop.plan.inspection import find_inspection, period_of
from desktop.sampling.keeping import (
    current_list,
    keep_list,
    read_file,
    remembered_mapping,
    sweep_all,
)
from desktop.sampling.long_list.doubts import Rules
from desktop.sampling.long_list.mapping import Mapping, from_dict
from desktop.sampling.preview import Preview, look
from desktop.sampling.staging import CHUNK
from desktop.widgets.page import PageFrame
from desktop.words.messages import Message, say
from desktop.work.desk import Desk
from desktop.work.progress import Progress


class Importing(QObject):
    """The long jobs of an import, each with its progress and Cancel on the page."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def look_at(self, path: Path, done: Callable[[Preview], object]) -> None:
        """Open a file; its guessed mapping goes to `done`."""
        desk = self._desk

        def job(progress: Progress) -> Preview:
            with desk.work.store.sessions.reading() as session:
                remembered = remembered_mapping(session, desk.inspection_id)
            content = read_file(path)
            return look(content, path.name, desk.framework, remembered, _beat(progress))

        self._run(job, done, self.tr("Looking at {file}").format(file=path.name))

    def look_again(self, done: Callable[[Preview], object]) -> None:
        """The file of the list that counts, with the mapping that it was read by."""
        desk = self._desk

        def job(progress: Progress) -> Preview:
            with desk.work.store.sessions.reading() as session:
                listed = current_list(session, desk.inspection_id)
                assert listed is not None
                content = session.get_one(Blob, listed.file_sha256).bytes
                mapping = from_dict(listed.mapping or {})
                name = listed.file_name or ""
            return look(content, name, desk.framework, mapping, _beat(progress)).mapped(mapping)

        self._run(job, done, self.tr("Opening the file again"))

    def read(
        self, preview: Preview, rules: Rules, reason: str, done: Callable[[], object]
    ) -> None:
        """Read the file by the mapping and keep it; a cancel leaves nothing behind."""

        def job(progress: Progress) -> UUID:
            found = (preview.content, preview.file)
            return self._kept(found, preview.mapping, rules, reason, progress)

        self._read(job, preview.file, done)

    def read_file(self, path: Path) -> None:
        """Read a file as the authority's last one, or as it seems to be, without asking."""

        def job(progress: Progress) -> UUID:
            content = read_file(path)
            return self._kept((content, path.name), None, Rules(), "", progress)

        self._read(job, path.name, lambda: None)

    def _kept(
        self,
        file: tuple[bytes, str],
        mapping: Mapping | None,
        rules: Rules,
        reason: str,
        progress: Progress,
    ) -> UUID:
        from desktop.collector import resting_collector
        from desktop.sampling.long_list.reading import read_long_list

        desk = self._desk
        with desk.work.store.sessions.reading() as session:
            period = period_of(find_inspection(session, str(desk.inspection_id)))
        with resting_collector():
            reading = read_long_list(*file, desk.framework, period, mapping, rules, progress)
            write, inspection = desk.work.write_now, desk.inspection_id
            made = keep_list(write, inspection, reading, file[0], progress, reason)
            rows = list(reading.rows)
            del reading
            while rows:  # a few at a time: all at once would hold up the window
                del rows[-CHUNK:]
        return made

    def _read(
        self, job: Callable[[Progress], UUID], file: str, done: Callable[[], object]
    ) -> None:
        def kept(_list: UUID) -> None:
            done()
            self._page.tell_done(self.tr("{file} was read.").format(file=file))

        self._run(job, kept, self.tr("Reading {file}").format(file=file))

    def _run(
        self, job: Callable[[Progress], object], done: Callable[..., object], sentence: str
    ) -> None:
        work = self._desk.work

        def swept(progress: Progress) -> object:
            """What was staged goes with the job, whoever is there to be told."""
            try:
                return job(progress)
            except Exception:
                sweep_all(work.write_now)
                raise

        def failed(message: Message) -> None:
            self._page.tell_why_not(say(message))

        def cancelled() -> None:
            self._page.tell_done(self.tr("Stopped. Nothing of the file was kept."))

        work.run(swept, done, failed, cancelled, sentence)


def _beat(progress: Progress) -> Callable[[], None]:
    return lambda: progress.step(0, 0)
