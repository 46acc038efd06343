// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

namespace holdfast::platform {

/// The answer of a source that looks at several browsers and profiles, each of which may fail by itself. Only when none did is it
/// Ok; otherwise the first failure is the answer's reason, its place the detail, and the rows are what the others said.
class BrowserAnswer
{
public:
    /// There was a profile to look at.
    void found() { m_found = true; }
    void add(const QList<Grant> &grants) { m_grants += grants; }
    /// `reason` other than None: what there is at `place` could not be read, or not all of it.
    void failed(ProbeReason reason, const QString &place);

    /// Unsupported with ProgramMissing when there was nothing to look at.
    [[nodiscard]] Observation<Grant> asObservation(const QString &source);

private:
    bool m_found = false;
    ProbeReason m_reason = ProbeReason::None;
    QString m_place;
    QList<Grant> m_grants;
};

} // namespace holdfast::platform
