//! What is due: computed from what is written down, so it is never stale.

mod put_off;
pub(crate) mod store;

pub use put_off::{DueLine, PutOff};
pub(crate) use put_off::{arrange, is_key};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attendance::AttendanceStatus;
use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, SessionId, TalkKind, TimeOfDay, Timestamp};
use crate::calendar::Span;
use crate::declaration::{Clearance, Doctor};
use crate::episode::EpisodeStatus;

/// The declaration of someone whose group starts within this time should be in.
const CLEARANCE_AHEAD_DAYS: i64 = 14;
/// A doctor is given this long to answer, and is asked again after the second.
const DOCTOR_DAYS: i64 = 7;
const DOCTOR_AGAIN_DAYS: i64 = 14;
/// Intakes are planned this long before the first session, the other talks this long before theirs.
const INTAKE_AHEAD_DAYS: i64 = 21;
const TALK_AHEAD_DAYS: i64 = 14;
/// A final talk that did not come within this time after the last session is no longer asked for; nor is a report.
const FINAL_HORIZON_DAYS: i64 = 120;
/// Whoever missed the end of the programme is called within this time after it.
const ABSENT_HORIZON_DAYS: i64 = 14;
/// The call comes six to twelve weeks after the final talk; half a year later it is no longer asked for.
const FOLLOW_UP_DAYS: i64 = 42;
const FOLLOW_UP_LATE_DAYS: i64 = 42;
const FOLLOW_UP_HORIZON_DAYS: i64 = 182;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayPage {
    pub date: Date,
    /// Today's and this week's sessions and talks, by day and time.
    pub appointments: Vec<Appointment>,
    pub due: Vec<DueLine>,
    /// What is due and was put off to a day that has not come.
    pub put_off: Vec<DueLine>,
    pub last_backup: Option<Timestamp>,
    /// No practice is without a backup for longer than a week of work.
    pub backup_too_old: bool,
    /// No group has been planned yet: the screen says how to begin.
    pub empty: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Appointment {
    Session {
        session: SessionId,
        group: GroupId,
        group_name: String,
        place: String,
        number: u8,
        topic_title: String,
        date: Date,
        time: TimeOfDay,
        until: TimeOfDay,
        people: u8,
        written: bool,
        /// The reason why it was called off; none while it is held.
        cancelled: Option<String>,
    },
    Talk {
        episode: EpisodeId,
        talk: TalkKind,
        name: String,
        date: Date,
        time: Option<TimeOfDay>,
        until: Option<TimeOfDay>,
        held: bool,
    },
}

impl Appointment {
    pub fn when(&self) -> (Date, Option<TimeOfDay>) {
        match self {
            Self::Session { date, time, .. } => (*date, Some(*time)),
            Self::Talk { date, time, .. } => (*date, *time),
        }
    }

    /// The time it takes; none for what was called off or has no time yet.
    pub(crate) fn span(&self) -> Option<Span> {
        match self {
            Self::Session { date, time, until, cancelled: None, .. }
            | Self::Talk { date, time: Some(time), until: Some(until), .. } => {
                Some(Span::between(*date, *time, *until))
            }
            _ => None,
        }
    }
}

/// Something that waits for the therapist; each opens the place of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Due {
    /// A session that took place and is not written up.
    Session { session: SessionId, group_name: String, number: u8, date: Date },
    /// Somebody missed the last two sessions that were held.
    Absent { episode: EpisodeId, participant: ParticipantId, name: String, session: SessionId, date: Date },
    /// Somebody whose group starts soon or runs is not cleared.
    Clearance {
        episode: EpisodeId,
        participant: ParticipantId,
        name: String,
        clearance: Clearance,
        since: Option<Date>,
    },
    /// A doctor was asked a week ago and has not answered; `again` after two.
    Doctor {
        episode: EpisodeId,
        participant: ParticipantId,
        name: String,
        doctor: Option<Doctor>,
        asked: Date,
        again: bool,
    },
    /// A talk that should be planned, or was planned for a day that has passed.
    Talk { episode: EpisodeId, talk: TalkKind, name: String, date: Option<Date>, group: GroupId, group_name: String },
    /// The same talk with several people of one group, to be planned.
    Talks { group: GroupId, group_name: String, talk: TalkKind, people: u8 },
    /// The final talk was held, or the last session of a programme without one; the person is not marked as finished.
    Ending { episode: EpisodeId, participant: ParticipantId, name: String },
    /// The final talk was held; no final report was made for the referrer since.
    Report { episode: EpisodeId, participant: ParticipantId, name: String, held: Date },
    /// Some weeks after the final talk: still running? `late` when it should have been asked by now.
    FollowUp { episode: EpisodeId, participant: ParticipantId, name: String, from: Date, late: bool },
}

/// A session that was held, its day, and how someone was there.
pub(crate) type Seen = (SessionId, Date, AttendanceStatus);

/// Someone in a group who is not finished, as the rules below see them.
pub(crate) struct OnTheWay {
    pub(crate) episode: EpisodeId,
    pub(crate) participant: ParticipantId,
    pub(crate) name: String,
    pub(crate) group: GroupId,
    pub(crate) group_name: String,
    pub(crate) status: EpisodeStatus,
    pub(crate) clearance: Clearance,
    pub(crate) clearance_since: Option<Date>,
    pub(crate) doctor: Option<Doctor>,
    pub(crate) first: Date,
    /// The day after which the mid talk is held; none in a programme without one.
    pub(crate) middle: Option<Date>,
    pub(crate) last: Date,
    /// Kind, planned day, held; only the talks of the group's programme.
    pub(crate) talks: Vec<(TalkKind, Option<Date>, bool)>,
    /// The latest sessions that were held, latest first, and how this person was there.
    pub(crate) presence: Vec<Seen>,
}

impl OnTheWay {
    /// What waits for the therapist about this person on a day.
    pub(crate) fn due(&self, today: Date) -> Vec<Due> {
        let mut due = Vec::new();
        due.extend(self.absent(today));
        due.extend(self.not_cleared(today));
        for (talk, date, held) in &self.talks {
            let overdue = date.is_none_or(|date| date < today);
            if !held && overdue && self.time_for(*talk, *date, today) {
                due.push(Due::Talk {
                    episode: self.episode,
                    talk: *talk,
                    name: self.name.clone(),
                    date: *date,
                    group: self.group,
                    group_name: self.group_name.clone(),
                });
            }
        }
        if self.ready_to_end(today) && self.status == EpisodeStatus::Active {
            due.push(Due::Ending { episode: self.episode, participant: self.participant, name: self.name.clone() });
        }
        due
    }

    /// The final talk was held, or there is none and the last session is over.
    fn ready_to_end(&self, today: Date) -> bool {
        let talk = self.talks.iter().find(|(talk, ..)| *talk == TalkKind::Final);
        talk.map_or(self.last < today, |(.., held)| *held)
    }

    fn absent(&self, today: Date) -> Option<Due> {
        let missed = |status| matches!(status, AttendanceStatus::Excused | AttendanceStatus::NoShow);
        let [(session, date, last), (_, _, before), ..] = self.presence.as_slice() else { return None };
        let running = self.last.plus_days(ABSENT_HORIZON_DAYS) >= today;
        (running && missed(*last) && missed(*before)).then(|| Due::Absent {
            episode: self.episode,
            participant: self.participant,
            name: self.name.clone(),
            session: *session,
            date: *date,
        })
    }

    fn not_cleared(&self, today: Date) -> Option<Due> {
        let clearance = self.clearance_since.map_or(self.clearance, |since| self.clearance.on(since, today));
        if self.last < today || clearance.may_run() {
            return None;
        }
        let (episode, participant, name) = (self.episode, self.participant, self.name.clone());
        if let (Clearance::WaitingForDoctor, Some(asked)) = (clearance, self.clearance_since) {
            let waited = asked.days_until(today);
            let again = waited >= DOCTOR_AGAIN_DAYS;
            return (waited >= DOCTOR_DAYS).then_some(Due::Doctor {
                episode,
                participant,
                name,
                doctor: self.doctor,
                asked,
                again,
            });
        }
        let soon = self.first <= today.plus_days(CLEARANCE_AHEAD_DAYS);
        soon.then_some(Due::Clearance { episode, participant, name, clearance, since: self.clearance_since })
    }

    /// Is it time to hold this talk, or to plan it?
    fn time_for(&self, talk: TalkKind, date: Option<Date>, today: Date) -> bool {
        // What was planned for a day that has passed waits, wherever that day was.
        let begun = |start: Date, ahead: i64| date.is_some() || start <= today.plus_days(ahead);
        match talk {
            TalkKind::Intake => begun(self.first, INTAKE_AHEAD_DAYS) && today <= self.last,
            TalkKind::Mid => self.middle.is_some_and(|middle| begun(middle, TALK_AHEAD_DAYS)) && today <= self.last,
            TalkKind::Final => begun(self.last, TALK_AHEAD_DAYS) && self.last.days_until(today) <= FINAL_HORIZON_DAYS,
        }
    }
}

/// Someone who had the final talk, as the rules see what comes after it.
pub(crate) struct Afterwards {
    pub(crate) episode: EpisodeId,
    pub(crate) participant: ParticipantId,
    pub(crate) name: String,
    /// The day of the final talk.
    pub(crate) held: Date,
    /// There is someone to report to.
    pub(crate) referred: bool,
    /// A final report was made since.
    pub(crate) reported: bool,
    /// The day agreed on for the call.
    pub(crate) agreed: Option<Date>,
    /// The call was made.
    pub(crate) called: bool,
}

impl Afterwards {
    pub(crate) fn due(&self, today: Date) -> Vec<Due> {
        let (episode, participant) = (self.episode, self.participant);
        let mut due = Vec::new();
        if self.referred && !self.reported && self.held.days_until(today) <= FINAL_HORIZON_DAYS {
            due.push(Due::Report { episode, participant, name: self.name.clone(), held: self.held });
        }
        let from = self.agreed.unwrap_or_else(|| self.held.plus_days(FOLLOW_UP_DAYS));
        let since = from.days_until(today);
        if !self.called && (0..=FOLLOW_UP_HORIZON_DAYS).contains(&since) {
            let late = since > FOLLOW_UP_LATE_DAYS;
            due.push(Due::FollowUp { episode, participant, name: self.name.clone(), from, late });
        }
        due
    }
}

#[cfg(test)]
mod tests;
