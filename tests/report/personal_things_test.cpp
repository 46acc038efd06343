// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/report_case.h"
#include "tests/support/pdf_reading.h"

namespace holdfast::report {

namespace {

/// What a person wrote, or answered, or named: nothing of it is in a report unless they ask for it.
class PersonalThings : public ReportCase
{
protected:
    [[nodiscard]] QList<QByteArray> everyForm(bool withNotes) const
    {
        QList<QByteArray> forms;
        for (const Language language : catalogue::allLanguages) {
            for (const bool large : {false, true}) {
                const ReportOptions options{language, large, withNotes};
                const QByteArray document = pdf(options);
                forms << document << csv(options) << json(options);
                if (tests::canReadPdf())
                    forms << tests::textOfPdf(document).toUtf8();
            }
        }
        return forms;
    }
};

} // namespace

TEST_F(PersonalThings, AreInNoFormUnlessAskedFor)
{
    writeNotes(textOf("Zanzibar"), textOf("Quetzal"));
    contents.drafts.insert(QStringLiteral("note/U01"), textOf("Xylophone"));
    for (const QByteArray &form : everyForm(false)) {
        for (const char *own : {"Zanzibar", "Quetzal", "Xylophone"})
            EXPECT_FALSE(form.contains(own)) << own;
    }
}

TEST_F(PersonalThings, NotesAreThereWhenAskedForAndDraftsNever)
{
    writeNotes(textOf("Zanzibar"), textOf("Quetzal"));
    contents.drafts.insert(QStringLiteral("note/U01"), textOf("Xylophone"));
    const ReportOptions options{Language::English, false, true};
    EXPECT_TRUE(csv(options).contains("Zanzibar"));
    EXPECT_TRUE(json(options).contains("Zanzibar") && json(options).contains("Quetzal"));
    if (tests::canReadPdf()) {
        const QByteArray document = pdf(options);
        EXPECT_EQ(tests::pagesOfPdf(document), 2);
        EXPECT_TRUE(tests::textOfPdf(document).contains(QStringLiteral("Zanzibar")));
        EXPECT_TRUE(tests::textOfPdf(document).contains(QStringLiteral("Quetzal")));
    }
    for (const QByteArray &form : everyForm(true))
        EXPECT_FALSE(form.contains("Xylophone"));
}

TEST_F(PersonalThings, ANoteThatWasTakenBackIsNotThere)
{
    const ActionId action = picture().nextSteps().front().action;
    progress::Mark mark = progress::test::on(action, progress::test::mark(9'000, progress::MarkKind::NotDone, test::lookedAt));
    mark.note = textOf("Quetzal");
    contents.marks[action] = {mark, progress::test::on(action, progress::test::undo(9'001, test::lookedAt, 9'000))};
    EXPECT_FALSE(json({Language::English, false, true}).contains("Quetzal"));
}

TEST_F(PersonalThings, AnswersAreInNoForm)
{
    for (const QByteArray &form : everyForm(true)) {
        for (const char *answer : {"audience", "region", "\"devices", "ousehold", "ndroid", "transitCard"})
            EXPECT_FALSE(form.contains(answer)) << answer;
    }
}

} // namespace holdfast::report
