// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/printer.h"

#include <chrono>

namespace holdfast::platform {

/// Printer by CUPS' `lp`, which reads the page on its standard input.
class LpPrinter final : public Printer
{
public:
    /// `lp` hands over to a queue at once; one that takes longer than `limit` has no queue that answers.
    explicit LpPrinter(std::chrono::milliseconds limit = std::chrono::seconds(15)) : m_limit(limit) {}

    [[nodiscard]] bool isAvailable() const override;
    void print(const QByteArray &pdf, const QString &title, std::function<void(Outcome)> done) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace holdfast::platform
