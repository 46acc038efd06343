<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name>DueCard</name>
    <message>
        <source>Due this week</source>
        <extracomment>A card on Today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of the due list, for screen readers. %1 is the step, %2 where it stands (&quot;4 days late&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceQuestion</name>
    <message>
        <source>How sure are you that this is done?</source>
        <extracomment>Asked after ticking a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say so</source>
        <extracomment>Evidence for a step: the person says so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I tried it</source>
        <extracomment>Evidence for a step: the person tried it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Takes the tick away again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExistingStage</name>
    <message>
        <source>Open a vault you already have</source>
        <extracomment>Title of the screen for opening an existing vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that holds the files vault.key and vault.db. They are copied here; the folder itself stays as it is.</source>
        <extracomment>On the screen for opening an existing vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Label of the field for a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this vault</source>
        <extracomment>Copies the vault from the folder and asks for its passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <extracomment>Goes one step back in the first run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Change note</source>
        <extracomment>Opens the note of a record for rewriting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note of: %1</source>
        <extracomment>Name of the button below a record, for screen readers. %1 is the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field for the words of a note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves a rewritten note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the note</source>
        <extracomment>Erases a note for good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of language, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStage</name>
    <message>
        <source>Which language do you read best?</source>
        <extracomment>Title of the first screen ever shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Goes on to the next screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Holdfast (sample)</source>
        <extracomment>The title of the window; the name of the app is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of places (Today, Practices, Settings), for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A place in the app: what to do next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <extracomment>A place in the app: the list of habits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place in the app.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Closes the vault at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of places (Today, Practices, Settings), for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A place in the app: what to do next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) suggested</source>
        <extracomment>Read after &quot;Today&quot; by screen readers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practices</source>
        <extracomment>A place in the app: the list of habits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place in the app.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Closes the vault at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Mark as done: %1</source>
        <extracomment>Name of the box before a step, for screen readers. %1 is the step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a suggested step. %1 is a reason (&quot;Softens: Payment outage&quot;), %2 a time (&quot;10 min&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Opens a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: %1</source>
        <extracomment>Name of the button beside a step, for screen readers. %1 is the step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Puts a step off by a week.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in a week: %1</source>
        <extracomment>Name of the button beside a step, for screen readers. %1 is the step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Close this message</source>
        <extracomment>Puts a message away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <extracomment>Label of the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard to guess</source>
        <extracomment>Name of the bar that shows how strong a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Label of the second field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the key …</source>
        <extracomment>Shown while a key is worked out from a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practices</source>
        <extracomment>Title of the page that lists the habits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Name of the bar that shows how far a practice has come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <extracomment>Title of the page that lists the habits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four habits, in small steps. Begin wherever you like.</source>
        <extracomment>Below the title of the page that lists the habits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <extracomment>Puts a message away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Practices</source>
        <extracomment>A card on Today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectStage</name>
    <message>
        <source>Protect what you enter</source>
        <extracomment>Title of the screen that protects the vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase locks your vault. Nobody can reset it for you; a recovery code, in the next step, is the other way in.</source>
        <extracomment>On the screen that protects the vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <extracomment>Makes the vault with this passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer&apos;s key ring instead</source>
        <extracomment>Protects the vault with the computer&apos;s key ring in place of a passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key then lies in this computer&apos;s key ring. Whoever unlocks the computer unlocks Holdfast. If the key ring is lost, only the recovery code opens your vault, so it has to be written down now.</source>
        <extracomment>On a sheet: what using the key ring means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key ring</source>
        <extracomment>Confirms the use of the key ring.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionStage</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Above a question of the first run. %1 is its number, %2 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Goes on to the next question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave a question open, and change every answer later in Settings.</source>
        <extracomment>Below the questions of the first run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptBanner</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back the mark that was just made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeAsked</name>
    <message>
        <source>Group %1</source>
        <extracomment>Label of a field. %1 is the number of a group of the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Checks what was typed against the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>Shows the recovery code once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <extracomment>Puts the confirmation of the recovery code off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Your recovery code is not confirmed yet</source>
        <extracomment>A card on Today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only other way in if you forget your passphrase. It takes two minutes.</source>
        <extracomment>On a card on Today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it now</source>
        <extracomment>Leads to the recovery code in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeScreen</name>
    <message>
        <source>Type group %1 from your paper</source>
        <extracomment>Title of the screen that asks for part of the recovery code. %1 is the number of a group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <extracomment>Title of the screen that shows the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that we both know it stands there.</source>
        <extracomment>On the screen that asks for part of the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your vault if you forget your passphrase. It is shown only now. Paper is best; a photo would lie on the phone that may be lost.</source>
        <extracomment>On the screen that shows the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeShown</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>One group of the recovery code, for screen readers. %1 its number, %2 its characters one by one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <extracomment>The recovery code stands on paper; leads to typing part of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Prints the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Leads to saving the recovery code as a file.
----------
Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <extracomment>Puts the confirmation of the recovery code off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this file can open your vault. Keep it on something you lock away, not on this device.</source>
        <extracomment>On the sheet for saving the recovery code as a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of the field for a file&apos;s whole path.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Holdfast page</source>
        <extracomment>The title of the printed page; print queues may show it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Heading of the printed page with the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>On the printed page. %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this page can open your vault. Keep it where you keep papers you cannot replace, and not beside the device.</source>
        <extracomment>On the printed page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: open Holdfast, choose &quot;Use your recovery code&quot; and type it in. You then choose a new passphrase and get a new code; this one stops working.</source>
        <extracomment>On the printed page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>You are looking at a sample household. Nothing you do here is kept.</source>
        <extracomment>Shown while one looks around.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <extracomment>Leaves the sample household.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecureField</name>
    <message>
        <source>Hide what was typed</source>
        <extracomment>Shows or hides what was typed into a secret field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsAnswersCard</name>
    <message>
        <source>My answers</source>
        <extracomment>A card in Settings: the answers of the first run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide which steps you see. Changing one changes nothing you recorded.</source>
        <extracomment>On a card in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDataCard</name>
    <message>
        <source>My data</source>
        <extracomment>A card in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <extracomment>Opens the form for exporting.
----------
Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Opens the confirmation for deleting the vault.
----------
Deletes the vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you entered, readable by you and by programs. The file is not encrypted.</source>
        <extracomment>On the sheet for exporting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of the field for a file&apos;s whole path.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the export.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault, its copies and your answers are removed from this device. Nobody can bring them back. Exports and papers you made stay where they are.</source>
        <extracomment>On the sheet that confirms deleting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <extracomment>Confirms that everything is to be deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsKeysCard</name>
    <message>
        <source>Ways in</source>
        <extracomment>A card in Settings: how the vault is opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code is not confirmed yet. Type it in, or make a new one.</source>
        <extracomment>On a card in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>Opens the form for a new passphrase.
----------
Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm recovery code</source>
        <extracomment>Opens the form for typing the recovery code.
----------
Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <extracomment>Opens the form for making a new recovery code.
----------
Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using the key ring</source>
        <extracomment>Takes the key out of the computer&apos;s key ring.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open with the key ring</source>
        <extracomment>Also opens the vault with the computer&apos;s key ring.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>Label of the field for the passphrase in use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <extracomment>Saves the new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code you have now stops working as soon as the new one is shown.</source>
        <extracomment>On a sheet in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>Voids the old recovery code and shows a new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Label of the field for the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Checks the recovery code that was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLockCard</name>
    <message>
        <source>Locking</source>
        <extracomment>A card in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault also locks when the computer locks its screen or goes to sleep.</source>
        <extracomment>On a card in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <extracomment>A choice in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>A time after which the vault locks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>A time after which the vault locks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>A time after which the vault locks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The vault never locks by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLookCard</name>
    <message>
        <source>Language and look</source>
        <extracomment>A card in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>A choice in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A choice in Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>An appearance: what the system uses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>An appearance.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>An appearance.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page Settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault lies in %1</source>
        <extracomment>At the end of Settings. %1 is a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartersStage</name>
    <message>
        <source>Good first steps</source>
        <extracomment>Title of the last screen of the first run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one and do it now, or look at Today first. The others wait there.</source>
        <extracomment>On the last screen of the first run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <extracomment>Ends the first run on the page Today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Mark as done</source>
        <extracomment>Records that a step is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Opens the next suggested step. %1 is its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>Leads back to Today when no step is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me later</source>
        <extracomment>Opens the choice of when to be reminded of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn&apos;t apply to me</source>
        <extracomment>Opens the question why a step does not apply.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>Records that a step is not done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When shall it come back?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In three months</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why doesn&apos;t it apply?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two, for yourself. It then no longer counts, and you can take that back at any time.</source>
        <extracomment>On the sheet that asks why a step does not apply.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <extracomment>A field on the sheet that asks why a step does not apply.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t apply to me</source>
        <extracomment>Records that a step does not apply.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepGuideCard</name>
    <message>
        <source>How</source>
        <extracomment>A card on the page of a step: how to do it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which device?</source>
        <extracomment>Name of the choice between devices on the page of a step, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHistoryCard</name>
    <message>
        <source>History</source>
        <extracomment>A card on the page of a step: what was recorded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <extracomment>On the page of a step when nothing was recorded yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Why</source>
        <extracomment>A card on the page of a step: the reason for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepProofCard</name>
    <message>
        <source>Proof</source>
        <extracomment>A card on the page of a step: how one knows that it is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done when: %1</source>
        <extracomment>On the page of a step. %1 says when it counts as done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say so</source>
        <extracomment>Evidence for a step: the person says so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I tried it</source>
        <extracomment>Evidence for a step: the person tried it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (only for you)</source>
        <extracomment>A field on the page of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has room for 10,000 characters. Nothing of what you typed is lost.</source>
        <extracomment>Below the field for a note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you that this is done?</source>
        <extracomment>Asked on the page of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A line in the list of steps, for screen readers. %1 is the step, %2 where it stands, %3 how long it takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSourcesCard</name>
    <message>
        <source>Sources</source>
        <extracomment>A card on the page of a step: where its facts come from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Copies the address of a source.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Name of the button below a source, for screen readers. %1 is the source.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a greeting (&quot;Good evening&quot;), %2 a sentence (&quot;Three things would help most today.&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · everything stays on this device, encrypted</source>
        <extracomment>Below the headline. %1 is a weekday and date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Name of the button above a page&apos;s title, for screen readers. %1 is the page above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Recovery code</source>
        <extracomment>Label of the field for the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of the field for the passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <extracomment>Below the passphrase after many wrong tries.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the key …</source>
        <extracomment>Shown while the key is worked out from the passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Opens the vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this computer&apos;s key ring</source>
        <extracomment>Opens the vault with the key that the computer&apos;s key ring keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase instead</source>
        <extracomment>Goes back from the recovery code to the passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? Use your recovery code</source>
        <extracomment>Leads to the field for the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that copy</source>
        <extracomment>Puts the last verified copy in place of a damaged vault; the damaged file is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>Title of the screen that unlocks the vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code opened the vault. It has done its work: you get a new one in the next step, and the old one no longer opens anything.</source>
        <extracomment>On the screen after opening with the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your checklist is locked.</source>
        <extracomment>On the screen that unlocks the vault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <extracomment>Saves the new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeStage</name>
    <message>
        <source>For the day your phone, your chat app or your payment app fails</source>
        <extracomment>Title of the welcome screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast goes with you through a few habits, ten minutes at a time: checking sources, keeping devices updated, cutting permissions, and having a second way to pay and to be reached.</source>
        <extracomment>On the welcome screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you enter stays on this device, encrypted. No account, no network, nobody counting.</source>
        <extracomment>On the welcome screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Begins: leads to choosing a passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Opens a sample household without keeping anything.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault I already have</source>
        <extracomment>Leads to opening a vault that lies in another folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::ActionListModel</name>
    <message>
        <source>Softens: %1</source>
        <extracomment>Why a step is suggested. %1 is a risk such as &quot;Payment outage&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes less likely: %1</source>
        <extracomment>Why a step is suggested. %1 is a risk such as &quot;Account taken over&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::AnswersViewModel</name>
    <message>
        <source>Where do you live?</source>
        <extracomment>First of five questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom is this for?</source>
        <extracomment>Second of five questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices do you use?</source>
        <extracomment>Third of five questions; several answers are possible.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chat app do you rely on most?</source>
        <extracomment>Fourth of five questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you pay most often?</source>
        <extracomment>Last of five questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some steps and telephone numbers hold in one place only.</source>
        <extracomment>Why the first question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop has other worries than a single person.</source>
        <extracomment>Why the second question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you see the menus you have. Choose all that fit.</source>
        <extracomment>Why the third question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps then prepare you for the day it does not work.</source>
        <extracomment>Why the fourth question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second way to pay should not hang on the same company.</source>
        <extracomment>Why the last question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>In Settings, where a question has no answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::HistoryModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A line of a step&apos;s history. %1 is a date, %2 what was recorded (&quot;Done, I tried it&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::IdleLock</name>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <extracomment>Below the navigation: when the vault will lock by itself.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::PassphraseChoice</name>
    <message>
        <source>Too short</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too common</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that have nothing to do with each other are easy to keep in mind and hard to guess.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stands on lists that are tried first. Please choose another.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do against a curious person, not against a patient one. Another word or two would help.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess by hand. One more word makes it hard for a computer too.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as we can tell, hard to guess.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Please type it once more.</source>
        <extracomment>Below the second field for a new passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::PracticeListModel</name>
    <message>
        <source>%1 of %2 done, %3 known</source>
        <extracomment>How far a practice has come. %1 done, %2 the number of steps that apply, %3 those of which it is known how they stand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::PracticeViewModel</name>
    <message>
        <source>%1 of %2 done, %3 known</source>
        <extracomment>How far a practice has come. %1 done, %2 the number of steps that apply, %3 those of which it is known how they stand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not shown: by your answers they are for other devices or places.</source>
        <extracomment>Below the steps of a practice.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::RecoveryCodeViewModel</name>
    <message>
        <source>That is not group %1. Please look at what you wrote down, or show the code again.</source>
        <extracomment>%1 is the number of a group of the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast page</source>
        <extracomment>The name under which the page stands in the print queue; it must not tell what it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be printed. The code on the screen is unchanged: please write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole path of the file.</source>
        <extracomment>After &quot;Save as PDF&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there: a key must not lie beside its lock. Please choose another folder.</source>
        <extracomment>After &quot;Save as PDF&quot; with a place inside the vault&apos;s folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Move it to where only you find it.</source>
        <extracomment>After &quot;Save as PDF&quot;. %1 is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::SettingsViewModel</name>
    <message>
        <source>Your passphrase was changed. Old copies of the key file, if you made any, still open with the old one.</source>
        <extracomment>In Settings, after changing the passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your recovery code. Keep it where you keep papers you cannot replace.</source>
        <extracomment>In Settings, after typing the recovery code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: whoever has this file can read it.</source>
        <extracomment>In Settings, after exporting. %1 is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1, checked on %2</source>
        <extracomment>In Settings. %1 is a version such as 2026.1, %2 a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole path of the file.</source>
        <extracomment>In Settings, when the file for an export is not a whole path.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::StepViewModel</name>
    <message>
        <source>Softens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes less likely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General advice: it is widely given, and we found no single source to name.</source>
        <extracomment>What a step&apos;s advice rests on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it helps rests on published figures.</source>
        <extracomment>What a step&apos;s effect rests on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it helps is our estimate; the sources say that it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied.</source>
        <extracomment>Said after the address of a source was copied.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::view::TodayViewModel</name>
    <message>
        <source>Nothing waits for you today.</source>
        <extracomment>Headline of Today when no step is open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing would help most today.</source>
        <extracomment>Headline of Today when one step is suggested.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things would help most today.</source>
        <extracomment>Headline of Today when two steps are suggested.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things would help most today.</source>
        <extracomment>Headline of Today when three steps are suggested.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Read on the issuer&apos;s own page</source>
        <extracomment>How a fact was checked: on the page of the authority or company that it comes from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read elsewhere, not on the issuer&apos;s page</source>
        <extracomment>How a fact was checked: in a newspaper, a copy or the like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General advice</source>
        <extracomment>How a fact was checked: it was not, it rests on general knowledge.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on a device</source>
        <extracomment>How a fact was checked: by doing it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is how a fact was checked, such as &quot;Read on the issuer&apos;s own page&quot;; %2 is the date of the check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough guess</source>
        <extracomment>How sure we are of how likely and how serious a risk is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate with some evidence</source>
        <extracomment>How sure we are of how likely and how serious a risk is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>How sure we are of how likely and how serious a risk is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A day, inside a line such as &quot;last done today&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>A day, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>A day, inside a line such as &quot;last done yesterday&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>A day to come, inside a line; %n is 2 or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>A day that has passed, inside a line such as &quot;last done 34 days ago&quot;; %n is 2 or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>Label beside a step that is to be done again today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <extracomment>Label beside a step that is to be done again tomorrow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <extracomment>Label beside a step that is to be done again in %n days, 2 or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>Label beside a step that fell due %n days ago, 1 or more. A plain statement, no reproach.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>Greeting at the top of the page Today, 5:00 to 12:00. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Greeting at the top of the page Today, 12:00 to 18:00. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Greeting at the top of the page Today, 18:00 to 5:00. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>What is safe after many errors in which nothing was written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved earlier is unchanged.</source>
        <extracomment>What is safe after an error while saving: only the last change is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is missing</source>
        <extracomment>The files with practices and steps are gone: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files with the practices and steps are not where Holdfast expects them.</source>
        <extracomment>The files with practices and steps are gone: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault was not touched.</source>
        <extracomment>The files with practices and steps are gone: what is safe.
----------
The files with practices and steps hold a mistake: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Holdfast again from its own package.</source>
        <extracomment>The files with practices and steps are gone: what to do.
----------
The encryption library is not the expected one: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be used</source>
        <extracomment>The files with practices and steps hold a mistake: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files with the practices and steps hold a mistake, and Holdfast does not show half of them as if they were all.</source>
        <extracomment>The files with practices and steps hold a mistake: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Holdfast again from its own package. &quot;holdfast catalogue check&quot; names the mistake.</source>
        <extracomment>The files with practices and steps hold a mistake: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not exist</source>
        <extracomment>A step id that is not in the catalogue: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step with this name in the catalogue.</source>
        <extracomment>A step id that is not in the catalogue: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the step from its practice, or check the name.</source>
        <extracomment>A step id that is not in the catalogue: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>There is no mark to take back: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark on this step can be taken back at present.</source>
        <extracomment>There is no mark to take back: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history of the step to see what was recorded.</source>
        <extracomment>There is no mark to take back: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long</source>
        <extracomment>A note is longer than allowed: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note can hold up to 10,000 characters.</source>
        <extracomment>A note is longer than allowed: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cut off and nothing was saved.</source>
        <extracomment>A note is longer than allowed: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, then save it again.</source>
        <extracomment>A note is longer than allowed: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>The person stopped something: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this before it was finished.</source>
        <extracomment>The person stopped something: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <extracomment>The person stopped something: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>A problem without a name of its own: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast met a problem it has no name for and stopped what it was doing.</source>
        <extracomment>A problem without a name of its own: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, close Holdfast and open it once more.</source>
        <extracomment>A problem without a name of its own: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home folder</source>
        <extracomment>No home folder was found: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast could not find your home folder, so it does not know where your vault belongs.</source>
        <extracomment>No home folder was found: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>No home folder was found: what is safe.
----------
The folder to write to does not exist: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your usual account, or name a folder with --vault.</source>
        <extracomment>No home folder was found: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This storage cannot be written to</source>
        <extracomment>The storage can only be read: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your vault lies on storage that only allows reading, so the last change was not saved.</source>
        <extracomment>The storage can only be read: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the storage writable or move the folder elsewhere, then try again.</source>
        <extracomment>The storage can only be read: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left</source>
        <extracomment>The storage is full: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is full, so the last change was not saved.</source>
        <extracomment>The storage is full: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>The storage is full: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <extracomment>The account may not use the files: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read or write the files of the vault.</source>
        <extracomment>The account may not use the files: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder of the vault belongs to your account, then try again.</source>
        <extracomment>The account may not use the files: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <extracomment>A file to be written exists already: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast does not replace a file that is there, so nothing was written.</source>
        <extracomment>A file to be written exists already: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there was not touched.</source>
        <extracomment>A file to be written exists already: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <extracomment>A file to be written exists already: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist</source>
        <extracomment>The folder to write to does not exist: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder you chose is not there, or the drive it lies on is not connected.</source>
        <extracomment>The folder to write to does not exist: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or connect the drive and try again.</source>
        <extracomment>The folder to write to does not exist: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read</source>
        <extracomment>A file could not be read: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage reported an error while Holdfast was reading.</source>
        <extracomment>A file could not be read: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and healthy, then try again.</source>
        <extracomment>A file could not be read: what to do.
----------
A file could not be written: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>A file could not be written: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage reported an error while Holdfast was writing, so the last change was not saved.</source>
        <extracomment>A file could not be written: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>Too little memory to derive the key: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking needs a few hundred megabytes of memory for a moment, and they were not free. This says nothing about your passphrase.</source>
        <extracomment>Too little memory to derive the key: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <extracomment>Too little memory to derive the key: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast is not installed properly</source>
        <extracomment>The encryption library is not the expected one: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption library on this device is not the one Holdfast needs, so the vault was not opened.</source>
        <extracomment>The encryption library is not the expected one: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <extracomment>The encryption library is not the expected one: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this vault</source>
        <extracomment>A passphrase that does not fit: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase you entered is not the one that was set. The key file is in order.</source>
        <extracomment>A passphrase that does not fit: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard language, then try again. If you have forgotten it, use your recovery code.</source>
        <extracomment>A passphrase that does not fit: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code does not open this vault</source>
        <extracomment>A recovery code that does not fit: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is complete, but it belongs to another vault or a newer code has replaced it.</source>
        <extracomment>A recovery code that does not fit: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newest code you wrote down, or use your passphrase.</source>
        <extracomment>A recovery code that does not fit: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has a typing mistake</source>
        <extracomment>A recovery code with a typing mistake: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered does not form a complete recovery code.</source>
        <extracomment>A recovery code with a typing mistake: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your paper group by group and correct the group that differs.</source>
        <extracomment>A recovery code with a typing mistake: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <extracomment>A new passphrase is too short: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters.</source>
        <extracomment>A new passphrase is too short: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it. Four words that have nothing to do with each other are easy to remember and hard to guess.</source>
        <extracomment>A new passphrase is too short: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too long</source>
        <extracomment>A new passphrase is too long: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase can hold 1,024 bytes. A Chinese character takes three of them, an emoji four or more.</source>
        <extracomment>A new passphrase is too long: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <extracomment>A new passphrase is too long: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is easy to guess</source>
        <extracomment>A new passphrase is on the list of common ones: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a list of common passphrases, which are the first to be tried.</source>
        <extracomment>A new passphrase is on the list of common ones: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that nobody else would use, such as four words that have nothing to do with each other.</source>
        <extracomment>A new passphrase is on the list of common ones: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way in is not set up</source>
        <extracomment>A way of unlocking that was never set up: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be opened this way, because it was never set up or has been removed.</source>
        <extracomment>A way of unlocking that was never set up: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way in: your passphrase, your recovery code or the key ring of this device.</source>
        <extracomment>A way of unlocking that was never set up: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last everyday way in</source>
        <extracomment>The last everyday way of unlocking would be removed: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it only the recovery code would open your vault.</source>
        <extracomment>The last everyday way of unlocking would be removed: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <extracomment>The last everyday way of unlocking would be removed: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase first, then remove this one.</source>
        <extracomment>The last everyday way of unlocking would be removed: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring is not available</source>
        <extracomment>The operating system&apos;s key ring is not there: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring of this device did not answer, or none is running.</source>
        <extracomment>The operating system&apos;s key ring is not there: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase or your recovery code.</source>
        <extracomment>The operating system&apos;s key ring is not there: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring said no</source>
        <extracomment>The operating system&apos;s key ring refused: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring of this device did not hand out the key for Holdfast.</source>
        <extracomment>The operating system&apos;s key ring refused: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked, or use your passphrase or recovery code.</source>
        <extracomment>The operating system&apos;s key ring refused: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring took too long</source>
        <extracomment>The operating system&apos;s key ring took too long: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring of this device did not answer in time. It may be waiting for you in another window.</source>
        <extracomment>The operating system&apos;s key ring took too long: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window of the key ring and try again, or use your passphrase or recovery code.</source>
        <extracomment>The operating system&apos;s key ring took too long: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <extracomment>There is no vault in the folder: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Holdfast vault lies in this folder.</source>
        <extracomment>There is no vault in the folder: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Holdfast to set one up, or choose the folder where your vault lies.</source>
        <extracomment>There is no vault in the folder: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a vault here</source>
        <extracomment>A new vault would replace one: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a vault, or part of one, so no new one was made.</source>
        <extracomment>A new vault would replace one: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <extracomment>A new vault would replace one: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <extracomment>A new vault would replace one: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast is already open</source>
        <extracomment>Another window or command has the vault open: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is using this vault.</source>
        <extracomment>Another window or command has the vault open: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The other one goes on working.</source>
        <extracomment>Another window or command has the vault open: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other window, or close it and try again.</source>
        <extracomment>Another window or command has the vault open: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is here, but vault.key, the file that holds its keys, is not, and neither is its backup.</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was not touched. Nobody can read it without the key file.</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put vault.key back from a backup of this device, then open Holdfast again.</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: what to do.
----------
vault.key and its backup are damaged; vault.key is a file name: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <extracomment>vault.key and its backup are damaged; vault.key is a file name: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither vault.key nor its backup can be read. A file is damaged; your passphrase was not even tried.</source>
        <extracomment>vault.key and its backup are damaged; vault.key is a file name: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data was not touched and nothing was deleted.</source>
        <extracomment>vault.key and its backup are damaged; vault.key is a file name: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s data is missing</source>
        <extracomment>vault.db is gone; vault.db is a file name: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is here, but vault.db, the file with your data, is not.</source>
        <extracomment>vault.db is gone; vault.db is a file name: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is unchanged and opens any copy of this vault&apos;s data.</source>
        <extracomment>vault.db is gone; vault.db is a file name: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an earlier copy is offered, use it. Otherwise put vault.db back from a backup of this device.</source>
        <extracomment>vault.db is gone; vault.db is a file name: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s data is damaged</source>
        <extracomment>vault.db is damaged; vault.db is a file name: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key fits, but vault.db, the file with your data, can no longer be read in full.</source>
        <extracomment>vault.db is damaged; vault.db is a file name: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as it is. Your key file is in order.</source>
        <extracomment>vault.db is damaged; vault.db is a file name: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an earlier copy is offered, use it: it holds everything up to its date. Otherwise put vault.db back from a backup of this device.</source>
        <extracomment>vault.db is damaged; vault.db is a file name: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files belong to different vaults</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.key is from one vault and vault.db from another, so they cannot be opened together.</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither file was changed.</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both files back from the same backup, or move one of them to its own folder.</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer Holdfast</source>
        <extracomment>A newer version of the program wrote the vault: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version has written this vault, and this version does not know all of it.</source>
        <extracomment>A newer version of the program wrote the vault: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Holdfast, then open the vault again.</source>
        <extracomment>A newer version of the program wrote the vault: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is older than the vault</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.key is from before the last change of a passphrase or recovery code. It may have come back from a backup.</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is unchanged.</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase or code from that time, or put the newest vault.key back.</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast is locked</source>
        <extracomment>Something was asked while the vault was locked: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked before this could be done.</source>
        <extracomment>Something was asked while the vault was locked: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Holdfast, then try again.</source>
        <extracomment>Something was asked while the vault was locked: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3 %4</source>
        <extracomment>An error in one paragraph. %1 is its title without a full stop, %2 what happened, %3 what is safe, %4 what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Where a step holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Answer to &quot;Where do you live?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainland China</source>
        <extracomment>Answer to &quot;Where do you live?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>Answer to &quot;Where do you live?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just me</source>
        <extracomment>Answer to &quot;Whom is this for?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My household</source>
        <extracomment>Answer to &quot;Whom is this for?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>Answer to &quot;Whom is this for?&quot;: a company, school, club or the like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any device</source>
        <extracomment>Tab of a guide that fits every device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <extracomment>A kind of device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhone or iPad</source>
        <extracomment>A kind of device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>A kind of device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mac</source>
        <extracomment>A kind of device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux</source>
        <extracomment>A kind of device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <extracomment>The app; also the tab of a guide for it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Answer to &quot;Which chat app do you rely on most?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app</source>
        <extracomment>Answer to &quot;Which chat app do you rely on most?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank or credit card</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit card, such as Octopus</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;: a stored-value card such as Octopus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster Payment System (FPS)</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;: Hong Kong&apos;s Faster Payment System.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, I say so</source>
        <extracomment>A step was recorded as done, on the person&apos;s word. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, I tried it</source>
        <extracomment>A step was recorded as done, and the person tried that it works. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, a drill showed it</source>
        <extracomment>A step was recorded as done because a rehearsal showed it. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, Holdfast saw it</source>
        <extracomment>A step was recorded as done because the app saw it on this device. No full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>The person asked to be reminded of a step later. %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Status of a step of which nothing was recorded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <extracomment>Status of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Status of a step that was done and is to be done again now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Status of a step that was to be done again some time ago. A plain statement, no reproach.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>Status of a step of which the person asked to be reminded later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <extracomment>Status of a step that is not for this person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say so</source>
        <extracomment>How the person knows that a step is done, as a choice: on their own word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I tried it</source>
        <extracomment>How the person knows that a step is done, as a choice: they tried that it works.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill showed it</source>
        <extracomment>How it is known that a step is done: in a rehearsal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast saw it on this device</source>
        <extracomment>How it is known that a step is done: the app saw it on this device.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Due again %2.</source>
        <extracomment>%1 is a text such as &quot;Done, I tried it&quot;, %2 the date on which the step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Line of a step&apos;s history: the person took the entry before it back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 known, %3 done</source>
        <extracomment>How much is known: %1 steps of %2 that apply have a status, %3 of them are done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>How often a step is to be done again, inside a line such as &quot;Repeat every day&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 3 months</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 6 months</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2 years</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a step is to be done again, inside a line; %n is 2 or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <extracomment>Label: how often a step is to be done again, every three months.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a year</source>
        <extracomment>Label: how often a step is to be done again, every six months.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <extracomment>Label: how often a step is to be done again; %n is 2 or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a step takes, in minutes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long a step takes, in whole hours.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a step takes. %1 is hours, %2 is minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older key file opened your vault</source>
        <extracomment>The key file was put back from before the last change: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.key is from before your last change of a passphrase or recovery code. It may have come back from a backup.</source>
        <extracomment>The key file was put back from before the last change: what happened. vault.key is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is complete.</source>
        <extracomment>The key file was put back from before the last change: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your passphrase again in Settings and make a new recovery code, so that only the new ones open this vault.</source>
        <extracomment>The key file was put back from before the last change: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of your vault</source>
        <extracomment>The database was put back from an earlier day: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data opened now ends earlier than what Holdfast had saved. It may have come back from a backup.</source>
        <extracomment>The database was put back from an earlier day: what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this copy is in order, and nothing was deleted.</source>
        <extracomment>The database was put back from an earlier day: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have a newer vault.db, close Holdfast and put it back. Otherwise mark again what you remember having done since.</source>
        <extracomment>The database was put back from an earlier day: what to do. vault.db is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was repaired</source>
        <extracomment>The key file was damaged and made anew from its backup: title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.key could not be read, so Holdfast wrote it anew from its backup.</source>
        <extracomment>The key file was damaged and made anew from its backup: what happened. vault.key is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data and your ways of unlocking are unchanged.</source>
        <extracomment>The key file was damaged and made anew from its backup: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything now. If it happens again, check the drive of this device.</source>
        <extracomment>The key file was damaged and made anew from its backup: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast kept a checked copy from %1. What was saved after that is not in it.</source>
        <extracomment>Offer to open an earlier copy in place of damaged data. %1 is a date with a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. However often you try, nothing is deleted.</source>
        <extracomment>A passphrase that does not fit: what is safe.
----------
A recovery code that does not fit: what is safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
