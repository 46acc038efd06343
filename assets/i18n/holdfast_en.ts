<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>MoreButton</name>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <extracomment>Below a long list. %n is how many lines are not shown yet.</extracomment>
        <translation>
            <numerusform>Show more (%n)</numerusform>
            <numerusform>Show more (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message numerus="yes">
        <source>%n step(s) suggested</source>
        <extracomment>Read after &quot;Today&quot; by screen readers.</extracomment>
        <translation>
            <numerusform>%n step suggested</numerusform>
            <numerusform>%n steps suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <extracomment>Below the passphrase after many wrong tries.</extracomment>
        <translation>
            <numerusform>Please wait %n second before the next try.</numerusform>
            <numerusform>Please wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>In the next %n day(s)</source>
        <extracomment>On the command line: heading above what falls due within so many days.</extracomment>
        <translation>
            <numerusform>In the next day</numerusform>
            <numerusform>In the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing falls due in the next %n day(s).</source>
        <extracomment>On the command line, instead of what falls due within so many days: there is nothing.</extracomment>
        <translation>
            <numerusform>Nothing falls due in the next day.</numerusform>
            <numerusform>Nothing falls due in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::DayListModel</name>
    <message numerus="yes">
        <source>%1, %n thing(s)</source>
        <extracomment>A day of the calendar, for screen readers. %1 is a day (&quot;Thursday 3 December&quot;), %n how many things are due on it.</extracomment>
        <translation>
            <numerusform>%1, %n thing</numerusform>
            <numerusform>%1, %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::DeviceViewModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of permissions: how many more there are.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Below a program: how many of its permissions are new, changed or not decided.</extracomment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n</source>
        <extracomment>Below a permission: how many programs and websites have it.</extracomment>
        <translation>
            <numerusform>Given to %n</numerusform>
            <numerusform>Given to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::IdleLock</name>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <extracomment>Below the navigation: when the vault will lock by itself.</extracomment>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::PracticeViewModel</name>
    <message numerus="yes">
        <source>%n of these step(s) are, by your answers, for organisations or for other devices or places.</source>
        <extracomment>Below the steps of a practice, when all are shown.</extracomment>
        <translation>
            <numerusform>%n of these steps is, by your answers, for organisations or for other devices or places.</numerusform>
            <numerusform>%n of these steps are, by your answers, for organisations or for other devices or places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not shown: by your answers they are for organisations or for other devices or places.</source>
        <extracomment>Below the steps of a practice.</extracomment>
        <translation>
            <numerusform>%n step is not shown: by your answers it is for organisations or for other devices or places.</numerusform>
            <numerusform>%n steps are not shown: by your answers they are for organisations or for other devices or places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineDecisions</name>
    <message numerus="yes">
        <source>%n routines are done.</source>
        <extracomment>Said after several routines were marked as done at once; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n routine is done.</numerusform>
            <numerusform>%n routines are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines are skipped this time.</source>
        <extracomment>Said after several routines were left out this time; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n routine is skipped this time.</numerusform>
            <numerusform>%n routines are skipped this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines are put off.</source>
        <extracomment>Said after several routines were put off at once; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n routine is put off.</numerusform>
            <numerusform>%n routines are put off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineEditorViewModel</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <extracomment>Below the field for the name of a routine; %n is a number of characters.</extracomment>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutinesViewModel</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Above the buttons for several routines at once: how many are chosen.</extracomment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::SearchViewModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>How much a search found.</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::TodayViewModel</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <extracomment>Below the row on Today that leads to the recurring self-checks: how many of them are due.</extracomment>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>%n reminder(s) come(s) also while the vault is locked.</source>
        <extracomment>How many reminders lie ready to be shown while the vault is locked.</extracomment>
        <translation>
            <numerusform>%n reminder comes also while the vault is locked.</numerusform>
            <numerusform>%n reminders come also while the vault is locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>A day to come, inside a line; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>A day that has passed, inside a line such as &quot;last done 34 days ago&quot;; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <extracomment>Label beside a step that is to be done again in %n days, 2 or more.</extracomment>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>Label beside a step that fell due %n days ago, 1 or more. A plain statement, no reproach.</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a step is to be done again, inside a line; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <extracomment>Label: how often a step is to be done again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a step takes, in minutes.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long a step takes, in whole hours.</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <extracomment>Part of what a pack holds.</extracomment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <extracomment>Part of what a pack holds: cases for practising.</extracomment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <extracomment>Part of what a pack holds.</extracomment>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) could help.</source>
        <extracomment>Follows a sentence about steps that were counted. %n is a number of steps.</extracomment>
        <translation>
            <numerusform>%n more step could help.</numerusform>
            <numerusform>%n more steps could help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lower than with nothing done</source>
        <extracomment>Beside the exposure index. %n is a number of points.</extracomment>
        <translation>
            <numerusform>%n point lower than with nothing done</numerusform>
            <numerusform>%n points lower than with nothing done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of updates is %n days old, so newer ones may be missing.</source>
        <extracomment>Why waiting updates could not be checked: the list of updates was fetched too long ago.</extracomment>
        <translation>
            <numerusform>The list of updates is %n day old, so newer ones may be missing.</numerusform>
            <numerusform>The list of updates is %n days old, so newer ones may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for security, %1 in all</source>
        <extracomment>A tile about this device. %n is the number of waiting updates for security, %1 that of all waiting updates. No full stop.</extracomment>
        <translation>
            <numerusform>%n for security, %1 in all</numerusform>
            <numerusform>%n for security, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates wait</source>
        <extracomment>A tile about this device: how many updates wait. No full stop.</extracomment>
        <translation>
            <numerusform>%n update waits</numerusform>
            <numerusform>%n updates wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>A tile about this device: how many permissions are new, changed, or to be looked at. No full stop.</extracomment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with permissions, none new</source>
        <extracomment>A tile about this device: how many programs and websites have permissions, none of which is new. No full stop.</extracomment>
        <translation>
            <numerusform>%n with permissions, none new</numerusform>
            <numerusform>%n with permissions, none new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated %n days ago</source>
        <extracomment>When another device of the household was last updated.</extracomment>
        <translation>
            <numerusform>Last updated %n day ago</numerusform>
            <numerusform>Last updated %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security updates wait on this device.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>
            <numerusform>%n security update waits on this device.</numerusform>
            <numerusform>%n security updates wait on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates wait on this device.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>
            <numerusform>%n update waits on this device.</numerusform>
            <numerusform>%n updates wait on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions on this device are new or to be looked at.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>
            <numerusform>%n permission on this device is new or to be looked at.</numerusform>
            <numerusform>%n permissions on this device are new or to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <extracomment>How often a routine comes; %n is 3 or more.</extracomment>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <extracomment>How often a routine comes; %n is 3 or more. %1 names one or several days of the week.</extracomment>
        <translation>
            <numerusform>Every %n week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the %1, or on the month&apos;s last day</source>
        <extracomment>How often a routine comes: a day that some months lack. %n is 2 or more, %1 is &quot;31st&quot;.</extracomment>
        <translation>
            <numerusform>Every %n month on the %1, or on the month&apos;s last day</numerusform>
            <numerusform>Every %n months on the %1, or on the month&apos;s last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the %1</source>
        <extracomment>How often a routine comes; %n is 2 or more, %1 is &quot;5th&quot;.</extracomment>
        <translation>
            <numerusform>Every %n month on the %1</numerusform>
            <numerusform>Every %n months on the %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years on %1, or the day before</source>
        <extracomment>How often a routine comes: on a day that only leap years have. %n is 2 or more, %1 is &quot;29 February&quot;.</extracomment>
        <translation>
            <numerusform>Every %n year on %1, or the day before</numerusform>
            <numerusform>Every %n years on %1, or the day before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years on %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the year: &quot;3 May&quot;.</extracomment>
        <translation>
            <numerusform>Every %n year on %1</numerusform>
            <numerusform>Every %n years on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after it was done last, on %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>
            <numerusform>%n week after it was done last, on %1</numerusform>
            <numerusform>%n weeks after it was done last, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after it was done last</source>
        <extracomment>When a routine comes again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n day after it was done last</numerusform>
            <numerusform>%n days after it was done last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after it was done last</source>
        <extracomment>When a routine comes again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n month after it was done last</numerusform>
            <numerusform>%n months after it was done last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after it was done last</source>
        <extracomment>When a routine comes again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n year after it was done last</numerusform>
            <numerusform>%n years after it was done last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n times</source>
        <extracomment>How often a routine was done, as part of a list; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>done %n time</numerusform>
            <numerusform>done %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipped %n times</source>
        <extracomment>How often a routine was skipped, as part of a list; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>skipped %n time</numerusform>
            <numerusform>skipped %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n times</source>
        <extracomment>How often the day of a routine passed without anything, as part of a list; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>passed %n time</numerusform>
            <numerusform>passed %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
