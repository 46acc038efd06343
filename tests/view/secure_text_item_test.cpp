// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/secure_text_item.h"

#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

#include <algorithm>

namespace holdfast::view {

namespace {

using tests::commit;
using tests::pressKey;
using tests::type;

/// Two UTF-16 units.
const QString owl = QStringLiteral("🦉");

class SecureTextItemTest : public testing::Test
{
protected:
    [[nodiscard]] std::string text() const
    {
        const auto units = item.text();
        return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())).toStdString();
    }
    void paste(const QString &copied)
    {
        QGuiApplication::clipboard()->setText(copied);
        item.paste();
    }
    /// What an input method is told.
    [[nodiscard]] QVariant told(Qt::InputMethodQuery query) const
    {
        return static_cast<const QQuickItem &>(item).inputMethodQuery(query);
    }

    SecureTextItem item;
    QSignalSpy edited{&item, &SecureTextItem::edited};
    QSignalSpy full{&item, &SecureTextItem::full};
};

} // namespace

TEST_F(SecureTextItemTest, TakesWhatIsTyped)
{
    type(item, QStringLiteral("blue Piano 7!"));
    EXPECT_EQ(text(), "blue Piano 7!");
    EXPECT_EQ(item.length(), 13);
    EXPECT_EQ(edited.size(), 13);
}

TEST_F(SecureTextItemTest, LeavesShortcutsAndControlKeysToOthers)
{
    type(item, QStringLiteral("ab"));
    pressKey(item, Qt::Key_C, QStringLiteral("\x03"), Qt::ControlModifier);
    pressKey(item, Qt::Key_L, QStringLiteral("l"), Qt::AltModifier);
    pressKey(item, Qt::Key_Escape, QStringLiteral("\x1b"));
    pressKey(item, Qt::Key_F5);
    EXPECT_EQ(text(), "ab");
    pressKey(item, Qt::Key_E, QStringLiteral("€"), Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(text(), "ab€") << "AltGr types a character";
}

TEST_F(SecureTextItemTest, NeverHandsItsTextToTheClipboard)
{
    type(item, QStringLiteral("secret"));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_X}) {
        pressKey(item, Qt::Key_A, {}, Qt::ControlModifier);
        pressKey(item, key, {}, Qt::ControlModifier);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }
}

TEST_F(SecureTextItemTest, EditsAtTheCursor)
{
    type(item, QStringLiteral("bue"));
    pressKey(item, Qt::Key_Home);
    pressKey(item, Qt::Key_Right);
    type(item, QStringLiteral("l"));
    EXPECT_EQ(text(), "blue");
    pressKey(item, Qt::Key_Left);
    pressKey(item, Qt::Key_Delete);
    EXPECT_EQ(text(), "bue");
    pressKey(item, Qt::Key_End);
    pressKey(item, Qt::Key_Backspace);
    EXPECT_EQ(text(), "bu");
    pressKey(item, Qt::Key_Backspace, {}, Qt::ControlModifier);
    EXPECT_EQ(text(), "");
    pressKey(item, Qt::Key_Backspace);
    pressKey(item, Qt::Key_Delete);
    pressKey(item, Qt::Key_Left);
    EXPECT_EQ(item.length(), 0);
}

TEST_F(SecureTextItemTest, ACharacterOfTwoUnitsIsOneCharacter)
{
    commit(item, QStringLiteral("a") + owl + QStringLiteral("b") + owl);
    pressKey(item, Qt::Key_Backspace);
    EXPECT_EQ(text(), "a🦉b");
    pressKey(item, Qt::Key_Left);
    pressKey(item, Qt::Key_Left);
    type(item, QStringLiteral("-"));
    EXPECT_EQ(text(), "a-🦉b") << "the cursor never stands inside one";
    pressKey(item, Qt::Key_Delete);
    EXPECT_EQ(text(), "a-b");
}

TEST_F(SecureTextItemTest, TakesWhatAnInputMethodCommitsAndNothingBefore)
{
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QCoreApplication::sendEvent(&item, &composing);
    EXPECT_EQ(item.length(), 0);
    EXPECT_TRUE(edited.isEmpty());
    commit(item, QStringLiteral("你好"));
    EXPECT_EQ(text(), "你好");
}

TEST_F(SecureTextItemTest, TellsAnInputMethodToKeepOutAndShowsItNothing)
{
    type(item, QStringLiteral("secret"));
    const auto hints = static_cast<Qt::InputMethodHints>(told(Qt::ImHints).toInt());
    EXPECT_TRUE(told(Qt::ImEnabled).toBool()) << "whoever needs an input method has one";
    EXPECT_TRUE(hints & Qt::ImhHiddenText);
    EXPECT_TRUE(hints & Qt::ImhSensitiveData);
    EXPECT_TRUE(hints & Qt::ImhNoPredictiveText);
    EXPECT_TRUE(hints & Qt::ImhNoAutoUppercase);
    for (const auto query : {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
        EXPECT_FALSE(told(query).toString().contains(QStringLiteral("s"))) << static_cast<int>(query);
}

TEST_F(SecureTextItemTest, PastesWithoutTheEndOfTheLine)
{
    paste(QStringLiteral(" blue piano\r\n"));
    EXPECT_EQ(text(), "blue piano");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral(" blue piano\r\n")) << "the clipboard is the person's";
    pressKey(item, Qt::Key_Home);
    QGuiApplication::clipboard()->setText(QStringLiteral("my "));
    pressKey(item, Qt::Key_V, {}, Qt::ControlModifier);
    EXPECT_EQ(text(), "myblue piano");
    paste({});
    EXPECT_EQ(text(), "myblue piano");
}

TEST_F(SecureTextItemTest, TakesAsMuchAsThePassphraseMayHaveAndNoMore)
{
    paste(QString(SecureTextItem::capacity - 1, QLatin1Char('x')));
    EXPECT_TRUE(full.isEmpty());
    commit(item, owl);
    EXPECT_EQ(full.size(), 1) << "nothing of what does not fit is taken";
    EXPECT_EQ(item.length(), SecureTextItem::capacity - 1);
    type(item, QStringLiteral("y"));
    EXPECT_EQ(item.length(), SecureTextItem::capacity);
    type(item, QStringLiteral("z"));
    EXPECT_EQ(full.size(), 2);
    EXPECT_EQ(text().back(), 'y');
}

TEST_F(SecureTextItemTest, TooMuchInPlaceOfTheSelectionChangesNothing)
{
    type(item, QStringLiteral("blue"));
    item.selectAll();
    paste(QString(SecureTextItem::capacity + 1, QLatin1Char('x')));
    EXPECT_EQ(full.size(), 1);
    EXPECT_EQ(text(), "blue");
}

TEST_F(SecureTextItemTest, WhatIsTypedTakesThePlaceOfTheSelection)
{
    type(item, QStringLiteral("blue"));
    pressKey(item, Qt::Key_A, {}, Qt::ControlModifier);
    type(item, QStringLiteral("g"));
    EXPECT_EQ(text(), "g");
    item.selectAll();
    pressKey(item, Qt::Key_End);
    type(item, QStringLiteral("o"));
    EXPECT_EQ(text(), "go") << "moving the cursor ends the selection";
    item.selectAll();
    pressKey(item, Qt::Key_Backspace);
    EXPECT_EQ(text(), "");
}

TEST_F(SecureTextItemTest, ErasingAndClearingWipeTheMemory)
{
    type(item, QStringLiteral("secret"));
    const char16_t *memory = item.text().data();
    pressKey(item, Qt::Key_Backspace);
    pressKey(item, Qt::Key_Backspace);
    EXPECT_TRUE(std::all_of(memory + 4, memory + SecureTextItem::capacity, [](char16_t unit) { return unit == 0; }));
    item.clear();
    EXPECT_EQ(item.length(), 0);
    EXPECT_TRUE(std::all_of(memory, memory + SecureTextItem::capacity, [](char16_t unit) { return unit == 0; }));
    type(item, QStringLiteral("x"));
    EXPECT_EQ(item.text().data(), memory) << "the same guarded memory for as long as the field lives";
}

TEST_F(SecureTextItemTest, EnterAccepts)
{
    QSignalSpy accepted(&item, &SecureTextItem::accepted);
    pressKey(item, Qt::Key_Return, QStringLiteral("\r"));
    pressKey(item, Qt::Key_Enter, QStringLiteral("\r"));
    EXPECT_EQ(accepted.size(), 2);
    EXPECT_EQ(item.length(), 0);
}

TEST_F(SecureTextItemTest, DrawsDotsThatTellNothingButTheLength)
{
    const auto drawn = [this](const QString &typed) {
        item.clear();
        commit(item, typed);
        item.setSize({200, 40});
        QImage picture(200, 40, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        item.paint(&painter);
        return picture;
    };
    EXPECT_EQ(drawn(QStringLiteral("iiii")), drawn(QStringLiteral("WWWW")));
    EXPECT_NE(drawn(QStringLiteral("iiii")), drawn(QStringLiteral("iii")));
    const QImage hidden = drawn(QStringLiteral("Wall"));
    item.setRevealed(true);
    EXPECT_NE(drawn(QStringLiteral("Wall")), hidden);
    item.setRevealed(false);
    EXPECT_EQ(drawn(QStringLiteral("Wall")), hidden);
    // A long text is drawn too, with its end in sight.
    EXPECT_NE(drawn(QString(300, QLatin1Char('x'))), drawn(QString()));
}

} // namespace holdfast::view
