//! Keeps the data packages of the last states as files, so that each is built once.
//!
//! Gain: four downloads at once of a register of 100,000 projects build one package in constant memory, instead of four in memory.
use super::archive;
use super::export::{ExportError, named, write_folder};
use crate::error::Error;
use crate::store::Snapshot;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::sync::{Mutex, OwnedMutexGuard, Semaphore};
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// Number of packages that are kept.
const KEPT: usize = 2;
/// Number of requests that may wait for a package that is being built.
const WAITING: usize = 100;
/// Number of packages that may be streamed while they are built.
const STREAMED: usize = 1;
/// How long a package may be streamed. A slow client may not keep others from it for longer.
const STREAM_LIMIT: Duration = Duration::from_mins(10);
/// When the client should try again, in seconds.
const RETRY_SECONDS: u64 = 10;
/// Number of chunks in memory between the build and a slow client. A chunk holds the compressed rows of one batch.
const CHUNKS: usize = 4;
/// The prefix of unfinished packages.
const UNFINISHED: &str = ".thb-register-";
/// The age at which an unfinished package must belong to a process that was killed.
const ABANDONED: Duration = Duration::from_hours(1);

/// The packages of the last states, in a folder.
pub struct PackageCache {
    folder: CacheFolder,
    building: Arc<Mutex<()>>,
    waiting: Semaphore,
    streaming: Arc<Semaphore>,
}

/// Where the packages are.
enum CacheFolder {
    /// A folder of this process in the temporary folder of the system. It is created for the first package and removed with the cache.
    Temporary(OnceLock<TempDir>),
    Given(PathBuf),
}

/// A data package to send.
pub enum Archive {
    File(File),
    /// The package is sent while it is built. An empty chunk ends it.
    Stream(Receiver<Result<Vec<u8>, ExportError>>),
}

impl PackageCache {
    /// Opens a cache in a folder. Default: a temporary folder. Creates the folder for the first package.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder: folder.map_or_else(|| CacheFolder::Temporary(OnceLock::new()), CacheFolder::Given),
            building: Arc::default(),
            waiting: Semaphore::new(WAITING),
            streaming: Arc::new(Semaphore::new(STREAMED)),
        }
    }

    /// Returns the package of a state: from a file, or while it is built if the folder is not writable.
    ///
    /// # Errors
    ///
    /// When the register is empty, the database fails, or too many requests wait.
    pub async fn get(&self, snapshot: &Snapshot, public_url: &str) -> Result<Archive, ExportError> {
        let name = file_name(snapshot, public_url);
        match self.file(name, snapshot, public_url).await {
            Err(ExportError::Write(error)) => {
                tracing::warn!(%error, "the data package is streamed, because it cannot be kept: see --cache-dir");
            }
            result => return result.map(Archive::File),
        }
        let slot = self.streaming.clone().try_acquire_owned().map_err(|_| overloaded())?;
        let (sender, receiver) = channel(CHUNKS);
        let (snapshot, homepage, runtime) = (snapshot.clone(), public_url.to_owned(), Handle::current());
        spawn_blocking(move || {
            runtime.block_on(async {
                let streamed = archive::stream(&snapshot, &homepage, &sender);
                let streamed = Box::pin(timeout(STREAM_LIMIT, streamed)).await;
                let too_slow = || Err(Error::Timeout { seconds: STREAM_LIMIT.as_secs() }.into());
                if let Err(error) = streamed.unwrap_or_else(|_| too_slow()) {
                    // The client sees that the file is incomplete, because the stream ends without the empty chunk.
                    let _ = sender.try_send(Err(error));
                }
            });
            drop(slot);
        });
        Ok(Archive::Stream(receiver))
    }

    /// Returns the file of a package. Builds it if it does not exist, one package at a time.
    async fn file(&self, name: String, snapshot: &Snapshot, public_url: &str) -> Result<File, ExportError> {
        let folder = self.folder.create()?;
        let path = folder.join(name);
        if let Ok(file) = File::open(&path) {
            return Ok(file);
        }
        let _waiting = self.waiting.try_acquire().map_err(|_| overloaded())?;
        let building = self.building.clone().lock_owned().await;
        if let Ok(file) = File::open(&path) {
            return Ok(file);
        }
        let (folder, homepage, snapshot) = (folder.to_owned(), public_url.to_owned(), snapshot.clone());
        let runtime = Handle::current();
        // The build goes on if the client leaves, because later requests need the file too.
        let build = spawn_blocking(move || build(&folder, &path, &snapshot, &homepage, &runtime, building));
        build.await.map_err(|e| Error::Internal(e.to_string()))?
    }
}

impl CacheFolder {
    /// Returns the path. Creates the folder if it does not exist.
    fn create(&self) -> io::Result<&Path> {
        match self {
            Self::Given(folder) => create_private(folder).map(|()| folder.as_path()).map_err(|e| named(folder, &e)),
            Self::Temporary(created) => {
                if let Some(folder) = created.get() {
                    return Ok(folder.path());
                }
                let folder = tempfile::Builder::new().prefix("thb-register-").tempdir()?;
                // If another request was faster, this one is removed.
                Ok(created.get_or_init(|| folder).path())
            }
        }
    }
}

fn overloaded() -> ExportError {
    ExportError::Register(Error::Overloaded { retry_after_seconds: RETRY_SECONDS })
}

/// Names the file of a package after everything that it depends on.
fn file_name(snapshot: &Snapshot, public_url: &str) -> String {
    let (revision, state) = (snapshot.revision().0, snapshot.state_key());
    let key = format!("{}\n{state}\n{revision}\n{public_url}", env!("REGISTER_BUILD"));
    let hash = Sha256::digest(key).iter().take(8).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
    format!("thb-register-r{revision}-{hash:016x}.zip")
}

/// Builds a package: its tables in a temporary folder, then the ZIP file, which then gets its name.
fn build(
    folder: &Path,
    path: &Path,
    snapshot: &Snapshot,
    homepage: &str,
    runtime: &Handle,
    _building: OwnedMutexGuard<()>,
) -> Result<File, ExportError> {
    let failed = |error: io::Error| named(path, &error);
    let unfinished = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(folder).map_err(failed)?;
    runtime.block_on(write_folder(snapshot, unfinished.path(), Some(homepage)))?;
    let file = tempfile::NamedTempFile::new_in(unfinished.path()).map_err(failed)?;
    archive::pack(unfinished.path(), file.reopen().map_err(failed)?).map_err(failed)?;
    file.persist(path).map_err(|e| failed(e.error))?;
    let file = File::open(path).map_err(failed)?;
    remove_old(folder);
    Ok(file)
}

/// Removes packages except the last ones, and the unfinished packages of processes that were killed.
fn remove_old(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let (mut packages, mut unfinished) = (vec![], vec![]);
    for entry in entries {
        let (Ok(name), Ok(metadata)) = (entry.file_name().into_string(), entry.metadata()) else { continue };
        let changed = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        if name.starts_with("thb-register-r") && Path::new(&name).extension().is_some_and(|ending| ending == "zip") {
            packages.push((changed, entry.path()));
        } else if name.starts_with(UNFINISHED) && changed.elapsed().is_ok_and(|age| age > ABANDONED) {
            unfinished.push(entry.path());
        }
    }
    packages.sort();
    let old = packages.len().saturating_sub(KEPT);
    // Another process may have removed them.
    for (_, path) in packages.into_iter().take(old) {
        let _ = std::fs::remove_file(path);
    }
    for path in unfinished {
        let _ = std::fs::remove_dir_all(path);
    }
}

/// Creates a folder that only its owner can read, if it does not exist.
fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}
