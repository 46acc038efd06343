// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/com_apartment.h"
#include "platform/windows/com_text.h"
#include "platform/windows/property.h"
#include "platform/windows/readers.h"
#include "platform/windows/search_callback.h"

#include <wrl/client.h>
#include <wuapi.h>

namespace holdfast::platform::windows {

namespace {

using Microsoft::WRL::ComPtr;

constexpr DWORD betweenLooks = 100; // milliseconds
/// What waits; drivers and what the person has hidden are left out.
constexpr const wchar_t *criteria = L"IsInstalled=0 and IsHidden=0 and Type='Software'";

/// For what is asked again and again.
bool noteOnlyFailure(ReportWriter &report, std::string_view call, HRESULT code)
{
    return SUCCEEDED(code) || report.result(call, code);
}

/// When the agent last asked its servers: how old what it knows is. mingw's wuapi.h lacks IAutomaticUpdates2, so by name.
void noteLastSearch(ReportWriter &report)
{
    ComPtr<IDispatch> agent;
    if (!report.result("AutomaticUpdates",
                       CoCreateInstance(__uuidof(AutomaticUpdates), nullptr, CLSCTX_INPROC_SERVER, __uuidof(IDispatch),
                                        reinterpret_cast<void **>(agent.GetAddressOf()))))
        return;
    const Property results(agent.Get(), L"Results");
    if (!report.result("Results", results.outcome()) || results.object() == nullptr)
        return;
    const Property date(results.object(), L"LastSearchSuccessDate");
    if (report.result("LastSearchSuccessDate", date.outcome()))
        report.begin("last-search").number("filetime", date.asFileTime());
}

void noteCategories(ReportWriter &report, IUpdate *update)
{
    ComPtr<ICategoryCollection> categories;
    LONG count = 0;
    if (FAILED(update->get_Categories(&categories)) || FAILED(categories->get_Count(&count)))
        return;
    for (LONG index = 0; index < count; ++index) {
        ComPtr<ICategory> category;
        ComText id;
        ComText name;
        if (FAILED(categories->get_Item(index, &category)) || FAILED(category->get_CategoryID(id.place())))
            continue;
        category->get_Name(name.place());
        report.field("category", id.view()).field("category-name", name.view());
    }
}

void noteArticles(ReportWriter &report, IUpdate *update)
{
    ComPtr<IStringCollection> articles;
    LONG count = 0;
    if (FAILED(update->get_KBArticleIDs(&articles)) || FAILED(articles->get_Count(&count)))
        return;
    for (LONG index = 0; index < count; ++index) {
        ComText article;
        if (SUCCEEDED(articles->get_Item(index, article.place())))
            report.field("kb", article.view());
    }
}

void noteFound(ReportWriter &report, ISearchResult *found)
{
    OperationResultCode outcome = orcNotStarted;
    if (!report.result("ResultCode", found->get_ResultCode(&outcome)))
        return;
    report.begin("search").number("outcome", static_cast<unsigned>(outcome));
    ComPtr<IUpdateCollection> updates;
    LONG count = 0;
    if (!report.result("Updates", found->get_Updates(&updates)) || !report.result("Count", updates->get_Count(&count)))
        return;
    for (LONG index = 0; index < count; ++index) {
        ComPtr<IUpdate> update;
        ComText title;
        ComText severity;
        if (!noteOnlyFailure(report, "Item", updates->get_Item(index, &update)) ||
            !noteOnlyFailure(report, "Title", update->get_Title(title.place())))
            return;
        report.begin("update").field("title", title.view());
        // Null, with a good result, when Microsoft did not rate it.
        if (SUCCEEDED(update->get_MsrcSeverity(severity.place())))
            report.field("severity", severity.view());
        noteArticles(report, update.Get());
        noteCategories(report, update.Get());
    }
}

/// Waits for the search and takes it back when nobody wants it any more.
bool waitFor(ISearchJob *job, ReportWriter &report, const IsOver &isOver)
{
    VARIANT_BOOL completed = VARIANT_FALSE;
    while (noteOnlyFailure(report, "IsCompleted", job->get_IsCompleted(&completed)) && completed == VARIANT_FALSE) {
        if (isOver()) {
            report.stopped();
            job->RequestAbort();
            return false;
        }
        Sleep(betweenLooks);
    }
    return completed != VARIANT_FALSE;
}

void noteUpdates(ReportWriter &report, const IsOver &isOver)
{
    ComPtr<IUpdateSession> session;
    ComPtr<IUpdateSearcher> searcher;
    if (!report.result("UpdateSession",
                       CoCreateInstance(__uuidof(UpdateSession), nullptr, CLSCTX_INPROC_SERVER, __uuidof(IUpdateSession),
                                        reinterpret_cast<void **>(session.GetAddressOf()))) ||
        !report.result("CreateUpdateSearcher", session->CreateUpdateSearcher(&searcher)))
        return;
    // First of all. When it is refused there is no search: one that might use the network is worse than none.
    if (!report.result("put_Online", searcher->put_Online(VARIANT_FALSE)))
        return;
    ComText what(criteria);
    ComPtr<SearchCallback> callback;
    callback.Attach(new SearchCallback);
    ComPtr<ISearchJob> job;
    VARIANT nothing;
    VariantInit(&nothing);
    if (!report.result("BeginSearch", searcher->BeginSearch(what.text(), callback.Get(), nothing, &job)))
        return;
    const bool ready = waitFor(job.Get(), report, isOver);
    // Also after an abort: it waits until the agent has let go, and leaves nothing behind.
    ComPtr<ISearchResult> found;
    const HRESULT ended = searcher->EndSearch(job.Get(), &found);
    if (ready && report.result("EndSearch", ended))
        noteFound(report, found.Get());
    job->CleanUp();
}

} // namespace

std::string readWaitingUpdates(const IsOver &isOver)
{
    ReportWriter report;
    inMultithreadedApartment(report, [&] {
        noteLastSearch(report);
        noteUpdates(report, isOver);
    });
    return report.finished();
}

} // namespace holdfast::platform::windows
