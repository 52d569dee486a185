//! The register against a plain reference: a map of case files, decided and
//! folded by the domain alone. Random commands, valid and not, repeated, in
//! groups that stand or fall together, with closing and opening in between;
//! after every step both say the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::chance::{Plan, plan};
use crate::office::*;
use masar_domain::commands::{self, JudgePair, Request};
use masar_domain::event::Happened;
use masar_domain::figures::{Place, Tally, contributions};
use masar_domain::invariants;
use masar_domain::life::{self, Life};
use masar_domain::likeness::Sameness;
use masar_domain::matching;
use masar_domain::merging::Records;
use masar_domain::person::Member;
use masar_domain::unique::{UniqueKey, unique_keys};
use masar_domain::{
    About, Aggregates, CaseFile, Code, Command, CommandId, Context, Employer, EmployerId,
    HouseholdId, Month, RuleBook,
};
use masar_store::{Caller, Outcome, Register, Together};
use proptest::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// What the register must be.
#[derive(Clone, Default)]
struct Reference {
    files: BTreeMap<u32, CaseFile>,
    employers: BTreeMap<u32, Employer>,
    given: HashMap<CommandId, About>,
}

/// What came of a command, as far as both can say it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Came {
    Done(About),
    Repeated(About),
    Refused(Code),
    HeldBack,
}

impl Came {
    fn of(outcome: &Outcome) -> Came {
        match outcome {
            Outcome::Done(receipt) if receipt.repeated => Came::Repeated(receipt.about),
            Outcome::Done(receipt) => Came::Done(receipt.about),
            Outcome::Refused(refusal) => Came::Refused(refusal.code),
            Outcome::HeldBack => Came::HeldBack,
        }
    }
}

impl Reference {
    fn give(&mut self, request: &Request, caller: &Caller) -> Came {
        if let Some(about) = self.given.get(&request.id) {
            return Came::Repeated(*about);
        }
        let context = Context {
            by: caller.by.clone(),
            at: caller.at,
            today: caller.today,
            book: RuleBook::embedded().unwrap(),
            next_household: self.files.keys().max().unwrap_or(&0) + 1,
            next_employer: self.employers.keys().max().unwrap_or(&0) + 1,
        };
        let target = request.command.household().map(|id| id.number);
        let before = target.and_then(|number| self.files.get(&number));
        let vacancy = request.command.vacancy();
        let employer = request.command.employer();
        let employer = employer.or(vacancy.map(|vacancy| vacancy.employer));
        let held = self.files.values().flat_map(matching::seats_held);
        let seats_taken = held.filter(|seat| Some(*seat) == vacancy).count();
        let employer = employer.and_then(|id| self.employers.get(&id.0));
        let on = Aggregates {
            file: before,
            employer,
            seats_taken: u32::try_from(seats_taken).unwrap(),
        };
        let events = match commands::decide(on, &request.command, &context) {
            Ok(events) => events,
            Err(refusal) => return Came::Refused(refusal.code),
        };
        let (mut file, mut employer) = (before.cloned(), employer.cloned());
        for event in events {
            let (by, at) = (context.by.clone(), context.at);
            let happened = Happened { event, by, at };
            match (&mut file, &mut employer) {
                (Some(file), _) => drop(file.apply(&happened).expect("what was decided applies")),
                (_, Some(known)) => known.apply(&happened).expect("what was decided applies"),
                (None, None) => {
                    file = CaseFile::begun_by(&happened);
                    employer = Employer::begun_by(&happened);
                }
            }
        }
        if let (None, Some(employer)) = (&file, employer) {
            let id = employer.id;
            self.employers.insert(id.0, employer);
            self.given.insert(request.id, id.into());
            return Came::Done(id.into());
        }
        let file = file.unwrap();
        if let Some(code) = self.taken(&file) {
            return Came::Refused(code);
        }
        let id = file.household.id;
        self.files.insert(id.number, file);
        self.given.insert(request.id, id.into());
        Came::Done(id.into())
    }

    /// A key of the file that another household holds.
    fn taken(&self, file: &CaseFile) -> Option<Code> {
        let others = self
            .files
            .values()
            .filter(|f| f.household.id != file.household.id);
        let held: Vec<UniqueKey> = others.flat_map(unique_keys).collect();
        let key = unique_keys(file)
            .into_iter()
            .find(|key| held.contains(key))?;
        Some(match key {
            UniqueKey::NationalNumber(_) => Code::NumberTaken,
            UniqueKey::Reference(_) => Code::ReferenceTaken,
        })
    }

    fn group(&mut self, requests: &[Request], caller: &Caller, together: Together) -> Vec<Came> {
        let before = self.clone();
        let came: Vec<Came> = requests.iter().map(|r| self.give(r, caller)).collect();
        let refused = came.iter().any(|came| matches!(came, Came::Refused(_)));
        if together == Together::EachAlone || !refused {
            return came;
        }
        *self = before;
        let held_back = |(came, request): (Came, &Request)| match came {
            Came::Refused(_) => came,
            Came::Repeated(_) if self.given.contains_key(&request.id) => came,
            _ => Came::HeldBack,
        };
        came.into_iter().zip(requests).map(held_back).collect()
    }

    fn employers(&self) -> Vec<EmployerId> {
        self.employers.keys().copied().map(EmployerId).collect()
    }

    fn homes(&self) -> Vec<HouseholdId> {
        self.files.values().map(|file| file.household.id).collect()
    }
}

#[derive(Clone, Debug)]
enum Step {
    Give(Plan),
    /// Commands in one go, and which of those before to send again with them.
    Group(Vec<Plan>, Option<prop::sample::Index>, bool),
    /// A decision about two people, or a merge of two who were found to be one.
    Records([u8; 3]),
    Again(prop::sample::Index),
    Reopen,
    /// Opened on an empty state, as after a rebuild.
    Afresh,
}

fn step() -> impl Strategy<Value = Step> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        12 => plan().prop_map(Step::Give),
        4 => (prop::collection::vec(plan(), 1..5), prop::option::of(index()), any::<bool>())
            .prop_map(|(plans, again, together)| Step::Group(plans, again, together)),
        3 => any::<[u8; 3]>().prop_map(Step::Records),
        2 => index().prop_map(Step::Again),
        1 => Just(Step::Reopen),
        1 => Just(Step::Afresh),
    ]
}

/// What is done about records of one person, by some numbers that choose.
fn records(files: &BTreeMap<u32, CaseFile>, [what, a, b]: [u8; 3]) -> Vec<Command> {
    let present = files.values().flat_map(|file| {
        let members = file.household.members.iter();
        members.filter(|member| member.left.is_none())
    });
    let present: Vec<&Member> = present.collect();
    if present.is_empty() {
        return Vec::new();
    }
    let pick = |by: u8| present[usize::from(by) % present.len()];
    let judged = files.values().flat_map(|file| &file.judged).next_back();
    let known = judged.and_then(|judged| {
        let member = |id| present.iter().find(|member| member.id == id);
        Some((member(judged.fact.one)?, member(judged.fact.other)?))
    });
    let (kept, gone) = match (known, what % 4, a % 2) {
        (Some((one, other)), 2.., 0) => (*one, *other),
        (Some((one, other)), 2.., _) => (*other, *one),
        (_, 2.., _) => (pick(a), pick(b)),
        _ => {
            let verdict = match what % 8 {
                0 => Sameness::NotSure,
                _ => Sameness::Same,
            };
            let judge = JudgePair::of(pick(a), pick(b), verdict, "هوية واحدة".into());
            return vec![Command::JudgePair(judge)];
        }
    };
    let life = Life::Unite {
        records: Records::new(kept, gone),
        on: today(),
    };
    let file = |member: &Member| files.get(&member.id.household.number);
    let book = RuleBook::embedded().unwrap();
    life::plan(&life, file(gone), file(kept), &book).unwrap()
}

/// The register and its reference, side by side.
struct Both {
    office: Office,
    register: Option<Register>,
    reference: Reference,
    sent: Vec<Request>,
}

impl Both {
    fn new() -> Both {
        let office = Office::default();
        Both {
            register: Some(open(&office)),
            office,
            reference: Reference::default(),
            sent: Vec::new(),
        }
    }

    fn register(&self) -> &Register {
        self.register.as_ref().unwrap()
    }

    /// A command as of this moment, with the next id.
    fn request(&mut self, plan: Plan) -> Request {
        let number = self.sent.len() as u64 + 1;
        let request = numbered(
            number,
            plan.command(&self.reference.homes(), &self.reference.employers()),
        );
        self.sent.push(request.clone());
        request
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Give(plan) => {
                let request = self.request(plan);
                self.give(vec![request], Together::EachAlone);
            }
            Step::Group(plans, again, alone) => {
                let mut requests: Vec<Request> =
                    plans.into_iter().map(|p| self.request(p)).collect();
                requests.extend(again.map(|index| index.get(&self.sent).clone()));
                let together = match alone {
                    true => Together::EachAlone,
                    false => Together::AllOrNothing,
                };
                self.give(requests, together);
            }
            Step::Records(numbers) => {
                let commands = records(&self.reference.files, numbers);
                let requests = commands.into_iter().map(|command| {
                    let request = numbered(self.sent.len() as u64 + 1, command);
                    self.sent.push(request.clone());
                    request
                });
                let requests: Vec<Request> = requests.collect();
                if !requests.is_empty() {
                    self.give(requests, Together::AllOrNothing);
                }
            }
            Step::Again(index) if !self.sent.is_empty() => {
                let request = index.get(&self.sent).clone();
                self.give(vec![request], Together::EachAlone);
            }
            Step::Again(_) => {}
            Step::Reopen => self.reopen(),
            Step::Afresh => {
                self.office = self.office.afresh();
                self.reopen();
            }
        }
    }

    fn give(&mut self, requests: Vec<Request>, together: Together) {
        let before = self.register().digest();
        let expected = self.reference.group(&requests, &caller(), together);
        let given = self.register().give(requests, &caller(), together).unwrap();
        let came: Vec<Came> = given.outcomes.iter().map(Came::of).collect();
        assert_eq!(came, expected);
        if !came.iter().any(|came| matches!(came, Came::Done(_))) {
            assert_eq!(self.register().digest(), before, "nothing was done");
        }
    }

    fn reopen(&mut self) {
        let before = self.register().digest();
        self.register = None;
        self.register = Some(open(&self.office));
        assert_eq!(self.register().digest(), before);
    }

    fn compare(&self) {
        let expected: Vec<&CaseFile> = self.reference.files.values().collect();
        let files = all_files(self.register());
        assert_eq!(files.iter().collect::<Vec<_>>(), expected);
        assert_eq!(self.register().households() as usize, expected.len());
        assert_eq!(figures(self.register()), counted(&expected));
        let employers = self.register().all_employers().unwrap();
        let employers = self
            .register()
            .employer_page(&employers, 0, u32::MAX)
            .unwrap();
        assert!(employers.iter().eq(self.reference.employers.values()));
        assert_eq!(self.register().employers() as usize, employers.len());
        for file in expected {
            let broken = invariants::broken(file, self.register().book(), today());
            assert_eq!(broken, []);
        }
        for vacancy in self.reference.employers.values().flat_map(|e| &e.vacancies) {
            let held = self.reference.files.values().flat_map(matching::seats_held);
            let held = held.filter(|seat| *seat == vacancy.id).count();
            assert_eq!(
                self.register().seats_taken(vacancy.id).unwrap() as usize,
                held
            );
        }
    }
}

/// The counters of every place, of all months.
fn figures(register: &Register) -> BTreeMap<Place, Tally> {
    let (from, to) = (Month::new(1900, 1).unwrap(), Month::new(2200, 1).unwrap());
    let places = register.figures_by_place(from, to).unwrap();
    places.into_iter().collect()
}

/// The same, counted from the files alone.
fn counted(files: &[&CaseFile]) -> BTreeMap<Place, Tally> {
    let book = RuleBook::embedded().unwrap();
    let mut places: BTreeMap<Place, Tally> = BTreeMap::new();
    for file in files {
        let tally = places.entry(Place::of(file)).or_default();
        tally.add_file(&contributions(file, &book));
    }
    places
}

/// With segments so small that the journal has many.
fn open(office: &Office) -> Register {
    let mut settings = settings();
    settings.segment_bytes = 2_000;
    office.open_with(settings).unwrap().0
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn the_register_does_what_the_plain_reference_does(
        steps in prop::collection::vec(step(), 1..60)
    ) {
        let mut both = Both::new();
        for step in steps {
            both.take(step);
            both.compare();
        }
        assert_sound(both.register());
        for file in both.reference.files.values() {
            let id = file.household.id;
            let history = both.register().history(id).unwrap();
            prop_assert!(!history.is_empty());
            let folded = both.register().file_as_of(id, today()).unwrap();
            prop_assert_eq!(folded.as_ref(), Some(file));
        }
        for employer in both.reference.employers.values() {
            let folded = both.register().employer_as_of(employer.id, today()).unwrap();
            prop_assert_eq!(folded.as_ref(), Some(employer));
        }
        let digest = both.register().digest();
        both.register = None;
        prop_assert_eq!(both.office.afresh().open().digest(), digest);
    }
}
