//! Periods in words.
use super::words::Words;
use crate::kinds::report_view::Period;
use maud::{Markup, html};

/// Returns a period: `9 September 2010 – 14 March 2011`, `2009–2010`. None if it has no date.
pub fn period(words: Words, period: &Period) -> Option<Markup> {
    let ongoing = || words.say("dimension-ongoing").to_lowercase();
    match (&period.start, &period.end) {
        (Some(start), _) if period.ongoing => Some(html! { (words.time(start)) " – " (ongoing()) }),
        (None, _) if period.ongoing => Some(html! { (ongoing()) }),
        (Some(start), Some(end)) if start == end => Some(words.time(start)),
        (Some(start), Some(end)) => {
            let has_years = [start, end].iter().all(|date| date.as_str().len() == 4);
            Some(html! { (words.time(start)) (if has_years { "–" } else { " – " }) (words.time(end)) })
        }
        (Some(start), None) => Some(words.time(start)),
        (None, Some(end)) => Some(html! { (words.say_with("date-until", &[("date", words.date(end).into())])) }),
        (None, None) => None,
    }
}
