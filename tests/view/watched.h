// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QStringList>

namespace holdfast::view::test {

/// Holds a model against Qt's own rules for models, ends the test program when it breaks one, and counts what it says.
struct Watched {
    explicit Watched(QAbstractItemModel &watched) : model(watched) {}

    void forget()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
    }
    /// Whether every row was said to read differently.
    [[nodiscard]] bool allChanged() const
    {
        QSet<int> rows;
        for (const auto &arguments : changed) {
            for (int row = arguments[0].toModelIndex().row(); row <= arguments[1].toModelIndex().row(); ++row)
                rows.insert(row);
        }
        return rows.size() == model.rowCount();
    }
    [[nodiscard]] QStringList column(int role) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.data(model.index(row, 0), role).toString();
        return texts;
    }

    QAbstractItemModel &model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

} // namespace holdfast::view::test
