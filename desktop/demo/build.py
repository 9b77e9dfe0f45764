"""Builds the demo: a workspace of its own, two inspections in it, and the documents they give."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from db.keys import FLOOR
from db.models import Inspection
from db.sessions import Writing
from db.store import Store, create_store
from desktop.casework.reviews import CaseLine, case_lines
from desktop.demo import casework, records
from desktop.demo.authority_list import Shape, list_file
from desktop.demo.script import Script, script
from desktop.framework import Framework, load
from desktop.plan.inspection import Inspector, NewInspection, begin
from desktop.sampling.drawing import keep_commitment, keep_draw
from desktop.sampling.keeping import keep_list, rows_to_draw
from desktop.sampling.long_list.reading import read_long_list
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

PASSPHRASE = "dyffryn-aeron"  # noqa: S105 - the demo's, printed and documented
STORE = "demo.store"
NAMES = ("children", "evaluation")
STEP = QT_TRANSLATE_NOOP("demo", "Demo: {part}")
Tell = Callable[[str], object]


@dataclass(frozen=True)
class Demo:
    """Where the workspace lies, and its inspections in the order of time."""

    store: Path
    inspections: tuple[UUID, ...]


def build_demo(folder: Path, tell: Tell = lambda _part: None) -> Demo:
    """A new workspace in `folder`, with everything of both inspections. Never writes over one."""
    store, _recovery = create_store(folder / STORE, PASSPHRASE, "Mari Demo", FLOOR)
    with store:
        made: list[UUID] = []
        for name in NAMES:
            tell(name)
            made.append(_Builder(store, script(name), made[-1] if made else None).build())
    return Demo(folder / STORE, tuple(made))


class _Builder:
    """Enters one inspection, stage by stage, each as one action."""

    def __init__(self, store: Store, told: Script, follows: UUID | None) -> None:
        self.store, self.script, self.follows = store, told, follows
        self.framework: Framework = load(told["inspection"]["framework"])
        self.sources: records.Sources = {}

    def build(self) -> UUID:
        self.inspection: UUID = self._write("inspection", self._begin)
        self.sources |= self._write(
            "self-assessment", lambda w: records.self_assess(w, self.inspection, self.script)
        )
        self._sample()
        lines = self._lines()
        self._write("cases", lambda w: self._casework(w, lines))
        self.sources |= self._write(
            "interviews", lambda w: records.interview(w, self.inspection, self.script)
        )
        self._write("findings", self._findings)
        return self.inspection

    def _begin(self, writing: Writing) -> UUID:
        told: dict[str, Any] = dict(self.script["inspection"])
        published = told.pop("published_on")
        weeks = tuple(told.pop("fieldwork_weeks"))
        period: tuple[date, date] = (told.pop("period_from"), told.pop("period_to"))
        team = tuple(Inspector(one["name"], one["role"]) for one in self.script["team"])
        new = NewInspection(
            **told, period=period, fieldwork_weeks=weeks, team=team, follows=self.follows
        )
        made = begin(writing, new)
        writing.set(Inspection, made, published_on=published)
        return made

    def _sample(self) -> None:
        """List in, commitment, seed, sample: as on the Sample page."""
        from desktop.sampling.commitment import commit
        from desktop.sampling.defaults import rules_for
        from desktop.sampling.draw import IN_TURN, draw
        from desktop.sampling.quotas import Quotas

        told = self.script["sample"]
        period = self._period()
        shape = Shape(told["rows"], told["shares"], told["prefix"])
        content = list_file(self.framework, period, shape, told["list_seed"])
        reading = read_long_list(content, told["file"], self.framework, period)
        listed = keep_list(self._keep, self.inspection, reading, content)
        with self.store.sessions.reading() as session:
            rows = rows_to_draw(session, listed)
        pools = tuple(sorted((pool.code, pool.size) for pool in self.framework.pools))
        fixed = commit(rows, rules_for(self.framework.categories, rows, pools, Quotas()))
        committed = self._write("commitment", lambda w: keep_commitment(w, listed, fixed))
        drawn = draw(fixed, told["seed"], IN_TURN, told.get("witnesses"))
        self._write("sample", lambda w: keep_draw(w, committed, drawn))

    def _period(self) -> tuple[date, date]:
        told = self.script["inspection"]
        return told["period_from"], told["period_to"]

    def _lines(self) -> list[CaseLine]:
        with self.store.sessions.reading() as session:
            return case_lines(session, self.inspection)

    def _casework(self, writing: Writing, lines: list[CaseLine]) -> None:
        made = casework.review_cases(writing, lines, self.script, self.framework)
        self.sources |= {name: ("case_review", row) for name, row in made.items()}
        casework.raise_concerns(writing, self.inspection, lines, self.script)

    def _findings(self, writing: Writing) -> None:
        records.find(writing, self.inspection, self.script, self.sources)
        records.write_letters(writing, self.inspection, self.script)

    def _keep(self, name: Message, job: Callable[[Writing], Any]) -> Any:
        told = {"source": list(name.source), "facts": dict(name.facts)}
        with self.store.sessions.writing(told) as writing:
            return job(writing)

    def _write(self, part: str, job: Callable[[Writing], Any]) -> Any:
        return self._keep(Message(STEP, {"part": part}), job)
