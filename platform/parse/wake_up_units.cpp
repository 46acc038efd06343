// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/wake_up_units.h"

#include "platform/parse/key_file.h"
#include "platform/parse/lines.h"
#include "platform/parse/systemd_words.h"
#include "platform/plain_text.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

constexpr char16_t firstVisible = u' ';
constexpr char16_t deletion = 0x7F;

const QString vaultOption = QStringLiteral("--vault");
const QString remind = QStringLiteral("remind");
const QString versionKey = QStringLiteral("X-Holdfast-Version=");
/// Becomes what its own words name: for programs whose path is not taken as it is.
const QStringList throughShell{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\"")};

QByteArray heading()
{
    return "# Written by Holdfast, and corrected by it. Switch it on and off in its settings.\n# " + versionKey.toUtf8() +
           QByteArray::number(wakeUpVersion) + "\n";
}

bool isControl(QChar c)
{
    return c < firstVisible || c == deletion;
}

/// Half a character has no place in UTF-8.
bool isWhole(const QString &text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

/// systemd refuses programs with any of these in their path, however they are escaped (string_is_safe() in its source).
const QString refusedBySystemd = QStringLiteral("\"'\\");
/// The specification has no programs with an equals sign, and GLib looks for the program before it undoubles percent signs.
const QString refusedByDesktops = QStringLiteral("=%");

QStringList wordsOf(const WakeUpCommand &command, const QString &refused)
{
    const bool isRefused =
        std::any_of(command.program.begin(), command.program.end(), [&](QChar c) { return refused.contains(c); });
    QStringList words = isRefused ? throughShell : QStringList();
    words << command.program;
    if (!command.vaultFolder.isEmpty())
        words << vaultOption << command.vaultFolder;
    return words << remind;
}

std::optional<WakeUpCommand> commandOf(QStringList words)
{
    if (words.size() > throughShell.size() && words.first(throughShell.size()) == throughShell)
        words = words.sliced(throughShell.size());
    if (words.size() < 2 || words.last() != remind || !words.first().startsWith(u'/'))
        return std::nullopt;
    constexpr qsizetype withVault = 4;
    if (words.size() == 2)
        return WakeUpCommand{words.first(), {}};
    if (words.size() != withVault || words.at(1) != vaultOption || !words.at(2).startsWith(u'/'))
        return std::nullopt;
    return WakeUpCommand{words.first(), words.at(2)};
}

int versionIn(const QByteArray &content)
{
    for (const QString &line : linesOf(content)) {
        const QString comment = line.startsWith(u'#') ? line.mid(1).trimmed() : QString();
        if (comment.startsWith(versionKey))
            return std::max(comment.mid(versionKey.size()).toInt(), 0);
    }
    return 0;
}

/// A word of `Exec`: in quotes, and what means something there behind a backslash. The value as a whole is escaped again.
QString quotedForDesktopEntry(const QString &word)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += QLatin1Char('\\');
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return quoted + QLatin1Char('"');
}

/// The words of `Exec`, read as they were written: each in quotes, one blank between. Nothing for any other, which is not ours.
std::optional<QStringList> wordsOfExec(const QString &line)
{
    QStringList words;
    QString word;
    bool inside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"') {
            if (inside)
                words << word;
            word.clear();
            inside = !inside;
        } else if (!inside) {
            if (c != u' ')
                return std::nullopt;
        } else if (c == u'\\' || c == u'%') {
            // Only a doubled percent sign is itself.
            if (++i >= line.size() || (c == u'%' && line[i] != u'%'))
                return std::nullopt;
            word += line[i];
        } else {
            word += c;
        }
    }
    return inside ? std::nullopt : std::optional(words);
}

/// Said only where it can be said without escapes, for which that setting has none.
QByteArray conditionOn(const QString &program)
{
    if (program.endsWith(u'\\') || program.back().isSpace())
        return {};
    QString path = program;
    path.replace(u'%', QStringLiteral("%%"));
    return "# Quietly nothing once the program is gone.\nConditionFileIsExecutable=" + path.toUtf8() + "\n";
}

} // namespace

bool canBeWritten(const WakeUpCommand &command)
{
    const auto isFine = [](const QString &path) { return path.startsWith(u'/') && isWhole(path); };
    return isFine(command.program) && command.program.size() > 1 && !command.program.endsWith(u'/') &&
           std::none_of(command.program.begin(), command.program.end(), isControl) &&
           (command.vaultFolder.isEmpty() || isFine(command.vaultFolder));
}

QString describedCommand(const WakeUpCommand &command)
{
    const QString vault = command.vaultFolder.isEmpty() ? QStringLiteral("the usual place") : command.vaultFolder;
    return QStringLiteral("it starts %1 for the vault in %2").arg(madePlain(command.program), madePlain(vault));
}

QByteArray timerUnit()
{
    return heading() + "[Unit]\n"
                       "Description=Look every quarter of an hour whether Holdfast has a reminder\n"
                       "\n"
                       "[Timer]\n"
                       "OnCalendar=*:0/15\n"
                       "# After a sleep or a holiday once, and soon.\n"
                       "Persistent=true\n"
                       "AccuracySec=1min\n"
                       "RandomizedDelaySec=0\n"
                       "\n"
                       "[Install]\n"
                       "WantedBy=timers.target\n";
}

QByteArray serviceUnit(const WakeUpCommand &command)
{
    QStringList quoted;
    for (const QString &word : wordsOf(command, refusedBySystemd))
        quoted << quotedForSystemd(word);
    return heading() +
           "[Unit]\n"
           "Description=Holdfast reminders\n" +
           conditionOn(command.program) +
           "\n"
           "[Service]\n"
           "Type=oneshot\n"
           "# The colon: nothing in it is a variable.\n"
           "ExecStart=:" +
           quoted.join(u' ').toUtf8() +
           "\n"
           "# What it told is no failure (app/cli/exit_code.h).\n"
           "SuccessExitStatus=10 11 20\n"
           "# It stays ten minutes at most with a notification that nobody presses.\n"
           "TimeoutStartSec=15min\n"
           "# A window that was opened from a notification stays.\n"
           "KillMode=process\n"
           "UMask=0077\n"
           "# What would need namespaces is left out: many systems refuse them to their users.\n"
           "NoNewPrivileges=true\n"
           "LockPersonality=true\n"
           "RestrictRealtime=true\n";
}

QByteArray autostartEntry(const WakeUpCommand &command)
{
    QStringList quoted;
    for (const QString &word : wordsOf(command, refusedByDesktops))
        quoted << quotedForDesktopEntry(word);
    return heading() +
           "[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.0\n"
           "Name=Holdfast reminders\n"
           "Icon=org.holdfast.Holdfast\n"
           "# Quietly nothing once the program is gone.\n"
           "TryExec=" +
           KeyFile::written(command.program) + "\nExec=" + KeyFile::written(quoted.join(u' ')) +
           "\n"
           "Terminal=false\n"
           "NoDisplay=true\n"
           "X-GNOME-Autostart-enabled=true\n";
}

std::optional<InstalledWakeUp> readServiceUnit(const QByteArray &content)
{
    if (content.size() > longestWakeUpFile)
        return std::nullopt;
    static const QString key = QStringLiteral("ExecStart=");
    QString section;
    std::optional<QString> line;
    for (const QString &raw : linesOf(content)) {
        const QString trimmed = raw.trimmed();
        if (trimmed.startsWith(u'['))
            section = trimmed;
        if (section != QStringLiteral("[Service]") || !trimmed.startsWith(key))
            continue;
        // Ours has one; of several nobody could say which counts.
        if (line)
            return std::nullopt;
        line = trimmed.mid(key.size());
    }
    // Without the colon variables would be put in.
    if (!line || !line->startsWith(u':'))
        return std::nullopt;
    const std::optional<QStringList> words = wordsForSystemd(line->mid(1));
    const std::optional<WakeUpCommand> command = words ? commandOf(*words) : std::nullopt;
    if (!command)
        return std::nullopt;
    return InstalledWakeUp{*command, versionIn(content)};
}

std::optional<InstalledWakeUp> readAutostartEntry(const QByteArray &content)
{
    if (content.size() > longestWakeUpFile)
        return std::nullopt;
    const std::optional<KeyFile> file = KeyFile::read(content);
    const std::optional<QString> line =
        file ? file->string(QStringLiteral("Desktop Entry"), QStringLiteral("Exec")) : std::nullopt;
    const std::optional<QStringList> words = line ? wordsOfExec(*line) : std::nullopt;
    const std::optional<WakeUpCommand> command = words ? commandOf(*words) : std::nullopt;
    if (!command)
        return std::nullopt;
    return InstalledWakeUp{*command, versionIn(content)};
}

} // namespace holdfast::platform::parse
