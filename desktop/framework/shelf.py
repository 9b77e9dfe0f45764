"""Where frameworks lie: our own in resources/frameworks, an office's in a folder beside."""

from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from desktop.framework.checking import framework_or_faults
from desktop.framework.whole import Framework, FrameworkSummary
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

_extra: Path | None = None


class FrameworkTrouble(Trouble):
    """A framework is missing or its file is wrong."""


def use_folder(folder: Path | None) -> None:
    """Let an office's frameworks (`<id>.toml` in `folder`) stand beside, or before, our own."""
    global _extra
    _extra = folder
    load.cache_clear()


@cache
def load(framework_id: str) -> Framework:
    """The framework of that id. Raises FrameworkTrouble if there is none or its file is wrong."""
    for file in _files():
        if file.name == f"{framework_id}.toml":
            return _read(file)
    raise FrameworkTrouble(
        QT_TRANSLATE_NOOP("framework", "There is no framework “{name}”. There are: {known}."),
        name=framework_id,
        known=", ".join(sorted({file.name.removesuffix(".toml") for file in _files()})),
    )


def available() -> tuple[FrameworkSummary, ...]:
    """All frameworks that can be loaded, in the order of their ids.

    An office's file that is wrong is left out here; `check` says why.
    """
    found: dict[str, FrameworkSummary] = {}
    for name in sorted({file.name.removesuffix(".toml") for file in _files()}):
        try:
            one = load(name)
        except FrameworkTrouble:
            continue
        found[name] = FrameworkSummary(one.id, one.name, one.version, one.services)
    return tuple(found.values())


def _files() -> Iterator[Traversable | Path]:
    if _extra is not None and _extra.is_dir():
        yield from sorted(_extra.glob("*.toml"))
    for file in resources.files("resources").joinpath("frameworks").iterdir():
        if file.name.endswith(".toml"):
            yield file


def _read(file: Traversable | Path) -> Framework:
    found = framework_or_faults(file)
    if isinstance(found, Framework):
        return found
    raise FrameworkTrouble(
        QT_TRANSLATE_NOOP("framework", "{file}, line {line}: {fault}"),
        file=file.name,
        line=found[0].line,
        fault=found[0].message,
    )
