// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/forms.h"

namespace holdfast::catalogue {

namespace {

Form form(const QString &pattern, const QString &words)
{
    return {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), words};
}

} // namespace

const Form &actionIdForm()
{
    static const Form known =
        form(QStringLiteral("[A-Z][0-9]{2}"), QStringLiteral("a capital letter and two digits, such as B08"));
    return known;
}

const Form &practiceIdForm()
{
    static const Form known = form(QStringLiteral("P[1-9][0-9]?"), QStringLiteral("P and a number up to 99, such as P4"));
    return known;
}

const Form &riskIdForm()
{
    static const Form known = form(QStringLiteral("R[0-9]{2}"), QStringLiteral("R and two digits, such as R02"));
    return known;
}

const Form &sourceIdForm()
{
    static const Form known = form(QStringLiteral("S[0-9]{2,3}"), QStringLiteral("S and two or three digits, such as S24"));
    return known;
}

const Form &caseIdForm()
{
    static const Form known = form(QStringLiteral("Q[0-9]{2}"), QStringLiteral("Q and two digits, such as Q02"));
    return known;
}

const Form &drillIdForm()
{
    static const Form known = form(QStringLiteral("DR[0-9]{1,2}"), QStringLiteral("DR and a number, such as DR1"));
    return known;
}

const Form &hotlineIdForm()
{
    static const Form known = form(QStringLiteral("H[0-9]{2}"), QStringLiteral("H and two digits, such as H01"));
    return known;
}

const Form &slugForm()
{
    static const Form known =
        form(QStringLiteral("[a-z][a-z0-9-]{0,39}"), QStringLiteral("up to 40 small letters, digits and hyphens"));
    return known;
}

const Form &packNameForm()
{
    static const Form known =
        form(QStringLiteral("[a-z][a-z0-9-]{2,31}"), QStringLiteral("3 to 32 small letters, digits and hyphens"));
    return known;
}

const Form &stepIdForm()
{
    static const Form known = form(QStringLiteral("[a-z]"), QStringLiteral("one small letter"));
    return known;
}

const Form &iconForm()
{
    static const Form known =
        form(QStringLiteral("[a-z][a-z0-9_]{0,31}"), QStringLiteral("up to 32 small letters, digits and underscores"));
    return known;
}

const Form &mechanismGroupForm()
{
    static const Form known =
        form(QStringLiteral("([a-z][a-z0-9-]{0,39})?"), QStringLiteral("up to 40 small letters, digits and hyphens, or empty"));
    return known;
}

const Form &versionForm()
{
    static const Form known =
        form(QStringLiteral("[0-9]{4}\\.[0-9]{1,4}"), QStringLiteral("a year and a number, such as 2026.1"));
    return known;
}

const Form &anyIdForm()
{
    static const Form known =
        form(QStringLiteral("([a-z][a-z0-9-]{2,31}\\.)?[A-Z]{1,2}[0-9]{1,3}"), QStringLiteral("capital letters and digits"));
    return known;
}

} // namespace holdfast::catalogue
