// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"
#include "app/catalogue/case.h"
#include "app/catalogue/drill.h"
#include "app/catalogue/glossary.h"
#include "app/catalogue/hotline.h"
#include "app/catalogue/risk.h"
#include "app/catalogue/source.h"

#include <QHash>

#include <vector>

namespace holdfast::catalogue {

/// One of the habits.
struct Practice {
    PracticeId id;
    int order = 0;
    /// The name of its picture in assets/icons.
    QString icon;
    LocalizedText title;
    LocalizedText summary;
    /// In the order of the file, retired ones included; Catalogue fills it in.
    std::vector<ActionId> actions;
    /// The name of the file it was read from, for complaints.
    QString file;
};

/// Everything a catalogue file set says, before it is put in order and indexed.
struct CatalogueParts {
    QString version;
    QDate checkedOn;
    Scales scales;
    std::vector<Practice> practices;
    std::vector<Action> actions;
    std::vector<Risk> risks;
    std::vector<Source> sources;
    /// What the scales and the way of calculating rest on.
    std::vector<SourceId> methodSources;
    std::vector<Case> cases;
    /// The addresses that the built-in cases call trusted.
    std::vector<TrustedAddress> trusted;
    DrillRules drillRules;
    std::vector<Drill> drills;
    std::vector<Term> terms;
    std::vector<Hotline> hotlines;
};

/// The catalogue: read once, never changed. Copies share nothing and are expensive; hand on references.
class Catalogue
{
public:
    Catalogue() = default;
    explicit Catalogue(CatalogueParts parts);

    [[nodiscard]] const QString &version() const { return m_parts.version; }
    [[nodiscard]] const QDate &checkedOn() const { return m_parts.checkedOn; }
    [[nodiscard]] const Scales &scales() const { return m_parts.scales; }
    /// By their order.
    [[nodiscard]] const std::vector<Practice> &practices() const { return m_parts.practices; }
    /// By practice, then in the order of the file; retired ones included.
    [[nodiscard]] const std::vector<Action> &actions() const { return m_parts.actions; }
    [[nodiscard]] const std::vector<Risk> &risks() const { return m_parts.risks; }
    [[nodiscard]] const std::vector<Source> &sources() const { return m_parts.sources; }
    [[nodiscard]] const std::vector<Case> &cases() const { return m_parts.cases; }
    [[nodiscard]] const std::vector<Drill> &drills() const { return m_parts.drills; }
    [[nodiscard]] const std::vector<Term> &terms() const { return m_parts.terms; }
    [[nodiscard]] const std::vector<Hotline> &hotlines() const { return m_parts.hotlines; }
    /// Everything, as it was read: for checking it, and for putting packs beside it.
    [[nodiscard]] const CatalogueParts &parts() const { return m_parts; }

    /// Null when there is no such id.
    [[nodiscard]] const Action *action(const ActionId &id) const;
    [[nodiscard]] const Practice *practice(const PracticeId &id) const;
    [[nodiscard]] const Risk *risk(const RiskId &id) const;
    [[nodiscard]] const Source *source(const SourceId &id) const;
    [[nodiscard]] const Hotline *hotline(const HotlineId &id) const;

private:
    CatalogueParts m_parts;
    QHash<ActionId, std::size_t> m_actions;
    QHash<PracticeId, std::size_t> m_practices;
    QHash<RiskId, std::size_t> m_risks;
    QHash<SourceId, std::size_t> m_sources;
    QHash<HotlineId, std::size_t> m_hotlines;
};

} // namespace holdfast::catalogue
