"""The canonical list of a file, for whoever checks a certificate without a workspace."""

from datetime import date
from pathlib import Path
from typing import Protocol

from desktop.framework.whole import Framework
from desktop.sampling.long_list.mapping import from_file
from desktop.sampling.long_list.reading import read_long_list
from desktop.sampling.long_list.troubles import UnreadableList, unopened
from desktop.sampling.long_list.values import NotUnderstoodError, day_of
from desktop.sampling.rows import FIXED
from desktop.words.messages import QT_TRANSLATE_NOOP


class Options(Protocol):
    """What the command line says: a file of a mapping, first and last day of the period."""

    mapping: str | None
    period: list[str] | None


def canonical_of(path: Path, options: Options, framework: Framework) -> bytes:
    """The canonical text of a list: as it stands, or read anew from the authority's file.

    Raises UnreadableList; the authority's own file needs the period for which it was read.
    """
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise unopened(path.name) from problem
    if content.startswith("\t".join(FIXED).encode()):
        return content
    mapping = from_file(Path(options.mapping), framework) if options.mapping else None
    days = [_day(text) for text in options.period or ()]
    if len(days) != 2:
        raise UnreadableList(_WANTS_PERIOD, file=path.name)
    reading = read_long_list(content, path.name, framework, (days[0], days[1]), mapping)
    return reading.canonical


def _day(text: str) -> date:
    try:
        day = day_of(text)
    except NotUnderstoodError:
        day = None
    if day is None:
        raise UnreadableList(_NO_DAY, text=text)
    return day


_WANTS_PERIOD = QT_TRANSLATE_NOOP(
    "sampling", "{file}: say with --period for which days the list was read, first and last."
)
_NO_DAY = QT_TRANSLATE_NOOP("sampling", "“{text}” is no day. Write it as 2016-06-01.")
