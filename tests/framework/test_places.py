"""Where each key of a TOML file stands."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from desktop.framework.places import Path, lines_of

AWKWARD = '''
# a comment with [brackets] and "quotes
title = "a # that is no comment, \\" and ] too"
[owner]   # after a header
"quoted key" = 'it''s'
name.first = """two
lines with ] and = in them"""
name . last = 'x'
list = [ # opened
  1,
  { deep = [ "a", "b" ], other = true },
  [ 2, 3 ],
]
[[row]]
n = 1
[[row.cell]]
v = 1
[[row.cell]]
v = 2
[[row]]
  [[row.cell]]
  v = 3
[row.tail]
end = 1979-05-27
'''.replace("'it''s'", "'its'")


def paths_in(value: object, path: Path = ()) -> set[Path]:
    found = {path}
    if isinstance(value, dict):
        for key, one in value.items():
            found |= paths_in(one, (*path, key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            found |= paths_in(one, (*path, number))
    return found


def test_every_key_of_an_awkward_file_is_found_in_its_line():
    found = lines_of(AWKWARD)
    assert set(found) == paths_in(tomllib.loads(AWKWARD))
    expected = {
        ("title",): 3, ("owner",): 4, ("owner", "quoted key"): 5, ("owner", "name", "first"): 6,
        ("owner", "name", "last"): 8, ("owner", "list"): 9, ("owner", "list", 0): 10,
        ("owner", "list", 1, "deep", 1): 11, ("owner", "list", 2, 0): 12, ("row", 0): 14,
        ("row", 0, "cell", 1, "v"): 19, ("row", 1): 20, ("row", 1, "cell", 0, "v"): 22,
        ("row", 1, "tail", "end"): 24,
    }  # fmt: skip
    assert {path: found[path] for path in expected} == expected


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=8)


@given(st.lists(st.tuples(words, words, st.integers(0, 3)), max_size=12))
def test_whatever_stands_in_texts_each_row_keeps_its_line(rows):
    import json

    toml, expected = "", {}
    for number, (key, text, gap) in enumerate(rows):
        toml += "\n" * gap + "[[row]]\n"
        expected[("row", number)] = toml.count("\n")
        toml += f"{json.dumps(key, ensure_ascii=False)} = {json.dumps(text, ensure_ascii=False)}\n"
        expected[("row", number, key)] = toml.count("\n")
    found = lines_of(toml)
    assert set(found) == paths_in(tomllib.loads(toml))
    assert {path: found[path] for path in expected} == expected
