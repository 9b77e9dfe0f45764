"""The one door to HiGHS: linear and whole-number programmes over types.

It proposes; whatever it says is proved again in whole numbers or counted on the result. One
thread, one seed, cold start, no gap. Only modules that are themselves imported late import this.
"""

from dataclasses import dataclass

import highspy
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

NEARBY = 400


@dataclass(frozen=True)
class Programme:
    """Minimise cost . x with lower <= x <= upper and row_lower <= Ax <= row_upper.

    A is given by its entries: (row, column, value). `whole` marks whole-number columns.
    """

    cost: Floats
    lower: Floats
    upper: Floats
    row_lower: Floats
    row_upper: Floats
    rows: Ints
    columns: Ints
    values: Floats
    whole: npt.NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class Proposal:
    """What the solver found; `feasible` is False where it says that nothing fits."""

    feasible: bool
    x: Floats
    row_dual: Floats
    value: float


def solve(programme: Programme) -> Proposal:
    """Ask HiGHS; a status that is neither optimal nor infeasible counts as an error."""
    engine = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("random_seed", 1),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", 0.0),
        ("presolve", "choose" if programme.whole is not None else "off"),
        ("primal_feasibility_tolerance", 1e-9),
        ("dual_feasibility_tolerance", 1e-9),
    ):
        engine.setOptionValue(option, value)
    engine.passModel(_model(programme))
    engine.run()
    status = engine.getModelStatus()
    if status == highspy.HighsModelStatus.kOptimal:
        found = engine.getSolution()
        return Proposal(
            True,
            np.array(found.col_value),
            np.array(found.row_dual),
            float(engine.getInfo().objective_function_value),
        )
    none = np.zeros(0)
    return Proposal(False, none, none, float("nan"))


def _model(programme: Programme) -> highspy.HighsLp:
    order = np.lexsort((programme.rows, programme.columns))
    count = len(programme.cost)
    model = highspy.HighsLp()
    model.num_col_ = count
    model.num_row_ = len(programme.row_lower)
    model.col_cost_ = programme.cost
    model.col_lower_ = programme.lower
    model.col_upper_ = programme.upper
    model.row_lower_ = programme.row_lower
    model.row_upper_ = programme.row_upper
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = np.searchsorted(programme.columns[order], np.arange(count + 1))
    model.a_matrix_.index_ = programme.rows[order]
    model.a_matrix_.value_ = programme.values[order]
    if programme.whole is not None:
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        model.integrality_ = [kinds[int(is_whole)] for is_whole in programme.whole]
    return model


def legal_sample(vectors: Ints, counts: Ints, bounds: Ints) -> Ints | None:
    """How many units of each type some legal sample takes; None where there is none.

    Types are merged where their vectors agree, so the caller may leave constraints out.
    """
    if not len(vectors):
        return None if (bounds[:, 0] > 0).any() else np.zeros(0, dtype=np.int64)
    merged, member = np.unique(vectors, axis=0, return_inverse=True)
    room = np.bincount(member.ravel(), weights=counts).astype(np.float64)
    some = np.flatnonzero(_touched(_sample_of(merged, room, bounds, whole=False)))
    if not len(some):
        return None
    found = np.zeros(len(merged))
    near = _sample_of(merged[some], room[some], bounds, whole=True)
    if near.feasible:
        found[some] = near.x
    else:
        every = _sample_of(merged, room, bounds, whole=True)
        if not every.feasible:
            return None
        found = every.x
    return _unmerged(np.rint(found).astype(np.int64), member.ravel(), counts)


def _touched(fractional: Proposal) -> npt.NDArray[np.bool_]:
    """The types of a sample in fractions and some more, spread evenly: a whole one is near."""
    if not fractional.feasible:
        return np.zeros(0, dtype=np.bool_)
    touched = fractional.x > 0
    touched[:: max(1, len(touched) // NEARBY)] = True
    return touched


def _sample_of(matrix: Ints, room: Floats, bounds: Ints, *, whole: bool) -> Proposal:
    columns, rows = np.nonzero(matrix)
    return solve(
        Programme(
            np.zeros(len(matrix)),
            np.zeros(len(matrix)),
            room,
            bounds[:, 0].astype(np.float64),
            bounds[:, 1].astype(np.float64),
            rows,
            columns,
            matrix[columns, rows].astype(np.float64),
            np.ones(len(matrix), dtype=np.bool_) if whole else None,
        )
    )


def _unmerged(taken: Ints, member: Ints, counts: Ints) -> Ints:
    """Give what merged types take back to their members, first come first served."""
    left = taken.copy()
    result = np.zeros(len(member), dtype=np.int64)
    for number, group in enumerate(member):
        result[number] = min(left[group], counts[number])
        left[group] -= result[number]
    return result
