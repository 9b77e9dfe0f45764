"""Recommendations, earlier areas and judgements as tables and lists."""

from collections.abc import Iterable, Iterator

from desktop.findings.recommendations import NumberedRecommendation, groups
from desktop.letters import model
from desktop.letters.earlier import IMPROVED, OPEN, PROGRESS, EarlierArea
from desktop.letters.front import furniture
from desktop.letters.gathering import Gathering
from desktop.letters.model import Block
from desktop.letters.template_parts import Part
from desktop.words.numbers import percent


def recommendations(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """By band and theme with their dates; else numbered, by dimension; `list`: numbers alone."""
    if part.look == "list":
        yield from _items(gathering, gathering.facts.recommendations)
    elif gathering.framework.has_bands:
        yield from _by_band(gathering, block_id)
    else:
        yield from _by_dimension(gathering, block_id)


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
        gathering.written(one.text(gathering.language)),
    )
    return model.Row(f"r{one.number}", cells, origin=f"recommendation:{one.id}")


def _by_dimension(gathering: Gathering, block_id: str) -> Iterator[Block]:
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
            gathering.written(one.text(gathering.language)),
            origin=f"recommendation:{one.id}",
        )


def earlier(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """Earlier areas in a table for each progress: improved, still open, or all."""
    wanted = {"improved": IMPROVED, "open": OPEN}.get(part.name, PROGRESS)
    for progress in wanted:
        own = [area for area in gathering.facts.earlier.areas if area.progress == progress]
        if own:
            yield _earlier_table(gathering, f"{block_id}.{progress or 'unsorted'}", progress, own)


def _earlier_table(
    gathering: Gathering, block_id: str, progress: str, own: list[EarlierArea]
) -> model.Table:
    columns = (
        model.Column(gathering.say("column.number"), 0.12),
        model.Column(gathering.say("column.earlier"), 0.88),
    )
    rows = tuple(
        model.Row(
            f"e{one.area.id.hex}",
            (model.text(str(one.area.number)), gathering.written(one.text(gathering.language))),
        )
        for one in own
    )
    caption = gathering.say(f"earlier.{progress}") if progress else _gap(gathering)
    return model.Table(block_id, caption, columns, rows)


def _gap(gathering: Gathering) -> model.Text:
    words = furniture(gathering.language)["unknown"]
    return (model.Run(words, bold=True, fact="earlier.unsorted"),)


def judgements(gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
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
