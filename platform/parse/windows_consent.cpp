// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_consent.h"

#include "platform/parse/windows_report.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast::platform::parse {

namespace {

const QString source = QStringLiteral("windows-privacy");

struct Known {
    const char *name;
    Capability capability;
    /// The page of the settings, from Microsoft's list of ms-settings addresses; empty where it has none.
    const char *page;
};

constexpr std::array known{std::to_array<Known>({
    {"webcam", Capability::Camera, "webcam"},
    {"microphone", Capability::Microphone, "microphone"},
    {"location", Capability::Location, "location"},
    {"graphicsCaptureProgrammatic", Capability::ScreenCapture, "graphicscaptureprogrammatic"},
    {"graphicsCaptureWithoutBorder", Capability::ScreenCapture, "graphicscapturewithoutborder"},
    {"contacts", Capability::Contacts, "contacts"},
    {"appointments", Capability::Calendar, "calendar"},
    {"chat", Capability::Messages, "messaging"},
    {"email", Capability::Messages, "email"},
    {"phoneCallHistory", Capability::CallLog, "callhistory"},
    {"picturesLibrary", Capability::Photos, "pictures"},
    {"userAccountInformation", Capability::AccountInformation, "accountinfo"},
    {"broadFileSystemAccess", Capability::AllFiles, "broadfilesystemaccess"},
    {"downloadsFolder", Capability::DownloadFolder, "downloadsfolder"},
    {"userNotificationListener", Capability::ReadsNotifications, "notifications"},
    {"humanInterfaceDevice", Capability::HardwareDevices, "customdevices"},
    {"usb", Capability::HardwareDevices, "customdevices"},
    {"serialCommunication", Capability::HardwareDevices, "customdevices"},
    {"bluetoothSync", Capability::HardwareDevices, "customdevices"},
    {"radios", Capability::HardwareDevices, "radios"},
    {"documentsLibrary", Capability::OneFolder, "documents"},
    {"videosLibrary", Capability::OneFolder, "videos"},
    {"musicLibrary", Capability::OneFolder, "musiclibrary"},
})};

const Known *knownAs(const QString &capability)
{
    const auto *found = std::find_if(known.begin(), known.end(), [&](const Known &one) {
        return capability.compare(QLatin1StringView(one.name), Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? nullptr : found;
}

enum class Answer { NotSaid, Allow, Deny, Prompt, Strange };

Answer answerOf(const WindowsRecord &record)
{
    const QString name = QStringLiteral("value");
    if (!record.has(name))
        return Answer::NotSaid;
    const QString value = record.field(name);
    if (value == QLatin1String("Allow"))
        return Answer::Allow;
    if (value == QLatin1String("Deny"))
        return Answer::Deny;
    return value == QLatin1String("Prompt") ? Answer::Prompt : Answer::Strange;
}

/// One app and one capability, from both hives.
struct Entry {
    Answer answer = Answer::NotSaid;
    QDateTime lastUsed;
};

/// The later of two, of which either may be missing.
QDateTime later(const QDateTime &one, const QDateTime &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::max(one, other);
}

QDateTime lastUseOf(const WindowsRecord &record, const QDateTime &now)
{
    const QDateTime started = fromFileTime(record.field(QStringLiteral("started")));
    // Started and not stopped: in use at this moment.
    const QString stopped = record.field(QStringLiteral("stopped"));
    return started.isValid() && stopped == QLatin1String("0") ? now : later(started, fromFileTime(stopped));
}

/// The answers of a store, by what they are about.
class Store
{
public:
    explicit Store(const QDateTime &now) : m_now(now) {}

    /// False for a record that says what this does not understand.
    bool take(const WindowsRecord &record)
    {
        const QString capability = record.field(QStringLiteral("capability"));
        const QString kind = record.field(QStringLiteral("kind"));
        const Answer answer = answerOf(record);
        if (capability.isEmpty() || answer == Answer::Strange)
            return false;
        if (kind == QLatin1String("all") || kind == QLatin1String("all-desktop")) {
            if (answer == Answer::Deny)
                m_switchedOff.append({capability, kind});
            return true;
        }
        const bool desktop = kind == QLatin1String("desktop");
        const QString app = record.field(QStringLiteral("app"));
        if (app.isEmpty() || !(desktop || kind == QLatin1String("packaged")))
            return false;
        Entry &entry = (desktop ? m_desktop : m_packaged)[{app, capability}];
        // The person's store comes first in the report.
        if (entry.answer == Answer::NotSaid)
            entry.answer = answer;
        entry.lastUsed = later(entry.lastUsed, lastUseOf(record, m_now));
        return true;
    }

    [[nodiscard]] QList<Grant> grants() const
    {
        QList<Grant> result;
        for (auto one = m_packaged.cbegin(); one != m_packaged.cend(); ++one) {
            if (one->answer == Answer::Allow || one->answer == Answer::Deny)
                result.append(packaged(one.key().first, one.key().second, *one));
        }
        for (auto one = m_desktop.cbegin(); one != m_desktop.cend(); ++one)
            result.append(desktop(one.key().first, one.key().second, *one));
        return result;
    }

private:
    [[nodiscard]] static Grant grantOf(const QString &capability, const Entry &entry)
    {
        Grant grant;
        const Known *meaning = knownAs(capability);
        grant.capability = meaning != nullptr ? meaning->capability : Capability::Other;
        if (meaning == nullptr || grant.capability == Capability::OneFolder || grant.capability == Capability::HardwareDevices)
            grant.target = capability;
        grant.lastUsed = entry.lastUsed;
        grant.revocation = {Revocation::Kind::Link,
                            meaning == nullptr ? QStringLiteral("ms-settings:privacy")
                                               : QStringLiteral("ms-settings:privacy-%1").arg(QLatin1StringView(meaning->page))};
        return grant;
    }

    [[nodiscard]] Grant packaged(const QString &app, const QString &capability, const Entry &entry) const
    {
        Grant grant = grantOf(capability, entry);
        grant.app = app;
        // Microsoft.SkypeApp_kzf8qxf38zg5c: the name, and a digest of who signed it.
        grant.name = app.contains(QLatin1Char('_')) ? app.left(app.lastIndexOf(QLatin1Char('_'))) : app;
        grant.granted = entry.answer == Answer::Allow && !m_switchedOff.contains({capability, QStringLiteral("all")});
        return grant;
    }

    [[nodiscard]] Grant desktop(const QString &written, const QString &capability, const Entry &entry) const
    {
        static const QRegularExpression ofWindows(QStringLiteral("^[A-Z]:\\\\Windows\\\\"),
                                                  QRegularExpression::CaseInsensitiveOption);
        Grant grant = grantOf(capability, entry);
        grant.app = desktopProgramPath(written);
        grant.name = grant.app.mid(grant.app.lastIndexOf(QLatin1Char('\\')) + 1);
        grant.granted = entry.answer != Answer::Deny && !m_switchedOff.contains({capability, QStringLiteral("all")}) &&
                        !m_switchedOff.contains({capability, QStringLiteral("all-desktop")});
        grant.unconfined = !ofWindows.match(grant.app).hasMatch();
        return grant;
    }

    using Names = std::pair<QString, QString>;
    QMap<Names, Entry> m_packaged;
    QMap<Names, Entry> m_desktop;
    QList<Names> m_switchedOff;
    QDateTime m_now;
};

} // namespace

QString desktopProgramPath(const QString &written)
{
    QString path = written;
    return path.replace(QLatin1Char('#'), QLatin1Char('\\'));
}

Observation<Grant> windowsConsent(const QByteArray &report, const QDateTime &now)
{
    const auto read = WindowsReport::read(report);
    const QList<WindowsRecord> stores = read ? read->all(QStringLiteral("store")) : QList<WindowsRecord>();
    if (stores.isEmpty())
        return unanswered<Grant>(source, ProbeState::Error, ProbeReason::NotUnderstood);
    if (read->wasStopped())
        return unanswered<Grant>(source, ProbeState::Unknown, ProbeReason::Cancelled);
    Observation<Grant> answer;
    answer.source = source;
    answer.state = ProbeState::Ok;
    const bool anyStore = std::any_of(stores.begin(), stores.end(), [](const WindowsRecord &one) {
        return one.field(QStringLiteral("there")) == QLatin1String("yes");
    });
    Store store(now);
    for (const WindowsRecord &record : read->all(QStringLiteral("consent"))) {
        if (store.take(record) || answer.reason != ProbeReason::None)
            continue;
        answer.reason = ProbeReason::NotUnderstood;
        answer.detail = record.field(QStringLiteral("value")).simplified().left(200);
    }
    answer.rows = store.grants();
    if (const auto unread = read->unreadKey()) {
        answer.reason = unread->reason;
        answer.detail = unread->detail.left(200);
    } else if (!anyStore) {
        answer.reason = ProbeReason::SystemNotSaying;
    }
    if (answer.reason != ProbeReason::None)
        answer.state = answer.reason == ProbeReason::AccessDenied && !anyStore ? ProbeState::Denied : ProbeState::Unknown;
    return answer;
}

} // namespace holdfast::platform::parse
