//! What the screen may know of the vault and the settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{EpisodeId, ParticipantId, Timestamp, choices};
use crate::calendar::slots::TalkHours;
use crate::practice::{KeptDraft, PracticeDetails, Preferences};
use crate::vault::BackupState;

choices! {
    Door {
        /// Nothing here yet.
        New = "new",
        Locked = "locked",
        Open = "open",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Status {
    pub door: Door,
    /// The practice that is open is the example, which goes when it is closed.
    pub example: bool,
    pub preferences: Preferences,
    pub data_folder: String,
    pub backup_folder: String,
    pub version: String,
    /// What was typed for acts that are not done yet; empty while the practice is not open.
    pub drafts: Vec<KeptDraft>,
}

/// How hard a password is to guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PasswordStrength {
    /// 0 (guessed at once) to 4 (very strong).
    pub score: u8,
    /// Ten characters at least.
    pub long_enough: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupLine {
    pub file_name: String,
    pub made: Timestamp,
    pub kilobytes: u32,
    pub people: u32,
    pub sessions: u32,
}

/// How the backups of the open practice stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupHealth {
    pub last: Option<Timestamp>,
    pub state: BackupState,
}

/// The recovery code, shown once when a practice is made: eight groups of five characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryGroups {
    pub groups: Vec<String>,
}

/// Everything the settings screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettingsPage {
    pub practice: PracticeDetails,
    /// Base64 of a PNG.
    pub logo: Option<String>,
    /// Latest first.
    pub backups: Vec<BackupLine>,
    pub talk_hours: TalkHours,
    /// What is in the practice now, to set beside a backup.
    pub people: u32,
    pub sessions: u32,
}

/// When it was safely stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Saved {
    pub at: Timestamp,
}

/// A person who was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedUp {
    pub participant: ParticipantId,
    pub episode: EpisodeId,
}
