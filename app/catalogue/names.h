// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"
#include "app/catalogue/case.h"
#include "app/catalogue/risk.h"

#include <QStringView>

#include <optional>
#include <span>

namespace holdfast::catalogue {

/// An enumerator and the word that stands for it in the catalogue's files (format.md). These words are stable.
template <class Enumerator> struct Named {
    const char *name;
    Enumerator value;
};

/// All words of one enumeration, in the order of its enumerators.
template <class Enumerator> [[nodiscard]] std::span<const Named<Enumerator>> names();
template <> std::span<const Named<Audience>> names<Audience>();
template <> std::span<const Named<Region>> names<Region>();
template <> std::span<const Named<Platform>> names<Platform>();
template <> std::span<const Named<Evidence>> names<Evidence>();
template <> std::span<const Named<Strength>> names<Strength>();
template <> std::span<const Named<Verification>> names<Verification>();
template <> std::span<const Named<Confidence>> names<Confidence>();
template <> std::span<const Named<Medium>> names<Medium>();
template <> std::span<const Named<Verdict>> names<Verdict>();
/// BCP 47 tags.
template <> std::span<const Named<Language>> names<Language>();

/// The word for `value`, such as "HK".
template <class Enumerator> [[nodiscard]] QString nameOf(Enumerator value)
{
    for (const Named<Enumerator> &known : names<Enumerator>()) {
        if (known.value == value)
            return QString::fromLatin1(known.name);
    }
    return {};
}

/// What `name` stands for; nothing when it is no word of that enumeration. Upper and lower case differ.
template <class Enumerator> [[nodiscard]] std::optional<Enumerator> fromName(QStringView name)
{
    for (const Named<Enumerator> &known : names<Enumerator>()) {
        if (name == QLatin1StringView(known.name))
            return known.value;
    }
    return std::nullopt;
}

} // namespace holdfast::catalogue
