// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/rhythm_text.h"
#include "tests/wording/english.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <vector>

namespace holdfast::wording {

namespace {

using catalogue::Language;

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    bool unfinished = false;
    QStringList forms;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("extracomment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            message.forms =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString &name)
{
    QFile file(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/i18n/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

TEST(Translations, EnglishHasEveryPluralForm)
{
    const std::vector<Message> messages = readMessages(QStringLiteral("holdfast_en.ts"));
    EXPECT_FALSE(messages.empty());
    for (const Message &message : messages) {
        EXPECT_FALSE(message.unfinished) << message.source.toStdString();
        EXPECT_FALSE(message.forms.join(QLatin1Char(' ')).contains(QLatin1String("(s)"))) << message.source.toStdString();
    }
}

/// The texts with a number in them, as they stand in the sources of app/ and qml/ (of a text in several lines, its first with
/// %n).
QSet<QString> textsWithNumbers()
{
    static const QRegularExpression pattern(QStringLiteral(R"x(\b(?:tr|qsTr)\(\s*"([^"\n]*%n[^"\n]*)")x"));
    QSet<QString> texts;
    for (const char *folder : {"/app", "/qml"}) {
        QDirIterator files(QStringLiteral(HOLDFAST_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                texts.insert(matches.next().captured(1));
        }
    }
    return texts;
}

TEST(Translations, EnglishKnowsEveryTextWithANumber)
{
    QStringList known;
    for (const Message &message : readMessages(QStringLiteral("holdfast_en.ts")))
        known.append(message.source);
    const QSet<QString> wanted = textsWithNumbers();
    EXPECT_FALSE(wanted.isEmpty());
    for (const QString &text : wanted) {
        EXPECT_FALSE(known.filter(text).isEmpty())
            << text.toStdString() << ": build update_translations, then write both forms in holdfast_en.ts";
    }
}

TEST(Translations, EveryTextOfWordingTellsTranslatorsWhatItIs)
{
    for (const char *name : {"holdfast_zh_CN.ts", "holdfast_zh_HK.ts"}) {
        const std::vector<Message> messages = readMessages(QString::fromLatin1(name));
        EXPECT_FALSE(messages.empty());
        for (const Message &message : messages) {
            const bool ours = message.context == QLatin1String("wording");
            EXPECT_FALSE(ours && message.comment.isEmpty()) << message.source.toStdString();
        }
    }
}

TEST(Translations, EveryLanguageIsBuiltIn)
{
    for (const Language language : catalogue::allLanguages)
        EXPECT_TRUE(translatorFor(language));
    for (const char *name : {":/i18n/holdfast_en.qm", ":/i18n/holdfast_zh_CN.qm", ":/i18n/holdfast_zh_HK.qm"})
        EXPECT_TRUE(QFile::exists(QString::fromLatin1(name))) << name;
}

class InChinese : public test::InLanguage
{
protected:
    InChinese() : InLanguage(Language::TraditionalChineseHongKong) {}
};

TEST_F(InChinese, NothingFallsBackToTheRawSource)
{
    EXPECT_FALSE(intervalText(45).contains(QLatin1String("(s)"))) << intervalText(45).toStdString();
}

} // namespace

} // namespace holdfast::wording
