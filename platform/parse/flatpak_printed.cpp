// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_permissions.h"

namespace holdfast::platform::parse {

namespace {

using Set = FlatpakPermissionSet;

QByteArray line(const char *key, const QStringList &list)
{
    return QByteArray(key) + '=' + KeyFile::written(list) + '\n';
}

QByteArray group(const QByteArray &name, const QByteArray &lines)
{
    return lines.isEmpty() ? lines : '[' + name + "]\n" + lines + '\n';
}

QByteArray switches(const char *key, const Set::Switches &names)
{
    QStringList list;
    for (auto place = names.begin(); place != names.end(); ++place) {
        if (place->isGranted())
            list << place.key();
        if (!place->allowed) {
            for (const QString &condition : place->conditions)
                list << QStringLiteral("if:") + place.key() + QLatin1Char(':') + condition;
        }
    }
    return list.isEmpty() ? QByteArray() : line(key, list);
}

/// The key is written also when everything was taken away; it is not when nothing was ever said.
QByteArray foldersLine(const Set::Folders &names)
{
    if (names.isEmpty())
        return {};
    QStringList list;
    for (auto place = names.begin(); place != names.end(); ++place) {
        if (place->value != FolderMode::None)
            list << writtenFlatpakFolder(place.key(), place->value);
    }
    return line("filesystems", list);
}

QByteArray buses(const Set::Policies &names)
{
    QByteArray lines;
    for (auto place = names.begin(); place != names.end(); ++place) {
        if (place->value == BusPolicy::None)
            continue;
        lines += place.key().toUtf8();
        switch (place->value) {
        case BusPolicy::See:
            lines += "=see\n";
            break;
        case BusPolicy::Talk:
            lines += "=talk\n";
            break;
        default:
            lines += "=own\n";
        }
    }
    return lines;
}

QByteArray subsystems(const QMap<QString, QList<FlatpakSetting<QString>>> &policies)
{
    QMap<QString, QByteArray> groups;
    for (auto place = policies.begin(); place != policies.end(); ++place) {
        QStringList values;
        for (const FlatpakSetting<QString> &value : *place) {
            if (!value.value.startsWith(QLatin1Char('!')))
                values << value.value;
        }
        if (!values.isEmpty())
            groups[place.key().section(QLatin1Char('.'), 0, 0)] +=
                line(place.key().section(QLatin1Char('.'), 1).toUtf8().constData(), values);
    }
    QByteArray result;
    for (auto place = groups.begin(); place != groups.end(); ++place)
        result += group("Policy " + place.key().toUtf8(), *place);
    return result;
}

} // namespace

QByteArray FlatpakPermissionSet::printed() const
{
    QByteArray context = switches("shared", shared) + switches("sockets", sockets) + switches("devices", devices) +
                         switches("features", features) + foldersLine(folders);
    if (!persistent.isEmpty())
        context += line("persistent", persistent.keys());
    QStringList unset;
    QByteArray variables;
    for (auto place = environment.begin(); place != environment.end(); ++place) {
        if (!place->has_value())
            unset << place.key();
        variables += place.key().toUtf8() + '=' + KeyFile::written(place->value_or(QString())) + '\n';
    }
    if (!unset.isEmpty())
        context += line("unset-environment", unset);
    QByteArray usb;
    if (!usbAllowed.isEmpty())
        usb += line("enumerable-devices", usbAllowed.keys());
    if (!usbHidden.isEmpty())
        usb += line("hidden-devices", usbHidden.keys());
    QByteArray result = group("Context", context) + group("Session Bus Policy", buses(sessionBus)) +
                        group("System Bus Policy", buses(systemBus)) + group("A11y Bus Policy", buses(accessibilityBus)) +
                        group("Environment", variables) + subsystems(policies) + group("USB Devices", usb);
    // An empty line between groups, none at the end.
    if (result.endsWith("\n\n"))
        result.chop(1);
    return result;
}

} // namespace holdfast::platform::parse
