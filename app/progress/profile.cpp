// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/profile.h"

#include <algorithm>

namespace holdfast::progress {

namespace {

template <class Value> bool contains(const std::vector<Value> &values, Value wanted)
{
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

/// WeChat is out of the question only when both answers that could name it name something else.
bool mayUseWechat(const Profile &profile)
{
    return profile.chatApp.value_or(ChatApp::Wechat) == ChatApp::Wechat ||
           profile.payment.value_or(PaymentMethod::Wechat) == PaymentMethod::Wechat;
}

bool mayUse(catalogue::Platform platform, const Profile &profile)
{
    if (platform == catalogue::Platform::Any)
        return true;
    if (platform == catalogue::Platform::Wechat)
        return mayUseWechat(profile);
    return profile.devices.empty() || profile.devices.contains(platform);
}

bool fitsRegion(const std::vector<catalogue::Region> &regions, const Profile &profile)
{
    return !profile.region || contains(regions, catalogue::Region::Any) || contains(regions, *profile.region);
}

bool fitsAudience(const std::vector<catalogue::Audience> &audience, const Profile &profile)
{
    return !profile.audience || contains(audience, *profile.audience);
}

bool fitsPlatforms(const std::vector<catalogue::Platform> &platforms, const Profile &profile)
{
    return std::any_of(platforms.begin(), platforms.end(),
                       [&profile](catalogue::Platform platform) { return mayUse(platform, profile); });
}

} // namespace

bool applies(const catalogue::Action &action, const Profile &profile)
{
    return !action.retired && fitsRegion(action.regions, profile) && fitsAudience(action.audience, profile) &&
           fitsPlatforms(action.platforms, profile);
}

bool applies(const catalogue::Guide &guide, const Profile &profile)
{
    return mayUse(guide.platform, profile);
}

} // namespace holdfast::progress
