//! `masar import`: households and people of a workbook or a CSV file go into the
//! register, row by row or all together; what stays out comes back with its
//! reasons. A dry run does all of it but write.

mod choose;
mod given;
mod joining;
mod rejects;
mod tally;
mod update;
mod view;

use super::desk::{Desk, IfNone};
use super::progress::ProgressLine;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use joining::{Importing, Mode};
use masar_domain::{HouseholdId, Office};
use masar_exchange::field::Places;
use masar_exchange::intake::{Choices, Intake};
use masar_exchange::profile::Profile;
use masar_exchange::table::{FormatHints, Separator, Source, TextEncoding};
use masar_exchange::value::DateOrder;
use masar_store::{Going, Register};
use masar_text::sanitize::Clean;
use std::ops::ControlFlow;
use std::path::PathBuf;
use tally::Tally;
use view::{ImportView, Read};

/// The office of a register that has no household yet, unless one is named.
const FIRST_OFFICE: &str = "IRB";

#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "NAME|FILE", default_value = "masar")]
    profile: String,
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    #[arg(long, value_name = "NAME")]
    people_sheet: Option<String>,
    #[arg(long, value_name = "NAME", value_parser = choose::encoding)]
    encoding: Option<TextEncoding>,
    #[arg(long, value_name = "comma|semicolon|tab", value_parser = choose::separator)]
    separator: Option<Separator>,
    #[arg(long, value_name = "day-first|month-first", value_parser = choose::dates)]
    dates: Option<DateOrder>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    #[arg(long)]
    all_or_nothing: bool,
    #[arg(long, value_name = "PREFIX", value_parser = read::office)]
    office: Option<Office>,
    #[arg(long, conflicts_with_all = [
        "profile", "people_sheet", "dates", "dry_run", "all_or_nothing", "office",
    ])]
    update: bool,
    #[arg(long, value_name = "DAY", value_parser = read::day, requires = "update")]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household, value_delimiter = ',', requires = "update")]
    except: Vec<HouseholdId>,
    #[arg(long, value_name = "TEXT", value_parser = read::line, requires = "update")]
    reason: Option<Clean>,
    #[arg(long, value_name = "N", value_parser = read::count, requires = "update")]
    limit: Option<u32>,
}

impl Import {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        self.refuse_early(desk)?;
        if self.update {
            return update::run(&self, desk);
        }
        let profile = Profile::find(&self.profile)?;
        let mut source = Source::open(&self.file, self.hints().or(profile.hints))?;
        let places = Places::of_the_register();
        let mut intake = Intake::prepare(&mut source, &profile, &places, &self.choices())?;
        let survey = intake.survey().clone();
        let register = self.register(desk)?;
        let office = self.office(register)?;
        let came = self.take_in(&mut intake, desk, register, office)?;
        drop(intake);
        let place = self.rejects_place();
        let rejects = rejects::write(&came.rejects, &mut source, &survey, place, &desk.words);
        let read = Read {
            file: &self.file,
            profile: &profile,
            source: &source,
            survey: &survey,
            office,
            mode: self.mode(),
        };
        let written = rejects.as_ref().ok().and_then(Option::as_deref);
        let view = ImportView::new(&came, &read, written);
        desk.show(&view, || view.page(&desk.words))?;
        // What went in is told even where the rejects could not be written.
        rejects?;
        match view.rows_refused() {
            0 => Ok(()),
            count => Err(Trouble::RowsRefused { count }),
        }
    }

    /// What can be refused before anything is read.
    fn refuse_early(&self, desk: &Desk) -> Result<(), Trouble> {
        if desk.globals.as_of.is_some() {
            return Err(Trouble::PastIsRead);
        }
        match &self.rejects {
            Some(path) => rejects::check_free(path),
            None => Ok(()),
        }
    }

    /// Every household of the file, looked up, decided and given.
    fn take_in(
        &self,
        intake: &mut Intake<'_>,
        desk: &Desk,
        register: Option<&Register>,
        office: Office,
    ) -> Result<Tally, Trouble> {
        let say = |refusal: &_| super::report::refusal(refusal, &desk.words);
        let mut importing = Importing::new(desk, register, self.mode(), office, &say)?;
        let mut line = ProgressLine::new(desk, "import-progress");
        let sheets = intake.survey().sheets.iter();
        let of = sheets.map(|sheet| u64::from(sheet.rows)).sum();
        let (mut trouble, mut stopped) = (None, false);
        intake.run(&mut |outcome| match importing.take(outcome) {
            Ok(rows) if line.reached(rows, of) == Going::Stop => {
                stopped = true;
                ControlFlow::Break(())
            }
            Ok(_) => ControlFlow::Continue(()),
            Err(met) => {
                trouble = Some(met);
                ControlFlow::Break(())
            }
        })?;
        match trouble {
            Some(trouble) => Err(trouble),
            None if stopped => Err(importing.stop()?),
            None => importing.finish(),
        }
    }

    fn hints(&self) -> FormatHints {
        FormatHints {
            encoding: self.encoding,
            separator: self.separator,
        }
    }

    fn choices(&self) -> Choices {
        Choices {
            household_sheet: self.sheet.clone(),
            person_sheet: self.people_sheet.clone(),
            dates: self.dates,
        }
    }

    fn mode(&self) -> Mode {
        match (self.dry_run, self.all_or_nothing) {
            (true, _) => Mode::DryRun,
            (false, true) => Mode::AllOrNothing,
            (false, false) => Mode::RowByRow,
        }
    }

    /// The register; none where a dry run finds none, for it begins none.
    fn register<'d>(&self, desk: &'d Desk) -> Result<Option<&'d Register>, Trouble> {
        if !self.dry_run {
            return desk.open(&desk.place()?, IfNone::Begin).map(Some);
        }
        match desk.register() {
            Ok(register) => Ok(Some(register)),
            Err(Trouble::NoRegister { .. }) => Ok(None),
            Err(trouble) => Err(trouble),
        }
    }

    /// The office named, or the one that registered last.
    fn office(&self, register: Option<&Register>) -> Result<Office, Trouble> {
        if let Some(office) = self.office {
            return Ok(office);
        }
        let last = match register {
            Some(register) => register.file_numbered(register.households())?,
            None => None,
        };
        match last {
            Some(file) => Ok(file.household.id.office),
            None => read::office(FIRST_OFFICE).map_err(|why| Trouble::unreadable("--office", why)),
        }
    }

    /// Where the rejects go; a dry run leaves no file that was not asked for.
    fn rejects_place(&self) -> rejects::Place<'_> {
        match &self.rejects {
            Some(path) => rejects::Place::Named(path),
            None if self.dry_run => rejects::Place::Nowhere,
            None => rejects::Place::Beside(&self.file),
        }
    }
}
