// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/activation_token.h"

#include <QtGlobal>

#include <algorithm>

namespace holdfast::platform {

namespace {

constexpr auto variable = "XDG_ACTIVATION_TOKEN";
constexpr qsizetype longestToken = 256;

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestToken &&
           std::all_of(text.begin(), text.end(), [](char letter) { return letter > ' ' && letter <= '~'; });
}

} // namespace

QByteArray activationToken()
{
    const QByteArray token = qgetenv(variable);
    return isToken(token) ? token : QByteArray();
}

void takeActivationToken(const QByteArray &token)
{
    if (isToken(token))
        qputenv(variable, token);
}

} // namespace holdfast::platform
