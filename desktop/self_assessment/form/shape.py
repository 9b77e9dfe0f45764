"""What a form says once it is read: answers by expectation, and doubts with their places."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from desktop.framework import Framework
from desktop.self_assessment.form.wording import step_of
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble
from desktop.words.text import mended, one_line

MIME = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
DOUBTS = {
    "unknown_expectation": QT_TRANSLATE_NOOP(
        "self_assessment", "No expectation of this framework has the id “{id}”: not read."
    ),
    "edited_id": QT_TRANSLATE_NOOP(
        "self_assessment",
        "The hidden id “{id}” and the text beside it belong to different expectations: "
        "read by its id. Look at it.",
    ),
    "missing_id": QT_TRANSLATE_NOOP(
        "self_assessment", "The hidden id is gone: read by the text, as {id}."
    ),
    "twice": QT_TRANSLATE_NOOP(
        "self_assessment", "“{id}” stands here a second time: the first that has words was read."
    ),
    "missing_expectation": QT_TRANSLATE_NOOP(
        "self_assessment", "“{id}” is not on the form any more."
    ),
    "empty_answer": QT_TRANSLATE_NOOP("self_assessment", "“{id}” was left empty."),
    "unknown_view": QT_TRANSLATE_NOOP(
        "self_assessment", "“{view}” is no step of the scale: the own view of “{id}” stays open."
    ),
    "other_framework": QT_TRANSLATE_NOOP(
        "self_assessment", "The form was made for “{id}”, not for this inspection's framework."
    ),
}


class FormTrouble(Trouble):
    """A file that is no form, or can't be read or written."""


@dataclass(frozen=True)
class RawRow:
    """One expectation's row as it came. `place` is where it stands (row or table, from 1)."""

    place: int
    id: str
    text: str
    values: Mapping[str, str]

    @property
    def is_empty(self) -> bool:
        return not any(value.strip() for value in self.values.values())


@dataclass(frozen=True)
class Raw:
    """What a reader found, before it is understood."""

    rows: tuple[RawRow, ...]
    framework: str = ""


@dataclass(frozen=True)
class FormAnswer:
    """What the authority wrote under one expectation. `own_view` is a step of the scale."""

    expectation: str
    place: int
    doing_well: str = ""
    evidence: str = ""
    improve: str = ""
    own_view: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written here."""
        return not any((self.doing_well, self.evidence, self.improve, self.own_view))


@dataclass(frozen=True)
class FormDoubt:
    """Something that a person should look at. `place` is the row or table, 0 for the whole."""

    code: str
    place: int
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def message(self) -> Message:
        """The doubt as a sentence."""
        return Message(DOUBTS[self.code], dict(self.facts))


@dataclass(frozen=True)
class FormReading:
    """A form that was read; `keep_form` keeps it."""

    file_name: str
    mime: str
    content: bytes
    answers: tuple[FormAnswer, ...]
    doubts: tuple[FormDoubt, ...]

    @property
    def sha256(self) -> str:
        """The file's hash."""
        return sha256(self.content).hexdigest()

    @property
    def statements(self) -> int:
        """How many expectations have an answer."""
        return sum(not answer.is_empty for answer in self.answers)

    @property
    def doubts_by_code(self) -> dict[str, int]:
        """How many of each."""
        return dict(Counter(doubt.code for doubt in self.doubts))


def numbers(framework: Framework) -> dict[str, str]:
    """What a person calls an expectation, by its id: 1.8 for access.8."""
    return {
        one.id: f"{chapter}.{number}"
        for chapter, dimension in enumerate(framework.dimensions, 1)
        for number, one in enumerate(dimension.expectations, 1)
    }


def assemble(name: str, content: bytes, kind: str, raw: Raw, framework: Framework) -> FormReading:
    """Understand the rows by their hidden ids, else by their texts. Raises FormTrouble."""
    if not raw.rows:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment",
                "{file} is not the self-assessment form: no expectation was found in it.",
            ),
            file=name,
        )
    doubts: list[FormDoubt] = []
    if raw.framework and raw.framework != framework.id:
        doubts.append(FormDoubt("other_framework", 0, {"id": raw.framework}))
    found: dict[str, FormAnswer] = {}
    for row in raw.rows:
        _take(row, framework, found, doubts)
    doubts += _gaps(found, framework)
    order = {one.id: place for place, one in enumerate(framework.expectations)}
    answers = sorted(found.values(), key=lambda answer: order[answer.expectation])
    named = [_by_number(doubt, numbers(framework)) for doubt in doubts]
    return FormReading(name, MIME[kind], content, tuple(answers), tuple(named))


def _by_number(doubt: FormDoubt, known: Mapping[str, str]) -> FormDoubt:
    """The doubt in words that a person knows: 1.8, not access.8."""
    name = str(doubt.facts.get("id", ""))
    return replace(doubt, facts={**doubt.facts, "id": known[name]}) if name in known else doubt


def _take(
    row: RawRow, framework: Framework, found: dict[str, FormAnswer], doubts: list[FormDoubt]
) -> None:
    expectation = _understand(row, framework, doubts)
    if not expectation:
        return
    answer = _answer(row, expectation, framework, doubts)
    before = found.get(expectation)
    if before is not None:
        doubts.append(FormDoubt("twice", row.place, {"id": expectation}))
    if before is None or (before.is_empty and not answer.is_empty):
        found[expectation] = answer


def _understand(row: RawRow, framework: Framework, doubts: list[FormDoubt]) -> str:
    """The expectation that a row is about; empty if none is meant."""
    by_text = _by_text(row.text, framework)
    known = {one.id for one in framework.expectations}
    given = row.id.strip()
    if given in known:
        if by_text and by_text != given:
            doubts.append(FormDoubt("edited_id", row.place, {"id": given}))
        return given
    if by_text:
        doubts.append(FormDoubt("missing_id", row.place, {"id": by_text}))
        return by_text
    if given or not row.is_empty:
        doubts.append(FormDoubt("unknown_expectation", row.place, {"id": given or "?"}))
    return ""


def _by_text(text: str, framework: Framework) -> str:
    shown = one_line(text).casefold()
    for one in framework.expectations:
        if shown and any(one_line(t).casefold() in shown for t in (one.text.en, one.text.cy)):
            return one.id
    return ""


def _answer(
    row: RawRow, expectation: str, framework: Framework, doubts: list[FormDoubt]
) -> FormAnswer:
    typed = one_line(row.values.get("own_view", ""))
    view = step_of(typed, framework) if typed else None
    if typed and view is None:
        facts = {"view": typed, "id": expectation}
        doubts.append(FormDoubt("unknown_view", row.place, facts))
    return FormAnswer(
        expectation=expectation,
        place=row.place,
        doing_well=mended(row.values.get("doing_well", "")),
        evidence=mended(row.values.get("evidence", "")),
        improve=mended(row.values.get("improve", "")),
        own_view=view,
    )


def _gaps(found: Mapping[str, FormAnswer], framework: Framework) -> Iterable[FormDoubt]:
    for one in framework.expectations:
        answer = found.get(one.id)
        if answer is None:
            yield FormDoubt("missing_expectation", 0, {"id": one.id})
        elif answer.is_empty:
            yield FormDoubt("empty_answer", answer.place, {"id": one.id})
