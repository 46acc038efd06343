// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

#include <memory>
#include <vector>

namespace holdfast::overview::test {

/// What an overview said, in order.
struct Heard {
    explicit Heard(Overview &overview)
    {
        QObject::connect(&overview, &Overview::accessChanged, [this, &overview] { accesses.push_back(overview.access()); });
        QObject::connect(&overview, &Overview::opened, [this](store::OpeningNotice notice) { notices.push_back(notice); });
        QObject::connect(&overview, &Overview::pictureChanged, [this](const auto &ids) { pictures.push_back(ids); });
        QObject::connect(&overview, &Overview::marked, [this](const auto &mark) { marks.push_back(mark); });
        QObject::connect(&overview, &Overview::undone, [this](const auto &action) { undone.push_back(action); });
        QObject::connect(&overview, &Overview::profileSaved, [this] { ++profilesSaved; });
        QObject::connect(&overview, &Overview::deviceChanged, [this] { ++devicesChanged; });
        QObject::connect(&overview, &Overview::recoveryCodeIssued, [this](const auto &issued) { code = issued; });
        QObject::connect(&overview, &Overview::passphraseChanged, [this] { ++passphrasesChanged; });
        QObject::connect(&overview, &Overview::recoveryCodeChecked, [this] { ++codesChecked; });
        QObject::connect(&overview, &Overview::exported, [this](const QString &file) { exported.push_back(file); });
        QObject::connect(&overview, &Overview::closed, [this] { ++closed; });
        QObject::connect(&overview, &Overview::deleted, [this] { ++deleted; });
        QObject::connect(&overview, &Overview::failed, [this](const Error &error) { failures.push_back(error.code); });
    }
    Heard(const Heard &) = delete;

    void forget()
    {
        accesses.clear();
        notices.clear();
        pictures.clear();
        marks.clear();
        undone.clear();
        failures.clear();
        devicesChanged = 0;
    }

    std::vector<Access> accesses;
    std::vector<store::OpeningNotice> notices;
    std::vector<QSet<ActionId>> pictures;
    std::vector<progress::Mark> marks;
    std::vector<ActionId> undone;
    std::vector<QString> exported;
    std::vector<ErrorCode> failures;
    std::shared_ptr<Secret> code;
    int profilesSaved = 0;
    int devicesChanged = 0;
    int passphrasesChanged = 0;
    int codesChecked = 0;
    int closed = 0;
    int deleted = 0;
};

} // namespace holdfast::overview::test
