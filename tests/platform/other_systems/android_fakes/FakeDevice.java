// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import android.content.ComponentName;
import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.PermissionInfo;
import android.os.Build;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import org.holdfast.device.DeviceReport;

/** Plays a few devices and writes what org.holdfast.device says about each into the folder it is given. */
public final class FakeDevice {
    private static final String[] ASKED = {"android.permission.CAMERA", "android.permission.INTERNET", "org.example.OWN",
                                           "android.permission.READ_SMS", "org.example.NOBODY_KNOWS"};

    public static void main(String[] arguments) throws IOException {
        Path folder = Paths.get(arguments[0]);
        write(folder, "full.json", DeviceReport.ask(device(true), true));
        write(folder, "without_apps.json", DeviceReport.ask(device(true), false));
        write(folder, "default.json", DeviceReport.ask(device(false), true));

        Context refusing = device(true);
        refusing.resolver.refused = "enabled_notification_listeners";
        refusing.hasPolicies = false;
        refusing.packages.gone = "org.example.chat";
        write(folder, "refusing.json", DeviceReport.ask(refusing, true));

        Context dead = device(true);
        dead.packages.dead = true;
        write(folder, "dead.json", DeviceReport.ask(dead, true));
        write(folder, "no_context.json", DeviceReport.ask(null, true));

        // Before Android 11 every app sees all others.
        Build.VERSION.SDK_INT = 29;
        Build.VERSION.SECURITY_PATCH = "2020-01-05";
        write(folder, "android_10.json", DeviceReport.ask(device(false), true));
    }

    private static Context device(boolean seesAll) {
        Context device = new Context();
        device.seesAll = seesAll;
        device.resolver.settings.put("enabled_accessibility_services", "com.spy/.Watcher:org.reader/.Reader:");
        device.resolver.settings.put("enabled_notification_listeners", null);
        device.policies.active = Arrays.asList(new ComponentName("com.spy/.Admin"));
        PackageManager packages = device.packages;
        packages.levels.put("android.permission.CAMERA", PermissionInfo.PROTECTION_DANGEROUS);
        packages.levels.put("android.permission.READ_SMS", PermissionInfo.PROTECTION_DANGEROUS | 0x1000);
        packages.levels.put("org.example.OWN", PermissionInfo.PROTECTION_DANGEROUS);
        packages.levels.put("android.permission.INTERNET", 0);
        PackageInfo chat = app(device, "org.example.chat", "Chat \"双\"", 0);
        chat.requestedPermissions = ASKED;
        chat.requestedPermissionsFlags = new int[] {2, 2, 3, 1, 2};
        PackageInfo phone = app(device, "com.android.phone", "Phone", ApplicationInfo.FLAG_SYSTEM);
        phone.requestedPermissions = new String[] {"android.permission.READ_SMS"};
        phone.requestedPermissionsFlags = new int[] {2};
        app(device, "org.example.quiet", "Quiet", 0);
        app(device, "com.google.android.modulemetadata", "Modules", ApplicationInfo.FLAG_SYSTEM).versionName = "2026-09-01";
        return device;
    }

    private static PackageInfo app(Context device, String name, String label, int flags) {
        PackageInfo info = new PackageInfo();
        info.packageName = name;
        info.applicationInfo = new ApplicationInfo();
        info.applicationInfo.label = label;
        info.applicationInfo.flags = flags;
        device.packages.installed.put(name, info);
        return info;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
