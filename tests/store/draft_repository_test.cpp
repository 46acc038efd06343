// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/draft_repository.h"

#include "app/store/meta_repository.h"
#include "app/store/migrations.h"
#include "app/store/preference_repository.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

using tests::ScratchDatabase;

TEST(DraftRepository, KeepsTheTextUntilItIsEmpty)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    DraftRepository repository(database);
    const QString key = QStringLiteral("note/B08");
    EXPECT_TRUE(repository.all()->isEmpty());
    EXPECT_TRUE(repository.save(key, QStringLiteral("half a sent")));
    EXPECT_TRUE(repository.save(key, QStringLiteral("half a sentence")));
    // Longer than a note may be: what somebody typed must not be lost at lock.
    const QString veryLong(50'000, QLatin1Char('x'));
    EXPECT_TRUE(repository.save(QStringLiteral("reason/U01"), veryLong));
    EXPECT_TRUE(database.close());
    database = std::move(*scratch.open());
    const QHash<QString, QString> expected{{key, QStringLiteral("half a sentence")}, {QStringLiteral("reason/U01"), veryLong}};
    EXPECT_EQ(*repository.all(), expected);
    EXPECT_TRUE(repository.save(key, {}));
    EXPECT_TRUE(repository.save(key, {}));
    EXPECT_FALSE(repository.all()->contains(key));
}

TEST(PreferenceRepository, KeepsTheLastValue)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    PreferenceRepository repository(database);
    EXPECT_TRUE(repository.all()->isEmpty());
    EXPECT_TRUE(repository.set(QStringLiteral("lock_minutes"), QStringLiteral("5")));
    EXPECT_TRUE(repository.set(QStringLiteral("lock_minutes"), QStringLiteral("15")));
    EXPECT_TRUE(repository.set(QStringLiteral("empty"), {}));
    const QHash<QString, QString> expected{{QStringLiteral("lock_minutes"), QStringLiteral("15")}, {QStringLiteral("empty"), {}}};
    EXPECT_EQ(*repository.all(), expected);
}

TEST(MetaRepository, KeepsNumbersAndBytesApart)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    MetaRepository repository(database);
    EXPECT_EQ(*repository.number("header_gen"), std::nullopt);
    EXPECT_TRUE(repository.setNumber("header_gen", 7));
    EXPECT_TRUE(repository.setNumber("header_gen", 8));
    EXPECT_EQ(*repository.number("header_gen"), 8);
    const QByteArray id("\0\1\2\xFF", 4);
    EXPECT_TRUE(repository.setBytes("vault_id", id));
    EXPECT_EQ(*repository.bytes("vault_id"), id);
    EXPECT_EQ(repository.number("vault_id").error().code, ErrorCode::DatabaseDamaged);
    EXPECT_EQ(repository.bytes("header_gen").error().code, ErrorCode::DatabaseDamaged);
    EXPECT_EQ(*repository.number("schema"), currentSchema());
    EXPECT_EQ(*repository.number("commit_seq"), *database.commitSequence());
}

} // namespace holdfast::store
