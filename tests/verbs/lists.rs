//! Lists of households: their columns, groups, samples and files, what changed,
//! and the views that they are saved as.

use crate::program::{Program, fields};
use serde_json::Value;

/// Four households: two in Ramtha, one in Koura, one without a place; the first
/// is paid aid.
fn office() -> Program {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 93.330 --on 2026-01-01");
    for (head, place) in [
        ("هدى", "--liwa ramtha --caseworker lina"),
        ("آمنة", "--liwa koura"),
        ("سالم", ""),
    ] {
        program.done(&format!(
            "household add --office IRB {place} --member 'name={head},sex=female,relation=head'"
        ));
    }
    program
}

fn column(list: &Value, name: &str) -> Vec<String> {
    let rows = list["households"].as_array().unwrap().iter();
    rows.map(|row| row[name].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn columns_are_those_asked_for_in_the_order_asked_for() {
    let program = office();
    let csv = program.done("household list --columns members,liwa,id --format csv");
    assert!(
        csv.starts_with("members,liwa,id\n2,ramtha,IRB-000001\n"),
        "{csv}"
    );
    let list = program.json("household list --columns المكان,الباحث --sort -members");
    let rows = list["households"].as_array().unwrap();
    assert_eq!(fields(&rows[0]), ["place", "caseworker"]);
    let page = program.done("household list --columns id,aid_amount");
    assert!(page.contains("Aid in JOD"), "{page}");
    let wrong = program.refused("household list --columns id,hed");
    assert!(wrong["hint"].as_str().unwrap().contains("head"), "{wrong}");
}

#[test]
fn a_grouped_list_has_its_subtotals_below_each_group() {
    let program = office();
    let page = program.done("household list --group liwa --columns id,members,aid_amount");
    for part in [
        "Koura: one household",
        "Ramtha: 2 households",
        "not recorded: one household",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let sums = page
        .lines()
        .find(|line| line.contains("Ramtha: 2"))
        .unwrap();
    assert!(sums.contains(" 3 ") && sums.ends_with("93.330"), "{page}");
    let list = program.json("household list --group liwa");
    assert_eq!(column(&list, "liwa"), ["koura", "ramtha", "ramtha", ""]);
}

#[test]
fn a_seed_draws_the_same_sample_again() {
    let program = office();
    let drawn = |seed: u64| {
        column(
            &program.json(&format!("household list --sample 2 --seed {seed}")),
            "id",
        )
    };
    assert_eq!(drawn(7).len(), 2);
    assert_eq!(drawn(7), drawn(7));
    assert!((0..20).any(|seed| drawn(seed) != drawn(7)));
    let page = program.done("household list --sample 2 --seed 7");
    assert!(page.contains("2 of 4, drawn by lot; --seed 7"), "{page}");
    assert!(program.done("household list --sample 9").contains("4 of 4"));
    program.refused("household list --seed 7");
}

#[test]
fn what_changed_since_a_day_is_told_by_name() {
    let program = office().later("2026-04-02");
    program.done(
        "household add --office IRB --liwa ramtha --member 'name=ريم,sex=female,relation=head'",
    );
    program.done("household edit IRB-2 --caseworker omar");
    program.done("household edit IRB-3 --liwa petra --governorate maan");
    let line =
        "household list --filter gov:irbid --columns caseworker,aid_amount --since 2026-03-01";
    let list = program.json(line);
    assert_eq!((&list["added"], &list["gone"]), (&1.into(), &1.into()));
    assert_eq!(column(&list, "became"), ["added", "gone", "changed"]);
    assert_eq!(column(&list, "new"), ["", "", "omar"]);
    let page = program.done(line);
    assert!(page.contains("1 added, 1 gone, 1 changed"), "{page}");
    assert!(page.contains("Caseworker"), "{page}");
}

#[test]
fn a_list_is_written_into_a_new_file_and_said_to_be_one() {
    let program = office();
    let said = program.done("household list --columns id,head --group liwa --out list.csv");
    assert!(said.contains("4 households were written to"), "{said}");
    let text = std::fs::read_to_string(program.path("list.csv")).unwrap();
    assert!(text.contains("IRB-000001,محمود الخطيب"), "{text}");
    assert!(text.contains("Ramtha: 2 households"), "{text}");
    program.refused("household list --out list.csv");
    program.done("household list --out list.xlsx");
    assert!(program.path("list.xlsx").is_file());
}

#[test]
fn no_cell_of_any_csv_runs_as_a_formula() {
    let program = Program::on("2026-03-01");
    program.done("household add --office IRB --liwa ramtha --locality '=1+1' --member 'name=هدى,sex=female,relation=head'");
    let csv = program.done("household list --columns id,locality --format csv");
    assert_eq!(csv, "id,locality\nIRB-000001,'=1+1\n");
    let shown = program.done("household show IRB-1 --format csv");
    assert!(shown.contains("locality,'=1+1\n"), "{shown}");
    let line = program.done("household list --columns locality --format jsonl");
    assert_eq!(line.trim(), r#"{"locality":"=1+1"}"#);
}

#[test]
fn a_saved_view_brings_its_filter_order_columns_and_group() {
    let program = office();
    program.done("view save ramtha --filter liwa:ramtha --sort -members --columns id,members");
    let list = program.json("household list --view ramtha");
    let rows = list["households"].as_array().unwrap();
    assert_eq!(fields(&rows[0]), ["id", "members"]);
    assert_eq!(column(&list, "id"), ["IRB-000001", "IRB-000002"]);
    let within = program.json("household list --view ramtha --filter caseworker:lina");
    assert_eq!(column(&within, "id"), ["IRB-000002"]);
    program.refused("view save ramtha --filter gov:irbid");
    program.done("view save ramtha --filter gov:irbid --group liwa --replace");
    let page = program.done("household list --view ramtha");
    assert!(page.contains("Koura: one household"), "{page}");
    let wrong = program.refused("household list --view ramta");
    assert!(
        wrong["hint"].as_str().unwrap().contains("ramtha"),
        "{wrong}"
    );
}

#[test]
fn a_view_serves_wherever_a_filter_does() {
    let program = office();
    program.done("view save ramtha --filter liwa:ramtha --sort -members");
    let page = program.done("filter explain --view ramtha");
    assert!(
        page.contains("In codes: liwa:ramtha sort:-members"),
        "{page}"
    );
    let both = program.done("filter explain caseworker:lina --view ramtha");
    assert!(both.contains("caseworker:lina"), "{both}");
    program.refused("filter explain");
    program.done("duplicates --view ramtha");
    program.refused("duplicates --view ramta");
    program.refused("duplicates --view ramtha --household IRB-1");
    let batch = program.done("batch 'set caseworker=omar' --view ramtha --reason move");
    assert!(batch.contains("IRB-000002"), "{batch}");
}

#[test]
fn ones_own_view_and_that_of_everybody_are_two() {
    let program = office();
    program.done("view save mine --filter gov:irbid --shared");
    program.done("view save mine --filter liwa:koura");
    let listed = program.json("view list");
    assert_eq!(listed["views"][0]["whose"], "own");
    let dropped = program.json("view drop mine --shared");
    assert_eq!(
        (&dropped["whose"], &dropped["filter"]),
        (&"shared".into(), &"gov:irbid".into())
    );
    assert_eq!(program.json("view show mine")["filter"], "liwa:koura");
    program.refused("view drop mine --shared");
    program.done("view drop mine");
    assert!(program.done("view list").contains("No view is saved yet"));
}

#[test]
fn views_for_everybody_are_in_a_backup_and_come_back_with_it() {
    let program = office();
    program.done("view save irbid --filter gov:irbid --shared");
    program.done("backup office.tar");
    std::fs::remove_dir_all(program.store()).unwrap();
    program.done("restore office.tar");
    assert_eq!(program.json("view show irbid")["filter"], "gov:irbid");
}
