// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/names.h"

namespace holdfast::catalogue {

template <> std::span<const Named<Audience>> names<Audience>()
{
    static constexpr Named<Audience> all[] = {
        {"person", Audience::Person}, {"household", Audience::Household}, {"organisation", Audience::Organisation}};
    return all;
}

template <> std::span<const Named<Region>> names<Region>()
{
    static constexpr Named<Region> all[] = {
        {"any", Region::Any}, {"HK", Region::HongKong}, {"CN", Region::MainlandChina}, {"other", Region::Other}};
    return all;
}

template <> std::span<const Named<Platform>> names<Platform>()
{
    static constexpr Named<Platform> all[] = {
        {"any", Platform::Any},     {"android", Platform::Android}, {"ios", Platform::Ios},      {"windows", Platform::Windows},
        {"macos", Platform::Macos}, {"linux", Platform::Linux},     {"wechat", Platform::Wechat}};
    return all;
}

template <> std::span<const Named<Evidence>> names<Evidence>()
{
    static constexpr Named<Evidence> all[] = {
        {"said", Evidence::Said}, {"tried", Evidence::Tried}, {"drilled", Evidence::Drilled}, {"seen", Evidence::Seen}};
    return all;
}

template <> std::span<const Named<Strength>> names<Strength>()
{
    static constexpr Named<Strength> all[] = {
        {"none", Strength::None}, {"low", Strength::Low}, {"medium", Strength::Medium}, {"high", Strength::High}};
    return all;
}

template <> std::span<const Named<Verification>> names<Verification>()
{
    static constexpr Named<Verification> all[] = {{"issuer", Verification::Issuer},
                                                  {"secondary", Verification::Secondary},
                                                  {"general", Verification::General},
                                                  {"tested", Verification::Tested}};
    return all;
}

template <> std::span<const Named<Confidence>> names<Confidence>()
{
    static constexpr Named<Confidence> all[] = {
        {"low", Confidence::Low}, {"medium", Confidence::Medium}, {"high", Confidence::High}};
    return all;
}

template <> std::span<const Named<Medium>> names<Medium>()
{
    static constexpr Named<Medium> all[] = {{"message", Medium::Message},
                                            {"email", Medium::Email},
                                            {"link", Medium::Link},
                                            {"qr", Medium::Qr},
                                            {"file", Medium::File},
                                            {"chat", Medium::Chat},
                                            {"call", Medium::Call},
                                            {"video_call", Medium::VideoCall},
                                            {"mini_program", Medium::MiniProgram},
                                            {"notification", Medium::Notification},
                                            {"picture", Medium::Picture},
                                            {"claim", Medium::Claim},
                                            {"poster", Medium::Poster}};
    return all;
}

template <> std::span<const Named<Verdict>> names<Verdict>()
{
    static constexpr Named<Verdict> all[] = {
        {"warning", Verdict::Warning}, {"legitimate", Verdict::Legitimate}, {"cannot_tell", Verdict::CannotTell}};
    return all;
}

template <> std::span<const Named<Language>> names<Language>()
{
    static constexpr Named<Language> all[] = {{"en", Language::English},
                                              {"zh-Hans-CN", Language::SimplifiedChinese},
                                              {"zh-Hant-HK", Language::TraditionalChineseHongKong}};
    return all;
}

} // namespace holdfast::catalogue
