//! Up, the same, down, or first ask: what the record of one person suggests. A suggestion, never applied by itself.
//!
//! The rules are those of the field: up when the step was done, talking went well, effort was at most 4 and there was no
//! pain; the same at 5, in low spirits, or after a session that was missed; down at 6 or more, or after two weeks
//! without a run; nobody runs on with an injury that was not asked about. What is not written down (could they talk,
//! was there pain, did they sleep) the therapist asks: the questions come along. It looks at one person only.

use std::collections::BTreeSet;

use crate::attendance::AttendanceStatus;
use crate::basics::choices;

/// Effort up to here is light, and the next one is in between; 0-10.
const LIGHT: u8 = 4;
const HARD: u8 = 6;
/// A mood of at most so much before the run is low, 0-10.
const LOW_MOOD: u8 = 3;
/// After so many days without a run one starts lower.
const GAP_DAYS: i64 = 14;

choices! {
    /// In the order of their weight: a reason for a later one wins.
    Direction {
        Up = "up",
        Same = "same",
        Down = "down",
        /// Not on before it is clear whether someone may run: ask, and refer where it is needed.
        Stop = "stop",
    }

    /// What the record does not say and the therapist asks.
    Question {
        /// Could you talk in whole sentences?
        Talk = "talk",
        Pain = "pain",
        /// How was it the day after?
        After = "after",
        Sleep = "sleep",
        Illness = "illness",
        Wish = "wish",
        /// The signs at which one stops and refers.
        Alarm = "alarm",
    }
}

/// What is recorded of one person up to now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// How the declaration stands.
    pub may_run: bool,
    pub open_injury: bool,
    /// Sessions missed in a row until now.
    pub missed: u32,
    /// Days since the last run, with the group or alone; `None` before the first.
    pub days_since_run: Option<i64>,
    /// The last session on this step that they came to.
    pub last: Option<LastTime>,
    /// The hardest own run on this step of the last two weeks, 0-10.
    pub own_effort: Option<u8>,
    pub step: u8,
    /// How many steps the schedule has.
    pub steps: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastTime {
    pub status: AttendanceStatus,
    /// 0-10.
    pub effort: Option<u8>,
    /// 0-10.
    pub mood_before: Option<u8>,
    /// A lower step than this one was run.
    pub lower_step: bool,
}

/// Why. The numbers are what was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    NotCleared,
    OpenInjury,
    Hard(u8),
    HardAlone(u8),
    /// Whole weeks without a run.
    Gap(i64),
    /// Down, and there is no lower step.
    FirstStep,
    Middling(u8),
    MiddlingAlone(u8),
    LowMood(u8),
    Missed(u32),
    DidNotRun,
    Adapted,
    LowerStep,
    EffortUnknown,
    NotYet,
    /// There is no higher step.
    LastStep,
    Light(u8),
    Done,
}

impl Reason {
    fn for_direction(self) -> Direction {
        match self {
            Self::NotCleared | Self::OpenInjury => Direction::Stop,
            Self::Hard(_) | Self::HardAlone(_) | Self::Gap(_) | Self::FirstStep => Direction::Down,
            Self::Light(_) | Self::Done => Direction::Up,
            _ => Direction::Same,
        }
    }

    /// The name as it stands in a locale key.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotCleared => "not-cleared",
            Self::OpenInjury => "open-injury",
            Self::Hard(_) => "hard",
            Self::HardAlone(_) => "hard-alone",
            Self::Gap(_) => "gap",
            Self::FirstStep => "first-step",
            Self::Middling(_) => "middling",
            Self::MiddlingAlone(_) => "middling-alone",
            Self::LowMood(_) => "low-mood",
            Self::Missed(_) => "missed",
            Self::DidNotRun => "did-not-run",
            Self::Adapted => "adapted",
            Self::LowerStep => "lower-step",
            Self::EffortUnknown => "effort-unknown",
            Self::NotYet => "not-yet",
            Self::LastStep => "last-step",
            Self::Light(_) => "light",
            Self::Done => "done",
        }
    }

    pub fn number(self) -> Option<i64> {
        match self {
            Self::Hard(effort)
            | Self::HardAlone(effort)
            | Self::Middling(effort)
            | Self::MiddlingAlone(effort)
            | Self::Light(effort) => Some(effort.into()),
            Self::LowMood(mood) => Some(mood.into()),
            Self::Gap(weeks) => Some(weeks),
            Self::Missed(times) => Some(times.into()),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    pub direction: Direction,
    /// The weightiest first, without those for less than the direction.
    pub reasons: Vec<Reason>,
    pub questions: Vec<Question>,
}

/// What the record suggests. Cautious: without a reason to go up, it stays the same.
pub fn advice(facts: &Facts) -> Advice {
    let mut reasons = BTreeSet::new();
    if !facts.may_run {
        reasons.insert(Reason::NotCleared);
    }
    if facts.open_injury {
        reasons.insert(Reason::OpenInjury);
    }
    match facts.own_effort {
        Some(effort) if effort >= HARD => drop(reasons.insert(Reason::HardAlone(effort))),
        Some(effort) if effort > LIGHT => drop(reasons.insert(Reason::MiddlingAlone(effort))),
        _ => {}
    }
    if let Some(days) = facts.days_since_run.filter(|days| *days >= GAP_DAYS) {
        reasons.insert(Reason::Gap(days / 7));
    }
    if facts.missed > 0 {
        reasons.insert(Reason::Missed(facts.missed));
    }
    if facts.step >= facts.steps {
        reasons.insert(Reason::LastStep);
    }
    match facts.last {
        Some(last) => reasons.extend(of_last_time(last)),
        None => drop(reasons.insert(Reason::NotYet)),
    }
    let direction = reasons.iter().map(|reason| reason.for_direction()).max().unwrap_or(Direction::Same);
    if direction == Direction::Down && facts.step <= 1 {
        reasons.insert(Reason::FirstStep);
    }
    // What speaks for going up is no reason to stay.
    let counts = |reason: &Reason| direction == Direction::Up || reason.for_direction() > Direction::Up;
    let mut reasons: Vec<Reason> = reasons.into_iter().filter(counts).collect();
    // On the way down or to a halt, what would only keep someone on the step adds nothing but length.
    if direction >= Direction::Down {
        reasons.retain(|reason| reason.for_direction() >= Direction::Down || matches!(reason, Reason::LowMood(_)));
    }
    Advice { direction, reasons, questions: questions(direction) }
}

fn of_last_time(last: LastTime) -> Vec<Reason> {
    let mut reasons = Vec::new();
    match last.effort {
        Some(effort) if effort >= HARD => reasons.push(Reason::Hard(effort)),
        Some(effort) if effort > LIGHT => reasons.push(Reason::Middling(effort)),
        Some(effort) => reasons.push(Reason::Light(effort)),
        None if last.status.ran() => reasons.push(Reason::EffortUnknown),
        None => {}
    }
    if let Some(mood) = last.mood_before.filter(|mood| *mood <= LOW_MOOD) {
        reasons.push(Reason::LowMood(mood));
    }
    match last.status {
        AttendanceStatus::Present if last.lower_step => reasons.push(Reason::LowerStep),
        AttendanceStatus::Present => reasons.push(Reason::Done),
        AttendanceStatus::PresentAdapted => reasons.push(Reason::Adapted),
        _ => reasons.push(Reason::DidNotRun),
    }
    reasons
}

fn questions(direction: Direction) -> Vec<Question> {
    match direction {
        Direction::Up => vec![Question::Talk, Question::Pain, Question::After, Question::Wish],
        Direction::Same => vec![Question::Talk, Question::Sleep, Question::Pain, Question::Wish],
        Direction::Down => vec![Question::Talk, Question::Illness, Question::Pain, Question::Wish],
        Direction::Stop => vec![Question::Alarm, Question::Pain, Question::After],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Everything speaks for going up.
    fn well() -> Facts {
        let last =
            LastTime { status: AttendanceStatus::Present, effort: Some(3), mood_before: Some(6), lower_step: false };
        Facts {
            may_run: true,
            open_injury: false,
            missed: 0,
            days_since_run: Some(3),
            last: Some(last),
            own_effort: None,
            step: 4,
            steps: 10,
        }
    }

    fn last(change: impl Fn(&mut LastTime)) -> Facts {
        let mut facts = well();
        facts.last.as_mut().map(change).unwrap();
        facts
    }

    fn with(change: impl Fn(&mut Facts)) -> Facts {
        let mut facts = well();
        change(&mut facts);
        facts
    }

    #[test]
    fn each_rule_gives_its_direction_and_says_why() {
        use Direction::{Down, Same, Stop, Up};
        for (facts, direction, reasons) in [
            (well(), Up, vec![Reason::Light(3), Reason::Done]),
            (last(|last| last.effort = Some(4)), Up, vec![Reason::Light(4), Reason::Done]),
            (with(|facts| facts.own_effort = Some(4)), Up, vec![Reason::Light(3), Reason::Done]),
            (with(|facts| facts.days_since_run = Some(13)), Up, vec![Reason::Light(3), Reason::Done]),
            (last(|last| last.mood_before = None), Up, vec![Reason::Light(3), Reason::Done]),
            (last(|last| last.effort = Some(5)), Same, vec![Reason::Middling(5)]),
            (with(|facts| facts.own_effort = Some(5)), Same, vec![Reason::MiddlingAlone(5)]),
            (last(|last| last.mood_before = Some(3)), Same, vec![Reason::LowMood(3)]),
            (with(|facts| facts.missed = 1), Same, vec![Reason::Missed(1)]),
            (last(|last| last.effort = None), Same, vec![Reason::EffortUnknown]),
            (last(|last| last.lower_step = true), Same, vec![Reason::LowerStep]),
            (last(|last| last.status = AttendanceStatus::PresentAdapted), Same, vec![Reason::Adapted]),
            (last(|last| last.status = AttendanceStatus::PresentNotRun), Same, vec![Reason::DidNotRun]),
            (with(|facts| facts.last = None), Same, vec![Reason::NotYet]),
            (with(|facts| facts.step = 10), Same, vec![Reason::LastStep]),
            (last(|last| last.effort = Some(6)), Down, vec![Reason::Hard(6)]),
            (last(|last| last.effort = Some(10)), Down, vec![Reason::Hard(10)]),
            (with(|facts| facts.own_effort = Some(7)), Down, vec![Reason::HardAlone(7)]),
            (with(|facts| (facts.missed, facts.days_since_run) = (2, Some(21))), Down, vec![Reason::Gap(3)]),
            (
                with(|facts| (facts.step, facts.own_effort) = (1, Some(8))),
                Down,
                vec![Reason::HardAlone(8), Reason::FirstStep],
            ),
            (with(|facts| facts.open_injury = true), Stop, vec![Reason::OpenInjury]),
            (with(|facts| facts.may_run = false), Stop, vec![Reason::NotCleared]),
            (
                with(|facts| (facts.open_injury, facts.own_effort) = (true, Some(9))),
                Stop,
                vec![Reason::OpenInjury, Reason::HardAlone(9)],
            ),
        ] {
            let advice = advice(&facts);
            assert_eq!((advice.direction, advice.reasons), (direction, reasons), "{facts:?}");
        }
    }

    #[test]
    fn the_questions_are_those_the_record_cannot_answer() {
        assert_eq!(
            advice(&well()).questions,
            [Question::Talk, Question::Pain, Question::After, Question::Wish],
            "before going up: could you talk, was there pain, and the day after?"
        );
        assert_eq!(advice(&with(|facts| facts.open_injury = true)).questions[0], Question::Alarm);
    }

    fn any_facts() -> impl Strategy<Value = Facts> {
        let figure = || proptest::option::of(0u8..=10);
        let last = (proptest::sample::select(AttendanceStatus::ALL), figure(), figure(), any::<bool>())
            .prop_filter("they were there", |(status, ..)| status.was_there())
            .prop_map(|(status, effort, mood_before, lower_step)| LastTime { status, effort, mood_before, lower_step });
        let step = (1u8..=30).prop_flat_map(|steps| (1..=steps, Just(steps)));
        (any::<(bool, bool)>(), 0u32..4, proptest::option::of(0i64..100), proptest::option::of(last), figure(), step)
            .prop_map(|((may_run, open_injury), missed, days_since_run, last, own_effort, (step, steps))| Facts {
                may_run,
                open_injury,
                missed,
                days_since_run,
                last,
                own_effort,
                step,
                steps,
            })
    }

    proptest! {
        #[test]
        fn nobody_is_advised_to_go_up_who_should_not(facts in any_facts()) {
            let Advice { direction, reasons, questions } = advice(&facts);
            prop_assert!(!reasons.is_empty() && !questions.is_empty());
            prop_assert!(reasons.iter().any(|reason| reason.for_direction() == direction));
            if direction == Direction::Up {
                let last = facts.last.unwrap();
                prop_assert!(facts.may_run && !facts.open_injury && facts.missed == 0);
                prop_assert!(facts.step < facts.steps);
                prop_assert!(last.effort.unwrap() <= 4 && facts.own_effort.is_none_or(|effort| effort <= 4));
                prop_assert!(last.status == AttendanceStatus::Present && !last.lower_step);
                prop_assert!(last.mood_before.is_none_or(|mood| mood > 3));
                prop_assert!(facts.days_since_run.is_none_or(|days| days < 14));
            }
            let hard = [facts.own_effort, facts.last.and_then(|last| last.effort)].into_iter().flatten().any(|e| e >= 6);
            prop_assert!(!hard || direction >= Direction::Down);
            prop_assert_eq!(facts.open_injury || !facts.may_run, direction == Direction::Stop);
        }

        /// More effort, more missed or a longer gap never raises the advice.
        #[test]
        fn what_is_harder_never_gives_a_higher_step(facts in any_facts(), more in 1u8..5) {
            let now = advice(&facts).direction;
            let mut harder = facts;
            harder.own_effort = Some(harder.own_effort.unwrap_or(0).saturating_add(more).min(10));
            harder.missed += 1;
            harder.days_since_run = harder.days_since_run.map(|days| days + i64::from(more));
            if let Some(effort) = harder.last.as_mut().and_then(|last| last.effort.as_mut()) {
                *effort = effort.saturating_add(more).min(10);
            }
            prop_assert!(advice(&harder).direction >= now);
        }
    }
}
