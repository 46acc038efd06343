// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sched.h>

#include <chrono>

namespace holdfast::tests {

/// A shell script in the place of a program; `$answers` is a folder in which it may leave what it saw.
class FakePrograms
{
public:
    /// The absolute path of the program.
    QString install(const QString &name, const QByteArray &script) const
    {
        const QString file = m_programs.path(name);
        EXPECT_TRUE(
            writeFile(file, "#!/bin/sh\nPATH=/usr/bin:/bin\nanswers='" + QFile::encodeName(m_answers.path()) + "'\n" + script));
        EXPECT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                                                    QFile::ExeOther));
        return file;
    }
    [[nodiscard]] QString folder() const { return m_programs.path(); }
    [[nodiscard]] QByteArray answer(const QString &name) const { return contentOf(m_answers.path(name)); }
    /// Waits until a program has left an answer.
    [[nodiscard]] bool answers(const QString &name) const
    {
        return comes([&] { return !answer(name).isEmpty(); });
    }

    /// Gives others time until `condition` holds, without an event loop; false when it still does not after a long one.
    template <class Condition> [[nodiscard]] static bool comes(Condition condition)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(1);
        while (!condition()) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            ::sched_yield();
        }
        return true;
    }

    /// Whether a process is gone: one that nobody has waited for yet does nothing any more.
    [[nodiscard]] static bool isGone(const QByteArray &process)
    {
        return comes([&] {
            const QByteArray line = contentOf(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process.trimmed())));
            const qsizetype end = line.lastIndexOf(')');
            return line.isEmpty() || line.mid(end + 2, 1) == "Z" || line.mid(end + 2, 1) == "X";
        });
    }

private:
    TemporaryFolder m_programs;
    TemporaryFolder m_answers;
};

/// Surroundings in which there are only the programs of one test.
[[nodiscard]] inline platform::Surroundings surroundingsWith(const FakePrograms &programs)
{
    platform::Surroundings result;
    result.programFolders = QStringList{programs.folder()};
    return result;
}

} // namespace holdfast::tests
