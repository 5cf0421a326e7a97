//! The errors of the register. `rest` and `graphql` render them.
use entity::Revision;
use entity::vocabulary::Kind;
use sea_orm::{DbErr, RuntimeErr, SqlxError, SqlxSqliteError};
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::{Debug, Display, Formatter};
use utoipa::ToSchema;
use uuid::Uuid;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone)]
pub enum Error {
    /// No record or other resource has this name. A similar name may exist.
    NotFound { what: &'static str, id: String, nearest: Option<String> },
    /// The record with this id is of another kind.
    OtherKind { what: &'static str, id: String, kind: Kind, url: String },
    /// The record was removed in this revision.
    Gone { what: &'static str, id: String, removed: Revision, url: String },
    /// No resource exists at this path. A similar path may exist.
    NoRoute { path: String, nearest: Option<String> },
    /// The path does not support this method.
    Method { allowed: Vec<String> },
    /// The request is invalid. Holds all violations, not only the first. Messages and answers list [`MAX_LISTED`] of them.
    Invalid(Vec<Violation>),
    /// The resource has no media type that the client accepts.
    NotAcceptable { offered: &'static [&'static str] },
    /// The body exceeds the size limit.
    TooLarge { limit: usize },
    /// The media type of the body is not supported.
    MediaType { expected: &'static str },
    /// The request timed out.
    Timeout { seconds: u64 },
    /// Another record has or had this id.
    IdAlreadyExists { id: String },
    /// The record has changed since it was read.
    Conflict { id: String, since: Revision },
    /// The file does not have the requested range of bytes.
    NoSuchRange { length: u64 },
    /// A cursor or position belongs to a state that the register does not have, for example after the restore of a backup.
    HistoryReplaced { name: String },
    /// Too many requests of the same weight are running. The client should retry after this time.
    Overloaded { retry_after_seconds: u64 },
    /// The register is temporarily unavailable. The cause is only logged.
    Unavailable(String),
    /// The register failed. The cause is only logged.
    Internal(String),
}

/// The id of a request in its problem and in the log.
pub struct RequestInstance(pub Uuid);

/// One mistake in a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Violation {
    /// The part of the request: query string, path, header, body, or an argument of a GraphQL field.
    #[serde(rename = "in")]
    pub place: Place,
    /// The name of the parameter, header, field or argument.
    #[schema(pattern = r"^[\s\S]*$")]
    pub name: String,
    /// What is wrong, and what would be right.
    #[schema(pattern = r"^[\s\S]*$")]
    pub detail: String,
}

/// The part of a request that holds a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Query,
    Path,
    Header,
    Body,
    Argument,
}

impl Violation {
    pub fn new(place: Place, name: impl Into<String>, detail: impl Display) -> Self {
        Self { place, name: shorten(&name.into()).into_owned(), detail: detail.to_string() }
    }

    pub fn query(name: impl Into<String>, detail: impl Display) -> Self {
        Self::new(Place::Query, name, detail)
    }
}

/// The maximum number of violations that an answer or a log line lists.
pub const MAX_LISTED: usize = 20;

/// The maximum number of characters of a value that a message quotes.
const MAX_QUOTED: usize = 100;

/// The maximum number of characters of a message that a library wrote.
const MAX_MESSAGE: usize = 2_000;

/// The maximum size of a request body, in bytes.
pub const BODY_LIMIT: usize = 1 << 20;
/// Maximum time until the body of a request has arrived, in seconds.
pub const BODY_SECONDS: u64 = 10;

/// How long a statement may run, in seconds.
const STATEMENT_SECONDS: u64 = 30;

/// All error codes and their meanings. REST and GraphQL use the same codes.
pub const CODES: [(&str, &str); 19] = [
    ("not_found", "No resource exists at this path, or no record has this id."),
    (
        "gone",
        "The record was removed from the register. The message names the revision of its removal, and where its last version and its \
         history are.",
    ),
    ("method_not_allowed", "The path does not support this method. The Allow header lists the supported methods."),
    (
        "invalid_request",
        "The request is invalid. The member errors lists all mistakes: where they are, and what would be right.",
    ),
    ("not_acceptable", "The resource is not available in any media type that the Accept header names."),
    ("payload_too_large", "The request body exceeds the size limit."),
    ("unsupported_media_type", "The media type of the request body is not supported."),
    ("graphql_parse_failed", "The GraphQL document cannot be parsed."),
    ("graphql_validation_failed", "The GraphQL document does not match the schema."),
    ("persisted_query_not_found", "The register has no GraphQL document with this hash. Send it with its text."),
    ("limit_exceeded", "The GraphQL document exceeds a limit of the register."),
    ("timeout", "The request timed out. Ask for less data."),
    ("taken", "Another record has or had this id."),
    ("conflict", "The record has changed since it was read."),
    (
        "range_not_satisfiable",
        "The file is shorter than the range in the Range header. The Content-Range header has its length.",
    ),
    (
        "history_replaced",
        "The cursor belongs to a state that the register does not have, for example after the restore of a backup. Start again \
         without it.",
    ),
    (
        "overloaded",
        "Too many heavy requests are running, or too many streams are open. The Retry-After header says when to try again.",
    ),
    ("unavailable", "The register is temporarily unavailable: its database does not respond, or is being migrated."),
    ("internal", "The register failed. Its operators find the cause in the log by the request id in instance."),
];

impl Error {
    /// A failure of the register, with its cause.
    pub fn internal(cause: impl Display) -> Self {
        Self::Internal(cause.to_string())
    }

    pub fn fault(place: Place, name: &str, detail: impl Display) -> Self {
        Self::Invalid(vec![Violation::new(place, name, detail)])
    }

    /// The machine-readable code: one of [`CODES`].
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } | Self::OtherKind { .. } | Self::NoRoute { .. } => "not_found",
            Self::Gone { .. } => "gone",
            Self::Method { .. } => "method_not_allowed",
            Self::Invalid(_) => "invalid_request",
            Self::NotAcceptable { .. } => "not_acceptable",
            Self::TooLarge { .. } => "payload_too_large",
            Self::MediaType { .. } => "unsupported_media_type",
            Self::Timeout { .. } => "timeout",
            Self::IdAlreadyExists { .. } => "taken",
            Self::Conflict { .. } => "conflict",
            Self::NoSuchRange { .. } => "range_not_satisfiable",
            Self::HistoryReplaced { .. } => "history_replaced",
            Self::Overloaded { .. } => "overloaded",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    /// The cause of a failure, for the log and for operators. None if the message says everything.
    pub fn cause(&self) -> Option<&str> {
        match self {
            Self::Internal(cause) | Self::Unavailable(cause) => Some(cause),
            _ => None,
        }
    }

    /// Returns the violations to list in an answer, at most [`MAX_LISTED`].
    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Invalid(violations) => violations.get(..MAX_LISTED).unwrap_or(violations),
            _ => &[],
        }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotFound { what, id, nearest: None } => write!(f, "there is no {what} {}", shorten(id)),
            Self::NotFound { what, id, nearest: Some(nearest) } => {
                write!(f, "there is no {what} {}: did you mean {nearest}?", shorten(id))
            }
            Self::OtherKind { what, id, kind, url } => {
                write!(f, "there is no {what} {}: this id belongs to the kind `{}`, at {url}", shorten(id), kind.name())
            }
            Self::Gone { what, id, removed: Revision(removed), url } => {
                let before = removed - 1;
                write!(
                    f,
                    "the {what} {id} was removed in revision {removed}: {url}?as_of={before} is its last version, {url}/history its history"
                )
            }
            Self::NoRoute { path, nearest: None } => write!(f, "no resource exists at {}", shorten(path)),
            Self::NoRoute { path, nearest: Some(nearest) } => {
                write!(f, "no resource exists at {}: did you mean {}?", shorten(path), shorten(nearest))
            }
            Self::Method { allowed } => write!(f, "the path supports only {}", allowed.join(", ")),
            Self::Invalid(violations) => {
                let details =
                    self.violations().iter().map(|Violation { name, detail, .. }| format!("{name}: {detail}"));
                f.write_str(&details.collect::<Vec<_>>().join("; "))?;
                match violations.len().saturating_sub(MAX_LISTED) {
                    0 => Ok(()),
                    more => write!(f, "; and {} more", grouped(more)),
                }
            }
            Self::NotAcceptable { offered } => write!(f, "the resource is available only as {}", offered.join(", ")),
            Self::TooLarge { limit } => write!(f, "the body must not be larger than {limit} bytes"),
            Self::MediaType { expected } => write!(f, "the media type of the body must be {expected}"),
            Self::Timeout { seconds } => write!(f, "the request timed out after {seconds} seconds"),
            Self::IdAlreadyExists { id } => write!(f, "another record has or had the id {id}"),
            Self::Conflict { id, since } => write!(f, "{id} changed in revision {}", since.0),
            Self::NoSuchRange { length } => write!(f, "the file has {length} bytes, and none in the requested range"),
            Self::HistoryReplaced { name } => {
                write!(f, "{name} belongs to a state that this register does not have: start again without it")
            }
            Self::Overloaded { retry_after_seconds } => {
                write!(
                    f,
                    "too many heavy requests are running, or too many streams are open: try again in {retry_after_seconds} seconds"
                )
            }
            Self::Unavailable(_) => f.write_str("the register is temporarily unavailable"),
            Self::Internal(_) => f.write_str("internal error"),
        }
    }
}

/// Writes the code, the message and the cause. Like the message, it is bounded, because it stands in log lines.
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {self}", self.code())?;
        match self {
            Self::Unavailable(cause) | Self::Internal(cause) => write!(f, " ({cause})"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// Formats a number with commas: 7,980.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let with_comma = |(place, digit): (usize, char)| {
        let comma = place > 0 && (digits.len() - place).is_multiple_of(3);
        comma.then_some(',').into_iter().chain([digit])
    };
    digits.chars().enumerate().flat_map(with_comma).collect()
}

/// Returns a value in the form in which messages quote it: at most 100 characters.
pub fn shorten(value: &str) -> Cow<'_, str> {
    let end = value.char_indices().nth(MAX_QUOTED).and_then(|(end, _)| value.get(..end));
    end.map_or(Cow::Borrowed(value), |start| Cow::Owned(format!("{start}…")))
}

/// Shortens the values that a message of a library quotes, and the message itself.
pub fn shorten_quoted(message: &str) -> String {
    let mut shortened = String::new();
    for (place, part) in message.split_inclusive(['"', '`']).enumerate() {
        let is_quoted = place % 2 == 1;
        match part.char_indices().next_back() {
            Some((end, mark)) if is_quoted => {
                shortened.push_str(&shorten(part.get(..end).unwrap_or(part)));
                shortened.push(mark);
            }
            _ => shortened.push_str(part),
        }
    }
    match shortened.char_indices().nth(MAX_MESSAGE) {
        Some((end, _)) => format!("{}…", shortened.get(..end).unwrap_or_default()),
        None => shortened,
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        let cause = error.to_string();
        match error {
            DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Self::Unavailable(cause),
            DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => {
                Self::from_sqlx(&error, cause)
            }
            _ => Self::Internal(cause),
        }
    }
}

impl Error {
    /// Tells errors of the connection and of the database server from those of a statement.
    fn from_sqlx(error: &SqlxError, cause: String) -> Self {
        match error {
            SqlxError::Io(_)
            | SqlxError::Tls(_)
            | SqlxError::Protocol(_)
            | SqlxError::PoolTimedOut
            | SqlxError::PoolClosed
            | SqlxError::WorkerCrashed
            | SqlxError::BeginFailed => Self::Unavailable(cause),
            SqlxError::Database(error) => {
                let code = error.code().unwrap_or_default();
                if error.try_downcast_ref::<SqlxSqliteError>().is_some() {
                    Self::from_sqlite(code.parse().unwrap_or_default(), cause)
                } else {
                    Self::from_sqlstate(&code, cause)
                }
            }
            _ => Self::Internal(cause),
        }
    }

    /// Converts an error of PostgreSQL by its class (appendix A of its manual).
    fn from_sqlstate(code: &str, cause: String) -> Self {
        match code {
            // Statement time-out, or cancelled by an administrator.
            "57014" => Self::Timeout { seconds: STATEMENT_SECONDS },
            // Lock not available, idle transaction ended, no such table: a backup is being restored.
            "55P03" | "25P03" | "42P01" => Self::Unavailable(cause),
            _ => match code.get(..2).unwrap_or_default() {
                // Connection, authorization, no such database, retry of a transaction, resources, shutdown and start, input and output.
                "08" | "28" | "3D" | "40" | "53" | "57" | "58" => Self::Unavailable(cause),
                _ => Self::Internal(cause),
            },
        }
    }

    /// Converts an error of SQLite by its primary result code.
    fn from_sqlite(code: u32, cause: String) -> Self {
        match code & 0xff {
            // SQLITE_INTERRUPT
            9 => Self::Timeout { seconds: STATEMENT_SECONDS },
            // BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, SCHEMA, NOTADB
            5..=8 | 10 | 11 | 13..=15 | 17 | 26 => Self::Unavailable(cause),
            _ => Self::Internal(cause),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(error: &Error) -> &'static str {
        error.code()
    }

    #[test]
    fn lost_connections_and_refusals_of_the_server_are_unavailable() {
        for state in ["57P01", "57P02", "57P03", "08006", "53300", "40001", "3D000", "58030", "55P03", "42P01"] {
            assert_eq!(code(&Error::from_sqlstate(state, String::new())), "unavailable", "{state}");
        }
        for sqlite in [5, 261, 517, 6, 8, 1032, 10, 8458, 13, 14, 26] {
            assert_eq!(code(&Error::from_sqlite(sqlite, String::new())), "unavailable", "{sqlite}");
        }
        for error in [SqlxError::PoolClosed, SqlxError::WorkerCrashed, SqlxError::Protocol("eof".into())] {
            assert_eq!(code(&DbErr::Query(RuntimeErr::SqlxError(error.into())).into()), "unavailable");
        }
    }

    #[test]
    fn interrupted_statements_are_timeouts_and_wrong_statements_are_internal() {
        assert_eq!(code(&Error::from_sqlstate("57014", String::new())), "timeout");
        assert_eq!(code(&Error::from_sqlite(9, String::new())), "timeout");
        assert_eq!(code(&Error::from_sqlstate("42601", String::new())), "internal");
        assert_eq!(code(&Error::from_sqlite(2067, String::new())), "internal");
        assert_eq!(code(&DbErr::Query(RuntimeErr::SqlxError(SqlxError::RowNotFound.into())).into()), "internal");
    }

    #[test]
    fn messages_list_twenty_violations_and_count_the_rest() {
        let violations = |count: usize| Error::Invalid(vec![Violation::query("k", "is wrong"); count]);
        assert_eq!(violations(2).to_string(), "k: is wrong; k: is wrong");
        assert!(violations(20).to_string().ends_with("k: is wrong"));
        let many = violations(8_000);
        assert!(many.to_string().ends_with("; k: is wrong; and 7,980 more"), "{many}");
        assert_eq!((many.violations().len(), many.to_string().matches("is wrong").count()), (20, 20));
        assert_eq!(format!("{many:?}"), format!("invalid_request: {many}"));
    }

    #[test]
    fn messages_shorten_quoted_values() {
        let long = "ä".repeat(101);
        assert_eq!(shorten(&long), format!("{}…", "ä".repeat(100)));
        assert_eq!(shorten(&long[2..]), long[2..]);
        assert_eq!(Violation::query(&long, "").name, shorten(&long));
        let message = shorten_quoted(&format!("unknown `{long}`, expected `a` or `b`"));
        assert_eq!(message, format!("unknown `{}`, expected `a` or `b`", shorten(&long)));
        assert_eq!(shorten_quoted("it is `a"), "it is `a");
        assert_eq!(shorten_quoted(&"x".repeat(9_000)).chars().count(), MAX_MESSAGE + 1);
        assert_eq!([1, 999, 1_000, 1_234_567].map(grouped), ["1", "999", "1,000", "1,234,567"]);
    }
}
