// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/reboot_probe.h"

namespace holdfast::platform {

/// Whether this computer waits for a restart, from what any user may read:
///
/// - /run/reboot-required with the packages in /run/reboot-required.pkgs, and /run/reboot-needed. Only some systems have
/// something
///   that writes one of them, so that they are missing means nothing.
/// - the kernels in /lib/modules, /usr/lib/modules and /boot of the flavour that runs, against the one that runs.
/// - on an image-based system (/run/ostree-booted) instead of the kernels the image that `rpm-ostree status` says comes next.
///
/// One of them that asks is enough for an answer. Ok without a row means: nobody asks, and the kernel that runs is the newest of
/// its flavour that is installed (or the image that runs is the one that comes next). It does not mean that no running program
/// still uses a library that was replaced, and a kernel that was replaced by one of exactly the same name is only seen where a
/// package asks.
///
/// Without a kernel of its own (a container, a virtual machine started with a kernel from outside) it is Unsupported,
/// NotApplicable. When kernels of the flavour that runs are installed but all are older than it, the system does not say what
/// would be started.
class LinuxRebootProbe final : public RebootProbe
{
public:
    /// `runningKernel` is what `uname -r` says.
    explicit LinuxRebootProbe(const Surroundings &surroundings, const QString &runningKernel = runningKernelOfThisMachine())
        : m_surroundings(surroundings), m_running(runningKernel)
    {
    }
    [[nodiscard]] Observation<RestartCause> look(const Patience &patience) override;

    [[nodiscard]] static QString runningKernelOfThisMachine();

private:
    [[nodiscard]] Observation<RestartCause> packages() const;
    [[nodiscard]] Observation<RestartCause> kernels() const;
    [[nodiscard]] Observation<RestartCause> image(const Patience &patience) const;

    Surroundings m_surroundings;
    QString m_running;
};

} // namespace holdfast::platform
