//! What every room speaks: ids, dates, times of day, moments, and the clock they come from.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, SubsecRound, Timelike, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// The start of the message of a date or time that cannot be read; the door turns it into a fault of its field.
pub(crate) const NO_SUCH_DATE: &str = "no such date";
pub(crate) const NO_SUCH_TIME: &str = "no such time";

macro_rules! ids {
    ($($name:ident)*) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )*};
}

ids!(ParticipantId EpisodeId GroupId SessionId GoalId ConcernId OwnRunId ProgrammeId SeriesChangeId DaysOffId MembershipId VisitId);

/// A calendar day, without a zone: `2026-11-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Date(pub NaiveDate);

impl Date {
    /// Reads `2026-11-24`; years outside 1900-2199 are taken for slips of the pen.
    pub fn parse(text: &str) -> Option<Self> {
        let date = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok()?;
        (1900..2200).contains(&date.year()).then_some(Self(date))
    }

    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let shifted = if days >= 0 {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        };
        Self(shifted.unwrap_or(self.0))
    }

    /// Whole days from this date to the other; negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// Monday of the week this day is in.
    #[must_use]
    pub fn week_start(self) -> Self {
        self.plus_days(-i64::from(self.0.weekday().num_days_from_monday()))
    }

    /// The last day this program knows.
    pub const LAST: Self = Self(NaiveDate::from_ymd_opt(2199, 12, 31).expect("a day"));

    /// The first and last day of a year.
    pub fn year(year: i32) -> Option<(Self, Self)> {
        Some((Self(NaiveDate::from_ymd_opt(year, 1, 1)?), Self(NaiveDate::from_ymd_opt(year, 12, 31)?)))
    }

    /// 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday() as u8
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// A time of day on the wall clock: `19:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct TimeOfDay(pub NaiveTime);

impl TimeOfDay {
    pub fn parse(text: &str) -> Option<Self> {
        NaiveTime::parse_from_str(text.trim(), "%H:%M").ok().map(Self)
    }

    pub fn minute_of_day(self) -> u32 {
        self.0.hour() * 60 + self.0.minute()
    }

    /// Nothing when the other is earlier.
    pub fn minutes_until(self, other: Self) -> u32 {
        other.minute_of_day().saturating_sub(self.minute_of_day())
    }

    /// None beyond midnight.
    pub fn plus_minutes(self, minutes: u32) -> Option<Self> {
        let then = self.minute_of_day() + minutes;
        NaiveTime::from_hms_opt(then / 60, then % 60, 0).map(Self)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%H:%M"))
    }
}

/// A moment, in UTC, to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct Timestamp(pub DateTime<Utc>);

impl Timestamp {
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().map(|moment| Self(moment.with_timezone(&Utc)))
    }

    /// The local calendar day of this moment.
    pub fn local_date(self) -> Date {
        Date(self.0.with_timezone(&chrono::Local).date_naive())
    }

    /// What the clock on the wall shows at this moment.
    pub fn local_time(self) -> TimeOfDay {
        TimeOfDay(self.0.with_timezone(&chrono::Local).time())
    }

    /// The day this was recorded, if that is after the day it is about. Paper comes first: whatever is entered later is
    /// marked so.
    pub fn later_than(self, about: Date) -> Option<Date> {
        Some(self.local_date()).filter(|recorded| *recorded > about)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%dT%H:%M:%SZ"))
    }
}

macro_rules! as_text {
    ($($name:ident $message:expr;)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom($message))
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.to_string().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )*};
}

as_text! {
    Date NO_SUCH_DATE;
    TimeOfDay NO_SUCH_TIME;
    Timestamp "no such moment";
}

/// A closed list of words that is stored and sent by its snake-case name.
macro_rules! choices {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)* _ => None }
            }

            /// The name as it stands in a locale key.
            pub fn key(self) -> String {
                self.as_str().replace('_', "-")
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                Self::parse(value.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    )*};
}
pub(crate) use choices;

choices! {
    Language { Nl = "nl", En = "en", }

    /// The three talks around the sessions.
    TalkKind { Intake = "intake", Mid = "mid", Final = "final", }
}

/// Where now comes from: the machine, or a test.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;

    fn today(&self) -> Date {
        self.now().local_date()
    }
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp(Utc::now().trunc_subsecs(0))
    }
}
