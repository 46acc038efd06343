// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/mark_receipt.h"

#include "app/wording/progress_words.h"

namespace holdfast::view {

MarkReceipt::MarkReceipt(overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_overview(overview), m_preferences(preferences)
{
    connect(&m_overview, &overview::Overview::marked, this, [this](const progress::Mark &mark) {
        m_mark = mark;
        emit changed();
    });
    connect(&m_overview, &overview::Overview::undone, this, [this](const ActionId &action) {
        if (action != m_mark.action)
            return;
        clear();
        emit takenBack();
    });
    connect(&m_preferences, &Preferences::languageChanged, this, &MarkReceipt::changed);
}

QString MarkReceipt::text() const
{
    if (!isPresent())
        return {};
    return wording::standingText(m_overview.picture().standing(m_mark.action), m_overview.picture().today(),
                                 m_preferences.catalogueLanguage());
}

void MarkReceipt::undo()
{
    if (isPresent())
        m_overview.undo(m_mark.action, m_mark.number);
}

void MarkReceipt::clear()
{
    m_mark = {};
    emit changed();
}

} // namespace holdfast::view
