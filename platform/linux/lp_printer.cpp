// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/lp_printer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace holdfast::platform {

namespace {

const QString program = QStringLiteral("lp");

} // namespace

bool LpPrinter::isAvailable() const
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

void LpPrinter::print(const QByteArray &pdf, const QString &title, std::function<void(Outcome)> done)
{
    const QString executable = QStandardPaths::findExecutable(program);
    if (executable.isEmpty()) {
        done(Outcome::Unavailable);
        return;
    }
    auto *process = new QProcess;
    process->setProgram(executable);
    process->setArguments({QStringLiteral("-t"), title, QStringLiteral("-")});
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QTimer::singleShot(m_limit, process, &QProcess::kill);
    QObject::connect(process, &QProcess::started, process, [process, pdf] {
        process->write(pdf);
        process->closeWriteChannel();
    });
    QObject::connect(process, &QProcess::finished, process, [process, done](int exitCode, QProcess::ExitStatus status) {
        done(status == QProcess::NormalExit && exitCode == 0 ? Outcome::Sent : Outcome::Failed);
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        done(Outcome::Failed);
        process->deleteLater();
    });
    process->start();
}

} // namespace holdfast::platform
