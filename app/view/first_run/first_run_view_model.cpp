// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/first_run/first_run_view_model.h"

#include "app/view/app/app_view_model.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/error_text.h"

#include <QDir>

namespace holdfast::view {

FirstRunViewModel::FirstRunViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_overview(surroundings.overview), m_app(app),
      m_answers(m_overview, surroundings.preferences), m_starters(m_overview, surroundings.preferences)
{
    connect(&m_overview, &overview::Overview::accessChanged, this, &FirstRunViewModel::changed);
    connect(&m_overview, &overview::Overview::pictureChanged, this, &FirstRunViewModel::showStarters);
    connect(&m_overview, &overview::Overview::busyChanged, this, &FirstRunViewModel::enterStartersOnceSaved);
    connect(&m_overview, &overview::Overview::failed, this, [this](const Error &error) {
        m_problem = wording::asParagraph(wording::errorText(error.code));
        emit changed();
    });
    connect(&surroundings.preferences, &Preferences::languageChanged, this, [this] {
        m_problem.clear();
        m_choice.retranslate();
        emit changed();
    });
    showStarters();
}

void FirstRunViewModel::showStarters()
{
    std::vector<ActionListModel::Row> rows;
    for (const ActionId &action : m_overview.picture().starterSteps())
        rows.push_back({action, {}});
    m_starters.setRows(rows);
}

void FirstRunViewModel::enterStartersOnceSaved()
{
    if (!m_startersWanted || m_overview.isBusy())
        return;
    m_startersWanted = false;
    showStarters();
    enter(Stage::Starters);
}

bool FirstRunViewModel::canGoBack() const
{
    // Behind the passphrase there is no way back: the vault exists.
    return m_stage == Stage::Welcome || m_stage == Stage::Existing || m_stage == Stage::Protect ||
           (m_stage == Stage::Questions && m_question > 0) || m_stage == Stage::Starters;
}

bool FirstRunViewModel::isCreating() const
{
    return m_overview.access() == overview::Access::Opening;
}

bool FirstRunViewModel::isKeyRingOffered() const
{
    return m_surroundings.keyRing.isAvailable();
}

void FirstRunViewModel::enter(Stage stage)
{
    m_stage = stage;
    m_problem.clear();
    emit stageChanged();
    emit changed();
}

void FirstRunViewModel::goOnInside()
{
    if (m_stage == Stage::Questions || m_stage == Stage::Starters)
        return;
    m_question = 0;
    enter(Stage::Questions);
}

void FirstRunViewModel::next()
{
    switch (m_stage) {
    case Stage::Language:
        // Reading the preselected language and going on is choosing it.
        m_surroundings.preferences.setLanguage(m_surroundings.preferences.language());
        enter(Stage::Welcome);
        return;
    case Stage::Welcome:
        enter(Stage::Protect);
        return;
    case Stage::Questions:
        if (m_question + 1 < AnswersViewModel::questionCount) {
            ++m_question;
            emit stageChanged();
            return;
        }
        m_startersWanted = true;
        enterStartersOnceSaved();
        return;
    case Stage::Existing:
    case Stage::Protect:
    case Stage::Starters:
        return;
    }
}

void FirstRunViewModel::back()
{
    m_startersWanted = false;
    switch (m_stage) {
    case Stage::Welcome:
        enter(Stage::Language);
        return;
    case Stage::Existing:
    case Stage::Protect:
        enter(Stage::Welcome);
        return;
    case Stage::Questions:
        if (m_question > 0) {
            --m_question;
            emit stageChanged();
        }
        return;
    case Stage::Starters:
        enter(Stage::Questions);
        return;
    case Stage::Language:
        return;
    }
}

void FirstRunViewModel::openExisting()
{
    enter(Stage::Existing);
}

void FirstRunViewModel::adopt(const QString &folder)
{
    m_overview.adopt(store::VaultFolder(QDir::cleanPath(folder.trimmed())));
}

void FirstRunViewModel::protect(SecureTextItem *first, SecureTextItem *second)
{
    if (first == nullptr || second == nullptr || isCreating())
        return;
    auto passphrase = m_choice.take(*first, *second);
    if (!passphrase)
        return;
    m_problem.clear();
    m_overview.create(store::PassphraseKey{std::move(*passphrase)});
}

void FirstRunViewModel::protectWithKeyRing()
{
    if (!isCreating())
        m_overview.createWithKeyRing(m_surroundings.keyRing);
}

void FirstRunViewModel::finish(const QString &action)
{
    m_overview.finishFirstRun();
    m_app.enterHome(action);
}

} // namespace holdfast::view
