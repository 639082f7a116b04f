//! Files that only their owner may read, written so that a power cut leaves the old one or the new one.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use crate::error::{Error, Result};

pub(super) fn io(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Error::DiskFull,
        _ => Error::Io(error),
    }
}

/// Makes a folder (and those above it) that only its owner may enter.
pub(super) fn private_folder(path: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(io)
}

/// Makes a new file that only its owner may read. Never opens one that exists.
pub(super) fn private_file(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(io)
}

/// Replaces `path` by a file with these bytes; after a power cut it is the old one or the new one.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().ok_or(Error::NotFound)?;
    let mut file = tempfile::Builder::new().prefix(".nieuw-").tempfile_in(folder).map_err(io)?;
    file.write_all(bytes).map_err(io)?;
    file.as_file().sync_all().map_err(io)?;
    file.persist(path).map_err(|failed| io(failed.error))?;
    sync_folder(folder)
}

/// Makes the names in a folder durable. Windows does this by itself and cannot open a folder.
pub(super) fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(path).and_then(|folder| folder.sync_all()).map_err(io)?;
    }
    Ok(())
}

/// Reads a small file whole; a file larger than `limit` bytes is not what it should be.
pub(super) fn read_small(path: &Path, limit: u64) -> Result<Vec<u8>> {
    if fs::metadata(path).map_err(io)?.len() > limit {
        return Err(Error::Damaged);
    }
    fs::read(path).map_err(io)
}

/// The lock that makes this process the only one with the practice open.
///
/// The operating system lets go of it when the process ends, however it ends, so it cannot be left behind.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// # Errors
    /// [`Error::AlreadyOpen`] when someone else, in this process or another, holds it.
    pub(super) fn take(data: &Path) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(data.join("lock")).map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::AlreadyOpen),
            Err(TryLockError::Error(error)) => return Err(io(error)),
        }
        // For a person who looks which process it is; nothing in the program reads it.
        file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(io)?;
        Ok(Self { _file: file })
    }
}
