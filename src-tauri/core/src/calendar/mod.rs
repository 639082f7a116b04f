//! The calendar: what is planned in a span of days, what falls together, and when talks can be held.

pub(crate) mod ics;
pub mod slots;
pub(crate) mod store;

use chrono::Timelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agenda::Appointment;
use crate::basics::{Date, EpisodeId, GroupId, TalkKind, TimeOfDay, Timestamp};
use crate::error::{Fault, FaultCode};

/// No screen shows more days at once.
const MOST_DAYS: i64 = 62;

/// A stretch of one day on the wall clock, in minutes from midnight; its end is no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) date: Date,
    pub(crate) from: u32,
    pub(crate) until: u32,
}

impl Span {
    /// One that begins at a time and lasts so many minutes.
    pub(crate) fn lasting(date: Date, from: TimeOfDay, minutes: u32) -> Self {
        let from = minute(from);
        Self { date, from, until: from + minutes }
    }

    pub(crate) fn between(date: Date, from: TimeOfDay, until: TimeOfDay) -> Self {
        Self { date, from: minute(from), until: minute(until) }
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.date == other.date && self.from < other.until && other.from < self.until
    }
}

/// Minutes since midnight.
pub(crate) fn minute(time: TimeOfDay) -> u32 {
    time.0.hour() * 60 + time.0.minute()
}

/// The time so many minutes after midnight; none after the last minute of the day.
pub(crate) fn at_minute(minute: u32) -> Option<TimeOfDay> {
    chrono::NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).map(TimeOfDay)
}

/// Everything the screen of the calendar shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarPage {
    pub from: Date,
    pub until: Date,
    pub today: Date,
    /// By day and time, also what was called off.
    pub appointments: Vec<Appointment>,
    pub days_off: Vec<NamedDays>,
    pub clashes: Vec<Together>,
    /// Groups that are planned or run: whose calendar file can be made.
    pub groups: Vec<CalendarGroup>,
}

/// Days without sessions, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedDays {
    pub first: Date,
    pub last: Date,
    pub name: String,
}

impl NamedDays {
    pub(crate) fn cover(&self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarGroup {
    pub group: GroupId,
    pub name: String,
}

/// Two appointments at the same time, by their places in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Together {
    pub one: u32,
    pub other: u32,
}

/// Which of these fall together. They are in order of day and time.
pub(crate) fn clashes(appointments: &[Appointment]) -> Vec<Together> {
    let spans: Vec<Option<Span>> = appointments.iter().map(Appointment::span).collect();
    let mut found = Vec::new();
    for (one, first) in spans.iter().enumerate() {
        let Some(first) = first else { continue };
        for (other, second) in spans.iter().enumerate().skip(one + 1) {
            match second {
                Some(second) if second.date != first.date => break,
                Some(second) if first.overlaps(*second) => {
                    found.push(Together { one: one as u32, other: other as u32 });
                }
                _ => {}
            }
        }
    }
    found
}

/// What is wrong with a span of days that is asked for.
pub(crate) fn span_faults(from: Date, until: Date) -> Vec<Fault> {
    if until < from {
        vec![Fault::new("until", FaultCode::EndBeforeStart)]
    } else if from.days_until(until) > MOST_DAYS {
        vec![Fault::new("until", FaultCode::OutOfRange)]
    } else {
        Vec::new()
    }
}

/// A file that a calendar program reads (RFC 5545).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarFile {
    /// Without anyone's name.
    pub file_name: String,
    pub text: String,
    pub appointments: u32,
}

/// When talks can be held, and with whom one was planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TalkSlots {
    pub group: GroupId,
    pub kind: TalkKind,
    /// The days in which these talks belong; none in a programme without this talk.
    pub window: Option<TalkWindow>,
    /// The window has passed: the days shown are the next ones.
    pub late: bool,
    /// By name; whoever had the talk is not among them.
    pub people: Vec<TalkPerson>,
    pub days: Vec<SlotDay>,
    pub minutes: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TalkWindow {
    pub from: Date,
    pub until: Date,
}

impl TalkWindow {
    pub(crate) fn holds(self, date: Date) -> bool {
        self.from <= date && date <= self.until
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TalkPerson {
    pub episode: EpisodeId,
    pub name: String,
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
    /// Planned on a day outside the window.
    pub outside: bool,
    /// What is planned at the same time.
    pub clashes: Vec<Appointment>,
}

/// One day of the window: its free times, or the name of why there are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlotDay {
    pub date: Date,
    pub off: Option<String>,
    pub times: Vec<TimeOfDay>,
}

/// When one talk is planned, or that it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TalkMoment {
    pub episode: EpisodeId,
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
}

/// What planning several talks gives: when it was stored, and how they stood before, which takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedTalks {
    pub at: Timestamp,
    pub before: Vec<TalkMoment>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(time: &str, episode: i64) -> Appointment {
        let time = TimeOfDay::parse(time).unwrap();
        Appointment::Talk {
            episode: EpisodeId(episode),
            talk: TalkKind::Mid,
            name: "Noor".to_owned(),
            date: Date::parse("2026-11-24").unwrap(),
            time: Some(time),
            until: at_minute(minute(time) + 60),
            held: false,
        }
    }

    #[test]
    fn what_touches_is_not_together_and_what_overlaps_is() {
        let list = [talk("09:00", 1), talk("10:00", 2), talk("10:30", 3), talk("12:00", 4)];
        assert_eq!(clashes(&list), [Together { one: 1, other: 2 }]);
    }

    #[test]
    fn a_talk_without_a_time_falls_together_with_nothing() {
        let mut list = [talk("09:00", 1), talk("09:00", 2)];
        if let Appointment::Talk { time, .. } = &mut list[0] {
            *time = None;
        }
        assert!(clashes(&list).is_empty());
    }

    #[test]
    fn a_span_of_days_is_whole_and_bearable() {
        let day = |text| Date::parse(text).unwrap();
        assert!(span_faults(day("2026-11-01"), day("2026-12-06")).is_empty());
        assert_eq!(span_faults(day("2026-11-02"), day("2026-11-01"))[0].code, FaultCode::EndBeforeStart);
        assert_eq!(span_faults(day("2026-01-01"), day("2026-12-31"))[0].code, FaultCode::OutOfRange);
    }
}
