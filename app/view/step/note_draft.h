// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QString>

namespace holdfast::view {

/// The key of the draft of a note on this action.
[[nodiscard]] inline QString noteDraftKey(const ActionId &action)
{
    return QStringLiteral("note/") + action.text();
}

/// What the keys of the drafts of rewritten notes on this action begin with; the number of the mark follows.
[[nodiscard]] inline QString rewriteDraftPrefix(const ActionId &action)
{
    return QStringLiteral("rewrite/%1/").arg(action.text());
}

[[nodiscard]] inline QString rewriteDraftKey(const ActionId &action, qint64 mark)
{
    return rewriteDraftPrefix(action) + QString::number(mark);
}

/// The action that a draft of either kind belongs to; empty for any other draft.
[[nodiscard]] inline ActionId actionOfDraft(const QString &key)
{
    // Drafts of other things, such as of a note on a risk, belong to no action.
    return key.startsWith(u"note/") || key.startsWith(u"rewrite/") ? ActionId(key.section(u'/', 1, 1)) : ActionId();
}

} // namespace holdfast::view
