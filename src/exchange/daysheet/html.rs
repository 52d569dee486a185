//! The sheet as HTML that holds everything it needs. The browser shapes and
//! orders Arabic; case numbers and telephones are read from left to right.

use masar_text::messages::Direction;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{DaySheet, Labels, Place, Stop};

/// Black on white: it is written on with a pen and copied.
const STYLE: &str = include_str!("page.css");

pub(super) fn html(sheet: &DaySheet) -> String {
    let direction = match sheet.lang.direction() {
        Direction::Rtl => "rtl",
        Direction::Ltr | Direction::Auto => "ltr",
    };
    let markup = html! {
        (DOCTYPE)
        html lang=(sheet.lang.to_string()) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (sheet.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        h1 { (sheet.title) }
                        p.under { (sheet.under) }
                        p.privacy { (sheet.privacy) }
                    }
                    @for place in &sheet.places { (self::place(place, &sheet.labels)) }
                }
            }
        }
    };
    markup.into_string()
}

fn place(place: &Place, labels: &Labels) -> Markup {
    html! {
        section {
            h2 { (place.name) " " span.count { (place.stops.len()) } }
            @for stop in &place.stops { (self::stop(stop, labels)) }
        }
    }
}

fn stop(stop: &Stop, labels: &Labels) -> Markup {
    html! {
        article {
            div.who {
                p { bdi.case dir="ltr" { (stop.case) } " " b { bdi { (stop.head) } } }
                @if !stop.phone.is_empty() { p { bdi.phone dir="ltr" { (stop.phone) } } }
                @if !stop.address.is_empty() { p { (stop.address) } }
                p.what { (stop.what) }
                @if !stop.last.is_empty() { p.last { (stop.last) } }
            }
            div.room {
                p { span.label { (labels.outcome) }
                    @for outcome in &stop.outcomes { span.tick { i {} (outcome) } }
                }
                p.line { span.label { (labels.notes) } }
                p.line {}
                p.line { span.label { (labels.next) } span.label.end { (labels.signed) } }
            }
        }
    }
}
