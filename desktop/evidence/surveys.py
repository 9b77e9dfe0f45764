"""Results of surveys: for each question the counts of its answers, and the comments."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import SurveyResult
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble


class SurveyTrouble(Trouble):
    """Counts that can't be read."""


def results(session: Session, inspection: UUID) -> list[SurveyResult]:
    """All results, by survey and question."""
    query = select(SurveyResult).where(
        SurveyResult.inspection_id == inspection, ~SurveyResult.deleted
    )
    rows = session.scalars(query)
    return sorted(rows, key=lambda it: (it.survey or "", it.question or "", str(it.id)))


def add_result(
    writing: Writing,
    inspection: UUID,
    survey: str,
    question: str = "",
    counts: Mapping[str, int] | None = None,
    **values: Any,
) -> UUID:
    """Enter the result of one question."""
    return writing.create(
        SurveyResult,
        inspection,
        survey=survey.strip(),
        question=question.strip(),
        counts=_kept(counts or {}),
        **values,
    )


def change_result(writing: Writing, result: UUID, **values: Any) -> None:
    """Change survey, question, counts (by answer), comments, dimension or weight."""
    if values.get("counts") is not None:
        values["counts"] = _kept(values["counts"])
    writing.set(SurveyResult, result, **values)


def remove_result(writing: Writing, result: UUID) -> None:
    """Take a result out of sight."""
    writing.delete(SurveyResult, result)


def answers_of(row: SurveyResult) -> dict[str, int]:
    """The counts by answer, in the order of the questionnaire."""
    kept = row.counts or {}
    return dict(zip(kept.get("answers", ()), kept.get("counts", ()), strict=True))


def read_counts(text: str) -> dict[str, int]:
    """Counts as they are typed: one answer a line, "Agree: 14". Raises SurveyTrouble."""
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        answer, mark, figure = line.rpartition(":")
        if not mark or not answer.strip() or not figure.strip().isdecimal():
            raise SurveyTrouble(
                QT_TRANSLATE_NOOP(
                    "evidence", "Line {line} is not an answer and its count, like “Agree: 14”."
                ),
                line=number,
            )
        counts[answer.strip()] = counts.get(answer.strip(), 0) + int(figure)
    return counts


def write_counts(counts: Mapping[str, int]) -> str:
    """The counts as `read_counts` reads them."""
    return "\n".join(f"{answer}: {count}" for answer, count in counts.items())


def _kept(counts: Mapping[str, int]) -> dict[str, Any]:
    """In two lists: an object of the store has no order, and answers have one."""
    return {"answers": list(counts), "counts": list(counts.values())}
