// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/tour/stops.h"
#include "platform/platform.h"
#include "tests/qml/inspector.h"

#include <gtest/gtest.h>

#include <QQuickWindow>

namespace holdfast::tour {

namespace {

using Language = view::Preferences::Language;

struct Shape {
    const char *name;
    QSize size;
    Language language;
    int textPercent;

    friend void PrintTo(const Shape &shape, std::ostream *stream) { *stream << shape.name; }
};

/// Every page of the program in the windows people have, with what a careful look would find.
class Layout : public testing::TestWithParam<Shape>
{
protected:
    void SetUp() override
    {
        auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
        ASSERT_TRUE(catalogue.has_value());
        m_catalogue = std::move(*catalogue);
        m_storage = platform::makeDurableStorage();
    }

    void expectSound(const std::vector<Stop> &stops)
    {
        HouseholdWindow house(*m_catalogue, *m_storage);
        house.preferences().setLanguage(GetParam().language);
        house.preferences().setTextPercent(GetParam().textPercent);
        house.preferences().setWindowSize(GetParam().size);
        ASSERT_TRUE(house.load());
        std::size_t seen = 0;
        visit(house, stops, [&](const char *name, const QImage &) {
            ++seen;
            const Inspector inspector;
            QQuickItem *root = whatCanBeUsed(*house.window().contentItem());
            const auto none = [&](const char *what, const QStringList &found) {
                EXPECT_TRUE(found.isEmpty()) << name << ", " << what << ":\n  " << found.join("\n  ").toStdString();
            };
            none("cut", inspector.cutTexts(root));
            none("with broken words", inspector.brokenWords(root));
            none("out of its place", inspector.outsideItems(root));
            none("over each other", inspector.overlappingTexts(root));
            none("too small for a finger", inspector.smallTargets(root, smallestTarget));
            none("without a name", inspector.namelessItems(root));
            none("read as markup", inspector.richTexts(root));
            EXPECT_GT(inspector.reachable(root), 0) << name;
            return true;
        });
        EXPECT_EQ(seen, stops.size());
    }

private:
    /// The sheet, when one is open: the page below it waits.
    static QQuickItem *whatCanBeUsed(QQuickItem &window)
    {
        for (QQuickItem *layer : window.childItems()) {
            if (!layer->inherits("QQuickOverlay") || !layer->isVisible())
                continue;
            for (QQuickItem *popup : layer->childItems()) {
                if (popup->inherits("QQuickPopupItem") && popup->isVisible())
                    return popup;
            }
        }
        return &window;
    }

    // Points; design.md, section 5.
    static constexpr double smallestTarget = 44;

    std::optional<catalogue::Catalogue> m_catalogue;
    std::unique_ptr<platform::DurableStorage> m_storage;
};

TEST_P(Layout, OfTheFirstRunIsSound)
{
    expectSound(firstRunStops());
}

TEST_P(Layout, OfEveryPageIsSound)
{
    expectSound(homeStops());
}

constexpr Shape shapes[] = {
    {"Desktop", {1280, 820}, Language::English, 100},
    {"DesktopDoubledText", {1280, 820}, Language::English, 200},
    {"DesktopSimplified", {1280, 820}, Language::SimplifiedChinese, 100},
    {"DesktopTraditional", {1280, 820}, Language::TraditionalChineseHongKong, 100},
    {"Tablet", {768, 1024}, Language::English, 100},
    {"TabletLargeText", {768, 1024}, Language::English, 150},
    {"Phone", {390, 844}, Language::English, 100},
    {"PhoneDoubledText", {390, 844}, Language::English, 200},
    {"PhoneSimplified", {390, 844}, Language::SimplifiedChinese, 100},
    {"PhoneTraditionalDoubledText", {390, 844}, Language::TraditionalChineseHongKong, 200},
    {"SmallPhone", {320, 568}, Language::English, 100},
    {"SmallPhoneLargeText", {320, 568}, Language::English, 150},
};

INSTANTIATE_TEST_SUITE_P(Windows, Layout, testing::ValuesIn(shapes),
                         [](const auto &shape) { return std::string(shape.param.name); });

} // namespace

} // namespace holdfast::tour
