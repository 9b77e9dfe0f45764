"""The set-up: what it finds, what it keeps, and what it says where it can't go on."""

import os
import subprocess
import sys

import pytest


@pytest.fixture
def dev(tool, tmp_path, monkeypatch):
    """packaging/dev.py with an empty folder for its environment."""
    module = tool("dev")
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "arolwg.json")
    return module


@pytest.fixture
def calls(dev, monkeypatch):
    """The commands that the set-up would carry out."""
    done = []
    monkeypatch.setattr(dev, "carry_out", lambda command, **_: done.append(command))
    monkeypatch.setattr(dev, "find_libraries", lambda: None)
    return done


def an_environment(dev, version_line):
    interpreter = dev.VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    interpreter.parent.mkdir(parents=True)
    interpreter.touch()
    (dev.VENV / "pyvenv.cfg").write_text(f"home = somewhere\n{version_line}\n", "utf-8")


@pytest.mark.parametrize("line", ["version = 3.12.1", "version_info = 3.12.1.final.0"])
def test_an_environment_with_a_new_enough_python_is_kept(dev, calls, line):
    an_environment(dev, line)
    dev.make_environment()
    assert dev.environment_version() == (3, 12)
    assert calls == []


@pytest.mark.parametrize("line", ["version = 3.10.9", "nothing is known"])
def test_an_environment_that_is_too_old_or_broken_is_made_anew(dev, calls, line):
    an_environment(dev, line)
    dev.make_environment()
    assert calls == [[sys.executable, "-m", "venv", "--clear", str(dev.VENV)]]


def test_the_second_time_nothing_is_installed(dev, calls):
    an_environment(dev, "version = 3.11.2")
    dev.prepare(dev.LOCK)
    first = len(calls)
    dev.prepare(dev.LOCK)
    assert first > 0
    assert len(calls) == first


def test_after_the_tests_were_set_up_the_program_needs_nothing_more(dev, calls):
    an_environment(dev, "version = 3.11.2")
    dev.prepare(dev.TEST_LOCK)
    first = len(calls)
    dev.prepare(dev.LOCK)
    assert len(calls) == first


def test_only_wheels_with_hashes_are_installed_and_our_tree_without_a_network(dev, calls):
    an_environment(dev, "version = 3.11.2")
    dev.prepare(dev.LOCK)
    requirements, tree = (call for call in calls if "pip" in call)
    assert {"--require-hashes", "--only-binary=:all:"} <= set(requirements)
    assert {"--no-deps", "--no-build-isolation", "--no-index", "--editable"} <= set(tree)


def test_the_program_alone_gets_the_build_backend_by_its_hash(dev):
    lines = dev.build_backend().splitlines()
    assert lines[0].startswith("setuptools==")
    assert [line.strip()[:14] for line in lines[1:3]] == ["--hash=sha256:"] * 2
    assert not [line for line in lines[1:] if "==" in line]


def test_an_old_python_is_told_in_one_sentence(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    assert dev.main(["run"]) == 2
    said = capsys.readouterr().err
    assert "3.11 or newer" in said
    assert len(said.splitlines()) == 1


def test_missing_libraries_are_named_where_nobody_may_install_them(dev, monkeypatch):
    monkeypatch.setattr(dev, "can_load", lambda soname: soname != "libEGL.so.1")
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.shutil, "which", lambda name: name == "apt-get" and name)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.CannotGoOnError, match=r"sudo apt-get install .* libegl1$"):
        dev.find_libraries()
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.CannotGoOnError, match=r"libEGL\.so\.1"):
        dev.find_libraries()


def test_a_desktop_on_x11_is_asked_for_its_own_libraries(dev, monkeypatch):
    asked = []
    monkeypatch.setattr(dev, "can_load", lambda soname: asked.append(soname) or True)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":7")
    dev.find_libraries()
    assert "libxcb-cursor.so.0" in asked
    assert "libwayland-client.so.0" not in asked


def test_an_unknown_word_shows_the_commands_and_is_wrong_usage(root):
    call = [sys.executable, str(root / "packaging" / "dev.py"), "fly"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "run [ARGUMENTS]" in done.stdout
