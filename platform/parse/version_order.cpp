// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/version_order.h"

#include <QStringView>

namespace holdfast::platform::parse {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The weight of what stands at `at`: the end and digits weigh nothing, "~" less, letters themselves, all else more than letters.
int weightAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || isDigit(text.at(at)))
        return 0;
    const QChar c = text.at(at);
    if (c == QLatin1Char('~'))
        return -1;
    const bool letter = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    constexpr int afterLetters = 256;
    return letter ? c.unicode() : c.unicode() + afterLetters;
}

/// The number that starts at `at`, without leading zeros; moves `at` behind it.
QStringView numberAt(QStringView text, qsizetype &at)
{
    while (at < text.size() && text.at(at) == QLatin1Char('0'))
        ++at;
    const qsizetype start = at;
    while (at < text.size() && isDigit(text.at(at)))
        ++at;
    return text.mid(start, at - start);
}

std::strong_ordering compareParts(QStringView left, QStringView right)
{
    qsizetype a = 0;
    qsizetype b = 0;
    while (a < left.size() || b < right.size()) {
        while ((a < left.size() && !isDigit(left.at(a))) || (b < right.size() && !isDigit(right.at(b)))) {
            const auto order = weightAt(left, a) <=> weightAt(right, b);
            if (order != std::strong_ordering::equal)
                return order;
            ++a;
            ++b;
        }
        const QStringView one = numberAt(left, a);
        const QStringView other = numberAt(right, b);
        if (one.size() != other.size())
            return one.size() <=> other.size();
        if (const int order = one.compare(other); order != 0)
            return order <=> 0;
    }
    return std::strong_ordering::equal;
}

struct Parts {
    QStringView epoch;
    QStringView upstream;
    QStringView revision;
};

Parts partsOf(const QString &version)
{
    QStringView rest = version;
    Parts parts;
    if (const qsizetype colon = rest.indexOf(QLatin1Char(':')); colon >= 0) {
        parts.epoch = rest.left(colon);
        rest = rest.mid(colon + 1);
    }
    const qsizetype hyphen = rest.lastIndexOf(QLatin1Char('-'));
    parts.upstream = hyphen < 0 ? rest : rest.left(hyphen);
    parts.revision = hyphen < 0 ? QStringView() : rest.mid(hyphen + 1);
    return parts;
}

} // namespace

std::strong_ordering compareVersions(const QString &left, const QString &right)
{
    const Parts one = partsOf(left);
    const Parts other = partsOf(right);
    auto order = compareParts(one.epoch, other.epoch);
    if (order == std::strong_ordering::equal)
        order = compareParts(one.upstream, other.upstream);
    if (order == std::strong_ordering::equal)
        order = compareParts(one.revision, other.revision);
    return order;
}

} // namespace holdfast::platform::parse
