// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/catalogue_words.h"

#include "app/wording/date_text.h"
#include "app/wording/list_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString word(catalogue::Verification verification)
{
    switch (verification) {
    case catalogue::Verification::Issuer:
        //: How a fact was checked: on the page of the authority or company that it comes from.
        return Words::tr("Read on the issuer's own page");
    case catalogue::Verification::Secondary:
        //: How a fact was checked: in a newspaper, a copy or the like.
        return Words::tr("Read elsewhere, not on the issuer's page");
    case catalogue::Verification::General:
        //: How a fact was checked: it was not, it rests on general knowledge.
        return Words::tr("General advice");
    case catalogue::Verification::Tested:
        //: How a fact was checked: by doing it.
        return Words::tr("Tried on a device");
    }
    return {};
}

QString checkedText(catalogue::Verification verification, const QDate &checkedOn, catalogue::Language language)
{
    if (!checkedOn.isValid())
        return word(verification);
    //: %1 is how a fact was checked, such as "Read on the issuer's own page"; %2 is the date of the check.
    return Words::tr("%1, %2").arg(word(verification), dateText(checkedOn, language));
}

QString ageNote(const QDate &checkedOn, const QDate &today, int freshDays)
{
    if (!checkedOn.isValid() || !today.isValid() || checkedOn.daysTo(today) <= freshDays)
        return {};
    //: Added to the date on which a number or a menu path was checked, when that is long ago.
    return Words::tr(". That is a while ago: check it before you rely on it.");
}

QString termText(const catalogue::Term &term, catalogue::Language language)
{
    const QStringList &forms = term.formsIn(language);
    if (forms.size() < 2)
        return forms.value(0);
    //: A word of the glossary, %1, and its other forms, %2.
    return Words::tr("%1 (%2)").arg(forms.first(), listText(forms.mid(1)));
}

QString word(catalogue::Confidence confidence)
{
    switch (confidence) {
    case catalogue::Confidence::Low:
        //: How sure we are of how likely and how serious a risk is.
        return Words::tr("A rough guess");
    case catalogue::Confidence::Medium:
        //: How sure we are of how likely and how serious a risk is.
        return Words::tr("An estimate with some evidence");
    case catalogue::Confidence::High:
        //: How sure we are of how likely and how serious a risk is.
        return Words::tr("Well supported");
    }
    return {};
}

QString effectText(const catalogue::Mitigation &mitigation, const QString &riskTitle)
{
    if (mitigation.seriousness >= mitigation.probability) {
        //: What a step does. %1 is a risk such as "Payment outage".
        return Words::tr("Softens: %1").arg(riskTitle);
    }
    //: What a step does. %1 is a risk such as "Account taken over".
    return Words::tr("Makes less likely: %1").arg(riskTitle);
}

} // namespace holdfast::wording
