// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/object_reader.h"

#include <algorithm>

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

/// What stands in for an object that is none, so that each of its fields is not reported as missing.
const json &nothing()
{
    static const json value = json::object();
    return value;
}

} // namespace

Place placeOf(const json &value, const Place &place)
{
    if (!value.is_object())
        return place;
    const auto id = value.find("id");
    if (id == value.end() || !id->is_string())
        return place;
    const QString text = QString::fromStdString(id->get_ref<const std::string &>());
    return anyIdForm().fits(text) ? Place{place.file, text, {}} : place;
}

ObjectReader::ObjectReader(const json &value, Place place, Reading &reading)
    : m_value(value.is_object() ? value : nothing()), m_place(std::move(place)), m_reading(reading)
{
    if (!value.is_object())
        m_reading.add(m_place, QStringLiteral("must be an object"));
}

Place ObjectReader::at(const char *key) const
{
    // Our own keys need no escaping, which Place::key() would look for.
    return {m_place.file, m_place.id, m_place.pointer + QLatin1Char('/') + QLatin1String(key)};
}

const json *ObjectReader::optionalField(const char *key)
{
    m_known.emplace_back(key);
    const auto found = m_value.find(key);
    return found == m_value.end() ? nullptr : &*found;
}

const json *ObjectReader::field(const char *key)
{
    const json *const found = optionalField(key);
    // The stand-in has been complained about as a whole.
    if (found == nullptr && &m_value != &nothing())
        m_reading.add(at(key), QStringLiteral("is missing"));
    return found;
}

ObjectReader ObjectReader::object(const char *key)
{
    const json *const found = field(key);
    return {found == nullptr ? nothing() : *found, at(key), m_reading};
}

QString ObjectReader::stringOf(const json &value, const Place &place)
{
    if (!value.is_string()) {
        m_reading.add(place, QStringLiteral("must be a text"));
        return {};
    }
    QString text = QString::fromStdString(value.get_ref<const std::string &>());
    if (text.isEmpty())
        m_reading.add(place, QStringLiteral("must not be empty"));
    return text;
}

QString ObjectReader::string(const char *key)
{
    const json *const value = field(key);
    return value == nullptr ? QString() : stringOf(*value, at(key));
}

QString ObjectReader::string(const char *key, const Form &form)
{
    const json *const value = field(key);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        m_reading.add(at(key), QStringLiteral("must be a text"));
        return {};
    }
    const QString text = QString::fromStdString(value->get_ref<const std::string &>());
    if (form.fits(text))
        return text;
    m_reading.add(at(key), QStringLiteral("%1 must be %2").arg(quoted(text), form.words));
    return {};
}

QString ObjectReader::stringOrNull(const char *key)
{
    const json *const value = field(key);
    return value == nullptr || value->is_null() ? QString() : stringOf(*value, at(key));
}

QString ObjectReader::idOf(const json *value, const Place &place, const Form &form, Owner owner)
{
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        m_reading.add(place, QStringLiteral("must be a text"));
        return {};
    }
    const QString text = QString::fromStdString(value->get_ref<const std::string &>());
    const QString prefix = m_reading.isPack() ? m_reading.packName() + packSeparator : QString();
    const bool isOwn = m_reading.isPack() && text.startsWith(prefix);
    if (form.fits(isOwn ? text.mid(prefix.size()) : text) && (isOwn || !m_reading.isPack() || owner == Owner::Any))
        return text;
    m_reading.add(place, m_reading.isPack() && owner == Owner::Itself
                             ? QStringLiteral("%1 must be \"%2\" and %3").arg(quoted(text), prefix, form.words)
                             : QStringLiteral("%1 must be %2").arg(quoted(text), form.words));
    return {};
}

/// Each id is compared with all before it, so a list that nobody could read is refused before that.
bool ObjectReader::isShort(const char *key)
{
    constexpr std::size_t most = 500;
    const json *const list = optionalField(key);
    if (list == nullptr || !list->is_array() || list->size() <= most)
        return true;
    m_reading.add(at(key), QStringLiteral("holds more than %1").arg(most));
    return false;
}

bool ObjectReader::boolean(const char *key)
{
    const json *const value = field(key);
    if (value != nullptr && !value->is_boolean())
        m_reading.add(at(key), QStringLiteral("must be true or false"));
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

int ObjectReader::integer(const char *key, int smallest, int largest)
{
    const json *const value = field(key);
    if (value == nullptr)
        return smallest;
    // Compared as a double, so that a number beyond int cannot wrap round into the range.
    if (value->is_number_integer() && value->get<double>() >= smallest && value->get<double>() <= largest)
        return value->get<int>();
    m_reading.add(at(key), smallest == largest
                               ? QStringLiteral("must be %1").arg(smallest)
                               : QStringLiteral("must be a whole number from %1 to %2").arg(smallest).arg(largest));
    return smallest;
}

double ObjectReader::number(const char *key, double smallest, double largest)
{
    const json *const value = field(key);
    if (value == nullptr)
        return smallest;
    if (value->is_number() && value->get<double>() >= smallest && value->get<double>() <= largest)
        return value->get<double>();
    m_reading.add(at(key), QStringLiteral("must be a number from %1 to %2").arg(smallest).arg(largest));
    return smallest;
}

QDate ObjectReader::dateOf(const json &value, const Place &place)
{
    constexpr qsizetype writtenLength = 10;
    const QString text = value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
    const QDate day = text.size() == writtenLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        m_reading.add(place, QStringLiteral("must be a day such as \"2026-11-23\""));
    return day;
}

QDate ObjectReader::date(const char *key)
{
    const json *const value = field(key);
    return value == nullptr ? QDate() : dateOf(*value, at(key));
}

QDate ObjectReader::dateOrNull(const char *key)
{
    const json *const value = field(key);
    return value == nullptr || value->is_null() ? QDate() : dateOf(*value, at(key));
}

LocalizedText ObjectReader::text(const char *key)
{
    static const std::array tags{languageTag(allLanguages[0]).toStdString(), languageTag(allLanguages[1]).toStdString(),
                                 languageTag(allLanguages[2]).toStdString()};
    ObjectReader languages = object(key);
    std::array<QString, allLanguages.size()> texts;
    for (std::size_t language = 0; language < texts.size(); ++language) {
        const char *const tag = tags[language].c_str();
        // English is what the others fall back to. A community may write in its own language alone.
        const bool isNeeded = allLanguages[language] == Language::English && !m_reading.isPack();
        if (const json *const value = isNeeded ? languages.field(tag) : languages.optionalField(tag))
            texts[language] = languages.stringOf(*value, languages.at(tag));
    }
    if (m_reading.isPack() && std::all_of(texts.begin(), texts.end(), [](const QString &one) { return one.isEmpty(); }))
        m_reading.add(at(key), QStringLiteral("must have a text in at least one language"));
    languages.refuseOthers();
    return LocalizedText(std::move(texts));
}

void ObjectReader::refuseOthers()
{
    for (const auto &[key, value] : m_value.items()) {
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end())
            continue;
        const Place place = m_place.key(QString::fromStdString(key));
        if (m_reading.isPack())
            m_reading.warn(place, QStringLiteral("is passed over: this version of Holdfast does not know the field"));
        else
            m_reading.add(place, QStringLiteral("is not a field of the format"));
    }
}

} // namespace holdfast::catalogue
