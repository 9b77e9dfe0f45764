"""One step of a template: what kinds there are, and what each may say."""

from dataclasses import dataclass
from typing import Any

from desktop.letters.template_files import TemplateFile
from desktop.words.messages import QT_TRANSLATE_NOOP

LOOKS: dict[str, frozenset[str]] = {
    "contents": frozenset(),
    "heading": frozenset(),
    "subheading": frozenset(),
    "text": frozenset({"callout", "lead"}),
    "list": frozenset(),
    "people": frozenset({"callout", "list", "figures"}),
    "findings": frozenset(),
    "principles": frozenset({"tables"}),
    "strengths": frozenset(),
    "areas": frozenset(),
    "recommendations": frozenset({"list"}),
    "earlier": frozenset(),
    "judgements": frozenset(),
    "break": frozenset(),
}
KINDS = frozenset(LOOKS)
WORDED = frozenset({"heading", "subheading", "text", "list", "contents"})
EARLIER = ("improved", "open", "all")
OPTIONS = frozenset({"when", "unless", "look", "required"})


@dataclass(frozen=True)
class Part:
    """One step: its kind, what it names, and when it is left out.

    `required` is for a section that people must write before there can be a final.
    """

    kind: str
    name: str
    names: tuple[str, ...] = ()
    when: str = ""
    unless: str = ""
    look: str = "plain"
    required: bool = False

    @property
    def worded(self) -> tuple[str, ...]:
        """The sentences that this part needs."""
        if self.kind not in WORDED:
            return ()
        return self.names or (self.name,)


def part_of(structure: TemplateFile, place: int, step: Any) -> Part:
    """Read the step at `place`. Raises TemplateTrouble."""
    here = ("parts", place)
    found = sorted(step) if isinstance(step, dict) else []
    kinds = KINDS.intersection(found)
    if len(kinds) != 1:
        source = QT_TRANSLATE_NOOP(
            "letters", "A part needs exactly one of {kinds}; found: {found}."
        )
        known = ", ".join(sorted(KINDS))
        raise structure.trouble(here, source, kinds=known, found=", ".join(found) or "–")
    kind = next(iter(kinds))
    unknown = set(found) - OPTIONS - kinds
    if unknown:
        source = QT_TRANSLATE_NOOP("letters", "A part can't have “{key}”.")
        raise structure.trouble((*here, min(unknown)), source, key=min(unknown))
    part = _part(kind, step)
    if part.look not in LOOKS[kind] | {"plain"}:
        source = QT_TRANSLATE_NOOP("letters", "A part “{kind}” can't look like “{look}”.")
        raise structure.trouble((*here, "look"), source, kind=kind, look=part.look)
    if kind == "earlier" and part.name not in EARLIER:
        source = QT_TRANSLATE_NOOP("letters", "“earlier” is one of {known}.")
        raise structure.trouble(here, source, known=", ".join(EARLIER))
    return part


def _part(kind: str, step: dict[str, Any]) -> Part:
    value = step[kind]
    names = tuple(str(name) for name in value) if isinstance(value, list) else ()
    return Part(
        kind=kind,
        name="" if names else str(value),
        names=names,
        when=step.get("when", ""),
        unless=step.get("unless", ""),
        look=step.get("look", "plain"),
        required=bool(step.get("required", False)),
    )
