//! What happened at a session: who was there, mood before and after, effort, a line each.

mod shared_text;
pub(crate) mod store;

use serde::{Deserialize, Serialize};
pub use shared_text::{NameInText, NamesInText, SharedText, Someone};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, SessionId, TimeOfDay, Timestamp, choices};
use crate::concern::Concern;
use crate::declaration::Clearance;
use crate::error::{Fault, FaultCode};
use crate::limits;
use crate::programme::{StepPlan, TopicCard};
use crate::visit::{EntryVisit, Guest, OtherSession};

/// A mean over fewer sessions says too little to show.
pub const FEWEST_FOR_A_MEAN: usize = 4;

choices! {
    AttendanceStatus {
        Present = "present",
        PresentAdapted = "present_adapted",
        PresentNotRun = "present_not_run",
        /// Let it be known beforehand.
        Excused = "excused",
        NoShow = "no_show",
        /// Missed, and caught up at another moment.
        MadeUp = "made_up",
    }

    /// How someone's presence at a session reads: what was recorded, or else what follows from the plan.
    Presence {
        Present = "present",
        PresentAdapted = "present_adapted",
        PresentNotRun = "present_not_run",
        Excused = "excused",
        NoShow = "no_show",
        MadeUp = "made_up",
        /// The session was called off.
        Lapsed = "lapsed",
        /// After the day someone stopped.
        Stopped = "stopped",
        /// On a day on which someone did not belong to the group.
        Outside = "outside",
        /// Nothing was recorded yet.
        Open = "open",
    }
}

/// What is known of one person at one session without looking at what was recorded.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Expected {
    /// The session was called off.
    pub(crate) cancelled: bool,
    /// The person belonged to the group on that day, or was to come along.
    pub(crate) belongs: bool,
    /// The person had stopped by then.
    pub(crate) stopped: bool,
}

impl Presence {
    /// What was recorded is the truth, but for someone who called off for a session that lapsed altogether.
    pub(crate) fn of(recorded: Option<AttendanceStatus>, expected: Expected) -> Self {
        match recorded {
            Some(status) if status.attended() || !expected.cancelled => status.into(),
            None if expected.stopped => Self::Stopped,
            None if !expected.belongs => Self::Outside,
            _ if expected.cancelled => Self::Lapsed,
            _ => Self::Open,
        }
    }
}

impl From<AttendanceStatus> for Presence {
    fn from(status: AttendanceStatus) -> Self {
        match status {
            AttendanceStatus::Present => Self::Present,
            AttendanceStatus::PresentAdapted => Self::PresentAdapted,
            AttendanceStatus::PresentNotRun => Self::PresentNotRun,
            AttendanceStatus::Excused => Self::Excused,
            AttendanceStatus::NoShow => Self::NoShow,
            AttendanceStatus::MadeUp => Self::MadeUp,
        }
    }
}

impl AttendanceStatus {
    pub fn was_there(self) -> bool {
        matches!(self, Self::Present | Self::PresentAdapted | Self::PresentNotRun)
    }

    /// Was there, or caught it up.
    pub fn attended(self) -> bool {
        self.was_there() || self == Self::MadeUp
    }

    pub fn ran(self) -> bool {
        matches!(self, Self::Present | Self::PresentAdapted)
    }

    /// What is taken to be so until someone says otherwise.
    pub fn default_for(clearance: Clearance) -> Self {
        if clearance.may_run() { Self::Present } else { Self::PresentNotRun }
    }
}

/// What is noted of one person at one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttendanceDetails {
    pub status: AttendanceStatus,
    /// 0-10.
    pub mood_before: Option<u8>,
    /// 0-10.
    pub mood_after: Option<u8>,
    /// 0-10.
    pub effort: Option<u8>,
    /// The step that was run, of the person's own schedule.
    pub step: Option<u8>,
    pub line: String,
    /// Why someone ran who was not cleared to.
    pub uncleared_reason: String,
}

impl AttendanceDetails {
    pub fn expected(clearance: Clearance) -> Self {
        Self {
            status: AttendanceStatus::default_for(clearance),
            mood_before: None,
            mood_after: None,
            effort: None,
            step: None,
            line: String::new(),
            uncleared_reason: String::new(),
        }
    }

    /// Without what cannot be: figures of someone who was not there, a step of someone who did not run.
    #[must_use]
    pub fn settled(mut self) -> Self {
        if !self.status.was_there() {
            (self.mood_before, self.mood_after, self.effort) = (None, None, None);
        }
        if !self.status.ran() {
            self.step = None;
        }
        self
    }

    /// Whoever ran without being cleared needs a reason beside it; with one, the truth is always taken. A run that was
    /// recorded before stays recorded, also when the clearance was taken back since.
    ///
    /// `steps`: how many the person's schedule has.
    pub fn faults(&self, clearance: Clearance, recorded: Option<AttendanceStatus>, steps: u8) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::scale(&mut faults, "mood_before", self.mood_before);
        limits::scale(&mut faults, "mood_after", self.mood_after);
        limits::scale(&mut faults, "effort", self.effort);
        if self.step.is_some_and(|step| !(1..=steps).contains(&step)) {
            faults.push(Fault::new("step", FaultCode::OutOfRange));
        }
        limits::long(&mut faults, "line", &self.line);
        limits::long(&mut faults, "uncleared_reason", &self.uncleared_reason);
        let newly_ran = self.status.ran() && !recorded.is_some_and(AttendanceStatus::ran);
        if newly_ran && !clearance.may_run() && self.uncleared_reason.trim().is_empty() {
            faults.push(Fault::new("uncleared_reason", FaultCode::Missing));
        }
        faults
    }
}

/// One person on the screen of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionEntry {
    pub episode: EpisodeId,
    pub participant: ParticipantId,
    pub name: String,
    /// How the declaration stood on the day of the session.
    pub clearance: Clearance,
    pub conditions: String,
    pub planned_step: Option<StepPlan>,
    /// The line noted at the last session that had one.
    pub last_line: Option<String>,
    pub details: AttendanceDetails,
    /// False while the details are only what is expected.
    pub recorded: bool,
    /// Injuries and worries that are asked about on this day, oldest first.
    pub concerns: Vec<Concern>,
    /// The day this was recorded, if that is after the session.
    pub entered_later: Option<Date>,
    /// Someone of another group, or a guest.
    pub visit: Option<EntryVisit>,
    /// Where and when this session is caught up, if so.
    pub caught_up_at: Option<OtherSession>,
}

/// How the mood was on average before and after; never over fewer sessions than [`FEWEST_FOR_A_MEAN`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct MoodMeans {
    pub before: f64,
    pub after: f64,
    pub sessions: u8,
}

impl MoodMeans {
    /// Of the sessions at which both figures were given.
    pub fn of<'a>(noted: impl Iterator<Item = &'a AttendanceDetails>) -> Option<Self> {
        let pairs: Vec<(u8, u8)> = noted.filter_map(|was| Some((was.mood_before?, was.mood_after?))).collect();
        if pairs.len() < FEWEST_FOR_A_MEAN {
            return None;
        }
        let mean = |of: fn(&(u8, u8)) -> u8| {
            f64::from(pairs.iter().map(|pair| u32::from(of(pair))).sum::<u32>()) / pairs.len() as f64
        };
        Some(Self { before: mean(|pair| pair.0), after: mean(|pair| pair.1), sessions: pairs.len() as u8 })
    }
}

/// Everything the screen of one session shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionPage {
    pub id: SessionId,
    pub group: GroupId,
    pub group_name: String,
    pub place: String,
    pub number: u8,
    pub date: Date,
    pub starts_at: TimeOfDay,
    pub topic: TopicCard,
    /// It is still to come: nothing was noted of it, and its hour has not struck.
    pub upcoming: bool,
    pub shared_text: String,
    /// Names in the shared text that must be decided upon before it lands in anyone's file.
    pub names: Vec<NameInText>,
    pub filed: bool,
    pub weather: String,
    pub incident: String,
    /// When the therapist said this session is written up.
    pub written: Option<Timestamp>,
    pub changed: Option<Timestamp>,
    /// The day anything was first noted, if that is after the session.
    pub entered_later: Option<Date>,
    /// When it was called off; nobody is asked for then.
    pub cancelled: Option<Timestamp>,
    pub cancel_reason: String,
    /// By name; visitors last.
    pub entries: Vec<SessionEntry>,
    /// Guests without a file.
    pub guests: Vec<Guest>,
    pub previous: Option<SessionId>,
    pub next: Option<SessionId>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn noted(before: Option<u8>, after: Option<u8>) -> AttendanceDetails {
        let expected = AttendanceDetails::expected(Clearance::Cleared);
        AttendanceDetails { mood_before: before, mood_after: after, ..expected }
    }

    #[test]
    fn three_sessions_make_no_mean_and_four_do() {
        let mut sessions = vec![noted(Some(4), Some(7)); 3];
        // One figure alone is no pair.
        sessions.push(noted(Some(10), None));
        assert_eq!(MoodMeans::of(sessions.iter()), None);
        sessions.push(noted(Some(6), Some(6)));
        assert_eq!(MoodMeans::of(sessions.iter()), Some(MoodMeans { before: 4.5, after: 6.75, sessions: 4 }));
    }

    proptest! {
        #[test]
        fn a_mean_lies_within_the_scale_and_is_of_four_sessions_at_least(
            figures in prop::collection::vec((prop::option::of(0..=10_u8), prop::option::of(0..=10_u8)), 0..12),
        ) {
            let sessions: Vec<_> = figures.iter().map(|(before, after)| noted(*before, *after)).collect();
            let pairs = figures.iter().filter(|(before, after)| before.is_some() && after.is_some()).count();
            let means = MoodMeans::of(sessions.iter());
            prop_assert_eq!(means.is_some(), pairs >= FEWEST_FOR_A_MEAN);
            if let Some(means) = means {
                prop_assert!((0.0..=10.0).contains(&means.before) && (0.0..=10.0).contains(&means.after));
                prop_assert_eq!(usize::from(means.sessions), pairs);
            }
        }
    }
}
