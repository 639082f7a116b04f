//! One person: who they are, where they are in the programme.

use super::running::{plan_on, running};
use super::{Practice, Saved, SignedUp, group, people, sound, with_changes};
use crate::api::Changes;
use crate::attendance::MoodMeans;
use crate::basics::{Date, EpisodeId, GroupId, ParticipantId};
use crate::declaration::{self, Declaration};
use crate::episode::{self, ChosenStep, EpisodePage, EpisodeStatus, ParticipantPage};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::participant::{self, ParticipantDetails, ParticipantLine};
use crate::{limits, membership, schedule};

impl Practice {
    pub fn participants(&mut self, search: Option<String>) -> Result<Vec<ParticipantLine>> {
        let today = self.clock.today();
        let search = search.filter(|text| !text.trim().is_empty());
        self.read(|tx| participant::store::lines(tx, search.as_deref(), today))
    }

    pub fn participant(&mut self, id: ParticipantId, episode: Option<EpisodeId>) -> Result<ParticipantPage> {
        let today = self.clock.today();
        let title = self.topic_title()?;
        let words = self.words;
        self.read(|tx| {
            let participant = participant::store::find(tx, id)?;
            let episodes = episode::store::of_participant(tx, id)?;
            let shown = match episode {
                Some(asked) => Some(episodes.iter().find(|one| one.id == asked).cloned().ok_or(Error::NotFound)?),
                None => episodes.first().cloned(),
            };
            let episode = match shown {
                Some(episode) => {
                    let sessions = episode::store::sessions(tx, &episode, &title)?;
                    let history = episode::store::schedule_history(tx, episode.id)?;
                    let copies = schedule::store::copies(tx, &[episode.id])?;
                    let steps = declaration::store::steps(tx, episode.id)?;
                    let declaration = Declaration::of(episode.id, steps, today);
                    let plan = |choice: &episode::ScheduleChoice, day| {
                        plan_on(&copies, episode.id, (&choice.schedule, choice.step), day, words)
                    };
                    let may_run = episode.status.is_open().then_some(declaration.clearance.may_run());
                    let (group_name, programme) = episode::store::group_of(tx, episode.group)?;
                    let talks = group::talks_of(&programme, episode::store::talks(tx, episode.id)?);
                    Some(EpisodePage {
                        group_name,
                        programme,
                        declaration,
                        goals: crate::goal::store::of(tx, episode.id)?,
                        talks,
                        schedule: history.last().and_then(|choice| plan(choice, today)),
                        running: running(tx, episode.id, may_run, &copies, history.last(), today, words)?,
                        schedule_history: history
                            .into_iter()
                            .map(|choice| ChosenStep {
                                plan: plan(&choice, choice.date),
                                date: choice.date,
                                reason: choice.reason,
                                entered_later: choice.entered_later,
                            })
                            .collect(),
                        moods: MoodMeans::of(sessions.iter().filter_map(|session| session.attendance.as_ref())),
                        sessions,
                        concerns: crate::concern::store::of(tx, episode.id)?,
                        memberships: membership::store::lines(tx, episode.id)?,
                        notes: episode::store::notes(tx, episode.id)?,
                        follow_up: episode::store::follow_up(tx, episode.id)?,
                        episode,
                    })
                }
                None => None,
            };
            Ok(ParticipantPage { participant, episode, episodes })
        })
    }

    pub fn change_participant(&mut self, id: ParticipantId, changes: Changes) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| {
            let participant = participant::store::find(tx, id)?;
            let details = with_changes(&participant.details, &changes, |new: &ParticipantDetails| new.faults(today))?;
            participant::store::update(tx, id, &details, now)
        })
    }

    pub fn start_episode(&mut self, participant: ParticipantId, group: Option<GroupId>) -> Result<SignedUp> {
        let today = self.clock.today();
        self.write(|tx, now| people::start(tx, participant, group, today, now))
    }

    pub fn finish_episode(&mut self, id: EpisodeId, date: Date) -> Result<Saved> {
        self.end_episode(id, EpisodeStatus::Finished, date, None)
    }

    pub fn stop_episode(&mut self, id: EpisodeId, date: Date, reason: String) -> Result<Saved> {
        let mut faults = Vec::new();
        if reason.trim().is_empty() {
            faults.push(Fault::new("reason", FaultCode::Missing));
        }
        limits::long(&mut faults, "reason", &reason);
        sound(faults)?;
        self.end_episode(id, EpisodeStatus::Cancelled, date, Some(reason.trim()))
    }

    fn end_episode(&mut self, id: EpisodeId, status: EpisodeStatus, date: Date, reason: Option<&str>) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| people::end(tx, id, status, date, reason, today, now))
    }

    pub fn reopen_episode(&mut self, id: EpisodeId) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| people::reopen(tx, id, today, now))
    }
}
