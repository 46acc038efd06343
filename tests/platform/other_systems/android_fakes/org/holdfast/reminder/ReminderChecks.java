// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import android.app.Activity;
import android.app.Notification;
import android.content.Context;
import android.content.Intent;
import android.os.Build;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Runs org.holdfast.reminder on a JVM with a played Android. Ends with an exception where something is not as it should be. */
public final class ReminderChecks {
    private static final String FIRST = "00000000000000000000000000000001";
    private static final String SECOND = "00000000000000000000000000000002";
    private static final TimeZone PARIS = TimeZone.getTimeZone("Europe/Paris");

    /** @param arguments a folder with plans/*.json, each of which gets a *.plan beside it for android_reports_check */
    public static void main(String[] arguments) throws IOException, JSONException {
        TimeZone.setDefault(PARIS);
        momentsAreTheInstantsOfTheirZones();
        textsAreReadStrictly();
        whatIsNotOursIsNotRead();
        Path folder = Files.createTempDirectory(Paths.get(arguments[0]), "device");
        remindersAreToldAndCameBack(folder);
        theClockAndTheZoneMayChange(folder);
        nothingIsToldWhereItCannotBeNotedOrSeen(folder);
        brokenFilesAreLeftAlone(folder);
        nothingRunsUnlessAPersonSaidSo(folder);
        writePlans(Paths.get(arguments[0], "plans"));
        System.out.println("org.holdfast.reminder: as it should be");
    }

    private static void check(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void same(Object found, Object expected) {
        check(expected.equals(found), found + " instead of " + expected);
    }

    private static long instant(String text) {
        long instant = Stamp.parse(text);
        check(instant != Stamp.NONE, text);
        return instant;
    }

    /** With java.time as the oracle, in every zone there is. */
    private static void momentsAreTheInstantsOfTheirZones() {
        same(LocalMoment.parse("2027-03-28T02:30").instantIn(PARIS), instant("2027-03-28T01:00:00.000Z"));
        same(LocalMoment.parse("2027-10-31T02:30").instantIn(PARIS), instant("2027-10-31T00:30:00.000Z"));
        same(LocalMoment.parse("2011-12-30T12:00").instantIn(TimeZone.getTimeZone("Pacific/Apia")), instant("2011-12-30T10:00:00.000Z"));
        Random random = new Random(6);
        int changes = 0;
        for (String name : ZoneId.getAvailableZoneIds()) {
            if (name.startsWith("SystemV/")) {
                continue;
            }
            ZoneId zone = ZoneId.of(name);
            LocalDateTime time = LocalDateTime.of(2011, 1, 1, 0, 0);
            for (int round = 0; round < 60; ++round) {
                // Near a change of the clock, and anywhere.
                ZoneOffsetTransition next = zone.getRules().nextTransition(ZonedDateTime.of(time, zone).toInstant());
                boolean near = next != null && next.getDateTimeBefore().getYear() < 2030 && round % 2 == 0;
                time = near ? next.getDateTimeBefore().plusMinutes(random.nextInt(240) - 120)
                            : time.plusMinutes(random.nextInt(400_000)).withSecond(0);
                ZoneOffsetTransition here = zone.getRules().getTransition(time);
                changes += here == null ? 0 : 1;
                long expected = here != null && here.isGap() ? here.getInstant().toEpochMilli()
                                                             : ZonedDateTime.ofLocal(time, zone, null).toInstant().toEpochMilli();
                LocalMoment moment = LocalMoment.parse(time.toString());
                check(moment.instantIn(TimeZone.getTimeZone(name)) == expected, name + " " + time);
                same(moment.toString(), time.toString());
            }
        }
        check(changes > 1000, "too few times that do not exist or exist twice: " + changes);
    }

    private static void textsAreReadStrictly() {
        for (String bad : Arrays.asList("", "2026-02-30T09:00", "2026-13-01T09:00", "2026-12-01T24:00", "2026-12-01T09:60", "12026-01-01T00:00",
                "2026-12-01T09:00Z", "2026-12-01T09:00:00", "2026-12-01 09:00", "1969-12-31T23:59", "２026-12-01T09:00")) {
            check(LocalMoment.parse(bad) == null, bad);
            check(Stamp.parse(bad) == Stamp.NONE, bad);
        }
        same(LocalMoment.parse("9999-12-31T23:59").plusMinutes(-1).toString(), "9999-12-31T23:58");
        same(Stamp.text(instant("2026-12-01T08:00:00.123Z")), "2026-12-01T08:00:00.123Z");
        check(Stamp.parse("2026-12-01T08:00:00.123Zx") == Stamp.NONE, "something behind it");
    }

    private static String reminder(String id, String at, String rest) {
        return "{\"id\":\"" + id + "\",\"at\":\"" + at + "\",\"matter\":\"routine\"" + rest + "}";
    }

    private static byte[] due(String reminders, String rest) {
        return ("{\"format\":1,\"reminders\":[" + reminders + "]" + rest + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static void whatIsNotOursIsNotRead() {
        String good = reminder(FIRST, "2026-12-01T09:00", "");
        same(DueFile.read(due(good, "")).reminders.size(), 1);
        char[] deep = new char[200_000];
        Arrays.fill(deep, '[');
        char[] large = new char[10 * 1024 * 1024];
        Arrays.fill(large, ' ');
        for (String bad : Arrays.asList("", "x", "[]", "{}", "{\"format\":2,\"reminders\":[]}", "{\"format\":1,\"reminders\":7}",
                new String(deep), "{\"format\":1,\"reminders\":" + new String(deep), new String(due(good, new String(large)), StandardCharsets.UTF_8))) {
            check(DueFile.read(bad.getBytes(StandardCharsets.UTF_8)) == null, bad.length() > 80 ? bad.length() : bad);
        }
        for (String bad : Arrays.asList("7", "null", "[]", "{}", good, reminder("0", "2026-12-01T09:00", ""), reminder(SECOND, "soon", ""),
                reminder(SECOND, "2026-12-01T09:00", "").replace("routine", "security"))) {
            same(DueFile.read(due(good + "," + bad, "")).reminders.size(), 1);
        }
        StringBuilder many = new StringBuilder(good);
        for (int index = 1000; index < 1300; ++index) {
            many.append(',').append(reminder(FIRST.substring(4) + index, "2026-12-01T09:00", ""));
        }
        same(DueFile.read(due(many.toString(), "")).reminders.size(), 200);
    }

    private static Activity device(Path folder) {
        Activity device = new Activity();
        device.files = folder.toFile();
        return device;
    }

    private static JSONObject written(Path folder, String name) throws IOException, JSONException {
        return new JSONObject(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
    }

    private static void receive(Context device, String action, String now) {
        ReminderReceiver.receive(device, new Intent().setAction(action), instant(now));
    }

    private static void remindersAreToldAndCameBack(Path folder) throws IOException, JSONException {
        Files.write(folder.resolve("due.json"), due(reminder(FIRST, "2026-12-01T09:00", ",\"timeChosen\":true,\"new\":{\"a\":1}") + ","
                + reminder(SECOND, "2026-12-01T21:30", ",\"title\":\"Quarterly drill\""), ",\"looksForUpdates\":true"));
        Activity device = device(folder);
        receive(device, "android.intent.action.SCREEN_ON", "2026-12-02T08:00:00.000Z");
        check(device.alarms.at == -1 && device.notifications.count == 0, "others' broadcasts do nothing");
        receive(device, Intent.ACTION_BOOT_COMPLETED, "2026-11-30T08:00:00.000Z");
        same(device.alarms.at, instant("2026-12-01T08:00:00.000Z"));
        same(device.alarms.what.intent.action, ReminderReceiver.TELL);
        check(device.notifications.count == 0, "nothing is due");

        receive(device, ReminderReceiver.TELL, "2026-12-01T08:03:00.000Z");
        Notification shown = device.notifications.shown;
        same(shown.title + "/" + shown.text, "holdfast_reminder_title/holdfast_reminder_text");
        same(shown.channel, "reminders");
        same(device.notifications.channel.name, "holdfast_reminder_channel");
        check(shown.content.startsActivity && shown.actions.get(0).pending.startsActivity, "Open starts the activity by itself");
        same(shown.actions.get(0).title + "/" + shown.actions.get(1).title, "holdfast_reminder_open/holdfast_reminder_later");
        // The second is within 24 hours of it and may come when they are over, which is in no quiet hours.
        same(device.alarms.at, instant("2026-12-02T08:03:00.000Z"));
        receive(device, ReminderReceiver.TELL, "2026-12-01T08:04:00.000Z");
        same(device.notifications.count, 1);

        Intent later = shown.actions.get(1).pending.intent;
        same(later.action, ReminderReceiver.LATER);
        same(later.target, ReminderReceiver.class);
        ReminderReceiver.receive(device, later, instant("2026-12-01T20:40:00.000Z"));
        check(device.notifications.shown == null, "it goes away");
        // In an hour it would be 22:40 in Paris.
        same(device.alarms.at, instant("2026-12-02T07:00:00.000Z"));
        JSONObject press = written(folder, "outbox.json").getJSONArray("pressed").getJSONObject(0);
        same(press.getString("button") + " " + press.getString("id") + " " + press.getString("until"), "later " + FIRST + " 2026-12-02T08:00");

        receive(device, ReminderReceiver.TELL, "2026-12-02T07:00:00.000Z");
        shown = device.notifications.shown;
        same(shown.text, "Quarterly drill");
        same(shown.visibility, Notification.VISIBILITY_PRIVATE);
        same(shown.publicVersion.text, "holdfast_reminder_text");
        same(Arrays.asList(shown.content.intent.getStringArrayExtra(ReminderNotice.IDS)), Arrays.asList(FIRST, SECOND));
        same(device.alarms.at, -1L);
        JSONObject noted = written(folder, "due.json");
        same(noted.getString("lastTold"), "2026-12-02T07:00:00.000Z");
        same(noted.getBoolean("badge"), true);
        same(noted.getBoolean("looksForUpdates"), true);
        same(noted.getJSONArray("reminders").getJSONObject(0).getJSONObject("new").getInt("a"), 1);
        same(noted.getJSONArray("reminders").getJSONObject(1).getString("toldAt"), "2026-12-02T07:00:00.000Z");

        device.intent = shown.content.intent;
        device.intent.getStringArrayExtra(ReminderNotice.IDS)[0] = "../../evil";
        ReminderReceiver.noteOpened(device);
        ReminderReceiver.noteOpened(device);
        JSONArray pressed = written(folder, "outbox.json").getJSONArray("pressed");
        same(pressed.length(), 2);
        same(pressed.getJSONObject(1).getString("button") + " " + pressed.getJSONObject(1).getString("id"), "open " + SECOND);
        same(Arrays.asList(folder.toFile().list()).size(), 2);

        Build.VERSION.SDK_INT = 23;
        check(ReminderNotice.show(device, new String[] {"T", "B", "O", "L"}, new String[0]), "before Android 8");
        check(device.notifications.shown.channel == null, "there were no channels");
        Build.VERSION.SDK_INT = 34;
    }

    private static void theClockAndTheZoneMayChange(Path folder) throws IOException {
        Activity device = device(folder);
        Files.write(folder.resolve("due.json"), due(reminder(FIRST, "2026-12-01T09:00", ""), ""));
        receive(device, Intent.ACTION_MY_PACKAGE_REPLACED, "2026-11-30T08:00:00.000Z");
        same(device.alarms.at, instant("2026-12-01T08:00:00.000Z"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Hong_Kong"));
        receive(device, Intent.ACTION_TIMEZONE_CHANGED, "2026-11-30T08:00:00.000Z");
        same(device.alarms.at, instant("2026-12-01T01:00:00.000Z"));
        TimeZone.setDefault(PARIS);
        // A clock that stood a year ahead told it; put right, it comes again, and once.
        receive(device, Intent.ACTION_TIME_CHANGED, "2026-12-03T10:00:00.000Z");
        same(device.notifications.count, 1);
        receive(device, Intent.ACTION_TIME_CHANGED, "2026-11-20T10:00:00.000Z");
        same(device.notifications.count, 1);
        same(device.alarms.at, instant("2026-12-01T08:00:00.000Z"));
        receive(device, ReminderReceiver.TELL, "2026-12-01T08:00:00.000Z");
        same(device.notifications.count, 2);
        // A clock far ahead: then it is past, and only marked.
        Files.write(folder.resolve("due.json"), due(reminder(FIRST, "2026-12-01T09:00", ""), ""));
        receive(device, Intent.ACTION_TIME_CHANGED, "2027-12-01T08:00:00.000Z");
        same(device.notifications.count, 2);
        same(device.alarms.at, -1L);
    }

    private static void nothingIsToldWhereItCannotBeNotedOrSeen(Path folder) throws IOException {
        Activity device = device(folder);
        byte[] before = due(reminder(FIRST, "2026-12-01T09:00", ""), "");
        Files.write(folder.resolve("due.json"), before);
        device.notifications.allowed = false;
        same(ReminderReceiver.round(device, instant("2026-12-01T08:00:00.000Z")), -1L);
        check(Arrays.equals(Files.readAllBytes(folder.resolve("due.json")), before), "it is as it was");
        device.notifications.allowed = true;
        // Where the new file would be written stands a folder.
        File inTheWay = folder.resolve("due.json.java/x").toFile();
        check(inTheWay.mkdirs(), inTheWay);
        long now = instant("2026-12-01T08:00:00.000Z");
        same(ReminderReceiver.round(device, now), now + ReminderFolder.AGAIN);
        same(device.notifications.count, 0);
        check(inTheWay.delete() && inTheWay.getParentFile().delete(), inTheWay);
        same(ReminderReceiver.round(device, now), 0L);
        same(device.notifications.count, 1);
    }

    private static void brokenFilesAreLeftAlone(Path folder) throws IOException, JSONException {
        Activity device = device(folder);
        Files.write(folder.resolve("due.json"), "{broken".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("outbox.json"), "[[[[".getBytes(StandardCharsets.UTF_8));
        same(ReminderReceiver.round(device, instant("2026-12-01T08:00:00.000Z")), 0L);
        new ReminderFolder(folder.toFile()).later(Arrays.asList(FIRST), 0, PARIS);
        same(new String(Files.readAllBytes(folder.resolve("due.json")), StandardCharsets.UTF_8), "{broken");
        for (int index = 0; index < 120; ++index) {
            new ReminderFolder(folder.toFile()).opened(Arrays.asList(FIRST, SECOND));
        }
        same(written(folder, "outbox.json").getJSONArray("pressed").length(), 100);
        Files.delete(folder.resolve("due.json"));
        same(ReminderReceiver.round(device, 0), 0L);
        check(!folder.resolve("due.json").toFile().exists(), "none is made");
    }

    private static void nothingRunsUnlessAPersonSaidSo(Path folder) throws IOException {
        Activity device = device(folder);
        Files.write(folder.resolve("due.json"), due(reminder(FIRST, "9999-12-01T09:00", ""), ""));
        check(!ReminderReceiver.isStarted(device), "off at first");
        same(ReminderReceiver.start(device), LocalMoment.parse("9999-12-01T09:00").instantIn(PARIS));
        check(ReminderReceiver.isStarted(device) && device.alarms.at > 0, "on");
        ReminderReceiver.stop(device);
        check(!ReminderReceiver.isStarted(device), "off");
        same(device.alarms.at, -1L);
    }

    /** Every time at which each of these files would tell something, one a line: "2026-12-01T09:00 id id". In UTC, from `now` on. */
    private static void writePlans(Path folder) throws IOException {
        TimeZone universal = TimeZone.getTimeZone("UTC");
        for (File file : folder.toFile().listFiles((there, name) -> name.endsWith(".json"))) {
            DueFile due = DueFile.read(Files.readAllBytes(file.toPath()));
            StringBuilder plan = new StringBuilder();
            long now = instant("2026-11-28T12:01:00.000Z");
            for (int round = 0; now != Reminders.NEVER && round < 1000; ++round) {
                List<Reminder> told = Reminders.tellNow(due, now, universal);
                check(round == 0 || !told.isEmpty(), "woken for nothing: " + file);
                plan.append(told.isEmpty() ? "" : LocalMoment.at(now, universal).toString());
                for (Reminder one : told) {
                    plan.append(' ').append(one.id);
                }
                plan.append(told.isEmpty() ? "" : "\n");
                now = Reminders.nextAfter(due, now, universal);
            }
            Files.write(Paths.get(file.getPath().replace(".json", ".plan")), plan.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private ReminderChecks() {}
}
