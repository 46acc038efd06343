// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/com_apartment.h"
#include "platform/windows/com_text.h"
#include "platform/windows/readers.h"
#include "platform/windows/search_callback.h"

#include <wrl/client.h>

#include <fstream>

// Built with mingw-w64 and run under wine by wine_lane.py: writes what every reader says into the folder named by its argument.

namespace {

using namespace holdfast::platform::windows;

/// What the two searches answer where put_Online() was refused; readWaitingUpdates() rightly never comes that far. Under wine
/// only: on Windows this would search the network.
std::string searchedAllTheSame()
{
    using Microsoft::WRL::ComPtr;
    ReportWriter report;
    inMultithreadedApartment(report, [&] {
        ComPtr<IUpdateSession> session;
        ComPtr<IUpdateSearcher> searcher;
        if (!report.result("UpdateSession",
                           CoCreateInstance(__uuidof(UpdateSession), nullptr, CLSCTX_INPROC_SERVER, __uuidof(IUpdateSession),
                                            reinterpret_cast<void **>(session.GetAddressOf()))) ||
            !report.result("CreateUpdateSearcher", session->CreateUpdateSearcher(&searcher)))
            return;
        const ComText what(L"IsInstalled=0");
        ComPtr<ISearchResult> found;
        report.result("Search", searcher->Search(what.text(), &found));
        ComPtr<SearchCallback> callback;
        callback.Attach(new SearchCallback);
        ComPtr<ISearchJob> job;
        VARIANT nothing;
        VariantInit(&nothing);
        report.result("BeginSearch", searcher->BeginSearch(what.text(), callback.Get(), nothing, &job));
    });
    return report.finished();
}

void write(const std::string &folder, const char *name, const std::string &report)
{
    std::ofstream(folder + name, std::ios::binary) << report;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const std::string folder = std::string(argv[1]) + '\\';
    const auto never = [] { return false; };
    write(folder, "updates.txt", readWaitingUpdates(never));
    write(folder, "restart.txt", readRestart());
    write(folder, "automatic_updates.txt", readAutomaticUpdates());
    write(folder, "edition.txt", readEdition());
    write(folder, "consent.txt", readConsentStore(never));
    write(folder, "consent_stopped.txt", readConsentStore([] { return true; }));
    write(folder, "search.txt", searchedAllTheSame());
    return 0;
}
