// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/stored_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast::store {

namespace {

using catalogue::Audience;
using catalogue::Evidence;
using catalogue::Platform;
using catalogue::Region;
using progress::ChatApp;
using progress::MarkKind;
using progress::PaymentMethod;
using routine::Counting;
using routine::Frequency;
using ItemKind = routine::Item::Kind;
using EventKind = routine::NewRoutineEvent::Kind;
using SubjectKind = routine::Subject::Kind;

template <class Enumeration, std::size_t count> using Words = std::array<std::pair<Enumeration, std::string_view>, count>;

template <class Enumeration> struct Table;

template <> struct Table<MarkKind> {
    static constexpr Words<MarkKind, 5> words{{{MarkKind::Done, "done"},
                                               {MarkKind::Later, "later"},
                                               {MarkKind::NotApplicable, "not_applicable"},
                                               {MarkKind::NotDone, "not_done"},
                                               {MarkKind::Undo, "undo"}}};
};

template <> struct Table<Evidence> {
    static constexpr Words<Evidence, 4> words{
        {{Evidence::Said, "said"}, {Evidence::Tried, "tried"}, {Evidence::Drilled, "drilled"}, {Evidence::Seen, "seen"}}};
};

template <> struct Table<Region> {
    static constexpr Words<Region, 3> words{
        {{Region::HongKong, "hong_kong"}, {Region::MainlandChina, "mainland_china"}, {Region::Other, "other"}}};
};

template <> struct Table<Audience> {
    static constexpr Words<Audience, 3> words{
        {{Audience::Person, "person"}, {Audience::Household, "household"}, {Audience::Organisation, "organisation"}}};
};

template <> struct Table<Platform> {
    static constexpr Words<Platform, 5> words{{{Platform::Android, "android"},
                                               {Platform::Ios, "ios"},
                                               {Platform::Windows, "windows"},
                                               {Platform::Macos, "macos"},
                                               {Platform::Linux, "linux"}}};
};

template <> struct Table<ChatApp> {
    static constexpr Words<ChatApp, 3> words{
        {{ChatApp::Wechat, "wechat"}, {ChatApp::Whatsapp, "whatsapp"}, {ChatApp::Other, "other"}}};
};

template <> struct Table<PaymentMethod> {
    static constexpr Words<PaymentMethod, 7> words{{{PaymentMethod::Wechat, "wechat"},
                                                    {PaymentMethod::Alipay, "alipay"},
                                                    {PaymentMethod::Card, "card"},
                                                    {PaymentMethod::TransitCard, "transit_card"},
                                                    {PaymentMethod::FasterPayment, "faster_payment"},
                                                    {PaymentMethod::Cash, "cash"},
                                                    {PaymentMethod::Other, "other"}}};
};

template <> struct Table<Frequency> {
    static constexpr Words<Frequency, 6> words{{{Frequency::Once, "once"},
                                                {Frequency::Daily, "daily"},
                                                {Frequency::Weekly, "weekly"},
                                                {Frequency::MonthlyOnDay, "monthly_on_day"},
                                                {Frequency::MonthlyOnWeekday, "monthly_on_weekday"},
                                                {Frequency::Yearly, "yearly"}}};
};

template <> struct Table<Counting> {
    static constexpr Words<Counting, 2> words{
        {{Counting::FromStart, "from_start"}, {Counting::FromCompletion, "from_completion"}}};
};

template <> struct Table<ItemKind> {
    static constexpr Words<ItemKind, 3> words{
        {{ItemKind::Action, "action"}, {ItemKind::DeviceLook, "device_look"}, {ItemKind::Drill, "drill"}}};
};

template <> struct Table<EventKind> {
    static constexpr Words<EventKind, 3> words{
        {{EventKind::Done, "done"}, {EventKind::Skipped, "skipped"}, {EventKind::Snoozed, "snoozed"}}};
};

template <> struct Table<SubjectKind> {
    static constexpr Words<SubjectKind, 2> words{{{SubjectKind::Routine, "routine"}, {SubjectKind::Steps, "steps"}}};
};

template <class Enumeration> std::string_view lookUp(Enumeration value)
{
    const auto found = std::ranges::find(Table<Enumeration>::words, value, &std::pair<Enumeration, std::string_view>::first);
    return found == Table<Enumeration>::words.end() ? std::string_view() : found->second;
}

} // namespace

std::string_view wordFor(MarkKind kind)
{
    return lookUp(kind);
}

std::string_view wordFor(Evidence evidence)
{
    return lookUp(evidence);
}

std::string_view wordFor(Region region)
{
    return lookUp(region);
}

std::string_view wordFor(Audience audience)
{
    return lookUp(audience);
}

std::string_view wordFor(Platform platform)
{
    return lookUp(platform);
}

std::string_view wordFor(ChatApp app)
{
    return lookUp(app);
}

std::string_view wordFor(PaymentMethod method)
{
    return lookUp(method);
}

std::string_view wordFor(Frequency frequency)
{
    return lookUp(frequency);
}

std::string_view wordFor(Counting counting)
{
    return lookUp(counting);
}

std::string_view wordFor(ItemKind kind)
{
    return lookUp(kind);
}

std::string_view wordFor(EventKind kind)
{
    return lookUp(kind);
}

std::string_view wordFor(SubjectKind kind)
{
    return lookUp(kind);
}

template <class Enumeration> std::optional<Enumeration> fromWord(std::string_view word)
{
    const auto found = std::ranges::find(Table<Enumeration>::words, word, &std::pair<Enumeration, std::string_view>::second);
    if (found == Table<Enumeration>::words.end())
        return std::nullopt;
    return found->first;
}

template std::optional<MarkKind> fromWord<MarkKind>(std::string_view);
template std::optional<Evidence> fromWord<Evidence>(std::string_view);
template std::optional<Region> fromWord<Region>(std::string_view);
template std::optional<Audience> fromWord<Audience>(std::string_view);
template std::optional<Platform> fromWord<Platform>(std::string_view);
template std::optional<ChatApp> fromWord<ChatApp>(std::string_view);
template std::optional<PaymentMethod> fromWord<PaymentMethod>(std::string_view);
template std::optional<Frequency> fromWord<Frequency>(std::string_view);
template std::optional<Counting> fromWord<Counting>(std::string_view);
template std::optional<ItemKind> fromWord<ItemKind>(std::string_view);
template std::optional<EventKind> fromWord<EventKind>(std::string_view);
template std::optional<SubjectKind> fromWord<SubjectKind>(std::string_view);

} // namespace holdfast::store
