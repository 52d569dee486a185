//! The closed vocabularies of the core, as flags name them and as people read
//! them: each value has a code (`female`) and a word of the catalogue
//! (`sex-female`).

use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::clock::ClockKind;
use masar_domain::due::TaskKind;
use masar_domain::employer::flag::Mark;
use masar_domain::employer::vacancy::ClosedBecause;
use masar_domain::employer::{EmployerKind, Has};
use masar_domain::enrollment::{Action, Period, State, Track};
use masar_domain::follow_up::{Employed, Evidence};
use masar_domain::identity::NoNumber;
use masar_domain::instruction::InstructionState;
use masar_domain::likeness::Sameness;
use masar_domain::matching::Distance;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::matters::graduation::{Met, Verdict};
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::matters::referral::ReferralState;
use masar_domain::merging::Held;
use masar_domain::person::{Education, Leaving, Relation, Sex, Work};
use masar_domain::placement::{Kind, Stage};
use masar_domain::rules::{Enrolls, Payer, PlacementNeed, Standing};
use masar_domain::timeline::CellState;
use masar_tui::app::Switch;

/// A value with a code and a word.
pub(crate) trait Coded: Copy + Send + Sync + 'static {
    /// What its messages begin with.
    const PREFIX: &'static str;

    /// Every value, in the order of forms.
    fn all() -> &'static [Self];

    /// The stable code: flags, files, JSON.
    fn code(self) -> &'static str;

    /// The id of its word in the catalogue.
    fn message(self) -> String {
        format!("{}-{}", Self::PREFIX, self.code())
    }
}

macro_rules! coded {
    ($($kind:ty = $prefix:literal),+ $(,)?) => {
        $(impl Coded for $kind {
            const PREFIX: &'static str = $prefix;

            fn all() -> &'static [Self] {
                <$kind>::ALL
            }

            fn code(self) -> &'static str {
                <$kind>::code(self)
            }
        })+

        /// The message id of every value of every vocabulary.
        #[cfg(test)]
        fn every_message() -> Vec<String> {
            let mut all = Vec::new();
            $(all.extend(<$kind>::ALL.iter().map(|value| value.message()));)+
            all
        }
    };
}

coded! {
    Switch = "switch",
    OverpaymentCause = "overpayment-cause",
    CorrectionCause = "correction-cause",
    Sex = "sex",
    Relation = "relation",
    Education = "education",
    Work = "work",
    Leaving = "leaving",
    NoNumber = "no-number",
    VisitMode = "visit-mode",
    VisitOutcome = "visit-outcome",
    ContactMode = "contact-mode",
    ContactOutcome = "contact-outcome",
    TaskKind = "task-kind",
    ReferralState = "referral-state",
    GrievanceSubject = "grievance-subject",
    GrievanceOutcome = "grievance-outcome",
    State = "enrollment-state",
    Action = "enrollment-action",
    Track = "track",
    Period = "period",
    Kind = "placement-kind",
    Stage = "placement-stage",
    InstructionState = "instruction-state",
    CellState = "cell",
    ClockKind = "clock",
    Enrolls = "enrolls",
    Payer = "payer",
    PlacementNeed = "placement-need",
    Standing = "standing",
    EmployerKind = "employer-kind",
    Has = "has",
    Mark = "employer-mark",
    ClosedBecause = "vacancy-closed",
    Evidence = "evidence",
    Employed = "employed",
    Distance = "distance",
    Met = "graduation-met",
    Verdict = "graduation-verdict",
    Sameness = "duplicate-verdict",
    Held = "merge-held",
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::reason::{MOVED, PLACEMENT_ENDINGS, REASONS};
    use masar_domain::refusal::Code;
    use masar_text::Lang;
    use masar_text::messages::Messages;

    fn lacking(ids: impl IntoIterator<Item = String>) -> Vec<String> {
        let ids: Vec<String> = ids.into_iter().collect();
        let mut lacking = Vec::new();
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let arabic = |text: &str| text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
            for id in &ids {
                // What Arabic lacks would come in English.
                let spoken =
                    messages.has(id) && arabic(&messages.text(id)) == (lang == Lang::Arabic);
                if !spoken {
                    lacking.push(format!("{lang} {id}"));
                }
            }
        }
        lacking
    }

    #[test]
    fn every_value_has_its_word_in_both_languages() {
        assert_eq!(lacking(every_message()), Vec::<String>::new());
    }

    #[test]
    fn every_reason_has_its_words_in_both_languages() {
        let codes = REASONS.iter().map(|reason| reason.code);
        let ids = codes
            .chain(PLACEMENT_ENDINGS.iter().copied())
            .chain([MOVED]);
        let ids = ids.map(|code| format!("reason-{code}"));
        assert_eq!(lacking(ids), Vec::<String>::new());
    }

    #[test]
    fn every_refusal_says_what_is_wrong_and_what_to_do_in_both_languages() {
        let ids = Code::ALL.iter().map(|code| code.message());
        let ids = ids.flat_map(|id| [format!("{id}.hint"), id]);
        assert_eq!(lacking(ids), Vec::<String>::new());
    }
}
