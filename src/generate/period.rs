//! Periods of generated projects: in years with known exchange rates, with the precision that documents have.
use super::draw::Draw;
use chrono::{Days, NaiveDate};
use entity::Edtf;

/// The period of a project.
#[derive(Default)]
pub struct Period {
    /// The printed cell.
    pub text: Option<String>,
    pub start: Option<Edtf>,
    pub end: Option<Edtf>,
    pub ongoing: bool,
}

/// The first year, and the number of years.
const YEARS: (i32, u64) = (2002, 12);

impl Period {
    pub fn draw(draw: &mut Draw) -> Self {
        let (edtf_format, print_format) = match draw.below(20) {
            0..3 => return Self::default(),
            3..7 => ("%Y", "%Y"),
            7..13 => ("%Y-%m", "%B %Y"),
            _ => ("%Y-%m-%d", "%-d %B %Y"),
        };
        let first = draw.below(365 * YEARS.1);
        let (ongoing, ends) = (draw.percent(10), draw.percent(80));
        let last = day(first + draw.below(1_200)).filter(|_| ends && !ongoing);
        let [start, end] = [day(first), last].map(|day| {
            let printed = day.map(|day| day.format(print_format).to_string()).unwrap_or_default();
            (printed, day.and_then(|day| day.format(edtf_format).to_string().parse().ok()))
        });
        let text = match (ongoing, end.0.is_empty()) {
            (true, _) => format!("from {}, ongoing", start.0),
            (false, true) => start.0,
            (false, false) => format!("{} – {}", start.0, end.0),
        };
        Self { text: Some(text), start: start.1, end: end.1, ongoing }
    }
}

fn day(offset: u64) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(YEARS.0, 1, 1)?.checked_add_days(Days::new(offset))
}
