//! Limits of a data package. The contract states them, because every text and list of a record comes from a package.

/// Maximum number of characters in a key, such as the id of a record.
pub const KEY_CHARS: usize = 1_000;
/// Maximum number of characters in a text.
pub const TEXT_CHARS: usize = 100_000;
/// Maximum number of rows in a table.
pub const ROWS: usize = 1_000_000;
