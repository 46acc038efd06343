# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person writes is shown as it was written: no markup, no picture fetched, no crash."""

import re

from holdfast_journey import BUTTON, FIELDS, Holdfast, LABEL, run
from walks import first_run, unlock

ADDRESS = "//127.0.0.1:9/x.png"
PAYLOADS = (
    "<b>bold</b>", "<i>x</i><u>y</u>", "<h1>big</h1>", "<img src=x>", "<img src='x'>", '<img src="x">',
    f'<img src="http:{ADDRESS}">', f'<img src="https:{ADDRESS}">', '<img src="file:///etc/passwd">',
    '<img src="qrc:/icons/lock.svg">', '<img src="image://icon/lock/ff0000">',
    '<img src="data:image/png;base64,iVBORw0KGgo=">', "<a href='javascript:alert(1)'>x</a>",
    f"<a href='http:{ADDRESS}'>x</a>", "<script>alert(1)</script>", "<style>*{color:red}</style>", "<font color=red>x</font>",
    "<table><tr><td>x</td></tr></table>", "<ul><li>x</li></ul>", "<br><hr>", "<!-- x -->", "<![CDATA[x]]>", "&lt;b&gt;", "&amp;&nbsp;&#65;",
    "&#0;", "**bold** _x_", "# heading", f"![x](http:{ADDRESS})", f"[x](http:{ADDRESS})", "`code`", "%1 %2 %n %L1 %%", "{0} ${x} {{x}}",
    '"); Qt.quit()//', "'; DROP TABLE mark; --", "\\n\\t\\0 \\u202e", "../../etc/passwd", "=cmd()", "<svg onload=x>", "<iframe src=x>",
    "<" * 40, "<object data=x>",
)


def hostile_texts(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    note = " | ".join(PAYLOADS)
    assert len(PAYLOADS) >= 40
    step = app.press(re.compile("Start: .+"), BUTTON).name.removeprefix("Start: ")
    practice = app.wait(re.compile("Back to .+"), BUTTON).name.removeprefix("Back to ")
    app.type_into("Note (only for you)", note)
    app.press("Mark as done")
    app.wait(note, LABEL)
    app.press(re.compile("Change the note of: .+"), BUTTON)
    assert app.wait("Note", FIELDS).text == note, app.wait("Note", FIELDS).text
    app.key("Escape")
    app.wait_gone("Note", FIELDS)
    app.quit()

    app.start()
    unlock(app)
    app.press("Practices", app.PLACE)
    app.press(practice, BUTTON)
    app.press(re.compile(f"{re.escape(step)}, .+"), BUTTON)
    app.wait(note, LABEL)
    app.press(re.compile("Change the note of: .+"), BUTTON)
    app.press("Erase the note")
    app.wait_gone(note, LABEL)
    app.quit()


if __name__ == "__main__":
    run(hostile_texts)
