// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/packs/packs_view_model.h"

#include "app/view/app/view_surroundings.h"
#include "app/wording/pack_words.h"

#include <QFileInfo>

#include <utility>

namespace holdfast::view {

PacksViewModel::PacksViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_catalogue(surroundings.overview.catalogueInUse()), m_preferences(surroundings.preferences),
      m_packs(m_catalogue, m_preferences)
{
    connect(&m_catalogue, &overview::CatalogueInUse::offered, this, [this](const std::shared_ptr<overview::OfferedPack> &pack) {
        // First none: what was confirmed for one pack must never count for the next.
        m_offered.reset();
        emit changed();
        m_offered = pack;
        tell({});
        emit told(offeredTitle());
    });
    connect(&m_catalogue, &overview::CatalogueInUse::packsChanged, this, [this] {
        if (m_expected.isEmpty())
            return;
        m_offered.reset();
        tell(std::exchange(m_expected, {}));
        emit told(m_outcome);
    });
    connect(&surroundings.overview, &overview::Overview::failed, this, [this] { m_expected.clear(); });
    connect(&m_preferences, &Preferences::languageChanged, this, &PacksViewModel::changed);
}

void PacksViewModel::tell(const QString &outcome)
{
    m_outcome = outcome;
    emit changed();
}

QString PacksViewModel::offeredTitle() const
{
    return m_offered ? m_offered->opened.pack.head.title.in(m_preferences.catalogueLanguage()) : QString();
}

QString PacksViewModel::offeredDescription() const
{
    return m_offered ? m_offered->opened.pack.head.description.in(m_preferences.catalogueLanguage()) : QString();
}

QString PacksViewModel::offeredOrigin() const
{
    return m_offered ? wording::packOrigin(m_offered->opened.pack.head, m_preferences.catalogueLanguage()) : QString();
}

QString PacksViewModel::offeredContents() const
{
    return m_offered ? wording::packContents(m_offered->opened.pack) : QString();
}

QString PacksViewModel::fingerprint() const
{
    return m_offered ? m_offered->opened.key.fingerprint() : QString();
}

bool PacksViewModel::isNewPublisher() const
{
    return m_offered && m_offered->standing == catalogue::PackStanding::NewPublisher;
}

QString PacksViewModel::publisherText() const
{
    return m_offered ? wording::publisherText(m_offered->standing) : QString();
}

QString PacksViewModel::website() const
{
    return m_offered ? m_offered->opened.pack.head.website : QString();
}

void PacksViewModel::examine(const QString &file)
{
    m_offered.reset();
    tell({});
    emit asked();
    const QUrl address(file);
    const QString path = address.isLocalFile() ? address.toLocalFile() : file;
    // A link to a pack is as good as the pack; the vault's own storage follows none.
    const QString target = QFileInfo(path).canonicalFilePath();
    m_catalogue.examine(target.isEmpty() ? path : target);
}

void PacksViewModel::install(bool fingerprintCompared)
{
    if (!m_offered)
        return;
    //: Said after a pack was installed. %1 is its title.
    m_expected = tr("Installed: %1").arg(offeredTitle());
    m_catalogue.install(*m_offered, fingerprintCompared);
}

void PacksViewModel::decline()
{
    m_offered.reset();
    tell({});
}

void PacksViewModel::remove(const QString &name)
{
    //: Said after a pack was removed.
    m_expected = tr("Removed. What you recorded on its steps is kept.");
    m_catalogue.remove(name);
}

} // namespace holdfast::view
