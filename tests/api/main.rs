//! One binary for all tests: each further one links the whole world again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines, clippy::format_collect)]
mod actions;
mod attacks;
mod cache;
mod contract;
mod graph;
mod history;
mod limits;
mod mouths;
mod package;
mod paging;
mod postgres;
mod problems;
mod process;
mod readme;
mod reference;
mod released;
mod reports;
mod stream;
mod support;
mod trace;
mod versions;
mod walks;
