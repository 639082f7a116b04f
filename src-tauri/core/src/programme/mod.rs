//! The programme as data: talks and sessions, a topic for each session, and the run/walk schedules.

pub(crate) mod store;
mod template;
mod topic;

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
pub use template::{
    GroupProgramme, LONGEST_INTERVAL, MOST_SESSIONS, ProgrammeLine, ProgrammePage, ProgrammesPage, Template, basic,
};
pub(crate) use topic::{OwnWords, own_id};
pub use topic::{Topic, TopicCard, TopicChoice, TopicLine, TopicPage, TopicText, TopicsPage, topic, topics};
use ts_rs::TS;

use crate::basics::Language;

/// Every step of every schedule fills the same half hour.
pub const CORE_SECONDS: u32 = 30 * 60;

#[derive(Debug, Clone, Deserialize)]
pub struct Schedule {
    pub id: String,
    pub nl: ScheduleText,
    pub en: ScheduleText,
    /// Each step is a row of blocks that together fill the half hour.
    pub steps: Vec<Vec<Block>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScheduleText {
    pub name: String,
    pub description: String,
}

impl Schedule {
    pub fn text(&self, language: Language) -> &ScheduleText {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }

    /// The blocks of a step, counted from one.
    pub fn step(&self, number: u8) -> Option<&[Block]> {
        self.steps.get(usize::from(number).checked_sub(1)?).map(Vec::as_slice)
    }
}

/// Parts that follow each other, so many times over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Block {
    pub times: u32,
    pub parts: Vec<Part>,
}

/// So many seconds of running or walking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Run(u32),
    Walk(u32),
}

pub fn seconds(blocks: &[Block]) -> u32 {
    let part = |part: &Part| match part {
        Part::Run(seconds) | Part::Walk(seconds) => *seconds,
    };
    blocks.iter().map(|block| block.times * block.parts.iter().map(part).sum::<u32>()).sum()
}

pub fn running_seconds(blocks: &[Block]) -> u32 {
    let part = |part: &Part| match part {
        Part::Run(seconds) => *seconds,
        Part::Walk(_) => 0,
    };
    blocks.iter().map(|block| block.times * block.parts.iter().map(part).sum::<u32>()).sum()
}

/// A step in words, for screen and paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepPlan {
    pub schedule: String,
    pub schedule_name: String,
    pub number: u8,
    /// Such as `10 × (1 min dribbelen, 2 min wandelen)`.
    pub text: String,
}

/// A schedule with its steps in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScheduleCard {
    pub id: String,
    pub text: ScheduleText,
    pub steps: Vec<StepPlan>,
}

static SCHEDULES: LazyLock<Vec<Schedule>> =
    LazyLock::new(|| built_in(include_str!("../../../../assets/programme/schedules.json")));

/// The files are part of the program and read by its tests: one that cannot be read is a fault of the build.
fn built_in<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("a built-in file reads")
}

pub fn schedules() -> &'static [Schedule] {
    &SCHEDULES
}

pub fn schedule(id: &str) -> Option<&'static Schedule> {
    SCHEDULES.iter().find(|schedule| schedule.id == id)
}
