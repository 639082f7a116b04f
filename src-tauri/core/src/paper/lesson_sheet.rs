//! The lesson sheet: one page for the bag. Who comes, by initials; whom to call; each one's step; room to write; the topic.
//!
//! This paper travels. Health and worries are a letter on it, never a word.

use super::compose::render_with;
use super::document::{Block, Column, Document, Table, Text};
use super::dossier::SessionFile;
use super::parts::{Scribe, joined};
use crate::attendance::SessionEntry;
use crate::concern::ConcernKind;
use crate::declaration::Clearance;
use crate::error::Result;
use crate::group::MOST;
use crate::participant::Participant;
use crate::participant::names::unambiguous_initials;

/// Rows on the sheet: a full group and two guests.
const PLACES: usize = MOST as usize + 2;

/// How much room there is; each next one leaves out more, until the sheet is one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    NoHomework,
    NoExercise,
    OneLine,
    OnlyAim,
    OnlyTitle,
    /// Low rows, and no more of a long step than fits on a line.
    Bare,
}

impl Fit {
    const ALL: [Self; 7] =
        [Self::Whole, Self::NoHomework, Self::NoExercise, Self::OneLine, Self::OnlyAim, Self::OnlyTitle, Self::Bare];
}

/// Letters of a step and of a relation that fit on a line.
const LINE: usize = 30;

/// The sheet with as much of the topic as one page holds.
pub(super) fn on_one_page(empty: &Scribe<'_>, file: &SessionFile) -> Result<Document> {
    let mut sheet = written(empty, file, Fit::Whole);
    for fit in &Fit::ALL[1..] {
        if render_with(&sheet, empty.words)?.pages <= 1 {
            break;
        }
        sheet = written(empty, file, *fit);
    }
    Ok(sheet)
}

fn written(empty: &Scribe<'_>, file: &SessionFile, fit: Fit) -> Document {
    let mut scribe =
        Scribe { document: empty.document.clone(), words: empty.words, setting: empty.setting, kind: empty.kind };
    // The room goes to writing, the practice stands at the foot.
    scribe.document.letterhead = None;
    let page = &file.page;
    let number = scribe.said("capture-sheet-session", &[("number", &page.number.to_string())]);
    let when = joined(", ", [scribe.words.long_date(page.date), scribe.words.time(page.starts_at)]);
    scribe.title([page.group_name.clone(), number, when, page.place.clone()]);
    people(&mut scribe, file, fit);
    let legend = legend(&scribe);
    scribe.note(legend);
    let label = scribe.say("capture-sheet-notes");
    scribe.push(Block::Answer { label, value: None, lines: if fit < Fit::OneLine { 2 } else { 1 } });
    topic(&mut scribe, file, fit);
    scribe.document
}

fn people(scribe: &mut Scribe<'_>, file: &SessionFile, fit: Fit) {
    let guests = file.page.guests.iter().map(|guest| guest.name.as_str());
    let names: Vec<&str> = file.page.entries.iter().map(|entry| entry.name.as_str()).chain(guests).collect();
    let initials = unambiguous_initials(&names);
    let columns = vec![
        Column::left(scribe.say("capture-sheet-who"), 1.2),
        Column::left(scribe.say("capture-sheet-step-and-call"), 3.7),
        Column::centre(scribe.say("capture-sheet-present"), 1.1),
        Column::centre(scribe.say("capture-sheet-before"), 1.1),
        Column::centre(scribe.say("capture-sheet-after"), 0.95),
        Column::centre(scribe.say("capture-sheet-effort"), 1.0),
        Column::centre(scribe.say("capture-sheet-step"), 0.85),
        Column::left(scribe.say("capture-sheet-remark"), 2.0),
    ];
    let people = file.page.entries.iter().zip(&file.people).zip(&initials);
    let mut rows: Vec<Vec<String>> = people
        .map(|((entry, person), initials)| {
            let away = entry.recorded && !entry.details.status.was_there();
            let sign = if away {
                scribe.say(&format!("paper-list-sign-{}", entry.details.status.key()))
            } else {
                String::new()
            };
            vec![
                joined("\n", [initials.clone(), codes(scribe, entry)]),
                step_and_call(scribe, entry, person, fit),
                sign,
            ]
        })
        .collect();
    let guests = initials.iter().skip(file.page.entries.len());
    rows.extend(guests.map(|initials| vec![initials.clone(), scribe.say("capture-sheet-guest")]));
    let places = if fit < Fit::Bare { PLACES.max(rows.len() + 1) } else { rows.len() + 1 };
    for _ in rows.len()..places {
        rows.push(vec![String::new(), scribe.say("capture-sheet-guest")]);
    }
    let row_height = if fit < Fit::Bare { 38.0 } else { 28.0 };
    scribe.push(Block::Table(Table { columns, rows, row_headers: true, row_height, ruled: true, ..Table::default() }));
}

/// Only letters.
fn codes(scribe: &Scribe<'_>, entry: &SessionEntry) -> String {
    let health = match entry.clearance {
        Clearance::Cleared => None,
        Clearance::ClearedWithConditions => Some("paper-list-code-conditions"),
        _ => Some("paper-list-code-not-yet"),
    };
    let open = |kind| entry.concerns.iter().any(|concern| concern.kind == kind && concern.closed.is_none());
    let injury = open(ConcernKind::Injury).then_some("capture-sheet-code-injury");
    let worry = open(ConcernKind::Worry).then_some("capture-sheet-code-worry");
    joined(" ", [health, injury, worry].into_iter().flatten().map(|key| scribe.say(key)))
}

fn step_and_call(scribe: &Scribe<'_>, entry: &SessionEntry, person: &Participant, fit: Fit) -> String {
    let most = if fit < Fit::Bare { usize::MAX } else { LINE };
    let step = match &entry.planned_step {
        Some(plan) => scribe.said(
            "capture-sheet-step-in-words",
            &[("number", &plan.number.to_string()), ("text", &shortened(&plan.text, most))],
        ),
        None => scribe.say("capture-sheet-no-step"),
    };
    let details = &person.details;
    let relation = if fit < Fit::Bare { shortened(&details.emergency_relation, LINE / 2) } else { String::new() };
    let phone = joined(", ", [details.emergency_phone.clone(), relation]);
    let call = if details.emergency_phone.trim().is_empty() {
        scribe.say("capture-sheet-no-phone")
    } else {
        scribe.said("capture-sheet-call", &[("phone", &phone)])
    };
    joined("\n", [step, call])
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

fn legend(scribe: &Scribe<'_>) -> String {
    let code = |letter: &str, legend: &str| scribe.said(legend, &[("code", &scribe.say(letter))]);
    let codes = [
        code("paper-list-code-not-yet", "paper-list-legend-not-yet"),
        code("paper-list-code-conditions", "paper-list-legend-conditions"),
        code("capture-sheet-code-injury", "capture-sheet-legend-injury"),
        code("capture-sheet-code-worry", "capture-sheet-legend-worry"),
    ];
    let scales = joined(" ", [scribe.say("paper-list-legend-scales"), scribe.say("paper-list-emergency-note")]);
    joined("\n", [codes.join(" · "), scales])
}

fn topic(scribe: &mut Scribe<'_>, file: &SessionFile, fit: Fit) {
    let text = &file.page.topic.text;
    scribe.push(Block::Heading { level: 1, text: text.title.clone() });
    if fit >= Fit::OnlyTitle {
        return;
    }
    let mut card = Text::new().strong(text.aim.clone());
    if fit < Fit::OnlyAim {
        for point in &text.points {
            card = card.plain(format!("\n– {point}"));
        }
    }
    let mut titled = |key: &str, text: &str| {
        if !text.trim().is_empty() {
            card = std::mem::take(&mut card).strong(format!("\n{} ", scribe.say(key))).plain(text);
        }
    };
    if fit < Fit::NoExercise {
        titled("capture-sheet-exercise", &text.exercise);
    }
    if fit < Fit::NoHomework {
        titled("capture-sheet-homework", &text.homework);
    }
    scribe.note(card);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attendance::AttendanceStatus;
    use crate::basics::Language;
    use crate::paper::PaperKind;
    use crate::paper::compose::{Subject, compose};
    use crate::paper::samples::{said, session, setting};

    fn sheet(change: impl Fn(&mut SessionFile)) -> String {
        let mut file = session(Language::Nl);
        change(&mut file);
        said(PaperKind::LessonSheet, &Subject::Session(Box::new(file)))
    }

    #[test]
    fn everyone_is_on_it_by_initials_with_the_step_and_whom_to_call() {
        let said = sheet(|_| ());
        for line in [
            "Duinlopers najaar · les 3 · donderdag 24 september 2026, 19:00 · parkeerplaats Meijendel",
            "ÖY | Stap 2. 10 × (1 min dribbelen, 2 min wandelen)\nbij nood 06 5550 0010, partner | ",
            "WvdBH",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        // Eight rows: five people and three to write in.
        assert_eq!(said.matches("Gast").count(), 3, "{said}");
        for name in ["Ömer", "Haene", "Hương", "Willemijn", "Nowak", "Contact 1"] {
            assert!(!said.contains(name), "{name} is in {said}");
        }
    }

    #[test]
    fn health_and_worries_are_a_letter_and_whoever_may_not_run_is_on_it() {
        let said = sheet(|_| ());
        for line in ["\nZd\nV B | ", "\nĐTH\nN | ", "\nŁN\nN Z | "] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        for word in ["Inhalator", "huisarts", "Knie", "Slaapt"] {
            assert!(!said.contains(word), "{word} is in {said}");
        }
        assert!(said.contains("code B: blessure"));
    }

    #[test]
    fn what_was_closed_is_not_asked_about_any_more() {
        let said = sheet(|file| {
            for concern in file.page.entries.iter_mut().flat_map(|entry| &mut entry.concerns) {
                concern.closed = Some(file.page.date);
            }
        });
        assert!(said.contains("\nZd\nV | "), "{said}");
    }

    #[test]
    fn whoever_called_off_is_marked_so() {
        let said = sheet(|file| {
            file.page.entries[0].recorded = true;
            file.page.entries[0].details.status = AttendanceStatus::Excused;
        });
        assert!(said.contains("partner | af"), "{said}");
    }

    #[test]
    fn two_people_with_the_same_initials_are_told_apart() {
        let said = sheet(|file| file.page.entries[1].name = "Özlem Yavuz".into());
        assert!(said.contains("\nÖmY | ") && said.contains("\nÖzY\n"), "{said}");
    }

    #[test]
    fn it_is_one_page_whatever_stands_on_it() {
        let long = "6 × (3 min dribbelen, 2 min wandelen) + 2 × (45 sec dribbelen, 15 sec wandelen, 1 min dribbelen)";
        for language in [Language::Nl, Language::En] {
            for people in [0, 1, 6, 9] {
                for words in [1, 60] {
                    let mut file = session(language);
                    while file.page.entries.len() < people {
                        file.page.entries.push(file.page.entries[file.page.entries.len() % 5].clone());
                        file.people.push(file.people[file.people.len() % 5].clone());
                    }
                    file.page.entries.truncate(people);
                    file.people.truncate(people);
                    for (entry, person) in file.page.entries.iter_mut().zip(&mut file.people) {
                        entry.name = "Willemijn-Charlotte van den Broek-Hoogenboom tot Oudewater".into();
                        person.details.emergency_relation = "moeder van de kinderen".into();
                        if words > 1 {
                            entry.planned_step.as_mut().unwrap().text = long.into();
                        }
                    }
                    let text = &mut file.page.topic.text;
                    text.points = text.points.iter().map(|point| format!("{point} ").repeat(words)).collect();
                    text.exercise = text.exercise.repeat(words);
                    let setting = setting(language);
                    let document =
                        compose(PaperKind::LessonSheet, &Subject::Session(Box::new(file)), &setting).unwrap();
                    let pages = render_with(&document, setting.words).unwrap().pages;
                    assert_eq!(pages, 1, "{people} people, {words} times the words");
                }
            }
        }
    }

    #[test]
    fn a_full_group_leaves_room_for_the_points_of_the_topic() {
        let said = sheet(|file| {
            file.page.entries.push(file.page.entries[0].clone());
            file.people.push(file.people[0].clone());
        });
        assert!(said.contains("Bij spanning zit de adem vaak hoog en snel."), "{said}");
    }
}
