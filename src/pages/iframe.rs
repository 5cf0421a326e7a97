//! The frame that shows a record or a chart on another site.
use super::context::PageContext;
use super::list_tools::copyable;
use maud::{Markup, html};

/// The size of a frame in pixels.
#[derive(Clone, Copy)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    pub const RECORD: Self = Self { width: 600, height: 320 };
    pub const CHARTS: Self = Self { width: 600, height: 720 };
}

/// Renders the frame around an address for other sites.
pub fn iframe(source: &str, title: &str, Size { width, height }: Size) -> String {
    html! { iframe src=(source) width=(width) height=(height) title=(title) loading="lazy" {} }.into_string()
}

/// Renders the code of the frame of this page, to copy.
pub fn code(context: &PageContext, title: &str, size: Size) -> Markup {
    let words = context.words;
    let source = context.address.absolute(&context.address.embedded());
    html! {
        p { (words.say("embed-p")) }
        (copyable(context, &iframe(&source, title, size), &words.say("embed-h"), "embed"))
    }
}
