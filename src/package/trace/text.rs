//! Search for values in the text of printed tables. Cells span several lines, and dates have many notations.
use entity::edtf::UNCERTAIN;
use entity::{Edtf, Money};
use regex::Regex;
use std::sync::LazyLock;

/// The lines of a record: as printed, and by column, counted from the left and from the right.
pub struct Text {
    /// The text in lower case, with single spaces.
    readings: Vec<String>,
    /// Only letters and digits, so that hyphenated words match.
    squeezed: Vec<String>,
}

static TAGS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<[^>]+>|\*\*").ok());
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];
/// The currencies of amounts in the documents, except euro.
const CURRENCIES: [&str; 5] = ["sek", "lvl", "pln", "usd", "gbp"];
/// The least length of a text that is searched for without spaces.
const MIN_SQUEEZED_CHARS: usize = 8;

impl Text {
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let lines: Vec<&str> = lines.collect();
        let cells: Vec<Vec<&str>> = lines.iter().map(|line| line.split('\t').map(str::trim).collect()).collect();
        let width = cells.iter().map(Vec::len).max().unwrap_or_default();
        let column = |place: &dyn Fn(&Vec<&str>) -> Option<usize>| {
            let cells = cells.iter().filter_map(|row| row.get(place(row)?).copied());
            cells.collect::<Vec<_>>().join(" ")
        };
        let mut readings = vec![lines.join(" ")];
        readings.extend((0..width).map(|number| column(&|_| Some(number))));
        readings.extend((0..width).map(|number| column(&|row| row.len().checked_sub(number + 1))));
        Self {
            squeezed: readings.iter().map(|text| squeeze(text)).collect(),
            readings: readings.iter().map(|text| fold(text)).collect(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.readings.iter().all(String::is_empty)
    }

    /// Whether the lines contain a text as whole words. A long text also matches hyphenated words.
    pub fn has(&self, text: &str) -> bool {
        let (words, squeezed) = (fold(text), squeeze(text));
        self.readings.iter().any(|reading| has_words(reading, &words))
            || squeezed.chars().count() >= MIN_SQUEEZED_CHARS
                && self.squeezed.iter().any(|reading| reading.contains(&squeezed))
    }

    /// Whether the lines contain a date. The ends of an interval may be apart.
    pub fn has_date(&self, date: &Edtf) -> bool {
        date.as_str().split('/').filter(|end| *end != "..").all(|end| {
            let pattern = date_pattern(end);
            self.readings.iter().any(|reading| pattern.as_ref().is_some_and(|pattern| pattern.is_match(reading)))
        })
    }

    /// Whether the lines contain a currency, by its code, also in millions (`MSEK`). Euro also matches its sign, or lines without
    /// another currency.
    pub fn has_currency(&self, code: &str) -> bool {
        let code = code.to_lowercase();
        let contains = |code: &str, reading: &String| reading.contains(code);
        let own = self.readings.iter().any(|reading| contains(&code, reading));
        let other = || self.readings.iter().any(|reading| CURRENCIES.iter().any(|other| contains(other, reading)));
        own || code == "eur" && (self.readings.iter().any(|reading| reading.contains('€')) || !other())
    }

    /// Whether the lines contain an amount, with any separator of thousands, or in millions.
    pub fn has_amount(&self, amount: Money) -> bool {
        let pattern = amount_pattern(amount);
        self.readings.iter().any(|reading| pattern.as_ref().is_some_and(|pattern| pattern.is_match(reading)))
    }
}

fn fold(text: &str) -> String {
    without_tags(text, " ").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn squeeze(text: &str) -> String {
    without_tags(text, "").chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn without_tags(text: &str, instead: &str) -> String {
    TAGS.as_ref().map_or_else(|| text.to_owned(), |tags| tags.replace_all(text, instead).into_owned())
}

fn has_words(text: &str, words: &str) -> bool {
    let mut from = 0;
    while let Some(place) = text.get(from..).and_then(|rest| rest.find(words)).filter(|_| !words.is_empty()) {
        let (start, end) = (from + place, from + place + words.len());
        let bounded = |c: Option<char>| !c.is_some_and(|c| c.is_ascii_alphanumeric());
        if bounded(text[..start].chars().next_back()) && bounded(text[end..].chars().next()) {
            return true;
        }
        from = start + text[start..].chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Returns a pattern of all notations of a year, a season, a month or a day. An uncertain date must be there like others.
fn date_pattern(date: &str) -> Option<Regex> {
    let date = date.trim_end_matches(UNCERTAIN);
    let mut parts = date.split('-');
    let year = parts.next()?;
    let month: Option<usize> = parts.next().and_then(|part| part.parse().ok());
    let day: Option<u32> = parts.next().and_then(|part| part.parse().ok());
    let patterns = match (month, day) {
        (None, _) => vec![year.to_owned()],
        (Some(season @ 21..=24), _) => vec![format!("{} {year}", SEASONS[season - 21])],
        (Some(month @ 1..=12), None) => month_patterns(year, month),
        (Some(month @ 1..=12), Some(day)) => day_patterns(year, month, day),
        _ => return None,
    };
    Regex::new(&format!(r"(?:^|[^0-9a-z])(?:{})(?:$|[^0-9])", patterns.join("|"))).ok()
}

fn month_patterns(year: &str, month: usize) -> Vec<String> {
    let name = MONTHS[month - 1];
    vec![
        format!(r"{name}[a-z]*\.?[^a-z0-9]{{0,3}}{year}"),
        // The first of two months, such as May - June 2010.
        format!(r"{name}[a-z]*\.?\s*[-–/]\s*[a-z]+\.?\s+{year}"),
        format!(r"{name}[a-z]*\.?(?: \d+)?, {year}"),
        format!("{year}{month:02}"),
        format!(r"{month:02}\.{year}"),
    ]
}

fn day_patterns(year: &str, month: usize, day: u32) -> Vec<String> {
    let (name, short) = (MONTHS[month - 1], year.get(2..).unwrap_or_default());
    vec![
        format!(r"0?{day}[./-]\s?0?{month}[./-]\s?(?:{year}|{short})"),
        // The first of two days, such as 1.9. - 3.9.2010, 31/10 - 1/11/06 or 13-17.9.2010.
        format!(r"0?{day}[./]0?{month}\.?\s?[-–]\s?\d*"),
        format!(r"0?{day}\s?[-–/]\s?\d+[./]0?{month}[./]{year}"),
        // The second of two days.
        format!(r"\d+\s?[-–]\s?0?{day}[./]0?{month}[./]{year}"),
        format!(
            r"0?{day}(?:st|nd|rd|th| ?th of)?(?: ?[-–/] ?\d+| and \d+| to \d+)?,? (?:of )?{name}[a-z]*\.?[ ,]+{year}"
        ),
        format!(r"\d+ ?(?:[-–/]|and|to) ?0?{day}(?: of)? {name}[a-z]*\.?[ ,]+{year}"),
        format!(r"{name}[a-z]*\.? 0?{day}(?:[-–]\d+)?,? {year}"),
        format!(r"{name}[a-z]*\.? \d+[-–]0?{day},? {year}"),
    ]
}

fn amount_pattern(Money(hundredths): Money) -> Option<Regex> {
    let (units, places) = (hundredths / 100, hundredths % 100);
    let digits = units.to_string();
    let groups: Vec<&str> = {
        let first = digits.len() % 3;
        let rest = (first..digits.len()).step_by(3).filter_map(|start| digits.get(start..start + 3));
        digits.get(..first).into_iter().filter(|group| !group.is_empty()).chain(rest).collect()
    };
    let whole = groups.join("[ .,]?");
    let fraction = match (places, places % 10) {
        (0, _) => String::new(),
        (_, 0) => format!("[.,]{}0?", places / 10),
        _ => format!("[.,]{places:02}"),
    };
    let millions = format!("{}.{:08}", hundredths / 100_000_000, hundredths % 100_000_000);
    let millions = millions.trim_end_matches('0').trim_end_matches('.').replace('.', "[.,]");
    let millions = format!(r"{millions}(?:[.,]?0+)?\s?(?:msek|million)");
    Regex::new(&format!(r"(?:^|[^\d.,])(?:{whole}{fraction}(?:$|[^\d.,]|[.,](?:$|\D))|{millions})")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_dates_in_all_notations() {
        for (date, text) in [
            ("2010-09-13/2010-09-17", "13-17 September 2010"),
            ("2006-04-27/2006-04-28", "JHA Council on 27/28 April 2006."),
            ("2006-10-31/2006-11-01", "on 31/10 - 1/11/06, but"),
            ("2010-10-05", "05.10.2010"),
            ("2011-06-02", "June 2, 2011"),
            ("2006-07/2010-12", "200607-201012"),
            ("2006-21", "in spring 2006"),
            ("2010/..", "since 2010"),
            ("2010-03", "Mar. 2010"),
            ("2010-03?/2010-05", "Mar. 2010 - May 2010"),
        ] {
            assert!(Text::of([text].into_iter()).has_date(&date.parse().unwrap()), "{date}: {text}");
        }
        for (date, text) in
            [("2010-09-13", "23 September 2010"), ("2010-09", "9 2011"), ("2011", "20110"), ("2010-09-01", "11.9.2010")]
        {
            assert!(!Text::of([text].into_iter()).has_date(&date.parse().unwrap()), "{date}: {text}");
        }
    }

    #[test]
    fn finds_amounts_in_all_notations() {
        for (amount, text) in [
            ("1300.00", "1.300 EUR"),
            ("53368.01", "53.368,01"),
            ("99500000.00", "99,5 MSEK"),
            ("2000000.00", "2.000.000 EUR"),
            ("2730000.00", "2,730 MSEK"),
            ("1000000.00", "about 1 million"),
            ("15320.00", "15.320 EUR."),
        ] {
            assert!(Text::of([text].into_iter()).has_amount(amount.parse().unwrap()), "{amount}: {text}");
        }
        for (amount, text) in
            [("1300.00", "11.300 EUR"), ("1300.00", "1.300,50 EUR"), ("300.00", "1.300"), ("15320.00", "15.230 EUR")]
        {
            assert!(!Text::of([text].into_iter()).has_amount(amount.parse().unwrap()), "{amount}: {text}");
        }
    }

    #[test]
    fn finds_text_of_cells_that_span_lines() {
        let text = Text::of(["Austria\tTraining of\t2010", "\tjudges and prose-\t", "\tcutors\t"].into_iter());
        assert!(text.has("training of judges"));
        assert!(text.has("judges and prosecutors"), "matches hyphenated words");
        assert!(!text.has("judges of training"));
        assert!(!text.has("train"));
    }
}
