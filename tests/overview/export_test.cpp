// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/export.h"

#include "app/overview/words.h"
#include "tests/device/decisions.h"
#include "tests/overview/overview_case.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

namespace holdfast::overview::test {

namespace {

using progress::Mark;
using tests::contentOf;
using tests::FaultyStorage;
using tests::StorageFault;

Mark markOf(progress::MarkNumber number, const ActionId &action, MarkKind kind, const QString &note = {})
{
    Mark mark;
    mark.number = number;
    mark.action = action;
    mark.kind = kind;
    mark.madeAt = QDateTime(QDate(2026, 5, 22), QTime(23, 30, 0, 250), QTimeZone::utc()).addSecs(number * 60);
    mark.localDay = QDate(2026, 5, 23);
    mark.note = note;
    return mark;
}

/// A small look at a device, and what was decided after it.
void putDevices(Contents &contents)
{
    using namespace device::test;
    device::Grant calls = grant("org.example.Calls", Capability::Camera);
    calls.name = QStringLiteral("Example Calls");
    calls.since = now.addDays(-160);
    calls.revocation = {platform::Revocation::Kind::Command,
                        QStringLiteral("flatpak permission-remove devices camera org.example.Calls")};
    auto waiting = updatesOf("apt", {update("openssl", UpdateSeverity::Security)});
    waiting.asOf = now.addDays(-1);
    contents.look.lookedAt = now;
    contents.look.updates = {waiting,
                             silent<device::PendingUpdate>("fwupd", device::ProbeState::Unknown, device::ProbeReason::NoList)};
    contents.look.automatic = answered<AutomaticUpdate>("automatic-updates", {{QStringLiteral("unattended-upgrades"), true}});
    contents.look.restart = answered<RestartCause>("restart", {{RestartCause::Kind::NewerKernel, QStringLiteral("6.1.0-49")}});
    contents.look.support = answered<SupportPeriod>("support", {bookworm()});
    contents.look.permissions = {grantsOf("flatpak", {calls})};
    device::GrantDecision kept = keep("flatpak", calls);
    kept.reason = QStringLiteral("每個星期日視像通話");
    kept.reviewOn = QDate(2027, 5, 23);
    contents.grantDecisions = {
        kept, confirmed(revoke("firefox", grant("coupons@example", Capability::AllSites, "https://*/*", "default-release")))};
    device::HouseholdDevice phone;
    phone.number = 1;
    phone.name = QStringLiteral("媽媽的電話");
    phone.keeper = QStringLiteral("Fai");
    phone.model = QStringLiteral("Pixel 7a");
    phone.system = QStringLiteral("android");
    phone.version = QStringLiteral("15");
    phone.lastPatch = QDate(2026, 9, 5);
    phone.enteredOn = QDate(2026, 11, 22);
    device::HouseholdDevice till;
    till.number = 3;
    till.name = QStringLiteral("Till");
    till.enteredOn = QDate(2026, 11, 23);
    contents.household = {phone, till};
    contents.browsersAllowed = false;
}

/// One of everything a person can enter.
Contents everything()
{
    Contents contents;
    Mark done = markOf(1, payment, MarkKind::Done, QStringLiteral("Tried at the \"corner\" shop\n第二行 🦉"));
    done.evidence = catalogue::Evidence::Tried;
    Mark later = markOf(4, payment, MarkKind::Later);
    later.until = QDate(2026, 6, 1);
    Mark undo = markOf(5, payment, MarkKind::Undo);
    undo.undoes = 4;
    contents.marks[payment] = {done, later, undo};
    contents.marks[updates] = {markOf(2, updates, MarkKind::NotDone),
                               markOf(3, updates, MarkKind::NotApplicable, QStringLiteral("No such device"))};
    contents.profile.region = catalogue::Region::HongKong;
    contents.profile.audience = catalogue::Audience::Household;
    contents.profile.devices = {catalogue::Platform::Windows, catalogue::Platform::Android};
    contents.profile.chatApp = progress::ChatApp::Wechat;
    contents.profile.payment = progress::PaymentMethod::TransitCard;
    contents.ticks[payment] = {QStringLiteral("b"), QStringLiteral("a")};
    contents.ticks[updates] = {};
    contents.drafts.insert(QStringLiteral("note/U01"), QStringLiteral("half a sen"));
    contents.packPins = {{QStringLiteral("estate"), {}, 3}, {QStringLiteral("school"), {}, 1}};
    contents.packFiles.insert(QStringLiteral("estate"), "its file");
    contents.secondLooks.insert(payment, QDate(2026, 6, 2));
    risk::Assessment assessment;
    assessment.number = 1;
    assessment.risk = RiskId(QStringLiteral("R02"));
    assessment.seriousness = risk::Estimate{2, 3, 4};
    assessment.note = QStringLiteral("The shop lives by cards");
    assessment.madeAt = markOf(6, payment, MarkKind::NotDone).madeAt;
    assessment.localDay = QDate(2026, 5, 23);
    contents.assessments = {assessment};
    contents.placements = {{payment, risk::Place::First}, {updates, risk::Place::Last}};
    contents.catalogues = {{QStringLiteral("2026.1"), QDate(2026, 5, 22)},
                           {QStringLiteral("2026.1 + estate 3"), QDate(2026, 6, 2)}};
    contents.lockMinutes = 15;
    contents.recoveryCodeConfirmed = true;
    putDevices(contents);
    return contents;
}

QByteArray exportOf(const Contents &contents)
{
    return exportedJson(QStringLiteral("2026.1"), contents,
                        QDateTime(QDate(2026, 11, 23), QTime(18, 40), QTimeZone("Asia/Hong_Kong")));
}

QString golden(const char *name)
{
    return QStringLiteral(HOLDFAST_TEST_DATA "/export/") + QLatin1String(name);
}

class ExportToFile : public testing::Test
{
protected:
    tests::TemporaryFolder folder;
    QString file = folder.path(QStringLiteral("export.json"));
    platform::PosixDurableStorage files;
    FaultyStorage storage{files};
};

} // namespace

TEST(Export, HoldsEverythingAPersonEntered)
{
    EXPECT_EQ(exportOf(everything()).toStdString(), contentOf(golden("everything.json")).toStdString());
}

TEST(Export, OfANewVaultIsWholeToo)
{
    EXPECT_EQ(exportOf({}).toStdString(), contentOf(golden("nothing.json")).toStdString());
}

TEST(Export, IsTheOneThatItsPageDescribes)
{
    const QString page = QString::fromUtf8(contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/app/overview/export.md")));
    const qsizetype start = page.indexOf(QStringLiteral("```json\n")) + 8;
    const QString example = page.mid(start, page.indexOf(QStringLiteral("```"), start) - start);
    EXPECT_EQ(QJsonDocument::fromJson(example.toUtf8()), QJsonDocument::fromJson(contentOf(golden("everything.json"))));
}

TEST(Export, EveryEnumeratorHasAWordOfItsOwn)
{
    const auto allDiffer = [](auto... values) {
        QSet<QString> words;
        const QList<QString> all{word(values)...};
        for (const QString &each : all) {
            EXPECT_FALSE(each.isEmpty());
            words.insert(each);
        }
        EXPECT_EQ(words.size(), all.size());
    };
    using namespace catalogue;
    using namespace progress;
    allDiffer(Status::Unknown, Status::NotDone, Status::Done, Status::Due, Status::Overdue, Status::Later, Status::NotApplicable);
    allDiffer(MarkKind::Done, MarkKind::Later, MarkKind::NotApplicable, MarkKind::NotDone, MarkKind::Undo);
    allDiffer(ChatApp::Wechat, ChatApp::Whatsapp, ChatApp::Other);
    allDiffer(PaymentMethod::Wechat, PaymentMethod::Alipay, PaymentMethod::Card, PaymentMethod::TransitCard,
              PaymentMethod::FasterPayment, PaymentMethod::Cash, PaymentMethod::Other);
    allDiffer(Evidence::Said, Evidence::Tried, Evidence::Drilled, Evidence::Seen);
    allDiffer(Audience::Person, Audience::Household, Audience::Organisation);
    allDiffer(Region::Any, Region::HongKong, Region::MainlandChina, Region::Other);
    allDiffer(Platform::Any, Platform::Android, Platform::Ios, Platform::Windows, Platform::Macos, Platform::Linux,
              Platform::Wechat);
    allDiffer(device::GrantDecision::Kind::Keep, device::GrantDecision::Kind::Revoke);
}

TEST_F(ExportToFile, IsReadableByItsOwnerOnly)
{
    ASSERT_TRUE(writeExport(storage, file, "{}\n"));
    EXPECT_EQ(contentOf(file), "{}\n");
    struct stat facts {
    };
    ASSERT_EQ(::stat(QFile::encodeName(file).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0600u);
}

TEST_F(ExportToFile, NeverReplacesAFileThatIsThere)
{
    ASSERT_TRUE(tests::writeFile(file, "precious"));
    const auto written = writeExport(storage, file, "{}\n");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileAlreadyExists);
    EXPECT_EQ(contentOf(file), "precious");
}

TEST_F(ExportToFile, NeverWritesThroughALink)
{
    const QString target = folder.path(QStringLiteral("elsewhere"));
    ASSERT_TRUE(QFile::link(target, file));
    EXPECT_FALSE(writeExport(storage, file, "{}\n"));
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(ExportToFile, SaysWhenTheFolderIsNotThere)
{
    const auto written = writeExport(storage, folder.path(QStringLiteral("no/such/export.json")), "{}\n");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NoSuchFolder);
}

TEST_F(ExportToFile, LeavesNothingBehindWhenTheDiskFails)
{
    for (int nth = 1; nth <= 2; ++nth) {
        storage.failAt(nth, StorageFault::NoSpace);
        const auto written = writeExport(storage, file, "{}\n");
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::StorageFull);
        EXPECT_FALSE(QFile::exists(file)) << "operation " << nth;
    }
    storage.heal();
    EXPECT_TRUE(writeExport(storage, file, "{}\n"));
}

TEST_F(OverviewCase, ExportsWhatIsOpenAndSaysWhere)
{
    create();
    mark(payment, MarkKind::Done, QStringLiteral("kept"));
    const tests::TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("export.json"));
    overview->exportFile(file, exportOf(*overview));
    EXPECT_TRUE(heard->exported.empty());
    settle();
    EXPECT_EQ(heard->exported, std::vector{file});
    EXPECT_EQ(contentOf(file), exportedJson(catalogue.version(), overview->contents(), scratch.clock.now()));
    overview->exportFile(file, exportOf(*overview));
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::FileAlreadyExists});
    EXPECT_EQ(heard->exported.size(), 1u);
}

TEST_F(OverviewCase, WhatIsLockedIsNotExported)
{
    create();
    lock();
    const tests::TemporaryFolder folder;
    overview->exportFile(folder.path(QStringLiteral("export.json")), exportOf(*overview));
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::Locked});
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace holdfast::overview::test
