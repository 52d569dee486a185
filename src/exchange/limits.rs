//! The sizes beyond which a file is refused instead of read.
//!
//! A workbook of five kilobytes can ask for half a terabyte. Every reader in
//! this crate holds to these numbers, so the worst file costs a message.

/// Largest file read, in bytes as it lies on the disk.
pub const MAX_FILE_BYTES: u64 = 20 * 1024 * 1024;

/// Largest workbook once unpacked, in bytes over all its parts.
pub const MAX_UNPACKED_BYTES: u64 = 200 * 1024 * 1024;

/// Most parts (files inside the zip) of a workbook.
pub const MAX_WORKBOOK_PARTS: usize = 4_096;

/// Last row read in one sheet, counted as a spreadsheet counts.
pub const MAX_ROWS: u32 = 200_000;

/// Last column read; column 200 is `GR`.
pub const MAX_COLUMNS: u32 = 200;

/// Largest cell, in bytes of UTF-8; as many as a spreadsheet's cell has letters.
pub const MAX_CELL_BYTES: usize = 32 * 1024 - 1;

/// Most people of one household: beyond it a wrong column joins them.
pub const MAX_HOUSEHOLD_PEOPLE: usize = 200;

/// Longest reference of another list, in characters.
pub const MAX_REFERENCE: usize = 120;

/// Longest text on a disability, in characters; what the import adds to it
/// still fits what the register keeps.
pub const MAX_EVIDENCE: usize = 3_500;

/// Largest profile file, in bytes.
pub const MAX_PROFILE_BYTES: u64 = 256 * 1024;
