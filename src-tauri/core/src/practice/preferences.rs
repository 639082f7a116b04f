//! Preferences on disk: a small file beside the practice, since the unlock screen needs its language.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Preferences;
use crate::error::Result;

fn file(folder: &Path) -> PathBuf {
    folder.join("voorkeuren.json")
}

/// What was chosen. Nothing personal hangs on it, so a file that cannot be read is as good as none.
pub(crate) fn load(folder: &Path) -> Preferences {
    fs::read(file(folder)).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

pub(crate) fn save(folder: &Path, preferences: &Preferences) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(&serde_json::to_vec_pretty(preferences)?)?;
    new.persist(file(folder)).map_err(|error| error.error)?;
    Ok(())
}
