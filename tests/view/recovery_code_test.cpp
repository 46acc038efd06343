// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/pages.h"
#include "app/view/unlock/recovery_code_view_model.h"

#include "tests/view/view_case.h"

#include <QSignalSpy>

#include <sys/stat.h>

namespace holdfast::view::test {

namespace {

class ShownCode : public ViewCase
{
protected:
    ShownCode()
    {
        app.start();
        QObject::connect(&overview, &overview::Overview::recoveryCodeIssued, [this](const auto &issued) { code = issued; });
        overview.create(tests::passphraseKey());
        settle();
    }

    [[nodiscard]] RecoveryCodeViewModel &shown() { return *app.recoveryCode(); }
    [[nodiscard]] QStringList written() const
    {
        return QString::fromLatin1(code->chars(), static_cast<qsizetype>(code->size())).split(QLatin1Char('-'));
    }
    /// What was written down of the group that is asked for.
    [[nodiscard]] QString askedGroup() { return written().at(shown().askedGroup() - 1); }
    /// Whether what is typed confirms the code; types it anew each time.
    [[nodiscard]] bool confirms(const QString &typed)
    {
        QSignalSpy finished(&shown(), &RecoveryCodeViewModel::finished);
        TypedField field(typed);
        shown().confirm(field);
        const bool done = !finished.isEmpty();
        EXPECT_EQ(field->length() == 0, done || typed.isEmpty()) << "what was wrong stays for correcting";
        return done;
    }
    [[nodiscard]] bool saves(const QString &file)
    {
        const auto before = outside.path();
        shown().savePdf(file);
        EXPECT_FALSE(shown().outcome().isEmpty());
        return tests::contentOf(QDir::cleanPath(file.trimmed())).startsWith("%PDF");
    }

    std::shared_ptr<Secret> code;
    tests::TemporaryFolder outside;
};

} // namespace

TEST_F(ShownCode, IsShownInSevenNumberedGroups)
{
    EXPECT_EQ(shown().groups(), written());
    EXPECT_EQ(shown().groups().size(), 7);
    EXPECT_GE(shown().askedGroup(), 2);
    EXPECT_LE(shown().askedGroup(), 6);
}

TEST_F(ShownCode, IsHiddenWhilePartOfItIsAskedFor)
{
    shown().askAgain();
    EXPECT_TRUE(shown().isConfirming());
    EXPECT_TRUE(shown().groups().isEmpty());
    shown().showAgain();
    EXPECT_EQ(shown().groups(), written());
}

TEST_F(ShownCode, TheRightGroupConfirmsHoweverItIsTyped)
{
    shown().askAgain();
    EXPECT_TRUE(confirms(QStringLiteral(" ") + askedGroup().toLower() + QStringLiteral("-")));
    settle();
    EXPECT_TRUE(overview.contents().recoveryCodeConfirmed);
    EXPECT_EQ(app.screen(), Screen::FirstRun);
}

TEST_F(ShownCode, LettersThatLookLikeDigitsAreRead)
{
    shown().askAgain();
    QString typed = askedGroup();
    typed.replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('l'));
    EXPECT_TRUE(confirms(typed));
}

TEST_F(ShownCode, AnyOtherGroupDoesNot)
{
    shown().askAgain();
    for (int group = 0; group < 7; ++group) {
        if (written().at(group) != askedGroup()) {
            EXPECT_FALSE(confirms(written().at(group)));
        }
    }
    EXPECT_FALSE(confirms({}));
    EXPECT_FALSE(confirms(askedGroup().left(3)));
    EXPECT_FALSE(confirms(written().join(QLatin1Char('-'))));
    EXPECT_TRUE(shown().problem().contains(QString::number(shown().askedGroup())));
    settle();
    EXPECT_FALSE(overview.contents().recoveryCodeConfirmed);
    shown().showAgain();
    EXPECT_TRUE(shown().problem().isEmpty());
}

TEST_F(ShownCode, LaterIsAllowedWithAPassphraseAndThenStandsOnToday)
{
    EXPECT_TRUE(shown().isLaterAllowed());
    shown().later();
    app.firstRun()->finish({});
    settle();
    EXPECT_TRUE(app.pages()->today()->recoveryCodePending());
    lock();
    unlock();
    EXPECT_TRUE(app.pages()->today()->recoveryCodePending());
}

TEST_F(ShownCode, PrintingHandsOverThePageUnderANameThatTellsNothing)
{
    shown().print();
    EXPECT_TRUE(printer.printed.startsWith("%PDF"));
    ASSERT_EQ(printer.titles.size(), 1u);
    for (const char *telling : {"ecover", "code", "key", "passphrase", "vault"})
        EXPECT_FALSE(printer.titles[0].contains(QLatin1String(telling), Qt::CaseInsensitive));
    const QString sent = shown().outcome();
    printer.ends = platform::Printer::Outcome::Failed;
    shown().print();
    EXPECT_NE(shown().outcome(), sent);
    printer.available = false;
    EXPECT_FALSE(shown().canPrint());
}

TEST_F(ShownCode, APageIsNeverWithoutItsCode)
{
    shown().print();
    const qsizetype size = printer.printed.size();
    shown().askAgain();
    shown().print();
    // Without its code the page would be a tenth smaller.
    EXPECT_GT(printer.printed.size(), size * 97 / 100);
}

TEST_F(ShownCode, IsSavedOutsideTheVaultForItsOwnerOnly)
{
    const QString file = outside.path(QStringLiteral("code.pdf"));
    EXPECT_TRUE(saves(QStringLiteral(" ") + file + QStringLiteral(" ")));
    EXPECT_TRUE(shown().outcome().contains(file));
    struct stat facts {
    };
    ASSERT_EQ(::stat(QFile::encodeName(file).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0600u);
}

TEST_F(ShownCode, IsNeverSavedIntoTheVaultsFolderByWhateverName)
{
    const QString vault = scratch.folder.path();
    ASSERT_TRUE(QDir(vault).mkpath(QStringLiteral("deeper")));
    const QString link = outside.path(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(vault, link));
    const QString deepLink = outside.path(QStringLiteral("deep_link"));
    ASSERT_TRUE(QFile::link(vault + QStringLiteral("/deeper"), deepLink));
    for (const QString &folder : {vault, vault + QStringLiteral("/"), vault + QStringLiteral("/deeper"),
                                  vault + QStringLiteral("/deeper/.."), vault + QStringLiteral("/../holdfast"), link,
                                  link + QStringLiteral("/deeper"), deepLink, outside.path() + QStringLiteral("/./link")}) {
        EXPECT_FALSE(saves(folder + QStringLiteral("/code.pdf"))) << folder.toStdString();
    }
    EXPECT_TRUE(QDir(vault + QStringLiteral("/deeper")).isEmpty());
    EXPECT_FALSE(QFile::exists(vault + QStringLiteral("/code.pdf")));
}

TEST_F(ShownCode, AFolderWhoseNameOnlyBeginsLikeTheVaultsIsFine)
{
    const QString beside = scratch.folder.path() + QStringLiteral("-papers");
    ASSERT_TRUE(QDir().mkpath(beside));
    EXPECT_TRUE(saves(beside + QStringLiteral("/code.pdf")));
}

TEST_F(ShownCode, NeverTakesThePlaceOfAFile)
{
    const QString file = outside.path(QStringLiteral("code.pdf"));
    ASSERT_TRUE(tests::writeFile(file, "precious"));
    EXPECT_FALSE(saves(file));
    EXPECT_EQ(tests::contentOf(file), "precious");
    const QString target = outside.path(QStringLiteral("target"));
    ASSERT_TRUE(QFile::link(target, outside.path(QStringLiteral("link.pdf"))));
    EXPECT_FALSE(saves(outside.path(QStringLiteral("link.pdf"))));
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(ShownCode, NeedsAWholePathThatExists)
{
    EXPECT_FALSE(saves(QStringLiteral("code.pdf")));
    EXPECT_FALSE(saves({}));
    EXPECT_FALSE(saves(outside.path(QStringLiteral("no/such/code.pdf"))));
    EXPECT_FALSE(QFile::exists(QStringLiteral("code.pdf")));
}

TEST_F(ViewCase, WithTheKeyRingTheCodeCannotWait)
{
    app.start();
    app.firstRun()->next();
    app.firstRun()->next();
    ASSERT_TRUE(app.firstRun()->isKeyRingOffered());
    app.firstRun()->protectWithKeyRing();
    settle();
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    EXPECT_FALSE(app.recoveryCode()->isLaterAllowed());
    app.recoveryCode()->later();
    EXPECT_EQ(app.screen(), Screen::RecoveryCode);
    lock();
    app.unlock()->unlockWithKeyRing();
    settle();
    EXPECT_EQ(app.screen(), Screen::RecoveryCode) << "nor can it be got round";
}

} // namespace holdfast::view::test
