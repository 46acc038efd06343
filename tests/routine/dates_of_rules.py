# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says on which days rules of RFC 5545 fall, by python3-dateutil.

Reads lines "RRULE DTSTART FROM UNTIL" (days as 2026-12-31) from standard input and answers each with a line of the days from FROM to
UNTIL, both included, parted by blanks. Ends with 77 when there is no dateutil.
"""

import datetime
import sys

try:
    from dateutil import rrule
except ImportError:
    sys.exit(77)


def at_midnight(day):
    return datetime.datetime.fromisoformat(day)


def main():
    for line in sys.stdin:
        rule, start, first, last = line.split()
        days = rrule.rrulestr(rule, dtstart=at_midnight(start)).between(at_midnight(first), at_midnight(last), inc=True)
        print(' '.join(day.date().isoformat() for day in days))


main()
