// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/program_run.h"
#include "platform/update_source.h"

namespace holdfast::platform {

/// Updates of firmware, by the lists that fwupd fetched itself at some time; fwupdmgr is never asked to refresh them.
///
/// Without a device whose firmware could be updated there is nothing to check: Unsupported, NotApplicable (virtual machines). A
/// list that is switched on and was never fetched, or none that is switched on, is Unknown (NoList); lists older than
/// `oldestList` days are Unknown (ListTooOld). The rows that are known all the same are there in both cases.
class FirmwareUpdates final : public UpdateSource
{
public:
    explicit FirmwareUpdates(const Surroundings &surroundings) : m_surroundings(surroundings) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("fwupd"); }
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

    /// fwupd itself calls its lists too old after as many days.
    static constexpr int oldestList = 30;

private:
    /// Runs one sub-command; `why` says why there is no answer. An answer with exit code 2 ("nothing to do") is empty.
    [[nodiscard]] QByteArray ask(const QString &command, const Patience &patience, Observation<PendingUpdate> &why) const;

    Surroundings m_surroundings;
};

} // namespace holdfast::platform
