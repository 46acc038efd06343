// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/look_repository.h"

#include "app/device/findings_json.h"
#include "tests/device/device_rows.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace holdfast::store {

namespace {

using namespace device::test;
using device::Findings;

/// A look that has something in every part.
Findings fullLook()
{
    Findings look = cleanLook();
    auto waiting = updatesOf("apt", {update("openssl", UpdateSeverity::Security), update("程式庫 🦉")});
    waiting.asOf = now.addDays(-1);
    look.updates = {waiting, silent<device::PendingUpdate>("fwupd", device::ProbeState::Unknown, device::ProbeReason::NoList)};
    look.restart = answered<RestartCause>("restart", {{RestartCause::Kind::NewerKernel, QStringLiteral("6.1.0-49")}});
    look.support = answered<SupportPeriod>("support", {bookworm()});
    device::Grant camera = usedDaysAgo(3, grant("org.example.相機", Capability::Camera, "video0", "default"));
    camera.since = now.addMSecs(-12'345);
    camera.revocation = {platform::Revocation::Kind::Command, QStringLiteral("flatpak override --user 'it''s'")};
    look.permissions = {grantsOf("flatpak", {camera, refused(grant("b", Capability::Location))}),
                        grantsOf("autostart", {unconfined(grant("/home/é/start.desktop", Capability::Autostart))})};
    return look;
}

QByteArray asBytes(const Findings &findings)
{
    return QJsonDocument(device::findingsJson(findings, today)).toJson();
}

class LastLook : public testing::Test
{
protected:
    [[nodiscard]] Result<Findings> load() const { return LookRepository(m_database).load(); }
    [[nodiscard]] Result<void> save(const Findings &findings) { return LookRepository(m_database).save(findings); }
    void reopen()
    {
        ASSERT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
    }
    void expectKept(const Findings &expected) const
    {
        const auto kept = load();
        ASSERT_TRUE(kept) << kept.error().detail.toStdString();
        EXPECT_EQ(asBytes(*kept).toStdString(), asBytes(expected).toStdString());
        EXPECT_EQ(kept->lookedAt, expected.lookedAt);
        EXPECT_EQ(kept->scope.browsers, expected.scope.browsers);
    }
    /// Puts this in the place of the findings, past the repository.
    [[nodiscard]] bool put(const QByteArray &findings)
    {
        return m_database
            .write([&]() -> Result<void> {
                auto statement = m_database.prepare("INSERT INTO look (number, findings) VALUES (1, ?1)"
                                                    " ON CONFLICT (number) DO UPDATE SET findings = excluded.findings");
                if (!statement)
                    return failureOf(statement);
                return statement->bind(1, std::string_view(findings.constData(), static_cast<std::size_t>(findings.size())))
                    .run();
            })
            .has_value();
    }

private:
    tests::ScratchDatabase m_scratch;

protected:
    mutable Database m_database = m_scratch.create();
};

} // namespace

TEST_F(LastLook, HasNoTimeBeforeThereWasOne)
{
    const auto look = load();
    ASSERT_TRUE(look);
    EXPECT_FALSE(look->lookedAt.isValid());
    EXPECT_TRUE(look->updates.isEmpty());
    EXPECT_TRUE(look->permissions.isEmpty());
}

TEST_F(LastLook, ComesBackWithEveryPartOfIt)
{
    ASSERT_TRUE(save(fullLook()));
    expectKept(fullLook());
    reopen();
    expectKept(fullLook());
}

TEST_F(LastLook, TakesThePlaceOfTheOneBefore)
{
    ASSERT_TRUE(save(fullLook()));
    Findings later = cleanLook();
    later.lookedAt = now.addSecs(90);
    ASSERT_TRUE(save(later));
    reopen();
    expectKept(later);
    EXPECT_FALSE(m_database.run("INSERT INTO look (number, findings) VALUES (2, '{}')")) << "there is one, and no second";
}

TEST_F(LastLook, KeepsWhatWasLeftOutAsLeftOut)
{
    Findings look = cleanLook();
    look.scope = {false, true, false};
    ASSERT_TRUE(save(look));
    reopen();
    EXPECT_FALSE(load()->scope.updates);
    EXPECT_TRUE(load()->scope.permissions);
}

TEST_F(LastLook, KeepsTheStrangestNamesOfOtherPrograms)
{
    const QStringList names{QString(QChar(0)) + QStringLiteral("nul") + QChar(0),
                            QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("mark"),
                            QStringLiteral("'); DROP TABLE look; --"),
                            QStringLiteral("\"quoted\" \\ back\\slash"),
                            QStringLiteral("line\nbreak\r\ttab\x01\x1b[31m\x7f"),
                            QStringLiteral("例子 \U0001F512 \u202eright to left"),
                            QString(300'000, QChar(0x6F22))};
    Findings look = cleanLook();
    for (const QString &name : names) {
        device::Grant odd = grant("", Capability::OneFolder);
        odd.app = odd.name = odd.place = odd.target = name;
        look.permissions[0].rows.append(odd);
        look.updates[0].rows.append({name, name, name, UpdateSeverity::Unknown, name});
    }
    ASSERT_TRUE(save(look));
    reopen();
    const auto kept = load();
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->permissions[0].rows == look.permissions[0].rows);
    EXPECT_TRUE(kept->updates[0].rows == look.updates[0].rows);
}

TEST_F(LastLook, KeepsThousandsOfRows)
{
    Findings look = cleanLook();
    for (int number = 0; number < 3'000; ++number)
        look.permissions[0].rows.append(grant(QByteArray::number(number).constData(), Capability::Notifications));
    ASSERT_TRUE(save(look));
    reopen();
    EXPECT_TRUE(load()->permissions[0].rows == look.permissions[0].rows);
}

TEST_F(LastLook, WithoutATimeThatCanBeReadAgainIsRefused)
{
    ASSERT_TRUE(save(fullLook()));
    // ISO 8601 has no form for other years. Stored all the same, nobody could open the vault again.
    for (const QDateTime &when : {QDateTime(), QDateTime(QDate(10'000, 1, 1), QTime(0, 0), QTimeZone::utc()),
                                  QDateTime(QDate(-5, 1, 1), QTime(0, 0), QTimeZone::utc())}) {
        Findings look = cleanLook();
        look.lookedAt = when;
        const auto saved = save(look);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Unexpected);
    }
    expectKept(fullLook());
}

TEST_F(LastLook, KeepsRowsWhoseDaysHaveNoForm)
{
    // Other programs' files do hold such instants; they must not cost anybody the vault.
    Findings look = cleanLook();
    device::Grant odd = grant("a", Capability::Camera);
    odd.since = QDateTime(QDate(58'888, 1, 1), QTime(0, 0), QTimeZone::utc());
    odd.lastUsed = QDateTime(QDate(-400, 1, 1), QTime(0, 0), QTimeZone::utc());
    look.permissions[0].rows = {odd};
    ASSERT_TRUE(save(look));
    const auto kept = load();
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_FALSE(kept->permissions[0].rows[0].since.isValid());
    EXPECT_FALSE(kept->permissions[0].rows[0].lastUsed.isValid());
}

TEST_F(LastLook, ThatIsNoLookIsAsIfThereWasNone)
{
    const QByteArray whole = QJsonDocument(device::findingsJson(fullLook(), today)).toJson(QJsonDocument::Compact);
    ASSERT_TRUE(put(whole));
    expectKept(fullLook());
    for (const QByteArray &damaged :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("nothing"),
          whole.left(whole.size() / 2), whole.left(whole.size() - 1), whole + '}', QByteArray(R"({"lookedAt":null})"),
          QByteArray(R"({"lookedAt":"soon"})"), QByteArray(whole).replace("\"rows\"", "\"raws\""),
          QByteArray(whole).replace("\"granted\":true", "\"granted\":1"),
          QByteArray(whole).replace("\"browsers\":true", "\"browsers\":null")}) {
        ASSERT_TRUE(put(damaged));
        const auto look = load();
        ASSERT_TRUE(look) << damaged.left(200).toStdString();
        EXPECT_FALSE(look->lookedAt.isValid()) << damaged.left(200).toStdString();
        EXPECT_TRUE(look->updates.isEmpty() && look->permissions.isEmpty()) << damaged.left(200).toStdString();
    }
}

TEST_F(LastLook, OfANewerVersionIsReadWithItsWordsUnknown)
{
    QByteArray newer = QJsonDocument(device::findingsJson(fullLook(), today)).toJson(QJsonDocument::Compact);
    newer.replace("\"permission\":\"camera\"", "\"permission\":\"smell\"");
    newer.replace("\"state\":\"ok\"", "\"state\":\"dreaming\"");
    newer.replace("\"lookedAt\"", "\"mood\":[1,{}],\"lookedAt\"");
    ASSERT_TRUE(put(newer));
    const auto look = load();
    ASSERT_TRUE(look) << look.error().detail.toStdString();
    EXPECT_EQ(look->permissions[0].rows[0].capability, Capability::Other);
    EXPECT_EQ(look->updates[0].state, device::ProbeState::Unknown) << "never fine because we do not know the word";
}

TEST_F(LastLook, ThatIsDamagedIsReplacedByTheNext)
{
    ASSERT_TRUE(put("nothing"));
    ASSERT_TRUE(save(fullLook()));
    expectKept(fullLook());
}

} // namespace holdfast::store
