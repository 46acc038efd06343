// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace holdfast {

/// An instant in UTC from milliseconds since 1970-01-01T00:00Z. Newer versions
/// of Qt warn of Qt::UTC here, and Qt 6.4 has no such light zone.
[[nodiscard]] inline QDateTime instantFrom(qint64 milliseconds)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone(QTimeZone::UTC));
#else
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
#endif
}

/// Time as it is injected everywhere: nothing but an implementation of this class asks the machine.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The zone in which the person lives at present; decides which day an instant belongs to.
    [[nodiscard]] virtual QTimeZone zone() const = 0;

    /// Today's date in the person's zone.
    [[nodiscard]] QDate today() const { return now().toTimeZone(zone()).date(); }
};

/// The machine's clock and zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::systemTimeZone(); }
};

/// A clock that stands still until it is moved: for the sample household, for pictures and for tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &instant, const QTimeZone &zone = QTimeZone::utc())
        : m_instant(instant.toUTC()), m_zone(zone)
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_instant; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    void set(const QDateTime &instant) { m_instant = instant.toUTC(); }
    void advanceDays(qint64 days) { m_instant = m_instant.addDays(days); }
    void advanceSeconds(qint64 seconds) { m_instant = m_instant.addSecs(seconds); }

private:
    QDateTime m_instant;
    QTimeZone m_zone;
};

} // namespace holdfast
