// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/cli/terminal_session.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

/// A look at this very device, by the real program.
class Checking : public CommandLineTest
{
protected:
    struct Checked {
        int code = -1;
        QJsonObject answer;
    };
    [[nodiscard]] Checked check(const QStringList &arguments = {})
    {
        const Ended ended = program.run(QStringList{"check", "--json"} + arguments);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(ended.out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << ended.out.constData();
        EXPECT_EQ(ended.out, document.toJson()) << "the document and nothing else";
        EXPECT_TRUE(ended.err.isEmpty()) << "nobody watches: " << ended.err.constData();
        return {ended.code, document.object()};
    }
    void putIntoHome(const QString &path, const QByteArray &content) const
    {
        const QString file = program.home() + u'/' + path;
        ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        ASSERT_TRUE(writeFile(file, content));
    }
    [[nodiscard]] QStringList filesInHome() const
    {
        return QDir(program.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

const QSet<QString> head{"lookedAt", "sample", "schema"};
const QSet<QString> ofUpdates{"updates", "automaticUpdates", "restart", "support"};
const QSet<QString> ofPermissions{"permissions", "browsers"};

bool isDark(const QJsonObject &answer)
{
    const QString state = answer["state"].toString();
    return state != "ok" && state != "unsupported" && answer["reason"].toString() != "consent-needed";
}

bool anyIsDark(const QJsonValue &answers)
{
    const QJsonArray all = answers.toArray();
    return std::any_of(all.begin(), all.end(), [](const QJsonValue &answer) { return isDark(answer.toObject()); });
}

bool anyIsOk(const QJsonValue &answers)
{
    const QJsonArray all = answers.toArray();
    return std::any_of(all.begin(), all.end(), [](const QJsonValue &answer) { return answer["state"].toString() == "ok"; });
}

/// The exit code as json.md derives it from the document.
int codeFor(const QJsonObject &answer)
{
    bool waits = false;
    for (const QJsonValue &source : answer["updates"].toArray()) {
        for (const QJsonValue &row : source["rows"].toArray()) {
            if (row["severity"].toString() == "security")
                return 11;
            waits = true;
        }
    }
    const QJsonObject restart = answer["restart"].toObject();
    const QString support = answer["support"].toObject()["status"].toString();
    if (waits || restart["required"].toBool() || support == "ended")
        return 10;
    const bool updatesAreDark = answer.contains("updates") && (anyIsDark(answer["updates"]) || !anyIsOk(answer["updates"]) ||
                                                               isDark(restart) || support == "unknown");
    return updatesAreDark || anyIsDark(answer["permissions"]) ? 20 : 0;
}

TEST_F(Checking, NeedsNoVaultAndLeavesNothingBehind)
{
    const Checked checked = check();
    EXPECT_EQ(keysOf(checked.answer), head + ofUpdates + ofPermissions);
    EXPECT_EQ(checked.code, codeFor(checked.answer));
    EXPECT_EQ(checked.answer["schema"].toInt(), 1);
    EXPECT_FALSE(checked.answer["sample"].toBool());
    const QDateTime lookedAt = QDateTime::fromString(checked.answer["lookedAt"].toString(), Qt::ISODateWithMs);
    EXPECT_TRUE(lookedAt.isValid() && lookedAt <= QDateTime::currentDateTimeUtc());
    EXPECT_FALSE(checked.answer["permissions"].toArray().isEmpty());
    // Newer versions of what is asked make themselves a folder for what they may want to remember.
    QStringList left = filesInHome();
    left.removeAll(QStringLiteral(".cache"));
    EXPECT_EQ(left, QStringList());
}

TEST_F(Checking, DoesNotMindAVaultThatIsBroken)
{
    makeVault();
    overwrite(scratch.folder.keyFile(), "not a key file");
    overwrite(scratch.folder.database(), QByteArray(5000, 'x'));
    const auto before = scratch.contents();
    const Checked checked = check(inVault({"--only", "permissions"}));
    EXPECT_EQ(keysOf(checked.answer), head + ofPermissions);
    EXPECT_EQ(checked.code, codeFor(checked.answer));
    EXPECT_EQ(scratch.contents(), before);
}

TEST_F(Checking, LooksOnlyAtWhatWasAskedFor)
{
    const Checked updates = check({"--only", "updates"});
    EXPECT_EQ(keysOf(updates.answer), head + ofUpdates);
    EXPECT_EQ(updates.code, codeFor(updates.answer));
    const Checked permissions = check({"--only", "permissions"});
    EXPECT_EQ(keysOf(permissions.answer), head + ofPermissions);
    EXPECT_EQ(permissions.code, codeFor(permissions.answer));
    for (const QStringList &both : {QStringList{"--only", "permissions,updates"}, {"--only", "updates", "--only", "permissions"}})
        EXPECT_EQ(keysOf(check(both + QStringList{"--sample"}).answer), head + ofUpdates + ofPermissions);
}

TEST_F(Checking, ASubjectThatIsNoneIsAUsageError)
{
    for (const QStringList &wrong : {QStringList{"--only", "telepathy"},
                                     {"--only", "updates,telepathy"},
                                     {"--only"},
                                     {"--only", ""},
                                     {"--passphrase-fd", "0"},
                                     {"--nonsense"}}) {
        const Ended ended = program.run(QStringList{"check", "--json", "--sample"} + wrong);
        EXPECT_EQ(ended.code, 2) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(ended.out.isEmpty()) << ended.out.constData();
        EXPECT_FALSE(ended.err.isEmpty());
    }
}

TEST_F(Checking, ShowsHowFarItIsOnATerminalOnly)
{
    TerminalSession session({"check", "--json", "--only", "permissions"}, program.environment());
    ASSERT_TRUE(session.waitFor("Looking: "));
    const int code = session.waitForEnd();
    EXPECT_TRUE(session.shown().endsWith("\r\x1b[K")) << "and wipes it away at the end: " << session.shown().constData();
    const QJsonDocument answer = QJsonDocument::fromJson(session.output());
    EXPECT_EQ(code, codeFor(answer.object())) << session.shown().constData();
    EXPECT_FALSE(answer["permissions"].toArray().isEmpty());
}

TEST_F(Checking, FindsWhatStartsAtLoginAndSaysHowToStopIt)
{
    putIntoHome(".config/autostart/example-helper.desktop",
                "[Desktop Entry]\nType=Application\nName=Example Helper\nExec=/opt/example/helper\n");
    putIntoHome(".config/autostart/garbage.desktop", QByteArray(2000, '\xff'));
    const Checked checked = check({"--only", "permissions"});
    QJsonObject found;
    for (const QJsonValue &source : checked.answer["permissions"].toArray()) {
        for (const QJsonValue &row : source["rows"].toArray()) {
            if (row["name"].toString() == "Example Helper")
                found = row.toObject();
        }
    }
    EXPECT_EQ(found["permission"].toString(), "autostart");
    EXPECT_EQ(found["tier"].toString(), "attention");
    EXPECT_TRUE(found["granted"].toBool());
    EXPECT_FALSE(found["revoke"].toString().isEmpty());
    const Ended said = program.run({"check", "--only", "permissions"});
    EXPECT_TRUE(said.out.contains("Example Helper")) << said.out.constData();
    EXPECT_TRUE(said.out.contains(found["revoke"].toString().toUtf8())) << said.out.constData();
}

TEST_F(Checking, LeavesBrowsersAloneUntilTold)
{
    putIntoHome(".mozilla/firefox/profiles.ini", "[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\nDefault=1\n");
    putIntoHome(".mozilla/firefox/abc.default/permissions.sqlite", "not a database");
    int browsers = 0;
    for (const QJsonValue &source : check({"--only", "permissions"}).answer["permissions"].toArray()) {
        if (source["source"].toString() != "firefox" && source["source"].toString() != "chromium")
            continue;
        ++browsers;
        EXPECT_EQ(source["state"].toString(), "denied");
        EXPECT_EQ(source["reason"].toString(), "consent-needed");
        EXPECT_TRUE(source["rows"].toArray().isEmpty());
    }
    EXPECT_EQ(browsers, 2);
    const Checked allowed = check({"--only", "permissions", "--browsers"});
    EXPECT_TRUE(allowed.answer["browsers"].toBool());
    EXPECT_FALSE(QJsonDocument(allowed.answer).toJson().contains("consent-needed"));
    EXPECT_TRUE(anyIsDark(allowed.answer["permissions"])) << "what is no database is never read as one without permissions";
    EXPECT_EQ(allowed.code, codeFor(allowed.answer));
}

/// What the program and everything it starts asks the kernel for.
class CheckingWatched : public Checking
{
protected:
    void SetUp() override
    {
        if (QProcess::execute("strace", {"-o", "/dev/null", "true"}) != 0)
            GTEST_SKIP() << "this system does not let strace watch";
        // LeakSanitizer cannot work below strace.
        program.set("ASAN_OPTIONS", "detect_leaks=0");
    }
    [[nodiscard]] QByteArrayList watch(const char *calls, const QStringList &arguments)
    {
        const QString log = scratch.folder.path() + QStringLiteral(".calls");
        program.startThrough({"strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", QStringLiteral("trace=%1").arg(calls),
                              "-e", "signal=none", "-o", log});
        (void)check(arguments);
        return contentOf(log).split('\n');
    }
};

TEST_F(CheckingWatched, OpensNoSocketToAnywhereElse)
{
    int programs = 0;
    for (const QByteArray &line : watch("socket,execve", {"--browsers"})) {
        programs += line.contains("execve(") && line.endsWith("= 0") ? 1 : 0;
        if (!line.contains("socket("))
            continue;
        // Newer programs ask the kernel itself, by netlink, whether there is a network at all; nothing leaves the machine that
        // way.
        EXPECT_TRUE(line.contains("socket(AF_UNIX,") || line.contains("socket(AF_NETLINK,")) << line.constData();
    }
    EXPECT_GT(programs, 1) << "its children were watched too";
}

TEST_F(CheckingWatched, OpensNoFileOfABrowserUntilTold)
{
    putIntoHome(".mozilla/firefox/profiles.ini", "[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n");
    putIntoHome(".config/chromium/Local State", "{}");
    const auto touched = [this](const QStringList &arguments) {
        const QByteArray calls = watch("open,openat", arguments).join('\n');
        EXPECT_TRUE(calls.contains("autostart")) << "what strace saw";
        return calls.contains(".mozilla") || calls.contains("config/chromium");
    };
    EXPECT_FALSE(touched({"--only", "permissions"}));
    EXPECT_TRUE(touched({"--only", "permissions", "--browsers"}));
}

/// Against what this very machine says.
class OnThisMachine : public Checking
{
protected:
    [[nodiscard]] static QByteArray osRelease(const char *field)
    {
        for (const QByteArray &line : contentOf(QStringLiteral("/etc/os-release")).split('\n')) {
            if (line.startsWith(QByteArray(field) + '='))
                return line.mid(line.indexOf('=') + 1).replace('"', "");
        }
        return {};
    }
};

TEST_F(OnThisMachine, ListsWhatAptWouldUpgrade)
{
    QProcess apt;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C");
    apt.setProcessEnvironment(environment);
    apt.start("apt-get", {"-s", "-o", "Debug::NoLocking=1", "dist-upgrade"});
    if (!apt.waitForStarted() || !apt.waitForFinished(120'000) || apt.exitCode() != 0)
        GTEST_SKIP() << "this system has no apt-get that answers";
    static const QRegularExpression upgrade(QStringLiteral("^Inst (\\S+) \\[([^]]*)\\] \\((\\S+) ([^[]*)"));
    QMap<QString, QStringList> expected;
    QStringList security;
    for (const QByteArray &line : apt.readAllStandardOutput().split('\n')) {
        const auto match = upgrade.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        expected.insert(match.captured(1), {match.captured(2), match.captured(3)});
        if (match.captured(4).contains("Debian-Security"))
            security.append(match.captured(1));
    }

    const Checked checked = check({"--only", "updates"});
    QMap<QString, QStringList> listed;
    QMap<QString, QString> severities;
    for (const QJsonValue &source : checked.answer["updates"].toArray()) {
        if (source["source"].toString() != "apt")
            continue;
        for (const QJsonValue &row : source["rows"].toArray()) {
            listed.insert(row["name"].toString(), {row["installed"].toString(), row["candidate"].toString()});
            severities.insert(row["name"].toString(), row["severity"].toString());
        }
    }
    EXPECT_EQ(listed.keys(), expected.keys());
    EXPECT_EQ(listed, expected);
    for (const QString &name : security)
        EXPECT_EQ(severities.value(name), "security") << name.toStdString();
    EXPECT_EQ(checked.code, codeFor(checked.answer));
}

TEST_F(OnThisMachine, BookwormIsInLongTermSupport)
{
    const QDate today = QDate::currentDate();
    if (osRelease("VERSION_CODENAME") != "bookworm")
        GTEST_SKIP() << "this is no Debian 12 (bookworm)";
    if (today <= QDate(2026, 7, 11) || today > QDate(2028, 6, 30))
        GTEST_SKIP() << "today is not between the end of ordinary and the end of long-term support";
    const QJsonObject support = check({"--only", "updates"}).answer["support"].toObject();
    EXPECT_EQ(support["state"].toString(), "ok");
    EXPECT_EQ(support["status"].toString(), "lts");
    EXPECT_EQ(support["until"].toString(), "2028-06-30");
}

} // namespace
