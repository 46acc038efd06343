// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/automatic_updates.h"
#include "platform/os_lifecycle.h"
#include "platform/permission_source.h"
#include "platform/reboot_probe.h"
#include "platform/update_source.h"

#include <functional>
#include <utility>

namespace holdfast::platform {

// Parts that are one question each: for systems where asking is a call and everything else is a parser. A system that answers
// such a question to nobody gets one that says so.

/// What is asked; comes back as UpdateSource::look does.
template <class Row> using Question = std::function<Observation<Row>(const Patience &)>;

/// The question that this system answers to no app.
template <class Row> [[nodiscard]] Question<Row> notSaid(const QString &source)
{
    return [source](const Patience &) { return unanswered<Row>(source, ProbeState::Unsupported, ProbeReason::SystemNotSaying); };
}

class AskedUpdates final : public UpdateSource
{
public:
    AskedUpdates(QString id, Question<PendingUpdate> question, std::chrono::milliseconds limit = usualPatience)
        : m_id(std::move(id)), m_question(std::move(question)), m_limit(limit)
    {
    }
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] std::chrono::milliseconds limit() const override { return m_limit; }
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override { return m_question(patience); }

private:
    QString m_id;
    Question<PendingUpdate> m_question;
    std::chrono::milliseconds m_limit;
};

class AskedPermissions final : public PermissionSource
{
public:
    AskedPermissions(QString id, Question<Grant> question) : m_id(std::move(id)), m_question(std::move(question)) {}
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override { return m_question(patience); }

private:
    QString m_id;
    Question<Grant> m_question;
};

/// RebootProbe, OsLifecycle and AutomaticUpdates, which have no name of their own.
template <class Part, class Row> class Asked final : public Part
{
public:
    explicit Asked(Question<Row> question) : m_question(std::move(question)) {}
    [[nodiscard]] Observation<Row> look(const Patience &patience) override { return m_question(patience); }

private:
    Question<Row> m_question;
};
using AskedReboot = Asked<RebootProbe, RestartCause>;
using AskedLifecycle = Asked<OsLifecycle, SupportPeriod>;
using AskedAutomaticUpdates = Asked<AutomaticUpdates, AutomaticUpdate>;

} // namespace holdfast::platform
