// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/task_xml.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace holdfast::platform::parse {

namespace {

using Path = QLatin1String;

const QString space = QStringLiteral("http://schemas.microsoft.com/windows/2004/02/mit/task");
/// Windows has none beyond some thousand characters; the rest is room for what a person adds to a task.
constexpr qsizetype largestTask = qsizetype{512} * 1024;
constexpr qsizetype deepest = 16;

const QStringList execPath{QStringLiteral("Actions"), QStringLiteral("Exec")};
const Path versionPath("RegistrationInfo/Version");
const Path commandPath("Actions/Exec/Command");
const Path argumentsPath("Actions/Exec/Arguments");
const Path taskEnabled("Settings/Enabled");
const Path triggerEnabled("Triggers/TimeTrigger/Enabled");

struct Setting {
    const char *path;
    const char *value;
    /// What it means when the element is missing ([MS-TSCH] 2.5); null when it has to be there.
    const char *otherwise;
};

/// Everything but the program, in the order in which Windows writes it.
constexpr std::array settings = {
    // Midnight of a day long past: then the quarters are those of the clock. Without a zone it is local time.
    Setting{"Triggers/TimeTrigger/Repetition/Interval", "PT15M", nullptr},
    Setting{"Triggers/TimeTrigger/Repetition/StopAtDurationEnd", "false", "false"},
    Setting{"Triggers/TimeTrigger/StartBoundary", "2024-01-01T00:00:00", nullptr},
    Setting{"Triggers/TimeTrigger/Enabled", "true", "true"},
    // The token of whoever is logged on: no password is kept, and a notification can be seen.
    Setting{"Principals/Principal/LogonType", "InteractiveToken", "InteractiveToken"},
    Setting{"Principals/Principal/RunLevel", "LeastPrivilege", "LeastPrivilege"},
    Setting{"Settings/MultipleInstancesPolicy", "IgnoreNew", "IgnoreNew"},
    Setting{"Settings/DisallowStartIfOnBatteries", "false", "true"},
    Setting{"Settings/StopIfGoingOnBatteries", "false", "true"},
    Setting{"Settings/StartWhenAvailable", "true", "false"},
    Setting{"Settings/RunOnlyIfNetworkAvailable", "false", "false"},
    Setting{"Settings/Enabled", "true", "true"},
    Setting{"Settings/RunOnlyIfIdle", "false", "false"},
    Setting{"Settings/WakeToRun", "false", "false"},
    Setting{"Settings/ExecutionTimeLimit", "PT15M", "PT72H"},
};

/// The characters of XML 1.0 (2.2), which no escape gets around.
bool isXmlText(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar one = text.at(at);
        if (one.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            ++at;
            continue;
        }
        const char16_t code = one.unicode();
        // A line's end is turned into another one by whoever reads it.
        const bool control = code < u' ' && code != u'\t';
        if (control || one.isSurrogate() || code >= 0xfffe)
            return false;
    }
    return true;
}

bool canBeSaid(const QString &text)
{
    return isXmlText(text) && !text.contains(QLatin1Char('%')) && !text.contains(QLatin1String("$("));
}

/// Writes elements by their paths, opening and closing what lies between.
class Elements
{
public:
    explicit Elements(QString &xml) : m_writer(&xml) { m_writer.setAutoFormatting(true); }

    void begin()
    {
        m_writer.writeStartElement(QStringLiteral("Task"));
        // 1.2 is what Windows 7 knows, and everything since.
        m_writer.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
        m_writer.writeDefaultNamespace(space);
    }
    void end() { m_writer.writeEndDocument(); }

    void write(const QString &path, const QString &text)
    {
        QStringList names = path.split(QLatin1Char('/'));
        const QString last = names.takeLast();
        const auto [mine, theirs] = std::mismatch(m_open.cbegin(), m_open.cend(), names.cbegin(), names.cend());
        for (auto open = m_open.cend(); open != mine; --open)
            m_writer.writeEndElement();
        for (auto opened = theirs; opened != names.cend(); ++opened) {
            m_writer.writeStartElement(*opened);
            // The one principal is whom the actions run for.
            if (*opened == QLatin1String("Principal"))
                m_writer.writeAttribute(QStringLiteral("id"), QStringLiteral("Author"));
            if (*opened == QLatin1String("Actions"))
                m_writer.writeAttribute(QStringLiteral("Context"), QStringLiteral("Author"));
        }
        m_open = names;
        m_writer.writeTextElement(last, text);
    }

private:
    QXmlStreamWriter m_writer;
    QStringList m_open;
};

using Values = QHash<QString, QStringList>;

/// The text of every element without elements in it, by its path below Task.
std::optional<Values> valuesOf(const QString &xml)
{
    QXmlStreamReader reader(xml);
    Values values;
    QStringList path;
    QString text;
    bool innermost = false;
    int programs = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return std::nullopt;
        case QXmlStreamReader::StartElement:
            if (path.size() >= deepest || reader.namespaceUri() != space)
                return std::nullopt;
            path.append(reader.name().toString());
            if (path.first() != QLatin1String("Task") || (path.mid(1) == execPath && ++programs > 1))
                return std::nullopt;
            text.clear();
            innermost = true;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (innermost)
                values[path.mid(1).join(QLatin1Char('/'))].append(text);
            innermost = false;
            path.removeLast();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? std::nullopt : std::make_optional(values);
}

/// The only value of that name, without white space around; `otherwise` when there is none, nothing when there are several.
std::optional<QString> only(const Values &values, const QString &path, const char *otherwise)
{
    const QStringList all = values.value(path);
    if (all.isEmpty() && otherwise != nullptr)
        return QLatin1String(otherwise);
    return all.size() == 1 ? std::make_optional(all.first().trimmed()) : std::nullopt;
}

/// A boolean of XML may be a digit.
QString inWords(const QString &value)
{
    if (value == QLatin1String("1"))
        return QStringLiteral("true");
    return value == QLatin1String("0") ? QStringLiteral("false") : value;
}

bool isAsWritten(const Values &values)
{
    const auto holds = [&](const Setting &setting) {
        const QString path = QLatin1String(setting.path);
        const auto value = only(values, path, setting.otherwise);
        // A switch that a person put off makes no other task of it.
        const bool isSwitch = path == taskEnabled || path == triggerEnabled;
        return value && (isSwitch || inWords(*value) == QLatin1String(setting.value));
    };
    const auto isOtherTrigger = [](const QString &path) {
        return path.startsWith(QLatin1String("Triggers/")) && !path.startsWith(QLatin1String("Triggers/TimeTrigger/"));
    };
    const QStringList paths = values.keys();
    return std::all_of(settings.begin(), settings.end(), holds) && std::none_of(paths.cbegin(), paths.cend(), isOtherTrigger) &&
           !values.contains(QStringLiteral("Triggers/TimeTrigger/EndBoundary")) &&
           !values.contains(QStringLiteral("Triggers/TimeTrigger/Repetition/Duration"));
}

bool isOn(const Values &values, Path path)
{
    const auto value = only(values, path, "true");
    return value && inWords(*value) == QLatin1String("true");
}

/// Whether `path` lies in an action other than the one program.
bool isOtherAction(const QString &path)
{
    return path.startsWith(QLatin1String("Actions/")) && !path.startsWith(QLatin1String("Actions/Exec/"));
}

} // namespace

std::optional<QString> taskXml(const ScheduledProgram &what)
{
    const QString line = windowsCommandLine(what.arguments);
    if (what.program.isEmpty() || what.program != what.program.trimmed() || what.program.contains(QLatin1Char('"')) ||
        !canBeSaid(what.program) || !canBeSaid(line) || !isXmlText(what.version) || what.version != what.version.trimmed())
        return std::nullopt;
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>");
    Elements elements(xml);
    elements.begin();
    elements.write(versionPath, what.version);
    for (const Setting &setting : settings)
        elements.write(QLatin1String(setting.path), QLatin1String(setting.value));
    elements.write(commandPath, what.program);
    elements.write(argumentsPath, line);
    elements.end();
    return xml;
}

std::optional<ScheduledTask> readTask(const QString &xml)
{
    if (xml.size() > largestTask)
        return std::nullopt;
    const auto values = valuesOf(xml);
    if (!values)
        return std::nullopt;
    const QStringList paths = values->keys();
    auto program = only(*values, commandPath, nullptr);
    const auto line = only(*values, argumentsPath, "");
    const auto writtenBy = only(*values, versionPath, "");
    if (!program || !line || !writtenBy || std::any_of(paths.cbegin(), paths.cend(), isOtherAction))
        return std::nullopt;
    // Windows takes the path with quotation marks around it too.
    if (program->size() > 1 && program->startsWith(QLatin1Char('"')) && program->endsWith(QLatin1Char('"')))
        program = program->mid(1, program->size() - 2);
    if (program->isEmpty())
        return std::nullopt;
    return ScheduledTask{{*program, windowsArguments(*line), *writtenBy},
                         isOn(*values, taskEnabled) && isOn(*values, triggerEnabled),
                         isAsWritten(*values)};
}

QString windowsCommandLine(const QStringList &arguments)
{
    QStringList quoted;
    for (const QString &argument : arguments) {
        // Other spaces than the two that separate, so that none is lost at an end.
        const auto isBreak = [](QChar one) { return one.isSpace() || one == QLatin1Char('"'); };
        if (!argument.isEmpty() && std::none_of(argument.cbegin(), argument.cend(), isBreak)) {
            quoted.append(argument);
            continue;
        }
        // Backslashes count double before a quotation mark, and only there.
        QString inside;
        qsizetype backslashes = 0;
        for (const QChar one : argument) {
            if (one == QLatin1Char('"'))
                inside += QString(backslashes + 1, QLatin1Char('\\'));
            backslashes = one == QLatin1Char('\\') ? backslashes + 1 : 0;
            inside += one;
        }
        quoted.append(QLatin1Char('"') + inside + QString(backslashes, QLatin1Char('\\')) + QLatin1Char('"'));
    }
    return quoted.join(QLatin1Char(' '));
}

QStringList windowsArguments(const QString &commandLine)
{
    QStringList arguments;
    QString argument;
    bool inArgument = false;
    bool quoted = false;
    qsizetype backslashes = 0;
    const auto flush = [&](qsizetype count) {
        argument += QString(count, QLatin1Char('\\'));
        backslashes = 0;
    };
    for (qsizetype at = 0; at < commandLine.size(); ++at) {
        const QChar one = commandLine.at(at);
        if (one == QLatin1Char('\\')) {
            ++backslashes;
            inArgument = true;
        } else if (one == QLatin1Char('"')) {
            const bool literal = backslashes % 2 == 1;
            flush(backslashes / 2);
            inArgument = true;
            if (literal) {
                argument += one;
            } else if (quoted && at + 1 < commandLine.size() && commandLine.at(at + 1) == one) {
                argument += commandLine.at(++at);
                quoted = false;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && (one == QLatin1Char(' ') || one == QLatin1Char('\t'))) {
            flush(backslashes);
            if (inArgument)
                arguments.append(std::exchange(argument, {}));
            inArgument = false;
        } else {
            flush(backslashes);
            argument += one;
            inArgument = true;
        }
    }
    flush(backslashes);
    if (inArgument)
        arguments.append(argument);
    return arguments;
}

} // namespace holdfast::platform::parse
