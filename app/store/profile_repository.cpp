// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/profile_repository.h"

#include "app/store/database.h"
#include "app/store/stored_words.h"

namespace holdfast::store {

using progress::Profile;

namespace {

constexpr std::string_view region = "region";
constexpr std::string_view audience = "audience";
constexpr std::string_view device = "device";
constexpr std::string_view chatApp = "chat_app";
constexpr std::string_view payment = "payment";

/// False for a word that no answer has.
template <class Answer> bool take(std::optional<Answer> &answer, std::string_view word)
{
    answer = fromWord<Answer>(word);
    return answer.has_value();
}

bool take(Profile &profile, std::string_view question, std::string_view word)
{
    if (question == region)
        return take(profile.region, word);
    if (question == audience)
        return take(profile.audience, word);
    if (question == chatApp)
        return take(profile.chatApp, word);
    if (question == payment)
        return take(profile.payment, word);
    if (question != device)
        return false;
    const auto platform = fromWord<catalogue::Platform>(word);
    if (platform)
        profile.devices.insert(*platform);
    return platform.has_value();
}

Result<void> write(Statement &insertion, std::string_view question, std::string_view word)
{
    if (word.empty())
        return failure(ErrorCode::Unexpected, QStringLiteral("this is never an answer"));
    insertion.reset();
    return insertion.bind(1, question).bind(2, word).run();
}

template <class Answer> Result<void> write(Statement &insertion, std::string_view question, const std::optional<Answer> &answer)
{
    return answer ? write(insertion, question, wordFor(*answer)) : Result<void>();
}

Result<void> writeAll(Statement &insertion, const Profile &profile)
{
    Result<void> written = write(insertion, region, profile.region);
    if (written)
        written = write(insertion, audience, profile.audience);
    if (written)
        written = write(insertion, chatApp, profile.chatApp);
    if (written)
        written = write(insertion, payment, profile.payment);
    for (const catalogue::Platform platform : profile.devices) {
        if (written)
            written = write(insertion, device, wordFor(platform));
    }
    return written;
}

} // namespace

Result<Profile> ProfileRepository::load() const
{
    Result<Statement> query = m_database.prepare("SELECT question, answer FROM profile");
    if (!query)
        return failureOf(query);
    Profile profile;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return profile;
        if (!take(profile, query->view(0), query->view(1)))
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("profile"));
    }
}

Result<void> ProfileRepository::save(const Profile &profile)
{
    return m_database.write([&]() -> Result<void> {
        if (const Result<void> emptied = m_database.run("DELETE FROM profile"); !emptied)
            return emptied;
        Result<Statement> insertion = m_database.prepare("INSERT INTO profile (question, answer) VALUES (?1, ?2)");
        if (!insertion)
            return failureOf(insertion);
        return writeAll(*insertion, profile);
    });
}

} // namespace holdfast::store
