// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace holdfast::tests {

/// An apt of one test's own: a dpkg database, archives in a folder, and the lists that the real apt-get fetched from there. Needs
/// no privileges, no network and nothing of the machine but apt itself.
class AptRoot
{
public:
    struct Package {
        QByteArray name;
        QByteArray version;
        /// Further fields, each line with its end.
        QByteArray fields;
    };
    struct Archive {
        QByteArray suite;
        QByteArray label;
        QDateTime date;
        QDateTime validUntil;
        QList<Package> packages;
        /// Not in dists/ but in one folder.
        bool flat = false;
    };

    AptRoot();

    /// `selection` is what dpkg is told to do with it: "install" or "hold".
    void install(const Package &package, const QByteArray &selection = "install");
    void add(const Archive &archive);
    /// Has the real apt-get fetch the lists; false, with what it said, when it could not.
    [[nodiscard]] testing::AssertionResult fetch();
    /// When apt fetched, by all that tells.
    void fetchedAt(const QDateTime &time) const;

    [[nodiscard]] platform::Surroundings surroundings() const;
    [[nodiscard]] QString lists() const { return m_folder.path(QStringLiteral("var/lib/apt/lists")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// What the real program prints in here.
    [[nodiscard]] QByteArray printed(const QString &program, const QStringList &arguments) const;
    /// For readers who are somebody else.
    void openToAll() const;

private:
    void write(const QString &name, const QByteArray &content) const;

    TemporaryFolder m_folder;
    QByteArray m_status;
    QByteArray m_sources;
};

} // namespace holdfast::tests
