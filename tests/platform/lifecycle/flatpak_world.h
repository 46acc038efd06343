// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/platform/lifecycle/scene.h"

#include <QProcess>

namespace holdfast::tests {

/// The real flatpak with installations of the test's own and a repository of the test's own behind a server on 127.0.0.1.
class FlatpakWorld
{
public:
    FlatpakWorld();
    ~FlatpakWorld();
    FlatpakWorld(const FlatpakWorld &) = delete;

    [[nodiscard]] static bool isPossible() { return QFileInfo::exists(QStringLiteral("/usr/bin/flatpak")); }

    /// A new commit of org.test.<name>, with `text` in it; further words for `flatpak build-export`.
    void publishRuntime(const QString &text, const QStringList &words = {});
    void publishApp(const QString &name, const QString &text);
    /// Starts the server; needs something published.
    void serve();
    void stopServing();
    [[nodiscard]] QString address() const;
    /// Runs the real flatpak with these words, expecting it to succeed unless `mayFail`; what it printed.
    QByteArray flatpak(const QStringList &words, bool mayFail = false);
    /// Where the lists of the user's remotes are kept.
    [[nodiscard]] QString lists() const;

    Scene scene;

private:
    void publish(const QString &name, const QByteArray &metadata, const QString &file, const QString &text,
                 const QStringList &words);

    QProcess m_server;
    QByteArray m_port;
};

} // namespace holdfast::tests
