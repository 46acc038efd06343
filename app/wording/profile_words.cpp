// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/profile_words.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString word(catalogue::Region region)
{
    switch (region) {
    case catalogue::Region::Any:
        //: Where a step holds.
        return Words::tr("Everywhere");
    case catalogue::Region::HongKong:
        //: Answer to "Where do you live?".
        return Words::tr("Hong Kong");
    case catalogue::Region::MainlandChina:
        //: Answer to "Where do you live?".
        return Words::tr("Mainland China");
    case catalogue::Region::Other:
        //: Answer to "Where do you live?".
        return Words::tr("Somewhere else");
    }
    return {};
}

QString word(catalogue::Audience audience)
{
    switch (audience) {
    case catalogue::Audience::Person:
        //: Answer to "Whom is this for?".
        return Words::tr("Just me");
    case catalogue::Audience::Household:
        //: Answer to "Whom is this for?".
        return Words::tr("My household");
    case catalogue::Audience::Organisation:
        //: Answer to "Whom is this for?": a company, school, club or the like.
        return Words::tr("An organisation");
    }
    return {};
}

QString word(catalogue::Platform platform)
{
    switch (platform) {
    case catalogue::Platform::Any:
        //: Tab of a guide that fits every device.
        return Words::tr("Any device");
    case catalogue::Platform::Android:
        //: A kind of device.
        return Words::tr("Android");
    case catalogue::Platform::Ios:
        //: A kind of device.
        return Words::tr("iPhone or iPad");
    case catalogue::Platform::Windows:
        //: A kind of device.
        return Words::tr("Windows");
    case catalogue::Platform::Macos:
        //: A kind of device.
        return Words::tr("Mac");
    case catalogue::Platform::Linux:
        //: A kind of device.
        return Words::tr("Linux");
    case catalogue::Platform::Wechat:
        //: The app; also the tab of a guide for it.
        return Words::tr("WeChat");
    }
    return {};
}

QString word(progress::ChatApp app)
{
    switch (app) {
    case progress::ChatApp::Wechat:
        //: The app; also the tab of a guide for it.
        return Words::tr("WeChat");
    case progress::ChatApp::Whatsapp:
        //: Answer to "Which chat app do you rely on most?".
        return Words::tr("WhatsApp");
    case progress::ChatApp::Other:
        //: Answer to "Which chat app do you rely on most?".
        return Words::tr("Another app");
    }
    return {};
}

QString word(progress::PaymentMethod method)
{
    switch (method) {
    case progress::PaymentMethod::Wechat:
        //: Answer to "How do you pay most often?".
        return Words::tr("WeChat Pay");
    case progress::PaymentMethod::Alipay:
        //: Answer to "How do you pay most often?".
        return Words::tr("Alipay");
    case progress::PaymentMethod::Card:
        //: Answer to "How do you pay most often?".
        return Words::tr("Bank or credit card");
    case progress::PaymentMethod::TransitCard:
        //: Answer to "How do you pay most often?": a stored-value card such as Octopus.
        return Words::tr("Transit card, such as Octopus");
    case progress::PaymentMethod::FasterPayment:
        //: Answer to "How do you pay most often?": Hong Kong's Faster Payment System.
        return Words::tr("Faster Payment System (FPS)");
    case progress::PaymentMethod::Cash:
        //: Answer to "How do you pay most often?".
        return Words::tr("Cash");
    case progress::PaymentMethod::Other:
        //: Answer to "How do you pay most often?".
        return Words::tr("Another way");
    }
    return {};
}

} // namespace holdfast::wording
