//! The therapist's own settings and the vault's.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use serde_json::Value;

use super::{BackupHealth, BackupLine, Practice, RecoveryGroups, Saved, SettingsPage, sound, with_changes};
use crate::api::Changes;
use crate::basics::Timestamp;
use crate::calendar;
use crate::error::{Error, Result};
use crate::limits;
use crate::paper::Logo;
use crate::practice::{self, PracticeDetails};
use crate::vault::{self, Passphrase, Vault};

const BACKUP_EVERY: TimeDelta = TimeDelta::hours(1);

impl Practice {
    pub fn settings(&mut self) -> Result<SettingsPage> {
        let backups = match &self.vault {
            Some(vault) => vault::backups(vault.places())?.iter().map(BackupLine::of).collect(),
            None => Vec::new(),
        };
        self.read(|tx| {
            let (people, sessions) = practice::store::holds(tx)?;
            Ok(SettingsPage {
                people,
                sessions,
                practice: practice::store::details(tx)?,
                logo: practice::store::logo(tx)?.map(|png| STANDARD.encode(png)),
                backups,
                talk_hours: calendar::store::hours(tx)?,
            })
        })
    }

    pub fn change_practice(&mut self, changes: Changes) -> Result<Saved> {
        self.save(|tx, now| {
            let details = with_changes(&practice::store::details(tx)?, &changes, PracticeDetails::faults)?;
            practice::store::update(tx, &details, now)
        })
    }

    pub fn keep_draft(&mut self, key: String, value: Option<Value>) -> Result<Saved> {
        let value = value.map(|value| value.to_string());
        let mut faults = Vec::new();
        limits::required(&mut faults, "key", &key);
        limits::long(&mut faults, "value", value.as_deref().unwrap_or_default());
        sound(faults)?;
        self.save(|tx, now| practice::store::keep_draft(tx, &key, value.as_deref(), now))
    }

    pub fn set_logo(&mut self, picture: String) -> Result<Saved> {
        let bytes = STANDARD.decode(picture.trim()).map_err(|_| Error::NotAPicture)?;
        let png = Logo::read(&bytes)?.to_png()?;
        self.save(|tx, now| practice::store::set_logo(tx, Some(&png), now))
    }

    pub fn remove_logo(&mut self) -> Result<Saved> {
        self.save(|tx, now| practice::store::set_logo(tx, None, now))
    }

    pub fn change_password(&mut self, old: Passphrase, new: Passphrase) -> Result<Saved> {
        let now = self.clock.now();
        self.vault_mut()?.change_password(&old, &new)?;
        Ok(Saved { at: now })
    }

    pub fn recovery_code(&mut self, password: Passphrase) -> Result<RecoveryGroups> {
        let vault = self.vault_mut()?;
        vault.check_password(&password)?;
        let groups = RecoveryGroups::of(vault);
        self.code_shown = true;
        Ok(groups)
    }

    pub fn check_recovery_group(&mut self, number: u8, text: String) -> Result<bool> {
        Ok(self.vault_mut()?.check_recovery_group(usize::from(number), &text))
    }

    pub fn back_up(&mut self) -> Result<BackupLine> {
        let now = self.clock.now();
        // SQLCipher reads the file itself: nothing of this connection may be under way.
        let vault = self.vault.as_ref().ok_or(Error::BackupFailed)?;
        Ok(BackupLine::of(&vault.back_up(&self.conn, now.0)?))
    }

    /// Makes a backup when the last one is an hour old and something was stored since. Whoever keeps the program open
    /// all day calls this now and then.
    pub fn keep_safe(&mut self) -> Result<BackupHealth> {
        let now = self.clock.now();
        let health = |practice: &Self| practice.vault.as_ref().ok_or(Error::NoPractice)?.backup_health(now.0);
        let mut stands = health(self)?;
        let due = stands.changed && stands.last.is_none_or(|last| now.0 - last >= BACKUP_EVERY);
        if due && self.example.is_none() {
            self.back_up()?;
            stands = health(self)?;
        }
        Ok(BackupHealth { last: stands.last.map(Timestamp), state: stands.state })
    }

    /// Reads the whole practice from disk and proves every page.
    pub fn verify(&mut self) -> Result<vault::Verification> {
        let vault = self.vault.as_ref().ok_or(Error::NoPractice)?;
        vault.verify(&self.conn)
    }

    fn vault_mut(&mut self) -> Result<&mut Vault> {
        self.vault.as_mut().ok_or(Error::NoPractice)
    }
}

impl BackupLine {
    pub(super) fn of(backup: &vault::Backup) -> Self {
        let count = |table: &str| backup.counts.get(table).map_or(0, |rows| *rows as u32);
        Self {
            file_name: backup.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            made: Timestamp(backup.made),
            kilobytes: std::fs::metadata(&backup.path).map_or(0, |file| (file.len() / 1024) as u32),
            people: count("participant"),
            sessions: count("session"),
        }
    }
}
