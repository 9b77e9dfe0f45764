"""What the codes in records are called (steps, states, kinds), and who is meant by an id."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from db.sessions import Session
from desktop.evidence.choices import writers
from desktop.framework import Framework
from desktop.framework.model import Text
from desktop.interviews.interviews import CONSENTS, FORMS
from desktop.interviews.interviews import STATES as INTERVIEW_STATES
from desktop.interviews.labels import LANGUAGES
from desktop.plan.inspection import team
from desktop.self_assessment.enquiries import STATES as ENQUIRY_STATES
from desktop.self_assessment.statements import READINGS, WEIGHTS
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk

REVIEW_STATES = {
    "open": QT_TRANSLATE_NOOP("fields", "Open"),
    "reviewed": QT_TRANSLATE_NOOP("fields", "Reviewed"),
    "not_reviewed": QT_TRANSLATE_NOOP("fields", "Not reviewed"),
}
NEUTRAL = {"neutral": QT_TRANSLATE_NOOP("fields", "A fact")}
OURS: dict[str, dict[str, tuple[str, str]]] = {
    "consent": CONSENTS,
    "form": FORMS,
    "language": LANGUAGES,
    "reading": READINGS,
    "state": {**INTERVIEW_STATES, **ENQUIRY_STATES, **REVIEW_STATES},
    "weight": {**NEUTRAL, **WEIGHTS},
}

Codes = Mapping[str, Mapping[str, str]]
"""For each field the words of its codes."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> Text: ...


def codes(session: Session, desk: Desk) -> Codes:
    """Of the desk's inspection, in the desk's language."""
    people = {str(one): name for one, name in writers(session, desk.inspection_id).items()}
    members = {str(one.id): one.name or "" for one in team(session, desk.inspection_id)}
    ours = {
        field: {code: say(Message(words)) for code, words in known.items()}
        for field, known in OURS.items()
    }
    by_person = dict.fromkeys(("decided_by", "read_by", "reviewer"), people)
    return {
        **ours,
        **_framework(desk.framework, desk.language),
        **by_person,
        "inspectors": members,
    }


def _framework(framework: Framework, language: str) -> dict[str, dict[str, str]]:
    def named(things: Iterable[_Named]) -> dict[str, str]:
        return {one.id: one.name.of(language) for one in things}

    scale = named(framework.scale)
    return {
        "band": named(framework.bands),
        "dimension": named(framework.dimensions),
        "judgement": scale,
        "kind": named(framework.interviews),
        "overall": scale,
        "question": {
            one.id: one.text.of(language)
            for dimension in framework.dimensions
            for one in dimension.case_questions
        },
        "role": named(framework.roles),
        "sources_wanted": named(framework.evidence_kinds),
        "theme": named(framework.themes),
    }
