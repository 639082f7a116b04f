//! Runs between sessions, from the paper logbook. There is no speed and no distance in them.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, OwnRunId, Timestamp};
use crate::error::{Fault, FaultCode};
use crate::limits;

/// No own run of the therapist's people takes ten hours; more is a slip of the pen.
const MOST_MINUTES: u16 = 600;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnRunDetails {
    /// The day of the run; not in the future.
    pub date: Date,
    /// 1-600.
    pub minutes: Option<u16>,
    /// Of the person's own schedule.
    pub step: Option<u8>,
    /// 0-10.
    pub mood_before: Option<u8>,
    /// 0-10.
    pub mood_after: Option<u8>,
    /// 0-10.
    pub effort: Option<u8>,
    pub remark: String,
}

impl OwnRunDetails {
    /// `steps`: how many steps the person's schedule has.
    pub fn faults(&self, today: Date, steps: u8) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::not_after(&mut faults, "date", Some(self.date), today);
        if self.minutes.is_some_and(|minutes| !(1..=MOST_MINUTES).contains(&minutes)) {
            faults.push(Fault::new("minutes", FaultCode::OutOfRange));
        }
        if self.step.is_some_and(|step| !(1..=steps).contains(&step)) {
            faults.push(Fault::new("step", FaultCode::OutOfRange));
        }
        limits::scale(&mut faults, "mood_before", self.mood_before);
        limits::scale(&mut faults, "mood_after", self.mood_after);
        limits::scale(&mut faults, "effort", self.effort);
        limits::long(&mut faults, "remark", &self.remark);
        faults
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnRun {
    pub id: OwnRunId,
    pub details: OwnRunDetails,
    /// The remark speaks of a speed or a distance.
    pub mentions_pace: bool,
    /// When it was entered.
    pub recorded: Timestamp,
}
