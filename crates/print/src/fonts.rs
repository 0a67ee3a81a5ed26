//! The fonts: a serif with Latin, Greek, Cyrillic and Arabic comes along, everything else is looked for in the
//! installation's folder and on the system, and read only when a paper needs it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::{OnceLock, RwLock},
};

use typst::{
    foundations::Bytes,
    text::{Font, FontInfo},
};

/// Those that come along, in the order in which they are tried.
const OWN: [&[u8]; 8] = [
    include_bytes!("../fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../fonts/NotoSerif-Italic.ttf"),
    include_bytes!("../fonts/NotoSerif-BoldItalic.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansMono-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf"),
];
pub(crate) const MONO: &str = "Noto Sans Mono";

/// Where systems keep fonts.
const FOLDERS: [&str; 3] = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"];
/// Names of files to be tried first: they are made for running text in Chinese.
const FIRST: [&str; 7] = ["serifcjk", "sourcehanserif", "sanscjk", "sourcehansans", "uming", "wqy", "fallback"];
/// More files than any folder of fonts should have.
const FILES_MAX: usize = 4_000;

pub(crate) struct Fonts {
    own: Vec<Font>,
    folder: Option<PathBuf>,
    /// What lies in the folders: looked through when first needed.
    found: OnceLock<Vec<Found>>,
    /// Read from there until now.
    read: RwLock<Vec<(PathBuf, Font)>>,
}

struct Found {
    path: PathBuf,
    index: u32,
    info: FontInfo,
}

impl Fonts {
    pub(crate) fn new(folder: Option<PathBuf>) -> Self {
        let own = OWN.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        Self { own, folder, found: OnceLock::new(), read: RwLock::new(Vec::new()) }
    }

    /// Fonts that have all of these letters between them, and the letters none has.
    pub(crate) fn covering(&self, letters: &BTreeSet<char>) -> (Vec<Font>, Vec<char>) {
        let mut fonts = self.own.clone();
        let has = |font: &Font, letter: char| font.info().coverage.contains(u32::from(letter));
        let mut absent: Vec<char> =
            letters.iter().copied().filter(|letter| !fonts.iter().any(|font| has(font, *letter))).collect();
        if absent.is_empty() {
            return (fonts, absent);
        }
        for found in self.found() {
            if absent.is_empty() {
                break;
            }
            // A font that only adds a sign or two to many others would make a page of scraps.
            let adds = absent.iter().filter(|letter| found.info.coverage.contains(u32::from(**letter))).count();
            if adds > 0
                && let Some(font) = self.read(found)
            {
                absent.retain(|letter| !has(&font, *letter));
                fonts.push(font);
            }
        }
        (fonts, absent)
    }

    fn found(&self) -> &[Found] {
        self.found.get_or_init(|| {
            let mut paths = Vec::new();
            if let Some(folder) = &self.folder {
                collect(folder, &mut paths, 0);
                paths.sort();
            }
            let mut system = Vec::new();
            FOLDERS.iter().for_each(|folder| collect(Path::new(folder), &mut system, 0));
            system.sort_by_key(|path| (rank(path), path.clone()));
            paths.extend(system);
            paths
                .iter()
                .filter_map(|path| Some((path, fs::read(path).ok()?)))
                .flat_map(|(path, bytes)| of_file(path, &bytes))
                .collect()
        })
    }

    fn read(&self, found: &Found) -> Option<Font> {
        let same = |(path, font): &&(PathBuf, Font)| *path == found.path && font.index() == found.index;
        if let Ok(read) = self.read.read()
            && let Some((_, font)) = read.iter().find(same)
        {
            return Some(font.clone());
        }
        let font = Font::new(Bytes::new(fs::read(&found.path).ok()?), found.index)?;
        if let Ok(mut read) = self.read.write() {
            read.push((found.path.clone(), font.clone()));
        }
        Some(font)
    }
}

/// The upright fonts of ordinary weight in a file.
fn of_file(path: &Path, bytes: &[u8]) -> Vec<Found> {
    let count = FontInfo::iter(bytes).count();
    let index = 0..u32::try_from(count).unwrap_or(0);
    let infos = index.filter_map(|index| Some((index, FontInfo::new(bytes, index)?)));
    let ordinary = |info: &FontInfo| {
        info.variant.style == typst::text::FontStyle::Normal && (300..=500).contains(&info.variant.weight.to_number())
    };
    infos.filter(|(_, info)| ordinary(info)).map(|(index, info)| Found { path: path.to_owned(), index, info }).collect()
}

fn rank(path: &Path) -> usize {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase().replace(['-', '_', ' '], ""));
    let name = name.unwrap_or_default();
    FIRST.iter().position(|known| name.contains(known)).unwrap_or(FIRST.len())
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>, depth: usize) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if paths.len() >= FILES_MAX {
            return;
        }
        if path.is_dir() {
            if depth < 5 {
                collect(&path, paths, depth + 1);
            }
        } else if path
            .extension()
            .is_some_and(|end| ["ttf", "otf", "ttc", "otc"].iter().any(|known| end.eq_ignore_ascii_case(known)))
        {
            paths.push(path);
        }
    }
}
