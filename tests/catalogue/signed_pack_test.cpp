// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/signed_pack.h"
#include "tests/support/pack_maker.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

// The envelope of a pack: who signed which bytes.

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

ErrorCode errorOf(const QByteArray &file)
{
    const Result<SignedPack> opened = openSignedPack(file);
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

const QByteArray document = "{\"schema_version\": 1}\n";

TEST(SignedPack, GivesTheSignedBytesAndTheKey)
{
    const PackMaker maker;
    for (const auto hashing : {PackMaker::Hashing::Prehashed, PackMaker::Hashing::Legacy}) {
        const Result<SignedPack> opened = openSignedPack(maker.pack(document, hashing));
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->document, document);
        EXPECT_EQ(opened->key, maker.key());
    }
}

TEST(SignedPack, IsWhatMinisignAndCatMake)
{
    const QTemporaryDir folder;
    const auto run = [&folder](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished()) << process.errorString().toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    };
    run(QStringLiteral("minisign"), {"-G", "-W", "-p", "key.pub", "-s", "key.sec"});
    QFile json(folder.path() + QStringLiteral("/pack.json"));
    ASSERT_TRUE(json.open(QIODevice::WriteOnly));
    json.write(document);
    json.close();
    for (const QString &kind : {QStringLiteral("-H"), QStringLiteral("-l")}) {
        run(QStringLiteral("minisign"), {"-S", kind, "-s", "key.sec", "-m", "pack.json", "-x", "pack.sig"});
        const QByteArray file = run(QStringLiteral("sh"), {"-c", "cat key.pub pack.sig; echo; cat pack.json"});
        const Result<SignedPack> opened = openSignedPack(file);
        ASSERT_TRUE(opened) << file.constData();
        EXPECT_EQ(opened->document, document);
    }
}

TEST(SignedPack, IsRefusedWhenAnyByteChanges)
{
    const QByteArray good = PackMaker().pack(document);
    const qsizetype untrustedEnd = good.indexOf('\n');
    int refused = 0;
    for (qsizetype place = 0; place < good.size(); ++place) {
        QByteArray changed = good;
        changed[place] = static_cast<char>(changed[place] ^ 1);
        const Result<SignedPack> opened = openSignedPack(changed);
        if (!opened) {
            ++refused;
            continue;
        }
        // Comments that call themselves untrusted are exactly that; base 64 has spare bits nowhere, as all of it is compared.
        const QByteArray line = good.mid(good.lastIndexOf('\n', place) + 1, 18);
        EXPECT_TRUE(line.startsWith("untrusted comment:")) << place << ' ' << untrustedEnd;
        EXPECT_EQ(opened->document, document);
    }
    EXPECT_GT(refused, good.size() / 2);
}

TEST(SignedPack, IsRefusedWhenCutAnywhere)
{
    const QByteArray good = PackMaker().pack(document);
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(openSignedPack(good.first(size))) << size;
}

TEST(SignedPack, IsRefusedWithoutSignature)
{
    EXPECT_EQ(errorOf(document), ErrorCode::PackUnsigned);
    EXPECT_EQ(errorOf(" \n{}"), ErrorCode::PackUnsigned);
    EXPECT_EQ(errorOf(""), ErrorCode::PackUnreadable);
    EXPECT_EQ(errorOf("PK\x03\x04 something else"), ErrorCode::PackUnreadable);
    const PackMaker maker;
    EXPECT_EQ(errorOf(maker.keyLines() + '\n' + document), ErrorCode::PackUnreadable);
}

TEST(SignedPack, IsRefusedWithTheSignatureOfAnotherKeyOrOverOtherBytes)
{
    const PackMaker maker(1);
    const PackMaker other(2);
    EXPECT_EQ(errorOf(maker.keyLines() + other.signatureLines(document) + '\n' + document), ErrorCode::PackSignatureWrong);
    EXPECT_EQ(errorOf(maker.keyLines() + maker.signatureLines("{}") + '\n' + document), ErrorCode::PackSignatureWrong);
    EXPECT_EQ(errorOf(maker.pack(document) + ' '), ErrorCode::PackSignatureWrong);
}

TEST(SignedPack, IsRefusedWhenTooLargeBeforeItIsLookedInto)
{
    QByteArray huge = PackMaker().pack(document);
    huge.resize(largestPack + 1, ' ');
    EXPECT_EQ(errorOf(huge), ErrorCode::PackTooLarge);
    // One endless line is not searched to its end.
    EXPECT_EQ(errorOf(QByteArray(largestPack, 'x')), ErrorCode::PackUnreadable);
}

TEST(Fingerprint, IsTwentyCharactersInGroupsAndTellsKeysApart)
{
    const QString first = PackMaker(1).key().fingerprint();
    static const QRegularExpression form(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$"));
    EXPECT_TRUE(form.match(first).hasMatch()) << first.toStdString();
    EXPECT_NE(first, PackMaker(2).key().fingerprint());
    EXPECT_EQ(first, PackMaker(1).key().fingerprint());
}

TEST(Fingerprint, IsThatOfKnownBytes)
{
    // BLAKE2b-256 of 32 zero bytes begins 89eb0d6a8a691dae2cd15ed036; five bits at a time that is H7NG TTMA.
    EXPECT_TRUE(PublisherKey{}.fingerprint().startsWith(QLatin1String("H7NG-TTMA-")))
        << PublisherKey{}.fingerprint().toStdString();
}

TEST(Fingerprint, IsRecognisedHoweverItIsTyped)
{
    const PublisherKey key = PackMaker().key();
    const QString shown = key.fingerprint();
    EXPECT_TRUE(isFingerprint(shown, key));
    EXPECT_TRUE(isFingerprint(shown.toLower(), key));
    QString spaced = shown;
    EXPECT_TRUE(isFingerprint(spaced.replace(QLatin1Char('-'), QLatin1Char(' ')), key));
    QString mistaken = shown;
    EXPECT_TRUE(
        isFingerprint(mistaken.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l')), key));
    EXPECT_FALSE(isFingerprint(shown.first(23), key));
    EXPECT_FALSE(isFingerprint({}, key));
    EXPECT_FALSE(isFingerprint(PackMaker(2).key().fingerprint(), key));
}

} // namespace

} // namespace holdfast::catalogue
