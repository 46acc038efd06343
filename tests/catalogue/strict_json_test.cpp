// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/strict_json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace holdfast::catalogue {

namespace {

struct Refusal {
    const char *name;
    QByteArray text;
    int line;
    int column;
    const char *message;
};

void PrintTo(const Refusal &refusal, std::ostream *out)
{
    *out << refusal.name;
}

class StrictJsonRefuses : public testing::TestWithParam<Refusal>
{
};

TEST_P(StrictJsonRefuses, atLineAndColumn)
{
    const auto value = parseStrictJson(GetParam().text);
    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().line, GetParam().line);
    EXPECT_EQ(value.error().column, GetParam().column);
    EXPECT_THAT(value.error().message.toStdString(), testing::HasSubstr(GetParam().message));
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

using namespace std::string_literals;

QByteArray withNul(const char *before, const char *after)
{
    return QByteArray(before) + '\0' + after;
}

INSTANTIATE_TEST_SUITE_P(
    Form, StrictJsonRefuses,
    testing::Values(
        Refusal{"nothing", "", 1, 1, "empty"}, Refusal{"onlySpace", " \n ", 2, 2, "ends too early"},
        Refusal{"byteOrderMark", "\xEF\xBB\xBF{}", 1, 1, "byte order mark"},
        Refusal{"duplicateKey", "{\"a\": 1,\n \"b\": 2, \"a\": 3}", 2, 10, "\"a\" stands twice"},
        Refusal{"duplicateEscapedKey", "{\"a\\\"\": 1, \"\\u0061\\\"\": 3}", 1, 12, "stands twice"},
        Refusal{"nulByte", withNul("{\"a\":\n", "1}"), 2, 1, "NUL"}, Refusal{"nulAfterTheEnd", withNul("{}", ""), 1, 3, "NUL"},
        Refusal{"nulEscape", "{\"a\": \"x\\u0000y\"}", 1, 7, "NUL"}, Refusal{"nulInKey", "{\"a\\u0000\": 1}", 1, 2, "NUL"},
        Refusal{"invalidUtf8", "{\"a\": \"\xC3\x28\"}", 1, 8, "UTF-8"}, Refusal{"overlong", "[\"\xC0\xAF\"]", 1, 3, "UTF-8"},
        Refusal{"surrogateBytes", "[\"\xED\xA0\x80\"]", 1, 3, "UTF-8"}, Refusal{"cutCharacter", "[\"\xE4\xBD", 1, 3, "UTF-8"},
        Refusal{"loneSurrogate", "[\"\\ud800\"]", 1, 9, "surrogate"},
        Refusal{"columnsInCodePoints", "[\"\xE6\x89\x8B\xE6\x9C\xBA\", ?]", 1, 8, "invalid literal"},
        Refusal{"afterTheEnd", "{}\n{}", 2, 1, "end of input"}, Refusal{"comma", "[1,]", 1, 4, "']'"},
        Refusal{"comment", "// no\n{}", 1, 1, "cannot be read as JSON"}, Refusal{"notANumber", "[NaN]", 1, 2, "invalid literal"},
        Refusal{"singleQuotes", "{'a': 1}", 1, 2, "expected string literal"}, Refusal{"tooLarge", "[1e999]", 1, 6, "too large"},
        Refusal{"lineBreakInText", "[\"a\nb\"]", 1, 4, "control character"},
        Refusal{"cut", "{\"a\": [1, 2", 1, 12, "ends too early"}, Refusal{"cutInText", "[\"abc", 1, 6, "ends too early"},
        Refusal{"tooDeep", nested(33), 1, 33, "deeper than 32"},
        Refusal{"muchTooDeep", QByteArray(5'000'000, '['), 1, 33, "deeper"},
        Refusal{"longText", "[\n\"" + QByteArray(65'537, 'x') + "\"]", 2, 1, "longer than 65536"},
        Refusal{"longKey", "{\"" + QByteArray(65'537, '\\').replace("\\", "\\\\") + "\": 1}", 1, 2, "longer than 65536"}),
    [](const auto &refusal) { return std::string(refusal.param.name); });

TEST(StrictJson, ReadsWhatIsWithinTheBounds)
{
    EXPECT_TRUE(parseStrictJson(nested(32)));
    EXPECT_TRUE(parseStrictJson("[\"" + QByteArray(65'536, 'x') + "\"]"));
    const auto value = parseStrictJson("{\"text\": \"a\\u4f60\\ud83d\\ude00\", \"n\": [null, true, -3, 2.5, {}]}\n");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->at("text"), "a\xE4\xBD\xA0\xF0\x9F\x98\x80");
    EXPECT_EQ(value->at("n").dump(), "[null,true,-3,2.5,{}]");
}

TEST(StrictJson, ReadsAPlainValue)
{
    EXPECT_EQ(*parseStrictJson(" 7 "), 7);
}

TEST(StrictJson, RefusesTooManyBytesAndValues)
{
    JsonBounds bounds;
    bounds.bytes = 10;
    EXPECT_TRUE(parseStrictJson("[1,2,3,45]", bounds));
    EXPECT_THAT(parseStrictJson("[1,2,3,456]", bounds).error().message.toStdString(), testing::HasSubstr("larger than 10"));
    bounds.values = 4;
    EXPECT_TRUE(parseStrictJson("[1,2,3]", bounds));
    EXPECT_THAT(parseStrictJson("[1,2,3,4]", bounds).error().message.toStdString(), testing::HasSubstr("more than 4 values"));
}

TEST(StrictJson, QuotesAHostileKeyWithoutLettingItActOut)
{
    const auto value = parseStrictJson("{\"\\u202Ea\\n\": 1, \"\\u202Ea\\n\": 1}");
    ASSERT_FALSE(value);
    EXPECT_THAT(value.error().message.toStdString(), testing::HasSubstr("\"<U+202e>a<U+000a>\""));
}

TEST(StrictJson, SaysWhere)
{
    EXPECT_EQ((JsonFault{3, 14, {}}.where()), QStringLiteral("line 3, column 14"));
}

} // namespace

} // namespace holdfast::catalogue
