// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/passphrase_choice.h"

#include "app/store/passphrase.h"
#include "app/wording/error_text.h"

#include <algorithm>

namespace holdfast::view {

namespace {

PassphraseChoice::Strength choiceOf(store::Strength strength)
{
    switch (strength) {
    case store::Strength::TooShort:
        return PassphraseChoice::Strength::TooShort;
    case store::Strength::TooCommon:
        return PassphraseChoice::Strength::TooCommon;
    case store::Strength::Weak:
        return PassphraseChoice::Strength::Weak;
    case store::Strength::Fair:
        return PassphraseChoice::Strength::Fair;
    case store::Strength::Good:
        return PassphraseChoice::Strength::Good;
    }
    return PassphraseChoice::Strength::Weak;
}

} // namespace

void PassphraseChoice::assess(SecureTextItem *field)
{
    m_problem.clear();
    m_repetitionProblem.clear();
    m_strength = Strength::Nothing;
    if (field != nullptr && field->length() > 0) {
        if (const auto passphrase = store::normalizedPassphrase(field->text()))
            m_strength = choiceOf(store::strengthOf(*passphrase));
    }
    emit changed();
}

QString PassphraseChoice::strengthText() const
{
    switch (m_strength) {
    case Strength::Nothing:
        return {};
    case Strength::TooShort:
        //: How strong a passphrase is.
        return tr("Too short");
    case Strength::TooCommon:
        //: How strong a passphrase is.
        return tr("Too common");
    case Strength::Weak:
        //: How strong a passphrase is.
        return tr("Weak");
    case Strength::Fair:
        //: How strong a passphrase is.
        return tr("Fair");
    case Strength::Good:
        //: How strong a passphrase is.
        return tr("Good");
    }
    return {};
}

QString PassphraseChoice::adviceText() const
{
    switch (m_strength) {
    case Strength::Nothing:
        //: Below the field for a new passphrase.
        return tr("At least 8 characters. Four words that have nothing to do with each other are easy to keep in mind and hard "
                  "to guess.");
    case Strength::TooShort:
        //: Below the field for a new passphrase.
        return tr("It needs at least 8 characters.");
    case Strength::TooCommon:
        //: Below the field for a new passphrase.
        return tr("This one stands on lists that are tried first. Please choose another.");
    case Strength::Weak:
        //: Below the field for a new passphrase.
        return tr("It will do against a curious person, not against a patient one. Another word or two would help.");
    case Strength::Fair:
        //: Below the field for a new passphrase.
        return tr("Hard to guess by hand. One more word makes it hard for a computer too.");
    case Strength::Good:
        //: Below the field for a new passphrase.
        return tr("As far as we can tell, hard to guess.");
    }
    return {};
}

Result<Secret> PassphraseChoice::take(const SecureTextItem &first, const SecureTextItem &second)
{
    setProblem({});
    auto passphrase = store::normalizedPassphrase(first.text());
    if (!passphrase) {
        setProblem(wording::errorText(passphrase.error().code).whatToDo);
        return failureOf(passphrase);
    }
    if (const auto allowed = store::checkPassphrase(*passphrase); !allowed) {
        setProblem(wording::errorText(allowed.error().code).whatToDo);
        return failureOf(allowed);
    }
    const auto again = store::normalizedPassphrase(second.text());
    if (!again || !again->equals(*passphrase)) {
        //: Below the second field for a new passphrase.
        m_repetitionProblem = tr("The two are not the same. Please type it once more.");
        emit changed();
        return failure(ErrorCode::Cancelled);
    }
    return passphrase;
}

void PassphraseChoice::setProblem(const QString &problem)
{
    m_problem = problem;
    m_repetitionProblem.clear();
    emit changed();
}

} // namespace holdfast::view
