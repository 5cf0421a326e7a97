//! The folder that the command `export` writes to. The files are written to a temporary folder first and then moved, so that no reader
//! sees a partial package. Moving a file onto a link replaces the link.
use super::export::named;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder to write a package to.
pub struct OutputFolder {
    target: PathBuf,
    temporary: TempDir,
    is_inside: bool,
}

impl OutputFolder {
    /// Checks the folder and creates the temporary one.
    ///
    /// # Errors
    ///
    /// When the folder is a link or a file, cannot be written, or is not empty and `force` is not set.
    pub fn prepare(target: &Path, force: bool) -> io::Result<Self> {
        let failed = |error: io::Error| named(target, &error);
        let refuse = |reason: String| Err(io::Error::other(format!("cannot write to {}: {reason}", target.display())));
        let is_inside = match target.symlink_metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(parent(target)).map_err(failed)?;
                false
            }
            Err(error) => return Err(failed(error)),
            Ok(metadata) if metadata.is_symlink() => return refuse("it is a link, so name the folder itself".into()),
            Ok(metadata) if !metadata.is_dir() => return refuse("it is not a folder".into()),
            Ok(_) => {
                let is_empty = fs::read_dir(target).map_err(failed)?.next().is_none();
                if !is_empty && !force {
                    return refuse(
                        "it is not empty: choose another folder, or add --force to replace the files of the package"
                            .into(),
                    );
                }
                !is_empty || is_fixed(target)
            }
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(".thb-register-export-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o755));
        let temporary = builder.tempdir_in(if is_inside { target } else { parent(target) }).map_err(failed)?;
        Ok(Self { target: target.into(), temporary, is_inside })
    }

    /// The temporary folder.
    pub fn path(&self) -> &Path {
        self.temporary.path()
    }

    /// Moves the files to the folder.
    ///
    /// # Errors
    ///
    /// When a file cannot be moved. The error names its path.
    pub fn finish(self, files: &[String]) -> io::Result<()> {
        let Self { target, temporary, is_inside } = self;
        for file in files {
            let path = temporary.path().join(file);
            // The content must be on disk before the name is.
            File::open(&path).and_then(|file| file.sync_all()).map_err(|e| named(&path, &e))?;
        }
        if is_inside {
            return files.iter().try_for_each(|file| {
                let path = target.join(file);
                fs::rename(temporary.path().join(file), &path).map_err(|e| named(&path, &e))
            });
        }
        fs::rename(temporary.path(), &target).map_err(|e| named(&target, &e))?;
        // There is nothing left to remove.
        let _ = temporary.keep();
        Ok(())
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Returns whether a folder cannot be replaced by another one: a mounted volume, the working folder, or below a folder without the right to
/// write.
fn is_fixed(folder: &Path) -> bool {
    folder.file_name().is_none() || is_mount(folder) || tempfile::tempdir_in(parent(folder)).is_err()
}

#[cfg(unix)]
fn is_mount(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (folder.metadata(), parent(folder).metadata()) {
        (Ok(own), Ok(parent)) => own.dev() != parent.dev(),
        _ => true,
    }
}

#[cfg(not(unix))]
fn is_mount(_: &Path) -> bool {
    true
}
