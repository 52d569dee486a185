//! Two records of one person become one: whose values hold, what is refused,
//! what stays under the old number, and taking it back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::*;
use masar_domain::batch::undo::{self, Before, Did};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period};
use masar_domain::identity::Identity;
use masar_domain::instruction::InstructionState;
use masar_domain::invariants::broken;
use masar_domain::life::{Life, plan};
use masar_domain::likeness::Sameness;
use masar_domain::matters::visit::Mode;
use masar_domain::merging::{Held, Records};
use masar_domain::person::{Birth, Leaving, Relation, Sex};
use masar_domain::placement::{Kind, Stage};
use masar_domain::reason::ReasonCode;
use masar_domain::{CaseFile, Code, Command, Event, PlacementId, Refusal};

/// Sara's second record in her household, with the number the first lacks.
fn again() -> NewPerson {
    let mut new = person("ساره محمود", Sex::Female, "2001-08-20", Relation::Daughter);
    new.particulars.name.latin = "Sara".into();
    new.particulars.identity = Identity::Known("9992001234".parse().unwrap());
    new
}

/// A household in which Sara, number 2, stands a second time as number 3.
fn twice() -> Office {
    let mut office = Office::with_family("2026-08-01");
    let add = AddPerson {
        household: office.household(),
        from: day("2026-01-01"),
        person: again(),
    };
    office.give(Command::AddPerson(add)).unwrap();
    office
}

fn judged(office: &mut Office, verdict: Sameness) {
    let member = |no| office.file().household.member(office.person(no)).unwrap();
    let judge = JudgePair::of(member(2), member(3), verdict, "الهوية نفسها".into());
    office.give(Command::JudgePair(judge)).unwrap();
}

fn records(office: &Office, kept: u16, gone: u16) -> Records {
    let member = |no| office.file().household.member(office.person(no)).unwrap();
    Records::new(member(kept), member(gone))
}

/// The one command of a merge within a household.
fn merge(office: &Office, records: Records) -> Command {
    let life = Life::Unite {
        records,
        on: day("2026-08-01"),
    };
    let file = Some(office.file());
    let mut commands = plan(&life, file, file, &office.book).unwrap();
    assert_eq!(commands.len(), 1);
    commands.remove(0)
}

fn whole(office: &Office) {
    assert_eq!(broken(office.file(), &office.book, office.today), []);
}

#[test]
fn the_kept_record_takes_what_was_chosen_and_the_other_says_in_whose_favour() {
    let mut office = twice();
    judged(&mut office, Sameness::Same);
    office.disability(3, "2026-02-01");
    // What counts in the decision did not change with the disability.
    let mut records = records(&office, 2, 3);
    let taken: Vec<Held> = records.taken.iter().copied().collect();
    assert_eq!(taken, [Held::Latin, Held::Number, Held::Disability]);
    records.taken.insert(Held::Name);
    records.taken.remove(&Held::Latin);
    let command = merge(&office, records);
    office.give(command).unwrap();
    whole(&office);
    let kept = office.file().household.member(office.person(2)).unwrap();
    assert_eq!(kept.particulars.name.arabic, "ساره محمود");
    assert_eq!(kept.particulars.name.latin, "");
    assert!(kept.particulars.identity.number().is_some());
    assert!(kept.has_disability_on(day("2026-03-01")));
    let gone = office.file().household.member(office.person(3)).unwrap();
    assert_eq!(gone.left.as_ref().unwrap().why, Leaving::RecordedInError);
    // It is known both ways, and no command reaches the old number any more.
    let on = day("2026-08-01");
    let (kept, gone) = (office.person(2), office.person(3));
    assert_eq!(office.file().gave_way(gone), Some((kept, on)));
    assert_eq!(office.file().gave_way_to(kept), [(gone, on)]);
    let leave = EndMembership {
        person: gone,
        on,
        why: Leaving::MovedOut,
        new_head: None,
    };
    let refusal = office.give(Command::EndMembership(leave)).unwrap_err();
    assert_eq!(refusal.code, Code::RecordGaveWay);
    let said = format!("{:?}", refusal.said);
    assert!(said.contains(&kept.to_string()), "{said}");
}

#[test]
fn only_two_who_were_found_to_be_one_are_merged_and_as_they_were_seen() {
    let mut office = twice();
    let all = records(&office, 2, 3);
    let command = merge(&office, all.clone());
    assert_eq!(office.refused(command.clone()), Code::NotJudgedOne);
    judged(&mut office, Sameness::NotSure);
    assert_eq!(office.refused(command.clone()), Code::NotJudgedOne);
    judged(&mut office, Sameness::Same);
    // A field in which both are the same cannot be chosen.
    let mut wrong = all.clone();
    wrong.taken.insert(Held::Sex);
    let chosen = merge(&office, wrong);
    assert_eq!(office.refused(chosen), Code::SameInBoth);
    // Who was seen otherwise is looked at once more.
    let mut particulars = all.kept.particulars.clone();
    particulars.education = Some(masar_domain::person::Education::Vtc);
    let correct = CorrectPerson {
        person: office.person(2),
        particulars: particulars.clone(),
    };
    office.give(Command::CorrectPerson(correct)).unwrap();
    assert_eq!(office.refused(command), Code::ChangedSince);
    // And what the decision was made on must hold still.
    particulars.birth = Birth::Year(2000);
    let correct = CorrectPerson {
        person: office.person(2),
        particulars,
    };
    office.give(Command::CorrectPerson(correct)).unwrap();
    let command = merge(&office, records(&office, 2, 3));
    assert_eq!(office.refused(command), Code::NotJudgedOne);
}

#[test]
fn what_goes_on_under_a_record_is_ended_first_and_then_stays_under_its_number() {
    let mut office = twice();
    judged(&mut office, Sameness::Same);
    office.place(3, Kind::Branch, "290.000", "2026-02-01");
    let mut enroll = office.enrolling("nep-transport", 3, "2026-02-01");
    enroll.placement = Some(PlacementId {
        household: office.household(),
        no: 1,
    });
    office.give(Command::Enroll(enroll)).unwrap();
    let refused = |office: &mut Office| {
        let command = merge(office, records(office, 2, 3));
        office.refused(command)
    };
    assert_eq!(refused(&mut office), Code::StillEnrolled);
    office
        .step(1, Action::Stop, "2026-04-01", "moved-or-absent")
        .unwrap();
    assert_eq!(refused(&mut office), Code::StillPlaced);
    let end = StepPlacement {
        placement: PlacementId {
            household: office.household(),
            no: 1,
        },
        to: Stage::Ended,
        on: day("2026-04-01"),
        reason: Some(ReasonCode("resigned".into())),
    };
    office.give(Command::StepPlacement(end)).unwrap();
    // Months that are owed still.
    assert_eq!(refused(&mut office), Code::MoneyOpen);
    let pay = |office: &mut Office, months: &[&str], state: InstructionState| {
        let reported = months.iter().map(|month| PaymentReported {
            component: "transport".into(),
            month: month.parse().unwrap(),
            attempt: 1,
            amount: "30.000".parse().unwrap(),
            state,
            on: day("2026-05-01"),
            bank_reason: String::new(),
        });
        let command = RecordPayments {
            enrollment: office.enrollment(1),
            reported: reported.collect(),
        };
        office.give(Command::RecordPayments(command)).unwrap();
    };
    let due: Vec<String> = office
        .lines(1, 0, "2026-08")
        .into_iter()
        .map(|l| l.0)
        .collect();
    let due: Vec<&str> = due.iter().map(String::as_str).collect();
    pay(&mut office, &due, InstructionState::Sent);
    assert_eq!(refused(&mut office), Code::PaymentOnItsWay);
    pay(&mut office, &due, InstructionState::Settled);
    // The months she used up would begin anew under the other number.
    assert_eq!(refused(&mut office), Code::MonthsUsed);
    // Kept is the one under which they were used, and nothing of it changes.
    let before = office.file().clone();
    let command = merge(&office, records(&office, 3, 2));
    office.give(command).unwrap();
    whole(&office);
    assert_eq!(office.file().enrollments, before.enrollments);
    assert_eq!(office.file().placements, before.placements);
}

#[test]
fn months_used_up_stand_in_the_way_until_somebody_rules_how_many_there_are() {
    let mut office = twice();
    judged(&mut office, Sameness::Same);
    for no in [2, 3] {
        office.place(no, Kind::Branch, "290.000", "2026-02-01");
        let mut enroll = office.enrolling("nep-transport", no, "2026-08-01");
        let placement = PlacementId {
            household: office.household(),
            no: no - 1,
        };
        (enroll.placement, enroll.on) = (Some(placement), day("2026-07-01"));
        office.give(Command::Enroll(enroll)).unwrap();
    }
    office
        .step(2, Action::Stop, "2026-08-01", "moved-or-absent")
        .unwrap();
    let end = StepPlacement {
        placement: PlacementId {
            household: office.household(),
            no: 2,
        },
        to: Stage::Ended,
        on: day("2026-08-01"),
        reason: Some(ReasonCode("resigned".into())),
    };
    office.give(Command::StepPlacement(end)).unwrap();
    let settled = RecordPayments {
        enrollment: office.enrollment(2),
        reported: office
            .lines(2, 0, "2026-08")
            .into_iter()
            .map(|(month, amount)| PaymentReported {
                component: "transport".into(),
                month: month.parse().unwrap(),
                attempt: 1,
                amount: amount.parse().unwrap(),
                state: InstructionState::Settled,
                on: day("2026-08-01"),
                bank_reason: String::new(),
            })
            .collect(),
    };
    office.give(Command::RecordPayments(settled)).unwrap();
    let command = merge(&office, records(&office, 2, 3));
    assert_eq!(office.refused(command), Code::MonthsUsed);
    let ruling = ChangeDossier {
        enrollment: office.enrollment(1),
        work: DossierWork::RuleMonths(dossier::RuleMonths {
            component: "transport".into(),
            months: 8,
            from: day("2026-08-01"),
            why: "one was used under the other record".into(),
        }),
    };
    office.give(Command::ChangeDossier(ruling)).unwrap();
    let command = merge(&office, records(&office, 2, 3));
    office.give(command).unwrap();
    whole(&office);
}

#[test]
fn a_head_gives_way_only_to_who_becomes_head_in_the_same_step() {
    let mut office = twice();
    let head = |office: &Office, no: u16| {
        let member = office.file().household.member(office.person(no)).unwrap();
        member.particulars.relation == Relation::Head
    };
    let mut particulars = again().particulars;
    particulars.relation = Relation::Head;
    let correct = CorrectPerson {
        person: office.person(3),
        particulars,
    };
    office.give(Command::CorrectPerson(correct)).unwrap();
    judged(&mut office, Sameness::Same);
    let mut records = records(&office, 2, 3);
    assert!(records.taken.contains(&Held::Relation));
    let followed = merge(&office, records.clone());
    records.taken.remove(&Held::Relation);
    let command = merge(&office, records);
    assert_eq!(office.refused(command), Code::HeadGivesWay);
    office.give(followed).unwrap();
    whole(&office);
    assert!(head(&office, 2));
}

/// The household of the father, with Sara, and hers, in which she stands alone.
fn apart() -> (Office, Office) {
    let home = Office::with_family("2026-08-01");
    let mut new = again();
    new.particulars.relation = Relation::Head;
    let register = RegisterHousehold {
        members: vec![new],
        ..family()
    };
    let mut other = Office::on("2026-08-01");
    other.give(Command::RegisterHousehold(register)).unwrap();
    let mut file = other.file().clone();
    file.household.id.number = 5000;
    file.household.members[0].id.household.number = 5000;
    other.file = Some(file);
    (home, other)
}

/// Lets hers give way to the one at home: the halves in their order.
fn halves(home: &Office, other: &Office) -> [Command; 2] {
    let records = Records::new(
        home.file().household.member(home.person(2)).unwrap(),
        &other.file().household.members[0],
    );
    let life = Life::Unite {
        records,
        on: day("2026-08-01"),
    };
    let commands = plan(&life, other.file.as_ref(), home.file.as_ref(), &home.book).unwrap();
    commands.try_into().unwrap()
}

fn judge_apart(home: &mut Office, other: &Office) {
    let judge = JudgePair::of(
        home.file().household.member(home.person(2)).unwrap(),
        &other.file().household.members[0],
        Sameness::Same,
        "الهوية نفسها".into(),
    );
    home.give(Command::JudgePair(judge)).unwrap();
}

#[test]
fn of_two_households_each_file_has_its_half() {
    let (mut home, mut other) = apart();
    let [gives, takes] = halves(&home, &other);
    // Only the file of the lower of them knows what was decided.
    assert_eq!(home.refused(takes.clone()), Code::NotJudgedOne);
    judge_apart(&mut home, &other);
    other.give(gives).unwrap();
    home.give(takes).unwrap();
    whole(&home);
    whole(&other);
    let (kept, gone) = (home.person(2), other.person(1));
    let on = day("2026-08-01");
    assert_eq!(other.file().gave_way(gone), Some((kept, on)));
    assert_eq!(home.file().gave_way_to(kept), [(gone, on)]);
    let known = &home.file().household.member(kept).unwrap().particulars;
    assert_eq!(known.name.latin, "Sara");
    assert_eq!(known.relation, Relation::Daughter);
}

#[test]
fn the_last_of_a_household_gives_way_when_nothing_of_it_goes_on() {
    let (mut home, mut other) = apart();
    judge_apart(&mut home, &other);
    let visit = PlanVisit {
        household: other.household(),
        mode: Mode::Phone,
        on: day("2026-08-03"),
        why: String::new(),
        visitor: None,
        anyway: true,
    };
    let [gives, _] = halves(&home, &other);
    let plain = other.clone();
    other.give(Command::PlanVisit(visit)).unwrap();
    assert_eq!(other.refused(gives.clone()), Code::MatterOpen);
    let mut other = plain.clone();
    other
        .enroll_cash("2026-08-01", "84.000", Period::Monthly)
        .unwrap();
    assert_eq!(other.refused(gives.clone()), Code::StillEnrolled);
    // With somebody who stays, a head is not taken away.
    let mut other = plain;
    let add = AddPerson {
        household: other.household(),
        from: day("2026-01-01"),
        person: person("أمل", Sex::Female, "2020-01-01", Relation::Daughter),
    };
    other.give(Command::AddPerson(add)).unwrap();
    assert_eq!(other.refused(gives), Code::HeadGivesWay);
}

/// Takes the last events of a file back.
fn part(office: &mut Office, events: &[Event], before: &CaseFile) -> Result<(), Refusal> {
    let did = Did {
        events: events.to_vec(),
        before: Before::File(Box::new(before.clone())),
    };
    let looked = undo::look(&[did], "غير صحيح", office.file(), &office.context())?;
    for command in looked.commands {
        office.give(command)?;
    }
    Ok(())
}

#[test]
fn a_merge_is_taken_back_and_both_files_are_as_they_were() {
    let mut office = twice();
    judged(&mut office, Sameness::Same);
    office.disability(3, "2026-02-01");
    let before = office.file().clone();
    let command = merge(&office, records(&office, 2, 3));
    let events = office.give(command.clone()).unwrap();
    assert_ne!(office.file(), &before);
    part(&mut office, &events, &before).unwrap();
    assert_eq!(office.file(), &before);
    // Once more, and back once more.
    let events = office.give(command).unwrap();
    part(&mut office, &events, &before).unwrap();
    assert_eq!(office.file(), &before);

    let (mut home, mut other) = apart();
    judge_apart(&mut home, &other);
    let before = [home.file().clone(), other.file().clone()];
    let [gives, takes] = halves(&home, &other);
    let gave = other.give(gives).unwrap();
    let took = home.give(takes).unwrap();
    part(&mut home, &took, &before[0]).unwrap();
    part(&mut other, &gave, &before[1]).unwrap();
    assert_eq!([home.file(), other.file()], [&before[0], &before[1]]);
}

#[test]
fn a_merge_stays_while_something_rests_on_it() {
    let mut office = twice();
    judged(&mut office, Sameness::Same);
    let before = office.file().clone();
    let command = merge(&office, records(&office, 2, 3));
    let events = office.give(command).unwrap();
    let merged = office.clone();
    let back = |office: &mut Office| part(office, &events, &before).unwrap_err().code;
    // The kept record was corrected.
    let mut particulars = merged.file().household.members[1].particulars.clone();
    particulars.education = Some(masar_domain::person::Education::Vtc);
    let correct = CorrectPerson {
        person: office.person(2),
        particulars,
    };
    office.give(Command::CorrectPerson(correct)).unwrap();
    assert_eq!(back(&mut office), Code::ChangedSince);
    // She was enrolled by what the merge made known.
    let mut office = merged.clone();
    office.place(2, Kind::Branch, "290.000", "2026-08-01");
    assert_eq!(back(&mut office), Code::RestsOnMerge);
    // What was taken back is not taken back once more.
    let mut office = merged.clone();
    part(&mut office, &events, &before).unwrap();
    let again = office.give(merge_back(&events, &before)).unwrap_err();
    assert_eq!(again.code, Code::ChangedSince);
}

#[test]
fn a_record_does_not_come_back_to_a_number_that_somebody_else_has_got() {
    let mut office = twice();
    let mut particulars = office.file().household.members[1].particulars.clone();
    particulars.identity = Identity::Known("9992005678".parse().unwrap());
    let correct = CorrectPerson {
        person: office.person(2),
        particulars,
    };
    office.give(Command::CorrectPerson(correct)).unwrap();
    judged(&mut office, Sameness::Same);
    let before = office.file().clone();
    let command = merge(&office, records(&office, 2, 3));
    let events = office.give(command).unwrap();
    let add = AddPerson {
        household: office.household(),
        from: day("2026-08-01"),
        person: again(),
    };
    office.give(Command::AddPerson(add)).unwrap();
    let back = part(&mut office, &events, &before).unwrap_err();
    assert_eq!(back.code, Code::NumberTwice);
}

/// The command that takes a merge back.
fn merge_back(events: &[Event], before: &CaseFile) -> Command {
    let Event::RecordsMerged(merged) = &events[0] else {
        panic!("{events:?}")
    };
    let kept = before.household.member(merged.kept).unwrap();
    Command::PartRecords(PartRecords {
        household: before.household.id,
        merged: (**merged).clone(),
        before: Some(Box::new(kept.clone())),
    })
}
