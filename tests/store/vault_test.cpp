// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/vault.h"

#include "tests/support/child_process.h"
#include "tests/support/scratch_vault.h"
#include "tests/support/secrets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {

class VaultTest : public testing::Test
{
protected:
    ScratchVault scratch;
};

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

TEST_F(VaultTest, WhatWasSavedIsThereAgain)
{
    scratch.make();
    EXPECT_EQ(scratch.presence(), VaultPresence::Present);
    auto opened = scratch.open();
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_EQ(opened->notice, OpeningNotice::None);
    EXPECT_EQ(marksIn(opened->vault), 1);
    EXPECT_TRUE(opened->vault.close());
}

TEST_F(VaultTest, TheRecoveryCodeOpensItAsTyped)
{
    auto created = scratch.create();
    const Secret code = std::move(created.recoveryCode);
    ASSERT_TRUE(created.vault.close());
    EXPECT_EQ(textOf(code).size(), 34u);
    EXPECT_TRUE(scratch.openAndClose(recoveryKey(code)));
    const QByteArray small = QByteArray::fromStdString(textOf(code)).toLower().replace('-', ' ');
    EXPECT_TRUE(scratch.openAndClose(recoveryKey(secret(small))));
}

TEST_F(VaultTest, AKeyRingKeyOpensItAndNoOther)
{
    auto created = scratch.create(keyRingKey('k'));
    EXPECT_FALSE(created.vault.slotsPresent().passphrase);
    EXPECT_TRUE(created.vault.slotsPresent().keyRing);
    EXPECT_TRUE(created.vault.slotsPresent().recoveryCode);
    ASSERT_TRUE(created.vault.close());
    EXPECT_TRUE(scratch.openAndClose(keyRingKey('k')));
    EXPECT_EQ(scratch.refusal(keyRingKey('x')), ErrorCode::NoSuchSlot);
    EXPECT_EQ(scratch.refusal(), ErrorCode::NoSuchSlot) << "there is no passphrase";
}

TEST_F(VaultTest, WrongKeysChangeNoByte)
{
    auto created = scratch.create();
    const QByteArray shown = QByteArray::fromStdString(textOf(created.recoveryCode));
    ASSERT_TRUE(created.vault.close());
    const auto before = scratch.contents();
    SeededRandom random(3);
    const Secret anotherCode = [&] {
        ScratchVault other(9);
        return std::move(other.create().recoveryCode);
    }();

    for (const QByteArray &wrong : {QByteArray("Blue piano cloud seven"), QByteArray(), QByteArray(firstPassphrase) + '\0',
                                    QByteArray("\0", 1), QByteArray(64 * 1024, 'x'), QByteArray("\xE2\x80\xAE") + firstPassphrase,
                                    QByteArray("\xFF\xFE not text"), repeated("\xF0\x9F\x98\x80", 256), QByteArray("password")})
        EXPECT_EQ(scratch.refusal(passphraseKey(wrong)), ErrorCode::WrongPassphrase)
            << wrong.first(qMin(wrong.size(), 20)).toStdString();
    EXPECT_EQ(scratch.refusal(recoveryKey(anotherCode)), ErrorCode::WrongRecoveryCode);
    EXPECT_EQ(scratch.refusal(recoveryKey(secret(shown.chopped(1) + (shown.endsWith('0') ? '1' : '0')))),
              ErrorCode::MalformedRecoveryCode);
    EXPECT_EQ(scratch.refusal(keyRingKey()), ErrorCode::NoSuchSlot);
    EXPECT_EQ(scratch.openForReading(passphraseKey("wrong")).error().code, ErrorCode::WrongPassphrase);

    EXPECT_EQ(scratch.contents(), before);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::None);
}

TEST_F(VaultTest, ComposedAndDecomposedAccentsAreOnePassphrase)
{
    scratch.make(passphraseKey("caf\xC3\xA9 brod \xC3\xA5 mer"));
    EXPECT_TRUE(scratch.openAndClose(passphraseKey("cafe\xCC\x81 brod a\xCC\x8A mer")));
    EXPECT_EQ(scratch.refusal(passphraseKey("cafe brod a mer")), ErrorCode::WrongPassphrase);
}

TEST_F(VaultTest, LongAndEmojiPassphrasesWork)
{
    const QByteArray longest = repeated("tree 7 wagon, ", 74).first(1024);
    scratch.make(passphraseKey(longest));
    EXPECT_TRUE(scratch.openAndClose(passphraseKey(longest)));
    ScratchVault emoji;
    const QByteArray animals("\xF0\x9F\x90\x99\xF0\x9F\x8C\xB5\xF0\x9F\xAA\x97\xF0\x9F\xA7\xAD\xF0\x9F\xA6\x94\xF0\x9F\x8E\xB7"
                             "\xF0\x9F\xA7\x80\xF0\x9F\x9B\xB6");
    emoji.make(passphraseKey(animals));
    EXPECT_TRUE(emoji.openAndClose(passphraseKey(animals)));
}

TEST_F(VaultTest, UnsuitablePassphrasesMakeNoVault)
{
    const auto refusal = [&](QByteArrayView passphrase) {
        return Vault::create(scratch.folder, passphraseKey(passphrase), scratch.surroundings()).error().code;
    };
    EXPECT_EQ(refusal("xk7#qv2"), ErrorCode::PassphraseTooShort);
    EXPECT_EQ(refusal("password1"), ErrorCode::PassphraseTooCommon);
    EXPECT_EQ(refusal(QByteArray(1025, 'x')), ErrorCode::PassphraseTooLong);
    EXPECT_EQ(Vault::create(scratch.folder, recoveryKey(secret("x")), scratch.surroundings()).error().code,
              ErrorCode::Unexpected);
    EXPECT_EQ(Vault::create(scratch.folder, KeyRingKey{secret("too short")}, scratch.surroundings()).error().code,
              ErrorCode::Unexpected);
    EXPECT_EQ(scratch.presence(), VaultPresence::Absent);
    EXPECT_TRUE(scratch.contents().isEmpty());
}

TEST_F(VaultTest, AVaultThatIsThereIsNeverReplaced)
{
    const auto createAgain = [&] { return Vault::create(scratch.folder, passphraseKey(), scratch.surroundings()).error().code; };
    scratch.make();
    const auto before = scratch.contents();
    EXPECT_EQ(createAgain(), ErrorCode::VaultAlreadyExists);
    EXPECT_EQ(scratch.contents(), before);

    // Half a vault is one too.
    ASSERT_TRUE(scratch.files.remove(scratch.folder.database()));
    EXPECT_EQ(scratch.presence(), VaultPresence::DatabaseMissing);
    EXPECT_EQ(createAgain(), ErrorCode::VaultAlreadyExists);
    ASSERT_TRUE(writeFile(scratch.folder.database(), before.value("vault.db")));
    ASSERT_TRUE(scratch.files.remove(scratch.folder.keyFile()));
    EXPECT_EQ(scratch.presence(), VaultPresence::Present) << "its key file's backup is there";
    EXPECT_EQ(createAgain(), ErrorCode::VaultAlreadyExists);
    ASSERT_TRUE(scratch.files.remove(scratch.folder.keyFileBackup()));
    EXPECT_EQ(scratch.presence(), VaultPresence::KeyFileMissing);
    EXPECT_EQ(scratch.refusal(), ErrorCode::KeyFileMissing);
    EXPECT_EQ(createAgain(), ErrorCode::VaultAlreadyExists);
}

TEST_F(VaultTest, AnEmptyFolderHasNoVault)
{
    EXPECT_EQ(scratch.presence(), VaultPresence::Absent);
    EXPECT_EQ(scratch.refusal(), ErrorCode::NoVault);
    EXPECT_EQ(scratch.openForReading().error().code, ErrorCode::NoVault);
    EXPECT_EQ(Vault::slotOverview(scratch.storage, scratch.folder).error().code, ErrorCode::NoVault);
    EXPECT_FALSE(scratch.files.exists(scratch.folder.path())) << "looking makes nothing";
}

TEST_F(VaultTest, TheOverviewNeedsNoKey)
{
    auto created = scratch.create();
    ASSERT_TRUE(created.vault.setKeyRingSlot(std::get<KeyRingKey>(keyRingKey()).slotKey));
    const auto overview = Vault::slotOverview(scratch.storage, scratch.folder);
    ASSERT_TRUE(overview);
    EXPECT_TRUE(overview->passphrase && overview->recoveryCode && overview->keyRing);
    EXPECT_EQ(overview->vaultId.size(), 32);
    EXPECT_EQ(overview->vaultId, created.vault.slotsPresent().vaultId);
}

TEST_F(VaultTest, EveryFileIsPrivateUnderAnyUmask)
{
    const mode_t before = ::umask(0);
    {
        auto created = scratch.create();
        addMark(created.vault);
        ASSERT_TRUE(created.vault.copyIfDue());
        ASSERT_TRUE(created.vault.changePassphrase(secret(secondPassphrase)));
        ASSERT_TRUE(created.vault.close());
    }
    ::umask(before);
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 07777;
    };
    EXPECT_EQ(modeOf(scratch.folder.path()), 0700u);
    const QStringList names = *scratch.files.filesIn(scratch.folder.path());
    EXPECT_THAT(names, testing::IsSupersetOf({QString("vault.db"), QString("vault.db.previous"), QString("vault.key"),
                                              QString("vault.key.bak"), QString("vault.lock"), QString("vault.seq")}));
    for (const QString &name : names)
        EXPECT_EQ(modeOf(scratch.folder.path() + '/' + name), 0600u) << name.toStdString();
}

TEST_F(VaultTest, OnlyOneWritesAndManyRead)
{
    auto created = scratch.create();
    EXPECT_EQ(scratch.refusal(), ErrorCode::VaultInUse);
    EXPECT_EQ(deleteVault(scratch.folder, scratch.storage).error().code, ErrorCode::VaultInUse);
    EXPECT_EQ(restorePreviousCopy(scratch.folder, scratch.surroundings()).error().code, ErrorCode::VaultInUse);
    auto reader = scratch.openForReading();
    ASSERT_TRUE(reader);
    auto another = scratch.openForReading();
    ASSERT_TRUE(another);
    addMark(created.vault);
    EXPECT_EQ(marksIn(reader->vault), 1);
    EXPECT_FALSE(reader->vault.database().write([] { return Result<void>(); }));
    EXPECT_EQ(reader->vault.changePassphrase(secret(secondPassphrase)).error().code, ErrorCode::ReadOnlyStorage);
    EXPECT_TRUE(reader->vault.copyIfDue()) << "a reader copies nothing";
    EXPECT_FALSE(scratch.files.exists(scratch.folder.previousDatabase()));
    EXPECT_TRUE(reader->vault.close());
    EXPECT_TRUE(another->vault.close());
    EXPECT_TRUE(created.vault.close());
    EXPECT_FALSE(scratch.refusal());
}

TEST_F(VaultTest, AKilledOwnerLeavesNoLock)
{
    scratch.make();
    const auto child = startChild([&](int pipe) {
        const auto opened = scratch.open();
        (void)!::write(pipe, opened ? "y" : "n", 1);
        ::pause();
    });
    ASSERT_EQ(child.readByte(), 'y');
    EXPECT_EQ(scratch.refusal(), ErrorCode::VaultInUse);
    child.kill();
    EXPECT_FALSE(scratch.refusal());
}

TEST_F(VaultTest, AHundredStartsHaveOneOwner)
{
    scratch.make();
    std::vector<ChildProcess> starts;
    for (int start = 0; start < 100; ++start)
        starts.push_back(startChild([&](int pipe) {
            const auto opened = scratch.open();
            const char told = opened ? 'y' : opened.error().code == ErrorCode::VaultInUse ? 'u' : 'n';
            (void)!::write(pipe, &told, 1);
            ::pause();
        }));
    std::string told;
    for (const ChildProcess &start : starts)
        told += start.readByte();
    EXPECT_EQ(std::count(told.begin(), told.end(), 'y'), 1) << told;
    EXPECT_EQ(std::count(told.begin(), told.end(), 'u'), 99) << told;
}

TEST_F(VaultTest, AChangedPassphraseReplacesTheOldOne)
{
    scratch.make();
    auto opened = scratch.open();
    ASSERT_TRUE(opened->vault.changePassphrase(secret(secondPassphrase)));
    EXPECT_TRUE(opened->vault.verify(passphraseKey(secondPassphrase)));
    EXPECT_EQ(opened->vault.verify(passphraseKey(firstPassphrase)).error().code, ErrorCode::WrongPassphrase);
    ASSERT_TRUE(opened->vault.close());
    EXPECT_EQ(scratch.refusal(passphraseKey(firstPassphrase)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(secondPassphrase)), OpeningNotice::None);
    EXPECT_EQ(scratch.contents().value("vault.key"), scratch.contents().value("vault.key.bak"));

    // Nor does the old one come back when the key file is lost.
    ASSERT_TRUE(scratch.files.remove(scratch.folder.keyFile()));
    EXPECT_EQ(scratch.refusal(passphraseKey(firstPassphrase)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(secondPassphrase)), OpeningNotice::KeyFileRestoredFromBackup);
}

TEST_F(VaultTest, AnUnsuitableNewPassphraseChangesNothing)
{
    auto created = scratch.create();
    const auto before = scratch.contents();
    EXPECT_EQ(created.vault.changePassphrase(secret("short")).error().code, ErrorCode::PassphraseTooShort);
    EXPECT_EQ(created.vault.changePassphrase(secret("password1234")).error().code, ErrorCode::PassphraseTooCommon);
    EXPECT_EQ(scratch.contents(), before);
    EXPECT_TRUE(created.vault.verify(passphraseKey()));
}

TEST_F(VaultTest, AForgottenPassphraseIsReplacedByWayOfTheCode)
{
    auto created = scratch.create();
    const Secret oldCode = std::move(created.recoveryCode);
    ASSERT_TRUE(created.vault.close());
    auto opened = scratch.open(recoveryKey(oldCode));
    ASSERT_TRUE(opened);
    ASSERT_TRUE(opened->vault.changePassphrase(secret(secondPassphrase)));
    const auto newCode = opened->vault.replaceRecoveryCode();
    ASSERT_TRUE(newCode);
    ASSERT_TRUE(opened->vault.close());
    EXPECT_EQ(scratch.refusal(recoveryKey(oldCode)), ErrorCode::WrongRecoveryCode);
    EXPECT_EQ(scratch.refusal(passphraseKey(firstPassphrase)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(scratch.openAndClose(recoveryKey(*newCode)), OpeningNotice::None);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(secondPassphrase)), OpeningNotice::None);
}

TEST_F(VaultTest, TheKeyRingIsNeverTheOnlyWayBesidesTheCode)
{
    auto created = scratch.create(keyRingKey());
    Vault &vault = created.vault;
    EXPECT_EQ(vault.removeKeyRingSlot().error().code, ErrorCode::LastSlot);
    ASSERT_TRUE(vault.changePassphrase(secret(firstPassphrase))) << "adds one";
    EXPECT_TRUE(vault.removeKeyRingSlot());
    EXPECT_EQ(vault.removeKeyRingSlot().error().code, ErrorCode::NoSuchSlot);
    EXPECT_EQ(vault.setKeyRingSlot(secret("too short")).error().code, ErrorCode::Unexpected);
    ASSERT_TRUE(vault.setKeyRingSlot(std::get<KeyRingKey>(keyRingKey('n')).slotKey));
    ASSERT_TRUE(vault.close());
    EXPECT_EQ(scratch.refusal(keyRingKey('k')), ErrorCode::NoSuchSlot);
    EXPECT_FALSE(scratch.refusal(keyRingKey('n')));
    EXPECT_FALSE(scratch.refusal());
}

TEST_F(VaultTest, AVaultInMemoryHasMarksButNoKeys)
{
    auto vault = Vault::inMemory(scratch.surroundings());
    ASSERT_TRUE(vault);
    addMark(*vault);
    EXPECT_EQ(marksIn(*vault), 1);
    EXPECT_EQ(vault->changePassphrase(secret(secondPassphrase)).error().code, ErrorCode::NoVault);
    EXPECT_EQ(vault->replaceRecoveryCode().error().code, ErrorCode::NoVault);
    EXPECT_EQ(vault->verify(passphraseKey()).error().code, ErrorCode::NoVault);
    EXPECT_FALSE(vault->slotsPresent().recoveryCode);
    EXPECT_TRUE(vault->copyIfDue());
    EXPECT_TRUE(vault->close());
    EXPECT_FALSE(scratch.files.exists(scratch.folder.path()));
}

TEST_F(VaultTest, ClosingFailsWhileAStatementIsOpenAndWorksAfterwards)
{
    auto created = scratch.create();
    {
        auto statement = created.vault.database().prepare("SELECT * FROM meta");
        ASSERT_TRUE(statement);
        ASSERT_TRUE(statement->step());
        EXPECT_FALSE(created.vault.close());
        EXPECT_EQ(scratch.refusal(), ErrorCode::VaultInUse) << "still open";
    }
    EXPECT_TRUE(created.vault.close());
    EXPECT_TRUE(created.vault.close()) << "closing a closed vault is fine";
    EXPECT_EQ(created.vault.verify(passphraseKey()).error().code, ErrorCode::Locked);
    EXPECT_EQ(created.vault.changePassphrase(secret(secondPassphrase)).error().code, ErrorCode::Locked);
    EXPECT_EQ(created.vault.copyIfDue().error().code, ErrorCode::Locked);
    EXPECT_FALSE(scratch.refusal());
}

TEST_F(VaultTest, FinishingCountsOnceAndTakesNothingBack)
{
    auto begun = Vault::begin(scratch.folder, passphraseKey(), scratch.surroundings());
    ASSERT_TRUE(begun);
    EXPECT_EQ(scratch.presence(), VaultPresence::Absent);
    ASSERT_TRUE(begun->vault.finish());
    EXPECT_EQ(scratch.presence(), VaultPresence::Present);
    ASSERT_TRUE(begun->vault.changePassphrase(secret(secondPassphrase)));
    const auto before = scratch.contents();
    EXPECT_TRUE(begun->vault.finish());
    EXPECT_EQ(scratch.contents(), before);
    ASSERT_TRUE(begun->vault.close());
    EXPECT_FALSE(scratch.refusal(passphraseKey(secondPassphrase)));
}

TEST_F(VaultTest, OpeningRemovesWhatACrashLeftButNotUnderTheHandsOfWhoReminds)
{
    scratch.make();
    const QStringList halves{scratch.folder.path() + "/.vault.key.0123456789abcdef.new",
                             scratch.folder.path() + "/.due.json.0123456789abcdef.new"};
    for (const QString &half : halves)
        ASSERT_TRUE(writeFile(half, "half"));
    {
        const auto reminding = scratch.files.lock(scratch.folder.dueLockFile());
        ASSERT_TRUE(reminding);
        ASSERT_TRUE(scratch.openAndClose());
        EXPECT_TRUE(scratch.files.exists(halves[1]));
    }
    ASSERT_TRUE(scratch.openAndClose());
    for (const QString &half : halves)
        EXPECT_FALSE(scratch.files.exists(half)) << half.toStdString();
}

TEST_F(VaultTest, DeletingLeavesNothingOfTheVaultAndTouchesNothingElse)
{
    scratch.make();
    {
        auto opened = scratch.open();
        ASSERT_TRUE(opened->vault.copyIfDue());
        ASSERT_TRUE(opened->vault.close());
    }
    ASSERT_TRUE(writeFile(scratch.folder.settingsFile(), "[language]"));
    ASSERT_TRUE(writeFile(scratch.folder.path() + "/vault.db.damaged-20260522T101500Z", "old"));
    ASSERT_TRUE(writeFile(scratch.folder.path() + "/vault.key.damaged-20260522T101500Z", "old"));
    ASSERT_TRUE(writeFile(scratch.folder.path() + "/.vault.key.0123456789abcdef.new", "half"));
    for (const char *outside : {"due.json", "outbox.json", "due.lock"})
        ASSERT_TRUE(writeFile(scratch.folder.path() + '/' + outside, "{}"));
    for (const char *foreign : {"vault.kdbx", "vault.txt", "vault.keyx", "vault.db.txt"})
        ASSERT_TRUE(writeFile(scratch.folder.path() + '/' + foreign, "somebody else's"));
    ASSERT_TRUE(deleteVault(scratch.folder, scratch.storage));
    EXPECT_EQ(*scratch.files.filesIn(scratch.folder.path()),
              QStringList({"settings.ini", "vault.db.txt", "vault.kdbx", "vault.keyx", "vault.txt"}));
    EXPECT_EQ(scratch.presence(), VaultPresence::Absent);
    EXPECT_TRUE(deleteVault(scratch.folder, scratch.storage)) << "deleting nothing is fine";
    EXPECT_TRUE(scratch.create().vault.close()) << "and a new one can be made";
}

} // namespace
