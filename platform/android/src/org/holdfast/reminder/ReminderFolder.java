// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;

/**
 * The folder of the vault, as far as reminders need it. Its lock (due.lock) is one that Java cannot take; so what is written here is
 * written only if nobody wrote since it was read.
 */
final class ReminderFolder {
    /** What a round came to. */
    static final class Round {
        /** To be shown now. */
        final List<Reminder> told;
        /** When the next round is wanted; Reminders.NEVER when none is. */
        final long next;

        Round(List<Reminder> told, long next) {
            this.told = told;
            this.next = next;
        }
    }

    /** After a round that could not note what it told, and so told nothing. */
    static final long AGAIN = 15 * LocalMoment.MINUTE;

    private static final int ATTEMPTS = 3;

    private final File due;
    private final File outbox;

    ReminderFolder(File folder) {
        due = new File(folder, "due.json");
        outbox = new File(folder, "outbox.json");
    }

    /** Notes what is told before it is shown, so that it is not told twice. */
    Round round(long now, TimeZone zone) {
        for (int attempt = 0; attempt < ATTEMPTS; ++attempt) {
            byte[] before = content(due, DueFile.LARGEST);
            DueFile file = before == null ? null : DueFile.read(before);
            if (file == null) {
                return new Round(Arrays.<Reminder>asList(), Reminders.NEVER);
            }
            List<Reminder> told = Reminders.tellNow(file, now, zone);
            if (replace(due, before, file.written())) {
                return new Round(told, Reminders.nextAfter(file, now, zone));
            }
        }
        return new Round(Arrays.<Reminder>asList(), now + AGAIN);
    }

    /** Puts off what a notification stood for, and notes it for the unlocked app. */
    void later(List<String> ids, long now, TimeZone zone) {
        for (int attempt = 0; attempt < ATTEMPTS; ++attempt) {
            byte[] before = content(due, DueFile.LARGEST);
            DueFile file = before == null ? null : DueFile.read(before);
            if (file == null) {
                return;
            }
            LocalMoment until = Reminders.laterThan(LocalMoment.at(now, zone), file);
            Reminders.putOff(file, ids, until);
            if (replace(due, before, file.written())) {
                press(ids, until);
                return;
            }
        }
    }

    /** Notes for the unlocked app that they were opened. */
    void opened(List<String> ids) {
        press(ids, null);
    }

    private void press(List<String> ids, LocalMoment until) {
        boolean written = ids.isEmpty();
        for (int attempt = 0; attempt < ATTEMPTS && !written; ++attempt) {
            byte[] before = content(outbox, Outbox.LARGEST);
            written = replace(outbox, before, Outbox.with(before, ids, until));
        }
    }

    /** Null when there is none that may be ours. */
    private static byte[] content(File file, int largest) {
        byte[] content = new byte[largest + 1];
        int size = 0;
        try (FileInputStream stream = new FileInputStream(file)) {
            for (int read = 0; read >= 0 && size < content.length; read = stream.read(content, size, content.length - size)) {
                size += read;
            }
        } catch (IOException missing) {
            return null;
        }
        return size > largest ? null : Arrays.copyOf(content, size);
    }

    /** Whole or not at all, and not when it is no longer as it was. */
    private static boolean replace(File file, byte[] before, byte[] after) {
        File beside = new File(file.getPath() + ".java");
        try {
            try (FileOutputStream stream = new FileOutputStream(beside)) {
                stream.write(after);
                stream.getFD().sync();
            }
            return Arrays.equals(content(file, DueFile.LARGEST), before) && beside.renameTo(file);
        } catch (IOException refused) {
            return false;
        } finally {
            // Gone already when all went well.
            beside.delete();
        }
    }
}
