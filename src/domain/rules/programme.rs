//! A programme: who runs it, whom it takes, and what it pays.

use super::path::{EventRule, LoanRules, OncePer, Paper, Product, StageRule};
use crate::dossier::Dossier;
use crate::place::Bilingual;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Whom a programme enrolls.
    Enrolls { Household = "household", Person = "person" }
}

vocabulary! {
    /// Whose money a component is.
    Payer {
        Naf = "naf",
        Nep = "nep",
        Def = "def",
        /// The fund that supports productive branches.
        BranchFund = "branch-fund",
    }
}

/// Where the amount of a component comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountSource {
    /// Decided by the agency, household by household; no formula is public.
    Decided,
    /// The rule of that name, in fils a month.
    Rule(String),
    /// The rule of that name is a share of the placement's wage.
    ShareOfWage(String),
    /// Decided by the agency, where it decides one at all: no amount is public,
    /// and it is told as unknown until somebody records it.
    MayBeDecided,
    /// The rule `share` is a share of what the rule `of` says.
    ShareOfRule { share: String, of: String },
    /// Not money.
    InKind,
}

vocabulary! {
    /// How often a component is paid.
    Paid { Monthly = "monthly", Once = "once" }
}

vocabulary! {
    /// Whose hands the money reaches.
    PaidTo {
        Family = "family",
        Employer = "employer",
        /// Whoever set a productive branch up.
        Investor = "investor",
        /// The social security corporation, on account of the worker.
        SocialSecurity = "social-security",
    }
}

/// One thing a programme pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Unique in the programme: `transport`.
    pub code: String,
    pub name: Bilingual,
    pub payer: Payer,
    pub amount: AmountSource,
    /// The rule that says for how many months; without one it has no end.
    pub months: Option<String>,
    pub paid: Paid,
    pub to: PaidTo,
    /// The stage that has to be reached before money is due or a thing given.
    pub from_stage: Option<String>,
    /// The stage with which it is over.
    pub until_stage: Option<String>,
}

impl Component {
    /// Its amount is recorded as the agency decided it.
    pub fn is_decided(&self) -> bool {
        matches!(
            self.amount,
            AmountSource::Decided | AmountSource::MayBeDecided
        )
    }
}

/// A programme as the book describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// `nep-transport`
    pub code: String,
    pub name: Bilingual,
    /// Short enough for a column of 22 cells.
    pub short: Bilingual,
    /// Code of the agency that runs it.
    pub agency: String,
    /// Pillar of the strategy: `karama`, `forsa`, `tamkeen`, `sumoud`.
    pub pillar: String,
    pub enrolls: Enrolls,
    /// Enrollment names the job it supports.
    pub placement: PlacementNeed,
    /// The rule that bounds the age on entry.
    pub ages: Option<String>,
    /// The rule that says when the programme itself ends.
    pub ends: Option<String>,
    pub components: Vec<Component>,
    /// In the order of the path; the first is where it begins.
    pub stages: Vec<StageRule>,
    pub papers: Vec<Paper>,
    /// What happens to a family that the programme answers.
    pub events: Vec<EventRule>,
    pub products: Vec<Product>,
    pub once_per: OncePer,
    /// Days of attendance are recorded month by month.
    pub attendance: bool,
    pub loan: Option<LoanRules>,
    pub line: usize,
}

impl Programme {
    /// One of its amounts is recorded as the agency decided it.
    pub fn is_decided(&self) -> bool {
        self.components.iter().any(Component::is_decided)
    }

    /// Nothing is due before that amount is known.
    pub fn needs_amount(&self) -> bool {
        let mut parts = self.components.iter();
        parts.any(|part| part.amount == AmountSource::Decided)
    }

    /// NAF's cash that goes on month by month: what "on aid" means, and what the
    /// months of income that is not counted are for (domain facts 2.9).
    pub fn is_standing_aid(&self) -> bool {
        let mut parts = self.components.iter();
        self.agency == "naf"
            && self.pillar == "karama"
            && parts.any(|part| part.paid == Paid::Monthly && part.amount != AmountSource::InKind)
    }

    pub fn component(&self, code: &str) -> Option<&Component> {
        self.components.iter().find(|part| part.code == code)
    }

    pub fn stage(&self, code: &str) -> Option<&StageRule> {
        self.stages.iter().find(|stage| stage.code == code)
    }

    /// Papers nobody has seen that the event of a dossier asks for, or a stage
    /// that may come next.
    pub fn papers_missing(&self, dossier: &Dossier) -> Vec<&Paper> {
        let occasion = dossier.occasion.as_ref();
        let event = occasion.and_then(|occasion| self.event(&occasion.event));
        let stage = dossier.stage().map(|stage| stage.stage.as_str());
        let next = self
            .stages_after(stage)
            .filter_map(|code| self.stage(code))
            .flat_map(|stage| &stage.papers);
        let mut missing: Vec<&Paper> = Vec::new();
        for code in event.iter().flat_map(|event| &event.papers).chain(next) {
            let known = missing.iter().any(|paper| paper.code == *code);
            if !known && dossier.paper_seen(code).is_none() {
                missing.extend(self.paper(code));
            }
        }
        missing
    }

    pub fn paper(&self, code: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.code == code)
    }

    pub fn event(&self, code: &str) -> Option<&EventRule> {
        self.events.iter().find(|event| event.code == code)
    }

    pub fn product(&self, code: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.code == code)
    }

    /// The codes of the stages that may follow: after none, the first.
    pub fn stages_after(&self, stage: Option<&str>) -> impl Iterator<Item = &str> {
        let first = self.stages.first().filter(|_| stage.is_none());
        let known = stage.and_then(|code| self.stage(code));
        let next = known.map_or(&[][..], |stage| &stage.next);
        let first = first.map(|stage| stage.code.as_str());
        first.into_iter().chain(next.iter().map(String::as_str))
    }
}

vocabulary! {
    /// Whether an enrollment must name a placement.
    PlacementNeed { Required = "required", Optional = "optional", None = "none" }
}
