"""What stands between a draft and a final: each check leads to its place.

A check that blocks must be settled; one that warns may be passed with a recorded reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import SampledCase, TeamMember
from desktop.casework.counts import disagreements
from desktop.findings.findings import thin, unsupported
from desktop.findings.recommendations import NumberedRecommendation
from desktop.letters.facts import Facts
from desktop.letters.front import furniture
from desktop.letters.gates import hindrances
from desktop.letters.identity import Known, Telltale, in_letter
from desktop.letters.model import Letter, Numbered, Table, plain, units
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

MUST = {"en": re.compile(r"\bmust\b", re.I), "cy": re.compile(r"\b(rhaid|mae'n rhaid)\b", re.I)}
SHOULD = {"en": re.compile(r"\bshould\b", re.I), "cy": re.compile(r"\bdylai|dylid\b", re.I)}
ALIKE = 0.82


@dataclass(frozen=True)
class Check:
    """`origin` names the record to mend ("finding:<id>"), `key` the place in the letter."""

    code: str
    blocks: bool
    message: Message
    origin: str = ""
    key: str = ""

    def as_json(self) -> dict[str, object]:
        return {"code": self.code, "blocks": self.blocks, "text": say(self.message)}


def check(letter: Letter, facts: Facts, known: Known) -> list[Check]:
    """Everything to look at, what blocks first."""
    found = [
        *_records(facts),
        *_gaps(letter),
        *_untranslated(letter, facts),
        *_recommendations(facts, letter.language),
        *_sentences(letter),
        *(_telltale(one) for one in in_letter(letter, known)),
        *(Check(h.code, True, h.message, key=h.key) for h in hindrances(letter)),
    ]
    return sorted(found, key=lambda one: not one.blocks)


def known_of(session: Session, inspection: UUID) -> Known:
    """References and names that must not stand in a letter of this inspection."""
    cases = select(SampledCase.reference).where(SampledCase.inspection_id == inspection)
    names = select(TeamMember.name).where(
        TeamMember.inspection_id == inspection, TeamMember.role != "lead"
    )
    return Known(
        references=frozenset(r for r in session.scalars(cases) if r),
        names=frozenset(n for n in session.scalars(names) if n and " " in n),
    )


def _records(facts: Facts) -> Iterator[Check]:
    if not facts.findings:
        source = QT_TRANSLATE_NOOP("letters", "Nothing is found yet: there is no finding.")
        yield Check("empty", True, Message(source), "finding")
    for message in disagreements(facts.cases):
        yield Check("unreconciled", True, message, "casework")
    for finding in unsupported(facts.findings):
        source = QT_TRANSLATE_NOOP("letters", "Finding {number} rests on no evidence.")
        yield Check(
            "unsupported",
            True,
            Message(source, {"number": finding.number}),
            f"finding:{finding.id}",
        )
    for finding in thin(facts.findings, facts.framework):
        source = QT_TRANSLATE_NOOP("letters", "Finding {number} rests on one kind of source.")
        yield Check(
            "thin", False, Message(source, {"number": finding.number}), f"finding:{finding.id}"
        )


def _gaps(letter: Letter) -> Iterator[Check]:
    gap = furniture(letter.language)["unknown"]
    for unit in units(letter.blocks):
        for run in unit.text:
            if run.fact and run.text == gap:
                source = QT_TRANSLATE_NOOP("letters", "No record gives “{fact}” yet.")
                yield Check("gap", True, Message(source, {"fact": run.fact}), key=unit.key)


def _untranslated(letter: Letter, facts: Facts) -> Iterator[Check]:
    """Findings and recommendations that are empty in the letter's language."""
    source = QT_TRANSLATE_NOOP("letters", "{number} has no text in the letter's language.")
    for finding in facts.findings:
        if not finding.text(letter.language).strip():
            facts_of = {"number": finding.number}
            yield Check("untranslated", True, Message(source, facts_of), f"finding:{finding.id}")
    for one in facts.recommendations:
        if not one.text(letter.language).strip():
            facts_of = {"number": str(one.number)}
            yield Check(
                "untranslated", True, Message(source, facts_of), f"recommendation:{one.id}"
            )


def _recommendations(facts: Facts, language: str) -> Iterator[Check]:
    mixed = QT_TRANSLATE_NOOP(
        "letters", "Recommendation {number} says both must and should; they differ in weight."
    )
    for one in facts.recommendations:
        text = one.text(language)
        if MUST[language].search(text) and SHOULD[language].search(text):
            yield Check(
                "must_should",
                False,
                Message(mixed, {"number": one.number}),
                f"recommendation:{one.id}",
            )
    alike = QT_TRANSLATE_NOOP("letters", "Recommendations {first} and {second} are nearly alike.")
    for a, b in _near_duplicates(facts.recommendations, language):
        message = Message(alike, {"first": a.number, "second": b.number})
        yield Check("alike", False, message, f"recommendation:{b.id}")


def _near_duplicates(
    found: Iterable[NumberedRecommendation], language: str
) -> Iterator[tuple[NumberedRecommendation, NumberedRecommendation]]:
    for a, b in combinations(found, 2):
        one, other = a.text(language).casefold(), b.text(language).casefold()
        matcher = SequenceMatcher(None, one, other, autojunk=False)
        if one and matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE:
            yield a, b


def _sentences(letter: Letter) -> Iterator[Check]:
    """Paragraphs with a number end with a full stop."""
    source = QT_TRANSLATE_NOOP("letters", "“{words}” does not end with a full stop.")
    for block in letter.blocks:
        texts = []
        if isinstance(block, Numbered):
            texts = [(block.id, block.origin, plain(block.text))]
        elif isinstance(block, Table) and any(row.origin for row in block.rows):
            texts = [(f"{block.id}/{r.id}", r.origin, plain(r.cells[-1])) for r in block.rows]
        for key, origin, text in texts:
            if text and text.rstrip()[-1] not in ".!?:":
                yield Check(
                    "full_stop", False, Message(source, {"words": text[-40:]}), origin, key
                )


def _telltale(one: Telltale) -> Check:
    source = QT_TRANSLATE_NOOP("letters", "This may tell who someone is: “{words}” ({near}).")
    message = Message(source, {"words": one.words, "near": one.near})
    return Check(f"identity_{one.kind}", one.grade == "certain", message, key=one.place)
