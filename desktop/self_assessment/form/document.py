"""The form as a document: a table for each expectation, its ids in hidden letters."""

import io
import re
from typing import IO, Any

from db.models import Inspection
from desktop.framework import Framework
from desktop.framework.model import Text
from desktop.self_assessment.form.shape import FormTrouble, Raw, RawRow
from desktop.self_assessment.form.wording import both, step_label, words
from desktop.self_assessment.statements import THEIRS
from desktop.words.messages import QT_TRANSLATE_NOOP

_MARK = re.compile(r"\[\[([^\[\]]*)\]\]")


def write_document(framework: Framework, inspection: Inspection, to: IO[bytes]) -> None:
    """The empty form. Headings lead from dimension to dimension."""
    from docx import Document

    made = Document()
    made.core_properties.title = both(words()["title"])
    made.core_properties.author = "Arolwg"
    _head(made, framework, inspection)
    for chapter, dimension in enumerate(framework.dimensions, 1):
        made.add_heading(f"{chapter}  {both(dimension.name)}", 1)
        for place, one in enumerate(dimension.expectations, 1):
            made.add_heading(f"{chapter}.{place}", 2)
            _both_languages(made, one.text)
            _table(made, one.id, framework)
    made.save(to)


def read_document(name: str, content: bytes) -> Raw:
    """Each table with our marks, else with our captions. Raises FormTrouble."""
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    try:
        read = Document(io.BytesIO(content))
        blocks = list(read.iter_inner_content())
    except (PackageNotFoundError, KeyError, ValueError, SyntaxError) as problem:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file} is damaged: open it, save it again, and read that."
            ),
            file=name,
        ) from problem
    rows, above, framework, place = [], [], "", 0
    for block in blocks:
        if not hasattr(block, "rows"):
            framework = framework or _framework(block.text)
            above.append(_unmarked(block.text))
            continue
        place += 1
        row = _read_table(block, place, "\n".join(above[-3:]))
        if row is not None:
            rows.append(row)
        above = []
    return Raw(tuple(rows), framework)


def _head(made: Any, framework: Framework, inspection: Inspection) -> None:
    made.add_heading(f"{both(words()['title'])} · {both(framework.name)}", 0)
    authority = " / ".join(
        dict.fromkeys(it for it in (inspection.authority, inspection.authority_cy) if it)
    )
    line = made.add_paragraph(authority)
    _hide(line.add_run(f"[[arolwg:{framework.id}:{framework.version}]]"))
    for key in ("intro", "privacy"):
        _both_languages(made, words()[key])


def _both_languages(made: Any, text: Text) -> None:
    for language, written in (("en-GB", text.en), ("cy-GB", text.cy)):
        _speak(made.add_paragraph().add_run(written), language)


def _table(made: Any, expectation: str, framework: Framework) -> None:
    from docx.shared import Cm

    table = made.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for key in THEIRS:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(5), Cm(11.5)
        label = cells[0].paragraphs[0]
        caption = label.add_run(both(words()[key]))
        caption.bold = True
        _hide(label.add_run(f"[[{expectation}/{key}]]"))
        if key == "own_view":
            steps = ", ".join(step_label(step) for step in framework.scale)
            hint = cells[0].add_paragraph(both(words()["choose"], "\n").format(steps=steps))
            hint.runs[0].italic = True
        elif key == "doing_well":
            for _ in range(3):
                cells[1].add_paragraph()


def _hide(run: Any) -> None:
    run.font.hidden = True


def _speak(run: Any, language: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    run._r.get_or_add_rPr().append(spoken)


def _read_table(table: Any, place: int, above: str) -> RawRow | None:
    """Each row by its mark; by its caption where the mark is gone."""
    ids, values = [], {}
    for row in table.rows:
        cells = row.cells
        if len(cells) < 2:
            continue
        label, answer = cells[0].text, "\n".join(cell.text for cell in _others(cells))
        mark = _MARK.search(label)
        expectation, _, key = mark[1].rpartition("/") if mark else ("", "", _caption(label))
        if key in THEIRS:
            ids.append(expectation)
            values[key] = _unmarked(answer)
    if not values:
        return None
    return RawRow(place, next((one for one in ids if one), ""), above, values)


def _others(cells: Any) -> list[Any]:
    """The cells beside the label, a merged one once."""
    return [cell for cell in dict.fromkeys(cells[1:]) if cell._tc is not cells[0]._tc]


def _caption(label: str) -> str:
    first = label.strip().splitlines()[0].casefold() if label.strip() else ""
    for key in THEIRS:
        text = words()[key]
        if any(first.startswith(one.casefold()) for one in (text.en, text.cy, both(text))):
            return key
    return ""


def _framework(text: str) -> str:
    mark = _MARK.search(text)
    parts = mark[1].split(":") if mark else []
    return parts[1] if len(parts) > 1 and parts[0] == "arolwg" else ""


def _unmarked(text: str) -> str:
    return _MARK.sub("", text)
