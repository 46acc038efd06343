// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/recovery_code_view_model.h"

#include "app/overview/export.h"
#include "app/report/recovery_page.h"
#include "app/store/passphrase.h"
#include "app/store/recovery_code.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace holdfast::view {

namespace {

/// Whether a file of this name would lie in the folder or below it, also by way of symbolic links.
bool liesIn(const QString &folder, const QString &file)
{
    const QString into = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    const QString real = QFileInfo(folder).canonicalFilePath();
    return !real.isEmpty() && (into == real || into.startsWith(real + u'/'));
}

} // namespace

RecoveryCodeViewModel::RecoveryCodeViewModel(ViewSurroundings &surroundings, std::shared_ptr<Secret> code, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_code(std::move(code))
{
    // Any group but the first and the last, which the eye keeps without writing anything down.
    unsigned char byte = 0;
    surroundings.random.fill({&byte, 1});
    const int inner = std::max(1, static_cast<int>(store::RecoveryCode::groupCount) - 2);
    m_askedGroup = 2 + byte % inner;
}

QStringList RecoveryCodeViewModel::groups() const
{
    return m_confirming ? QStringList() : allGroups();
}

QStringList RecoveryCodeViewModel::allGroups() const
{
    return QString::fromLatin1(m_code->chars(), static_cast<qsizetype>(m_code->size())).split(QLatin1Char('-'));
}

bool RecoveryCodeViewModel::isLaterAllowed() const
{
    return m_surroundings.overview.slotOverview().passphrase;
}

bool RecoveryCodeViewModel::canPrint() const
{
    return m_surroundings.printer.isAvailable();
}

QString RecoveryCodeViewModel::suggestedFile() const
{
    return QDir::home().filePath(QStringLiteral("holdfast-recovery-code.pdf"));
}

void RecoveryCodeViewModel::askAgain()
{
    m_confirming = true;
    m_problem.clear();
    emit changed();
}

void RecoveryCodeViewModel::showAgain()
{
    m_confirming = false;
    m_problem.clear();
    emit changed();
}

void RecoveryCodeViewModel::confirm(SecureTextItem *field)
{
    if (field == nullptr)
        return;
    m_problem.clear();
    emit changed();
    const auto typed = store::normalizedPassphrase(field->text());
    if (!typed || !store::isRecoveryCodeGroup(*m_code, static_cast<std::size_t>(m_askedGroup - 1), *typed)) {
        //: %1 is the number of a group of the recovery code.
        m_problem = tr("That is not group %1. Please look at what you wrote down, or show the code again.").arg(m_askedGroup);
        emit changed();
        return;
    }
    field->clear();
    m_surroundings.overview.confirmRecoveryCode(true);
    emit finished();
}

void RecoveryCodeViewModel::later()
{
    if (isLaterAllowed())
        emit finished();
}

void RecoveryCodeViewModel::print()
{
    const QByteArray page = report::recoveryPage(allGroups(), m_surroundings.overview.clock().today(),
                                                 m_surroundings.preferences.catalogueLanguage());
    //: The name under which the page stands in the print queue; it must not tell what it is.
    m_surroundings.printer.print(page, tr("Holdfast page"), [shown = QPointer(this)](platform::Printer::Outcome outcome) {
        // The answer may come after the person went on, or after the vault locked.
        if (shown)
            shown->onPrinted(outcome);
    });
}

void RecoveryCodeViewModel::onPrinted(platform::Printer::Outcome outcome)
{
    m_outcome = outcome == platform::Printer::Outcome::Sent
                    //: After handing the page to the printing system.
                    ? tr("Sent to the printer.")
                    //: After handing the page to the printing system failed.
                    : tr("The page could not be printed. The code on the screen is unchanged: please write it down.");
    emit changed();
}

void RecoveryCodeViewModel::savePdf(const QString &file)
{
    const QString target = QDir::cleanPath(file.trimmed());
    if (!QDir::isAbsolutePath(target)) {
        //: After "Save as PDF".
        m_outcome = tr("Please give the whole path of the file.");
    } else if (liesIn(m_surroundings.overview.folder().path(), target)) {
        //: After "Save as PDF" with a place inside the vault's folder.
        m_outcome = tr("Not there: a key must not lie beside its lock. Please choose another folder.");
    } else {
        const QByteArray page = report::recoveryPage(allGroups(), m_surroundings.overview.clock().today(),
                                                     m_surroundings.preferences.catalogueLanguage());
        const auto written = overview::writeExport(m_surroundings.storage, target, page);
        m_outcome = written
                        //: After "Save as PDF". %1 is a file.
                        ? tr("Saved as %1. Move it to where only you find it.").arg(target)
                        : wording::asParagraph(wording::errorText(written.error().code));
    }
    emit changed();
}

} // namespace holdfast::view
