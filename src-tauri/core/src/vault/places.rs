//! Where the practice and its backups are, and whether they are there.

use std::path::{Path, PathBuf};

use super::backup::{self, Backup};
use super::generation;
use crate::error::{Error, Result};

/// Where the practice and its backups are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    pub data: PathBuf,
    pub backups: PathBuf,
}

impl Places {
    /// The folder of this user for the data of programs, or what `DUURLOOP_DATA` says.
    pub fn standard() -> Result<Self> {
        if let Some(folder) = std::env::var_os("DUURLOOP_DATA").filter(|folder| !folder.is_empty()) {
            return Ok(Self::under(Path::new(&folder)));
        }
        let folders = directories::ProjectDirs::from("nl", "", "Duurloop").ok_or(Error::NotFound)?;
        Ok(Self::under(folders.data_local_dir()))
    }

    pub fn under(data: &Path) -> Self {
        Self { data: data.to_owned(), backups: data.join("reservekopieen") }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Nothing,
    /// No practice, but backups of one.
    OnlyBackups,
    /// A practice, or what is left of one: unlocking tells.
    Practice,
}

/// Looks whether there is a practice, without opening anything.
pub fn presence(places: &Places) -> Result<Presence> {
    if generation::any(&places.data)? {
        return Ok(Presence::Practice);
    }
    Ok(if backups(places)?.is_empty() { Presence::Nothing } else { Presence::OnlyBackups })
}

/// The backups in the backup folder, newest first, as their headers describe them.
pub fn backups(places: &Places) -> Result<Vec<Backup>> {
    backup::list(&places.backups)
}
