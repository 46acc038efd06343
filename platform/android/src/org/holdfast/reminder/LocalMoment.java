// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day and a time of day wherever the person is, to the minute; the same as app/routine/local_moment.h. java.time came with Android 8
 * only.
 */
final class LocalMoment implements Comparable<LocalMoment> {
    static final long MINUTE = 60_000;
    static final long DAY = 24 * 60 * MINUTE;

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})");
    private static final int FIRST_YEAR = 1970;

    /** What the clock on the wall shows, in milliseconds since 1970 began there. */
    private final long face;

    private LocalMoment(long face) {
        this.face = face;
    }

    /** "2026-12-01T09:00"; null when a text is anything else. */
    static LocalMoment parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) < FIRST_YEAR) {
            return null;
        }
        GregorianCalendar calendar = universal();
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)) - 1, Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)), 0);
        try {
            return new LocalMoment(calendar.getTimeInMillis());
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    /** What the clock on the wall shows at an instant. */
    static LocalMoment at(long instant, TimeZone zone) {
        return new LocalMoment(floor(instant + zone.getOffset(instant), MINUTE) * MINUTE);
    }

    /**
     * Milliseconds since 1970. A time that the clock was put forward over is the next valid minute, one that exists twice is the first:
     * in both cases the first instant at which the clock shows it, or later.
     */
    long instantIn(TimeZone zone) {
        // No zone is further than 18 hours from UTC, and none was put back and forward within a quarter of an hour.
        final long furthest = 18 * 60 * MINUTE;
        final long step = 15 * MINUTE;
        long instant = face - furthest;
        while (instant + zone.getOffset(instant) < face) {
            instant += step;
        }
        instant -= step;
        while (instant + zone.getOffset(instant) < face) {
            instant += MINUTE;
        }
        return instant;
    }

    LocalMoment plusMinutes(long minutes) {
        return new LocalMoment(face + minutes * MINUTE);
    }

    /** The same day at another time, in minutes since midnight. */
    LocalMoment withTime(int minuteOfDay) {
        return new LocalMoment(floor(face, DAY) * DAY + minuteOfDay * MINUTE);
    }

    int minuteOfDay() {
        return (int) ((face - floor(face, DAY) * DAY) / MINUTE);
    }

    /** Days of the calendar. */
    long daysUntil(LocalMoment other) {
        return floor(other.face, DAY) - floor(face, DAY);
    }

    @Override
    public int compareTo(LocalMoment other) {
        return Long.compare(face, other.face);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalMoment && ((LocalMoment) other).face == face;
    }

    @Override
    public int hashCode() {
        return (int) (face / MINUTE);
    }

    @Override
    public String toString() {
        GregorianCalendar calendar = universal();
        calendar.setTimeInMillis(face);
        return String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d", calendar.get(GregorianCalendar.YEAR),
                calendar.get(GregorianCalendar.MONTH) + 1, calendar.get(GregorianCalendar.DAY_OF_MONTH),
                calendar.get(GregorianCalendar.HOUR_OF_DAY), calendar.get(GregorianCalendar.MINUTE));
    }

    /** Math.floorDiv() came with Android 7. */
    private static long floor(long number, long unit) {
        return number / unit - (number % unit < 0 ? 1 : 0);
    }

    private static GregorianCalendar universal() {
        return new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    }
}
