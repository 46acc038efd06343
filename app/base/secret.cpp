// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace holdfast {

bool startCryptography()
{
    return sodium_init() >= 0;
}

Secret::Secret(std::size_t size)
{
    if (size == 0 || !startCryptography())
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        return;
    m_size = size;
    std::memset(m_data, 0, size);
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret copy(static_cast<std::size_t>(bytes.size()));
    if (!copy.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

Secret::Secret(Secret &&other) noexcept : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::clone() const
{
    return first(m_size);
}

Secret Secret::first(std::size_t size) const
{
    Secret part(std::min(size, m_size));
    if (!part.isEmpty())
        std::memcpy(part.m_data, m_data, part.m_size);
    return part;
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void Secret::clear()
{
    // sodium_free wipes before it gives the pages back.
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace holdfast
