// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/version_order.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>

#include <random>

using holdfast::platform::parse::compareVersions;

namespace {

TEST(VersionOrder, CountsNumbersAsNumbers)
{
    const QStringList rising{"0~rc1",
                             "0",
                             "0+b1",
                             "1.0~~",
                             "1.0~~a",
                             "1.0~",
                             "1.0",
                             "1.0-1",
                             "1.0a",
                             "1.0+",
                             "1.0.1",
                             "1.9",
                             "1.10",
                             "6.1.0-9",
                             "6.1.0-10",
                             "6.1.99-1",
                             "6.12~rc6",
                             "6.12",
                             "6.12.57",
                             "6.12.57+deb13",
                             "6.12.58+deb13",
                             "6.18.44",
                             "99999999999999999999999999999998",
                             "99999999999999999999999999999999",
                             "1:0",
                             "2:0~"};
    for (qsizetype one = 0; one < rising.size(); ++one) {
        for (qsizetype other = 0; other < rising.size(); ++other)
            EXPECT_EQ(compareVersions(rising.at(one), rising.at(other)), one <=> other)
                << rising.at(one).toStdString() << " and " << rising.at(other).toStdString();
    }
    EXPECT_EQ(compareVersions("1.02", "1.2"), std::strong_ordering::equal);
    EXPECT_EQ(compareVersions("0:1", "1"), std::strong_ordering::equal);
    EXPECT_EQ(compareVersions("", ""), std::strong_ordering::equal);
}

TEST(VersionOrder, AgreesWithDpkg)
{
    const QString dpkg = QStringLiteral("/usr/bin/dpkg");
    if (!QFile::exists(dpkg))
        GTEST_SKIP() << "there is no dpkg here";
    std::mt19937 random(20261128);
    const auto someVersion = [&] {
        // It has to begin with a digit for dpkg.
        QString version(QLatin1Char('1'));
        const QString letters = QStringLiteral("0019ab~~..+-Z");
        for (unsigned left = random() % 8; left > 0; --left)
            version += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
        // dpkg refuses an empty revision.
        return version + QLatin1Char('0');
    };
    for (int round = 0; round < 150; ++round) {
        const QString left = someVersion();
        const QString right = someVersion();
        const auto order = compareVersions(left, right);
        const QString relation = order < 0 ? QStringLiteral("lt") : order > 0 ? QStringLiteral("gt") : QStringLiteral("eq");
        EXPECT_EQ(QProcess::execute(dpkg, {QStringLiteral("--compare-versions"), left, relation, right}), 0)
            << left.toStdString() << ' ' << relation.toStdString() << ' ' << right.toStdString();
    }
}

} // namespace
