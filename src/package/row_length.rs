//! A bound on the cells of a row. The CSV reader has none, and a row of commas would take many times its size in memory.

/// Maximum number of cells in a row.
pub const MAX_CELLS: usize = 1_000;

/// The state of a scan, by the rules of the CSV reader: only a quotation mark at the start of a cell begins a quoted cell.
#[derive(PartialEq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    /// After a quotation mark in a quoted cell: it ends the cell, unless another one follows.
    QuotedEnd,
}

/// Returns the line of the first row with too many cells, counted from 1.
pub fn too_long(text: &str) -> Option<u64> {
    let (mut state, mut cells, mut line, mut first_line) = (State::CellStart, 1, 1, 1);
    for byte in text.bytes() {
        line += u64::from(byte == b'\n');
        state = match (state, byte) {
            (State::Quoted, b'"') => State::QuotedEnd,
            (State::Quoted, _) | (State::QuotedEnd | State::CellStart, b'"') => State::Quoted,
            (_, b',') => {
                cells += 1;
                State::CellStart
            }
            (_, b'\n' | b'\r') => {
                (cells, first_line) = (1, line);
                State::CellStart
            }
            _ => State::Plain,
        };
        if cells > MAX_CELLS {
            return Some(first_line);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_cells_outside_quotation_marks() {
        let commas = ",".repeat(MAX_CELLS);
        assert_eq!(too_long(&format!("a,b\n1,2\n{commas}\n")), Some(3));
        assert_eq!(too_long(&format!("a,b\n\"x\ny\",\"{commas}\"\n\"a\"\"{commas}\"\n")), None);
        assert_eq!(too_long(&format!("a\n\"x\ny\"\nb\"{commas}\n")), Some(4));
        assert_eq!(too_long(&",".repeat(MAX_CELLS - 1)), None);
    }
}
