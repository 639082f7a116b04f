//! The attendance list: a sheet for every ten sessions to write in, and behind it topics and whom to call.

use super::document::{Block, Column, Table};
use super::dossier::GroupFile;
use super::parts::{Scribe, joined};
use crate::attendance::Presence;
use crate::basics::Date;
use crate::declaration::Clearance;
use crate::episode::EpisodeStatus;
use crate::group::{Contact, MOST, Member};
use crate::participant::Participant;
use crate::programme;
use crate::visit::Visitor;

/// Rows on the list: a full group and two guests.
const PLACES: usize = MOST as usize + 2;
/// As many columns as a page is wide.
const SESSIONS: usize = 10;
/// What is written of each person at each session.
const LINES: [&str; 4] = ["paper-list-present", "paper-list-before", "paper-list-after", "paper-list-effort"];
/// High enough for a figure by hand, low enough for eight people on a page.
const ROW: f32 = 17.0;

pub(super) fn write(scribe: &mut Scribe<'_>, file: Option<&GroupFile>, blank: bool) {
    // The list is for the bag: the room goes to writing, the practice stands at the foot.
    scribe.document.letterhead = None;
    let subtitle = match file {
        Some(file) => {
            let day = scribe.say(&format!("words-weekday-{}", file.details.weekday));
            let time = scribe.words.time(file.details.starts_at);
            let when = scribe.said("paper-list-when", &[("day", &day), ("time", &time)]);
            joined(" · ", [file.details.name.clone(), when, file.details.place.clone()])
        }
        None => scribe.say("paper-list-blank-head"),
    };
    scribe.title([subtitle]);
    let people = file.map(people).unwrap_or_default();
    let visitors = file.map(|file| file.visitors.as_slice()).unwrap_or_default();
    let sessions = sessions(scribe, file);
    let rows = rows(scribe, &people, visitors, file, blank);
    let legend = legend(scribe);
    for (number, sheet) in sessions.chunks(SESSIONS).enumerate() {
        matrix(scribe, &rows, sheet, number * SESSIONS);
        scribe.note(legend.clone());
        scribe.push(Block::PageBreak);
    }
    topics(scribe, &sessions);
    emergency(scribe, &people);
    let label = scribe.say("paper-list-notes");
    let lines = 14_usize.saturating_sub(people.len().max(MOST.into())).max(3) as u8;
    scribe.push(Block::Answer { label, value: None, lines });
}

/// Whoever takes part, and whoever left or stopped after something was noted of them.
fn people(file: &GroupFile) -> Vec<(&Member, Option<&Participant>)> {
    let unknown = [Presence::Open, Presence::Outside, Presence::Stopped, Presence::Lapsed];
    let came = |member: &Member| member.attendance.iter().any(|presence| !unknown.contains(presence));
    file.members
        .iter()
        .filter(|member| !member.gone || came(member))
        .map(|member| (member, file.people.iter().find(|person| person.id == member.participant)))
        .collect()
}

/// One session of the list.
struct Session {
    number: u8,
    date: Option<Date>,
    topic: String,
    lapsed: bool,
}

/// Those of the group; the standard topics when there is no group yet.
fn sessions(scribe: &Scribe<'_>, file: Option<&GroupFile>) -> Vec<Session> {
    let Some(file) = file else {
        let title = &scribe.setting.topic_title;
        let blank = |(number, topic)| Session { number, date: None, topic: title(topic), lapsed: false };
        return programme::basic().sessions().map(blank).collect();
    };
    file.sessions
        .iter()
        .filter_map(|contact| match contact {
            Contact::Session { number, date, topic_title, cancelled, .. } => {
                Some(Session { number: *number, date: Some(*date), topic: topic_title.clone(), lapsed: *cancelled })
            }
            Contact::Talk { .. } => None,
        })
        .collect()
}

/// One person on the list: the name with what belongs under it, and a sign for each session.
struct Row {
    name: String,
    signs: Vec<String>,
}

/// The list for the pen leaves out what was recorded; that someone does not belong on a day is shown on both.
fn rows(
    scribe: &Scribe<'_>,
    people: &[(&Member, Option<&Participant>)],
    visitors: &[Visitor],
    file: Option<&GroupFile>,
    blank: bool,
) -> Vec<Row> {
    let kept = [Presence::Lapsed, Presence::Stopped, Presence::Outside];
    let sign = |presence: Presence| match presence {
        _ if blank && !kept.contains(&presence) => String::new(),
        Presence::Open => String::new(),
        _ => scribe.say(&sign_key(presence)),
    };
    let member = |(member, _): &(&Member, Option<&Participant>)| {
        let code = code(member).map(|key| scribe.said("paper-list-code", &[("code", &scribe.say(key))]));
        let left = member.left_on.filter(|_| member.status != EpisodeStatus::Cancelled);
        let left = left.map(|day| scribe.said("paper-list-until", &[("date", &scribe.words.short_date(day))]));
        Row {
            name: joined("\n", [member.name.clone(), left.or(code).unwrap_or_default()]),
            signs: member.attendance.iter().map(|presence| sign(*presence)).collect(),
        }
    };
    let held = file.map(|file| file.sessions.as_slice()).unwrap_or_default();
    let visitor = |visitor: &Visitor| {
        let kind = scribe.say(&format!("paper-list-visit-{}", visitor.kind.key()));
        let here = |contact: &Contact| matches!(contact, Contact::Session { id, .. } if *id == visitor.session);
        let presence = visitor.recorded.map_or(Presence::Open, Presence::from);
        let sessions = held.iter().filter(|contact| matches!(contact, Contact::Session { .. }));
        Row {
            name: joined("\n", [visitor.name.clone(), kind]),
            signs: sessions.map(|one| sign(if here(one) { presence } else { Presence::Outside })).collect(),
        }
    };
    people.iter().map(member).chain(visitors.iter().map(visitor)).collect()
}

/// One sheet; so many sessions stand on the sheets before it.
fn matrix(scribe: &mut Scribe<'_>, people: &[Row], sessions: &[Session], before: usize) {
    // Nobody is asked for at a session that does not go on.
    let held: Vec<(usize, &Session)> = (before..).zip(sessions).filter(|(_, session)| !session.lapsed).collect();
    let mut columns = vec![Column::left(scribe.say("paper-participant"), 3.0), Column::left("", 2.1)];
    for (_, Session { number, date, .. }) in &held {
        let heading = match date {
            Some(date) => {
                let short = scribe.words.short_date(*date);
                let (day, month) = short.rsplit_once(' ').unwrap_or((&short, ""));
                let day = day.rsplit_once(' ').map_or(day, |(_, day)| day);
                format!("{number}\n{day}\n{month}")
            }
            None => number.to_string(),
        };
        columns.push(Column::centre(heading, 1.0));
    }
    let mut rows = Vec::new();
    for person in people {
        rows.extend(LINES.iter().enumerate().map(|(line, key)| {
            let mut row = vec![if line == 0 { person.name.clone() } else { String::new() }, scribe.say(key)];
            if line == 0 {
                row.extend(held.iter().map(|(place, _)| person.signs.get(*place).cloned().unwrap_or_default()));
            }
            row
        }));
    }
    for _ in people.len()..PLACES.max(people.len() + 1) {
        rows.extend(LINES.iter().map(|key| vec![String::new(), scribe.say(key)]));
    }
    scribe.push(Block::Table(Table {
        columns,
        rows,
        row_headers: true,
        row_height: ROW,
        ruled: true,
        group: LINES.len(),
        ..Table::default()
    }));
}

/// Only a letter: this paper travels.
fn code(member: &Member) -> Option<&'static str> {
    match (member.status, member.clearance) {
        (EpisodeStatus::Cancelled, _) => Some("paper-list-code-stopped"),
        (_, Clearance::Cleared) => None,
        (_, Clearance::ClearedWithConditions) => Some("paper-list-code-conditions"),
        _ => Some("paper-list-code-not-yet"),
    }
}

fn sign_key(presence: Presence) -> String {
    format!("paper-list-sign-{}", presence.key())
}

fn legend(scribe: &Scribe<'_>) -> String {
    let codes = ["not-yet", "conditions", "stopped"].map(|code| {
        let letter = scribe.say(&format!("paper-list-code-{code}"));
        scribe.said(&format!("paper-list-legend-{code}"), &[("code", &letter)])
    });
    // Nothing recorded has no sign, and a session that lapsed no column.
    let signed = |presence: &&Presence| !matches!(presence, Presence::Open | Presence::Lapsed);
    let signs = Presence::ALL.iter().filter(signed).map(|presence| {
        format!("{} {}", scribe.say(&sign_key(*presence)), scribe.say(&format!("words-attendance-{}", presence.key())))
    });
    let signs = scribe.said("paper-list-legend-signs", &[("signs", &signs.collect::<Vec<_>>().join(" · "))]);
    joined("\n", [signs, scribe.say("paper-list-legend-scales"), codes.join(" · ")])
}

fn topics(scribe: &mut Scribe<'_>, sessions: &[Session]) {
    scribe.heading(1, "programme-sessions");
    let rows = sessions
        .iter()
        .map(|Session { number, date, topic, lapsed }| {
            let date = date.map(|date| scribe.words.long_date(date)).unwrap_or_default();
            let topic = if *lapsed { scribe.say("planning-lapsed") } else { topic.clone() };
            vec![number.to_string(), date, topic]
        })
        .collect();
    let columns = vec![
        Column::right("", 0.4),
        Column::left(scribe.say("paper-date"), 3.0),
        Column::left(scribe.say("paper-topic"), 5.0),
    ];
    scribe.push(Block::Table(Table { columns, rows, ..Table::default() }));
}

fn emergency(scribe: &mut Scribe<'_>, people: &[(&Member, Option<&Participant>)]) {
    scribe.heading(1, "paper-list-emergency");
    let note = scribe.say("paper-list-emergency-note");
    scribe.note(note);
    let rows: Vec<Vec<String>> = people
        .iter()
        .filter(|(member, _)| !member.gone)
        .map(|(member, person)| {
            let details = person.map(|person| &person.details);
            let who = details
                .map(|details| joined(", ", [details.emergency_name.clone(), details.emergency_relation.clone()]));
            let phone = details.map(|details| details.emergency_phone.trim().to_owned());
            vec![member.name.clone(), who.unwrap_or_default(), phone.unwrap_or_default()]
        })
        .collect();
    let blank_rows = if rows.is_empty() { MOST as usize } else { 1 };
    let columns = vec![
        Column::left(scribe.say("paper-participant"), 3.0),
        Column::left(scribe.say("paper-list-who"), 3.0),
        Column::left(scribe.say("paper-phone"), 2.0),
    ];
    scribe.push(Block::Table(Table { columns, rows, blank_rows, row_headers: true, ..Table::default() }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attendance::AttendanceStatus;
    use crate::basics::{Language, VisitId};
    use crate::paper::PaperKind;
    use crate::paper::compose::{Subject, compose, render_with};
    use crate::paper::samples::{group, said, setting};
    use crate::visit::VisitKind;

    fn list(change: impl Fn(&mut GroupFile), blank: bool) -> String {
        let mut file = group(Language::Nl);
        change(&mut file);
        said(PaperKind::AttendanceList, &Subject::Group { file, blank })
    }

    #[test]
    fn everyone_has_a_place_a_code_and_what_was_recorded() {
        let said = list(|_| (), false);
        for line in [
            "Duinlopers najaar · donderdag om 19:00 · parkeerplaats Meijendel",
            "Ömer Yıldız | aanwezig | af | w | ✓ | ✓ |",
            "Zoë d’Haene\ncode V | aanwezig",
            "Đặng Thị Hương\ncode N | aanwezig",
            "3 | donderdag 24 september 2026 | Ademhaling",
            "Zoë d’Haene | Contact 2, partner | 06 5550 0011",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        // A full group and two guests, whoever is there.
        assert_eq!(said.matches("| aanwezig").count(), PLACES);
    }

    #[test]
    fn the_list_for_the_pen_leaves_out_what_was_recorded() {
        assert!(list(|_| (), true).contains("Ömer Yıldız | aanwezig |  |  |  |"));
    }

    #[test]
    fn the_reason_why_someone_may_not_run_yet_stays_in_the_file() {
        let said = list(|file| file.members[0].clearance = Clearance::NotCleared, false);
        assert!(
            said.contains("Ömer Yıldız\ncode N") && !said.contains("Niet akkoord") && !said.contains("arts"),
            "{said}"
        );
    }

    #[test]
    fn whoever_stopped_is_listed_only_after_having_come() {
        let stop = |file: &mut GroupFile, came: bool| {
            file.members[0].status = EpisodeStatus::Cancelled;
            file.members[0].gone = true;
            if !came {
                file.members[0].attendance.fill(Presence::Open);
            }
        };
        assert!(list(|file| stop(file, true), false).contains("Ömer Yıldız\ncode G"));
        assert!(!list(|file| stop(file, false), false).contains("Ömer"));
    }

    #[test]
    fn every_state_has_its_sign_and_a_day_outside_the_group_a_dash_also_for_the_pen() {
        let late = |file: &mut GroupFile| {
            let states = [Presence::Outside, Presence::MadeUp, Presence::Lapsed, Presence::Stopped];
            file.members[0].attendance.splice(..4, states);
        };
        let recorded = list(late, false);
        assert!(recorded.contains("Ömer Yıldız | aanwezig | – | in | v | g |"), "{recorded}");
        assert!(recorded.contains("in ingehaald · g gestopt · – hoorde toen niet bij de groep"));
        assert!(list(late, true).contains("Ömer Yıldız | aanwezig | – |  | v | g |"));
    }

    #[test]
    fn whoever_comes_along_stands_below_the_group_for_that_day() {
        let said = list(
            |file| {
                let Contact::Session { id: session, .. } = file.sessions[1] else { panic!("a session") };
                let visitor = |id: i64, name: &str, kind, recorded| Visitor {
                    id: VisitId(id),
                    session,
                    participant: None,
                    name: name.into(),
                    kind,
                    recorded,
                };
                file.visitors = vec![
                    visitor(1, "Zehra Kaya", VisitKind::CatchUp, Some(AttendanceStatus::Present)),
                    visitor(2, "Piet", VisitKind::Guest, None),
                ];
            },
            false,
        );
        assert!(said.contains("Zehra Kaya\nhaalt in | aanwezig | – | ✓ | – |"), "{said}");
        assert!(said.contains("Piet\ngast | aanwezig | – |  | – |"), "{said}");
        assert_eq!(said.matches("| aanwezig").count(), PLACES);
    }

    #[test]
    fn a_full_group_fits_on_one_sheet() {
        for language in [Language::Nl, Language::En] {
            let mut file = group(language);
            let (mut member, person) = (file.members[3].clone(), file.people[3].clone());
            member.name = "Willemijn-Charlotte van den Broek-Hoogenboom tot Oudewater".into();
            file.members.push(member);
            file.people.push(person);
            let setting = setting(language);
            let subject = Subject::Group { file, blank: false };
            let document = compose(PaperKind::AttendanceList, &subject, &setting).unwrap();
            assert_eq!(render_with(&document, setting.words).unwrap().pages, 2);
            let blank = compose(PaperKind::AttendanceList, &Subject::Blank, &setting).unwrap();
            assert_eq!(render_with(&blank, setting.words).unwrap().pages, 2);
        }
    }
}
