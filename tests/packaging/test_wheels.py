"""Each locked dependency is asked for as its system would ask, and what has no wheel is named."""

import pytest

LOCK = """numpy==2.4.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via highspy
secretstorage==3.5.0 ; sys_platform == 'linux' \\
    --hash=sha256:cc
tzdata==2026.1 ; sys_platform == 'win32' \\
    --hash=sha256:dd
"""


@pytest.fixture
def tool_of_wheels(tool):
    return tool("wheels")


@pytest.fixture
def index(tool_of_wheels, monkeypatch):
    """An index that has wheels of some packages alone; pip refuses a call that asks for others."""

    def having(*names):
        calls = []

        def ask(lines, platform):
            calls.append((lines, platform))
            asked = [line.partition("==")[0] for line in lines]
            if set(asked) - set(names):
                return None
            return {"install": [installed(name) for name in asked]}

        monkeypatch.setattr(tool_of_wheels, "ask_pip", ask)
        return calls

    return having


def installed(name, ending="whl"):
    url = f"https://files.invalid/{name}-1-py3-none-any.{ending}#sha256=aa"
    return {"download_info": {"url": url}, "metadata": {"name": name.replace("-", "_").upper()}}


@pytest.mark.parametrize(
    ("system", "names"), [("windows", ["numpy", "tzdata"]), ("macos-arm", ["numpy"])]
)
def test_a_system_is_asked_for_what_its_markers_name_with_all_hashes(
    tool_of_wheels, system, names
):
    asked = dict(tool_of_wheels.wanted(LOCK, system))
    assert list(asked) == names
    assert asked["numpy"] == "numpy==2.4.1 --hash=sha256:aa --hash=sha256:bb"


def test_every_pin_of_the_lock_is_read_with_its_hashes(tool_of_wheels, root):
    for name in ("requirements.lock", "requirements-build.lock"):
        text = (root / "packaging" / name).read_text("utf-8")
        pins = list(tool_of_wheels.PIN.finditer(text))
        assert len(pins) == sum("==" in line for line in text.splitlines() if line[:1].isalnum())
        assert sum(pin["hashes"].count("--hash=") for pin in pins) == text.count("--hash=")


def test_the_one_without_a_wheel_is_found_among_many(tool_of_wheels, index, tmp_path, capsys):
    calls = index("numpy")
    file = tmp_path / "some.lock"
    file.write_text(LOCK, encoding="utf-8")
    assert tool_of_wheels.main(["check", "--lock", str(file), "windows"]) == 1
    assert capsys.readouterr().out == "windows: asked for 2, without a wheel: tzdata\n"
    assert {platform for _lines, platform in calls} == {"win_amd64"}
    assert tool_of_wheels.main(["check", "--lock", str(file), "macos-intel"]) == 0


def test_a_source_archive_is_no_wheel(tool_of_wheels):
    report = {"install": [installed("a-b"), installed("c", "tar.gz")]}
    assert tool_of_wheels.wheels(report) == {"a-b": "a-b-1-py3-none-any.whl"}
