"""Findings as blocks: chapters with numbers, sections of a principle, strengths and areas."""

from collections.abc import Iterator, Sequence

from desktop.findings.findings import NumberedFinding
from desktop.framework.model import Dimension
from desktop.letters import model
from desktop.letters.gathering import Gathering
from desktop.letters.model import Block
from desktop.letters.template_parts import Part

# Weight of a finding, and the wording of the heading above such findings.
WEIGHTS = (("strength", "strengths"), ("gap", "areas_heading"))


def findings(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """A chapter for each dimension: what is expected, then numbered findings."""
    for chapter, dimension in enumerate(gathering.framework.dimensions, start=1):
        name = model.text(dimension.name.of(gathering.language))
        here = f"{block_id}.{dimension.id}"
        yield model.Heading(here, 2, name, number=str(chapter))
        if part.name == "chapters":
            expected = model.text(dimension.summary.of(gathering.language))
            yield model.Paragraph(f"{here}.expected", expected, "callout")
        for finding in _of(gathering, dimension):
            words = gathering.written(finding.text(gathering.language))
            yield model.Numbered(
                f"f{finding.id.hex}", finding.number, words, origin=f"finding:{finding.id}"
            )


def principles(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """A section for each principle: strengths, then areas for improvement."""
    for dimension in gathering.framework.dimensions:
        here = f"{block_id}.{dimension.id}"
        yield model.Heading(here, 2, model.text(dimension.name.of(gathering.language)))
        found = _of(gathering, dimension)
        if part.look == "tables":
            yield from _table_of(gathering, dimension, found, here)
        else:
            yield from _under_headings(gathering, found, here)


def _under_headings(
    gathering: Gathering, found: Sequence[NumberedFinding], here: str
) -> Iterator[Block]:
    for weight, words in WEIGHTS:
        own = [finding for finding in found if finding.weight == weight]
        if own:
            yield model.Heading(f"{here}.{weight}", 3, gathering.say(words), listed=False)
        for finding in own:
            yield _paragraph(gathering, finding)


def _paragraph(gathering: Gathering, finding: NumberedFinding) -> model.Paragraph:
    words = gathering.written(finding.text(gathering.language))
    return model.Paragraph(f"f{finding.id.hex}", words, origin=f"finding:{finding.id}")


def _table_of(
    gathering: Gathering, dimension: Dimension, found: Sequence[NumberedFinding], here: str
) -> Iterator[Block]:
    """Strengths and areas of one principle; each row says which it is."""
    kinds = dict(zip(("strength", "gap"), ("row.strength", "row.area"), strict=True))
    rows = tuple(
        _row(gathering, finding, gathering.say(kinds[weight]))
        for weight in kinds
        for finding in found
        if finding.weight == weight
    )
    if not rows:
        return
    columns = (
        model.Column(gathering.say("column.kind"), 0.27),
        model.Column(gathering.say("column.found"), 0.73),
    )
    name = dimension.name.of(gathering.language)
    caption = (*gathering.say("principles.caption"), model.Run(f" {name}"))
    yield model.Table(f"{here}.table", caption, columns, rows)


def strengths(gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    """All strengths in one table, by dimension."""
    yield from _by_weight(gathering, "strength", "strengths_found.caption", block_id)


def areas(gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    """What needs to improve in one table, by dimension."""
    yield from _by_weight(gathering, "gap", "areas_found.caption", block_id)


def _by_weight(gathering: Gathering, weight: str, caption: str, block_id: str) -> Iterator[Block]:
    rows = tuple(
        _row(gathering, finding, model.text(dimension.short.of(gathering.language)))
        for dimension in gathering.framework.dimensions
        for finding in _of(gathering, dimension)
        if finding.weight == weight
    )
    if rows:
        name = gathering.framework.words.dimension.of(gathering.language)
        columns = (
            model.Column(model.text(name), 0.27),
            model.Column(gathering.say("column.found"), 0.73),
        )
        yield model.Table(block_id, gathering.say(caption), columns, rows)


def _row(gathering: Gathering, finding: NumberedFinding, head: model.Text) -> model.Row:
    words = gathering.written(finding.text(gathering.language))
    return model.Row(f"f{finding.id.hex}", (head, words), origin=f"finding:{finding.id}")


def _of(gathering: Gathering, dimension: Dimension) -> list[NumberedFinding]:
    return [f for f in gathering.facts.findings if f.dimension == dimension.id]
