//! The season on paper: every group that is planned or runs, with its days and topics, for the wall.

use super::document::{Block, Column, Table};
use super::dossier::{SeasonFile, SeasonGroup, SeasonSession};
use super::parts::{Scribe, joined};
use crate::basics::Date;

pub(super) fn write(scribe: &mut Scribe<'_>, file: &SeasonFile) {
    let days = || file.groups.iter().flat_map(|group| group.sessions.iter().map(|session| session.date));
    let period = match (days().min(), days().max()) {
        (Some(first), Some(last)) => {
            let (from, to) = (scribe.words.date(first), scribe.words.date(last));
            scribe.said("paper-period-from-to", &[("from", &from), ("to", &to)])
        }
        _ => String::new(),
    };
    scribe.title([period]);
    if file.groups.is_empty() {
        let none = scribe.say("calendar-season-none");
        scribe.paragraph(none);
    }
    for group in &file.groups {
        one(scribe, group, file);
    }
}

fn one(scribe: &mut Scribe<'_>, group: &SeasonGroup, file: &SeasonFile) {
    let details = &group.details;
    scribe.push(Block::Heading { level: 1, text: details.name.clone() });
    let weekday = scribe.say(&format!("words-weekday-{}", details.weekday));
    let (from, until) = (scribe.words.time(details.starts_at), scribe.words.time(details.ends_at));
    let when = scribe.said("calendar-season-when", &[("day", &weekday), ("from", &from), ("until", &until)]);
    let people = scribe.said(
        "calendar-season-people",
        &[("people", &group.people.to_string()), ("places", &details.capacity.to_string())],
    );
    let talks = group.talks.iter().map(|(kind, planned, held)| {
        let counted = [("planned", planned.to_string()), ("held", held.to_string())];
        let counted: Vec<(&str, &str)> = counted.iter().map(|(name, count)| (*name, count.as_str())).collect();
        let talk = scribe.say(&format!("words-talk-{}", kind.key()));
        format!("{talk}: {}", scribe.said("calendar-season-talks", &counted))
    });
    let talks: Vec<String> = talks.collect();
    scribe.known([
        ("calendar-season-meets", Some(joined(" · ", [when, details.place.clone()]))),
        ("calendar-season-group", Some(people)),
        ("calendar-season-talks-label", Some(talks.join("\n"))),
    ]);
    let rows = days(group, file)
        .into_iter()
        .map(|(date, line)| match line {
            Ok(session) => {
                let day = scribe.words.long_date(date);
                let time = scribe.words.time(session.starts_at);
                let day = if session.starts_at == details.starts_at { day } else { format!("{day}, {time}") };
                vec![session.number.to_string(), day, topic(scribe, session)]
            }
            Err(name) => {
                let off = scribe.said("calendar-season-off", &[("name", name)]);
                vec![String::new(), scribe.words.long_date(date), off]
            }
        })
        .collect();
    let columns = vec![
        Column::right("", 0.4),
        Column::left(scribe.say("paper-date"), 3.2),
        Column::left(scribe.say("paper-topic"), 5.0),
    ];
    scribe.push(Block::Table(Table { columns, rows, ..Table::default() }));
}

fn topic(scribe: &Scribe<'_>, session: &SeasonSession) -> String {
    match &session.cancelled {
        None => session.topic.clone(),
        Some(reason) if reason.trim().is_empty() => scribe.say("calendar-season-cancelled"),
        Some(reason) => scribe.said("calendar-season-cancelled-why", &[("reason", reason.trim())]),
    }
}

/// The sessions of a group and, between them, the days on which there would have been one, had it not been a day off.
fn days<'a>(group: &'a SeasonGroup, file: &'a SeasonFile) -> Vec<(Date, Result<&'a SeasonSession, &'a str>)> {
    let mut days: Vec<(Date, Result<&SeasonSession, &str>)> =
        group.sessions.iter().map(|session| (session.date, Ok(session))).collect();
    let (Some(first), Some(last)) =
        (group.sessions.iter().map(|one| one.date).min(), days.iter().map(|day| day.0).max())
    else {
        return days;
    };
    let mut date = first;
    while date < last {
        let off = file.days_off.iter().find(|off| off.cover(date)).map(|off| off.name.as_str());
        let free = !group.sessions.iter().any(|session| session.date == date);
        if let Some(name) = off.filter(|_| free && date.weekday() == group.details.weekday) {
            days.push((date, Err(name)));
        }
        date = date.plus_days(1);
    }
    days.sort_by_key(|(date, line)| (*date, line.map_or(0, |session| session.number)));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::{GroupId, Language};
    use crate::paper::PaperKind;
    use crate::paper::compose::{Subject, compose, file_name, render_with};
    use crate::paper::samples::{self, said, setting};

    fn season(change: impl Fn(&mut SeasonFile)) -> SeasonFile {
        let mut file = samples::season(Language::Nl);
        change(&mut file);
        file
    }

    #[test]
    fn every_session_stands_on_its_day_and_what_was_skipped_is_named() {
        let said = said(PaperKind::Season, &Subject::Season(season(|_| ())));
        for line in [
            "10 december 2026 tot en met 7 januari 2027",
            "1 | donderdag 10 december 2026 | ",
            " | donderdag 24 december 2026 | Geen les: Kerstvakantie",
            " | donderdag 31 december 2026 | Geen les: Kerstvakantie",
            "3 | donderdag 7 januari 2027 | Ademhaling",
            "5 van 6 plaatsen",
            "Intakegesprek: 4 gepland, 1 gehouden",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
    }

    #[test]
    fn what_was_called_off_says_why() {
        let called_off = |reason: &str| {
            let file = season(|file| file.groups[0].sessions[1].cancelled = Some(reason.to_owned()));
            said(PaperKind::Season, &Subject::Season(file))
        };
        assert!(called_off("onweer").contains("17 december 2026 | Vervalt: onweer"));
        assert!(called_off("").contains("17 december 2026 | Vervalt\n"), "{}", called_off(""));
    }

    #[test]
    fn a_season_without_groups_says_so_and_the_file_names_nobody() {
        let empty = season(|file| file.groups.clear());
        assert!(said(PaperKind::Season, &Subject::Season(empty)).contains("geen groep gepland of bezig"));
        let name =
            |one| file_name(PaperKind::Season, &Subject::Season(season(|file| file.one = one)), &setting(Language::Nl));
        assert_eq!(name(None), "2026-11-24_seizoen.pdf");
        assert_eq!(name(Some(GroupId(3))), "2026-11-24_seizoen_groep-0003.pdf");
    }

    #[test]
    fn many_groups_take_as_many_pages_as_they_need() {
        let many = season(|file| file.groups = vec![file.groups[0].clone(); 8]);
        for language in [Language::Nl, Language::En] {
            let setting = setting(language);
            let document = compose(PaperKind::Season, &Subject::Season(many.clone()), &setting).unwrap();
            assert!(render_with(&document, setting.words).unwrap().pages > 1);
        }
    }
}
