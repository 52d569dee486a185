//! Deciding a filter on households in brief, for those that indexes leave open.

use super::Sought;
use super::plan::{Answered, Plan};
use super::reading;
use super::texts::Words;
use crate::StoreError;
use crate::going::{Going, Progress};
use crate::register::Shared;
use crate::state::briefs;
use masar_domain::filter::Term;
use masar_domain::filter::brief::{self, Answers};
use roaring::RoaringBitmap;

/// Blocks of households asked between two looks at whether to go on.
const SLICE: u32 = 256;

/// What is known before any file is read.
pub(super) struct Briefed {
    /// Let through for certain.
    pub(super) found: RoaringBitmap,
    /// The files that must be read to know.
    pub(super) open: RoaringBitmap,
}

/// What indexes and briefs say of a filter.
pub(super) fn briefed(
    shared: &Shared,
    sought: &Sought<'_>,
    plan: &Plan<'_>,
    tell: &mut dyn FnMut(Progress) -> Going,
) -> Result<Briefed, StoreError> {
    let mut found = plan.bounds.sure.clone();
    let mut open = plan.bounds.open();
    let asked = open.clone();
    let words = Words::of(&plan.answered);
    let known = reading::known(shared, sought, &words);
    for (done, start) in (0_u32..).zip(starts(&asked)) {
        if done % SLICE == 0 {
            let progress = Progress {
                done: asked.rank(start).saturating_sub(1),
                of: asked.len(),
            };
            tell(progress).or_stopped()?;
        }
        briefs::each(&*shared.engine, briefs::block(start), |number, brief| {
            if !asked.contains(number) {
                return;
            }
            let answers = OfOne {
                answered: &plan.answered,
                number,
            };
            if let Some(holds) = brief::decide(sought.filter, brief, &known, &answers) {
                open.remove(number);
                if holds {
                    found.insert(number);
                }
            }
        })?;
    }
    Ok(Briefed { found, open })
}

/// The first of the households in each block that has any of them.
fn starts(households: &RoaringBitmap) -> impl Iterator<Item = u32> + '_ {
    let mut last = None;
    households.iter().filter(move |number| {
        let block = Some(briefs::block(*number));
        std::mem::replace(&mut last, block) != block
    })
}

/// What the indexes answered, of one household.
struct OfOne<'a> {
    answered: &'a Answered<'a>,
    number: u32,
}

impl Answers for OfOne<'_> {
    fn answer(&self, term: &Term) -> Option<bool> {
        self.answered.lets_through(term, self.number)
    }
}
