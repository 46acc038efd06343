// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secret.h"

#include "tests/support/child_process.h"
#include "tests/support/secrets.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringList>

#include <sys/mman.h>

#include <cstdint>
#include <cstring>
#include <type_traits>

using namespace holdfast;
using tests::secret;
using tests::textOf;

namespace {

// No copy may come about by accident.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

/// The lines of /proc/self/smaps about the mapping that holds `address`; empty when it is not mapped.
QByteArray mappingAt(const void *address)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    QByteArray mapping;
    bool inside = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> range = line.split(' ').first().split('-');
        if (range.size() == 2 && !line.startsWith("VmFlags")) {
            inside = range[0].toULongLong(nullptr, 16) <= wanted && wanted < range[1].toULongLong(nullptr, 16);
        }
        if (inside)
            mapping += line + '\n';
    }
    return mapping;
}

/// Asked without taking any memory, which might get the very place that was just given back.
bool isMapped(const unsigned char *address)
{
    const auto pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    unsigned char resident = 0;
    return ::mincore(reinterpret_cast<void *>(reinterpret_cast<std::uintptr_t>(address) & ~(pageSize - 1)), 1, &resident) == 0;
}

bool crashes(void (*work)())
{
    return tests::exitCodeOfChild([work] {
               // Not to whoever else listens, such as a sanitizer.
               for (const int crash : {SIGSEGV, SIGBUS, SIGABRT})
                   ::signal(crash, SIG_DFL);
               work();
               return 0;
           }) == -1;
}

TEST(Secret, BeginsEmptyOrAllZero)
{
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_TRUE(Secret(0).isEmpty());
    const Secret zeros(33);
    EXPECT_EQ(zeros.size(), 33u);
    EXPECT_EQ(textOf(zeros), std::string(33, '\0'));
}

TEST(Secret, KeepsACopyOfItsOwn)
{
    QByteArray typed = "blue piano";
    const Secret kept = Secret::copyOf(typed);
    typed.fill('x');
    EXPECT_EQ(textOf(kept), "blue piano");
    EXPECT_TRUE(Secret::copyOf({}).isEmpty());
}

TEST(Secret, MovingLeavesNothingBehind)
{
    Secret first = secret("blue piano");
    const unsigned char *place = first.bytes().data();
    Secret second = std::move(first);
    EXPECT_EQ(second.bytes().data(), place) << "the bytes stay where they are";
    EXPECT_TRUE(first.isEmpty());
    EXPECT_EQ(first.bytes().data(), nullptr);

    Secret third = secret("green trombone");
    third = std::move(second);
    EXPECT_EQ(textOf(third), "blue piano");
    EXPECT_TRUE(second.isEmpty());
}

TEST(Secret, MovingOntoItselfKeepsIt)
{
    Secret kept = secret("blue piano");
    Secret &same = kept;
    kept = std::move(same);
    EXPECT_EQ(textOf(kept), "blue piano");
}

TEST(Secret, CloneAndFirstAreCopiesOnPurpose)
{
    const Secret whole = secret("blue piano");
    Secret clone = whole.clone();
    EXPECT_NE(clone.bytes().data(), whole.bytes().data());
    clone.bytes()[0] = 'B';
    EXPECT_EQ(textOf(whole), "blue piano");
    EXPECT_EQ(textOf(whole.first(4)), "blue");
    EXPECT_EQ(textOf(whole.first(99)), "blue piano") << "cut to what is there";
    EXPECT_TRUE(whole.first(0).isEmpty());
    EXPECT_TRUE(Secret().clone().isEmpty());
}

TEST(Secret, IsEqualByItsBytesAlone)
{
    EXPECT_TRUE(secret("blue").equals(secret("blue")));
    EXPECT_FALSE(secret("blue").equals(secret("blua")));
    EXPECT_FALSE(secret("blue").equals(secret("blue ")));
    EXPECT_FALSE(secret("blue").equals(Secret()));
    EXPECT_TRUE(Secret().equals(Secret()));
    EXPECT_TRUE(Secret::copyOf(QByteArrayView("a\0b", 3)).equals(Secret::copyOf(QByteArrayView("a\0b", 3))));
    EXPECT_FALSE(Secret::copyOf(QByteArrayView("a\0b", 3)).equals(Secret::copyOf(QByteArrayView("a\0c", 3))));
}

TEST(Secret, ClearingGivesTheMemoryBackAtOnce)
{
    Secret cleared = secret("blue piano");
    const unsigned char *place = cleared.bytes().data();
    ASSERT_FALSE(mappingAt(place).isEmpty());
    cleared.clear();
    EXPECT_TRUE(cleared.isEmpty());
    EXPECT_EQ(cleared.bytes().data(), nullptr);
    EXPECT_FALSE(isMapped(place)) << "whoever still points there finds nothing";
    cleared.clear();
    EXPECT_TRUE(cleared.isEmpty());
}

TEST(Secret, GoingAwayGivesTheMemoryBackToo)
{
    const unsigned char *place = nullptr;
    {
        const Secret shortLived = secret("blue piano");
        place = shortLived.bytes().data();
    }
    EXPECT_FALSE(isMapped(place));
}

TEST(Secret, BeingReplacedGivesTheMemoryBackToo)
{
    Secret replaced = secret("blue piano");
    const unsigned char *place = replaced.bytes().data();
    replaced = secret("green trombone");
    EXPECT_FALSE(isMapped(place));
}

TEST(Secret, StaysOutOfCoreDumps)
{
    const Secret kept = secret("blue piano");
    const QByteArray mapping = mappingAt(kept.bytes().data());
    const qsizetype flags = mapping.indexOf("VmFlags:");
    if (flags < 0)
        GTEST_SKIP() << "this kernel does not tell";
    EXPECT_TRUE(mapping.mid(flags).contains(" dd")) << mapping.toStdString();
}

TEST(Secret, IsFencedOnBothSides)
{
    // The fence behind is exact: libsodium puts the bytes at the end of their page.
    EXPECT_TRUE(crashes([] {
        Secret kept(16);
        volatile unsigned char *past = kept.bytes().data() + kept.size();
        *past = 1;
    }));
    EXPECT_TRUE(crashes([] {
        const Secret kept(16);
        volatile const unsigned char *before = kept.bytes().data() - ::sysconf(_SC_PAGESIZE);
        (void)*before;
    }));
    EXPECT_TRUE(crashes([] {
        Secret kept(16);
        // A write just before the bytes is noticed at the latest when they go.
        kept.bytes().data()[-1] ^= 1;
        kept.clear();
    }));
}

} // namespace
