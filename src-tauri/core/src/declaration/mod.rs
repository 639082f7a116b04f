//! The health declaration: a state with dates. Whoever is not cleared may join the group, and does not run yet.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, choices};
use crate::error::{Fault, FaultCode};
use crate::limits;

/// A declaration is good for a year.
pub const VALID_DAYS: i64 = 365;

choices! {
    Clearance {
        NotHandedOut = "not_handed_out",
        HandedOut = "handed_out",
        Received = "received",
        Cleared = "cleared",
        ClearedWithConditions = "cleared_with_conditions",
        WaitingForDoctor = "waiting_for_doctor",
        NotCleared = "not_cleared",
        /// Cleared more than a year ago; computed, never recorded.
        Expired = "expired",
    }

    Doctor {
        GeneralPractitioner = "general_practitioner",
        OccupationalPhysician = "occupational_physician",
        SportsPhysician = "sports_physician",
        Other = "other",
    }
}

impl Clearance {
    /// May this person run?
    pub fn may_run(self) -> bool {
        matches!(self, Self::Cleared | Self::ClearedWithConditions)
    }

    /// The state on a later day: clearance given too long ago has expired.
    #[must_use]
    pub fn on(self, since: Date, day: Date) -> Self {
        if self.may_run() && since.days_until(day) > VALID_DAYS { Self::Expired } else { self }
    }
}

/// One step of the declaration, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearanceStep {
    pub clearance: Clearance,
    /// The day it was handed out, decided, or asked of the doctor.
    pub date: Date,
    /// Who was asked, or who decided.
    pub doctor: Option<Doctor>,
    /// What running is bound to, in words.
    #[serde(default)]
    pub conditions: String,
    #[serde(default)]
    pub note: String,
}

impl ClearanceStep {
    pub fn faults(&self, today: Date) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.clearance == Clearance::Expired {
            faults.push(Fault::new("clearance", FaultCode::NotAChoice));
        }
        limits::not_after(&mut faults, "date", Some(self.date), today);
        limits::long(&mut faults, "conditions", &self.conditions);
        limits::long(&mut faults, "note", &self.note);
        faults
    }
}

/// Where the declaration stands, and how it came there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Declaration {
    pub episode: EpisodeId,
    pub clearance: Clearance,
    pub since: Option<Date>,
    pub valid_until: Option<Date>,
    pub conditions: String,
    pub doctor: Option<Doctor>,
    /// Oldest first.
    pub steps: Vec<ClearanceStep>,
}

impl Declaration {
    pub fn of(episode: EpisodeId, steps: Vec<ClearanceStep>, today: Date) -> Self {
        let last = steps.last();
        let clearance = last.map_or(Clearance::NotHandedOut, |step| step.clearance.on(step.date, today));
        Self {
            episode,
            clearance,
            since: last.map(|step| step.date),
            valid_until: last.filter(|step| step.clearance.may_run()).map(|step| step.date.plus_days(VALID_DAYS)),
            conditions: last.map(|step| step.conditions.clone()).unwrap_or_default(),
            doctor: last.and_then(|step| step.doctor),
            steps,
        }
    }
}
