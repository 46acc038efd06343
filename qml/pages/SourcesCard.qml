// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Where the facts on a page come from. Nothing is opened by itself: an address is copied, and one looks for oneself.
Card {
    id: root

    required property SourceModel sources

    signal copyWanted(string address)

    visible: sources.count > 0

    Heading {
        //: A card on the page of a step or a risk: where its facts come from.
        text: qsTr("Sources")
    }
    Repeater {
        model: root.sources
        delegate: ColumnLayout {
            id: entry

            required property string title
            required property string publisher
            required property string address
            required property string checked

            property bool copied: false

            spacing: 0
            Layout.fillWidth: true

            SmallText {
                text: entry.publisher + " — " + entry.title
                color: Theme.colors.ink
            }
            SmallText { text: entry.checked }
            SmallText {
                visible: entry.address !== ""
                text: entry.address
            }
            TextButton {
                visible: entry.address !== ""
                icon.name: entry.copied ? "check" : "copy"
                text: entry.copied
                      //: After the address of a source was copied.
                      ? qsTr("Address copied")
                      //: Copies the address of a source.
                      : qsTr("Copy address")
                //: Name of the button below a source, for screen readers. %1 is the source.
                accessibleName: qsTr("Copy the address of %1").arg(entry.title)
                onClicked: {
                    root.copyWanted(entry.address);
                    entry.copied = true;
                }
            }
        }
    }
}
