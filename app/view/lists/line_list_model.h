// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/tone.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace holdfast::view {

/// What one line of a list reads.
struct Line {
    QString title;
    QString subtitle;
    /// A short word or two for the chip at the end; empty for none.
    QString fact;
    Tone factTone = Tone::Neutral;
    QString iconName;
};

/// Lines in a given order, for lists that show words and lead somewhere. Keeps keys; every text is made when it is asked for.
/// Long lists are shown bit by bit: built at once, the window would not answer for longer than a frame.
class LineListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY countChanged FINAL)

public:
    enum Role { KeyRole = Qt::UserRole + 1, TitleRole, SubtitleRole, FactRole, FactToneRole, IconNameRole };
    Q_ENUM(Role)

    /// `text` makes the line of a key.
    explicit LineListModel(std::function<Line(const QString &key)> text, QObject *parent = nullptr);

    /// Shows these keys, each of which stands for one line; lines that stay keep the keyboard focus.
    void setKeys(const QStringList &keys);
    /// Says that every line may read differently.
    void refresh();
    /// Shows some more of what is hidden.
    Q_INVOKABLE void showMore();

    [[nodiscard]] int count() const { return static_cast<int>(std::min<qsizetype>(m_shown, m_keys.size())); }
    /// How many more there are.
    [[nodiscard]] int hidden() const { return static_cast<int>(m_keys.size()) - count(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    static constexpr qsizetype portion = 20;

    std::function<Line(const QString &)> m_text;
    QStringList m_keys;
    qsizetype m_shown = portion;
};

} // namespace holdfast::view
