// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/mark_repository.h"
#include "tests/support/repetitions.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

#include <random>

namespace holdfast::store {

using tests::contentOf;
using tests::doneMark;
using tests::ScratchDatabase;
using tests::writeFile;

namespace {

constexpr qsizetype pageSize = 4096;

class DamagedDatabase : public testing::Test
{
protected:
    void SetUp() override
    {
        Database database = m_scratch.create();
        ASSERT_TRUE(database.write([&]() -> Result<void> {
            for (int number = 0; number < 150; ++number) {
                const auto mark =
                    MarkRepository(database).append(doneMark(QStringLiteral("B08"), QString(500, QLatin1Char('n'))));
                if (!mark)
                    return failureOf(mark);
            }
            return {};
        }));
        // Free pages hold nothing, but a flipped bit in them is told too.
        ASSERT_TRUE(database.run("CREATE TABLE spare (a); INSERT INTO spare VALUES (zeroblob(50000)); DROP TABLE spare"));
        ASSERT_TRUE(database.close());
        m_content = contentOf(m_scratch.file());
        ASSERT_GT(m_content.size(), 20 * pageSize);
    }

    /// Whether opening or, at the latest, the thorough check sees it; the file must stay exactly as it is.
    bool isDetected(const QByteArray &content)
    {
        // A new file rather than an overwritten one, which some file systems write out at once.
        QFile::remove(m_scratch.file());
        EXPECT_TRUE(writeFile(m_scratch.file(), content));
        bool detected = false;
        {
            const Result<Database> database = m_scratch.open();
            detected = !database || !database->checkThoroughly();
            if (!database) {
                EXPECT_EQ(database.error().code, ErrorCode::DatabaseDamaged) << database.error().detail.toStdString();
            }
        }
        EXPECT_EQ(contentOf(m_scratch.file()), content);
        return detected;
    }

    const ScratchDatabase m_scratch;
    QByteArray m_content;
};

} // namespace

// HOLDFAST_FLIPS=10000 for the long run.
TEST_F(DamagedDatabase, EveryFlippedBitIsDetected)
{
    ASSERT_FALSE(isDetected(m_content));
    const int flips = tests::repetitions("HOLDFAST_FLIPS", 1'000);
    std::mt19937 random(20260522);
    std::uniform_int_distribution<qsizetype> positions(0, m_content.size() * 8 - 1);
    for (int flip = 0; flip < flips; ++flip) {
        // The first bits, where the salt lies, always; the others at random.
        const qsizetype bit = flip < 160 ? flip : positions(random);
        QByteArray content = m_content;
        content[bit / 8] = static_cast<char>(content[bit / 8] ^ (1 << (bit % 8)));
        ASSERT_TRUE(isDetected(content)) << "bit " << bit;
    }
}

TEST_F(DamagedDatabase, EveryTruncationIsDetected)
{
    for (qsizetype size = 0; size < m_content.size(); size += 512)
        ASSERT_TRUE(isDetected(m_content.first(size))) << size;
    ASSERT_TRUE(isDetected(m_content.first(m_content.size() - 1)));
}

TEST_F(DamagedDatabase, PagesOfTheSameVaultInEachOthersPlaceAreDetected)
{
    const qsizetype pages = m_content.size() / pageSize;
    for (qsizetype page = 0; page + 1 < pages; ++page) {
        QByteArray content = m_content;
        content.replace(page * pageSize, pageSize, m_content.mid((page + 1) * pageSize, pageSize));
        content.replace((page + 1) * pageSize, pageSize, m_content.mid(page * pageSize, pageSize));
        ASSERT_TRUE(isDetected(content)) << page;
    }
}

TEST_F(DamagedDatabase, ZeroedPagesAreDetected)
{
    for (qsizetype page = 0; page < m_content.size() / pageSize; ++page) {
        QByteArray content = m_content;
        content.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        ASSERT_TRUE(isDetected(content)) << page;
    }
}

} // namespace holdfast::store
