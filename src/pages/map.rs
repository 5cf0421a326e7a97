//! Maps of the world as SVG. Maps are hidden from screen readers, because a table or a list with the same figures stands beside each.
use super::context::PageContext;
use maud::{Markup, PreEscaped, html};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The shapes of countries, in an Equal Earth projection. `assets/pages/make-world.py` makes them from Natural Earth.
#[derive(Deserialize)]
pub struct World {
    width: i32,
    height: i32,
    countries: BTreeMap<String, Shape>,
    /// Countries that are too small for a shape.
    points: BTreeMap<String, (i32, i32)>,
}

#[derive(Deserialize)]
struct Shape {
    d: String,
    /// Left, top, right, bottom.
    r#box: (i32, i32, i32, i32),
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../assets/pages/world.json")).unwrap_or(World {
        width: 1,
        height: 1,
        countries: BTreeMap::new(),
        points: BTreeMap::new(),
    })
});

/// The lowest count of each class of the map. They are the same on all pages, so that maps can be compared.
const CLASSES: [u64; 5] = [1, 2, 5, 10, 15];

fn class(count: u64) -> String {
    format!("q{}", CLASSES.iter().filter(|lowest| count >= **lowest).count())
}

/// Draws the world, coloured by the number of records of each country. Countries with records are links.
pub fn world_map(context: &PageContext, counts: &BTreeMap<String, u64>) -> Markup {
    let world = &*WORLD;
    let count = |code: &str| counts.get(code).copied().unwrap_or_default();
    let others: String =
        world.countries.iter().filter(|(code, _)| count(code) == 0).map(|(_, shape)| shape.d.as_str()).collect();
    let title = |code: &str| {
        let name = country_name(context, code);
        format!("{name}: {}", context.words.number(count(code)))
    };
    let href = |code: &str| context.to(&format!("/countries/{code}"));
    html! {
        svg.map viewBox=(format!("0 0 {} {}", world.width, world.height)) aria-hidden="true" {
            path.q0 d=(PreEscaped(others)) {}
            @for (code, shape) in world.countries.iter().filter(|(code, _)| count(code) > 0) {
                a href=(href(code)) tabindex="-1" {
                    path class=(class(count(code))) d=(PreEscaped(&shape.d)) { title { (title(code)) } }
                }
            }
            @for (code, (x, y)) in world.points.iter().filter(|(code, _)| count(code) > 0) {
                a href=(href(code)) tabindex="-1" {
                    circle class=(class(count(code))) cx=(x) cy=(y) r="7" { title { (title(code)) } }
                }
            }
        }
    }
}

/// Explains the colours of the map.
pub fn legend(context: &PageContext) -> Markup {
    let none = context.words.say("map-none");
    let names = [none.as_str(), "1", "2–4", "5–9", "10–14", "15+"];
    html! {
        ul.legend {
            @for (place, name) in names.iter().enumerate() {
                li {
                    svg viewBox="0 0 14 10" aria-hidden="true" { rect class=(format!("q{place}")) width="14" height="10" {} }
                    (name)
                }
            }
        }
    }
}

/// Draws the area around some countries. None if no country has a place on the map.
pub fn mini_map(context: &PageContext, codes: &[&str], name: &str) -> Option<Markup> {
    let world = &*WORLD;
    let place = |code: &&str| {
        let shape = world.countries.get(*code).map(|shape| shape.r#box);
        shape.or_else(|| world.points.get(*code).map(|(x, y)| (*x, *y, *x, *y)))
    };
    let boxes: Vec<_> = codes.iter().filter_map(place).collect();
    let left = boxes.iter().map(|place| place.0).min()?;
    let top = boxes.iter().map(|place| place.1).min()?;
    let right = boxes.iter().map(|place| place.2).max()?;
    let bottom = boxes.iter().map(|place| place.3).max()?;
    let width = (f64::from(right - left) * 1.6).max(f64::from(bottom - top) * 2.4).max(250.0);
    let height = width / 1.5;
    let x = (f64::from(left + right) - width) / 2.0;
    let y = ((f64::from(top + bottom) - height) / 2.0).max(-5.0);
    let is_near = |shape: &Shape| {
        let (left, top, right, bottom) = shape.r#box;
        f64::from(left) < x + width && f64::from(right) > x && f64::from(top) < y + height && f64::from(bottom) > y
    };
    let near: Vec<_> = world.countries.iter().filter(|(_, shape)| is_near(shape)).collect();
    let is_named = |code: &str| codes.contains(&code);
    let others: String = near.iter().filter(|(code, _)| !is_named(code)).map(|(_, shape)| shape.d.as_str()).collect();
    let radius = format!("{:.1}", width / 70.0);
    Some(html! {
        svg.map.mini viewBox=(format!("{x:.0} {y:.0} {width:.0} {height:.0}")) role="img" aria-label=(name) {
            path.q0 d=(PreEscaped(others)) {}
            @for (code, shape) in near.iter().filter(|(code, _)| is_named(code)) {
                path.q5 d=(PreEscaped(&shape.d)) { title { (country_name(context, code)) } }
            }
            @for (x, y) in codes.iter().filter_map(|code| world.points.get(*code)) { circle.q5 cx=(x) cy=(y) r=(radius) {} }
        }
    })
}

/// Returns the name of a country by its code.
pub fn country_name(context: &PageContext, code: &str) -> String {
    let name = context.snapshot.reference().countries.get(code).map_or(code, |row| row.name.as_str());
    crate::language::entry_label(context.words.0, "country", code, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns whether a point lies in a path of straight lines: the number of edges to its right is odd.
    fn contains(d: &str, x: f64, y: f64) -> bool {
        let mut inside = false;
        for ring in d.split('z').filter(|ring| !ring.is_empty()) {
            let points = points(ring);
            for (from, to) in points.iter().zip(points.iter().cycle().skip(1)) {
                if (from.1 > y) != (to.1 > y) && x < (to.0 - from.0) * (y - from.1) / (to.1 - from.1) + from.0 {
                    inside = !inside;
                }
            }
        }
        inside
    }

    /// Reads a ring: an absolute start, then relative lines.
    fn points(ring: &str) -> Vec<(f64, f64)> {
        let numbers = ring.replace(['M', 'l', ' ', ','], " ");
        let numbers: Vec<f64> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
        let mut at = (0.0, 0.0);
        let mut points = vec![];
        for pair in numbers.chunks(2) {
            at = (at.0 + pair[0], at.1 + pair[1]);
            points.push(at);
        }
        points
    }

    /// Projects a place as `make-world.py` does (Equal Earth, central meridian 11° east).
    fn place(longitude: f64, latitude: f64) -> (f64, f64) {
        let (a1, a2, a3, a4) = (1.340_264, -0.081_106, 0.000_893, 0.003_796);
        let m = 3.0_f64.sqrt() / 2.0;
        let scale = 2000.0 / 5.413_259_4;
        let t = (m * latitude.to_radians().sin()).asin();
        let (t2, t6) = (t * t, t.powi(6));
        let x =
            (longitude - 11.0).to_radians() * t.cos() / (m * (a1 + 3.0 * a2 * t2 + t6 * (7.0 * a3 + 9.0 * a4 * t2)));
        let y = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
        (1000.0 + x * scale, (1.3 - y) * scale)
    }

    #[test]
    fn disputed_places_lie_where_the_european_union_sees_them() {
        for (name, longitude, latitude, within, without) in [
            ("Crimea", 34.3, 45.2, "UA", "RU"),
            ("Western Sahara", -13.0, 24.5, "EH", "MA"),
            ("northern Cyprus", 33.6, 35.25, "CY", "TR"),
            ("Somaliland", 46.0, 9.5, "SO", "ET"),
        ] {
            let (x, y) = place(longitude, latitude);
            let lies_in = |code: &str| WORLD.countries.get(code).is_some_and(|shape| contains(&shape.d, x, y));
            assert!(lies_in(within), "{name} is not in {within}");
            assert!(!lies_in(without), "{name} is in {without}");
        }
    }
}
