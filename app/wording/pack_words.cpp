// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/pack_words.h"

#include "app/wording/date_text.h"
#include "app/wording/list_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString packOrigin(const catalogue::PackHead &head, catalogue::Language language)
{
    //: Where a pack comes from. %1 is the number of its version, %2 who publishes it, %3 a date.
    return Words::tr("Version %1 by %2, published on %3")
        .arg(head.version)
        .arg(head.publisher, dateText(head.publishedOn, language));
}

QString packContents(const catalogue::Pack &pack)
{
    const auto count = [](const auto &things) { return static_cast<int>(things.size()); };
    QStringList parts;
    if (!pack.parts.actions.empty()) {
        //: Part of what a pack holds.
        parts << Words::tr("%n step(s)", nullptr, count(pack.parts.actions));
    }
    if (!pack.parts.cases.empty()) {
        //: Part of what a pack holds: cases for practising.
        parts << Words::tr("%n case(s)", nullptr, count(pack.parts.cases));
    }
    if (!pack.parts.drills.empty()) {
        //: Part of what a pack holds.
        parts << Words::tr("%n drill(s)", nullptr, count(pack.parts.drills));
    }
    return listText(parts);
}

QString publisherText(catalogue::PackStanding standing)
{
    switch (standing) {
    case catalogue::PackStanding::NewPublisher:
        //: On a pack by somebody new.
        return Words::tr(
            "You have no pack by this publisher yet. Compare the fingerprint with the publisher's own page or poster, "
            "letter by letter. If it differs, somebody else may have made this pack.");
    case catalogue::PackStanding::KnownPublisher:
        //: On a pack that is signed with a key one knows.
        return Words::tr("It is signed with the key of another pack that you have installed.");
    case catalogue::PackStanding::Update:
        //: On a newer version of a pack.
        return Words::tr("It is signed with the same key as the version you had.");
    }
    return {};
}

} // namespace holdfast::wording
