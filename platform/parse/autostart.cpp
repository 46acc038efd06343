// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/autostart.h"

#include "platform/parse/key_file.h"
#include "platform/parse/lines.h"
#include "platform/plain_text.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

const QString entryGroup = QStringLiteral("Desktop Entry");
constexpr qsizetype longestText = 200;

QString shown(const QString &text)
{
    return madePlain(text.simplified().left(longestText));
}

bool intersects(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &word) { return other.contains(word); });
}

QString baseName(const QString &program)
{
    return program.section(QLatin1Char('/'), -1);
}

bool isWrapper(const QString &program)
{
    static const QStringList wrappers{QStringLiteral("env"),    QStringLiteral("nohup"),       QStringLiteral("setsid"),
                                      QStringLiteral("nice"),   QStringLiteral("ionice"),      QStringLiteral("exec"),
                                      QStringLiteral("stdbuf"), QStringLiteral("systemd-cat"), QStringLiteral("dbus-launch")};
    return wrappers.contains(baseName(program));
}

bool runsAnything(const QString &program)
{
    static const QStringList names{
        QStringLiteral("sh"),  QStringLiteral("bash"), QStringLiteral("dash"), QStringLiteral("zsh"),
        QStringLiteral("ksh"), QStringLiteral("fish"), QStringLiteral("perl"), QStringLiteral("ruby"),
        QStringLiteral("lua"), QStringLiteral("node"), QStringLiteral("java"), QStringLiteral("php"),
        QStringLiteral("gjs"), QStringLiteral("mono"), QStringLiteral("wine"), QStringLiteral("tclsh")};
    QString name = baseName(program);
    if (name.startsWith(QLatin1String("python")))
        return true;
    // perl5.36, lua5.4
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == QLatin1Char('.')))
        name.chop(1);
    return names.contains(name);
}

} // namespace

bool DesktopStart::startsOn(const QStringList &desktops) const
{
    if (desktops.isEmpty())
        return true;
    return (onlyShowIn.isEmpty() || intersects(onlyShowIn, desktops)) && !intersects(notShowIn, desktops);
}

std::optional<DesktopStart> readDesktopStart(const QByteArray &content)
{
    const std::optional<KeyFile> file = KeyFile::read(content);
    if (!file || !file->hasGroup(entryGroup))
        return std::nullopt;
    const auto text = [&](const char *key) { return file->string(entryGroup, QString::fromLatin1(key)).value_or(QString()); };
    const auto list = [&](const char *key) { return file->list(entryGroup, QString::fromLatin1(key)).value_or(QStringList()); };
    // GLib takes 1 and 0 as well.
    const auto is = [&](const char *key, bool wanted) {
        const QString value = text(key).trimmed();
        return value == (wanted ? QLatin1String("true") : QLatin1String("false")) ||
               value == (wanted ? QLatin1String("1") : QLatin1String("0"));
    };
    DesktopStart start;
    start.name = shown(text("Name"));
    start.command = shown(text("Exec"));
    start.tryExec = text("TryExec");
    start.hidden = is("Hidden", true);
    start.disabled = is("X-GNOME-Autostart-enabled", false);
    start.onlyShowIn = list("OnlyShowIn");
    start.notShowIn = list("NotShowIn");
    // A hidden one needs no more than that.
    if (!start.hidden && start.command.isEmpty())
        return std::nullopt;
    return start;
}

UnitStart readUnitStart(const QByteArray &content)
{
    UnitStart unit;
    QString section;
    QString before;
    for (const QString &line : linesOf(content)) {
        const QString trimmed = before + line.trimmed();
        before.clear();
        if (trimmed.endsWith(QLatin1Char('\\'))) {
            before = trimmed.chopped(1) + QLatin1Char(' ');
            continue;
        }
        if (trimmed.startsWith(QLatin1Char('#')) || trimmed.startsWith(QLatin1Char(';')))
            continue;
        if (trimmed.startsWith(QLatin1Char('[')) && trimmed.endsWith(QLatin1Char(']'))) {
            section = trimmed;
            continue;
        }
        const QString key = trimmed.section(QLatin1Char('='), 0, 0).trimmed();
        QString value = trimmed.section(QLatin1Char('='), 1).trimmed();
        if (section == QLatin1String("[Unit]") && key == QLatin1String("Description"))
            unit.description = shown(value);
        if (section != QLatin1String("[Service]") || key != QLatin1String("ExecStart"))
            continue;
        while (!value.isEmpty() && QStringLiteral("@-:+!|").contains(value.front()))
            value.remove(0, 1);
        // An empty one takes those before it back.
        if (value.isEmpty() || unit.command.isEmpty())
            unit.command = shown(value);
    }
    return unit;
}

QStringList wordsOfCommand(const QString &command)
{
    QStringList words;
    QString word;
    bool begun = false;
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        QChar c = command[i];
        if (c == QLatin1Char('\\') && i + 1 < command.size() && quote != QLatin1Char('\'')) {
            c = command[++i];
        } else if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
                continue;
            }
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
            begun = true;
            continue;
        } else if (c.isSpace()) {
            if (begun)
                words << word;
            word.clear();
            begun = false;
            continue;
        }
        word += c;
        begun = true;
    }
    if (begun)
        words << word;
    return words;
}

CommandRun runOf(const QString &command)
{
    QStringList words = wordsOfCommand(command);
    const auto isVariable = [](const QString &word) {
        return word.indexOf(QLatin1Char('=')) > 0 && !word.startsWith(QLatin1Char('/'));
    };
    while (words.size() > 1 &&
           (isWrapper(words.first()) || isVariable(words.first()) || words.first().startsWith(QLatin1Char('-'))))
        words.removeFirst();
    CommandRun run;
    if (words.isEmpty())
        return run;
    run.program = words.takeFirst();
    run.runsWhatItIsTold = runsAnything(run.program);
    run.arguments = words;
    return run;
}

} // namespace holdfast::platform::parse
