// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/device/grants_view_model.h"

#include "app/device/app_risk.h"
#include "app/overview/device_register.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/device_words.h"
#include "app/wording/permission_words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace holdfast::view {

GrantsViewModel::GrantsViewModel(ViewSurroundings &surroundings, AppViewModel &app, const QString &subject, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app), m_subject(subject),
      m_capability(platform::capabilityFrom(subject)), m_grants(m_overview, m_preferences)
{
    connect(&m_overview, &overview::Overview::deviceChanged, this, &GrantsViewModel::remake);
    connect(&m_overview, &overview::Overview::pictureChanged, this, [this](const QSet<ActionId> &actions) {
        // A new day, and with it perhaps a day of review.
        if (actions.isEmpty())
            remake();
    });
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        m_grants.refresh();
        emit changed();
    });
    remake();
}

void GrantsViewModel::remake()
{
    std::vector<GrantListModel::Row> rows;
    m_score = 0;
    for (const device::AppRisk &app : device::appRisks(m_overview.contents().look, m_overview.clock().now())) {
        if (!m_capability && app.key() != m_subject)
            continue;
        if (!m_capability) {
            m_name = app.name;
            m_sourceId = app.source;
            m_score = app.score;
        }
        for (qsizetype index = 0; index < app.grants.size(); ++index) {
            const device::Grant &grant = app.grants.at(index);
            if (!m_capability || grant.capability == *m_capability)
                rows.push_back({app.sources.at(index), grant, device::tierOf(grant, app.grants)});
        }
    }
    m_grants.setRows(std::move(rows));
    emit changed();
}

QString GrantsViewModel::title() const
{
    return m_capability ? wording::capabilityName(*m_capability) : m_name;
}

QString GrantsViewModel::subtitle() const
{
    if (m_capability) {
        const device::PermissionTier tier = device::tierOf(*m_capability);
        //: Below the title of a page about one permission. %1 says how much it is ("Personal"), %2 why.
        return tr("%1. %2").arg(wording::word(tier), wording::tierReason(tier));
    }
    //: Below the title of a page about one program. %1 says where its permissions were seen, %2 is a number from 0 to 100.
    return tr("%1. Weight of its permissions: %2 of 100").arg(wording::sourceName(m_sourceId)).arg(m_score);
}

bool GrantsViewModel::decide(int row, device::GrantDecision::Kind kind, const QString &reason, int months)
{
    if (row < 0 || row >= m_grants.count())
        return false;
    const GrantListModel::Row &chosen = m_grants.rows()[static_cast<std::size_t>(row)];
    device::GrantDecision decision;
    decision.key = device::keyOf(chosen.source, chosen.grant);
    decision.name = chosen.grant.name;
    decision.kind = kind;
    decision.reason = reason.trimmed();
    if (months > 0)
        decision.reviewOn = m_overview.clock().today().addMonths(months);
    overview::DeviceRegister(m_overview).decide({decision});
    return true;
}

void GrantsViewModel::keep(int row, const QString &reason, int months)
{
    decide(row, device::GrantDecision::Kind::Keep, reason, months);
}

void GrantsViewModel::takeBack(int row)
{
    if (!decide(row, device::GrantDecision::Kind::Revoke, {}, 0))
        return;
    //: Said after a person decided to take a permission back.
    m_app.messages()->announce(tr("Noted. The next look shows whether it is gone."));
}

void GrantsViewModel::undecide(int row)
{
    if (row < 0 || row >= m_grants.count())
        return;
    const GrantListModel::Row &chosen = m_grants.rows()[static_cast<std::size_t>(row)];
    overview::DeviceRegister(m_overview).takeBackDecision(device::keyOf(chosen.source, chosen.grant));
}

void GrantsViewModel::copyRevocation(int row)
{
    if (row < 0 || row >= m_grants.count())
        return;
    QGuiApplication::clipboard()->setText(m_grants.rows()[static_cast<std::size_t>(row)].grant.revocation.text);
    //: Said after the way to take a permission back was copied.
    m_app.messages()->announce(tr("Copied."));
}

} // namespace holdfast::view
