//! The three talks: their forms, goals, schedule and health declaration.

use rusqlite::Transaction;
use serde_json::Value;

use super::running::{advised, cards};
use super::{Practice, Saved, sound};
use crate::attendance::MoodMeans;
use crate::basics::{Date, EpisodeId, GoalId, TalkKind, TimeOfDay};
use crate::declaration::{self, ClearanceStep, Declaration};
use crate::episode::{self, TalkPage};
use crate::error::{Error, Fault, Result};
use crate::form::{self, Answers, AskedQuestion, Choice, FormKind, PlacedSection, Question, QuestionKind, SectionPage};
use crate::words::Words;
use crate::{goal, limits, participant, schedule};

impl Practice {
    pub fn talk(&mut self, id: EpisodeId, kind: TalkKind) -> Result<TalkPage> {
        let today = self.clock.today();
        let title = self.topic_title()?;
        let words = self.words;
        self.read(|tx| {
            let episode = episode::store::find(tx, id)?;
            let answers = form::store::answers(tx, id)?;
            let history = episode::store::schedule_history(tx, id)?;
            let talks = episode::store::talks(tx, id)?;
            let form = FormKind::of(kind);
            let sessions = episode::store::sessions(tx, &episode, &title)?;
            let copies = schedule::store::copies(tx, &[id])?;
            let declaration = Declaration::of(id, declaration::store::steps(tx, id)?, today);
            let advice = if episode.status.is_open() {
                advised(tx, &[(id, declaration.clearance.may_run())], &copies, today, words)?.remove(&id)
            } else {
                None
            };
            Ok(TalkPage {
                episode: id,
                kind,
                title: words.say(&format!("form-{}", form.key())),
                participant: participant::store::find(tx, episode.participant)?,
                group_name: episode::store::group_of(tx, episode.group)?.0,
                talk: talks.into_iter().find(|talk| talk.kind == kind).ok_or(Error::NotFound)?,
                sections: form::sections(form).iter().map(|section| shown(*section, &answers, words)).collect(),
                goals: goal::store::of(tx, id)?,
                schedule: history.last().cloned(),
                schedule_history: history,
                schedules: cards(tx, id, &copies, words)?,
                advice,
                declaration,
                moods: MoodMeans::of(sessions.iter().filter_map(|session| session.attendance.as_ref())),
                sessions,
                changed: answers.last_changed(),
            })
        })
    }

    pub fn plan_talk(
        &mut self,
        id: EpisodeId,
        kind: TalkKind,
        date: Option<Date>,
        time: Option<TimeOfDay>,
    ) -> Result<Saved> {
        self.save(|tx, now| {
            episode::store::find(tx, id)?;
            episode::store::plan_talk(tx, id, kind, date, time, now)
        })
    }

    pub fn hold_talk(&mut self, id: EpisodeId, kind: TalkKind, date: Date, held: bool) -> Result<Saved> {
        let mut faults = Vec::new();
        if held {
            limits::not_after(&mut faults, "date", Some(date), self.clock.today());
        }
        sound(faults)?;
        self.save(|tx, now| {
            episode::store::find(tx, id)?;
            episode::store::hold_talk(tx, id, kind, date, held, now)?;
            if held { episode::store::begin(tx, id, now) } else { Ok(()) }
        })
    }

    pub fn answer(&mut self, id: EpisodeId, form: FormKind, question: String, value: Value) -> Result<Saved> {
        form::check(form, &question, &value)?;
        self.save(|tx, now| {
            episode::store::find(tx, id)?;
            form::store::answer(tx, id, form, &question, &value, now)
        })
    }

    pub fn add_goal(&mut self, id: EpisodeId, at: TalkKind, wording: String) -> Result<GoalId> {
        sound(wording_faults(&wording))?;
        let today = self.clock.today();
        self.write(|tx, now| {
            episode::store::find(tx, id)?;
            let goal = goal::store::insert(tx, id, now)?;
            goal::store::word(tx, goal, at, &wording, today)?;
            Ok(goal)
        })
    }

    pub fn word_goal(&mut self, goal: GoalId, at: TalkKind, wording: String) -> Result<Saved> {
        sound(wording_faults(&wording))?;
        let today = self.clock.today();
        self.save(|tx, _| {
            goal::store::episode_of(tx, goal)?;
            goal::store::word(tx, goal, at, &wording, today)
        })
    }

    pub fn rate_goal(&mut self, goal: GoalId, at: TalkKind, value: Option<u8>) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::scale(&mut faults, "value", value);
        sound(faults)?;
        self.save(|tx, _| {
            goal::store::episode_of(tx, goal)?;
            goal::store::rate(tx, goal, at, value)
        })
    }

    pub fn drop_goal(&mut self, goal: GoalId, at: Option<TalkKind>) -> Result<Saved> {
        self.save(|tx, _| {
            goal::store::episode_of(tx, goal)?;
            goal::store::drop_at(tx, goal, at)
        })
    }

    pub fn record_clearance(&mut self, id: EpisodeId, step: ClearanceStep) -> Result<Declaration> {
        let today = self.clock.today();
        sound(step.faults(today))?;
        self.write(|tx, now| {
            episode::store::find(tx, id)?;
            declaration::store::record(tx, id, &step, now)?;
            declaration_of(tx, id, today)
        })
    }
}

fn declaration_of(tx: &Transaction<'_>, id: EpisodeId, today: Date) -> Result<Declaration> {
    Ok(Declaration::of(id, declaration::store::steps(tx, id)?, today))
}

fn wording_faults(wording: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    limits::long(&mut faults, "wording", wording);
    faults
}

/// A section with its words and answers. A retired question is shown only where it was answered.
fn shown(section: PlacedSection, answers: &Answers, words: Words) -> SectionPage {
    let asked = section
        .questions
        .iter()
        .filter(|question| question.retired.is_none() || answers.get(section.form, &question.id).is_some())
        .map(|question| asked(section.form, question, answers, words))
        .collect();
    SectionPage {
        form: section.form,
        id: section.id.to_owned(),
        title: words.say(&section.key()),
        block: section.block,
        questions: asked,
    }
}

fn asked(form: FormKind, question: &Question, answers: &Answers, words: Words) -> AskedQuestion {
    let key = question.key(form);
    let stored = answers.values.get(&(form, question.id.clone()));
    AskedQuestion {
        id: question.id.clone(),
        kind: question.kind,
        by: question.by,
        label: words.say(&key),
        help: words.find(&format!("{key}-help"), &[]),
        explain: question.explain,
        options: question
            .options
            .iter()
            .map(|option| Choice {
                id: option.clone(),
                label: words.say(&format!("{key}-{}", option.replace('_', "-"))),
            })
            .collect(),
        min: question.min,
        max: question.max,
        unit: question.unit.as_ref().map(|unit| words.say(&format!("form-unit-{}", unit.replace('_', "-")))),
        value: stored.map_or(Value::Null, |(value, _)| value.clone()),
        changed: stored.map(|(_, changed)| *changed),
        earlier: match question.kind {
            QuestionKind::Scale if form != FormKind::Declaration => answers.earlier_figures(form, &question.id),
            _ => Vec::new(),
        },
    }
}
