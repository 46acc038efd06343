// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/macos_updates.h"

#include "platform/parse/lines.h"
#include "platform/parse/property_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

const QString source = QStringLiteral("macos-update");

template <class Row> Observation<Row> unknown(ProbeReason reason, const QString &detail = {})
{
    return unanswered<Row>(source, ProbeState::Unknown, reason, detail);
}

UpdateSeverity severityOf(const QString &name)
{
    // Apple's own names; everything else may bring security fixes or not.
    static const QRegularExpression forSecurity(
        QStringLiteral("Security Update|Security Response|Background Security Improvement|XProtect|Malware Removal"),
        QRegularExpression::CaseInsensitiveOption);
    return forSecurity.match(name).hasMatch() ? UpdateSeverity::Security : UpdateSeverity::Unknown;
}

PendingUpdate updateOf(const QString &name, const QString &version)
{
    PendingUpdate update;
    update.name = name;
    update.candidate = version;
    update.severity = severityOf(name);
    update.origin = QStringLiteral("Apple");
    return update;
}

/// The lines of softwareupdate that say nothing.
bool isPreamble(const QString &line)
{
    return line.isEmpty() || line == QLatin1String("Software Update Tool") ||
           line.startsWith(QLatin1String("Finding available software")) || line.startsWith(QLatin1String("Copyright 20"));
}

/// The line below a label: since macOS 10.15 "Title: Safari, Version: 17.5, Size: ...", before "Safari (12.1), 67518K ...".
std::optional<PendingUpdate> detailsOf(const QString &line)
{
    static const QRegularExpression newer(QStringLiteral("^Title: (.+?), Version: ([^,]*), Size: "));
    static const QRegularExpression older(QStringLiteral("^(.+?) \\(([^()]*)\\), [0-9]+K"));
    for (const QRegularExpression &form : {newer, older}) {
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch())
            return updateOf(match.captured(1), match.captured(2).trimmed());
    }
    return std::nullopt;
}

/// Nothing when there is a line that this does not know, and when the tool said neither "none" nor which.
std::optional<QList<PendingUpdate>> listed(const QByteArray &list)
{
    QList<PendingUpdate> rows;
    bool saidNone = false;
    bool saidSome = false;
    bool afterLabel = false;
    for (const QString &whole : linesOf(list)) {
        const QString line = whole.trimmed();
        if (afterLabel) {
            const auto update = detailsOf(line);
            if (!update)
                return std::nullopt;
            rows.append(*update);
            afterLabel = false;
        } else if (line == QLatin1String("No new software available.")) {
            saidNone = true;
        } else if (line == QLatin1String("Software Update found the following new or updated software:")) {
            saidSome = true;
        } else if (saidSome && line.startsWith(QLatin1String("* "))) {
            afterLabel = true;
        } else if (!isPreamble(line)) {
            return std::nullopt;
        }
    }
    if (afterLabel || saidNone == saidSome || saidSome == rows.isEmpty())
        return std::nullopt;
    return rows;
}

/// Nothing when the array is missing or holds something else.
std::optional<QList<PendingUpdate>> recommended(const QVariantMap &preferences)
{
    const QVariant array = preferences.value(QStringLiteral("RecommendedUpdates"));
    if (array.typeId() != QMetaType::QVariantList)
        return std::nullopt;
    QList<PendingUpdate> rows;
    for (const QVariant &one : array.toList()) {
        const QVariantMap entry = one.toMap();
        const QString name = entry.value(QStringLiteral("Display Name")).toString();
        if (name.isEmpty())
            return std::nullopt;
        rows.append(updateOf(name, entry.value(QStringLiteral("Display Version")).toString()));
    }
    return rows;
}

/// When macOS last reached its servers, by whichever of its ways; invalid when never.
QDateTime lastLook(const QVariantMap &preferences)
{
    QDateTime last;
    for (const char *key : {"LastSuccessfulDate", "LastFullSuccessfulDate", "LastBackgroundSuccessfulDate",
                            "LastSuccessfulBackgroundMSUScanDate"}) {
        const QVariant value = preferences.value(QLatin1String(key));
        const QDateTime date = value.typeId() == QMetaType::QDateTime ? value.toDateTime() : QDateTime();
        if (date.isValid() && (!last.isValid() || date > last))
            last = date;
    }
    return last;
}

QVariantMap mapOf(const QByteArray &xml)
{
    return readPropertyList(xml).value_or(QVariant()).toMap();
}

} // namespace

Observation<PendingUpdate> macosUpdates(const QByteArray &list, const QByteArray &preferences, const QDateTime &now)
{
    const QVariantMap known = mapOf(preferences);
    auto rows = listed(list);
    const bool fromList = rows.has_value();
    if (!fromList)
        rows = recommended(known);
    if (!rows)
        return unanswered<PendingUpdate>(source, ProbeState::Error, ProbeReason::NotUnderstood,
                                         QString::fromUtf8(list.left(400)));
    Observation<PendingUpdate> answer;
    answer.source = source;
    answer.rows = *rows;
    answer.asOf = lastLook(known);
    const qint64 age = answer.asOf.isValid() ? answer.asOf.daysTo(now) : 0;
    if (!answer.asOf.isValid())
        answer.reason = ProbeReason::NoList;
    else if (age < -1) // A day for clocks that were set in between.
        answer.reason = ProbeReason::NotUnderstood;
    else if (age > oldestMacosSearch)
        answer.reason = ProbeReason::ListTooOld;
    else if (!fromList && answer.rows.isEmpty())
        answer.reason = ProbeReason::SystemNotSaying;
    if (answer.reason == ProbeReason::ListTooOld)
        answer.days = static_cast<int>(age);
    answer.state = answer.reason == ProbeReason::None ? ProbeState::Ok : ProbeState::Unknown;
    return answer;
}

Observation<AutomaticUpdate> macosAutomaticUpdates(const QByteArray &preferences, const QByteArray &managed)
{
    QVariantMap values = mapOf(preferences);
    // insert() of a whole map lets the later one win.
    values.insert(mapOf(managed));
    if (values.isEmpty())
        return preferences.isEmpty() && managed.isEmpty()
                   ? unknown<AutomaticUpdate>(ProbeReason::SystemNotSaying)
                   : unanswered<AutomaticUpdate>(source, ProbeState::Error, ProbeReason::NotUnderstood);
    bool off = false;
    bool said = true;
    for (const char *key : {"AutomaticCheckEnabled", "AutomaticallyInstallMacOSUpdates", "CriticalUpdateInstall"}) {
        const QVariant value = values.value(QLatin1String(key));
        const bool isSwitch = value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::LongLong;
        off = off || (isSwitch && !value.toBool());
        // Looking is on unless somebody switched it off.
        said = said && (isSwitch || QLatin1String(key) == QLatin1String("AutomaticCheckEnabled"));
    }
    if (!off && !said)
        return unknown<AutomaticUpdate>(ProbeReason::SystemNotSaying);
    Observation<AutomaticUpdate> answer;
    answer.source = source;
    answer.state = ProbeState::Ok;
    answer.rows.append({QStringLiteral("macOS"), !off});
    return answer;
}

Observation<SystemVersion> macosVersion(const QByteArray &systemVersion)
{
    const QString name = QStringLiteral("macos");
    static const QRegularExpression form(QStringLiteral("^[0-9]+(\\.[0-9]+)*$"));
    const QVariantMap known = mapOf(systemVersion);
    const QString version = known.value(QStringLiteral("ProductVersion")).toString();
    if (!form.match(version).hasMatch())
        return unanswered<SystemVersion>(name, ProbeState::Error, ProbeReason::NotUnderstood);
    const QString build = known.value(QStringLiteral("ProductBuildVersion")).toString();
    Observation<SystemVersion> answer;
    answer.source = name;
    answer.state = ProbeState::Ok;
    const QString words = QStringLiteral("macOS ") + version;
    answer.rows.append({name, version, build.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, build)});
    return answer;
}

} // namespace holdfast::platform::parse
