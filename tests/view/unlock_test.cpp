// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/unlock/unlock_view_model.h"

#include "app/view/unlock/passphrase_choice.h"
#include "app/wording/error_text.h"
#include "tests/view/view_case.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

const QString wrong = QStringLiteral("not this one at all");

class Unlocking : public ViewCase
{
protected:
    Unlocking()
    {
        enterHome();
        mark(QStringLiteral("B08"));
        lock();
    }

    [[nodiscard]] UnlockViewModel &door() { return *app.unlock(); }
};

class ChoosingAPassphrase : public testing::Test
{
protected:
    [[nodiscard]] PassphraseChoice::Strength strengthOf(const QString &text)
    {
        TypedField field(text);
        choice.assess(field);
        return choice.strength();
    }
    [[nodiscard]] Result<Secret> take(const QString &first, const QString &second)
    {
        TypedField one(first);
        TypedField two(second);
        auto taken = choice.take(*static_cast<SecureTextItem *>(one), *static_cast<SecureTextItem *>(two));
        EXPECT_EQ(one->length(), first.size()) << "what was typed stays for correcting";
        EXPECT_EQ(taken.has_value(), choice.problem().isEmpty() && choice.repetitionProblem().isEmpty());
        EXPECT_TRUE(choice.problem().isEmpty() || choice.repetitionProblem().isEmpty()) << "it is said beside one field";
        return taken;
    }

    PassphraseChoice choice;
};

} // namespace

TEST_F(Unlocking, TheRightPassphraseOpensAndTheFieldMayBeWiped)
{
    QSignalSpy opened(&door(), &UnlockViewModel::opened);
    QSignalSpy refused(&door(), &UnlockViewModel::refused);
    TypedField field(QString::fromLatin1(firstPassphrase));
    door().unlock(field);
    EXPECT_TRUE(door().isOpening());
    settle();
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(refused.isEmpty());
    EXPECT_EQ(app.screen(), Screen::Home);
    EXPECT_EQ(status(QStringLiteral("B08")), progress::Status::Done);
}

TEST_F(Unlocking, AWrongOneIsSaidAndKeptForCorrecting)
{
    QSignalSpy refused(&door(), &UnlockViewModel::refused);
    TypedField field(wrong);
    door().unlock(field);
    settle();
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(door().problem(), wording::asParagraph(wording::errorText(ErrorCode::WrongPassphrase)));
    EXPECT_EQ(field->length(), wrong.size());
    EXPECT_TRUE(door().previousCopyText().isEmpty());
}

TEST_F(Unlocking, NothingTypedIsNoTry)
{
    TypedField empty;
    door().unlock(empty);
    door().unlock(nullptr);
    EXPECT_FALSE(overview.isBusy());
}

TEST_F(Unlocking, ManyWrongTriesHaveToWaitLongerEachTime)
{
    const auto tryOnce = [this] {
        TypedField field(wrong);
        door().unlock(field);
        settle();
    };
    for (int number = 1; number <= 5; ++number) {
        tryOnce();
        ASSERT_EQ(door().waitSeconds(), 0) << "a slip of the finger costs nobody time";
    }
    tryOnce();
    EXPECT_EQ(door().waitSeconds(), 2);
    TypedField right(QString::fromLatin1(firstPassphrase));
    door().unlock(right);
    EXPECT_FALSE(overview.isBusy()) << "not even the right one is tried now";
    ASSERT_TRUE(happens([this] { return door().waitSeconds() == 0; }));
    tryOnce();
    EXPECT_EQ(door().waitSeconds(), 4);
    ASSERT_TRUE(happens([this] { return door().waitSeconds() == 0; }));
    door().unlock(right);
    settle();
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(Unlocking, OpeningEndsTheCounting)
{
    for (int number = 1; number <= 5; ++number)
        unlock(wrong);
    unlock();
    lock();
    unlock(wrong);
    EXPECT_EQ(door().waitSeconds(), 0);
}

TEST_F(Unlocking, ChangingTheWayForgetsTheProblem)
{
    unlock(wrong);
    ASSERT_FALSE(door().problem().isEmpty());
    door().setMode(UnlockViewModel::Mode::RecoveryCode);
    EXPECT_TRUE(door().problem().isEmpty());
    unlock(QStringLiteral("ABCD"));
    EXPECT_EQ(door().problem(), wording::asParagraph(wording::errorText(ErrorCode::MalformedRecoveryCode)));
    EXPECT_EQ(door().waitSeconds(), 0) << "a code that cannot be one is no guess";
}

TEST_F(Unlocking, ADamagedVaultOffersItsCopyWithTheDate)
{
    ASSERT_TRUE(tests::writeFile(scratch.folder.database(), "damaged"));
    unlock();
    EXPECT_EQ(door().problem(), wording::asParagraph(wording::errorText(ErrorCode::DatabaseDamaged)));
    const QString year = QString::number(QDate::currentDate().year());
    EXPECT_TRUE(door().previousCopyText().contains(year)) << door().previousCopyText().toStdString();
    door().restorePreviousCopy();
    settle();
    EXPECT_TRUE(door().previousCopyText().isEmpty());
    unlock();
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(Unlocking, ADamagedVaultWithoutACopyOffersNone)
{
    ASSERT_TRUE(QFile::remove(scratch.folder.previousDatabase()));
    ASSERT_TRUE(tests::writeFile(scratch.folder.database(), "damaged"));
    unlock();
    EXPECT_FALSE(door().problem().isEmpty());
    EXPECT_TRUE(door().previousCopyText().isEmpty());
}

TEST_F(Unlocking, TheKeyRingOpens)
{
    unlock();
    overview.addKeyRing(keyRing);
    settle();
    lock();
    ASSERT_TRUE(door().hasKeyRing());
    door().unlockWithKeyRing();
    settle();
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(Unlocking, AKeyRingThatRefusesSaysWhyAndThePassphraseStillOpens)
{
    unlock();
    overview.addKeyRing(keyRing);
    settle();
    lock();
    using tests::KeyRingOutcome;
    for (const auto &[outcome, error] : {std::pair(KeyRingOutcome::Denied, ErrorCode::KeyRingDenied),
                                         std::pair(KeyRingOutcome::TimedOut, ErrorCode::KeyRingTimedOut),
                                         std::pair(KeyRingOutcome::NotFound, ErrorCode::KeyRingUnavailable)}) {
        keyRing.readEnds = outcome;
        door().unlockWithKeyRing();
        settle();
        EXPECT_EQ(door().problem(), wording::asParagraph(wording::errorText(error)));
        EXPECT_EQ(app.screen(), Screen::Unlock);
    }
    unlock();
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(Unlocking, AnAnswerOfTheKeyRingThatComesTooLateChangesNothing)
{
    unlock();
    overview.addKeyRing(keyRing);
    settle();
    lock();
    for (const auto late : {tests::KeyRingOutcome::Ok, tests::KeyRingOutcome::TimedOut}) {
        keyRing.waits = true;
        keyRing.readEnds = late;
        door().unlockWithKeyRing();
        unlock();
        ASSERT_EQ(app.screen(), Screen::Home);
        settle();
        keyRing.answerNow();
        settle();
        EXPECT_EQ(app.screen(), Screen::Home);
        EXPECT_EQ(overview.access(), Access::Open);
        EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
        lock();
    }
}

TEST_F(Unlocking, AnotherLanguageForgetsTheProblemOfTheOldOne)
{
    unlock(wrong);
    QSignalSpy changed(&door(), &UnlockViewModel::changed);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_TRUE(door().problem().isEmpty());
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(ChoosingAPassphrase, IsJudgedWhileItIsTyped)
{
    using Strength = PassphraseChoice::Strength;
    EXPECT_EQ(strengthOf({}), Strength::Nothing);
    EXPECT_TRUE(choice.strengthText().isEmpty());
    EXPECT_FALSE(choice.adviceText().isEmpty()) << "what to aim at";
    EXPECT_EQ(strengthOf(QStringLiteral("abc")), Strength::TooShort);
    EXPECT_EQ(strengthOf(QStringLiteral("password1")), Strength::TooCommon);
    EXPECT_EQ(strengthOf(QStringLiteral("blue piano cloud seven walnut")), Strength::Good);
    EXPECT_FALSE(choice.strengthText().isEmpty());
}

TEST_F(ChoosingAPassphrase, IsTakenWhenItWasTypedTwiceAlike)
{
    const auto taken = take(QStringLiteral("blue piano cloud seven"), QStringLiteral("blue piano cloud seven"));
    ASSERT_TRUE(taken);
    EXPECT_TRUE(taken->equals(Secret::copyOf(QByteArrayView("blue piano cloud seven"))));
}

TEST_F(ChoosingAPassphrase, ComposedAndDecomposedLettersAreTheSame)
{
    EXPECT_TRUE(take(QStringLiteral("caf\u00e9 piano cloud"), QStringLiteral("cafe\u0301 piano cloud")));
}

TEST_F(ChoosingAPassphrase, SaysWhatIsWrong)
{
    EXPECT_EQ(take(QStringLiteral("short"), QStringLiteral("short")).error().code, ErrorCode::PassphraseTooShort);
    EXPECT_EQ(take(QStringLiteral("password1"), QStringLiteral("password1")).error().code, ErrorCode::PassphraseTooCommon);
    EXPECT_FALSE(take(QStringLiteral("blue piano cloud seven"), QStringLiteral("blue piano cloud eleven")));
    EXPECT_FALSE(take(QStringLiteral("blue piano cloud seven"), {}));
    const QString tooLong(600, QChar(0x00e9));
    EXPECT_EQ(take(tooLong, tooLong).error().code, ErrorCode::PassphraseTooLong) << "bytes count, not characters";
}

} // namespace holdfast::view::test
