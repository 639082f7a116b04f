//! Who is in which group: signing up, joining, moving, waiting, stopping and coming back.
//!
//! These acts change only from which day to which someone belongs to a group. What was written down of a session stays
//! as it is.

use rusqlite::Transaction;

use super::{Practice, Saved, SignedUp, sound};
use crate::basics::{Date, EpisodeId, GroupId, MembershipId, ParticipantId, Timestamp};
use crate::episode::{self, EpisodeStatus};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::membership::{self, Membership, Step};
use crate::participant::{self, ParticipantDetails};
use crate::{group, limits};

impl Practice {
    pub fn sign_up(
        &mut self,
        name: String,
        group: Option<GroupId>,
        wishes: Option<String>,
        date: Option<Date>,
    ) -> Result<SignedUp> {
        let today = self.clock.today();
        let details = ParticipantDetails::named(&name);
        sound(details.faults(today))?;
        self.write(|tx, now| {
            room_for_one(tx, group)?;
            let participant = participant::store::insert(tx, &details, now)?;
            let wishes = wishes.unwrap_or_default();
            let episode = enrol(tx, participant, group, &wishes, today, date.unwrap_or(today), now)?;
            Ok(SignedUp { participant, episode })
        })
    }

    pub fn join_group(&mut self, id: EpisodeId, group: GroupId, date: Option<Date>) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| {
            let episode = open_episode(tx, id)?;
            if episode.group == Some(group) {
                return Ok(());
            }
            room_for_one(tx, Some(group))?;
            let day = first_day(tx, id, date, today)?;
            be_in(tx, id, Some(group), day, now)?;
            let status =
                if episode.status == EpisodeStatus::Active { EpisodeStatus::Active } else { EpisodeStatus::Planned };
            episode::store::place(tx, id, Some(group), status, &episode.wishes, now)
        })
    }

    pub fn move_to_waiting_list(&mut self, id: EpisodeId, wishes: Option<String>, date: Option<Date>) -> Result<Saved> {
        let today = self.clock.today();
        let mut faults = Vec::new();
        limits::long(&mut faults, "wishes", wishes.as_deref().unwrap_or_default());
        sound(faults)?;
        self.save(|tx, now| {
            let episode = open_episode(tx, id)?;
            let day = first_day(tx, id, date, today)?;
            be_in(tx, id, None, day, now)?;
            let wishes = wishes.unwrap_or(episode.wishes);
            episode::store::place(tx, id, None, EpisodeStatus::Waitlist, &wishes, now)
        })
    }

    pub fn change_wishes(&mut self, id: EpisodeId, wishes: String) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::long(&mut faults, "wishes", &wishes);
        sound(faults)?;
        self.save(|tx, now| {
            let episode = episode::store::find(tx, id)?;
            episode::store::place(tx, id, episode.group, episode.status, &wishes, now)
        })
    }

    /// Other days in a group. What was recorded outside of them stays recorded.
    pub fn change_membership(&mut self, id: MembershipId, joined: Date, left_on: Option<Date>) -> Result<Saved> {
        self.save(|tx, now| {
            let membership = Membership { joined, left_on, ..membership::store::find(tx, id)? };
            sound(membership.faults(&membership::store::of(tx, membership.episode)?))?;
            membership::store::update(tx, &membership, now)
        })
    }
}

/// From the day asked for; else from today, or from tomorrow when someone was at a session today already.
fn first_day(tx: &Transaction<'_>, id: EpisodeId, asked: Option<Date>, today: Date) -> Result<Date> {
    match asked {
        Some(day) => Ok(day),
        None if membership::store::recorded_on(tx, id, today)? => Ok(today.plus_days(1)),
        None => Ok(today),
    }
}

/// From a day on someone is in this group, or in none. Days in another group at which something was recorded are not
/// wiped out.
fn be_in(tx: &Transaction<'_>, id: EpisodeId, group: Option<GroupId>, day: Date, now: Timestamp) -> Result<()> {
    for step in membership::from_day_on(&membership::store::of(tx, id)?, group, day) {
        match step {
            Step::Remove(gone) => {
                if Some(gone.group) != group && membership::store::was_recorded(tx, &gone)? {
                    return Err(Error::Invalid(vec![Fault::new("date", FaultCode::Overlap)]));
                }
                membership::store::remove(tx, gone.id)?;
            }
            Step::Change(membership) => membership::store::update(tx, &membership, now)?,
            Step::Begin(group, joined) => {
                membership::store::insert(tx, id, group, joined, now)?;
            }
        }
    }
    Ok(())
}

/// A new way through a programme, with its place in a group from a day on.
pub(super) fn enrol(
    tx: &Transaction<'_>,
    participant: ParticipantId,
    group: Option<GroupId>,
    wishes: &str,
    signed_up: Date,
    joined: Date,
    now: Timestamp,
) -> Result<EpisodeId> {
    let episode = episode::store::insert(tx, participant, group, wishes, signed_up, now)?;
    if let Some(group) = group {
        membership::store::insert(tx, episode, group, joined, now)?;
    }
    Ok(episode)
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
    participant: ParticipantId,
    group: Option<GroupId>,
    today: Date,
    now: Timestamp,
) -> Result<SignedUp> {
    participant::store::find(tx, participant)?;
    one_at_a_time(tx, participant)?;
    room_for_one(tx, group)?;
    let episode = enrol(tx, participant, group, "", today, today, now)?;
    Ok(SignedUp { participant, episode })
}

/// Nobody is on two ways through a programme at once.
fn one_at_a_time(tx: &Transaction<'_>, participant: ParticipantId) -> Result<()> {
    let open = episode::store::of_participant(tx, participant)?.iter().any(|episode| episode.status.is_open());
    if open { Err(Error::EpisodeOpen) } else { Ok(()) }
}

/// The end of someone's way: whoever stops leaves the group after that day; whoever finishes keeps the place.
pub(super) fn end(
    tx: &Transaction<'_>,
    id: EpisodeId,
    status: EpisodeStatus,
    date: Date,
    reason: Option<&str>,
    today: Date,
    now: Timestamp,
) -> Result<()> {
    let episode = episode::store::find(tx, id)?;
    let mut faults = Vec::new();
    limits::not_after(&mut faults, "date", Some(date), today);
    // A group that was entered afterwards had its people before the day they were entered.
    let first = membership::store::of(tx, id)?.first().map_or(episode.signed_up, |one| one.joined);
    if date < first.min(episode.signed_up) {
        faults.push(Fault::new("date", FaultCode::EndBeforeStart));
    }
    sound(faults)?;
    if episode.status == EpisodeStatus::Cancelled {
        be_back(tx, &episode, today, now)?;
    }
    if status == EpisodeStatus::Cancelled {
        be_in(tx, id, None, date.plus_days(1), now)?;
        episode::store::retell_talks(tx, id)?;
    }
    episode::store::set_status(tx, id, status, Some(date), reason, now)
}

pub(super) fn reopen(tx: &Transaction<'_>, id: EpisodeId, today: Date, now: Timestamp) -> Result<()> {
    let episode = episode::store::find(tx, id)?;
    if episode.status.is_open() {
        return Ok(());
    }
    one_at_a_time(tx, episode.participant)?;
    // Whoever stopped gave the place up; whoever finished still has it.
    if episode.status == EpisodeStatus::Cancelled {
        room_for_one(tx, episode.group)?;
        be_back(tx, &episode, today, now)?;
        episode::store::retell_talks(tx, id)?;
    }
    let status = if episode.group.is_some() { EpisodeStatus::Active } else { EpisodeStatus::Waitlist };
    episode::store::set_status(tx, id, status, None, None, now)
}

/// Whoever had stopped belongs to the group again: as if never gone when the group did not come together in between, and
/// otherwise from today.
fn be_back(tx: &Transaction<'_>, episode: &episode::Episode, today: Date, now: Timestamp) -> Result<()> {
    let Some(group) = episode.group else { return Ok(()) };
    let last = membership::store::of(tx, episode.id)?.pop();
    let left_on = last.filter(|last| last.group == group).and_then(|last| last.left_on);
    let day = match left_on {
        Some(left_on) if !membership::store::session_between(tx, group, left_on, today)? => left_on.plus_days(1),
        _ => today,
    };
    be_in(tx, episode.id, Some(group), day, now)
}
