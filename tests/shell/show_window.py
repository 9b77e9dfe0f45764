"""Shows one page of a workspace on a real screen, for what listens from outside.

`python -m tests.shell.show_window STORE SETTINGS STAGE`; a line of its input names another page,
and it says "ready PAGE" once that is shown. It ends when its input is closed.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from db.store import open_store
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from desktop.widgets.theme import Theme
from tests.stores import PASSPHRASE


def main(store: str, settings: str, stage: str) -> None:
    app = QApplication(["arolwg"])
    app.setApplicationName("Arolwg")
    Theme(app, "light")
    window = Window(open_store(Path(store), PASSPHRASE), Settings(Path(settings)))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.begin()
    window.host.shown.connect(lambda shown: shown == "home" and window.open_stage(stage))

    wanted = [stage]

    def ready() -> None:
        if wanted and window.host.stage == wanted[-1] and not window.work.busy:
            sys.stdout.write(f"ready {wanted.pop()}\n")
            sys.stdout.flush()
        elif wanted and window.host.stage not in ("", "home", wanted[-1]):
            window.open_stage(wanted[-1])

    watch = QTimer()
    watch.timeout.connect(ready)
    watch.start(100)

    def wait_for_the_end() -> None:
        for line in sys.stdin:
            wanted.append(line.strip())
        QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    app.exec()
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
