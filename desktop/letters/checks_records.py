"""Checks of what stands behind the letter: evidence, figures, fields, numbers."""

from collections.abc import Iterator

from desktop.casework.counts import disagreements
from desktop.findings.findings import thin, unsupported
from desktop.letters.checking import Check, Looked
from desktop.letters.front import furniture
from desktop.letters.model import Heading, units
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

FORM = "form"


def records(looked: Looked) -> Iterator[Check]:
    """All of them."""
    yield from _figures(looked)
    yield from _evidence(looked)
    yield from _gaps(looked)
    yield from _sections(looked)
    yield from _chapters(looked)
    yield from _form(looked)
    yield from _numbers(looked)


def _figures(looked: Looked) -> Iterator[Check]:
    for message in disagreements(looked.facts.cases):
        yield Check("unreconciled", True, message, "casework")


def _evidence(looked: Looked) -> Iterator[Check]:
    """Only findings that the letter tells are looked at."""
    told = {text.origin for text in looked.texts}
    findings = [f for f in looked.facts.findings if f"finding:{f.id}" in told]
    for finding in unsupported(findings):
        source = QT_TRANSLATE_NOOP("letters", "Finding {number} rests on no evidence.")
        message = Message(source, {"number": finding.number})
        yield Check("unsupported", True, message, f"finding:{finding.id}")
    for finding in thin(findings, looked.facts.framework):
        source = QT_TRANSLATE_NOOP("letters", "Finding {number} rests on one kind of source.")
        message = Message(source, {"number": finding.number})
        yield Check("thin", False, message, f"finding:{finding.id}")


def _gaps(looked: Looked) -> Iterator[Check]:
    """Places of the template that no record, or nobody, has filled."""
    gap = furniture(looked.letter.language)["unknown"]
    template = looked.gathering.template
    for unit in units(looked.letter.blocks):
        for run in unit.text:
            if not run.fact or run.text != gap:
                continue
            if template.has(run.fact):
                source = QT_TRANSLATE_NOOP("letters", "Fill in: {field}")
                label = template.words(run.fact, looked.letter.language)
                yield Check("field", True, Message(source, {"field": label}), FORM, unit.key)
            else:
                source = QT_TRANSLATE_NOOP("letters", "No record gives “{fact}” yet.")
                yield Check("gap", True, Message(source, {"fact": run.fact}), key=unit.key)


def _sections(looked: Looked) -> Iterator[Check]:
    source = QT_TRANSLATE_NOOP("letters", "Nothing is written under “{heading}” yet.")
    for text in looked.texts:
        if not text.origin and text.required:
            message = Message(source, {"heading": text.place})
            yield Check("empty_section", True, message, text.key)


def _chapters(looked: Looked) -> Iterator[Check]:
    """A heading for a dimension under which nobody has found anything."""
    source = QT_TRANSLATE_NOOP(
        "letters", "Nothing is found under “{heading}”: its chapter is empty."
    )
    headings = [block.id for block in looked.letter.blocks if isinstance(block, Heading)]
    found = {finding.dimension for finding in looked.facts.findings}
    for dimension in looked.facts.framework.dimensions:
        place = next((name for name in headings if name.endswith(f".{dimension.id}")), "")
        if place and dimension.id not in found:
            heading = dimension.name.of(looked.letter.language)
            yield Check("empty_chapter", False, Message(source, {"heading": heading}), key=place)


def _form(looked: Looked) -> Iterator[Check]:
    letter = looked.letter
    wanted = (
        (letter.address, QT_TRANSLATE_NOOP("letters", "The letter has no addressee.")),
        (letter.signature, QT_TRANSLATE_NOOP("letters", "Nobody is named as signing it.")),
    )
    for given, source in wanted if looked.gathering.template.addressed else ():
        if not given:
            yield Check("form", False, Message(source), FORM)
    if not looked.facts.known("inspection.code_edition"):
        source = QT_TRANSLATE_NOOP(
            "letters", "It is not recorded which edition of the Code of Practice applied."
        )
        yield Check("code_edition", False, Message(source), "inspection")


def _numbers(looked: Looked) -> Iterator[Check]:
    """A recommendation without a band that exists is counted, and stands nowhere."""
    told = {text.origin for text in looked.texts}
    shown = {unit.origin for unit in units(looked.letter.blocks)}
    source = QT_TRANSLATE_NOOP(
        "letters", "Number {number} is missing in the letter: it has no place (band or theme)."
    )
    for one in looked.facts.recommendations:
        origin = f"recommendation:{one.id}"
        if origin in told and origin not in shown:
            yield Check("numbering", True, Message(source, {"number": one.number}), origin)
