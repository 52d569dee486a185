//! Reading the register for pairs.

use super::kept::{Best, Duplicates};
use super::keys::{self, Keyed};
use super::names::Spellings;
use super::{DuplicatesAsked, judgement};
use crate::StoreError;
use crate::going::{Going, Progress, Watcher};
use crate::query;
use crate::register::Shared;
use crate::state::draft::phone_name;
use crate::state::files::{self, Wanted};
use crate::state::postings::{self, Term};
use crate::state::{tables, terms};
use masar_domain::CaseFile;
use masar_domain::likeness::{self, Side, Weights};
use masar_domain::person::Member;
use masar_text::fold;
use roaring::RoaringBitmap;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

/// Keys that a household has, by and large.
const KEYS_EACH: usize = 45;
/// A key that more people have says nothing of two of them.
const MOST_UNDER_A_KEY: usize = 1_000;
/// So few households are looked for by what the indexes have of them.
const FEW: u64 = 32;
/// Files kept at hand while pairs of them are compared.
const AT_HAND: usize = 512;
/// Records read between two looks at whether to go on.
const SLICE: u64 = 64;

/// Whether they are looked for without reading the whole register.
pub(super) fn is_few(among: &RoaringBitmap) -> bool {
    among.len() <= FEW
}

pub(super) fn scan(
    shared: &Shared,
    asked: &DuplicatesAsked<'_>,
    tell: &mut dyn FnMut(Progress) -> Going,
) -> Result<Duplicates, StoreError> {
    let mut watcher = Watcher::new(tell);
    let weights = Weights::on(asked.today);
    let mut search = Search {
        shared,
        asked,
        weights,
        names: Spellings::new(shared, weights),
        at_hand: HashMap::new(),
        best: Best::default(),
    };
    let few = asked.among.filter(|among| is_few(among.households()));
    let (households, wanted) = match few {
        Some(among) => search.around(among.households())?,
        None => (query::everybody(shared)?, None),
    };
    let all = usize::try_from(households.len()).unwrap_or(usize::MAX);
    let passes = match wanted {
        Some(_) => 1,
        None => all
            .saturating_mul(KEYS_EACH)
            .div_ceil(asked.room.max(1))
            .max(1),
    } as u64;
    let of = households.len() * passes;
    let mut done = 0;
    for pass in 0..passes {
        let mut keyed: Vec<Keyed> = Vec::new();
        for number in &households {
            if done % SLICE == 0 {
                watcher.reached(done, of)?;
            }
            done += 1;
            let Some(file) = search.read(number)? else {
                continue;
            };
            if pass == 0 && search.is_among(number) {
                search.within(&file)?;
            }
            let here = keys::keys(&file.household, asked.today).into_iter();
            let here = here.filter(|one| one.key % passes == pass);
            let here = here.filter(|one| wanted.as_ref().is_none_or(|w| w.contains(&one.key)));
            keyed.extend(here);
        }
        keyed.sort_unstable_by_key(|one| (one.key, one.household, one.person));
        search.pairs(&keyed, &mut watcher)?;
    }
    watcher.reached(of, of)?;
    search.names.failed()?;
    Ok(search.best.into())
}

struct Search<'a> {
    shared: &'a Shared,
    asked: &'a DuplicatesAsked<'a>,
    weights: &'static Weights,
    names: Spellings<'a>,
    at_hand: HashMap<u32, Option<Rc<CaseFile>>>,
    best: Best,
}

impl Search<'_> {
    fn is_among(&self, number: u32) -> bool {
        self.asked.among.is_none_or(|among| among.contains(number))
    }

    /// A household and its members.
    fn read(&self, number: u32) -> Result<Option<CaseFile>, StoreError> {
        let kept = files::load_part(&*self.shared.engine, number, Wanted::Members)?;
        Ok(kept.map(|kept| kept.file))
    }

    /// Of few households the keys, and the households who may share one: those
    /// with two words of somebody's name, or with a telephone, in common.
    fn around(
        &self,
        few: &RoaringBitmap,
    ) -> Result<(RoaringBitmap, Option<BTreeSet<u64>>), StoreError> {
        let engine = &*self.shared.engine;
        let (mut households, mut wanted) = (few.clone(), BTreeSet::new());
        for number in few {
            let Some(file) = self.read(number)? else {
                continue;
            };
            let household = &file.household;
            wanted.extend(
                keys::keys(household, self.asked.today)
                    .iter()
                    .map(|k| k.key),
            );
            for mobile in terms::phones(&file) {
                let filed = phone_name(&self.shared.secret, mobile);
                households |= query::filed_under(self.shared, tables::PHONE, filed)?;
            }
            for member in household.members.iter().filter(|m| m.left.is_none()) {
                let mut seen = RoaringBitmap::new();
                let sounds = fold::sounds(member.particulars.name.shown());
                let distinct: BTreeSet<String> = sounds.into_iter().collect();
                let alone = distinct.len() == 1;
                for sound in distinct {
                    let having = Term::text(terms::SKELETON, &sound);
                    let having = postings::households(engine, &having)?;
                    households |= match alone {
                        true => having.clone(),
                        false => &having & &seen,
                    };
                    seen |= having;
                }
            }
        }
        Ok((households, Some(wanted)))
    }

    /// Pairs within one household.
    fn within(&mut self, file: &CaseFile) -> Result<(), StoreError> {
        let members: Vec<&Member> = present(file).collect();
        for (n, one) in members.iter().enumerate() {
            for other in &members[n + 1..] {
                self.compare((file, one), (file, other))?;
            }
        }
        Ok(())
    }

    /// Pairs of different households who share a key; the keys are sorted.
    fn pairs(&mut self, keyed: &[Keyed], watcher: &mut Watcher<'_>) -> Result<(), StoreError> {
        for group in keyed.chunk_by(|a, b| a.key == b.key) {
            if group.len() > MOST_UNDER_A_KEY {
                continue;
            }
            for (n, one) in group.iter().enumerate() {
                for other in &group[n + 1..] {
                    let apart = one.household != other.household;
                    let asked = self.is_among(one.household) || self.is_among(other.household);
                    if apart && asked && one.may_be(other) {
                        watcher.goes_on()?;
                        self.read_and_compare(one, other)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn read_and_compare(&mut self, one: &Keyed, other: &Keyed) -> Result<(), StoreError> {
        let files = (self.hand(one.household)?, self.hand(other.household)?);
        let (Some(first), Some(second)) = files else {
            return Ok(());
        };
        let member = |file: &'_ CaseFile, no: u16| present(file).find(|m| m.id.no == no).cloned();
        let members = (member(&first, one.person), member(&second, other.person));
        match members {
            (Some(a), Some(b)) => self.compare((&first, &a), (&second, &b)),
            _ => Ok(()),
        }
    }

    /// A file that is likely to be asked for again soon.
    fn hand(&mut self, number: u32) -> Result<Option<Rc<CaseFile>>, StoreError> {
        if let Some(known) = self.at_hand.get(&number) {
            return Ok(known.clone());
        }
        if self.at_hand.len() >= AT_HAND {
            self.at_hand.clear();
        }
        let file = self.read(number)?.map(Rc::new);
        self.at_hand.insert(number, file.clone());
        Ok(file)
    }

    fn compare(
        &mut self,
        (first, one): (&CaseFile, &Member),
        (second, other): (&CaseFile, &Member),
    ) -> Result<(), StoreError> {
        let likeness = likeness::compare(
            Side {
                household: &first.household,
                member: one,
            },
            Side {
                household: &second.household,
                member: other,
            },
            &self.names,
            self.weights,
            self.asked.today,
        );
        if likeness.points < self.weights.offer {
            return Ok(());
        }
        let (lower, higher) = if one.id <= other.id {
            (one, other)
        } else {
            (other, one)
        };
        let whole = files::load(&*self.shared.engine, lower.id.household.number)?;
        let open = whole
            .as_ref()
            .is_none_or(|kept| judgement(&kept.file, [lower, higher]).is_offered());
        if open {
            self.best.take(likeness.points, one.id, other.id);
        }
        Ok(())
    }
}

/// The members who have not left.
fn present(file: &CaseFile) -> impl Iterator<Item = &Member> {
    file.household.members.iter().filter(|m| m.left.is_none())
}
