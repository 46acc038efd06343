// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/reminders/side_thread.h"

#include <QCoreApplication>

namespace holdfast::view {

SideThread::SideThread(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SideThread::~SideThread()
{
    end();
}

void SideThread::end()
{
    m_ending = true;
    m_thread.quit();
    m_thread.wait();
    QCoreApplication::removePostedEvents(this);
}

} // namespace holdfast::view
