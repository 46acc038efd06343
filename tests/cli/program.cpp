// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include "app/store/mark_repository.h"
#include "tests/support/scratch_database.h"

#include <QTimeZone>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast::tests {

namespace {

constexpr int mostMilliseconds = 120'000;

} // namespace

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &variable : m_environment.keys()) {
        if (variable.startsWith(QLatin1String("XDG_")) || variable.startsWith(QLatin1String("LC_")))
            m_environment.remove(variable);
    }
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LANGUAGE"})
        m_environment.remove(QLatin1String(variable));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
}

Ended Program::run(QStringList arguments) const
{
    std::optional<FilledPipe> pipe;
    if (m_passphrase) {
        pipe.emplace(*m_passphrase);
        arguments << QStringLiteral("--passphrase-fd") << pipe->number();
    }
    const QStringList command = m_before + QStringList{QStringLiteral(HOLDFAST_PROGRAM)} + arguments;
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    // A session of its own has no terminal, also when the tests themselves were started on one.
    process.setChildProcessModifier([] { ::setsid(); });
    if (!m_output.isEmpty())
        process.setStandardOutputFile(m_output);
    process.start(command.first(), command.mid(1));
    process.closeWriteChannel();
    if (!process.waitForFinished(mostMilliseconds)) {
        ADD_FAILURE() << "did not end: " << command.join(u' ').toStdString();
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

FilledPipe::FilledPipe(const QByteArray &content)
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    EXPECT_EQ(::write(ends[1], content.constData(), static_cast<size_t>(content.size())), content.size());
    ::close(ends[1]);
    EXPECT_EQ(::fcntl(ends[0], F_SETFD, 0), 0);
    m_end = ends[0];
}

FilledPipe::~FilledPipe()
{
    ::close(m_end);
}

void CommandLineTest::makeVaultWithSomethingDue()
{
    auto created = scratch.create();
    progress::NewMark mark = doneMark(QStringLiteral("U01"));
    mark.localDay = QDate(2020, 1, 1);
    mark.madeAt = QDateTime(mark.localDay, QTime(12, 0), QTimeZone::utc());
    EXPECT_TRUE(store::MarkRepository(created.vault.database()).append(mark));
    EXPECT_TRUE(created.vault.close());
}

Ended CommandLineTest::statusOfVault()
{
    program.setPassphrase(firstPassphrase);
    return program.run(inVault({QStringLiteral("status")}));
}

} // namespace holdfast::tests
