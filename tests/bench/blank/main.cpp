// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QGuiApplication>
#include <QQmlApplicationEngine>

/// The least that a window of Qt Quick Controls can be: what Holdfast's own start and memory are measured against.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    // Qt 6.4 does not look here by itself.
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Holdfast/Blank/Blank.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
