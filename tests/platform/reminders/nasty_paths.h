// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace holdfast::tests {

/// Names of folders that a person may have, or that somebody chose so that they are read as something else.
[[nodiscard]] inline QStringList nastyNames()
{
    return {QStringLiteral("plain"),
            QStringLiteral("two words"),
            QStringLiteral(" blanks at its ends "),
            QStringLiteral("100% %h %n %%"),
            QStringLiteral("$HOME ${HOME} $$ $"),
            QStringLiteral("O'Neil's"),
            QStringLiteral("say \"hello\""),
            QStringLiteral("back\\slash\\"),
            QStringLiteral("`id` $(id)"),
            QStringLiteral("a=b;c;#d & e | f > g"),
            QStringLiteral("- @ ! + : ; ,"),
            QString::fromUtf8("备份 資料夾 ünï 👪"),
            QStringLiteral("~*?[x]{y}")};
}
/// What is allowed in a vault's folder besides.
[[nodiscard]] inline QStringList nastyFolderNames()
{
    return nastyNames() + QStringList{QStringLiteral("new\nline"), QStringLiteral("tab\tand\x01\x7f"),
                                      QStringLiteral("return\r\nExecStart=/bin/false"), QStringLiteral("end\n[Service]\n")};
}

} // namespace holdfast::tests
