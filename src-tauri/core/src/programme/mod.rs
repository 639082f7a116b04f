//! The programme as data: thirteen contacts, a topic for each session, and the run/walk schedules.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Language, ProgrammeId, TalkKind};
use crate::error::{Fault, FaultCode};

/// A programme has at least one session and at most this many.
pub const MOST_SESSIONS: usize = 30;
/// From one session to the next, in days: at least one and at most this many.
pub const LONGEST_INTERVAL: u32 = 60;

/// Every step of every schedule fills the same half hour.
pub const CORE_SECONDS: u32 = 30 * 60;

#[derive(Debug, Clone, Deserialize)]
pub struct Programme {
    pub id: String,
    /// How long a session lasts.
    pub minutes: u32,
    pub interval_days: u32,
    pub contacts: Vec<PlannedContact>,
}

impl Programme {
    pub fn sessions(&self) -> impl Iterator<Item = (u8, &str)> {
        self.contacts.iter().filter_map(|contact| match contact {
            PlannedContact::Session { number, topic } => Some((*number, topic.as_str())),
            PlannedContact::Talk { .. } => None,
        })
    }

    /// This programme as what a new group is made from.
    pub fn template(&self, name: String) -> Template {
        let has = |asked: TalkKind| {
            self.contacts.iter().any(|contact| matches!(contact, PlannedContact::Talk { talk } if *talk == asked))
        };
        let before_mid = self
            .contacts
            .iter()
            .take_while(|contact| !matches!(contact, PlannedContact::Talk { talk: TalkKind::Mid }))
            .filter(|contact| matches!(contact, PlannedContact::Session { .. }));
        Template {
            id: None,
            name,
            interval_days: self.interval_days,
            intake: has(TalkKind::Intake),
            mid_after: has(TalkKind::Mid).then_some(before_mid.count() as u8),
            r#final: has(TalkKind::Final),
            topics: self.sessions().map(|(_, topic)| topic.to_owned()).collect(),
        }
    }
}

/// What a new group is made from: the built-in programme or one of the therapist's own. The group gets its own copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Template {
    /// None for the built-in programme.
    pub id: Option<ProgrammeId>,
    pub name: String,
    /// 1 to 60.
    pub interval_days: u32,
    /// Is there a talk before the first session?
    pub intake: bool,
    /// The session after which the mid talk is held; none without one.
    pub mid_after: Option<u8>,
    /// Is there a talk after the last session?
    pub r#final: bool,
    /// The topic of each session, in order: 1 to 30.
    pub topics: Vec<String>,
}

impl Template {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if !(1..=LONGEST_INTERVAL).contains(&self.interval_days) {
            faults.push(Fault::new("interval_days", FaultCode::OutOfRange));
        }
        if !(1..=MOST_SESSIONS).contains(&self.topics.len()) {
            faults.push(Fault::new("topics", FaultCode::OutOfRange));
        }
        if self.mid_after.is_some_and(|after| after == 0 || usize::from(after) >= self.topics.len()) {
            faults.push(Fault::new("mid_after", FaultCode::OutOfRange));
        }
        faults
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlannedContact {
    Talk { talk: TalkKind },
    Session { number: u8, topic: String },
}

#[derive(Debug, Clone, Deserialize)]
pub struct Topic {
    pub id: String,
    pub nl: TopicText,
    pub en: TopicText,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicText {
    pub title: String,
    pub aim: String,
    pub points: Vec<String>,
    pub exercise: String,
    pub homework: String,
    pub handout: String,
}

impl Topic {
    pub fn text(&self, language: Language) -> &TopicText {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }

    pub fn card(&self, language: Language) -> TopicCard {
        TopicCard { id: self.id.clone(), text: self.text(language).clone() }
    }
}

/// A topic in the language of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicCard {
    pub id: String,
    pub text: TopicText,
}

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

static BASIC: LazyLock<Programme> = LazyLock::new(|| built_in(include_str!("../../../../assets/programme/basic.json")));
static TOPICS: LazyLock<Vec<Topic>> =
    LazyLock::new(|| built_in(include_str!("../../../../assets/programme/topics.json")));
static SCHEDULES: LazyLock<Vec<Schedule>> =
    LazyLock::new(|| built_in(include_str!("../../../../assets/programme/schedules.json")));

/// The files are part of the program and read by its tests: one that cannot be read is a fault of the build.
fn built_in<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("a built-in file reads")
}

pub fn basic() -> &'static Programme {
    &BASIC
}

pub fn topics() -> &'static [Topic] {
    &TOPICS
}

pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}

pub fn schedules() -> &'static [Schedule] {
    &SCHEDULES
}

pub fn schedule(id: &str) -> Option<&'static Schedule> {
    SCHEDULES.iter().find(|schedule| schedule.id == id)
}
