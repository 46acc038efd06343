// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/strict_json.h"

#include "app/catalogue/complaints.h"

#include <nlohmann/json.hpp>
#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace holdfast::catalogue {

namespace {

using nlohmann::json;

/// A fault at `offset` bytes, with line and column worked out.
JsonFault faultAt(QByteArrayView bytes, qsizetype offset, const QString &message)
{
    JsonFault fault;
    fault.message = message;
    const qsizetype end = std::min(offset, bytes.size());
    for (qsizetype index = 0; index < end; ++index) {
        const auto byte = static_cast<unsigned char>(bytes[index]);
        if (byte == '\n') {
            ++fault.line;
            fault.column = 1;
        } else if (U8_IS_SINGLE(byte) || U8_IS_LEAD(byte)) {
            ++fault.column;
        }
    }
    return fault;
}

/// What can be told from the bytes alone. The parser would take NUL for the end and skip a byte order mark.
std::optional<JsonFault> faultOfBytes(QByteArrayView bytes, const JsonBounds &bounds)
{
    if (bytes.size() > bounds.bytes)
        return JsonFault{1, 1, QStringLiteral("the file is larger than %1 bytes").arg(bounds.bytes)};
    if (bytes.isEmpty())
        return JsonFault{1, 1, QStringLiteral("the file is empty")};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return JsonFault{1, 1, QStringLiteral("the file begins with a byte order mark")};

    const auto *text = reinterpret_cast<const uint8_t *>(bytes.data());
    const auto length = static_cast<int32_t>(bytes.size());
    for (int32_t index = 0; index < length;) {
        const int32_t start = index;
        UChar32 point = 0;
        U8_NEXT(text, index, length, point);
        if (point < 0)
            return faultAt(bytes, start, QStringLiteral("the text is not valid UTF-8 here"));
        if (point == 0)
            return faultAt(bytes, start, QStringLiteral("there is a NUL character here"));
    }
    return std::nullopt;
}

/// Hands out bytes and tells an outsider how far the parser has read; nlohmann's SAX events carry no position.
class WatchedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    WatchedIterator(const char *current, const char **reached) : m_current(current), m_reached(reached) {}

    reference operator*() const { return *m_current; }
    WatchedIterator &operator++()
    {
        *m_reached = ++m_current;
        return *this;
    }
    WatchedIterator operator++(int)
    {
        WatchedIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const WatchedIterator &left, const WatchedIterator &right)
    {
        return left.m_current == right.m_current;
    }

private:
    const char *m_current;
    const char **m_reached;
};

/// "unexpected ']'; expected string literal" out of the parser's longer sentence, which repeats positions and quotes the file.
QString reasonIn(const char *sentence)
{
    QString reason = QString::fromUtf8(sentence);
    if (const qsizetype dash = reason.indexOf(QLatin1String(" - ")); dash >= 0)
        reason = reason.mid(dash + 3);
    if (const qsizetype quote = reason.indexOf(QLatin1String("; last read: '")); quote >= 0) {
        const qsizetype after = reason.lastIndexOf(QLatin1String("; expected "));
        reason = reason.left(quote) + (after > quote ? reason.mid(after) : QString());
    }
    return reason;
}

/// Builds the value out of the parser's events and stops at the first thing we do not accept.
class StrictBuilder final : public nlohmann::json_sax<json>
{
public:
    StrictBuilder(QByteArrayView bytes, const char *const &reached, const JsonBounds &bounds)
        : m_bytes(bytes), m_reached(reached), m_bounds(bounds)
    {
    }

    std::optional<JsonFault> fault;
    json value;

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool given) override { return put(given) != nullptr; }
    bool number_integer(number_integer_t given) override { return put(given) != nullptr; }
    bool number_unsigned(number_unsigned_t given) override { return put(given) != nullptr; }
    bool number_float(number_float_t given, const string_t & /*written*/) override { return put(given) != nullptr; }
    bool string(string_t &given) override { return isAcceptable(given) && put(std::move(given)) != nullptr; }
    bool binary(binary_t & /*given*/) override { return refuse(QStringLiteral("there is binary data here")); }
    bool start_object(std::size_t /*elements*/) override { return open(json::object()); }
    bool start_array(std::size_t /*elements*/) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        if (!isAcceptable(name) || !isWithinCount())
            return false;
        const auto [place, isNew] = m_open.back()->get_ref<json::object_t &>().emplace(name, nullptr);
        m_slot = &place->second;
        return isNew ||
               refuseString(QStringLiteral("the key %1 stands twice in one object").arg(quoted(QString::fromStdString(name))));
    }

    bool parse_error(std::size_t position, const std::string & /*token*/, const json::exception &error) override
    {
        constexpr int numberOverflow = 406;
        const auto offset = static_cast<qsizetype>(position) - 1;
        if (offset >= m_bytes.size())
            fault = faultAt(m_bytes, m_bytes.size(), QStringLiteral("the file ends too early"));
        else if (error.id == numberOverflow)
            fault = faultAt(m_bytes, offset, QStringLiteral("the number before this is too large"));
        else
            fault = faultAt(m_bytes, offset, QStringLiteral("cannot be read as JSON: %1").arg(reasonIn(error.what())));
        return false;
    }

private:
    json *put(json given)
    {
        if (!isWithinCount())
            return nullptr;
        if (m_open.empty()) {
            value = std::move(given);
            return &value;
        }
        if (json &parent = *m_open.back(); parent.is_array()) {
            auto &items = parent.get_ref<json::array_t &>();
            items.push_back(std::move(given));
            return &items.back();
        }
        *m_slot = std::move(given);
        return m_slot;
    }

    bool open(json container)
    {
        if (m_open.size() >= m_bounds.depth)
            return refuse(QStringLiteral("objects and lists are nested deeper than %1").arg(m_bounds.depth));
        json *const place = put(std::move(container));
        if (place != nullptr)
            m_open.push_back(place);
        return place != nullptr;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool isWithinCount()
    {
        return ++m_count <= m_bounds.values || refuse(QStringLiteral("the file holds more than %1 values").arg(m_bounds.values));
    }

    bool isAcceptable(const string_t &text)
    {
        if (text.size() > m_bounds.stringBytes)
            return refuseString(QStringLiteral("this text is longer than %1 bytes").arg(m_bounds.stringBytes));
        if (text.find('\0') != string_t::npos)
            return refuseString(QStringLiteral("there is a NUL character in this text"));
        return true;
    }

    /// A fault at the byte read last.
    bool refuse(const QString &message)
    {
        fault = faultAt(m_bytes, m_reached - m_bytes.data() - 1, message);
        return false;
    }

    /// A fault at the quotation mark with which the string read last begins.
    bool refuseString(const QString &message)
    {
        qsizetype offset = m_reached - m_bytes.data() - 2;
        while (offset > 0 && !isOpeningQuote(offset))
            --offset;
        fault = faultAt(m_bytes, offset, message);
        return false;
    }

    /// Whether a string begins at `offset`, seen from within it: a quotation mark that no backslash escapes.
    [[nodiscard]] bool isOpeningQuote(qsizetype offset) const
    {
        if (m_bytes[offset] != '"')
            return false;
        qsizetype backslashes = 0;
        while (backslashes < offset && m_bytes[offset - 1 - backslashes] == '\\')
            ++backslashes;
        return backslashes % 2 == 0;
    }

    QByteArrayView m_bytes;
    const char *const &m_reached;
    const JsonBounds &m_bounds;
    std::size_t m_count = 0;
    std::vector<json *> m_open;
    json *m_slot = nullptr;
};

} // namespace

QString JsonFault::where() const
{
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

tl::expected<json, JsonFault> parseStrictJson(QByteArrayView bytes, const JsonBounds &bounds)
{
    if (const std::optional<JsonFault> fault = faultOfBytes(bytes, bounds))
        return tl::unexpected(*fault);

    const char *reached = bytes.data();
    StrictBuilder builder(bytes, reached, bounds);
    try {
        const WatchedIterator begin(bytes.data(), &reached);
        const WatchedIterator end(bytes.data() + bytes.size(), &reached);
        if (json::sax_parse(begin, end, &builder))
            return std::move(builder.value);
    } catch (const std::exception &error) {
        // The library reports by events; what remains is a lack of memory.
        return tl::unexpected(JsonFault{1, 1, QString::fromUtf8(error.what())});
    }
    return tl::unexpected(builder.fault.value_or(JsonFault{1, 1, QStringLiteral("cannot be read as JSON")}));
}

} // namespace holdfast::catalogue
