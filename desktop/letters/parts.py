"""The parts of a template and the blocks that each becomes."""

from collections.abc import Callable, Iterator

from db.models import ParagraphPair
from desktop.letters import model
from desktop.letters.gathering import Gathering
from desktop.letters.model import Block
from desktop.letters.parts_findings import areas, findings, principles, strengths
from desktop.letters.parts_tables import earlier, judgements, recommendations
from desktop.letters.template_parts import Part


def _heading(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    chapter = part.kind == "heading"
    yield model.Heading(block_id, 2 if chapter else 3, gathering.say(part.name), listed=chapter)


def _text(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    yield model.Paragraph(block_id, gathering.say(part.name), _look(part))


def _look(part: Part) -> model.Look:
    looks: dict[str, model.Look] = {"callout": "callout", "lead": "lead"}
    return looks.get(part.look, "plain")


def _list(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    items = tuple(gathering.say(name) for name in part.names)
    yield model.Listing(block_id, items)


def _people(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    """What the team wrote in this place, in the letter's language."""
    rows = [pair for pair in gathering.pairs.get(part.name, []) if written_at_all(pair)]
    if part.look == "list" and rows:
        origins = tuple(f"paragraph_pair:{pair.id}" for pair in rows)
        items = tuple(_said(gathering, pair) for pair in rows)
        yield model.Listing(block_id, items, origins=origins)
    elif part.look == "figures" and rows:
        yield _figures(gathering, part, block_id, rows)
    else:
        for pair in rows:
            origin = f"paragraph_pair:{pair.id}"
            yield model.Paragraph(
                f"w{pair.id.hex}", _said(gathering, pair), _look(part), origin=origin
            )


def written_at_all(pair: ParagraphPair) -> bool:
    """Does it say something in either language?"""
    return bool(((pair.text_en or "") + (pair.text_cy or "")).strip())


def _said(gathering: Gathering, pair: ParagraphPair) -> model.Text:
    return gathering.written((pair.text_cy if gathering.language == "cy" else pair.text_en) or "")


def _figures(
    gathering: Gathering, part: Part, block_id: str, rows: list[ParagraphPair]
) -> model.Table:
    """Lines such as "Children looked after: 212" as a table of two columns."""
    made = []
    for pair in rows:
        words = model.plain(_said(gathering, pair))
        what, colon, figure = words.rpartition(":")
        cells = (model.text((what if colon else words).strip()), model.text(figure.strip()))
        made.append(model.Row(f"w{pair.id.hex}", cells if colon else (cells[0], ())))
    columns = (
        model.Column(gathering.say("column.what"), 0.7),
        model.Column(gathering.say("column.figure"), 0.3, "right"),
    )
    caption = gathering.say(f"{part.name}.caption")
    return model.Table(block_id, caption, columns, tuple(made))


def _contents(gathering: Gathering, part: Part, block_id: str) -> Iterator[Block]:
    yield model.Contents(block_id, gathering.say(part.name))
    yield model.PageBreak(f"{block_id}.break")


def _break(_gathering: Gathering, _part: Part, block_id: str) -> Iterator[Block]:
    yield model.PageBreak(block_id)


Maker = Callable[[Gathering, Part, str], Iterator[Block]]
MAKERS: dict[str, Maker] = {
    "heading": _heading,
    "subheading": _heading,
    "text": _text,
    "list": _list,
    "people": _people,
    "contents": _contents,
    "break": _break,
    "findings": findings,
    "principles": principles,
    "strengths": strengths,
    "areas": areas,
    "recommendations": recommendations,
    "earlier": earlier,
    "judgements": judgements,
}
