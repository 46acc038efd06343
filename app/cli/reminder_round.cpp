// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reminder_round.h"

#include "app/cli/answer_parts.h"
#include "app/device/verdict.h"
#include "app/wording/reminder_words.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace holdfast::cli {

namespace {

using platform::Notifier;
using platform::ReminderParts;
using routine::Announcement;
using routine::Matter;
using routine::UpdatesSeen;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// What became of a notification.
enum class Fate { Opened, PutOff, Gone, StayOver, NoService, NotAnswered, Refused };

Fate fateOf(Notifier::Outcome outcome)
{
    if (outcome == Notifier::Outcome::NoSuchService)
        return Fate::NoService;
    return outcome == Notifier::Outcome::TimedOut ? Fate::NotAnswered : Fate::Refused;
}

/// Shows a notice and waits for what becomes of it.
class Showing
{
public:
    Showing(Notifier &notifier, std::chrono::milliseconds farewell) : m_notifier(notifier), m_farewell(farewell) {}

    [[nodiscard]] Fate fate(const Notifier::Notice &notice, std::chrono::milliseconds stay)
    {
        QEventLoop loop;
        const auto end = [this, &loop](Fate fate) {
            m_fate = m_fate.value_or(fate);
            loop.quit();
        };
        QObject::connect(&m_notifier, &Notifier::openPressed, &loop, [end] { end(Fate::Opened); });
        QObject::connect(&m_notifier, &Notifier::laterPressed, &loop, [end] { end(Fate::PutOff); });
        QObject::connect(&m_notifier, &Notifier::closed, &loop, [end] { end(Fate::Gone); });
        // The answer may come when nobody waits for it any more.
        m_notifier.show(notice, [end, there = QPointer<QEventLoop>(&loop)](Notifier::Outcome outcome) {
            if (there && outcome != Notifier::Outcome::Shown)
                end(fateOf(outcome));
        });
        QTimer over;
        over.setSingleShot(true);
        QObject::connect(&over, &QTimer::timeout, &loop, [this, &over, end] {
            if (m_fate)
                return end(Fate::StayOver);
            m_fate = Fate::StayOver;
            over.start(m_farewell);
            m_notifier.withdraw();
        });
        if (!m_fate) {
            over.start(stay);
            loop.exec();
        }
        // The notifier closes one that comes late, as long as it is there to see it: its buttons would do nothing.
        if (*m_fate == Fate::NotAnswered) {
            QTimer::singleShot(m_farewell, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return *m_fate;
    }

private:
    Notifier &m_notifier;
    const std::chrono::milliseconds m_farewell;
    std::optional<Fate> m_fate;
};

bool isAbout(const Announcement &announcement, Matter matter)
{
    return announcement.matter == matter || announcement.besides == matter;
}

ExitCode codeOf(const Announcement &announcement, UpdatesSeen seen)
{
    const bool told = announcement.telling == routine::Telling::Notify;
    if (told && isAbout(announcement, Matter::SecurityPending))
        return ExitCode::SecurityPending;
    if (told && announcement.matter != Matter::CouldNotCheck)
        return ExitCode::SomethingDue;
    return told || seen == UpdatesSeen::CouldNotCheck ? ExitCode::CouldNotCheck : ExitCode::Fine;
}

tl::unexpected<Refusal> couldNotNote(const Error &error)
{
    Refusal refusal{exitCodeFor(error.code), wording::errorText(error.code), {}};
    // Whatever kept it from writing, that is what it could not do.
    if (error.code != ErrorCode::VaultInUse)
        refusal.code = ExitCode::CouldNotWrite;
    return tl::unexpected(refusal);
}

QString notShownText(Fate fate, const QString &because)
{
    const QString text =
        fate != Fate::Refused
            //: On the command line: nothing on this system shows notifications at present.
            ? Words::tr("Nothing here shows notifications, so the reminder waits for the next time.")
            //: On the command line: what shows notifications on this system did not show this one, or did not say so.
            : Words::tr("The notification was refused or not answered, so there is only the mark inside Holdfast.");
    return because.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, because);
}

QString damagedText()
{
    //: On the command line: due.json, the file that reminders lie in, could be read only in part. due.json is a file name.
    return Words::tr(
        "due.json was damaged and was put right as far as possible. Open Holdfast once, so that it is written anew.");
}

void add(QString &notice, const QString &sentence)
{
    notice += notice.isEmpty() ? sentence : QLatin1Char('\n') + sentence;
}

/// The round after it was decided what to tell.
class Teller
{
public:
    Teller(const RoundSurroundings &around, ReminderParts parts, const Announcement &announcement)
        : m_around(around), m_parts(std::move(parts)), m_announcement(announcement)
    {
    }

    /// `answer` has the code of what is told.
    [[nodiscard]] Outcome<Answer> tell(Answer answer)
    {
        const Notifier::Notice notice{wording::notificationTitle(), wording::announcementText(m_announcement),
                                      wording::openNotificationText(), wording::laterNotificationText()};
        const Fate fate = Showing(*m_parts.notifier, m_around.farewell).fate(notice, m_around.stay);
        switch (fate) {
        case Fate::Opened:
            return afterwards(std::move(answer), open());
        case Fate::PutOff:
            return afterwards(std::move(answer), putOff());
        case Fate::Gone:
        case Fate::StayOver:
            return answer;
        case Fate::NoService:
        case Fate::NotAnswered:
        case Fate::Refused:
            break;
        }
        add(answer.notice, notShownText(fate, m_parts.notifier->unavailableBecause()));
        answer.code = ExitCode::Fine;
        return afterwards(std::move(answer), fate == Fate::Refused ? Result<void>() : m_around.desk.couldNotShow(m_announcement));
    }

private:
    [[nodiscard]] static Outcome<Answer> afterwards(Answer answer, const Result<void> &noted)
    {
        return noted ? Outcome<Answer>(std::move(answer)) : Outcome<Answer>(couldNotNote(noted.error()));
    }

    [[nodiscard]] Result<void> open()
    {
        const Result<void> noted = m_around.desk.open(m_announcement);
        // Also when it could not be noted: the person wants to see Holdfast.
        if (m_parts.openWindow != nullptr)
            (void)m_parts.openWindow(m_around.vaultFolder);
        return noted;
    }

    [[nodiscard]] Result<void> putOff()
    {
        const auto until = m_around.desk.later(m_announcement);
        return until ? Result<void>() : Result<void>(failureOf(until));
    }

    const RoundSurroundings &m_around;
    ReminderParts m_parts;
    Announcement m_announcement;
};

/// What is known before a round, and what surrounds it when that was needed.
struct Outlook {
    UpdatesSeen seen = UpdatesSeen::NotLooked;
    bool metered = false;
    std::optional<ReminderParts> parts;
};

Outlook outlookFor(const RoundSurroundings &around)
{
    Outlook outlook;
    if (around.desk.wantsLook())
        outlook.seen = around.look();
    if (around.desk.wouldTell(outlook.seen, false).telling == routine::Telling::Notify) {
        outlook.parts = around.makeParts();
        outlook.metered = outlook.parts->isMetered != nullptr && outlook.parts->isMetered();
    }
    return outlook;
}

} // namespace

UpdatesSeen updatesSeenIn(const device::Findings &findings)
{
    switch (device::updatesVerdict(findings)) {
    case device::Verdict::Urgent:
        return UpdatesSeen::SecurityUpdates;
    case device::Verdict::Due:
        return UpdatesSeen::Updates;
    case device::Verdict::Fine:
    case device::Verdict::NotApplicable:
        return UpdatesSeen::Nothing;
    case device::Verdict::NotLooked:
        return UpdatesSeen::NotLooked;
    case device::Verdict::CouldNotCheck:
        break;
    }
    return UpdatesSeen::CouldNotCheck;
}

Outcome<Answer> remindOnce(const RoundSurroundings &around)
{
    Answer answer;
    if (around.desk.isDamaged())
        answer.notice = damagedText();
    Outlook outlook = outlookFor(around);
    const auto announcement = around.desk.round(outlook.seen, outlook.metered);
    if (!announcement)
        return couldNotNote(announcement.error());
    answer.code = codeOf(*announcement, outlook.seen);
    if (announcement->telling != routine::Telling::Notify)
        return answer;
    // It may have become due just now.
    return Teller(around, outlook.parts ? std::move(*outlook.parts) : around.makeParts(), *announcement).tell(std::move(answer));
}

Answer previewOfRound(const RoundSurroundings &around)
{
    const Outlook outlook = outlookFor(around);
    const Announcement announcement = around.desk.wouldTell(outlook.seen, outlook.metered);
    const ExitCode code = codeOf(announcement, outlook.seen);
    const QString told = wording::announcementText(announcement);
    if (told.isEmpty())
        //: On the command line: what a round of reminding would do now.
        return {textDocument({Words::tr("Nothing would be told now.")}), code};
    //: On the command line: heading above the words of the notification that would be shown now.
    return {textDocument(QStringList{Words::tr("This would be told now:")} + told.split(QLatin1Char('\n'))), code};
}

} // namespace holdfast::cli
