//! Two kinds of error: [`Error`] is ours and detailed; [`Failure`] is what may leave the house.
//!
//! A `Failure` carries a code and no personal data. Its sentence is the locale key `failure-<code>`.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::schedule::StepFault;

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
    #[error("this way through a programme has ended")]
    EpisodeEnded,
    #[error("there is a way through a programme already")]
    EpisodeOpen,
    #[error("something was noted of this session")]
    SessionNoted,
    #[error("this session does not go on")]
    SessionCancelled,
    #[error("something was changed after this")]
    ChangedSince,
    #[error("the picture cannot be read")]
    NotAPicture,
    #[error("the picture is too large")]
    PictureTooLarge,
    #[error("unknown command")]
    UnknownCommand,
    #[error("the arguments do not fit the command")]
    BadArguments(#[source] serde_json::Error),
    #[error("a step does not fill the half hour")]
    StepUnsound(StepFault),
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

crate::basics::choices! {
    FaultCode {
        Missing = "missing",
        TooLong = "too-long",
        NoSuchDate = "no-such-date",
        DateInFuture = "date-in-future",
        /// A day that should be still to come.
        NotLater = "not-later",
        EndBeforeStart = "end-before-start",
        OutOfRange = "out-of-range",
        NotAChoice = "not-a-choice",
        NotAnEmail = "not-an-email",
        AlreadyThere = "already-there",
        /// These days meet days in another group.
        Overlap = "overlap",
        /// A last day for someone who is in the group now.
        StillThere = "still-there",
        TooManySteps = "too-many-steps",
        /// A schedule of which not every step fills the half hour.
        Unfinished = "unfinished",
        NoSessions = "no-sessions",
        TooManySessions = "too-many-sessions",
        NoSuchSession = "no-such-session",
        NoInterval = "no-interval",
        PeriodTooLong = "period-too-long",
        NoFreeDay = "no-free-day",
        BeforePrevious = "before-previous",
        PastNext = "past-next",
        PastNoted = "past-noted",
        SeriesFull = "series-full",
    }
}

impl Fault {
    pub fn new(field: &str, code: FaultCode) -> Self {
        Self { field: field.to_owned(), code }
    }
}

/// What crosses the door: a code, numbers and field names, never a person's data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    pub code: String,
    pub args: BTreeMap<String, String>,
    pub faults: Vec<Fault>,
}

impl Failure {
    fn of(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new(), faults: Vec::new() }
    }

    fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Every code a [`Failure`] can have; each has its sentence in every language.
pub const FAILURE_CODES: &[&str] = &[
    "no-practice",
    "practice-exists",
    "locked",
    "wrong-password",
    "wrong-recovery-code",
    "wrong-recovery-group",
    "password-too-short",
    "key-lost",
    "not-our-file",
    "damaged",
    "newer-version",
    "already-open",
    "disk-full",
    "backup-failed",
    "not-found",
    "invalid",
    "group-full",
    "episode-ended",
    "episode-open",
    "session-noted",
    "session-cancelled",
    "changed-since",
    "not-a-picture",
    "picture-too-large",
    "unknown-command",
    "bad-arguments",
    "step-empty",
    "step-no-times",
    "step-empty-part",
    "step-too-short",
    "step-too-long",
    "practice-not-empty",
    "no-such-paper",
    "database",
    "io",
    "unreadable",
    "paper",
    "random",
    "unsafe-settings",
    "unexpected",
];

/// The one place where an error becomes what may be told. Nothing of the error's own text goes along: it may hold data.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::NoPractice => Self::of("no-practice"),
            Error::PracticeExists => Self::of("practice-exists"),
            Error::Locked => Self::of("locked"),
            Error::WrongPassword => Self::of("wrong-password"),
            Error::WrongRecoveryCode { group: None } => Self::of("wrong-recovery-code"),
            Error::WrongRecoveryCode { group: Some(group) } => Self::of("wrong-recovery-group").with("group", group),
            Error::PasswordTooShort => Self::of("password-too-short"),
            Error::KeyLost => Self::of("key-lost"),
            Error::NotOurFile => Self::of("not-our-file"),
            Error::Damaged => Self::of("damaged"),
            Error::NewerVersion => Self::of("newer-version"),
            Error::AlreadyOpen => Self::of("already-open"),
            Error::DiskFull => Self::of("disk-full"),
            Error::BackupFailed => Self::of("backup-failed"),
            Error::NotFound => Self::of("not-found"),
            Error::Invalid(faults) => Self { faults, ..Self::of("invalid") },
            Error::GroupFull { capacity } => Self::of("group-full").with("capacity", capacity),
            Error::EpisodeEnded => Self::of("episode-ended"),
            Error::EpisodeOpen => Self::of("episode-open"),
            Error::SessionNoted => Self::of("session-noted"),
            Error::SessionCancelled => Self::of("session-cancelled"),
            Error::ChangedSince => Self::of("changed-since"),
            Error::NotAPicture => Self::of("not-a-picture"),
            Error::PictureTooLarge => Self::of("picture-too-large"),
            Error::UnknownCommand => Self::of("unknown-command"),
            Error::BadArguments(_) => Self::of("bad-arguments"),
            Error::StepUnsound(StepFault::Empty) => Self::of("step-empty"),
            Error::StepUnsound(StepFault::NoTimes) => Self::of("step-no-times"),
            Error::StepUnsound(StepFault::EmptyPart) => Self::of("step-empty-part"),
            Error::StepUnsound(StepFault::TooShort { seconds }) => {
                Self::of("step-too-short").with("time", minutes_and_seconds(seconds))
            }
            Error::StepUnsound(StepFault::TooLong { seconds }) => {
                Self::of("step-too-long").with("time", minutes_and_seconds(seconds))
            }
            Error::PracticeNotEmpty => Self::of("practice-not-empty"),
            Error::NoSuchPaper => Self::of("no-such-paper"),
            Error::Database(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull) => {
                Self::of("disk-full")
            }
            Error::Database(_) => Self::of("database"),
            Error::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => Self::of("disk-full"),
            Error::Io(_) => Self::of("io"),
            Error::Unreadable(_) => Self::of("unreadable"),
            Error::Paper(_) => Self::of("paper"),
            Error::Random => Self::of("random"),
            Error::UnsafeSettings => Self::of("unsafe-settings"),
        }
    }
}

/// `0:30`
fn minutes_and_seconds(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
