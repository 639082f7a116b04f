//! What is due: computed from what is written down, so it is never stale.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, SessionId, TalkKind, TimeOfDay, Timestamp};
use crate::declaration::Clearance;
use crate::episode::EpisodeStatus;

/// The declaration of someone whose group starts within this time should be in.
const CLEARANCE_AHEAD_DAYS: i64 = 14;
/// Intakes are planned this long before the first session.
const INTAKE_AHEAD_DAYS: i64 = 21;
/// A final talk that did not come within this time after the last session is no longer asked for.
const FINAL_HORIZON_DAYS: i64 = 120;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayPage {
    pub date: Date,
    /// Today's and this week's sessions and talks, by day and time.
    pub appointments: Vec<Appointment>,
    pub due: Vec<Due>,
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
        people: u8,
        written: bool,
    },
    Talk {
        episode: EpisodeId,
        talk: TalkKind,
        name: String,
        date: Date,
        time: Option<TimeOfDay>,
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
}

/// Something that waits for the therapist; each opens the place of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Due {
    /// A session that took place and is not written up.
    Session { session: SessionId, group_name: String, number: u8, date: Date },
    /// Somebody whose group starts soon or runs is not cleared.
    Clearance {
        episode: EpisodeId,
        participant: ParticipantId,
        name: String,
        clearance: Clearance,
        since: Option<Date>,
    },
    /// A talk that should be planned, or was planned for a day that has passed.
    Talk { episode: EpisodeId, talk: TalkKind, name: String, date: Option<Date> },
    /// The final talk was held, or the last session of a programme without one; the person is not marked as finished.
    Ending { episode: EpisodeId, participant: ParticipantId, name: String },
}

/// Someone in a group who is not finished, as the rules below see them.
pub(crate) struct OnTheWay {
    pub(crate) episode: EpisodeId,
    pub(crate) participant: ParticipantId,
    pub(crate) name: String,
    pub(crate) status: EpisodeStatus,
    pub(crate) clearance: Clearance,
    pub(crate) clearance_since: Option<Date>,
    pub(crate) first: Date,
    /// Does the group's programme have an intake?
    pub(crate) intake: bool,
    /// The day after which the mid talk is held; none in a programme without one.
    pub(crate) middle: Option<Date>,
    pub(crate) last: Date,
    /// Does it have a final talk?
    pub(crate) r#final: bool,
    /// Kind, planned day, held.
    pub(crate) talks: [(TalkKind, Option<Date>, bool); 3],
}

impl OnTheWay {
    /// What waits for the therapist about this person on a day.
    pub(crate) fn due(&self, today: Date) -> Vec<Due> {
        let mut due = Vec::new();
        let clearance = self.clearance_since.map_or(self.clearance, |since| self.clearance.on(since, today));
        let soon = self.first <= today.plus_days(CLEARANCE_AHEAD_DAYS);
        if soon && self.last >= today && !clearance.may_run() {
            due.push(Due::Clearance {
                episode: self.episode,
                participant: self.participant,
                name: self.name.clone(),
                clearance,
                since: self.clearance_since,
            });
        }
        for (talk, date, held) in self.talks {
            let overdue = date.is_none_or(|date| date < today);
            if !held && overdue && self.time_for(talk, today) {
                due.push(Due::Talk { episode: self.episode, talk, name: self.name.clone(), date });
            }
        }
        if self.ready_to_end(today) && self.status == EpisodeStatus::Active {
            due.push(Due::Ending { episode: self.episode, participant: self.participant, name: self.name.clone() });
        }
        due
    }

    /// The final talk was held, or there is none and the last session is over.
    fn ready_to_end(&self, today: Date) -> bool {
        let held = self.talks.iter().any(|(talk, _, held)| *talk == TalkKind::Final && *held);
        held || (!self.r#final && self.last < today)
    }

    /// Is it time to hold this talk, or to plan it?
    fn time_for(&self, talk: TalkKind, today: Date) -> bool {
        match talk {
            TalkKind::Intake => self.intake && self.first <= today.plus_days(INTAKE_AHEAD_DAYS) && today <= self.last,
            TalkKind::Mid => self.middle.is_some_and(|middle| middle <= today) && today <= self.last,
            TalkKind::Final => self.r#final && self.last < today && self.last.days_until(today) <= FINAL_HORIZON_DAYS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn someone() -> OnTheWay {
        OnTheWay {
            episode: EpisodeId(1),
            participant: ParticipantId(1),
            name: "Noor".to_owned(),
            status: EpisodeStatus::Active,
            clearance: Clearance::Cleared,
            clearance_since: Date::parse("2026-09-01"),
            first: day("2026-09-07"),
            intake: true,
            middle: Some(day("2026-10-05")),
            last: day("2026-11-09"),
            r#final: true,
            talks: TalkKind::ALL.iter().map(|kind| (*kind, None, false)).collect::<Vec<_>>().try_into().unwrap(),
        }
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn talks_due(person: &OnTheWay, today: &str) -> Vec<TalkKind> {
        let talk = |due| if let Due::Talk { talk, .. } = due { Some(talk) } else { None };
        person.due(day(today)).into_iter().filter_map(talk).collect()
    }

    #[test]
    fn each_talk_is_due_in_its_own_window() {
        let mut person = someone();
        assert!(talks_due(&person, "2026-08-01").is_empty());
        assert_eq!(talks_due(&person, "2026-08-20"), [TalkKind::Intake]);
        person.talks[0].2 = true;
        assert!(talks_due(&person, "2026-10-04").is_empty());
        assert_eq!(talks_due(&person, "2026-10-05"), [TalkKind::Mid]);
        person.talks[1].2 = true;
        assert!(talks_due(&person, "2026-11-09").is_empty());
        assert_eq!(talks_due(&person, "2026-11-10"), [TalkKind::Final]);
        assert!(talks_due(&person, "2027-11-10").is_empty());
    }

    #[test]
    fn a_talk_that_the_programme_does_not_have_is_never_due() {
        let person = OnTheWay { intake: false, middle: None, r#final: false, ..someone() };
        for date in ["2026-08-20", "2026-10-05", "2026-11-09", "2026-11-10"] {
            assert!(talks_due(&person, date).is_empty(), "{date}");
        }
        let ending = |date| person.due(day(date)).iter().any(|due| matches!(due, Due::Ending { .. }));
        assert!(!ending("2026-11-09"));
        assert!(ending("2026-11-10"));
    }

    #[test]
    fn a_talk_that_is_planned_for_later_is_not_due_until_that_day_has_passed() {
        let mut person = someone();
        person.talks[0] = (TalkKind::Intake, Some(day("2026-09-01")), false);
        assert!(talks_due(&person, "2026-09-01").is_empty());
        assert_eq!(talks_due(&person, "2026-09-02"), [TalkKind::Intake]);
    }

    #[test]
    fn someone_who_waits_for_a_doctor_is_named_until_cleared() {
        let mut person = someone();
        person.clearance = Clearance::WaitingForDoctor;
        let named =
            |person: &OnTheWay| person.due(day("2026-09-03")).iter().any(|due| matches!(due, Due::Clearance { .. }));
        assert!(named(&person));
        person.clearance = Clearance::ClearedWithConditions;
        assert!(!named(&person));
    }
}
