// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include <QRegularExpression>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

class CatalogueCheck : public CommandLineTest
{
protected:
    CatalogueCheck()
    {
        const QDir good(QStringLiteral(HOLDFAST_TEST_DATA "/catalogue/good"));
        for (const QString &name : good.entryList(QDir::Files))
            EXPECT_TRUE(QFile::copy(good.filePath(name), m_folder.path(name)));
    }
    [[nodiscard]] Ended check() const { return program.run({"catalogue", "check", m_folder.path()}); }
    /// Changes the first place where `before` stands in a file.
    void change(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray content = contentOf(m_folder.path(name));
        const qsizetype at = content.indexOf(before);
        ASSERT_GE(at, 0);
        content.replace(at, before.size(), after);
        QFile::remove(m_folder.path(name));
        overwrite(m_folder.path(name), content);
    }
    void add(const QString &name, const QByteArray &content) const { overwrite(m_folder.path(name), content); }

    TemporaryFolder m_folder;
};

TEST_F(CatalogueCheck, TheBuiltInOneIsInOrder)
{
    const Ended ended = program.run({"catalogue", "check"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.contains(" Faults: 0. ")) << ended.out.constData();
}

TEST_F(CatalogueCheck, AGoodFolderIsInOrder)
{
    const Ended ended = check();
    EXPECT_EQ(ended.code, 0) << ended.out.constData();
    EXPECT_TRUE(ended.out.contains("Files checked: 9. Faults: 0. ")) << ended.out.constData();
}

TEST_F(CatalogueCheck, AFaultIsToldWithFileIdAndField)
{
    change("practice_first.json", "\"minutes\": ", "\"minutes\": -");
    const Ended ended = check();
    EXPECT_EQ(ended.code, 5);
    static const QRegularExpression line(QStringLiteral("(^|\n)practice_first\\.json: [A-Z]\\d+ /minutes: "));
    EXPECT_TRUE(QString::fromUtf8(ended.out).contains(line)) << ended.out.constData();
}

TEST_F(CatalogueCheck, TextThatIsNoJsonIsToldWithLineAndColumn)
{
    add("practice_broken.json", "{\n  \"id\": nonsense\n}\n");
    const Ended ended = check();
    EXPECT_EQ(ended.code, 5);
    EXPECT_TRUE(ended.out.contains("practice_broken.json: line 2, column ")) << ended.out.constData();
}

TEST_F(CatalogueCheck, TheSchemasAreHeldAgainstIt)
{
    change("risks.json", "{", "{\"surplus\": 1, ");
    const Ended ended = check();
    EXPECT_EQ(ended.code, 5);
    EXPECT_TRUE(ended.out.contains("/surplus: is not a field of the format")) << ended.out.constData();
}

TEST_F(CatalogueCheck, AWarningIsPrintedButNoFault)
{
    change("sources.json", "\"sources\": [", R"("sources": [{"id": "S90", "title": "Named by nobody", "publisher": "An example",
        "url": null, "published": null, "checked_on": "2026-11-23", "verification": "issuer",
        "checked_how": {"en": "Read on paper.", "zh-Hans-CN": "读过", "zh-Hant-HK": "讀過"}},)");
    const Ended ended = check();
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.contains("warning: sources.json: S90")) << ended.out.constData();
}

TEST_F(CatalogueCheck, AFileNameCannotPlayTricksOnTheTerminal)
{
    add(QStringLiteral("x\u001b[2Jy\u202e.json"), "{}");
    const Ended ended = check();
    EXPECT_EQ(ended.code, 5);
    EXPECT_FALSE(ended.out.contains('\x1b'));
    EXPECT_FALSE(ended.out.contains("\u202e"));
    EXPECT_TRUE(ended.out.contains("<U+001b>")) << ended.out.constData();
}

TEST_F(CatalogueCheck, AHugeFileIsRefusedAndNotTakenWhole)
{
    QFile huge(m_folder.path("practice_huge.json"));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{4} * 1024 * 1024 * 1024));
    const Ended ended = check();
    EXPECT_EQ(ended.code, 5);
    EXPECT_TRUE(ended.out.contains("practice_huge.json: ")) << ended.out.constData();
}

TEST_F(CatalogueCheck, AFolderWithoutACatalogueCannotBeChecked)
{
    const TemporaryFolder empty;
    const Ended ended = program.run({"catalogue", "check", empty.path()});
    EXPECT_EQ(ended.code, 20);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_TRUE(ended.err.contains("There is no catalogue here.")) << ended.err.constData();
    EXPECT_EQ(program.run({"catalogue", "check", m_folder.path("risks.json")}).code, 20) << "a file is no folder";
}

} // namespace
