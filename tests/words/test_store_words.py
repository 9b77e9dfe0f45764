"""Whatever the store finds wrong has a sentence that says what to do."""

import re
from pathlib import Path

import db.chains
import db.check
from db.check import Problem
from db.troubles import DiskFull, StoreTrouble
from desktop.words.messages import say
from desktop.words.store_problems import SENTENCES, sentence
from desktop.words.store_troubles import PASSING, as_message
from desktop.words.store_troubles import SENTENCES as TROUBLES


def test_every_trouble_of_the_store_has_a_sentence_that_names_the_file():
    assert set(StoreTrouble.__subclasses__()) == set(TROUBLES)
    for kind in TROUBLES:
        assert "a.store" in say(as_message(kind(Path("a.store"))))


def test_every_problem_that_a_check_can_find_has_a_sentence():
    modules = (db.check, db.chains)
    source = "".join(Path(module.__file__).read_text("utf-8") for module in modules)
    codes = set(re.findall(r'Problem\(\s*"(\w+)"', source))
    assert codes == set(SENTENCES)
    assert "3" in sentence(Problem("link", {"device": "d", "seq": 3, "inspection": "i"}))


def test_a_full_disk_is_worth_another_try():
    assert as_message(DiskFull(Path("a.store"))).source in PASSING
