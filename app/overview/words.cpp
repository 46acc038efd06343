// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/words.h"

namespace holdfast::overview {

QString word(progress::Status status)
{
    switch (status) {
    case progress::Status::Unknown:
        return QStringLiteral("unknown");
    case progress::Status::NotDone:
        return QStringLiteral("notDone");
    case progress::Status::Done:
        return QStringLiteral("done");
    case progress::Status::Due:
        return QStringLiteral("due");
    case progress::Status::Overdue:
        return QStringLiteral("overdue");
    case progress::Status::Later:
        return QStringLiteral("later");
    case progress::Status::NotApplicable:
        return QStringLiteral("notApplicable");
    }
    return {};
}

QString word(progress::MarkKind kind)
{
    switch (kind) {
    case progress::MarkKind::Done:
        return QStringLiteral("done");
    case progress::MarkKind::Later:
        return QStringLiteral("later");
    case progress::MarkKind::NotApplicable:
        return QStringLiteral("notApplicable");
    case progress::MarkKind::NotDone:
        return QStringLiteral("notDone");
    case progress::MarkKind::Undo:
        return QStringLiteral("undo");
    }
    return {};
}

QString word(progress::ChatApp app)
{
    switch (app) {
    case progress::ChatApp::Wechat:
        return QStringLiteral("wechat");
    case progress::ChatApp::Whatsapp:
        return QStringLiteral("whatsapp");
    case progress::ChatApp::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString word(progress::PaymentMethod method)
{
    switch (method) {
    case progress::PaymentMethod::Wechat:
        return QStringLiteral("wechat");
    case progress::PaymentMethod::Alipay:
        return QStringLiteral("alipay");
    case progress::PaymentMethod::Card:
        return QStringLiteral("card");
    case progress::PaymentMethod::TransitCard:
        return QStringLiteral("transitCard");
    case progress::PaymentMethod::FasterPayment:
        return QStringLiteral("fasterPayment");
    case progress::PaymentMethod::Cash:
        return QStringLiteral("cash");
    case progress::PaymentMethod::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString word(catalogue::Evidence evidence)
{
    switch (evidence) {
    case catalogue::Evidence::Said:
        return QStringLiteral("said");
    case catalogue::Evidence::Tried:
        return QStringLiteral("tried");
    case catalogue::Evidence::Drilled:
        return QStringLiteral("drilled");
    case catalogue::Evidence::Seen:
        return QStringLiteral("seen");
    }
    return {};
}

QString word(catalogue::Audience audience)
{
    switch (audience) {
    case catalogue::Audience::Person:
        return QStringLiteral("person");
    case catalogue::Audience::Household:
        return QStringLiteral("household");
    case catalogue::Audience::Organisation:
        return QStringLiteral("organisation");
    }
    return {};
}

QString word(catalogue::Region region)
{
    switch (region) {
    case catalogue::Region::Any:
        return QStringLiteral("any");
    case catalogue::Region::HongKong:
        return QStringLiteral("HK");
    case catalogue::Region::MainlandChina:
        return QStringLiteral("CN");
    case catalogue::Region::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString word(catalogue::Platform platform)
{
    switch (platform) {
    case catalogue::Platform::Any:
        return QStringLiteral("any");
    case catalogue::Platform::Android:
        return QStringLiteral("android");
    case catalogue::Platform::Ios:
        return QStringLiteral("ios");
    case catalogue::Platform::Windows:
        return QStringLiteral("windows");
    case catalogue::Platform::Macos:
        return QStringLiteral("macos");
    case catalogue::Platform::Linux:
        return QStringLiteral("linux");
    case catalogue::Platform::Wechat:
        return QStringLiteral("wechat");
    }
    return {};
}

QString word(risk::Place place)
{
    switch (place) {
    case risk::Place::Ranked:
        return QStringLiteral("ranked");
    case risk::Place::First:
        return QStringLiteral("first");
    case risk::Place::Last:
        return QStringLiteral("last");
    }
    return {};
}

QString word(device::GrantDecision::Kind kind)
{
    switch (kind) {
    case device::GrantDecision::Kind::Keep:
        return QStringLiteral("keep");
    case device::GrantDecision::Kind::Revoke:
        return QStringLiteral("revoke");
    }
    return {};
}

} // namespace holdfast::overview
