//! Planning groups and putting people in them.

use chrono::Datelike;

use super::series::{self, Act};
use super::{Practice, Saved, people, sound, with_changes};
use crate::api::Changes;
use crate::basics::{Date, GroupId, ProgrammeId, TalkKind};
use crate::episode::Talk;
use crate::error::{Error, Fault, FaultCode, Result};
use crate::group::{self, Contact, FEWEST, GroupDetails, GroupPage, GroupPhase, GroupsPage, NewGroup};
use crate::participant::{self, ParticipantDetails};
use crate::programme::{self, GroupProgramme};
use crate::series::SessionMove;
use crate::visit;

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
        let newcomers: Vec<ParticipantDetails> = names.iter().map(|name| ParticipantDetails::named(name)).collect();
        if newcomers.iter().any(|person| !person.faults(today).is_empty()) {
            faults.push(Fault::new("names", FaultCode::TooLong));
        }
        sound(faults)?;
        self.write(|tx, now| {
            let start = (details.weekday, details.first_date);
            let plan = series::plan(tx, programme, start, &moves.unwrap_or_default())?;
            let last_date = plan.slots.iter().map(|slot| slot.date).max().unwrap_or(details.first_date);
            let first_date = plan.slots.iter().map(|slot| slot.date).min().unwrap_or(details.first_date);
            let group = group::store::insert(tx, &details, &plan.template.for_group(), last_date, now)?;
            for (slot, topic) in plan.slots.iter().zip(&plan.template.topics) {
                group::store::insert_session(tx, group, slot.number, slot.date, details.starts_at, topic)?;
            }
            let places = usize::from(details.capacity);
            for (number, person) in newcomers.iter().enumerate() {
                let group = (number < places).then_some(group);
                let person = participant::store::insert(tx, person, now)?;
                people::enrol(tx, person, group, "", today, today.min(first_date), now)?;
            }
            Ok(NewGroup { group, to_waiting_list: newcomers.len().saturating_sub(places) as u8 })
        })
    }

    pub fn group(&mut self, id: GroupId) -> Result<GroupPage> {
        let (today, words) = (self.clock.today(), self.words);
        let title = self.topic_title()?;
        self.read(|tx| {
            let (group, last_date) = group::store::find(tx, id)?;
            let mut sessions = group::store::sessions(tx, id, &title)?;
            let (clashes, changes) = series::about(tx, &group, &mut sessions, &title, today, words)?;
            let first_date = sessions.iter().find_map(|contact| match contact {
                Contact::Session { date, cancelled: false, .. } => Some(*date),
                _ => None,
            });
            let mut members = group::store::members(tx, id, today)?;
            for member in &mut members {
                member.talks = talks_of(&group.programme, std::mem::take(&mut member.talks));
            }
            let there: Vec<_> = members.iter().filter(|member| !member.gone).collect();
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
            let people = members.iter().filter(|member| member.left_on.is_none()).count();
            Ok(GroupPage {
                phase: GroupPhase::on(first_date.unwrap_or(group.details.first_date), last_date, today),
                too_few: people < usize::from(FEWEST),
                full: people >= usize::from(group.details.capacity),
                members,
                visitors: visit::store::visitors(tx, id)?,
                contacts,
                clashes,
                changes,
                topics: programme::store::choices(tx, words.language())?,
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
