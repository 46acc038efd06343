// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/printer.h"

namespace holdfast::platform {

/// Printer by CUPS' `lp`, which reads the page on its standard input.
class LpPrinter final : public Printer
{
public:
    [[nodiscard]] bool isAvailable() const override;
    void print(const QByteArray &pdf, const QString &title, std::function<void(Outcome)> done) override;
};

} // namespace holdfast::platform
