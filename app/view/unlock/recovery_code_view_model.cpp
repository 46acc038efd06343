// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/recovery_code_view_model.h"

#include "app/overview/export.h"
#include "app/report/recovery_page.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/error_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace holdfast::view {

namespace {

/// Letters and digits without what people put between them, so that "ab cd-ef" equals "ABCDEF".
QString bare(QStringView typed)
{
    QString letters;
    for (const QChar character : typed) {
        if (character.isLetterOrNumber())
            letters.append(character.toUpper());
    }
    return letters;
}

} // namespace

RecoveryCodeViewModel::RecoveryCodeViewModel(ViewSurroundings &surroundings, std::shared_ptr<Secret> code,
                                             QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_code(std::move(code))
{
    // Any group but the first and the last, which the eye keeps without writing anything down.
    unsigned char byte = 0;
    surroundings.random.fill({&byte, 1});
    const int inner = std::max(1, static_cast<int>(groups().size()) - 2);
    m_askedGroup = 2 + byte % inner;
}

QStringList RecoveryCodeViewModel::groups() const
{
    if (m_confirming)
        return {};
    return QString::fromLatin1(m_code->chars(), static_cast<qsizetype>(m_code->size())).split(QLatin1Char('-'));
}

QString RecoveryCodeViewModel::group(int number) const
{
    const QStringList all =
        QString::fromLatin1(m_code->chars(), static_cast<qsizetype>(m_code->size())).split(QLatin1Char('-'));
    return all.value(number - 1);
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
    const std::span<const char16_t> typed = field->text();
    if (bare(QStringView(typed.data(), static_cast<qsizetype>(typed.size()))) != group(m_askedGroup)) {
        //: %1 is the number of a group of the recovery code.
        m_problem = tr("That is not group %1. Please look at what you wrote down, or show the code again.")
                        .arg(m_askedGroup);
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
    const QByteArray page = report::recoveryPage(groups(), m_surroundings.overview.clock().today(),
                                                 m_surroundings.preferences.catalogueLanguage());
    //: The name under which the page stands in the print queue; it must not tell what it is.
    m_surroundings.printer.print(page, tr("Holdfast page"), [this](platform::Printer::Outcome outcome) {
        m_outcome = outcome == platform::Printer::Outcome::Sent
                        //: After handing the page to the printing system.
                        ? tr("Sent to the printer.")
                        //: After handing the page to the printing system failed.
                        : tr("The page could not be printed. The code on the screen is unchanged: please write it down.");
        emit changed();
    });
}

void RecoveryCodeViewModel::savePdf(const QString &file)
{
    const QString target = QDir::cleanPath(file.trimmed());
    const QString vaultFolder = QDir::cleanPath(m_surroundings.overview.folder().path());
    if (!QDir::isAbsolutePath(target)) {
        //: After "Save as PDF".
        m_outcome = tr("Please give the whole path of the file.");
    } else if (QFileInfo(target).absolutePath().startsWith(vaultFolder)) {
        //: After "Save as PDF" with a place inside the vault's folder.
        m_outcome = tr("Not there: a key must not lie beside its lock. Please choose another folder.");
    } else {
        const QByteArray page = report::recoveryPage(groups(), m_surroundings.overview.clock().today(),
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
