"""What leaves the sample's page: certificate and verifier, the page to sign, the drawn list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from db.models import Draw, SampledCase
from db.whole import beside, fill
from desktop.plan.inspection import find_inspection
from desktop.sampling.drawing import certificate_of
from desktop.sampling.page.part import Part
from desktop.sampling.sheet import sheet_file
from desktop.sampling.shown import SampleShown
from desktop.widgets.command import Command
from desktop.widgets.files import ask_new_file
from desktop.work.desk import Desk
from desktop.work.out import put_out, write_out, writing
from desktop.work.progress import Progress

WhyNot = Callable[[], str | None]


class Exports(QObject):
    """Files of the sample that is shown. All of them are personal data."""

    def __init__(self, desk: Desk, part: Part) -> None:
        super().__init__(part)
        self._desk, self._part = desk, part
        self._draw: Draw | None = None
        self._cases: tuple[SampledCase, ...] = ()

    def show_sample(self, shown: SampleShown) -> None:
        """Another sample."""
        self._draw, self._cases = shown.draw, shown.cases

    def commands(self, why_not: WhyNot) -> list[Command]:
        """Certificate, page to sign, list for the authority."""
        return [
            Command("sampling.certificate", self.tr("Certi&ficate…"), self._on_certificate,
                    why_not=why_not, icon="export", changes=False),
            Command("sampling.paper", self.tr("Page to &sign…"), self._on_paper,
                    why_not=why_not, icon="export", changes=False),
            Command("sampling.sheet", self.tr("&List for the authority…"), self._on_sheet,
                    why_not=why_not, icon="export", changes=False),
        ]  # fmt: skip

    def write_certificate(self, path: Path) -> None:
        """The certificate as it stands now, and beside it the verifiers of one file each."""
        draw = self._draw
        if draw is None:
            return

        def job(progress: Progress) -> tuple[str, ...]:
            from desktop.sampling.paper import write_verifiers

            with self._desk.work.store.sessions.reading() as session:
                content = certificate_of(session, draw)
            put_out(self._desk.work, path, content, progress)
            return write_verifiers(path.parent)

        def done(names: tuple[str, ...]) -> None:
            words = self.tr("{file} was written, and beside it to check it: {names}")
            told = words.format(file=path.name, names=", ".join(names))
            self._part.page.tell_done(told)

        self._desk.work.run(job, done, self._part.failed, sentence=writing(path.name))

    def write_papers(self, path: Path) -> None:
        """The page to sign as PDF: at `path` in English, beside it with "-cy" in Welsh."""
        draw, desk = self._draw, self._desk
        if draw is None:
            return
        welsh = path.with_stem(f"{path.stem}-cy")

        def job(progress: Progress) -> None:
            from desktop.sampling.certificate import drawn_from
            from desktop.sampling.paper import make_paper, paper_file

            with desk.work.store.sessions.reading() as session:
                drawn = drawn_from(certificate_of(session, draw))
                row = find_inspection(session, str(desk.inspection_id))
                names = {"en": row.authority or "", "cy": row.authority_cy or row.authority or ""}
                title = row.title or ""
            made = []
            for place, (file, language) in enumerate(((path, "en"), (welsh, "cy"))):
                progress.step(place, 2)
                subtitle = " · ".join(part for part in (names[language], title) if part)
                paper = make_paper(drawn, draw, desk.framework, subtitle, language)
                made.append(paper_file(paper, file))
            progress.last_moment()
            with beside(path) as english, beside(welsh) as other:  # both, or none
                fill(english, made[0])
                fill(other, made[1])

        names = f"{path.name}, {welsh.name}"
        self._desk.work.run(job, self._told(names), self._part.failed, sentence=writing(names))

    def write_sheet(self, path: Path) -> None:
        """The drawn list as a spreadsheet in both languages."""
        cases, framework = self._cases, self._desk.framework
        write_out(
            self._desk.work, path, lambda _session, _: sheet_file(cases, framework, path.suffix),
            self._told(path.name), self._part.failed,
        )  # fmt: skip

    def _told(self, names: str) -> Callable[[object], None]:
        sentence = self.tr("{file} was written.").format(file=names)
        page = self._part.page
        return lambda _: page.tell_done(sentence)

    def _on_certificate(self) -> None:
        ask_new_file(
            self._part, self.tr("Certificate of the draw"), "*.json (*.json)",
            self.tr("certificate") + ".json", self.write_certificate,
        )  # fmt: skip

    def _on_paper(self) -> None:
        ask_new_file(
            self._part, self.tr("Page to sign, in both languages"), "*.pdf (*.pdf)",
            self.tr("certificate") + ".pdf", self.write_papers,
        )  # fmt: skip

    def _on_sheet(self) -> None:
        ask_new_file(
            self._part, self.tr("The sample for the authority"), "*.xlsx (*.xlsx)",
            self.tr("sample") + ".xlsx", self.write_sheet,
        )  # fmt: skip
