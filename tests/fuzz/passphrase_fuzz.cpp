// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/passphrase.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstring>
#include <vector>

// A passphrase as a keyboard (UTF-16) or a pipe (UTF-8) may give it: brought into one form, judged, estimated.

namespace {

using namespace holdfast;

void judge(const Result<Secret> &passphrase)
{
    if (!passphrase) {
        const ErrorCode code = passphrase.error().code;
        fuzz::require(code == ErrorCode::PassphraseTooLong || code == ErrorCode::Unexpected);
        return;
    }
    fuzz::require(passphrase->size() <= store::passphraseMostBytes);
    // Its form is a form: bringing it there again changes nothing.
    const auto again = store::normalizedPassphrase(*passphrase);
    fuzz::require(again && again->equals(*passphrase));
    // The estimate's work grows with the square of the length, up to a limit that the unit tests look at.
    constexpr std::size_t longestEstimated = 48;
    if (passphrase->size() > longestEstimated)
        return;
    static_cast<void>(store::checkPassphrase(*passphrase));
    static_cast<void>(store::strengthOf(*passphrase));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool started = startCryptography();
    fuzz::require(started);
    judge(store::normalizedPassphrase(Secret::copyOf(fuzz::viewOf(data, size))));
    std::vector<char16_t> typed(size / sizeof(char16_t));
    if (!typed.empty())
        std::memcpy(typed.data(), data, typed.size() * sizeof(char16_t));
    judge(store::normalizedPassphrase(std::span<const char16_t>(typed)));
    return 0;
}
