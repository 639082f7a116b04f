//! Files that come in and papers that go out. Which file it is, the person says in the system's own dialog: no path
//! ever comes from the screen.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use duurloop_core::error::{Error, Failure};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::desktop::{self, MAIN};
use crate::door::{self, unexpected};

/// No more of a picture is read than this; the core has the last word on what is too large.
const LARGEST_PICTURE: u64 = 20 * 1024 * 1024;

/// How the names of what is saved end.
const PDF: &str = "pdf";
const CALENDAR: &str = "ics";

/// A dialog's title is one line.
const LONGEST_TITLE: usize = 200;

/// Lets the person choose a picture for the letterhead and hands it to the core. The core's answer, or null when the
/// dialog was closed without a choice.
#[tauri::command]
pub(crate) async fn choose_logo(app: AppHandle, title: String) -> Result<Value, Failure> {
    let Some(path) = choose(&app, &title, Some(&["png", "jpg", "jpeg"])).await? else {
        return Ok(Value::Null);
    };
    let picture = read(&path).map_err(Failure::from)?;
    door::ask(&app, "set_logo", json!({ "picture": STANDARD.encode(picture) })).await
}

/// Lets the person choose a backup and has the core open it with the secret that is in `request`.
#[tauri::command]
pub(crate) async fn open_backup(app: AppHandle, title: String, mut request: Value) -> Result<Value, Failure> {
    let fields = request.as_object_mut().ok_or_else(unexpected)?;
    let Some(path) = choose(&app, &title, None).await? else {
        return Ok(Value::Null);
    };
    let path = path.into_os_string().into_string().map_err(|_| unexpected())?;
    fields.insert("file".into(), path.into());
    door::ask(&app, "open_backup", request).await
}

/// Makes a paper, asks where it goes, writes it there and opens it in the system's viewer. The name it got, or null
/// when the dialog was closed without a choice.
#[tauri::command]
pub(crate) async fn save_paper(app: AppHandle, title: String, request: Value) -> Result<Option<String>, Failure> {
    let paper = door::paper(&app, request.clone()).await?;
    let Some(chosen) = place(&app, &title, &paper.file_name, PDF).await? else {
        return Ok(None);
    };
    let path = write(&chosen, &paper.pdf, PDF).map_err(|error| Failure::from(Error::from(error)))?;
    door::ask(&app, "paper_made", request).await?;
    // The paper is safe by now; a computer without a PDF viewer is no reason to say it failed.
    if tauri_plugin_opener::open_path(&path, None::<&str>).is_err() {
        eprintln!("no viewer opened the paper");
    }
    Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
}

/// Makes a calendar file, asks where it goes and writes it there. The name it got, or null when the dialog was closed
/// without a choice. It is not opened: that would put everything in whatever calendar this computer has.
#[tauri::command]
pub(crate) async fn save_calendar(app: AppHandle, title: String, request: Value) -> Result<Option<String>, Failure> {
    #[derive(Deserialize)]
    struct Answer {
        file_name: String,
        text: String,
    }
    let answer = door::ask(&app, "calendar_file", request).await?;
    let Answer { file_name, text } = serde_json::from_value(answer).map_err(|_| unexpected())?;
    let Some(chosen) = place(&app, &title, &file_name, CALENDAR).await? else {
        return Ok(None);
    };
    let path = write(&chosen, text.as_bytes(), CALENDAR).map_err(|error| Failure::from(Error::from(error)))?;
    Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let mut picture = Vec::new();
    File::open(path)?.take(LARGEST_PICTURE + 1).read_to_end(&mut picture)?;
    if picture.len() as u64 > LARGEST_PICTURE {
        return Err(Error::PictureTooLarge);
    }
    Ok(picture)
}

/// Writes beside the target and renames, so that no half file ever bears the name. Only the person's own account can
/// read it. The person agreed to replace the file she chose, but not one whose name only arises from adding the ending.
fn write(chosen: &Path, bytes: &[u8], ending: &str) -> std::io::Result<PathBuf> {
    let folder = chosen.parent().unwrap_or(Path::new("."));
    let mut half = tempfile::Builder::new().prefix(".duurloop-").tempfile_in(folder)?;
    half.write_all(bytes)?;
    half.as_file().sync_all()?;
    if chosen.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending)) {
        half.persist(chosen)?;
        return Ok(chosen.to_owned());
    }
    let name = chosen.file_name().unwrap_or_default().to_string_lossy();
    let mut target = folder.join(format!("{name}.{ending}"));
    for number in 2.. {
        match half.persist_noclobber(&target) {
            Ok(_) => break,
            Err(taken) if taken.error.kind() == std::io::ErrorKind::AlreadyExists => half = taken.file,
            Err(other) => return Err(other.error),
        }
        target = folder.join(format!("{name} ({number}).{ending}"));
    }
    Ok(target)
}

async fn choose(app: &AppHandle, title: &str, kinds: Option<&[&str]>) -> Result<Option<PathBuf>, Failure> {
    if let Some(answer) = rehearsed() {
        return Ok(answer.file());
    }
    let mut dialog = dialog(app, title);
    if let Some(kinds) = kinds {
        let patterns: Vec<String> = kinds.iter().map(|kind| format!("*.{kind}")).collect();
        dialog = dialog.add_filter(patterns.join(" "), kinds);
    }
    wait(move || dialog.blocking_pick_file()).await
}

async fn place(app: &AppHandle, title: &str, file_name: &str, ending: &str) -> Result<Option<PathBuf>, Failure> {
    if let Some(answer) = rehearsed() {
        return Ok(answer.place(file_name));
    }
    let mut dialog = dialog(app, title).set_file_name(file_name).add_filter(format!("*.{ending}"), &[ending]);
    if let Ok(folder) = app.path().document_dir().or_else(|_| app.path().home_dir()) {
        dialog = dialog.set_directory(folder);
    }
    wait(move || dialog.blocking_save_file()).await
}

fn dialog(app: &AppHandle, title: &str) -> FileDialogBuilder<tauri::Wry> {
    // A zero byte would end the title early, or end the program.
    let title: String = title.chars().filter(|letter| !letter.is_control()).take(LONGEST_TITLE).collect();
    let dialog = app.dialog().file().set_title(title);
    match app.get_webview_window(MAIN) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

async fn wait(
    ask: impl FnOnce() -> Option<tauri_plugin_dialog::FilePath> + Send + 'static,
) -> Result<Option<PathBuf>, Failure> {
    let answer = tauri::async_runtime::spawn_blocking(ask).await.map_err(|_| unexpected())?;
    answer.map(|path| path.into_path().map_err(|_| unexpected())).transpose()
}

/// Where a test put its answer: nobody can press a button in a system dialog through WebDriver.
struct Rehearsed(PathBuf);

/// Only under WebDriver, never because of one stray variable in somebody's session.
fn rehearsed() -> Option<Rehearsed> {
    let answer = std::env::var_os("DUURLOOP_DIALOG_ANSWER")?;
    desktop::driven().then(|| Rehearsed(answer.into()))
}

impl Rehearsed {
    /// The answer itself when it is a file; in a folder, the file whose path stands in its `choose.txt`, and without
    /// that a closed dialog.
    fn file(&self) -> Option<PathBuf> {
        if self.0.is_file() {
            return Some(self.0.clone());
        }
        let written = std::fs::read_to_string(self.0.join("choose.txt")).ok()?;
        Some(written.trim().into())
    }

    /// The suggested name in the folder; a missing folder stands for a closed dialog.
    fn place(&self, file_name: &str) -> Option<PathBuf> {
        self.0.is_dir().then(|| self.0.join(file_name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_replaces_the_chosen_file_and_only_its_owner_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let chosen = folder.path().join("Verslag.pdf");
        std::fs::write(&chosen, "old").unwrap();
        assert_eq!(write(&chosen, b"new", PDF).unwrap(), chosen);
        assert_eq!(std::fs::read(&chosen).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&chosen).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_name_without_its_ending_gets_one_and_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("Verslag dr. A.pdf");
        std::fs::write(&taken, "other").unwrap();
        let written = write(&folder.path().join("Verslag dr. A"), b"new", PDF).unwrap();
        assert_eq!(written, folder.path().join("Verslag dr. A (2).pdf"));
        assert_eq!(std::fs::read(&taken).unwrap(), b"other");
    }

    #[test]
    fn a_paper_that_cannot_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("Verslag.pdf")).unwrap();
        assert!(write(&folder.path().join("Verslag.pdf"), b"new", PDF).is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_picture_beyond_the_cap_is_not_read_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logo.png");
        File::create(&path).unwrap().set_len(50 * 1024 * 1024).unwrap();
        assert!(matches!(read(&path), Err(Error::PictureTooLarge)));
    }
}
