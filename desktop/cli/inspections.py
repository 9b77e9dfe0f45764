"""`arolwg inspection ...`: new, list, show; export and import stand in open_form.py."""

from collections.abc import Iterator
from typing import Any

from db.models import Inspection
from desktop.cli import erasing, open_form
from desktop.cli.call import Answer, Call, Misused, day, inspection_of, said, written
from desktop.framework import load
from desktop.plan.inspection import Inspector, NewInspection, begin, inspections
from desktop.words.dates import period
from desktop.words.messages import QT_TRANSLATE_NOOP

COUNTS = {
    "team": QT_TRANSLATE_NOOP("cli", "Team"),
    "cases_selected": QT_TRANSLATE_NOOP("cli", "Cases selected"),
    "contacts_selected": QT_TRANSLATE_NOOP("cli", "Contacts selected"),
    "withdrawn": QT_TRANSLATE_NOOP("cli", "Withdrawn"),
    "reviewed": QT_TRANSLATE_NOOP("cli", "Reviewed"),
    "not_reviewed": QT_TRANSLATE_NOOP("cli", "Not reviewed, with a reason"),
    "tracked": QT_TRANSLATE_NOOP("cli", "Tracked"),
    "judged": QT_TRANSLATE_NOOP("cli", "Judged"),
    "interviews_held": QT_TRANSLATE_NOOP("cli", "Interviews held"),
    "people_met": QT_TRANSLATE_NOOP("cli", "People met"),
    "findings": QT_TRANSLATE_NOOP("cli", "Findings"),
    "recommendations": QT_TRANSLATE_NOOP("cli", "Recommendations"),
}


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "inspection", help=said(QT_TRANSLATE_NOOP("cli", "begin, list and show inspections"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    _add_new(parts)
    parts.add_parser(
        "list", help=said(QT_TRANSLATE_NOOP("cli", "every inspection in the workspace"))
    ).set_defaults(handler=show_all)
    one = parts.add_parser(
        "show", help=said(QT_TRANSLATE_NOOP("cli", "the figures of each stage"))
    )
    one.add_argument("inspection", metavar="INSPECTION")
    one.set_defaults(handler=show)
    open_form.add_parts(parts)
    erasing.add_part(parts)


def _add_new(parts: Any) -> None:
    new = parts.add_parser("new", help=said(QT_TRANSLATE_NOOP("cli", "begin an inspection")))
    for name in ("--framework", "--authority", "--title"):
        new.add_argument(name, required=True)
    new.add_argument("--period", nargs=2, metavar=("FROM", "TO"), required=True)
    new.add_argument("--authority-cy", default="")
    new.add_argument("--service", choices=("children", "adults", "both"), default="children")
    new.add_argument("--fieldwork", nargs="+", metavar="DATE", default=[])
    new.add_argument("--team", nargs="+", metavar="NAME:lead|member", default=[])
    new.add_argument("--authority-language", choices=("en", "cy", "both"), default="both")
    new.set_defaults(handler=create)


def create(call: Call) -> Answer:
    """A new inspection; prints its id."""
    new = _read(call)
    with (
        call.store() as store,
        written(store, QT_TRANSLATE_NOOP("action", "New inspection")) as writing,
    ):
        made = begin(writing, new)
    line = said(QT_TRANSLATE_NOOP("cli", "Inspection: {id}"), id=made)
    return Answer({"inspection": str(made)}, (line,))


def show_all(call: Call) -> Answer:
    """Id, title, authority and period of each."""
    with call.store() as store, store.sessions.reading() as session:
        known = [_facts(row) for row in inspections(session)]
        lines = [_line(row, call.language) for row in inspections(session)]
    if not lines:
        lines = [said(QT_TRANSLATE_NOOP("cli", "There is no inspection yet."))]
    return Answer({"inspections": known}, tuple(lines))


def show(call: Call) -> Answer:
    """The figures of every stage of one inspection."""
    from desktop.follow_up.figures import stage_figures

    with call.store() as store, store.sessions.reading() as session:
        row = inspection_of(session, call)
        counts = stage_figures(session, row)
        data = _facts(row) | {"counts": counts}
        line = _line(row, call.language)
        scale = load(str(row.framework)).scale
    judgements = {one.id: one.name.of(call.language) for one in scale}
    return Answer(data, (line, *_said_counts(counts, judgements)))


def _said_counts(counts: dict[str, Any], judgements: dict[str, str]) -> Iterator[str]:
    """The figures in words, one a line; judgements by their names."""
    for name, value in counts.items():
        if name == "judged":
            for judgement, n in value.items():
                yield f"{said(COUNTS[name])}: {judgements.get(judgement, judgement)}: {n}"
        else:
            yield f"{said(COUNTS[name])}: {value}"


def _read(call: Call) -> NewInspection:
    args = call.args
    framework = load(args.framework)
    return NewInspection(
        authority=args.authority,
        authority_cy=args.authority_cy,
        title=args.title,
        framework=framework.id,
        period=(day("--period", args.period[0]), day("--period", args.period[1])),
        service=args.service,
        fieldwork_weeks=tuple(day("--fieldwork", text) for text in args.fieldwork),
        team=tuple(_inspector(text) for text in args.team),
        authority_language=args.authority_language,
    )


def _inspector(text: str) -> Inspector:
    name, _, role = (part.strip() for part in text.rpartition(":"))
    if name and role == "lead":
        return Inspector(name, "lead")
    if name and role == "member":
        return Inspector(name, "member")
    raise Misused(
        QT_TRANSLATE_NOOP("cli", "--team: “{text}” is no name with :lead or :member behind it."),
        text=text,
    )


def _facts(row: Inspection) -> dict[str, Any]:
    return {
        "id": str(row.id),
        "title": row.title,
        "authority": row.authority,
        "framework": row.framework,
        "service": row.service,
        "period": [str(row.period_from), str(row.period_to)],
    }


def _line(row: Inspection, language: str) -> str:
    name = row.authority_cy if language == "cy" and row.authority_cy else row.authority
    when = (
        period(row.period_from, row.period_to, language)
        if row.period_from and row.period_to
        else ""
    )
    return f"{row.title} · {name} · {when} · {row.id}"
