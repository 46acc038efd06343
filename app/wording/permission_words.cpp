// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/permission_words.h"

#include "app/wording/capability_words.h"

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString capabilityName(platform::Capability capability)
{
    return say(wordsFor(capability).name);
}

QString grantSentence(const platform::Grant &grant)
{
    const QString sentence = say(wordsFor(grant.capability).sentence);
    if (grant.target.isEmpty())
        return sentence;
    //: What a program may do, and with what exactly. %1 is a sentence ("Can read files in one folder."), %2 a folder, a website
    //: or the name of a service.
    return Words::tr("%1 (%2)").arg(sentence, grant.target);
}

QString word(device::PermissionTier tier)
{
    switch (tier) {
    case device::PermissionTier::Information:
        //: How much harm a permission could do: hardly any, nearly every program has it.
        return Words::tr("Ordinary");
    case device::PermissionTier::Attention:
        //: How much harm a permission could do: little.
        return Words::tr("Worth knowing");
    case device::PermissionTier::Sensitive:
        //: How much harm a permission could do: it reaches what is personal.
        return Words::tr("Personal");
    case device::PermissionTier::Escape:
        //: How much harm a permission could do: it can do whatever the person can do.
        return Words::tr("Full control");
    }
    return {};
}

QString tierReason(device::PermissionTier tier)
{
    switch (tier) {
    case device::PermissionTier::Information:
        //: Why a permission counts as ordinary.
        return Words::tr("Nearly every program has this.");
    case device::PermissionTier::Attention:
        //: Why a permission counts as worth knowing.
        return Words::tr("It can disturb you or reach a little more than it needs.");
    case device::PermissionTier::Sensitive:
        //: Why a permission counts as personal.
        return Words::tr("It can see, hear, find or read you.");
    case device::PermissionTier::Escape:
        //: Why a permission counts as full control.
        return Words::tr("It can do nearly everything on this device that you can do.");
    }
    return {};
}

QString revocationHint(platform::Revocation::Kind kind)
{
    switch (kind) {
    case platform::Revocation::Kind::None:
        return {};
    case platform::Revocation::Kind::Command:
        //: Above a command that takes a permission back.
        return Words::tr("To take it back, run this in a terminal:");
    case platform::Revocation::Kind::Link:
        //: Above an address inside a browser or the settings at which a permission can be taken back.
        return Words::tr("To take it back, open this address:");
    case platform::Revocation::Kind::Delete:
        //: Above the name of a file; without it a permission is gone.
        return Words::tr("To take it back, delete this file:");
    }
    return {};
}

QString word(device::GrantStanding standing)
{
    switch (standing) {
    case device::GrantStanding::Undecided:
        //: Where a permission stands: the person decided nothing about it yet.
        return Words::tr("Not decided");
    case device::GrantStanding::New:
        //: Where a permission stands: it came after the person had gone through all of them.
        return Words::tr("New");
    case device::GrantStanding::Changed:
        //: Where a permission stands: it was given again, or to something else, since the person decided about it.
        return Words::tr("Changed since you decided");
    case device::GrantStanding::StillThere:
        //: Where a permission stands: the person wanted to take it back, and the device still has it.
        return Words::tr("To take back, still there");
    case device::GrantStanding::ReviewDue:
        //: Where a permission stands: the person wanted to look at it again on a day that has come.
        return Words::tr("To look at again");
    case device::GrantStanding::Kept:
        //: Where a permission stands: the person said that it is fine.
        return Words::tr("Fine for you");
    case device::GrantStanding::Refused:
        //: Where a permission stands: it was asked for and refused.
        return Words::tr("Refused");
    }
    return {};
}

} // namespace holdfast::wording
