// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/export.h"

#include "app/device/findings_json.h"
#include "app/overview/overview.h"
#include "app/overview/words.h"
#include "app/store/storage_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast::overview {

namespace {

QJsonObject markObject(const progress::Mark &mark)
{
    QJsonObject object{{"number", mark.number},
                       {"action", mark.action.text()},
                       {"kind", word(mark.kind)},
                       {"madeAt", mark.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                       {"localDay", mark.localDay.toString(Qt::ISODate)}};
    if (mark.kind == progress::MarkKind::Done)
        object.insert("evidence", word(mark.evidence));
    if (mark.until.isValid())
        object.insert("until", mark.until.toString(Qt::ISODate));
    if (mark.undoes)
        object.insert("undoes", *mark.undoes);
    if (!mark.note.isEmpty())
        object.insert("note", mark.note);
    return object;
}

QJsonArray marksArray(const Contents &contents)
{
    std::vector<progress::Mark> marks;
    for (const auto &ofAction : contents.marks)
        marks.insert(marks.end(), ofAction.begin(), ofAction.end());
    std::sort(marks.begin(), marks.end(), [](const auto &left, const auto &right) { return left.number < right.number; });
    QJsonArray array;
    for (const progress::Mark &mark : marks)
        array.append(markObject(mark));
    return array;
}

QJsonObject profileObject(const progress::Profile &profile)
{
    QJsonObject object;
    if (profile.region)
        object.insert("region", word(*profile.region));
    if (profile.audience)
        object.insert("audience", word(*profile.audience));
    QJsonArray devices;
    for (const catalogue::Platform device : profile.devices)
        devices.append(word(device));
    object.insert("devices", devices);
    if (profile.chatApp)
        object.insert("chatApp", word(*profile.chatApp));
    if (profile.payment)
        object.insert("payment", word(*profile.payment));
    return object;
}

QJsonObject ticksObject(const Contents &contents)
{
    QJsonObject object;
    for (auto entry = contents.ticks.cbegin(); entry != contents.ticks.cend(); ++entry) {
        if (entry->isEmpty())
            continue;
        QStringList steps = entry->values();
        steps.sort();
        object.insert(entry.key().text(), QJsonArray::fromStringList(steps));
    }
    return object;
}

QJsonArray packsArray(const Contents &contents)
{
    QJsonArray array;
    for (const catalogue::PackPin &pin : contents.packPins)
        array.append(QJsonObject{{"name", pin.name},
                                 {"version", pin.version},
                                 {"fingerprint", pin.key.fingerprint()},
                                 {"installed", contents.packFiles.contains(pin.name)}});
    return array;
}

QJsonObject secondLooksObject(const Contents &contents)
{
    QJsonObject object;
    for (auto look = contents.secondLooks.cbegin(); look != contents.secondLooks.cend(); ++look)
        object.insert(look.key().text(), look->toString(Qt::ISODate));
    return object;
}

QJsonValue estimateValue(const std::optional<risk::Estimate> &estimate)
{
    if (!estimate)
        return QJsonValue();
    return QJsonObject{{"low", estimate->low}, {"likely", estimate->likely}, {"high", estimate->high}};
}

QJsonArray assessmentsArray(const Contents &contents)
{
    QJsonArray array;
    for (const risk::Assessment &assessment : contents.assessments) {
        array.append(QJsonObject{{"number", assessment.number},
                                 {"risk", assessment.risk.text()},
                                 {"probability", estimateValue(assessment.probability)},
                                 {"seriousness", estimateValue(assessment.seriousness)},
                                 {"setAside", assessment.setAside},
                                 {"note", assessment.note},
                                 {"madeAt", assessment.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                                 {"localDay", assessment.localDay.toString(Qt::ISODate)}});
    }
    return array;
}

QJsonArray placementsArray(const Contents &contents)
{
    QJsonArray array;
    for (const risk::Placement &placement : contents.placements)
        array.append(QJsonObject{{"action", placement.action.text()}, {"place", word(placement.place)}});
    return array;
}

QJsonArray cataloguesArray(const Contents &contents)
{
    QJsonArray array;
    for (const catalogue::CatalogueSince &inUse : contents.catalogues)
        array.append(QJsonObject{{"version", inUse.version}, {"since", inUse.day.toString(Qt::ISODate)}});
    return array;
}

QJsonValue lookValue(const device::Findings &look, const QDate &today)
{
    return look.lookedAt.isValid() ? QJsonValue(device::findingsJson(look, today)) : QJsonValue();
}

QJsonArray grantDecisionsArray(const Contents &contents)
{
    QJsonArray array;
    for (const device::GrantDecision &decision : contents.grantDecisions) {
        QJsonObject object{{"source", decision.key.source},
                           {"app", decision.key.app},
                           {"place", decision.key.place},
                           {"permission", platform::capabilityKey(decision.key.capability)},
                           {"target", decision.key.target},
                           {"name", decision.name},
                           {"decision", word(decision.kind)},
                           {"reason", decision.reason},
                           {"decidedAt", decision.decidedAt.toUTC().toString(Qt::ISODateWithMs)},
                           {"localDay", decision.day.toString(Qt::ISODate)}};
        if (decision.reviewOn.isValid())
            object.insert("reviewOn", decision.reviewOn.toString(Qt::ISODate));
        if (decision.confirmedAt.isValid())
            object.insert("confirmedAt", decision.confirmedAt.toUTC().toString(Qt::ISODateWithMs));
        array.append(object);
    }
    return array;
}

QJsonArray householdArray(const Contents &contents)
{
    QJsonArray array;
    for (const device::HouseholdDevice &device : contents.household) {
        QJsonObject object{{"number", device.number},
                           {"name", device.name},
                           {"keeper", device.keeper},
                           {"model", device.model},
                           {"system", device.system},
                           {"version", device.version},
                           {"enteredOn", device.enteredOn.toString(Qt::ISODate)}};
        if (device.lastPatch.isValid())
            object.insert("lastPatch", device.lastPatch.toString(Qt::ISODate));
        array.append(object);
    }
    return array;
}

QJsonObject settingsObject(const Contents &contents)
{
    QJsonObject object{{"lockMinutes", contents.lockMinutes}, {"recoveryCodeConfirmed", contents.recoveryCodeConfirmed}};
    if (contents.browsersAllowed)
        object.insert("browsersAllowed", *contents.browsersAllowed);
    return object;
}

} // namespace

QByteArray exportedJson(const QString &catalogueVersion, const Contents &contents, const QDateTime &now)
{
    QJsonObject drafts;
    for (auto draft = contents.drafts.cbegin(); draft != contents.drafts.cend(); ++draft)
        drafts.insert(draft.key(), draft.value());
    const QJsonObject document{{"schema", 1},
                               {"exportedAt", now.toUTC().toString(Qt::ISODate)},
                               {"catalogueVersion", catalogueVersion},
                               {"answers", profileObject(contents.profile)},
                               {"marks", marksArray(contents)},
                               {"ticks", ticksObject(contents)},
                               {"drafts", drafts},
                               {"packs", packsArray(contents)},
                               {"secondLooks", secondLooksObject(contents)},
                               {"assessments", assessmentsArray(contents)},
                               {"placements", placementsArray(contents)},
                               {"catalogues", cataloguesArray(contents)},
                               {"look", lookValue(contents.look, now.toUTC().date())},
                               {"grantDecisions", grantDecisionsArray(contents)},
                               {"household", householdArray(contents)},
                               {"settings", settingsObject(contents)}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

std::function<QByteArray()> exportOf(const Overview &overview)
{
    return [contents = overview.contents(), version = overview.catalogue().version(), now = overview.clock().now()] {
        return exportedJson(version, contents, now);
    };
}

Result<void> writeExport(platform::DurableStorage &storage, const QString &file, const QByteArray &document)
{
    // Claiming the name first is what makes sure that nothing that was there is replaced.
    if (const auto claimed = store::asResult(storage.createEmpty(file), "claiming the export's name"); !claimed)
        return claimed;
    const auto written = store::asResult(storage.replace(file, document), "writing the export");
    if (!written)
        (void)storage.remove(file);
    return written;
}

} // namespace holdfast::overview
