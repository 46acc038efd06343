// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QSize>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QJSEngine;
class QQmlEngine;

namespace holdfast::platform {
class Appearance;
}

namespace holdfast::view {

/// What is true of this device whether the vault is open or not: language, text size, appearance, window size. Kept in
/// settings.ini beside the vault; values nobody wrote are read as their defaults, nonsense too.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Language language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString languageTag READ languageTag NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool languageChosen READ languageChosen NOTIFY languageChanged FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged FINAL)
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY lookChanged FINAL)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged FINAL)

public:
    /// Mirrors catalogue::Language for QML.
    enum class Language { English, SimplifiedChinese, TraditionalChineseHongKong };
    Q_ENUM(Language)
    enum class Look { System, Light, Dark };
    Q_ENUM(Look)

    /// An empty `file` keeps everything in memory (pictures, tests). `appearance` must outlive this object.
    Preferences(const QString &file, platform::Appearance &appearance, QObject *parent = nullptr);
    ~Preferences() override;

    /// QML's way to the instance that main owns.
    static Preferences *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    static void provide(Preferences *instance);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] catalogue::Language catalogueLanguage() const { return static_cast<catalogue::Language>(m_language); }
    [[nodiscard]] QString languageTag() const { return catalogue::languageTag(catalogueLanguage()); }
    /// False until somebody chose: then the first run asks, with the system's language preselected.
    [[nodiscard]] bool languageChosen() const { return m_languageChosen; }
    void setLanguage(Language language);

    /// 100 to 200, in per cent.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] bool dark() const;
    [[nodiscard]] bool reducedMotion() const;
    void setLook(Look look);

    /// The last size of the window, in device-independent pixels.
    [[nodiscard]] QSize windowSize() const { return m_windowSize; }
    void setWindowSize(const QSize &size);

signals:
    /// Translators are installed and the engine is retranslated before this is emitted to models.
    void languageChanged();
    void textPercentChanged();
    void lookChanged();
    void windowSizeChanged();

private:
    void read();
    void write(const char *key, const QVariant &value);

    platform::Appearance &m_appearance;
    std::unique_ptr<QSettings> m_settings;
    Language m_language = Language::English;
    bool m_languageChosen = false;
    int m_textPercent = 100;
    Look m_look = Look::System;
    QSize m_windowSize{1120, 760};
};

} // namespace holdfast::view
