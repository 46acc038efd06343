// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalogue/localized_text.h"

#include <vector>

namespace holdfast::catalogue {

/// In what shape something reaches the person who has to judge it.
enum class Medium {
    Message,
    Email,
    Link,
    Qr,
    File,
    Chat,
    Call,
    VideoCall,
    MiniProgram,
    Notification,
    Picture,
    Claim,
    Poster,
};

/// What a careful person concludes from a case. Nothing is ever called safe.
enum class Verdict { Warning, Legitimate, CannotTell };

/// A small practice item for judging a link, message, QR code or claim.
struct Case {
    CaseId id;
    Medium medium = Medium::Message;
    /// What the person sees.
    LocalizedText stimulus;
    /// The link or file name it turns on, as it is written there; empty when there is none. Links lead to reserved names only
    /// (RFC 2606, RFC 5737, RFC 3849).
    QString address;
    Verdict answer = Verdict::CannotTell;
    /// What decides it. A cue that warns in one case speaks for the sender in another, so that distrusting all scores badly.
    QString cue;
    LocalizedText explanation;
    /// 1 (plain) to 3 (hard).
    int difficulty = 1;
    std::vector<RiskId> risks;
    std::vector<SourceId> sources;
};

/// One line of the list of addresses that whoever practises may trust.
struct TrustedAddress {
    QString address;
    LocalizedText name;
};

} // namespace holdfast::catalogue
