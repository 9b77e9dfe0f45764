import os

import pytest

from tests.sampling.draw.same_bytes import HASH_SEEDS, asked_of

# Other interpreters with numpy and highspy, parted as on the search path of this system.
OTHERS = [one for one in os.environ.get("AROLWG_PYTHONS", "").split(os.pathsep) if one]


def test_other_interpreters_and_solvers_give_the_same_certificates() -> None:
    if len(OTHERS) < 2:
        pytest.skip("AROLWG_PYTHONS names no two interpreters that have numpy and highspy")
    told = {tuple(asked_of(python, seed)[1:]) for python in OTHERS for seed in HASH_SEEDS}
    assert len(told) == 1
