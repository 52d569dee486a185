//! Employers in the register, beside households: their history, how they stood
//! on a day, and that nothing of them is lost or changed unseen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::by_hand::{ENTRY, journal_on};
use crate::office::commands::*;
use crate::office::*;
use masar_domain::commands::{RecordPlacement, RegisterHousehold};
use masar_domain::{About, Code, EmployerId};
use masar_store::Register;
use masar_store::codec::{self, label};
use masar_store::engine::Batch;
use masar_store::verify::Fault;

/// An employer with one workplace and one vacancy.
fn hiring(register: &Register) -> EmployerId {
    let receipt = done(register, employer("شركة رحاب"));
    let id = receipt.about.employer().unwrap();
    done(register, site(id, "ramtha"));
    done(register, vacancy(site_id(id, 1), 20));
    id
}

#[test]
fn employers_get_numbers_of_their_own_beside_households() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let first = hiring(&register);
    let receipt = done(&register, employer("مطعم"));
    assert_eq!((home.number, first.0), (1, 1));
    assert_eq!(receipt.about, About::Employer(EmployerId(2)));
    assert_eq!((register.households(), register.employers()), (1, 2));
    let known = register.employer(first).unwrap().unwrap();
    assert_eq!((known.sites.len(), known.vacancies.len()), (1, 1));
    assert_eq!(register.employer(EmployerId(3)).unwrap(), None);
    assert_sound(&register);
}

#[test]
fn a_command_about_nobody_is_refused_and_changes_nothing() {
    let office = Office::default();
    let register = office.open();
    let before = register.digest();
    let nobody = EmployerId(9);
    assert_eq!(
        refused(&register, site(nobody, "ramtha")),
        Code::EmployerNotFound
    );
    let id = done(&register, employer("شركة")).about.employer().unwrap();
    let no_site = refused(&register, vacancy(site_id(id, 1), 2));
    assert_eq!(no_site, Code::SiteNotFound);
    let no_vacancy = refused(&register, closing(vacancy_id(id, 1)));
    assert_eq!(no_vacancy, Code::VacancyNotFound);
    assert_eq!(register.digest().0, before.0 + 1);
}

#[test]
fn its_history_is_its_own_and_tells_how_it_stood_on_a_day() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let id = hiring(&register);
    done(&register, note(home, "زيارة"));
    let later = caller_on("2026-04-02");
    let close = request(closing(vacancy_id(id, 1)));
    register.give_one(close, &later).unwrap().done().unwrap();
    let history = register.history(id).unwrap();
    let sequences: Vec<u64> = history.iter().map(|(at, _)| *at).collect();
    assert_eq!(sequences, [2, 3, 4, 6]);
    let as_of = |day_| register.employer_as_of(id, day(day_)).unwrap().unwrap();
    assert!(as_of("2026-03-15").vacancies[0].closed.is_none());
    assert!(as_of("2026-04-02").vacancies[0].closed.is_some());
    let before = register.employer_as_of(id, day("2026-03-14")).unwrap();
    assert_eq!(before, None);
}

#[test]
fn the_same_command_again_changes_nothing_and_names_the_employer() {
    let office = Office::default();
    let register = office.open();
    let first = request(employer("شركة"));
    let once = register.give_one(first.clone(), &caller()).unwrap();
    let twice = register.give_one(first, &caller()).unwrap();
    let (once, twice) = (once.done().unwrap(), twice.done().unwrap());
    assert_eq!(
        (once.about, once.repeated, twice.repeated),
        (twice.about, false, true)
    );
    assert_eq!(register.employers(), 1);
}

#[test]
fn a_state_made_anew_from_the_journal_has_them_all() {
    let office = Office::default();
    let register = office.open();
    let id = hiring(&register);
    done(&register, family("محمود"));
    let (known, digest) = (register.employer(id).unwrap(), register.digest());
    drop(register);
    let afresh = office.afresh().open();
    assert_eq!(
        (afresh.employer(id).unwrap(), afresh.digest()),
        (known, digest)
    );
    let next = done(&afresh, employer("مصنع")).about;
    assert_eq!(next, About::Employer(EmployerId(2)), "numbers go on");
}

#[test]
fn a_changed_or_missing_employer_is_named_by_verify() {
    let office = Office::default();
    let register = office.open();
    hiring(&register);
    let rows = rows_of(&*office.engine);
    let (key, _) = rows.into_iter().find(|(key, _)| key[0] == 10).unwrap();
    let mut batch = Batch::new();
    batch.remove(key);
    office.engine.atomic(batch, &[]).unwrap();
    let verified = masar_store::verify(&register, today(), |_| {}).unwrap();
    let row = "employer E-0001".to_owned();
    assert!(verified.faults.contains(&Fault::Missing { row }));
}

#[test]
fn employers_are_found_by_where_they_hire_until_the_vacancy_is_closed() {
    let office = Office::default();
    let register = office.open();
    let id = hiring(&register);
    let hiring_in = |place| register.employers_hiring(place).unwrap().len();
    assert_eq!((hiring_in("irbid"), hiring_in("karak")), (1, 0));
    done(&register, closing(vacancy_id(id, 1)));
    assert_eq!(hiring_in("irbid"), 0);
    assert_sound(&register);
}

#[test]
fn entries_of_households_keep_their_form_and_those_of_employers_have_the_next() {
    let office = Office::default();
    let register = office.open();
    done(&register, family("محمود"));
    done(&register, employer("شركة"));
    drop(register);
    let (journal, _) = journal_on(&office.disk);
    let body = |at| journal.read_at(at).unwrap().unwrap().body;
    assert_eq!(label(&body(1)), Some(ENTRY));
    assert_eq!(label(&body(2)), Some((codec::Kind(8), 2)));
}

#[test]
fn a_seat_is_taken_by_a_live_placement_and_free_again_when_it_ends() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let other = done(&register, family("خالد")).household().unwrap();
    let id = done(&register, employer("شركة")).about.employer().unwrap();
    done(&register, site(id, "ramtha"));
    done(&register, vacancy(site_id(id, 1), 1));
    let seat = vacancy_id(id, 1);
    let placed = |home| RecordPlacement {
        vacancy: Some(seat),
        ..job(person_id(home, 1), "2026-02-01")
    };
    done(&register, placed(home));
    assert_eq!(register.seats_taken(seat).unwrap(), 1);
    assert_eq!(refused(&register, placed(other)), Code::NoSeatLeft);
    // Two in one go: the second sees the seat that the first took.
    done(&register, ending(placement_id(home, 1), "2026-02-10"));
    assert_eq!(register.seats_taken(seat).unwrap(), 0);
    let both = vec![request(placed(other)), request(placed(home))];
    let outcomes = each_alone(&register, both);
    assert!(outcomes[0].done().is_some());
    assert_eq!(code_of(&outcomes[1]), Some(Code::NoSeatLeft));
    assert_eq!(
        register
            .seated(seat)
            .unwrap()
            .numbers(0, 9)
            .collect::<Vec<_>>(),
        [2]
    );
    assert_sound(&register);
}

#[test]
fn who_may_fit_a_vacancy_is_found_nearest_first() {
    let office = Office::default();
    let register = office.open();
    let living = |name, liwa| RegisterHousehold {
        address: address(liwa),
        ..family(name)
    };
    for (name, liwa) in [
        ("أ", "petra"),
        ("ب", "ramtha"),
        ("ج", "koura"),
        ("د", "bani-obeid"),
    ] {
        done(&register, living(name, liwa));
    }
    let id = hiring(&register);
    let known = register.employer(id).unwrap().unwrap();
    let rings = register
        .candidates(&known, &known.vacancies[0], today())
        .unwrap();
    let all = register.candidate_page(&rings, 0, 10).unwrap();
    assert_eq!(all.part(), None);
    let numbers: Vec<u32> = all.found.iter().map(|f| f.household.id.number).collect();
    assert_eq!(numbers, [2, 4, 3, 1]);
    let page = register.candidate_page(&rings, 1, 2).unwrap();
    assert_eq!(page.part(), Some((2, 4)));
    let numbers: Vec<u32> = page.found.iter().map(|f| f.household.id.number).collect();
    assert_eq!(numbers, [4, 3]);
    let near = register.openings_near("irbid", 5).unwrap();
    assert_eq!((near.part(), near.found), (None, vec![known]));
    let none = register.openings_near("irbid", 0).unwrap();
    assert_eq!(none.part(), Some((0, 1)));
}
