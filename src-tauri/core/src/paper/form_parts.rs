//! The parts of a form that are more than answers: goals, effects over time, schedule, clearance.

use super::document::{Block, Choice, Column, FieldLine, RatingRow, Ratings, Scale, Table, Text};
use super::dossier::PersonFile;
use super::form::FormPaper;
use super::parts::{Scribe, held_on, schedule_name, some, step_words};
use super::questions::figure;
use crate::basics::TalkKind;
use crate::declaration::Clearance;
use crate::form::{FormKind, sections};
use crate::goal::Goal;
use crate::programme;

/// As many goals as there is room for on an empty form.
const GOALS: usize = 3;

/// A talk that is written up within so many days still brings its own step of the schedule.
const WRITTEN_UP: i64 = 6;

/// The talks up to and including this one.
fn talks(until: TalkKind) -> &'static [TalkKind] {
    let at = TalkKind::ALL.iter().position(|talk| *talk == until).unwrap_or(0);
    &TalkKind::ALL[..=at]
}

fn moments(scribe: &Scribe<'_>, until: TalkKind) -> Vec<String> {
    talks(until).iter().map(|talk| scribe.say(&format!("paper-moment-{}", talk.key()))).collect()
}

pub(super) fn goals(scribe: &Scribe<'_>, life: FormPaper<'_>) -> Vec<Block> {
    let goals = life.file.filter(|_| !life.blank).map_or(&[][..], |file| &file.goals);
    if life.report { goals_so_far(scribe, goals, life.talk) } else { goals_to_fill_in(scribe, goals, life.talk) }
}

/// Each goal as it was worded at the talk with its figures until then, and below the words it had before.
fn goals_so_far(scribe: &Scribe<'_>, goals: &[Goal], until: TalkKind) -> Vec<Block> {
    let goals: Vec<&Goal> = goals.iter().filter(|goal| talks(until).contains(&goal.set_at)).collect();
    if goals.is_empty() {
        return Vec::new();
    }
    let rows = goals.iter().map(|goal| RatingRow {
        label: worded(goal, until).to_owned(),
        values: talks(until).iter().map(|talk| goal.rating.at(*talk)).collect(),
    });
    let label = scribe.say("paper-goal");
    let moments = moments(scribe, until);
    let mut blocks = vec![Block::Ratings(Ratings { label, moments, rows: rows.collect(), report: true })];
    for goal in goals {
        let wording = worded(goal, until);
        let mut said = Vec::new();
        for earlier in goal.earlier.iter().filter(|one| one.at < until && one.wording.trim() != wording) {
            let talk = scribe.say(&format!("words-talk-{}", earlier.at.key())).to_lowercase();
            let date = scribe.words.date(earlier.date);
            let args = [("talk", talk.as_str()), ("date", date.as_str()), ("wording", earlier.wording.trim())];
            said.push(scribe.said("paper-goal-earlier", &args));
        }
        if let Some(talk) = goal.dropped_at.filter(|talk| talks(until).contains(talk)) {
            let talk = scribe.say(&format!("words-talk-{}", talk.key())).to_lowercase();
            said.push(scribe.said("paper-goal-dropped", &[("talk", &talk)]));
        }
        if !said.is_empty() {
            let about = scribe.said("paper-goal-about", &[("wording", wording)]);
            blocks.push(Block::Note(Text::new().strong(about).plain(format!("\n{}", said.join("\n")))));
        }
    }
    blocks
}

/// The words a goal had at a talk. There is one wording a talk; what was changed after it does not stand on its report.
fn worded(goal: &Goal, at: TalkKind) -> &str {
    goal.earlier.iter().find(|earlier| earlier.at == at).map_or(&goal.wording, |earlier| &earlier.wording).trim()
}

fn goals_to_fill_in(scribe: &Scribe<'_>, goals: &[Goal], talk: TalkKind) -> Vec<Block> {
    let goals: Vec<&Goal> = goals.iter().filter(|goal| goal.dropped_at.is_none()).collect();
    let count = if goals.is_empty() || talk == TalkKind::Intake { GOALS.max(goals.len()) } else { goals.len() };
    (0..count)
        .map(|index| {
            let goal = goals.get(index);
            let label = scribe.said("paper-goal-number", &[("number", &(index + 1).to_string())]);
            let value = goal.and_then(|goal| some(goal.wording.clone()));
            let scale = Scale {
                label: scribe.say("paper-goal-now"),
                value: goal.and_then(|goal| goal.rating.at(talk)),
                ends: None,
            };
            Block::Together(vec![Block::Answer { label, value, lines: 2 }, Block::Scale(scale)])
        })
        .collect()
}

/// The seven effects at each talk so far.
pub(super) fn effects(scribe: &Scribe<'_>, life: FormPaper<'_>) -> Vec<Block> {
    let Some(file) = life.file else { return Vec::new() };
    let form = FormKind::of(life.talk);
    let questions = sections(form).into_iter().find(|section| section.id == "effects").map_or(&[][..], |s| s.questions);
    let rows: Vec<RatingRow> = questions
        .iter()
        .map(|question| RatingRow {
            label: scribe.say(&format!("form-effect-{}", question.id.replace('_', "-"))),
            values: talks(life.talk)
                .iter()
                .map(|talk| file.answers.get(FormKind::of(*talk), &question.id).and_then(figure))
                .collect(),
        })
        .collect();
    if rows.iter().all(|row| row.values.iter().all(Option::is_none)) {
        return Vec::new();
    }
    let note = Text::from(scribe.say("paper-scale-note"));
    let label = String::new();
    let moments = moments(scribe, life.talk);
    vec![Block::Note(note), Block::Ratings(Ratings { label, moments, rows, report: true })]
}

pub(super) fn schedule(scribe: &Scribe<'_>, life: FormPaper<'_>) -> Vec<Block> {
    let chosen = life.file.filter(|_| !life.blank).and_then(|file| file.schedule.last());
    if life.report {
        let Some(file) = life.file.filter(|file| !file.schedule.is_empty()) else { return Vec::new() };
        return vec![schedule_table(scribe, file, life.talk)];
    }
    let built_in = programme::schedules().iter().map(|schedule| Choice {
        text: schedule.text(scribe.words.language()).name.clone(),
        ticked: chosen.is_some_and(|chosen| chosen.schedule == schedule.id),
    });
    let of_chosen = life.file.zip(chosen);
    // One of the therapist's own stands beside the built-in ones where it was chosen.
    let own = of_chosen
        .filter(|(_, chosen)| programme::schedule(&chosen.schedule).is_none())
        .map(|(file, chosen)| Choice { text: schedule_name(scribe.words, file, &chosen.schedule), ticked: true });
    let options = built_in.chain(own).collect();
    let step = of_chosen.map(|(file, chosen)| {
        let (_, text) = step_words(scribe.words, file, chosen);
        format!("{}: {text}", chosen.step)
    });
    vec![
        Block::Options { label: scribe.say("paper-schedule-which"), options },
        Block::Fields(vec![
            FieldLine { label: scribe.say("paper-schedule-step"), value: step },
            FieldLine {
                label: scribe.say("paper-schedule-why"),
                value: chosen.and_then(|chosen| some(chosen.reason.clone())),
            },
        ]),
    ]
}

/// The schedule from step to step, in words, as far as it had come at a talk.
pub(super) fn schedule_table(scribe: &Scribe<'_>, file: &PersonFile, until: TalkKind) -> Block {
    let last = held_on(file, until).filter(|_| until != TalkKind::Final).map(|date| date.plus_days(WRITTEN_UP));
    let rows: Vec<Vec<String>> = file
        .schedule
        .iter()
        .enumerate()
        .filter(|(index, choice)| *index == 0 || last.is_none_or(|last| choice.date <= last))
        .map(|(_, choice)| choice)
        .map(|choice| {
            let (name, step) = step_words(scribe.words, file, choice);
            vec![scribe.words.date(choice.date), name, step, choice.reason.trim().to_owned()]
        })
        .collect();
    let mut columns = vec![
        Column::left(scribe.say("paper-date"), 1.6),
        Column::left(scribe.say("paper-schedule-and-step"), 1.7),
        Column::left(scribe.say("paper-step-in-words"), 2.5),
    ];
    if rows.iter().any(|row| !row[3].is_empty()) {
        columns.push(Column::left(scribe.say("paper-reason"), 2.5));
    }
    let rows = rows.into_iter().map(|row| row.into_iter().take(columns.len()).collect()).collect();
    Block::Table(Table { columns, rows, ..Table::default() })
}

pub(super) fn clearance(scribe: &Scribe<'_>, life: FormPaper<'_>) -> Vec<Block> {
    let known = life.file.filter(|_| !life.blank).map(|file| &file.declaration);
    if life.report {
        return match known {
            Some(declaration) if declaration.clearance != Clearance::NotHandedOut => clearance_report(scribe, life),
            _ => Vec::new(),
        };
    }
    let outcomes =
        [Clearance::Cleared, Clearance::ClearedWithConditions, Clearance::WaitingForDoctor, Clearance::NotCleared];
    let options = outcomes
        .iter()
        .map(|outcome| Choice {
            text: scribe.say(&format!("words-clearance-{}", outcome.key())),
            ticked: known.is_some_and(|declaration| declaration.clearance == *outcome),
        })
        .collect();
    // The heading above names the list; the day stands beside the signature.
    vec![
        Block::Options { label: String::new(), options },
        Block::Fields(vec![FieldLine {
            label: scribe.say("paper-clearance-conditions"),
            value: known.and_then(|declaration| some(declaration.conditions.clone())),
        }]),
    ]
}

/// Where the declaration stands and how it came there.
fn clearance_report(scribe: &Scribe<'_>, life: FormPaper<'_>) -> Vec<Block> {
    let Some(file) = life.file else { return Vec::new() };
    let declaration = &file.declaration;
    let fields = [
        ("paper-clearance", some(scribe.say(&format!("words-clearance-{}", declaration.clearance.key())))),
        ("paper-clearance-since", declaration.since.map(|date| scribe.words.date(date))),
        ("paper-clearance-valid", declaration.valid_until.map(|date| scribe.words.date(date))),
        (
            "paper-clearance-doctor",
            declaration.doctor.map(|doctor| scribe.say(&format!("words-doctor-{}", doctor.key()))),
        ),
        ("paper-clearance-conditions", some(declaration.conditions.clone())),
        ("paper-clearance-note", declaration.steps.last().and_then(|step| some(step.note.clone()))),
    ];
    let fields = fields.into_iter().filter(|(_, value)| value.is_some());
    let mut blocks =
        vec![Block::Fields(fields.map(|(key, value)| FieldLine { label: scribe.say(key), value }).collect())];
    if declaration.steps.len() > 1 {
        let rows = declaration.steps.iter().map(|step| {
            vec![scribe.words.date(step.date), scribe.say(&format!("words-clearance-{}", step.clearance.key()))]
        });
        let rows = rows.collect();
        let columns = vec![Column::left(scribe.say("paper-date"), 1.5), Column::left(scribe.say("paper-state"), 4.5)];
        blocks.push(Block::Table(Table { columns, rows, ..Table::default() }));
    }
    blocks
}
