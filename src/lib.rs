//! The THB Register: the EU's action against trafficking in human beings, as open, versioned data.
//!
//! Who may use whom:
//!
//! ```text
//! entity, migration  -> nothing of ours
//! config             -> nothing
//! error              -> entity
//! words              -> nothing of ours
//! figures            -> entity
//! page               -> error, figures, words, entity
//! service/*          -> error, page, figures, words, entity, migration (store alone); never a kind, actix or async-graphql
//! answers            -> service, error, entity
//! rest, graphql      -> answers, service, page, figures, words, error, entity; not each other
//! kinds/*, reference -> all of the above; not another kind, but for kinds/graph, which ties them together, and
//!                       kinds/{mod, register, search}, which go over all of them
//! generate           -> service, kinds, error, entity
//! package            -> service, kinds, page, error, entity; package/rest: rest
//! pages              -> app, kinds, rest, service, error
//! app                -> pages, kinds, package, rest, graphql, answers, service
//! main               -> app, config, generate, package, kinds, service
//! ```
//!
//! Three sentences to remember: the service layer knows no kind; no kind knows SQL beyond its own columns; nothing but
//! `answers`, `rest`, `app`, `pages`, the responder and the socket of `graphql` and the annotated handlers knows actix.
pub mod answers;
pub mod app;
pub mod config;
pub mod contract;
pub mod error;
pub mod figures;
pub mod generate;
pub mod graphql;
pub mod health;
pub mod kinds;
pub mod package;
pub mod page;
pub mod pages;
pub mod reference;
pub mod rest;
pub mod service;
pub mod words;
