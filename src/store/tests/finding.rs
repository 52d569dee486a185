//! Finding households: every index, names in their many spellings, pages and
//! places, what is due.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::*;
use masar_domain::commands::{ChangePayee, PaymentReported, RecordPayments};
use masar_domain::enrollment::Action;
use masar_domain::filter;
use masar_domain::instruction::InstructionState;
use masar_domain::person::{Leaving, Relation};
use masar_store::Register;

/// Four households: the first has everything.
fn four() -> Register {
    let register = Office::default().open();
    let mut first = family_of(vec![
        with_number(person("محمود خالد الخطيب", Relation::Head), 1),
        person("عبد الرحمن محمود", Relation::Son),
        person("فاطمة الزعبي", Relation::Spouse),
    ]);
    first.phones = vec![phone("0791234567"), phone("06 500 8080")];
    first.caseworker = Some("lina".parse().unwrap());
    let home = done(&register, first).household().unwrap();
    done(&register, cash(home, "2026-01-10"));

    let mut second = family_of(vec![person("أحمد العمري", Relation::Head)]);
    second.address = address("koura");
    second.members[0].particulars.name.latin = "Ahmad Al-Omari".into();
    let home = done(&register, second).household().unwrap();
    done(&register, cash(home, "2026-01-10"));
    let suspending = step(
        enrollment_id(home, 1),
        Action::Suspend,
        "2026-02-10",
        "family-asked",
    );
    done(&register, suspending);

    let mut third = family("سالم");
    third.address = address("kufranjah");
    let home = done(&register, third).household().unwrap();
    done(&register, transport(person_id(home, 2), "2026-01-01"));

    let mut fourth = family_of(vec![person("هدى", Relation::Head)]);
    fourth.address = Default::default();
    done(&register, fourth);
    register
}

#[track_caller]
fn finds(register: &Register, expected: &[(&str, &[u32])]) {
    for (filter, numbers) in expected {
        let found = self::numbers(register, filter);
        assert_eq!(&found, numbers, "{filter}");
        // Both ways of deciding agree.
        let tree = filter::parse(filter).unwrap();
        let naive = naive::numbers(&all_files(register), &tree, register.book());
        assert_eq!(&naive, numbers, "naively: {filter}");
    }
}

#[test]
fn every_field_of_a_list_finds_its_households() {
    finds(
        &four(),
        &[
            ("", &[1, 2, 3, 4]),
            ("gov:irbid", &[1, 2]),
            ("gov:IRBID", &[1, 2]),
            ("محافظة:irbid", &[1, 2]),
            ("gov:irbid,ajloun", &[1, 2, 3]),
            ("gov:zarqa", &[]),
            ("liwa:ramtha", &[1]),
            ("liwa:Ramtha", &[1]),
            ("liwa:\"bani-obeid\",kufranjah", &[3]),
            ("aid:active", &[1]),
            ("aid:suspended", &[2]),
            ("aid:active,suspended", &[1, 2]),
            ("aid:none", &[3, 4]),
            ("programme:naf-uct", &[1, 2]),
            ("programme:nep-transport", &[3]),
            ("members:1", &[2, 4]),
            ("members:1,2", &[2, 3, 4]),
            ("members>=2", &[1, 3]),
            ("members>2", &[1]),
            ("members<2", &[2, 4]),
            ("members<=2", &[2, 3, 4]),
            ("members<0", &[]),
            ("members>4294967295", &[]),
            ("members<=4294967295", &[1, 2, 3, 4]),
            ("caseworker:lina", &[1]),
            ("caseworker:rana", &[]),
        ],
    );
}

#[test]
fn fields_join_by_and_or_and_not() {
    finds(
        &four(),
        &[
            ("gov:irbid aid:active", &[1]),
            ("gov:irbid not aid:active", &[2]),
            ("not gov:irbid", &[3, 4]),
            ("not (gov:irbid or gov:ajloun)", &[4]),
            ("aid:active or members:2", &[1, 3]),
            ("not not members:2", &[3]),
            ("gov:zarqa or هدى", &[4]),
        ],
    );
}

#[test]
fn a_telephone_is_found_in_any_spelling() {
    let register = four();
    for spelling in [
        "phone:0791234567",
        "phone:+962791234567",
        "phone:00962791234567",
        "phone:٠٧٩١٢٣٤٥٦٧",
        "phone:\"079 123 4567\"",
        "phone:079-123-4567",
        "0791234567",
        "٠٧٩١٢٣٤٥٦٧",
        "+962791234567",
        "\"079 123 4567\"",
        "\"(079) 123-4567\"",
        "791234567",
    ] {
        assert_eq!(numbers(&register, spelling), [1], "{spelling}");
    }
    finds(
        &register,
        &[("phone:0791234568", &[]), ("phone:محمود", &[])],
    );
}

#[test]
fn a_case_or_national_number_is_found_in_any_digits() {
    finds(
        &four(),
        &[
            ("case:IRB-000002", &[2]),
            ("case:irb-2", &[2]),
            ("case:2", &[2]),
            ("case:٢", &[2]),
            ("case:000002", &[2]),
            ("case:AMM-000002", &[]),
            ("case:99", &[]),
            ("case:محمود", &[]),
            ("IRB-000002", &[2]),
            ("2", &[2]),
            ("٢", &[2]),
            ("AMM-2", &[]),
            ("9990000001", &[1]),
            ("٩٩٩٠٠٠٠٠٠١", &[1]),
            ("9990000002", &[]),
        ],
    );
}

#[test]
fn a_name_is_found_in_any_spelling_and_while_it_is_typed() {
    let register = four();
    finds(
        &register,
        &[
            ("أحمد", &[2]),
            ("احمد", &[2]),
            ("أَحْمَد", &[2]),
            ("فاطمه", &[1]),
            ("عبدالرحمن", &[1]),
            ("\"عبد الرحمن\"", &[1]),
            ("عبد الرحمن", &[1]),
            ("الخطيب", &[1]),
            ("خطيب", &[1]),
            ("هدي", &[4]),
            ("م", &[1]),
            ("مح", &[1]),
            ("محم", &[1]),
            ("محمو", &[1]),
            ("\"محم \"", &[]),
            ("name:سا", &[3]),
            ("name:س", &[3]),
            // The words may be those of two members.
            ("محمود فاطمة", &[1]),
            ("محمود سالم", &[]),
            ("name:سالم,هدى", &[3, 4]),
        ],
    );
}

#[test]
fn a_name_in_the_other_script_is_found_by_its_sound_unless_one_is_spelled_so() {
    let register = four();
    finds(
        &register,
        &[
            ("Khaled", &[1]),
            ("name:mahmoud", &[1]),
            // Where few are found, what sounds one slip away is found as well.
            ("mahmoud", &[1, 2]),
            // Spelled in Latin on one file: that one alone is meant.
            ("name:ahmad", &[2]),
            ("al-omari", &[2]),
            // Half typed, two consonants are enough.
            ("Khal", &[1]),
        ],
    );
    let mut latin = family("");
    latin.members[0].particulars.name.latin = "Khaled".into();
    done(&register, latin);
    finds(&register, &[("Khaled", &[5])]);
}

#[test]
fn the_caseworkers_of_a_register_are_known() {
    let register = four();
    assert_eq!(register.caseworkers().unwrap(), ["lina"]);
    let homes: Vec<_> = all_files(&register)
        .iter()
        .map(|file| file.household.id)
        .collect();
    done(&register, assigning(homes[1], Some("rana")));
    done(&register, assigning(homes[2], Some("Omar")));
    assert_eq!(register.caseworkers().unwrap(), ["Omar", "lina", "rana"]);
    done(&register, assigning(homes[0], None));
    assert_eq!(register.caseworkers().unwrap(), ["Omar", "rana"]);
}

#[test]
fn what_is_no_longer_so_is_no_longer_found() {
    let register = four();
    let homes: Vec<_> = all_files(&register)
        .iter()
        .map(|file| file.household.id)
        .collect();
    done(&register, moving(homes[0], "2026-03-01", "petra"));
    done(&register, calling(homes[0], "2026-03-01", &["0781234567"]));
    done(&register, assigning(homes[0], None));
    done(
        &register,
        leaving(person_id(homes[0], 3), Leaving::Divorced),
    );
    let stopping = step(
        enrollment_id(homes[0], 1),
        Action::Stop,
        "2026-03-01",
        "family-asked",
    );
    done(&register, stopping);
    finds(
        &register,
        &[
            ("gov:irbid", &[2]),
            ("liwa:petra", &[1]),
            ("phone:0791234567", &[]),
            ("phone:0781234567", &[1]),
            ("caseworker:lina", &[]),
            ("فاطمة", &[]),
            ("members:2", &[1, 3]),
            ("aid:active", &[]),
            ("aid:stopped", &[1]),
            ("aid:none", &[3, 4]),
            ("programme:naf-uct", &[2]),
        ],
    );
    assert_sound(&register);
}

#[test]
fn two_families_may_share_a_telephone() {
    let register = Office::default().open();
    for head in ["محمود", "خالد"] {
        let mut family = family(head);
        family.phones = vec![phone("0791234567")];
        done(&register, family);
    }
    finds(&register, &[("phone:0791234567", &[1, 2])]);
    let first = all_files(&register)[0].household.id;
    done(&register, calling(first, "2026-03-01", &[]));
    finds(&register, &[("phone:0791234567", &[2])]);
}

#[test]
fn what_no_index_knows_is_decided_on_records() {
    finds(
        &four(),
        &[
            ("any person(name:فاطمة)", &[1]),
            ("any person(relation:spouse sex:female)", &[1]),
            ("no person(relation:spouse,son)", &[2, 3, 4]),
            ("count person(age>=18):3", &[1]),
            ("count person()>=2", &[1, 3]),
            ("all person(relation:head)", &[2, 4]),
            ("any enrollment(programme:naf-uct state:suspended)", &[2]),
            ("any enrollment(since:2026-02 reason:family-asked)", &[2]),
            ("no enrollment()", &[4]),
            ("any person(any enrollment(programme:nep-transport))", &[3]),
            ("started:2026-01", &[1, 2, 3]),
            ("started>2026-01-01 gov:irbid", &[1, 2]),
            ("ended>=2026", &[]),
            ("has:phone", &[1]),
            ("no:phone gov:irbid", &[2]),
            ("has:caseworker", &[1]),
            ("no:caseworker", &[2, 3, 4]),
            ("no:address", &[4]),
            ("has:address,caseworker", &[1, 2, 3]),
            ("has:work or no:address", &[4]),
            ("amount>=50", &[1]),
            ("wages:0", &[1, 2, 3, 4]),
            ("due<=today", &[2]),
            ("due<1y", &[2, 3]),
            ("not due<1y", &[1, 4]),
            ("registered:2020", &[1, 2, 3, 4]),
            ("office:IRB", &[1, 2, 3, 4]),
            ("note:زيارة", &[]),
        ],
    );
}

/// Household numbers in the order asked for.
fn in_order(register: &Register, text: &str) -> Vec<u32> {
    let asked = filter::query(text, &filter::Codes).unwrap();
    let sought = masar_store::Sought {
        filter: &asked.expr,
        sort: &asked.sort,
        today: today(),
    };
    let found = register.seek(&sought, |_| {}).unwrap();
    for (place, number) in (0..).zip(found.numbers(0, u32::MAX)) {
        assert_eq!(found.place(number), place, "{text}");
    }
    assert_eq!(found.numbers(1, 2).collect::<Vec<_>>(), {
        let all: Vec<u32> = found.numbers(0, u32::MAX).collect();
        all.into_iter().skip(1).take(2).collect::<Vec<_>>()
    });
    found.numbers(0, u32::MAX).collect()
}

#[test]
fn a_list_is_ordered_as_asked_and_what_has_no_value_comes_last() {
    let register = four();
    for (text, numbers) in [
        ("sort:case", vec![1, 2, 3, 4]),
        ("sort:-case", vec![4, 3, 2, 1]),
        ("sort:-members", vec![1, 3, 2, 4]),
        ("sort:members,-case", vec![4, 2, 3, 1]),
        ("sort:gov", vec![3, 1, 2, 4]),
        ("sort:-gov", vec![1, 2, 3, 4]),
        ("sort:caseworker", vec![1, 2, 3, 4]),
        ("sort:name", vec![2, 3, 1, 4]),
        ("sort:-amount gov:irbid,ajloun", vec![1, 2, 3]),
    ] {
        assert_eq!(in_order(&register, text), numbers, "{text}");
    }
}

#[test]
fn reading_is_told_of_and_can_be_stopped() {
    use masar_store::{Going, Sought, StoreError};
    let register = Office::default().open();
    let families = (0..200).map(|_| request(family("محمود")));
    together(&register, families.collect());
    let seek = |text: &str, stop_at: u64| {
        let filter = filter::parse(text).unwrap();
        let sought = Sought {
            filter: &filter,
            sort: &[],
            today: today(),
        };
        let mut told = Vec::new();
        let found = register.seek(&sought, |reached| {
            told.push((reached.done, reached.of));
            match reached.done >= stop_at {
                true => Going::Stop,
                false => Going::On,
            }
        });
        (found.map(|found| found.len()), told)
    };
    let (found, told) = seek("any person(name:محمود)", u64::MAX);
    assert_eq!(found.unwrap(), 200);
    // All are asked in brief, then all are read.
    assert_eq!(
        told,
        [(0, 200), (0, 200), (64, 200), (128, 200), (192, 200)]
    );
    let (found, told) = seek("any person(name:محمود)", 64);
    assert!(matches!(found, Err(StoreError::Stopped)));
    assert_eq!(told.len(), 3);
    let (found, told) = seek("any person(relation:head)", 0);
    assert!(matches!(found, Err(StoreError::Stopped)));
    assert_eq!(told, [(0, 200)]);
    // Only what the indexes leave open is asked, and only what briefs do is read.
    assert_eq!(seek("any person(relation:head)", 64).1, [(0, 200)]);
    assert_eq!(
        seek("case:7 any person(name:محمود)", 64).1,
        [(0, 1), (0, 1)]
    );
    assert_eq!(seek("case:7 any person(relation:head)", 64).1, [(0, 1)]);
    assert_eq!(seek("gov:irbid", 0).1, []);
    let filter = filter::parse("case:7 any person(name:محمود) or case:9").unwrap();
    let foreseen = register.foresee(&filter, today()).unwrap();
    assert_eq!((foreseen.found, foreseen.read), (1, 1));
}

#[test]
fn pages_and_places_count_what_was_found() {
    let register = Office::default().open();
    let requests = (0..10_u8).map(|n| {
        let mut family = family("محمود");
        family.address = address(if n.is_multiple_of(2) {
            "ramtha"
        } else {
            "petra"
        });
        request(family)
    });
    together(&register, requests.collect());
    let matches = found(&register, "gov:irbid");
    assert_eq!((matches.len(), matches.is_empty()), (5, false));
    let page = |from, count| -> Vec<u32> {
        let files = register.page(&matches, from, count).unwrap();
        files.iter().map(|file| file.household.id.number).collect()
    };
    assert_eq!(page(0, 2), [1, 3]);
    assert_eq!(page(3, 9), [7, 9]);
    assert_eq!(page(5, 9), []);
    assert_eq!(matches.place(1), 0);
    assert_eq!(matches.place(5), 2);
    // Not among them: the place of the next.
    assert_eq!(matches.place(6), 3);
    assert_eq!((matches.place(0), matches.place(u32::MAX)), (0, 5));
    assert!(matches.contains(9) && !matches.contains(10));
    assert!(found(&register, "gov:zarqa").is_empty());
}

#[test]
fn the_earliest_due_comes_first() {
    let register = Office::default().open();
    let transported = |head: &str, on: &str| {
        let home = done(&register, family(head)).household().unwrap();
        done(&register, transport(person_id(home, 2), on));
        home.number
    };
    let later = transported("محمود", "2026-03-01");
    let sooner = transported("خالد", "2025-10-01");
    let past = transported("سالم", "2025-01-01");
    let suspended = done(&register, family("هدى")).household().unwrap();
    done(&register, cash(suspended, "2026-01-10"));
    let suspending = step(
        enrollment_id(suspended, 1),
        Action::Suspend,
        "2026-02-10",
        "family-asked",
    );
    done(&register, suspending);
    let failed = done(&register, family("علي")).household().unwrap();
    done(&register, cash(failed, "2026-01-01"));
    for state in [
        InstructionState::Drafted,
        InstructionState::Approved,
        InstructionState::Released,
        InstructionState::Sent,
        InstructionState::Rejected,
    ] {
        let reported = PaymentReported {
            component: "cash".into(),
            month: "2026-01".parse().unwrap(),
            attempt: 1,
            amount: "93.330".parse().unwrap(),
            state,
            on: day("2026-02-20"),
            bank_reason: "AC04".into(),
        };
        let enrollment = enrollment_id(failed, 1);
        let reported = vec![reported];
        done(
            &register,
            RecordPayments {
                enrollment,
                reported,
            },
        );
    }

    let due = |days, limit| {
        let (found, total) = register.due(today(), days, limit).unwrap();
        let numbers: Vec<u32> = found.iter().map(|h| h.file.household.id.number).collect();
        (numbers, total)
    };
    let (attention, all) = (vec![suspended.number, failed.number], usize::MAX);
    assert_eq!(due(0, all), (attention.clone(), 2));
    let within = [attention.clone(), vec![sooner]].concat();
    assert_eq!(due(120, all), (within, 3));
    let within = [attention.clone(), vec![sooner, later]].concat();
    assert_eq!(due(365, all), (within.clone(), 4));
    assert!(!within.contains(&past));
    // What waits for attention is never pushed out by what ends later.
    assert_eq!(due(365, 2), (attention.clone(), 4));

    // Two clocks in one family: it stands where the first of them ends, once.
    let mut two = family("ليلى");
    two.members.push(person("هدى", Relation::Daughter));
    let two = done(&register, two).household().unwrap();
    done(&register, transport(person_id(two, 2), "2026-03-15"));
    done(&register, transport(person_id(two, 3), "2025-11-01"));
    let within = [attention.clone(), vec![sooner, two.number, later]].concat();
    assert_eq!(due(365, all), (within, 5));

    // With the suspension lifted nothing is due there.
    let lifting = step(
        enrollment_id(suspended, 1),
        Action::Lift,
        "2026-03-15",
        "contact-made",
    );
    done(&register, lifting);
    assert_eq!(due(0, all), (vec![failed.number], 1));
    assert_sound(&register);
}

#[test]
fn an_empty_register_finds_nobody() {
    let register = Office::default().open();
    assert!(found(&register, "").is_empty());
    assert!(found(&register, "not gov:irbid").is_empty());
    assert_eq!(register.due(today(), 90, 10).unwrap().1, 0);
    assert_eq!(register.households(), 0);
    assert_sound(&register);
}

#[test]
fn a_change_of_account_leaves_every_index_alone() {
    let register = four();
    let home = all_files(&register)[0].household.id;
    let payee = masar_domain::account::Payee {
        account: masar_domain::account::Account::Alias("KHATIB".into()),
        holder: "محمود الخطيب".into(),
    };
    done(
        &register,
        ChangePayee {
            household: home,
            from: day("2026-03-01"),
            payee,
        },
    );
    assert_sound(&register);
}
