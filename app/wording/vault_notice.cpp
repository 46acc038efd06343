// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/vault_notice.h"

#include "app/wording/date_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

ErrorText olderKeyFileNotice()
{
    return {
        //: The key file was put back from before the last change: title.
        Words::tr("An older key file opened your vault"),
        //: The key file was put back from before the last change: what happened. vault.key is a file name.
        Words::tr("vault.key is from before your last change of a passphrase or recovery code. It may have come "
                  "back from a backup."),
        //: The key file was put back from before the last change: what is safe.
        Words::tr("Your data is complete."),
        //: The key file was put back from before the last change: what to do.
        Words::tr("Set your passphrase again in Settings and make a new recovery code, so that only the new ones "
                  "open this vault."),
    };
}

ErrorText olderCopyNotice()
{
    return {
        //: The database was put back from an earlier day: title.
        Words::tr("This is an older copy of your vault"),
        //: The database was put back from an earlier day: what happened.
        Words::tr("The data opened now ends earlier than what Holdfast had saved. It may have come back from a "
                  "backup."),
        //: The database was put back from an earlier day: what is safe.
        Words::tr("Everything in this copy is in order, and nothing was deleted."),
        //: The database was put back from an earlier day: what to do. vault.db is a file name.
        Words::tr("If you have a newer vault.db, close Holdfast and put it back. Otherwise mark again what you "
                  "remember having done since."),
    };
}

ErrorText freshnessUnknownNotice()
{
    return {
        //: The note that tells the newest copy is missing: title.
        Words::tr("Whether this is the newest copy could not be checked"),
        //: The note that tells the newest copy is missing: what happened. vault.seq is a file name.
        Words::tr("vault.seq, in which Holdfast notes how far it had come, is missing or belongs to another vault."),
        //: The note that tells the newest copy is missing: what is safe.
        Words::tr("Your data was opened and is in order."),
        //: The note that tells the newest copy is missing: what to do.
        Words::tr("If something you recorded is not here, look for a newer vault.db. Otherwise there is nothing to do."),
    };
}

ErrorText keyFileRestoredNotice()
{
    return {
        //: The key file was damaged and made anew from its backup: title.
        Words::tr("The key file was repaired"),
        //: The key file was damaged and made anew from its backup: what happened. vault.key is a file name.
        Words::tr("vault.key could not be read, so Holdfast wrote it anew from its backup."),
        //: The key file was damaged and made anew from its backup: what is safe.
        Words::tr("Your data and your ways of unlocking are unchanged."),
        //: The key file was damaged and made anew from its backup: what to do.
        Words::tr("You need not do anything now. If it happens again, check the drive of this device."),
    };
}

QString previousCopyOffer(const QDateTime &savedAt, catalogue::Language language)
{
    //: Offer to open an earlier copy in place of damaged data. %1 is a date with a time.
    return Words::tr("Holdfast kept a checked copy from %1. What was saved after that is not in it.")
        .arg(momentText(savedAt, language));
}

} // namespace holdfast::wording
