// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/findings_json.h"
#include "app/overview/device_register.h"
#include "tests/device/decisions.h"
#include "tests/overview/overview_case.h"
#include "tests/support/faulty_vfs.h"

#include <QJsonDocument>

namespace holdfast::overview::test {

using device::Findings;
using device::GrantDecision;
using device::test::grant;
using device::test::grantsOf;
using device::test::keep;
using device::test::revoke;
using device::test::update;
using platform::Capability;

inline const ActionId waitingUpdates{QStringLiteral("U02")};
inline const ActionId support{QStringLiteral("U04")};
inline const ActionId cameras{QStringLiteral("M02")};

/// Every step that a look can say something about, and one that it cannot; each comes again after 90 days.
inline catalogue::Catalogue deviceCatalogue()
{
    std::vector<catalogue::Action> actions{holdfast::test::action(payment.text(), QStringLiteral("P4"))};
    for (const char *id : {"U01", "U02", "U04"})
        actions.push_back(holdfast::test::action(QString::fromLatin1(id), QStringLiteral("P2")));
    for (const char *id : {"M01", "M02", "M03", "M09"})
        actions.push_back(holdfast::test::action(QString::fromLatin1(id), QStringLiteral("P3")));
    return holdfast::test::catalogueOf(actions);
}

inline QByteArray asBytes(const Findings &findings)
{
    return findings.lookedAt.isValid()
               ? QJsonDocument(device::findingsJson(findings, findings.lookedAt.date())).toJson(QJsonDocument::Compact)
               : QByteArray();
}

/// An open vault over that catalogue, on a disk that can be told to fail.
class DeviceCase : private tests::FaultyVfs, public OverviewCase
{
protected:
    DeviceCase() : OverviewCase(FaultyVfs::name(), deviceCatalogue())
    {
        create();
        heard->forget();
    }

    [[nodiscard]] DeviceRegister verbs() { return DeviceRegister(*overview); }
    [[nodiscard]] tests::FaultyVfs &disk() { return *this; }
    [[nodiscard]] const Contents &contents() const { return overview->contents(); }

    /// The look as if it had ended just now.
    [[nodiscard]] Findings now(Findings look) const
    {
        look.lookedAt = scratch.clock.now();
        return look;
    }
    /// A device on which all is well, but that these may use the camera.
    [[nodiscard]] Findings seeing(const QList<device::Grant> &grants) const
    {
        return now(device::test::lookWithGrants({grantsOf("flatpak", grants)}));
    }
    [[nodiscard]] Findings clean() const { return now(device::test::cleanLook()); }
    [[nodiscard]] Findings withUpdates() const
    {
        return now(device::test::lookWithUpdates({device::test::updatesOf("apt", {update("openssl")})}));
    }
    void keepLook(const Findings &look)
    {
        verbs().keepLook(look);
        settle();
    }
    void decide(const std::vector<GrantDecision> &decisions)
    {
        verbs().decide(decisions);
        settle();
    }
    void takeBack(const GrantDecision &decision)
    {
        verbs().takeBackDecision(decision.key);
        settle();
    }
    void saveDevice(qint64 number, const device::NewHouseholdDevice &device)
    {
        verbs().saveDevice(number, device);
        settle();
    }
    [[nodiscard]] static device::NewHouseholdDevice named(const char *name)
    {
        device::NewHouseholdDevice device;
        device.name = QString::fromUtf8(name);
        return device;
    }
    [[nodiscard]] std::size_t marksMade() const
    {
        std::size_t count = 0;
        for (const auto &ofAction : contents().marks)
            count += ofAction.size();
        return count;
    }
    /// What is shown is what a newly opened vault would show.
    void expectTheSameAfterReopening()
    {
        const Contents shown = contents();
        const auto standings = overview->picture().standings();
        reopen();
        EXPECT_EQ(asBytes(contents().look), asBytes(shown.look));
        EXPECT_EQ(contents().look.lookedAt, shown.look.lookedAt);
        EXPECT_EQ(contents().grantDecisions, shown.grantDecisions);
        EXPECT_EQ(contents().household, shown.household);
        EXPECT_EQ(contents().browsersAllowed, shown.browsersAllowed);
        EXPECT_EQ(contents().ticks, shown.ticks);
        ASSERT_EQ(contents().marks.keys().size(), shown.marks.keys().size());
        for (auto marks = shown.marks.cbegin(); marks != shown.marks.cend(); ++marks) {
            const auto kept = this->marks(marks.key());
            ASSERT_EQ(kept.size(), marks->size());
            for (std::size_t place = 0; place < kept.size(); ++place) {
                EXPECT_EQ(kept[place].number, (*marks)[place].number);
                EXPECT_EQ(kept[place].kind, (*marks)[place].kind);
                EXPECT_EQ(kept[place].evidence, (*marks)[place].evidence);
                EXPECT_EQ(kept[place].madeAt, (*marks)[place].madeAt);
            }
        }
        EXPECT_EQ(overview->picture().standings().size(), standings.size());
        for (auto standing = standings.cbegin(); standing != standings.cend(); ++standing)
            EXPECT_EQ(status(standing.key()), standing->status);
    }

    const device::Grant camera = grant("org.example.Calls", Capability::Camera);
    const device::Grant microphone = grant("org.example.Notes", Capability::Microphone);
};

} // namespace holdfast::overview::test
