// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/device/grant_list_model.h"

#include "app/view/device/device_tones.h"
#include "app/wording/date_text.h"
#include "app/wording/permission_words.h"

namespace holdfast::view {

namespace {

using device::GrantStanding;

int toneOfStanding(GrantStanding standing)
{
    switch (standing) {
    case GrantStanding::Kept:
    case GrantStanding::Refused:
        return static_cast<int>(Tone::Green);
    case GrantStanding::Undecided:
        return static_cast<int>(Tone::Neutral);
    default:
        return static_cast<int>(Tone::Amber);
    }
}

} // namespace

GrantListModel::GrantListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences), m_baseline(overview.contents().grantDecisions)
{
}

void GrantListModel::setRows(std::vector<Row> rows)
{
    m_baseline = device::Baseline(m_overview.contents().grantDecisions);
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &left, const Row &right) {
        return left.source == right.source && left.grant == right.grant;
    });
    if (same) {
        // Delegates stay, and with them the keyboard focus.
        refresh();
        return;
    }
    const int before = count();
    const int hiddenBefore = hidden();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (before != count() || hiddenBefore != hidden())
        emit countChanged();
}

void GrantListModel::showMore()
{
    const int more = std::min(portion, hidden());
    if (more == 0)
        return;
    beginInsertRows({}, count(), count() + more - 1);
    m_shown = count() + more;
    endInsertRows();
    emit countChanged();
}

void GrantListModel::refresh()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

int GrantListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString GrantListModel::timesOf(const device::Grant &grant) const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    QStringList parts;
    if (grant.since.isValid()) {
        //: About a permission. %1 is a date.
        parts.append(tr("Since %1").arg(wording::dateText(grant.since.date(), language)));
    }
    if (grant.lastUsed.isValid()) {
        //: About a permission. %1 is a date.
        parts.append(tr("last used on %1").arg(wording::dateText(grant.lastUsed.date(), language)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString GrantListModel::decisionOf(const Row &row) const
{
    const auto decision = m_baseline.decision(device::keyOf(row.source, row.grant));
    if (!decision)
        return {};
    QStringList parts;
    if (!decision->reason.isEmpty())
        parts.append(decision->reason);
    if (decision->reviewOn.isValid()) {
        //: About a permission the person keeps. %1 is the date on which to look at it again.
        parts.append(tr("To look at again on %1").arg(wording::dateText(decision->reviewOn, m_preferences.catalogueLanguage())));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant GrantListModel::standingOf(const Row &row, int role) const
{
    const GrantStanding standing = m_baseline.standing(row.source, row.grant, m_overview.clock().today());
    switch (role) {
    case StandingRole:
        return wording::word(standing);
    case StandingToneRole:
        return toneOfStanding(standing);
    case IsKeptRole:
        return standing == GrantStanding::Kept || standing == GrantStanding::ReviewDue;
    case IsToRevokeRole:
        return standing == GrantStanding::StillThere;
    case IsRefusedRole:
        return standing == GrantStanding::Refused;
    default:
        return {};
    }
}

QVariant GrantListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return wording::grantSentence(row.grant);
    case WhoRole:
        return row.grant.place.isEmpty() ? row.grant.name : row.grant.name + QStringLiteral(" · ") + row.grant.place;
    case TierRole:
        return wording::word(row.tier);
    case TierToneRole:
        return static_cast<int>(toneOf(row.tier));
    case TierReasonRole:
        return wording::tierReason(row.tier);
    case TimesRole:
        return timesOf(row.grant);
    case DecisionRole:
        return decisionOf(row);
    case RevokeRole:
        return row.grant.revocation.text;
    case RevokeHintRole:
        return wording::revocationHint(row.grant.revocation.kind);
    default:
        return standingOf(row, role);
    }
}

QHash<int, QByteArray> GrantListModel::roleNames() const
{
    return {{WhoRole, "who"},           {SentenceRole, "sentence"},         {TierRole, "tier"},
            {TierToneRole, "tierTone"}, {TierReasonRole, "tierReason"},     {TimesRole, "times"},
            {StandingRole, "standing"}, {StandingToneRole, "standingTone"}, {DecisionRole, "decision"},
            {IsKeptRole, "kept"},       {IsToRevokeRole, "toRevoke"},       {IsRefusedRole, "refused"},
            {RevokeRole, "revoke"},     {RevokeHintRole, "revokeHint"}};
}

} // namespace holdfast::view
