"""What a column may be read as, and what a set-aside one looks like, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from desktop.framework import Framework
from desktop.sampling.long_list.mapping import FIELDS


def targets(framework: Framework, language: str) -> list[tuple[str, str]]:
    """Pairs of what a mapping says and its caption: fields, categories, flags."""
    fields = _fields()
    found = [(field, fields[field]) for field in FIELDS]
    found += [
        (f"category:{one.code}", f"{one.code} {one.short.of(language)}")
        for one in framework.categories
    ]
    flag = QCoreApplication.translate("Targets", "Flag: {name}")
    found += [
        (f"flag:{one.id}", flag.format(name=one.label.of(language))) for one in framework.flags
    ]
    return found


def persons() -> dict[str, str]:
    """What a column that names people looks like."""
    say = QCoreApplication.translate
    return {
        "name": say("Targets", "names"),
        "address": say("Targets", "addresses"),
        "telephone": say("Targets", "telephone numbers"),
        "email": say("Targets", "e-mail addresses"),
        "number": say("Targets", "personal numbers"),
    }


def _fields() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "reference": say("Targets", "Reference"),
        "pool": say("Targets", "Case or contact"),
        "category": say("Targets", "Categories, in words"),
        "age": say("Targets", "Age or age band"),
        "date_of_birth": say("Targets", "Date of birth (kept as an age band)"),
        "sex": say("Targets", "Sex"),
        "team": say("Targets", "Team"),
        "status": say("Targets", "Open or closed"),
        "language": say("Targets", "Language"),
        "opened": say("Targets", "Opened on"),
        "last_event": say("Targets", "Last significant event"),
        "in_period": say("Targets", "In the review period (yes or no)"),
        "family": say("Targets", "Sibling code"),
        "keep": say("Targets", "Kept as it came"),
    }
