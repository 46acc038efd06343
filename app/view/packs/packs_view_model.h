// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/packs/pack_list_model.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

struct ViewSurroundings;

/// The packs of the vault, and one that is offered for installing: what is in it, and whose it is.
class PacksViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(holdfast::view::PackListModel *packs READ packs CONSTANT FINAL)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString offeredTitle READ offeredTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString offeredDescription READ offeredDescription NOTIFY changed FINAL)
    Q_PROPERTY(QString offeredOrigin READ offeredOrigin NOTIFY changed FINAL)
    Q_PROPERTY(QString offeredContents READ offeredContents NOTIFY changed FINAL)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed FINAL)
    Q_PROPERTY(bool newPublisher READ isNewPublisher NOTIFY changed FINAL)
    Q_PROPERTY(QString publisherText READ publisherText NOTIFY changed FINAL)
    Q_PROPERTY(QString website READ website NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)

public:
    explicit PacksViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] PackListModel *packs() { return &m_packs; }
    [[nodiscard]] bool isOffered() const { return m_offered != nullptr; }
    [[nodiscard]] QString offeredTitle() const;
    [[nodiscard]] QString offeredDescription() const;
    /// "Version 3 by A residents' group, published on 24 November 2026"
    [[nodiscard]] QString offeredOrigin() const;
    /// "5 steps, 4 cases, 1 drill"
    [[nodiscard]] QString offeredContents() const;
    [[nodiscard]] QString fingerprint() const;
    /// Whether the fingerprint has to be compared first.
    [[nodiscard]] bool isNewPublisher() const;
    /// What the key is to this vault, in a sentence.
    [[nodiscard]] QString publisherText() const;
    [[nodiscard]] QString website() const;
    /// What the last verb came to.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }

    /// Reads a file and offers it, or says why not. A path, or a file: address as drag and drop gives it.
    Q_INVOKABLE void examine(const QString &file);
    Q_INVOKABLE void install(bool fingerprintCompared);
    Q_INVOKABLE void decline();
    Q_INVOKABLE void remove(const QString &name);

signals:
    void changed();
    /// A file is being looked at: what was said about the one before is over.
    void asked();
    /// To be said aloud.
    void told(const QString &what);

private:
    void tell(const QString &outcome);

    overview::CatalogueInUse &m_catalogue;
    const Preferences &m_preferences;
    PackListModel m_packs;
    std::shared_ptr<overview::OfferedPack> m_offered;
    /// What packsChanged will mean.
    QString m_expected;
    QString m_outcome;
};

} // namespace holdfast::view
