//! One person's running: the own copy of a schedule, the step of now, what the record suggests, runs between sessions.

use std::collections::BTreeMap;

use rusqlite::Transaction;

use super::schedule::details_of;
use super::{Practice, Saved, sound, with_changes};
use crate::api::Changes;
use crate::basics::{Date, EpisodeId, OwnRunId, Timestamp};
use crate::episode::{self, ScheduleChoice};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::limits;
use crate::own_run::{self, OwnRunDetails};
use crate::programme::{self, Block, ScheduleCard, ScheduleText, StepPlan};
use crate::schedule::{self, AdviceCard, ChangedStep, Copies, Facts, OwnStep, Running, StepChange, advice};
use crate::words::Words;

impl Practice {
    pub fn choose_step(
        &mut self,
        id: EpisodeId,
        schedule: String,
        step: u8,
        reason: String,
        date: Option<Date>,
    ) -> Result<Saved> {
        let today = self.clock.today();
        let mut faults = Vec::new();
        limits::long(&mut faults, "reason", &reason);
        limits::not_after(&mut faults, "date", date, today);
        self.save(|tx, now| {
            episode::store::find(tx, id)?;
            let steps = take_copy(tx, id, &schedule, &mut faults, now)?;
            if steps.is_some_and(|steps| !(1..=steps).contains(&step)) {
                faults.push(Fault::new("step", FaultCode::OutOfRange));
            }
            sound(faults)?;
            let choice = ScheduleChoice { schedule, step, reason, date: date.unwrap_or(today), entered_later: None };
            episode::store::choose_step(tx, id, &choice, now)
        })
    }

    /// Changes one step of a person's own copy from a day on; the library and everyone else keep theirs.
    pub fn change_own_step(
        &mut self,
        id: EpisodeId,
        schedule: String,
        step: u8,
        blocks: Vec<Block>,
        reason: String,
        date: Option<Date>,
    ) -> Result<Saved> {
        let today = self.clock.today();
        let words = self.words;
        let date = date.unwrap_or(today);
        let mut faults = Vec::new();
        limits::long(&mut faults, "reason", &reason);
        limits::not_after(&mut faults, "date", Some(date), today);
        if !schedule::within_bounds(&blocks) {
            faults.push(Fault::new("blocks", FaultCode::OutOfRange));
        }
        sound(faults)?;
        if let Some(fault) = schedule::step_fault(&blocks) {
            return Err(Error::StepUnsound(fault));
        }
        self.save(|tx, now| {
            episode::store::find(tx, id)?;
            if let Some(known) = programme::schedule(&schedule) {
                schedule::store::keep_copy(tx, id, &schedule, &details_of(known, words), now)?;
            }
            let copies = schedule::store::copies(tx, &[id])?;
            let copy = copies.find(id, &schedule).ok_or(Error::NotFound)?;
            let before = copy.step_on(step, date).ok_or(Error::NotFound)?.to_vec();
            let change = StepChange { id: 0, step, before, after: blocks, reason, date };
            schedule::store::change_step(tx, id, copy, &change, now)
        })
    }

    pub fn add_own_run(&mut self, id: EpisodeId, run: OwnRunDetails) -> Result<OwnRunId> {
        let today = self.clock.today();
        self.write(|tx, now| {
            episode::store::find(tx, id)?;
            sound(run.faults(today, schedule::store::most_steps(tx, id)?))?;
            own_run::store::insert(tx, id, &run, now)
        })
    }

    pub fn change_own_run(&mut self, run: OwnRunId, changes: Changes) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, _| {
            let (episode, found) = own_run::store::find(tx, run)?;
            let steps = schedule::store::most_steps(tx, episode)?;
            let details = with_changes(&found.details, &changes, |new: &OwnRunDetails| new.faults(today, steps))?;
            own_run::store::update(tx, run, &details)
        })
    }

    /// Takes a run away, or puts it back.
    pub fn remove_own_run(&mut self, run: OwnRunId, removed: bool) -> Result<Saved> {
        self.save(|tx, now| {
            own_run::store::find(tx, run)?;
            own_run::store::set_removed(tx, run, removed.then_some(now))
        })
    }
}

/// Sees to it that someone has the schedule that is chosen for them, and says how many steps it has.
fn take_copy(
    tx: &Transaction<'_>,
    id: EpisodeId,
    schedule: &str,
    faults: &mut Vec<Fault>,
    now: Timestamp,
) -> Result<Option<u8>> {
    let copies = schedule::store::copies(tx, &[id])?;
    let known = copies.steps(id, schedule);
    if known > 0 {
        return Ok(Some(known));
    }
    match schedule::store::find(tx, schedule) {
        Ok(stored) if stored.hidden => faults.push(Fault::new("schedule", FaultCode::NotAChoice)),
        Ok(stored) if !stored.details.ready() => faults.push(Fault::new("schedule", FaultCode::Unfinished)),
        Ok(stored) => {
            schedule::store::keep_copy(tx, id, schedule, &stored.details, now)?;
            return Ok(Some(stored.details.steps.len() as u8));
        }
        Err(Error::NotFound) => faults.push(Fault::new("schedule", FaultCode::NotAChoice)),
        Err(other) => return Err(other),
    }
    Ok(None)
}

/// A step of someone's own schedule in words, as it was on a day; none for a schedule this program does not know.
pub(crate) fn plan_on(
    copies: &Copies,
    episode: EpisodeId,
    choice: (&str, u8),
    day: Date,
    words: Words,
) -> Option<StepPlan> {
    let (schedule, step) = choice;
    Some(StepPlan {
        schedule: schedule.to_owned(),
        schedule_name: text_of(copies, episode, schedule, words)?.name,
        number: step,
        text: words.step(copies.step_on(episode, schedule, step, day)?),
    })
}

/// The name of someone's schedule: a built-in one is called so in every language.
pub(crate) fn text_of(copies: &Copies, episode: EpisodeId, schedule: &str, words: Words) -> Option<ScheduleText> {
    match programme::schedule(schedule) {
        Some(known) => Some(known.text(words.language()).clone()),
        None => copies.find(episode, schedule).map(|copy| copy.text.clone()),
    }
}

/// The schedules one can choose from for someone: the own copy where there is one, else the library's.
pub(super) fn cards(tx: &Transaction<'_>, id: EpisodeId, copies: &Copies, words: Words) -> Result<Vec<ScheduleCard>> {
    let library = schedule::store::all(tx)?;
    let offered = library.into_iter().filter(|stored| !stored.hidden && stored.details.ready());
    let mut own: BTreeMap<i64, (String, ScheduleText, Vec<Vec<Block>>)> = offered
        .filter_map(|stored| {
            let text = ScheduleText { name: stored.details.name, description: stored.details.description };
            Some((schedule::own_number(&stored.id)?, (stored.id, text, stored.details.steps)))
        })
        .collect();
    // Also one that was hidden since: whoever runs it goes on.
    for copy in copies.all(id) {
        if let Some(number) = schedule::own_number(&copy.schedule) {
            own.insert(number, (copy.schedule.clone(), copy.text.clone(), copy.steps.clone()));
        }
    }
    let built_in = programme::schedules().iter().map(|known| {
        let steps = copies.find(id, &known.id).map_or(&known.steps, |copy| &copy.steps);
        (known.id.clone(), known.text(words.language()).clone(), steps.clone())
    });
    Ok(built_in.chain(own.into_values()).map(|(id, text, steps)| card(id, text, &steps, words)).collect())
}

fn card(id: String, text: ScheduleText, steps: &[Vec<Block>], words: Words) -> ScheduleCard {
    let steps = (1..).zip(steps).map(|(number, step)| StepPlan {
        schedule: id.clone(),
        schedule_name: text.name.clone(),
        number,
        text: words.step(step),
    });
    ScheduleCard { steps: steps.collect(), text, id }
}

/// What the page of one person shows of the running.
pub(super) fn running(
    tx: &Transaction<'_>,
    id: EpisodeId,
    may_run: Option<bool>,
    copies: &Copies,
    choice: Option<&ScheduleChoice>,
    today: Date,
    words: Words,
) -> Result<Running> {
    let steps = choice.map_or(Vec::new(), |choice| {
        (1..=copies.steps(id, &choice.schedule))
            .filter_map(|number| {
                Some(OwnStep {
                    plan: plan_on(copies, id, (&choice.schedule, number), today, words)?,
                    blocks: copies.step_on(id, &choice.schedule, number, today)?.to_vec(),
                })
            })
            .collect()
    });
    let mut changes: Vec<(String, &StepChange)> = Vec::new();
    for copy in copies.all(id) {
        let name = text_of(copies, id, &copy.schedule, words).map(|text| text.name).unwrap_or_default();
        changes.extend(copy.changes.iter().map(|change| (name.clone(), change)));
    }
    changes.sort_by_key(|(_, change)| std::cmp::Reverse((change.date, change.id)));
    Ok(Running {
        // After the end there is nothing to suggest.
        advice: match may_run {
            Some(may_run) => advised(tx, &[(id, may_run)], copies, today, words)?.remove(&id),
            None => None,
        },
        steps,
        changes: changes
            .into_iter()
            .map(|(schedule_name, change)| ChangedStep {
                date: change.date,
                schedule_name,
                step: change.step,
                before: words.step(&change.before),
                after: words.step(&change.after),
                reason: change.reason.clone(),
            })
            .collect(),
        runs: own_run::store::of(tx, id)?,
    })
}

/// What the record suggests for each of these people, from their own figures alone. `people` says of each whether the
/// declaration lets them run.
pub(super) fn advised(
    tx: &Transaction<'_>,
    people: &[(EpisodeId, bool)],
    copies: &Copies,
    today: Date,
    words: Words,
) -> Result<BTreeMap<EpisodeId, AdviceCard>> {
    let facts = schedule::store::facts(tx, people, copies, today)?;
    Ok(facts.into_iter().map(|(id, facts)| (id, worded(&facts, words))).collect())
}

fn worded(facts: &Facts, words: Words) -> AdviceCard {
    let advice = advice(facts);
    let reason = |reason: &schedule::Reason| {
        let key = format!("running-reason-{}", reason.key());
        match reason.number() {
            Some(number) => words.say_with(&key, &[("number", number.into())]),
            None => words.say(&key),
        }
    };
    AdviceCard {
        direction: advice.direction,
        title: words.say(&format!("running-advice-{}", advice.direction.key())),
        reasons: advice.reasons.iter().map(reason).collect(),
        questions: advice.questions.iter().map(|one| words.say(&format!("running-ask-{}", one.key()))).collect(),
    }
}
