<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
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
        <source>Nothing was changed, and you can try as often as you like.</source>
        <extracomment>A passphrase that does not fit: what is safe.
----------
A recovery code that does not fit: what is safe.</extracomment>
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
</context>
</TS>
