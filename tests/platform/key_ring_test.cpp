// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/private_bus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDirIterator>

using holdfast::tests::contentOf;
using holdfast::tests::PrivateBus;
using holdfast::tests::writeFile;

namespace {

const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString prompter = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString prompterInterface = QStringLiteral("org.gnome.keyring.internal.Prompter");
const QByteArray secret = "cafe0123456789abcdef";
/// Milliseconds; far more than an answer takes that comes at all.
const QString patient = QStringLiteral("60000");
/// Only for calls of which it is certain that they never answer.
const QString impatient = QStringLiteral("400");

// How a key ring that cannot be opened answers differs between versions; only "ok" it must never say.
const auto refused = testing::AnyOf(QString("unavailable"), QString("denied"));
const auto notThere = testing::AnyOf(QString("not found"), QString("unavailable"), QString("denied"));

/// A key ring as this machine may have it, asked by a program of its own.
class KeyRing : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(bus.isRunning()); }

    /// gnome-keyring without anybody who could be asked. With a password its "login" key ring is made and opened.
    bool startDaemon(const QByteArray &password = {})
    {
        QStringList arguments{"--foreground", "--components=secrets"};
        if (!password.isEmpty())
            arguments << "--unlock";
        return bus.serve(secretService, "gnome-keyring-daemon", arguments, password);
    }

    /// What key_ring_probe says: the outcome, and what was read behind it.
    QString probe(const QStringList &arguments, const QString &limit = patient, const QString &address = {})
    {
        QProcess program;
        QProcessEnvironment environment = bus.environment();
        if (!address.isNull())
            environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        program.setProcessEnvironment(environment);
        program.setStandardErrorFile(QProcess::nullDevice());
        program.start(HOLDFAST_KEY_RING_PROBE, QStringList{limit} + arguments);
        if (!program.waitForFinished(90'000) || program.exitStatus() != QProcess::NormalExit)
            return QStringLiteral("the probe did not end well");
        return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
    }
    QString read() { return probe({"read", "a vault"}); }
    QString write(const QString &limit = patient) { return probe({"write", "a vault", QString::fromUtf8(secret)}, limit); }
    QString remove(const QString &limit = patient) { return probe({"remove", "a vault"}, limit); }

    /// The files below the home that hold the secret as it is or as QtKeychain encodes it.
    QStringList filesWithTheSecret() const
    {
        QStringList found;
        QDirIterator files(bus.home().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray content = contentOf(files.next());
            if (content.contains(secret) || content.contains(secret.toBase64()))
                found << files.filePath();
        }
        return found;
    }

    PrivateBus bus;
};

TEST_F(KeyRing, WithoutABusThereIsNone)
{
    for (const QString &address : {QStringLiteral(""), QStringLiteral("unix:path=/nonexistent/bus")}) {
        EXPECT_EQ(probe({"available"}, patient, address), "no");
        EXPECT_EQ(probe({"read", "a vault"}, patient, address), "unavailable");
        EXPECT_EQ(probe({"write", "a vault", QString::fromUtf8(secret)}, patient, address), "unavailable");
        EXPECT_EQ(probe({"remove", "a vault"}, patient, address), "unavailable");
    }
    EXPECT_TRUE(filesWithTheSecret().isEmpty()) << "no key ring must never mean a plain file";
}

TEST_F(KeyRing, WithoutASecretServiceThereIsNone)
{
    EXPECT_EQ(probe({"available"}), "no");
    EXPECT_EQ(write(), "unavailable");
    EXPECT_TRUE(filesWithTheSecret().isEmpty());
}

TEST_F(KeyRing, OneThatNobodyCanMakeRefusesAndKeepsNothing)
{
    ASSERT_TRUE(startDaemon());
    EXPECT_EQ(probe({"available"}), "yes");
    EXPECT_THAT(write(), refused) << "the first secret needs a key ring, and a new one needs somebody who gives it a password";
    EXPECT_THAT(read(), notThere);
    EXPECT_THAT(remove(), notThere) << "deleting says that it worked";
    EXPECT_TRUE(filesWithTheSecret().isEmpty());
}

TEST_F(KeyRing, AnOpenOneKeepsGivesBackAndForgets)
{
    ASSERT_TRUE(startDaemon("the key ring's password"));
    EXPECT_EQ(probe({"available"}), "yes");
    EXPECT_EQ(read(), "not found");
    EXPECT_EQ(write(), "ok");
    EXPECT_EQ(read(), "ok " + secret);
    EXPECT_EQ(probe({"read", "another vault"}), "not found");
    EXPECT_EQ(probe({"write", "another vault", "beef"}), "ok");
    EXPECT_EQ(probe({"write", "another vault", "f00d"}), "ok");
    EXPECT_EQ(probe({"read", "another vault"}), "ok f00d") << "the newest counts";
    EXPECT_EQ(remove(), "ok");
    EXPECT_EQ(read(), "not found");
    EXPECT_EQ(remove(), "not found");
    EXPECT_EQ(probe({"read", "another vault"}), "ok f00d");
    EXPECT_TRUE(filesWithTheSecret().isEmpty()) << "it is kept encrypted";
}

TEST_F(KeyRing, OneWithoutAPasswordOpensByItself)
{
    const QString folder = bus.home().path(".local/share/keyrings");
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(writeFile(folder + "/login.keyring", "[keyring]\ndisplay-name=login\nctime=0\nmtime=0\nlock-on-idle=false\n"
                                                     "lock-after=false\n"));
    ASSERT_TRUE(writeFile(folder + "/default", "login"));
    ASSERT_TRUE(startDaemon());
    EXPECT_EQ(write(), "ok");
    EXPECT_EQ(read(), "ok " + secret);
    EXPECT_EQ(remove(), "ok");
}

/// A key ring that holds the secret, but this time nobody has opened it.
class LockedKeyRing : public KeyRing
{
protected:
    void SetUp() override
    {
        KeyRing::SetUp();
        ASSERT_TRUE(startDaemon("the key ring's password"));
        ASSERT_EQ(write(), "ok");
        ASSERT_TRUE(bus.stop(secretService));
    }
};

TEST_F(LockedKeyRing, WithoutAPrompterRefusesAndLosesNothing)
{
    ASSERT_TRUE(startDaemon());
    EXPECT_THAT(read(), notThere);
    EXPECT_THAT(probe({"write", "a vault", "beef"}), refused);
    EXPECT_THAT(remove(), notThere) << "deleting says that it worked, but the secret is still there";
    ASSERT_TRUE(bus.stop(secretService));
    ASSERT_TRUE(startDaemon("the key ring's password"));
    EXPECT_EQ(read(), "ok " + secret);
}

TEST_F(LockedKeyRing, APromptThatNobodyAnswersTimesOut)
{
    ASSERT_TRUE(startDaemon());
    ASSERT_TRUE(bus.mock(prompter, {prompter, "/org/gnome/keyring/Prompter", prompterInterface}));
    ASSERT_EQ(bus.call(prompter, "/org/gnome/keyring/Prompter", "org.freedesktop.DBus.Mock", "AddMethod",
                       {prompterInterface, "BeginPrompting", "o", "", ""})
                  .type(),
              QDBusMessage::ReplyMessage);
    EXPECT_EQ(probe({"read", "a vault"}, impatient), "timed out");
    EXPECT_EQ(write(impatient), "timed out");
    EXPECT_EQ(remove(impatient), "timed out");
    const QDBusMessage asked =
        bus.call(prompter, "/org/gnome/keyring/Prompter", "org.freedesktop.DBus.Mock", "GetMethodCalls", {"BeginPrompting"});
    ASSERT_EQ(asked.type(), QDBusMessage::ReplyMessage);
    EXPECT_FALSE(asked.arguments().value(0).value<QDBusArgument>().atEnd()) << "somebody would have been asked";
}

} // namespace
