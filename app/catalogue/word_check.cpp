// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/locale_rules.h"
#include "app/catalogue/text_rules.h"

#include <algorithm>

namespace holdfast::catalogue {

namespace {

/// The largest length of an English text in code points, by what it is for (format.md). They come from the room there is on a
/// page 390 pixels wide.
namespace longest {
constexpr int title = 60;
constexpr int why = 280;
constexpr int step = 170;
constexpr int doneWhen = 140;
constexpr int practiceTitle = 44;
constexpr int summary = 160;
constexpr int riskTitle = 44;
constexpr int description = 220;
constexpr int rationale = 280;
constexpr int label = 60;
constexpr int brief = 24;
constexpr int figure = 160;
constexpr int sourceTitle = 160;
constexpr int publisher = 80;
constexpr int checkedHow = 220;
constexpr int change = 220;
constexpr int stimulus = 320;
constexpr int explanation = 280;
constexpr int trustedName = 44;
constexpr int drillTitle = 44;
constexpr int opening = 320;
constexpr int inject = 240;
constexpr int closing = 240;
constexpr int prompt = 140;
constexpr int term = 40;
constexpr int meaning = 240;
constexpr int hotlineName = 60;
constexpr int purpose = 140;
constexpr int number = 60;
} // namespace longest

/// A Chinese text says the same in half the characters.
int longestIn(Language language, int mostInEnglish)
{
    return language == Language::English ? mostInEnglish : mostInEnglish / 2;
}

class Words
{
public:
    /// What a text may hold that looks like a number to call. Those of standards and papers may stand in notes on sources.
    enum class Numbers { OfHotlinesOnly, Any };

    Words(const Catalogue &catalogue, const Scope &scope, Complaints &complaints) : m_scope(scope), m_complaints(complaints)
    {
        for (const Hotline &hotline : catalogue.hotlines())
            m_numbers.append(hotline.number);
    }

    void check(const QString &text, const Place &place, int most)
    {
        const QStringList faults = faultsOfText(text, most);
        for (const QString &fault : faults)
            m_complaints.add(place, fault);
    }

    void check(const LocalizedText &text, const Place &place, int mostInEnglish, Numbers numbers = Numbers::OfHotlinesOnly)
    {
        for (const Language language : m_scope.languages) {
            const Place at = place.key(languageTag(language));
            if (!text.has(language)) {
                m_complaints.add(at, QStringLiteral("is missing"));
                continue;
            }
            check(text.in(language), at, longestIn(language, mostInEnglish));
            checkPlaceholders(text.in(language), text.in(m_scope.languages.front()), at);
            checkLocale(text.in(language), language, at);
            if (numbers == Numbers::OfHotlinesOnly)
                checkNumbers(text.in(language), at);
        }
        refuseOtherLanguages(text, place);
    }

    void check(const Practice &practice)
    {
        const Place place{m_scope.pack.isEmpty() ? practice.file : m_scope.pack, practice.id.text(), {}};
        check(practice.title, place.key(u"title"), longest::practiceTitle);
        check(practice.summary, place.key(u"summary"), longest::summary);
    }

    void check(const Action &action, const Place &place)
    {
        check(action.title, place.key(u"title"), longest::title);
        if (action.retired)
            return;
        if (action.changedOn.isValid())
            check(action.change, place.key(u"change"), longest::change);
        check(action.why, place.key(u"why"), longest::why);
        check(action.doneWhen, place.key(u"done_when"), longest::doneWhen);
        for (std::size_t guide = 0; guide < action.guides.size(); ++guide) {
            const Place steps = place.key(u"guides").item(guide).key(u"steps");
            for (std::size_t step = 0; step < action.guides[guide].steps.size(); ++step)
                check(action.guides[guide].steps[step].text, steps.item(step).key(u"text"), longest::step);
        }
        for (std::size_t index = 0; index < action.mitigations.size(); ++index)
            check(action.mitigations[index].figure, place.key(u"mitigations").item(index).key(u"figure"), longest::figure);
    }

    void check(const Risk &risk)
    {
        const Place place{risksFile, risk.id.text(), {}};
        check(risk.title, place.key(u"title"), longest::riskTitle);
        check(risk.description, place.key(u"description"), longest::description);
        check(risk.rationale, place.key(u"rationale"), longest::rationale);
    }

    void check(const Source &source)
    {
        const Place place = m_scope.place(sourcesFile, source.id.text());
        check(source.title, place.key(u"title"), longest::sourceTitle);
        check(source.publisher, place.key(u"publisher"), longest::publisher);
        check(source.checkedHow, place.key(u"checked_how"), longest::checkedHow, Numbers::Any);
        if (source.url.isEmpty())
            return;
        if (const QString fault = faultOfAddress(source.url); !fault.isEmpty())
            m_complaints.add(place.key(u"url"), fault);
    }

    void check(const Case &one)
    {
        const Place place = m_scope.place(casesFile, one.id.text());
        check(one.stimulus, place.key(u"stimulus"), longest::stimulus);
        check(one.explanation, place.key(u"explanation"), longest::explanation);
        check(one.address, place.key(u"address"), longest::stimulus);
    }

    void check(const Drill &drill)
    {
        const Place place = m_scope.place(drillsFile, drill.id.text());
        check(drill.title, place.key(u"title"), longest::drillTitle);
        check(drill.opening, place.key(u"opening"), longest::opening);
        check(drill.task, place.key(u"task"), longest::inject);
        for (std::size_t index = 0; index < drill.injects.size(); ++index)
            check(drill.injects[index].text, place.key(u"injects").item(index).key(u"text"), longest::inject);
        check(drill.closing, place.key(u"closing"), longest::closing);
    }

    void check(const DrillRules &rules)
    {
        const Place place{drillsFile, {}, {}};
        check(rules.exerciseMarker, place.key(u"exercise_marker"), longest::term);
        for (std::size_t index = 0; index < rules.scoring.size(); ++index)
            check(rules.scoring[index].prompt, place.key(u"scoring").item(index).key(u"prompt"), longest::prompt);
    }

    void check(const Term &term)
    {
        const Place place{glossaryFile, term.id.text(), {}};
        for (const Language language : allLanguages) {
            const QStringList &forms = term.formsIn(language);
            for (qsizetype index = 0; index < forms.size(); ++index) {
                const Place at = place.key(u"forms").key(languageTag(language)).item(static_cast<std::size_t>(index));
                check(forms[index], at, longest::term);
                checkLocale(forms[index], language, at);
            }
        }
        check(term.explanation, place.key(u"explanation"), longest::meaning);
    }

    void check(const Hotline &hotline)
    {
        const Place place{hotlinesFile, hotline.id.text(), {}};
        check(hotline.number, place.key(u"number"), longest::number);
        check(hotline.name, place.key(u"name"), longest::hotlineName);
        check(hotline.purpose, place.key(u"purpose"), longest::purpose);
    }

    void check(const std::vector<TrustedAddress> &trusted)
    {
        const Place place{casesFile, {}, QStringLiteral("/trusted")};
        for (std::size_t index = 0; index < trusted.size(); ++index) {
            check(trusted[index].name, place.item(index).key(u"name"), longest::trustedName);
            if (!strangeHostIn(trusted[index].address).isEmpty())
                m_complaints.add(place.item(index).key(u"address"), QStringLiteral("is not reserved for examples"));
        }
    }

    void check(const std::vector<Band> &bands, const Place &place)
    {
        for (std::size_t index = 0; index < bands.size(); ++index) {
            check(bands[index].label, place.item(index).key(u"label"), longest::label);
        }
    }

    /// Only the scale of seriousness has short names.
    void checkBriefs(const std::vector<Band> &bands, const Place &place)
    {
        for (std::size_t index = 0; index < bands.size(); ++index)
            check(bands[index].brief, place.item(index).key(u"brief"), longest::brief);
    }

private:
    /// What nobody checks must not be shown to anybody.
    void refuseOtherLanguages(const LocalizedText &text, const Place &place)
    {
        for (const Language language : allLanguages) {
            const bool isExpected =
                std::find(m_scope.languages.begin(), m_scope.languages.end(), language) != m_scope.languages.end();
            if (!isExpected && text.has(language))
                m_complaints.add(place.key(languageTag(language)),
                                 QStringLiteral("is in a language that the pack's title lacks"));
        }
    }

    void checkNumbers(const QString &text, const Place &at)
    {
        for (const QString &number : longNumbersIn(text)) {
            if (!m_numbers.contains(number))
                m_complaints.add(at, QStringLiteral("holds %1, which is no number of hotlines.json").arg(number));
        }
    }

    void checkPlaceholders(const QString &text, const QString &first, const Place &at)
    {
        if (placeholdersOf(text) != placeholdersOf(first))
            m_complaints.add(at, QStringLiteral("has other placeholders than the %1 text")
                                     .arg(m_scope.languages.front() == Language::English ? QStringLiteral("English")
                                                                                         : QStringLiteral("first")));
    }

    void checkLocale(const QString &text, Language language, const Place &at)
    {
        const QStringList foreign = m_locale.foreignIn(text, language);
        if (!foreign.isEmpty())
            m_complaints.add(at, QStringLiteral("holds what is written otherwise in %1: %2")
                                     .arg(languageTag(language), foreign.join(QLatin1String(", "))));
    }

    const Scope &m_scope;
    Complaints &m_complaints;
    LocaleRules m_locale;
    QStringList m_numbers;
};

/// The parts that only what is built in has.
void checkBuiltIn(const CatalogueParts &parts, Words &words)
{
    const Place scales{scalesFile, {}, QStringLiteral("/scales")};
    words.check(parts.scales.probability, scales.key(u"probability"));
    words.check(parts.scales.seriousness, scales.key(u"seriousness"));
    words.checkBriefs(parts.scales.seriousness, scales.key(u"seriousness"));
    for (const Risk &risk : parts.risks)
        words.check(risk);
    words.check(parts.trusted);
    words.check(parts.drillRules);
    for (const Term &term : parts.terms)
        words.check(term);
    for (const Hotline &hotline : parts.hotlines)
        words.check(hotline);
}

} // namespace

void checkWords(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    Words words(catalogue, scope, complaints);
    const CatalogueParts &parts = catalogue.parts();
    if (scope.pack.isEmpty())
        checkBuiltIn(parts, words);
    for (const Practice &practice : parts.practices) {
        if (scope.holds(practice.id.text()))
            words.check(practice);
    }
    for (const Action &action : parts.actions) {
        if (scope.holds(action.id.text()))
            words.check(action, placeOf(catalogue, action));
    }
    for (const Case &one : parts.cases) {
        if (scope.holds(one.id.text()))
            words.check(one);
    }
    for (const Drill &drill : parts.drills) {
        if (scope.holds(drill.id.text()))
            words.check(drill);
    }
    for (const Source &source : parts.sources) {
        if (!scope.holds(source.id.text()))
            continue;
        words.check(source);
        if (source.published.isValid() && source.published > source.checkedOn)
            complaints.add(scope.place(sourcesFile, source.id.text()).key(u"published"),
                           QStringLiteral("is later than checked_on"));
    }
}

} // namespace holdfast::catalogue
