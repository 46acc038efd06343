// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/activation_token.h"
#include "platform/linux/posix_durable_storage.h"
#include "platform/local_socket_instance.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

// One start of Holdfast, as far as being the only one goes. Says "ready", waits for a byte, then claims VAULT-FOLDER and prints
// how that ended. The first one stays until it is killed, and prints a line each time another start asks for its window, with the
// file and the token that came with it.
//   instance_probe VAULT-FOLDER

using namespace holdfast::platform;

namespace {

void say(const QByteArray &word)
{
    QTextStream(stdout) << word << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    PosixDurableStorage storage;
    LocalSocketInstance instance(storage);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &application, [](const QString &file) {
        const QByteArray token = activationToken();
        // As Qt does that comes to the front with it.
        qunsetenv("XDG_ACTIVATION_TOKEN");
        say("raise" + (file.isEmpty() ? QByteArray() : ' ' + file.toUtf8()) +
            (token.isEmpty() ? QByteArray() : " with " + token));
    });
    say("ready");
    char go = 0;
    if (::read(STDIN_FILENO, &go, 1) != 1)
        return 1;
    switch (instance.claim(QCoreApplication::arguments().value(1))) {
    case SingleInstance::Outcome::First:
        say("first");
        return QCoreApplication::exec();
    case SingleInstance::Outcome::HandedOver:
        say("handed over");
        break;
    case SingleInstance::Outcome::Unavailable:
        say("unavailable");
        break;
    }
    return 0;
}
