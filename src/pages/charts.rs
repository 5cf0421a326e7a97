//! Charts as SVG, each with its figures as text or as a table.
use super::words::Words;
use fluent_bundle::types::FluentValue;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// A row of a bar chart.
pub struct Bar {
    /// The name, usually a link to the list with this figure.
    pub name: Markup,
    /// The figure as text.
    pub figure: String,
    /// The length, in any unit.
    pub length: f64,
}

/// Draws a bar.
pub fn bar(share: f64) -> Markup {
    let width = format!("{:.1}", (share * 100.0).max(0.8));
    html! {
        svg.bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" { rect width=(width) height="8" {} }
    }
}

/// Draws a bar chart as a table, whose last column is hidden from screen readers.
pub fn bars(caption: &str, name: &str, unit: &str, rows: &[Bar]) -> Markup {
    let longest = rows.iter().map(|row| row.length).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    html! {
        table.bars {
            caption.vh { (caption) }
            thead.vh { tr { th scope="col" { (name) } th scope="col" { (unit) } td {} } }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (row.name) }
                        td.n { (row.figure) }
                        td.b aria-hidden="true" { (bar(row.length / longest)) }
                    }
                }
            }
        }
    }
}

/// A column chart by year.
pub struct Columns<'a> {
    pub title: &'a str,
    /// The heading above the chart: `h2` or `h3`. None if the page has one already.
    pub heading: Option<u8>,
    /// The figures by year.
    pub values: &'a BTreeMap<i32, f64>,
    /// Writes a figure.
    pub write: &'a dyn Fn(f64) -> String,
    /// The link behind the figure of a year.
    pub link: &'a dyn Fn(i32) -> Option<String>,
    /// What the figures count: `Projects`.
    pub unit: &'a str,
    pub note: String,
    pub width: f64,
    pub has_table: bool,
}

const FOOT: f64 = 18.0;
const HEIGHT: f64 = 104.0;
/// The width of a letter above a column, at most.
const LETTER: f64 = 6.0;

/// Draws columns by year. Years without a figure are gaps. The same figures stand in a table.
pub fn columns(words: Words, chart: &Columns<'_>) -> Markup {
    let (Some((first, _)), Some((last, _))) = (chart.values.first_key_value(), chart.values.last_key_value()) else {
        return html! { p.hint { (words.say("chart-empty")) } };
    };
    let (highest, top) = chart
        .values
        .iter()
        .fold((*first, 0.0_f64), |found, (year, value)| if *value > found.1 { (*year, *value) } else { found });
    let summary = words.say_with(
        "chart-summary",
        &[
            ("title", chart.title.to_owned().into()),
            ("first", year(*first)),
            ("last", year(*last)),
            ("value", (chart.write)(top).into()),
            ("year", year(highest)),
        ],
    );
    let axis = format!("M0 {:.1}h{}", HEIGHT - FOOT + 0.5, chart.width);
    html! {
        figure.chart {
            @match chart.heading {
                Some(2) => figcaption { h2 { (chart.title) } },
                Some(_) => figcaption { h3 { (chart.title) } },
                None => {},
            }
            svg.cols viewBox=(format!("0 0 {} {HEIGHT}", chart.width)) role="img" aria-label=(summary) {
                path.axis d=(axis) {}
                @for column in positions(chart, *first, *last, top) { (column) }
            }
            @if !chart.note.is_empty() { p.hint { (chart.note) } }
            @if chart.has_table { (table(words, chart)) }
        }
    }
}

/// A year is a name, not a number: it has no separator of thousands.
fn year(year: i32) -> FluentValue<'static> {
    year.to_string().into()
}

/// Draws each column, the highest figure, and years below the axis.
fn positions(chart: &Columns<'_>, first: i32, last: i32, top: f64) -> Vec<Markup> {
    let span = f64::from(last - first + 1);
    let step = chart.width / span;
    let thick = (step * 0.72).min(22.0);
    let every = if step > 34.0 {
        1
    } else if step > 17.0 {
        2
    } else {
        5
    };
    let column = |year: i32| {
        let value = chart.values.get(&year).copied().unwrap_or_default();
        let height = (HEIGHT - FOOT - 16.0) * value / top.max(f64::MIN_POSITIVE);
        let place = f64::from(year - first);
        let x = place * step;
        let is_labelled = year % every == 0 || year == first && f64::from(every - year.rem_euclid(every)) * step > 34.0;
        html! {
            @if value > 0.0 {
                rect x=(tenth(x + (step - thick) / 2.0)) y=(tenth(HEIGHT - FOOT - height)) width=(tenth(thick))
                    height=(tenth(height.max(1.0))) { title { (year) ": " ((chart.write)(value)) } }
            }
            @if is_labelled {
                text x=(tenth(x + step / 2.0)) y=(HEIGHT - 4.0) text-anchor="middle" { (year) }
            }
            @if value > 0.0 && (value - top).abs() < f64::EPSILON {
                @let (x, anchor) = anchor(&(chart.write)(value), x + step / 2.0, thick, chart.width);
                text.top x=(tenth(x)) y=(tenth(HEIGHT - FOOT - height - 5.0)) text-anchor=(anchor) { ((chart.write)(value)) }
            }
        }
    };
    (first..=last).map(column).collect()
}

/// Returns where a text above a column stands: over its middle, or flush with it where the text would leave the chart.
fn anchor(text: &str, middle: f64, thick: f64, width: f64) -> (f64, &'static str) {
    let half = count(text.chars().count() as u64) * LETTER / 2.0;
    if middle < half {
        (middle - thick / 2.0, "start")
    } else if middle > width - half {
        (middle + thick / 2.0, "end")
    } else {
        (middle, "middle")
    }
}

fn tenth(value: f64) -> String {
    format!("{value:.1}")
}

fn table(words: Words, chart: &Columns<'_>) -> Markup {
    html! {
        details.as-table {
            summary { (words.say("chart-table")) span.vh { ": " (chart.title) } }
            table.plain {
                thead { tr { th scope="col" { (words.say("head-year")) } th.n scope="col" { (chart.unit) } } }
                tbody {
                    @for (year, value) in chart.values {
                        tr {
                            th scope="row" { (year) }
                            td.n {
                                @match (chart.link)(*year) {
                                    Some(link) => a href=(link) { ((chart.write)(*value)) },
                                    None => ((chart.write)(*value)),
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A part of a stacked bar.
pub struct Part {
    /// The class of its colour: `s-done`.
    pub class: String,
    pub label: String,
    pub count: u64,
    /// The link to the list with this figure.
    pub link: String,
}

/// Draws a stacked bar and its key.
pub fn stacked(words: Words, caption: &str, parts: &[Part]) -> Markup {
    let parts: Vec<&Part> = parts.iter().filter(|part| part.count > 0).collect();
    let total = count(parts.iter().map(|part| part.count).sum());
    let summary = parts.iter().map(|part| format!("{} {}", part.label, words.number(part.count)));
    let summary = format!("{caption}: {}", summary.collect::<Vec<_>>().join(", "));
    let mut x = 0.0;
    let rects: Vec<Markup> = parts
        .iter()
        .map(|part| {
            let width = 400.0 * count(part.count) / total;
            let rect = html! {
                rect class=(part.class) x=(tenth(x)) width=(tenth(width - 1.5)) height="20" {
                    title { (part.label) ": " (words.number(part.count)) }
                }
            };
            x += width;
            rect
        })
        .collect();
    html! {
        svg.stacked viewBox="0 0 400 20" preserveAspectRatio="none" role="img" aria-label=(summary) {
            @for rect in rects { (rect) }
        }
        ul.key {
            @for part in parts {
                li {
                    svg viewBox="0 0 10 10" aria-hidden="true" { rect class=(part.class) width="10" height="10" {} }
                    a href=(part.link) { (part.label) } " " b { (words.number(part.count)) }
                }
            }
        }
    }
}

/// Returns a count as the length of a bar.
#[expect(clippy::cast_precision_loss, reason = "a bar has no more than a few hundred pixels")]
pub fn count(number: u64) -> f64 {
    number as f64
}

/// Returns a count that was drawn.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are small and not negative")]
pub fn whole(count: f64) -> u64 {
    count.round() as u64
}

#[cfg(test)]
mod tests {
    use super::anchor;

    #[test]
    fn figures_stand_over_their_columns() {
        assert_eq!(anchor("12", 90.0, 22.0, 360.0), (90.0, "middle"), "the first of two columns");
        assert_eq!(anchor("12", 300.0, 22.0, 360.0), (300.0, "middle"), "the last of three columns");
        assert_eq!(anchor("€104.8 million", 16.0, 22.0, 360.0), (5.0, "start"));
        assert_eq!(anchor("€104.8 million", 344.0, 22.0, 360.0), (355.0, "end"));
    }
}
