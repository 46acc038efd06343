// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/recovery_code.h"
#include "tests/fuzz/fuzz_target.h"

// A recovery code as anybody may type or paste it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using store::RecoveryCode;
    static const bool started = startCryptography();
    fuzz::require(started);
    const Secret typed = Secret::copyOf(fuzz::viewOf(data, size));
    const auto code = RecoveryCode::parse(typed);
    if (!code) {
        fuzz::require(code.error().code == ErrorCode::MalformedRecoveryCode);
        return 0;
    }
    // As it is shown it is the same code, and each of its groups is recognised.
    const auto shown = code->shown();
    fuzz::require(shown.has_value());
    const auto again = RecoveryCode::parse(*shown);
    fuzz::require(again && again->characters().equals(code->characters()));
    for (std::size_t group = 0; group < RecoveryCode::groupCount; ++group) {
        const char *begin = shown->chars() + group * (RecoveryCode::groupLength + 1);
        fuzz::require(store::isRecoveryCodeGroup(*shown, group, Secret::copyOf({begin, RecoveryCode::groupLength})));
    }
    // What was typed may also be taken for a part of it.
    static_cast<void>(store::isRecoveryCodeGroup(*shown, size % RecoveryCode::groupCount, typed));
    return 0;
}
