//! What the screens of schedules show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Direction, ScheduleDetails, StepFault};
use crate::basics::{Date, Timestamp};
use crate::own_run::OwnRun;
use crate::programme::{Block, ScheduleText, StepPlan};

/// Every schedule: the built-in ones first, then the own ones in the order they were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SchedulesPage {
    pub schedules: Vec<ScheduleLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScheduleLine {
    pub id: String,
    pub text: ScheduleText,
    pub steps: u8,
    pub built_in: bool,
    /// No longer offered.
    pub hidden: bool,
    /// Every step fills the half hour, so it can be given to someone.
    pub ready: bool,
}

/// One schedule, to read or to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SchedulePage {
    pub id: String,
    pub built_in: bool,
    pub hidden: bool,
    pub details: ScheduleDetails,
    pub check: ScheduleCheck,
}

/// How a schedule stands, after every change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScheduleCheck {
    /// When it was last stored; none for a built-in one.
    pub at: Option<Timestamp>,
    pub ready: bool,
    pub steps: Vec<CheckedStep>,
    /// Name or description speaks of a speed or a distance.
    pub mentions_pace: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedStep {
    /// Such as `10 × (1 min dribbelen, 2 min wandelen)`.
    pub text: String,
    pub seconds: u32,
    pub fault: Option<StepFault>,
}

/// A schedule that was added to the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddedSchedule {
    pub schedule: String,
}

/// One person's running: where they are in their own schedule, and what they ran between sessions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Running {
    /// None before a first step is chosen, and after the end.
    pub advice: Option<AdviceCard>,
    /// The steps of the present schedule as they are for this person now.
    pub steps: Vec<OwnStep>,
    /// Steps that were changed for this person, latest first.
    pub changes: Vec<ChangedStep>,
    /// Latest first.
    pub runs: Vec<OwnRun>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnStep {
    pub plan: StepPlan,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedStep {
    pub date: Date,
    pub schedule_name: String,
    pub step: u8,
    /// In words.
    pub before: String,
    pub after: String,
    pub reason: String,
}

/// What the record suggests, in words. A suggestion: it changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdviceCard {
    pub direction: Direction,
    /// The suggestion in one sentence.
    pub title: String,
    pub reasons: Vec<String>,
    /// What to ask, because the record does not say it.
    pub questions: Vec<String>,
}
