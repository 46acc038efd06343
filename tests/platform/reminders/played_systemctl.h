// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/platform/updates/fake_program.h"

#include <QDir>

namespace holdfast::tests {

/// A `systemctl` that writes down what it is asked, and an empty home.
class PlayedSystemctl
{
public:
    /// `script` says how it answers; without one it says yes to everything.
    explicit PlayedSystemctl(const QByteArray &script = {}) { answersWith(script); }

    void answersWith(const QByteArray &script)
    {
        programs.install(QStringLiteral("systemctl"),
                         "echo \"$*\" >>\"$answers/calls\"\necho \"$TZ $LC_ALL $HOME\" >\"$answers/surroundings\"\n" + script);
    }
    /// What it prints when it is asked how the timer stands.
    static QByteArray showing(const QByteArray &lines)
    {
        return "case \"$*\" in *' show '*) cat <<'END'\n" + lines + "END\n;; esac\n";
    }
    [[nodiscard]] QStringList calls() const
    {
        return QString::fromUtf8(programs.answer(QStringLiteral("calls"))).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] platform::Surroundings surroundings() const
    {
        platform::Surroundings result = surroundingsWith(programs);
        result.home = home.path();
        result.configHome = home.path(QStringLiteral("config"));
        result.dataHome = home.path(QStringLiteral("data"));
        result.root = home.path(QStringLiteral("root"));
        result.environment = QStringList{QStringLiteral("HOME=") + home.path()};
        return result;
    }
    [[nodiscard]] QString unit(const QString &name) const { return home.path(QStringLiteral("config/systemd/user/") + name); }
    [[nodiscard]] QString timer() const { return unit(QStringLiteral("holdfast-remind.timer")); }
    [[nodiscard]] QString service() const { return unit(QStringLiteral("holdfast-remind.service")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(home.path(QStringLiteral("config/systemd/user"))).entryList(QDir::Files | QDir::System | QDir::Hidden);
    }

    FakePrograms programs;
    TemporaryFolder home;
};

inline const QByteArray standingWell = "LoadState=loaded\nActiveState=active\nUnitFileState=enabled\n"
                                       "LastTriggerUSec=Sat 2026-11-28 19:15:00 UTC\n"
                                       "NextElapseUSecRealtime=Sat 2026-11-28 19:30:00 UTC\nResult=success\n\nResult=success\n";

} // namespace holdfast::tests
