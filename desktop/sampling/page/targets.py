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
    return {
        "name": QCoreApplication.translate("Targets", "names"),
        "address": QCoreApplication.translate("Targets", "addresses"),
        "telephone": QCoreApplication.translate("Targets", "telephone numbers"),
        "email": QCoreApplication.translate("Targets", "e-mail addresses"),
        "number": QCoreApplication.translate("Targets", "personal numbers"),
    }


def _fields() -> dict[str, str]:
    return {
        "reference": QCoreApplication.translate("Targets", "Reference"),
        "pool": QCoreApplication.translate("Targets", "Case or contact"),
        "category": QCoreApplication.translate("Targets", "Categories, in words"),
        "age": QCoreApplication.translate("Targets", "Age or age band"),
        "date_of_birth": QCoreApplication.translate(
            "Targets", "Date of birth (kept as an age band)"
        ),
        "sex": QCoreApplication.translate("Targets", "Sex"),
        "team": QCoreApplication.translate("Targets", "Team"),
        "status": QCoreApplication.translate("Targets", "Open or closed"),
        "language": QCoreApplication.translate("Targets", "Language"),
        "opened": QCoreApplication.translate("Targets", "Opened on"),
        "last_event": QCoreApplication.translate("Targets", "Last significant event"),
        "in_period": QCoreApplication.translate("Targets", "In the review period (yes or no)"),
        "family": QCoreApplication.translate("Targets", "Sibling code"),
        "keep": QCoreApplication.translate("Targets", "Kept as it came"),
    }
