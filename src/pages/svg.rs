//! The drawings of pages: the logo, the shapes of kinds, and icons.
use super::words::Words;
use entity::vocabulary::Kind;
use maud::{Markup, html};

pub fn logo() -> Markup {
    html! {
        svg.logo viewBox="0 0 32 32" aria-hidden="true" {
            path d="M3 6h6v4H3zM12 6h17v4H12zM12 14h12v4H12zM3 22h6v4H3zM12 22h17v4H12z" {}
            path.row d="M3 14h6v4H3z" {}
        }
    }
}

/// Draws the shape of a kind: action square, project circle, agreement diamond, step triangle.
pub fn glyph(kind: Kind) -> Markup {
    let path = match kind {
        Kind::Action => "M2 2h8v8H2z",
        Kind::Project => "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z",
        Kind::Agreement => "M6 .8 11.2 6 6 11.2.8 6z",
        Kind::Cooperation => "M6 1.4 11.2 10.4H.8z",
    };
    html! { svg.glyph viewBox="0 0 12 12" aria-hidden="true" { path d=(path) {} } }
}

/// Names the kind of a record.
pub fn kind_tag(words: Words, kind: Kind) -> Markup {
    html! { span.kind { (glyph(kind)) (words.term("kind", Some(kind.name()))) } }
}

#[derive(Clone, Copy)]
pub enum Icon {
    Copy,
    Download,
    Flag,
    Feed,
    Find,
    Print,
}

pub fn icon(icon: Icon) -> Markup {
    let path = match icon {
        Icon::Copy => "M5 1.5h8v10H5zM3 4.5v10h8",
        Icon::Download => "M8 2v9M4 7.5 8 11.5l4-4M2.5 14.5h11",
        Icon::Flag => "M3 15V1.5h9L10 5l2 3.5H3",
        Icon::Feed => "M3 13.2v-.1M3 8a5.2 5.2 0 0 1 5.2 5.2M3 3a10.2 10.2 0 0 1 10.2 10.2",
        Icon::Find => "M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zM10.8 10.8l3.7 3.7",
        Icon::Print => "M4 6V1.5h8V6M4 12H1.5V6h13v6H12M4 10h8v4.5H4z",
    };
    html! { svg.icon viewBox="0 0 16 16" aria-hidden="true" { path d=(path) {} } }
}

/// Draws the cross that removes a filter.
pub fn cross() -> Markup {
    html! { svg.cross viewBox="0 0 10 10" aria-hidden="true" { path d="m2 2 6 6M8 2 2 8" {} } }
}
