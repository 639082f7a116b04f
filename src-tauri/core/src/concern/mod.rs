//! An injury or a worry: flagged at a session or beside one, asked about every time until it is closed with a line.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{ConcernId, Date, EpisodeId, SessionId, choices};
use crate::error::{Fault, FaultCode};
use crate::limits;

choices! {
    ConcernKind { Injury = "injury", Worry = "worry", }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Concern {
    pub id: ConcernId,
    pub episode: EpisodeId,
    pub kind: ConcernKind,
    /// What it is, in a line; empty while only the flag stands.
    pub line: String,
    pub opened: Date,
    /// The session at which it came up, if it was at one.
    pub session: Option<SessionId>,
    pub closed: Option<Date>,
    pub closing_line: String,
    /// The day it was recorded, if that is after the day it came up.
    pub entered_later: Option<Date>,
}

impl Concern {
    /// Is it asked about on this day? On the day it is closed it still is: that is when it was asked.
    pub fn asked_on(&self, day: Date) -> bool {
        self.opened <= day && self.closed.is_none_or(|closed| closed >= day)
    }

    /// It is never closed without a word, nor before it came up.
    pub fn closing_faults(&self, line: &str, date: Date, today: Date) -> Vec<Fault> {
        let mut faults = Vec::new();
        if line.trim().is_empty() {
            faults.push(Fault::new("line", FaultCode::Missing));
        }
        limits::long(&mut faults, "line", line);
        limits::not_after(&mut faults, "date", Some(date), today);
        if date < self.opened {
            faults.push(Fault::new("date", FaultCode::EndBeforeStart));
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn knee() -> Concern {
        Concern {
            id: ConcernId(1),
            episode: EpisodeId(1),
            kind: ConcernKind::Injury,
            line: "Knie".into(),
            opened: day("2026-11-24"),
            session: None,
            closed: None,
            closing_line: String::new(),
            entered_later: None,
        }
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn it_is_asked_about_from_its_day_until_the_day_it_is_closed() {
        let mut knee = knee();
        assert!(!knee.asked_on(day("2026-11-23")));
        assert!(knee.asked_on(day("2026-11-24")) && knee.asked_on(day("2099-01-01")));
        knee.closed = Some(day("2026-12-08"));
        assert!(knee.asked_on(day("2026-12-08")) && !knee.asked_on(day("2026-12-09")));
    }

    #[test]
    fn it_is_closed_with_a_word_and_not_before_it_came_up() {
        let faults = knee().closing_faults(" ", day("2026-11-20"), day("2026-11-19"));
        let codes: Vec<_> = faults.iter().map(|fault| (fault.field.as_str(), fault.code)).collect();
        assert_eq!(
            codes,
            [("line", FaultCode::Missing), ("date", FaultCode::DateInFuture), ("date", FaultCode::EndBeforeStart)]
        );
        assert!(knee().closing_faults("Over", day("2026-11-24"), day("2026-11-24")).is_empty());
    }
}
