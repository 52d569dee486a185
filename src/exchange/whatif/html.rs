//! The page as HTML that holds everything it needs and prints on one A4 sheet.
//! The browser shapes and orders Arabic; every amount is a piece of its own,
//! read from left to right.

use masar_text::messages::Direction;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::content::{Bar, Big, Day, FamilyPage, Open, Part, Step};

/// Colours that stay apart in grey as well: work darkest, aid lightest.
const STYLE: &str = include_str!("page.css");

pub(super) fn html(page: &FamilyPage) -> String {
    let direction = match page.lang.direction() {
        Direction::Rtl => "rtl",
        Direction::Ltr | Direction::Auto => "ltr",
    };
    let markup = html! {
        (DOCTYPE)
        html lang=(page.lang.to_string()) dir=(direction) class=[page.is_dense().then_some("dense")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (page.title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (sheet(page)) } }
        }
    };
    markup.into_string()
}

fn sheet(page: &FamilyPage) -> Markup {
    html! {
        header {
            h1 { (page.title) }
            p { span.who { (page.who) } " " span.job { (page.job) } }
        }
        section.two {
            (big(&page.now, "now", &page.jod))
            (big(&page.with, "with", &page.jod))
        }
        section.path {
            h2 { (page.steps_title) }
            (chart(page))
            div.steps { @for step in &page.steps { (self::step(step, &page.jod)) } }
        }
        section.wide {
            div.dates {
                h2 { (page.dates_title) }
                @for date in &page.dates { (day(date)) }
            }
            div.month {
                h2 { (page.month_title) }
                table {
                    @for (label, amount) in &page.month {
                        tr { td { (label) } td.amount { (ltr(&amount.replace('-', "\u{2212}"))) } }
                    }
                }
            }
        }
        section.two.known {
            div.sure {
                h2 { span.sign { "✓" } " " (page.sure_title) }
                ul { @for said in &page.sure { li { (said) } } }
            }
            div.unsure {
                h2 { span.sign { "?" } " " (page.unsure_title) }
                ul { @for said in &page.unsure { li { (open(said)) } } }
            }
        }
        section.ask {
            h2 { (page.ask_title) }
            @for line in &page.ask { p { (open(line)) } }
        }
        footer {
            p { (page.foot) }
            p.rows dir="ltr" { (page.rows) }
        }
    }
}

/// An amount or figure, from left to right wherever it stands.
fn ltr(figure: &str) -> Markup {
    html! { bdi dir="ltr" { (figure) } }
}

/// Dinars large, fils small.
fn amount(figure: &str, jod: &str) -> Markup {
    let (dinars, fils) = figure.split_once('.').unwrap_or((figure, ""));
    html! {
        bdi dir="ltr" { (dinars) @if !fils.is_empty() { span.fils { "." (fils) } } }
        " " span.jod { (jod) }
    }
}

fn big(big: &Big, kind: &str, jod: &str) -> Markup {
    html! {
        div class=(format!("big {kind}")) {
            p.label { (big.label) }
            p.amount { (amount(&big.amount, jod)) }
            @if !big.under.is_empty() { p.under { (big.under.join(" · ")) } }
        }
    }
}

fn chart(page: &FamilyPage) -> Markup {
    html! {
        div.chart {
            div.line style=(format!("bottom:{}", percent(page.now_height))) {
                span { (page.now_label) }
            }
            @for bar in &page.bars { (self::bar(bar)) }
        }
        div.numbers { @for bar in &page.bars { span { (bar.number) } } }
        div.legend {
            @for (part, label) in &page.legend {
                span { i class=(class(*part)) {} " " (label) }
            }
        }
    }
}

fn bar(bar: &Bar) -> Markup {
    html! {
        div.bar {
            @for (part, height) in &bar.parts {
                i class=(class(*part)) style=(format!("height:{}", percent(*height))) {}
            }
            @if let Some(mark) = bar.mark { b.mark { (mark) } }
        }
    }
}

fn class(part: Part) -> &'static str {
    match part {
        Part::Earned => "earned",
        Part::Hoped => "hoped",
        Part::Transport => "transport",
        Part::Other => "other",
        Part::Aid => "aid",
        Part::Unknown => "unknown",
    }
}

fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn step(step: &Step, jod: &str) -> Markup {
    html! {
        div.step {
            p.months { (step.months) }
            p.span { (step.span) }
            p.amount { (amount(&step.amount, jod)) }
            @if !step.said.is_empty() { p.said { (step.said.join(" · ")) } }
        }
    }
}

fn day(day: &Day) -> Markup {
    html! {
        div.day {
            b.mark { (day.mark) }
            div {
                p.when { (day.day) }
                p { (day.said.join(" ")) }
            }
        }
    }
}

fn open(line: &Open) -> Markup {
    html! { (line.text) @if line.room { " " span.room {} } }
}
