// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/capability.h"
#include "platform/observation.h"
#include "platform/patience.h"

namespace holdfast::platform {

/// How a grant is taken back. Holdfast shows it and never does it.
struct Revocation {
    enum class Kind {
        None,
        Command, ///< A line for a shell to copy, quoted as a POSIX shell needs it.
        Link,    ///< An address to copy, such as about:preferences#privacy or ms-settings:privacy-webcam.
        Delete,  ///< A file to remove.
    };
    Kind kind = Kind::None;
    QString text;

    [[nodiscard]] bool operator==(const Revocation &) const = default;
};

/// One thing that somebody may do. Names and targets come from other programs and are shown as plain text only.
struct Grant {
    /// Who: the id of the app, the origin of the site, the id of the extension, the path of the file.
    QString app;
    /// How people know it; the same as `app` when there is no name.
    QString name;
    /// Where it was given when one source has several places (a browser's profile); empty otherwise.
    QString place;
    Capability capability = Capability::Other;
    /// What exactly (folder, bus name, sites, raw name); empty when the capability says it all.
    QString target;
    /// False: asked for and refused, which is good to see.
    bool granted = true;
    /// It runs without a sandbox and did not come from the distribution.
    bool unconfined = false;
    /// UTC; invalid when nobody noted it.
    QDateTime since;
    QDateTime lastUsed;
    Revocation revocation;

    [[nodiscard]] bool operator==(const Grant &) const = default;
};

/// One place that knows who may do what.
class PermissionSource
{
public:
    virtual ~PermissionSource() = default;
    /// The stable short name, as in Observation::source.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds limit() const { return usualPatience; }
    /// Reads files of a browser, for which the person is asked once.
    [[nodiscard]] virtual bool needsConsent() const { return false; }
    /// As UpdateSource::look.
    [[nodiscard]] virtual Observation<Grant> look(const Patience &patience) = 0;
};

} // namespace holdfast::platform
