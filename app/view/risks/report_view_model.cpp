// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/risks/report_view_model.h"

#include "app/report/progress_report.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/file_place.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/error_text.h"

#include <algorithm>
#include <utility>

namespace holdfast::view {

namespace {

QString extensionOf(int kind)
{
    switch (kind) {
    case ReportViewModel::Csv:
        return QStringLiteral("csv");
    case ReportViewModel::Json:
        return QStringLiteral("json");
    default:
        return QStringLiteral("pdf");
    }
}

} // namespace

ReportViewModel::ReportViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app)
{
    connect(&m_overview, &overview::Overview::exported, this, [this](const QString &file) {
        if (!m_saving || file != m_target)
            return;
        m_saving = false;
        //: After saving a report. %1 is a file.
        m_outcome = tr("Saved as %1. It is not encrypted: whoever has this file can read it.").arg(file);
        emit changed();
        m_app.messages()->announce(m_outcome);
        emit saved();
    });
    connect(&m_overview, &overview::Overview::failed, this, [this](const Error &error) {
        if (!std::exchange(m_saving, false))
            return;
        m_problem = wording::asParagraph(wording::errorText(error.code));
        // It stands beside the file's name; what was reported everywhere, before this was heard, would say it twice.
        m_app.messages()->dismissProblem();
        emit changed();
    });
    connect(&m_app, &AppViewModel::pageChanged, this, [this] {
        m_outcome.clear();
        emit changed();
    });
}

void ReportViewModel::begin()
{
    m_kind = Pdf;
    m_largePrint = false;
    m_withNotes = false;
    m_problem.clear();
    m_outcome.clear();
    m_suggested = suggestedFile(QStringLiteral("report"), extensionOf(m_kind), m_overview.clock().today());
    m_file = m_suggested;
    emit changed();
}

void ReportViewModel::setKind(int kind)
{
    const int held = std::clamp<int>(kind, Pdf, Json);
    if (held == m_kind)
        return;
    m_kind = held;
    const QString suggested = suggestedFile(QStringLiteral("report"), extensionOf(m_kind), m_overview.clock().today());
    if (m_file == std::exchange(m_suggested, suggested))
        m_file = suggested;
    emit changed();
}

void ReportViewModel::setLargePrint(bool largePrint)
{
    m_largePrint = largePrint;
    emit changed();
}

void ReportViewModel::setWithNotes(bool withNotes)
{
    m_withNotes = withNotes;
    emit changed();
}

void ReportViewModel::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    emit changed();
}

void ReportViewModel::save()
{
    // A second press before the first is answered is not a second report.
    if (m_saving)
        return;
    m_target = wholePath(m_file);
    m_problem.clear();
    if (m_target.isEmpty()) {
        //: When the file for a report is not a whole path.
        m_problem = tr("Please give the whole path of the file.");
        emit changed();
        return;
    }
    m_saving = true;
    emit changed();
    m_overview.exportFile(m_target, [bytes = document()] { return bytes; });
}

QByteArray ReportViewModel::document() const
{
    const bool sample = m_overview.access() == overview::Access::Sample;
    const report::ReportInput input{m_overview.catalogue(), m_overview.contents(), m_overview.picture(), m_overview.clock().now(),
                                    sample};
    const report::ReportOptions options{m_preferences.catalogueLanguage(), m_largePrint, m_withNotes};
    switch (m_kind) {
    case Csv:
        return report::progressCsv(input, options);
    case Json:
        return report::progressJson(input, options);
    default:
        return report::progressPdf(input, options);
    }
}

} // namespace holdfast::view
