//! One binary for all tests: each further one links the whole world again.
mod actions;
mod contract;
mod limits;
mod mouths;
mod package;
mod paging;
mod postgres;
mod problems;
mod process;
mod readme;
mod reference;
mod support;
mod trace;
mod versions;
