"""`arolwg search TEXT`: everything that matches, in both languages."""

from typing import Any

from desktop.cli.call import Answer, Call, said
from desktop.words.messages import QT_TRANSLATE_NOOP


def add(commands: Any) -> None:
    """The words of this group."""
    one = commands.add_parser(
        "search", help=said(QT_TRANSLATE_NOOP("cli", "everything that matches, in both languages"))
    )
    one.add_argument("text", metavar="TEXT")
    one.set_defaults(handler=search)


def search(call: Call) -> Answer:
    """Words with or without circumflexes, and in their mutated forms too."""
    from db.search import search as find
    from desktop.words.welsh import forms

    with call.store() as store, store.sessions.reading() as session:
        hits = find(session, call.args.text, expand=forms)
    data = [
        {
            "table": hit.table,
            "id": str(hit.row_id),
            "field": hit.field,
            "inspection": str(hit.inspection_id),
            "snippet": hit.snippet,
        }
        for hit in hits
    ]
    lines = [f"{hit.table}.{hit.field}: {hit.snippet}" for hit in hits]
    nothing = said(QT_TRANSLATE_NOOP("cli", "Nothing matches."))
    return Answer({"hits": data}, tuple(lines) or (nothing,))
