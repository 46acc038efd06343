// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/preferences/preferences.h"

#include <QTranslator>

#include <memory>

class QQmlEngine;

namespace holdfast::view {

/// Keeps the texts of the running program in the language of the preferences. Make it before anything else that listens to
/// languageChanged, so that whoever hears of the change already gets the new words.
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Preferences &preferences, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// From now on also makes this engine read its texts anew; it must outlive this object or be taken away with null.
    void setEngine(QQmlEngine *engine) { m_engine = engine; }

private:
    void install();

    Preferences &m_preferences;
    QQmlEngine *m_engine = nullptr;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace holdfast::view
