"""Reviews of the demo's sample: which files were read and tracked, how each was judged."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from db.models import CaseReview, Concern
from db.sessions import Writing
from desktop.casework.concerns import raise_concern, refer_back
from desktop.casework.reviews import (
    CaseLine,
    assign,
    finish_review,
    judge_dimension,
    leave_unreviewed,
    review_id,
)
from desktop.demo.planning import members
from desktop.demo.script import Script, Sources, moment

A_DAY = 5  # files read by the team on one day
FIELDS = ("summary", "strengths", "shortfalls", "voice", "rationale")


def review_cases(
    writing: Writing, inspection: UUID, lines: Sequence[CaseLine], script: Script
) -> Sources:
    """Enter the reviews in drawn order; gives them as "case:poor", "case:poor/looked" ...

    A judgement alone is the first case so judged; with a group (or, for "case:poor/2", a
    number) the first of that group, or the case of that number.
    """
    plan, made = script["casework"], Sources()
    team = list(members(writing, inspection).values())
    read, used = lines[: plan["reviewed"]], Counter[str]()
    for number, line in enumerate(lines):
        assign(writing, [line.id], team[number % len(team)])
    for number, line in enumerate(read):
        overall, group = _judged(plan, number), _group(plan, line)
        _review(writing, line.id, number, overall, plan)
        text = _text(plan["texts"], overall, group, used)
        _write(writing, line.id, text)
        for name in _names(overall, group, used):
            made.setdefault(name, ("case_review", review_id(line.id)))
    for number, line in enumerate(lines[plan["reviewed"] :]):
        reasons = plan["not_reviewed_reasons"]
        leave_unreviewed(writing, line.id, reasons[number % len(reasons)])
    return made


def raise_concerns(
    writing: Writing, inspection: UUID, lines: Sequence[CaseLine], script: Script
) -> None:
    """Each concern with its steps as they were taken."""
    for concern in script.get("concerns", ()):
        case = lines[concern["case"] - 1].id if "case" in concern else None
        flags = {key: concern[key] for key in ("immediate_danger", "about_practitioner")
                 if key in concern}  # fmt: skip
        new = raise_concern(
            writing, inspection, concern["what"], case=case, seen_at=moment(concern["seen"]),
            **flags,
        )  # fmt: skip
        told = moment(concern["told"])
        refer_back(writing, new, concern["whom"], told, writing.person.user_id)
        steps = ("written", "acknowledged", "closed")
        taken = {f"{step}_at": moment(concern[step]) for step in steps if step in concern}
        writing.set(Concern, new, outcome=concern["outcome"], **taken)


def _judged(plan: dict[str, Any], number: int) -> str:
    """The steps of the scale in the script's numbers, mixed by a stride that meets each once."""
    steps = [step for step, count in plan["judged"].items() for _ in range(count)]
    return str(steps[(number * plan["stride"]) % len(steps)])


def _group(plan: dict[str, Any], line: CaseLine) -> str:
    """Which of the script's groups the case belongs to, by its categories; the first counts."""
    for group, codes in plan["groups"].items():
        if set(codes) & set(line.categories):
            return str(group)
    raise LookupError(f"no group of the demo has {line.categories}")


def _review(writing: Writing, case: UUID, number: int, overall: str, plan: dict[str, Any]) -> None:
    tracked, reviewed = plan["tracked"], plan["reviewed"]
    finish_review(
        writing,
        case,
        overall=overall,
        reviewed_on=plan["first_day"] + timedelta(days=number // A_DAY % 5 + number // 25 * 14),
        tracked=(number * tracked) % reviewed < tracked,
    )


def _text(
    texts: list[dict[str, Any]], overall: str, group: str, used: Counter[str]
) -> dict[str, Any]:
    """The text for a case so judged, each in its turn; of its own group where there is one."""
    fitting = [one for one in texts if one["overall"] == overall and one["group"] == group]
    used[overall] += 1
    used[f"{overall}/{group}"] += 1
    return fitting[used[f"{overall}/{group}"] % len(fitting)]


def _names(overall: str, group: str, used: Counter[str]) -> tuple[str, ...]:
    return f"case:{overall}/{group}", f"case:{overall}/{used[overall]}"


def _write(writing: Writing, case: UUID, text: dict[str, Any]) -> None:
    said = {field: text[field] for field in FIELDS if field in text}
    writing.set(CaseReview, review_id(case), **said)
    for dimension, (judgement, note) in text["dimensions"].items():
        judge_dimension(writing, case, dimension, judgement, note)
