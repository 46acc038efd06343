// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reminder_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace holdfast::store {

namespace {

using routine::ArmedReminder;
using routine::ArmedReminders;
using routine::LocalMoment;
using routine::Matter;
using routine::Pressed;
using routine::QuietHours;

constexpr int formatVersion = 1;
constexpr int firstYear = 1970;
constexpr int lastYear = 9999;

struct Stamp {
    const char *name;
    std::optional<QDateTime> ArmedReminders::*moment;
};

constexpr Stamp stamps[] = {
    {"lastTold", &ArmedReminders::lastTold},
    {"lastRun", &ArmedReminders::lastRun},
    {"lastLook", &ArmedReminders::lastLook},
    {"couldNotCheckSince", &ArmedReminders::couldNotCheckSince},
    {"couldNotCheckToldAt", &ArmedReminders::couldNotCheckToldAt},
    {"securitySince", &ArmedReminders::securitySince},
    {"securityToldAt", &ArmedReminders::securityToldAt},
    {"updatesSince", &ArmedReminders::updatesSince},
    {"updatesToldAt", &ArmedReminders::updatesToldAt},
};

constexpr auto routineWord = "routine";
constexpr auto stepsWord = "steps";
constexpr auto openWord = "open";
constexpr auto laterWord = "later";

bool isOurYear(const QDate &day)
{
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
}

bool isId(const QString &text)
{
    constexpr qsizetype idLength = 32;
    return text.size() == idLength && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

/// Control characters have no business in a title, and a byte order mark does not survive Qt's writing and reading.
bool isTitle(const QString &text)
{
    return text.size() <= longestTitle && text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar letter) {
               return letter.category() == QChar::Other_Control || letter == QChar::ByteOrderMark;
           });
}

// What a value says; nothing when it is not what Holdfast writes.

std::optional<bool> flag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QString> title(const QJsonValue &value)
{
    return value.isString() && isTitle(value.toString()) ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QString> id(const QJsonValue &value)
{
    return value.isString() && isId(value.toString()) ? std::optional(value.toString()) : std::nullopt;
}

std::optional<int> daysSince(const QJsonValue &value)
{
    // toInt() gives the default for everything that is not a whole number in its range.
    const int days = value.toInt(-1);
    return days >= 0 && days <= mostDaysSince ? std::optional(days) : std::nullopt;
}

std::optional<LocalMoment> moment(const QJsonValue &value)
{
    const LocalMoment read = routine::momentFrom(value.toString());
    return read.isValid() && isOurYear(read.day) ? std::optional(read) : std::nullopt;
}

QString textOf(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> instant(const QJsonValue &value)
{
    const QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    // Qt takes other forms than the one we write, too.
    const bool ours = read.isValid() && isOurYear(read.date()) && textOf(read) == value.toString();
    return ours ? std::optional(read) : std::nullopt;
}

std::optional<QTime> timeOfDay(const QJsonValue &value)
{
    const QTime read = routine::timeFrom(value.toString());
    return read.isValid() ? std::optional(read) : std::nullopt;
}

std::optional<QuietHours> quietHours(const QJsonValue &value)
{
    const auto from = timeOfDay(value.toObject().value(QLatin1String("from")));
    const auto until = timeOfDay(value.toObject().value(QLatin1String("until")));
    return from && until ? std::optional(QuietHours{*from, *until}) : std::nullopt;
}

/// Takes a field that may be missing.
template <class Value, class Meaning>
void take(const QJsonObject &object, const char *name, Value &into, Meaning meaning, bool &damaged)
{
    const auto found = object.constFind(QLatin1String(name));
    if (found == object.constEnd())
        return;
    if (auto said = meaning(found.value()))
        into = std::move(*said);
    else
        damaged = true;
}

/// The object that a document is, when its format is ours.
std::optional<QJsonObject> objectIn(const QByteArray &document)
{
    const QJsonDocument read = QJsonDocument::fromJson(document);
    if (!read.isObject() || read.object().value(QLatin1String("format")).toInt() != formatVersion)
        return std::nullopt;
    return read.object();
}

/// Takes what is good among the elements of an array, up to `most`.
template <class Value, class Meaning> void takeEach(const QJsonObject &object, const char *name, std::size_t most,
                                                    std::vector<Value> &into, Meaning meaning, bool &damaged)
{
    const QJsonValue value = object.value(QLatin1String(name));
    damaged = damaged || !(value.isArray() || value.isUndefined());
    for (const QJsonValue &element : value.toArray()) {
        if (into.size() == most) {
            damaged = true;
            return;
        }
        if (auto said = meaning(element.toObject()))
            into.push_back(std::move(*said));
        else
            damaged = true;
    }
}

std::optional<Matter> matter(const QJsonValue &value)
{
    if (value.toString() == QLatin1String(routineWord))
        return Matter::RoutineDue;
    return value.toString() == QLatin1String(stepsWord) ? std::optional(Matter::StepsDue) : std::nullopt;
}

std::optional<ArmedReminder> reminder(const QJsonObject &object, bool &damaged)
{
    const auto known = id(object.value(QLatin1String("id")));
    const auto at = moment(object.value(QLatin1String("at")));
    const auto about = matter(object.value(QLatin1String("matter")));
    if (!known || !at || !about)
        return std::nullopt;
    ArmedReminder read{*known, *at, *about, 0, false, {}, {}};
    take(object, "daysSince", read.daysSince, daysSince, damaged);
    take(object, "timeChosen", read.timeChosen, flag, damaged);
    take(object, "title", read.title, title, damaged);
    take(object, "toldAt", read.toldAt, instant, damaged);
    return read;
}

std::optional<Pressed> press(const QJsonObject &object)
{
    Pressed read;
    bool damaged = false;
    take(object, "id", read.id, id, damaged);
    const QString button = object.value(QLatin1String("button")).toString();
    if (damaged || (button != QLatin1String(openWord) && button != QLatin1String(laterWord)))
        return std::nullopt;
    if (button == QLatin1String(openWord))
        return read;
    const auto until = moment(object.value(QLatin1String("until")));
    if (!until)
        return std::nullopt;
    read.button = Pressed::Button::Later;
    read.until = *until;
    return read;
}

// Writing. What would not be read again is left out.

void put(QJsonObject &object, const char *name, const std::optional<QDateTime> &instant)
{
    if (instant && instant->isValid() && isOurYear(instant->toUTC().date()))
        object.insert(QLatin1String(name), textOf(*instant));
}

bool isOurs(const LocalMoment &moment)
{
    return moment.isValid() && isOurYear(moment.day);
}

QString cutTitle(const QString &title)
{
    if (title.size() <= longestTitle)
        return isTitle(title) ? title : QString();
    const bool splitsCharacter = title.at(longestTitle).isLowSurrogate();
    return cutTitle(title.left(splitsCharacter ? longestTitle - 1 : longestTitle));
}

QJsonObject objectOf(const ArmedReminder &reminder)
{
    const bool steps = reminder.matter == Matter::StepsDue;
    QJsonObject object{{"id", reminder.id},
                       {"at", routine::textOf(reminder.at)},
                       {"matter", QLatin1String(steps ? stepsWord : routineWord)},
                       {"daysSince", std::clamp(reminder.daysSince, 0, mostDaysSince)},
                       {"timeChosen", reminder.timeChosen}};
    if (const QString title = cutTitle(reminder.title); !title.isEmpty())
        object.insert("title", title);
    put(object, "toldAt", reminder.toldAt);
    return object;
}

QJsonArray arrayOf(const std::vector<ArmedReminder> &reminders)
{
    QJsonArray array;
    QSet<QString> ids;
    for (const ArmedReminder &reminder : reminders) {
        const bool good = isId(reminder.id) && isOurs(reminder.at) && !ids.contains(reminder.id);
        if (!good || array.size() == static_cast<qsizetype>(mostArmed))
            continue;
        ids.insert(reminder.id);
        array.append(objectOf(reminder));
    }
    return array;
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray dueDocument(const ArmedReminders &armed)
{
    QJsonObject object{{"format", formatVersion},
                       {"reminders", arrayOf(armed.reminders)},
                       {"looksForUpdates", armed.looksForUpdates},
                       {"badge", armed.badge}};
    const QuietHours &quiet = armed.quietHours;
    if (quiet.from.isValid() && quiet.until.isValid())
        object.insert("quietHours", QJsonObject{{"from", routine::textOf(quiet.from)}, {"until", routine::textOf(quiet.until)}});
    for (const Stamp &stamp : stamps)
        put(object, stamp.name, armed.*stamp.moment);
    if (armed.updatesPutOffTo && isOurs(*armed.updatesPutOffTo))
        object.insert("updatesPutOffTo", routine::textOf(*armed.updatesPutOffTo));
    return written(object);
}

Salvaged<ArmedReminders> readDue(const QByteArray &document)
{
    Salvaged<ArmedReminders> read;
    const auto object = objectIn(document);
    if (!object)
        return {{}, true};
    QSet<QString> ids;
    const auto once = [&](const QJsonObject &element) {
        std::optional<ArmedReminder> one = reminder(element, read.damaged);
        if (one && ids.contains(one->id))
            one.reset();
        if (one)
            ids.insert(one->id);
        return one;
    };
    takeEach(*object, "reminders", mostArmed, read.value.reminders, once, read.damaged);
    take(*object, "quietHours", read.value.quietHours, quietHours, read.damaged);
    take(*object, "looksForUpdates", read.value.looksForUpdates, flag, read.damaged);
    take(*object, "badge", read.value.badge, flag, read.damaged);
    for (const Stamp &stamp : stamps)
        take(*object, stamp.name, read.value.*stamp.moment, instant, read.damaged);
    take(*object, "updatesPutOffTo", read.value.updatesPutOffTo, moment, read.damaged);
    return read;
}

QByteArray outboxDocument(const std::vector<Pressed> &pressed)
{
    QJsonArray array;
    for (const Pressed &press : pressed) {
        const bool later = press.button == Pressed::Button::Later;
        if (!(press.id.isEmpty() || isId(press.id)) || (later && !isOurs(press.until)))
            continue;
        QJsonObject object{{"button", QLatin1String(later ? laterWord : openWord)}};
        if (!press.id.isEmpty())
            object.insert("id", press.id);
        if (later)
            object.insert("until", routine::textOf(press.until));
        array.append(object);
    }
    while (array.size() > static_cast<qsizetype>(mostPressed))
        array.removeFirst();
    return written({{"format", formatVersion}, {"pressed", array}});
}

Salvaged<std::vector<Pressed>> readOutbox(const QByteArray &document)
{
    Salvaged<std::vector<Pressed>> read;
    const auto object = objectIn(document);
    if (!object)
        return {{}, true};
    takeEach(*object, "pressed", mostPressed, read.value, press, read.damaged);
    return read;
}

} // namespace holdfast::store
