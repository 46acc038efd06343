// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/key_file.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using holdfast::platform::parse::KeyFile;
using holdfast::tests::SeededRandom;
using holdfast::tests::TemporaryFolder;
using holdfast::tests::writeFile;

namespace {

TEST(KeyFile, ReadsGroupsKeysAndLists)
{
    const auto file =
        KeyFile::read("# a comment\n\n[One]\nname = Text with spaces \nlist=a;b;;c\nended=x;y;\nnone=\n[Two]\nname[de]=Wort\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->groups(), QStringList({"One", "Two"}));
    EXPECT_EQ(file->keys("One"), QStringList({"name", "list", "ended", "none"}));
    EXPECT_EQ(file->string("One", "name"), QString("Text with spaces "));
    EXPECT_EQ(file->list("One", "list"), QStringList({"a", "b", "", "c"}));
    EXPECT_EQ(file->list("One", "ended"), QStringList({"x", "y"}));
    EXPECT_EQ(file->list("One", "none"), QStringList());
    EXPECT_EQ(file->string("Two", "name[de]"), QString("Wort"));
    EXPECT_FALSE(file->string("Two", "name"));
    EXPECT_FALSE(file->hasGroup("Three"));
    EXPECT_FALSE(file->list("Three", "name"));
}

TEST(KeyFile, AGroupThatComesTwiceIsOneAndTheLastValueCounts)
{
    const auto file = KeyFile::read("[A]\nx=1\ny=2\n[B]\nx=3\n[A]\nx=4\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->groups(), QStringList({"A", "B"}));
    EXPECT_EQ(file->keys("A"), QStringList({"x", "y"}));
    EXPECT_EQ(file->string("A", "x"), QString("4"));
}

TEST(KeyFile, ResolvesEscapes)
{
    const auto file = KeyFile::read("[A]\ntext=\\sx\\ty\\nz\\\\\nlist=a\\;b;c\\\\;\nodd=C:\\dir\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->string("A", "text"), QString(" x\ty\nz\\"));
    EXPECT_EQ(file->list("A", "list"), QStringList({"a;b", "c\\"}));
    EXPECT_EQ(file->string("A", "odd"), QString("C:\\dir"));
    EXPECT_FALSE(file->list("A", "odd")) << "an escape that does not exist";
}

TEST(KeyFile, RefusesWhatGLibRefuses)
{
    for (const char *content :
         {"x=1\n", "[A]\nno equals sign\n", "[A\nx=1\n", "[A] x\n", "[]\n", "[A]\n=1\n", "[A]\nx]y=1\n", "\xEF\xBB\xBF[A]\n"})
        EXPECT_FALSE(KeyFile::read(content)) << content;
    EXPECT_FALSE(KeyFile::read(QByteArray("[A]\nx=1\0y\n", 10)));
    EXPECT_TRUE(KeyFile::read(""));
}

TEST(KeyFile, AValueThatIsNoTextHasNoText)
{
    const auto file = KeyFile::read("[A]\nx=\xff\xfe\ny=ok\nz=cut \xc3\n");
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->string("A", "x"));
    EXPECT_FALSE(file->list("A", "x"));
    EXPECT_FALSE(file->string("A", "z"));
    EXPECT_EQ(file->string("A", "y"), QString("ok"));
}

/// A key file, or nearly one, put together by chance of what matters to its rules.
QByteArray randomFile(SeededRandom &random)
{
    static const QList<QByteArray> pieces{
        "[",        "]",    "[A]",  "[B c]",        "[A]",  "a",   "b",   "key", "=",  "=",  "=", ";", ";", "\\",
        "\\s",      "\\n",  "\\t",  "\\r",          "\\\\", "\\;", "\\x", " ",   "\t", "\r", "#", "!", ":", "/",
        "\xC3\xA9", "\xff", "[de]", "[de_DE@euro]", "x y",  ".",   "-",   "\n",  "\n", "\n", "\n"};
    QByteArray content = random.below(8) == 0 ? "" : "[A]\n";
    const std::size_t lines = random.below(12);
    for (std::size_t line = 0; line < lines; ++line) {
        // Most lines are good ones, or hardly any file would be read.
        if (random.below(8) != 0)
            content += (random.below(5) == 0 ? QByteArray("[G") + char('0' + random.below(3)) + "]"
                                             : "k" + QByteArray::number(int(random.below(4))));
        if (!content.endsWith(']'))
            content += random.below(4) == 0 ? " = " : "=";
        const std::size_t length = content.endsWith(']') ? 0 : random.below(7);
        for (std::size_t i = 0; i < length; ++i)
            content += pieces[static_cast<qsizetype>(
                random.below(random.below(20) == 0 ? static_cast<std::size_t>(pieces.size()) : 35))];
        content += '\n';
    }
    return content;
}

/// What GLib said about a value or a list; null for none.
QJsonValue asJson(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue asJson(const std::optional<QStringList> &list)
{
    return list ? QJsonValue(QJsonArray::fromStringList(*list)) : QJsonValue();
}

TEST(KeyFile, ReadsAThousandFilesAsGLibDoes)
{
    const TemporaryFolder folder;
    SeededRandom random(20261128);
    QMap<QString, QByteArray> files;
    for (int i = 0; i < 1000; ++i) {
        const QString name = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        files[name] = randomFile(random);
        ASSERT_TRUE(writeFile(folder.path(name), files[name]));
    }
    QProcess glib;
    glib.start(HOLDFAST_PYTHON, {"-B", HOLDFAST_SOURCE_DIR "/tests/platform/permissions/glib_key_files.py", folder.path()});
    ASSERT_TRUE(glib.waitForFinished(60'000));
    ASSERT_EQ(glib.exitCode(), 0) << glib.readAllStandardError().toStdString();
    const QJsonObject answers = QJsonDocument::fromJson(glib.readAllStandardOutput()).object();
    ASSERT_EQ(answers.size(), files.size());
    int read = 0;
    for (auto place = files.begin(); place != files.end(); ++place) {
        const QJsonValue said = answers[place.key()];
        const auto ours = KeyFile::read(*place);
        ASSERT_EQ(ours.has_value(), said.isObject()) << place->toStdString();
        if (!ours)
            continue;
        ++read;
        QStringList groups = ours->groups();
        groups.sort();
        ASSERT_EQ(groups, said.toObject().keys()) << place->toStdString();
        for (const QString &group : groups) {
            QStringList keys;
            for (const QJsonValue &value : said[group].toArray()) {
                const QString key = value[0].toString();
                keys << key;
                // GLib's binding cannot hand out a text and the complaint about its escapes at once.
                if (value[1].isString()) {
                    ASSERT_EQ(asJson(ours->string(group, key)), value[1]) << place->toStdString();
                }
                ASSERT_EQ(asJson(ours->list(group, key)), value[2]) << place->toStdString();
            }
            ASSERT_EQ(ours->keys(group), keys) << place->toStdString();
        }
    }
    EXPECT_GT(read, 300) << "chance made hardly any file that can be read";
    EXPECT_LT(read, 990) << "and hardly any that cannot";
}

} // namespace
