// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_permissions.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

const QString contextGroup = QStringLiteral("Context");
const QString environmentGroup = QStringLiteral("Environment");
const QString usbGroup = QStringLiteral("USB Devices");
const QString policyPrefix = QStringLiteral("Policy ");

using Set = FlatpakPermissionSet;

/// The names of one key, one after the other.
class SwitchReading
{
public:
    explicit SwitchReading(FlatpakLayer layer) : m_layer(layer) {}

    void take(const QString &entry)
    {
        if (entry.startsWith(QLatin1String("if:"))) {
            takeCondition(entry.section(QLatin1Char(':'), 1, 1), entry.section(QLatin1Char(':'), 2));
        } else if (entry.startsWith(QLatin1Char('!'))) {
            FlatpakSwitch &here = at(entry.mid(1));
            here.allowed = false;
            here.reset = true;
            m_before.remove(entry.mid(1));
        } else {
            FlatpakSwitch &here = at(entry);
            m_before.insert(entry, here);
            here.allowed = true;
            here.reset = true;
            here.conditions.clear();
        }
    }

    Set::Switches result;

private:
    FlatpakSwitch &at(const QString &name)
    {
        FlatpakSwitch &here = result[name];
        here.layer = m_layer;
        return here;
    }

    /// The name alone stands before its conditions for the sake of older versions, which know no conditions, and then says
    /// nothing.
    void takeCondition(const QString &name, const QString &condition)
    {
        if (name.isEmpty() || condition.isEmpty())
            return;
        FlatpakSwitch &here = at(name);
        if (const auto before = m_before.constFind(name); before != m_before.constEnd()) {
            here = *before;
            here.allowed = false;
            here.layer = m_layer;
            m_before.erase(before);
        }
        if (!here.conditions.contains(condition))
            here.conditions.append(condition);
        here.conditions.sort();
    }

    FlatpakLayer m_layer;
    QHash<QString, FlatpakSwitch> m_before;
};

/// Well-known names and their `.*`; what D-Bus would not take, flatpak refuses.
bool isBusName(const QString &policy)
{
    constexpr int longest = 255;
    const QString name = policy.endsWith(QLatin1String(".*")) ? policy.chopped(2) : policy;
    const QStringList elements = name.split(QLatin1Char('.'));
    return elements.size() > 1 && name.size() <= longest &&
           std::all_of(elements.begin(), elements.end(), [](const QString &element) {
               return !element.isEmpty() && !(element[0] >= QLatin1Char('0') && element[0] <= QLatin1Char('9')) &&
                      std::all_of(element.begin(), element.end(), [](QChar c) {
                          return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
                      });
           });
}

std::optional<BusPolicy> policyOf(const QString &text)
{
    static const QHash<QString, BusPolicy> known{{QStringLiteral("none"), BusPolicy::None},
                                                 {QStringLiteral("see"), BusPolicy::See},
                                                 {QStringLiteral("talk"), BusPolicy::Talk},
                                                 {QStringLiteral("own"), BusPolicy::Own}};
    const auto place = known.constFind(text);
    return place == known.constEnd() ? std::nullopt : std::optional(*place);
}

/// Reads one file; `fault` names what flatpak would refuse.
class Reading
{
public:
    Reading(const KeyFile &file, FlatpakLayer layer) : m_file(file), m_layer(layer)
    {
        set.shared = switches(QStringLiteral("shared"));
        set.sockets = switches(QStringLiteral("sockets"));
        set.devices = switches(QStringLiteral("devices"));
        set.features = switches(QStringLiteral("features"));
        takeFolders();
        for (const QString &path : listAt(contextGroup, QStringLiteral("persistent")))
            set.persistent.insert(path, m_layer);
        set.sessionBus = policiesAt(QStringLiteral("Session Bus Policy"));
        set.systemBus = policiesAt(QStringLiteral("System Bus Policy"));
        set.accessibilityBus = policiesAt(QStringLiteral("A11y Bus Policy"));
        for (const QString &name : m_file.keys(environmentGroup))
            set.environment.insert(name, m_file.string(environmentGroup, name).value_or(QString()));
        for (const QString &name : listAt(contextGroup, QStringLiteral("unset-environment")))
            set.environment.insert(name, std::nullopt);
        takeSubsystems();
        for (const QString &query : listAt(usbGroup, QStringLiteral("enumerable-devices")))
            set.usbAllowed.insert(query, m_layer);
        for (const QString &query : listAt(usbGroup, QStringLiteral("hidden-devices")))
            set.usbHidden.insert(query, m_layer);
    }

    Set set;
    QString fault;

private:
    QStringList listAt(const QString &group, const QString &key)
    {
        if (!m_file.hasKey(group, key))
            return {};
        const std::optional<QStringList> list = m_file.list(group, key);
        if (!list)
            fault = key;
        return list.value_or(QStringList());
    }

    Set::Switches switches(const QString &key)
    {
        SwitchReading reading(m_layer);
        for (const QString &entry : listAt(contextGroup, key)) {
            if (!entry.isEmpty() && entry != QLatin1String("!"))
                reading.take(entry);
        }
        return reading.result;
    }

    void takeFolders()
    {
        const QString key = QStringLiteral("filesystems");
        for (const QString &entry : listAt(contextGroup, key)) {
            const auto folder = readFlatpakFolder(entry);
            if (!folder && folder.error() == FolderFault::BadCharacters)
                fault = key;
            if (!folder)
                continue;
            if (folder->name == QLatin1String("host-reset"))
                set.folders.insert(QStringLiteral("host"), {FolderMode::None, m_layer});
            set.folders.insert(folder->name, {folder->mode, m_layer});
        }
    }

    Set::Policies policiesAt(const QString &group)
    {
        Set::Policies policies;
        for (const QString &name : m_file.keys(group)) {
            if (!isBusName(name))
                fault = group;
            else if (const auto policy = policyOf(m_file.string(group, name).value_or(QString())))
                policies.insert(name, {*policy, m_layer});
        }
        return policies;
    }

    void takeSubsystems();

    const KeyFile &m_file;
    FlatpakLayer m_layer;
};

void apply(QList<FlatpakSetting<QString>> &values, const FlatpakSetting<QString> &added)
{
    const auto bare = [](const QString &value) { return value.startsWith(QLatin1Char('!')) ? value.mid(1) : value; };
    values.removeIf([&](const FlatpakSetting<QString> &old) { return bare(old.value) == bare(added.value); });
    values.append(added);
}

void Reading::takeSubsystems()
{
    for (const QString &group : m_file.groups()) {
        if (!group.startsWith(policyPrefix))
            continue;
        for (const QString &key : m_file.keys(group)) {
            auto &values = set.policies[group.mid(policyPrefix.size()) + QLatin1Char('.') + key];
            for (const QString &value : m_file.list(group, key).value_or(QStringList()))
                apply(values, {value, m_layer});
        }
    }
}

void mergeSwitches(Set::Switches &below, const Set::Switches &above)
{
    for (auto place = above.begin(); place != above.end(); ++place) {
        const auto known = below.find(place.key());
        if (known == below.end()) {
            below.insert(place.key(), *place);
            continue;
        }
        if (place->reset) {
            known->reset = true;
            known->conditions.clear();
        }
        known->allowed = place->allowed;
        known->layer = place->layer;
        for (const QString &condition : place->conditions) {
            if (!known->conditions.contains(condition))
                known->conditions.append(condition);
        }
        known->conditions.sort();
    }
}

template <class Value> void mergeMaps(QMap<QString, Value> &below, const QMap<QString, Value> &above)
{
    for (auto place = above.begin(); place != above.end(); ++place)
        below.insert(place.key(), *place);
}

} // namespace

tl::expected<FlatpakPermissionSet, QString> FlatpakPermissionSet::read(const KeyFile &file, FlatpakLayer layer)
{
    const Reading reading(file, layer);
    if (!reading.fault.isEmpty())
        return tl::unexpected(reading.fault);
    return reading.set;
}

void FlatpakPermissionSet::merge(const FlatpakPermissionSet &above)
{
    mergeSwitches(shared, above.shared);
    mergeSwitches(sockets, above.sockets);
    mergeSwitches(devices, above.devices);
    mergeSwitches(features, above.features);
    if (above.folders.contains(QStringLiteral("host-reset")))
        folders.clear();
    mergeMaps(folders, above.folders);
    mergeMaps(sessionBus, above.sessionBus);
    mergeMaps(systemBus, above.systemBus);
    mergeMaps(accessibilityBus, above.accessibilityBus);
    mergeMaps(persistent, above.persistent);
    mergeMaps(environment, above.environment);
    for (auto place = above.policies.begin(); place != above.policies.end(); ++place) {
        for (const FlatpakSetting<QString> &value : *place)
            apply(policies[place.key()], value);
    }
    mergeMaps(usbAllowed, above.usbAllowed);
    mergeMaps(usbHidden, above.usbHidden);
}

} // namespace holdfast::platform::parse
