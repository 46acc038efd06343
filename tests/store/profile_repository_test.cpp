// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/profile_repository.h"

#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

using catalogue::Audience;
using catalogue::Platform;
using catalogue::Region;
using progress::ChatApp;
using progress::PaymentMethod;
using progress::Profile;
using tests::ScratchDatabase;

TEST(ProfileRepository, UnansweredQuestionsStayUnanswered)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    ProfileRepository repository(database);
    EXPECT_EQ(repository.load(), Profile());
    Profile profile;
    profile.chatApp = ChatApp::Other;
    EXPECT_TRUE(repository.save(profile));
    EXPECT_EQ(repository.load(), profile);
    EXPECT_TRUE(repository.save({}));
    EXPECT_EQ(repository.load(), Profile());
}

TEST(ProfileRepository, KeepsEveryAnswer)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    ProfileRepository repository(database);
    Profile profile;
    profile.devices = {Platform::Android, Platform::Ios, Platform::Windows, Platform::Macos, Platform::Linux};
    for (const PaymentMethod payment :
         {PaymentMethod::Wechat, PaymentMethod::Alipay, PaymentMethod::Card, PaymentMethod::TransitCard,
          PaymentMethod::FasterPayment, PaymentMethod::Cash, PaymentMethod::Other}) {
        for (const Region region : {Region::HongKong, Region::MainlandChina, Region::Other}) {
            profile.payment = payment;
            profile.region = region;
            profile.audience = region == Region::Other ? Audience::Organisation : Audience::Household;
            profile.chatApp = region == Region::HongKong ? ChatApp::Whatsapp : ChatApp::Wechat;
            EXPECT_TRUE(repository.save(profile));
            EXPECT_EQ(repository.load(), profile);
        }
    }
    EXPECT_TRUE(database.close());
    database = std::move(*scratch.open());
    EXPECT_EQ(repository.load(), profile);
}

TEST(ProfileRepository, RefusesWhatIsNeverAnAnswerAndKeepsTheFormerAnswers)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    ProfileRepository repository(database);
    Profile before;
    before.audience = Audience::Person;
    EXPECT_TRUE(repository.save(before));
    Profile profile = before;
    profile.region = Region::Any;
    EXPECT_FALSE(repository.save(profile));
    profile.region = Region::Other;
    profile.devices = {Platform::Any};
    EXPECT_FALSE(repository.save(profile));
    EXPECT_EQ(repository.load(), before);
}

TEST(ProfileRepository, AnswersNobodyKnowsAreDamage)
{
    for (const char *row : {"('region', 'atlantis')", "('favourite_colour', 'teal')", "('device', 'wechat')"}) {
        const ScratchDatabase scratch;
        Database database = scratch.create();
        const QByteArray sql = QByteArray("INSERT INTO profile VALUES ") + row;
        ASSERT_TRUE(database.write([&] { return database.run(sql.constData()); }));
        const Result<Profile> profile = ProfileRepository(database).load();
        ASSERT_FALSE(profile) << row;
        EXPECT_EQ(profile.error().code, ErrorCode::DatabaseDamaged);
    }
}

TEST(ProfileRepository, OnlyTheDevicesCanBeSeveral)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    EXPECT_FALSE(
        database.write([&] { return database.run("INSERT INTO profile VALUES ('region', 'other'), ('region', 'hong_kong')"); }));
}

} // namespace holdfast::store
