// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/sample/sample_look.h"
#include "app/tour/stops.h"
#include "platform/platform.h"
#include "tests/qml/inspector.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QQuickWindow>
#include <QRegularExpression>

#include <set>

// On every page the language is changed while one looks at it. Nothing may stay behind in the language before, on the screen or
// in what screen readers are told, but for names.

namespace holdfast::tour {

namespace {

using Language = view::Preferences::Language;

/// What stands in its own language everywhere.
class Names
{
public:
    explicit Names(const catalogue::Catalogue &catalogue)
    {
        for (const catalogue::Source &source : catalogue.sources()) {
            m_whole << source.title << source.publisher << source.url << source.publisher + QStringLiteral(" — ") + source.title;
        }
        for (const catalogue::Hotline &hotline : catalogue.hotlines())
            m_whole << hotline.number;
        // What other programs call themselves, and what one types to take a permission back.
        const device::Findings seen = sample::look();
        for (const auto &answer : seen.updates) {
            for (const device::PendingUpdate &update : answer.rows)
                m_whole << update.name;
        }
        for (const auto &answer : seen.permissions) {
            for (const device::Grant &grant : answer.rows)
                m_whole << grant.name << grant.app << grant.revocation.text;
        }
    }

    /// Whether `text` may hold Latin letters and no Chinese although Chinese is spoken.
    [[nodiscard]] bool hold(const QString &text) const
    {
        static const QRegularExpression name(
            QStringLiteral("^(Holdfast|English|WeChat|WeChat Pay|WhatsApp|Android|iOS|iPhone|Windows|macOS|Mac|Linux|"
                           // A recovery code or a part of it, a fingerprint, a folder or file, an address for documentation.
                           "[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})*|/[^ ]*|https://[^ ]*)$"));
        static const QRegularExpression between(QStringLiteral(", |\u3001"));
        const QStringList parts = text.split(between);
        return m_whole.contains(text) ||
               std::all_of(parts.begin(), parts.end(), [](const QString &part) { return name.match(part).hasMatch(); });
    }

private:
    QStringList m_whole;
};

/// Everything a person sees or is told of the window as it is now.
QStringList wordsOf(QQuickWindow &window)
{
    QStringList words = Inspector().texts(window.contentItem());
    std::vector<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(&window)};
    while (!waiting.empty()) {
        QAccessibleInterface *const one = waiting.back();
        waiting.pop_back();
        if (one == nullptr || one->state().invisible)
            continue;
        words << one->text(QAccessible::Name) << one->text(QAccessible::Description);
        for (int child = 0; child < one->childCount(); ++child)
            waiting.push_back(one->child(child));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

bool hasLatin(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
    return letters.match(text).hasMatch();
}

bool hasHan(const QString &text)
{
    // Not \\p{Han}: newer PCRE counts punctuation among it that Chinese shares with other scripts.
    static const QRegularExpression han(QStringLiteral("[\\x{3400}-\\x{9FFF}]"));
    return han.match(text).hasMatch();
}

class Languages : public testing::TestWithParam<QSize>
{
protected:
    void SetUp() override
    {
        QAccessible::setActive(true);
        auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
        ASSERT_TRUE(catalogue.has_value());
        m_catalogue = std::move(*catalogue);
        m_storage = platform::makeDurableStorage();
    }

    /// Looks at each stop in `first`, then in every other language, and in `first` again.
    void expectNothingLeftBehind(const std::vector<Stop> &stops, Language first)
    {
        HouseholdWindow house(*m_catalogue, *m_storage);
        house.preferences().setLanguage(first);
        house.preferences().setWindowSize(GetParam());
        ASSERT_TRUE(house.load());
        const Names names(*m_catalogue);
        const auto in = [&](Language language) {
            house.preferences().setLanguage(language);
            house.settle();
            return wordsOf(house.window());
        };
        visit(house, stops, [&](const char *name, const QImage &) {
            const QStringList before = wordsOf(house.window());
            const QStringList english = in(Language::English);
            const QStringList simplified = in(Language::SimplifiedChinese);
            const QStringList traditional = in(Language::TraditionalChineseHongKong);
            for (const auto *chinese : {&simplified, &traditional}) {
                for (const QString &word : *chinese) {
                    EXPECT_TRUE(!hasLatin(word) || hasHan(word) || names.hold(word)) << name << ": " << word.toStdString();
                    // Numbers and names may stay as they are; whole sentences may not.
                    EXPECT_FALSE(hasLatin(word) && english.contains(word) && !names.hold(word))
                        << name << ": " << word.toStdString();
                }
            }
            for (const QString &word : english)
                EXPECT_TRUE(!hasHan(word) || names.hold(word) || isLanguageName(word) || isNote(house, word))
                    << name << ": " << word.toStdString();
            EXPECT_EQ(in(first), before) << name;
            return true;
        });
    }

private:
    /// 简体中文 and 繁體中文（香港） are called so in English as well.
    static bool isLanguageName(const QString &word)
    {
        return word.contains(QLatin1String("\u4e2d\u6587")) || word.contains(QStringLiteral("中文"));
    }

    /// The sample's notes speak the language in which it was opened, as a person's own would.
    static bool isNote(HouseholdWindow &house, const QString &word)
    {
        for (const auto &marks : house.contents().marks) {
            for (const progress::Mark &mark : marks) {
                if (!mark.note.isEmpty() && word.contains(mark.note))
                    return true;
            }
        }
        for (const device::HouseholdDevice &device : house.contents().household) {
            if (word.contains(device.name) || word.contains(device.keeper))
                return true;
        }
        const auto &decisions = house.contents().grantDecisions;
        return std::any_of(decisions.begin(), decisions.end(), [&word](const device::GrantDecision &decision) {
            return !decision.reason.isEmpty() && word.contains(decision.reason);
        });
    }

    std::optional<catalogue::Catalogue> m_catalogue;
    std::unique_ptr<platform::DurableStorage> m_storage;
};

TEST_P(Languages, ChangeOnEveryPageOfTheFirstRun)
{
    expectNothingLeftBehind(firstRunStops(), Language::TraditionalChineseHongKong);
}

TEST_P(Languages, ChangeOnEveryPage)
{
    expectNothingLeftBehind(homeStops(), Language::SimplifiedChinese);
}

INSTANTIATE_TEST_SUITE_P(Windows, Languages, testing::Values(QSize(1280, 820), QSize(390, 844)),
                         [](const auto &size) { return size.param.width() > 1000 ? "Desktop" : "Phone"; });

} // namespace

} // namespace holdfast::tour
