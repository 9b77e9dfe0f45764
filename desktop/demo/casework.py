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
    """Enter the reviews; gives them as "case:poor" and "case:poor/looked".

    A name is that of the first case so judged (and of that group). Where the draw brought no
    such case to a group, the first case so judged stands in.
    """
    plan, made = script["casework"], Sources()
    team = list(members(writing, inspection).values())
    for number, line in enumerate(lines):
        assign(writing, [line.id], team[number % len(team)])
    read, used = lines[: plan["reviewed"]], Counter[str]()
    grouped = sorted(read, key=lambda line: list(plan["groups"]).index(_group(plan, line)))
    for number, line in enumerate(grouped):
        overall, group = _judged(plan, number), _group(plan, line)
        _review(writing, line.id, number, overall, plan)
        _write(writing, line.id, _text(plan["texts"], overall, group, used))
        for name in (f"case:{overall}", f"case:{overall}/{group}"):
            made.setdefault(name, ("case_review", review_id(line.id)))
    for number, line in enumerate(lines[plan["reviewed"] :]):
        reasons = plan["not_reviewed_reasons"]
        leave_unreviewed(writing, line.id, reasons[number % len(reasons)])
    for overall in plan["judged"]:
        for group in plan["groups"]:
            made.setdefault(f"case:{overall}/{group}", made[f"case:{overall}"])
    return made


def raise_concerns(
    writing: Writing, inspection: UUID, script: Script, sources: Sources
) -> Sources:
    """Each concern with its steps as they were taken."""
    for concern in script.get("concerns", ()):
        flags = {key: concern[key] for key in ("immediate_danger", "about_practitioner")
                 if key in concern}  # fmt: skip
        new = raise_concern(
            writing, inspection, concern["what"], seen_at=moment(concern["seen"]),
            case=_case(writing, sources, concern.get("case")), **flags,
        )  # fmt: skip
        told = moment(concern["told"])
        refer_back(writing, new, concern["whom"], told, writing.person.user_id)
        steps = ("written", "acknowledged", "closed")
        taken = {f"{step}_at": moment(concern[step]) for step in steps if step in concern}
        writing.set(Concern, new, outcome=concern["outcome"], **taken)
    return {}


def _case(writing: Writing, sources: Sources, name: str | None) -> UUID | None:
    """The sampled case whose review the script names."""
    if name is None:
        return None
    return writing.session.get_one(CaseReview, sources[name][1]).sampled_case_id


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
    """A text for a case so judged, each in its turn; of its own group where there is one."""
    judged = [one for one in texts if one["overall"] == overall]
    fitting = [one for one in judged if one["group"] == group] or judged
    used[f"{overall}/{group}"] += 1
    return fitting[used[f"{overall}/{group}"] % len(fitting)]


def _write(writing: Writing, case: UUID, text: dict[str, Any]) -> None:
    said = {field: text[field] for field in FIELDS if field in text}
    writing.set(CaseReview, review_id(case), **said)
    for dimension, (judgement, note) in text["dimensions"].items():
        judge_dimension(writing, case, dimension, judgement, note)
