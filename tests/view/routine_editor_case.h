// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/view/routine_case.h"

namespace holdfast::view::test {

/// The form for a routine.
class RoutineEditor : public RoutineCase
{
protected:
    [[nodiscard]] RoutineEditorViewModel &form() { return *routines().editor(); }
    [[nodiscard]] RoutineRhythmForm &rhythm() { return *form().rhythm(); }
    [[nodiscard]] RoutineItemsForm &items() { return *form().items(); }
    void write(const char *field, const QVariant &value) { ASSERT_TRUE(rhythm().setProperty(field, value)); }
    /// Whether it could be saved.
    [[nodiscard]] bool save()
    {
        QSignalSpy saved(&form(), &RoutineEditorViewModel::saved);
        form().save();
        settle();
        return !saved.isEmpty();
    }
    void beginNew(const char *name = "A look")
    {
        form().begin({});
        form().setName(QString::fromLatin1(name));
    }
    void beginChange(RoutineNumber number) { form().begin(QString::number(number)); }
    [[nodiscard]] const routine::Routine &last() const { return stored().back(); }
    [[nodiscard]] QStringList itemTitles() { return column(*items().items(), RoutineItemModel::TitleRole); }
};

} // namespace holdfast::view::test
