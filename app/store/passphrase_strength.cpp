// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/passphrase_strength.h"

#include "app/store/common_passphrases.h"

#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace holdfast::store {

namespace {

using Characters = std::span<const char32_t>;

/// The list has nearly 2^10 words.
constexpr double listed = 10;
constexpr double bitsTooCommon = 26;
/// More characters than this are good whatever they are; the work grows with the square.
constexpr std::size_t mostLookedAt = 128;

bool isDigit(char32_t character)
{
    return character >= '0' && character <= '9';
}

bool isCapital(char32_t character)
{
    return character >= 'A' && character <= 'Z';
}

bool isLetter(char32_t character)
{
    return character >= 'a' && character <= 'z';
}

bool isVowel(char32_t character)
{
    return std::u32string_view(U"aeiouy").find(character) != std::u32string_view::npos;
}

bool isHanOrHangul(char32_t character)
{
    return (character >= 0x3400 && character <= 0x9FFF) || (character >= 0xAC00 && character <= 0xD7A3) ||
           (character >= 0x20000 && character <= 0x3FFFF);
}

double priceOfCharacter(char32_t character)
{
    if (isDigit(character))
        return 3.3;
    if (isLetter(character))
        return 4.7;
    if (isCapital(character))
        return 5.2;
    if (character == ' ')
        return 1;
    if (isHanOrHangul(character) || character >= 0x1F000)
        return 8;
    return character < 0x80 ? 5 : 4.5;
}

/// The letter that a character is often written for; itself when there is none.
char32_t plainLetter(char32_t character, bool oneIsL)
{
    constexpr std::u32string_view exchanged = U"0134578@$!+";
    constexpr std::u32string_view letters = U"oieastbasit";
    if (character == '1' && oneIsL)
        return 'l';
    const auto found = exchanged.find(character);
    return found == std::u32string_view::npos ? character : letters[found];
}

/// The passphrase in the three ways in which words are looked for in it.
struct Readings {
    explicit Readings(Characters written)
        : original(written), lower(written.size()), plain(written.size()), plainWithL(written.size())
    {
        for (std::size_t index = 0; index < written.size(); ++index) {
            const char32_t character = isCapital(written[index]) ? written[index] + ('a' - 'A') : written[index];
            lower.all()[index] = character;
            plain.all()[index] = plainLetter(character, false);
            plainWithL.all()[index] = plainLetter(character, true);
        }
    }

    Characters original;
    SecretCharacters lower;
    SecretCharacters plain;
    SecretCharacters plainWithL;
};

bool isCommon(Characters piece)
{
    const auto before = [](std::string_view word, Characters text) {
        return std::lexicographical_compare(word.begin(), word.end(), text.begin(), text.end(), [](auto left, auto right) {
            return static_cast<char32_t>(left) < static_cast<char32_t>(right);
        });
    };
    const auto words = commonWords();
    const auto found = std::lower_bound(words.begin(), words.end(), piece, before);
    return found != words.end() && found->size() == piece.size() &&
           std::equal(piece.begin(), piece.end(), found->begin(),
                      [](char32_t left, char right) { return left == static_cast<char32_t>(right); });
}

/// What capitals add: one bit for the usual "Password" and "PASSWORD", two for anything else.
double priceOfCapitals(Characters written)
{
    const auto capitals = std::count_if(written.begin(), written.end(), isCapital);
    if (capitals == 0)
        return 0;
    const bool usual = (capitals == 1 && isCapital(written.front())) || capitals == static_cast<long>(written.size());
    return usual ? 1 : 2;
}

std::optional<double> priceOfWord(const Readings &readings, std::size_t start, std::size_t length)
{
    if (length < 3 || length > longestCommonWord)
        return std::nullopt;
    const double capitals = priceOfCapitals(readings.original.subspan(start, length));
    if (isCommon(readings.lower.all().subspan(start, length)))
        return listed + capitals;
    if (isCommon(readings.plain.all().subspan(start, length)) || isCommon(readings.plainWithL.all().subspan(start, length)))
        return listed + capitals + 1.5;
    return std::nullopt;
}

/// Whether letters alternate the way they do in words; pinyin and most names do.
bool readsLikeAWord(Characters letters)
{
    std::size_t vowels = 0;
    std::size_t sameKind = 0;
    bool lastWasVowel = false;
    for (std::size_t index = 0; index < letters.size(); ++index) {
        if (!isLetter(letters[index]))
            return false;
        const bool vowel = isVowel(letters[index]);
        vowels += vowel ? 1 : 0;
        sameKind = index > 0 && vowel == lastWasVowel ? sameKind + 1 : 1;
        lastWasVowel = vowel;
        if (sameKind > (vowel ? 2u : 3u))
            return false;
    }
    return vowels * 5 >= letters.size() && vowels * 5 <= letters.size() * 4;
}

std::optional<double> priceOfWordLike(const Readings &readings, std::size_t start, std::size_t length)
{
    if (length < 3 || length > 8 || !readsLikeAWord(readings.lower.all().subspan(start, length)))
        return std::nullopt;
    return std::min(2.8 * static_cast<double>(length), 13.0) + priceOfCapitals(readings.original.subspan(start, length));
}

/// Rows, columns and the alphabet, in which neighbours are found forwards and backwards.
bool areNeighbours(char32_t left, char32_t right)
{
    static constexpr std::array<std::u32string_view, 18> runs{U"abcdefghijklmnopqrstuvwxyz",
                                                              U"01234567890",
                                                              U"qwertyuiop[]",
                                                              U"asdfghjkl;'",
                                                              U"zxcvbnm,./",
                                                              U"1qaz",
                                                              U"2wsx",
                                                              U"3edc",
                                                              U"4rfv",
                                                              U"5tgb",
                                                              U"6yhn",
                                                              U"7ujm",
                                                              U"8ik,",
                                                              U"9ol.",
                                                              U"0p;/",
                                                              U"!@#$%^&*()",
                                                              U"qazwsxedcrfvtgb",
                                                              U"147258369"};
    return std::any_of(runs.begin(), runs.end(), [&](std::u32string_view run) {
        for (std::size_t index = 0; index + 1 < run.size(); ++index) {
            if ((run[index] == left && run[index + 1] == right) || (run[index] == right && run[index + 1] == left))
                return true;
        }
        return false;
    });
}

std::optional<double> priceOfRun(Characters lower)
{
    if (lower.size() < 3)
        return std::nullopt;
    for (std::size_t index = 0; index + 1 < lower.size(); ++index) {
        if (!areNeighbours(lower[index], lower[index + 1]))
            return std::nullopt;
    }
    return 5 + std::log2(static_cast<double>(lower.size()));
}

std::optional<double> priceOfRepetition(Characters written)
{
    if (written.size() < 3 ||
        std::any_of(written.begin(), written.end(), [&](char32_t other) { return other != written.front(); }))
        return std::nullopt;
    return priceOfCharacter(written.front()) + std::log2(static_cast<double>(written.size()));
}

int numberIn(Characters digits)
{
    int number = 0;
    for (const char32_t digit : digits)
        number = number * 10 + static_cast<int>(digit - '0');
    return number;
}

bool isYear(int number)
{
    return number >= 1900 && number <= 2059;
}

bool isDay(int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

std::optional<double> priceOfDate(Characters written)
{
    if ((written.size() != 4 && written.size() != 6 && written.size() != 8) ||
        !std::all_of(written.begin(), written.end(), isDigit))
        return std::nullopt;
    if (written.size() == 4)
        return isYear(numberIn(written)) ? std::optional<double>(7) : std::nullopt;
    const std::size_t yearDigits = written.size() - 4;
    const int head = numberIn(written.first(2));
    const int middle = numberIn(written.subspan(2, 2));
    const auto rest = written.subspan(yearDigits);
    const bool yearFirst =
        (yearDigits == 2 || isYear(numberIn(written.first(4)))) && isDay(numberIn(rest.first(2)), numberIn(rest.last(2)));
    const bool yearLast = (yearDigits == 2 || isYear(numberIn(written.last(4)))) && (isDay(head, middle) || isDay(middle, head));
    return yearFirst || yearLast ? std::optional<double>(15) : std::nullopt;
}

enum class WordLike { Counts, DoesNotCount };

/// The cheapest single piece from `start` of this length.
double priceOfPiece(const Readings &readings, std::size_t start, std::size_t length, WordLike wordLike)
{
    const auto written = readings.original.subspan(start, length);
    double price = length == 1 ? priceOfCharacter(written.front()) : std::numeric_limits<double>::infinity();
    const auto guessed = wordLike == WordLike::Counts ? priceOfWordLike(readings, start, length) : std::nullopt;
    for (const auto &candidate :
         {priceOfWord(readings, start, length), guessed, priceOfRun(readings.lower.all().subspan(start, length)),
          priceOfRepetition(written), priceOfDate(written)}) {
        if (candidate)
            price = std::min(price, *candidate);
    }
    return price;
}

/// How often the `unit` characters before `end` stand one after the other there, at most.
std::size_t repeatsBefore(Characters written, std::size_t end, std::size_t unit)
{
    std::size_t times = 1;
    while ((times + 1) * unit <= end &&
           std::equal(written.begin() + static_cast<long>(end - unit), written.begin() + static_cast<long>(end),
                      written.begin() + static_cast<long>(end - (times + 1) * unit)))
        ++times;
    return times;
}

/// Whether only spaces and signs between its letters keep the whole from being on the list.
bool isCommonBetweenSigns(const Readings &readings)
{
    SecretCharacters squeezed(readings.lower.size());
    std::size_t size = 0;
    for (const char32_t character : readings.lower.all()) {
        if (isLetter(character) || isDigit(character))
            squeezed.all()[size++] = character;
    }
    return size > 0 && isCommon(squeezed.all().first(size));
}

/// The cheapest way to put the whole together.
double cheapestPrice(const SecretCharacters &passphrase, WordLike wordLike)
{
    const Readings readings(passphrase.all().first(std::min(passphrase.size(), mostLookedAt)));
    const std::size_t size = readings.original.size();
    // cheapest[n]: the price of the first n characters.
    std::vector<double> cheapest(size + 1, std::numeric_limits<double>::infinity());
    cheapest[0] = 0;
    for (std::size_t end = 1; end <= size; ++end) {
        for (std::size_t start = 0; start < end; ++start)
            cheapest[end] = std::min(cheapest[end], cheapest[start] + priceOfPiece(readings, start, end - start, wordLike));
        for (std::size_t unit = 2; unit * 2 <= end; ++unit) {
            const std::size_t times = repeatsBefore(readings.original, end, unit);
            if (times > 1)
                cheapest[end] =
                    std::min(cheapest[end], cheapest[end - (times - 1) * unit] + std::log2(static_cast<double>(times)));
        }
    }
    return isCommonBetweenSigns(readings) ? std::min(cheapest[size], listed + 3) : cheapest[size];
}

} // namespace

Result<SecretCharacters> charactersOf(const Secret &utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t units = 0;
    u_strFromUTF8(nullptr, 0, &units, utf8.chars(), static_cast<int32_t>(utf8.size()), &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
        return failure(ErrorCode::Unexpected, QStringLiteral("not Unicode"));
    const auto text = utf8.bytes();
    const auto starts = std::count_if(text.begin(), text.end(), [](unsigned char byte) { return (byte & 0xC0) != 0x80; });
    SecretCharacters characters(static_cast<std::size_t>(starts));
    std::size_t index = 0;
    for (int32_t offset = 0; index < characters.size(); ++index) {
        UChar32 character = 0;
        U8_NEXT_UNSAFE(utf8.chars(), offset, character);
        characters.all()[index] = static_cast<char32_t>(character);
    }
    return characters;
}

double guessingBits(const SecretCharacters &passphrase)
{
    return cheapestPrice(passphrase, WordLike::Counts);
}

bool isTooCommon(const SecretCharacters &passphrase)
{
    return cheapestPrice(passphrase, WordLike::DoesNotCount) < bitsTooCommon;
}

} // namespace holdfast::store
