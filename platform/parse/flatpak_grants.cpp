// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_grants.h"

#include "platform/parse/flatpak_capabilities.h"
#include "platform/parse/lines.h"

namespace holdfast::platform::parse {

namespace {

using Set = FlatpakPermissionSet;

class Rows
{
public:
    Rows(const FlatpakApp &app, const QString &home) : m_app(app), m_home(home) {}

    void takeSwitches(Set::Switches Set::*names, Meaning (*meaningOf)(const QString &), const QString &option)
    {
        const Set::Switches &merged = m_app.merged.*names;
        for (auto place = merged.begin(); place != merged.end(); ++place) {
            const Meaning meaning = meaningOf(place.key());
            if (place->isGranted())
                grant(meaning, place->layer, option + place.key());
            else if ((m_app.asked.*names).value(place.key()).isGranted())
                refuse(meaning, place->layer);
        }
    }

    void takeFolders()
    {
        const Set::Folders &merged = m_app.merged.folders;
        for (auto place = merged.begin(); place != merged.end(); ++place) {
            if (place->value != FolderMode::None)
                grant(meaningOfFolder(place.key(), place->value, m_home, m_app.id), place->layer,
                      QStringLiteral("--nofilesystem=") + writtenFlatpakFolder(place.key(), FolderMode::ReadWrite));
        }
        const Set::Folders &asked = m_app.asked.folders;
        const FlatpakLayer resetBy = merged.value(QStringLiteral("host-reset")).layer;
        for (auto place = asked.begin(); place != asked.end(); ++place) {
            const auto now = merged.constFind(place.key());
            const bool isGone = now == merged.constEnd() || now->value == FolderMode::None;
            if (place->value != FolderMode::None && isGone)
                refuse(meaningOfFolder(place.key(), place->value, m_home, m_app.id),
                       now == merged.constEnd() ? resetBy : now->layer);
        }
    }

    void takeBus(Set::Policies Set::*names, Meaning (*meaningOf)(const QString &), const QString &option)
    {
        const auto isUsed = [this](const QString &name, BusPolicy policy) {
            // Its own name, and the one by which media keys find it, reach nobody else.
            const bool own = name == m_app.id || name.startsWith(m_app.id + QLatin1Char('.')) ||
                             name.startsWith(QLatin1String("org.mpris.MediaPlayer2."));
            return policy == BusPolicy::Talk || (policy == BusPolicy::Own && !own);
        };
        const Set::Policies &merged = m_app.merged.*names;
        for (auto place = merged.begin(); place != merged.end(); ++place) {
            if (isUsed(place.key(), place->value))
                grant(meaningOf(place.key()), place->layer, option + place.key());
            else if (isUsed(place.key(), (m_app.asked.*names).value(place.key()).value))
                refuse(meaningOf(place.key()), place->layer);
        }
    }

    void takeSubsystems()
    {
        for (auto place = m_app.merged.policies.begin(); place != m_app.merged.policies.end(); ++place) {
            for (const FlatpakSetting<QString> &value : *place) {
                const bool refused = value.value.startsWith(QLatin1Char('!'));
                const QString said = place.key() + QLatin1Char('=') + (refused ? value.value.mid(1) : value.value);
                if (!refused)
                    grant({Capability::Other, said}, value.layer, QStringLiteral("--remove-policy=") + said);
                else if (value.layer != FlatpakLayer::Metadata)
                    refuse({Capability::Other, said}, value.layer);
            }
        }
    }

    void takeUsb()
    {
        for (auto place = m_app.merged.usbAllowed.begin(); place != m_app.merged.usbAllowed.end(); ++place) {
            const Meaning meaning{Capability::HardwareDevices, place.key()};
            if (m_app.merged.usbHidden.contains(place.key()))
                refuse(meaning, m_app.merged.usbHidden.value(place.key()));
            else
                grant(meaning, *place, QStringLiteral("--nousb=") + place.key());
        }
    }

    QList<Grant> result;

private:
    Grant row(const Meaning &meaning, FlatpakLayer layer) const
    {
        Grant grant;
        grant.app = m_app.id;
        grant.name = m_app.name;
        grant.place = m_app.place;
        grant.capability = meaning.capability;
        grant.target = meaning.target;
        grant.since = m_app.changed.value(layer);
        return grant;
    }

    /// An override of the user stands above all others, and needs no administrator.
    void grant(const Meaning &meaning, FlatpakLayer layer, const QString &option)
    {
        Grant grant = row(meaning, layer);
        grant.revocation =
            revocationBy(Revocation::Kind::Command,
                         QStringLiteral("flatpak override --user %1 %2").arg(quotedForShell(option), quotedForShell(m_app.id)));
        result.append(grant);
    }

    void refuse(const Meaning &meaning, FlatpakLayer layer)
    {
        Grant grant = row(meaning, layer);
        grant.granted = false;
        result.append(grant);
    }

    const FlatpakApp &m_app;
    const QString &m_home;
};

} // namespace

QList<Grant> flatpakGrants(const FlatpakApp &app, const QString &home)
{
    Rows rows(app, home);
    rows.takeSwitches(&Set::shared, meaningOfShared, QStringLiteral("--unshare="));
    rows.takeSwitches(&Set::sockets, meaningOfSocket, QStringLiteral("--nosocket="));
    rows.takeSwitches(&Set::devices, meaningOfDevice, QStringLiteral("--nodevice="));
    rows.takeSwitches(&Set::features, meaningOfFeature, QStringLiteral("--disallow="));
    rows.takeFolders();
    rows.takeBus(&Set::sessionBus, meaningOfSessionName, QStringLiteral("--no-talk-name="));
    rows.takeBus(&Set::systemBus, meaningOfSystemName, QStringLiteral("--system-no-talk-name="));
    rows.takeSubsystems();
    rows.takeUsb();
    return rows.result;
}

} // namespace holdfast::platform::parse
