// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keychain_key_ring.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace holdfast::platform {

namespace {

const QString service = QStringLiteral("org.holdfast.Holdfast");

KeyRingOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyRingOutcome::Ok;
    case QKeychain::EntryNotFound:
        return KeyRingOutcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyRingOutcome::Denied;
    default:
        return KeyRingOutcome::Unavailable;
    }
}

/// Starts `job` and answers exactly once: with its own outcome, or with TimedOut. A job that comes late answers to nobody.
template <class Job> void runLimited(Job *job, std::chrono::milliseconds limit, std::function<void(KeyRingOutcome, Job &)> done)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto answered = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answered, done] {
        if (!*answered) {
            *answered = true;
            done(outcomeOf(job->error()), *job);
        }
        job->deleteLater();
    });
    QTimer::singleShot(limit, job, [job, answered, done] {
        if (*answered)
            return;
        *answered = true;
        done(KeyRingOutcome::TimedOut, *job);
    });
    job->start();
}

} // namespace

KeychainKeyRing::KeychainKeyRing(std::function<bool()> available, KeychainLimits limits, QObject *parent)
    : QObject(parent), m_available(std::move(available)), m_limits(limits)
{
}

void KeychainKeyRing::read(const QString &name, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(name);
    runLimited<QKeychain::ReadPasswordJob>(job, m_limits.read,
                                           [done = std::move(done)](KeyRingOutcome outcome, QKeychain::ReadPasswordJob &ended) {
                                               done(outcome, outcome == KeyRingOutcome::Ok ? ended.binaryData() : QByteArray());
                                           });
}

void KeychainKeyRing::write(const QString &name, const QByteArray &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(name);
    // A copy of its own: the caller wipes its bytes as soon as this returns.
    const auto copy = std::shared_ptr<QByteArray>(new QByteArray(secret.constData(), secret.size()), [](QByteArray *bytes) {
        bytes->fill('\0');
        delete bytes;
    });
    job->setBinaryData(QByteArray(copy->constData(), copy->size()));
    runLimited<QKeychain::WritePasswordJob>(
        job, m_limits.write, [this, name, copy, done = std::move(done)](KeyRingOutcome outcome, QKeychain::WritePasswordJob &) {
            if (outcome != KeyRingOutcome::Ok) {
                done(outcome);
                return;
            }
            read(name, [copy, done](KeyRingOutcome readBack, const QByteArray &stored) {
                done(readBack != KeyRingOutcome::Ok ? readBack
                     : stored == *copy              ? KeyRingOutcome::Ok
                                                    : KeyRingOutcome::ReadBackDiffers);
            });
        });
}

void KeychainKeyRing::remove(const QString &name, Done done)
{
    // A locked key ring (libsecret, gnome-keyring 42) says "not found" to whoever reads and "done" to whoever deletes. So only
    // what was seen before can be seen to have gone.
    read(name, [this, name, done = std::move(done)](KeyRingOutcome before, const QByteArray &) {
        if (before != KeyRingOutcome::Ok) {
            done(before);
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(service, this);
        job->setKey(name);
        runLimited<QKeychain::DeletePasswordJob>(
            job, m_limits.read, [this, name, done](KeyRingOutcome, QKeychain::DeletePasswordJob &) { lookAgain(name, done); });
    });
}

void KeychainKeyRing::lookAgain(const QString &name, const Done &done)
{
    read(name, [done](KeyRingOutcome outcome, const QByteArray &) {
        done(outcome == KeyRingOutcome::NotFound ? KeyRingOutcome::Ok
             : outcome == KeyRingOutcome::Ok     ? KeyRingOutcome::ReadBackDiffers
                                                 : outcome);
    });
}

} // namespace holdfast::platform
