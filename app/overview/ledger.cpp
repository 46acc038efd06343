// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/ledger.h"

#include "app/store/assessment_repository.h"
#include "app/store/catalogue_repository.h"
#include "app/store/draft_repository.h"
#include "app/store/mark_repository.h"
#include "app/store/pack_repository.h"
#include "app/store/placement_repository.h"
#include "app/store/preference_repository.h"
#include "app/store/profile_repository.h"
#include "app/store/second_look_repository.h"
#include "app/store/tick_repository.h"

namespace holdfast::overview {

namespace {

const QString lockMinutesKey = QStringLiteral("lock_minutes");
const QString recoveryCodeConfirmedKey = QStringLiteral("recovery_code_confirmed");
const QString firstRunFinishedKey = QStringLiteral("first_run_finished");
const QString browsersAllowedKey = QStringLiteral("browsers_allowed");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

void readPreferences(const QHash<QString, QString> &preferences, Contents &contents)
{
    bool isNumber = false;
    const int minutes = preferences.value(lockMinutesKey).toInt(&isNumber);
    if (isNumber && minutes >= 0)
        contents.lockMinutes = minutes;
    contents.recoveryCodeConfirmed = preferences.value(recoveryCodeConfirmedKey) == yes;
    contents.firstRunFinished = preferences.value(firstRunFinishedKey) == yes;
    if (preferences.contains(browsersAllowedKey))
        contents.browsersAllowed = preferences.value(browsersAllowedKey) == yes;
}

} // namespace

Result<Contents> Ledger::read()
{
    store::Database &database = m_vault.database();
    const auto marks = store::MarkRepository(database).all();
    if (!marks)
        return failureOf(marks);
    const auto profile = store::ProfileRepository(database).load();
    if (!profile)
        return failureOf(profile);
    const auto ticks = store::TickRepository(database).all();
    if (!ticks)
        return failureOf(ticks);
    const auto drafts = store::DraftRepository(database).all();
    if (!drafts)
        return failureOf(drafts);
    const auto preferences = store::PreferenceRepository(database).all();
    if (!preferences)
        return failureOf(preferences);

    const auto pins = store::PackRepository(database).pins();
    if (!pins)
        return failureOf(pins);
    const auto packs = store::PackRepository(database).files();
    if (!packs)
        return failureOf(packs);
    const auto secondLooks = store::SecondLookRepository(database).all();
    if (!secondLooks)
        return failureOf(secondLooks);
    const auto assessments = store::AssessmentRepository(database).all();
    if (!assessments)
        return failureOf(assessments);
    const auto placements = store::PlacementRepository(database).all();
    if (!placements)
        return failureOf(placements);
    const auto catalogues = store::CatalogueRepository(database).all();
    if (!catalogues)
        return failureOf(catalogues);

    Contents contents;
    for (const progress::Mark &mark : *marks)
        contents.marks[mark.action].push_back(mark);
    contents.profile = *profile;
    contents.ticks = *ticks;
    contents.drafts = *drafts;
    contents.packPins = *pins;
    contents.packFiles = *packs;
    contents.secondLooks = *secondLooks;
    contents.assessments = *assessments;
    contents.placements = *placements;
    contents.catalogues = *catalogues;
    readPreferences(*preferences, contents);
    if (const auto devices = readDevices(contents); !devices)
        return failureOf(devices);
    if (const auto routines = readRoutines(contents); !routines)
        return failureOf(routines);
    return contents;
}

Result<progress::Mark> Ledger::mark(const MarkRequest &request)
{
    progress::NewMark mark;
    mark.action = request.action;
    mark.kind = request.kind;
    mark.evidence = request.evidence;
    mark.until = request.until;
    mark.note = request.note;

    progress::Mark saved;
    const auto written = m_vault.database().write([&]() -> Result<void> {
        const auto appended = append(mark);
        if (!appended)
            return failureOf(appended);
        saved = *appended;
        return {};
    });
    if (!written)
        return failureOf(written);
    return saved;
}

Result<progress::Mark> Ledger::append(progress::NewMark mark)
{
    mark.madeAt = m_clock->now();
    mark.localDay = m_clock->today();
    store::Database &database = m_vault.database();
    const auto appended = store::MarkRepository(database).append(mark);
    if (!appended || mark.kind != progress::MarkKind::Done)
        return appended;
    if (const auto cleared = store::TickRepository(database).clear(mark.action); !cleared)
        return failureOf(cleared);
    return appended;
}

Result<progress::Mark> Ledger::undo(const progress::Mark &mark, const QSet<QString> &ticksBefore)
{
    progress::NewMark undo;
    undo.action = mark.action;
    undo.kind = progress::MarkKind::Undo;
    undo.undoes = mark.number;
    undo.madeAt = m_clock->now();
    undo.localDay = m_clock->today();

    store::Database &database = m_vault.database();
    progress::Mark saved;
    const auto written = database.write([&]() -> Result<void> {
        const auto appended = store::MarkRepository(database).append(undo);
        if (!appended)
            return failureOf(appended);
        saved = *appended;
        for (const QString &step : ticksBefore) {
            if (const auto ticked = store::TickRepository(database).set(mark.action, step, true); !ticked)
                return ticked;
        }
        return {};
    });
    if (!written)
        return failureOf(written);
    return saved;
}

Result<void> Ledger::rewriteNote(progress::MarkNumber number, const QString &note)
{
    return store::MarkRepository(m_vault.database()).rewriteNote(number, note);
}

Result<void> Ledger::tick(const ActionId &action, const QString &step, bool ticked)
{
    return store::TickRepository(m_vault.database()).set(action, step, ticked);
}

Result<void> Ledger::saveProfile(const progress::Profile &profile)
{
    return store::ProfileRepository(m_vault.database()).save(profile);
}

Result<void> Ledger::saveDrafts(const QHash<QString, QString> &drafts)
{
    if (drafts.isEmpty())
        return {};
    store::Database &database = m_vault.database();
    return database.write([&]() -> Result<void> {
        for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
            if (const auto saved = store::DraftRepository(database).save(draft.key(), draft.value()); !saved)
                return saved;
        }
        return {};
    });
}

Result<void> Ledger::setLockMinutes(int minutes)
{
    return store::PreferenceRepository(m_vault.database()).set(lockMinutesKey, QString::number(minutes));
}

Result<void> Ledger::confirmRecoveryCode(bool confirmed)
{
    return store::PreferenceRepository(m_vault.database()).set(recoveryCodeConfirmedKey, confirmed ? yes : no);
}

Result<void> Ledger::finishFirstRun()
{
    return store::PreferenceRepository(m_vault.database()).set(firstRunFinishedKey, yes);
}

Result<void> Ledger::allowBrowsers(bool allowed)
{
    return store::PreferenceRepository(m_vault.database()).set(browsersAllowedKey, allowed ? yes : no);
}

Result<void> Ledger::lookAgain(const ActionId &action)
{
    return store::SecondLookRepository(m_vault.database()).set(action, m_clock->today());
}

Result<std::optional<risk::Assessment>> Ledger::assess(const RiskId &risk,
                                                       const std::function<void(risk::NewAssessment &)> &change)
{
    store::Database &database = m_vault.database();
    std::optional<risk::Assessment> added;
    const auto written = database.write([&]() -> Result<void> {
        store::AssessmentRepository assessments(database);
        const auto history = assessments.all();
        if (!history)
            return failureOf(history);
        risk::NewAssessment newest = risk::newest(*history).value(risk);
        newest.risk = risk;
        risk::NewAssessment changed = newest;
        change(changed);
        changed.risk = risk;
        if (changed == newest)
            return {};
        auto saved = assessments.append(changed, m_clock->now(), m_clock->today());
        if (!saved)
            return failureOf(saved);
        added = std::move(*saved);
        return {};
    });
    if (!written)
        return failureOf(written);
    return added;
}

Result<void> Ledger::place(const ActionId &action, risk::Place place)
{
    return store::PlacementRepository(m_vault.database()).set(action, place);
}

Result<void> Ledger::noteCatalogue(const QString &version, Contents &contents)
{
    if (!contents.catalogues.empty() && contents.catalogues.back().version == version)
        return {};
    const catalogue::CatalogueSince inUse{version, m_clock->today()};
    const auto noted = store::CatalogueRepository(m_vault.database()).note(inUse);
    if (noted)
        contents.catalogues.push_back(inUse);
    return noted;
}

Result<catalogue::PackStanding> Ledger::installPack(const catalogue::OpenedPack &pack, bool fingerprintCompared)
{
    store::PackRepository packs(m_vault.database());
    const auto pins = packs.pins();
    if (!pins)
        return failureOf(pins);
    const auto standing = catalogue::standingOf(pack.pack.head, pack.key, *pins);
    if (!standing)
        return standing;
    if (*standing == catalogue::PackStanding::NewPublisher && !fingerprintCompared)
        return failure(ErrorCode::PackFingerprintWrong);
    if (const auto installed = packs.install(pack.pin(), pack.file); !installed)
        return failureOf(installed);
    return standing;
}

Result<void> Ledger::removePack(const QString &name)
{
    return store::PackRepository(m_vault.database()).remove(name);
}

} // namespace holdfast::overview
