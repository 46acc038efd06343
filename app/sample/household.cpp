// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/household.h"

#include <array>

namespace holdfast::sample {

namespace {

using catalogue::Evidence;
using progress::MarkKind;

/// One entry of the household's half year.
struct Event {
    /// Days before moment().
    int daysAgo;
    const char *action;
    MarkKind kind;
    Evidence evidence;
    const char *note;
};

/// Chosen so that every standing occurs (done by word and by trying, due, overdue, put off, not applicable, not done, unknown)
/// and the week ahead has something in it.
constexpr std::array events{
    Event{174, "U07", MarkKind::Done, Evidence::Tried, ""},
    Event{172, "U01", MarkKind::Done, Evidence::Said, ""},
    Event{172, "V02", MarkKind::Done, Evidence::Said, "Bank and school numbers copied from the cards."},
    Event{168, "B08", MarkKind::Done, Evidence::Said, ""},
    Event{140, "V03", MarkKind::Done, Evidence::Tried, ""},
    Event{132, "U01", MarkKind::Done, Evidence::Tried, ""},
    Event{120, "V02", MarkKind::Done, Evidence::Tried, ""},
    Event{120, "U08", MarkKind::Done, Evidence::Said, ""},
    Event{118, "B01", MarkKind::NotDone, Evidence::Said, ""},
    Event{100, "U04", MarkKind::Done, Evidence::Said, ""},
    Event{100, "B14", MarkKind::Done, Evidence::Said, ""},
    Event{95, "B03", MarkKind::Done, Evidence::Tried, ""},
    Event{94, "M01", MarkKind::Done, Evidence::Tried, ""},
    Event{90, "B10", MarkKind::Done, Evidence::Tried, "Grandmother answers the fixed line, the neighbour texts."},
    Event{88, "M05", MarkKind::Done, Evidence::Tried, ""},
    Event{80, "U09", MarkKind::Done, Evidence::Tried, ""},
    Event{70, "M10", MarkKind::Done, Evidence::Said, ""},
    Event{63, "B05", MarkKind::NotApplicable, Evidence::Said, "We keep no savings account."},
    Event{60, "V11", MarkKind::Done, Evidence::Said, ""},
    Event{45, "V07", MarkKind::Done, Evidence::Tried, ""},
    Event{40, "M06", MarkKind::Done, Evidence::Said, ""},
    Event{40, "B08", MarkKind::Done, Evidence::Tried, "Both answered a plain text message."},
    Event{30, "M07", MarkKind::Done, Evidence::Tried, ""},
    Event{30, "B12", MarkKind::Done, Evidence::Said, ""},
    Event{26, "U10", MarkKind::Done, Evidence::Tried, ""},
    Event{23, "U02", MarkKind::Done, Evidence::Tried, ""},
    Event{20, "V12", MarkKind::Done, Evidence::Said, ""},
    Event{20, "B02", MarkKind::Done, Evidence::Said, ""},
    Event{15, "M03", MarkKind::Done, Evidence::Tried, ""},
    Event{18, "D04", MarkKind::Done, Evidence::Tried, ""},
    Event{14, "D10", MarkKind::Done, Evidence::Said, "Receipts and school papers of this month are in the folder."},
    Event{12, "V05", MarkKind::Done, Evidence::Said, ""},
    Event{12, "B03", MarkKind::Done, Evidence::Tried, ""},
    Event{10, "U01", MarkKind::Done, Evidence::Tried, ""},
    Event{10, "U06", MarkKind::Done, Evidence::Tried, "One photo album brought back from the disk in the drawer."},
    Event{6, "M02", MarkKind::Later, Evidence::Said, ""},
    Event{5, "U03", MarkKind::Done, Evidence::Said, ""},
    Event{3, "V01", MarkKind::Done, Evidence::Tried, ""},
};

constexpr int laterDays = 14;

progress::Profile profile()
{
    progress::Profile profile;
    profile.region = catalogue::Region::HongKong;
    profile.audience = catalogue::Audience::Household;
    profile.devices = {catalogue::Platform::Android, catalogue::Platform::Windows};
    profile.chatApp = progress::ChatApp::Wechat;
    profile.payment = progress::PaymentMethod::TransitCard;
    return profile;
}

Result<void> record(overview::Ledger &ledger, const FixedClock &clock, const Event &event)
{
    overview::MarkRequest request;
    request.action = ActionId(QString::fromLatin1(event.action));
    request.kind = event.kind;
    request.evidence = event.evidence;
    request.note = QString::fromUtf8(event.note);
    if (event.kind == MarkKind::Later)
        request.until = clock.today().addDays(laterDays);
    const auto marked = ledger.mark(request);
    if (!marked)
        return failureOf(marked);
    return {};
}

} // namespace

QTimeZone zone()
{
    return QTimeZone("Asia/Hong_Kong");
}

QDateTime moment()
{
    return QDateTime(QDate(2026, 11, 23), QTime(18, 40), zone()).toUTC();
}

Result<overview::Ledger> furnish(const catalogue::Catalogue &catalogue, FixedClock &clock, platform::DurableStorage &storage,
                                 Random &random)
{
    auto vault = store::Vault::inMemory({storage, random, clock});
    if (!vault)
        return failureOf(vault);
    overview::Ledger ledger(std::move(*vault), clock);
    if (const auto saved = ledger.saveProfile(profile()); !saved)
        return failureOf(saved);
    for (const Event &event : events) {
        // A step may retire from the catalogue before the sample forgets it.
        if (catalogue.action(ActionId(QString::fromLatin1(event.action))) == nullptr)
            continue;
        clock.set(moment().addDays(-event.daysAgo));
        if (const auto recorded = record(ledger, clock, event); !recorded)
            return failureOf(recorded);
    }
    clock.set(moment());
    for (const char *step : {"a", "b"}) {
        if (const auto ticked = ledger.tick(ActionId(QStringLiteral("B09")), QString::fromLatin1(step), true); !ticked)
            return failureOf(ticked);
    }
    if (const auto confirmed = ledger.confirmRecoveryCode(true); !confirmed)
        return failureOf(confirmed);
    if (const auto finished = ledger.finishFirstRun(); !finished)
        return failureOf(finished);
    return ledger;
}

} // namespace holdfast::sample
