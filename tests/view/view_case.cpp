// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/view_case.h"

#include "app/catalogue/data/shipped_files.h"
#include "app/overview/risk_register.h"

namespace holdfast::view::test {

const catalogue::Catalogue &shippedCatalogue()
{
    static const catalogue::Catalogue catalogue = catalogue::readCatalogue(catalogue::shippedFiles()).value();
    return catalogue;
}

void ViewCase::settle()
{
    ASSERT_TRUE(happens([this] { return !overview.isBusy(); }));
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ViewCase::enterHome()
{
    app.start();
    overview.create(tests::passphraseKey());
    settle();
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    app.recoveryCode()->later();
    ASSERT_EQ(app.screen(), Screen::FirstRun);
    app.firstRun()->finish({});
    settle();
    ASSERT_EQ(app.screen(), Screen::Home);
}

void ViewCase::unlock(const QString &passphrase)
{
    ASSERT_EQ(app.screen(), Screen::Unlock);
    TypedField field(passphrase);
    app.unlock()->unlock(field);
    settle();
}

void ViewCase::lock()
{
    app.lock();
    settle();
}

void ViewCase::mark(const QString &action, progress::MarkKind kind)
{
    overview::MarkRequest request;
    request.action = ActionId(action);
    request.kind = kind;
    if (kind == progress::MarkKind::Later)
        request.until = scratch.clock.today().addDays(7);
    overview.mark(request);
    settle();
}

void ViewCase::markTried(const QString &action)
{
    overview::MarkRequest request;
    request.action = ActionId(action);
    request.evidence = catalogue::Evidence::Tried;
    overview.mark(request);
    settle();
}

void ViewCase::assess(const risk::NewAssessment &assessment)
{
    overview::RiskRegister(overview).change(assessment.risk,
                                            [assessment](risk::NewAssessment &current) { current = assessment; });
    settle();
}

void ViewCase::setAside(const QString &risk)
{
    overview::RiskRegister(overview).change(RiskId(risk), [](risk::NewAssessment &current) { current.setAside = true; });
    settle();
}

void ViewCase::advanceDays(int days)
{
    scratch.clock.advanceDays(days);
    overview.refreshDay();
}

} // namespace holdfast::view::test
