"""The parts of a template and the blocks that each becomes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from db.models import ParagraphPair
from desktop.findings.recommendations import NumberedRecommendation, groups
from desktop.framework import Framework
from desktop.framework.model import Dimension
from desktop.letters import model
from desktop.letters.facts import Facts
from desktop.letters.filling import filled
from desktop.letters.model import Block, Language
from desktop.letters.templates import PLACE, Part, Template
from desktop.words.numbers import percent


@dataclass(frozen=True)
class Gathering:
    """All that goes into one letter in one language."""

    template: Template
    facts: Facts
    language: Language
    pairs: dict[str, list[ParagraphPair]]

    @property
    def framework(self) -> Framework:
        return self.facts.framework

    def say(self, key: str) -> model.Text:
        """A sentence of the template with its facts.

        Where its first figure is one, the wording `<key>_one` is taken if there is any.
        """
        words = self.template.words(key, self.language)
        place = PLACE.search(words)
        if (
            place
            and self.facts.values.get(place.group(1)) == 1
            and self.template.has(f"{key}_one")
        ):
            words = self.template.words(f"{key}_one", self.language)
        return filled(words, self.facts, self.language)


def _heading(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    chapter = part.kind == "heading"
    yield model.Heading(block_id, 2 if chapter else 3, gathering.say(part.name), listed=chapter)


def _text(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    look: model.Look = "callout" if part.look == "callout" else "plain"
    yield model.Paragraph(block_id, gathering.say(part.name), look)


def _list(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    items = tuple(gathering.say(name) for name in part.names)
    yield model.Listing(block_id, items)


def _people(gathering: Gathering, part: Part, _block_id: str) -> Iterator[Block]:
    """What the team wrote in this place, in the letter's language."""
    for pair in gathering.pairs.get(part.name, []):
        text = (pair.text_cy if gathering.language == "cy" else pair.text_en) or ""
        if text.strip():
            yield model.Paragraph(
                f"w{pair.id.hex}", model.text(text.strip()), origin=f"paragraph_pair:{pair.id}"
            )


def _contents(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    yield model.Contents(block_id, gathering.say(part.name))
    yield model.PageBreak(f"{block_id}.break")


def _break(_gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    yield model.PageBreak(block_id)


def _findings(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """A chapter for each dimension: what is expected, then numbered findings."""
    for chapter, dimension in enumerate(gathering.framework.dimensions, start=1):
        yield _chapter_heading(gathering, dimension, f"{block_id}.{dimension.id}", chapter)
        if part.name == "chapters":
            yield model.Paragraph(
                f"{block_id}.{dimension.id}.expected",
                model.text(dimension.summary.of(gathering.language)),
                "callout",
            )
        yield from _numbered_findings(gathering, dimension.id)


def _chapter_heading(
    gathering: Gathering, dimension: Dimension, block_id: str, chapter: int
) -> model.Heading:
    name = model.text(dimension.name.of(gathering.language))
    return model.Heading(block_id, 2, name, number=str(chapter))


def _numbered_findings(gathering: Gathering, dimension: str) -> Iterator[Block]:
    for finding in gathering.facts.findings:
        if finding.dimension == dimension:
            yield model.Numbered(
                f"f{finding.id.hex}",
                finding.number,
                model.text(finding.text(gathering.language).strip()),
                origin=f"finding:{finding.id}",
            )


def _principles(gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    """A section for each principle: strengths, then areas for improvement (by findings)."""
    for dimension in gathering.framework.dimensions:
        here = f"{block_id}.{dimension.id}"
        yield model.Heading(here, 2, model.text(dimension.name.of(gathering.language)))
        for weight, words in (("strength", "strengths"), ("gap", "areas_heading")):
            found = [
                f
                for f in gathering.facts.findings
                if f.dimension == dimension.id and f.weight == weight
            ]
            if found:
                yield model.Heading(f"{here}.{weight}", 3, gathering.say(words), listed=False)
                for finding in found:
                    yield model.Paragraph(
                        f"f{finding.id.hex}",
                        model.text(finding.text(gathering.language).strip()),
                        origin=f"finding:{finding.id}",
                    )


def _recommendations(gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    if gathering.framework.has_bands:
        yield from _by_band(gathering, block_id)
    else:
        yield from _as_list(gathering, block_id)


def _by_band(gathering: Gathering, block_id: str) -> Iterator[Block]:
    columns = (
        model.Column(gathering.say("column.number"), 0.09),
        model.Column(gathering.say("column.theme"), 0.26),
        model.Column(gathering.say("column.recommendation"), 0.65),
    )
    for band in gathering.framework.bands:
        found = [r for r in gathering.facts.recommendations if r.band == band.id]
        if not found:
            continue
        here = f"{block_id}.{band.id}"
        yield model.Heading(here, 3, model.text(band.name.of(gathering.language)), listed=False)
        rows = tuple(_row(gathering, r) for group in groups(found) for r in group.items)
        yield model.Table(f"{here}.table", _band_caption(gathering, band.id), columns, rows)


def _band_caption(gathering: Gathering, band: str) -> model.Text:
    dated = gathering.facts.known(f"band.due.{band}")
    return gathering.say(f"band.{band}.{'dated' if dated else 'plain'}")


def _row(gathering: Gathering, one: NumberedRecommendation) -> model.Row:
    theme = gathering.framework.theme(one.theme).name.of(gathering.language) if one.theme else ""
    cells = (
        model.text(str(one.number)),
        model.text(theme),
        model.text(one.text(gathering.language).strip()),
    )
    return model.Row(f"r{one.number}", cells, origin=f"recommendation:{one.id}")


def _as_list(gathering: Gathering, block_id: str) -> Iterator[Block]:
    """Areas for improvement: no time limits, by principle."""
    found = gathering.facts.recommendations
    for dimension in gathering.framework.dimensions:
        own = [r for r in found if r.dimension == dimension.id]
        if own:
            name = model.text(dimension.name.of(gathering.language))
            yield model.Heading(f"{block_id}.{dimension.id}", 3, name, listed=False)
            yield from _items(gathering, own)


def _items(gathering: Gathering, own: Iterable[NumberedRecommendation]) -> Iterator[Block]:
    for one in own:
        yield model.Numbered(
            f"r{one.id.hex}",
            str(one.number),
            model.text(one.text(gathering.language).strip()),
            origin=f"recommendation:{one.id}",
        )


def _judgements(gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    """How the reviewed cases were judged: a table that adds up."""
    cases, language = gathering.facts.cases, gathering.language
    if not cases.reviewed:
        return
    rows = [
        model.Row(
            step.id,
            (
                model.text(step.name.of(language)),
                (model.Run(str(n), fact=f"casework.judged.{step.id}"),),
                model.text(percent(n, cases.reviewed)),
            ),
        )
        for step in gathering.framework.scale
        if (n := cases.judged.get(step.id, 0))
    ]
    whole = (model.Run(str(cases.reviewed), bold=True, fact="casework.reviewed"),)
    rows.append(model.Row("all", (gathering.say("column.all"), whole, model.text("100%"))))
    columns = (
        model.Column(gathering.say("column.judgement"), 0.5),
        model.Column(gathering.say("column.cases"), 0.25, "right"),
        model.Column(gathering.say("column.share"), 0.25, "right"),
    )
    yield model.Table(block_id, gathering.say("judgements.caption"), columns, tuple(rows))


Maker = Callable[[Gathering, Part, str], Iterator[Block]]
MAKERS: dict[str, Maker] = {
    "heading": _heading,
    "subheading": _heading,
    "text": _text,
    "list": _list,
    "people": _people,
    "contents": _contents,
    "break": _break,
    "findings": _findings,
    "principles": _principles,
    "recommendations": _recommendations,
    "judgements": _judgements,
}
