//! Run/walk schedules as the therapist keeps them: own ones beside the built-in ones, and each person's own copy.
//!
//! A schedule of the library may be half done: it is kept as it was typed and is offered once every step fills the half
//! hour. A person runs a copy, so that later changes of the library do not reach whoever is on the way.

mod advice;
mod pace;
mod page;
pub(crate) mod store;

use std::collections::BTreeMap;

pub use advice::{Advice, Direction, Facts, LastTime, Question, Reason, advice};
pub use pace::mentions_pace;
pub use page::{
    AddedSchedule, AdviceCard, ChangedStep, CheckedStep, OwnStep, Running, ScheduleCheck, ScheduleLine, SchedulePage,
    SchedulesPage,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId};
use crate::error::{Fault, FaultCode};
use crate::limits;
use crate::programme::{self, Block, CORE_SECONDS, Part, ScheduleText};

pub const MOST_STEPS: usize = 30;
/// More than anyone writes down for half an hour; it keeps what is stored and added up within bounds.
const MOST_PARTS: usize = 60;
const MOST_TIMES: u32 = 1_800;
const MOST_SECONDS: u32 = 36_000;

/// A schedule of the therapist's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScheduleDetails {
    pub name: String,
    pub description: String,
    /// 1-30, each a row of blocks that should fill the half hour.
    pub steps: Vec<Vec<Block>>,
}

impl ScheduleDetails {
    /// What cannot be kept. A step that does not add up can: see [`Self::ready`].
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::required(&mut faults, "name", &self.name);
        limits::long(&mut faults, "description", &self.description);
        if self.steps.len() > MOST_STEPS {
            faults.push(Fault::new("steps", FaultCode::TooManySteps));
        } else if self.steps.iter().any(|step| !within_bounds(step)) {
            faults.push(Fault::new("steps", FaultCode::OutOfRange));
        }
        faults
    }

    /// Can it be given to someone? Then every step fills the half hour.
    pub fn ready(&self) -> bool {
        !self.name.trim().is_empty()
            && (1..=MOST_STEPS).contains(&self.steps.len())
            && self.steps.iter().all(|step| step_fault(step).is_none())
    }
}

/// Why a step does not fill the half hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepFault {
    /// Nothing to do in it.
    Empty,
    /// A block that is done no times.
    NoTimes,
    /// A part of no seconds.
    EmptyPart,
    TooShort {
        /// Seconds that are missing.
        seconds: u32,
    },
    TooLong {
        /// Seconds too much.
        seconds: u32,
    },
}

/// Can this be stored at all?
pub fn within_bounds(step: &[Block]) -> bool {
    step.len() <= MOST_PARTS
        && step.iter().all(|block| {
            block.parts.len() <= MOST_PARTS
                && block.times <= MOST_TIMES
                && block.parts.iter().all(|part| length(*part) <= MOST_SECONDS)
        })
}

/// What is wrong with a step that is [`within_bounds`]; nothing when it fills the half hour.
pub fn step_fault(step: &[Block]) -> Option<StepFault> {
    if step.iter().all(|block| block.parts.is_empty()) {
        return Some(StepFault::Empty);
    }
    if step.iter().any(|block| block.times == 0) {
        return Some(StepFault::NoTimes);
    }
    if step.iter().any(|block| block.parts.is_empty() || block.parts.iter().any(|part| length(*part) == 0)) {
        return Some(StepFault::EmptyPart);
    }
    match programme::seconds(step) {
        short if short < CORE_SECONDS => Some(StepFault::TooShort { seconds: CORE_SECONDS - short }),
        long if long > CORE_SECONDS => Some(StepFault::TooLong { seconds: long - CORE_SECONDS }),
        _ => None,
    }
}

fn length(part: Part) -> u32 {
    match part {
        Part::Run(seconds) | Part::Walk(seconds) => seconds,
    }
}

/// The number in the name of a schedule of the therapist's own: `own-3`.
pub fn own_number(schedule: &str) -> Option<i64> {
    schedule.strip_prefix("own-")?.parse().ok()
}

pub fn own_name(number: i64) -> String {
    format!("own-{number}")
}

/// A person's own copy of a schedule, and what was changed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCopy {
    pub schedule: String,
    pub text: ScheduleText,
    /// As they are now.
    pub steps: Vec<Vec<Block>>,
    /// In the order in which they were recorded.
    pub changes: Vec<StepChange>,
}

/// One step of a person's copy that was changed, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StepChange {
    pub id: i64,
    pub step: u8,
    pub before: Vec<Block>,
    pub after: Vec<Block>,
    pub reason: String,
    pub date: Date,
}

impl OwnCopy {
    /// A step as it was on a day.
    pub fn step_on(&self, number: u8, day: Date) -> Option<&[Block]> {
        let of_step = || self.changes.iter().filter(|change| change.step == number);
        let last = of_step().filter(|change| change.date <= day).max_by_key(|change| (change.date, change.id));
        match (last, of_step().next()) {
            (Some(last), _) => Some(&last.after),
            // Changed only later: as it was before anything was.
            (None, Some(first)) => Some(&first.before),
            (None, None) => self.steps.get(usize::from(number).checked_sub(1)?).map(Vec::as_slice),
        }
    }
}

/// The copies of some people, each found under whose it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies(pub(crate) BTreeMap<EpisodeId, Vec<OwnCopy>>);

impl Copies {
    pub fn all(&self, episode: EpisodeId) -> &[OwnCopy] {
        self.0.get(&episode).map_or(&[], Vec::as_slice)
    }

    pub fn find(&self, episode: EpisodeId, schedule: &str) -> Option<&OwnCopy> {
        self.all(episode).iter().find(|copy| copy.schedule == schedule)
    }

    /// The blocks of someone's step on a day: of the copy, or of the built-in schedule while there is none.
    pub fn step_on(&self, episode: EpisodeId, schedule: &str, step: u8, day: Date) -> Option<&[Block]> {
        match self.find(episode, schedule) {
            Some(copy) => copy.step_on(step, day),
            None => programme::schedule(schedule)?.step(step),
        }
    }

    /// How many steps someone's schedule has; 0 for one that is not known.
    pub fn steps(&self, episode: EpisodeId, schedule: &str) -> u8 {
        let steps = match self.find(episode, schedule) {
            Some(copy) => copy.steps.len(),
            None => programme::schedule(schedule).map_or(0, |known| known.steps.len()),
        };
        steps as u8
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn block(times: u32, parts: &[Part]) -> Block {
        Block { times, parts: parts.to_vec() }
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn every_step_of_the_built_in_schedules_fills_the_half_hour() {
        for schedule in programme::schedules() {
            for step in &schedule.steps {
                assert_eq!(step_fault(step), None, "{}", schedule.id);
                assert!(within_bounds(step));
            }
        }
    }

    #[test]
    fn a_step_that_does_not_add_up_says_how_much() {
        for (step, fault) in [
            (vec![], StepFault::Empty),
            (vec![block(3, &[])], StepFault::Empty),
            (vec![block(0, &[Part::Run(60)])], StepFault::NoTimes),
            (vec![block(10, &[Part::Run(0), Part::Walk(180)])], StepFault::EmptyPart),
            (vec![block(1, &[Part::Run(1800)]), block(1, &[])], StepFault::EmptyPart),
            (vec![block(10, &[Part::Run(60), Part::Walk(117)])], StepFault::TooShort { seconds: 30 }),
            (vec![block(4, &[Part::Run(480)])], StepFault::TooLong { seconds: 120 }),
        ] {
            assert_eq!(step_fault(&step), Some(fault), "{step:?}");
        }
    }

    #[test]
    fn a_schedule_can_be_given_once_it_has_a_name_and_every_step_adds_up() {
        let half_hour = vec![block(1, &[Part::Run(1800)])];
        let details = |name: &str, steps: Vec<Vec<Block>>| ScheduleDetails {
            name: name.into(),
            description: String::new(),
            steps,
        };
        assert!(details("Eigen", vec![half_hour.clone(); 30]).ready());
        assert!(!details("Eigen", vec![half_hour.clone(); 31]).ready());
        assert!(!details(" ", vec![half_hour.clone()]).ready());
        assert!(!details("Eigen", vec![]).ready());
        assert!(!details("Eigen", vec![half_hour, vec![block(1, &[Part::Walk(1799)])]]).ready());
    }

    #[test]
    fn sizes_beyond_all_bounds_are_refused_before_they_are_added_up() {
        let details = |step: Vec<Block>, count| ScheduleDetails {
            name: "Eigen".into(),
            description: String::new(),
            steps: vec![step; count],
        };
        assert!(!details(vec![block(u32::MAX, &[Part::Run(u32::MAX)])], 1).faults().is_empty());
        assert!(!details(vec![block(1, &[Part::Run(60); 61])], 1).faults().is_empty());
        assert_eq!(details(vec![], 31).faults()[0].code, FaultCode::TooManySteps);
        assert!(details(vec![], 30).faults().is_empty(), "a step that is still empty is kept");
    }

    #[test]
    fn a_step_is_as_it_was_on_the_day_that_is_asked() {
        let (first, second, third) = (vec![block(1, &[Part::Run(1)])], vec![block(2, &[])], vec![block(3, &[])]);
        let change = |id, date: &str, before: &[Block], after: &[Block]| StepChange {
            id,
            step: 2,
            before: before.to_vec(),
            after: after.to_vec(),
            reason: String::new(),
            date: day(date),
        };
        let copy = OwnCopy {
            schedule: "gentle".into(),
            text: ScheduleText { name: String::new(), description: String::new() },
            steps: vec![vec![], third.clone()],
            // The second was written down later and is about an earlier day.
            changes: vec![change(1, "2026-11-10", &first, &third), change(2, "2026-11-05", &first, &second)],
        };
        assert_eq!(copy.step_on(2, day("2026-11-01")), Some(first.as_slice()));
        assert_eq!(copy.step_on(2, day("2026-11-05")), Some(second.as_slice()));
        assert_eq!(copy.step_on(2, day("2026-11-10")), Some(third.as_slice()));
        assert_eq!(copy.step_on(1, day("2026-11-10")), Some([].as_slice()));
        assert_eq!((copy.step_on(0, day("2026-11-10")), copy.step_on(3, day("2026-11-10"))), (None, None));
    }

    proptest! {
        /// A step is right exactly when it has something in it, nothing of nought, and half an hour in all.
        #[test]
        fn a_step_is_right_exactly_when_it_fills_the_half_hour(
            blocks in proptest::collection::vec((0u32..20, proptest::collection::vec(0u32..400, 0..4)), 0..4),
        ) {
            let step: Vec<Block> = blocks
                .iter()
                .map(|(times, parts)| Block { times: *times, parts: parts.iter().map(|part| Part::Run(*part)).collect() })
                .collect();
            let total: u32 = blocks.iter().map(|(times, parts)| times * parts.iter().sum::<u32>()).sum();
            let whole = !blocks.is_empty()
                && blocks.iter().all(|(times, parts)| *times > 0 && !parts.is_empty() && !parts.contains(&0));
            prop_assert_eq!(step_fault(&step).is_none(), whole && total == CORE_SECONDS);
            match step_fault(&step) {
                Some(StepFault::TooShort { seconds }) => prop_assert_eq!(total + seconds, CORE_SECONDS),
                Some(StepFault::TooLong { seconds }) => prop_assert_eq!(total - seconds, CORE_SECONDS),
                _ => {}
            }
        }
    }
}
