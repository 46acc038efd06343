// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/device/device_rows.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

namespace holdfast::device::test {

/// Text as other programs write it: of few letters, so that the same comes often, and now and then strange.
inline QString anyText()
{
    static const std::vector<QString> texts{
        QStringLiteral(""),
        QStringLiteral("a"),
        QStringLiteral("b"),
        QStringLiteral("org.example.App"),
        QStringLiteral("https://例子.测试:443"),
        QStringLiteral("權限「相機」"),
        QStringLiteral("say \"hello\" \\ 'there'"),
        QStringLiteral("line\nbreak\r\n\ttab"),
        QStringLiteral("\x01\x02\x1b[31m\x7f"),
        QStringLiteral("\u200f\u202eright to left \U0001F512"),
        QStringLiteral("<b>&amp;</b>"),
    };
    return *rc::gen::elementOf(texts) + *rc::gen::elementOf(texts);
}

/// UTC, to the millisecond; invalid now and then.
inline QDateTime anyInstant()
{
    if (*rc::gen::inRange(0, 4) == 0)
        return {};
    const QDateTime day = now.addDays(*rc::gen::inRange(-4000, 40));
    return *rc::gen::arbitrary<bool>() ? day : day.addMSecs(*rc::gen::inRange(0, 86'400'000));
}

inline Grant anyGrant()
{
    Grant made;
    made.app = *rc::gen::element(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
    made.name = made.app;
    made.place = *rc::gen::element(QString(), QString(), QStringLiteral("default"), QStringLiteral("work"));
    const auto &all = platform::allCapabilities();
    const std::vector<Capability> likely{Capability::AllSites, Capability::NativePrograms, Capability::Camera,
                                         Capability::Location};
    made.capability = *rc::gen::arbitrary<bool>() ? *rc::gen::elementOf(likely)
                                                  : *rc::gen::elementOf(std::vector<Capability>(all.begin(), all.end()));
    made.target = *rc::gen::element(QString(), QStringLiteral("~/Pictures"), QStringLiteral("org.example"));
    made.granted = *rc::gen::inRange(0, 5) != 0;
    made.unconfined = *rc::gen::inRange(0, 3) == 0;
    made.since = anyInstant();
    made.lastUsed = anyInstant();
    return made;
}

inline QList<Grant> anyGrants(int most = 12)
{
    QList<Grant> grants;
    for (int count = *rc::gen::inRange(0, most + 1); count > 0; --count)
        grants.append(anyGrant());
    return grants;
}

template <class Rows> Rows shuffled(Rows rows)
{
    std::mt19937 order(*rc::gen::arbitrary<unsigned>());
    std::shuffle(rows.begin(), rows.end(), order);
    return rows;
}

} // namespace holdfast::device::test
