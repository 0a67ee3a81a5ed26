//! The file as a zip: only the parts that are wanted are unpacked, and none further than it may.

use std::io::{Cursor, Read as _};

use zip::{ZipArchive, result::ZipError};

use super::{Unreadable, tree::Element};

/// Files are refused beyond this.
const FILE_MAX: usize = 64 << 20;
/// Word's files have some dozen parts; one for each picture.
const ENTRIES_MAX: usize = 4_096;
/// One part, unpacked: two thousand pages.
const PART_MAX: u64 = 32 << 20;
/// All parts that are read.
const ALL_MAX: u64 = 64 << 20;
/// Text packs ten to one, and markup that comes again and again fifty to one.
const RATIO_MAX: u64 = 400;
/// Below this the ratio says nothing.
const RATIO_FROM: u64 = 4 << 20;

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    left: u64,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        Self::of(bytes, "[Content_Types].xml")
    }

    /// `sign`: the part without which it is not what it is taken for.
    pub(super) fn of(bytes: &'a [u8], sign: &str) -> Result<Self, Unreadable> {
        if bytes.len() > FILE_MAX {
            return Err(Unreadable::TooLarge);
        }
        if bytes.starts_with(OLE) {
            // Word wraps what is protected by a password in the container of its old format.
            let wanted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let encrypted = bytes.windows(wanted.len()).any(|window| window == wanted);
            return Err(if encrypted { Unreadable::Encrypted } else { Unreadable::OldFormat });
        }
        if !bytes.starts_with(b"PK") {
            return Err(Unreadable::NotDocx);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(of_zip)?;
        if zip.len() > ENTRIES_MAX {
            return Err(Unreadable::TooLarge);
        }
        // Two parts of one name mean one thing to us and another to Word.
        if zip.has_duplicate_names() {
            return Err(Unreadable::Damaged);
        }
        let names: Vec<String> = zip.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned).collect();
        if !names.iter().any(|name| name == sign) {
            return Err(Unreadable::NotDocx);
        }
        Ok(Self { zip, names, left: ALL_MAX })
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// A part as a tree; none if it is not there.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Element>, Unreadable> {
        let Some(place) = self.zip.index_for_name(name) else { return Ok(None) };
        let mut file = self.zip.by_index(place).map_err(of_zip)?;
        if file.encrypted() {
            return Err(Unreadable::Encrypted);
        }
        let most = PART_MAX.min(self.left);
        let (size, packed) = (file.size(), file.compressed_size().max(1));
        if size > most || size > RATIO_FROM && size / packed > RATIO_MAX {
            return Err(Unreadable::TooLarge);
        }
        // What the file says of its size is not believed.
        let mut bytes = Vec::new();
        let read = file.by_ref().take(most + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Damaged)?;
        let read = read as u64;
        if read > most || read > RATIO_FROM && read / packed > RATIO_MAX {
            return Err(Unreadable::TooLarge);
        }
        self.left -= read;
        let text = String::from_utf8(bytes).map_err(|_| Unreadable::Damaged)?;
        Element::read(&text).map(Some)
    }
}

fn of_zip(error: ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => Unreadable::Encrypted,
        _ => Unreadable::Damaged,
    }
}

/// Where a relation's target lies, from the folder of the part that names it.
pub(super) fn resolved(folder: &str, target: &str) -> String {
    let all = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in all.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}
