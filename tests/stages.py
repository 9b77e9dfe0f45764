"""What tests of stages stand on: a store with one inspection and a drawn sample in it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from db.models import SampledCase
from db.sessions import Writing
from db.store import Store
from desktop.plan.inspection import Inspector, NewInspection, begin

NAME = {"source": ["test", "A test writes"], "facts": {}}
CHILDREN = NewInspection(
    authority="Dyffryn Aeron Council",
    authority_cy="Cyngor Dyffryn Aeron",
    title="Children's services 2017",
    framework="childrens-inspection",
    period=(date(2016, 6, 1), date(2017, 6, 1)),
    fieldwork_weeks=(date(2017, 7, 17), date(2017, 7, 31)),
    team=(Inspector("First inspector", "lead"), Inspector("Second inspector")),
)


def begun(store: Store, new: NewInspection = CHILDREN) -> UUID:
    """An inspection with its team."""
    with store.sessions.writing(NAME) as writing:
        return begin(writing, new)


def sampled(writing: Writing, inspection: UUID, cases: int, contacts: int) -> Sequence[UUID]:
    """A sample as a draw would leave it: ids, cases first."""
    made = []
    for pool, count in (("case", cases), ("contact", contacts)):
        for n in range(1, count + 1):
            made.append(
                writing.create(
                    SampledCase,
                    inspection,
                    reference=f"DA-{pool[:2].upper()}-{n:03}",
                    pool=pool,
                    categories=["C11" if pool == "case" else "C1"],
                    position=n,
                    standing="selected",
                )
            )
    return made
