"""Two inspections with records and every letter written: what tests of whole letters stand on."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.models import Document, FollowUpItem, Inspection, Letter
from db.sessions import Writing
from db.store import Store
from desktop.casework.reviews import finish_review
from desktop.findings.findings import add_finding, tie
from desktop.findings.recommendations import numbered, recommend
from desktop.framework import load
from desktop.interviews.interviews import add_note, hold_interview, plan_interview
from desktop.letters.exporting import begin_letter
from desktop.letters.pairs import add_pair
from desktop.letters.templates import Template, template
from desktop.plan.inspection import begin
from tests.stages import CHILDREN, NAME, begun, sampled

CHILDREN_LETTERS = (
    "inspection-report", "summary-page", "annual-letter", "monitoring-letter",
    "improvement-check-letter", "joint-inspection-letter", "assurance-review",
)  # fmt: skip
EVALUATION_LETTERS = ("performance-evaluation-letter", "performance-evaluation-report")
TEMPLATES = (*CHILDREN_LETTERS, *EVALUATION_LETTERS)
ENGLISH = "Families told us that they were heard, and that plans were shared with them in time."
WELSH = "Dywedodd teuluoedd wrthym y gwrandewid arnynt, ac y rhannwyd cynlluniau â hwy mewn pryd."

ASKED = (
    ("The authority must answer each call.", "Rhaid i’r awdurdod ateb pob galwad."),
    ("Plans should say who does what.", "Dylai cynlluniau ddweud pwy sy’n gwneud beth."),
    (
        "Leaders should visit teams twice a year.",
        "Dylai arweinwyr ymweld â thimau ddwywaith y flwyddyn.",
    ),
)


@dataclass(frozen=True)
class Written:
    """A store with both inspections."""

    store: Store
    children: UUID
    evaluation: UUID

    def inspection_of(self, template_id: str) -> UUID:
        return self.evaluation if template_id in EVALUATION_LETTERS else self.children


def write_all(store: Store) -> Written:
    """An earlier inspection that is followed up, and two new ones with all their letters."""
    before = _earlier(store)
    made = []
    for framework, templates in (
        ("childrens-inspection", CHILDREN_LETTERS),
        ("performance-evaluation", EVALUATION_LETTERS),
    ):
        new = replace(CHILDREN, framework=framework, title=f"{framework} 2020",
                      period=(date(2019, 1, 1), date(2020, 1, 1)))  # fmt: skip
        with store.sessions.writing(NAME) as writing:
            inspection = begin(writing, new)
            writing.set(Inspection, inspection, follows=before, code_edition="May 2023",
                        published_on=date(2020, 3, 2))  # fmt: skip
            _records(writing, inspection, framework)
            for one in templates:
                write_letter(writing, inspection, template(one))
        made.append(inspection)
    return Written(store, *made)


def write_letter(writing: Writing, inspection: UUID, made: Template) -> UUID:
    """Every section in both languages, every field, the addressee and who signs."""
    letter = begin_letter(writing, inspection, made.id)
    both = {"en": "Director of Social Services\nDyffryn Aeron Council",
            "cy": "Cyfarwyddwr y Gwasanaethau Cymdeithasol\nCyngor Dyffryn Aeron"}  # fmt: skip
    signed = {"en": "Chief Inspector", "cy": "Prif Arolygydd"}
    values = {name: {"en": f"our {name}", "cy": f"ein {name}"} for name in made.fields}
    writing.set(Letter, letter, addressee=both, signatory=signed, fields=values,
                reference="DA-2020-1", dated=date(2020, 2, 20))  # fmt: skip
    for section in made.sections:
        part = made.section(section)
        figures = part is not None and part.look == "figures"
        for _ in range(2):
            add_pair(
                writing, inspection, made.id, section,
                "Children looked after: 212" if figures else ENGLISH,
                "Plant sy’n derbyn gofal: 212" if figures else WELSH,
            )  # fmt: skip
    return letter


def _earlier(store: Store) -> UUID:
    before = begun(store)
    framework = load("childrens-inspection")
    with store.sessions.writing(NAME) as writing:
        writing.set(Inspection, before, published_on=date(2017, 10, 17))
        for n, band in enumerate(("immediate", "medium", "longer"), 1):
            recommend(
                writing, before, f"The authority should do thing {n}.",
                f"Dylai’r awdurdod wneud peth {n}.", band=band, theme="staffing",
            )  # fmt: skip
        progress = ("significant", "some", "further")
        for area, status in zip(
            numbered(writing.session, before, framework), progress, strict=True
        ):
            writing.create(FollowUpItem, before, recommendation_id=area.id, status=status)
    return before


def _records(writing: Writing, inspection: UUID, framework_id: str) -> None:
    framework = load(framework_id)
    for case in sampled(writing, inspection, 12, 4):
        finish_review(writing, case, overall=framework.scale[0].id, reviewed_on=date(2020, 1, 8))
    kinds = framework.interviews[:2]
    notes = []
    for kind in kinds:
        met = plan_interview(writing, inspection, kind=kind.id, role=kind.roles[0].id)
        hold_interview(writing, met)
        notes.append(("note", add_note(writing, met, "We wait for weeks.")))
    notes.append(("document", writing.create(Document, inspection, title="An audit")))
    for dimension in framework.dimensions:
        for weight in ("strength", "gap"):
            finding = add_finding(writing, inspection, dimension.id, ENGLISH, WELSH, weight=weight)
            tie(writing, finding, notes)
    for n, dimension in enumerate(framework.dimensions[:3]):
        english, welsh = ASKED[n]
        band = framework.bands[n].id if framework.has_bands else ""
        theme = framework.themes[n].id if framework.themes else ""
        recommend(
            writing, inspection, english, welsh, band=band, theme=theme, dimension=dimension.id
        )
