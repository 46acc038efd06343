// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/progress/mark.h"
#include "app/progress/profile.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace holdfast::store {
class Database;

/// Marks: append-only but for their notes.
class MarkRepository
{
public:
    explicit MarkRepository(Database &database) : m_database(database) {}

    /// Numbers the mark and writes it in one transaction. TextTooLong for a note over 10,000 characters.
    [[nodiscard]] Result<progress::Mark> append(const progress::NewMark &mark);
    /// All marks, by number.
    [[nodiscard]] Result<std::vector<progress::Mark>> all() const;
    /// Rewrites or (empty) erases the note of a mark; nothing else of a mark ever changes.
    [[nodiscard]] Result<void> rewriteNote(progress::MarkNumber number, const QString &note);

private:
    Database &m_database;
};

/// The five answers.
class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<progress::Profile> load() const;
    [[nodiscard]] Result<void> save(const progress::Profile &profile);

private:
    Database &m_database;
};

/// Ticked lines of guides: (action, step id) pairs.
class TickRepository
{
public:
    explicit TickRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<QHash<ActionId, QSet<QString>>> all() const;
    [[nodiscard]] Result<void> set(const ActionId &action, const QString &step, bool ticked);
    [[nodiscard]] Result<void> clear(const ActionId &action);

private:
    Database &m_database;
};

/// Unfinished text, kept when the vault locks under somebody's hands. Keys are chosen by the interface ("note/B08").
class DraftRepository
{
public:
    explicit DraftRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<QHash<QString, QString>> all() const;
    /// An empty text removes the draft.
    [[nodiscard]] Result<void> save(const QString &key, const QString &text);

private:
    Database &m_database;
};

/// Small settings that belong into the vault: lock time, whether the recovery code was confirmed, catalogue version seen last.
class PreferenceRepository
{
public:
    explicit PreferenceRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<QHash<QString, QString>> all() const;
    [[nodiscard]] Result<void> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace holdfast::store
