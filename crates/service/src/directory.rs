//! The public directory: reading it, bringing a file into it, and the data that
//! comes with the product. Its pages are the hottest of all, so they read a
//! copy in memory, which looks whether it has grown old after every change here,
//! and every few seconds: the command line and other servers import too.

use std::sync::Arc;

use entente_domain::{
    clock::Moment,
    directory::{Directory, parse_directory},
    policy::{Action, may},
};
use entente_store::{Broken, directory, facts, terms};
use tokio::sync::RwLock;

use crate::{Actor, Failure, House, actor::house_standings, import::ImportRefusal, search};

/// How long the copy is trusted without looking, in seconds.
const TRUSTED_SECONDS: i64 = 5;

/// The data that comes with the product, in the order in which the files lean on each other.
const REFERENCE: [(&str, &[u8]); 4] = [
    ("states.json", include_bytes!("../../../reference/states.json")),
    ("themes.json", include_bytes!("../../../reference/themes.json")),
    ("mechanisms.json", include_bytes!("../../../reference/mechanisms.json")),
    ("global-meetings.json", include_bytes!("../../../reference/global-meetings.json")),
];

/// The copy in memory. One for each running server.
#[derive(Debug, Default)]
pub struct Catalogue {
    copy: RwLock<Copy>,
}

#[derive(Debug, Default)]
struct Copy {
    directory: Arc<Directory>,
    /// The import it stems from; none: never loaded.
    revision: Option<i64>,
    looked_at: Moment,
    /// The number of the database's changes when it looked.
    changes: u64,
}

/// The directory as it is now.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages (displays), [`Failure::Broken`].
pub async fn read(house: &House, catalogue: &Catalogue, who: &Actor) -> Result<Arc<Directory>, Failure> {
    if !may(&house_standings(who), Action::ReadPublicPages) {
        return Err(Failure::Forbidden);
    }
    Ok(catalogue.fresh(house).await?)
}

/// Takes in one file of the directory: mechanisms, themes, States or past
/// meetings, told by its content. It replaces that part whole.
///
/// # Errors
/// [`Failure::Forbidden`], or the file's problems; then nothing was changed.
pub async fn import(house: &House, who: &Actor, file: &[u8]) -> Result<(), Failure<ImportRefusal>> {
    if !may(&house_standings(who), Action::Import) {
        return Err(Failure::Forbidden);
    }
    take_in(house, &[file]).await
}

/// Fills an empty directory with the data that comes with the product; leaves any other alone.
/// Says whether it did.
///
/// # Errors
/// [`Failure::Broken`]; the shipped files themselves are held good by the repository's tests.
pub async fn seed_reference(house: &House, catalogue: &Catalogue) -> Result<bool, Failure<ImportRefusal>> {
    if !catalogue.fresh(house).await.map_err(Failure::Broken)?.is_empty() {
        return Ok(false);
    }
    take_in(house, &REFERENCE.map(|(_, file)| file)).await?;
    Ok(true)
}

async fn take_in(house: &House, files: &[&[u8]]) -> Result<(), Failure<ImportRefusal>> {
    let mut tx = house.database.write().await?;
    // What is known is read inside the transaction: two imports at once must not check against the same past.
    let mut whole = directory::imported(tx.link()).await?;
    for file in files {
        let part = parse_directory(file, &whole.known())
            .map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
        whole = whole.with(part);
    }
    // What owners stated over the records stays, and is held to the same.
    let (stated, planned) = (facts::all(tx.link()).await?, terms::all(tx.link()).await?);
    let shown = whole.clone().stated(stated, planned);
    let mut loose = whole.loose_ends();
    loose.extend(shown.loose_ends());
    if !loose.is_empty() {
        return Err(Failure::Refused(ImportRefusal::Problems(loose)));
    }
    directory::replace_all(tx.link(), &whole, house.now()).await?;
    let is_stated = |id: &str| shown.facts.iter().any(|fact| fact.mechanism == id);
    for mechanism in shown.mechanisms.iter().filter(|one| is_stated(&one.id)) {
        directory::show(tx.link(), mechanism).await?;
    }
    search::taking::directory::take(&mut tx, &shown).await?;
    tx.commit().await?;
    tracing::info!(
        mechanisms = whole.mechanisms.len(),
        states = whole.states.len(),
        "the directory was replaced by an import"
    );
    Ok(())
}

impl Catalogue {
    async fn fresh(&self, house: &House) -> Result<Arc<Directory>, Broken> {
        let (changes, now) = (house.database.changes(), house.now());
        {
            let copy = self.copy.read().await;
            let trusted = copy.changes == changes && now.seconds_since(copy.looked_at) < TRUSTED_SECONDS;
            if copy.revision.is_some() && trusted {
                return Ok(Arc::clone(&copy.directory));
            }
        }
        let mut reader = house.database.read().await?;
        let revision = directory::revision(reader.link()).await?;
        let known = self.copy.read().await.revision;
        let loaded = if known == Some(revision) { None } else { Some(directory::load(reader.link()).await?) };
        let mut copy = self.copy.write().await;
        (copy.changes, copy.looked_at) = (changes, now);
        if let Some(loaded) = loaded {
            copy.directory = Arc::new(loaded);
            copy.revision = Some(revision);
        }
        Ok(Arc::clone(&copy.directory))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use entente_domain::clock::Clock;
    use entente_store::Database;

    use super::*;
    use crate::machine::SystemChance;

    /// A clock that stands until it is moved.
    struct StandingClock(AtomicI64);

    impl Clock for StandingClock {
        fn now(&self) -> Moment {
            Moment::from_micros(self.0.load(Ordering::Relaxed))
        }
    }

    async fn house() -> (House, Arc<StandingClock>, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StandingClock(AtomicI64::new(1_000_000_000)));
        (over(&folder, Arc::clone(&clock)).await, clock, folder)
    }

    /// A process's worth of house over the folder's database.
    async fn over(folder: &tempfile::TempDir, clock: Arc<StandingClock>) -> House {
        let path = folder.path().join("entente.db");
        let database = Database::open(&format!("sqlite:{}", path.display())).await.unwrap();
        House::new(database, clock, Arc::new(SystemChance))
    }

    #[tokio::test]
    async fn the_shipped_data_fill_an_empty_directory_once() {
        let (house, _, _keep) = house().await;
        let catalogue = Catalogue::default();
        assert!(read(&house, &catalogue, &Actor::Nobody).await.unwrap().is_empty());
        assert!(seed_reference(&house, &catalogue).await.unwrap());
        assert!(!seed_reference(&house, &catalogue).await.unwrap());
        let whole = read(&house, &catalogue, &Actor::Nobody).await.unwrap();
        assert_eq!((whole.mechanisms.len(), whole.themes.len(), whole.meetings.len()), (38, 30, 9));
        assert_eq!((whole.objectives.len(), whole.related.len()), (23, 3));
        assert_eq!(whole.mechanisms[0].id, "midsa");
    }

    #[tokio::test]
    async fn a_bad_file_changes_nothing_and_a_good_one_replaces_its_part_only() {
        let (house, _, _keep) = house().await;
        let catalogue = Catalogue::default();
        seed_reference(&house, &catalogue).await.unwrap();
        let before = read(&house, &catalogue, &Actor::Nobody).await.unwrap();
        let bad = br#"{"states": []}"#.as_slice();
        assert!(matches!(import(&house, &Actor::Nobody, bad).await, Err(Failure::Forbidden)));
        let bad = br#"{"mechanisms": [{"id": "x"}]}"#;
        let refused = import(&house, &Actor::House, bad).await;
        assert!(matches!(refused, Err(Failure::Refused(ImportRefusal::Problems(_)))));
        assert_eq!(read(&house, &catalogue, &Actor::Nobody).await.unwrap(), before);
        // Mechanisms would be left with members nobody knows.
        let refused = import(&house, &Actor::House, br#"{"states": []}"#).await;
        assert!(matches!(refused, Err(Failure::Refused(ImportRefusal::Problems(_)))));
        assert_eq!(read(&house, &catalogue, &Actor::Nobody).await.unwrap(), before);
        import(&house, &Actor::House, br#"{"mechanisms": []}"#).await.unwrap();
        let after = read(&house, &catalogue, &Actor::Nobody).await.unwrap();
        assert!(after.mechanisms.is_empty());
        assert_eq!(after.states, before.states);
    }

    #[tokio::test]
    async fn a_copy_sees_what_another_server_imported() {
        let (house, clock, folder) = house().await;
        let (here, there) = (Catalogue::default(), Catalogue::default());
        assert!(read(&house, &here, &Actor::Nobody).await.unwrap().is_empty());
        let elsewhere = over(&folder, Arc::clone(&clock)).await;
        seed_reference(&elsewhere, &there).await.unwrap();
        assert!(read(&house, &here, &Actor::Nobody).await.unwrap().is_empty());
        clock.0.fetch_add(TRUSTED_SECONDS * 1_000_000, Ordering::Relaxed);
        assert!(!read(&house, &here, &Actor::Nobody).await.unwrap().is_empty());
    }
}
