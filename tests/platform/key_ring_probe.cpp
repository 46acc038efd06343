// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keychain_key_ring.h"
#include "platform/platform.h"

#include <QGuiApplication>
#include <QTextStream>

#include <chrono>

// One call to the key ring in a process of its own: libsecret looks for its bus once in a process's life.
//   key_ring_probe LIMIT available | read NAME | write NAME SECRET | remove NAME
// Prints how it ended and, after a read, what was read. LIMIT is in milliseconds.

using namespace holdfast::platform;

namespace {

const char *word(KeyRingOutcome outcome)
{
    switch (outcome) {
    case KeyRingOutcome::Ok:
        return "ok";
    case KeyRingOutcome::NotFound:
        return "not found";
    case KeyRingOutcome::Unavailable:
        return "unavailable";
    case KeyRingOutcome::Denied:
        return "denied";
    case KeyRingOutcome::TimedOut:
        return "timed out";
    case KeyRingOutcome::ReadBackDiffers:
        return "read back differs";
    }
    return "";
}

void answer(KeyRingOutcome outcome, const QByteArray &secret = {})
{
    QTextStream(stdout) << word(outcome) << ' ' << secret;
    // Queued, so that an answer that comes at once, before there is a loop, ends it too.
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(2);
    const QString name = arguments.value(3);
    if (verb == QStringLiteral("available")) {
        QTextStream(stdout) << (makePlatform().keyRing->isAvailable() ? "yes" : "no");
        return 0;
    }
    const std::chrono::milliseconds limit(arguments.value(1).toInt());
    KeychainKeyRing keyRing([] { return true; }, {limit, limit});
    if (verb == QStringLiteral("read"))
        keyRing.read(name, answer);
    else if (verb == QStringLiteral("write"))
        keyRing.write(name, arguments.value(4).toUtf8(), [](KeyRingOutcome outcome) { answer(outcome); });
    else
        keyRing.remove(name, [](KeyRingOutcome outcome) { answer(outcome); });
    return QCoreApplication::exec();
}
