// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/risk/few_risks.h"

#include <rapidcheck.h>

#include <algorithm>

namespace holdfast::test {

/// Random catalogues, levels and marks, for the laws of the risk room.

inline constexpr int dayRange = 700;

inline QDate anyDay()
{
    return lookedAt.addDays(*rc::gen::inRange(-dayRange, dayRange));
}

template <class Value> std::vector<Value> shuffled(std::vector<Value> values)
{
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[*rc::gen::inRange<std::size_t>(0, left)]);
    return values;
}

inline catalogue::Strength anyStrength()
{
    return *rc::gen::element(catalogue::Strength::None, catalogue::Strength::Low, catalogue::Strength::Medium,
                             catalogue::Strength::High);
}

inline catalogue::Levels anyLevels()
{
    return {*rc::gen::inRange(1, 6), *rc::gen::inRange(1, 6)};
}

inline std::optional<risk::Estimate> anyEstimate()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    const int low = *rc::gen::inRange(1, 6);
    const int likely = *rc::gen::inRange(low, 6);
    return risk::Estimate{low, likely, *rc::gen::inRange(likely, 6)};
}

/// Some person, some catalogue, and whatever they recorded.
struct AnyCase {
    static constexpr int riskCount = 5;
    std::vector<catalogue::Action> actions;
    std::vector<catalogue::Risk> risks;
    progress::Profile profile;
    risk::Assessments assessments;
    std::vector<progress::Mark> marks;
    QDate today = anyDay();

    AnyCase()
    {
        for (int number = *rc::gen::inRange(0, 11); number >= 0; --number)
            actions.push_back(anyAction(number));
        for (int number = 0; number < riskCount; ++number) {
            const QByteArray id = numbered('R', number).toLatin1();
            risks.push_back(riskAt(id.constData(), anyLevels(), anyLevels()));
            if (*rc::gen::inRange(0, 3) == 0) {
                const bool setAside = *rc::gen::inRange(0, 6) == 0;
                assessments.insert(risks.back().id, assessmentOf(id.constData(), anyEstimate(), anyEstimate(), setAside));
            }
        }
        profile.region = *rc::gen::element(catalogue::Region::HongKong, catalogue::Region::Other);
        profile.audience = *rc::gen::element(catalogue::Audience::Person, catalogue::Audience::Organisation);
        marks = anyMarks();
    }

    [[nodiscard]] catalogue::Catalogue catalogue() const { return catalogueOf(actions, risks); }
    [[nodiscard]] QHash<ActionId, progress::Standing> standings() const { return standingsOf(catalogue(), marks, today); }
    [[nodiscard]] risk::Exposure exposure() const { return {catalogue(), profile, assessments, standings()}; }
    /// After one mark more.
    [[nodiscard]] risk::Exposure exposureWith(const progress::Mark &more) const
    {
        AnyCase other = *this;
        other.marks.push_back(more);
        return other.exposure();
    }

    /// A mark of this kind on any action, on any day: also before the last mark (a clock that went back) and after today.
    [[nodiscard]] progress::Mark nextMark(progress::MarkKind kind) const
    {
        progress::Mark mark = progress::test::mark(static_cast<progress::MarkNumber>(marks.size()) + 1, kind, anyDay());
        mark.action = (*rc::gen::elementOf(actions)).id;
        mark.evidence = *rc::gen::element(catalogue::Evidence::Said, catalogue::Evidence::Tried, catalogue::Evidence::Drilled,
                                          catalogue::Evidence::Seen);
        mark.until = kind == progress::MarkKind::Later ? anyDay() : QDate();
        if (*rc::gen::inRange(0, 3) == 0)
            mark.localDay = today;
        if (*rc::gen::inRange(0, 12) == 0)
            mark = withoutDay(mark);
        return mark;
    }

    [[nodiscard]] progress::Mark anyNextMark() const
    {
        using progress::MarkKind;
        progress::Mark mark = nextMark(*rc::gen::element(MarkKind::Done, MarkKind::Done, MarkKind::Later, MarkKind::NotApplicable,
                                                         MarkKind::NotDone, MarkKind::Undo, MarkKind::Undo));
        if (mark.kind == MarkKind::Undo && !marks.empty()) {
            const progress::Mark target = *rc::gen::elementOf(marks);
            mark.undoes = target.number;
            // Now and then one that names a mark on another action, which must not matter.
            if (*rc::gen::inRange(0, 10) != 0)
                mark.action = target.action;
        }
        return mark;
    }

    [[nodiscard]] std::vector<progress::Mark> anyMarks() const
    {
        AnyCase growing(*this);
        growing.marks.clear();
        for (int count = *rc::gen::inRange(0, 40); count > 0; --count)
            growing.marks.push_back(growing.anyNextMark());
        return growing.marks;
    }

private:
    static catalogue::Action anyAction(int number)
    {
        // Few different values, so that ties and common mechanisms are frequent.
        catalogue::Action made =
            action(numbered('A', number), numbered('P', *rc::gen::inRange(1, 5)), *rc::gen::element(0, 5, 10, 15, 30));
        made.mechanismGroup = *rc::gen::element(QString(), QString(), QStringLiteral("codes"), QStringLiteral("copies"));
        made.awarenessOnly = *rc::gen::inRange(0, 5) == 0;
        made.starter = *rc::gen::inRange(0, 4) == 0;
        made.retired = *rc::gen::inRange(0, 12) == 0;
        made.intervalDays = *rc::gen::element(1, 7, 30, 90, 365);
        made.regions = {*rc::gen::element(catalogue::Region::Any, catalogue::Region::Any, catalogue::Region::HongKong,
                                          catalogue::Region::MainlandChina)};
        // Now and then of a risk that the catalogue does not have.
        for (int risk = 0; risk <= riskCount; ++risk) {
            if (*rc::gen::arbitrary<bool>())
                made.mitigations.push_back(mitigation(numbered('R', risk), anyStrength(), anyStrength()));
        }
        return made;
    }
};

} // namespace holdfast::test
