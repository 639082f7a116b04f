//! Planning groups and putting people in them.

use chrono::Datelike;
use rusqlite::Transaction;

use super::series::{self, Act};
use super::{Practice, Saved, SignedUp, sound, with_changes};
use crate::api::Changes;
use crate::basics::{Date, EpisodeId, GroupId, ProgrammeId, TalkKind, Timestamp};
use crate::episode::{self, EpisodeStatus, Talk};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::group::{self, Contact, FEWEST, GroupDetails, GroupPage, GroupPhase, GroupsPage, NewGroup};
use crate::participant::{self, ParticipantDetails};
use crate::programme::GroupProgramme;
use crate::series::SessionMove;

/// A list of names longer than this was not meant as a list of names.
const MOST_NAMES: usize = 100;

impl Practice {
    pub fn groups(&mut self, year: Option<i32>) -> Result<GroupsPage> {
        let today = self.clock.today();
        let title = self.topic_title()?;
        self.read(|tx| {
            let years = group::store::years_before(tx, today)?;
            let year = year.or(years.first().copied()).unwrap_or(today.0.year());
            let (running, planned) = group::store::lines(tx, today, Date::LAST, today, &title)?
                .into_iter()
                .partition(|line| line.phase == GroupPhase::Running);
            let mut finished = match Date::year(year) {
                Some((first, last)) => group::store::lines(tx, first, last.min(today.plus_days(-1)), today, &title)?,
                None => Vec::new(),
            };
            finished.reverse();
            Ok(GroupsPage { running, planned, finished, year, years, waiting: group::store::waiting_count(tx)? })
        })
    }

    pub fn add_group(
        &mut self,
        details: GroupDetails,
        names: Vec<String>,
        programme: Option<ProgrammeId>,
        moves: Option<Vec<SessionMove>>,
    ) -> Result<NewGroup> {
        let names: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
        let mut faults = details.faults();
        if names.len() > MOST_NAMES {
            faults.push(Fault::new("names", FaultCode::TooLong));
        }
        let today = self.clock.today();
        let people: Vec<ParticipantDetails> = names.iter().map(|name| ParticipantDetails::named(name)).collect();
        if people.iter().any(|person| !person.faults(today).is_empty()) {
            faults.push(Fault::new("names", FaultCode::TooLong));
        }
        sound(faults)?;
        self.write(|tx, now| {
            let start = (details.weekday, details.first_date);
            let plan = series::plan(tx, programme, start, &moves.unwrap_or_default())?;
            let last_date = plan.slots.iter().map(|slot| slot.date).max().unwrap_or(details.first_date);
            let group = group::store::insert(tx, &details, &plan.template.for_group(), last_date, now)?;
            for (slot, topic) in plan.slots.iter().zip(&plan.template.topics) {
                group::store::insert_session(tx, group, slot.number, slot.date, details.starts_at, topic)?;
            }
            let places = usize::from(details.capacity);
            for (number, person) in people.iter().enumerate() {
                let group = (number < places).then_some(group);
                let person = participant::store::insert(tx, person, now)?;
                episode::store::insert(tx, person, group, "", today, now)?;
            }
            Ok(NewGroup { group, to_waiting_list: people.len().saturating_sub(places) as u8 })
        })
    }

    pub fn group(&mut self, id: GroupId) -> Result<GroupPage> {
        let (today, words) = (self.clock.today(), self.words);
        let title = self.topic_title()?;
        self.read(|tx| {
            let (group, last_date) = group::store::find(tx, id)?;
            let mut sessions = group::store::sessions(tx, id, &title)?;
            let (clashes, changes) = series::about(tx, &group, &mut sessions, today, words)?;
            let first_date = sessions.iter().find_map(|contact| match contact {
                Contact::Session { date, cancelled: false, .. } => Some(*date),
                _ => None,
            });
            let mut members = group::store::members(tx, id, sessions.len(), today)?;
            for member in &mut members {
                member.talks = talks_of(&group.programme, std::mem::take(&mut member.talks));
            }
            let there: Vec<_> = members.iter().filter(|member| member.status != EpisodeStatus::Cancelled).collect();
            let talk = |kind: TalkKind| Contact::Talk {
                talk: kind,
                held: there
                    .iter()
                    .filter(|member| member.talks.iter().any(|talk| talk.kind == kind && talk.held))
                    .count() as u8,
                people: there.len() as u8,
            };
            let sessions = sessions.into_iter().map(|contact| match &contact {
                Contact::Session { number, .. } => (*number, contact),
                Contact::Talk { .. } => (0, contact),
            });
            let contacts = group.programme.in_order(sessions.collect(), talk);
            let people = there.len();
            Ok(GroupPage {
                phase: GroupPhase::on(first_date.unwrap_or(group.details.first_date), last_date, today),
                too_few: people < usize::from(FEWEST),
                full: people >= usize::from(group.details.capacity),
                members,
                contacts,
                clashes,
                changes,
                waiting: group::store::waiting(tx)?,
                group,
            })
        })
    }

    /// Changes what a group is. Another weekday, time or first date moves every session that nothing was noted of.
    pub fn change_group(&mut self, id: GroupId, changes: Changes) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| {
            let (group, last_date) = group::store::find(tx, id)?;
            let details = changed(&group.details, &changes)?;
            let people = group::store::people(tx, id)?;
            if details.capacity < people {
                return Err(Error::GroupFull { capacity: details.capacity });
            }
            let proposal = series::propose(tx, id, Act::Replan(details.clone()), today, now)?;
            if (&details.place, details.ends_at) != (&group.details.place, group.details.ends_at) {
                crate::series::store::count_on(tx, id)?;
            }
            group::store::update(tx, id, &details, last_date, now)?;
            proposal.carry_out(tx, now)
        })
    }

    pub fn sign_up(&mut self, name: String, group: Option<GroupId>, wishes: Option<String>) -> Result<SignedUp> {
        let today = self.clock.today();
        let details = ParticipantDetails::named(&name);
        sound(details.faults(today))?;
        self.write(|tx, now| {
            room_for_one(tx, group)?;
            let participant = participant::store::insert(tx, &details, now)?;
            let wishes = wishes.unwrap_or_default();
            let episode = episode::store::insert(tx, participant, group, &wishes, today, now)?;
            Ok(SignedUp { participant, episode })
        })
    }

    pub fn join_group(&mut self, id: EpisodeId, group: GroupId) -> Result<Saved> {
        self.save(|tx, now| {
            let episode = open_episode(tx, id)?;
            if episode.group == Some(group) {
                return Ok(());
            }
            room_for_one(tx, Some(group))?;
            let status =
                if episode.status == EpisodeStatus::Active { EpisodeStatus::Active } else { EpisodeStatus::Planned };
            episode::store::place(tx, id, Some(group), status, &episode.wishes, now)
        })
    }

    pub fn move_to_waiting_list(&mut self, id: EpisodeId, wishes: Option<String>) -> Result<Saved> {
        self.save(|tx, now| {
            let episode = open_episode(tx, id)?;
            let wishes = wishes.unwrap_or(episode.wishes);
            episode::store::place(tx, id, None, EpisodeStatus::Waitlist, &wishes, now)
        })
    }
}

/// What a group becomes, if it can.
pub(super) fn changed(details: &GroupDetails, changes: &Changes) -> Result<GroupDetails> {
    with_changes(details, changes, |new: &GroupDetails| {
        let mut faults = new.faults();
        // An earlier start can be what makes the end come too early.
        if faults.iter().any(|fault| fault.code == FaultCode::EndBeforeStart) {
            faults.push(Fault::new("starts_at", FaultCode::EndBeforeStart));
        }
        faults
    })
}

/// The talks that belong to a programme, and any other that was planned or held all the same.
pub(super) fn talks_of(programme: &GroupProgramme, talks: Vec<Talk>) -> Vec<Talk> {
    talks.into_iter().filter(|talk| programme.has(talk.kind) || talk.held || talk.date.is_some()).collect()
}

/// A seventh person is refused, with the number of places in the sentence.
fn room_for_one(tx: &Transaction<'_>, group: Option<GroupId>) -> Result<()> {
    let Some(group) = group else { return Ok(()) };
    let (found, _) = group::store::find(tx, group)?;
    let capacity = found.details.capacity;
    if group::store::people(tx, group)? >= capacity { Err(Error::GroupFull { capacity }) } else { Ok(()) }
}

fn open_episode(tx: &Transaction<'_>, id: EpisodeId) -> Result<episode::Episode> {
    let episode = episode::store::find(tx, id)?;
    if episode.status.is_open() { Ok(episode) } else { Err(Error::EpisodeEnded) }
}

/// A known person starts again.
pub(super) fn start(
    tx: &Transaction<'_>,
    participant: crate::basics::ParticipantId,
    group: Option<GroupId>,
    today: Date,
    now: Timestamp,
) -> Result<SignedUp> {
    participant::store::find(tx, participant)?;
    one_at_a_time(tx, participant)?;
    room_for_one(tx, group)?;
    let episode = episode::store::insert(tx, participant, group, "", today, now)?;
    Ok(SignedUp { participant, episode })
}

/// Nobody is on two ways through a programme at once.
fn one_at_a_time(tx: &Transaction<'_>, participant: crate::basics::ParticipantId) -> Result<()> {
    let open = episode::store::of_participant(tx, participant)?.iter().any(|episode| episode.status.is_open());
    if open { Err(Error::EpisodeOpen) } else { Ok(()) }
}

pub(super) fn reopen(tx: &Transaction<'_>, id: EpisodeId, now: Timestamp) -> Result<()> {
    let episode = episode::store::find(tx, id)?;
    if episode.status.is_open() {
        return Ok(());
    }
    one_at_a_time(tx, episode.participant)?;
    // Whoever stopped gave the place up; whoever finished still has it.
    if episode.status == EpisodeStatus::Cancelled {
        room_for_one(tx, episode.group)?;
        episode::store::retell_talks(tx, id)?;
    }
    let status = if episode.group.is_some() { EpisodeStatus::Active } else { EpisodeStatus::Waitlist };
    episode::store::set_status(tx, id, status, None, None, now)
}
