"""`arolwg follow-up show AUTHORITY`: recommendations and areas over the years."""

from typing import TYPE_CHECKING, Any

from desktop.cli.call import Answer, Call, said
from desktop.words.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.follow_up.history import Year


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "follow-up", help=said(QT_TRANSLATE_NOOP("cli", "what became of recommendations"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    one = parts.add_parser(
        "show", help=said(QT_TRANSLATE_NOOP("cli", "an authority over the years"))
    )
    one.add_argument("authority", metavar="AUTHORITY")
    one.set_defaults(handler=show)


def show(call: Call) -> Answer:
    """Each inspection of the authority with what it asked and how far it got."""
    from desktop.follow_up.history import events, years

    with call.store() as store, store.sessions.reading() as session:
        told = years(session, call.args.authority)
        authority = told[0].inspection.authority or ""
        happened = [
            {"on": str(event.on), "kind": event.kind, "text": event.text}
            for event in events(session, authority)
        ]
        asked = [_year(year, call.language) for year in told]
    lines = [line for title, items in asked for line in (title, *map(_line, items))]
    inspections = [{"title": title, "items": items} for title, items in asked]
    return Answer(
        {"authority": authority, "inspections": inspections, "events": happened}, tuple(lines)
    )


def _year(year: "Year", language: str) -> tuple[str, list[dict[str, Any]]]:
    items = [
        {
            "number": one.recommendation.number,
            "text": one.recommendation.text(language),
            "due": one.due.isoformat() if one.due else None,
            "status": one.status,
            "events": len(one.events),
        }
        for one in year.items
    ]
    return year.inspection.title or "", items


def _line(one: dict[str, Any]) -> str:
    return f"  {one['number']}. {one['due'] or '–'} {one['status'] or '–'} {one['text']}"
