// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/event_loop.h"
#include "tests/support/private_bus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace holdfast::tests {

/// The real dunst on a bus and a screen of one test's own; all of it ends with this.
class RealDunst
{
public:
    /// Empty when the machine has all that it takes.
    [[nodiscard]] static QString missing()
    {
        for (const QString &program : {QStringLiteral("dunst"), QStringLiteral("dunstctl"), QStringLiteral("Xvfb")}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return program;
        }
        return {};
    }

    explicit RealDunst(PrivateBus &bus) : m_bus(bus)
    {
        m_screen.setStandardErrorFile(QProcess::nullDevice());
        m_screen.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                        QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("640x480x24")});
        if (!happens([this] { return m_screen.canReadLine() || m_screen.state() == QProcess::NotRunning; }))
            return;
        m_display = QStringLiteral(":") + QString::fromUtf8(m_screen.readLine().trimmed());
        // What a person would choose from its menu is what stands in this file.
        const QString menu = bus.home().path(QStringLiteral("menu"));
        const QByteArray script = "#!/bin/sh\nexec grep -m1 -F -f '" + QFile::encodeName(choice()) + "'\n";
        const QString file = bus.home().path(QStringLiteral("dunstrc"));
        m_isThere =
            writeFile(menu, script) && QFile::setPermissions(menu, QFile::ReadOwner | QFile::ExeOwner) &&
            writeFile(file, "[global]\nidle_threshold = 0\nhistory_length = 20\nmarkup = full\nformat = \"%s\\n%b\"\n"
                            "dmenu = " +
                                QFile::encodeName(menu) + "\n") &&
            serve(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("dunst"), {QStringLiteral("-conf"), file});
    }
    ~RealDunst()
    {
        (void)m_bus.stop(QStringLiteral("org.freedesktop.Notifications"));
        m_screen.kill();
        m_screen.waitForFinished(-1);
    }
    RealDunst(const RealDunst &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Something else that needs the screen.
    [[nodiscard]] bool serve(const QString &name, const QString &program, const QStringList &arguments)
    {
        return m_bus.serve(name, QStringLiteral("env"),
                           QStringList{QStringLiteral("DISPLAY=") + m_display, QStringLiteral("GDK_BACKEND=x11"),
                                       QStringLiteral("XDG_CURRENT_DESKTOP=gnome"), program} +
                               arguments);
    }
    /// What dunstctl prints.
    [[nodiscard]] QByteArray control(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_bus.environment());
        process.start(QStringLiteral("dunstctl"), arguments);
        EXPECT_TRUE(happens([&] { return process.state() == QProcess::NotRunning; }));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput().trimmed();
    }
    [[nodiscard]] int displayed() const { return control({QStringLiteral("count"), QStringLiteral("displayed")}).toInt(); }
    /// What was shown and is gone, the newest first: "summary|body".
    [[nodiscard]] QStringList history() const
    {
        QStringList texts;
        const QJsonObject answer = QJsonDocument::fromJson(control({QStringLiteral("history")})).object();
        for (const QJsonValue &one : answer.value(QStringLiteral("data")).toArray().at(0).toArray()) {
            const auto text = [&](const char *key) {
                return one.toObject().value(QLatin1String(key)).toObject().value(QStringLiteral("data")).toString();
            };
            texts << text("summary") + QLatin1Char('|') + text("body");
        }
        return texts;
    }
    /// Opens the menu of what is shown and takes the first line with this text.
    void choose(const QByteArray &text) const
    {
        EXPECT_TRUE(writeFile(choice(), text));
        (void)control({QStringLiteral("context")});
    }

private:
    [[nodiscard]] QString choice() const { return m_bus.home().path(QStringLiteral("choice")); }

    PrivateBus &m_bus;
    QProcess m_screen;
    QString m_display;
    bool m_isThere = false;
};

} // namespace holdfast::tests
