// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/rpm_name.h"

#include <QRegularExpression>

namespace holdfast::platform::parse {

QString packageInRpmName(const QString &fullName)
{
    // Names may contain '-', versions and releases may not.
    static const QRegularExpression form(QStringLiteral("^([^\\s-]\\S*)-[^\\s-]+-[^\\s-]+(\\.[a-z][a-z0-9_]*)$"));
    const QRegularExpressionMatch match = form.match(fullName);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

} // namespace holdfast::platform::parse
