// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/reader.h"
#include "app/device/device_marks.h"
#include "tests/device/device_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Which answers of a look become marks, in the catalogue as it is shipped.

namespace holdfast::device {

namespace {

using namespace test;
using catalogue::Evidence;
using catalogue::Platform;
using progress::Standing;
using progress::Status;
using testing::ElementsAre;
using testing::IsEmpty;

const catalogue::Catalogue &shippedCatalogue()
{
    static const catalogue::Catalogue catalogue = catalogue::readCatalogue(catalogue::shippedFiles()).value();
    return catalogue;
}

const ActionId waitingUpdatesAction(QStringLiteral("U02"));
/// How often U02 is to be done.
constexpr int interval = 14;

/// Who has a telephone and a computer.
progress::Profile somebody()
{
    progress::Profile profile;
    profile.devices = {Platform::Android, Platform::Linux};
    return profile;
}

std::vector<SeenAnswer> everyAnswer(bool done)
{
    std::vector<SeenAnswer> answers;
    for (const char *action : {"U01", "U02", "U04", "M01", "M02", "M03", "M09"})
        answers.push_back({ActionId(QString::fromLatin1(action)), done});
    return answers;
}

std::vector<std::string> marksFor(Platform device, const progress::Profile &profile = somebody(), bool done = true)
{
    std::vector<std::string> marks;
    for (const SeenAnswer &mark : marksToMake(everyAnswer(done), shippedCatalogue(), profile, device, {}, today))
        marks.push_back(mark.action.text().toStdString());
    return marks;
}

Standing standingOf(Status status, int daysAgo, Evidence evidence = Evidence::Seen)
{
    Standing standing;
    standing.status = status;
    if (daysAgo >= 0) {
        standing.evidence = evidence;
        standing.doneOn = today.addDays(-daysAgo);
    }
    return standing;
}

/// Whether this answer to U02 becomes a mark when that stands.
bool isMarked(bool done, const Standing &standing)
{
    const std::vector<SeenAnswer> answers{{waitingUpdatesAction, done}};
    const auto marks =
        marksToMake(answers, shippedCatalogue(), somebody(), Platform::Linux, {{waitingUpdatesAction, standing}}, today);
    EXPECT_TRUE(marks.empty() || marks == answers);
    return !marks.empty();
}

TEST(MarksToMake, AreAboutActionsThatCanBeKnownBySeeing)
{
    for (const SeenAnswer &answer : everyAnswer(true)) {
        const catalogue::Action *action = shippedCatalogue().action(answer.action);
        ASSERT_NE(action, nullptr) << answer.action.text().toStdString();
        EXPECT_FALSE(action->retired);
        EXPECT_THAT(action->evidence, testing::Contains(Evidence::Seen)) << answer.action.text().toStdString();
    }
    ASSERT_EQ(shippedCatalogue().action(waitingUpdatesAction)->intervalDays, interval);
}

TEST(MarksToMake, AreAboutThisKindOfDevice)
{
    // What a computer shows says nothing about the telephone beside it, and the other way round.
    EXPECT_THAT(marksFor(Platform::Linux), ElementsAre("U01", "U02", "U04", "M02", "M09"));
    EXPECT_THAT(marksFor(Platform::Android), ElementsAre("U01", "U02", "U04", "M01", "M02", "M03"));
}

TEST(MarksToMake, AreAboutActionsThatApplyToThisPerson)
{
    progress::Profile telephoneOnly = somebody();
    telephoneOnly.devices = {Platform::Android};
    EXPECT_THAT(marksFor(Platform::Linux, telephoneOnly), ElementsAre("U01", "U02", "U04", "M02"));
    // Without an answer nothing is hidden.
    EXPECT_THAT(marksFor(Platform::Linux, {}), ElementsAre("U01", "U02", "U04", "M02", "M09"));
}

TEST(MarksToMake, LeaveOutWhatTheCatalogueDoesNotHaveOrHasRetired)
{
    catalogue::CatalogueParts parts = shippedCatalogue().parts();
    for (catalogue::Action &action : parts.actions)
        action.retired = action.retired || action.id == waitingUpdatesAction;
    std::vector<SeenAnswer> answers = everyAnswer(true);
    answers.push_back({ActionId(QStringLiteral("Z99")), true});
    for (const SeenAnswer &mark :
         marksToMake(answers, catalogue::Catalogue(std::move(parts)), somebody(), Platform::Linux, {}, today)) {
        EXPECT_NE(mark.action, waitingUpdatesAction);
        EXPECT_NE(mark.action, ActionId(QStringLiteral("Z99")));
    }
}

TEST(MarksToMake, SayWhatNobodySaidBefore)
{
    EXPECT_TRUE(isMarked(true, standingOf(Status::Unknown, -1)));
    EXPECT_TRUE(isMarked(false, standingOf(Status::Unknown, -1)));
}

TEST(MarksToMake, SayWhenTheAnswerChanged)
{
    EXPECT_TRUE(isMarked(true, standingOf(Status::NotDone, -1)));
    EXPECT_TRUE(isMarked(false, standingOf(Status::Done, 0)));
    EXPECT_TRUE(isMarked(false, standingOf(Status::Due, 14)));
    EXPECT_TRUE(isMarked(false, standingOf(Status::Overdue, 40)));
    EXPECT_TRUE(isMarked(false, standingOf(Status::Done, 0, Evidence::Said)));
}

TEST(MarksToMake, DoNotRepeatThemselves)
{
    EXPECT_FALSE(isMarked(false, standingOf(Status::NotDone, -1)));
    EXPECT_FALSE(isMarked(true, standingOf(Status::Done, 0)));
    EXPECT_FALSE(isMarked(true, standingOf(Status::Done, 6)));
}

TEST(MarksToMake, AreRenewedAfterHalfTheInterval)
{
    EXPECT_TRUE(isMarked(true, standingOf(Status::Done, interval / 2)));
    EXPECT_TRUE(isMarked(true, standingOf(Status::Done, 13)));
    EXPECT_TRUE(isMarked(true, standingOf(Status::Due, 15)));
    EXPECT_TRUE(isMarked(true, standingOf(Status::Overdue, 60)));
}

TEST(MarksToMake, SeeWhatWasOnlySaidOrTried)
{
    EXPECT_TRUE(isMarked(true, standingOf(Status::Done, 0, Evidence::Said)));
    EXPECT_TRUE(isMarked(true, standingOf(Status::Done, 0, Evidence::Tried)));
}

TEST(MarksToMake, NeverArgueWithNotApplicable)
{
    EXPECT_FALSE(isMarked(true, standingOf(Status::NotApplicable, -1)));
    EXPECT_FALSE(isMarked(false, standingOf(Status::NotApplicable, -1)));
    EXPECT_FALSE(isMarked(true, standingOf(Status::NotApplicable, 100)));
}

TEST(MarksToMake, DoNotCallOpenWhatWasPutOff)
{
    EXPECT_FALSE(isMarked(false, standingOf(Status::Later, -1)));
    EXPECT_FALSE(isMarked(false, standingOf(Status::Later, 20)));
    EXPECT_TRUE(isMarked(true, standingOf(Status::Later, -1)));
}

TEST(KindOfDevice, IsReadFromTheNameOfTheSystem)
{
    const auto kind = [](const char *name) { return kindOfDevice(QString::fromLatin1(name)); };
    EXPECT_EQ(kind("debian"), Platform::Linux);
    EXPECT_EQ(kind("opensuse-tumbleweed"), Platform::Linux);
    EXPECT_EQ(kind("unknown"), Platform::Linux);
    EXPECT_EQ(kind("windows"), Platform::Windows);
    EXPECT_EQ(kind("winrt"), Platform::Windows);
    EXPECT_EQ(kind("macos"), Platform::Macos);
    EXPECT_EQ(kind("osx"), Platform::Macos);
    EXPECT_EQ(kind("android"), Platform::Android);
    EXPECT_EQ(kind("ios"), Platform::Ios);
}

} // namespace

} // namespace holdfast::device
