"""What types can't say: ids stand once, references lead somewhere, quotas can be met."""

from collections.abc import Iterable, Iterator

from desktop.framework.model import Category, Pool
from desktop.framework.places import Path
from desktop.framework.reading import Sheet
from desktop.framework.whole import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP

FORMAT = 1
ANCHORS = ("fieldwork_start", "fieldwork_end", "warning_notice")
"""The dates that an inspection itself brings; every other anchor is a milestone."""

Ids = list[tuple[str, Path]]


def apply_rules(sheet: Sheet, framework: Framework, file_name: str) -> None:
    """Note in `sheet` every rule that the framework breaks."""
    _header(sheet, framework, file_name)
    for ids in _id_spaces(framework):
        _each_once(sheet, ids)
    _references(sheet, framework)
    _anchors(sheet, framework)
    _pools(sheet, framework)
    for number, pool in enumerate(framework.pools):
        _quotas(sheet, framework, pool, ("pools", number, "size"))


def _header(sheet: Sheet, framework: Framework, file_name: str) -> None:
    if framework.format != FORMAT:
        text = QT_TRANSLATE_NOOP(
            "framework", "This program reads format {known}; the file is of format {found}."
        )
        sheet.wrong(("format",), text, known=FORMAT, found=framework.format)
    if framework.id != file_name:
        text = QT_TRANSLATE_NOOP(
            "framework", "The id “{id}” must be the file's name without its ending: “{name}”."
        )
        sheet.wrong(("id",), text, id=framework.id, name=file_name)
    if len(framework.dimensions) == 0:
        text = QT_TRANSLATE_NOOP("framework", "A framework needs at least one dimension.")
        sheet.wrong(("dimensions",), text)


def _id_spaces(framework: Framework) -> Iterator[Ids]:
    """Each list of ids in which none may stand twice."""
    for name in ("dimensions", "flags", "scale", "progress", "themes", "bands", "evidence_kinds"):
        yield _ids(getattr(framework, name), (name,))
    for name in ("interviews", "clocks", "milestones"):
        yield _ids(getattr(framework, name), (name,))
    yield _ids(framework.pools, ("pools",), "code")
    yield _ids(framework.categories, ("categories",), "code")
    yield _below(framework.dimensions, "dimensions", "expectations")
    yield _below(framework.dimensions, "dimensions", "case_questions")
    yield _below(framework.interviews, "interviews", "roles")
    yield [
        pair
        for k, kind in enumerate(framework.interviews)
        for r, role in enumerate(kind.roles)
        for pair in _ids(role.questions, ("interviews", k, "roles", r, "questions"))
    ]


def _ids(things: Iterable[object], path: Path, key: str = "id") -> Ids:
    return [(getattr(one, key), (*path, n, key)) for n, one in enumerate(things)]


def _below(parents: Iterable[object], name: str, children: str) -> Ids:
    return [
        pair
        for n, parent in enumerate(parents)
        for pair in _ids(getattr(parent, children), (name, n, children))
    ]


def _each_once(sheet: Sheet, ids: Ids) -> None:
    first: dict[str, Path] = {}
    for one, path in ids:
        if one in first:
            text = QT_TRANSLATE_NOOP("framework", "“{id}” stands twice, first in line {line}.")
            sheet.wrong(path, text, id=one, line=sheet.line(first[one]))
        first.setdefault(one, path)


def _known(sheet: Sheet, named: str, path: Path, known: Iterable[str]) -> None:
    known = list(known)
    if named not in known:
        text = QT_TRANSLATE_NOOP(
            "framework", "“{named}” is named here but defined nowhere. Defined: {known}."
        )
        sheet.wrong(path, text, named=named, known=", ".join(known))


def _references(sheet: Sheet, framework: Framework) -> None:
    pools = [pool.code for pool in framework.pools]
    for n, category in enumerate(framework.categories):
        for m, pool in enumerate(category.pools):
            _known(sheet, pool, ("categories", n, "pools", m), pools)
    dimensions = [dimension.id for dimension in framework.dimensions]
    for k, kind in enumerate(framework.interviews):
        for r, role in enumerate(kind.roles):
            for q, question in enumerate(role.questions):
                path = ("interviews", k, "roles", r, "questions", q, "dimension")
                _known(sheet, question.dimension, path, dimensions)


def _anchors(sheet: Sheet, framework: Framework) -> None:
    """An anchor stands above its milestone, so that no two wait for each other."""
    known = list(ANCHORS)
    for n, rule in enumerate(framework.milestones):
        _known(sheet, rule.anchor, ("milestones", n, "anchor"), known)
        known.append(rule.id)


def _pools(sheet: Sheet, framework: Framework) -> None:
    if sum(pool.takes == "otherwise" for pool in framework.pools) != 1:
        text = QT_TRANSLATE_NOOP(
            "framework", 'Exactly one pool must take what no other takes (takes = "otherwise").'
        )
        sheet.wrong(("pools",), text)


def _quotas(sheet: Sheet, framework: Framework, pool: Pool, path: Path) -> None:
    """Satisfiable even if no row were in two categories at once."""
    own = [(n, one) for n, one in enumerate(framework.categories) if pool.code in one.pools]
    for n, category in own:
        _within(sheet, category, ("categories", n))
    least = sum(category.quota.minimum for _, category in own)
    if least > pool.size:
        text = QT_TRANSLATE_NOOP(
            "framework",
            "Pool “{pool}” draws {size}, but its categories ask for {least} at least. "
            "Raise the size or lower a minimum.",
        )
        sheet.wrong(path, text, pool=pool.code, size=pool.size, least=least)
    most = [category.quota.maximum for _, category in own]
    if own and None not in most and sum(one or 0 for one in most) < pool.size:
        text = QT_TRANSLATE_NOOP(
            "framework",
            "Pool “{pool}” draws {size}, but its categories allow {most} at most. "
            "Lower the size or raise a maximum.",
        )
        sheet.wrong(path, text, pool=pool.code, size=pool.size, most=sum(one or 0 for one in most))


def _within(sheet: Sheet, category: Category, path: Path) -> None:
    quota = category.quota
    if quota.minimum < 0 or (quota.maximum is not None and quota.maximum < quota.minimum):
        text = QT_TRANSLATE_NOOP(
            "framework",
            "The quota of “{code}” can't be met: its smallest number is {least}, "
            "its largest {most}.",
        )
        sheet.wrong(
            (*path, "quota"), text, code=category.code, least=quota.minimum, most=quota.maximum
        )
