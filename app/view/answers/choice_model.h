// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/profile.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace holdfast::view {

/// The possible answers to one question, and which of them are chosen.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(bool several READ isSeveral CONSTANT FINAL)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY changed FINAL)

public:
    enum Role { TextRole = Qt::UserRole + 1, ChosenRole };
    Q_ENUM(Role)

    /// One answer: its words (made when asked for), whether a profile holds it, and how to put it into one.
    struct Choice {
        std::function<QString()> text;
        std::function<bool(const progress::Profile &)> isChosen;
        std::function<void(progress::Profile &)> choose;
    };

    /// `several`: more than one may be chosen, and choosing again takes it back.
    ChoiceModel(std::vector<Choice> choices, bool several, const progress::Profile &profile, QObject *parent = nullptr);

    [[nodiscard]] bool isSeveral() const { return m_several; }
    [[nodiscard]] const Choice &choice(int row) const { return m_choices[static_cast<std::size_t>(row)]; }
    /// The first chosen row; -1 while the question is open.
    [[nodiscard]] int chosenRow() const;
    /// The profile or the language changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    std::vector<Choice> m_choices;
    bool m_several = false;
    const progress::Profile &m_profile;
};

} // namespace holdfast::view
