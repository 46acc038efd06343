// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer_parts.h"

#include "app/wording/vault_notice.h"
#include "platform/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace holdfast::cli {

namespace {

using store::OpeningNotice;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The stable word for a notice (json.md).
QString wordFor(OpeningNotice notice)
{
    switch (notice) {
    case OpeningNotice::None:
        return {};
    case OpeningNotice::OlderKeyFile:
        return QStringLiteral("olderKeyFile");
    case OpeningNotice::OlderCopy:
        return QStringLiteral("olderCopy");
    case OpeningNotice::KeyFileRestoredFromBackup:
        return QStringLiteral("keyFileFromBackup");
    case OpeningNotice::FreshnessUnknown:
        return QStringLiteral("freshnessUnknown");
    }
    return {};
}

/// A command that only reads restores nothing: the app's words for this would not be true here.
wording::ErrorText keyFileFromBackupNotice()
{
    return {
        //: On the command line: title, the key file is damaged but has a backup.
        Words::tr("The backup of the key file was used"),
        //: On the command line: what happened then. vault.key is a file name.
        Words::tr("vault.key could not be read."),
        //: On the command line: what is safe then.
        Words::tr("Your data and your ways of unlocking are unchanged."),
        //: On the command line: what to do then. vault.key is a file name.
        Words::tr("Open Holdfast once: it makes vault.key anew from its backup."),
    };
}

} // namespace

QJsonObject jsonHead(const catalogue::Catalogue &catalogue, const Snapshot &snapshot)
{
    QJsonArray notices;
    if (snapshot.notice != OpeningNotice::None)
        notices.append(wordFor(snapshot.notice));
    return {{"schema", jsonSchema},
            {"madeAt", snapshot.madeAt.toUTC().toString(Qt::ISODate)},
            {"today", snapshot.picture.today().toString(Qt::ISODate)},
            {"catalogueVersion", catalogue.version()},
            {"sample", snapshot.sample},
            {"notices", notices}};
}

QByteArray jsonDocument(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QStringList textHead(bool sample)
{
    if (!sample)
        return {};
    //: On the command line: first line of an answer that is about the sample household, not about the person.
    return {Words::tr("This is a sample household, not yours."), QString()};
}

QString actionLine(const catalogue::Catalogue &catalogue, const ActionId &action, const QString &detail,
                   catalogue::Language language)
{
    const catalogue::Action *known = catalogue.action(action);
    //: On the command line: one step in a list. %1 is its title, %2 a few words on it such as "3 days late" or "10 min".
    const QString text = Words::tr("%1: %2").arg(known == nullptr ? QString() : known->title.in(language), detail);
    return QStringLiteral("  %1  %2").arg(action.text(), text);
}

QByteArray textDocument(const QStringList &lines)
{
    QByteArray text;
    for (const QString &line : lines)
        text += platform::madePlain(line).toUtf8() + '\n';
    return text;
}

QString lineFor(const catalogue::Complaint &complaint)
{
    //: On the command line: a complaint about a catalogue that is only a warning. %1 is the complaint, in English.
    return complaint.warning ? Words::tr("warning: %1").arg(complaint.toText()) : complaint.toText();
}

bool waitsNow(const progress::DueEntry &entry)
{
    return entry.status == progress::Status::Due || entry.status == progress::Status::Overdue;
}

ExitCode exitCodeFor(const overview::Picture &picture)
{
    const auto &due = picture.due();
    return std::any_of(due.begin(), due.end(), waitsNow) ? ExitCode::SomethingDue : ExitCode::Fine;
}

QString noticeText(OpeningNotice notice)
{
    switch (notice) {
    case OpeningNotice::None:
        return {};
    case OpeningNotice::OlderKeyFile:
        return wording::asParagraph(wording::olderKeyFileNotice());
    case OpeningNotice::OlderCopy:
        return wording::asParagraph(wording::olderCopyNotice());
    case OpeningNotice::KeyFileRestoredFromBackup:
        return wording::asParagraph(keyFileFromBackupNotice());
    case OpeningNotice::FreshnessUnknown:
        return wording::asParagraph(wording::freshnessUnknownNotice());
    }
    return {};
}

} // namespace holdfast::cli
