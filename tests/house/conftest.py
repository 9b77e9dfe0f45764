"""Tools of packaging/, which is no package and so is loaded by its path."""

import importlib.util

import pytest


@pytest.fixture(scope="session")
def tool(root):
    """`tool("translations")` is the module packaging/translations.py."""

    def load(name):
        spec = importlib.util.spec_from_file_location(name, root / "packaging" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load
