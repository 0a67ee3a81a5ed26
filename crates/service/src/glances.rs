//! What one sees of a file before one opens it: its size, its pages and its first lines. Made once, when it comes in, aside
//! from every page that shows it; of a file that cannot be read in time only the size is told.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use entente_papers::{Sort, glance};
use entente_store::{Broken, Tx, glances as kept};
use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;

pub(crate) use kept::Kept;

use crate::House;

/// No more than so many are looked into at once, whoever sends them. Whoever is not done in time keeps their place until
/// they are, so that no number of slow files takes more than these.
static LOOKING: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));
const PATIENCE: Duration = Duration::from_secs(4);

/// What is seen of a file.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Glance {
    /// Bytes.
    pub size: usize,
    pub pages: Option<u32>,
    pub lines: Vec<String>,
}

impl Glance {
    /// As it is kept; none where nobody has looked yet.
    pub fn read(record: Option<&str>) -> Option<Self> {
        serde_json::from_str(record?).ok()
    }
}

fn sort(media_type: &str) -> Option<Sort> {
    Some(match media_type.split(';').next().unwrap_or_default().trim() {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => Sort::Docx,
        "application/vnd.oasis.opendocument.text" => Sort::Odt,
        "application/pdf" => Sort::Pdf,
        "text/plain" | "text/csv" | "text/markdown" => Sort::Text,
        _ => return None,
    })
}

/// Looks into a file, aside and not for long.
pub(crate) async fn of(media_type: &str, bytes: bytes::Bytes) -> Glance {
    let size = bytes.len();
    let nothing = Glance { size, ..Glance::default() };
    let Some(sort) = sort(media_type) else { return nothing };
    let looked = tokio::time::timeout(PATIENCE, async {
        let place = Arc::clone(&LOOKING).acquire_owned().await.ok()?;
        let looked = tokio::task::spawn_blocking(move || {
            let _place = place;
            glance(sort, &bytes)
        });
        // A reader that broke off has told the log why.
        looked.await.ok()?.ok()
    });
    match looked.await {
        Ok(Some(seen)) => Glance { size, pages: seen.pages, lines: seen.lines },
        Ok(None) | Err(_) => nothing,
    }
}

/// Keeps what was seen of a file, in the transaction that keeps the file.
pub(crate) async fn put(tx: &mut Tx, of: Kept, id: &str, seen: &Glance) -> Result<(), Broken> {
    let record = serde_json::to_string(seen).map_err(|error| Broken::Stored(format!("a glance: {error}")))?;
    kept::put(tx.link(), of, id, &record).await
}

/// Looks into files that were there before anybody did. Says how many that were; each in a transaction of its own.
///
/// # Errors
/// [`Broken`]
pub async fn fill(house: &House, most: usize) -> Result<usize, Broken> {
    let mut count = 0;
    for of_kind in Kept::ALL {
        while count < most {
            let mut reader = house.database.read().await?;
            let Some(file) = kept::next(reader.link(), of_kind).await? else { break };
            drop(reader);
            let seen = of(&file.media_type, file.bytes.into()).await;
            let mut tx = house.database.write().await?;
            put(&mut tx, of_kind, &file.id, &seen).await?;
            tx.commit().await?;
            count += 1;
        }
    }
    Ok(count)
}
