//! Who belongs to which group, from which day to which.
//!
//! A session asks only for who belonged to its group on its day. On any day someone belongs to one group at most.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GroupId, MembershipId};
use crate::error::{Fault, FaultCode};

/// A stretch of days in one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) id: MembershipId,
    pub(crate) episode: EpisodeId,
    pub(crate) group: GroupId,
    pub(crate) joined: Date,
    /// The last day; none while it goes on.
    pub(crate) left_on: Option<Date>,
}

/// The same as it is told on the page of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MembershipLine {
    pub id: MembershipId,
    pub group: GroupId,
    pub group_name: String,
    pub joined: Date,
    /// The last day; none while it goes on.
    pub left_on: Option<Date>,
}

impl Membership {
    fn last_day(&self) -> Date {
        self.left_on.unwrap_or(Date::LAST)
    }

    fn meets(&self, other: &Self) -> bool {
        self.joined <= other.last_day() && other.joined <= self.last_day()
    }

    /// What is wrong with these days beside everything else that is known of the same person.
    pub(crate) fn faults(&self, known: &[Self]) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.last_day() < self.joined {
            faults.push(Fault::new("left_on", FaultCode::EndBeforeStart));
            return faults;
        }
        let Some(was) = known.iter().find(|one| one.id == self.id) else { return faults };
        match (was.left_on, self.left_on) {
            (None, Some(_)) => faults.push(Fault::new("left_on", FaultCode::StillThere)),
            (Some(_), None) => faults.push(Fault::new("left_on", FaultCode::Missing)),
            _ => {}
        }
        if known.iter().any(|other| other.id != self.id && self.meets(other)) {
            let field = if was.left_on == self.left_on { "joined" } else { "left_on" };
            faults.push(Fault::new(field, FaultCode::Overlap));
        }
        faults
    }
}

/// One thing to do about the memberships of one person.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Remove(Membership),
    Change(Membership),
    /// A new one, open at its end.
    Begin(GroupId, Date),
}

/// What becomes of someone's memberships, in the order they began, when from a day on they are in another group, or in
/// none. Earlier days stay as they are. The order of the steps is the order to take them in.
pub(crate) fn from_day_on(known: &[Membership], group: Option<GroupId>, day: Date) -> Vec<Step> {
    let eve = day.plus_days(-1);
    // Whoever is in that group then, or was until the day before, simply goes on there.
    let goes_on = known.iter().find(|one| Some(one.group) == group && one.last_day() >= eve);
    let mut steps: Vec<Step> = known
        .iter()
        .filter(|one| one.last_day() >= day && goes_on.is_none_or(|other| other.id != one.id))
        .map(|one| {
            if one.joined >= day {
                Step::Remove(one.clone())
            } else {
                Step::Change(Membership { left_on: Some(eve), ..one.clone() })
            }
        })
        .collect();
    match (goes_on, group) {
        (Some(one), _) => {
            steps.push(Step::Change(Membership { joined: one.joined.min(day), left_on: None, ..one.clone() }));
        }
        (None, Some(group)) => steps.push(Step::Begin(group, day)),
        (None, None) => {}
    }
    steps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAYS: i64 = 60;

    fn day(number: i64) -> Date {
        Date::parse("2026-09-01").unwrap().plus_days(number)
    }

    fn take(known: &mut Vec<Membership>, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Remove(gone) => known.retain(|one| one.id != gone.id),
                Step::Change(changed) => {
                    let at = known.iter().position(|one| one.id == changed.id).unwrap();
                    known[at] = changed;
                }
                Step::Begin(group, joined) => {
                    let id = MembershipId(known.iter().map(|one| one.id.0).max().unwrap_or(0) + 1);
                    known.push(Membership { id, episode: EpisodeId(1), group, joined, left_on: None });
                }
            }
            assert!(known.iter().filter(|one| one.left_on.is_none()).count() <= 1, "{known:?}");
            known.sort_by_key(|one| one.joined);
        }
    }

    proptest! {
        #[test]
        fn on_every_day_someone_is_where_they_were_put_last(
            moves in prop::collection::vec((prop::option::of(1_i64..4), 0..DAYS), 1..12)
        ) {
            let mut known = Vec::new();
            // The plain way: a group for every single day.
            let mut days = vec![None; DAYS as usize];
            for (group, from) in moves {
                let group = group.map(GroupId);
                let steps = from_day_on(&known, group, day(from));
                take(&mut known, steps);
                days[from as usize..].fill(group);
                for (number, expected) in (0..DAYS).zip(&days) {
                    let there: Vec<_> = known
                        .iter()
                        .filter(|one| one.joined <= day(number) && day(number) <= one.last_day())
                        .map(|one| one.group)
                        .collect();
                    prop_assert_eq!(there, expected.iter().copied().collect::<Vec<_>>());
                }
                for one in &known {
                    prop_assert_eq!(one.faults(&known), Vec::new());
                }
            }
        }
    }

    #[test]
    fn days_that_end_before_they_begin_or_meet_another_group_are_pointed_at() {
        let one = |id: i64, from: i64, to: Option<i64>| Membership {
            id: MembershipId(id),
            episode: EpisodeId(1),
            group: GroupId(id),
            joined: day(from),
            left_on: to.map(day),
        };
        let known = [one(1, 0, Some(9)), one(2, 10, None)];
        let codes = |changed: &Membership| -> Vec<(String, FaultCode)> {
            changed.faults(&known).into_iter().map(|fault| (fault.field, fault.code)).collect()
        };
        assert_eq!(codes(&one(1, 5, Some(4))), [("left_on".to_owned(), FaultCode::EndBeforeStart)]);
        assert_eq!(codes(&one(1, 0, Some(10))), [("left_on".to_owned(), FaultCode::Overlap)]);
        assert_eq!(codes(&one(2, 9, None)), [("joined".to_owned(), FaultCode::Overlap)]);
        assert_eq!(codes(&one(2, 12, Some(30))), [("left_on".to_owned(), FaultCode::StillThere)]);
        assert_eq!(codes(&one(2, 12, None)), []);
        assert_eq!(codes(&one(1, 3, Some(8))), []);
    }
}
