//! Rules and programmes as programs read them.

use crate::cli::view::{counting, date};
use masar_domain::place::Bilingual;
use masar_domain::rules::{
    AmountSource, EventRule, Ground, LoanRules, Programme, Row, Rule, RuleBook, StageRule, Start,
    Value,
};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Names {
    en: String,
    ar: String,
}

#[derive(Debug, Serialize)]
pub(super) struct RuleView {
    pub(super) rule: String,
    title: Names,
    /// What its rows say: `amount`, `months`, `percent` ...
    kind: &'static str,
    rows: Vec<RowView>,
}

#[derive(Debug, Serialize)]
struct RowView {
    version: u16,
    from: Option<String>,
    /// Where the beginning is not known: a day on which it was in force.
    known_by: Option<String>,
    until: Option<String>,
    when: Option<String>,
    value: String,
    /// How suspended months count, for months.
    counting: Option<&'static str>,
    standing: &'static str,
    sources: Vec<SourceView>,
    note: Option<Names>,
    line: usize,
}

#[derive(Debug, Serialize)]
pub(super) struct SourceView {
    id: String,
    title: String,
}

#[derive(Debug, Serialize)]
pub(super) struct ProgrammeView {
    pub(super) programme: String,
    name: Names,
    agency: String,
    pillar: String,
    enrolls: &'static str,
    placement: &'static str,
    ages: Option<String>,
    ends: Option<String>,
    /// How often one subject may be enrolled: `subject` is once.
    once_per: &'static str,
    attendance: bool,
    components: Vec<ComponentView>,
    stages: Vec<StageView>,
    papers: Vec<CodeView>,
    events: Vec<EventView>,
    products: Vec<CodeView>,
    loan: Option<LoanRulesView>,
}

#[derive(Debug, Serialize)]
struct CodeView {
    code: String,
    name: Names,
}

#[derive(Debug, Serialize)]
struct StageView {
    stage: String,
    name: Names,
    next: Vec<String>,
    papers: Vec<String>,
    ends: bool,
}

#[derive(Debug, Serialize)]
struct EventView {
    event: String,
    name: Names,
    papers: Vec<String>,
    window: Option<String>,
}

/// The rules of a loan, by name.
#[derive(Debug, Serialize)]
struct LoanRulesView {
    stage: Option<String>,
    ceiling: Option<String>,
    margin: Option<String>,
    grace: Option<String>,
    repayment: Option<String>,
    fee: Option<String>,
    decision_days: Option<String>,
    tranches_after_proof: Option<String>,
}

#[derive(Debug, Serialize)]
struct ComponentView {
    component: String,
    name: Names,
    payer: &'static str,
    /// `decided`, or the rule the amount comes from.
    amount: String,
    months: Option<String>,
    paid: &'static str,
    to: &'static str,
    from_stage: Option<String>,
    until_stage: Option<String>,
}

/// Since when and on what grounds a row holds.
#[derive(Debug, Serialize)]
pub(super) struct GroundView {
    version: u16,
    from: Option<String>,
    /// Where the beginning is not known: a day on which it was in force.
    known_by: Option<String>,
    until: Option<String>,
    standing: &'static str,
    sources: Vec<SourceView>,
    note: Option<Names>,
    line: usize,
}

impl GroundView {
    pub(super) fn of(book: &RuleBook, ground: &Ground) -> GroundView {
        let (from, known_by) = begins(ground.start);
        GroundView {
            version: ground.version,
            from,
            known_by,
            until: ground.until.map(date),
            standing: ground.standing.code(),
            sources: ground.sources.iter().map(|id| source(book, id)).collect(),
            note: ground.note.as_ref().map(Names::from),
            line: ground.line,
        }
    }
}

/// The first day, or a day on which it was in force.
fn begins(start: Start) -> (Option<String>, Option<String>) {
    match start {
        Start::On(day) => (Some(date(day)), None),
        Start::KnownBy(day) => (None, Some(date(day))),
    }
}

impl From<&Bilingual> for Names {
    fn from(name: &Bilingual) -> Names {
        Names {
            en: name.en.clone(),
            ar: name.ar.clone(),
        }
    }
}

impl RuleView {
    pub(super) fn of(book: &RuleBook, rule: &Rule) -> RuleView {
        RuleView {
            rule: rule.name.clone(),
            title: (&rule.title).into(),
            kind: rule.rows.first().map_or("", |row| row.value.kind()),
            rows: rule.rows.iter().map(|row| RowView::of(book, row)).collect(),
        }
    }
}

impl RowView {
    fn of(book: &RuleBook, row: &Row) -> RowView {
        let (from, known_by) = begins(row.start);
        RowView {
            version: row.version,
            from,
            known_by,
            until: row.until.map(date),
            when: row.condition.as_ref().map(ToString::to_string),
            value: row.value.to_string(),
            counting: match row.value {
                Value::Months(_, how) => Some(counting(how)),
                _ => None,
            },
            standing: row.standing.code(),
            sources: row.sources.iter().map(|id| source(book, id)).collect(),
            note: row.note.as_ref().map(Names::from),
            line: row.line,
        }
    }
}

pub(super) fn source(book: &RuleBook, id: &str) -> SourceView {
    let known = book.sources.iter().find(|source| source.id == id);
    SourceView {
        id: id.to_owned(),
        title: known.map(|source| source.title.clone()).unwrap_or_default(),
    }
}

impl ProgrammeView {
    pub(super) fn of(programme: &Programme) -> ProgrammeView {
        let components = programme.components.iter().map(|part| ComponentView {
            component: part.code.clone(),
            name: (&part.name).into(),
            payer: part.payer.code(),
            amount: amount(&part.amount),
            months: part.months.clone(),
            paid: part.paid.code(),
            to: part.to.code(),
            from_stage: part.from_stage.clone(),
            until_stage: part.until_stage.clone(),
        });
        ProgrammeView {
            programme: programme.code.clone(),
            name: (&programme.name).into(),
            agency: programme.agency.clone(),
            pillar: programme.pillar.clone(),
            enrolls: programme.enrolls.code(),
            placement: programme.placement.code(),
            ages: programme.ages.clone(),
            ends: programme.ends.clone(),
            components: components.collect(),
            once_per: programme.once_per.code(),
            attendance: programme.attendance,
            stages: programme.stages.iter().map(StageView::from).collect(),
            papers: named(programme.papers.iter().map(|p| (&p.code, &p.name))),
            events: programme.events.iter().map(EventView::from).collect(),
            products: named(programme.products.iter().map(|p| (&p.code, &p.name))),
            loan: programme.loan.as_ref().map(LoanRulesView::from),
        }
    }
}

fn named<'a>(all: impl Iterator<Item = (&'a String, &'a Bilingual)>) -> Vec<CodeView> {
    let views = all.map(|(code, name)| CodeView {
        code: code.clone(),
        name: name.into(),
    });
    views.collect()
}

impl From<&StageRule> for StageView {
    fn from(stage: &StageRule) -> StageView {
        StageView {
            stage: stage.code.clone(),
            name: (&stage.name).into(),
            next: stage.next.clone(),
            papers: stage.papers.clone(),
            ends: stage.ends(),
        }
    }
}

impl From<&EventRule> for EventView {
    fn from(event: &EventRule) -> EventView {
        EventView {
            event: event.code.clone(),
            name: (&event.name).into(),
            papers: event.papers.clone(),
            window: event.window.clone(),
        }
    }
}

impl From<&LoanRules> for LoanRulesView {
    fn from(loan: &LoanRules) -> LoanRulesView {
        LoanRulesView {
            stage: loan.stage.clone(),
            ceiling: loan.ceiling.clone(),
            margin: loan.margin.clone(),
            grace: loan.grace.clone(),
            repayment: loan.repayment.clone(),
            fee: loan.fee.clone(),
            decision_days: loan.decision_days.clone(),
            tranches_after_proof: loan.tranches_after_proof.clone(),
        }
    }
}

/// `decided`, `in-kind`, or the rule.
pub(super) fn amount(source: &AmountSource) -> String {
    match source {
        AmountSource::Decided => "decided".to_owned(),
        AmountSource::MayBeDecided => "may-be-decided".to_owned(),
        AmountSource::InKind => "in-kind".to_owned(),
        AmountSource::Rule(rule) | AmountSource::ShareOfWage(rule) => rule.clone(),
        AmountSource::ShareOfRule { share, of } => format!("{share} × {of}"),
    }
}
