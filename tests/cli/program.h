// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scratch_vault.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

#include <optional>

namespace holdfast::tests {

/// How a program ended, and all it said.
struct Ended {
    /// -1 when it crashed or did not end.
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The real program, in an environment of its own: an empty home, no terminal, no display, English.
class Program
{
public:
    Program();

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }
    /// Hands this over through a pipe and --passphrase-fd.
    void setPassphrase(QByteArrayView passphrase) { m_passphrase = passphrase.toByteArray(); }
    void setOutput(const QString &file) { m_output = file; }
    /// Starts the program through another one, such as strace.
    void startThrough(const QStringList &command) { m_before = command; }

    [[nodiscard]] Ended run(QStringList arguments) const;

private:
    TemporaryFolder m_home;
    QProcessEnvironment m_environment;
    std::optional<QByteArray> m_passphrase;
    QString m_output;
    QStringList m_before;
};

/// The reading end of a pipe that holds `content` and nothing after it, for a child to inherit.
class FilledPipe
{
public:
    explicit FilledPipe(const QByteArray &content);
    ~FilledPipe();
    FilledPipe(const FilledPipe &) = delete;
    FilledPipe &operator=(const FilledPipe &) = delete;

    [[nodiscard]] QString number() const { return QString::number(m_end); }

private:
    int m_end = -1;
};

/// Runs each test with an application (QProcess wants one), a program and a folder for a vault.
class CommandLineTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList inVault(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--vault"), scratch.folder.path()};
    }
    /// A closed vault in which nothing waits.
    void makeVault() { EXPECT_TRUE(scratch.create().vault.close()); }
    /// A closed vault in which one step has been due for years.
    void makeVaultWithSomethingDue();
    /// What one of the vault's own files holds is replaced.
    void overwrite(const QString &file, const QByteArray &content) const { EXPECT_TRUE(writeFile(file, content)); }
    /// `status` on the vault, with the right passphrase.
    [[nodiscard]] Ended statusOfVault();

private:
    int m_argumentCount = 1;
    char m_name[4] = "cli";
    char *m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_argumentCount, m_arguments};

protected:
    ScratchVault scratch;
    Program program;
};

} // namespace holdfast::tests
