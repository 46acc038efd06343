// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/opened_pack.h"
#include "app/overview/installed_packs.h"

#include <QObject>

#include <memory>

namespace holdfast::overview {

class Overview;

/// A pack that somebody wants to install, and what it is to the open vault.
struct OfferedPack {
    catalogue::OpenedPack opened;
    catalogue::PackStanding standing = catalogue::PackStanding::NewPublisher;
};

/// The catalogue that is read from: what is built in, and beside it the packs of the vault while that is open; with the verbs
/// that change the packs. Belongs to Overview, on whose thread it works and through whose signals it reports errors.
class CatalogueInUse final : public QObject
{
    Q_OBJECT

public:
    CatalogueInUse(Overview &overview, const catalogue::Catalogue &builtIn) : m_overview(overview), m_builtIn(builtIn) {}

    /// Changes with packsChanged(): hold no reference into it across a turn of the event loop.
    [[nodiscard]] const catalogue::Catalogue &current() const;
    [[nodiscard]] const catalogue::Catalogue &builtIn() const { return m_builtIn; }
    /// By name; empty while no vault is open.
    [[nodiscard]] const std::vector<InstalledPack> &packs() const { return m_installed.packs; }

    /// The pack from which an action comes; null for what is built in.
    [[nodiscard]] const catalogue::PackHead *packWith(const ActionId &action) const;

    /// Reads a pack's file and says what it is; changes nothing. Answered by offered(), or by Overview::failed(). Locked while no
    /// vault is open; the sample takes packs too, and forgets them.
    void examine(const QString &file);
    /// Installs what was offered. `fingerprintCompared` is what the person said when asked to compare it.
    void install(const OfferedPack &offered, bool fingerprintCompared);
    void remove(const QString &name);
    /// The person read what changed about an action, and their marks still hold.
    void lookAgain(const ActionId &action);

signals:
    void offered(const std::shared_ptr<holdfast::overview::OfferedPack> &pack);
    void packsChanged();

private:
    friend class Overview;
    /// What the vault that was just opened holds; nothing once it is closed.
    void put(InstalledPacks installed);

    Overview &m_overview;
    const catalogue::Catalogue &m_builtIn;
    InstalledPacks m_installed;
};

} // namespace holdfast::overview
