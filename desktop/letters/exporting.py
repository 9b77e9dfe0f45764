"""From the records to a file: compose, check, build, seal."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from desktop.framework import load
from desktop.letters import model
from desktop.letters.checks import Check, Looked, check, in_file, known_of
from desktop.letters.content import gathering_of, letter_of
from desktop.letters.filling import written
from desktop.letters.gathering import Gathering
from desktop.letters.identity import Known
from desktop.letters.keeping import begin_letter, keep_version
from desktop.letters.languages import OTHER, behind
from desktop.letters.model import Language
from desktop.letters.texts import LetterText, letter_texts
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, No, Trouble, say

__all__ = [
    "Built", "NotFinal", "Prepared", "ReasonNeeded", "Sealing", "begin_letter", "build",
    "finish", "keep_version", "prepare",
]  # fmt: skip


class NotFinal(No):
    """A final was asked for, and checks stand in its way; `data` lists them."""

    def __init__(self, checks: Sequence[Check]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "letters", "No final yet. First: {first} Checks that stand in the way: {n}."
            ),
            first=checks[0].message,
            n=len(checks),
        )
        self.data = {"checks": [one.as_json() for one in checks]}


class ReasonNeeded(No):
    """A final passes warnings only with a reason, which is kept with the version."""

    def __init__(self, checks: Sequence[Check]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "letters",
                "Going on past what is to be looked at needs a reason. First: {first} To look at: "
                "{n}.",
            ),
            first=checks[0].message,
            n=len(checks),
        )
        self.data = {"checks": [one.as_json() for one in checks]}


class UnknownEnding(Trouble):
    """The file's ending says no form that a letter can have."""


class WrongSeal(Trouble):
    """What was asked can't be done to a letter of this kind."""


@dataclass(frozen=True)
class Prepared:
    """A letter in one language, ready to be built, with what was found in it."""

    inspection: UUID
    template: str
    letter: model.Letter
    checks: list[Check]
    texts: tuple[LetterText, ...]
    known: Known = field(default_factory=Known, repr=False)
    reason: str = ""
    figures: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sealing:
    """How a file leaves: a draft encrypted by a passphrase, a final signed by a certificate."""

    passphrase: str = field(default="", repr=False)
    certificate: Path | None = None
    certificate_passphrase: str = field(default="", repr=False)


@dataclass(frozen=True)
class Built:
    """A finished file; `pages` is 0 where the form has none."""

    ending: str
    content: bytes = field(repr=False)
    pages: int
    encrypted: bool = False

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def prepare(
    session: Session,
    inspection: UUID,
    template_id: str,
    language: Language,
    *,
    final: bool = False,
    issued: date | None = None,
    reason: str = "",
    other_language: bool = False,
) -> Prepared:
    """Compose and check; `other_language` also looks whether that one could be final.

    For a final: raises NotFinal where something blocks it, and ReasonNeeded where something is
    to be looked at and no `reason` says why it goes on all the same.
    """
    row = session.get_one(Inspection, inspection)
    late = behind(session, inspection)
    made = gathering_of(session, row, load(str(row.framework)), template_id, language)
    letter = letter_of(made, issued or _issued(made, row), not final)
    texts = tuple(letter_texts(made, late))
    known = known_of(session, made, letter)
    checks = check(Looked(letter, made, texts, known))
    if final or other_language:
        checks += _other_language(session, row, template_id, OTHER[language])
    if final:
        _refuse(checks, reason)
    return Prepared(
        inspection, template_id, letter, checks, texts, known, reason.strip(), _figures(made)
    )


def _figures(made: Gathering) -> dict[str, str]:
    """What a person may put into a sentence: each fact with its value as it would be written."""
    return {
        name: written(value, "", made.language)
        for name, value in made.facts.values.items()
        if not name.startswith(("field.", "written.")) and value not in ("", ())
    }


def _refuse(checks: Sequence[Check], reason: str) -> None:
    blocking = [one for one in checks if one.blocks]
    if blocking:
        raise NotFinal(blocking)
    if checks and not reason.strip():
        raise ReasonNeeded(checks)


def _other_language(
    session: Session, row: Inspection, template_id: str, language: Language
) -> list[Check]:
    """Both versions are published at the same time: could the other one be final?"""
    made = gathering_of(session, row, load(str(row.framework)), template_id, language)
    letter = letter_of(made, _issued(made, row), True)
    texts = tuple(letter_texts(made, {}))
    looked = Looked(letter, made, texts, known_of(session, made, letter))
    blocking = [one for one in check(looked) if one.blocks]
    if not blocking:
        return []
    source = QT_TRANSLATE_NOOP(
        "letters", "The letter in the other language can't be final yet: {n} stand in its way."
    )
    return [Check("other_language", False, Message(source, {"n": len(blocking)}), "language")]


def build(letter: model.Letter, ending: str, checks: Iterable[Check] = ()) -> Built:
    """The file's bytes by its ending (.pdf, .docx or .html). Raises UnknownEnding.

    A draft in Word carries the open checks as comments beside their texts.
    """
    if ending == ".pdf":
        from desktop.letters.pdf.build import build_pdf

        made = build_pdf(letter)
        return Built(ending, made.bytes, made.pages)
    if ending == ".docx":
        from desktop.letters.word import to_docx

        comments = _comments(letter, checks) if letter.draft else {}
        return Built(ending, to_docx(letter, comments=comments), 0)
    if ending == ".html":
        from desktop.letters.html import page

        return Built(ending, page(letter).encode(), 0)
    raise UnknownEnding(
        QT_TRANSLATE_NOOP(
            "letters", "A letter can be written as .pdf, .docx or .html; not “{it}”."
        ),
        it=ending,
    )


def finish(prepared: Prepared, ending: str, sealing: Sealing = Sealing()) -> Built:
    """Build, look through the finished file once more, and seal it as the last thing.

    Raises NotFinal where the file of a final tells who someone is, WrongSeal, UnknownEnding.
    """
    _refuse_seal(prepared.letter, ending, sealing)
    built = build(prepared.letter, ending, prepared.checks)
    if ending == ".pdf" and not prepared.letter.draft:
        told = [one for one in in_file(built.content, prepared.known) if one.blocks]
        if told:
            raise NotFinal(told)
    if sealing.passphrase:
        from desktop.letters.protect import protect

        return Built(ending, protect(built.content, sealing.passphrase), built.pages, True)
    if sealing.certificate is not None:
        from desktop.letters.sign import sign

        signed = sign(
            built.content, sealing.certificate, sealing.certificate_passphrase,
            label=prepared.letter.sender,
        )  # fmt: skip
        return Built(ending, signed, built.pages)
    return built


def _refuse_seal(letter: model.Letter, ending: str, sealing: Sealing) -> None:
    wrong = None
    if sealing.passphrase and (ending != ".pdf" or not letter.draft):
        wrong = QT_TRANSLATE_NOOP(
            "letters", "Only a draft as PDF is encrypted: a final is for everyone to read."
        )
    elif sealing.certificate is not None and (ending != ".pdf" or letter.draft):
        wrong = QT_TRANSLATE_NOOP("letters", "Only a final as PDF is signed.")
    if wrong is not None:
        raise WrongSeal(wrong)


def _comments(letter: model.Letter, checks: Iterable[Check]) -> dict[str, list[str]]:
    keys = {unit.origin: unit.key for unit in model.units(letter.blocks) if unit.origin}
    found: dict[str, list[str]] = {}
    for one in checks:
        key = one.key or keys.get(one.origin, "")
        if key:
            found.setdefault(key, []).append(say(one.message))
    return found


def _issued(made: Gathering, row: Inspection) -> date:
    dated = (made.row.dated or made.row.published_on) if made.row else None
    return dated or row.published_on or datetime.now(UTC).date()
