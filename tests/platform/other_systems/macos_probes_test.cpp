// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/macos/macos_probes.h"
#include "tests/platform/other_systems/synthetic_tcc.h"
#include "tests/support/temporary_folder.h"

#include <QFile>

#include <gtest/gtest.h>

// The collectors of platform/macos on files and programs of the test's own: that they ask as they should, not that a Mac answers
// so.

namespace {

using namespace holdfast::platform;
using holdfast::tests::contentOf;
using holdfast::tests::TemporaryFolder;
using holdfast::tests::writeFile;
using holdfast::tests::writeTcc;

class MacosProbes : public testing::Test
{
protected:
    MacosProbes()
    {
        m_places.softwareUpdate = program(QStringLiteral("softwareupdate"), "printf '%s\\n' \"$@\" > \"$0.asked\"\n"
                                                                            "echo 'Software Update Tool'\n"
                                                                            "echo 'No new software available.' >&2\n");
        // plutil -convert xml1 -o - FILE
        m_places.propertyListTool =
            program(QStringLiteral("plutil"), "[ \"$1 $2 $3 $4\" = '-convert xml1 -o -' ] && cat \"$5\"\n");
        m_places.updatePreferences = m_folder.path(QStringLiteral("com.apple.SoftwareUpdate.plist"));
        m_places.managedUpdatePreferences = m_folder.path(QStringLiteral("managed.plist"));
        m_places.systemVersion = QStringLiteral(HOLDFAST_TEST_DATA "/other_systems/macos/SystemVersion.xml");
        m_places.userTcc = m_folder.path(QStringLiteral("user.db"));
        m_places.systemTcc = m_folder.path(QStringLiteral("system.db"));
        m_places.privateFolder = m_folder.path(QStringLiteral("private"));
        QDir().mkpath(m_places.privateFolder);
    }

    [[nodiscard]] DeviceProbes probes() const
    {
        return makeMacosProbes(m_places, [](const QString &system, const QString &version) {
            SupportPeriod period;
            period.system = system;
            period.version = version;
            return std::make_optional(period);
        });
    }

    [[nodiscard]] QString program(const QString &name, const QByteArray &script) const
    {
        const QString file = m_folder.path(name);
        EXPECT_TRUE(writeFile(file, "#!/bin/sh\n" + script));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }

    void writePreferences(const QDateTime &lastLook) const
    {
        EXPECT_TRUE(writeFile(m_places.updatePreferences, "<plist><dict><key>LastSuccessfulDate</key><date>" +
                                                              lastLook.toString(Qt::ISODate).toLatin1() +
                                                              "</date><key>CriticalUpdateInstall</key><false/></dict></plist>"));
    }

    TemporaryFolder m_folder;
    MacosPlaces m_places;
    Patience m_patience{usualPatience};
};

TEST_F(MacosProbes, ItAsksForTheCachedListAndNeverForAScan)
{
    writePreferences(QDateTime::currentDateTimeUtc());
    const DeviceProbes all = probes();
    const auto answer = all.updates.at(0)->look(m_patience);
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_TRUE(answer.rows.isEmpty());
    EXPECT_EQ(contentOf(m_places.softwareUpdate + QStringLiteral(".asked")), QByteArray("-l\n--no-scan\n"));
    EXPECT_FALSE(all.automaticUpdates->look(m_patience).rows.value(0).on);
    EXPECT_EQ(all.reboot->look(m_patience).reason, ProbeReason::SystemNotSaying);
    EXPECT_EQ(all.lifecycle->look(m_patience).rows.value(0).version, QStringLiteral("14.7"));
}

TEST_F(MacosProbes, AToolThatFailsHangsOrIsMissingIsNeverUpToDate)
{
    m_places.softwareUpdate = program(QStringLiteral("failing"), "echo 'No new software available.' >&2; exit 1\n");
    EXPECT_EQ(probes().updates.at(0)->look(m_patience).state, ProbeState::Error);
    m_places.softwareUpdate = m_folder.path(QStringLiteral("missing"));
    EXPECT_EQ(probes().updates.at(0)->look(m_patience).reason, ProbeReason::ProgramMissing);
    m_places.softwareUpdate = program(QStringLiteral("hanging"), "exec sleep 600\n");
    const auto late = probes().updates.at(0)->look(Patience{std::chrono::milliseconds{50}});
    EXPECT_EQ(late.reason, ProbeReason::TimedOut);
}

TEST_F(MacosProbes, BothDatabasesAreReadFromCopiesThatGo)
{
    ASSERT_TRUE(writeTcc(m_places.userTcc, {QStringLiteral("'kTCCServiceCamera', 'a', 0, 2, 0")}));
    ASSERT_TRUE(writeTcc(m_places.systemTcc, {QStringLiteral("'kTCCServiceScreenCapture', 'b', 0, 2, 0")}, true));
    const auto answer = probes().permissions.at(0)->look(m_patience);
    EXPECT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 2);
    EXPECT_EQ(answer.rows[1].place, QStringLiteral("/Library"));
    EXPECT_TRUE(QDir(m_places.privateFolder).isEmpty());
}

TEST_F(MacosProbes, NoDatabaseAtAllIsNotNoPermissions)
{
    const auto answer = probes().permissions.at(0)->look(m_patience);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    ASSERT_TRUE(writeFile(m_places.userTcc, "no database"));
    EXPECT_EQ(probes().permissions.at(0)->look(m_patience).state, ProbeState::Error);
}

} // namespace
