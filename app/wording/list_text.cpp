// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/list_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString listText(const QStringList &things)
{
    //: Between the parts of a list: "5 steps, 4 cases".
    return things.join(Words::tr(", "));
}

QString sentencesText(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty() || sentence.isEmpty())
            text += sentence;
        else
            //: Two sentences, one after the other.
            text = Words::tr("%1 %2").arg(text, sentence);
    }
    return text;
}

} // namespace holdfast::wording
