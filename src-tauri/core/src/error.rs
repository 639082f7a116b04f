//! Two kinds of error: [`Error`] is ours and detailed; [`Failure`] is what may leave the house.
//!
//! A `Failure` carries a code and no personal data. Its sentence is the locale key `failure-<code>`.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    // The vault
    #[error("no practice here yet")]
    NoPractice,
    #[error("there is a practice here already")]
    PracticeExists,
    #[error("the practice is locked")]
    Locked,
    #[error("wrong password")]
    WrongPassword,
    /// `group` is the number (1-8) of the first group of the code that cannot be right, if one stands out.
    #[error("wrong recovery code")]
    WrongRecoveryCode { group: Option<u8> },
    #[error("password too short")]
    PasswordTooShort,
    /// Neither key file can be read; the recovery code still opens the practice.
    #[error("the key file is lost")]
    KeyLost,
    #[error("not a Duurloop file")]
    NotOurFile,
    #[error("the file is damaged")]
    Damaged,
    #[error("made by a newer version")]
    NewerVersion,
    #[error("open in another window")]
    AlreadyOpen,
    #[error("the disk is full")]
    DiskFull,
    #[error("the backup could not be made or did not verify")]
    BackupFailed,

    // What was asked
    #[error("no such thing")]
    NotFound,
    #[error("invalid input")]
    Invalid(Vec<Fault>),
    #[error("the group is full")]
    GroupFull { capacity: u8 },
    #[error("the picture cannot be read")]
    NotAPicture,
    #[error("the picture is too large")]
    PictureTooLarge,
    #[error("unknown command")]
    UnknownCommand,
    #[error("the arguments do not fit the command")]
    BadArguments(#[source] serde_json::Error),
    #[error("the practice is not empty")]
    PracticeNotEmpty,
    #[error("this paper is not made for that")]
    NoSuchPaper,

    // What went wrong underneath
    #[error("database")]
    Database(#[from] rusqlite::Error),
    #[error("file system")]
    Io(#[from] std::io::Error),
    #[error("stored data cannot be read")]
    Unreadable(#[from] serde_json::Error),
    #[error("paper: {0}")]
    Paper(String),
    #[error("random numbers are not available")]
    Random,
    #[error("the database does not accept a safety setting")]
    UnsafeSettings,
}

/// What is wrong with one field of what was asked: its name and the locale key `fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    pub field: String,
    pub code: FaultCode,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FaultCode {
    Missing,
    TooLong,
    NoSuchDate,
    DateInFuture,
    EndBeforeStart,
    OutOfRange,
    NotAChoice,
    NotAnEmail,
    AlreadyThere,
}

/// What crosses the door: a code, numbers and field names, never a person's data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    pub code: String,
    pub args: BTreeMap<String, String>,
    pub faults: Vec<Fault>,
}

impl Fault {
    pub fn new(field: &str, code: FaultCode) -> Self {
        Self { field: field.to_owned(), code }
    }
}
