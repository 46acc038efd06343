<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Due and to come</source>
        <extracomment>A card on Today.</extracomment>
        <translation>已到期與將到期</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>On Today, when nothing is due.</extracomment>
        <translation>沒有事項到期。</translation>
    </message>
    <message>
        <source>What comes in the</source>
        <extracomment>A choice on Today: what comes in a week or in a month.</extracomment>
        <translation>顯示範圍</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>Shows what comes in a week.</extracomment>
        <translation>一星期</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Shows what comes in a month.</extracomment>
        <translation>一個月</translation>
    </message>
    <message>
        <source>Show all that comes</source>
        <extracomment>Shows again what comes in the whole week or month, after the list of one day.</extracomment>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>AgendaDay</name>
    <message>
        <source>Shown below</source>
        <extracomment>Of a day of the calendar, for screen readers: what stands on it is shown below.</extracomment>
        <translation>已在下方列出</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>Calendar, %1</source>
        <extracomment>Name of the calendar on Today, for screen readers. %1 is a week or a month.</extracomment>
        <translation>日曆，%1</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of what is due, for screen readers. %1 is a step or a routine, %2 a day or since when it waits.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>AgendaTurn</name>
    <message>
        <source>The week before</source>
        <extracomment>Turns the calendar back.</extracomment>
        <translation>上一星期</translation>
    </message>
    <message>
        <source>The month before</source>
        <extracomment>Turns the calendar back.</extracomment>
        <translation>上一個月</translation>
    </message>
    <message>
        <source>The week after</source>
        <extracomment>Turns the calendar on.</extracomment>
        <translation>下一星期</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>Turns the calendar on.</extracomment>
        <translation>下一個月</translation>
    </message>
</context>
<context>
    <name>BrowsersCard</name>
    <message>
        <source>Permissions of websites</source>
        <extracomment>A card on the page about this device.</extracomment>
        <translation>網站的權限</translation>
    </message>
    <message>
        <source>Holdfast can also read which permissions websites and extensions have in your browsers: names of sites and what they may do, never history, passwords or cookies.</source>
        <extracomment>On the card that asks whether the files of browsers may be read.</extracomment>
        <translation>Holdfast 也可以讀取瀏覽器內網站和擴充功能的權限：只看網站名稱，以及它們可以做甚麼，從不讀取瀏覽紀錄、密碼或 Cookie。</translation>
    </message>
    <message>
        <source>Read permissions from browsers</source>
        <extracomment>A choice on the page about this device.</extracomment>
        <translation>讀取瀏覽器的權限</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>Below a choice that was not made yet.</extracomment>
        <translation>尚未決定</translation>
    </message>
    <message>
        <source>Takes effect with the next look</source>
        <extracomment>Below a choice on the page about this device.</extracomment>
        <translation>下次查看時生效</translation>
    </message>
    <message>
        <source>No, leave them alone</source>
        <extracomment>The person does not want the files of browsers to be read, and does not want to be asked again.</extracomment>
        <translation>不用，不要讀取</translation>
    </message>
</context>
<context>
    <name>ChangedAdviceCard</name>
    <message>
        <source>Worth a second look</source>
        <extracomment>A card on Today: below it stand steps whose advice changed since they were marked.</extracomment>
        <translation>值得再看看</translation>
    </message>
    <message>
        <source>The advice changed; what you recorded is kept</source>
        <extracomment>Below a step on Today whose advice changed since it was marked.</extracomment>
        <translation>建議已更改；你的紀錄會保留</translation>
    </message>
</context>
<context>
    <name>DeviceOpenCard</name>
    <message>
        <source>Not looked at</source>
        <extracomment>A card on the page about this device: sources that gave no answer.</extracomment>
        <translation>未能查看的部分</translation>
    </message>
    <message>
        <source>About these, Holdfast knows nothing: look for yourself where they matter to you. The steps of the practices tell you how.</source>
        <extracomment>On the card with sources that gave no answer.</extracomment>
        <translation>這些情況，Holdfast 並不知道。對你重要的，請自己看看；各項習慣的步驟寫明了怎樣做。</translation>
    </message>
    <message>
        <source>Steps for updates by hand</source>
        <extracomment>Leads to the practice about updates and its steps by hand.</extracomment>
        <translation>自行檢查更新的步驟</translation>
    </message>
    <message>
        <source>Steps for permissions by hand</source>
        <extracomment>Leads to the practice about permissions and its steps by hand.</extracomment>
        <translation>自行檢查權限的步驟</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This device</source>
        <extracomment>Title of the page about the device Holdfast runs on.</extracomment>
        <translation>這部裝置</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <extracomment>Ends a look at this device before it is through.</extracomment>
        <translation>停止查看</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks at this device once more.</extracomment>
        <translation>再查看一次</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>Looks at this device for the first time.</extracomment>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>Name of the bar that shows how far a look at this device has come.</extracomment>
        <translation>正在查看</translation>
    </message>
</context>
<context>
    <name>DevicePermissionsCard</name>
    <message>
        <source>Permissions</source>
        <extracomment>A card on the page about this device.</extracomment>
        <translation>權限</translation>
    </message>
    <message>
        <source>None were seen.</source>
        <extracomment>On the page about this device, when there are no permissions to show.</extracomment>
        <translation>沒有看到任何權限。</translation>
    </message>
    <message>
        <source>To look at first</source>
        <extracomment>Heading above programs and websites with permissions that are new, changed or not decided.</extracomment>
        <translation>先看這些</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <extracomment>Name of a row that opens what one program may do, for screen readers; it is one of those to look at first. %1 is the program.</extracomment>
        <translation>待查看：%1</translation>
    </message>
    <message>
        <source>The rest is fine …</source>
        <extracomment>Keeps every permission nothing was decided about.</extracomment>
        <translation>其餘都沒問題…</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>Above the two ways in which permissions can be listed.</extracomment>
        <translation>全部權限</translation>
    </message>
    <message>
        <source>By program</source>
        <extracomment>One way to list permissions: under each program what it may do.</extracomment>
        <translation>按程式</translation>
    </message>
    <message>
        <source>By permission</source>
        <extracomment>One way to list permissions: under each permission who has it.</extracomment>
        <translation>按權限</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <extracomment>Title of the page about the device Holdfast runs on.</extracomment>
        <translation>這部裝置</translation>
    </message>
</context>
<context>
    <name>DeviceUpdatesCard</name>
    <message>
        <source>Updates, restart, support</source>
        <extracomment>A card on the page about this device.</extracomment>
        <translation>更新、重新啟動、系統支援</translation>
    </message>
    <message>
        <source>Holdfast only looks. Install updates with the tool your system brings, then look again.</source>
        <extracomment>On the page about this device. Holdfast itself installs nothing.</extracomment>
        <translation>Holdfast 只會查看，不會安裝。請用系統內置的工具安裝更新，然後再查看一次。</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>%1 of 5: %2</source>
        <extracomment>The level a slider stands at, for screen readers. %1 is a level from 1 to 5, %2 what it means.</extracomment>
        <translation>第 %1 級，共 5 級：%2</translation>
    </message>
    <message>
        <source>Your level. %1</source>
        <extracomment>Below the level of a risk. %1 says what is calculated with.</extracomment>
        <translation>你的等級。%1</translation>
    </message>
    <message>
        <source>The suggested level. %1</source>
        <extracomment>Below the level of a risk. %1 says what is calculated with.</extracomment>
        <translation>建議等級。%1</translation>
    </message>
    <message>
        <source>It varies: give a range</source>
        <extracomment>Beside the level of a risk: the person gives the least and the most it may be.</extracomment>
        <translation>情況不一，設定範圍</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Below a slider for the end of a range. %1 is the name of the slider (&quot;At least&quot;), %2 what its level means.
----------
Below a slider for the end of a range. %1 is the name of the slider (&quot;At most&quot;), %2 what its level means.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Use the suggested level</source>
        <extracomment>Gives up the person&apos;s own level of a risk.</extracomment>
        <translation>採用建議等級</translation>
    </message>
</context>
<context>
    <name>EvidenceQuestion</name>
    <message>
        <source>How sure are you that this is done?</source>
        <extracomment>Asked after ticking a step.</extracomment>
        <translation>你有多肯定這一步已經做好？</translation>
    </message>
    <message>
        <source>I say so</source>
        <extracomment>Evidence for a step: the person says so.</extracomment>
        <translation>我自己判斷</translation>
    </message>
    <message>
        <source>I tried it</source>
        <extracomment>Evidence for a step: the person tried it.</extracomment>
        <translation>我試過</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Takes the tick away again.</extracomment>
        <translation>還未做好</translation>
    </message>
</context>
<context>
    <name>ExistingStage</name>
    <message>
        <source>Open a vault you already have</source>
        <extracomment>Title of the screen for opening an existing vault.</extracomment>
        <translation>開啟你已有的保險庫</translation>
    </message>
    <message>
        <source>Name the folder that holds the files vault.key and vault.db. They are copied here; the folder itself stays as it is.</source>
        <extracomment>On the screen for opening an existing vault.</extracomment>
        <translation>請填上存放 vault.key 和 vault.db 兩個檔案的資料夾。檔案會複製到這裏，原來的資料夾不會改動。</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Label of the field for a folder.</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Open this vault</source>
        <extracomment>Copies the vault from the folder and asks for its passphrase.</extracomment>
        <translation>開啟這個保險庫</translation>
    </message>
</context>
<context>
    <name>ExplanationSheet</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A line of an explanation, for screen readers. %1 is what it is about, %2 a number, %3 what that is made of.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <extracomment>Puts the lines of an explanation on the clipboard.</extracomment>
        <translation>複製為表格</translation>
    </message>
</context>
<context>
    <name>ExposureCard</name>
    <message>
        <source>Exposure</source>
        <extracomment>A card: the headline number about all risks.</extracomment>
        <translation>風險指數</translation>
    </message>
    <message>
        <source>Exposure index %1</source>
        <extracomment>The exposure index, for screen readers. %1 is a number from 0 to 100.</extracomment>
        <translation>風險指數 %1</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <extracomment>Opens the arithmetic behind a number.</extracomment>
        <translation>怎樣計算</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Opens a line over time as a table.</extracomment>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <extracomment>Folds a line over time away.</extracomment>
        <translation>收起走勢</translation>
    </message>
    <message>
        <source>Show over time</source>
        <extracomment>Folds a line over time out.</extracomment>
        <translation>顯示走勢</translation>
    </message>
</context>
<context>
    <name>ExposureChart</name>
    <message>
        <source>Exposure over time: now %1. %2</source>
        <extracomment>Name of a line over time, for screen readers. %1 is the exposure index now, %2 how far it has come.</extracomment>
        <translation>風險指數的變化：現在 %1。%2</translation>
    </message>
</context>
<context>
    <name>ExposureTableSheet</name>
    <message>
        <source>Exposure over time</source>
        <extracomment>Title of a table.</extracomment>
        <translation>風險指數的變化</translation>
    </message>
    <message>
        <source>Every line is counted by today&apos;s rules and levels.</source>
        <extracomment>Above the table of the exposure index over time.</extracomment>
        <translation>每一行都按現時的規則和等級計算。</translation>
    </message>
    <message>
        <source>Nothing was recorded for a long time before this.</source>
        <extracomment>In the table of the exposure index over time.</extracomment>
        <translation>在此之前，有一段長時間沒有紀錄。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A line of a table, for screen readers. %1 is a date, %2 the exposure index, %3 how much was known.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <extracomment>Puts a table on the clipboard.</extracomment>
        <translation>複製為表格</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <extracomment>Goes one step back in the first run.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>GrantCard</name>
    <message>
        <source>This is fine …</source>
        <extracomment>Keeps a permission.</extracomment>
        <translation>這樣沒問題…</translation>
    </message>
    <message>
        <source>This is fine: %1</source>
        <extracomment>Name of the button that keeps a permission, for screen readers. %1 is the permission.</extracomment>
        <translation>這樣沒問題：%1</translation>
    </message>
    <message>
        <source>I take it back</source>
        <extracomment>Notes that the person will take a permission back; the next look shows whether it is gone.</extracomment>
        <translation>我會收回</translation>
    </message>
    <message>
        <source>I take it back: %1</source>
        <extracomment>Name of the button that notes that a permission is to go, for screen readers. %1 is the permission.</extracomment>
        <translation>我會收回：%1</translation>
    </message>
    <message>
        <source>Copy how</source>
        <extracomment>Copies a command or an address by which a permission can be taken back.</extracomment>
        <translation>複製收回方法</translation>
    </message>
    <message>
        <source>Copy how: %1</source>
        <extracomment>Name of the button that copies how to take a permission back, for screen readers. %1 is the permission.</extracomment>
        <translation>複製收回方法：%1</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <extracomment>Takes back what was decided about a permission.</extracomment>
        <translation>改回未決定</translation>
    </message>
    <message>
        <source>Undecided again: %1</source>
        <extracomment>Name of the button that takes back a decision about a permission, for screen readers. %1 is the permission.</extracomment>
        <translation>改回未決定：%1</translation>
    </message>
</context>
<context>
    <name>GrantsPage</name>
    <message>
        <source>This device</source>
        <extracomment>Title of the page about the device Holdfast runs on.</extracomment>
        <translation>這部裝置</translation>
    </message>
    <message>
        <source>The last look saw no permissions here.</source>
        <extracomment>On the page of one program, when the last look saw none of its permissions any more.</extracomment>
        <translation>上次查看時，這裏沒有看到任何權限。</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Change note</source>
        <extracomment>Opens the note of a record for rewriting.</extracomment>
        <translation>修改備註</translation>
    </message>
    <message>
        <source>Change the note of: %1</source>
        <extracomment>Name of the button below a record, for screen readers. %1 is the record.</extracomment>
        <translation>修改這項紀錄的備註：%1</translation>
    </message>
    <message>
        <source>Change the note</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>修改備註</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field for the words of a note.</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves a rewritten note.</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Erase the note</source>
        <extracomment>Erases a note for good.</extracomment>
        <translation>刪除備註</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Other devices you look after</source>
        <extracomment>A card on the page about this device: other devices of the household.</extracomment>
        <translation>由你打理的其他裝置</translation>
    </message>
    <message>
        <source>A parent&apos;s phone, the till in the shop: entered by you, on your word. The end of support comes from a table in Holdfast.</source>
        <extracomment>On the card with other devices of the household.</extracomment>
        <translation>父母的手機、店舖的收銀機：由你自己輸入，以你所說為準。終止支援的日期，取自 Holdfast 內置的列表。</translation>
    </message>
    <message>
        <source>Add a device</source>
        <extracomment>Opens the form for another device of the household.</extracomment>
        <translation>新增裝置</translation>
    </message>
    <message>
        <source>Take this device out of the list?</source>
        <extracomment>Title of a sheet that asks before a device of the household is taken out of the list.</extracomment>
        <translation>要把這部裝置從清單移除嗎？</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <extracomment>Closes the question whether a device shall be taken out of the list.</extracomment>
        <translation>留在清單</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>Takes a device of the household out of the list.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>What you entered about it goes for good. The device itself stays as it is.</source>
        <extracomment>On the sheet that asks before a device of the household is taken out of the list.</extracomment>
        <translation>你填寫的關於它的內容會永久刪除。裝置本身不受影響。</translation>
    </message>
</context>
<context>
    <name>HouseholdSheet</name>
    <message>
        <source>Change this device</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>更改這部裝置的資料</translation>
    </message>
    <message>
        <source>Another device</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>另一部裝置</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A field for a device of the household: how the person calls it.</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Who looks after it (may stay empty)</source>
        <extracomment>A field for a device of the household: who looks after it.</extracomment>
        <translation>由誰打理（可以不填）</translation>
    </message>
    <message>
        <source>Model (may stay empty)</source>
        <extracomment>A field for a device of the household: its maker and model.</extracomment>
        <translation>型號（可以不填）</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>A field for a device of the household: its operating system.</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>A field for a device of the household: the version of its operating system.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>System and version, as the device says</source>
        <extracomment>A field for a device of the household, when its version is not in the list.</extracomment>
        <translation>系統和版本，按裝置顯示的填寫</translation>
    </message>
    <message>
        <source>Last update (2026-11-30), or empty</source>
        <extracomment>A field for a device of the household: the day of its last update. The date in brackets is an example of the form.</extracomment>
        <translation>上次更新的日期（2026-11-30），可以不填</translation>
    </message>
    <message>
        <source>On Android: the date of the security update, in the settings about the phone.</source>
        <extracomment>Below the field for the day of the last update.</extracomment>
        <translation>Android 裝置：請填上「關於手機」設定內的保安更新日期。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves a device of the household.</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Take it out of the list …</source>
        <extracomment>Asks whether a device of the household shall be taken out of the list.</extracomment>
        <translation>從清單移除…</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>This is fine because …</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>這樣沒問題，因為……</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <extracomment>Label of the field for why a permission is fine.</extracomment>
        <translation>原因（可以不填）</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <extracomment>Above the times after which a permission is looked at again.</extracomment>
        <translation>甚麼時候再看</translation>
    </message>
    <message>
        <source>In three months</source>
        <extracomment>When to look at a permission again.</extracomment>
        <translation>三個月後</translation>
    </message>
    <message>
        <source>In half a year</source>
        <extracomment>When to look at a permission again.</extracomment>
        <translation>半年後</translation>
    </message>
    <message>
        <source>In a year</source>
        <extracomment>When to look at a permission again.</extracomment>
        <translation>一年後</translation>
    </message>
    <message>
        <source>Only when it changes</source>
        <extracomment>When to look at a permission again.</extracomment>
        <translation>有改變時才看</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Keeps a permission.</extracomment>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of language, for screen readers.</extracomment>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LanguageStage</name>
    <message>
        <source>Which language do you read best?</source>
        <extracomment>Title of the first screen ever shown.</extracomment>
        <translation>你最習慣閱讀哪種語言？</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Goes on to the next screen.</extracomment>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Holdfast (sample)</source>
        <extracomment>The title of the window; the name of the app is not translated.</extracomment>
        <translation>Holdfast（示範）</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <extracomment>Puts a message away.</extracomment>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <extracomment>Below a long list. %n is how many lines are not shown yet.</extracomment>
        <translation>
            <numerusform>顯示更多（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of places (Today, Practices, Settings), for screen readers.</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A place in the app: what to do next.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Practices</source>
        <extracomment>A place in the app: the list of habits.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place in the app.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Closes the vault at once.</extracomment>
        <translation>立即鎖定</translation>
    </message>
    <message>
        <source>Risks</source>
        <extracomment>A place in the app: what would hurt most.</extracomment>
        <translation>風險</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of places (Today, Practices, Settings), for screen readers.</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A place in the app: what to do next.</extracomment>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) suggested</source>
        <extracomment>Read after &quot;Today&quot; by screen readers.</extracomment>
        <translation>
            <numerusform>建議 %n 個步驟</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices</source>
        <extracomment>A place in the app: the list of habits.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place in the app.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Closes the vault at once.</extracomment>
        <translation>立即鎖定</translation>
    </message>
    <message>
        <source>Risks</source>
        <extracomment>A place in the app: what would hurt most.</extracomment>
        <translation>風險</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>Title of the page about the device Holdfast runs on.</extracomment>
        <translation>這部裝置</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>A place in the app: recurring self-checks.</extracomment>
        <translation>例行檢查</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Mark as done: %1</source>
        <extracomment>Name of the box before a step, for screen readers. %1 is the step.</extracomment>
        <translation>標示為已完成：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a suggested step. %1 is a reason (&quot;Softens: Payment outage&quot;), %2 a time (&quot;10 min&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Opens a step.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <extracomment>Name of the button beside a step, for screen readers. %1 is the step.</extracomment>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Puts a step off by a week.</extracomment>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Remind me in a week: %1</source>
        <extracomment>Name of the button beside a step, for screen readers. %1 is the step.</extracomment>
        <translation>一星期後提醒我：%1</translation>
    </message>
    <message>
        <source>%1 exposure</source>
        <extracomment>What a step would take off the exposure index. %1 is a number such as −2.4.</extracomment>
        <translation>風險指數 %1</translation>
    </message>
</context>
<context>
    <name>PackOfferCard</name>
    <message>
        <source>Fingerprint of the publisher&apos;s key</source>
        <extracomment>Label of the 20 characters by which one knows whose a pack is.</extracomment>
        <translation>發布者密鑰的指紋</translation>
    </message>
    <message>
        <source>The pack names this page, which may not be the publisher&apos;s: %1</source>
        <extracomment>On a pack that is offered. %1 is the address of its publisher&apos;s own page.</extracomment>
        <translation>內容包列出了這個網頁，但它未必屬於發布者：%1</translation>
    </message>
    <message>
        <source>I compared it, and it is the same</source>
        <extracomment>Confirms that the fingerprint of a pack&apos;s publisher was compared.</extracomment>
        <translation>我核對過，完全相同</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Puts the pack that is offered into the vault.</extracomment>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Don&apos;t install</source>
        <extracomment>Does not install the pack that is offered.</extracomment>
        <translation>不安裝</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Fingerprint: %1</source>
        <extracomment>On the page Packs. %1 is 20 characters in groups, by which one knows whose a pack is.</extracomment>
        <translation>指紋：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a pack out of the vault.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Name of the button below a pack, for screen readers. %1 is the title of the pack.</extracomment>
        <translation>移除「%1」</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page Settings.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Packs</source>
        <extracomment>Title of the page that lists packs: additions to the catalogue that a community hands out.</extracomment>
        <translation>內容包</translation>
    </message>
    <message>
        <source>Steps, cases and drills that a community hands out. They stand beside what is built in and replace none of it.</source>
        <extracomment>Below the title of the page Packs.</extracomment>
        <translation>由社區或團體派發的步驟、個案和演習。它們與內置的內容並列，不會取代當中任何一項。</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <extracomment>A card on the page Packs.</extracomment>
        <translation>新增內容包</translation>
    </message>
    <message>
        <source>Open a .holdfastpack from your file manager, drop it on this window, or name it here.</source>
        <extracomment>On the page Packs; .holdfastpack is the ending of a file&apos;s name.</extracomment>
        <translation>請在檔案管理程式開啟 .holdfastpack 檔案，或把它拖到這個視窗，也可在這裏填上它的路徑。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of the field for a file&apos;s whole path.</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Shows what is in a pack and offers to install it.</extracomment>
        <translation>查看內容</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>A card on the page Packs: the list of those that are installed.</extracomment>
        <translation>已安裝</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <extracomment>On the page Packs, when there are none.</extracomment>
        <translation>未有安裝內容包。</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <extracomment>Label of the field for a new passphrase.</extracomment>
        <translation>新密碼短語</translation>
    </message>
    <message>
        <source>How hard to guess</source>
        <extracomment>Name of the bar that shows how strong a passphrase is.</extracomment>
        <translation>有多難猜</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Label of the second field for a new passphrase.</extracomment>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Working out the key …</source>
        <extracomment>Shown while a key is worked out from a new passphrase.</extracomment>
        <translation>正在計算密鑰……</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practices</source>
        <extracomment>Title of the page that lists the habits.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Name of the bar that shows how far a practice has come.</extracomment>
        <translation>進度</translation>
    </message>
    <message>
        <source>Show them as well</source>
        <extracomment>Lists also the steps of a practice that are, by the person&apos;s answers, for others.</extracomment>
        <translation>一併列出</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <extracomment>Opens the arithmetic behind a number.</extracomment>
        <translation>怎樣計算</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <extracomment>Title of the page that lists the habits.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Habits, in small steps. Begin wherever you like.</source>
        <extracomment>Below the title of the page that lists the habits.</extracomment>
        <translation>各種習慣，分成小步。從哪裏開始都可以。</translation>
    </message>
    <message>
        <source>Search and glossary</source>
        <extracomment>Leads from the list of habits to the page that finds steps, words and numbers.</extracomment>
        <translation>搜尋與詞彙表</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Practices</source>
        <extracomment>A card on Today.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <extracomment>Opens the arithmetic behind a number.</extracomment>
        <translation>怎樣計算</translation>
    </message>
    <message>
        <source>How progress is counted</source>
        <extracomment>Name of a button below the progress of all practices, for screen readers.</extracomment>
        <translation>進度怎樣計算</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>where it is now</source>
        <extracomment>Below the picture of all risks: what a disc with a number in it means.</extracomment>
        <translation>現在的位置</translation>
    </message>
    <message>
        <source>with nothing done</source>
        <extracomment>Below the picture of all risks: what a ring means.</extracomment>
        <translation>不做任何步驟時</translation>
    </message>
    <message>
        <source>the range you gave</source>
        <extracomment>Below the picture of all risks: what a box around a disc means. The person gave a range instead of one level.</extracomment>
        <translation>你設定的範圍</translation>
    </message>
    <message>
        <source>Probability →</source>
        <extracomment>The axis of the picture of risks that runs upwards.</extracomment>
        <translation>可能性 →</translation>
    </message>
    <message>
        <source>Seriousness →</source>
        <extracomment>The axis of the picture of risks that runs to the right.</extracomment>
        <translation>嚴重程度 →</translation>
    </message>
    <message>
        <source>Holdfast progress report</source>
        <extracomment>The title of the printed report as a document; print queues may show it.</extracomment>
        <translation>Holdfast 進度報告</translation>
    </message>
    <message>
        <source>have a plan</source>
        <extracomment>A mark beside a risk that is so serious that a plan is due, whatever was done. Short: it stands in a small frame.</extracomment>
        <translation>要有應變計劃</translation>
    </message>
    <message>
        <source>index %1</source>
        <extracomment>Below a step on the printed report: what it would take off the exposure index. %1 is a number such as −2.4.</extracomment>
        <translation>指數 %1</translation>
    </message>
    <message>
        <source>Exposure index</source>
        <extracomment>Label of the exposure index on the printed report.</extracomment>
        <translation>風險指數</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <extracomment>The exposure index with the end of its scale. %1 is a whole number from 0 to 100.</extracomment>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Label on the printed report, above how many steps are known and done (&quot;32 of 59 known, 28 done&quot;).</extracomment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Progress report</source>
        <extracomment>Heading of the printed report on how far somebody has come.</extracomment>
        <translation>進度報告</translation>
    </message>
    <message>
        <source>This is a sample household, not yours.</source>
        <extracomment>On the printed report: it is about the sample household, not about the person.</extracomment>
        <translation>這是示範家庭，不是你的。</translation>
    </message>
    <message>
        <source>What helps most next</source>
        <extracomment>Heading on the printed report above the few steps worth doing next.</extracomment>
        <translation>接下來最有幫助的步驟</translation>
    </message>
    <message>
        <source>Nothing is open at present.</source>
        <extracomment>On the printed report, in place of steps: everything that applies is done, or put off.</extracomment>
        <translation>目前沒有待做的步驟。</translation>
    </message>
    <message>
        <source>How far each practice has come</source>
        <extracomment>Heading on the printed report above the list of practices.</extracomment>
        <translation>各項習慣的進度</translation>
    </message>
    <message>
        <source>What weighs most</source>
        <extracomment>Heading on the printed report above the list of risks.</extracomment>
        <translation>主要風險</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <extracomment>On the printed report: risks that cannot happen to this person, by their own word. %1 is a list of titles.</extracomment>
        <translation>不計算在內：%1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>Heading on the page with the person&apos;s own notes, behind the printed report.</extracomment>
        <translation>你的備註</translation>
    </message>
    <message>
        <source>Made by Holdfast on this device; nothing was sent anywhere. Levels and amounts are estimates.</source>
        <extracomment>The last lines of the printed report.</extracomment>
        <translation>由 Holdfast 在這部裝置上製作，沒有傳送到任何地方。等級和金額都是估計。</translation>
    </message>
</context>
<context>
    <name>ProtectStage</name>
    <message>
        <source>Protect what you enter</source>
        <extracomment>Title of the screen that protects the vault.</extracomment>
        <translation>保護你輸入的內容</translation>
    </message>
    <message>
        <source>A passphrase locks your vault. Nobody can reset it for you; a recovery code, in the next step, is the other way in.</source>
        <extracomment>On the screen that protects the vault.</extracomment>
        <translation>你的保險庫會以密碼短語鎖上。沒有人可以替你重設；下一步的復原碼，是另一個開啟方法。</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <extracomment>Makes the vault with this passphrase.</extracomment>
        <translation>用這個密碼短語保護</translation>
    </message>
    <message>
        <source>Use this computer&apos;s key ring instead</source>
        <extracomment>Protects the vault with the computer&apos;s key ring in place of a passphrase.</extracomment>
        <translation>改用這部電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>No passphrase?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>不用密碼短語？</translation>
    </message>
    <message>
        <source>The key then lies in this computer&apos;s key ring. Whoever unlocks the computer unlocks Holdfast. If the key ring is lost, only the recovery code opens your vault, so it has to be written down now.</source>
        <extracomment>On a sheet: what using the key ring means.</extracomment>
        <translation>密鑰會存放在這部電腦的鑰匙圈。誰能解鎖這部電腦，就能解鎖 Holdfast。如果失去鑰匙圈，只有復原碼能開啟你的保險庫，所以現在就要把它寫下來。</translation>
    </message>
    <message>
        <source>Use the key ring</source>
        <extracomment>Confirms the use of the key ring.</extracomment>
        <translation>使用鑰匙圈</translation>
    </message>
</context>
<context>
    <name>PutOffSheet</name>
    <message>
        <source>When shall it come back?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>甚麼時候再提醒你？</translation>
    </message>
    <message>
        <source>Or on this day (2026-11-30)</source>
        <extracomment>A field for a day. The date in brackets is an example of the form.</extracomment>
        <translation>或者在這一天（2026-11-30）</translation>
    </message>
    <message>
        <source>At this time (18:30)</source>
        <extracomment>A field for a time of day. The time in brackets is an example of the form.</extracomment>
        <translation>在這個時間（18:30）</translation>
    </message>
    <message>
        <source>Put off until then</source>
        <extracomment>Puts a routine off until the day and time that were typed.</extracomment>
        <translation>延後至這個時間</translation>
    </message>
</context>
<context>
    <name>QuestionStage</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Above a question of the first run. %1 is its number, %2 how many there are.</extracomment>
        <translation>第 %1 條問題，共 %2 條</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Goes on to the next question.</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>You can leave a question open, and change every answer later in Settings.</source>
        <extracomment>Below the questions of the first run.</extracomment>
        <translation>問題可以先不答，所有答案日後都可在「設定」更改。</translation>
    </message>
</context>
<context>
    <name>ReadyRoutineRow</name>
    <message>
        <source>Take it up</source>
        <extracomment>Takes up a ready-made routine.</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take it up: %1</source>
        <extracomment>Name of a button, for screen readers. %1 is a ready-made routine.</extracomment>
        <translation>採用：%1</translation>
    </message>
</context>
<context>
    <name>ReadyRoutines</name>
    <message>
        <source>Ready to take up</source>
        <extracomment>A card with ready-made recurring self-checks that a person can take up.</extracomment>
        <translation>現成的例行檢查</translation>
    </message>
</context>
<context>
    <name>ReceiptBanner</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back the mark that was just made.</extracomment>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeAsked</name>
    <message>
        <source>Group %1</source>
        <extracomment>Label of a field. %1 is the number of a group of the recovery code.</extracomment>
        <translation>第 %1 組</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Checks what was typed against the recovery code.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>Shows the recovery code once more.</extracomment>
        <translation>再次顯示復原碼</translation>
    </message>
    <message>
        <source>Later today</source>
        <extracomment>Puts the confirmation of the recovery code off.</extracomment>
        <translation>今天稍後</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Your recovery code is not confirmed yet</source>
        <extracomment>A card on Today.</extracomment>
        <translation>你的復原碼尚未確認</translation>
    </message>
    <message>
        <source>It is the only other way in if you forget your passphrase. It takes two minutes.</source>
        <extracomment>On a card on Today.</extracomment>
        <translation>如果忘記密碼短語，就只有它能開啟你的保險庫。只需兩分鐘。</translation>
    </message>
    <message>
        <source>Confirm it now</source>
        <extracomment>Opens the form for typing the recovery code in.</extracomment>
        <translation>現在確認</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <extracomment>Leads to Settings, where a new recovery code can be made.</extracomment>
        <translation>我沒有它</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeScreen</name>
    <message>
        <source>Type group %1 from your paper</source>
        <extracomment>Title of the screen that asks for part of the recovery code. %1 is the number of a group.</extracomment>
        <translation>輸入紙上的第 %1 組</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <extracomment>Title of the screen that shows the recovery code.</extracomment>
        <translation>寫下你的復原碼</translation>
    </message>
    <message>
        <source>So that we both know it stands there.</source>
        <extracomment>On the screen that asks for part of the recovery code.</extracomment>
        <translation>這樣大家都知道，它確實寫在紙上。</translation>
    </message>
    <message>
        <source>It opens your vault if you forget your passphrase. It is shown only now. Paper is best; a photo would lie on the phone that may be lost.</source>
        <extracomment>On the screen that shows the recovery code.</extracomment>
        <translation>如果忘記密碼短語，可以用它開啟你的保險庫。它只會在這時顯示。寫在紙上最好；照片會留在手機裏，而手機可能會遺失。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeSheet</name>
    <message>
        <source>Confirm recovery code</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>確認復原碼</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Label of the field for the recovery code.</extracomment>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Checks the recovery code that was typed.</extracomment>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeShown</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>One group of the recovery code, for screen readers. %1 its number, %2 its characters one by one.</extracomment>
        <translation>第 %1 組：%2</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <extracomment>The recovery code stands on paper; leads to typing part of it.</extracomment>
        <translation>我已寫下</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Prints the recovery code.</extracomment>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Leads to saving the recovery code as a file.
----------
Title of a sheet.</extracomment>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>Later today</source>
        <extracomment>Puts the confirmation of the recovery code off.</extracomment>
        <translation>今天稍後</translation>
    </message>
    <message>
        <source>Whoever has this file can open your vault. Keep it on something you lock away, not on this device.</source>
        <extracomment>On the sheet for saving the recovery code as a file.</extracomment>
        <translation>誰有這個檔案，就能開啟你的保險庫。請存到你會鎖起來的儲存裝置，不要留在這部裝置上。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of the field for a file&apos;s whole path.</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves the file.</extracomment>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Holdfast page</source>
        <extracomment>The title of the printed page; print queues may show it.</extracomment>
        <translation>Holdfast 頁面</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Heading of the printed page with the recovery code.</extracomment>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>On the printed page. %1 is a date.</extracomment>
        <translation>製作日期：%1。</translation>
    </message>
    <message>
        <source>Whoever has this page can open your vault. Keep it where you keep papers you cannot replace, and not beside the device.</source>
        <extracomment>On the printed page.</extracomment>
        <translation>誰有這一頁，就能開啟你的保險庫。請與無法補領的重要文件放在一起，不要放在裝置旁邊。</translation>
    </message>
    <message>
        <source>To use it: open Holdfast, choose &quot;Use your recovery code&quot; and type it in. You then choose a new passphrase and get a new code; this one stops working.</source>
        <extracomment>On the printed page.</extracomment>
        <translation>使用方法：開啟 Holdfast，選擇「使用復原碼」，然後輸入。之後你會設定新的密碼短語，並取得新的復原碼；這一個隨即失效。</translation>
    </message>
    <message>
        <source>There is no letter O, I, L or U in it: what looks like one is a zero, a one or a V.</source>
        <extracomment>On the printed page, below the recovery code.</extracomment>
        <translation>當中沒有字母 O、I、L、U：看似的，其實是數字 0、1 或字母 V。</translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Show it</source>
        <extracomment>On a reminder: goes to what is due.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>On a reminder: puts it off.</extracomment>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <extracomment>Puts a reminder away.</extracomment>
        <translation>關閉這則提醒</translation>
    </message>
</context>
<context>
    <name>ReminderTestSheet</name>
    <message>
        <source>Test reminder</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>測試提醒</translation>
    </message>
    <message>
        <source>Send another one</source>
        <extracomment>Sends another test reminder.</extracomment>
        <translation>再傳送一則</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Save a report</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>One dated page with the matrix, the top risks, the next steps and how much is known. The file is not encrypted.</source>
        <extracomment>On the form for a report.</extracomment>
        <translation>一頁註明日期的報告，包括風險矩陣、主要風險、接下來的步驟，以及有多少步驟情況已知。檔案沒有加密。</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Above the kinds of files a report can be.</extracomment>
        <translation>類型</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <extracomment>A kind of report.</extracomment>
        <translation>供列印的頁面（PDF）</translation>
    </message>
    <message>
        <source>A table for a spreadsheet (CSV)</source>
        <extracomment>A kind of report.</extracomment>
        <translation>試算表（CSV）</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <extracomment>A kind of report.</extracomment>
        <translation>供程式讀取的資料（JSON）</translation>
    </message>
    <message>
        <source>Large print</source>
        <extracomment>A choice for a report.</extracomment>
        <translation>大字版</translation>
    </message>
    <message>
        <source>With my own notes</source>
        <extracomment>A choice for a report: what the person wrote themselves goes in.</extracomment>
        <translation>附上我自己的備註</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of the field for a file&apos;s whole path.</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the report.</extracomment>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>RiskDisc</name>
    <message>
        <source>Have a plan</source>
        <extracomment>Of a risk, for screen readers: it is so serious that one should have a plan for it.</extracomment>
        <translation>要有應變計劃</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Matrix of probability and seriousness</source>
        <extracomment>Name of the picture of all risks, for screen readers.</extracomment>
        <translation>可能性與嚴重程度矩陣</translation>
    </message>
    <message>
        <source>Probability →</source>
        <extracomment>The axis of the picture of risks that runs upwards.</extracomment>
        <translation>可能性 →</translation>
    </message>
    <message>
        <source>Seriousness →</source>
        <extracomment>The axis of the picture of risks that runs to the right.</extracomment>
        <translation>嚴重程度 →</translation>
    </message>
</context>
<context>
    <name>RiskNoteCard</name>
    <message>
        <source>In your words</source>
        <extracomment>A card on the page of a risk.</extracomment>
        <translation>你自己的看法</translation>
    </message>
    <message>
        <source>Why these levels</source>
        <extracomment>A field on the page of a risk.</extracomment>
        <translation>為甚麼選這些等級</translation>
    </message>
    <message>
        <source>A note can hold up to 10,000 characters.</source>
        <extracomment>Below a field for a note.</extracomment>
        <translation>備註最多可寫 10,000 字。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves a note.</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>This cannot happen to me</source>
        <extracomment>On the page of a risk: it then no longer counts in the index.</extracomment>
        <translation>這不可能發生在我身上</translation>
    </message>
    <message>
        <source>It stays in the list and no longer counts in your index.</source>
        <extracomment>Below the switch &quot;This cannot happen to me&quot;.</extracomment>
        <translation>它會留在清單上，但不再計入你的指數。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading above what the person thought of a risk before.</extracomment>
        <translation>過往紀錄</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Risks</source>
        <extracomment>The way back from a risk: the page with all risks.</extracomment>
        <translation>風險</translation>
    </message>
    <message>
        <source>have a plan</source>
        <extracomment>Beside a risk that is so serious that one should have a plan, however improbable it is.</extracomment>
        <translation>要有應變計劃</translation>
    </message>
    <message>
        <source>How likely is it for you, with nothing done?</source>
        <extracomment>Above the slider for the probability of a risk.</extracomment>
        <translation>如果不做任何步驟，你遇上這種事的可能性有多大？</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>The least likely a risk may be.</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>The most likely a risk may be.</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>How serious would it be for you?</source>
        <extracomment>Above the slider for the seriousness of a risk.</extracomment>
        <translation>如果發生，對你有多嚴重？</translation>
    </message>
    <message>
        <source>At best</source>
        <extracomment>The least serious a risk may be.</extracomment>
        <translation>最輕</translation>
    </message>
    <message>
        <source>At worst</source>
        <extracomment>The most serious a risk may be.</extracomment>
        <translation>最重</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>A card on the page of a risk.</extracomment>
        <translation>現況</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <extracomment>Opens the arithmetic behind a number.</extracomment>
        <translation>怎樣計算</translation>
    </message>
    <message>
        <source>Why this level is suggested</source>
        <extracomment>A card on the page of a risk: the reason for its levels.</extracomment>
        <translation>為甚麼建議這個等級</translation>
    </message>
    <message>
        <source>What lowers it</source>
        <extracomment>Heading above the steps that lower a risk.</extracomment>
        <translation>能降低這項風險的步驟</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>have a plan</source>
        <extracomment>Beside a risk that is so serious that one should have a plan, however improbable it is.</extracomment>
        <translation>要有應變計劃</translation>
    </message>
    <message>
        <source>Next best step: %1 (%2)</source>
        <extracomment>Below a risk: what helps most against it. %1 is a step, %2 what it would take off the index (&quot;−2.4&quot;).</extracomment>
        <translation>下一步最有用：%1（%2）</translation>
    </message>
    <message>
        <source>Have a plan</source>
        <extracomment>Of a risk, for screen readers: it is so serious that one should have a plan for it.</extracomment>
        <translation>要有應變計劃</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>What would hurt most</source>
        <extracomment>Title of the page with all risks.</extracomment>
        <translation>哪些風險傷害最大</translation>
    </message>
    <message>
        <source>How likely, and how serious. A hollow ring is where a risk started with nothing done; a disc is where it is now. Numbers with a minus: what the next step would take off your index.</source>
        <extracomment>Below the title of the page with all risks.</extracomment>
        <translation>看看每項風險的可能性和嚴重程度。空心圓是不做任何步驟時的位置，實心圓是現在的位置。帶減號的數字，表示下一步能令你的指數下降多少。</translation>
    </message>
    <message>
        <source>Hide the matrix</source>
        <extracomment>Folds the picture of all risks away.</extracomment>
        <translation>隱藏矩陣</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <extracomment>Folds the picture of all risks out.</extracomment>
        <translation>顯示矩陣</translation>
    </message>
    <message>
        <source>Save a report</source>
        <extracomment>Opens the form for saving a report about all risks.</extracomment>
        <translation>儲存報告</translation>
    </message>
</context>
<context>
    <name>RoutineActions</name>
    <message>
        <source>Back to Routines</source>
        <extracomment>Leads back to the list of routines after something was done about one.</extracomment>
        <translation>返回「例行檢查」</translation>
    </message>
</context>
<context>
    <name>RoutineDecisionButtons</name>
    <message>
        <source>Done</source>
        <extracomment>Records that a routine was done this time.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Name of a button, for screen readers. %1 is the routine.</extracomment>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>Opens the choice of when a routine shall remind again.</extracomment>
        <translation>延後</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <extracomment>Name of a button, for screen readers. %1 is the routine.</extracomment>
        <translation>延後：%1</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <extracomment>Opens the question why a routine is left out this time.</extracomment>
        <translation>這次略過</translation>
    </message>
    <message>
        <source>Skip this time: %1</source>
        <extracomment>Name of a button, for screen readers. %1 is the routine.</extracomment>
        <translation>這次略過：%1</translation>
    </message>
</context>
<context>
    <name>RoutineFoundStep</name>
    <message>
        <source>Add: %1</source>
        <extracomment>Name of a button, for screen readers. %1 is a step that is put into a routine.</extracomment>
        <translation>加入：%1</translation>
    </message>
</context>
<context>
    <name>RoutineHeatMap</name>
    <message>
        <source>Day by day. Up and down go by a day, left and right by a week</source>
        <extracomment>Name of the calendar with the history of a routine, for screen readers.</extracomment>
        <translation>逐日紀錄。按上下鍵移動一天，按左右鍵移動一星期</translation>
    </message>
</context>
<context>
    <name>RoutineHistoryCard</name>
    <message>
        <source>What lies behind</source>
        <extracomment>A card on the page of a routine.</extracomment>
        <translation>過往紀錄</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>Folds the history of a routine, as a list of months, away.</extracomment>
        <translation>收起列表</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <extracomment>Folds the history of a routine out as a list of months.</extracomment>
        <translation>以列表顯示</translation>
    </message>
</context>
<context>
    <name>RoutineItemEdit</name>
    <message>
        <source>Move up: %1</source>
        <extracomment>Name of a button. %1 is a step of a routine.</extracomment>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <extracomment>Name of a button. %1 is a step of a routine.</extracomment>
        <translation>下移：%1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <extracomment>Name of a button. %1 is a step of a routine.</extracomment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>RoutineItemsFields</name>
    <message>
        <source>Add a step: type a word of it</source>
        <extracomment>A field in which one looks for a step to put into a routine.</extracomment>
        <translation>加入步驟：輸入當中的字詞</translation>
    </message>
    <message>
        <source>Add a drill</source>
        <extracomment>A field for a routine: a rehearsal to put into it.</extracomment>
        <translation>加入演習</translation>
    </message>
    <message>
        <source>Add a look at this device</source>
        <extracomment>Puts a look at this device into a routine.</extracomment>
        <translation>加入「查看這部裝置」</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Routines</source>
        <extracomment>Title of the page about recurring self-checks.</extracomment>
        <translation>例行檢查</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <extracomment>A card on the page of a routine: the steps, looks and drills in it.</extracomment>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Nothing in particular. You can add steps when you change it.</source>
        <extracomment>On the page of a routine without steps.</extracomment>
        <translation>沒有指定要做甚麼。更改這項例行檢查時，可以加入步驟。</translation>
    </message>
</context>
<context>
    <name>RoutineReceipt</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done about a routine.</extracomment>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>RoutineRhythmFields</name>
    <message>
        <source>How often</source>
        <extracomment>Above the ways in which a routine can come again.</extracomment>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>How often a routine comes.</extracomment>
        <translation>只做一次</translation>
    </message>
    <message>
        <source>By days</source>
        <extracomment>How often a routine comes: every so many days.</extracomment>
        <translation>按天</translation>
    </message>
    <message>
        <source>By weeks</source>
        <extracomment>How often a routine comes: on days of the week.</extracomment>
        <translation>按星期</translation>
    </message>
    <message>
        <source>By months, on a day</source>
        <extracomment>How often a routine comes: on a day of the month such as the 5th.</extracomment>
        <translation>按月，定在某日</translation>
    </message>
    <message>
        <source>By months, on a weekday</source>
        <extracomment>How often a routine comes: on a day such as the first Sunday of the month.</extracomment>
        <translation>按月，定在第幾個星期幾</translation>
    </message>
    <message>
        <source>By years</source>
        <extracomment>How often a routine comes.</extracomment>
        <translation>按年</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <extracomment>A field for a routine: the first, second ... such day of the week in a month.</extracomment>
        <translation>當月第幾個</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <extracomment>A field for a routine.</extracomment>
        <translation>星期幾</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A field for a routine.</extracomment>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <extracomment>A field for a routine.</extracomment>
        <translation>幾號</translation>
    </message>
    <message>
        <source>Counted from</source>
        <extracomment>Above the two ways in which the next time of a routine is found.</extracomment>
        <translation>從何時起計</translation>
    </message>
    <message>
        <source>A fixed day</source>
        <extracomment>The times of a routine are counted from its first day.</extracomment>
        <translation>固定的日子</translation>
    </message>
    <message>
        <source>Every Monday stays every Monday, however late it was done.</source>
        <extracomment>Explains that the times of a routine are counted from its first day.</extracomment>
        <translation>定在星期一，便總是星期一，無論上次多遲才做。</translation>
    </message>
    <message>
        <source>When it was done last</source>
        <extracomment>The next time of a routine is counted from when it was done last.</extracomment>
        <translation>上次完成的日子</translation>
    </message>
    <message>
        <source>Done late, it also comes later the next time.</source>
        <extracomment>Explains that the next time of a routine is counted from when it was done last.</extracomment>
        <translation>這次做得遲，下次也會順延。</translation>
    </message>
    <message>
        <source>On this day (2026-11-30)</source>
        <extracomment>A field for a routine that comes once. The date in brackets is an example of the form.</extracomment>
        <translation>在這一天（2026-11-30）</translation>
    </message>
    <message>
        <source>From this day on (2026-11-30)</source>
        <extracomment>A field for a routine. The date in brackets is an example of the form.</extracomment>
        <translation>由這一天起（2026-11-30）</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>A field for a routine: when it reminds.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>At this time (18:30)</source>
        <extracomment>A field for a routine: when it reminds. The time in brackets is an example of the form.</extracomment>
        <translation>在這個時間（18:30）</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A routine to choose. %1 is its name, %2 when it comes (&quot;Today&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>Change this routine</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>更改這項例行檢查</translation>
    </message>
    <message>
        <source>A routine of my own</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>自訂例行檢查</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A field for a routine: how the person calls it.</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>This makes no rhythm yet.</source>
        <extracomment>In the form for a routine, in place of the sentence that says when it comes.</extracomment>
        <translation>週期尚未設定完整。</translation>
    </message>
    <message>
        <source>No day to come</source>
        <extracomment>In the form for a routine, in place of the next days on which it comes.</extracomment>
        <translation>接下來沒有排定的日子</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <extracomment>In the form for a routine: the steps, looks and drills in it.</extracomment>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves a routine.</extracomment>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>RoutineUpkeep</name>
    <message>
        <source>Change it</source>
        <extracomment>Opens the form in which a routine is changed.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Has a paused routine come again.</extracomment>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Pause it</source>
        <extracomment>Has a routine come no more until it is taken up again.</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <extracomment>Asks whether a routine shall be removed.</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove this routine?</source>
        <extracomment>Title of a sheet that asks before a routine is removed.</extracomment>
        <translation>要移除這項例行檢查嗎？</translation>
    </message>
    <message>
        <source>%1 goes for good, and its history with it: when it was done, and why it was skipped. The marks on your steps stay. To rest it for a while, pause it instead.</source>
        <extracomment>On the sheet that asks before a routine is removed. %1 is its name.</extracomment>
        <translation>「%1」會永久移除，過往紀錄也一併移除，包括何時完成、為甚麼略過。各步驟本身的紀錄會保留。如果只想停一段時間，可以改為暫停。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Closes the question whether a routine shall be removed.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it with its history</source>
        <extracomment>Removes a routine with its history.</extracomment>
        <translation>連同過往紀錄移除</translation>
    </message>
</context>
<context>
    <name>RoutinesCard</name>
    <message>
        <source>Yours</source>
        <extracomment>A card with the recurring self-checks that a person has taken up.</extracomment>
        <translation>你的例行檢查</translation>
    </message>
    <message>
        <source>None yet. Take up a ready-made one, or set up your own.</source>
        <extracomment>On the card with a person&apos;s routines, when there is none.</extracomment>
        <translation>暫時沒有。可以採用現成的，或自己設定一項。</translation>
    </message>
    <message>
        <source>the chosen routines</source>
        <extracomment>What the buttons &quot;Done&quot;, &quot;Put off&quot; and &quot;Skip&quot; are about, for screen readers.</extracomment>
        <translation>所選的例行檢查</translation>
    </message>
    <message>
        <source>Stop choosing</source>
        <extracomment>Ends choosing several routines.</extracomment>
        <translation>結束選擇</translation>
    </message>
    <message>
        <source>Choose several</source>
        <extracomment>Begins choosing several routines, to do something about all of them at once.</extracomment>
        <translation>選擇多項</translation>
    </message>
    <message>
        <source>A routine of my own</source>
        <extracomment>Opens the form for a new routine.</extracomment>
        <translation>自訂例行檢查</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <extracomment>Title of the page about recurring self-checks.</extracomment>
        <translation>例行檢查</translation>
    </message>
    <message>
        <source>Small checks that come back on their own. None of them counts what you missed against you.</source>
        <extracomment>Below the title of the page about recurring self-checks.</extracomment>
        <translation>簡單的檢查，到時會自動再來。沒有做的，也不會跟你計較。</translation>
    </message>
</context>
<context>
    <name>RoutinesPlaceRow</name>
    <message>
        <source>Routines</source>
        <extracomment>Title of the page about recurring self-checks.</extracomment>
        <translation>例行檢查</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>You are looking at a sample household. Nothing you do here is kept.</source>
        <extracomment>Shown while one looks around.</extracomment>
        <translation>你正在瀏覽示範家庭。在這裏做的一切都不會保留。</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <extracomment>Leaves the sample household.</extracomment>
        <translation>離開示範</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Practices</source>
        <extracomment>Title of the page that lists the habits.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Title of the page Search.</extracomment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>Label of the field on the page Search.</extracomment>
        <translation>你想找甚麼？</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Lists more of what was found.</extracomment>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>SecureField</name>
    <message>
        <source>Hide what was typed</source>
        <extracomment>A button beside a secret field: hides what was typed into it.</extracomment>
        <translation>隱藏已輸入的內容</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <extracomment>A button beside a secret field: shows what was typed into it.</extracomment>
        <translation>顯示已輸入的內容</translation>
    </message>
</context>
<context>
    <name>SettingsAnswersCard</name>
    <message>
        <source>My answers</source>
        <extracomment>A card in Settings: the answers of the first run.</extracomment>
        <translation>我的答案</translation>
    </message>
    <message>
        <source>They decide which steps you see. Changing one changes nothing you recorded.</source>
        <extracomment>On a card in Settings.</extracomment>
        <translation>這些答案決定你會看到哪些步驟。更改答案不會改動你的任何紀錄。</translation>
    </message>
</context>
<context>
    <name>SettingsDataCard</name>
    <message>
        <source>My data</source>
        <extracomment>A card in Settings.</extracomment>
        <translation>我的資料</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <extracomment>Opens the form for exporting.
----------
Title of a sheet.</extracomment>
        <translation>匯出為 JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Opens the confirmation for deleting the vault.
----------
Deletes the vault.</extracomment>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>Everything you entered, readable by you and by programs. The file is not encrypted.</source>
        <extracomment>On the sheet for exporting.</extracomment>
        <translation>你輸入的所有內容，你看得懂，程式也能讀取。檔案沒有加密。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of the field for a file&apos;s whole path.</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Writes the export.</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>要全部刪除嗎？</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <extracomment>Confirms that everything is to be deleted.</extracomment>
        <translation>是，全部刪除</translation>
    </message>
    <message>
        <source>Your vault, its copies and your answers are removed from this device, and Holdfast is no longer started to remind you. Nobody can bring them back. Exports and papers you made stay where they are.</source>
        <extracomment>On the sheet that confirms deleting.</extracomment>
        <translation>你的保險庫、它的副本和你的答案都會從這部裝置刪除，Holdfast 亦不會再為提醒你而啟動。沒有人可以找回這些內容。你匯出的檔案和列印的紙張會留在原處。</translation>
    </message>
</context>
<context>
    <name>SettingsKeysCard</name>
    <message>
        <source>Ways in</source>
        <extracomment>A card in Settings: how the vault is opened.</extracomment>
        <translation>解鎖方式</translation>
    </message>
    <message>
        <source>Your recovery code is not confirmed yet. Type it in, or make a new one.</source>
        <extracomment>On a card in Settings.</extracomment>
        <translation>你的復原碼尚未確認。請輸入它，或者產生新的。</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>Opens the form for a new passphrase, where there is one.
----------
Title of a sheet.</extracomment>
        <translation>更改密碼短語</translation>
    </message>
    <message>
        <source>Confirm recovery code</source>
        <extracomment>Opens the form for typing the recovery code.</extracomment>
        <translation>確認復原碼</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <extracomment>Opens the form for making a new recovery code.
----------
Title of a sheet.</extracomment>
        <translation>新的復原碼</translation>
    </message>
    <message>
        <source>Stop using the key ring</source>
        <extracomment>Takes the key out of the computer&apos;s key ring.</extracomment>
        <translation>停用鑰匙圈</translation>
    </message>
    <message>
        <source>Also open with the key ring</source>
        <extracomment>Also opens the vault with the computer&apos;s key ring.</extracomment>
        <translation>同時用鑰匙圈開啟</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>Label of the field for the passphrase in use.</extracomment>
        <translation>現時的密碼短語</translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <extracomment>Saves the new passphrase.</extracomment>
        <translation>儲存新密碼短語</translation>
    </message>
    <message>
        <source>The code you have now stops working as soon as the new one is shown.</source>
        <extracomment>On a sheet in Settings.</extracomment>
        <translation>新的復原碼一經顯示，你現有的復原碼便會失效。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>Voids the old recovery code and shows a new one.</extracomment>
        <translation>產生新復原碼</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Label of the field for the recovery code.</extracomment>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Opens the form for a passphrase, where there is none.
----------
Title of a sheet.</extracomment>
        <translation>新增密碼短語</translation>
    </message>
</context>
<context>
    <name>SettingsLockCard</name>
    <message>
        <source>Locking</source>
        <extracomment>A card in Settings.</extracomment>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>The vault also locks when the computer locks its screen or goes to sleep.</source>
        <extracomment>On a card in Settings.</extracomment>
        <translation>電腦鎖定螢幕或進入睡眠時，保險庫也會鎖定。</translation>
    </message>
    <message>
        <source>Lock when nothing was done for</source>
        <extracomment>A choice in Settings.</extracomment>
        <translation>閒置多久後鎖定</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>A time after which the vault locks.</extracomment>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>A time after which the vault locks.</extracomment>
        <translation>5 分鐘</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>A time after which the vault locks.</extracomment>
        <translation>15 分鐘</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The vault never locks by itself.</extracomment>
        <translation>永不</translation>
    </message>
</context>
<context>
    <name>SettingsLookCard</name>
    <message>
        <source>Language and look</source>
        <extracomment>A card in Settings.</extracomment>
        <translation>語言與顯示</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>A choice in Settings.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A choice in Settings.</extracomment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>An appearance: what the system uses.</extracomment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>An appearance.</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>An appearance.</extracomment>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>SettingsPacksCard</name>
    <message>
        <source>Packs</source>
        <extracomment>A row in Settings that leads to the packs.</extracomment>
        <translation>內容包</translation>
    </message>
    <message>
        <source>Additions that a community hands out</source>
        <extracomment>Below the row in Settings that leads to the packs.</extracomment>
        <translation>由社區或團體派發的附加內容</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page Settings.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your vault lies in %1</source>
        <extracomment>At the end of Settings. %1 is a folder.</extracomment>
        <translation>你的保險庫存放於：%1</translation>
    </message>
</context>
<context>
    <name>SettingsRemindersCard</name>
    <message>
        <source>Reminders</source>
        <extracomment>A card in Settings.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me while Holdfast is closed</source>
        <extracomment>A switch in Settings.</extracomment>
        <translation>Holdfast 關閉時也提醒我</translation>
    </message>
    <message>
        <source>What this sets up</source>
        <extracomment>Opens the list of files and commands by which the system is told to wake Holdfast.
----------
Title of a sheet: the files and commands by which the system is told to wake Holdfast.</extracomment>
        <translation>會設定甚麼</translation>
    </message>
    <message>
        <source>Steps remind at</source>
        <extracomment>A choice in Settings: when steps remind that fall due by their own interval. Routines have times of their own.</extracomment>
        <translation>步驟的提醒時間</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>A switch in Settings.</extracomment>
        <translation>安靜時段</translation>
    </message>
    <message>
        <source>No notification comes in them, apart from times you set yourself.</source>
        <extracomment>Below the switch for quiet hours.</extracomment>
        <translation>這段時間不會發出通知，除非是你自己設定的時間。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>A choice in Settings: when quiet hours begin.</extracomment>
        <translation>安靜時段開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>A choice in Settings: when quiet hours end.</extracomment>
        <translation>安靜時段結束</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <extracomment>A switch in Settings: whether notifications show titles.</extracomment>
        <translation>顯示提醒內容</translation>
    </message>
    <message>
        <source>A notification then shows the names of your routines. Whoever sees your screen can read them, also when it is locked, and they lie readable in a file beside the vault. Otherwise it says &quot;Your check is due&quot; and nothing else.</source>
        <extracomment>Below the switch for titles on notifications.</extracomment>
        <translation>開啟後，通知會顯示例行檢查的名稱。誰看到你的螢幕，就能讀到這些名稱，螢幕鎖定時也一樣；保險庫旁邊還會有一個檔案，以未加密的形式存放這些名稱。如果不開啟，通知只會寫「是時候做檢查了」，沒有其他內容。</translation>
    </message>
    <message>
        <source>Look for pending updates while closed</source>
        <extracomment>A switch in Settings.</extracomment>
        <translation>Holdfast 關閉時也查看更新</translation>
    </message>
    <message>
        <source>At most once a day, without the vault. You hear of security updates, and when nothing could be learned for a week.</source>
        <extracomment>Below the switch for looking for updates.</extracomment>
        <translation>每天最多一次，不會開啟保險庫。有保安更新，或者連續一星期未能查明情況，便會通知你。</translation>
    </message>
    <message>
        <source>Send me a test reminder</source>
        <extracomment>Sends a reminder to see whether reminders come, and shows what they depend on.</extracomment>
        <translation>傳送測試提醒</translation>
    </message>
    <message>
        <source>These files and commands, and nothing else. Switching it off takes them away again.</source>
        <extracomment>On the sheet with files and commands. They are in English.</extracomment>
        <translation>只有這些檔案和指令，沒有其他。關閉這個設定，便會全部移除。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Closes a sheet without doing anything.</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SkipSheet</name>
    <message>
        <source>Skip it this time</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>這次略過</translation>
    </message>
    <message>
        <source>It then waits for its next time. A word or two about why, for yourself, stays in its history.</source>
        <extracomment>On the sheet that asks why a routine is left out this time.</extracomment>
        <translation>之後會等到下一次。可以寫一兩個詞說明原因，留給自己看；它會留在過往紀錄裏。</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <extracomment>A field on the sheet that asks why a routine is left out this time.</extracomment>
        <translation>原因（可以不填）</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <extracomment>Records that a routine is left out this time.</extracomment>
        <translation>這次略過</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <extracomment>A card on the page of a step or a risk: where its facts come from.</extracomment>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>After the address of a source was copied.</extracomment>
        <translation>已複製網址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Copies the address of a source.</extracomment>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Name of the button below a source, for screen readers. %1 is the source.</extracomment>
        <translation>複製「%1」的網址</translation>
    </message>
</context>
<context>
    <name>StartersStage</name>
    <message>
        <source>Good first steps</source>
        <extracomment>Title of the last screen of the first run.</extracomment>
        <translation>適合先做的步驟</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <extracomment>Ends the first run on the page Today.</extracomment>
        <translation>前往「今天」</translation>
    </message>
    <message>
        <source>Choose one and do it now, or look at Today first. All of them stand under Practices.</source>
        <extracomment>On the last screen of the first run.</extracomment>
        <translation>選一步現在就做，或者先看看「今天」。它們都在「習慣」裏。</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Mark as done</source>
        <extracomment>Records that a step is done.</extracomment>
        <translation>標示為已完成</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Opens the next suggested step. %1 is its title.</extracomment>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>Leads back to Today when no step is left.</extracomment>
        <translation>返回「今天」</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <extracomment>Opens the choice of when to be reminded of a step.</extracomment>
        <translation>稍後提醒我</translation>
    </message>
    <message>
        <source>Doesn&apos;t apply to me</source>
        <extracomment>Opens the question why a step does not apply.</extracomment>
        <translation>不適用於我</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>Records that a step is not done.</extracomment>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>When shall it come back?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>甚麼時候再提醒你？</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation>一星期後</translation>
    </message>
    <message>
        <source>In a month</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation>一個月後</translation>
    </message>
    <message>
        <source>In three months</source>
        <extracomment>A time after which a step comes back.</extracomment>
        <translation>三個月後</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it apply?</source>
        <extracomment>Title of a sheet.</extracomment>
        <translation>為甚麼不適用？</translation>
    </message>
    <message>
        <source>A word or two, for yourself. It then no longer counts, and you can take that back at any time.</source>
        <extracomment>On the sheet that asks why a step does not apply.</extracomment>
        <translation>寫一兩個詞，留給自己看。這一步之後不再計算在內，你隨時可以改回來。</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <extracomment>A field on the sheet that asks why a step does not apply.</extracomment>
        <translation>原因（可以不填）</translation>
    </message>
    <message>
        <source>It doesn&apos;t apply to me</source>
        <extracomment>Records that a step does not apply.</extracomment>
        <translation>不適用於我</translation>
    </message>
</context>
<context>
    <name>StepAdviceCard</name>
    <message>
        <source>My record still holds</source>
        <extracomment>The advice on a step changed, and what the person recorded still holds.</extracomment>
        <translation>我的紀錄仍然有效</translation>
    </message>
    <message>
        <source>This took its place</source>
        <extracomment>On a step that is no longer advised: the step that took its place.</extracomment>
        <translation>已由這一步取代</translation>
    </message>
</context>
<context>
    <name>StepGuideCard</name>
    <message>
        <source>How</source>
        <extracomment>A card on the page of a step: how to do it.</extracomment>
        <translation>怎樣做</translation>
    </message>
    <message>
        <source>Which device?</source>
        <extracomment>Name of the choice between devices on the page of a step, for screen readers.</extracomment>
        <translation>哪種裝置？</translation>
    </message>
</context>
<context>
    <name>StepHistoryCard</name>
    <message>
        <source>History</source>
        <extracomment>A card on the page of a step: what was recorded.</extracomment>
        <translation>過往紀錄</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <extracomment>On the page of a step when nothing was recorded yet.</extracomment>
        <translation>暫時沒有紀錄。</translation>
    </message>
</context>
<context>
    <name>StepHotlinesCard</name>
    <message>
        <source>Numbers</source>
        <extracomment>A card on the page of a step: numbers to call and places to turn to.</extracomment>
        <translation>聯絡方法</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One number to call: %1 is whose it is, %2 the region.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>StepOrderCard</name>
    <message>
        <source>In the order of steps</source>
        <extracomment>A card on the page of a step: its place in the order of steps.</extracomment>
        <translation>在步驟中的次序</translation>
    </message>
    <message>
        <source>%1, if done now and tried.</source>
        <extracomment>Below the place of a step in the order. %1 is a phrase (&quot;Would take 4 points off your exposure index&quot;).</extracomment>
        <translation>%1（按現在完成並試過計算）。</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <extracomment>Opens the arithmetic behind a number.</extracomment>
        <translation>怎樣計算</translation>
    </message>
    <message>
        <source>Where do you want it?</source>
        <extracomment>Above the choices of where a step stands in the order.</extracomment>
        <translation>你想把它排在哪裏？</translation>
    </message>
    <message>
        <source>Where Holdfast ranks it</source>
        <extracomment>Where a step stands in the order.</extracomment>
        <translation>由 Holdfast 排序</translation>
    </message>
    <message>
        <source>At the top</source>
        <extracomment>Where a step stands in the order.</extracomment>
        <translation>排在最前</translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>Where a step stands in the order.</extracomment>
        <translation>排在最後</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Why</source>
        <extracomment>A card on the page of a step: the reason for it.</extracomment>
        <translation>為甚麼要做</translation>
    </message>
    <message>
        <source>%1 exposure</source>
        <extracomment>What a step would take off the exposure index. %1 is a number such as −2.4.</extracomment>
        <translation>風險指數 %1</translation>
    </message>
</context>
<context>
    <name>StepProofCard</name>
    <message>
        <source>Proof</source>
        <extracomment>A card on the page of a step: how one knows that it is done.</extracomment>
        <translation>依據</translation>
    </message>
    <message>
        <source>It is done when: %1</source>
        <extracomment>On the page of a step. %1 says when it counts as done.</extracomment>
        <translation>做到這樣便算完成：%1</translation>
    </message>
    <message>
        <source>I say so</source>
        <extracomment>Evidence for a step: the person says so.</extracomment>
        <translation>我自己判斷</translation>
    </message>
    <message>
        <source>I tried it</source>
        <extracomment>Evidence for a step: the person tried it.</extracomment>
        <translation>我試過</translation>
    </message>
    <message>
        <source>Note (only for you)</source>
        <extracomment>A field on the page of a step.</extracomment>
        <translation>備註（只供你自己看）</translation>
    </message>
    <message>
        <source>A note has room for 10,000 characters. Nothing of what you typed is lost.</source>
        <extracomment>Below the field for a note.</extracomment>
        <translation>備註最多 10,000 字。你輸入的內容一點也不會遺失。</translation>
    </message>
    <message>
        <source>How sure are you that this is done?</source>
        <extracomment>Asked on the page of a step.</extracomment>
        <translation>你有多肯定這一步已經做好？</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A line in the list of steps, for screen readers. %1 is the step, %2 where it stands, %3 how long it takes and when it is due again.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a step in a list. %1 is a time (&quot;10 min&quot;), %2 a text such as &quot;Due again 22 May 2027&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 exposure</source>
        <extracomment>Below a step in a list. %1 is a time (&quot;10 min&quot;), %2 what the step would take off the exposure index (&quot;−2.4&quot;).</extracomment>
        <translation>%1 · 風險指數 %2</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a greeting (&quot;Good evening&quot;), %2 a sentence (&quot;Three things would help most today.&quot;).</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · everything stays on this device, encrypted</source>
        <extracomment>Below the headline. %1 is a weekday and date.</extracomment>
        <translation>%1 · 所有內容都加密，只留在這部裝置上</translation>
    </message>
    <message>
        <source>Why these</source>
        <extracomment>Opens the reason for the order of the suggested steps.</extracomment>
        <translation>為甚麼是這些</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Name of the button above a page&apos;s title, for screen readers. %1 is the page above.</extracomment>
        <translation>返回「%1」</translation>
    </message>
</context>
<context>
    <name>UnfinishedNotesCard</name>
    <message>
        <source>You were writing a note</source>
        <extracomment>A card on Today: below it stand steps on which one was writing a note.</extracomment>
        <translation>你有一則備註尚未寫完</translation>
    </message>
    <message>
        <source>Go on with the note: %1</source>
        <extracomment>Name of a line on Today, for screen readers. %1 is the step on which a note was being written.</extracomment>
        <translation>繼續寫備註：%1</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Recovery code</source>
        <extracomment>Label of the field for the recovery code.</extracomment>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of the field for the passphrase.</extracomment>
        <translation>密碼短語</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <extracomment>Below the passphrase after many wrong tries.</extracomment>
        <translation>
            <numerusform>請等 %n 秒再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the key …</source>
        <extracomment>Shown while the key is worked out from the passphrase.</extracomment>
        <translation>正在計算密鑰……</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Opens the vault.</extracomment>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s key ring</source>
        <extracomment>Opens the vault with the key that the computer&apos;s key ring keeps.</extracomment>
        <translation>用這部電腦的鑰匙圈開啟</translation>
    </message>
    <message>
        <source>Use your passphrase instead</source>
        <extracomment>Goes back from the recovery code to the passphrase.</extracomment>
        <translation>改用密碼短語</translation>
    </message>
    <message>
        <source>Forgot it? Use your recovery code</source>
        <extracomment>Leads to the field for the recovery code.</extracomment>
        <translation>忘記了？使用復原碼</translation>
    </message>
    <message>
        <source>Use that copy</source>
        <extracomment>Puts the last verified copy in place of a damaged vault; the damaged file is kept.</extracomment>
        <translation>使用這份副本</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>Title of the screen after opening with the recovery code.</extracomment>
        <translation>設定新的密碼短語</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>Title of the screen that unlocks the vault.</extracomment>
        <translation>歡迎回來</translation>
    </message>
    <message>
        <source>Your recovery code opened the vault. It has done its work: you get a new one in the next step, and the old one no longer opens anything.</source>
        <extracomment>On the screen after opening with the recovery code.</extracomment>
        <translation>復原碼開啟了你的保險庫。它的任務已經完成：下一步你會取得新的復原碼，舊的再不能開啟任何東西。</translation>
    </message>
    <message>
        <source>Your checklist is locked.</source>
        <extracomment>On the screen that unlocks the vault.</extracomment>
        <translation>你的清單已鎖定。</translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <extracomment>Saves the new passphrase.</extracomment>
        <translation>儲存新密碼短語</translation>
    </message>
</context>
<context>
    <name>WeekdayChips</name>
    <message>
        <source>On these days</source>
        <extracomment>Above the days of the week on which a routine comes.</extracomment>
        <translation>在這些日子</translation>
    </message>
</context>
<context>
    <name>WelcomeStage</name>
    <message>
        <source>For the day your phone, your chat app or your payment app fails</source>
        <extracomment>Title of the welcome screen.</extracomment>
        <translation>為手機、通訊或付款應用程式用不到的那天作好準備</translation>
    </message>
    <message>
        <source>Holdfast goes with you through a few habits, ten minutes at a time: checking sources, keeping devices updated, cutting permissions, and having a second way to pay and to be reached.</source>
        <extracomment>On the welcome screen.</extracomment>
        <translation>Holdfast 陪你養成幾個習慣，每次十分鐘：查證來源、更新裝置、減少權限，以及多備一個付款和聯絡的方法。</translation>
    </message>
    <message>
        <source>Everything you enter stays on this device, encrypted. No account, no network, nobody counting.</source>
        <extracomment>On the welcome screen.</extracomment>
        <translation>你輸入的一切都會加密，只留在這部裝置上。不用帳戶，不連網絡，也沒有人統計。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Begins: leads to choosing a passphrase.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Opens a sample household without keeping anything.</extracomment>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Open a vault I already have</source>
        <extracomment>Leads to opening a vault that lies in another folder.</extracomment>
        <translation>開啟我已有的保險庫</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The backup of the key file was used</source>
        <extracomment>On the command line: title, the key file is damaged but has a backup.</extracomment>
        <translation>已使用密鑰檔案的備份</translation>
    </message>
    <message>
        <source>vault.key could not be read.</source>
        <extracomment>On the command line: what happened then. vault.key is a file name.</extracomment>
        <translation>無法讀取 vault.key。</translation>
    </message>
    <message>
        <source>Your data and your ways of unlocking are unchanged.</source>
        <extracomment>On the command line: what is safe then.</extracomment>
        <translation>你的資料和解鎖方式都沒有改變。</translation>
    </message>
    <message>
        <source>Open Holdfast once: it makes vault.key anew from its backup.</source>
        <extracomment>On the command line: what to do then. vault.key is a file name.</extracomment>
        <translation>請開啟一次 Holdfast，它會用備份重新寫出 vault.key。</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>%1, %2</source>
        <extracomment>When a routine comes. %1 is a day (&quot;Thursday 3 December&quot;), %2 a time (&quot;19:00&quot;).</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Beside the name of a recurring self-check in a list that holds steps as well.</extracomment>
        <translation>例行檢查</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A week. %1 and %2 are its first and its last day.</extracomment>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>This is a sample household, not yours.</source>
        <extracomment>On the command line: first line of an answer that is about the sample household, not about the person.</extracomment>
        <translation>這是示範家庭，不是你的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the command line: one step in a list. %1 is its title, %2 a few words on it such as &quot;3 days late&quot; or &quot;10 min&quot;.
----------
On the command line: %1 is the title of a practice, %2 how much of it is known and done.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>On the command line: a complaint about a catalogue that is only a warning. %1 is the complaint, in English.</extracomment>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Files checked: %1. Faults: %2. Warnings: %3.</source>
        <extracomment>On the command line: the last line after checking a catalogue; three numbers.</extracomment>
        <translation>已檢查檔案：%1。錯誤：%2。警告：%3。</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>目前沒有到期的步驟。</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>現已到期</translation>
    </message>
    <message>
        <source>Nothing falls due in the week to come.</source>
        <extracomment>On the command line, instead of what falls due within seven days: there is nothing.</extracomment>
        <translation>未來一星期沒有步驟到期。</translation>
    </message>
    <message>
        <source>In the week to come</source>
        <extracomment>On the command line: heading above what falls due within seven days.</extracomment>
        <translation>未來一星期</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <extracomment>On the command line: asks for the passphrase, which is then typed on the same line and not shown.</extracomment>
        <translation>密碼短語： </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>On the command line: what is safe although a command did not work.</extracomment>
        <translation>沒有任何改動。</translation>
    </message>
    <message>
        <source>Run the command on a terminal, or hand the passphrase over with --passphrase-fd.</source>
        <extracomment>On the command line: what to do when no passphrase came. --passphrase-fd is an option and is not translated.</extracomment>
        <translation>請在終端機執行指令，或用 --passphrase-fd 傳入密碼短語。</translation>
    </message>
    <message>
        <source>No passphrase was given</source>
        <extracomment>On the command line: title, nobody gave a passphrase.</extracomment>
        <translation>沒有收到密碼短語</translation>
    </message>
    <message>
        <source>Holdfast asks for it on the terminal, and this command was started without one.</source>
        <extracomment>On the command line: the passphrase is typed at a terminal, but the command has none (started by a timer, say).</extracomment>
        <translation>Holdfast 會在終端機要求輸入密碼短語，但這個指令啟動時沒有終端機。</translation>
    </message>
    <message>
        <source>Nothing could be read from the file descriptor that --passphrase-fd names.</source>
        <extracomment>On the command line: the passphrase was to come from another program. --passphrase-fd is an option.</extracomment>
        <translation>從 --passphrase-fd 指定的檔案描述符讀不到任何內容。</translation>
    </message>
    <message>
        <source>Check that the descriptor is open for reading in the command, as with --passphrase-fd 3 3&lt;FILE.</source>
        <extracomment>On the command line: what to do then. 3 is the number of a file descriptor, as an example.</extracomment>
        <translation>請檢查指令有沒有開啟該描述符以供讀取，例如 --passphrase-fd 3 3&lt;FILE。</translation>
    </message>
    <message>
        <source>The line was empty.</source>
        <extracomment>On the command line: the person pressed Enter without typing a passphrase.</extracomment>
        <translation>輸入的一行是空的。</translation>
    </message>
    <message>
        <source>The catalogue could not be read</source>
        <extracomment>On the command line: title, the files of a catalogue that was to be checked cannot be read.</extracomment>
        <translation>無法讀取內容庫</translation>
    </message>
    <message>
        <source>Your account may not read the folder or one of its files.</source>
        <extracomment>On the command line: what happened then.</extracomment>
        <translation>你的帳戶沒有權限讀取這個資料夾，或其中某個檔案。</translation>
    </message>
    <message>
        <source>Check to whom the folder and its files belong, then try again.</source>
        <extracomment>On the command line: what to do then.</extracomment>
        <translation>請檢查資料夾和其中的檔案屬於誰，然後再試。</translation>
    </message>
    <message>
        <source>There is no catalogue here</source>
        <extracomment>On the command line: title, the folder that was to be checked holds no catalogue.</extracomment>
        <translation>這裏沒有內容庫</translation>
    </message>
    <message>
        <source>The folder holds no file that ends in .json, so there was nothing to check.</source>
        <extracomment>On the command line: what happened then. .json is the ending of a file&apos;s name.</extracomment>
        <translation>資料夾裏沒有以 .json 結尾的檔案，所以沒有可檢查的內容。</translation>
    </message>
    <message>
        <source>Name the folder in which catalogue.json lies.</source>
        <extracomment>On the command line: what to do then.</extracomment>
        <translation>請指定 catalogue.json 所在的資料夾。</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <extracomment>On the command line: title, what a command found out could not be written to where its output goes.</extracomment>
        <translation>無法寫出結果</translation>
    </message>
    <message>
        <source>Where the output of this command goes took only part of it, or nothing.</source>
        <extracomment>On the command line: what happened then.</extracomment>
        <translation>這個指令的輸出只寫出了一部分，或者完全沒有寫出。</translation>
    </message>
    <message>
        <source>Your vault was only read.</source>
        <translation>你的保險庫只曾被讀取。</translation>
    </message>
    <message>
        <source>Free some space or send the output elsewhere, then run the command again.</source>
        <extracomment>On the command line: what to do then.</extracomment>
        <translation>請騰出一些空間，或把輸出送到其他位置，然後再執行指令。</translation>
    </message>
    <message>
        <source>Due now: %1. In the week to come: %2.</source>
        <extracomment>On the command line: how many steps are due or overdue (%1), and how many fall due within seven days (%2).</extracomment>
        <translation>現已到期：%1。未來一星期：%2。</translation>
    </message>
    <message>
        <source>Your recovery code is not confirmed yet. Open Holdfast to do that.</source>
        <extracomment>On the command line: the person has not re-typed part of the recovery code yet.</extracomment>
        <translation>你的復原碼尚未確認。請開啟 Holdfast 確認。</translation>
    </message>
    <message>
        <source>What helps most next</source>
        <extracomment>On the command line: heading above the few steps worth doing next.</extracomment>
        <translation>接下來最有幫助的步驟</translation>
    </message>
    <message>
        <source>Practices</source>
        <extracomment>On the command line: heading of the list of practices in a pack.
----------
On the command line: heading above the list of practices with how much of each is known and done.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher&apos;s key: %1</source>
        <extracomment>On the command line: whose key signed a pack; people compare it with the publisher&apos;s own page. %1 is 20 characters in groups.</extracomment>
        <translation>發布者密鑰的指紋：%1</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <extracomment>On the command line: %1 is the title of a pack, %2 its short name, %3 the number of its version.</extracomment>
        <translation>%1（%2，版本 %3）</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>On the command line: the languages in which a pack is written. %1 is a list of names.</extracomment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>The signature is right. Faults: %1. Warnings: %2.</source>
        <extracomment>On the command line: the last line after checking a pack; two numbers.</extracomment>
        <translation>簽署正確。錯誤：%1。警告：%2。</translation>
    </message>
    <message>
        <source>Published by %1 on %2</source>
        <extracomment>On the command line: who publishes a pack, %1, and on which day it was published, %2.</extracomment>
        <translation>發布者：%1，發布日期：%2</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>On the command line: heading of the list of steps in a pack.</extracomment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>On the command line: heading of the list of cases for practising in a pack.</extracomment>
        <translation>個案</translation>
    </message>
    <message>
        <source>Drills</source>
        <extracomment>On the command line: heading of the list of drills in a pack.</extracomment>
        <translation>演習</translation>
    </message>
    <message>
        <source>%1 cannot be used by this version</source>
        <extracomment>On the command line: a pack that this version of Holdfast cannot use. %1 is its short name.</extracomment>
        <translation>現時的版本無法使用 %1</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <extracomment>On the command line: the vault has no packs.</extracomment>
        <translation>未有安裝內容包。</translation>
    </message>
    <message>
        <source>The pack is signed with the key %1. When the publisher&apos;s own page or poster shows the same, run the command again with --fingerprint and what you read there.</source>
        <extracomment>On the command line: what to do with the fingerprint of a new publisher. %1 is the fingerprint; --fingerprint is an option.</extracomment>
        <translation>這個內容包以密鑰 %1 簽署。如果發布者自己的網頁或海報顯示的也是這一組，請再執行指令，加上 --fingerprint 和你在那裏讀到的內容。</translation>
    </message>
    <message>
        <source>Installed: %1, version %2.</source>
        <extracomment>On the command line: a pack was put into the vault. %1 is its title, %2 the number of its version.</extracomment>
        <translation>已安裝：%1，版本 %2。</translation>
    </message>
    <message>
        <source>Removed: %1. Your records on its steps are kept.</source>
        <extracomment>On the command line: a pack was taken out of the vault. %1 is its short name.</extracomment>
        <translation>已移除：%1。你在當中步驟的紀錄會保留。</translation>
    </message>
    <message>
        <source>What you asked for was done and is saved.</source>
        <extracomment>On the command line: what is safe when the vault was changed and only the answer is lost.</extracomment>
        <translation>你要求的操作已經完成，並已儲存。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>On the command line: a file was written. %1 is where.</extracomment>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Exposure index: %1 of 100. %2.</source>
        <extracomment>On the command line: the exposure index. %1 is a number, %2 how far it has come (&quot;23 points lower than with nothing done&quot;).</extracomment>
        <translation>風險指數：%1（最高 100），%2。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 (%3)</source>
        <extracomment>On the command line, while this device is looked at: %1 of %2 sources have answered, and %3 is one that has not.</extracomment>
        <translation>正在查看：%1/%2（%3）</translation>
    </message>
    <message>
        <source>Updates: %1</source>
        <extracomment>On the command line: %1 says how many updates wait.</extracomment>
        <translation>更新：%1</translation>
    </message>
    <message>
        <source>Restart: %1</source>
        <extracomment>On the command line: %1 says whether this device should be started anew.</extracomment>
        <translation>重新啟動：%1</translation>
    </message>
    <message>
        <source>Support: %1  %2</source>
        <extracomment>On the command line: %1 says until when the system gets updates, %2 names the system and may be empty.</extracomment>
        <translation>系統支援：%1  %2</translation>
    </message>
    <message>
        <source>With permissions: %1</source>
        <extracomment>On the command line: %1 is the number of programs and websites that have permissions.</extracomment>
        <translation>有權限的程式和網站：%1</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>On the command line: heading above what Holdfast could not look at, with the reasons.</extracomment>
        <translation>未能查看的部分</translation>
    </message>
    <message>
        <source>This device, looked at on %1</source>
        <extracomment>On the command line: %1 is a moment.</extracomment>
        <translation>這部裝置，查看時間：%1</translation>
    </message>
    <message>
        <source>Your check is due</source>
        <extracomment>In a calendar: the title of an event for any routine, which must not say what is in the vault. A check is a self-check of a person&apos;s own habits.</extracomment>
        <translation>是時候做檢查了</translation>
    </message>
    <message>
        <source>No routine has a time to come, so the calendar is empty.</source>
        <extracomment>On the command line, after a calendar was written without any event.</extracomment>
        <translation>沒有例行檢查排定了接下來的時間，因此日曆是空的。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>On the command line: one routine in a list of what is due. %1 is its name, %2 is such as &quot;Due in 3 days&quot;, %3 the time of day.</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s)</source>
        <extracomment>On the command line: heading above what falls due within so many days.</extracomment>
        <translation>
            <numerusform>未來 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing falls due in the next %n day(s).</source>
        <extracomment>On the command line, instead of what falls due within so many days: there is nothing.</extracomment>
        <translation>
            <numerusform>未來 %n 天沒有事項到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>This system offers no way that Holdfast knows to run it now and then.</source>
        <extracomment>On the command line: why reminders could not be set up.</extracomment>
        <translation>Holdfast 在這個系統上，找不到可以定時執行的方法。</translation>
    </message>
    <message>
        <source>Your account may not write where this has to stand.</source>
        <extracomment>On the command line: why reminders could not be set up or removed.</extracomment>
        <translation>你的帳戶沒有權限寫入所需的位置。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>On the command line: why reminders could not be set up or removed.</extracomment>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The part of this system that runs programs at their time did not answer.</source>
        <extracomment>On the command line: why reminders could not be set up or removed.</extracomment>
        <translation>這個系統負責定時執行程式的服務沒有回應。</translation>
    </message>
    <message>
        <source>This system refused it.</source>
        <extracomment>On the command line: why reminders could not be set up or removed.</extracomment>
        <translation>這個系統拒絕了要求。</translation>
    </message>
    <message>
        <source>Reminders while Holdfast is closed could not be set up</source>
        <extracomment>On the command line: title, what was asked for did not work.</extracomment>
        <translation>未能設定 Holdfast 關閉時的提醒</translation>
    </message>
    <message>
        <source>Reminders while Holdfast is closed could not be removed</source>
        <translation>未能移除 Holdfast 關閉時的提醒</translation>
    </message>
    <message>
        <source>Your vault was not touched, and Holdfast still reminds you while it is open.</source>
        <extracomment>On the command line: what is safe then.</extracomment>
        <translation>你的保險庫沒有動過。Holdfast 開啟時，仍會提醒你。</translation>
    </message>
    <message>
        <source>Run the command again with --dry-run to see what it does.</source>
        <extracomment>On the command line: what to do then. --dry-run is an option.</extracomment>
        <translation>請再執行指令，加上 --dry-run，看看它會做甚麼。</translation>
    </message>
    <message>
        <source>Nothing would be told now.</source>
        <extracomment>On the command line: what a round of reminding would do now.</extracomment>
        <translation>目前沒有需要提醒的事項。</translation>
    </message>
    <message>
        <source>This would be done:</source>
        <extracomment>On the command line: heading above what a command would do.</extracomment>
        <translation>將會執行：</translation>
    </message>
    <message>
        <source>Nothing would be done.</source>
        <extracomment>On the command line: what a command would do.</extracomment>
        <translation>不會執行任何操作。</translation>
    </message>
    <message>
        <source>Reminders while Holdfast is closed are set up:</source>
        <extracomment>On the command line: what was asked for was done. Below it stands how.</extracomment>
        <translation>已設定 Holdfast 關閉時的提醒：</translation>
    </message>
    <message>
        <source>Reminders while Holdfast is closed are removed:</source>
        <extracomment>On the command line: what was asked for was done. Below it stands how.</extracomment>
        <translation>已移除 Holdfast 關閉時的提醒：</translation>
    </message>
    <message>
        <source>Nothing had to be done.</source>
        <extracomment>On the command line: what was asked for was there already, or was not there any more.</extracomment>
        <translation>本來已是這樣，不用做甚麼。</translation>
    </message>
    <message>
        <source>Nothing here shows notifications, so the reminder waits for the next time.</source>
        <translation>這裏沒有程式顯示通知，因此提醒會留待下次。</translation>
    </message>
    <message>
        <source>The notification was refused or not answered, so there is only the mark inside Holdfast.</source>
        <translation>通知遭拒絕或沒有回應，因此只在 Holdfast 內顯示標記。</translation>
    </message>
    <message>
        <source>due.json was damaged and was put right as far as possible. Open Holdfast once, so that it is written anew.</source>
        <extracomment>On the command line: due.json, the file that reminders lie in, could be read only in part. due.json is a file name.</extracomment>
        <translation>due.json 已損壞，並已盡量修復。請開啟一次 Holdfast，它會重新寫出這個檔案。</translation>
    </message>
    <message>
        <source>This would be told now:</source>
        <extracomment>On the command line: heading above the words of the notification that would be shown now.</extracomment>
        <translation>現在會這樣提醒：</translation>
    </message>
</context>
<context>
    <name>holdfast::view::AgendaViewModel</name>
    <message>
        <source>To come in %1</source>
        <extracomment>Above a list of what comes in a month. %1 is the month (&quot;December 2026&quot;).</extracomment>
        <translation>將於%1到期</translation>
    </message>
    <message>
        <source>To come in that week</source>
        <extracomment>Above a list of what comes in a week.</extracomment>
        <translation>將於那個星期到期</translation>
    </message>
    <message>
        <source>To come this week</source>
        <translation>將於本星期到期</translation>
    </message>
    <message>
        <source>Nothing stands on that day.</source>
        <extracomment>In place of a list of what is due on one day.</extracomment>
        <translation>這一天沒有事項。</translation>
    </message>
    <message>
        <source>Nothing else comes up.</source>
        <translation>沒有其他事項。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::AnswersViewModel</name>
    <message>
        <source>Where do you live?</source>
        <extracomment>First of five questions.</extracomment>
        <translation>你住在哪裏？</translation>
    </message>
    <message>
        <source>Whom is this for?</source>
        <extracomment>Second of five questions.</extracomment>
        <translation>為誰準備？</translation>
    </message>
    <message>
        <source>Which devices do you use?</source>
        <extracomment>Third of five questions; several answers are possible.</extracomment>
        <translation>你用哪些裝置？</translation>
    </message>
    <message>
        <source>Which chat app do you rely on most?</source>
        <extracomment>Fourth of five questions.</extracomment>
        <translation>你最依賴哪個通訊應用程式？</translation>
    </message>
    <message>
        <source>How do you pay most often?</source>
        <extracomment>Last of five questions.</extracomment>
        <translation>你最常用甚麼方法付款？</translation>
    </message>
    <message>
        <source>Some steps and telephone numbers hold in one place only.</source>
        <extracomment>Why the first question is asked.</extracomment>
        <translation>有些步驟和電話號碼只適用於某個地方。</translation>
    </message>
    <message>
        <source>A shop has other worries than a single person.</source>
        <extracomment>Why the second question is asked.</extracomment>
        <translation>店舖要顧慮的事與個人不同。</translation>
    </message>
    <message>
        <source>So that you see the menus you have. Choose all that fit.</source>
        <extracomment>Why the third question is asked.</extracomment>
        <translation>這樣你看到的選單才與你的裝置相符。可選多項。</translation>
    </message>
    <message>
        <source>The steps then prepare you for the day it does not work.</source>
        <extracomment>Why the fourth question is asked.</extracomment>
        <translation>之後的步驟會為它用不到的那天作準備。</translation>
    </message>
    <message>
        <source>A second way to pay should not hang on the same company.</source>
        <extracomment>Why the last question is asked.</extracomment>
        <translation>第二個付款方法不應依賴同一間公司。</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>In Settings, where a question has no answer.</extracomment>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>holdfast::view::AppViewModel</name>
    <message>
        <source>Taken back.</source>
        <extracomment>Said after a mark was taken back.</extracomment>
        <translation>已撤銷。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::DayListModel</name>
    <message>
        <source>%1, nothing</source>
        <extracomment>A day of the calendar, for screen readers, on which nothing is due. %1 is a day (&quot;Thursday 3 December&quot;).</extracomment>
        <translation>%1，沒有事項</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>The day of the calendar that is today, for screen readers. %1 is the day and what is due on it.</extracomment>
        <translation>今天，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s)</source>
        <extracomment>A day of the calendar, for screen readers. %1 is a day (&quot;Thursday 3 December&quot;), %n how many things are due on it.</extracomment>
        <translation>
            <numerusform>%1，%n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::DeviceViewModel</name>
    <message>
        <source>%1 of %2 have answered. Waiting for: %3</source>
        <extracomment>While this device is looked at: %1 of %2 sources have answered, and %3 is one that has not.</extracomment>
        <translation>共 %2 項，已有 %1 項回應。正在等候：%3</translation>
    </message>
    <message>
        <source>Holdfast has not looked yet. It looks only when you ask, changes nothing and does not use the network.</source>
        <extracomment>Below the title of the page about this device, before the first look.</extracomment>
        <translation>Holdfast 尚未查看。只有你要求時，它才會查看；它不會改動任何東西，也不連網絡。</translation>
    </message>
    <message>
        <source>As seen on %1</source>
        <extracomment>Below the title of the page about this device. %1 is a date and time.</extracomment>
        <translation>查看時間：%1</translation>
    </message>
    <message>
        <source>%1: %2. Source: %3</source>
        <extracomment>About the system of this device. %1 is its name, %2 until when it gets updates, %3 whose word that is.</extracomment>
        <translation>%1：%2。資料來源：%3</translation>
    </message>
    <message>
        <source>%1: %2. Source: %3, as of %4</source>
        <extracomment>About the system of this device. %1 is its name, %2 until when it gets updates, %3 whose word that is, %4 the date of that word.</extracomment>
        <translation>%1：%2。資料來源：%3，截至%4</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>A tile on the page about this device.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>A tile on the page about this device: whether it should be started anew.</extracomment>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>End of support</source>
        <extracomment>A tile on the page about this device: until when its system gets updates.</extracomment>
        <translation>終止支援</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>A tile on the page about this device: what programs and websites may do.</extracomment>
        <translation>權限</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a waiting update. %1 says which version becomes which, %2 where it was found.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of permissions: how many more there are.</extracomment>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>All refused</source>
        <extracomment>Below a website: everything it asked for was refused.</extracomment>
        <translation>全部已拒絕</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Below a program: how many of its permissions are new, changed or not decided.</extracomment>
        <translation>
            <numerusform>%n 項待查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n</source>
        <extracomment>Below a permission: how many programs and websites have it.</extracomment>
        <translation>
            <numerusform>%n 個程式或網站有這項權限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: list of %2.</source>
        <extracomment>From when a list of updates is. %1 is where updates come from (&quot;Flatpak apps&quot;), %2 a date.</extracomment>
        <translation>%1：更新清單截至%2。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::EstimateViewModel</name>
    <message>
        <source>Calculated with %1.</source>
        <extracomment>Below the words of a level. %1 is a chance (&quot;8 % a year&quot;) or an amount (&quot;HK$3,000&quot;).</extracomment>
        <translation>計算時採用：%1。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::ExplanationViewModel</name>
    <message>
        <source>All steps</source>
        <extracomment>Title of an explanation: how many of all steps are known and done.</extracomment>
        <translation>所有步驟</translation>
    </message>
</context>
<context>
    <name>holdfast::view::ExposureViewModel</name>
    <message>
        <source>of 100</source>
        <extracomment>Beside the exposure index, which goes from 0 to 100.</extracomment>
        <translation>最高 100</translation>
    </message>
    <message>
        <source>of 100 · was %1 on %2</source>
        <extracomment>Beside the exposure index, which goes from 0 to 100. %1 is what it was, %2 a date.</extracomment>
        <translation>最高 100 · %2為 %1</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The right end of a line over time.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>You changed levels: %1.</source>
        <extracomment>Below a line over time: why earlier points may look otherwise than they did then. %1 are dates.</extracomment>
        <translation>你曾更改等級：%1。</translation>
    </message>
    <message>
        <source>The catalogue changed: %1.</source>
        <extracomment>Below a line over time: why earlier points may look otherwise than they did then. %1 are dates.</extracomment>
        <translation>內容庫曾有更改：%1。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::FoundModel</name>
    <message>
        <source>Step</source>
        <extracomment>What a search found: a step to do.</extracomment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>What a search found: a habit made of steps.</extracomment>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>What a search found: a word of the glossary.</extracomment>
        <translation>詞語</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a search found: a number to call. %1 is whose it is, %2 the number.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>What a search found: a number to call.</extracomment>
        <translation>聯絡方法</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>What a search found: something that may happen.</extracomment>
        <translation>風險</translation>
    </message>
</context>
<context>
    <name>holdfast::view::GrantListModel</name>
    <message>
        <source>Since %1</source>
        <extracomment>About a permission. %1 is a date.</extracomment>
        <translation>由%1起</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <extracomment>About a permission. %1 is a date.</extracomment>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>To look at again on %1</source>
        <extracomment>About a permission the person keeps. %1 is the date on which to look at it again.</extracomment>
        <translation>到%1再看</translation>
    </message>
</context>
<context>
    <name>holdfast::view::GrantsViewModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Below the title of a page about one permission. %1 says how much it is (&quot;Personal&quot;), %2 why.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. Weight of its permissions: %2 of 100</source>
        <extracomment>Below the title of a page about one program. %1 says where its permissions were seen, %2 is a number from 0 to 100.</extracomment>
        <translation>%1。權限的分量：%2（最高 100）</translation>
    </message>
    <message>
        <source>Noted. The next look shows whether it is gone.</source>
        <extracomment>Said after a person decided to take a permission back.</extracomment>
        <translation>已記下。下次查看時，便知道權限是否已收回。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>Said after the way to take a permission back was copied.</extracomment>
        <translation>已複製。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::HistoryModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A line of a step&apos;s history. %1 is a date, %2 what was recorded (&quot;Done, I tried it&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>holdfast::view::HouseholdViewModel</name>
    <message>
        <source>Another system</source>
        <extracomment>The last of the operating systems to choose from.</extracomment>
        <translation>其他系統</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>The last of the versions of an operating system to choose from.</extracomment>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>Give the device a name, so that you can tell it from the others.</source>
        <extracomment>Below the form for a device of the household.</extracomment>
        <translation>請為裝置取個名稱，以便與其他裝置區分。</translation>
    </message>
    <message>
        <source>Write the day of the last update as year, month and day (2026-11-30), or leave it empty.</source>
        <extracomment>Below the form for a device of the household. The date in brackets is an example of the form.</extracomment>
        <translation>上次更新的日期，請按年、月、日填寫（2026-11-30），也可以不填。</translation>
    </message>
    <message>
        <source>One of these texts is longer than 200 characters.</source>
        <extracomment>Below the form for a device of the household.</extracomment>
        <translation>其中一欄超過 200 字。</translation>
    </message>
    <message>
        <source>Looked after by: %1</source>
        <extracomment>Below another device of the household. %1 is who looks after it.</extracomment>
        <translation>由誰打理：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::view::IdleLock</name>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <extracomment>Below the navigation: when the vault will lock by itself.</extracomment>
        <translation>
            <numerusform>%n 分鐘後鎖定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::PackListModel</name>
    <message>
        <source>This version of Holdfast cannot use it.</source>
        <extracomment>In place of what a pack says of itself.</extracomment>
        <translation>現時版本的 Holdfast 無法使用它。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::PacksViewModel</name>
    <message>
        <source>Installed: %1</source>
        <extracomment>Said after a pack was installed. %1 is its title.</extracomment>
        <translation>已安裝：%1</translation>
    </message>
    <message>
        <source>Removed. What you recorded on its steps is kept.</source>
        <extracomment>Said after a pack was removed.</extracomment>
        <translation>已移除。你在當中步驟的紀錄會保留。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::PassphraseChoice</name>
    <message>
        <source>Too short</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation>太短</translation>
    </message>
    <message>
        <source>Too common</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation>太常見</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation>較弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation>尚可</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How strong a passphrase is.</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that have nothing to do with each other are easy to keep in mind and hard to guess.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation>至少 8 個字元。四個互不相干的詞語，易記又難猜。</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation>至少需要 8 個字元。</translation>
    </message>
    <message>
        <source>This one stands on lists that are tried first. Please choose another.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation>這個密碼短語在最先被人嘗試的名單上。請另選一個。</translation>
    </message>
    <message>
        <source>It will do against a curious person, not against a patient one. Another word or two would help.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation>擋得住好奇的人，擋不住有耐性的人。多加一兩個詞語會更好。</translation>
    </message>
    <message>
        <source>Hard to guess by hand. One more word makes it hard for a computer too.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation>靠人逐個試，很難猜中。多加一個詞語，電腦也很難猜中。</translation>
    </message>
    <message>
        <source>As far as we can tell, hard to guess.</source>
        <extracomment>Below the field for a new passphrase.</extracomment>
        <translation>據我們所知，很難猜中。</translation>
    </message>
    <message>
        <source>The two are not the same. Please type it once more.</source>
        <extracomment>Below the second field for a new passphrase.</extracomment>
        <translation>兩次輸入並不相同。請再輸入一次。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::PracticeViewModel</name>
    <message numerus="yes">
        <source>%n of these step(s) are, by your answers, for organisations or for other devices or places.</source>
        <extracomment>Below the steps of a practice, when all are shown.</extracomment>
        <translation>
            <numerusform>其中 %n 個步驟，根據你的答案，適用於機構或團體，或其他裝置、地區。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not shown: by your answers they are for organisations or for other devices or places.</source>
        <extracomment>Below the steps of a practice.</extracomment>
        <translation>
            <numerusform>有 %n 個步驟沒有顯示：根據你的答案，它們適用於機構或團體，或其他裝置、地區。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::RecoveryCodeViewModel</name>
    <message>
        <source>That is not group %1. Please look at what you wrote down, or show the code again.</source>
        <extracomment>%1 is the number of a group of the recovery code.</extracomment>
        <translation>這不是第 %1 組。請看看你寫下的內容，或再次顯示復原碼。</translation>
    </message>
    <message>
        <source>Holdfast page</source>
        <extracomment>The name under which the page stands in the print queue; it must not tell what it is.</extracomment>
        <translation>Holdfast 頁面</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送去列印。</translation>
    </message>
    <message>
        <source>The page could not be printed. The code on the screen is unchanged: please write it down.</source>
        <translation>這一頁未能列印。螢幕上的復原碼沒有改變：請把它寫下來。</translation>
    </message>
    <message>
        <source>Please give the whole path of the file.</source>
        <extracomment>After &quot;Save as PDF&quot;.</extracomment>
        <translation>請輸入檔案的完整路徑。</translation>
    </message>
    <message>
        <source>Not there: a key must not lie beside its lock. Please choose another folder.</source>
        <extracomment>After &quot;Save as PDF&quot; with a place inside the vault&apos;s folder.</extracomment>
        <translation>不能放在那裏：鑰匙不應放在鎖旁邊。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Saved as %1. Move it to where only you find it.</source>
        <extracomment>After &quot;Save as PDF&quot;. %1 is a file.</extracomment>
        <translation>已儲存為 %1。請移到只有你找得到的地方。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::ReminderWatch</name>
    <message>
        <source>The reminder comes back at %1.</source>
        <extracomment>After &quot;Later&quot; on a reminder. %1 is a time of day (&quot;20:15&quot;).</extracomment>
        <translation>%1 會再提醒你。</translation>
    </message>
    <message>
        <source>The reminder comes back %1 at %2.</source>
        <extracomment>After &quot;Later&quot; on a reminder. %1 is a day (&quot;tomorrow&quot;), %2 a time of day.</extracomment>
        <translation>%1 %2 會再提醒你。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RemindersViewModel</name>
    <message>
        <source>One moment …</source>
        <extracomment>While the system is asked or told to wake Holdfast.</extracomment>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>Every quarter of an hour the system has Holdfast look whether something is due. It does not open the vault.</source>
        <extracomment>Below the switch for reminders while the window is closed.</extracomment>
        <translation>系統每 15 分鐘會讓 Holdfast 查看有沒有事項到期，過程中不會開啟保險庫。</translation>
    </message>
    <message>
        <source>Reminders come only while this window is open, locked or not.</source>
        <extracomment>Below the switch for reminders while the window is closed.</extracomment>
        <translation>只有這個視窗開啟時才會提醒，不論是否鎖定。</translation>
    </message>
    <message>
        <source>Your reminders could not be written down: the disk may be full. What you changed is safe in the vault. Holdfast tries again every half minute.</source>
        <extracomment>In Settings, when reminders could not be written to the disk.</extracomment>
        <translation>提醒未能寫入磁碟，可能是磁碟已滿。你更改的內容已在保險庫存好。Holdfast 每半分鐘會再試一次。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::ReportViewModel</name>
    <message>
        <source>Saved as %1. It is not encrypted: whoever has this file can read it.</source>
        <extracomment>After saving a report. %1 is a file.</extracomment>
        <translation>已儲存為 %1。它沒有加密：誰有這個檔案，就能看到內容。</translation>
    </message>
    <message>
        <source>Please give the whole path of the file.</source>
        <extracomment>When the file for a report is not a whole path.</extracomment>
        <translation>請輸入檔案的完整路徑。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RiskListModel</name>
    <message>
        <source>Set aside by you</source>
        <extracomment>Beside a risk that the person said cannot happen to them.</extracomment>
        <translation>由你設為不計算在內</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RiskViewModel</name>
    <message>
        <source>%1 left of what it was with nothing done</source>
        <extracomment>Where a risk stands. %1 is a share such as 34 %.</extracomment>
        <translation>剩餘風險相當於不做任何步驟時的 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Why a risk&apos;s levels are what they are. %1 is how sure we are (&quot;A rough guess&quot;), %2 the reason.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>as suggested</source>
        <extracomment>In the history of a risk: the person left the level as it was suggested.</extracomment>
        <translation>按建議</translation>
    </message>
    <message>
        <source>%1: set aside</source>
        <extracomment>In the history of a risk. %1 is a date.</extracomment>
        <translation>%1：不計算在內</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>In the history of a risk. %1 is a date, %2 how often (&quot;about once in ten years&quot;), %3 how bad (&quot;a bad month&quot;).</extracomment>
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <extracomment>Said after the address of a source was copied.</extracomment>
        <translation>已複製網址。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>Said after a note on a risk was saved.</extracomment>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>In the history of a risk: a level (%1) within a range from %2 to %3.</extracomment>
        <translation>%1（%2至%3）</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RisksViewModel</name>
    <message>
        <source>%1 of %2 risks count in the index. The others you set aside, or no step for you lowers them.</source>
        <extracomment>Below the list of risks. %1 and %2 are numbers of risks.</extracomment>
        <translation>共 %2 項風險，其中 %1 項計入指數。其餘的由你設為不計算在內，或者沒有適合你的步驟可降低它們。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineDecisions</name>
    <message>
        <source>Taken back.</source>
        <extracomment>Said after what was done about a routine was taken back.</extracomment>
        <translation>已撤銷。</translation>
    </message>
    <message>
        <source>In an hour, at %1</source>
        <extracomment>A time until which a routine can be put off. %1 is that time: &quot;19:40&quot;.</extracomment>
        <translation>一小時後，%1</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <extracomment>A time until which a routine can be put off. %1 is that time: &quot;20:00&quot;.</extracomment>
        <translation>今晚 %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>A time until which several routines can be put off: each at its own time of day.</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>In a week</source>
        <extracomment>A time until which several routines can be put off: each at its own time of day.</extracomment>
        <translation>一星期後</translation>
    </message>
    <message>
        <source>In a week, at %1</source>
        <translation>一星期後，%1</translation>
    </message>
    <message>
        <source>Write the day as year, month and day (2026-11-30).</source>
        <extracomment>Below a field for a day. The date in brackets is an example of the form.</extracomment>
        <translation>請按年、月、日填寫（2026-11-30）。</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes (18:30).</source>
        <extracomment>Below a field for a time of day. The time in brackets is an example of the form.</extracomment>
        <translation>請按時、分填寫（18:30）。</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <extracomment>Below a field for a time until which a routine is put off.</extracomment>
        <translation>這個時間已經過去。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said after a routine was put off. %1 is its name, %2 until when: &quot;Put off until tomorrow 09:00&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>「%1」已完成。</translation>
    </message>
    <message>
        <source>%1 is skipped this time.</source>
        <extracomment>Said after a routine was left out this time. %1 is its name.</extracomment>
        <translation>「%1」這次略過。</translation>
    </message>
    <message>
        <source>It comes again tomorrow.</source>
        <extracomment>Said after a routine was done or skipped.</extracomment>
        <translation>下次是明天。</translation>
    </message>
    <message>
        <source>It comes again on %1.</source>
        <extracomment>Said after a routine was done or skipped. %1 is a day: &quot;Monday 7 December&quot;.</extracomment>
        <translation>下次是%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n routines are done.</source>
        <extracomment>Said after several routines were marked as done at once; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>已完成 %n 項例行檢查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines are skipped this time.</source>
        <extracomment>Said after several routines were left out this time; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>這次略過 %n 項例行檢查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines are put off.</source>
        <extracomment>Said after several routines were put off at once; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>已延後 %n 項例行檢查。</numerusform>
        </translation>
    </message>
    <message>
        <source>By then its next time has come. Skip this time instead.</source>
        <extracomment>Below a field for a time until which a routine is put off: the routine comes again before that.</extracomment>
        <translation>到那時，下一次已經到了。不如略過這一次。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineEditorViewModel</name>
    <message>
        <source>Saved.</source>
        <extracomment>Said after a routine was saved.</extracomment>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>In the form for a routine. %1 is a list of the next days on which it comes.</extracomment>
        <translation>接下來：%1</translation>
    </message>
    <message>
        <source>Give the routine a name, so that you can tell it from the others.</source>
        <extracomment>Below the field for the name of a routine.</extracomment>
        <translation>請為這項例行檢查取個名稱，以便與其他的區分。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <extracomment>Below the field for the name of a routine; %n is a number of characters.</extracomment>
        <translation>
            <numerusform>名稱最多 %n 字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineHistoryViewModel</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A day of the history of a routine. %1 is a day of the week, %2 a date, %3 what was done on it.</extracomment>
        <translation>%2%1：%3</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineItemModel</name>
    <message>
        <source>Look at this device</source>
        <extracomment>One of the things a routine asks for.</extracomment>
        <translation>查看這部裝置</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <extracomment>One of the things a routine asks for: a rehearsal. %1 is its title.</extracomment>
        <translation>演習：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineItemsForm</name>
    <message>
        <source>No step found, or it is in the routine already.</source>
        <extracomment>Below the field in which one looks for a step to put into a routine.</extracomment>
        <translation>找不到步驟，或者它已在這項例行檢查裏。</translation>
    </message>
    <message>
        <source>Choose a drill</source>
        <extracomment>The first of a list of drills to choose from.</extracomment>
        <translation>選擇演習</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One of a list of drills to choose from. %1 is its title, %2 how long it takes: &quot;40 min&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>Said after a step of a routine was moved. %1 is the step, %2 its place now, %3 how many there are.</extracomment>
        <translation>%1：第 %2 項，共 %3 項</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineRhythmForm</name>
    <message>
        <source>Every so many weeks</source>
        <extracomment>Label of a field for a number.</extracomment>
        <translation>每幾星期一次</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <extracomment>Label of a field for a number.</extracomment>
        <translation>每幾個月一次</translation>
    </message>
    <message>
        <source>Every so many years</source>
        <extracomment>Label of a field for a number.</extracomment>
        <translation>每幾年一次</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <extracomment>Label of a field for a number.</extracomment>
        <translation>每幾天一次</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>Which such day of the week in a month.</extracomment>
        <translation>第一個</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>Which such day of the week in a month.</extracomment>
        <translation>第二個</translation>
    </message>
    <message>
        <source>The third</source>
        <extracomment>Which such day of the week in a month.</extracomment>
        <translation>第三個</translation>
    </message>
    <message>
        <source>The fourth</source>
        <extracomment>Which such day of the week in a month.</extracomment>
        <translation>第四個</translation>
    </message>
    <message>
        <source>The last</source>
        <extracomment>Which such day of the week in a month.</extracomment>
        <translation>最後一個</translation>
    </message>
    <message>
        <source>Another time</source>
        <extracomment>The last of the times of day to choose from: any other is then typed.</extracomment>
        <translation>其他時間</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <extracomment>Below a field for a number. %1 is the largest one.</extracomment>
        <translation>請輸入 1 至 %1 的數字。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <extracomment>Below the days of the week, when none is chosen.</extracomment>
        <translation>請選擇至少一天。</translation>
    </message>
    <message>
        <source>Write the day as year, month and day (2026-11-30).</source>
        <extracomment>Below a field for a day. The date in brackets is an example of the form.</extracomment>
        <translation>請按年、月、日填寫（2026-11-30）。</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes (18:30).</source>
        <extracomment>Below a field for a time of day. The time in brackets is an example of the form.</extracomment>
        <translation>請按時、分填寫（18:30）。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutineViewModel</name>
    <message>
        <source>This routine is no longer there</source>
        <extracomment>In place of the name of a routine that was removed.</extracomment>
        <translation>這項例行檢查已不在清單上</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>When a routine comes. %1 is how often (&quot;Every Monday&quot;), %2 a time of day (&quot;19:00&quot;).</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last done on %1</source>
        <extracomment>When a routine was done last. %1 is a date.</extracomment>
        <translation>上次完成：%1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>Said after a routine was paused.</extracomment>
        <translation>已暫停。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <extracomment>Said after a routine that was paused was resumed.</extracomment>
        <translation>已恢復。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::RoutinesViewModel</name>
    <message>
        <source>Choose the routines below.</source>
        <extracomment>Above the buttons for several routines at once, before one of them is chosen.</extracomment>
        <translation>請在下方選擇例行檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Above the buttons for several routines at once: how many are chosen.</extracomment>
        <translation>
            <numerusform>已選 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::SearchViewModel</name>
    <message>
        <source>The words that Holdfast uses, and what they mean:</source>
        <extracomment>On the page Search while nothing is typed: what the list below holds.</extracomment>
        <translation>Holdfast 使用的詞語及其意思：</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <extracomment>A search found nothing.</extracomment>
        <translation>找不到結果。請輸入少一些字，或試試另一個詞語。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>How much a search found.</extracomment>
        <translation>
            <numerusform>找到 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::view::SettingsViewModel</name>
    <message>
        <source>Your passphrase was changed. Old copies of the key file, if you made any, still open with the old one.</source>
        <translation>密碼短語已更改。如果你曾複製密鑰檔案，那些舊副本仍然用舊的密碼短語開啟。</translation>
    </message>
    <message>
        <source>That is your recovery code. Keep it where you keep papers you cannot replace.</source>
        <extracomment>In Settings, after typing the recovery code.</extracomment>
        <translation>這就是你的復原碼。請與無法補領的重要文件放在一起。</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: whoever has this file can read it.</source>
        <extracomment>In Settings, after exporting. %1 is a file.</extracomment>
        <translation>已儲存為 %1。它沒有加密：誰有這個檔案，就能看到內容。</translation>
    </message>
    <message>
        <source>Catalogue %1, checked on %2</source>
        <extracomment>In Settings. %1 is a version such as 2026.1, %2 a date.</extracomment>
        <translation>內容庫 %1，核對日期：%2</translation>
    </message>
    <message>
        <source>Please give the whole path of the file.</source>
        <extracomment>In Settings, when the file for an export is not a whole path.</extracomment>
        <translation>請輸入檔案的完整路徑。</translation>
    </message>
    <message>
        <source>From now on your passphrase opens the vault, too.</source>
        <extracomment>In Settings, after adding a passphrase to a vault without one.</extracomment>
        <translation>由現在起，用密碼短語也能開啟保險庫。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::StepAdvice</name>
    <message>
        <source>This advice changed on %1.</source>
        <extracomment>On a step that was marked before its advice changed. %1 is a date.</extracomment>
        <translation>這項建議已於%1更改。</translation>
    </message>
    <message>
        <source>This step is no longer advised since %1. What you recorded is kept.</source>
        <extracomment>On a step that the catalogue no longer advises. %1 is a date.</extracomment>
        <translation>由%1起，不再建議做這個步驟。你的紀錄會保留。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::StepRanking</name>
    <message>
        <source>Number %1 of %2 open steps</source>
        <extracomment>Where a step stands in the order of all steps that are to be done. %1 and %2 are numbers.</extracomment>
        <translation>在 %2 個待做的步驟中，排第 %1</translation>
    </message>
</context>
<context>
    <name>holdfast::view::StepViewModel</name>
    <message>
        <source>General advice: it is widely given, and we found no single source to name.</source>
        <extracomment>What a step&apos;s advice rests on.</extracomment>
        <translation>一般建議：很多地方都有這項建議，我們找不到可以單獨列出的來源。</translation>
    </message>
    <message>
        <source>How much it helps rests on published figures.</source>
        <extracomment>What a step&apos;s effect rests on.</extracomment>
        <translation>幫助有多大，是根據已公布的數字。</translation>
    </message>
    <message>
        <source>How much it helps is our estimate; the sources say that it helps.</source>
        <translation>幫助有多大，是我們的估計；資料來源只說明它有幫助。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <extracomment>Said after the address of a source was copied.</extracomment>
        <translation>已複製網址。</translation>
    </message>
    <message>
        <source>From the pack “%1” by %2. How much it helps is their own estimate.</source>
        <extracomment>What a step&apos;s advice rests on, when it comes from a pack. %1 is the title of the pack, %2 who publishes it.</extracomment>
        <translation>來自 %2 發布的內容包「%1」。有多大幫助，是發布者自己的估計。</translation>
    </message>
</context>
<context>
    <name>holdfast::view::TodayViewModel</name>
    <message>
        <source>Nothing waits for you today.</source>
        <extracomment>Headline of Today when no step is open.</extracomment>
        <translation>今天沒有事情等着你。</translation>
    </message>
    <message>
        <source>One thing would help most today.</source>
        <extracomment>Headline of Today when one step is suggested.</extracomment>
        <translation>今天做這一件事最有幫助。</translation>
    </message>
    <message>
        <source>Two things would help most today.</source>
        <extracomment>Headline of Today when two steps are suggested.</extracomment>
        <translation>今天做這兩件事最有幫助。</translation>
    </message>
    <message>
        <source>Three things would help most today.</source>
        <extracomment>Headline of Today when three steps are suggested.</extracomment>
        <translation>今天做這三件事最有幫助。</translation>
    </message>
    <message>
        <source>Not looked at yet: updates, end of support, permissions</source>
        <extracomment>Below the row that leads to the page about this device.</extracomment>
        <translation>尚未查看：更新、終止支援的日期、權限</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <extracomment>Below the row that leads to the page about this device. %1 is a day (&quot;3 days ago&quot;).</extracomment>
        <translation>%1查看過</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <extracomment>Below the row on Today that leads to the recurring self-checks: how many of them are due.</extracomment>
        <translation>
            <numerusform>有 %n 項待做</numerusform>
        </translation>
    </message>
    <message>
        <source>None to come</source>
        <extracomment>Below the row on Today that leads to the recurring self-checks: none is due and none is to come.</extracomment>
        <translation>接下來沒有安排</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Below the row on Today that leads to the recurring self-checks. %1 is the one that comes next, %2 when: &quot;On Monday&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Works</source>
        <extracomment>A mark beside a link of the chain by which reminders come: it holds.</extracomment>
        <translation>運作正常</translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>A mark beside a link of the chain by which reminders come: it does not hold.</extracomment>
        <translation>未能運作</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A mark beside a link of the chain by which reminders come: it is switched off.</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>A mark beside a link of the chain by which reminders come: nobody knows yet whether it holds.</extracomment>
        <translation>情況未知</translation>
    </message>
    <message>
        <source>Reminders lie ready</source>
        <extracomment>A link of the chain by which reminders come: what is due lies ready outside the vault.</extracomment>
        <translation>備妥提醒</translation>
    </message>
    <message>
        <source>They could not be written: the disk may be full. Free some space; Holdfast tries again every half minute.</source>
        <extracomment>What to do when reminders could not be written to the disk.</extracomment>
        <translation>提醒未能寫入磁碟，可能是磁碟已滿。請騰出一些空間；Holdfast 每半分鐘會再試一次。</translation>
    </message>
    <message>
        <source>Their file was damaged by something else. What was good in it is kept, and it is mended with the next change: change a time here, or lock and unlock.</source>
        <extracomment>What to do when the file with reminders is damaged.</extracomment>
        <translation>存放提醒的檔案損壞了，並非 Holdfast 所致。當中完好的部分已保留，下次有改動時便會修復：請在這裏更改一個時間，或者鎖定後再解鎖。</translation>
    </message>
    <message>
        <source>Nothing is due in the time to come, so none are needed.</source>
        <extracomment>The file with reminders is fine, and there are none in it.</extracomment>
        <translation>接下來沒有事項到期，所以不需要提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) come(s) also while the vault is locked.</source>
        <extracomment>How many reminders lie ready to be shown while the vault is locked.</extracomment>
        <translation>
            <numerusform>保險庫鎖定時，也會有 %n 則提醒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The system wakes Holdfast</source>
        <extracomment>A link of the chain by which reminders come: the system has been told to run Holdfast now and then.</extracomment>
        <translation>由系統喚醒 Holdfast</translation>
    </message>
    <message>
        <source>The system is being asked.</source>
        <extracomment>While the system is being asked.</extracomment>
        <translation>正在向系統查詢。</translation>
    </message>
    <message>
        <source>Reminders come only while this window is open. To change that, switch on &quot;Remind me while Holdfast is closed&quot;.</source>
        <extracomment>What to do when reminders come only while the window is open.</extracomment>
        <translation>只有這個視窗開啟時才會提醒。如要更改，請開啟「Holdfast 關閉時也提醒我」。</translation>
    </message>
    <message>
        <source>What is set up belongs to another place or version of Holdfast. Switch it off and on again.</source>
        <extracomment>What to do when the timer starts another program than this one.</extracomment>
        <translation>現有的設定屬於另一個位置或版本的 Holdfast。請關閉這個設定，然後再開啟。</translation>
    </message>
    <message>
        <source>It is set up, but does not run. Log out and in again; if that does not help, switch it off and on again.</source>
        <extracomment>What to do when the timer is there but does not run.</extracomment>
        <translation>已經設定，但沒有執行。請登出再登入；如果仍然不行，請關閉這個設定，然後再開啟。</translation>
    </message>
    <message>
        <source>It is set up, is that of this Holdfast, and runs.</source>
        <extracomment>All is well with what wakes Holdfast.</extracomment>
        <translation>已經設定好，用的是現在這個 Holdfast，並且正在執行。</translation>
    </message>
    <message>
        <source>Last and next look</source>
        <extracomment>A link of the chain by which reminders come: when it was last looked whether something is due.</extracomment>
        <translation>上次和下次查看</translation>
    </message>
    <message>
        <source>Last look: %1.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>上次查看：%1。</translation>
    </message>
    <message>
        <source>There was no look yet.</source>
        <extracomment>Nothing has looked for reminders yet.</extracomment>
        <translation>尚未查看過。</translation>
    </message>
    <message>
        <source>Next look: %1.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>下次查看：%1。</translation>
    </message>
    <message>
        <source>It should come every quarter of an hour. After sleep that is normal; otherwise switch it off and on again.</source>
        <translation>本來應該每 15 分鐘查看一次。如果裝置剛睡眠過，這是正常的；否則請關閉這個設定，然後再開啟。</translation>
    </message>
    <message>
        <source>Notifications are shown</source>
        <extracomment>A link of the chain by which reminders come: the desktop shows notifications.</extracomment>
        <translation>顯示通知</translation>
    </message>
    <message>
        <source>The service for notifications took the test. If you saw nothing, look whether &quot;Do not disturb&quot; is on.</source>
        <extracomment>The service took the test reminder.</extracomment>
        <translation>通知服務收到了測試提醒。如果你甚麼也沒看到，請檢查是否開啟了「請勿打擾」。</translation>
    </message>
    <message>
        <source>The system refused. Allow notifications for Holdfast in the settings of your system.</source>
        <extracomment>What to do when notifications are refused.</extracomment>
        <translation>系統拒絕了。請在系統設定中容許 Holdfast 傳送通知。</translation>
    </message>
    <message>
        <source>The service for notifications did not answer. Log out and in again, or restart it.</source>
        <extracomment>What to do when the service for notifications does not answer.</extracomment>
        <translation>通知服務沒有回應。請登出再登入，或重新啟動這項服務。</translation>
    </message>
    <message>
        <source>Send a test to see.</source>
        <extracomment>What to do to find out whether notifications are shown.</extracomment>
        <translation>傳送測試提醒，便會知道。</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications. Reminders then stand inside this window. On a bare desktop a program such as dunst or mako shows them.</source>
        <extracomment>What to do when there is no service for notifications.</extracomment>
        <translation>這個系統沒有程式顯示通知，因此提醒會在這個視窗內顯示。在精簡的桌面環境，可以用 dunst 或 mako 等程式顯示通知。</translation>
    </message>
    <message>
        <source>On its way: it comes within two minutes.</source>
        <extracomment>While the test reminder is on its way.</extracomment>
        <translation>即將送到，兩分鐘內會出現。</translation>
    </message>
    <message>
        <source>The test reminder was shown. It says no more than a real one would.</source>
        <extracomment>The test reminder was shown.</extracomment>
        <translation>測試提醒已經顯示。真正的提醒也只會寫這麼多。</translation>
    </message>
    <message>
        <source>What wakes Holdfast was faster and has shown the test reminder.</source>
        <extracomment>The test reminder was shown by the timer, not by this window.</extracomment>
        <translation>測試提醒已經顯示，是系統喚醒 Holdfast 時搶先顯示的。</translation>
    </message>
    <message>
        <source>The test could not be written down, so nothing came of it.</source>
        <extracomment>The test reminder could not be written.</extracomment>
        <translation>測試提醒未能寫入磁碟，因此沒有送出。</translation>
    </message>
    <message>
        <source>No notification could be shown. The reminder stands inside this window instead.</source>
        <extracomment>The test reminder could not be shown as a notification.</extracomment>
        <translation>通知未能顯示，提醒改為在這個視窗內顯示。</translation>
    </message>
    <message>
        <source>This system offers no way to wake Holdfast. Reminders come while this window is open.</source>
        <extracomment>Why reminders do not come while the window is closed.</extracomment>
        <translation>這個系統沒有喚醒 Holdfast 的方法。這個視窗開啟時，便會提醒你。</translation>
    </message>
    <message>
        <source>The system refused. Look whether your home folder lets you write below .config.</source>
        <extracomment>Why reminders do not come while the window is closed, and what to do.</extracomment>
        <translation>系統拒絕了。請檢查你能否寫入個人資料夾內的 .config。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <extracomment>Why reminders do not come while the window is closed, and what to do.</extracomment>
        <translation>磁碟已滿。請騰出一些空間，然後再試。</translation>
    </message>
    <message>
        <source>The system did not answer. Log out and in again, then try again.</source>
        <extracomment>Why reminders do not come while the window is closed, and what to do.</extracomment>
        <translation>系統沒有回應。請登出再登入，然後再試。</translation>
    </message>
    <message>
        <source>That did not work. &quot;What this sets up&quot; shows what you can do by hand.</source>
        <extracomment>Why reminders do not come while the window is closed, and what to do.</extracomment>
        <translation>這次沒有成功。可以自己動手，做法見「會設定甚麼」。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Read on the issuer&apos;s own page</source>
        <extracomment>How a fact was checked: on the page of the authority or company that it comes from.</extracomment>
        <translation>在發布者自己的網頁上讀到</translation>
    </message>
    <message>
        <source>Read elsewhere, not on the issuer&apos;s page</source>
        <extracomment>How a fact was checked: in a newspaper, a copy or the like.</extracomment>
        <translation>在其他地方讀到，並非發布者的網頁</translation>
    </message>
    <message>
        <source>General advice</source>
        <extracomment>How a fact was checked: it was not, it rests on general knowledge.</extracomment>
        <translation>一般建議</translation>
    </message>
    <message>
        <source>Tried on a device</source>
        <extracomment>How a fact was checked: by doing it.</extracomment>
        <translation>在裝置上試過</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is how a fact was checked, such as &quot;Read on the issuer&apos;s own page&quot;; %2 is the date of the check.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A rough guess</source>
        <extracomment>How sure we are of how likely and how serious a risk is.</extracomment>
        <translation>粗略的推測</translation>
    </message>
    <message>
        <source>An estimate with some evidence</source>
        <extracomment>How sure we are of how likely and how serious a risk is.</extracomment>
        <translation>有部分依據的估計</translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>How sure we are of how likely and how serious a risk is.</extracomment>
        <translation>依據充分</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A day, inside a line such as &quot;last done today&quot;.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>A day, inside a line.</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>A day, inside a line such as &quot;last done yesterday&quot;.</extracomment>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>A day to come, inside a line; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>A day that has passed, inside a line such as &quot;last done 34 days ago&quot;; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>Label beside a step that is to be done again today.</extracomment>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <extracomment>Label beside a step that is to be done again tomorrow.</extracomment>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <extracomment>Label beside a step that is to be done again in %n days, 2 or more.</extracomment>
        <translation>
            <numerusform>%n 天後到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>Label beside a step that fell due %n days ago, 1 or more. A plain statement, no reproach.</extracomment>
        <translation>
            <numerusform>已到期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>Greeting at the top of the page Today, 5:00 to 12:00. No full stop.</extracomment>
        <translation>早安</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Greeting at the top of the page Today, 12:00 to 18:00. No full stop.</extracomment>
        <translation>午安</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Greeting at the top of the page Today, 18:00 to 5:00. No full stop.</extracomment>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>What is safe after many errors in which nothing was written.</extracomment>
        <translation>沒有任何改動。</translation>
    </message>
    <message>
        <source>Everything saved earlier is unchanged.</source>
        <extracomment>What is safe after an error while saving: only the last change is missing.</extracomment>
        <translation>之前儲存的一切都沒有改變。</translation>
    </message>
    <message>
        <source>The catalogue is missing</source>
        <extracomment>The files with practices and steps are gone: title.</extracomment>
        <translation>找不到內容庫</translation>
    </message>
    <message>
        <source>The files with the practices and steps are not where Holdfast expects them.</source>
        <extracomment>The files with practices and steps are gone: what happened.</extracomment>
        <translation>存放習慣和步驟的檔案，不在 Holdfast 預期的位置。</translation>
    </message>
    <message>
        <source>Your vault was not touched.</source>
        <extracomment>The files with practices and steps are gone: what is safe.
----------
The files with practices and steps hold a mistake: what is safe.</extracomment>
        <translation>你的保險庫沒有動過。</translation>
    </message>
    <message>
        <source>Install Holdfast again from its own package.</source>
        <extracomment>The files with practices and steps are gone: what to do.
----------
The encryption library is not the expected one: what to do.</extracomment>
        <translation>請用 Holdfast 自己的安裝套件重新安裝。</translation>
    </message>
    <message>
        <source>The catalogue cannot be used</source>
        <extracomment>The files with practices and steps hold a mistake: title.</extracomment>
        <translation>內容庫無法使用</translation>
    </message>
    <message>
        <source>The files with the practices and steps hold a mistake, and Holdfast does not show half of them as if they were all.</source>
        <extracomment>The files with practices and steps hold a mistake: what happened.</extracomment>
        <translation>存放習慣和步驟的檔案有錯誤。Holdfast 不會把其中一部分當作全部來顯示。</translation>
    </message>
    <message>
        <source>Install Holdfast again from its own package. &quot;holdfast catalogue check&quot; names the mistake.</source>
        <extracomment>The files with practices and steps hold a mistake: what to do.</extracomment>
        <translation>請用 Holdfast 自己的安裝套件重新安裝。執行「holdfast catalogue check」可以看到錯誤在哪裏。</translation>
    </message>
    <message>
        <source>This step does not exist</source>
        <extracomment>A step id that is not in the catalogue: title.</extracomment>
        <translation>沒有這個步驟</translation>
    </message>
    <message>
        <source>There is no step with this name in the catalogue.</source>
        <extracomment>A step id that is not in the catalogue: what happened.</extracomment>
        <translation>內容庫裏沒有這個名稱的步驟。</translation>
    </message>
    <message>
        <source>Choose the step from its practice, or check the name.</source>
        <extracomment>A step id that is not in the catalogue: what to do.</extracomment>
        <translation>請從所屬的習慣選擇步驟，或檢查名稱。</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>There is no mark to take back: title.</extracomment>
        <translation>沒有可以撤銷的紀錄</translation>
    </message>
    <message>
        <source>No mark on this step can be taken back at present.</source>
        <extracomment>There is no mark to take back: what happened.</extracomment>
        <translation>這個步驟目前沒有可以撤銷的紀錄。</translation>
    </message>
    <message>
        <source>Look at the history of the step to see what was recorded.</source>
        <extracomment>There is no mark to take back: what to do.</extracomment>
        <translation>請查看這個步驟的過往紀錄，看看記下了甚麼。</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <extracomment>A note is longer than allowed: title.</extracomment>
        <translation>文字太長</translation>
    </message>
    <message>
        <source>Nothing was cut off and nothing was saved.</source>
        <extracomment>A note is longer than allowed: what is safe.</extracomment>
        <translation>文字沒有被截短，也沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>Shorten the text, then save it again.</source>
        <extracomment>A note is longer than allowed: what to do.</extracomment>
        <translation>請縮短文字，然後再儲存。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>The person stopped something: title.</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>You stopped this before it was finished.</source>
        <extracomment>The person stopped something: what happened.</extracomment>
        <translation>你在完成之前停止了操作。</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <extracomment>The person stopped something: what to do.</extracomment>
        <translation>你隨時可以重新開始。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>A problem without a name of its own: title.</extracomment>
        <translation>出現了問題</translation>
    </message>
    <message>
        <source>Holdfast met a problem it has no name for and stopped what it was doing.</source>
        <extracomment>A problem without a name of its own: what happened.</extracomment>
        <translation>Holdfast 遇到一個說不出名稱的問題，已停下正在做的事。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close Holdfast and open it once more.</source>
        <extracomment>A problem without a name of its own: what to do.</extracomment>
        <translation>請再試一次。如果再次出現，請關閉 Holdfast，然後重新開啟。</translation>
    </message>
    <message>
        <source>No home folder</source>
        <extracomment>No home folder was found: title.</extracomment>
        <translation>沒有個人資料夾</translation>
    </message>
    <message>
        <source>Holdfast could not find your home folder, so it does not know where your vault belongs.</source>
        <extracomment>No home folder was found: what happened.</extracomment>
        <translation>Holdfast 找不到你的個人資料夾，因此不知道保險庫應放在哪裏。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>No home folder was found: what is safe.
----------
The folder to write to does not exist: what is safe.</extracomment>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Sign in to your usual account, or name a folder with --vault.</source>
        <extracomment>No home folder was found: what to do.</extracomment>
        <translation>請用你平常的帳戶登入，或用 --vault 指定一個資料夾。</translation>
    </message>
    <message>
        <source>This storage cannot be written to</source>
        <extracomment>The storage can only be read: title.</extracomment>
        <translation>這個儲存位置不能寫入</translation>
    </message>
    <message>
        <source>The folder of your vault lies on storage that only allows reading, so the last change was not saved.</source>
        <extracomment>The storage can only be read: what happened.</extracomment>
        <translation>保險庫所在的資料夾位於只能讀取的儲存位置，因此最後一次改動沒有儲存。</translation>
    </message>
    <message>
        <source>Make the storage writable or move the folder elsewhere, then try again.</source>
        <extracomment>The storage can only be read: what to do.</extracomment>
        <translation>請把儲存位置設為可寫入，或把資料夾移到其他地方，然後再試。</translation>
    </message>
    <message>
        <source>No space left</source>
        <extracomment>The storage is full: title.</extracomment>
        <translation>沒有剩餘空間</translation>
    </message>
    <message>
        <source>The storage is full, so the last change was not saved.</source>
        <extracomment>The storage is full: what happened.</extracomment>
        <translation>儲存空間已滿，因此最後一次改動沒有儲存。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>The storage is full: what to do.</extracomment>
        <translation>請騰出一些空間，然後再試。</translation>
    </message>
    <message>
        <source>No permission</source>
        <extracomment>The account may not use the files: title.</extracomment>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>Your account may not read or write the files of the vault.</source>
        <extracomment>The account may not use the files: what happened.</extracomment>
        <translation>你的帳戶沒有權限讀取或寫入保險庫的檔案。</translation>
    </message>
    <message>
        <source>Check that the folder of the vault belongs to your account, then try again.</source>
        <extracomment>The account may not use the files: what to do.</extracomment>
        <translation>請檢查保險庫的資料夾是否屬於你的帳戶，然後再試。</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <extracomment>A file to be written exists already: title.</extracomment>
        <translation>已有同名檔案</translation>
    </message>
    <message>
        <source>Holdfast does not replace a file that is there, so nothing was written.</source>
        <extracomment>A file to be written exists already: what happened.</extracomment>
        <translation>Holdfast 不會覆寫已有的檔案，因此沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The file that is there was not touched.</source>
        <extracomment>A file to be written exists already: what is safe.</extracomment>
        <translation>原有的檔案沒有動過。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <extracomment>A file to be written exists already: what to do.</extracomment>
        <translation>請另選名稱，或另選資料夾。</translation>
    </message>
    <message>
        <source>This folder does not exist</source>
        <extracomment>The folder to write to does not exist: title.</extracomment>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>The folder you chose is not there, or the drive it lies on is not connected.</source>
        <extracomment>The folder to write to does not exist: what happened.</extracomment>
        <translation>你選擇的資料夾不存在，或者它所在的磁碟沒有連接。</translation>
    </message>
    <message>
        <source>Choose another folder, or connect the drive and try again.</source>
        <extracomment>The folder to write to does not exist: what to do.</extracomment>
        <translation>請選擇其他資料夾，或連接磁碟後再試。</translation>
    </message>
    <message>
        <source>A file could not be read</source>
        <extracomment>A file could not be read: title.</extracomment>
        <translation>有一個檔案無法讀取</translation>
    </message>
    <message>
        <source>The storage reported an error while Holdfast was reading.</source>
        <extracomment>A file could not be read: what happened.</extracomment>
        <translation>Holdfast 讀取時，儲存裝置報告了錯誤。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and healthy, then try again.</source>
        <extracomment>A file could not be read: what to do.
----------
A file could not be written: what to do.</extracomment>
        <translation>請檢查磁碟是否已連接、狀況是否正常，然後再試。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>A file could not be written: title.</extracomment>
        <translation>未有儲存</translation>
    </message>
    <message>
        <source>The storage reported an error while Holdfast was writing, so the last change was not saved.</source>
        <extracomment>A file could not be written: what happened.</extracomment>
        <translation>Holdfast 寫入時，儲存裝置報告了錯誤，因此最後一次改動沒有儲存。</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>Too little memory to derive the key: title.</extracomment>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>Unlocking needs a few hundred megabytes of memory for a moment, and they were not free. This says nothing about your passphrase.</source>
        <extracomment>Too little memory to derive the key: what happened.</extracomment>
        <translation>解鎖時需要短暫使用數百 MB 記憶體，而當時沒有足夠的可用記憶體。這與你的密碼短語正確與否無關。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <extracomment>Too little memory to derive the key: what to do.</extracomment>
        <translation>請關閉其他程式，然後再試。</translation>
    </message>
    <message>
        <source>Holdfast is not installed properly</source>
        <extracomment>The encryption library is not the expected one: title.</extracomment>
        <translation>Holdfast 沒有正確安裝</translation>
    </message>
    <message>
        <source>The encryption library on this device is not the one Holdfast needs, so the vault was not opened.</source>
        <extracomment>The encryption library is not the expected one: what happened.</extracomment>
        <translation>這部裝置上的加密程式庫不是 Holdfast 需要的那一個，因此沒有開啟保險庫。</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <extracomment>The encryption library is not the expected one: what is safe.</extracomment>
        <translation>沒有讀取或改動任何內容。</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault</source>
        <extracomment>A passphrase that does not fit: title.</extracomment>
        <translation>這個密碼短語不能開啟這個保險庫</translation>
    </message>
    <message>
        <source>The passphrase you entered is not the one that was set. The key file is in order.</source>
        <extracomment>A passphrase that does not fit: what happened.</extracomment>
        <translation>你輸入的密碼短語與當初設定的不同。密鑰檔案完好。</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard language, then try again. If you have forgotten it, use your recovery code.</source>
        <extracomment>A passphrase that does not fit: what to do.</extracomment>
        <translation>請檢查 Caps Lock 鍵和鍵盤語言，然後再試。如果忘記了密碼短語，請使用復原碼。</translation>
    </message>
    <message>
        <source>That recovery code does not open this vault</source>
        <extracomment>A recovery code that does not fit: title.</extracomment>
        <translation>這個復原碼不能開啟這個保險庫</translation>
    </message>
    <message>
        <source>The code is complete, but it belongs to another vault or a newer code has replaced it.</source>
        <extracomment>A recovery code that does not fit: what happened.</extracomment>
        <translation>復原碼是完整的，但它屬於另一個保險庫，或者已被較新的復原碼取代。</translation>
    </message>
    <message>
        <source>Look for the newest code you wrote down, or use your passphrase.</source>
        <extracomment>A recovery code that does not fit: what to do.</extracomment>
        <translation>請找出你最後寫下的復原碼，或使用密碼短語。</translation>
    </message>
    <message>
        <source>This code has a typing mistake</source>
        <extracomment>A recovery code with a typing mistake: title.</extracomment>
        <translation>這個復原碼有輸入錯誤</translation>
    </message>
    <message>
        <source>What you entered does not form a complete recovery code.</source>
        <extracomment>A recovery code with a typing mistake: what happened.</extracomment>
        <translation>你輸入的內容不是完整的復原碼。</translation>
    </message>
    <message>
        <source>Compare it with your paper group by group and correct the group that differs.</source>
        <extracomment>A recovery code with a typing mistake: what to do.</extracomment>
        <translation>請逐組對照紙上的內容，改正不同的一組。</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <extracomment>A new passphrase is too short: title.</extracomment>
        <translation>這個密碼短語太短</translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters.</source>
        <extracomment>A new passphrase is too short: what happened.</extracomment>
        <translation>密碼短語至少需要 8 個字元。</translation>
    </message>
    <message>
        <source>Add to it. Four words that have nothing to do with each other are easy to remember and hard to guess.</source>
        <extracomment>A new passphrase is too short: what to do.</extracomment>
        <translation>請加長一些。四個互不相干的詞語，易記又難猜。</translation>
    </message>
    <message>
        <source>This passphrase is too long</source>
        <extracomment>A new passphrase is too long: title.</extracomment>
        <translation>這個密碼短語太長</translation>
    </message>
    <message>
        <source>A passphrase can hold 1,024 bytes. A Chinese character takes three of them, an emoji four or more.</source>
        <extracomment>A new passphrase is too long: what happened.</extracomment>
        <translation>密碼短語最多 1,024 個位元組。一個中文字佔三個位元組，一個表情符號佔四個或以上。</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <extracomment>A new passphrase is too long: what to do.</extracomment>
        <translation>請用短一些的。</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess</source>
        <extracomment>A new passphrase is on the list of common ones: title.</extracomment>
        <translation>這個密碼短語容易被人猜中</translation>
    </message>
    <message>
        <source>It is on a list of common passphrases, which are the first to be tried.</source>
        <extracomment>A new passphrase is on the list of common ones: what happened.</extracomment>
        <translation>它在常見密碼短語的名單上，這些會最先被人嘗試。</translation>
    </message>
    <message>
        <source>Choose one that nobody else would use, such as four words that have nothing to do with each other.</source>
        <extracomment>A new passphrase is on the list of common ones: what to do.</extracomment>
        <translation>請選一個別人不會用的，例如四個互不相干的詞語。</translation>
    </message>
    <message>
        <source>This way in is not set up</source>
        <extracomment>A way of unlocking that was never set up: title.</extracomment>
        <translation>這個解鎖方式未有設定</translation>
    </message>
    <message>
        <source>The vault cannot be opened this way, because it was never set up or has been removed.</source>
        <extracomment>A way of unlocking that was never set up: what happened.</extracomment>
        <translation>無法用這個方式開啟保險庫，因為它從未設定，或者已被移除。</translation>
    </message>
    <message>
        <source>Use another way in: your passphrase, your recovery code or the key ring of this device.</source>
        <extracomment>A way of unlocking that was never set up: what to do.</extracomment>
        <translation>請用另一個解鎖方式：密碼短語、復原碼或這部裝置的鑰匙圈。</translation>
    </message>
    <message>
        <source>This is the last everyday way in</source>
        <extracomment>The last everyday way of unlocking would be removed: title.</extracomment>
        <translation>這是最後一個日常解鎖方式</translation>
    </message>
    <message>
        <source>Without it only the recovery code would open your vault.</source>
        <extracomment>The last everyday way of unlocking would be removed: what happened.</extracomment>
        <translation>沒有它，就只有復原碼能開啟你的保險庫。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <extracomment>The last everyday way of unlocking would be removed: what is safe.</extracomment>
        <translation>沒有移除任何內容。</translation>
    </message>
    <message>
        <source>Set a passphrase first, then remove this one.</source>
        <extracomment>The last everyday way of unlocking would be removed: what to do.</extracomment>
        <translation>請先設定密碼短語，再移除這一個。</translation>
    </message>
    <message>
        <source>The key ring is not available</source>
        <extracomment>The operating system&apos;s key ring is not there: title.</extracomment>
        <translation>鑰匙圈無法使用</translation>
    </message>
    <message>
        <source>The key ring of this device did not answer, or none is running.</source>
        <extracomment>The operating system&apos;s key ring is not there: what happened.</extracomment>
        <translation>這部裝置的鑰匙圈沒有回應，或者沒有執行。</translation>
    </message>
    <message>
        <source>Use your passphrase or your recovery code.</source>
        <extracomment>The operating system&apos;s key ring is not there: what to do.</extracomment>
        <translation>請使用密碼短語或復原碼。</translation>
    </message>
    <message>
        <source>The key ring said no</source>
        <extracomment>The operating system&apos;s key ring refused: title.</extracomment>
        <translation>鑰匙圈沒有同意</translation>
    </message>
    <message>
        <source>The key ring of this device did not hand out the key for Holdfast.</source>
        <extracomment>The operating system&apos;s key ring refused: what happened.</extracomment>
        <translation>這部裝置的鑰匙圈沒有交出 Holdfast 的密鑰。</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked, or use your passphrase or recovery code.</source>
        <extracomment>The operating system&apos;s key ring refused: what to do.</extracomment>
        <translation>請再試，並在詢問時允許；或者使用密碼短語或復原碼。</translation>
    </message>
    <message>
        <source>The key ring took too long</source>
        <extracomment>The operating system&apos;s key ring took too long: title.</extracomment>
        <translation>鑰匙圈沒有及時回應</translation>
    </message>
    <message>
        <source>The key ring of this device did not answer in time. It may be waiting for you in another window.</source>
        <extracomment>The operating system&apos;s key ring took too long: what happened.</extracomment>
        <translation>這部裝置的鑰匙圈沒有在限定時間內回應。它可能正在另一個視窗等你。</translation>
    </message>
    <message>
        <source>Look for a window of the key ring and try again, or use your passphrase or recovery code.</source>
        <extracomment>The operating system&apos;s key ring took too long: what to do.</extracomment>
        <translation>請找找鑰匙圈的視窗，然後再試；或者使用密碼短語或復原碼。</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <extracomment>There is no vault in the folder: title.</extracomment>
        <translation>這裏沒有保險庫</translation>
    </message>
    <message>
        <source>No Holdfast vault lies in this folder.</source>
        <extracomment>There is no vault in the folder: what happened.</extracomment>
        <translation>這個資料夾裏沒有 Holdfast 的保險庫。</translation>
    </message>
    <message>
        <source>Open Holdfast to set one up, or choose the folder where your vault lies.</source>
        <extracomment>There is no vault in the folder: what to do.</extracomment>
        <translation>請開啟 Holdfast 建立一個，或選擇保險庫所在的資料夾。</translation>
    </message>
    <message>
        <source>There is already a vault here</source>
        <extracomment>A new vault would replace one: title.</extracomment>
        <translation>這裏已經有保險庫</translation>
    </message>
    <message>
        <source>This folder holds a vault, or part of one, so no new one was made.</source>
        <extracomment>A new vault would replace one: what happened.</extracomment>
        <translation>這個資料夾裏已有保險庫，或它的一部分，因此沒有建立新的。</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <extracomment>A new vault would replace one: what is safe.</extracomment>
        <translation>原有的保險庫沒有動過。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <extracomment>A new vault would replace one: what to do.</extracomment>
        <translation>請開啟它，或為新的保險庫選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Holdfast is already open</source>
        <extracomment>Another window or command has the vault open: title.</extracomment>
        <translation>Holdfast 已經開啟</translation>
    </message>
    <message>
        <source>Another window or command is using this vault.</source>
        <extracomment>Another window or command has the vault open: what happened.</extracomment>
        <translation>另一個視窗或指令正在使用這個保險庫。</translation>
    </message>
    <message>
        <source>Nothing was changed. The other one goes on working.</source>
        <extracomment>Another window or command has the vault open: what is safe.</extracomment>
        <translation>沒有任何改動。另一個會繼續執行。</translation>
    </message>
    <message>
        <source>Go to the other window, or close it and try again.</source>
        <extracomment>Another window or command has the vault open: what to do.</extracomment>
        <translation>請轉到另一個視窗，或把它關閉後再試。</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: title.</extracomment>
        <translation>找不到密鑰檔案</translation>
    </message>
    <message>
        <source>Your data is here, but vault.key, the file that holds its keys, is not, and neither is its backup.</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: what happened.</extracomment>
        <translation>你的資料在這裏，但存放密鑰的檔案 vault.key 不在，它的備份也不在。</translation>
    </message>
    <message>
        <source>Your data was not touched. Nobody can read it without the key file.</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: what is safe.</extracomment>
        <translation>你的資料沒有動過。沒有密鑰檔案，誰也無法讀取。</translation>
    </message>
    <message>
        <source>Put vault.key back from a backup of this device, then open Holdfast again.</source>
        <extracomment>vault.key and its backup are gone; vault.key is a file name: what to do.
----------
vault.key and its backup are damaged; vault.key is a file name: what to do.</extracomment>
        <translation>請從這部裝置的備份找回 vault.key，放回原處，然後重新開啟 Holdfast。</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <extracomment>vault.key and its backup are damaged; vault.key is a file name: title.</extracomment>
        <translation>密鑰檔案已損壞</translation>
    </message>
    <message>
        <source>Neither vault.key nor its backup can be read. A file is damaged; your passphrase was not even tried.</source>
        <extracomment>vault.key and its backup are damaged; vault.key is a file name: what happened.</extracomment>
        <translation>vault.key 和它的備份都無法讀取。是檔案損壞了；你的密碼短語還沒有用到。</translation>
    </message>
    <message>
        <source>Your data was not touched and nothing was deleted.</source>
        <extracomment>vault.key and its backup are damaged; vault.key is a file name: what is safe.</extracomment>
        <translation>你的資料沒有動過，也沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>The vault&apos;s data is missing</source>
        <extracomment>vault.db is gone; vault.db is a file name: title.</extracomment>
        <translation>找不到保險庫的資料</translation>
    </message>
    <message>
        <source>The key file is here, but vault.db, the file with your data, is not.</source>
        <extracomment>vault.db is gone; vault.db is a file name: what happened.</extracomment>
        <translation>密鑰檔案在這裏，但存放資料的檔案 vault.db 不在。</translation>
    </message>
    <message>
        <source>The key file is unchanged and opens any copy of this vault&apos;s data.</source>
        <extracomment>vault.db is gone; vault.db is a file name: what is safe.</extracomment>
        <translation>密鑰檔案沒有改變，可以開啟這個保險庫資料的任何一份副本。</translation>
    </message>
    <message>
        <source>If an earlier copy is offered, use it. Otherwise put vault.db back from a backup of this device.</source>
        <extracomment>vault.db is gone; vault.db is a file name: what to do.</extracomment>
        <translation>如果顯示有較早的副本，請使用它。否則，請從這部裝置的備份找回 vault.db，放回原處。</translation>
    </message>
    <message>
        <source>The vault&apos;s data is damaged</source>
        <extracomment>vault.db is damaged; vault.db is a file name: title.</extracomment>
        <translation>保險庫的資料已損壞</translation>
    </message>
    <message>
        <source>Your key fits, but vault.db, the file with your data, can no longer be read in full.</source>
        <extracomment>vault.db is damaged; vault.db is a file name: what happened.</extracomment>
        <translation>你的密鑰沒有問題，但存放資料的檔案 vault.db 已經無法完整讀取。</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is. Your key file is in order.</source>
        <extracomment>vault.db is damaged; vault.db is a file name: what is safe.</extracomment>
        <translation>損壞的檔案會原樣保留。你的密鑰檔案完好。</translation>
    </message>
    <message>
        <source>If an earlier copy is offered, use it: it holds everything up to its date. Otherwise put vault.db back from a backup of this device.</source>
        <extracomment>vault.db is damaged; vault.db is a file name: what to do.</extracomment>
        <translation>如果顯示有較早的副本，請使用它：它包含截至副本日期的所有內容。否則，請從這部裝置的備份找回 vault.db，放回原處。</translation>
    </message>
    <message>
        <source>These files belong to different vaults</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: title.</extracomment>
        <translation>這兩個檔案屬於不同的保險庫</translation>
    </message>
    <message>
        <source>vault.key is from one vault and vault.db from another, so they cannot be opened together.</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: what happened.</extracomment>
        <translation>vault.key 來自一個保險庫，vault.db 來自另一個，因此無法一起開啟。</translation>
    </message>
    <message>
        <source>Neither file was changed.</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: what is safe.</extracomment>
        <translation>兩個檔案都沒有改動。</translation>
    </message>
    <message>
        <source>Put both files back from the same backup, or move one of them to its own folder.</source>
        <extracomment>vault.key and vault.db belong to two vaults; both are file names: what to do.</extracomment>
        <translation>請從同一份備份放回這兩個檔案，或把其中一個移到獨立的資料夾。</translation>
    </message>
    <message>
        <source>This vault was made by a newer Holdfast</source>
        <extracomment>A newer version of the program wrote the vault: title.</extracomment>
        <translation>這個保險庫來自較新版本的 Holdfast</translation>
    </message>
    <message>
        <source>A newer version has written this vault, and this version does not know all of it.</source>
        <extracomment>A newer version of the program wrote the vault: what happened.</extracomment>
        <translation>較新的版本曾寫入這個保險庫，現時的版本不認得其中的所有內容。</translation>
    </message>
    <message>
        <source>Install the newest version of Holdfast, then open the vault again.</source>
        <extracomment>A newer version of the program wrote the vault: what to do.</extracomment>
        <translation>請安裝最新版本的 Holdfast，然後重新開啟保險庫。</translation>
    </message>
    <message>
        <source>The key file is older than the vault</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: title.</extracomment>
        <translation>密鑰檔案比保險庫舊</translation>
    </message>
    <message>
        <source>vault.key is from before the last change of a passphrase or recovery code. It may have come back from a backup.</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: what happened.</extracomment>
        <translation>vault.key 是上次更改密碼短語或復原碼之前的檔案。它可能是從備份放回來的。</translation>
    </message>
    <message>
        <source>Your data is unchanged.</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: what is safe.</extracomment>
        <translation>你的資料沒有改變。</translation>
    </message>
    <message>
        <source>Use the passphrase or code from that time, or put the newest vault.key back.</source>
        <extracomment>vault.key was put back from before the last change; vault.key is a file name: what to do.</extracomment>
        <translation>請使用當時的密碼短語或復原碼，或放回最新的 vault.key。</translation>
    </message>
    <message>
        <source>Holdfast is locked</source>
        <extracomment>Something was asked while the vault was locked: title.</extracomment>
        <translation>Holdfast 已鎖定</translation>
    </message>
    <message>
        <source>The vault was locked before this could be done.</source>
        <extracomment>Something was asked while the vault was locked: what happened.</extracomment>
        <translation>還未來得及做，保險庫便已鎖定。</translation>
    </message>
    <message>
        <source>Unlock Holdfast, then try again.</source>
        <extracomment>Something was asked while the vault was locked: what to do.</extracomment>
        <translation>請解鎖 Holdfast，然後再試。</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4</source>
        <extracomment>An error in one paragraph. %1 is its title without a full stop, %2 what happened, %3 what is safe, %4 what to do.</extracomment>
        <translation>%1。%2%3%4</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Where a step holds.</extracomment>
        <translation>所有地區</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Answer to &quot;Where do you live?&quot;.</extracomment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <extracomment>Answer to &quot;Where do you live?&quot;.</extracomment>
        <translation>中國內地</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>Answer to &quot;Where do you live?&quot;.</extracomment>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Just me</source>
        <extracomment>Answer to &quot;Whom is this for?&quot;.</extracomment>
        <translation>只為我自己</translation>
    </message>
    <message>
        <source>My household</source>
        <extracomment>Answer to &quot;Whom is this for?&quot;.</extracomment>
        <translation>我的家庭</translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>Answer to &quot;Whom is this for?&quot;: a company, school, club or the like.</extracomment>
        <translation>機構或團體</translation>
    </message>
    <message>
        <source>Any device</source>
        <extracomment>Tab of a guide that fits every device.</extracomment>
        <translation>任何裝置</translation>
    </message>
    <message>
        <source>Android</source>
        <extracomment>A kind of device.</extracomment>
        <translation>Android</translation>
    </message>
    <message>
        <source>iPhone or iPad</source>
        <extracomment>A kind of device.</extracomment>
        <translation>iPhone 或 iPad</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>A kind of device.</extracomment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Mac</source>
        <extracomment>A kind of device.</extracomment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Linux</source>
        <extracomment>A kind of device.</extracomment>
        <translation>Linux</translation>
    </message>
    <message>
        <source>WeChat</source>
        <extracomment>The app; also the tab of a guide for it.</extracomment>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Answer to &quot;Which chat app do you rely on most?&quot;.</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Another app</source>
        <extracomment>Answer to &quot;Which chat app do you rely on most?&quot;.</extracomment>
        <translation>其他應用程式</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Alipay</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Bank or credit card</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation>銀行卡或信用卡</translation>
    </message>
    <message>
        <source>Transit card, such as Octopus</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;: a stored-value card such as Octopus.</extracomment>
        <translation>交通卡，例如八達通</translation>
    </message>
    <message>
        <source>Faster Payment System (FPS)</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;: Hong Kong&apos;s Faster Payment System.</extracomment>
        <translation>轉數快（FPS）</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation>現金</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>Answer to &quot;How do you pay most often?&quot;.</extracomment>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Done, I say so</source>
        <extracomment>A step was recorded as done, on the person&apos;s word. No full stop.</extracomment>
        <translation>已完成，我自己判斷</translation>
    </message>
    <message>
        <source>Done, I tried it</source>
        <extracomment>A step was recorded as done, and the person tried that it works. No full stop.</extracomment>
        <translation>已完成，我試過</translation>
    </message>
    <message>
        <source>Done, a drill showed it</source>
        <extracomment>A step was recorded as done because a rehearsal showed it. No full stop.</extracomment>
        <translation>已完成，演習證實過</translation>
    </message>
    <message>
        <source>Done, Holdfast saw it</source>
        <extracomment>A step was recorded as done because the app saw it on this device. No full stop.</extracomment>
        <translation>已完成，Holdfast 看到了</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>The person asked to be reminded of a step later. %1 is a date.
----------
Of a routine. %1 is a time of today: &quot;21:00&quot;.</extracomment>
        <translation>延後至%1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Status of a step of which nothing was recorded.</extracomment>
        <translation>情況未知</translation>
    </message>
    <message>
        <source>Not done</source>
        <extracomment>Status of a step.</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step.
----------
A day in the history of a routine: it was done.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Status of a step that was done and is to be done again now.
----------
Where a recurring self-check stands: its day has come.</extracomment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Status of a step that was to be done again some time ago. A plain statement, no reproach.
----------
Where a recurring self-check stands: its day was a week ago or more.</extracomment>
        <translation>到期已久</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>Status of a step of which the person asked to be reminded later.</extracomment>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <extracomment>Status of a step that is not for this person.</extracomment>
        <translation>不適用</translation>
    </message>
    <message>
        <source>I say so</source>
        <extracomment>How the person knows that a step is done, as a choice: on their own word.</extracomment>
        <translation>我自己判斷</translation>
    </message>
    <message>
        <source>I tried it</source>
        <extracomment>How the person knows that a step is done, as a choice: they tried that it works.</extracomment>
        <translation>我試過</translation>
    </message>
    <message>
        <source>A drill showed it</source>
        <extracomment>How it is known that a step is done: in a rehearsal.</extracomment>
        <translation>演習證實過</translation>
    </message>
    <message>
        <source>Holdfast saw it on this device</source>
        <extracomment>How it is known that a step is done: the app saw it on this device.</extracomment>
        <translation>Holdfast 在這部裝置上看到了</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Line of a step&apos;s history: the person took the entry before it back.</extracomment>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>%1 of %2 known, %3 done</source>
        <extracomment>How much is known: %1 steps of %2 that apply have a status, %3 of them are done.</extracomment>
        <translation>共 %2 步，已知 %1 步，完成 %3 步</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>How often a step is to be done again, inside a line such as &quot;Repeat every day&quot;.</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每星期</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每兩星期</translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每月</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每三個月</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每六個月</translation>
    </message>
    <message>
        <source>every year</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每年</translation>
    </message>
    <message>
        <source>every 2 years</source>
        <extracomment>How often a step is to be done again, inside a line.</extracomment>
        <translation>每兩年</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <extracomment>How often a step is to be done again, inside a line; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation>每星期</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation>每兩星期</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <extracomment>Label: how often a step is to be done again, every three months.</extracomment>
        <translation>每季</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <extracomment>Label: how often a step is to be done again, every six months.</extracomment>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <extracomment>Label: how often a step is to be done again.</extracomment>
        <translation>每兩年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <extracomment>Label: how often a step is to be done again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a step takes, in minutes.</extracomment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long a step takes, in whole hours.</extracomment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a step takes. %1 is hours, %2 is minutes.</extracomment>
        <translation>%1 小時 %2 分鐘</translation>
    </message>
    <message>
        <source>An older key file opened your vault</source>
        <extracomment>The key file was put back from before the last change: title.</extracomment>
        <translation>保險庫由較舊的密鑰檔案開啟</translation>
    </message>
    <message>
        <source>vault.key is from before your last change of a passphrase or recovery code. It may have come back from a backup.</source>
        <extracomment>The key file was put back from before the last change: what happened. vault.key is a file name.</extracomment>
        <translation>vault.key 是你上次更改密碼短語或復原碼之前的檔案。它可能是從備份放回來的。</translation>
    </message>
    <message>
        <source>Your data is complete.</source>
        <extracomment>The key file was put back from before the last change: what is safe.</extracomment>
        <translation>你的資料是完整的。</translation>
    </message>
    <message>
        <source>Set your passphrase again in Settings and make a new recovery code, so that only the new ones open this vault.</source>
        <extracomment>The key file was put back from before the last change: what to do.</extracomment>
        <translation>請在「設定」重新設定密碼短語，並產生新的復原碼，這樣就只有新的能開啟這個保險庫。</translation>
    </message>
    <message>
        <source>This is an older copy of your vault</source>
        <extracomment>The database was put back from an earlier day: title.</extracomment>
        <translation>這是你的保險庫較早的副本</translation>
    </message>
    <message>
        <source>The data opened now ends earlier than what Holdfast had saved. It may have come back from a backup.</source>
        <extracomment>The database was put back from an earlier day: what happened.</extracomment>
        <translation>現在開啟的資料，沒有 Holdfast 後來儲存的部分。它可能是從備份放回來的。</translation>
    </message>
    <message>
        <source>Everything in this copy is in order, and nothing was deleted.</source>
        <extracomment>The database was put back from an earlier day: what is safe.</extracomment>
        <translation>這份副本裏的一切都完好，也沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>If you have a newer vault.db, close Holdfast and put it back. Otherwise mark again what you remember having done since.</source>
        <extracomment>The database was put back from an earlier day: what to do. vault.db is a file name.</extracomment>
        <translation>如果你有較新的 vault.db，請關閉 Holdfast，把它放回原處。否則，請把你記得後來做過的步驟重新標示。</translation>
    </message>
    <message>
        <source>The key file was repaired</source>
        <extracomment>The key file was damaged and made anew from its backup: title.</extracomment>
        <translation>密鑰檔案已修復</translation>
    </message>
    <message>
        <source>vault.key could not be read, so Holdfast wrote it anew from its backup.</source>
        <extracomment>The key file was damaged and made anew from its backup: what happened. vault.key is a file name.</extracomment>
        <translation>vault.key 無法讀取，因此 Holdfast 用備份重新寫出了它。</translation>
    </message>
    <message>
        <source>Your data and your ways of unlocking are unchanged.</source>
        <extracomment>The key file was damaged and made anew from its backup: what is safe.</extracomment>
        <translation>你的資料和解鎖方式都沒有改變。</translation>
    </message>
    <message>
        <source>You need not do anything now. If it happens again, check the drive of this device.</source>
        <extracomment>The key file was damaged and made anew from its backup: what to do.</extracomment>
        <translation>現在不需要做甚麼。如果再次出現，請檢查這部裝置的磁碟。</translation>
    </message>
    <message>
        <source>Holdfast kept a checked copy from %1. What was saved after that is not in it.</source>
        <extracomment>Offer to open an earlier copy in place of damaged data. %1 is a date with a time.</extracomment>
        <translation>Holdfast 保留了一份檢查過的副本，時間是%1。之後儲存的內容不在其中。</translation>
    </message>
    <message>
        <source>Nothing was changed. However often you try, nothing is deleted.</source>
        <extracomment>A passphrase that does not fit: what is safe.
----------
A recovery code that does not fit: what is safe.</extracomment>
        <translation>沒有任何改動。無論試多少次，都不會刪除任何內容。</translation>
    </message>
    <message>
        <source>Whether this is the newest copy could not be checked</source>
        <extracomment>The note that tells the newest copy is missing: title.</extracomment>
        <translation>無法核對這是不是最新的副本</translation>
    </message>
    <message>
        <source>vault.seq, in which Holdfast notes how far it had come, is missing or belongs to another vault.</source>
        <extracomment>The note that tells the newest copy is missing: what happened. vault.seq is a file name.</extracomment>
        <translation>Holdfast 用來記錄儲存進度的檔案 vault.seq 不見了，或者屬於另一個保險庫。</translation>
    </message>
    <message>
        <source>Your data was opened and is in order.</source>
        <extracomment>The note that tells the newest copy is missing: what is safe.</extracomment>
        <translation>你的資料已開啟，完好無誤。</translation>
    </message>
    <message>
        <source>If something you recorded is not here, look for a newer vault.db. Otherwise there is nothing to do.</source>
        <extracomment>The note that tells the newest copy is missing: what to do.</extracomment>
        <translation>如果你記錄過的內容不在這裏，請找找較新的 vault.db。否則不用做甚麼。</translation>
    </message>
    <message>
        <source>Softens: %1</source>
        <extracomment>What a step does. %1 is a risk such as &quot;Payment outage&quot;.</extracomment>
        <translation>減輕影響：%1</translation>
    </message>
    <message>
        <source>Makes less likely: %1</source>
        <extracomment>What a step does. %1 is a risk such as &quot;Account taken over&quot;.</extracomment>
        <translation>降低可能性：%1</translation>
    </message>
    <message>
        <source>Due again %1</source>
        <extracomment>%1 is the date on which a step is to be done again. No full stop.</extracomment>
        <translation>下次到期：%1</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1 is a text such as &quot;Done, I tried it&quot;, %2 one such as &quot;Due again 22 May 2027&quot;.</extracomment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>No screen</source>
        <extracomment>No screen was found: title.</extracomment>
        <translation>沒有螢幕</translation>
    </message>
    <message>
        <source>Holdfast found no screen to show its window on.</source>
        <extracomment>No screen was found: what happened.</extracomment>
        <translation>Holdfast 找不到可以顯示視窗的螢幕。</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <extracomment>No screen was found: what is safe.</extracomment>
        <translation>沒有開啟或更改任何東西。</translation>
    </message>
    <message>
        <source>Start it on a desktop, or use the commands that need none: see holdfast --help.</source>
        <extracomment>No screen was found: what to do.</extracomment>
        <translation>請在桌面環境啟動，或者使用不需要螢幕的指令：見 holdfast --help。</translation>
    </message>
    <message>
        <source>By your answers, none of its steps is for you</source>
        <extracomment>In place of how far a practice has come, such as one that is for organisations alone.</extracomment>
        <translation>根據你的答案，其中沒有適合你的步驟</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 known</source>
        <extracomment>How far a practice has come. %1 done, %2 the number of steps that apply, %3 those of which it is known how they stand.</extracomment>
        <translation>共 %2 步，完成 %1 步，已知 %3 步</translation>
    </message>
    <message>
        <source>. That is a while ago: check it before you rely on it.</source>
        <extracomment>Added to the date on which a number or a menu path was checked, when that is long ago.</extracomment>
        <translation>。距今已有一段時間，使用前請先核對。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A word of the glossary, %1, and its other forms, %2.
----------
What a program may do, and with what exactly. %1 is a sentence (&quot;Can read files in one folder.&quot;), %2 a folder, a website or the name of a service.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This file is too large for a pack</source>
        <extracomment>A pack&apos;s file is too large: title.</extracomment>
        <translation>以內容包來說，這個檔案太大</translation>
    </message>
    <message>
        <source>A pack has 20 MB at most, so this file was not looked into.</source>
        <extracomment>A pack&apos;s file is too large: what happened.</extracomment>
        <translation>內容包最大為 20 MB，因此沒有查看這個檔案的內容。</translation>
    </message>
    <message>
        <source>Check that you chose the right file, or ask its publisher.</source>
        <extracomment>A pack&apos;s file is too large: what to do.</extracomment>
        <translation>請檢查有沒有選對檔案，或向發布者查詢。</translation>
    </message>
    <message>
        <source>This is not a pack</source>
        <extracomment>A file is not a pack; .holdfastpack is the ending of a file&apos;s name: title.</extracomment>
        <translation>這不是內容包</translation>
    </message>
    <message>
        <source>The file does not begin as a .holdfastpack does: with a key and a signature.</source>
        <extracomment>A file is not a pack; .holdfastpack is the ending of a file&apos;s name: what happened.</extracomment>
        <translation>.holdfastpack 檔案以密鑰和簽署開頭，這個檔案並非如此。</translation>
    </message>
    <message>
        <source>Get the file again. Mail and chat apps sometimes cut or change what they carry.</source>
        <extracomment>A file is not a pack; .holdfastpack is the ending of a file&apos;s name: what to do.</extracomment>
        <translation>請重新取得這個檔案。電郵和通訊應用程式有時會截短或改動傳送的內容。</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <extracomment>A pack carries no signature: title.</extracomment>
        <translation>這個內容包未經簽署</translation>
    </message>
    <message>
        <source>Anybody could have written it or changed it, so it is not used.</source>
        <extracomment>A pack carries no signature: what happened.</extracomment>
        <translation>任何人都可能編寫或改動它，因此不會使用。</translation>
    </message>
    <message>
        <source>Ask its publisher for a signed one, whose name ends in .holdfastpack.</source>
        <extracomment>A pack carries no signature: what to do.</extracomment>
        <translation>請向發布者索取已簽署的內容包，其檔案名稱以 .holdfastpack 結尾。</translation>
    </message>
    <message>
        <source>The signature of this pack is wrong</source>
        <extracomment>A pack&apos;s signature does not fit: title.</extracomment>
        <translation>這個內容包的簽署不正確</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed, or the signature is not its own.</source>
        <extracomment>A pack&apos;s signature does not fit: what happened.</extracomment>
        <translation>內容包在簽署後曾被改動，或者這個簽署並不屬於它。</translation>
    </message>
    <message>
        <source>Do not use this file. Get the pack from its publisher again.</source>
        <extracomment>A pack&apos;s signature does not fit: what to do.</extracomment>
        <translation>請不要使用這個檔案。請向發布者重新取得內容包。</translation>
    </message>
    <message>
        <source>Something in this pack is not right</source>
        <extracomment>Something in a pack is against the rules: title.</extracomment>
        <translation>這個內容包有不正確的地方</translation>
    </message>
    <message>
        <source>It is signed, but part of it does not keep to the rules for packs.</source>
        <extracomment>Something in a pack is against the rules: what happened.</extracomment>
        <translation>它已簽署，但當中有部分不符合內容包的規則。</translation>
    </message>
    <message>
        <source>Tell its publisher. The command “holdfast pack check” names each mistake.</source>
        <extracomment>Something in a pack is against the rules; &quot;holdfast pack check&quot; is a command and not translated: what to do.</extracomment>
        <translation>請通知發布者。執行指令「holdfast pack check」可以看到每一處錯誤。</translation>
    </message>
    <message>
        <source>This pack is for a later Holdfast</source>
        <extracomment>A pack needs a later Holdfast: title.</extracomment>
        <translation>這個內容包需要較新版本的 Holdfast</translation>
    </message>
    <message>
        <source>It is written in a format that this version does not know.</source>
        <extracomment>A pack needs a later Holdfast: what happened.</extracomment>
        <translation>它採用的格式，現時的版本不認得。</translation>
    </message>
    <message>
        <source>Update Holdfast, then open the pack again.</source>
        <extracomment>A pack needs a later Holdfast: what to do.</extracomment>
        <translation>請更新 Holdfast，然後重新開啟內容包。</translation>
    </message>
    <message>
        <source>This pack is signed with another key</source>
        <extracomment>A pack has the name of one by somebody else: title.</extracomment>
        <translation>這個內容包以另一條密鑰簽署</translation>
    </message>
    <message>
        <source>You have had a pack of this name, and that one was signed with a different key. Somebody else may be using its name.</source>
        <extracomment>A pack has the name of one by somebody else: what happened.</extracomment>
        <translation>你曾有同名的內容包，而那一個以另一條密鑰簽署。可能有其他人正在使用它的名稱。</translation>
    </message>
    <message>
        <source>Ask the publisher whether they changed their key. If they did, they have to give the pack a new name.</source>
        <extracomment>A pack has the name of one by somebody else: what to do.</extracomment>
        <translation>請向發布者查詢有沒有更換密鑰。如果有，發布者必須為內容包另取新名稱。</translation>
    </message>
    <message>
        <source>This pack is older than the one you had</source>
        <extracomment>A newer version of a pack was installed before: title.</extracomment>
        <translation>這個內容包比你原有的舊</translation>
    </message>
    <message>
        <source>A newer version of it was installed before, and an old one may lack what was put right since.</source>
        <extracomment>A newer version of a pack was installed before: what happened.</extracomment>
        <translation>之前曾安裝它較新的版本，舊版本可能欠缺其後修正的內容。</translation>
    </message>
    <message>
        <source>Get the newest version from its publisher.</source>
        <extracomment>A newer version of a pack was installed before: what to do.</extracomment>
        <translation>請向發布者取得最新版本。</translation>
    </message>
    <message>
        <source>The fingerprint was not confirmed</source>
        <extracomment>The fingerprint of a publisher was not compared, or differs: title.</extracomment>
        <translation>指紋未獲確認</translation>
    </message>
    <message>
        <source>You have no pack by this publisher yet, and the fingerprint is how you know whose it is.</source>
        <extracomment>The fingerprint of a publisher was not compared, or differs: what happened.</extracomment>
        <translation>你未有這個發布者的內容包，要靠指紋才知道它屬於誰。</translation>
    </message>
    <message>
        <source>Compare it with the publisher&apos;s own page or poster. If it differs, do not use the pack.</source>
        <extracomment>The fingerprint of a publisher was not compared, or differs: what to do.</extracomment>
        <translation>請與發布者自己的網頁或海報核對。如果不同，請不要使用這個內容包。</translation>
    </message>
    <message>
        <source>There is no such pack</source>
        <extracomment>No pack of that name is installed: title.</extracomment>
        <translation>沒有這個內容包</translation>
    </message>
    <message>
        <source>No pack of this name is installed.</source>
        <extracomment>No pack of that name is installed: what happened.</extracomment>
        <translation>未有安裝這個名稱的內容包。</translation>
    </message>
    <message>
        <source>“holdfast pack list” names those that are.</source>
        <extracomment>No pack of that name is installed; &quot;holdfast pack list&quot; is a command and not translated: what to do.</extracomment>
        <translation>執行「holdfast pack list」可以看到已安裝的內容包。</translation>
    </message>
    <message>
        <source>This vault is of an earlier Holdfast</source>
        <extracomment>A vault of an earlier version is to be read, not changed: title.</extracomment>
        <translation>這個保險庫來自較早版本的 Holdfast</translation>
    </message>
    <message>
        <source>It has to be brought up to date before it can be read here, and this command only reads.</source>
        <extracomment>A vault of an earlier version is to be read, not changed: what happened.</extracomment>
        <translation>它要先更新，才能在這裏讀取，而這個指令只會讀取，不會改動。</translation>
    </message>
    <message>
        <source>Open the vault in Holdfast once. A copy of it is kept while that happens.</source>
        <extracomment>A vault of an earlier version is to be read, not changed: what to do.</extracomment>
        <translation>請用 Holdfast 開啟這個保險庫一次。更新期間會保留一份副本。</translation>
    </message>
    <message>
        <source>Version %1 by %2, published on %3</source>
        <extracomment>Where a pack comes from. %1 is the number of its version, %2 who publishes it, %3 a date.</extracomment>
        <translation>版本 %1，發布者：%2，發布日期：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <extracomment>Part of what a pack holds.</extracomment>
        <translation>
            <numerusform>%n 個步驟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <extracomment>Part of what a pack holds: cases for practising.</extracomment>
        <translation>
            <numerusform>%n 宗個案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <extracomment>Part of what a pack holds.</extracomment>
        <translation>
            <numerusform>%n 場演習</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;5 steps, 4 cases&quot;.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>You have no pack by this publisher yet. Compare the fingerprint with the publisher&apos;s own page or poster, letter by letter. If it differs, somebody else may have made this pack.</source>
        <extracomment>On a pack by somebody new.</extracomment>
        <translation>你未有這個發布者的內容包。請把指紋與發布者自己的網頁或海報逐個字元核對。如果不同，這個內容包可能由其他人製作。</translation>
    </message>
    <message>
        <source>It is signed with the key of another pack that you have installed.</source>
        <extracomment>On a pack that is signed with a key one knows.</extracomment>
        <translation>簽署它的密鑰，與你已安裝的另一個內容包相同。</translation>
    </message>
    <message>
        <source>It is signed with the same key as the version you had.</source>
        <extracomment>On a newer version of a pack.</extracomment>
        <translation>簽署它的密鑰，與你原有的版本相同。</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>A file that was named is not there: title.</extracomment>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>The path leads to no file, or to something else than a file.</source>
        <extracomment>A file that was named is not there: what happened.</extracomment>
        <translation>這個路徑沒有檔案，或者指向的並非檔案。</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <extracomment>A file that was named is not there: what to do.</extracomment>
        <translation>請檢查路徑及其拼寫。</translation>
    </message>
    <message>
        <source>This risk does not exist</source>
        <extracomment>A risk id that is not in the catalogue: title.</extracomment>
        <translation>沒有這項風險</translation>
    </message>
    <message>
        <source>There is no risk with this name in the catalogue.</source>
        <extracomment>A risk id that is not in the catalogue: what happened.</extracomment>
        <translation>內容庫裏沒有這個名稱的風險。</translation>
    </message>
    <message>
        <source>Choose the risk from the list of risks.</source>
        <extracomment>A risk id that is not in the catalogue: what to do.</extracomment>
        <translation>請從風險清單選擇。</translation>
    </message>
    <message>
        <source>This level does not exist</source>
        <extracomment>A level of probability or seriousness outside 1 to 5: title.</extracomment>
        <translation>沒有這個等級</translation>
    </message>
    <message>
        <source>Levels of probability and seriousness go from 1 to 5.</source>
        <extracomment>A level of probability or seriousness outside 1 to 5: what happened.</extracomment>
        <translation>可能性和嚴重程度的等級是 1 至 5。</translation>
    </message>
    <message>
        <source>Choose one of the five levels.</source>
        <extracomment>A level of probability or seriousness outside 1 to 5: what to do.</extracomment>
        <translation>請從五個等級中選一個。</translation>
    </message>
    <message>
        <source>This range leaves out the likely level</source>
        <extracomment>A range of levels that leaves out the likely one: title.</extracomment>
        <translation>這個範圍不包含最可能的等級</translation>
    </message>
    <message>
        <source>&quot;At least&quot; cannot lie above the likely level, nor &quot;at most&quot; below it.</source>
        <extracomment>A range of levels that leaves out the likely one: what happened.</extracomment>
        <translation>「最低」不能高於最可能的等級，「最高」也不能低於它。</translation>
    </message>
    <message>
        <source>Choose a range with the likely level inside.</source>
        <extracomment>A range of levels that leaves out the likely one: what to do.</extracomment>
        <translation>請選擇包含最可能等級的範圍。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <extracomment>Arithmetic. %1 is what a step cuts at most, %2 how much its proof counts (0 to 1), %3 the result: &quot;35 % × 0.85 = 29 %&quot;.</extracomment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Not counted: another step that works the same way cuts as much or more.</source>
        <extracomment>Why a step adds nothing to a sum.</extracomment>
        <translation>沒有計入：另有作用方式相同的步驟，降低的幅度相同或更大。</translation>
    </message>
    <message>
        <source>%1 counts %2, freshness %3</source>
        <extracomment>How much a step counts. %1 is how it is known (&quot;I tried it&quot;), %2 what that counts (0.85), %3 how fresh it is (0.25 to 1).</extracomment>
        <translation>%1：按 %2 計，時效 %3</translation>
    </message>
    <message>
        <source>All steps together</source>
        <extracomment>Arithmetic: what all steps cut together.</extracomment>
        <translation>所有步驟合計</translation>
    </message>
    <message>
        <source>What is left after each step is multiplied; at most %1 is cut.</source>
        <extracomment>Arithmetic. %1 is a share such as 85 %.</extracomment>
        <translation>把每個步驟之後剩下的比例相乘；最多降低 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) could help.</source>
        <extracomment>Follows a sentence about steps that were counted. %n is a number of steps.</extracomment>
        <translation>
            <numerusform>另有 %n 個步驟會有幫助。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your level</source>
        <extracomment>Where a level of a risk comes from. %1 are the words of the level (&quot;about once in ten years&quot;).</extracomment>
        <translation>%1：你的等級</translation>
    </message>
    <message>
        <source>%1: suggested level</source>
        <extracomment>Where a level of a risk comes from. %1 are the words of the level (&quot;about once in ten years&quot;).</extracomment>
        <translation>%1：建議等級</translation>
    </message>
    <message>
        <source>Exposure index</source>
        <extracomment>The headline number about all risks.</extracomment>
        <translation>風險指數</translation>
    </message>
    <message>
        <source>Your index is %1. It is the weighted mean of what is left of %2 risks: 100 with nothing done, lower with every step.</source>
        <extracomment>Explains the exposure index. %1 is a number from 0 to 100, %2 a number of risks.</extracomment>
        <translation>你的指數是 %1。它是 %2 項風險剩餘部分的加權平均數：不做任何步驟時是 100，每做一步都會降低。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>What is left of a risk. %1 is a share such as 34 %.</extracomment>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>w = %1; E₀ = %2 a year</source>
        <extracomment>What a risk weighs. %1 is a number such as 3.38, %2 an amount of money.</extracomment>
        <translation>w = %1；E₀ = 每年 %2</translation>
    </message>
    <message>
        <source>%1. What is not known counts as not done. The amounts are rough, and are never added up.</source>
        <extracomment>Explains the exposure index. %1 is a sentence on how many steps are known (&quot;7 of 50 known, 5 done&quot;).</extracomment>
        <translation>%1。情況未知的按未完成計算。金額只是粗略的數字，不會相加。</translation>
    </message>
    <message>
        <source>What is left of this risk is %1 of what it was with nothing done.</source>
        <extracomment>Explains where a risk stands. %1 is a share such as 34 %.</extracomment>
        <translation>這項風險剩餘的部分，相當於不做任何步驟時的 %1。</translation>
    </message>
    <message>
        <source>How likely, with nothing done</source>
        <extracomment>Arithmetic: a chance before any step.</extracomment>
        <translation>不做任何步驟時的可能性</translation>
    </message>
    <message>
        <source>How likely now</source>
        <extracomment>Arithmetic: a chance after all steps.</extracomment>
        <translation>現在的可能性</translation>
    </message>
    <message>
        <source>How serious, with nothing done</source>
        <extracomment>Arithmetic: a loss before any step.</extracomment>
        <translation>不做任何步驟時的嚴重程度</translation>
    </message>
    <message>
        <source>How serious now</source>
        <extracomment>Arithmetic: a loss after all steps.</extracomment>
        <translation>現在的嚴重程度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts of money, from %1 to %2.</extracomment>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>Chance times loss, in a year</source>
        <extracomment>Arithmetic: a chance times a loss, from the least to the most that the person thinks possible.</extracomment>
        <translation>一年內的可能性乘以損失</translation>
    </message>
    <message>
        <source>With nothing done: %1</source>
        <extracomment>Where an amount came from. %1 is a range of money.</extracomment>
        <translation>不做任何步驟時：%1</translation>
    </message>
    <message>
        <source>Levels are rough bands, and the cuts are judgement where no figure is known. No risk reaches zero.</source>
        <extracomment>Explains where a risk stands.</extracomment>
        <translation>等級只是粗略的劃分；沒有已知數字時，降低多少是我們的判斷。沒有任何風險會減至零。</translation>
    </message>
    <message>
        <source>Done now and tried, the index would go from %1 to %2.</source>
        <extracomment>Explains what a step would do. %1 and %2 are numbers with a decimal: the index now and then.</extracomment>
        <translation>如果現在完成並試過，指數會由 %1 變為 %2。</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>What a step would take off the index by lowering one risk. %1 is a number with decimals.
----------
What a step would take off the exposure index. %1 is a number such as 2.4.</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>For every minute</source>
        <extracomment>Explains the order of steps. %1 is a number with decimals.</extracomment>
        <translation>平均每分鐘</translation>
    </message>
    <message>
        <source>Why these steps</source>
        <extracomment>Title of an explanation: why the suggested steps are these.</extracomment>
        <translation>為甚麼是這些步驟</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <extracomment>Arithmetic: how much a step takes off for every minute. %1 is a number of points, %2 a time (&quot;10 min&quot;), %3 the result.</extracomment>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Lowers most: %1</source>
        <extracomment>Why a step is suggested. %1 is the risk it lowers most, such as &quot;Payment outage&quot;.</extracomment>
        <translation>最能降低：%1</translation>
    </message>
    <message>
        <source>Steps of equal value: the more serious risk first, then the shorter step. You can put any step first or last on its own page.</source>
        <extracomment>Explains the order of the suggested steps.</extracomment>
        <translation>效果相同的步驟，先排針對較嚴重風險的，再排需時較短的。在步驟本身的頁面，可以把它排到最前或最後。</translation>
    </message>
    <message>
        <source>Steps that apply to you</source>
        <extracomment>Arithmetic: how many steps are counted at all.</extracomment>
        <translation>適用於你的步驟</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Arithmetic: of how many steps something was recorded.</extracomment>
        <translation>情況已知</translation>
    </message>
    <message>
        <source>%1 %, rounded down</source>
        <extracomment>A share. %1 is a whole number.</extracomment>
        <translation>%1%，捨去小數</translation>
    </message>
    <message>
        <source>Done and not due again</source>
        <extracomment>Arithmetic: how many steps are done.</extracomment>
        <translation>已完成，未到期</translation>
    </message>
    <message>
        <source>Marked as not for you</source>
        <extracomment>Arithmetic: steps the person marked as not applicable.</extracomment>
        <translation>標示為不適用於你</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>Why some steps are not counted.</extracomment>
        <translation>不計算在內</translation>
    </message>
    <message>
        <source>Hidden by your answers</source>
        <extracomment>Arithmetic: steps that are hidden because of the answers to the questions at the start.</extracomment>
        <translation>根據你的答案沒有顯示</translation>
    </message>
    <message>
        <source>What is not known counts as not done. What is due again counts as known, and not as done.</source>
        <extracomment>Explains how steps are counted.</extracomment>
        <translation>情況未知的按未完成計算。再次到期的算作情況已知，但不算完成。</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <extracomment>How likely something is. %1 is a number such as 8 or 0.1.</extracomment>
        <translation>每年 %1%</translation>
    </message>
    <message>
        <source>HK$%1</source>
        <extracomment>An amount of money in Hong Kong dollars. %1 is a number such as 3,000.</extracomment>
        <translation>%1 港元</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a whole. %1 is a whole number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <extracomment>One side of a risk. %1 says how often or how bad it is now (&quot;a bad week&quot;), %2 what it was with nothing done.</extracomment>
        <translation>%1（原先：%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a risk stands. %1 says how often (&quot;about once in ten years&quot;), %2 how bad (&quot;a bad week&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, probability %2 of 5, seriousness %3 of 5</source>
        <extracomment>A risk in the picture of all risks, for screen readers. %1 is its name, %2 and %3 are levels from 1 to 5.</extracomment>
        <translation>%1，可能性 %2 級，嚴重程度 %3 級，最高 5 級</translation>
    </message>
    <message>
        <source>%1, probability %2 of 5, seriousness %3 of 5, was %4 and %5</source>
        <extracomment>A risk in the picture of all risks, for screen readers. %1 is its name; %2 and %3 are its levels now, %4 and %5 those it had with nothing done.</extracomment>
        <translation>%1，可能性 %2 級，嚴重程度 %3 級，最高 5 級；原先是 %4 級和 %5 級</translation>
    </message>
    <message>
        <source>No step here is for you</source>
        <extracomment>Beside a risk: there is no step that this person could take.</extracomment>
        <translation>沒有適合你的步驟</translation>
    </message>
    <message>
        <source>%1 of %2 steps done, %3 known</source>
        <extracomment>Beside a risk: %1 of %2 steps that lower it are done, and of %3 it is known whether they are.</extracomment>
        <translation>共 %2 步，完成 %1 步，已知 %3 步</translation>
    </message>
    <message>
        <source>Would take %1 points off your exposure index</source>
        <extracomment>What a step would do. %1 is a number such as 2.4.</extracomment>
        <translation>可令風險指數下降 %1 點</translation>
    </message>
    <message>
        <source>Would hardly change your exposure index at present</source>
        <extracomment>What a step would do.</extracomment>
        <translation>目前對風險指數幾乎沒有影響</translation>
    </message>
    <message>
        <source>You put this first</source>
        <extracomment>Why a step stands first.</extracomment>
        <translation>你把它排在最前</translation>
    </message>
    <message>
        <source>You put this last</source>
        <extracomment>Why a step stands last.</extracomment>
        <translation>你把它排在最後</translation>
    </message>
    <message>
        <source>First comes what takes most off your exposure index for every minute it costs you.</source>
        <extracomment>Explains the order of the suggested steps.</extracomment>
        <translation>平均每分鐘令風險指數下降最多的步驟，排在最前。</translation>
    </message>
    <message>
        <source>As with nothing done</source>
        <extracomment>Beside the exposure index.</extracomment>
        <translation>與不做任何步驟時一樣</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lower than with nothing done</source>
        <extracomment>Beside the exposure index. %n is a number of points.</extracomment>
        <translation>
            <numerusform>比不做任何步驟時低 %n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Low is not the same as safe: the index tells how far you have come, not what will happen.</source>
        <extracomment>Stands with every exposure index.</extracomment>
        <translation>指數低不等於安全：它反映你已經做到哪裏，並不預示將來會發生甚麼。</translation>
    </message>
    <message>
        <source>Index = 100 × sum of w × (E ÷ E₀) ÷ sum of w. E₀ is the yearly chance times the loss with nothing done, E the same after your steps, and w the larger of 1 and log₁₀ E₀, so that graver risks weigh more.</source>
        <extracomment>The formula of the exposure index. E, E₀ and w stay as they are.</extracomment>
        <translation>指數 = 100 × 各項 w ×（E ÷ E₀）之和 ÷ 各項 w 之和。E₀ 是不做任何步驟時，一年內的可能性乘以損失；E 是按你已完成的步驟，以同樣方法計出的數；w 取 1 和 log₁₀ E₀ 中較大的一個，令較嚴重的風險佔較大的比重。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Less than a point lower than with nothing done</source>
        <extracomment>Beside the exposure index.</extracomment>
        <translation>比不做任何步驟時低不足 1 點</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>相機</translation>
    </message>
    <message>
        <source>Can use the camera.</source>
        <extracomment>What the permission &quot;Camera&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以使用相機。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Can listen through the microphone.</source>
        <extracomment>What the permission &quot;Microphone&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以透過麥克風聽到你和周圍的聲音。</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Can see where this device is.</source>
        <extracomment>What the permission &quot;Location&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以知道這部裝置在哪裏。</translation>
    </message>
    <message>
        <source>Screen recording</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>螢幕錄影</translation>
    </message>
    <message>
        <source>Can record what is on the screen.</source>
        <extracomment>What the permission &quot;Screen recording&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以錄下螢幕上的內容。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>Can read what you copied.</source>
        <extracomment>What the permission &quot;Clipboard&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取你複製的內容。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>通訊錄</translation>
    </message>
    <message>
        <source>Can read your contacts.</source>
        <extracomment>What the permission &quot;Contacts&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取你的通訊錄。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Can read your calendar.</source>
        <extracomment>What the permission &quot;Calendar&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取你的日曆。</translation>
    </message>
    <message>
        <source>Text messages</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>短訊</translation>
    </message>
    <message>
        <source>Can read text messages, codes from your bank among them.</source>
        <extracomment>What the permission &quot;Text messages&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取短訊，包括銀行發來的驗證碼。</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>通話</translation>
    </message>
    <message>
        <source>Can see whom you called, or place calls.</source>
        <extracomment>What the permission &quot;Calls&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以看到你打過電話給誰，或撥打電話。</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>相片</translation>
    </message>
    <message>
        <source>Can see your photos and videos.</source>
        <extracomment>What the permission &quot;Photos&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以看到你的相片和影片。</translation>
    </message>
    <message>
        <source>Account information</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>帳戶資料</translation>
    </message>
    <message>
        <source>Can read the name and details of your account.</source>
        <extracomment>What the permission &quot;Account information&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取你的帳戶名稱和資料。</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Can read and change every file you can.</source>
        <extracomment>What the permission &quot;All files&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改你能開啟的所有檔案。</translation>
    </message>
    <message>
        <source>All files, reading</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>所有檔案（只能讀取）</translation>
    </message>
    <message>
        <source>Can read every file you can.</source>
        <extracomment>What the permission &quot;All files, reading&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取你能開啟的所有檔案。</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>個人資料夾</translation>
    </message>
    <message>
        <source>Can read and change everything in your home folder.</source>
        <extracomment>What the permission &quot;Home folder&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改你個人資料夾內的所有內容。</translation>
    </message>
    <message>
        <source>Home folder, reading</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>個人資料夾（只能讀取）</translation>
    </message>
    <message>
        <source>Can read everything in your home folder.</source>
        <extracomment>What the permission &quot;Home folder, reading&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取你個人資料夾內的所有內容。</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>密鑰和設定</translation>
    </message>
    <message>
        <source>Can read and change keys, passwords or settings that other programs obey.</source>
        <extracomment>What the permission &quot;Keys and settings&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改密鑰、密碼，或影響其他程式的設定。</translation>
    </message>
    <message>
        <source>Keys and settings, reading</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>密鑰和設定（只能讀取）</translation>
    </message>
    <message>
        <source>Can read keys, passwords or settings of other programs.</source>
        <extracomment>What the permission &quot;Keys and settings, reading&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取其他程式的密鑰、密碼或設定。</translation>
    </message>
    <message>
        <source>Own permissions</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>自己的權限</translation>
    </message>
    <message>
        <source>Can give itself more permissions.</source>
        <extracomment>What the permission &quot;Own permissions&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以為自己增加權限。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>下載的檔案</translation>
    </message>
    <message>
        <source>Can read and change your downloads.</source>
        <extracomment>What the permission &quot;Downloads&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改你下載的檔案。</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>一個資料夾</translation>
    </message>
    <message>
        <source>Can read and change files in one folder.</source>
        <extracomment>What the permission &quot;A folder&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改一個資料夾內的檔案。</translation>
    </message>
    <message>
        <source>A folder, reading</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>一個資料夾（只能讀取）</translation>
    </message>
    <message>
        <source>Can read files in one folder.</source>
        <extracomment>What the permission &quot;A folder, reading&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取一個資料夾內的檔案。</translation>
    </message>
    <message>
        <source>Picked files</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>選定的檔案</translation>
    </message>
    <message>
        <source>Can change files you picked for it.</source>
        <extracomment>What the permission &quot;Picked files&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以更改你為它選定的檔案。</translation>
    </message>
    <message>
        <source>All devices</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>所有裝置</translation>
    </message>
    <message>
        <source>Can use every device connected here, cameras included.</source>
        <extracomment>What the permission &quot;All devices&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以使用連接到這裏的所有裝置，包括相機。</translation>
    </message>
    <message>
        <source>Keyboards and game pads</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>鍵盤和遊戲手掣</translation>
    </message>
    <message>
        <source>Can read keyboards, mice and game pads.</source>
        <extracomment>What the permission &quot;Keyboards and game pads&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取鍵盤、滑鼠和遊戲手掣的輸入。</translation>
    </message>
    <message>
        <source>Connected devices</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>外接裝置</translation>
    </message>
    <message>
        <source>Can use devices connected by USB, serial port or Bluetooth.</source>
        <extracomment>What the permission &quot;Connected devices&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以使用經 USB、序列埠或藍牙連接的裝置。</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>顯示卡</translation>
    </message>
    <message>
        <source>Can use the graphics card.</source>
        <extracomment>What the permission &quot;Graphics&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以使用顯示卡。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Can play sound, and on many systems also listen.</source>
        <extracomment>What the permission &quot;Sound&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以播放聲音，在許多系統上也可以聽到你和周圍的聲音。</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>列印</translation>
    </message>
    <message>
        <source>Can print.</source>
        <extracomment>What the permission &quot;Printing&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以列印。</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>Can use smart cards.</source>
        <extracomment>What the permission &quot;Smart cards&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以使用智能卡。</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>整個螢幕</translation>
    </message>
    <message>
        <source>Can watch every window and type into it, as older programs do.</source>
        <extracomment>What the permission &quot;Whole screen&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以看到每個視窗，並在當中輸入文字，較舊的程式都是這樣。</translation>
    </message>
    <message>
        <source>Own windows</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>自己的視窗</translation>
    </message>
    <message>
        <source>Can show windows of its own.</source>
        <extracomment>What the permission &quot;Own windows&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以顯示自己的視窗。</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>共用記憶體</translation>
    </message>
    <message>
        <source>Can share memory with other programs.</source>
        <extracomment>What the permission &quot;Shared memory&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以與其他程式共用記憶體。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>網絡</translation>
    </message>
    <message>
        <source>Can use the network.</source>
        <extracomment>What the permission &quot;Network&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以使用網絡。</translation>
    </message>
    <message>
        <source>All programs of yours</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>你的所有程式</translation>
    </message>
    <message>
        <source>Can give orders to every program of yours.</source>
        <extracomment>What the permission &quot;All programs of yours&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以向你的所有程式發出指令。</translation>
    </message>
    <message>
        <source>System services</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>系統服務</translation>
    </message>
    <message>
        <source>Can give orders to services of the system.</source>
        <extracomment>What the permission &quot;System services&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以向系統的各項服務發出指令。</translation>
    </message>
    <message>
        <source>A service</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>一項服務</translation>
    </message>
    <message>
        <source>Can talk to one service of your session.</source>
        <extracomment>What the permission &quot;A service&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以與你登入後執行的一項服務交換資料。</translation>
    </message>
    <message>
        <source>A system service</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>一項系統服務</translation>
    </message>
    <message>
        <source>Can talk to one service of the system.</source>
        <extracomment>What the permission &quot;A system service&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以與系統的一項服務交換資料。</translation>
    </message>
    <message>
        <source>Programs outside</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>隔離範圍外的程式</translation>
    </message>
    <message>
        <source>Can start programs outside its own walls.</source>
        <extracomment>What the permission &quot;Programs outside&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以在自己的隔離範圍以外啟動程式。</translation>
    </message>
    <message>
        <source>Background services</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>背景服務</translation>
    </message>
    <message>
        <source>Can start and stop services, and add its own.</source>
        <extracomment>What the permission &quot;Background services&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以啟動和停止服務，也可以加入自己的服務。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Can change settings of the system or of other programs.</source>
        <extracomment>What the permission &quot;Settings&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以更改系統或其他程式的設定。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Can read passwords kept by the key ring.</source>
        <extracomment>What the permission &quot;Passwords&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取鑰匙圈內儲存的密碼。</translation>
    </message>
    <message>
        <source>Developer tools</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>開發者工具</translation>
    </message>
    <message>
        <source>Can look into running programs, as tools for developers do.</source>
        <extracomment>What the permission &quot;Developer tools&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以查看執行中程式的內部情況，與開發者工具一樣。</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>背景執行</translation>
    </message>
    <message>
        <source>Can go on working when its window is closed.</source>
        <extracomment>What the permission &quot;Background&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以在視窗關閉後繼續執行。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>登入時啟動</translation>
    </message>
    <message>
        <source>Starts by itself when you log in.</source>
        <extracomment>What the permission &quot;Start at login&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>會在你登入時自動啟動。</translation>
    </message>
    <message>
        <source>Rights of others</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>以他人身份執行</translation>
    </message>
    <message>
        <source>Runs with rights that you do not have, and no package brought it.</source>
        <extracomment>What the permission &quot;Rights of others&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>執行時擁有你沒有的權限，而且並非隨套件安裝。</translation>
    </message>
    <message>
        <source>Control of the screen</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>操控螢幕</translation>
    </message>
    <message>
        <source>Can read the screen and press buttons in your place.</source>
        <extracomment>What the permission &quot;Control of the screen&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取螢幕上的內容，並代你點按。</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>裝置管理員</translation>
    </message>
    <message>
        <source>Can lock or erase this device, and is hard to remove.</source>
        <extracomment>What the permission &quot;Device administrator&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以鎖定這部裝置，或清除當中的一切，而且它本身難以移除。</translation>
    </message>
    <message>
        <source>Reading notifications</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>讀取通知</translation>
    </message>
    <message>
        <source>Can read every notification, codes among them.</source>
        <extracomment>What the permission &quot;Reading notifications&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取每一則通知，包括驗證碼。</translation>
    </message>
    <message>
        <source>Installing</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>安裝應用程式</translation>
    </message>
    <message>
        <source>Can install other apps or add-ons.</source>
        <extracomment>What the permission &quot;Installing&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以安裝其他應用程式或擴充功能。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Can send you notifications.</source>
        <extracomment>What the permission &quot;Notifications&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以向你傳送通知。</translation>
    </message>
    <message>
        <source>Pop-up windows</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>彈出視窗</translation>
    </message>
    <message>
        <source>Can open windows without being asked.</source>
        <extracomment>What the permission &quot;Pop-up windows&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以在你沒有要求時開啟視窗。</translation>
    </message>
    <message>
        <source>Keeping data</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>Can keep data on this device for good.</source>
        <extracomment>What the permission &quot;Keeping data&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以在這部裝置上長期儲存資料。</translation>
    </message>
    <message>
        <source>Every website</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>所有網站</translation>
    </message>
    <message>
        <source>Can read and change what every website shows you.</source>
        <extracomment>What the permission &quot;Every website&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改所有網站向你顯示的內容。</translation>
    </message>
    <message>
        <source>Some websites</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>部分網站</translation>
    </message>
    <message>
        <source>Can read and change what these websites show you.</source>
        <extracomment>What the permission &quot;Some websites&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以讀取和更改這些網站向你顯示的內容。</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>瀏覽器收發的內容</translation>
    </message>
    <message>
        <source>Can watch or change what the browser sends and gets.</source>
        <extracomment>What the permission &quot;Web traffic&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以查看或更改瀏覽器收發的內容。</translation>
    </message>
    <message>
        <source>Programs outside the browser</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>瀏覽器以外的程式</translation>
    </message>
    <message>
        <source>Can talk to programs outside the browser.</source>
        <extracomment>What the permission &quot;Programs outside the browser&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以與瀏覽器以外的程式交換資料。</translation>
    </message>
    <message>
        <source>Browsing data</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>瀏覽資料</translation>
    </message>
    <message>
        <source>Can see which pages you open, or your bookmarks and history.</source>
        <extracomment>What the permission &quot;Browsing data&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>可以看到你開啟了哪些網頁，或你的書籤和瀏覽紀錄。</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Name of a permission, as a heading.</extracomment>
        <translation>其他權限</translation>
    </message>
    <message>
        <source>Has a permission that Holdfast does not know.</source>
        <extracomment>What the permission &quot;Something else&quot; lets a program or website do, as one sentence.</extracomment>
        <translation>有一項 Holdfast 不認得的權限。</translation>
    </message>
    <message>
        <source>Packages of the system (apt)</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>系統套件（apt）</translation>
    </message>
    <message>
        <source>Packages of the system (dnf)</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>系統套件（dnf）</translation>
    </message>
    <message>
        <source>Packages of the system (PackageKit)</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>系統套件（PackageKit）</translation>
    </message>
    <message>
        <source>Packages of the system (pacman)</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>系統套件（pacman）</translation>
    </message>
    <message>
        <source>The system as a whole (rpm-ostree)</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>整個系統（rpm-ostree）</translation>
    </message>
    <message>
        <source>Flatpak apps</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>Flatpak 應用程式</translation>
    </message>
    <message>
        <source>Snap apps</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>Snap 應用程式</translation>
    </message>
    <message>
        <source>Firmware of this device</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>這部裝置的韌體</translation>
    </message>
    <message>
        <source>Windows Update</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>Windows Update</translation>
    </message>
    <message>
        <source>Software Update</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>軟件更新</translation>
    </message>
    <message>
        <source>Automatic updates</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>End of support</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>終止支援</translation>
    </message>
    <message>
        <source>Permissions you gave when asked</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>程式詢問時你給予的權限</translation>
    </message>
    <message>
        <source>Programs that start at login</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>登入時啟動的程式</translation>
    </message>
    <message>
        <source>Programs with rights of others</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>以他人身份執行的程式</translation>
    </message>
    <message>
        <source>Chromium, Chrome and relatives</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>Chromium、Chrome 和同類瀏覽器</translation>
    </message>
    <message>
        <source>App permissions of Windows</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>Windows 的應用程式權限</translation>
    </message>
    <message>
        <source>App permissions of macOS</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>macOS 的應用程式權限</translation>
    </message>
    <message>
        <source>Could not check</source>
        <extracomment>A tile about this device: Holdfast could not find out. No full stop.</extracomment>
        <translation>未能查明</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <extracomment>A tile about this device: nobody looked yet. No full stop.</extracomment>
        <translation>尚未查看</translation>
    </message>
    <message numerus="yes">
        <source>The list of updates is %n days old, so newer ones may be missing.</source>
        <extracomment>Why waiting updates could not be checked: the list of updates was fetched too long ago.</extracomment>
        <translation>
            <numerusform>更新清單是 %n 天前的，可能欠缺較新的更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that would know is not installed.</source>
        <extracomment>Why something on this device could not be checked: the program that would know is not installed.</extracomment>
        <translation>查看這一項所需的程式未有安裝。</translation>
    </message>
    <message>
        <source>The service that would know does not answer to its name.</source>
        <extracomment>Why something on this device could not be checked: the service that would know is not running.</extracomment>
        <translation>查看這一項所需的服務沒有回應。</translation>
    </message>
    <message>
        <source>The line to the services of this system is not there, or broke off.</source>
        <extracomment>Why something on this device could not be checked: the line to the services of the system is missing or broke.</extracomment>
        <translation>未能連接這個系統的服務，或者連接中斷了。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <extracomment>Why something on this device could not be checked: the answer took too long.</extracomment>
        <translation>等候回應的時間太長。</translation>
    </message>
    <message>
        <source>You stopped this before it had answered.</source>
        <extracomment>Why something on this device could not be checked: the person stopped the look.</extracomment>
        <translation>未得到回應，你便停止了查看。</translation>
    </message>
    <message>
        <source>The program that was asked ended with an error.</source>
        <extracomment>Why something on this device could not be checked: a program ended with an error.</extracomment>
        <translation>查看所用的程式因出錯而結束。</translation>
    </message>
    <message>
        <source>The answer was longer than Holdfast reads.</source>
        <extracomment>Why something on this device could not be checked: the answer was longer than allowed.</extracomment>
        <translation>回應的內容太長，超出 Holdfast 讀取的限度。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <extracomment>Why something on this device could not be checked: the answer could not be understood.</extracomment>
        <translation>回應的內容無法理解。</translation>
    </message>
    <message>
        <source>No list of updates was fetched yet, so there was nothing to compare with.</source>
        <extracomment>Why something on this device could not be checked: no list of updates was ever fetched.</extracomment>
        <translation>尚未取得更新清單，因此沒有可以比較的內容。</translation>
    </message>
    <message>
        <source>This system does not let Holdfast read it.</source>
        <extracomment>Why something on this device could not be checked: the system does not allow this to be read.</extracomment>
        <translation>這個系統不容許 Holdfast 讀取。</translation>
    </message>
    <message>
        <source>Holdfast reads these files only after you allow it.</source>
        <extracomment>Why something on this device could not be checked: the person has not allowed it.</extracomment>
        <translation>你容許之後，Holdfast 才會讀取這些檔案。</translation>
    </message>
    <message>
        <source>Another program is using the file at the moment.</source>
        <extracomment>Why something on this device could not be checked: another program holds the file.</extracomment>
        <translation>另一個程式正在使用這個檔案。</translation>
    </message>
    <message>
        <source>A file is damaged or not what it should be.</source>
        <extracomment>Why something on this device could not be checked: a file is damaged.</extracomment>
        <translation>有一個檔案已損壞，或者內容不正確。</translation>
    </message>
    <message>
        <source>This has no meaning on this device.</source>
        <extracomment>Why something on this device could not be checked: it has no meaning on this device.</extracomment>
        <translation>這一項不適用於這部裝置。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <extracomment>A tile about this device: there are no waiting updates. No full stop.</extracomment>
        <translation>沒有更新等待安裝</translation>
    </message>
    <message numerus="yes">
        <source>%n for security, %1 in all</source>
        <extracomment>A tile about this device. %n is the number of waiting updates for security, %1 that of all waiting updates. No full stop.</extracomment>
        <translation>
            <numerusform>%n 項保安更新，共 %1 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates wait</source>
        <extracomment>A tile about this device: how many updates wait. No full stop.</extracomment>
        <translation>
            <numerusform>%n 項更新等待安裝</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>A tile about this device: it need not be started anew. No full stop.</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>A tile about this device: it should be started anew, so that updates take effect. No full stop.</extracomment>
        <translation>需要</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <extracomment>A tile about this device: whether it should be started anew has no meaning here. No full stop.</extracomment>
        <translation>這裏無須檢查</translation>
    </message>
    <message>
        <source>Updated without end</source>
        <extracomment>How long an operating system gets updates: without end, since it is renewed all the time. No full stop.</extracomment>
        <translation>持續更新，沒有期限</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>How long an operating system gets updates. %1 is a date. No full stop.</extracomment>
        <translation>支援至%1</translation>
    </message>
    <message>
        <source>LTS only, until %1</source>
        <extracomment>How long an operating system gets updates: ordinary support is over, long-term support goes on. %1 is a date. No full stop.</extracomment>
        <translation>只有 LTS 支援，至%1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <extracomment>An operating system gets no more updates. %1 is the date of the last day it did. No full stop.</extracomment>
        <translation>已於%1終止支援</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How long an operating system gets updates: nobody here knows. No full stop.</extracomment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>A tile about this device: how many permissions are new, changed, or to be looked at. No full stop.</extracomment>
        <translation>
            <numerusform>%n 項待查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with permissions, none new</source>
        <extracomment>A tile about this device: how many programs and websites have permissions, none of which is new. No full stop.</extracomment>
        <translation>
            <numerusform>%n 個程式或網站有權限，沒有新增</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated packages ask for it: %1</source>
        <extracomment>Why the device should be started anew. %1 names packages, and may be empty.</extracomment>
        <translation>已更新的套件要求重新啟動：%1</translation>
    </message>
    <message>
        <source>A newer core of the system (kernel) is installed than the one running: %1</source>
        <extracomment>Why the device should be started anew: the core of the system was updated. %1 is its new version.</extracomment>
        <translation>已安裝的系統核心（kernel）比執行中的新：%1</translation>
    </message>
    <message>
        <source>A new version of the system waits for it: %1</source>
        <extracomment>Why the device should be started anew. %1 is the version that waits, and may be empty.</extracomment>
        <translation>系統的新版本須重新啟動才會啟用：%1</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <extracomment>An update: %1 is the installed version, %2 the new one.</extracomment>
        <translation>由 %1 更新為 %2</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>What a waiting update is for.</extracomment>
        <translation>保安更新</translation>
    </message>
    <message>
        <source>Not for security</source>
        <extracomment>What a waiting update is for: something other than security.</extracomment>
        <translation>非保安更新</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>What a waiting update is for: the source does not say.</extracomment>
        <translation>未有說明</translation>
    </message>
    <message>
        <source>Last updated today</source>
        <extracomment>When another device of the household was last updated.</extracomment>
        <translation>今天更新過</translation>
    </message>
    <message numerus="yes">
        <source>Last updated %n days ago</source>
        <extracomment>When another device of the household was last updated.</extracomment>
        <translation>
            <numerusform>%n 天前更新過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security updates wait on this device.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>
            <numerusform>這部裝置有 %n 項保安更新等待安裝。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device no longer gets security updates.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>這部裝置不會再收到保安更新。</translation>
    </message>
    <message>
        <source>This device waits for a restart, so that updates take effect.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>這部裝置需要重新啟動，更新才會生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n updates wait on this device.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>
            <numerusform>這部裝置有 %n 項更新等待安裝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions on this device are new or to be looked at.</source>
        <extracomment>One line on the page Today.</extracomment>
        <translation>
            <numerusform>這部裝置有 %n 項權限屬新增或待查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than this place can hold.</source>
        <extracomment>A note is longer than allowed: what happened.</extracomment>
        <translation>文字超出了這裏可容納的長度。</translation>
    </message>
    <message>
        <source>This device is no longer in the list</source>
        <extracomment>A device of the household that is no longer in the list: title.</extracomment>
        <translation>這部裝置已不在清單上</translation>
    </message>
    <message>
        <source>The device you are changing was taken out of the list meanwhile.</source>
        <extracomment>A device of the household that is no longer in the list: what happened.</extracomment>
        <translation>在你更改期間，這部裝置已從清單移除。</translation>
    </message>
    <message>
        <source>Enter it again as a new device.</source>
        <extracomment>A device of the household that is no longer in the list: what to do.</extracomment>
        <translation>請把它當作新裝置，重新輸入。</translation>
    </message>
    <message>
        <source>This device has no name</source>
        <extracomment>A device of the household without a name: title.</extracomment>
        <translation>這部裝置沒有名稱</translation>
    </message>
    <message>
        <source>Without a name you could not tell it from the others later.</source>
        <extracomment>A device of the household without a name: what happened.</extracomment>
        <translation>沒有名稱，日後便分不清它與其他裝置。</translation>
    </message>
    <message>
        <source>Give it a name, such as &quot;phone in the shop&quot;, and save it again.</source>
        <extracomment>A device of the household without a name: what to do.</extracomment>
        <translation>請為它取個名稱，例如「店舖的手機」，然後再儲存。</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <extracomment>How much harm a permission could do: hardly any, nearly every program has it.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>How much harm a permission could do: little.</extracomment>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Personal</source>
        <extracomment>How much harm a permission could do: it reaches what is personal.</extracomment>
        <translation>涉及私隱</translation>
    </message>
    <message>
        <source>Full control</source>
        <extracomment>How much harm a permission could do: it can do whatever the person can do.</extracomment>
        <translation>完全控制</translation>
    </message>
    <message>
        <source>Nearly every program has this.</source>
        <extracomment>Why a permission counts as ordinary.</extracomment>
        <translation>幾乎每個程式都有這項權限。</translation>
    </message>
    <message>
        <source>It can disturb you or reach a little more than it needs.</source>
        <extracomment>Why a permission counts as worth knowing.</extracomment>
        <translation>它可能會打擾你，或接觸到一些它並不需要的內容。</translation>
    </message>
    <message>
        <source>It can see, hear, find or read you.</source>
        <extracomment>Why a permission counts as personal.</extracomment>
        <translation>它能看到你、聽到你、知道你在哪裏，或讀到你的內容。</translation>
    </message>
    <message>
        <source>It can do nearly everything on this device that you can do.</source>
        <extracomment>Why a permission counts as full control.</extracomment>
        <translation>你在這部裝置上能做的事，它幾乎都能做。</translation>
    </message>
    <message>
        <source>To take it back, run this in a terminal:</source>
        <extracomment>Above a command that takes a permission back.</extracomment>
        <translation>如要收回這項權限，請在終端機執行：</translation>
    </message>
    <message>
        <source>To take it back, open this address:</source>
        <extracomment>Above an address inside a browser or the settings at which a permission can be taken back.</extracomment>
        <translation>如要收回這項權限，請開啟這個地址：</translation>
    </message>
    <message>
        <source>To take it back, delete this file:</source>
        <extracomment>Above the name of a file; without it a permission is gone.</extracomment>
        <translation>如要收回這項權限，請刪除這個檔案：</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>Where a permission stands: the person decided nothing about it yet.</extracomment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Where a permission stands: it came after the person had gone through all of them.</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed since you decided</source>
        <extracomment>Where a permission stands: it was given again, or to something else, since the person decided about it.</extracomment>
        <translation>你決定後有改變</translation>
    </message>
    <message>
        <source>To take back, still there</source>
        <extracomment>Where a permission stands: the person wanted to take it back, and the device still has it.</extracomment>
        <translation>要收回，目前仍在</translation>
    </message>
    <message>
        <source>To look at again</source>
        <extracomment>Where a permission stands: the person wanted to look at it again on a day that has come.</extracomment>
        <translation>是時候再看一次</translation>
    </message>
    <message>
        <source>Fine for you</source>
        <extracomment>Where a permission stands: the person said that it is fine.</extracomment>
        <translation>你認為沒問題</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Where a permission stands: it was asked for and refused.</extracomment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>Whether an operating system still gets security updates: yes.</extracomment>
        <translation>仍有更新</translation>
    </message>
    <message>
        <source>LTS only</source>
        <extracomment>Whether an operating system still gets security updates: only by long-term support.</extracomment>
        <translation>只有長期支援</translation>
    </message>
    <message>
        <source>No more updates</source>
        <extracomment>Whether an operating system still gets security updates: no.</extracomment>
        <translation>不再有更新</translation>
    </message>
    <message>
        <source>Support not known</source>
        <extracomment>Whether an operating system still gets security updates: nobody here knows.</extracomment>
        <translation>支援期不明</translation>
    </message>
    <message>
        <source>Packages of the system</source>
        <extracomment>Where waiting updates or permissions were looked for.</extracomment>
        <translation>系統套件</translation>
    </message>
    <message>
        <source>The system does not say more.</source>
        <extracomment>Why something on this device could not be checked: the operating system does not tell apps.</extracomment>
        <translation>系統沒有提供更多資料。</translation>
    </message>
    <message>
        <source>This routine is no longer there</source>
        <extracomment>A routine that is no longer there: title.</extracomment>
        <translation>這項例行檢查已不在清單上</translation>
    </message>
    <message>
        <source>The routine you are changing was removed meanwhile.</source>
        <extracomment>A routine that is no longer there: what happened.</extracomment>
        <translation>在你更改期間，這項例行檢查已從清單移除。</translation>
    </message>
    <message>
        <source>Set it up again as a new routine.</source>
        <extracomment>A routine that is no longer there: what to do.</extracomment>
        <translation>請把它當作新的例行檢查，重新設定。</translation>
    </message>
    <message>
        <source>This rhythm does not work</source>
        <extracomment>A routine whose rhythm is incomplete: title.</extracomment>
        <translation>這個週期無法使用</translation>
    </message>
    <message>
        <source>A day, an interval or a time is missing or out of range.</source>
        <extracomment>A routine whose rhythm is incomplete: what happened.</extracomment>
        <translation>日子、間隔或時間沒有填寫，或者超出範圍。</translation>
    </message>
    <message>
        <source>Choose how often, on which day and at what time the routine should come.</source>
        <extracomment>A routine whose rhythm is incomplete: what to do.</extracomment>
        <translation>請選擇這項例行檢查多久一次、在哪一天、甚麼時間。</translation>
    </message>
    <message>
        <source>Your check is due</source>
        <extracomment>In a notification that anybody may see: it is time for a check that the person set up. Says nothing about which.</extracomment>
        <translation>是時候做檢查了</translation>
    </message>
    <message>
        <source>Your check is due: %1</source>
        <extracomment>In a notification of a person who wants to see what it is about: %1 are the names of their checks.</extracomment>
        <translation>是時候做檢查了：%1</translation>
    </message>
    <message>
        <source>Security updates are waiting on this device</source>
        <extracomment>In a notification: security updates have not been installed yet.</extracomment>
        <translation>這部裝置有保安更新等待安裝</translation>
    </message>
    <message>
        <source>Updates are waiting on this device</source>
        <extracomment>In a notification: updates, none of them known to be for security, have not been installed yet.</extracomment>
        <translation>這部裝置有更新等待安裝</translation>
    </message>
    <message>
        <source>Holdfast could not check this device for a week</source>
        <extracomment>In a notification: for a week it could not be found out whether updates wait.</extracomment>
        <translation>Holdfast 已有一星期未能查明這部裝置的情況</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button on a notification: opens Holdfast.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button on a notification: it comes back in an hour, or in the morning.</extracomment>
        <translation>稍後</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list of days of the week. %1 is one or several of them (&quot;Monday, Tuesday&quot;), %2 the last.</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1st</source>
        <extracomment>A day of the month that ends in 1 (1, 21, 31), as in &quot;on the 31st of every month&quot;.</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>A day of the month that ends in 2 (2, 22), as in &quot;on the 22nd of every month&quot;.</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>A day of the month that ends in 3 (3, 23), as in &quot;on the 23rd of every month&quot;.</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1th</source>
        <extracomment>Any other day of the month, as in &quot;on the 5th of every month&quot;.</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>How often a routine comes.</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every second day</source>
        <extracomment>How often a routine comes: every other day.</extracomment>
        <translation>每兩天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <extracomment>How often a routine comes; %n is 3 or more.</extracomment>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>How often a routine comes. %1 and %2 are days of the week (Monday, Friday).</extracomment>
        <translation>每逢%1至%2</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>How often a routine comes, every week. %1 names one or several days of the week.</extracomment>
        <translation>每逢%1</translation>
    </message>
    <message>
        <source>Every second %1</source>
        <extracomment>How often a routine comes, every other week. %1 names one or several days of the week.</extracomment>
        <translation>每兩星期，逢%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <extracomment>How often a routine comes; %n is 3 or more. %1 names one or several days of the week.</extracomment>
        <translation>
            <numerusform>每 %n 星期，逢%1</numerusform>
        </translation>
    </message>
    <message>
        <source>On the %1 of every month, or its last day</source>
        <extracomment>How often a routine comes: a day that some months lack. %1 is &quot;31st&quot;.</extracomment>
        <translation>每月%1，如當月沒有這天，則在最後一天</translation>
    </message>
    <message>
        <source>On the %1 of every month</source>
        <extracomment>How often a routine comes. %1 is &quot;5th&quot;.</extracomment>
        <translation>每月%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the %1, or on the month&apos;s last day</source>
        <extracomment>How often a routine comes: a day that some months lack. %n is 2 or more, %1 is &quot;31st&quot;.</extracomment>
        <translation>
            <numerusform>每 %n 個月一次，在當月%1，如沒有這天，則在最後一天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the %1</source>
        <extracomment>How often a routine comes; %n is 2 or more, %1 is &quot;5th&quot;.</extracomment>
        <translation>
            <numerusform>每 %n 個月一次，在當月%1</numerusform>
        </translation>
    </message>
    <message>
        <source>On the first %1 of every month</source>
        <extracomment>How often a routine comes. %1 is a day of the week.</extracomment>
        <translation>每月第一個%1</translation>
    </message>
    <message>
        <source>Every %n months on the first %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>每 %n 個月一次，在當月第一個%1</translation>
    </message>
    <message>
        <source>On the first %1 of the month after it was done last</source>
        <extracomment>When a routine comes again. %1 is a day of the week.</extracomment>
        <translation>上次完成後的下個月，在第一個%1</translation>
    </message>
    <message>
        <source>%n months after it was done last, on the first %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>上次完成後 %n 個月，在當月第一個%1</translation>
    </message>
    <message>
        <source>On the second %1 of every month</source>
        <extracomment>How often a routine comes. %1 is a day of the week.</extracomment>
        <translation>每月第二個%1</translation>
    </message>
    <message>
        <source>Every %n months on the second %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>每 %n 個月一次，在當月第二個%1</translation>
    </message>
    <message>
        <source>On the second %1 of the month after it was done last</source>
        <extracomment>When a routine comes again. %1 is a day of the week.</extracomment>
        <translation>上次完成後的下個月，在第二個%1</translation>
    </message>
    <message>
        <source>%n months after it was done last, on the second %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>上次完成後 %n 個月，在當月第二個%1</translation>
    </message>
    <message>
        <source>On the third %1 of every month</source>
        <extracomment>How often a routine comes. %1 is a day of the week.</extracomment>
        <translation>每月第三個%1</translation>
    </message>
    <message>
        <source>Every %n months on the third %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>每 %n 個月一次，在當月第三個%1</translation>
    </message>
    <message>
        <source>On the third %1 of the month after it was done last</source>
        <extracomment>When a routine comes again. %1 is a day of the week.</extracomment>
        <translation>上次完成後的下個月，在第三個%1</translation>
    </message>
    <message>
        <source>%n months after it was done last, on the third %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>上次完成後 %n 個月，在當月第三個%1</translation>
    </message>
    <message>
        <source>On the fourth %1 of every month</source>
        <extracomment>How often a routine comes. %1 is a day of the week.</extracomment>
        <translation>每月第四個%1</translation>
    </message>
    <message>
        <source>Every %n months on the fourth %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>每 %n 個月一次，在當月第四個%1</translation>
    </message>
    <message>
        <source>On the fourth %1 of the month after it was done last</source>
        <extracomment>When a routine comes again. %1 is a day of the week.</extracomment>
        <translation>上次完成後的下個月，在第四個%1</translation>
    </message>
    <message>
        <source>%n months after it was done last, on the fourth %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>上次完成後 %n 個月，在當月第四個%1</translation>
    </message>
    <message>
        <source>On the last %1 of every month</source>
        <extracomment>How often a routine comes. %1 is a day of the week.</extracomment>
        <translation>每月最後一個%1</translation>
    </message>
    <message>
        <source>Every %n months on the last %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>每 %n 個月一次，在當月最後一個%1</translation>
    </message>
    <message>
        <source>On the last %1 of the month after it was done last</source>
        <extracomment>When a routine comes again. %1 is a day of the week.</extracomment>
        <translation>上次完成後的下個月，在最後一個%1</translation>
    </message>
    <message>
        <source>%n months after it was done last, on the last %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>上次完成後 %n 個月，在當月最後一個%1</translation>
    </message>
    <message>
        <source>Every year on %1, or the day before</source>
        <extracomment>How often a routine comes: on a day that only leap years have. %1 is &quot;29 February&quot;.</extracomment>
        <translation>每年%1，如當年沒有這天，則在前一天</translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <extracomment>How often a routine comes. %1 is a day of the year: &quot;3 May&quot;.</extracomment>
        <translation>每年%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years on %1, or the day before</source>
        <extracomment>How often a routine comes: on a day that only leap years have. %n is 2 or more, %1 is &quot;29 February&quot;.</extracomment>
        <translation>
            <numerusform>每 %n 年一次，在%1，如當年沒有這天，則在前一天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years on %1</source>
        <extracomment>How often a routine comes; %n is 2 or more. %1 is a day of the year: &quot;3 May&quot;.</extracomment>
        <translation>
            <numerusform>每 %n 年一次，在%1</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 of the week after it was done last</source>
        <extracomment>When a routine comes again. %1 is a day of the week.</extracomment>
        <translation>上次完成後的下星期，在%1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after it was done last, on %1</source>
        <extracomment>When a routine comes again; %n is 2 or more. %1 is a day of the week.</extracomment>
        <translation>
            <numerusform>上次完成後 %n 星期，在%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A day after it was done last</source>
        <extracomment>When a routine comes again: the day after it was done.</extracomment>
        <translation>上次完成後一天</translation>
    </message>
    <message numerus="yes">
        <source>%n days after it was done last</source>
        <extracomment>When a routine comes again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>上次完成後 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A month after it was done last</source>
        <extracomment>When a routine comes again.</extracomment>
        <translation>上次完成後一個月</translation>
    </message>
    <message numerus="yes">
        <source>%n months after it was done last</source>
        <extracomment>When a routine comes again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>上次完成後 %n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>A year after it was done last</source>
        <extracomment>When a routine comes again.</extracomment>
        <translation>上次完成後一年</translation>
    </message>
    <message numerus="yes">
        <source>%n years after it was done last</source>
        <extracomment>When a routine comes again; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>上次完成後 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on %1</source>
        <extracomment>When a routine comes: a single time. %1 is a date: &quot;3 May 2027&quot;.</extracomment>
        <translation>只做一次：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a routine is due.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <extracomment>Since when a routine waits.</extracomment>
        <translation>已於昨天到期</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Since when a routine waits. %1 is a day of the week or a date: &quot;Monday&quot;, &quot;3 May 2027&quot;.</extracomment>
        <translation>已於%1到期</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>When a routine comes next. %1 is a day of the week or a date: &quot;Monday&quot;, &quot;Monday 7 December&quot;, &quot;5 January 2028&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>done once</source>
        <extracomment>How often a routine was done, as part of a list.</extracomment>
        <translation>完成 1 次</translation>
    </message>
    <message numerus="yes">
        <source>done %n times</source>
        <extracomment>How often a routine was done, as part of a list; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>完成 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped once</source>
        <extracomment>How often a routine was skipped, as part of a list.</extracomment>
        <translation>略過 1 次</translation>
    </message>
    <message numerus="yes">
        <source>skipped %n times</source>
        <extracomment>How often a routine was skipped, as part of a list; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>略過 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Where a recurring self-check stands: it comes no more until it is taken up again.</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Where a recurring self-check stands: no more times come.</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>Where a recurring self-check stands: its day is yet to come.</extracomment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <extracomment>A self-check that came once. %1 is a date.</extracomment>
        <translation>已於%1完成</translation>
    </message>
    <message>
        <source>Put off until tomorrow %1</source>
        <extracomment>Of a routine. %1 is a time: &quot;09:00&quot;.</extracomment>
        <translation>延後至明天 %1</translation>
    </message>
    <message>
        <source>Put off until %1 %2</source>
        <extracomment>Of a routine. %1 is a day of the week, %2 a time: &quot;Thursday&quot;, &quot;09:00&quot;.</extracomment>
        <translation>延後至%1 %2</translation>
    </message>
    <message>
        <source>Put off until %1, %2</source>
        <extracomment>Of a routine. %1 is a date, %2 a time: &quot;3 May 2027&quot;, &quot;09:00&quot;.</extracomment>
        <translation>延後至%1 %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>When a routine comes.</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>What was done about a routine. %1 is the person&apos;s reason for leaving it out that time.</extracomment>
        <translation>已略過：%1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A day in the history of a routine: nothing happened.</extracomment>
        <translation>沒有事項</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>A day in the history of a routine: the person left it out that time.</extracomment>
        <translation>已略過</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <extracomment>How often a routine was done: never, as part of a line.</extracomment>
        <translation>沒有紀錄</translation>
    </message>
    <message>
        <source>In the last 12 months: %1.</source>
        <extracomment>Above the history of a routine. %1 is a list: &quot;done 11 times, skipped once&quot;.</extracomment>
        <translation>過去 12 個月：%1。</translation>
    </message>
    <message>
        <source>Weekly five minutes</source>
        <extracomment>Name of a ready-made recurring self-check.</extracomment>
        <translation>每星期五分鐘</translation>
    </message>
    <message>
        <source>A short look at what wants it most often, so that nothing piles up.</source>
        <extracomment>What a ready-made recurring self-check is for.</extracomment>
        <translation>花一點時間，看看最常要留意的事，免得積壓。</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <extracomment>Name of a ready-made recurring self-check.</extracomment>
        <translation>每月檢查</translation>
    </message>
    <message>
        <source>Quarterly drill</source>
        <extracomment>Name of a ready-made recurring self-check.</extracomment>
        <translation>每季演習</translation>
    </message>
    <message>
        <source>A rehearsed outage shows what holds, while nothing is at stake.</source>
        <extracomment>What a ready-made recurring self-check is for.</extracomment>
        <translation>趁平安無事，預演一次服務中斷，看看哪些安排靠得住。</translation>
    </message>
    <message>
        <source>Yearly spring clean</source>
        <extracomment>Name of a ready-made recurring self-check.</extracomment>
        <translation>每年大掃除</translation>
    </message>
    <message>
        <source>What changes slowly, gone through once a year: old accounts, old apps, old numbers.</source>
        <extracomment>What a ready-made recurring self-check is for.</extracomment>
        <translation>變動不大的，每年整理一次：舊帳戶、舊應用程式、舊號碼。</translation>
    </message>
    <message>
        <source>After buying a phone</source>
        <extracomment>Name of a ready-made self-check, taken up when there is a reason to.</extracomment>
        <translation>買了新手機之後</translation>
    </message>
    <message>
        <source>Sets a new phone up so that losing it, or the old one, costs you little.</source>
        <extracomment>What a ready-made self-check is for.</extracomment>
        <translation>設定好新手機，日後無論遺失新機還是舊機，損失都不大。</translation>
    </message>
    <message>
        <source>Before travelling</source>
        <extracomment>Name of a ready-made self-check, taken up when there is a reason to.</extracomment>
        <translation>外遊之前</translation>
    </message>
    <message>
        <source>Makes sure that you can pay and be reached far from home.</source>
        <extracomment>What a ready-made self-check is for.</extracomment>
        <translation>確保身在外地也能付款，別人也聯絡得到你。</translation>
    </message>
    <message>
        <source>passed once</source>
        <extracomment>How often the day of a routine passed without anything, as part of a list.</extracomment>
        <translation>未做一次</translation>
    </message>
    <message numerus="yes">
        <source>passed %n times</source>
        <extracomment>How often the day of a routine passed without anything, as part of a list; %n is 2 or more.</extracomment>
        <translation>
            <numerusform>未做%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A day in the history of a routine: its time came and passed. Not a reproach.</extracomment>
        <translation>未做</translation>
    </message>
    <message>
        <source>Holdfast is not complete</source>
        <extracomment>The program of the window, a part of Holdfast, is not there or cannot be run: title.</extracomment>
        <translation>Holdfast 不完整</translation>
    </message>
    <message>
        <source>The part of Holdfast that shows its window (holdfast-window) is missing or cannot be started.</source>
        <extracomment>The program of the window is missing: what happened.</extracomment>
        <translation>Holdfast 中負責顯示視窗的部分（holdfast-window）不見了或無法啟動。</translation>
    </message>
    <message>
        <source>Your vault was not opened or changed.</source>
        <extracomment>The program of the window is missing: what is safe.</extracomment>
        <translation>你的保險庫沒有開啟，亦沒有改動。</translation>
    </message>
    <message>
        <source>Install Holdfast again. It belongs into the same folder as holdfast.</source>
        <extracomment>The program of the window is missing: what to do.</extracomment>
        <translation>請重新安裝 Holdfast。這部分應與 holdfast 放在同一個資料夾。</translation>
    </message>
    <message>
        <source>Half an hour: a look at this device, and of what comes back every month what helps most.</source>
        <extracomment>What a ready-made recurring self-check is for.</extracomment>
        <translation>半小時：查看這部裝置，再做每月要做的步驟中幫助最大的幾項。</translation>
    </message>
</context>
</TS>
