//! The library of schedules: the built-in ones, and those of the therapist's own.

use super::{Practice, Saved, sound, with_changes};
use crate::api::Changes;
use crate::basics::Timestamp;
use crate::error::Result;
use crate::programme::{self, Schedule, ScheduleText};
use crate::schedule::store::Stored;
use crate::schedule::{
    self, AddedSchedule, CheckedStep, ScheduleCheck, ScheduleDetails, ScheduleLine, SchedulePage, SchedulesPage,
    mentions_pace, step_fault,
};
use crate::words::Words;

impl Practice {
    pub fn schedules(&mut self) -> Result<SchedulesPage> {
        let words = self.words;
        let own = self.read(|tx| schedule::store::all(tx))?;
        let built_in = programme::schedules().iter().map(|known| ScheduleLine {
            id: known.id.clone(),
            text: known.text(words.language()).clone(),
            steps: known.steps.len() as u8,
            built_in: true,
            hidden: false,
            ready: true,
        });
        let own = own.into_iter().map(|stored| ScheduleLine {
            steps: stored.details.steps.len() as u8,
            ready: stored.details.ready(),
            id: stored.id,
            text: ScheduleText { name: stored.details.name, description: stored.details.description },
            built_in: false,
            hidden: stored.hidden,
        });
        Ok(SchedulesPage { schedules: built_in.chain(own).collect() })
    }

    pub fn schedule(&mut self, schedule: String) -> Result<SchedulePage> {
        let words = self.words;
        if let Some(known) = programme::schedule(&schedule) {
            let details = details_of(known, words);
            let check = check(&details, None, words);
            return Ok(SchedulePage { id: schedule, built_in: true, hidden: false, details, check });
        }
        let Stored { id, details, hidden, changed } = self.read(|tx| schedule::store::find(tx, &schedule))?;
        let check = check(&details, Some(changed), words);
        Ok(SchedulePage { id, built_in: false, hidden, details, check })
    }

    /// Begins a schedule of the therapist's own, empty or as a copy.
    pub fn add_schedule(&mut self, copy_of: Option<String>) -> Result<AddedSchedule> {
        let words = self.words;
        self.write(|tx, now| {
            let known = copy_of.as_deref().and_then(programme::schedule).map(|known| details_of(known, words));
            let details = match (known, copy_of) {
                (Some(known), _) => copied(known, words),
                (None, Some(own)) => copied(schedule::store::find(tx, &own)?.details, words),
                (None, None) => ScheduleDetails {
                    name: words.say("programme-own-schedule"),
                    description: String::new(),
                    steps: vec![Vec::new()],
                },
            };
            Ok(AddedSchedule { schedule: schedule::store::insert(tx, &details, now)? })
        })
    }

    /// Changes a schedule of the library; whoever runs it already keeps the copy they have.
    pub fn change_schedule(&mut self, schedule: String, changes: Changes) -> Result<ScheduleCheck> {
        let words = self.words;
        self.write(|tx, now| {
            let stored = schedule::store::find(tx, &schedule)?;
            let details = with_changes(&stored.details, &changes, ScheduleDetails::faults)?;
            schedule::store::update(tx, &schedule, &details, now)?;
            Ok(check(&details, Some(now), words))
        })
    }

    /// No longer offers a schedule, or offers it again.
    pub fn hide_schedule(&mut self, schedule: String, hidden: bool) -> Result<Saved> {
        self.save(|tx, now| {
            schedule::store::find(tx, &schedule)?;
            schedule::store::hide(tx, &schedule, hidden, now)
        })
    }
}

/// A built-in schedule in the language of the screen.
pub(super) fn details_of(known: &Schedule, words: Words) -> ScheduleDetails {
    let ScheduleText { name, description } = known.text(words.language()).clone();
    ScheduleDetails { name, description, steps: known.steps.clone() }
}

fn copied(mut details: ScheduleDetails, words: Words) -> ScheduleDetails {
    let name = words.say_with("running-copy-of", &[("name", details.name.clone().into())]);
    if sound(ScheduleDetails { name: name.clone(), ..details.clone() }.faults()).is_ok() {
        details.name = name;
    }
    details
}

fn check(details: &ScheduleDetails, at: Option<Timestamp>, words: Words) -> ScheduleCheck {
    ScheduleCheck {
        at,
        ready: details.ready(),
        steps: details
            .steps
            .iter()
            .map(|step| CheckedStep {
                text: words.step(step),
                seconds: programme::seconds(step),
                fault: step_fault(step),
            })
            .collect(),
        mentions_pace: mentions_pace(&details.name) || mentions_pace(&details.description),
    }
}
