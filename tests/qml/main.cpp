// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/icons/icon_provider.h"
#include "tests/qml/assistant.h"
#include "tests/qml/counting_network.h"
#include "tests/qml/inspector.h"

#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

// Runs the tst_*.qml of one folder against the real modules, without network, with Qt's accessibility tree
// at hand as `Assistant` and a reviewer's eye as `Inspector`.
class Setup : public QObject
{
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QLatin1String(holdfast::view::IconProvider::name), new holdfast::view::IconProvider);
        engine->setNetworkAccessManagerFactory(&m_network);
        qmlRegisterSingletonInstance("Holdfast.Testing", 1, 0, "Assistant", &m_assistant);
        qmlRegisterSingletonInstance("Holdfast.Testing", 1, 0, "Inspector", &m_inspector);
    }

private:
    Assistant m_assistant;
    Inspector m_inspector;
    CountingNetwork m_network;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "main.moc"
