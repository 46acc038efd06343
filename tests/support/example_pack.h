// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pack_maker.h"
#include "tests/support/temporary_folder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast::test {

inline const QString examplePackName = QStringLiteral("housing-estate-workshop");

/// The example pack as it is handed out.
inline QByteArray examplePack()
{
    return tests::contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/packs/housing-estate-workshop.holdfastpack"));
}

/// Its JSON, with another version.
inline QByteArray examplePackDocument(int version = 1)
{
    QJsonObject document = QJsonDocument::fromJson(
                               tests::contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/packs/housing-estate-workshop.json")))
                               .object();
    QJsonObject pack = document["pack"].toObject();
    pack["version"] = version;
    document["pack"] = pack;
    return QJsonDocument(document).toJson();
}

} // namespace holdfast::test
