"""Reviews of the demo's sample: 42 of 50 read, 16 of them tracked, 26 and 16 judged."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from db.models import CaseReview
from db.sessions import Writing
from desktop.casework.concerns import raise_concern, refer_back
from desktop.casework.reviews import (
    CaseLine,
    finish_review,
    judge_dimension,
    leave_unreviewed,
    review_id,
)
from desktop.demo.script import Script, moment
from desktop.framework import Framework


def review_cases(
    writing: Writing, lines: Sequence[CaseLine], script: Script, framework: Framework
) -> dict[str, UUID]:
    """Enter the reviews in drawn order; gives the ids of reviews as "case:1", "case:2" ..."""
    plan, made = script["casework"], {}
    texts = plan["texts"]
    for number, line in enumerate(lines):
        if number >= plan["reviewed"]:
            reasons = plan["not_reviewed_reasons"]
            leave_unreviewed(writing, line.id, reasons[number % len(reasons)])
            continue
        overall = _judged(plan, number)
        tracked = number % plan["reviewed"] in _tracked(plan)
        day: date = plan["first_day"] + timedelta(days=number // 9)
        finish_review(writing, line.id, overall=overall, reviewed_on=day, tracked=tracked)
        _write(writing, line.id, [t for t in texts if t["overall"] == overall], number, framework)
        made[f"case:{number + 1}"] = review_id(line.id)
    return made


def raise_concerns(
    writing: Writing, inspection: UUID, lines: Sequence[CaseLine], script: Script
) -> None:
    """Each concern with its steps as they were taken."""
    from db.models import Concern

    for concern in script.get("concerns", ()):
        case = lines[concern["case"] - 1].id if "case" in concern else None
        told = moment(concern["told"])
        new = raise_concern(
            writing, inspection, concern["what"], case=case, seen_at=moment(concern["seen"])
        )
        refer_back(writing, new, concern["whom"], told, writing.person.user_id)
        steps = {
            f"{step}_at": moment(concern[step])
            for step in ("written", "acknowledged", "closed")
            if step in concern
        }
        writing.set(Concern, new, outcome=concern.get("outcome"), **steps)


def _judged(plan: dict[str, Any], number: int) -> str:
    """Steps in the script's numbers, mixed so that no page is all of one kind."""
    steps = [step for step, count in plan["judged"].items() for _ in range(count)]
    return str(steps[(number * plan["stride"]) % len(steps)])


def _tracked(plan: dict[str, Any]) -> set[int]:
    count, whole = plan["tracked"], plan["reviewed"]
    return {round(n * whole / count) for n in range(count)}


def _write(
    writing: Writing, case: UUID, texts: list[dict[str, Any]], number: int, framework: Framework
) -> None:
    text = texts[number % len(texts)]
    fields = ("summary", "strengths", "shortfalls", "voice", "rationale")
    writing.set(CaseReview, review_id(case), **{f: text[f] for f in fields if f in text})
    for dimension in framework.dimensions:
        if dimension.id in text.get("dimensions", {}):
            step, note = text["dimensions"][dimension.id]
            judge_dimension(writing, case, dimension.id, step, note)
