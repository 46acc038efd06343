// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <optional>
#include <vector>

namespace holdfast::tests {

/// org.freedesktop.Notifications as a test wants it. Like dunst it sends its signals to whoever called, and to nobody else.
class FakeNotifications final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Manner { Answers, Silent, Errors, Denies };
    struct Shown {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = -1;
        uint id = 0;
    };
    inline static const QString name = QStringLiteral("org.freedesktop.Notifications");
    inline static const QString path = QStringLiteral("/org/freedesktop/Notifications");

    explicit FakeNotifications(QDBusConnection connection) : m_connection(std::move(connection))
    {
        m_connection.registerVirtualObject(path, this);
        m_connection.registerService(name);
    }
    ~FakeNotifications() override { leave(); }

    /// As when the program ends.
    void leave()
    {
        m_connection.unregisterService(name);
        m_connection.unregisterObject(path);
    }
    void press(uint id, const QString &action) { signal(QStringLiteral("ActionInvoked"), {id, action}); }
    void giveToken(uint id, const QString &token) { signal(QStringLiteral("ActivationToken"), {id, token}); }
    void close(uint id, uint reason) { signal(QStringLiteral("NotificationClosed"), {id, reason}); }
    /// Answers what was kept waiting.
    void answerLate()
    {
        manner = Manner::Answers;
        for (const QDBusMessage &message : std::exchange(m_kept, {}))
            answer(message);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        m_caller = message.service();
        calls << message.member();
        if (leavesAt == message.member()) {
            m_kept.push_back(message);
            leave();
            QDBusConnection::disconnectFromBus(m_connection.name());
        } else if (manner == Manner::Silent || silentAt == message.member()) {
            m_kept.push_back(message);
        } else if (manner == Manner::Errors) {
            m_connection.send(message.createErrorReply(QStringLiteral("org.example.Error"), QStringLiteral("out of paper")));
        } else if (manner == Manner::Denies) {
            m_connection.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not for you")));
        } else {
            answer(message);
        }
        return true;
    }

    Manner manner = Manner::Answers;
    /// The method at which it says nothing, or is gone.
    QString silentAt;
    QString leavesAt;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    bool confirmsClosing = true;
    QStringList calls;
    std::vector<Shown> shown;
    std::vector<uint> closed;

private:
    void answer(const QDBusMessage &message)
    {
        const QVariantList words = message.arguments();
        if (message.member() == QStringLiteral("GetCapabilities")) {
            m_connection.send(message.createReply(capabilities));
        } else if (message.member() == QStringLiteral("Notify")) {
            Shown one;
            one.replaces = words.at(1).toUInt();
            one.title = words.at(3).toString();
            one.body = words.at(4).toString();
            one.actions = words.at(5).toStringList();
            one.hints = qdbus_cast<QVariantMap>(words.at(6));
            one.timeout = words.at(7).toInt();
            one.id = one.replaces == 0 ? ++m_last : one.replaces;
            shown.push_back(one);
            m_connection.send(message.createReply(one.id));
        } else if (message.member() == QStringLiteral("CloseNotification")) {
            closed.push_back(words.at(0).toUInt());
            constexpr uint byCall = 3;
            if (confirmsClosing)
                close(words.at(0).toUInt(), byCall);
            m_connection.send(message.createReply());
        }
    }
    void signal(const QString &member, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createTargetedSignal(m_caller, path, name, member);
        message.setArguments(arguments);
        m_connection.send(message);
    }

    QDBusConnection m_connection;
    QString m_caller;
    uint m_last = 40;
    std::vector<QDBusMessage> m_kept;
};

} // namespace holdfast::tests
