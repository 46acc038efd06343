// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/risks/risk_view_model.h"

#include "app/overview/risk_register.h"
#include "app/progress/note.h"
#include "app/progress/open_status.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/catalogue_words.h"
#include "app/wording/date_text.h"
#include "app/wording/risk_words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <tuple>

namespace holdfast::view {

namespace {

QString draftKey(const RiskId &risk)
{
    return QStringLiteral("risk/") + risk.text();
}

std::vector<SourceId> sourcesOf(const overview::Overview &overview, const RiskId &id)
{
    const catalogue::Risk *risk = overview.catalogue().risk(id);
    return risk == nullptr ? std::vector<SourceId>() : risk->sources;
}

} // namespace

RiskViewModel::RiskViewModel(ViewSurroundings &surroundings, AppViewModel &app, const RiskId &risk, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app), m_risk(risk),
      m_probability(m_overview, m_preferences, risk, risk::RiskSide::Probability),
      m_seriousness(m_overview, m_preferences, risk, risk::RiskSide::Seriousness), m_matrix(m_overview, m_preferences, risk),
      m_steps(m_overview, m_preferences), m_sources(m_overview, m_preferences, sourcesOf(m_overview, risk))
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &RiskViewModel::show);
    // A switch goes back to what is stored when storing failed.
    connect(&m_overview, &overview::Overview::failed, this, &RiskViewModel::changed);
    connect(&m_preferences, &Preferences::languageChanged, this, &RiskViewModel::changed);
    m_savedNote = overview::RiskRegister(m_overview).current(m_risk).note;
    m_note = m_overview.contents().drafts.value(draftKey(m_risk), m_savedNote);
    show();
}

void RiskViewModel::show()
{
    std::vector<ActionListModel::Row> rows;
    const risk::Exposure &exposure = m_overview.picture().exposure();
    // What is open first, and of that what takes most off.
    std::vector<std::tuple<bool, double, ActionId>> ordered;
    for (const catalogue::Action &action : m_overview.catalogue().actions()) {
        const bool lowersIt = std::any_of(action.mitigations.begin(), action.mitigations.end(),
                                          [this](const auto &mitigation) { return mitigation.risk == m_risk; });
        if (lowersIt && progress::applies(action, m_overview.contents().profile))
            ordered.emplace_back(!progress::isOpen(m_overview.picture().standing(action.id).status), -exposure.dropOf(action.id),
                                 action.id);
    }
    std::sort(ordered.begin(), ordered.end());
    for (const auto &[settled, drop, action] : ordered)
        rows.push_back({action, {}});
    m_steps.setRows(rows);
    m_steps.refresh({});
    if (const QString saved = overview::RiskRegister(m_overview).current(m_risk).note; saved != m_savedNote) {
        const bool unsaved = noteUnsaved() && m_note != saved;
        m_savedNote = saved;
        if (!unsaved)
            m_note = saved;
        if (!unsaved && m_overview.contents().drafts.contains(draftKey(m_risk)))
            m_overview.saveDraft(draftKey(m_risk), {});
        emit noteChanged();
        //: Said after a note on a risk was saved.
        m_app.messages()->announce(tr("Saved."));
    }
    emit changed();
}

const risk::RiskStanding *RiskViewModel::standing() const
{
    return m_overview.picture().exposure().risk(m_risk);
}

const catalogue::Risk *RiskViewModel::risk() const
{
    return m_overview.catalogue().risk(m_risk);
}

QString RiskViewModel::title() const
{
    return risk() == nullptr ? QString() : risk()->title.in(m_preferences.catalogueLanguage());
}

QString RiskViewModel::description() const
{
    return risk() == nullptr ? QString() : risk()->description.in(m_preferences.catalogueLanguage());
}

QString RiskViewModel::words() const
{
    return standing() == nullptr
               ? QString()
               : wording::standingText(*standing(), m_overview.catalogue().scales(), m_preferences.catalogueLanguage());
}

QString RiskViewModel::leftText() const
{
    if (standing() == nullptr)
        return {};
    //: Where a risk stands. %1 is a share such as 34 %.
    return tr("%1 left of what it was with nothing done").arg(wording::shareText(standing()->share()));
}

QString RiskViewModel::stepsText() const
{
    return standing() == nullptr ? QString() : wording::stepsText(standing()->coverage);
}

QString RiskViewModel::rationale() const
{
    if (risk() == nullptr)
        return {};
    //: Why a risk's levels are what they are. %1 is how sure we are ("A rough guess"), %2 the reason.
    return tr("%1. %2").arg(wording::word(risk()->confidence), risk()->rationale.in(m_preferences.catalogueLanguage()));
}

bool RiskViewModel::needsPlan() const
{
    return standing() != nullptr && standing()->needsPlan();
}

bool RiskViewModel::isSetAside() const
{
    return standing() != nullptr && standing()->setAside;
}

void RiskViewModel::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged();
    emit typed();
}

bool RiskViewModel::noteTooLong() const
{
    return progress::isTooLong(m_note);
}

QString RiskViewModel::levelsText(const std::vector<catalogue::Band> &scale, const std::optional<risk::Estimate> &estimate) const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    if (!estimate) {
        //: In the history of a risk: the person left the level as it was suggested.
        return tr("as suggested");
    }
    const QString likely = wording::briefLevelText(scale, estimate->likely, language);
    if (!estimate->isRange())
        return likely;
    //: In the history of a risk: a level (%1) within a range from %2 to %3.
    return tr("%1 (%2 to %3)")
        .arg(likely, wording::briefLevelText(scale, estimate->low, language),
             wording::briefLevelText(scale, estimate->high, language));
}

QStringList RiskViewModel::history() const
{
    const catalogue::Scales &scales = m_overview.catalogue().scales();
    QStringList lines;
    risk::NewAssessment before;
    for (const risk::Assessment &assessment : m_overview.contents().assessments) {
        // A new note alone is no other opinion of the levels.
        const bool sameLevels = assessment.probability == before.probability && assessment.seriousness == before.seriousness &&
                                assessment.setAside == before.setAside;
        if (assessment.risk != m_risk || sameLevels)
            continue;
        before = assessment;
        const QString day = wording::dateText(assessment.localDay, m_preferences.catalogueLanguage());
        if (assessment.setAside) {
            //: In the history of a risk. %1 is a date.
            lines.prepend(tr("%1: set aside").arg(day));
        } else {
            //: In the history of a risk. %1 is a date, %2 how often ("about once in ten years"), %3 how bad ("a bad month").
            lines.prepend(tr("%1: %2 · %3")
                              .arg(day, levelsText(scales.probability, assessment.probability),
                                   levelsText(scales.seriousness, assessment.seriousness)));
        }
    }
    return lines;
}

void RiskViewModel::setAsideOrBack(bool aside)
{
    overview::RiskRegister(m_overview).change(m_risk, [aside](risk::NewAssessment &assessment) { assessment.setAside = aside; });
}

void RiskViewModel::saveNote()
{
    overview::RiskRegister(m_overview).change(m_risk, [note = m_note](risk::NewAssessment &assessment) {
        assessment.note = note;
    });
}

void RiskViewModel::copyAddress(const QString &address)
{
    QGuiApplication::clipboard()->setText(address);
    //: Said after the address of a source was copied.
    m_app.messages()->announce(tr("Address copied."));
}

void RiskViewModel::takeDrafts(const QHash<QString, QString> &drafts)
{
    if (const QString note = drafts.value(draftKey(m_risk)); !note.isEmpty())
        setNote(note);
}

QHash<QString, QString> RiskViewModel::drafts() const
{
    // What was saved is no draft: an empty text takes one away that is there.
    return {{draftKey(m_risk), noteUnsaved() ? m_note : QString()}};
}

} // namespace holdfast::view
