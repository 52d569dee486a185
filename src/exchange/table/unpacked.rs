//! A workbook is measured before it is read.
//!
//! A zip may declare any size for its parts, so the sizes are not believed: each
//! part is unpacked once into nothing and counted. On the way the two things are
//! looked at that could make a reader ask for memory on a file's word: the
//! number of texts that the workbook says it shares, and a document type.

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::error::ExchangeError;
use crate::limits::{MAX_UNPACKED_BYTES, MAX_WORKBOOK_PARTS};

/// How much of a part is looked at for its first elements.
const PROLOGUE_BYTES: u64 = 64 * 1024;

/// Refuses a workbook that unpacks to more than [`MAX_UNPACKED_BYTES`] or that
/// claims what it cannot hold.
pub(super) fn measure(bytes: &[u8]) -> Result<(), ExchangeError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged("zip", e))?;
    if archive.len() > MAX_WORKBOOK_PARTS {
        return Err(damaged("zip", format!("{} parts", archive.len())));
    }
    let mut total = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|e| damaged("zip", e))?;
        let name = part.name().map_err(|e| damaged("zip", e))?.into_owned();
        let declared = part.size();
        if declared > MAX_UNPACKED_BYTES {
            return Err(too_large());
        }
        let size = unpacked_size(part, MAX_UNPACKED_BYTES - total, &name)?;
        total += size;
        if name.to_ascii_lowercase().ends_with(".xml") {
            let part = archive.by_index(index).map_err(|e| damaged(&name, e))?;
            check_prologue(part, size, &name)?;
        }
    }
    Ok(())
}

/// Unpacks into nothing; more than `limit` bytes is an error.
fn unpacked_size(part: impl Read, limit: u64, name: &str) -> Result<u64, ExchangeError> {
    let mut part = part.take(limit + 1);
    let size = io::copy(&mut part, &mut io::sink()).map_err(|e| damaged(name, e))?;
    if size > limit {
        return Err(too_large());
    }
    Ok(size)
}

/// Looks at a part up to its first element of content.
fn check_prologue(part: impl Read, size: u64, name: &str) -> Result<(), ExchangeError> {
    let mut reader = Reader::from_reader(BufReader::new(part.take(PROLOGUE_BYTES)));
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let shared = name.to_ascii_lowercase().ends_with("sharedstrings.xml");
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::DocType(_)) => return Err(damaged(name, "it has a document type")),
            Ok(Event::Start(element)) if element.local_name().as_ref() == "sst" => {
                return check_count(&element, size, name);
            }
            // Shared texts are looked for as deep as the reader will look.
            Ok(Event::Start(_)) if !shared => return Ok(()),
            Ok(Event::Eof) if shared && size > PROLOGUE_BYTES => {
                return Err(damaged(name, "no shared texts at its beginning"));
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(damaged(name, error)),
        }
    }
}

/// Each shared text takes at least the bytes of `<si/>`.
fn check_count(
    element: &quick_xml::events::BytesStart<'_>,
    size: u64,
    name: &str,
) -> Result<(), ExchangeError> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|e| damaged(name, e))?;
        if attribute.key.local_name().as_ref() != "uniqueCount" {
            continue;
        }
        let claimed: u64 = attribute.value.parse().unwrap_or(0);
        if claimed > size / 5 {
            let reason = format!("it claims {claimed} texts in {size} bytes");
            return Err(damaged(name, reason));
        }
    }
    Ok(())
}

fn too_large() -> ExchangeError {
    ExchangeError::UnpackedTooLarge {
        limit: MAX_UNPACKED_BYTES,
    }
}

fn damaged(part: &str, reason: impl ToString) -> ExchangeError {
    ExchangeError::DamagedWorkbook {
        part: part.to_owned(),
        reason: reason.to_string(),
    }
}
