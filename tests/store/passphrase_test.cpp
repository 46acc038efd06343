// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/passphrase.h"

#include "tests/support/secrets.h"

#include <gtest/gtest.h>

using namespace holdfast;
using store::checkPassphrase;
using store::normalizedPassphrase;
using store::Strength;
using store::strengthOf;
using tests::secret;
using tests::textOf;

namespace {

ErrorCode refusal(QByteArrayView passphrase)
{
    const auto checked = checkPassphrase(secret(passphrase));
    return checked ? ErrorCode::Cancelled : checked.error().code;
}
constexpr ErrorCode accepted = ErrorCode::Cancelled;

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

TEST(Passphrase, OneAndTwoCharacterAccentsAreTheSame)
{
    const auto composed = normalizedPassphrase(std::u16string_view(u"caf\u00e9 \uac00"));
    const auto decomposed = normalizedPassphrase(std::u16string_view(u"cafe\u0301 \u1100\u1161"));
    ASSERT_TRUE(composed);
    EXPECT_TRUE(composed->equals(*decomposed));
    EXPECT_EQ(textOf(*composed), "caf\xC3\xA9 \xEA\xB0\x80");
    const auto piped = normalizedPassphrase(secret("cafe\xCC\x81 \xE1\x84\x80\xE1\x85\xA1"));
    EXPECT_TRUE(composed->equals(*piped));
}

TEST(Passphrase, NormalisingTwiceChangesNothing)
{
    for (const std::u16string_view text : {std::u16string_view(u"plain"), std::u16string_view(u"\u0344\u1e9b\u0323\U0001d15e"),
                                           std::u16string_view(u"\u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \U0001f600")}) {
        const auto once = normalizedPassphrase(text);
        ASSERT_TRUE(once);
        EXPECT_TRUE(once->equals(*normalizedPassphrase(*once)));
    }
}

TEST(Passphrase, ZeroCharactersAndRightToLeftTextAreKept)
{
    const std::u16string_view text(u"\u202eabc\0def\u05d0\u05d1", 10);
    EXPECT_EQ(textOf(*normalizedPassphrase(text)), std::string("\xE2\x80\xAE"
                                                               "abc\0def\xD7\x90\xD7\x91",
                                                               14));
    EXPECT_TRUE(normalizedPassphrase(Secret())->isEmpty());
}

TEST(Passphrase, WhatIsNotUnicodeIsRefused)
{
    const char16_t half[] = {u'a', 0xD800, u'b'};
    EXPECT_EQ(normalizedPassphrase(std::u16string_view(half, 3)).error().code, ErrorCode::Unexpected);
    EXPECT_EQ(normalizedPassphrase(secret("caf\xE9")).error().code, ErrorCode::Unexpected);
    EXPECT_EQ(refusal("long enough \xE9"), ErrorCode::Unexpected);
}

TEST(Passphrase, EightCharactersAreEnoughSevenAreNot)
{
    EXPECT_EQ(refusal("xk7#qv2"), ErrorCode::PassphraseTooShort);
    EXPECT_EQ(refusal("xk7#qv2m"), accepted);
    EXPECT_EQ(refusal(""), ErrorCode::PassphraseTooShort);
    EXPECT_EQ(refusal("\xF0\x9F\x90\x99\xF0\x9F\x8C\xB5\xF0\x9F\xAA\x97\xF0\x9F\xA7\xAD"), ErrorCode::PassphraseTooShort)
        << "four emoji are sixteen bytes but four characters";
    EXPECT_EQ(refusal("\xE6\xB5\xB7\xE6\x8A\xB1\xE7\x9F\xB3\xE6\xB3\xA1\xE9\x92\x88\xE5\xB2\x9B\xE8\x8C\xB6\xE9\xBC\x93"),
              accepted)
        << "eight Han characters";
}

TEST(Passphrase, AThousandAndTwentyFourBytesAreTheMost)
{
    const QByteArray fits = repeated("correct pony 3 zebra rose ", 39) + "wide trousers";
    EXPECT_EQ(refusal(fits.first(1024)), accepted);
    EXPECT_EQ(refusal(fits.first(1024) + "x"), ErrorCode::PassphraseTooLong);
    EXPECT_EQ(normalizedPassphrase(secret(repeated("a", 1025))).error().code, ErrorCode::PassphraseTooLong);
    EXPECT_TRUE(normalizedPassphrase(secret(repeated("a", 1024))));
    EXPECT_TRUE(normalizedPassphrase(secret(repeated("e\xCC\x81", 512)))) << "1,536 bytes as typed, 1,024 in form C";
    EXPECT_EQ(normalizedPassphrase(secret(repeated("a", 64 * 1024))).error().code, ErrorCode::PassphraseTooLong);
    EXPECT_TRUE(normalizedPassphrase(secret(repeated("\xF0\x9F\x98\x80", 256)))) << "1,024 bytes of emoji";
}

TEST(Passphrase, CommonOnesAreRefused)
{
    for (const char *common : {"password",
                               "PASSWORD",
                               "Password1",
                               "Password1!",
                               "P@ssw0rd",
                               "p@ssw0rd123",
                               "password2024",
                               "password12345678",
                               "12345678",
                               "123456789",
                               "87654321",
                               "1234567890",
                               "qwertyuiop",
                               "qwerty123",
                               "1qaz2wsx",
                               "1q2w3e4r",
                               "asdfghjkl",
                               "qwertyui",
                               "zxcvbnm123",
                               "aaaaaaaa",
                               "11111111",
                               "        ",
                               "abababab",
                               "abcabcabc",
                               "12121212",
                               "abcdefgh",
                               "iloveyou",
                               "ILoveYou",
                               "sunshine1",
                               "letmein123",
                               "trustno1",
                               "welcome1",
                               "monkey123",
                               "dragon2000",
                               "holdfast",
                               "Holdfast1",
                               "holdfast2024",
                               "holdfastholdfast",
                               "vault123",
                               "woaini1314",
                               "woaini520",
                               "5201314a",
                               "a123456789",
                               "abc123456",
                               "qq123456",
                               "1314520woaini",
                               "19870412",
                               "12041987",
                               "20080808",
                               "hongkong1",
                               "zhongguo",
                               "88888888",
                               "zhang19870412",
                               "correct horse battery staple",
                               "Correct-Horse-Battery-Staple",
                               "correcthorsebatterystaple"})
        EXPECT_EQ(refusal(common), ErrorCode::PassphraseTooCommon) << common;
}

TEST(Passphrase, OrdinaryOnesAreNot)
{
    for (const char *fine : {"xk7#qv2m", "blue piano cloud seven", "tulpenzwiebel am ofen", "7f3kq9zt", "my dog eats 3 shoes",
                             "wo jia men kou you ke shu", "trombone", "xotaremi", "Grandma's soup at 5"})
        EXPECT_EQ(refusal(fine), accepted) << fine;
}

TEST(Passphrase, StrengthIsHonest)
{
    const auto strength = [](QByteArrayView text) { return strengthOf(secret(text)); };
    EXPECT_EQ(strength("short"), Strength::TooShort);
    EXPECT_EQ(strength(""), Strength::TooShort);
    EXPECT_EQ(strength("Password1!"), Strength::TooCommon);
    EXPECT_EQ(strength("monkey8392"), Strength::TooCommon) << "a common word and four digits";
    EXPECT_EQ(strength("trombone"), Strength::Weak) << "one word: 2^13 of them are everyday words";
    EXPECT_EQ(strength("trombone carpet"), Strength::Weak) << "two words";
    EXPECT_EQ(strength("trombone carpet nine"), Strength::Fair) << "three words";
    EXPECT_EQ(strength("trombone carpet ninety gravel"), Strength::Good) << "four words";
    EXPECT_EQ(strength("xk7#qvm"), Strength::TooShort);
    EXPECT_EQ(strength("xkqvmtzw"), Strength::Weak) << "eight random small letters: 2^37.6";
    EXPECT_EQ(strength("xk7#qv2mR%pz"), Strength::Good);
}

TEST(Passphrase, MoreTextIsNeverJudgedWeakerByMuch)
{
    const QByteArray text = "trombone carpet 7 gravel! ninety-two lanterns";
    Strength last = Strength::TooShort;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const Strength now = strengthOf(secret(text.first(length)));
        EXPECT_GE(static_cast<int>(now), static_cast<int>(last)) << length;
        last = now;
    }
    EXPECT_EQ(last, Strength::Good);
}

TEST(Passphrase, TheLongestIsJudgedAtOnce)
{
    EXPECT_EQ(strengthOf(secret(repeated("a", 1024))), Strength::TooCommon);
    EXPECT_EQ(strengthOf(secret(repeated("xk7#qv2mR%pz", 85))), Strength::Good);
}

} // namespace
