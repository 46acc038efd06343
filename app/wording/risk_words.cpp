// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/risk_words.h"

#include "app/risk/scale.h"
#include "app/risk/shown_points.h"
#include "app/wording/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// What arithmetic takes off in the last places must not take off a whole step of a rounded number.
constexpr double rounding = 1e-9;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString indexText(double index)
{
    return QString::number(std::ceil(10.0 * index - rounding) / 10.0, 'f', 1);
}

QString levelText(const std::vector<catalogue::Band> &scale, int level, catalogue::Language language)
{
    for (const catalogue::Band &band : scale) {
        if (band.level == level)
            return band.label.in(language);
    }
    return {};
}

QString briefLevelText(const std::vector<catalogue::Band> &scale, int level, catalogue::Language language)
{
    for (const catalogue::Band &band : scale) {
        if (band.level == level)
            return band.brief.has(language) ? band.brief.in(language) : band.label.in(language);
    }
    return {};
}

QString chanceText(double yearlyChance)
{
    // Two significant figures, in plain digits.
    const double percent = 100.0 * yearlyChance;
    const int decimals = percent <= 0 ? 0 : std::clamp(1 - static_cast<int>(std::floor(std::log10(percent) + rounding)), 0, 8);
    //: How likely something is. %1 is a number such as 8 or 0.1.
    return Words::tr("%1 % a year").arg(plainNumber(percent, decimals));
}

QString moneyText(double hongKongDollars)
{
    //: An amount of money in Hong Kong dollars. %1 is a number such as 3,000.
    return Words::tr("HK$%1").arg(QLocale(QLocale::English).toString(std::llround(hongKongDollars)));
}

QString shareText(double share)
{
    //: A share of a whole. %1 is a whole number.
    return Words::tr("%1 %").arg(risk::shownPercent(share));
}

QString pointsText(double points)
{
    return QString::number(risk::shownDrop(points), 'f', 1);
}

QString standingText(const risk::RiskStanding &standing, const catalogue::Scales &scales, catalogue::Language language)
{
    const auto side = [language](const std::vector<catalogue::Band> &scale, int now, int atStart) {
        const QString words = briefLevelText(scale, now, language);
        //: One side of a risk. %1 says how often or how bad it is now ("a bad week"), %2 what it was with nothing done.
        return now == atStart ? words : Words::tr("%1 (was: %2)").arg(words, briefLevelText(scale, atStart, language));
    };
    const QString often =
        side(scales.probability, risk::levelOf(scales.probability, standing.chanceNow().likely), standing.probability.likely);
    const QString bad =
        side(scales.seriousness, risk::levelOf(scales.seriousness, standing.lossNow().likely), standing.seriousness.likely);
    //: Where a risk stands. %1 says how often ("about once in ten years"), %2 how bad ("a bad week").
    return capitalised(Words::tr("%1 · %2").arg(often, bad));
}

QString placeText(const QString &title, const risk::RiskStanding &standing, const catalogue::Scales &scales)
{
    const int probability = risk::levelOf(scales.probability, standing.chanceNow().likely);
    const int seriousness = risk::levelOf(scales.seriousness, standing.lossNow().likely);
    if (probability == standing.probability.likely && seriousness == standing.seriousness.likely) {
        //: A risk in the picture of all risks, for screen readers. %1 is its name, %2 and %3 are levels from 1 to 5.
        return Words::tr("%1, probability %2 of 5, seriousness %3 of 5").arg(title).arg(probability).arg(seriousness);
    }
    //: A risk in the picture of all risks, for screen readers. %1 is its name; %2 and %3 are its levels now, %4 and %5 those it
    //: had with nothing done.
    return Words::tr("%1, probability %2 of 5, seriousness %3 of 5, was %4 and %5")
        .arg(title)
        .arg(probability)
        .arg(seriousness)
        .arg(standing.probability.likely)
        .arg(standing.seriousness.likely);
}

QString stepsText(const progress::Coverage &coverage)
{
    if (coverage.applicable == 0) {
        //: Beside a risk: there is no step that this person could take.
        return Words::tr("No step here is for you");
    }
    //: Beside a risk: %1 of %2 steps that lower it are done, and of %3 it is known whether they are.
    return Words::tr("%1 of %2 steps done, %3 known").arg(coverage.done).arg(coverage.applicable).arg(coverage.known);
}

QString dropText(double drop)
{
    //: What a step would take off the exposure index. %1 is a number such as 2.4.
    return risk::shownDrop(drop) > 0 ? Words::tr("−%1").arg(pointsText(drop)) : QString();
}

QString dropSentence(double drop)
{
    if (risk::shownDrop(drop) > 0) {
        //: What a step would do. %1 is a number such as 2.4.
        return Words::tr("Would take %1 points off your exposure index").arg(pointsText(drop));
    }
    //: What a step would do.
    return Words::tr("Would hardly change your exposure index at present");
}

QString placementText(risk::Place place)
{
    switch (place) {
    case risk::Place::First:
        //: Why a step stands first.
        return Words::tr("You put this first");
    case risk::Place::Last:
        //: Why a step stands last.
        return Words::tr("You put this last");
    case risk::Place::Ranked:
        break;
    }
    return {};
}

QString rankingSentence()
{
    //: Explains the order of the suggested steps.
    return Words::tr("First comes what takes most off your exposure index for every minute it costs you.");
}

QString fallenText(double index)
{
    const int fallen = 100 - risk::shownIndex(index);
    if (fallen <= 0 && index < 100.0 - rounding) {
        //: Beside the exposure index.
        return Words::tr("Less than a point lower than with nothing done");
    }
    if (fallen <= 0) {
        //: Beside the exposure index.
        return Words::tr("As with nothing done");
    }
    //: Beside the exposure index. %n is a number of points.
    return Words::tr("%n point(s) lower than with nothing done", nullptr, fallen);
}

QString lowIsNotSafe()
{
    //: Stands with every exposure index.
    return Words::tr("Low is not the same as safe: the index tells how far you have come, not what will happen.");
}

} // namespace holdfast::wording
