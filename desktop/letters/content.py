"""A letter's blocks, gathered from all stages: the one room that reads them all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Inspection, Letter, ParagraphPair
from desktop.findings.recommendations import NumberedRecommendation, groups
from desktop.framework import Framework
from desktop.framework.model import Dimension
from desktop.letters import model
from desktop.letters.facts import Facts, gather
from desktop.letters.filling import filled, written
from desktop.letters.model import Block, Language
from desktop.letters.templates import Part, Template, template
from desktop.words.numbers import percent

OUTPUT_OF = {"gap": "areas", "strength": "strengths"}


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
        """A sentence of the template with its facts."""
        return filled(self.template.words(key, self.language), self.facts, self.language)


def letter_row(session: Session, inspection: UUID, template_id: str) -> Letter | None:
    """The letter of that template, if work on it has begun."""
    query = select(Letter).where(
        Letter.inspection_id == inspection, Letter.template == template_id, ~Letter.deleted
    )
    return session.scalars(query).first()


def compose(
    session: Session,
    inspection: Inspection,
    framework: Framework,
    template_id: str,
    language: Language,
    *,
    issued: date,
    draft: bool = True,
) -> model.Letter:
    """The whole letter as blocks. Raises TemplateTrouble where a figure has no record yet."""
    row = letter_row(session, inspection.id, template_id)
    published = (row.published_on if row else None) or inspection.published_on
    gathering = Gathering(
        template(template_id),
        gather(session, inspection, framework, language, published),
        language,
        _pairs(session, row),
    )
    return _letter(gathering, row, issued, draft)


def _letter(
    gathering: Gathering, row: Letter | None, issued: date, draft: bool
) -> model.Letter:
    kind, language = gathering.template.kind, gathering.language
    dated = (row.dated if row else None) or issued
    return model.Letter(
        title=_plain(gathering, "title"),
        subtitle=_plain(gathering, "subtitle"),
        kicker=_plain(gathering, "kicker"),
        subject=_plain(gathering, "subject"),
        sender=_plain(gathering, "sender"),
        language=language,
        issued=issued,
        kind=kind,
        draft=draft,
        reference=(row.reference if row else None) or "",
        dated=written(dated, "", language),
        address=_lines(row.addressee if row else None, language),
        signature=_signature(row, language),
        imprint=tuple(_imprint(gathering)),
        blocks=tuple(_blocks(gathering)),
    )


def _plain(gathering: Gathering, key: str) -> str:
    if not gathering.template.has(key):
        return ""
    return model.plain(gathering.say(key))


def _imprint(gathering: Gathering) -> Iterator[model.Paragraph]:
    for key in ("imprint.welsh", "imprint.use"):
        if gathering.template.has(key):
            yield model.Paragraph(key, gathering.say(key))


def _lines(addressee: dict[str, object] | None, language: str) -> tuple[str, ...]:
    text = str((addressee or {}).get(language) or "")
    return tuple(line for line in text.splitlines() if line.strip())


def _signature(row: Letter | None, language: str) -> model.Signature | None:
    lines = _lines(row.signatory if row else None, language)
    return model.Signature(lines) if lines else None


def _pairs(session: Session, row: Letter | None) -> dict[str, list[ParagraphPair]]:
    found: dict[str, list[ParagraphPair]] = {}
    if row is None:
        return found
    query = (
        select(ParagraphPair)
        .where(ParagraphPair.letter_id == row.id, ~ParagraphPair.deleted)
        .order_by(ParagraphPair.position, ParagraphPair.id)
    )
    for pair in session.scalars(query):
        found.setdefault(pair.section or "", []).append(pair)
    return found


def _blocks(gathering: Gathering) -> Iterator[Block]:
    for number, part in enumerate(gathering.template.parts, start=1):
        if part.when and not gathering.facts.known(part.when):
            continue
        if part.unless and gathering.facts.known(part.unless):
            continue
        yield from MAKERS[part.kind](gathering, part, f"p{number}")


def _heading(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    level = 2 if part.kind == "heading" else 3
    yield model.Heading(block_id, level, gathering.say(part.name), listed=level == 2)


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


def _principles(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """A section for each principle: strengths, then areas for improvement (by findings)."""
    for dimension in gathering.framework.dimensions:
        here = f"{block_id}.{dimension.id}"
        yield model.Heading(here, 2, model.text(dimension.name.of(gathering.language)))
        for weight, key in (("strength", "strengths"), ("gap", "areas")):
            found = [
                f
                for f in gathering.facts.findings
                if f.dimension == dimension.id and f.weight == weight
            ]
            if found:
                yield model.Heading(f"{here}.{key}", 3, gathering.say(key), listed=False)
                for finding in found:
                    yield model.Paragraph(
                        f"f{finding.id.hex}",
                        model.text(finding.text(gathering.language).strip()),
                        origin=f"finding:{finding.id}",
                    )


def _recommendations(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
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
    key = f"band.{band}.dated" if gathering.facts.known(f"band.due.{band}") else f"band.{band}"
    return gathering.say(key)


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


def _judgements(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
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
