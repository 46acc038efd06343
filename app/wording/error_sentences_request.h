// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/error_sentences.h"

/// What goes wrong with the catalogue and with what a person asked for.
namespace holdfast::wording::sentences {

inline constexpr ErrorSentences catalogueMissing{
    //: The files with practices and steps are gone: title.
    QT_TRANSLATE_NOOP("wording", "The catalogue is missing"),
    //: The files with practices and steps are gone: what happened.
    QT_TRANSLATE_NOOP("wording", "The files with the practices and steps are not where Holdfast expects them."),
    //: The files with practices and steps are gone: what is safe.
    QT_TRANSLATE_NOOP("wording", "Your vault was not touched."),
    //: The files with practices and steps are gone: what to do.
    QT_TRANSLATE_NOOP("wording", "Install Holdfast again from its own package."),
};

inline constexpr ErrorSentences catalogueInvalid{
    //: The files with practices and steps hold a mistake: title.
    QT_TRANSLATE_NOOP("wording", "The catalogue cannot be used"),
    //: The files with practices and steps hold a mistake: what happened.
    QT_TRANSLATE_NOOP("wording", "The files with the practices and steps hold a mistake, and Holdfast does not "
                                 "show half of them as if they were all."),
    //: The files with practices and steps hold a mistake: what is safe.
    QT_TRANSLATE_NOOP("wording", "Your vault was not touched."),
    //: The files with practices and steps hold a mistake: what to do.
    QT_TRANSLATE_NOOP("wording", "Install Holdfast again from its own package. \"holdfast catalogue check\" "
                                 "names the mistake."),
};

inline constexpr ErrorSentences noSuchAction{
    //: A step id that is not in the catalogue: title.
    QT_TRANSLATE_NOOP("wording", "This step does not exist"),
    //: A step id that is not in the catalogue: what happened.
    QT_TRANSLATE_NOOP("wording", "There is no step with this name in the catalogue."),
    nothingChanged,
    //: A step id that is not in the catalogue: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose the step from its practice, or check the name."),
};

inline constexpr ErrorSentences nothingToUndo{
    //: There is no mark to take back: title.
    QT_TRANSLATE_NOOP("wording", "There is nothing to undo"),
    //: There is no mark to take back: what happened.
    QT_TRANSLATE_NOOP("wording", "No mark on this step can be taken back at present."),
    nothingChanged,
    //: There is no mark to take back: what to do.
    QT_TRANSLATE_NOOP("wording", "Look at the history of the step to see what was recorded."),
};

inline constexpr ErrorSentences textTooLong{
    //: A note is longer than allowed: title.
    QT_TRANSLATE_NOOP("wording", "This text is too long"),
    //: A note is longer than allowed: what happened.
    QT_TRANSLATE_NOOP("wording", "It is longer than this place can hold."),
    //: A note is longer than allowed: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was cut off and nothing was saved."),
    //: A note is longer than allowed: what to do.
    QT_TRANSLATE_NOOP("wording", "Shorten the text, then save it again."),
};

inline constexpr ErrorSentences noSuchRisk{
    //: A risk id that is not in the catalogue: title.
    QT_TRANSLATE_NOOP("wording", "This risk does not exist"),
    //: A risk id that is not in the catalogue: what happened.
    QT_TRANSLATE_NOOP("wording", "There is no risk with this name in the catalogue."),
    nothingChanged,
    //: A risk id that is not in the catalogue: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose the risk from the list of risks."),
};

inline constexpr ErrorSentences levelOutOfRange{
    //: A level of probability or seriousness outside 1 to 5: title.
    QT_TRANSLATE_NOOP("wording", "This level does not exist"),
    //: A level of probability or seriousness outside 1 to 5: what happened.
    QT_TRANSLATE_NOOP("wording", "Levels of probability and seriousness go from 1 to 5."),
    nothingChanged,
    //: A level of probability or seriousness outside 1 to 5: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose one of the five levels."),
};

inline constexpr ErrorSentences rangeWithoutLevel{
    //: A range of levels that leaves out the likely one: title.
    QT_TRANSLATE_NOOP("wording", "This range leaves out the likely level"),
    //: A range of levels that leaves out the likely one: what happened.
    QT_TRANSLATE_NOOP("wording", "\"At least\" cannot lie above the likely level, nor \"at most\" below it."),
    nothingChanged,
    //: A range of levels that leaves out the likely one: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose a range with the likely level inside."),
};

inline constexpr ErrorSentences noSuchRoutine{
    //: A routine that is no longer there: title.
    QT_TRANSLATE_NOOP("wording", "This routine is no longer there"),
    //: A routine that is no longer there: what happened.
    QT_TRANSLATE_NOOP("wording", "The routine you are changing was removed meanwhile."),
    nothingChanged,
    //: A routine that is no longer there: what to do.
    QT_TRANSLATE_NOOP("wording", "Set it up again as a new routine."),
};

inline constexpr ErrorSentences rhythmWrong{
    //: A routine whose rhythm is incomplete: title.
    QT_TRANSLATE_NOOP("wording", "This rhythm does not work"),
    //: A routine whose rhythm is incomplete: what happened.
    QT_TRANSLATE_NOOP("wording", "A day, an interval or a time is missing or out of range."),
    nothingChanged,
    //: A routine whose rhythm is incomplete: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose how often, on which day and at what time the routine should come."),
};

inline constexpr ErrorSentences noSuchDevice{
    //: A device of the household that is no longer in the list: title.
    QT_TRANSLATE_NOOP("wording", "This device is no longer in the list"),
    //: A device of the household that is no longer in the list: what happened.
    QT_TRANSLATE_NOOP("wording", "The device you are changing was taken out of the list meanwhile."),
    nothingChanged,
    //: A device of the household that is no longer in the list: what to do.
    QT_TRANSLATE_NOOP("wording", "Enter it again as a new device."),
};

inline constexpr ErrorSentences nameMissing{
    //: A device of the household without a name: title.
    QT_TRANSLATE_NOOP("wording", "This device has no name"),
    //: A device of the household without a name: what happened.
    QT_TRANSLATE_NOOP("wording", "Without a name you could not tell it from the others later."),
    nothingChanged,
    //: A device of the household without a name: what to do.
    QT_TRANSLATE_NOOP("wording", "Give it a name, such as \"phone in the shop\", and save it again."),
};

inline constexpr ErrorSentences cancelled{
    //: The person stopped something: title.
    QT_TRANSLATE_NOOP("wording", "Stopped"),
    //: The person stopped something: what happened.
    QT_TRANSLATE_NOOP("wording", "You stopped this before it was finished."),
    nothingChanged,
    //: The person stopped something: what to do.
    QT_TRANSLATE_NOOP("wording", "Start it again whenever you like."),
};

} // namespace holdfast::wording::sentences
