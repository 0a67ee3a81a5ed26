//! Parts packed into one file. The same parts give the same bytes: no clock is asked.

use std::io::{Cursor, Write as _};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::Unwritten;

/// Files in one ZIP, in this order: names with what is in them.
///
/// # Errors
/// [`Unwritten::Packed`].
pub fn zip(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Unwritten> {
    let mut pack = Pack::new();
    for (name, bytes) in files {
        pack.add(name, bytes)?;
    }
    pack.finish()
}

pub(crate) struct Pack(ZipWriter<Cursor<Vec<u8>>>);

impl Pack {
    pub(crate) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Unwritten> {
        self.put(name, bytes, CompressionMethod::Deflated)
    }

    /// As it is: what ODF wants of its first part, and what is compressed already.
    pub(crate) fn add_stored(&mut self, name: &str, bytes: &[u8]) -> Result<(), Unwritten> {
        self.put(name, bytes, CompressionMethod::Stored)
    }

    fn put(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) -> Result<(), Unwritten> {
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        self.0.start_file(name, options)?;
        self.0.write_all(bytes).map_err(zip::result::ZipError::Io)?;
        Ok(())
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, Unwritten> {
        Ok(self.0.finish()?.into_inner())
    }
}
