// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/text_rules.h"

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
constexpr int figure = 160;
constexpr int sourceTitle = 160;
constexpr int publisher = 80;
constexpr int checkedHow = 220;
} // namespace longest

/// A Chinese text says the same in half the characters.
int longestIn(Language language, int mostInEnglish)
{
    return language == Language::English ? mostInEnglish : mostInEnglish / 2;
}

class Words
{
public:
    explicit Words(Complaints &complaints) : m_complaints(complaints) {}

    void check(const QString &text, const Place &place, int most)
    {
        const QStringList faults = faultsOfText(text, most);
        for (const QString &fault : faults)
            m_complaints.add(place, fault);
    }

    void check(const LocalizedText &text, const Place &place, int mostInEnglish)
    {
        for (const Language language : allLanguages) {
            if (!text.has(language))
                continue;
            const Place at = place.key(languageTag(language));
            check(text.in(language), at, longestIn(language, mostInEnglish));
            if (placeholdersOf(text.in(language)) != placeholdersOf(text.in(Language::English)))
                m_complaints.add(at, QStringLiteral("has other placeholders than the English text"));
        }
    }

    void check(const Practice &practice)
    {
        const Place place{practice.file, practice.id.text(), {}};
        check(practice.title, place.key(u"title"), longest::practiceTitle);
        check(practice.summary, place.key(u"summary"), longest::summary);
    }

    void check(const Action &action, const Place &place)
    {
        check(action.title, place.key(u"title"), longest::title);
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
        const Place place{sourcesFile, source.id.text(), {}};
        check(source.title, place.key(u"title"), longest::sourceTitle);
        check(source.publisher, place.key(u"publisher"), longest::publisher);
        check(source.checkedHow, place.key(u"checked_how"), longest::checkedHow);
        if (source.url.isEmpty())
            return;
        if (const QString fault = faultOfAddress(source.url); !fault.isEmpty())
            m_complaints.add(place.key(u"url"), fault);
    }

    void check(const std::vector<Band> &bands, const Place &place)
    {
        for (std::size_t index = 0; index < bands.size(); ++index)
            check(bands[index].label, place.item(index).key(u"label"), longest::label);
    }

private:
    Complaints &m_complaints;
};

} // namespace

void checkWords(const Catalogue &catalogue, Complaints &complaints)
{
    Words words(complaints);
    const Place scales{scalesFile, {}, QStringLiteral("/scales")};
    words.check(catalogue.scales().probability, scales.key(u"probability"));
    words.check(catalogue.scales().seriousness, scales.key(u"seriousness"));
    for (const Practice &practice : catalogue.practices())
        words.check(practice);
    for (const Action &action : catalogue.actions())
        words.check(action, placeOf(catalogue, action));
    for (const Risk &risk : catalogue.risks())
        words.check(risk);
    for (const Source &source : catalogue.sources()) {
        words.check(source);
        if (source.published.isValid() && source.published > source.checkedOn)
            complaints.add({sourcesFile, source.id.text(), QStringLiteral("/published")},
                           QStringLiteral("is later than checked_on"));
    }
}

} // namespace holdfast::catalogue
