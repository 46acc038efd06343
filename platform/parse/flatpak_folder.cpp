// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_permissions.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

const QString hostReset = QStringLiteral("host-reset");

/// Flatpak wants paths without anything that a terminal would not show.
bool isShown(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_Surrogate:
            return false;
        case QChar::Separator_Space:
            return c == U' ';
        default:
            return true;
        }
    });
}

/// "//", "/./" and what a path may end with besides its name.
QString tidied(QString path)
{
    for (qsizetype slash = path.indexOf(QLatin1Char('/')); slash >= 0; slash = path.indexOf(QLatin1Char('/'), slash + 1)) {
        for (;;) {
            if (path.mid(slash + 1).startsWith(QLatin1Char('/')))
                path.remove(slash + 1, 1);
            else if (path.mid(slash + 1).startsWith(QLatin1String("./")))
                path.remove(slash + 1, 2);
            else
                break;
        }
    }
    for (;;) {
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        const bool bare = slash > 0 && slash == path.size() - 1;
        if (slash < 0 || (!bare && path.mid(slash) != QLatin1String("/.")))
            return path;
        path.truncate(slash);
    }
}

bool isKnownPlace(const QString &name)
{
    static const QStringList special{
        QStringLiteral("home"),     QStringLiteral("host"), QStringLiteral("host-etc"), QStringLiteral("host-os"), hostReset,
        QStringLiteral("host-root")};
    static const QStringList folders{
        QStringLiteral("xdg-desktop"),   QStringLiteral("xdg-documents"), QStringLiteral("xdg-download"),
        QStringLiteral("xdg-music"),     QStringLiteral("xdg-pictures"),  QStringLiteral("xdg-public-share"),
        QStringLiteral("xdg-templates"), QStringLiteral("xdg-videos"),    QStringLiteral("xdg-data"),
        QStringLiteral("xdg-cache"),     QStringLiteral("xdg-config")};
    const QString prefix = name.section(QLatin1Char('/'), 0, 0);
    // The whole runtime folder cannot be shared.
    const bool runtimeEntry = prefix == QLatin1String("xdg-run") && name.size() > prefix.size() + 1;
    return special.contains(name) || folders.contains(prefix) || runtimeEntry || name.startsWith(QLatin1String("~/")) ||
           name.startsWith(QLatin1Char('/'));
}

struct Parts {
    QString name;
    QString suffix;
    bool hasSuffix = false;
};

/// Up to the first colon that is not escaped.
Parts partsOf(const QString &entry)
{
    Parts parts;
    qsizetype i = 0;
    for (; i < entry.size() && entry[i] != QLatin1Char(':'); ++i) {
        if (entry[i] == QLatin1Char('\\') && ++i == entry.size())
            break;
        parts.name += entry[i];
    }
    parts.hasSuffix = i < entry.size();
    parts.suffix = entry.mid(i + 1);
    return parts;
}

FolderMode modeOf(const QString &suffix)
{
    if (suffix == QLatin1String("ro"))
        return FolderMode::ReadOnly;
    return suffix == QLatin1String("create") ? FolderMode::Create : FolderMode::ReadWrite;
}

} // namespace

tl::expected<FlatpakFolder, FolderFault> readFlatpakFolder(const QString &entry)
{
    const bool negated = entry.startsWith(QLatin1Char('!'));
    const QString rest = negated ? entry.mid(1) : entry;
    if (!isShown(rest))
        return tl::unexpected(FolderFault::BadCharacters);
    Parts parts = partsOf(rest);
    const tl::unexpected unknown(FolderFault::Unknown);
    if (parts.name == hostReset && (!negated || parts.hasSuffix))
        return unknown;
    if (parts.suffix == QLatin1String("reset")) {
        if (!negated || parts.name != QLatin1String("host"))
            return unknown;
        parts.name = hostReset;
    }
    FlatpakFolder folder{parts.name, negated ? FolderMode::None : modeOf(parts.suffix)};
    if (folder.name.endsWith(QLatin1String("/..")) || folder.name.contains(QLatin1String("/../")))
        return unknown;
    folder.name = tidied(folder.name);
    if (folder.name == QLatin1String("/"))
        return unknown;
    if (folder.name == QLatin1String("~"))
        folder.name = QStringLiteral("home");
    else if (folder.name.startsWith(QLatin1String("home/")))
        folder.name.replace(0, 4, QLatin1Char('~'));
    else if (!isKnownPlace(folder.name))
        return unknown;
    return folder;
}

QString writtenFlatpakFolder(const QString &name, FolderMode mode)
{
    if (name == hostReset)
        return QStringLiteral("!host:reset");
    QString result = name;
    result.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char(':'), QLatin1String("\\:"));
    switch (mode) {
    case FolderMode::None:
        return QLatin1Char('!') + result;
    case FolderMode::ReadOnly:
        return result + QLatin1String(":ro");
    case FolderMode::Create:
        return result + QLatin1String(":create");
    case FolderMode::ReadWrite:
        break;
    }
    return result;
}

} // namespace holdfast::platform::parse
