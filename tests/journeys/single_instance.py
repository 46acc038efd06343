# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One program per vault: a second start brings the first one's window to the front and ends; of many at once one stays."""

from desktop import wait_until
from holdfast_journey import Holdfast, run

STARTS = 20


def second_start(desktop):
    app = Holdfast(desktop).start()
    window = app.window()
    desktop.xdotool("windowminimize", "--sync", window)
    second = app.spawn()
    assert second.wait(20) == 0, desktop.said(app.name)
    wait_until(lambda: desktop.active_window() == window, "the first window to come to the front")
    assert desktop.windows("Holdfast") == [window], "a second window"

    # Another vault is another program.
    other_app = Holdfast(desktop, desktop.folder / "another vault").start()
    other_app.quit()
    assert app.process.poll() is None

    # The sample touches no vault, so it may stand beside it.
    sample = Holdfast(desktop, app.vault, ["--sample"], name="sample").start()
    assert sample.window_title() == "Holdfast (sample)"
    sample.quit()
    assert app.process.poll() is None


def many_starts(desktop):
    app = Holdfast(desktop)
    starts = [app.spawn() for _ in range(STARTS)]

    def running():
        return [start for start in starts if start.poll() is None]

    wait_until(lambda: len(running()) == 1, f"all but one of {STARTS} starts to end", 60)
    assert {start.returncode for start in starts} == {None, 0}, [start.returncode for start in starts]
    windows = wait_until(lambda: desktop.windows("Holdfast"), "a window")
    assert len(windows) == 1, windows


if __name__ == "__main__":
    run(second_start, many_starts)
