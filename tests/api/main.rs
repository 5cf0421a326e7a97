//! One binary for all tests: each further one links the whole world again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines, clippy::format_collect)]
mod actions;
mod cache;
mod contract;
mod generate;
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
mod reports;
mod support;
mod trace;
mod versions;
mod walks;
