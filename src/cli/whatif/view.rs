//! A sheet as programs read it: every line of both worlds, every month, with
//! the ground of each figure.

use crate::cli::view::{Money, RowRefView, date};
use masar_domain::Fils;
use masar_domain::whatif::{
    Cell, Cliff, Ending, Fare, Ground, Line, MonthSum, Net, Of, Offer, Stretch, Warning, What,
};
use masar_exchange::whatif::Telling;
use serde::Serialize;
use std::path::Path;

#[derive(Debug, Serialize)]
pub(super) struct SheetView {
    household: String,
    person: String,
    /// The day it is seen from.
    day: String,
    offer: OfferView,
    /// The household gets cash of NAF when the job starts.
    on_aid: bool,
    this_month: String,
    now: NetView,
    months: Vec<MonthView>,
    lines: Vec<LineView>,
    stretches: Vec<StretchView>,
    total: TotalView,
    worst: Option<WorstView>,
    /// The first month from which on there was more with the job, all in all.
    even_from: Option<String>,
    endings: Vec<EndingView>,
    cliffs: Vec<CliffView>,
    warnings: Vec<WarningView>,
    /// The family's page, where one was written.
    page: Option<String>,
}

#[derive(Debug, Serialize)]
struct OfferView {
    kind: &'static str,
    employer: Option<String>,
    sector: Option<String>,
    liwa: Option<String>,
    wage: Money,
    start: String,
    /// `unknown`, `costs` or `bus`.
    fare: &'static str,
    fare_amount: Option<Money>,
}

#[derive(Debug, Serialize)]
struct NetView {
    /// Of what is known.
    amount: Money,
    /// More may come in.
    at_least: bool,
    /// The fare is still to be taken off.
    less_fare: bool,
    if_work_goes_on: bool,
    /// Why something is not known.
    not_known: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct MonthView {
    number: u16,
    month: String,
    without: NetView,
    with: NetView,
    difference: Money,
    cliff: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct LineView {
    kind: &'static str,
    person: Option<String>,
    placement: Option<String>,
    enrollment: Option<String>,
    programme: Option<String>,
    component: Option<String>,
    /// It begins with the job: its number is the one it would get.
    would_begin: bool,
    now: CellView,
    without: Vec<CellView>,
    with: Vec<CellView>,
}

#[derive(Debug, Serialize)]
struct CellView {
    /// `nothing`, `known` or `unknown`.
    state: &'static str,
    amount: Option<Money>,
    /// `rule`, `decision`, `record` or `offer`.
    ground: Option<&'static str>,
    rule: Option<RowRefView>,
    decided_from: Option<String>,
    decided_on: Option<String>,
    placement: Option<String>,
    if_work_goes_on: bool,
    why: Option<&'static str>,
    /// What it would be if nothing changed; in no sum.
    before: Option<Money>,
}

#[derive(Debug, Serialize)]
struct StretchView {
    from: String,
    to: String,
    first_number: u16,
    last_number: u16,
    without: NetView,
    with: NetView,
    difference: Money,
    fare_limit: Option<Money>,
}

#[derive(Debug, Serialize)]
struct TotalView {
    without: Money,
    with: Money,
    difference: Money,
    /// Months in which more may come in with the job than is known.
    least_months: u16,
}

#[derive(Debug, Serialize)]
struct WorstView {
    month: String,
    number: u16,
    with: Money,
    against_now: Money,
    against_without: Money,
}

#[derive(Debug, Serialize)]
struct EndingView {
    on: String,
    /// `component`, or the kind of clock.
    what: &'static str,
    person: Option<String>,
    enrollment: Option<String>,
    programme: Option<String>,
    component: Option<String>,
    rule: RowRefView,
    programme_ends: Option<String>,
}

#[derive(Debug, Serialize)]
struct CliffView {
    kind: &'static str,
    on: String,
    /// By how much what is known falls; `null` at the end of the sheet.
    falls: Option<Money>,
    endings: Vec<EndingView>,
}

#[derive(Debug, Serialize)]
struct WarningView {
    code: &'static str,
    message: String,
    rule: Option<RowRefView>,
}

impl SheetView {
    pub(super) fn of(telling: &Telling<'_>, page: Option<&Path>) -> SheetView {
        let sheet = telling.sheet;
        let month = |sum: &MonthSum| MonthView::of(sum, &sheet.cliffs);
        SheetView {
            household: sheet.person.household.to_string(),
            person: sheet.person.to_string(),
            day: date(telling.today),
            offer: OfferView::of(&sheet.offer),
            on_aid: sheet.on_aid,
            this_month: sheet.this_month.to_string(),
            now: NetView::of(&sheet.now),
            months: sheet.months.iter().map(month).collect(),
            lines: sheet
                .lines
                .iter()
                .map(|line| LineView::of(line, telling))
                .collect(),
            stretches: sheet.stretches.iter().map(StretchView::of).collect(),
            total: TotalView {
                without: sheet.total.without.into(),
                with: sheet.total.with.into(),
                difference: sheet.total.difference.into(),
                least_months: sheet.total.least_months,
            },
            worst: sheet.worst.as_ref().map(|worst| WorstView {
                month: worst.month.to_string(),
                number: worst.number,
                with: worst.with.into(),
                against_now: worst.against_now.into(),
                against_without: worst.against_without.into(),
            }),
            even_from: sheet.even_from.map(|month| month.to_string()),
            endings: sheet.endings.iter().map(EndingView::of).collect(),
            cliffs: sheet.cliffs.iter().map(CliffView::of).collect(),
            warnings: sheet
                .warnings
                .iter()
                .map(|warning| WarningView::of(warning, telling))
                .collect(),
            page: page.map(|path| path.display().to_string()),
        }
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn money(fils: Fils) -> Money {
    Money::from(fils)
}

impl OfferView {
    fn of(offer: &Offer) -> OfferView {
        let (fare, fare_amount) = match offer.fare {
            Fare::Unknown => ("unknown", None),
            Fare::Costs(fils) => ("costs", Some(money(fils))),
            Fare::Bus => ("bus", None),
        };
        OfferView {
            kind: offer.kind.code(),
            employer: some(&offer.employer),
            sector: some(&offer.sector),
            liwa: some(&offer.liwa),
            wage: offer.wage.into(),
            start: date(offer.start),
            fare,
            fare_amount,
        }
    }
}

impl NetView {
    fn of(net: &Net) -> NetView {
        NetView {
            amount: net.amount.into(),
            at_least: net.is_least(),
            less_fare: net.lacks_fare(),
            if_work_goes_on: net.if_work_goes_on,
            not_known: net.gaps.iter().map(|why| why.code()).collect(),
        }
    }
}

impl MonthView {
    fn of(sum: &MonthSum, cliffs: &[Cliff]) -> MonthView {
        let ends = |cliff: &&Cliff| masar_domain::Month::of(cliff.on) == sum.month;
        MonthView {
            number: sum.number,
            month: sum.month.to_string(),
            without: NetView::of(&sum.without),
            with: NetView::of(&sum.with),
            difference: sum.difference.into(),
            cliff: cliffs.iter().find(ends).map(|cliff| cliff.kind.code()),
        }
    }
}

impl LineView {
    fn of(line: &Line, telling: &Telling<'_>) -> LineView {
        let file = telling.file;
        let (placement, enrollment, programme, component, would_begin) = match &line.of {
            Of::Wage(id) | Of::SocialSecurity(id) | Of::Fare(id) => {
                let new = file.placement(*id).is_none();
                (Some(id.to_string()), None, None, None, new)
            }
            Of::Component {
                enrollment,
                programme,
                component,
            } => (
                None,
                Some(enrollment.to_string()),
                Some(programme.clone()),
                Some(component.clone()),
                file.enrollment(*enrollment).is_none(),
            ),
        };
        LineView {
            kind: line.kind.code(),
            person: line.person.map(|id| id.to_string()),
            placement,
            enrollment,
            programme,
            component,
            would_begin,
            now: CellView::of(&line.now),
            without: line.without.iter().map(CellView::of).collect(),
            with: line.with.iter().map(CellView::of).collect(),
        }
    }
}

impl CellView {
    fn of(cell: &Cell) -> CellView {
        let mut view = CellView {
            state: "nothing",
            amount: None,
            ground: None,
            rule: cell.row().map(RowRefView::from),
            decided_from: None,
            decided_on: None,
            placement: None,
            if_work_goes_on: false,
            why: None,
            before: None,
        };
        match cell {
            Cell::Nothing => {}
            Cell::Unknown(gap) => {
                view.state = "unknown";
                view.why = Some(gap.why.code());
                view.before = gap.before.map(money);
            }
            Cell::Known(figure) => {
                view.state = "known";
                view.amount = Some(figure.amount.into());
                view.if_work_goes_on = figure.if_work_goes_on;
                view.stands_on(&figure.ground);
            }
        }
        view
    }

    fn stands_on(&mut self, ground: &Ground) {
        self.ground = Some(match ground {
            Ground::Row(_) => "rule",
            Ground::Offer => "offer",
            Ground::Record(id) => {
                self.placement = Some(id.to_string());
                "record"
            }
            Ground::Decision { from, recorded, .. } => {
                self.decided_from = Some(from.to_string());
                self.decided_on = Some(date(*recorded));
                "decision"
            }
        });
    }
}

impl StretchView {
    fn of(stretch: &Stretch) -> StretchView {
        StretchView {
            from: stretch.from.to_string(),
            to: stretch.to.to_string(),
            first_number: stretch.numbers.0,
            last_number: stretch.numbers.1,
            without: NetView::of(&stretch.without),
            with: NetView::of(&stretch.with),
            difference: stretch.difference.into(),
            fare_limit: stretch.fare_limit.map(money),
        }
    }
}

impl EndingView {
    fn of(ending: &Ending) -> EndingView {
        let (what, enrollment, programme, component) = match &ending.what {
            What::Clock(kind) => (kind.code(), None, None, None),
            What::Component {
                enrollment,
                programme,
                component,
                ..
            } => (
                "component",
                Some(enrollment.to_string()),
                Some(programme.clone()),
                Some(component.clone()),
            ),
        };
        EndingView {
            on: date(ending.on),
            what,
            person: ending.person.map(|id| id.to_string()),
            enrollment,
            programme,
            component,
            rule: (&ending.row).into(),
            programme_ends: ending.programme_ends.map(date),
        }
    }
}

impl CliffView {
    fn of(cliff: &Cliff) -> CliffView {
        CliffView {
            kind: cliff.kind.code(),
            on: date(cliff.on),
            falls: cliff.falls.map(money),
            endings: cliff.endings.iter().map(EndingView::of).collect(),
        }
    }
}

impl WarningView {
    fn of(warning: &Warning, telling: &Telling<'_>) -> WarningView {
        let mut message = telling.warning(warning);
        message.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
        WarningView {
            code: warning.code(),
            message,
            rule: warning.row().map(RowRefView::from),
        }
    }
}
