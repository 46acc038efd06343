// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace holdfast {

/// A stable text id that cannot be mixed up with an id of another kind.
template <class Kind> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.m_text < right.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ActionId = Id<struct ActionKind>;
using PracticeId = Id<struct PracticeKind>;
using RiskId = Id<struct RiskKind>;
using SourceId = Id<struct SourceKind>;
using CaseId = Id<struct CaseKind>;
using DrillId = Id<struct DrillKind>;
using HotlineId = Id<struct HotlineKind>;
using TermId = Id<struct TermKind>;

} // namespace holdfast
