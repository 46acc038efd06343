# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar file with three libraries and prints, as JSON, what each makes of it.

Arguments: the file, and a file in JSON with "until", the last day to tell times of, and "instants", seconds since 1970. The answer
holds, by the name of a library, {"times": {UID: [local date and time]}, "offsets": [minutes ahead of UTC at each instant]}; or, as
a text, why the library was not asked. "times" are those of the events, expanded by the library itself; "offsets" are those of the
file's VTIMEZONE (null without one). libical adds the "summaries": python3-icalendar 4 loses a backslash before what is escaped.
"""

import datetime
import io
import json
import sys

UTC = datetime.timezone.utc


def with_icalendar(text, until, instants):
    """python3-icalendar parses, python3-dateutil expands."""
    import icalendar
    from dateutil import rrule

    calendar = icalendar.Calendar.from_ical(text)
    times = {}
    for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        start = event.decoded('dtstart').replace(tzinfo=None)
        days = [start]
        if 'rrule' in event:
            days = rrule.rrulestr(event['rrule'].to_ical().decode(), dtstart=start)
            days = days.between(start, until, inc=True)
        assert event.decoded('duration') == datetime.timedelta(minutes=15)
        assert len(event.walk('VALARM')) == 1
        assert event['uid'] not in times
        times[str(event['uid'])] = [day.isoformat() for day in days]
    zones = calendar.walk('VTIMEZONE')
    offsets = None
    if zones:
        zone = zones[0].to_tz()
        offsets = [minutes(datetime.datetime.fromtimestamp(instant, UTC).astimezone(zone)) for instant in instants]
    return {'times': times, 'offsets': offsets}


def with_dateutil(text, _until, instants):
    """Only the zone: dateutil reads no events."""
    from dateutil import tz

    if b'BEGIN:VTIMEZONE' not in text:
        return {'times': None, 'offsets': None}
    # It unfolds text, and only when it ends its lines with LF alone.
    file = io.StringIO(text.decode().replace('\r\n', '\n').replace('\n ', ''))
    zone = tz.tzical(file).get()
    return {'times': None,
            'offsets': [minutes(datetime.datetime.fromtimestamp(instant, UTC).astimezone(zone)) for instant in instants]}


def with_libical(text, until, instants):
    import gi
    gi.require_version('ICalGLib', '3.0')
    from gi.repository import ICalGLib

    calendar = ICalGLib.Component.new_from_string(text.decode())
    assert calendar.count_errors() == 0
    times = {}
    summaries = []
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event is not None:
        start = event.get_dtstart()
        days = [start]
        rule = event.get_first_property(ICalGLib.PropertyKind.RRULE_PROPERTY)
        # It refuses to expand what begins after 2582.
        if rule is not None and start.get_year() > until.year:
            days = []
        elif rule is not None:
            days = expanded(ICalGLib.RecurIterator.new(rule.get_rrule(), start), until)
        assert event.get_uid() not in times
        summaries.append(event.get_summary())
        times[event.get_uid()] = [text_of(day) for day in days]
        event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    zone_component = calendar.get_first_component(ICalGLib.ComponentKind.VTIMEZONE_COMPONENT)
    offsets = None
    if zone_component is not None:
        # Of the calendar's own: the binding frees a component twice that is given to a zone of its own.
        zone = calendar.get_timezone(zone_component.get_first_property(ICalGLib.PropertyKind.TZID_PROPERTY).get_tzid())
        offsets = []
        for instant in instants:
            there = ICalGLib.Time.new_from_timet_with_zone(instant, 0, ICalGLib.Timezone.get_utc_timezone())
            offsets.append(zone.get_utc_offset_of_utc_time(there)[0] // 60)
    return {'times': times, 'offsets': offsets, 'summaries': summaries}


def expanded(iterator, until):
    last = until.strftime('%Y-%m-%dT%H:%M:%S')
    days = []
    day = iterator.next()
    while day is not None and not day.is_null_time() and text_of(day) <= last:
        days.append(day)
        day = iterator.next()
    return days


def text_of(time):
    return '%04d-%02d-%02dT%02d:%02d:%02d' % (time.get_year(), time.get_month(), time.get_day(),
                                              time.get_hour(), time.get_minute(), time.get_second())


def minutes(moment):
    return int(moment.utcoffset().total_seconds()) // 60


def main():
    with open(sys.argv[1], 'rb') as file:
        text = file.read()
    with open(sys.argv[2], encoding='utf-8') as file:
        question = json.load(file)
    until = datetime.datetime.fromisoformat(question['until']) + datetime.timedelta(hours=23, minutes=59)
    answer = {}
    for name, ask in (('icalendar', with_icalendar), ('dateutil', with_dateutil), ('libical', with_libical)):
        try:
            answer[name] = ask(text, until, question['instants'])
        except (ImportError, ValueError) as missing:
            answer[name] = str(missing)
    json.dump(answer, sys.stdout)


main()
