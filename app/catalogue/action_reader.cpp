// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int longestMinutes = 240;
constexpr int longestInterval = 730;

Step readStep(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    Step step{fields.string("id", stepIdForm()), fields.text("text")};
    fields.refuseOthers();
    return step;
}

Guide readGuide(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    Guide guide;
    guide.platform = fields.oneOf<Platform>("platform");
    guide.verification = fields.oneOf<Verification>("verification");
    guide.checkedOn = fields.date("checked_on");
    fields.items("steps", 1, [&](const json &step, const Place &at) { guide.steps.push_back(readStep(step, at, reading)); });
    fields.refuseOthers();
    return guide;
}

/// Whether a measured figure stands behind a strength; otherwise it is our judgement.
bool readBasis(ObjectReader &fields)
{
    const QString basis = fields.string("basis");
    const bool isFigure = basis == QLatin1String("figure");
    if (!basis.isEmpty() && !isFigure && basis != QLatin1String("judgement"))
        fields.reading().add(fields.place().key(u"basis"),
                             QStringLiteral("%1 is unknown; it must be one of judgement, figure").arg(quoted(basis)));
    return isFigure;
}

Mitigation readMitigation(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    Mitigation mitigation;
    mitigation.risk = fields.reference<RiskId>("risk", riskIdForm());
    mitigation.probability = fields.oneOf<Strength>("probability");
    mitigation.seriousness = fields.oneOf<Strength>("seriousness");
    mitigation.fromFigure = readBasis(fields);
    if (mitigation.fromFigure)
        mitigation.figure = fields.string("figure");
    mitigation.sources = fields.ids<SourceId>("sources", sourceIdForm());
    fields.refuseOthers();
    return mitigation;
}

bool readRetired(ObjectReader &fields)
{
    const QString status = fields.string("status");
    if (!status.isEmpty() && status != QLatin1String("active") && status != QLatin1String("retired"))
        fields.reading().add(fields.place().key(u"status"),
                             QStringLiteral("%1 is unknown; it must be one of active, retired").arg(quoted(status)));
    return status == QLatin1String("retired");
}

/// What is left of an action whose time is over: enough to name it, and to say what took its place.
void readTombstone(ObjectReader &fields, Action &action)
{
    action.retiredOn = fields.date("retired_on");
    if (const json *const successor = fields.field("replaced_by"); successor != nullptr && !successor->is_null())
        action.replacedBy = fields.reference<ActionId>("replaced_by", actionIdForm());
}

} // namespace

Action readAction(const json &value, const PracticeId &practice, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Action action;
    action.id = fields.ownId<ActionId>("id", actionIdForm());
    action.practice = practice;
    action.retired = readRetired(fields);
    action.title = fields.text("title");
    if (action.retired) {
        readTombstone(fields, action);
        fields.refuseOthers();
        return action;
    }
    action.why = fields.text("why");
    action.doneWhen = fields.text("done_when");
    action.audience = fields.someOf<Audience>("audience");
    action.regions = fields.someOf<Region>("regions");
    action.platforms = fields.someOf<Platform>("platforms");
    fields.items("guides", 1,
                 [&](const json &guide, const Place &at) { action.guides.push_back(readGuide(guide, at, reading)); });
    action.evidence = fields.someOf<Evidence>("evidence");
    action.minutes = fields.integer("minutes", 1, longestMinutes);
    action.intervalDays = fields.integer("interval_days", 1, longestInterval);
    action.mechanismGroup = fields.string("mechanism_group", mechanismGroupForm());
    action.awarenessOnly = fields.boolean("awareness_only");
    action.starter = fields.boolean("starter");
    fields.items("mitigations", 0, [&](const json &mitigation, const Place &at) {
        action.mitigations.push_back(readMitigation(mitigation, at, reading));
    });
    action.sources = fields.ids<SourceId>("sources", sourceIdForm());
    action.generalAdvice = fields.boolean("general_advice");
    if (fields.optionalField("hotlines") != nullptr)
        action.hotlines = fields.ids<HotlineId>("hotlines", hotlineIdForm());
    if (fields.optionalField("changed_on") != nullptr || fields.optionalField("change") != nullptr) {
        action.changedOn = fields.date("changed_on");
        action.change = fields.text("change");
    }
    fields.refuseOthers();
    return action;
}

} // namespace holdfast::catalogue
