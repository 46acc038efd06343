// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/parse/flatpak_rows.h"
#include "platform/program_run.h"
#include "platform/update_source.h"

namespace holdfast::platform {

/// Updates of flatpaks, the user's and the system's, by the lists that flatpak fetched itself at some time: `remote-ls --cached`.
///
/// Only remotes from which something is installed are asked. Ok needs the list of every one of them, and that one of each
/// installation is younger than `oldestList`: a computer on which nobody fetches lists is Unknown (ListTooOld), and so is one
/// with a remote that has no list (NoList). The rows that are known all the same are there in both cases. Where no flatpak is
/// installed there is nothing to check: Unsupported, NotApplicable. `detail` names what its makers no longer make.
class FlatpakUpdates final : public UpdateSource
{
public:
    explicit FlatpakUpdates(const Surroundings &surroundings) : m_surroundings(surroundings) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("flatpak"); }
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

    /// As long as a phone or a computer that is used fetches lists more often by itself.
    static constexpr int oldestList = 7;

private:
    struct Installation {
        QString option; ///< "--user" or "--system".
        QString folder;
    };

    [[nodiscard]] QList<Installation> installations() const;
    [[nodiscard]] ProgramAnswer ask(const QStringList &arguments, const Patience &patience) const;
    /// Adds to `result` what one installation knows; false when nothing is installed there.
    [[nodiscard]] bool lookAt(const Installation &installation, const Patience &patience,
                              Observation<PendingUpdate> &result) const;
    /// When the list of what one remote has was fetched; invalid when it never was.
    [[nodiscard]] QDateTime listOf(const Installation &installation, const QString &remote) const;

    Surroundings m_surroundings;
};

} // namespace holdfast::platform
