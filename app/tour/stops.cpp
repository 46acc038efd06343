// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/stops.h"

#include "app/view/agenda/agenda_view_model.h"
#include "app/view/app/pages.h"
#include "app/view/explanation/explanation_view_model.h"
#include "app/view/first_run/first_run_view_model.h"
#include "app/view/routines/routine_view_model.h"
#include "app/view/search/search_view_model.h"
#include "app/view/unlock/recovery_code_view_model.h"
#include "platform/capability.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace holdfast::tour {

using view::AppViewModel;

namespace {

/// Whether a file of QML makes such objects: their types are called after it.
bool isMadeBy(const char *file, const QObject &object)
{
    return QByteArrayView(object.metaObject()->className()).startsWith(QByteArray(file) + "_QML");
}

/// The first item that a file of QML makes.
QQuickItem *itemMadeBy(const char *file, QQuickItem *within)
{
    if (isMadeBy(file, *within))
        return within;
    for (QQuickItem *child : within->childItems()) {
        if (QQuickItem *const found = itemMadeBy(file, child))
            return found;
    }
    return nullptr;
}

/// Scrolls the page so that something further down stands at its top.
void bringIntoSight(HouseholdWindow &house, const char *file)
{
    // Where it stands is known when all above it is laid out.
    (void)house.picture();
    QQuickItem *const item = itemMadeBy(file, house.window().contentItem());
    QQuickItem *page = item;
    while (page != nullptr && !page->inherits("QQuickFlickable"))
        page = page->parentItem();
    if (page == nullptr)
        return;
    const double top = page->property("contentY").toDouble() + item->mapToItem(page, QPointF()).y();
    const double lowest = page->property("contentHeight").toDouble() - page->height();
    page->setProperty("contentY", std::clamp(top, 0.0, std::max(0.0, lowest)));
}

} // namespace

std::vector<Stop> firstRunStops()
{
    return {{"language", [](HouseholdWindow &house) { house.app().start(); }},
            {"welcome", [](HouseholdWindow &house) { house.app().firstRun()->next(); }},
            {"existing", [](HouseholdWindow &house) { house.app().firstRun()->openExisting(); }},
            {"protect",
             [](HouseholdWindow &house) {
                 house.app().firstRun()->back();
                 house.app().firstRun()->next();
             }},
            {"recovery-code", [](HouseholdWindow &house) { house.protect(); }},
            {"recovery-code-asked", [](HouseholdWindow &house) { house.app().recoveryCode()->askAgain(); }},
            {"question", [](HouseholdWindow &house) { house.app().recoveryCode()->later(); }},
            {"starters",
             [](HouseholdWindow &house) {
                 for (int question = 0; question < view::AnswersViewModel::questionCount; ++question)
                     house.app().firstRun()->next();
             }},
            {"settings-reminders",
             [](HouseholdWindow &house) {
                 house.app().firstRun()->finish(QString());
                 house.settle();
                 house.app().openPage(AppViewModel::Page::Settings);
                 bringIntoSight(house, "SettingsRemindersCard");
             }},
            {"reminder-test",
             [](HouseholdWindow &house) {
                 const QQuickItem *const card = itemMadeBy("SettingsRemindersCard", house.window().contentItem());
                 for (QObject *sheet : card == nullptr ? QObjectList() : card->findChildren<QObject *>()) {
                     if (isMadeBy("ReminderTestSheet", *sheet))
                         QMetaObject::invokeMethod(sheet, "open");
                 }
             }},
            {"unlock", [](HouseholdWindow &house) { house.app().lock(); }}};
}

std::vector<Stop> homeStops()
{
    using Page = AppViewModel::Page;
    return {{"today", [](HouseholdWindow &house) { house.app().openSample(); }},
            {"today-week", [](HouseholdWindow &house) { bringIntoSight(house, "AgendaCard"); }},
            {"today-month",
             [](HouseholdWindow &house) {
                 house.app().pages()->agenda()->setSpan(view::AgendaViewModel::Month);
                 bringIntoSight(house, "AgendaCard");
             }},
            {"practices", [](HouseholdWindow &house) { house.app().openPage(Page::Practices); }},
            {"practice", [](HouseholdWindow &house) { house.app().openPage(Page::Practice, "P4"); }},
            {"step", [](HouseholdWindow &house) { house.app().openPage(Page::Step, "B09"); }},
            {"step-open", [](HouseholdWindow &house) { house.app().openPage(Page::Step, "B01"); }},
            {"risks", [](HouseholdWindow &house) { house.app().openPage(Page::Risks); }},
            {"risk", [](HouseholdWindow &house) { house.app().openPage(Page::Risk, "R13"); }},
            {"device", [](HouseholdWindow &house) { house.app().openPage(Page::Device); }},
            {"permissions-of-one",
             [](HouseholdWindow &house) { house.app().openPage(Page::Grants, QStringLiteral("flatpak\n\norg.example.Calls")); }},
            {"permission",
             [](HouseholdWindow &house) {
                 house.app().openPage(Page::Grants, platform::capabilityKey(platform::Capability::Notifications));
             }},
            {"routines", [](HouseholdWindow &house) { house.app().openPage(Page::Routines); }},
            {"routine",
             [](HouseholdWindow &house) {
                 const QString first = QString::number(house.contents().routines.front().number);
                 house.app().openPage(Page::Routine, first);
             }},
            {"routine-edit",
             [](HouseholdWindow &house) {
                 view::RoutineViewModel &routine = *house.app().pages()->routine();
                 routine.editor()->begin(routine.key());
             }},
            {"search", [](HouseholdWindow &house) { house.app().openPage(Page::Search); }},
            {"search-found",
             [](HouseholdWindow &house) {
                 // Found in every language: a name that none of them translates, and a number.
                 house.app().pages()->search()->setQuery(QStringLiteral("18222"));
                 house.settle();
                 house.app().pages()->search()->setQuery(QStringLiteral("Wi-Fi"));
             }},
            {"numbers", [](HouseholdWindow &house) { house.app().openPage(Page::Step, "V11"); }},
            {"packs", [](HouseholdWindow &house) { house.app().openPage(Page::Packs); }},
            {"settings", [](HouseholdWindow &house) { house.app().openPage(Page::Settings); }},
            // Last: the sheet stays open until one goes to another page.
            {"explanation", [](HouseholdWindow &house) {
                 house.app().openPage(Page::Risks);
                 house.settle();
                 house.app().pages()->explanation()->explainIndex();
             }}};
}

bool visit(HouseholdWindow &house, const std::vector<Stop> &stops,
           const std::function<bool(const char *name, const QImage &picture)> &take)
{
    for (const Stop &stop : stops) {
        stop.go(house);
        if (!take(stop.name, house.picture()))
            return false;
    }
    return true;
}

} // namespace holdfast::tour
