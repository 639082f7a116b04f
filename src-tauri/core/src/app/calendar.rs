//! The calendar, the hours for talks, and calendar files.

use super::{Practice, Saved, sound};
use crate::agenda::{self, Appointment};
use crate::basics::{Date, GroupId, Language, TalkKind, TimeOfDay};
use crate::calendar::ics::{self, Entry, When};
use crate::calendar::slots::{self, TalkHours};
use crate::calendar::store::{FiledGone, FiledSession, FiledTalk, Part};
use crate::calendar::{
    self, CalendarFile, CalendarPage, NamedDays, PlannedTalks, Span, TalkMoment, TalkPerson, TalkSlots, minute,
};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::words::Words;
use crate::{days_off, episode, group, participant, practice, programme};

/// More talks than this at once are not the talks of a group.
const MOST_TALKS: usize = 100;

impl Practice {
    pub fn calendar(&mut self, from: Date, until: Date) -> Result<CalendarPage> {
        sound(calendar::span_faults(from, until))?;
        let today = self.clock.today();
        let title = self.topic_title()?;
        let words = self.words;
        self.read(|tx| {
            let appointments = agenda::store::appointments(tx, from, until, &title)?;
            Ok(CalendarPage {
                from,
                until,
                today,
                clashes: calendar::clashes(&appointments),
                appointments,
                days_off: named_days_off(tx, from, until, words)?,
                groups: calendar::store::groups(tx, today)?,
            })
        })
    }

    /// When the talks of a group can be held.
    pub fn talk_slots(&mut self, group: GroupId, kind: TalkKind) -> Result<TalkSlots> {
        let now = self.clock.now();
        let today = now.local_date();
        let title = self.topic_title()?;
        let words = self.words;
        self.read(|tx| {
            let plan = calendar::store::talk_plan(tx, group)?;
            let sessions = calendar::store::held_sessions(tx, group)?;
            let hours = calendar::store::hours(tx)?;
            let people = calendar::store::to_have(tx, group, kind)?;
            let window = plan.has(kind).then(|| slots::window(kind, &sessions, plan.mid_after)).flatten();
            let Some(window) = window else {
                let minutes = hours.minutes;
                return Ok(TalkSlots {
                    group,
                    kind,
                    window: None,
                    late: false,
                    people: Vec::new(),
                    days: Vec::new(),
                    minutes,
                });
            };
            let (days, late) = slots::ahead(window, today);
            // Wide enough for the talks that were planned outside the window too.
            let planned = people.iter().filter_map(|(moment, _)| moment.date);
            let from = planned.clone().fold(days.from, Date::min);
            let until = planned.fold(days.until, Date::max);
            let appointments = agenda::store::appointments(tx, from, until, &title)?;
            let days_off = named_days_off(tx, days.from, days.until, words)?;
            let mut own = Vec::new();
            let mut taken = Vec::new();
            for appointment in &appointments {
                if let Some(span) = appointment.span() {
                    let list = if is_own(appointment, kind, &people) { &mut own } else { &mut taken };
                    list.push(span);
                }
            }
            Ok(TalkSlots {
                group,
                kind,
                window: Some(window),
                late,
                days: slots::free(&hours, days, (today, now.local_time()), &days_off, &taken, &own),
                people: people
                    .into_iter()
                    .map(|(moment, name)| TalkPerson {
                        episode: moment.episode,
                        name,
                        date: moment.date,
                        time: moment.time,
                        outside: moment.date.is_some_and(|date| !window.holds(date)),
                        clashes: at_the_same_time(moment, kind, hours.minutes, &appointments),
                    })
                    .collect(),
                minutes: hours.minutes,
            })
        })
    }

    /// Plans the talks of several people in one act. What it gives takes it back.
    pub fn plan_talks(&mut self, kind: TalkKind, talks: Vec<TalkMoment>) -> Result<PlannedTalks> {
        if talks.len() > MOST_TALKS {
            return Err(Error::Invalid(vec![Fault::new("talks", FaultCode::TooLong)]));
        }
        self.write(|tx, now| {
            let mut before = Vec::new();
            for talk in talks {
                episode::store::find(tx, talk.episode)?;
                before.push(calendar::store::moment(tx, talk.episode, kind)?);
                episode::store::plan_talk(tx, talk.episode, kind, talk.date, talk.time, now)?;
            }
            Ok(PlannedTalks { at: now, before })
        })
    }

    pub fn set_talk_hours(&mut self, hours: TalkHours) -> Result<Saved> {
        sound(hours.faults())?;
        self.save(|tx, _| calendar::store::set_hours(tx, &hours))
    }

    /// The calendar of one group, or everything from a day on, as a file that other programs read.
    pub fn calendar_file(
        &mut self,
        group: Option<GroupId>,
        from: Option<Date>,
        names: Option<bool>,
        language: Option<Language>,
    ) -> Result<CalendarFile> {
        let now = self.clock.now();
        let today = now.local_date();
        let words = language.map_or(self.words, Words::of);
        let part = group.map_or(Part::From(from.unwrap_or(today)), Part::Group);
        let (calendar_name, number, entries) = self.read(|tx| {
            let teller = Teller {
                words,
                practice: practice::store::calendar_id(tx)?,
                names: names.unwrap_or(false),
                minutes: calendar::store::hours(tx)?.minutes,
            };
            let name = match group {
                Some(group) => group::store::find(tx, group)?.0.details.name,
                None => practice::store::details(tx)?.name,
            };
            let mut entries = Vec::new();
            let title = programme::store::titles(tx, words.language())?;
            for session in calendar::store::sessions(tx, part)? {
                let topic = title(&session.topic);
                entries.push(teller.session(session, topic));
            }
            let talks = calendar::store::talks(tx, part)?;
            let withdrawn = calendar::store::withdrawn(tx, part)?;
            entries.extend(talks.into_iter().chain(withdrawn).map(|talk| teller.talk(talk)));
            if let Part::From(day) = part {
                let gone = calendar::store::withdrawn_sessions(tx, day)?;
                entries.extend(gone.into_iter().map(|session| teller.gone(session)));
            }
            entries.retain(|entry| from.is_none_or(|from| entry.when.date() >= from));
            Ok((name, group, entries))
        })?;
        let file = words.say("calendar-file-name");
        let number = number.map(|group| {
            format!("_{}", words.say_with("paper-group-number", &[("number", format!("{:04}", group.0).into())]))
        });
        Ok(CalendarFile {
            file_name: format!("{today}_{file}{}.ics", number.unwrap_or_default().replace(' ', "-")),
            appointments: entries.len() as u32,
            text: ics::write(&calendar_name, &entries, now),
        })
    }
}

/// The days off of a span of days, those after each other with one name together.
pub(super) fn named_days_off(
    tx: &rusqlite::Transaction<'_>,
    from: Date,
    until: Date,
    words: Words,
) -> Result<Vec<NamedDays>> {
    let free = days_off::store::between(tx, from, until)?;
    let mut named: Vec<NamedDays> = Vec::new();
    let mut day = from;
    while day <= until {
        if let Some(reason) = free.on(day) {
            let name = super::days_off::named(&reason, words);
            match named.last_mut() {
                Some(last) if last.name == name && last.last.plus_days(1) == day => last.last = day,
                _ => named.push(NamedDays { first: day, last: day, name }),
            }
        }
        day = day.plus_days(1);
    }
    Ok(named)
}

/// A talk of this kind with one of these people.
fn is_own(appointment: &Appointment, kind: TalkKind, people: &[(TalkMoment, String)]) -> bool {
    match appointment {
        Appointment::Talk { episode, talk, .. } => {
            *talk == kind && people.iter().any(|(moment, _)| moment.episode == *episode)
        }
        Appointment::Session { .. } => false,
    }
}

/// What else is planned at the time of a talk.
fn at_the_same_time(moment: TalkMoment, kind: TalkKind, minutes: u32, all: &[Appointment]) -> Vec<Appointment> {
    let (Some(date), Some(time)) = (moment.date, moment.time) else { return Vec::new() };
    let span = Span::lasting(date, time, minutes);
    let itself = |one: &Appointment| matches!(one, Appointment::Talk { episode, talk, .. } if *episode == moment.episode && *talk == kind);
    let overlaps = |one: &&Appointment| one.span().is_some_and(|other| other.overlaps(span)) && !itself(one);
    all.iter().filter(overlaps).cloned().collect()
}

/// Tells other calendars of sessions and talks.
struct Teller {
    words: Words,
    /// What tells this practice's appointments from those of others.
    practice: String,
    /// Whole names instead of initials.
    names: bool,
    minutes: u32,
}

impl Teller {
    fn session(&self, session: FiledSession, topic: String) -> Entry {
        let minutes = minute(session.group_ends_at).saturating_sub(minute(session.group_starts_at));
        let number = session.number.to_string();
        let summary = self.words.say_with(
            "calendar-file-session",
            &[("number", number.into()), ("group", session.group_name.clone().into())],
        );
        Entry {
            uid: self.uid(&format!("session-{}", session.id)),
            sequence: session.sequence,
            cancelled: session.cancelled.is_some(),
            when: When::Timed(session.date, session.starts_at, minutes),
            summary: self.summary(summary, session.cancelled.is_some()),
            location: session.place,
            description: topic,
            changed: session.cancelled,
        }
    }

    fn talk(&self, talk: FiledTalk) -> Entry {
        let cancelled = talk.stopped || talk.withdrawn.is_some();
        let who = if self.names { talk.name } else { participant::initials(&talk.name) };
        let kind = self.words.say(&format!("words-talk-{}", talk.kind.key()));
        let when = |time: TimeOfDay| When::Timed(talk.date, time, self.minutes);
        Entry {
            uid: self.uid(&talk.uid),
            sequence: talk.sequence,
            cancelled,
            when: talk.time.map_or(When::Day(talk.date), when),
            summary: self.summary(format!("{kind} · {who}"), cancelled),
            location: String::new(),
            description: String::new(),
            changed: talk.withdrawn,
        }
    }

    fn gone(&self, session: FiledGone) -> Entry {
        let minutes = minute(session.ends_at).saturating_sub(minute(session.starts_at));
        Entry {
            uid: self.uid(&session.uid),
            sequence: session.sequence,
            cancelled: true,
            when: When::Timed(session.date, session.starts_at, minutes),
            summary: self.summary(self.words.say("calendar-file-gone"), true),
            location: String::new(),
            description: String::new(),
            changed: Some(session.withdrawn),
        }
    }

    fn uid(&self, name: &str) -> String {
        format!("{name}@{}.duurloop", self.practice)
    }

    /// Not every calendar shows that something is called off; the words do.
    fn summary(&self, summary: String, cancelled: bool) -> String {
        if cancelled { self.words.say_with("calendar-file-cancelled", &[("what", summary.into())]) } else { summary }
    }
}
