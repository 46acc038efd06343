// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/household.h"

#include "app/sample/sample_look.h"
#include "app/sample/sample_routines.h"

#include <array>

namespace holdfast::sample {

namespace {

using catalogue::Evidence;
using progress::MarkKind;

/// What somebody wrote, in each language, in its order: the sample speaks as its visitor does.
using Note = std::array<const char *, catalogue::allLanguages.size()>;

constexpr Note none{"", "", ""};

/// One entry of the household's half year.
struct Event {
    /// Days before moment().
    int daysAgo;
    const char *action;
    MarkKind kind;
    Evidence evidence;
    Note note;
};

/// Chosen so that every standing occurs (done by word and by trying, due, overdue, put off, not applicable, not done, unknown)
/// and the week ahead has something in it.
constexpr std::array events{
    Event{174, "U07", MarkKind::Done, Evidence::Tried, none},
    Event{172, "U01", MarkKind::Done, Evidence::Said, none},
    Event{172,
          "V02",
          MarkKind::Done,
          Evidence::Said,
          {"Bank and school numbers copied from the cards.", "银行和学校的电话是照着卡片抄的。",
           "銀行和學校的電話號碼是照着卡片抄下的。"}},
    Event{168, "B08", MarkKind::Done, Evidence::Said, none},
    Event{140, "V03", MarkKind::Done, Evidence::Tried, none},
    Event{132, "U01", MarkKind::Done, Evidence::Tried, none},
    Event{120, "V02", MarkKind::Done, Evidence::Tried, none},
    Event{120, "U08", MarkKind::Done, Evidence::Said, none},
    Event{118, "B01", MarkKind::NotDone, Evidence::Said, none},
    Event{100, "U04", MarkKind::Done, Evidence::Said, none},
    Event{100, "B14", MarkKind::Done, Evidence::Said, none},
    Event{95, "B03", MarkKind::Done, Evidence::Tried, none},
    Event{94, "M01", MarkKind::Done, Evidence::Tried, none},
    Event{90,
          "B10",
          MarkKind::Done,
          Evidence::Tried,
          {"Grandmother answers the fixed line, the neighbour texts.", "奶奶接座机，邻居收短信。",
           "祖母會接固網電話，鄰居收短訊。"}},
    Event{88, "M05", MarkKind::Done, Evidence::Tried, none},
    Event{80, "U09", MarkKind::Done, Evidence::Tried, none},
    Event{70, "M10", MarkKind::Done, Evidence::Said, none},
    Event{63,
          "B05",
          MarkKind::NotApplicable,
          Evidence::Said,
          {"We keep no savings account.", "我们没有储蓄账户。", "我們沒有儲蓄帳戶。"}},
    Event{60, "V11", MarkKind::Done, Evidence::Said, none},
    Event{45, "V07", MarkKind::Done, Evidence::Tried, none},
    Event{40, "M06", MarkKind::Done, Evidence::Said, none},
    Event{40,
          "B08",
          MarkKind::Done,
          Evidence::Tried,
          {"Both answered a plain text message.", "两个人都回了短信。", "兩人都回覆了短訊。"}},
    Event{30, "M07", MarkKind::Done, Evidence::Tried, none},
    Event{30, "B12", MarkKind::Done, Evidence::Said, none},
    Event{26, "U10", MarkKind::Done, Evidence::Tried, none},
    Event{23, "U02", MarkKind::Done, Evidence::Tried, none},
    Event{20, "V12", MarkKind::Done, Evidence::Said, none},
    Event{20, "B02", MarkKind::Done, Evidence::Said, none},
    Event{15, "M03", MarkKind::Done, Evidence::Tried, none},
    Event{18, "D04", MarkKind::Done, Evidence::Tried, none},
    Event{14,
          "D10",
          MarkKind::Done,
          Evidence::Said,
          {"Receipts and school papers of this month are in the folder.", "这个月的收据和学校文件都在文件夹里。",
           "這個月的收據和學校文件都在資料夾裏。"}},
    Event{12, "V05", MarkKind::Done, Evidence::Said, none},
    Event{12, "B03", MarkKind::Done, Evidence::Tried, none},
    Event{10, "U01", MarkKind::Done, Evidence::Tried, none},
    Event{10,
          "U06",
          MarkKind::Done,
          Evidence::Tried,
          {"One photo album brought back from the disk in the drawer.", "从抽屉里的硬盘恢复了一个相册。",
           "從抽屜裏的硬碟還原了一個相簿。"}},
    Event{6, "M02", MarkKind::Later, Evidence::Said, none},
    Event{5, "U03", MarkKind::Done, Evidence::Said, none},
    Event{3, "V01", MarkKind::Done, Evidence::Tried, none},
};

constexpr int laterDays = 14;

/// What the household thinks of one risk that differs from the suggestion.
constexpr int opinionDaysAgo = 75;
constexpr const char *opinionRisk = "R13";
constexpr risk::Estimate opinionSeriousness{2, 4, 4};
constexpr Note opinionNote{"Grandmother's oxygen machine needs power; the battery lasts four hours.",
                           "奶奶的制氧机要用电，电池能撑四个小时。", "祖母的製氧機要用電，電池可用四小時。"};

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

/// What the household wrote about its devices: why it keeps a permission; three other devices; who looks after them.
constexpr std::array deviceTexts{
    Note{"We call the grandparents with it every Sunday.", "我们每周日用它和祖父母通话。", "我們每個星期日都用它和祖父母通話。"},
    Note{"Grandmother's phone", "奶奶的手机", "祖母的手機"},
    Note{"Till in the shop", "店里的收银电脑", "店舖的收銀電腦"},
    Note{"Tablet in the kitchen", "厨房的平板", "廚房的平板電腦"},
    Note{"The eldest", "老大", "家中長子長女"},
    Note{"Whoever closes the shop", "关店的人", "負責關店的人"},
};

Result<void> lookAtDevices(overview::Ledger &ledger, FixedClock &clock, catalogue::Language language)
{
    QStringList texts;
    for (const Note &note : deviceTexts)
        texts.append(QString::fromUtf8(note[static_cast<std::size_t>(language)]));
    clock.set(moment().addDays(-decidedDaysAgo));
    if (const auto decided = ledger.decide(decisions(texts.mid(0, 1))); !decided)
        return failureOf(decided);
    clock.set(moment());
    // Its marks were all made by hand: the household began to let Holdfast look only today.
    if (const auto looked = ledger.keepLook(look(), {}); !looked)
        return failureOf(looked);
    for (const device::NewHouseholdDevice &device : devices(texts.mid(1))) {
        if (const auto saved = ledger.saveDevice(0, device); !saved)
            return failureOf(saved);
    }
    return ledger.allowBrowsers(true);
}

Result<void> weighOneRisk(overview::Ledger &ledger, catalogue::Language language)
{
    const auto assessed = ledger.assess(RiskId(QString::fromLatin1(opinionRisk)), [language](risk::NewAssessment &opinion) {
        opinion.seriousness = opinionSeriousness;
        opinion.note = QString::fromUtf8(opinionNote[static_cast<std::size_t>(language)]);
    });
    if (!assessed)
        return failureOf(assessed);
    return {};
}

Result<void> record(overview::Ledger &ledger, const FixedClock &clock, const Event &event, catalogue::Language language)
{
    overview::MarkRequest request;
    request.action = ActionId(QString::fromLatin1(event.action));
    request.kind = event.kind;
    request.evidence = event.evidence;
    request.note = QString::fromUtf8(event.note[static_cast<std::size_t>(language)]);
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
                                 Random &random, catalogue::Language language)
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
        if (const auto recorded = record(ledger, clock, event, language); !recorded)
            return failureOf(recorded);
    }
    clock.set(moment().addDays(-opinionDaysAgo));
    if (const auto weighed = weighOneRisk(ledger, language); !weighed)
        return failureOf(weighed);
    if (const auto kept = keepRoutines(ledger, catalogue, profile(), clock, random, language); !kept)
        return failureOf(kept);
    if (const auto looked = lookAtDevices(ledger, clock, language); !looked)
        return failureOf(looked);
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
