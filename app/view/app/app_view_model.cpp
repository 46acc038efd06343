// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/app_view_model.h"

#include "app/overview/routine_register.h"
#include "app/sample/household.h"
#include "app/view/app/day_watch.h"
#include "app/view/app/dropping.h"
#include "app/view/app/idle_lock.h"
#include "app/view/app/parts_of_app.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"

#include <QJSEngine>

namespace holdfast::view {

namespace {

AppViewModel *provided = nullptr;

} // namespace

AppViewModel::AppViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_overview(surroundings.overview),
      m_sampleClock(sample::moment(), sample::zone()), m_idleLock(std::make_unique<IdleLock>(surroundings)),
      m_dayWatch(std::make_unique<DayWatch>(surroundings)), m_pages(std::make_unique<Pages>(surroundings, *this)),
      m_messages(std::make_unique<Messages>(nullptr)),
      m_receipt(std::make_unique<MarkReceipt>(m_overview, m_surroundings.preferences)),
      m_reminder(std::make_unique<ReminderWatch>(surroundings, *this))
{
    using overview::Overview;
    connect(&m_overview, &Overview::accessChanged, this, &AppViewModel::followAccess);
    connect(&m_overview, &Overview::busyChanged, this, &AppViewModel::busyChanged);
    connect(&m_overview, &Overview::pictureChanged, this, &AppViewModel::contentsChanged);
    connect(&m_overview, &Overview::failed, m_messages.get(), &Messages::report);
    connect(&m_overview, &Overview::recoveryCodeIssued, this, [this](const std::shared_ptr<Secret> &code) {
        replace(m_recoveryCode, new RecoveryCodeViewModel(m_surroundings, code, this));
        connect(m_recoveryCode, &RecoveryCodeViewModel::finished, this, &AppViewModel::followAccess);
        showScreen(Screen::RecoveryCode);
    });
    connect(&m_overview, &Overview::opened, m_messages.get(), &Messages::tell);
    connect(m_receipt.get(), &MarkReceipt::changed, this, [this] {
        if (m_receipt->isPresent())
            m_messages->announce(m_receipt->text());
    });
    connect(m_receipt.get(), &MarkReceipt::takenBack, this, [this] {
        //: Said after a mark was taken back.
        m_messages->announce(tr("Taken back."));
    });
    connect(this, &AppViewModel::pageChanged, m_idleLock.get(), &IdleLock::noteActivity);
    connect(m_pages.get(), &Pages::typed, m_idleLock.get(), &IdleLock::noteActivity);
    connect(this, &AppViewModel::screenChanged, m_pages.get(), &Pages::changed);
    connect(&m_overview.catalogueInUse(), &overview::CatalogueInUse::packsChanged, this, &AppViewModel::forgetWhatIsGone);
    connect(&m_overview.routines(), &overview::RoutineRegister::changed, this, &AppViewModel::forgetWhatIsGone);
    connect(m_idleLock.get(), &IdleLock::lockWanted, this, &AppViewModel::lock);
    connect(m_idleLock.get(), &IdleLock::remainingChanged, this, &AppViewModel::lockTextChanged);
    connect(&m_surroundings.preferences, &Preferences::languageChanged, this, &AppViewModel::lockTextChanged);
    // What was said last is in the language before.
    connect(&m_surroundings.preferences, &Preferences::languageChanged, m_messages.get(), [this] { m_messages->announce({}); });
}

AppViewModel::~AppViewModel()
{
    if (provided == this)
        provided = nullptr;
}

AppViewModel *AppViewModel::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(provided != nullptr);
    QJSEngine::setObjectOwnership(provided, QJSEngine::CppOwnership);
    return provided;
}

void AppViewModel::provide(AppViewModel *instance)
{
    provided = instance;
}

bool AppViewModel::isSample() const
{
    return m_overview.access() == overview::Access::Sample;
}

bool AppViewModel::isBusy() const
{
    return m_overview.isBusy();
}

int AppViewModel::openSteps() const
{
    return std::min(static_cast<int>(m_overview.picture().nextSteps().size()), TodayViewModel::stepsShown);
}

QString AppViewModel::lockText() const
{
    return isSample() ? QString() : m_idleLock->remainingText();
}

void AppViewModel::start()
{
    m_overview.look();
    m_reminder->start();
}

void AppViewModel::openPage(Page page, const QString &argument)
{
    if (m_history.back().page == page && m_history.back().argument == argument)
        return;
    // Pages of the navigation start a path of their own; details go on from where one is.
    if (page == Page::Today || page == Page::Practices || page == Page::Risks || page == Page::Device || page == Page::Routines ||
        page == Page::Settings)
        m_history.clear();
    if (m_history.empty() && page != Page::Today)
        m_history.push_back(Place{});
    m_history.push_back({page, argument});
    goThere();
}

void AppViewModel::back()
{
    if (m_history.size() < 2)
        return;
    m_history.pop_back();
    // The detail one comes back to may not be the one that was made last.
    goThere();
}

void AppViewModel::goThere()
{
    // What was said about the page before is not said about the next one.
    m_receipt->clear();
    m_messages->dismissProblem();
    showDetail();
    emit pageChanged();
}

void AppViewModel::showDetail()
{
    const Place &place = m_history.back();
    if (place.page == Page::Practice)
        m_pages->showPractice(PracticeId(place.argument));
    else if (place.page == Page::Step)
        m_pages->showStep(ActionId(place.argument));
    else if (place.page == Page::Risk)
        m_pages->showRisk(RiskId(place.argument));
    else if (place.page == Page::Grants)
        m_pages->showGrants(place.argument);
    else if (place.page == Page::Routine)
        m_pages->showRoutine(place.argument);
}

void AppViewModel::takePack(const QString &file)
{
    m_pendingPack = file;
    takePendingPackSoon();
}

void AppViewModel::takePendingPackSoon()
{
    // Once it is clear which screen stays.
    if (!m_pendingPack.isEmpty())
        QMetaObject::invokeMethod(this, &AppViewModel::takePendingPack, Qt::QueuedConnection);
}

void AppViewModel::takePendingPack()
{
    if (m_pendingPack.isEmpty() || m_screen != Screen::Home)
        return;
    openPage(Page::Packs);
    m_pages->packs()->examine(std::exchange(m_pendingPack, {}));
}

void AppViewModel::forgetWhatIsGone()
{
    const catalogue::Catalogue &catalogue = m_overview.catalogue();
    const auto isGone = [this, &catalogue](const Place &place) {
        return (place.page == Page::Routine && routineOf(m_overview, place.argument.toLongLong()) == nullptr) ||
               (place.page == Page::Step && catalogue.action(ActionId(place.argument)) == nullptr) ||
               (place.page == Page::Practice && catalogue.practice(PracticeId(place.argument)) == nullptr);
    };
    // Where one is stays as it is.
    const auto kept = std::remove_if(m_history.begin(), m_history.end() - 1, isGone);
    m_history.erase(kept, m_history.end() - 1);
}

void AppViewModel::lock()
{
    m_overview.lock(m_pages->drafts());
}

void AppViewModel::noteActivity()
{
    m_idleLock->noteActivity();
}

void AppViewModel::openSample()
{
    m_overview.openSample(
        [this, language = m_surroundings.preferences.catalogueLanguage()] {
            return sample::furnish(m_overview.catalogueInUse().builtIn(), m_sampleClock, m_surroundings.storage,
                                   m_surroundings.random, language);
        },
        m_sampleClock);
}

void AppViewModel::leaveSample()
{
    m_overview.lock();
}

void AppViewModel::followAccess()
{
    using overview::Access;
    switch (m_overview.access()) {
    case Access::Unknown:
    case Access::Opening:
        // The screen that asked for it shows the progress.
        return;
    case Access::Absent:
        if (m_screen != Screen::FirstRun)
            dropPages();
        if (!m_firstRun)
            replace(m_firstRun, new FirstRunViewModel(m_surroundings, *this, this));
        showScreen(Screen::FirstRun);
        return;
    case Access::Locked:
    case Access::Renewing:
        // A screen that is there keeps what was typed into it, to be corrected.
        if (m_overview.access() == Access::Locked && m_screen != Screen::Unlock)
            dropPages();
        // It holds answers, and is made anew from what was saved.
        drop(m_firstRun);
        if (!m_unlock)
            replace(m_unlock, new UnlockViewModel(m_surroundings, this));
        showScreen(Screen::Unlock);
        return;
    case Access::Open:
        if (!m_overview.contents().firstRunFinished) {
            if (!m_firstRun)
                replace(m_firstRun, new FirstRunViewModel(m_surroundings, *this, this));
            m_firstRun->goOnInside();
            showScreen(Screen::FirstRun);
            drop(m_recoveryCode);
            return;
        }
        [[fallthrough]];
    case Access::Sample:
        drop(m_unlock);
        showScreen(Screen::Home);
        // Whoever has looked around goes on where they left the first run.
        if (!isSample())
            drop(m_firstRun);
        // It was confirmed or put off; a new one comes after this.
        drop(m_recoveryCode);
        return;
    }
}

void AppViewModel::enterHome(const QString &action)
{
    showScreen(Screen::Home);
    m_messages->dismissProblem();
    drop(m_firstRun);
    if (!action.isEmpty())
        openPage(Page::Step, action);
}

void AppViewModel::showScreen(Screen screen)
{
    const bool leavesPages = screen != Screen::Home && m_screen == Screen::Home;
    m_screen = screen;
    emit screenChanged();
    // Once the pages are gone, so that none is made anew for a place that nobody sees.
    if (leavesPages) {
        m_history = {Place{}};
        m_receipt->clear();
        emit pageChanged();
    }
    emit lockTextChanged();
    takePendingPackSoon();
}

void AppViewModel::dropPages()
{
    // First the screen: a page that is still there would ask for what it shows anew.
    showScreen(Screen::Starting);
    drop(m_recoveryCode);
    m_pages->drop();
    m_messages->forget();
}

} // namespace holdfast::view
