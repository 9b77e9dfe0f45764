"""The fixture of conftest.py that looks for what a test leaves behind does find it."""

pytest_plugins = ["pytester"]

CULPRITS = """
    import threading
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QWidget

    def test_tidy(qtbot):
        label = QLabel("tidy")
        QTimer(label).start(60_000)
        qtbot.addWidget(label)
        label.show()

    def test_window(qapp):
        qapp.window = QWidget()
        qapp.window.show()

    def test_timer(qapp):
        qapp.timer = QTimer()
        qapp.timer.start(60_000)

    def test_thread():
        gate = threading.Event()
        threading.Thread(target=lambda: gate.wait(5), name="reader", daemon=True).start()
"""


def test_a_test_that_leaves_something_behind_fails_and_says_what(root, pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(root))
    conftest = (root / "tests" / "conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest.replace("Path(__file__).parents[1]", f"Path({str(root)!r})"))
    pytester.makeini("[pytest]\nqt_api = pyside6")
    pytester.makepyfile(CULPRITS)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=4, errors=3)
    result.stdout.fnmatch_lines_random(
        [
            "*test_window left behind: window*QWidget*",
            "*test_timer left behind: still running*QTimer*",
            "*test_thread left behind: thread reader",
        ]
    )
