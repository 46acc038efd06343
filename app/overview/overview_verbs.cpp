// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overview_bench.h"

#include <algorithm>

namespace holdfast::overview {

void Overview::mark(const MarkRequest &request)
{
    runOpen<progress::Mark>([request](Ledger &ledger) { return ledger.mark(request); },
                            [this](const progress::Mark &mark) {
                                adopt(mark);
                                emit marked(mark);
                            });
}

void Overview::undo(const ActionId &action, progress::MarkNumber number)
{
    const std::vector<progress::Mark> marks = m_contents.marks.value(action);
    if (std::none_of(marks.cbegin(), marks.cend(), [number](const progress::Mark &mark) { return mark.number == number; })) {
        emit failed({ErrorCode::NothingToUndo, {}});
        return;
    }
    progress::Mark taken;
    taken.action = action;
    taken.number = number;
    const QSet<QString> ticks = m_clearedTicks.value(number);
    runOpen<progress::Mark>([taken, ticks](Ledger &ledger) { return ledger.undo(taken, ticks); },
                            [this, ticks](const progress::Mark &mark) {
                                if (!ticks.isEmpty())
                                    m_contents.ticks[mark.action].unite(ticks);
                                adopt(mark);
                                emit undone(mark.action);
                            });
}

void Overview::rewriteNote(const ActionId &action, progress::MarkNumber number, const QString &note)
{
    runOpen<Nothing>([number, note](Ledger &ledger) { return nothingOr(ledger.rewriteNote(number, note)); },
                     [this, action, number, note](Nothing) {
                         for (progress::Mark &mark : m_contents.marks[action]) {
                             if (mark.number == number)
                                 mark.note = note;
                         }
                         emit pictureChanged({action});
                     });
}

void Overview::tick(const ActionId &action, const QString &step, bool ticked)
{
    runOpen<Nothing>([action, step, ticked](Ledger &ledger) { return nothingOr(ledger.tick(action, step, ticked)); },
                     [this, action, step, ticked](Nothing) {
                         if (ticked)
                             m_contents.ticks[action].insert(step);
                         else
                             m_contents.ticks[action].remove(step);
                         emit pictureChanged({action});
                     },
                     // The box shows what is stored, so it has to be drawn again when storing failed.
                     [this, action](const Error &) { emit pictureChanged({action}); });
}

void Overview::saveProfile(const progress::Profile &profile)
{
    runOpen<Nothing>([profile](Ledger &ledger) { return nothingOr(ledger.saveProfile(profile)); },
                     [this, profile](Nothing) {
                         m_contents.profile = profile;
                         recompose({});
                         emit profileSaved();
                     });
}

void Overview::finishFirstRun()
{
    runOpen<Nothing>([](Ledger &ledger) { return nothingOr(ledger.finishFirstRun()); },
                     [this](Nothing) {
                         m_contents.firstRunFinished = true;
                         emit pictureChanged({});
                     });
}

void Overview::saveDraft(const QString &key, const QString &text)
{
    runOpen<Nothing>(
        [key, text](Ledger &ledger) {
            return nothingOr(ledger.saveDrafts({{key, text}}));
        },
        [this, key, text](Nothing) {
            if (text.isEmpty())
                m_contents.drafts.remove(key);
            else
                m_contents.drafts.insert(key, text);
            emit draftsChanged();
        });
}

void Overview::setLockMinutes(int minutes)
{
    runOpen<Nothing>([minutes](Ledger &ledger) { return nothingOr(ledger.setLockMinutes(minutes)); },
                     [this, minutes](Nothing) {
                         m_contents.lockMinutes = minutes;
                         emit pictureChanged({});
                     });
}

void Overview::confirmRecoveryCode(bool confirmed)
{
    runOpen<Nothing>([confirmed](Ledger &ledger) { return nothingOr(ledger.confirmRecoveryCode(confirmed)); },
                     [this, confirmed](Nothing) {
                         m_contents.recoveryCodeConfirmed = confirmed;
                         recompose({});
                     });
}

} // namespace holdfast::overview
