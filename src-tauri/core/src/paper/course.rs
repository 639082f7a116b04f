//! The programme and how it went, in numbers and words.

use std::collections::BTreeMap;

use super::document::{Block, Column, Table};
use super::dossier::PersonFile;

use super::parts::{Scribe, joined, sentence};
use super::questions::decimal;
use crate::attendance::{AttendanceStatus, MoodMeans, Presence};
use crate::basics::Date;
use crate::episode::SessionLine;
use crate::programme::basic;

/// Sentences and a table about the sessions up to and including a day.
pub(super) fn write(scribe: &mut Scribe<'_>, file: &PersonFile, until: Date) {
    let sessions: Vec<&SessionLine> = {
        let shown = |session: &&SessionLine| session.date <= until && session.presence != Presence::Stopped;
        file.sessions.iter().filter(shown).collect()
    };
    if sessions.is_empty() {
        let none = scribe.say("paper-no-sessions");
        scribe.note(none);
        return;
    }
    let summary = joined(" ", [presence(scribe, &sessions), mood(scribe, &sessions)]);
    scribe.paragraph(summary);
    let columns = vec![
        Column::right("", 0.45),
        Column::left(scribe.say("paper-date"), 1.3),
        Column::left(scribe.say("paper-topic"), 3.7),
        Column::left(scribe.say("paper-presence"), 2.4),
        Column::centre(scribe.say("paper-mood"), 1.15),
        Column::centre(scribe.say("paper-effort"), 1.3),
    ];
    let rows = sessions.iter().map(|session| row(scribe, session)).collect();
    scribe.push(Block::Table(Table { columns, rows, ..Table::default() }));
    let note = joined("\n", [scribe.say("paper-mood-note"), entered_later(scribe, &sessions).unwrap_or_default()]);
    scribe.note(note);
}

/// What the programme of the group is: how many talks and sessions, and how often.
pub(super) fn programme(scribe: &Scribe<'_>, file: &PersonFile) -> String {
    let counted = |key: &str, count: usize| {
        scribe.words.say_with(key, &[("count", count.into()), ("shown", count.to_string().into())])
    };
    // Before there are sessions the programme is that of the leaflet.
    let last = file.sessions.iter().map(|session| usize::from(session.number)).max();
    let sessions = last.unwrap_or(basic().topics.len());
    let talks = file.programme.talks().count();
    let parts = if talks == 0 {
        counted("library-paper-sessions", sessions)
    } else {
        let (talks, sessions) = (counted("library-paper-talks", talks), counted("library-paper-sessions", sessions));
        scribe.said("library-paper-both", &[("talks", &talks), ("sessions", &sessions)])
    };
    let interval = counted("library-paper-interval", file.programme.interval_days as usize);
    scribe.said("library-paper-programme", &[("parts", &parts), ("interval", &interval)])
}

fn row(scribe: &Scribe<'_>, session: &SessionLine) -> Vec<String> {
    let was = session.attendance.as_ref();
    let number = |value: Option<u8>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
    let mood = match was.map(|was| (was.mood_before, was.mood_after)) {
        None | Some((None, None)) => "–".to_owned(),
        Some((before, after)) => format!("{} → {}", number(before), number(after)),
    };
    vec![
        session.number.to_string(),
        joined(" ", [scribe.words.short_date(session.date), session.entered_later.map_or("", |_| "*").to_owned()]),
        match session.visit {
            Some(_) => {
                scribe.said("paper-with-group", &[("topic", &session.topic_title), ("group", &session.group_name)])
            }
            None => session.topic_title.clone(),
        },
        scribe.say(&format!("words-attendance-{}", session.presence.key())),
        mood,
        number(was.and_then(|was| was.effort)),
    ]
}

/// "Aanwezig bij 9 van de 10 loopsessies. 1 keer in aangepaste vorm; 1 keer afgemeld."
///
/// Counted are the sessions of someone's own programme: those of each group in their own time in it. A session that was
/// made up counts as attended, at its own number; the other group's session at which it was caught up is not counted a
/// second time, and neither is a visit as a guest. A session that lapsed was never there to attend: it is named beside
/// the total and not counted in it.
fn presence(scribe: &Scribe<'_>, sessions: &[&SessionLine]) -> String {
    let attended = |presence: Presence| {
        AttendanceStatus::ALL.iter().any(|status| status.attended() && Presence::from(*status) == presence)
    };
    // Whoever moved to a group that is less far does a number twice; in the programme it counts once.
    let mut by_number: BTreeMap<u8, Presence> = BTreeMap::new();
    for session in sessions.iter().filter(|session| session.visit.is_none()) {
        let known = by_number.entry(session.number).or_insert(session.presence);
        let empty = [Presence::Open, Presence::Lapsed].contains(&session.presence);
        if attended(session.presence) || *known == Presence::Open || !(attended(*known) || empty) {
            *known = session.presence;
        }
    }
    let times = |presence: Presence| by_number.values().filter(|one| **one == presence).count();
    let there = by_number.values().filter(|one| attended(**one)).count();
    let named = |presence: Presence| {
        let count = times(presence);
        let key = format!("paper-times-{}", presence.key());
        (count > 0).then(|| scribe.said(&key, &[("count", &count.to_string())]))
    };
    let counts: Vec<String> = [
        Presence::PresentAdapted,
        Presence::PresentNotRun,
        Presence::MadeUp,
        Presence::Excused,
        Presence::NoShow,
        Presence::Lapsed,
        Presence::Open,
    ]
    .into_iter()
    .filter_map(named)
    .collect();
    let total = (by_number.len() - times(Presence::Lapsed)).to_string();
    let mut said = scribe.said("paper-presence-summary", &[("there", &there.to_string()), ("total", &total)]);
    if !counts.is_empty() {
        said.push(' ');
        said.push_str(&sentence(&counts.join(", ")));
        said.push('.');
    }
    said
}

fn mood(scribe: &Scribe<'_>, sessions: &[&SessionLine]) -> String {
    let Some(means) = MoodMeans::of(sessions.iter().filter_map(|session| session.attendance.as_ref())) else {
        return String::new();
    };
    let figure = |mean: f64| decimal(scribe.words, &format!("{mean:.1}"));
    let (before, after) = (figure(means.before), figure(means.after));
    scribe.said("paper-mood-summary", &[("before", &before), ("after", &after), ("count", &means.sessions.to_string())])
}

/// "* Later ingevoerd: les 3 op 3 maart 2027."
fn entered_later(scribe: &Scribe<'_>, sessions: &[&SessionLine]) -> Option<String> {
    let lines: Vec<String> = sessions
        .iter()
        .filter_map(|session| {
            let (number, date) = (session.number.to_string(), scribe.words.date(session.entered_later?));
            Some(scribe.said("capture-paper-later-one", &[("number", &number), ("date", &date)]))
        })
        .collect();
    (!lines.is_empty()).then(|| scribe.said("capture-paper-later", &[("sessions", &lines.join(", "))]))
}
