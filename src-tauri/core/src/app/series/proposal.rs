//! What a change to a series would do, before it is done.

use rusqlite::Transaction;

use super::{fault, one_fault};
use crate::basics::{Date, GroupId, Language, TimeOfDay, Timestamp};
use crate::days_off::FreeDays;
use crate::error::{Error, FaultCode, Result};
use crate::group::{self, GroupDetails};
use crate::membership;
use crate::programme::{self, MOST_SESSIONS};
use crate::series::planner::{Laid, Rhythm, Skipped, Slot, Snag, after_settled, first_on, going_on, horizon};
use crate::series::store::SessionRow;
use crate::series::{self, SeriesChangeKind, SeriesState, SessionState};

/// What the therapist does to a series.
pub(in crate::app) enum Act {
    Move {
        number: u8,
        date: Date,
        starts_at: Option<TimeOfDay>,
        following: bool,
    },
    Cancel {
        number: u8,
        reason: String,
        shift: bool,
    },
    Extend {
        date: Option<Date>,
        topic: Option<String>,
    },
    Replan(GroupDetails),
    /// Another topic for one session, also when it was written about: this is on purpose.
    Topic {
        number: u8,
        topic: String,
    },
    /// Two sessions that nothing was noted of change topics.
    SwapTopics {
        number: u8,
        with: u8,
    },
}

/// A change that was thought through and not yet made.
pub(in crate::app) struct Proposal {
    group: GroupId,
    kind: SeriesChangeKind,
    reason: String,
    rows: Vec<SessionRow>,
    pub(super) before: SeriesState,
    pub(super) after: SeriesState,
    pub(super) skipped: Vec<Skipped>,
    pub(super) off: FreeDays,
}

impl Proposal {
    /// Makes the change and remembers it. What changes nothing is not worth remembering.
    pub(in crate::app) fn carry_out(self, tx: &Transaction<'_>, now: Timestamp) -> Result<()> {
        if self.before.sessions == self.after.sessions && frame(&self.before) == frame(&self.after) {
            return Ok(());
        }
        bring(tx, self.group, &self.rows, &self.after, (self.after.ends_at, now))?;
        series::store::settle_last_date(tx, self.group)?;
        series::store::insert_change(tx, self.group, self.kind, &self.reason, (&self.before, &self.after), now)
    }
}

pub(in crate::app) fn propose(
    tx: &Transaction<'_>,
    id: GroupId,
    act: Act,
    today: Date,
    now: Timestamp,
) -> Result<Proposal> {
    let (group, _) = group::store::find(tx, id)?;
    let rows = series::store::sessions(tx, id)?;
    let slots = series::store::slots(&rows);
    let before = series::store::state(&group.details, &rows);
    let interval_days = group.programme.interval_days;
    let asked = match &act {
        Act::Move { date, .. } => Some(*date),
        Act::Extend { date, .. } => *date,
        Act::Replan(details) => Some(details.first_date),
        Act::Cancel { .. } | Act::Topic { .. } | Act::SwapTopics { .. } => None,
    };
    let dates = || slots.iter().map(|slot| slot.date).chain(asked).chain([group.details.first_date]);
    let from = dates().min().unwrap_or(today);
    let until = horizon(dates().max().unwrap_or(today), slots.len() + 1, interval_days);
    let off = crate::days_off::store::between(tx, from, until)?;
    let rhythm = Rhythm { interval_days, off: &off };
    let mut after = before.clone();
    let mut skipped = Vec::new();
    let (kind, reason) = match act {
        Act::Move { number, date, starts_at, following } => {
            let slot = held(&before, &slots, number)?;
            if slot.settled && date > today {
                return Err(one_fault("date", FaultCode::DateInFuture));
            }
            let laid = rhythm.moved(&slots, number, date, following).map_err(|snag| fault("date", snag))?;
            skipped = take(&mut after, &slots, laid);
            if let Some(time) = starts_at {
                at_time(&mut after, &slots, (number, following), time)?;
            }
            (SeriesChangeKind::Moved, String::new())
        }
        Act::Cancel { number, reason, shift } => {
            if held(&before, &slots, number)?.settled {
                return Err(Error::SessionNoted);
            }
            if shift {
                let times = going_on(&slots, number).filter_map(|at| before.session(slots[at].number));
                let times: Vec<TimeOfDay> = times.map(|session| session.starts_at).collect();
                let laid = rhythm.one_on(&slots, number).map_err(|snag| fault("session", snag))?;
                skipped = take(&mut after, &slots, laid);
                // A session takes the time along with the day.
                for (place, at) in going_on(&slots, number).enumerate() {
                    if let Some(session) = state_of(&mut after, slots[at].number) {
                        session.starts_at = times.get(place + 1).copied().unwrap_or(before.starts_at);
                    }
                }
                (SeriesChangeKind::Shifted, reason)
            } else {
                if let Some(session) = state_of(&mut after, number) {
                    session.cancelled = Some(now);
                    session.cancel_reason.clone_from(&reason);
                }
                (SeriesChangeKind::Cancelled, reason)
            }
        }
        Act::Topic { number, topic } => {
            let topic = spare_topic(tx, &before, Some(topic))?;
            state_of(&mut after, number).ok_or(Error::NotFound)?.topic = topic;
            (SeriesChangeKind::Topic, String::new())
        }
        Act::SwapTopics { number, with } => {
            for one in [number, with] {
                if held(&before, &slots, one)?.settled {
                    return Err(Error::SessionNoted);
                }
            }
            for (one, other) in [(number, with), (with, number)] {
                if let (Some(session), Some(other)) = (state_of(&mut after, one), before.session(other)) {
                    session.topic.clone_from(&other.topic);
                }
            }
            (SeriesChangeKind::Topic, String::new())
        }
        Act::Extend { date, topic } => {
            let topic = spare_topic(tx, &before, topic)?;
            let (session, laid) = one_more(&before, &slots, &rhythm, date, topic)?;
            after.sessions.push(session);
            skipped = laid.skipped;
            (SeriesChangeKind::Extended, String::new())
        }
        Act::Replan(details) => {
            if (details.weekday, details.first_date) != (before.weekday, before.first_date) {
                let start = beginning(&slots, &details, &before);
                let laid = rhythm.restarted(&slots, start).map_err(|snag| fault("first_date", snag))?;
                skipped = take(&mut after, &slots, laid);
            }
            for at in going_on(&slots, 0) {
                if let Some(session) = state_of(&mut after, slots[at].number)
                    && session.starts_at == before.starts_at
                {
                    session.starts_at = details.starts_at;
                }
            }
            (after.weekday, after.first_date) = (details.weekday, details.first_date);
            (after.starts_at, after.ends_at) = (details.starts_at, details.ends_at);
            (SeriesChangeKind::Replanned, String::new())
        }
    };
    Ok(Proposal { group: id, kind, reason, rows, before, after, skipped, off })
}

/// Puts the sessions on their new days; gives the days that were passed by.
fn take(after: &mut SeriesState, slots: &[Slot], laid: Laid) -> Vec<Skipped> {
    for (slot, date) in slots.iter().zip(laid.days) {
        if let Some(session) = state_of(after, slot.number) {
            session.date = date;
        }
    }
    laid.skipped
}

/// The session as it is held.
fn held(state: &SeriesState, slots: &[Slot], number: u8) -> Result<Slot> {
    let session = state.session(number).ok_or(Error::NotFound)?;
    match slots.iter().find(|slot| slot.number == number) {
        Some(slot) if session.cancelled.is_none() => Ok(*slot),
        _ => Err(Error::SessionCancelled),
    }
}

fn state_of(state: &mut SeriesState, number: u8) -> Option<&mut SessionState> {
    state.sessions.iter_mut().find(|session| session.number == number)
}

/// Another time for a session, and for those after it that were at the same time.
fn at_time(after: &mut SeriesState, slots: &[Slot], (number, following): (u8, bool), time: TimeOfDay) -> Result<()> {
    let minutes = after.starts_at.minutes_until(after.ends_at);
    if time.plus_minutes(minutes).is_none() {
        return Err(one_fault("starts_at", FaultCode::EndBeforeStart));
    }
    let was = after.session(number).map(|session| session.starts_at);
    let with_it = |slot: &Slot| slot.number == number || (following && !slot.settled && slot.number > number);
    for slot in slots.iter().filter(|slot| with_it(slot)) {
        if let Some(session) = state_of(after, slot.number)
            && Some(session.starts_at) == was
        {
            session.starts_at = time;
        }
    }
    Ok(())
}

/// The topic that was asked for, or else the first that the group has not had.
fn spare_topic(tx: &Transaction<'_>, before: &SeriesState, asked: Option<String>) -> Result<String> {
    // Only the titles differ between the languages.
    let topics = programme::store::topics(tx, Language::Nl)?;
    if let Some(asked) = asked {
        let known = topics.iter().any(|topic| topic.id == asked);
        return if known { Ok(asked) } else { Err(one_fault("topic", FaultCode::NotAChoice)) };
    }
    let used = |topic: &str| before.sessions.iter().any(|session| session.topic == topic);
    let offered = || topics.iter().filter(|topic| !topic.hidden);
    let spare = offered().find(|topic| !used(&topic.id)).or(offered().next_back()).or(topics.first());
    spare.map(|topic| topic.id.clone()).ok_or(Error::NotFound)
}

fn one_more(
    before: &SeriesState,
    slots: &[Slot],
    rhythm: &Rhythm<'_>,
    date: Option<Date>,
    topic: String,
) -> Result<(SessionState, Laid)> {
    if before.sessions.len() >= MOST_SESSIONS {
        return Err(one_fault("date", FaultCode::SeriesFull));
    }
    let laid = match date {
        Some(date) if slots.iter().any(|slot| date <= slot.date) => {
            return Err(fault("date", Snag::BeforePrevious));
        }
        Some(date) => Laid { days: vec![date], skipped: Vec::new() },
        None => rhythm.one_more(slots, before.first_date).map_err(|snag| fault("date", snag))?,
    };
    let session = SessionState {
        number: before.sessions.iter().map(|session| session.number).max().unwrap_or(0) + 1,
        date: laid.days.first().copied().unwrap_or(before.first_date),
        starts_at: before.starts_at,
        topic,
        cancelled: None,
        cancel_reason: String::new(),
    };
    Ok((session, laid))
}

/// Where the sessions that are still to come begin when the day of the week or the beginning changes. In a group that
/// is under way the next one stays in its own week, if that day still lies ahead of what was noted.
fn beginning(slots: &[Slot], details: &GroupDetails, before: &SeriesState) -> Date {
    let at = after_settled(slots);
    let asked = first_on(details.weekday, details.first_date);
    let (Some(last), Some(next)) = (at.checked_sub(1).map(|at| slots[at].date), slots.get(at)) else {
        return asked;
    };
    if details.first_date != before.first_date && asked > last {
        return asked;
    }
    first_on(details.weekday, next.date.week_start().max(last.plus_days(1)))
}

/// Brings the sessions of a group from what stands in the database to another state.
pub(super) fn bring(
    tx: &Transaction<'_>,
    group: GroupId,
    rows: &[SessionRow],
    to: &SeriesState,
    (ends_at, now): (TimeOfDay, Timestamp),
) -> Result<()> {
    let was = rows.iter().map(|row| row.state.date).min();
    let is = to.sessions.iter().map(|state| state.date).min();
    if let (Some(was), Some(is)) = (was, is) {
        membership::store::begin_earlier(tx, group, was, is, now)?;
    }
    for row in rows {
        match to.session(row.state.number) {
            Some(state) if *state != row.state => series::store::update(tx, row.id, state)?,
            Some(_) => {}
            None => series::store::withdraw(tx, row, ends_at, now)?,
        }
    }
    for state in &to.sessions {
        if !rows.iter().any(|row| row.state.number == state.number) {
            group::store::insert_session(tx, group, state.number, state.date, state.starts_at, &state.topic)?;
        }
    }
    Ok(())
}

/// What a change may alter of the group itself.
pub(super) fn frame(state: &SeriesState) -> (u8, Date, TimeOfDay, TimeOfDay) {
    (state.weekday, state.first_date, state.starts_at, state.ends_at)
}
