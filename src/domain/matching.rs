//! Who fits which vacancy, and what stands against it: pure, for one person and
//! one vacancy, with every reason said. Nothing here decides: a caseworker and
//! the family do.
//!
//! Nearness comes first, for out of a city the way to work decides (one vacancy
//! in a hundred lies in each of seven governorates: domain facts 3.3, 8).

pub mod distance;
mod point;

pub use distance::Distance;
pub use point::{Against, Fits};

use crate::employer::Has;
use crate::employer::site::Site;
use crate::employer::vacancy::Vacancy;
use crate::enrollment::Track;
use crate::person::{Member, Work};
use crate::placement::Kind;
use crate::rules::condition::Situation;
use crate::rules::{RowRef, RuleBook, Value};
use crate::whatif::{self, Fare, Offer};
use crate::{CaseFile, Employer, Fils, PersonId, VacancyId, sector};
use chrono::{Datelike, NaiveDate};

/// A person held against a vacancy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    pub person: PersonId,
    pub vacancy: VacancyId,
    pub distance: Distance,
    pub fits: Vec<Fits>,
    pub against: Vec<Against>,
}

impl Match {
    /// What lists are ordered by: what rules it out, the way there, and how
    /// much stands against it; the best first.
    fn rank(&self) -> (bool, Distance, usize, std::cmp::Reverse<usize>) {
        let out = self.against.iter().any(Against::rules_it_out);
        let fits = std::cmp::Reverse(self.fits.len());
        (out, self.distance, self.against.len(), fits)
    }
}

/// A person of a household on a day.
#[derive(Clone, Copy, Debug)]
pub struct Seeker<'a> {
    pub file: &'a CaseFile,
    pub member: &'a Member,
    pub today: NaiveDate,
}

/// Those of a household who may look for work: of the age that the programme
/// takes, not in a job that the register follows, and not at work or unable.
pub fn seekers<'a>(
    file: &'a CaseFile,
    book: &'a RuleBook,
    today: NaiveDate,
) -> impl Iterator<Item = Seeker<'a>> {
    let members = file.household.members.iter();
    let seekers = members.map(move |member| Seeker {
        file,
        member,
        today,
    });
    seekers.filter(move |seeker| seeker.is_free() && seeker.is_of_age(book) == Some(true))
}

/// Whether nothing on record keeps a member from taking work, whatever the day:
/// what the store's index of seekers holds.
pub fn looks_for_work(file: &CaseFile, member: &Member) -> bool {
    let work = member.particulars.work;
    let free = !matches!(
        work,
        Some(Work::Formal | Work::Student | Work::Retired | Work::Unable)
    );
    let mut placements = file.placements_of(member.id);
    free && member.left.is_none() && !placements.any(|placement| placement.stage().works())
}

/// The years of birth of those whose age the programme takes on a day.
pub fn years_of_birth(book: &RuleBook, today: NaiveDate) -> Option<(i32, i32)> {
    let rule = book.rule("nep.ages")?;
    let row = rule.rows.iter().find(|row| row.holds_on(today))?;
    let Value::Ages(from, to) = row.value else {
        return None;
    };
    let (from, to) = (i32::try_from(from).ok()?, i32::try_from(to).ok()?);
    // Whoever has yet to have a birthday this year was born a year earlier.
    Some((today.year() - to - 1, today.year() - from))
}

/// The vacancies that live placements of a household fill, one entry a seat.
pub fn seats_held(file: &CaseFile) -> Vec<VacancyId> {
    let known = file.follow_ups.iter().filter_map(|known| {
        let placement = file.placement(known.placement)?;
        placement.ended().is_none().then_some(known.vacancy?)
    });
    known.collect()
}

impl Seeker<'_> {
    /// Whether nothing on record keeps the person from taking work.
    pub fn is_free(&self) -> bool {
        looks_for_work(self.file, self.member) && self.member.is_member_on(self.today)
    }

    fn ages(&self, book: &RuleBook) -> Option<(u32, u32, RowRef)> {
        let situation = Situation {
            person: Some(self.member),
            placement: None,
            track: Track::General,
            product: "",
            on: self.today,
        };
        let (rule, row) = book.row("nep.ages", self.today, &situation)?;
        match row.value {
            Value::Ages(from, to) => Some((from, to, row.name(rule))),
            _ => None,
        }
    }

    /// Whether the age is one that the programme takes; none where it is not known.
    pub fn is_of_age(&self, book: &RuleBook) -> Option<bool> {
        let age = self.member.particulars.birth.age_on(self.today)?;
        let (from, to, _) = self.ages(book)?;
        Some((from..=to).contains(&age))
    }

    /// Children of the household who are not at school yet.
    pub fn small_children(&self, book: &RuleBook) -> u32 {
        let rule = book.rule("child.school-age");
        let row = rule.and_then(|rule| rule.rows.iter().find(|row| row.holds_on(self.today)));
        let Some(Value::Count(school)) = row.map(|row| &row.value) else {
            return 0;
        };
        let members = self.file.household.members.iter();
        let small = members.filter(|member| {
            let age = member.particulars.birth.age_on(self.today);
            member.is_member_on(self.today) && age.is_some_and(|age| age < *school)
        });
        u32::try_from(small.count()).unwrap_or(u32::MAX)
    }
}

/// Holds a person against a vacancy.
pub fn hold(seeker: &Seeker<'_>, employer: &Employer, vacancy: &Vacancy, book: &RuleBook) -> Match {
    let site = employer.site_of(vacancy);
    let address = seeker.file.household.address_on(seeker.today);
    let distance = Distance::between(address, site.map(|site| &site.particulars));
    let mut found = Match {
        person: seeker.member.id,
        vacancy: vacancy.id,
        distance,
        fits: Vec::new(),
        against: Vec::new(),
    };
    found.age(seeker, book);
    found.place();
    found.way(vacancy, site);
    found.children(seeker, vacancy, site, book);
    found.disability(seeker, vacancy, site);
    found.wage(seeker, vacancy, book);
    found.experience(seeker, vacancy);
    found
}

impl Match {
    fn age(&mut self, seeker: &Seeker<'_>, book: &RuleBook) {
        if !seeker.is_free() {
            self.against.push(Against::AtWork);
        }
        let Some((from, to, row)) = seeker.ages(book) else {
            return;
        };
        match seeker.member.particulars.birth.age_on(seeker.today) {
            None => self.against.push(Against::AgeNotKnown),
            Some(age) if (from..=to).contains(&age) => self.fits.push(Fits::Age { age, row }),
            Some(age) => self.against.push(Against::Age { age, from, to, row }),
        }
    }

    fn place(&mut self) {
        match self.distance {
            Distance::SameLiwa | Distance::NeighbouringLiwa => self.fits.push(Fits::Near),
            _ => self.against.push(Against::Far),
        }
    }

    fn way(&mut self, vacancy: &Vacancy, site: Option<&Site>) {
        match either(vacancy.terms.transport, site.map(|s| s.particulars.bus)) {
            Has::Yes => self.fits.push(Fits::Transport),
            Has::No => self.against.push(Against::NoTransport),
            Has::NotKnown => self.against.push(Against::TransportNotKnown),
        }
    }

    fn children(
        &mut self,
        seeker: &Seeker<'_>,
        vacancy: &Vacancy,
        site: Option<&Site>,
        book: &RuleBook,
    ) {
        let children = seeker.small_children(book);
        if children == 0 {
            return;
        }
        match either(
            vacancy.terms.childcare,
            site.map(|s| s.particulars.childcare),
        ) {
            Has::Yes => self.fits.push(Fits::Childcare { children }),
            Has::No | Has::NotKnown => self.against.push(Against::NoChildcare { children }),
        }
    }

    fn disability(&mut self, seeker: &Seeker<'_>, vacancy: &Vacancy, site: Option<&Site>) {
        if !seeker.member.has_disability_on(seeker.today) {
            return;
        }
        let there = site.map_or(Has::NotKnown, |site| site.particulars.accessible);
        match (vacancy.terms.accessible, there) {
            (Has::No, _) | (_, Has::No) => self.against.push(Against::NotAccessible),
            (Has::Yes, Has::Yes) => self.fits.push(Fits::Accessible),
            _ => self.against.push(Against::AccessNotKnown),
        }
    }

    fn wage(&mut self, seeker: &Seeker<'_>, vacancy: &Vacancy, book: &RuleBook) {
        let least = sector::minimum_wage(book, &vacancy.terms.sector, seeker.today);
        match least {
            Some((least, row)) if vacancy.terms.wage < least => {
                self.against.push(Against::WageBelowMinimum { least, row });
            }
            Some((least, row)) => self.fits.push(Fits::Wage { least, row }),
            None => self.against.push(Against::MinimumNotKnown),
        }
        let used = months_used(seeker, book);
        if let Some((used, allowed)) = used.filter(|(used, _)| *used > 0) {
            self.against.push(Against::MonthsUsed { used, allowed });
        }
    }

    fn experience(&mut self, seeker: &Seeker<'_>, vacancy: &Vacancy) {
        let mut jobs = seeker.file.placements_of(seeker.member.id);
        let known = |sector: &str| !sector.is_empty() && sector == vacancy.terms.sector;
        if jobs.any(|job| job.started().is_some() && known(&job.terms.sector)) {
            self.fits.push(Fits::Sector);
        }
    }
}

/// What either of the two says; where both are silent, nobody knows.
fn either(one: Has, other: Option<Has>) -> Has {
    match (one, other.unwrap_or(Has::NotKnown)) {
        (Has::Yes, _) | (_, Has::Yes) => Has::Yes,
        (Has::No, _) | (_, Has::No) => Has::No,
        _ => Has::NotKnown,
    }
}

/// The most months of support for work that the person has used, and of how many.
fn months_used(seeker: &Seeker<'_>, book: &RuleBook) -> Option<(u16, u16)> {
    let clocks = crate::clock::clocks(seeker.file, book, seeker.today);
    let own = clocks.into_iter().filter(|clock| {
        clock.kind == crate::clock::ClockKind::Support && clock.person == Some(seeker.member.id)
    });
    own.map(|clock| (clock.used, clock.allowed)).max()
}

/// Vacancies for a person, the best first, each with its employer: those that
/// take people today and have a seat left.
pub fn for_person<'e>(
    seeker: &Seeker<'_>,
    offered: impl IntoIterator<Item = (&'e Employer, &'e Vacancy)>,
    book: &RuleBook,
) -> Vec<Match> {
    let open = offered
        .into_iter()
        .filter(|(_, v)| v.is_open_on(seeker.today));
    let mut found: Vec<Match> = open.map(|(e, v)| hold(seeker, e, v, book)).collect();
    found.sort_by_cached_key(|one| (one.rank(), one.vacancy));
    found
}

/// Those of some households who may look for work, for one vacancy, the best first.
pub fn for_vacancy<'f>(
    employer: &Employer,
    vacancy: &Vacancy,
    files: impl IntoIterator<Item = &'f CaseFile>,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Match> {
    let mut found = Vec::new();
    for file in files {
        let held = seekers(file, book, today).map(|one| hold(&one, employer, vacancy, book));
        found.extend(held);
    }
    found.sort_by_cached_key(|one| (one.rank(), one.person));
    found
}

/// What a vacancy offers, as the what-if sheet takes it.
pub fn offer(
    employer: &Employer,
    vacancy: &Vacancy,
    start: NaiveDate,
    fare: Option<Fils>,
) -> Offer {
    let site = employer.site_of(vacancy).map(|site| &site.particulars);
    let branch = site.is_some_and(|site| site.branch == Has::Yes);
    let way = either(vacancy.terms.transport, site.map(|site| site.bus));
    Offer {
        kind: if branch { Kind::Branch } else { Kind::Employer },
        employer: employer.particulars.name.shown().to_owned(),
        sector: vacancy.terms.sector.clone(),
        liwa: site.map(|site| site.liwa.clone()).unwrap_or_default(),
        wage: vacancy.terms.wage,
        start,
        fare: match (fare, way) {
            (Some(fare), _) => Fare::Costs(fare),
            (None, Has::Yes) => Fare::Bus,
            (None, _) => Fare::Unknown,
        },
    }
}

/// What the household would have more, at the least, in the first full month
/// of the job; none where that cannot be worked out. Whether the fare is still to come
/// off is said with it.
pub fn net_gain(seeker: &Seeker<'_>, offer: &Offer, book: &RuleBook) -> Option<NetGain> {
    let sheet = whatif::what_if(seeker.file, seeker.member.id, offer, book, seeker.today).ok()?;
    // Of the first month a wage may be a part, and nobody knows which.
    let first = sheet.months.get(1)?;
    Some(NetGain {
        a_month: first.difference,
        in_all: sheet.total.difference,
        lacks_fare: first.with.lacks_fare(),
        is_least: first.with.is_least(),
    })
}

/// How much more a family has with a job than without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetGain {
    /// In the first full month, of what is known.
    pub a_month: Fils,
    /// In all months of the sheet, of what is known.
    pub in_all: Fils,
    /// The fare is still to be taken off.
    pub lacks_fare: bool,
    /// More may come in than is known.
    pub is_least: bool,
}
