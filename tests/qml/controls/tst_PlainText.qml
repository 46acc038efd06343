// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtTest
import Holdfast.Controls
import Holdfast.Testing

// Whatever a catalogue or a person supplies is shown letter by letter: no markup, no fetch, no crash.
ControlCase {
    id: test

    name: "PlainText"

    Component { id: body; BodyText { width: 600 } }
    Component { id: small; SmallText { width: 600 } }
    Component { id: heading; Heading { width: 600 } }
    Component { id: primary; PrimaryButton { width: 600 } }
    Component { id: secondary; SecondaryButton { width: 600 } }
    Component { id: quiet; TextButton { width: 600 } }
    Component { id: box; CheckBox { width: 600 } }
    Component { id: onOff; Switch { width: 600 } }
    Component { id: navigation; NavigationItem { width: 600 } }
    Component { id: bottom; BottomBarItem { width: 600; labelShown: true } }
    Component { id: radio; RadioChoice { width: 600; value: "x" } }
    Component { id: card; ChoiceCard { width: 600; value: "x" } }
    Component { id: choiceChip; ChoiceChip { width: 600; value: "x" } }
    Component { id: chip; Chip { width: 600; text: "" } }
    Component { id: banner; Banner { width: 600; text: "" } }
    Component { id: row; ListRow { width: 600; title: "" } }
    Component { id: progress; ProgressBar { width: 600; label: ""; valueText: "" } }
    Component { id: field; TextField { width: 600; label: "" } }
    Component { id: area; TextArea { width: 600; label: "" } }
    Component { id: select; Select { width: 600; label: "" } }
    Component { id: group; ChoiceGroup { width: 600; label: "" } }

    function places(): var {
        return [
            [body, "text"], [small, "text"], [heading, "text"], [primary, "text"], [secondary, "text"], [quiet, "text"], [box, "text"],
            [onOff, "text"], [onOff, "description"], [navigation, "text"], [bottom, "text"], [radio, "text"], [radio, "description"],
            [card, "text"], [card, "description"], [choiceChip, "text"], [chip, "text"], [banner, "text"], [banner, "actionText"],
            [row, "title"], [row, "subtitle"], [row, "fact"], [progress, "label"], [progress, "valueText"], [field, "label"],
            [field, "help"], [field, "error"], [field, "placeholder"], [area, "label"], [area, "help"], [area, "error"],
            [area, "placeholder"], [select, "label"], [select, "help"], [select, "error"], [group, "label"]
        ];
    }

    function payloads(): var {
        return [
            "<b>bold</b>", "<img src=\"x\">", "<img src=x>", "<img src=http://127.0.0.1:9/x.png>", "<a href=\"file:///etc/passwd\">a</a>",
            "<table><tr><td>x", "&lt;b&gt; &amp; &#60;", "![x](http://127.0.0.1:9/y.png)", "# heading", "<!DOCTYPE html><html>",
            "<style>*{color:red}</style>", "\u202Egnp.exe", "%1 %n %L1", "{{x}} ${y}", "</svg><script>1</script>"
        ];
    }

    function test_literal_data(): var {
        return places().map((place, index) => ({ tag: index + " " + place[1], component: place[0], property: place[1] }));
    }
    function test_literal(data: var): void {
        const controls = payloads().map(payload => createTemporaryObject(data.component, test, { [data.property]: payload }));
        waitForRendering(test);
        controls.forEach((control, index) => {
            verify(Inspector.texts(control).includes(payloads()[index]), data.property + ": " + payloads()[index]);
            compare(Inspector.richTexts(control), []);
        });
        compare(Assistant.requests(), 0);
    }

    function test_typedTextStays_data(): var {
        return [{ tag: "TextField", component: field }, { tag: "TextArea", component: area }];
    }
    function test_typedTextStays(data: var): void {
        for (const payload of payloads())
            compare(createTemporaryObject(data.component, test, { text: payload }).text, payload);
        waitForRendering(test);
        compare(Assistant.requests(), 0);
    }

    function test_nothingInTheGalleryReadsMarkup(): void {
        compare(Inspector.richTexts(made(gallery, {})), []);
    }

    Component { id: gallery; Gallery {} }
}
