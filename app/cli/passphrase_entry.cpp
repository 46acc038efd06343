// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passphrase_entry.h"

#include "platform/secret_input.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// More than any text that can be a passphrase: what is cut off here is too long, and so a wrong one, either way.
constexpr std::size_t room = std::size_t{16} * 1024;

} // namespace

Outcome<Secret> enterPassphrase(std::optional<int> descriptor)
{
    Secret entered(room);
    if (entered.isEmpty())
        return refuse(ErrorCode::OutOfMemory);
    //: On the command line: asks for the passphrase, which is then typed on the same line and not shown.
    const auto size = descriptor ? platform::readSecret(*descriptor, entered.bytes())
                                 : platform::askForSecret(Words::tr("Passphrase: "), entered.bytes());
    if (!size)
        return tl::unexpected(descriptor ? nothingFromDescriptor() : noTerminalToAskOn());
    std::size_t length = *size;
    if (length > 0 && entered.bytes()[length - 1] == '\n')
        --length;
    if (length == 0)
        return tl::unexpected(descriptor ? nothingFromDescriptor() : nothingEntered());
    Secret passphrase = entered.first(length);
    if (passphrase.isEmpty())
        return refuse(ErrorCode::OutOfMemory);
    return passphrase;
}

} // namespace holdfast::cli
