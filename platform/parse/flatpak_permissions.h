// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/key_file.h"

#include <QMap>

#include <tl/expected.hpp>

namespace holdfast::platform::parse {

/// Which file said something last: an app's metadata, or one of the overrides above it. Later ones win.
enum class FlatpakLayer { Metadata, SystemGlobal, SystemApp, UserGlobal, UserApp };

/// One name in `shared`, `sockets`, `devices` or `features`.
struct FlatpakSwitch {
    bool allowed = false;
    /// Says nothing about what lower layers said unless this is set.
    bool reset = false;
    /// When not allowed outright: it is while one of these holds (`if:x11:!has-wayland`, from flatpak 1.17 on). Sorted.
    QStringList conditions;
    FlatpakLayer layer = FlatpakLayer::Metadata;

    /// Under some condition counts: which ones hold is not known, and older versions of flatpak do not ask.
    [[nodiscard]] bool isGranted() const { return allowed || !conditions.isEmpty(); }
};

enum class FolderMode { None, ReadOnly, ReadWrite, Create };
enum class BusPolicy { None, See, Talk, Own };

template <class Value> struct FlatpakSetting {
    Value value{};
    FlatpakLayer layer = FlatpakLayer::Metadata;
};

/// What an app may do, as one file says or as several add up to. Names that flatpak does not know are kept: a newer one may.
class FlatpakPermissionSet
{
public:
    using Switches = QMap<QString, FlatpakSwitch>;
    using Folders = QMap<QString, FlatpakSetting<FolderMode>>;
    using Policies = QMap<QString, FlatpakSetting<BusPolicy>>;

    /// The other half is what flatpak would complain about, and then refuse to start the app: `filesystems`, for instance.
    [[nodiscard]] static tl::expected<FlatpakPermissionSet, QString> read(const KeyFile &file, FlatpakLayer layer);
    /// Puts a higher layer over this.
    void merge(const FlatpakPermissionSet &above);
    /// As `flatpak info --show-permissions` prints it, but with the names in the order of the alphabet (flatpak's own is by
    /// chance).
    [[nodiscard]] QByteArray printed() const;

    Switches shared;
    Switches sockets;
    Switches devices;
    Switches features;
    /// By names such as "home", "~/Music", "xdg-config/menus", "/media".
    Folders folders;
    Policies sessionBus;
    Policies systemBus;
    Policies accessibilityBus;
    QMap<QString, FlatpakLayer> persistent;
    /// Nothing stands for a variable that is taken away.
    QMap<QString, std::optional<QString>> environment;
    /// `[Policy Subsystem]`: by "Subsystem.key"; a value with ! in front is taken away.
    QMap<QString, QList<FlatpakSetting<QString>>> policies;
    QMap<QString, FlatpakLayer> usbAllowed;
    QMap<QString, FlatpakLayer> usbHidden;
};

/// A name of `filesystems` in its usual form, and its mode: "home/Music:ro" is "~/Music", read-only.
struct FlatpakFolder {
    QString name;
    FolderMode mode = FolderMode::ReadWrite;
};
enum class FolderFault { Unknown, BadCharacters };
/// Unknown: flatpak passes over it, and so do we; BadCharacters: it refuses the whole file.
[[nodiscard]] tl::expected<FlatpakFolder, FolderFault> readFlatpakFolder(const QString &entry);
/// As it is written in a file or after --filesystem=.
[[nodiscard]] QString writtenFlatpakFolder(const QString &name, FolderMode mode);

} // namespace holdfast::platform::parse
