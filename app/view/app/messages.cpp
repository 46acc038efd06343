// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"

#include "app/wording/error_text.h"
#include "app/wording/vault_notice.h"

namespace holdfast::view {

namespace {

/// Errors that the screen on which they happen says itself, beside the field.
bool isSaidInPlace(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
    case ErrorCode::WrongRecoveryCode:
    case ErrorCode::MalformedRecoveryCode:
    case ErrorCode::PassphraseTooShort:
    case ErrorCode::PassphraseTooLong:
    case ErrorCode::PassphraseTooCommon:
        return true;
    default:
        return false;
    }
}

QString textOf(store::OpeningNotice notice)
{
    switch (notice) {
    case store::OpeningNotice::None:
        return {};
    case store::OpeningNotice::OlderKeyFile:
        return wording::asParagraph(wording::olderKeyFileNotice());
    case store::OpeningNotice::OlderCopy:
        return wording::asParagraph(wording::olderCopyNotice());
    case store::OpeningNotice::FreshnessUnknown:
        return wording::asParagraph(wording::freshnessUnknownNotice());
    case store::OpeningNotice::KeyFileRestoredFromBackup:
        return wording::asParagraph(wording::keyFileRestoredNotice());
    }
    return {};
}

} // namespace

void Messages::report(const Error &error)
{
    if (isSaidInPlace(error.code))
        return;
    const wording::ErrorText text = wording::errorText(error.code);
    m_problemTitle = text.title;
    m_problemText = QStringList{text.whatHappened, text.whatIsSafe, text.whatToDo}.join(QLatin1Char('\n'));
    emit problemChanged();
    announce(m_problemTitle);
}

void Messages::tell(store::OpeningNotice notice)
{
    m_notice = textOf(notice);
    emit noticeChanged();
}

void Messages::announce(const QString &text)
{
    // The same words again are heard again only if something else stood there in between.
    m_announcement.clear();
    emit announcementChanged();
    m_announcement = text;
    emit announcementChanged();
}

void Messages::forget()
{
    m_announcement.clear();
    emit announcementChanged();
    dismissNotice();
}

void Messages::dismissProblem()
{
    m_problemTitle.clear();
    m_problemText.clear();
    emit problemChanged();
}

void Messages::dismissNotice()
{
    m_notice.clear();
    emit noticeChanged();
}

} // namespace holdfast::view
