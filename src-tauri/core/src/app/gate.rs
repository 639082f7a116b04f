//! In and out: making a practice, opening it, locking it.

use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer};

use super::{App, BackupLine, Door, PasswordStrength, Practice, RecoveryGroups, Status, sound};
use crate::basics::{Clock, Language};
use crate::error::{Error, Result};
use crate::practice::{self, PracticeDetails, Preferences};
use crate::vault::{self, Cost, OpenWith, Over, Passphrase, Places, Presence, RecoveryCode, Vault};
use crate::words::Words;

const STATEMENTS: usize = 200;

impl App {
    pub fn new(places: Places, clock: Box<dyn Clock>) -> Self {
        Self::with_cost(places, clock, Cost::Standard)
    }

    pub(crate) fn with_cost(places: Places, clock: Box<dyn Clock>, cost: Cost) -> Self {
        let preferences = practice::preferences::load(&places.data);
        Self { places, clock: Arc::from(clock), preferences, cost, open: None }
    }

    /// Uses a language for this run without choosing it for good.
    pub fn speak(&mut self, language: Language) {
        self.preferences.language = language;
        if let Some(practice) = &mut self.open {
            practice.words = Words::of(language);
        }
    }

    /// The practice, if it is open.
    pub fn open(&mut self) -> Result<&mut Practice> {
        self.open.as_mut().ok_or(Error::Locked)
    }

    pub fn status(&mut self) -> Result<Status> {
        let door = match (&self.open, vault::presence(&self.places)?) {
            (Some(_), _) => Door::Open,
            (None, Presence::Practice) => Door::Locked,
            (None, Presence::Nothing | Presence::OnlyBackups) => Door::New,
        };
        let drafts = match &mut self.open {
            Some(practice) => practice.read(|tx| practice::store::drafts(tx))?,
            None => Vec::new(),
        };
        Ok(Status {
            door,
            example: self.open.as_ref().is_some_and(|practice| practice.example.is_some()),
            preferences: self.preferences.clone(),
            data_folder: self.places.data.display().to_string(),
            backup_folder: self.places.backups.display().to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            drafts,
        })
    }

    pub fn set_preferences(&mut self, preferences: Preferences) -> Result<Preferences> {
        sound(preferences.faults())?;
        practice::preferences::save(&self.places.data, &preferences)?;
        if let Some(practice) = &mut self.open {
            practice.words = Words::of(preferences.language);
        }
        self.preferences = preferences;
        Ok(self.preferences.clone())
    }

    pub fn password_strength(&mut self, password: Passphrase) -> Result<PasswordStrength> {
        let strength = vault::strength(&password);
        Ok(PasswordStrength { score: strength.score, long_enough: strength.long_enough })
    }

    pub fn create_practice(&mut self, name: String, therapist: String, password: Passphrase) -> Result<RecoveryGroups> {
        let details = PracticeDetails { name, therapist, ..PracticeDetails::default() };
        sound(details.faults())?;
        let (vault, conn) = Vault::create(&self.places, &password, self.cost)?;
        let code = RecoveryGroups::of(&vault);
        let mut practice = self.practice(vault, conn);
        practice.code_shown = true;
        practice.write(|tx, now| practice::store::insert(tx, &details, now))?;
        self.open = Some(practice);
        Ok(code)
    }

    pub fn unlock(&mut self, password: Passphrase) -> Result<Status> {
        self.close();
        let (vault, conn) = Vault::unlock(&self.places, &password, self.clock.now().0)?;
        self.open = Some(self.practice(vault, conn));
        self.status()
    }

    pub fn unlock_with_recovery(&mut self, code: String, new_password: Passphrase) -> Result<Status> {
        self.close();
        let code = RecoveryCode::parse(&code)?;
        let (vault, conn) = Vault::unlock_with_recovery(&self.places, &code, &new_password, self.clock.now().0)?;
        self.open = Some(self.practice(vault, conn));
        self.status()
    }

    pub fn open_backup(
        &mut self,
        file: String,
        password: Option<Passphrase>,
        code: Option<String>,
        new_password: Option<Passphrase>,
        replace: Option<bool>,
    ) -> Result<Status> {
        let over = if replace == Some(true) { Over::Practice } else { Over::Nothing };
        let code = code.map(|code| RecoveryCode::parse(&code)).transpose()?;
        let with = match (&password, &code, &new_password) {
            (Some(password), None, _) => OpenWith::Password(password),
            (None, Some(code), Some(new_password)) => OpenWith::Recovery { code, new_password },
            _ => return Err(Error::WrongPassword),
        };
        let now = self.clock.now().0;
        if self.open.is_some() {
            // What is open only makes way when it is safe itself and the secret is right.
            Vault::try_backup(Path::new(&file), &with)?;
            self.back_up_open()?;
            self.close();
        }
        let (vault, conn) = Vault::open_backup(&self.places, Path::new(&file), &with, over, now)?;
        self.open = Some(self.practice(vault, conn));
        self.status()
    }

    /// The backups in the backup folder, newest first. Their headers tell this without a key.
    pub fn backups(&mut self) -> Result<Vec<BackupLine>> {
        Ok(vault::backups(&self.places)?.iter().map(BackupLine::of).collect())
    }

    /// Puts a backup of the backup folder in the place of the practice. An open practice is backed up first; what was
    /// there stays beside it.
    pub fn restore_backup(
        &mut self,
        file_name: String,
        password: Option<Passphrase>,
        code: Option<String>,
        new_password: Option<Passphrase>,
    ) -> Result<Status> {
        // A name, never a way to another folder.
        let mut known = vault::backups(&self.places)?.into_iter().map(|backup| backup.path);
        let file = known.find(|path| path.file_name().is_some_and(|name| name == file_name.as_str()));
        let file = file.ok_or(Error::NotFound)?.into_os_string().into_string().map_err(|_| Error::NotFound)?;
        self.open_backup(file, password, code, new_password, Some(true))
    }

    /// Opens an invented practice in a folder of its own; it goes when it is closed.
    pub fn open_example(&mut self) -> Result<Status> {
        self.close();
        std::fs::create_dir_all(&self.places.data)?;
        let folder = tempfile::Builder::new().prefix("voorbeeld-").tempdir_in(&self.places.data)?;
        let password = unknown_password()?;
        let (vault, conn) = Vault::create(&Places::under(folder.path()), &password, Cost::EXAMPLE)?;
        let mut practice = self.practice(vault, conn);
        practice.example = Some(folder);
        practice.fill_to_look_around()?;
        self.open = Some(practice);
        self.status()
    }

    /// Backs up and closes. A backup that fails does not keep the practice open: that it failed shows from then on.
    pub fn lock(&mut self) -> Result<Status> {
        let _ = self.back_up_open();
        self.close();
        self.status()
    }

    /// As [`Self::lock`], but tells that the backup failed.
    pub fn quit(&mut self) -> Result<Status> {
        let backed_up = self.back_up_open();
        self.close();
        backed_up?;
        self.status()
    }

    fn back_up_open(&mut self) -> Result<()> {
        match &mut self.open {
            Some(practice) if practice.example.is_none() => practice.back_up().map(|_| ()),
            _ => Ok(()),
        }
    }

    fn close(&mut self) {
        self.open = None;
    }

    fn practice(&self, vault: Vault, conn: rusqlite::Connection) -> Practice {
        #[cfg(feature = "testing")]
        let conn = crate::testing::counted(conn);
        // Room for every statement there is; preparing one costs more than running it.
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Practice {
            conn,
            vault: Some(vault),
            clock: Arc::clone(&self.clock),
            words: Words::of(self.preferences.language),
            code_shown: false,
            example: None,
        }
    }
}

impl RecoveryGroups {
    pub(super) fn of(vault: &Vault) -> Self {
        let code = vault.recovery_code();
        Self { groups: code.groups().iter().map(|group| group.to_string()).collect() }
    }
}

/// A password nobody needs to know: what it opens does not outlive the program.
fn unknown_password() -> Result<Passphrase> {
    let mut random = [0_u8; 32];
    getrandom::fill(&mut random).map_err(|_| Error::Random)?;
    Ok(Passphrase::new(STANDARD.encode(random)))
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::new)
    }
}
