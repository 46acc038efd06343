// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/forms.h"
#include "app/catalogue/names.h"
#include "app/catalogue/reading.h"

#include <QDate>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace holdfast::catalogue {

/// The place of `value` for complaints: filed under its own id when it has a well-formed one, `place` otherwise.
[[nodiscard]] Place placeOf(const nlohmann::json &value, const Place &place);

/// Takes the fields of one JSON object, one by one and strictly. A field that is missing or wrong becomes a complaint, and
/// some harmless value stands in for it so that reading can go on to find more; the catalogue is refused in the end.
///
/// After the last field call `refuseOthers()`.
class ObjectReader
{
public:
    ObjectReader(const nlohmann::json &value, Place place, Reading &reading);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Reading &reading() { return m_reading; }

    /// The value of a field that must be there; null, after a complaint, when it is not.
    const nlohmann::json *field(const char *key);
    /// The value of a field that may be left out.
    const nlohmann::json *optionalField(const char *key);
    /// The object under `key`, to be read in its turn.
    ObjectReader object(const char *key);
    /// Calls `read(value, place)` for each item of the list under `key`; `fewest` items must be there.
    template <class Read> void items(const char *key, std::size_t fewest, Read read);

    QString string(const char *key);
    QString string(const char *key, const Form &form);
    QString stringOrNull(const char *key);
    bool boolean(const char *key);
    int integer(const char *key, int smallest, int largest);
    double number(const char *key, double smallest, double largest);
    QDate date(const char *key);
    QDate dateOrNull(const char *key);
    LocalizedText text(const char *key);
    /// The id of what is read itself: with its pack's name before it, if it belongs to a pack.
    template <class Id> Id ownId(const char *key, const Form &form) { return Id{idOf(field(key), at(key), form, Owner::Itself)}; }
    /// The id of something else, built in or of the same pack.
    template <class Id> Id reference(const char *name, const Form &form) { return Id{idOf(field(name), at(name), form, {})}; }
    template <class Enumerator> Enumerator oneOf(const char *key);
    /// At least one, none twice.
    template <class Enumerator> std::vector<Enumerator> someOf(const char *key);
    /// A list of references, possibly empty, none twice.
    template <class Id> std::vector<Id> ids(const char *key, const Form &form);

    /// Complains about each field that nobody asked for; of a pack's fields it only warns.
    void refuseOthers();

private:
    /// Who may have an id: anybody, or only what is read itself.
    enum class Owner { Any, Itself };
    QString idOf(const nlohmann::json *value, const Place &place, const Form &form, Owner owner);
    [[nodiscard]] Place at(const char *key) const;
    bool isShort(const char *key);
    QString stringOf(const nlohmann::json &value, const Place &place);
    QDate dateOf(const nlohmann::json &value, const Place &place);
    template <class Enumerator> std::optional<Enumerator> enumeratorOf(const nlohmann::json &value, const Place &place);

    const nlohmann::json &m_value;
    Place m_place;
    Reading &m_reading;
    std::vector<std::string_view> m_known;
};

template <class Read> void ObjectReader::items(const char *key, std::size_t fewest, Read read)
{
    const nlohmann::json *const list = field(key);
    if (list == nullptr)
        return;
    if (!list->is_array()) {
        m_reading.add(at(key), QStringLiteral("must be a list"));
        return;
    }
    if (list->size() < fewest)
        m_reading.add(at(key), QStringLiteral("must hold at least %1").arg(fewest));
    const Place listPlace = at(key);
    for (std::size_t index = 0; index < list->size(); ++index)
        read((*list)[index], listPlace.item(index));
}

template <class Enumerator> std::optional<Enumerator> ObjectReader::enumeratorOf(const nlohmann::json &value, const Place &place)
{
    const QString name = stringOf(value, place);
    const std::optional<Enumerator> found = fromName<Enumerator>(name);
    if (!found && !name.isEmpty()) {
        QStringList known;
        for (const Named<Enumerator> &choice : names<Enumerator>())
            known.append(QString::fromLatin1(choice.name));
        m_reading.add(place,
                      QStringLiteral("%1 is unknown; it must be one of %2").arg(quoted(name), known.join(QLatin1String(", "))));
    }
    return found;
}

template <class Enumerator> Enumerator ObjectReader::oneOf(const char *key)
{
    const nlohmann::json *const value = field(key);
    return value == nullptr ? Enumerator{} : enumeratorOf<Enumerator>(*value, at(key)).value_or(Enumerator{});
}

template <class Enumerator> std::vector<Enumerator> ObjectReader::someOf(const char *key)
{
    std::vector<Enumerator> found;
    items(key, 1, [this, &found](const nlohmann::json &value, const Place &place) {
        const std::optional<Enumerator> enumerator = enumeratorOf<Enumerator>(value, place);
        if (!enumerator)
            return;
        if (std::find(found.begin(), found.end(), *enumerator) == found.end())
            found.push_back(*enumerator);
        else
            m_reading.add(place, QStringLiteral("stands twice in this list"));
    });
    return found;
}

template <class Id> std::vector<Id> ObjectReader::ids(const char *key, const Form &form)
{
    std::vector<Id> found;
    if (!isShort(key))
        return found;
    items(key, 0, [this, &found, &form](const nlohmann::json &value, const Place &place) {
        const QString text = idOf(&value, place, form, Owner::Any);
        if (text.isEmpty())
            return;
        if (std::find(found.begin(), found.end(), Id{text}) != found.end())
            m_reading.add(place, QStringLiteral("stands twice in this list"));
        else
            found.push_back(Id{text});
    });
    return found;
}

} // namespace holdfast::catalogue
