// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/capability.h"
#include "tests/cli/program.h"
#include "tests/support/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

struct Example {
    QStringList arguments;
    QJsonDocument answer;
};

QString description()
{
    return QString::fromUtf8(contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/app/cli/json.md")));
}

/// A command in one fenced block, its answer in the next.
std::vector<Example> examples()
{
    static const QRegularExpression pattern(QStringLiteral("```console\nholdfast ([^\n]*)\n```\n\n```json\n(.*?)```"),
                                            QRegularExpression::DotMatchesEverythingOption);
    std::vector<Example> all;
    auto matches = pattern.globalMatch(description());
    while (matches.hasNext()) {
        const auto match = matches.next();
        all.push_back({match.captured(1).split(u' '), QJsonDocument::fromJson(match.captured(2).toUtf8())});
    }
    return all;
}

class JsonAnswers : public CommandLineTest
{
};

TEST_F(JsonAnswers, AreAsDescribed)
{
    const auto all = examples();
    ASSERT_EQ(all.size(), 3u);
    for (const Example &example : all) {
        const Ended ended = program.run(example.arguments);
        EXPECT_EQ(ended.code, example.arguments.first() == "check" ? 11 : 10);
        EXPECT_EQ(QJsonDocument::fromJson(ended.out), example.answer)
            << "app/cli/json.md no longer tells the answer of holdfast " << example.arguments.join(u' ').toStdString()
            << ", which is now\n"
            << ended.out.constData();
    }
}

TEST_F(JsonAnswers, HaveASchemaAndOnlyDescribedLowerCamelCaseKeys)
{
    static const QRegularExpression lowerCamelCase(QStringLiteral("^[a-z]+([A-Z][a-z]+)*$"));
    const QString text = description();
    for (const QStringList &command : {QStringList{"status"}, {"due"}, {"check"}, {"check", "--browsers"}}) {
        const QJsonDocument answer = QJsonDocument::fromJson(program.run(command + QStringList{"--json", "--sample"}).out);
        EXPECT_EQ(answer["schema"].toInt(), 1);
        const QString moment = answer[command.first() == "check" ? "lookedAt" : "madeAt"].toString();
        EXPECT_TRUE(moment.endsWith(u'Z'));
        EXPECT_TRUE(QDateTime::fromString(moment, Qt::ISODate).isValid());
        QSet<QString> keys;
        tests::collectKeys(answer.object(), keys);
        EXPECT_GT(keys.size(), 10);
        for (const QString &key : keys) {
            EXPECT_TRUE(lowerCamelCase.match(key).hasMatch()) << key.toStdString();
            EXPECT_TRUE(text.contains(u'`' + key + u'`')) << key.toStdString() << " is not described";
        }
    }
}

TEST_F(JsonAnswers, NameOnlyDescribedSourcesAndPermissions)
{
    const QString text = description();
    for (const platform::Capability capability : platform::allCapabilities())
        EXPECT_TRUE(text.contains(u'`' + platform::capabilityKey(capability) + u'`'))
            << platform::capabilityKey(capability).toStdString();
    const QJsonDocument answer = QJsonDocument::fromJson(program.run({"check", "--json"}).out);
    for (const char *list : {"updates", "permissions"}) {
        for (const QJsonValue &source : answer[list].toArray()) {
            for (const char *word : {"source", "state", "reason"}) {
                const QString value = source[word].toString();
                EXPECT_TRUE(value.isEmpty() || text.contains(u'`' + value + u'`')) << value.toStdString();
            }
        }
    }
}

TEST_F(JsonAnswers, AreAllThereIsOnStandardOutput)
{
    makeVaultWithSomethingDue();
    program.setPassphrase(firstPassphrase);
    for (const char *command : {"status", "due"}) {
        for (const QStringList &arguments : {inVault({command, "--json"}), QStringList{command, "--json", "--sample"}}) {
            QJsonParseError error;
            const Ended ended = program.run(arguments);
            const QJsonDocument answer = QJsonDocument::fromJson(ended.out, &error);
            EXPECT_EQ(error.error, QJsonParseError::NoError) << ended.out.constData();
            EXPECT_EQ(ended.out, answer.toJson());
            EXPECT_TRUE(ended.err.isEmpty()) << ended.err.constData();
            EXPECT_EQ(answer["sample"].toBool(), arguments.contains("--sample"));
        }
    }
}

TEST_F(JsonAnswers, TellWhatIsDueInAVault)
{
    makeVaultWithSomethingDue();
    program.setPassphrase(firstPassphrase);
    const QJsonDocument answer = QJsonDocument::fromJson(program.run(inVault({"due", "--json"})).out);
    ASSERT_EQ(answer["due"].toArray().size(), 1);
    const QJsonObject entry = answer["due"].toArray().first().toObject();
    EXPECT_EQ(entry["action"], "U01");
    EXPECT_EQ(entry["status"], "overdue");
    EXPECT_EQ(entry["doneOn"], "2020-01-01");
    EXPECT_TRUE(answer["upcoming"].toArray().isEmpty());
    const QDateTime madeAt = QDateTime::fromString(answer["madeAt"].toString(), Qt::ISODate);
    EXPECT_LE(madeAt, QDateTime::currentDateTimeUtc());
}

/// In a language a person chose in the app, or that their system speaks.
class InChinese : public JsonAnswers
{
protected:
    [[nodiscard]] QStringList inChinese(const QStringList &arguments)
    {
        EXPECT_TRUE(QDir().mkpath(scratch.folder.path()));
        overwrite(scratch.folder.settingsFile(), "[General]\nlanguage=zh-Hant-HK\n");
        return inVault(arguments);
    }
};

TEST_F(InChinese, JsonAndExitCodesAreTheSame)
{
    for (const char *command : {"status", "due", "check"}) {
        const QStringList arguments{command, "--json", "--sample"};
        const Ended english = program.run(arguments);
        const Ended chinese = program.run(inChinese(arguments));
        EXPECT_EQ(chinese.code, english.code);
        EXPECT_EQ(chinese.out, english.out);
        Program elsewhere;
        elsewhere.set("LC_ALL", "zh_CN.UTF-8");
        const Ended bySystem = elsewhere.run(arguments);
        EXPECT_EQ(bySystem.code, english.code);
        EXPECT_EQ(bySystem.out, english.out);
    }
    EXPECT_EQ(program.run(inChinese({"status"})).code, 3);
    makeVault();
    program.setPassphrase("wrong");
    EXPECT_EQ(program.run(inChinese({"status"})).code, 4);
}

TEST_F(InChinese, WhatAPersonReadsIsNot)
{
    const Ended ended = program.run(inChinese({"due", "--sample"}));
    EXPECT_EQ(ended.code, 10);
    EXPECT_TRUE(ended.out.contains("11\u670823\u65e5")) << "the date of today: " << ended.out.constData();
    EXPECT_FALSE(ended.out.contains("23 November"));
}

} // namespace
