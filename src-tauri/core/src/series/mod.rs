//! The sessions of a group as one series: how it is planned, changed, and taken back.

pub mod planner;
pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, SeriesChangeId, TimeOfDay, Timestamp, choices};
use crate::error::FaultCode;
use planner::Snag;

/// A session the therapist moved while the group is still being thought of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionMove {
    pub number: u8,
    pub date: Date,
    /// Those after it follow at the interval.
    pub following: bool,
}

/// One session of a series that is being planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedDay {
    pub number: u8,
    pub date: Date,
    pub topic_title: String,
    /// The therapist chose this day herself.
    pub moved: bool,
    /// The name of the day off it falls on, if it does.
    pub off: Option<String>,
}

/// A day on which there would have been a session, and why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkippedDay {
    pub date: Date,
    pub name: String,
}

/// Something else at the same time: a warning, never a refusal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Clash {
    pub date: Date,
    pub time: TimeOfDay,
    /// The other group, or the talk and with whom.
    pub what: String,
}

/// How a series would lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedSeries {
    pub sessions: Vec<PlannedDay>,
    pub skipped: Vec<SkippedDay>,
    pub clashes: Vec<Clash>,
}

/// One session in the story of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionState {
    pub(crate) number: u8,
    pub(crate) date: Date,
    pub(crate) starts_at: TimeOfDay,
    pub(crate) topic: String,
    pub(crate) cancelled: Option<Timestamp>,
    pub(crate) cancel_reason: String,
}

/// A series as it stands at one moment: what a change is told by, and taken back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SeriesState {
    pub(crate) weekday: u8,
    pub(crate) starts_at: TimeOfDay,
    pub(crate) ends_at: TimeOfDay,
    pub(crate) first_date: Date,
    /// By number.
    pub(crate) sessions: Vec<SessionState>,
}

impl SeriesState {
    pub(crate) fn session(&self, number: u8) -> Option<&SessionState> {
        self.sessions.iter().find(|session| session.number == number)
    }

    /// What differs from here to there, session by session.
    pub(crate) fn differences(&self, to: &Self) -> Vec<ChangedSession> {
        let mut numbers: Vec<u8> = self.sessions.iter().chain(&to.sessions).map(|session| session.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let changed = numbers.into_iter().filter(|number| self.session(*number) != to.session(*number));
        changed
            .map(|number| {
                let topic = |state: &Self| state.session(number).map(|session| session.topic.clone());
                let topics = topic(self).zip(topic(to)).filter(|(from, to)| from != to);
                let held = |state: &Self| {
                    let session = state.session(number).filter(|session| session.cancelled.is_none());
                    session.map(|session| SessionTime { date: session.date, time: session.starts_at })
                };
                ChangedSession {
                    number,
                    from: held(self),
                    to: held(to),
                    topic: topics.map(|(from, to)| ChangedTopic { from, to }),
                    off: None,
                }
            })
            .collect()
    }
}

/// When a session is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionTime {
    pub date: Date,
    pub time: TimeOfDay,
}

/// One session as it was and as it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedSession {
    pub number: u8,
    /// None for a session that was not there, or not held.
    pub from: Option<SessionTime>,
    /// None when it lapses.
    pub to: Option<SessionTime>,
    /// None when it keeps its topic.
    pub topic: Option<ChangedTopic>,
    /// The name of the day off it comes to fall on, if it does.
    pub off: Option<String>,
}

/// The titles of the topic a session had and of the one it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedTopic {
    pub from: String,
    pub to: String,
}

/// Everything that follows from a change, to look at before it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeriesPreview {
    pub changes: Vec<ChangedSession>,
    pub skipped: Vec<SkippedDay>,
    pub clashes: Vec<Clash>,
}

choices! {
    SeriesChangeKind {
        /// One session went to another day or time, perhaps with those after it.
        Moved = "moved",
        /// One session lapsed.
        Cancelled = "cancelled",
        /// A session did not go on; it and those after it went one place on.
        Shifted = "shifted",
        /// A session more.
        Extended = "extended",
        /// Another day of the week, time or beginning.
        Replanned = "replanned",
        /// Another topic.
        Topic = "topic",
    }
}

/// One act upon a series, for the list of what was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeriesChange {
    pub id: SeriesChangeId,
    pub kind: SeriesChangeKind,
    pub reason: String,
    pub made: Timestamp,
    pub undone: Option<Timestamp>,
    /// It is the last one that holds, and nothing was noted of what it touched.
    pub can_undo: bool,
    pub sessions: Vec<ChangedSession>,
}

impl Snag {
    pub(crate) fn code(self) -> FaultCode {
        match self {
            Self::NoFreeDay => FaultCode::NoFreeDay,
            Self::BeforePrevious => FaultCode::BeforePrevious,
            Self::PastNext => FaultCode::PastNext,
            Self::PastNoted => FaultCode::PastNoted,
        }
    }
}

/// A stretch of time that is taken, by a group or a talk.
#[derive(Debug, Clone)]
pub(crate) struct Taken {
    pub(crate) date: Date,
    pub(crate) from: TimeOfDay,
    pub(crate) minutes: u32,
    pub(crate) by: TakenBy,
}

#[derive(Debug, Clone)]
pub(crate) enum TakenBy {
    Group(String),
    Talk(crate::basics::TalkKind, String),
}

impl Taken {
    /// Do the two overlap? What ends when the other begins does not.
    pub(crate) fn meets(&self, date: Date, from: TimeOfDay, minutes: u32) -> bool {
        let (a, b) = (self.from.minute_of_day(), from.minute_of_day());
        self.date == date && a < b + minutes && b < a + self.minutes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> TimeOfDay {
        TimeOfDay::parse(time).unwrap()
    }

    #[test]
    fn what_overlaps_meets_and_what_follows_does_not() {
        let date = Date::parse("2027-03-04").unwrap();
        let taken = |from: &str| Taken { date, from: at(from), minutes: 60, by: TakenBy::Group("Bos".into()) };
        for (from, meets) in [("18:00", false), ("18:01", true), ("19:00", true), ("19:59", true), ("20:00", false)] {
            assert_eq!(taken("19:00").meets(date, at(from), 60), meets, "{from}");
        }
        assert!(!taken("19:00").meets(date.plus_days(1), at("19:00"), 60));
    }
}
