// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/step_view_model.h"

#include "app/progress/note.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/lists/tone.h"
#include "app/view/step/note_draft.h"
#include "app/wording/catalogue_words.h"
#include "app/wording/date_text.h"
#include "app/wording/profile_words.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace holdfast::view {

namespace {

constexpr int longestDelayDays = 365;

catalogue::Action actionOrNothing(const overview::Overview &overview, const ActionId &id)
{
    const catalogue::Action *action = overview.catalogue().action(id);
    return action == nullptr ? catalogue::Action{} : *action;
}

} // namespace

StepViewModel::StepViewModel(ViewSurroundings &surroundings, AppViewModel &app, const ActionId &action, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app),
      m_action(actionOrNothing(m_overview, action)), m_steps(m_overview, m_preferences, action),
      m_history(m_overview, m_preferences, action), m_sources(m_overview, m_preferences, m_action.sources),
      m_hotlines(m_overview, m_preferences, action), m_advice(m_overview, m_preferences, m_action),
      m_ranking(m_overview, m_preferences, m_action.id)
{
    const progress::Profile &profile = m_overview.contents().profile;
    for (std::size_t index = 0; index < m_action.guides.size(); ++index) {
        if (progress::applies(m_action.guides[index], profile))
            m_guides.push_back(index);
    }
    // Better a guide for another device than none.
    if (m_guides.empty() && !m_action.guides.empty())
        m_guides.push_back(0);
    if (!m_guides.empty())
        m_steps.setGuide(m_guides.front());
    m_note = m_overview.contents().drafts.value(noteDraftKey(m_action.id));
    connect(&m_overview, &overview::Overview::pictureChanged, this, &StepViewModel::show);
    connect(&m_preferences, &Preferences::languageChanged, this, &StepViewModel::changed);
    for (auto draft = m_overview.contents().drafts.cbegin(); draft != m_overview.contents().drafts.cend(); ++draft) {
        if (draft.key().startsWith(rewriteDraftPrefix(m_action.id)))
            m_rewritten.insert(draft.key(), draft.value());
    }
    connect(&m_overview, &overview::Overview::undone, this, &StepViewModel::takeBackNote);
    connect(&m_overview, &overview::Overview::marked, this, [this](const progress::Mark &mark) {
        // Only what was saved leaves the field.
        if (mark.action == m_action.id && mark.note == m_note && !m_note.isEmpty()) {
            m_overview.saveDraft(noteDraftKey(m_action.id), {});
            setNote({});
        }
    });
}

void StepViewModel::show(const QSet<ActionId> &actions)
{
    if (!actions.isEmpty() && !actions.contains(m_action.id))
        return;
    // What was saved is no draft any more.
    for (const progress::Mark &mark : m_overview.contents().marks.value(m_action.id)) {
        const auto draft = m_rewritten.find(rewriteDraftKey(m_action.id, mark.number));
        if (draft != m_rewritten.end() && *draft == mark.note)
            draft->clear();
    }
    m_steps.refresh();
    m_history.refresh();
    emit changed();
}

QString StepViewModel::title() const
{
    return m_action.title.in(m_preferences.catalogueLanguage());
}

QString StepViewModel::why() const
{
    return m_action.why.in(m_preferences.catalogueLanguage());
}

QString StepViewModel::practiceTitle() const
{
    const catalogue::Practice *practice = m_overview.catalogue().practice(m_action.practice);
    return practice == nullptr ? QString() : practice->title.in(m_preferences.catalogueLanguage());
}

QString StepViewModel::practice() const
{
    return m_action.practice.text();
}

QStringList StepViewModel::effects() const
{
    std::vector<catalogue::Mitigation> mitigations = m_action.mitigations;
    const auto strength = [](const catalogue::Mitigation &mitigation) {
        return std::max(mitigation.probability, mitigation.seriousness);
    };
    std::stable_sort(mitigations.begin(), mitigations.end(),
                     [&](const auto &left, const auto &right) { return strength(left) > strength(right); });
    QStringList lines;
    for (const catalogue::Mitigation &mitigation : mitigations) {
        const catalogue::Risk *risk = m_overview.catalogue().risk(mitigation.risk);
        if (risk == nullptr)
            continue;
        if (lines.size() == effectsShown)
            break;
        lines << wording::effectText(mitigation, risk->title.in(m_preferences.catalogueLanguage()));
    }
    return lines;
}

QString StepViewModel::minutesText() const
{
    return wording::minutesText(m_action.minutes);
}

QString StepViewModel::intervalText() const
{
    return wording::rhythmText(m_action.intervalDays);
}

QString StepViewModel::statusText() const
{
    return wording::statusText(m_overview.picture().standing(m_action.id), m_overview.picture().today(),
                               m_preferences.catalogueLanguage());
}

QString StepViewModel::dueAgainText() const
{
    return wording::dueAgainText(m_overview.picture().standing(m_action.id), m_preferences.catalogueLanguage());
}

int StepViewModel::statusTone() const
{
    return toneOf(m_overview.picture().standing(m_action.id).status);
}

QString StepViewModel::doneWhen() const
{
    return m_action.doneWhen.in(m_preferences.catalogueLanguage());
}

QString StepViewModel::basis() const
{
    if (const catalogue::PackHead *const pack = m_overview.catalogueInUse().packWith(m_action.id))
        //: What a step's advice rests on, when it comes from a pack. %1 is the title of the pack, %2 who publishes it.
        return tr("From the pack “%1” by %2. How much it helps is their own estimate.")
            .arg(pack->title.in(m_preferences.catalogueLanguage()), pack->publisher);
    if (m_action.generalAdvice)
        //: What a step's advice rests on.
        return tr("General advice: it is widely given, and we found no single source to name.");
    const bool measured = std::any_of(m_action.mitigations.begin(), m_action.mitigations.end(),
                                      [](const catalogue::Mitigation &mitigation) { return mitigation.fromFigure; });
    return measured
               //: What a step's effect rests on.
               ? tr("How much it helps rests on published figures.")
               //: What a step's effect rests on.
               : tr("How much it helps is our estimate; the sources say that it helps.");
}

QStringList StepViewModel::guides() const
{
    QStringList names;
    for (const std::size_t index : m_guides)
        names << wording::word(m_action.guides[index].platform);
    return names;
}

void StepViewModel::setGuide(int guide)
{
    if (guide == m_guide || guide < 0 || guide >= static_cast<int>(m_guides.size()))
        return;
    m_guide = guide;
    m_steps.setGuide(m_guides[static_cast<std::size_t>(guide)]);
    emit changed();
}

QString StepViewModel::guideBasis() const
{
    if (m_guides.empty())
        return {};
    const catalogue::Guide &guide = m_action.guides[m_guides[static_cast<std::size_t>(m_guide)]];
    QString text = wording::checkedText(guide.verification, guide.checkedOn, m_preferences.catalogueLanguage());
    // Only other programs move their menus about.
    if (guide.platform != catalogue::Platform::Any)
        text += wording::ageNote(guide.checkedOn, m_overview.picture().today(), catalogue::menuPathFreshDays);
    return text;
}

void StepViewModel::setTried(bool tried)
{
    if (tried == m_tried)
        return;
    m_tried = tried;
    emit triedChanged();
}

void StepViewModel::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged();
    emit typed();
}

bool StepViewModel::noteTooLong() const
{
    return progress::isTooLong(m_note);
}

QString StepViewModel::nextStep() const
{
    for (const risk::NextStep &step : m_overview.picture().nextSteps()) {
        if (step.action != m_action.id)
            return step.action.text();
    }
    return {};
}

QString StepViewModel::nextStepTitle() const
{
    const catalogue::Action *next = m_overview.catalogue().action(ActionId(nextStep()));
    return next == nullptr ? QString() : next->title.in(m_preferences.catalogueLanguage());
}

void StepViewModel::markDone()
{
    // A second press before the first is answered is not a second mark.
    if (m_overview.isBusy())
        return;
    mark(progress::MarkKind::Done);
}

void StepViewModel::remindLater(int days)
{
    mark(progress::MarkKind::Later, m_overview.clock().today().addDays(std::clamp(days, 1, longestDelayDays)));
}

void StepViewModel::markNotApplicable()
{
    mark(progress::MarkKind::NotApplicable);
}

void StepViewModel::markNotDone()
{
    mark(progress::MarkKind::NotDone);
}

void StepViewModel::mark(progress::MarkKind kind, const QDate &until)
{
    overview::MarkRequest request;
    request.action = m_action.id;
    request.kind = kind;
    request.evidence = m_tried ? catalogue::Evidence::Tried : catalogue::Evidence::Said;
    request.until = until;
    request.note = m_note;
    m_overview.mark(request);
}

void StepViewModel::tick(const QString &step, bool ticked)
{
    m_overview.tick(m_action.id, step, ticked);
}

void StepViewModel::rewriteNote(qint64 mark, const QString &note)
{
    // Until it is saved: when that fails, the words are still there.
    keepRewritten(mark, note);
    m_overview.rewriteNote(m_action.id, mark, note);
}

QString StepViewModel::rewritten(qint64 mark, const QString &note) const
{
    const QString draft = m_rewritten.value(rewriteDraftKey(m_action.id, mark));
    return draft.isEmpty() ? note : draft;
}

void StepViewModel::keepRewritten(qint64 mark, const QString &text)
{
    m_rewritten.insert(rewriteDraftKey(m_action.id, mark), text);
    emit typed();
}

void StepViewModel::takeBackNote(const ActionId &action)
{
    const std::vector<progress::Mark> marks = m_overview.contents().marks.value(action);
    if (action != m_action.id || marks.empty() || !m_note.isEmpty())
        return;
    const auto taken = std::find_if(marks.cbegin(), marks.cend(),
                                    [number = marks.back().undoes](const progress::Mark &mark) { return mark.number == number; });
    if (taken == marks.cend() || taken->note.isEmpty())
        return;
    // Into the field it came from: what was taken back is shown nowhere, and a note there could never be erased.
    setNote(taken->note);
    m_overview.saveDraft(noteDraftKey(m_action.id), taken->note);
    m_overview.rewriteNote(m_action.id, taken->number, {});
}

void StepViewModel::copyAddress(const QString &address)
{
    QGuiApplication::clipboard()->setText(address);
    //: Said after the address of a source was copied.
    m_app.messages()->announce(tr("Address copied."));
}

QHash<QString, QString> StepViewModel::drafts() const
{
    QHash<QString, QString> drafts = m_rewritten;
    drafts.insert(noteDraftKey(m_action.id), m_note);
    return drafts;
}

void StepViewModel::takeDrafts(const QHash<QString, QString> &drafts)
{
    if (const auto note = drafts.constFind(noteDraftKey(m_action.id)); note != drafts.cend())
        setNote(*note);
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        if (draft.key().startsWith(rewriteDraftPrefix(m_action.id)))
            m_rewritten.insert(draft.key(), draft.value());
    }
}

} // namespace holdfast::view
