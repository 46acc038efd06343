// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/settings/settings_view_model.h"

#include "app/overview/export.h"
#include "app/store/passphrase.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/file_place.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/date_text.h"
#include "app/wording/error_text.h"

#include <utility>

namespace holdfast::view {

SettingsViewModel::SettingsViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_overview(surroundings.overview), m_app(app),
      m_answers(m_overview, surroundings.preferences)
{
    using overview::Overview;
    connect(&m_overview, &Overview::pictureChanged, this, &SettingsViewModel::changed);
    connect(&m_overview, &Overview::busyChanged, this, &SettingsViewModel::changed);
    connect(&m_overview, &Overview::passphraseChanged, this, [this] {
        emit accepted();
        tell(m_addsPassphrase
                 //: In Settings, after adding a passphrase to a vault without one.
                 ? tr("From now on your passphrase opens the vault, too.")
                 //: In Settings, after changing the passphrase.
                 : tr("Your passphrase was changed. Old copies of the key file, if you made any, still open with the old one."));
    });
    connect(&m_overview, &Overview::recoveryCodeChecked, this, [this] {
        emit accepted();
        //: In Settings, after typing the recovery code.
        tell(tr("That is your recovery code. Keep it where you keep papers you cannot replace."));
    });
    connect(&m_app, &AppViewModel::pageChanged, this, &SettingsViewModel::clearOutcome);
    connect(&m_overview, &Overview::exported, this, [this](const QString &file) {
        // A report is saved the same way.
        if (!std::exchange(m_exporting, false))
            return;
        emit accepted();
        //: In Settings, after exporting. %1 is a file.
        tell(tr("Saved as %1. It is not encrypted: whoever has this file can read it.").arg(file));
    });
    connect(&m_overview, &Overview::failed, this, [this](const Error &error) {
        const wording::ErrorText text = wording::errorText(error.code);
        if (std::exchange(m_exporting, false)) {
            m_exportProblem = wording::asParagraph(text);
            // It stands beside the file's name; what was reported everywhere, before this was heard, would say it twice.
            m_app.messages()->dismissProblem();
        }
        m_presentProblem.clear();
        if (error.code == ErrorCode::WrongPassphrase)
            m_presentProblem = text.whatHappened;
        else if (error.code == ErrorCode::WrongRecoveryCode || error.code == ErrorCode::MalformedRecoveryCode)
            m_presentProblem = text.whatHappened + QLatin1Char('\n') + text.whatToDo;
        emit changed();
    });
    connect(&surroundings.preferences, &Preferences::languageChanged, this, [this] {
        m_choice.retranslate();
        clearOutcome();
    });
}

int SettingsViewModel::lockMinutes() const
{
    return m_overview.contents().lockMinutes;
}

void SettingsViewModel::setLockMinutes(int minutes)
{
    if (minutes != lockMinutes())
        m_overview.setLockMinutes(minutes);
}

bool SettingsViewModel::isSample() const
{
    return m_overview.access() == overview::Access::Sample;
}

bool SettingsViewModel::hasPassphrase() const
{
    return m_overview.slotOverview().passphrase;
}

bool SettingsViewModel::hasKeyRing() const
{
    return m_overview.slotOverview().keyRing;
}

bool SettingsViewModel::isKeyRingOffered() const
{
    return m_surroundings.keyRing.isAvailable();
}

bool SettingsViewModel::isRecoveryCodeConfirmed() const
{
    return m_overview.contents().recoveryCodeConfirmed;
}

bool SettingsViewModel::isBusy() const
{
    return m_overview.isBusy();
}

QString SettingsViewModel::suggestedExportFile() const
{
    return suggestedFile(QStringLiteral("export"), QStringLiteral("json"), m_overview.clock().today());
}

QString SettingsViewModel::vaultFolder() const
{
    return m_overview.folder().path();
}

QString SettingsViewModel::catalogueText() const
{
    //: In Settings. %1 is a version such as 2026.1, %2 a date.
    return tr("Catalogue %1, checked on %2")
        .arg(m_overview.catalogue().version(),
             wording::dateText(m_overview.catalogue().checkedOn(), m_surroundings.preferences.catalogueLanguage()));
}

std::optional<Secret> SettingsViewModel::typedIn(const SecureTextItem &field)
{
    auto typed = store::normalizedPassphrase(field.text());
    if (typed)
        return std::move(*typed);
    m_presentProblem = wording::errorText(typed.error().code).whatHappened;
    emit changed();
    return std::nullopt;
}

void SettingsViewModel::changePassphrase(SecureTextItem *present, SecureTextItem *first, SecureTextItem *second)
{
    if (present == nullptr || first == nullptr || second == nullptr || isBusy())
        return;
    clearOutcome();
    m_addsPassphrase = !hasPassphrase();
    auto wanted = m_choice.take(*first, *second);
    auto current = typedIn(*present);
    if (wanted && current)
        m_overview.changePassphrase(std::move(*current), std::move(*wanted));
}

void SettingsViewModel::replaceRecoveryCode(SecureTextItem *present)
{
    if (present == nullptr || isBusy())
        return;
    clearOutcome();
    if (auto current = typedIn(*present))
        m_overview.replaceRecoveryCode(std::move(*current));
}

void SettingsViewModel::checkRecoveryCode(SecureTextItem *code)
{
    if (code == nullptr || isBusy())
        return;
    clearOutcome();
    if (auto typed = typedIn(*code))
        m_overview.checkRecoveryCode(std::move(*typed));
}

void SettingsViewModel::useKeyRing(bool use)
{
    if (use)
        m_overview.addKeyRing(m_surroundings.keyRing);
    else
        m_overview.removeKeyRing(m_surroundings.keyRing);
}

void SettingsViewModel::exportData(const QString &file)
{
    const QString target = wholePath(file);
    m_exportProblem.clear();
    if (target.isEmpty()) {
        //: In Settings, when the file for an export is not a whole path.
        m_exportProblem = tr("Please give the whole path of the file.");
        emit changed();
        return;
    }
    m_exporting = true;
    emit changed();
    m_overview.exportFile(target, overview::exportOf(m_overview));
}

void SettingsViewModel::deleteEverything()
{
    m_overview.deleteEverything(m_surroundings.keyRing);
}

void SettingsViewModel::clearOutcome()
{
    m_presentProblem.clear();
    m_exportProblem.clear();
    tell({});
}

void SettingsViewModel::tell(const QString &outcome)
{
    m_outcome = outcome;
    emit changed();
    if (!outcome.isEmpty())
        m_app.messages()->announce(outcome);
}

} // namespace holdfast::view
