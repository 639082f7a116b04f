//! The dates of a group: planned in one go, changed together, and taken back.

mod proposal;

use rusqlite::Transaction;

pub(super) use self::proposal::{Act, propose};
use self::proposal::{bring, frame};
use super::{Practice, Saved, days_off, sound};
use crate::api::Changes;
use crate::basics::{Date, GroupId, ProgrammeId, SeriesChangeId, SessionId, TimeOfDay};
use crate::days_off::{FreeDays, Reason};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::group::{self, Contact, GroupDetails};
use crate::limits;
use crate::programme::{self, Template};
use crate::series::planner::{Rhythm, Skipped, Slot, Snag, first_on, horizon};
use crate::series::{
    self, Clash, PlannedDay, PlannedSeries, SeriesChange, SeriesChangeKind, SeriesPreview, SessionMove, SkippedDay,
    Taken, TakenBy,
};
use crate::words::Words;

/// More moves than this were not made by hand.
const MOST_MOVES: usize = 200;
/// As much of the story of a series as the group's page tells.
const CHANGES: u32 = 30;
/// When no end is said yet.
const USUAL_MINUTES: u32 = 60;

impl Practice {
    pub fn preview_sessions(
        &mut self,
        programme: Option<ProgrammeId>,
        weekday: u8,
        first_date: Date,
        starts_at: Option<TimeOfDay>,
        ends_at: Option<TimeOfDay>,
        moves: Option<Vec<SessionMove>>,
    ) -> Result<PlannedSeries> {
        if !(1..=7).contains(&weekday) {
            return Err(Error::Invalid(vec![Fault::new("weekday", FaultCode::NotAChoice)]));
        }
        let (title, words, today) = (self.topic_title()?, self.words, self.clock.today());
        self.read(|tx| {
            let plan = plan(tx, programme, (weekday, first_date), &moves.unwrap_or_default())?;
            let held: Vec<_> = plan.slots.iter().filter_map(|slot| Some((slot.date, starts_at?))).collect();
            let minutes = starts_at.zip(ends_at).map_or(USUAL_MINUTES, |(from, to)| from.minutes_until(to));
            Ok(PlannedSeries {
                sessions: (plan.slots.iter().zip(&plan.template.topics))
                    .map(|(slot, topic)| PlannedDay {
                        number: slot.number,
                        date: slot.date,
                        topic_title: title(topic),
                        moved: plan.chosen.contains(&slot.number),
                        off: plan.off.on(slot.date).map(|reason| days_off::named(&reason, words)),
                    })
                    .collect(),
                skipped: skipped(&plan.skipped, words),
                clashes: clashes(tx, None, &held, minutes, today, words)?,
            })
        })
    }

    /// What follows when a session goes to another day or time.
    pub fn preview_move(
        &mut self,
        session: SessionId,
        date: Date,
        starts_at: Option<TimeOfDay>,
        following: bool,
    ) -> Result<SeriesPreview> {
        self.preview(|tx| {
            let (group, number) = series::store::place(tx, session)?;
            Ok((group, Act::Move { number, date, starts_at, following }))
        })
    }

    pub fn move_session(
        &mut self,
        session: SessionId,
        date: Date,
        starts_at: Option<TimeOfDay>,
        following: bool,
    ) -> Result<Saved> {
        self.act(|tx| {
            let (group, number) = series::store::place(tx, session)?;
            Ok((group, Act::Move { number, date, starts_at, following }))
        })
    }

    /// What follows when a session does not go on.
    pub fn preview_cancel(&mut self, session: SessionId, shift: bool) -> Result<SeriesPreview> {
        self.preview(|tx| {
            let (group, number) = series::store::place(tx, session)?;
            Ok((group, Act::Cancel { number, reason: String::new(), shift }))
        })
    }

    pub fn cancel_session(&mut self, session: SessionId, reason: String, shift: bool) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::long(&mut faults, "reason", &reason);
        sound(faults)?;
        let reason = reason.trim().to_owned();
        self.act(|tx| {
            let (group, number) = series::store::place(tx, session)?;
            Ok((group, Act::Cancel { number, reason, shift }))
        })
    }

    /// A session more, on the first free day after the last one when no day is said.
    pub fn preview_extra(&mut self, group: GroupId, date: Option<Date>) -> Result<SeriesPreview> {
        self.preview(|_| Ok((group, Act::Extend { date, topic: None })))
    }

    pub fn add_session(&mut self, group: GroupId, date: Option<Date>, topic: Option<String>) -> Result<Saved> {
        self.act(|_| Ok((group, Act::Extend { date, topic })))
    }

    /// Gives one session another topic.
    pub fn choose_topic(&mut self, session: SessionId, topic: String) -> Result<Saved> {
        self.act(|tx| {
            let (group, number) = series::store::place(tx, session)?;
            Ok((group, Act::Topic { number, topic }))
        })
    }

    /// Two sessions of one group change topics.
    pub fn swap_topics(&mut self, session: SessionId, with: SessionId) -> Result<Saved> {
        self.act(|tx| {
            let (group, number) = series::store::place(tx, session)?;
            let (other_group, with) = series::store::place(tx, with)?;
            if group == other_group { Ok((group, Act::SwapTopics { number, with })) } else { Err(Error::NotFound) }
        })
    }

    /// What follows from another day of the week, time or beginning.
    pub fn preview_change_group(&mut self, group: GroupId, changes: Changes) -> Result<SeriesPreview> {
        self.preview(|tx| {
            let (found, _) = group::store::find(tx, group)?;
            Ok((group, Act::Replan(super::group::changed(&found.details, &changes)?)))
        })
    }

    /// Takes back the last change of a series that still holds.
    pub fn undo_series_change(&mut self, change: SeriesChangeId) -> Result<Saved> {
        self.save(|tx, now| {
            let (id, last) = series::store::group_of_change(tx, change)?;
            let found = series::store::changes(tx, id, CHANGES)?.into_iter().find(|one| one.id == change);
            let Some(change) = found.filter(|one| last == Some(one.id)) else { return Err(Error::ChangedSince) };
            let (group, last_date) = group::store::find(tx, id)?;
            let rows = series::store::sessions(tx, id)?;
            let touched = change.before.differences(&change.after);
            let noted = |number: u8| rows.iter().any(|row| row.state.number == number && row.noted);
            let of_topics = change.kind == SeriesChangeKind::Topic;
            if !of_topics && touched.iter().any(|session| noted(session.number)) {
                return Err(Error::SessionNoted);
            }
            let mut to = series::store::state(&group.details, &rows);
            for session in touched {
                to.sessions.retain(|one| one.number != session.number);
                to.sessions.extend(change.before.session(session.number).cloned());
            }
            bring(tx, id, &rows, &to, (group.details.ends_at, now))?;
            if frame(&change.before) != frame(&change.after) {
                let details = GroupDetails {
                    weekday: change.before.weekday,
                    starts_at: change.before.starts_at,
                    ends_at: change.before.ends_at,
                    first_date: change.before.first_date,
                    ..group.details
                };
                group::store::update(tx, id, &details, last_date, now)?;
                series::store::count_on(tx, id)?;
            }
            series::store::settle_last_date(tx, id)?;
            series::store::set_undone(tx, change.id, now)
        })
    }

    fn preview(&mut self, act: impl FnOnce(&Transaction<'_>) -> Result<(GroupId, Act)>) -> Result<SeriesPreview> {
        let (words, today, now) = (self.words, self.clock.today(), self.clock.now());
        self.read(|tx| {
            let (group, act) = act(tx)?;
            let proposal = propose(tx, group, act, today, now)?;
            let mut changes = proposal.before.differences(&proposal.after);
            for change in &mut changes {
                let off = change.to.as_ref().and_then(|to| proposal.off.on(to.date));
                change.off = off.map(|reason| days_off::named(&reason, words));
            }
            let held: Vec<_> =
                changes.iter().filter_map(|change| change.to.as_ref()).map(|to| (to.date, to.time)).collect();
            let minutes = proposal.after.starts_at.minutes_until(proposal.after.ends_at);
            Ok(SeriesPreview {
                clashes: clashes(tx, Some(group), &held, minutes, today, words)?,
                skipped: skipped(&proposal.skipped, words),
                changes,
            })
        })
    }

    fn act(&mut self, act: impl FnOnce(&Transaction<'_>) -> Result<(GroupId, Act)>) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| {
            let (group, act) = act(tx)?;
            propose(tx, group, act, today, now)?.carry_out(tx, now)
        })
    }
}

/// The sessions of a group that is being thought of.
pub(super) struct Plan {
    pub(super) template: Template,
    pub(super) slots: Vec<Slot>,
    /// Those on a day that the therapist chose.
    chosen: Vec<u8>,
    skipped: Vec<Skipped>,
    off: FreeDays,
}

pub(super) fn plan(
    tx: &Transaction<'_>,
    programme: Option<ProgrammeId>,
    (weekday, first_date): (u8, Date),
    moves: &[SessionMove],
) -> Result<Plan> {
    if moves.len() > MOST_MOVES {
        return Err(one_fault("moves", FaultCode::TooLong));
    }
    let template = programme::store::template(tx, programme)?;
    let count = template.topics.len();
    let dates = || moves.iter().map(|one| one.date).chain([first_date]);
    let from = dates().min().unwrap_or(first_date);
    let until = horizon(dates().max().unwrap_or(first_date), count, template.interval_days);
    let off = crate::days_off::store::between(tx, from, until)?;
    let rhythm = Rhythm { interval_days: template.interval_days, off: &off };
    let laid = rhythm.lay(first_on(weekday, first_date), count).map_err(|snag| fault("first_date", snag))?;
    let mut slots: Vec<Slot> =
        (1..).zip(laid.days).map(|(number, date)| Slot { number, date, settled: false }).collect();
    let mut skipped = laid.skipped;
    let mut chosen = Vec::new();
    for one in moves {
        let laid = rhythm.moved(&slots, one.number, one.date, one.following).map_err(|snag| fault("date", snag))?;
        // Behind the session that moved, other days are passed by than before.
        skipped.retain(|day| if one.following { day.date < one.date } else { day.date != one.date });
        skipped.extend(laid.skipped);
        for (slot, date) in slots.iter_mut().zip(laid.days) {
            slot.date = date;
        }
        if one.following {
            chosen.retain(|number| *number < one.number);
        }
        chosen.push(one.number);
    }
    Ok(Plan { template, slots, chosen, skipped, off })
}

/// What the group's page says about its dates: names the days off that sessions fall on, and gives what lies at the
/// same time and what was changed.
pub(super) fn about(
    tx: &Transaction<'_>,
    group: &group::Group,
    contacts: &mut [Contact],
    title: &dyn Fn(&str) -> String,
    today: Date,
    words: Words,
) -> Result<(Vec<Clash>, Vec<SeriesChange>)> {
    let mut held = Vec::new();
    let mut noted_numbers = Vec::new();
    for contact in contacts.iter() {
        if let Contact::Session { number, date, starts_at, noted, cancelled, .. } = contact {
            if !cancelled && *date >= today {
                held.push((*date, *starts_at));
            }
            if *noted {
                noted_numbers.push(*number);
            }
        }
    }
    let last = held.iter().map(|(date, _)| *date).max().unwrap_or(today);
    let off = crate::days_off::store::between(tx, today, last)?;
    for contact in contacts {
        if let Contact::Session { date, cancelled: false, noted: false, off: named, .. } = contact
            && *date >= today
        {
            *named = off.on(*date).map(|reason| days_off::named(&reason, words));
        }
    }
    let minutes = group.details.starts_at.minutes_until(group.details.ends_at);
    let clashes = clashes(tx, Some(group.id), &held, minutes, today, words)?;
    let changes = series::store::changes(tx, group.id, CHANGES)?;
    let last = changes.iter().filter(|change| change.undone.is_none()).map(|change| change.id).max();
    let changes = changes.into_iter().map(|change| {
        let mut sessions = change.before.differences(&change.after);
        for topic in sessions.iter_mut().filter_map(|session| session.topic.as_mut()) {
            (topic.from, topic.to) = (title(&topic.from), title(&topic.to));
        }
        let noted = change.kind != SeriesChangeKind::Topic
            && sessions.iter().any(|session| noted_numbers.contains(&session.number));
        SeriesChange {
            can_undo: last == Some(change.id) && !noted,
            id: change.id,
            kind: change.kind,
            reason: change.reason,
            made: change.made,
            undone: change.undone,
            sessions,
        }
    });
    Ok((clashes, changes.collect()))
}

/// What else lies at the time of these sessions, from today on.
fn clashes(
    tx: &Transaction<'_>,
    group: Option<GroupId>,
    held: &[(Date, TimeOfDay)],
    minutes: u32,
    today: Date,
    words: Words,
) -> Result<Vec<Clash>> {
    let dates = || held.iter().map(|(date, _)| *date).filter(|date| *date >= today);
    let (from, until) = (dates().min().unwrap_or(today), dates().max().unwrap_or(today));
    let mut found: Vec<Clash> = series::store::taken(tx, group, from, until)?
        .iter()
        .filter(|taken| held.iter().any(|(date, time)| taken.meets(*date, *time, minutes)))
        .map(|taken| Clash { date: taken.date, time: taken.from, what: taken_by(taken, words) })
        .collect();
    found.sort();
    Ok(found)
}

fn taken_by(taken: &Taken, words: Words) -> String {
    match &taken.by {
        TakenBy::Group(name) => name.clone(),
        TakenBy::Talk(kind, name) => {
            let talk = words.say(&format!("words-talk-{}", kind.key()));
            words.say_with("planning-talk-with", &[("talk", talk.into()), ("name", name.clone().into())])
        }
    }
}

fn skipped(days: &[Skipped], words: Words) -> Vec<SkippedDay> {
    let name = |reason: &Reason| days_off::named(reason, words);
    days.iter().map(|day| SkippedDay { date: day.date, name: name(&day.reason) }).collect()
}

fn fault(field: &str, snag: Snag) -> Error {
    one_fault(field, snag.code())
}

fn one_fault(field: &str, code: FaultCode) -> Error {
    Error::Invalid(vec![Fault::new(field, code)])
}
