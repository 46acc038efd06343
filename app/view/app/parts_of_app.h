// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Everything that AppViewModel hands to QML: for its own source file and for what moc makes of it.
#include "app/view/agenda/agenda_view_model.h"
#include "app/view/app/mark_receipt.h"
#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/device/device_view_model.h"
#include "app/view/device/grants_view_model.h"
#include "app/view/device/household_view_model.h"
#include "app/view/explanation/explanation_view_model.h"
#include "app/view/exposure/exposure_view_model.h"
#include "app/view/first_run/first_run_view_model.h"
#include "app/view/packs/packs_view_model.h"
#include "app/view/practices/practice_view_model.h"
#include "app/view/practices/practices_view_model.h"
#include "app/view/reminders/reminder_watch.h"
#include "app/view/reminders/reminders_view_model.h"
#include "app/view/risks/report_view_model.h"
#include "app/view/risks/risk_view_model.h"
#include "app/view/risks/risks_view_model.h"
#include "app/view/routines/routine_view_model.h"
#include "app/view/routines/routines_view_model.h"
#include "app/view/search/search_view_model.h"
#include "app/view/settings/settings_view_model.h"
#include "app/view/step/step_view_model.h"
#include "app/view/today/today_view_model.h"
#include "app/view/unlock/recovery_code_view_model.h"
#include "app/view/unlock/unlock_view_model.h"
