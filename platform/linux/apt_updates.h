// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

#include <functional>

namespace holdfast::platform {

/// UpdateSource "apt": what `apt-get -s dist-upgrade` would upgrade, by the lists that are already here. It sees more than
/// PackageKit, which looks at one archive of a package only. Where it would leave a package as it is though there is something
/// newer (on hold, or in want of something), the answer is Unknown, and the detail names it.
class AptUpdates final : public UpdateSource
{
public:
    /// `now` tells the time, which the age of the lists is measured against. `listsFolder` is where apt's lists lie; empty means
    /// /var/lib/apt/lists below the root.
    AptUpdates(Surroundings surroundings, std::function<QDateTime()> now, const QString &listsFolder = {});

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    std::function<QDateTime()> m_now;
    QString m_listsFolder;
};

} // namespace holdfast::platform
