//! One change for many households: planned, applied, taken back; beside it what
//! SQLite needs for the same update with an audit table in one transaction.

use crate::figures;
use crate::office;
use masar_domain::RuleBook;
use masar_domain::batch::Change;
use masar_store::batch::{Plan, Take};
use masar_store::{Caller, Gauge, Going, Register, Settings};
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The most households that are changed.
const MOST: usize = 100_000;

pub(crate) fn measure(dir: &Path) -> Result<(), Box<dyn Error>> {
    let book = RuleBook::embedded()?;
    let (register, _) = Register::open(dir, Settings::new(book), |_| {})?;
    let caller = office::caller()?;
    let all = register.find(&masar_domain::filter::parse("")?, office::today())?;
    let numbers: Vec<u32> = all.numbers(0, u32::MAX).take(MOST).collect();
    println!("  one operation on {} households", numbers.len());
    let before = caseworkers(&register, &numbers)?;
    let at_rest = figures::memory("VmHWM");

    let change: Change = "set caseworker=batch.bench".parse()?;
    let go_on = &mut |_| Going::On;
    let plan = timed("plan", || {
        Ok(register.plan(
            &change,
            "bench",
            &mut numbers.iter().copied(),
            &caller,
            go_on,
        )?)
    })?;
    let (applied, took) = apply(&register, "apply", plan.1, &caller)?;
    let done = register.done(applied)?.ok_or("the operation is gone")?;
    let undo = timed("plan of taking it back", || {
        Ok(register.plan_undo(&done, "bench", &caller, &mut |_| Going::On)?)
    })?;
    apply(&register, "take it back", undo.1, &caller)?;
    figures::print(
        "the contents are as before",
        caseworkers(&register, &numbers)? == before,
    );
    figures::print(
        "peak memory: before, after",
        format!(
            "{}, {}",
            figures::mebibytes(at_rest),
            figures::mebibytes(figures::memory("VmHWM"))
        ),
    );
    match sqlite(numbers.len())? {
        Some(sqlite) => {
            figures::print("SQLite, update and audit table", figures::told(sqlite));
            let ratio = (plan.0 + took).as_millis() / sqlite.as_millis().max(1);
            figures::print("plan and apply, in times of SQLite", ratio);
        }
        None => figures::print("SQLite, update and audit table", "no sqlite3 here"),
    }
    Ok(())
}

fn timed<T>(
    name: &str,
    work: impl FnOnce() -> Result<T, Box<dyn Error>>,
) -> Result<(Duration, T), Box<dyn Error>> {
    let start = Instant::now();
    let found = work()?;
    let took = start.elapsed();
    figures::print(name, figures::told(took));
    Ok((took, found))
}

/// The entry that ends it, and how long it took.
fn apply(
    register: &Register,
    name: &str,
    plan: Plan,
    caller: &Caller,
) -> Result<(u64, Duration), Box<dyn Error>> {
    let many = plan.changes() as u64;
    let (took, applied) = timed(name, || {
        Ok(register.apply(plan, Take::Valid, caller, Arc::new(Gauge::default()))?)
    })?;
    match applied.end {
        Some(end) if applied.changed == many => Ok((end, took)),
        _ => Err(format!("not applied: {applied:?}").into()),
    }
}

fn caseworkers(register: &Register, numbers: &[u32]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut found = Vec::with_capacity(numbers.len());
    for number in numbers {
        let file = register.file_numbered(*number)?;
        let name = file.and_then(|file| file.household.caseworker);
        found.push(name.map(|name| name.to_string()).unwrap_or_default());
    }
    Ok(found)
}

/// Rows of the size of a household, an index on the caseworker, durable as the
/// register is; only the transaction is timed. None where SQLite is not there.
fn sqlite(rows: usize) -> Result<Option<Duration>, Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let script = |text: &str| -> Result<bool, Box<dyn Error>> {
        let child = Command::new("sqlite3")
            .arg(dir.path().join("register.db"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn();
        let Ok(mut child) = child else {
            return Ok(false);
        };
        if let Some(mut input) = child.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        Ok(child.wait()?.success())
    };
    let made = script(&format!(
        "PRAGMA journal_mode=WAL;
         CREATE TABLE household (number INTEGER PRIMARY KEY, caseworker TEXT, rest BLOB);
         CREATE INDEX by_caseworker ON household (caseworker, number);
         CREATE TABLE audit (id INTEGER PRIMARY KEY, at TEXT, who TEXT, number INTEGER,
                             field TEXT, old TEXT, new TEXT, reason TEXT);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
         INSERT INTO household SELECT i, 'worker' || (i % 40), randomblob(477) FROM n;"
    ))?;
    if !made {
        return Ok(None);
    }
    let start = Instant::now();
    let changed = script(
        "PRAGMA synchronous=FULL;
         BEGIN IMMEDIATE;
         INSERT INTO audit (at, who, number, field, old, new, reason)
           SELECT datetime(), 'bench', number, 'caseworker', caseworker, 'batch.bench', 'bench'
           FROM household WHERE caseworker IS NOT 'batch.bench';
         UPDATE household SET caseworker = 'batch.bench' WHERE caseworker IS NOT 'batch.bench';
         COMMIT;",
    )?;
    Ok(changed.then(|| start.elapsed()))
}
