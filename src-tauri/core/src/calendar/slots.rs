//! When a talk can be held: pure rules over hours, days off and what is planned already.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NamedDays, SlotDay, Span, TalkWindow, at_minute, minute};
use crate::basics::{Date, TalkKind, TimeOfDay};
use crate::error::{Fault, FaultCode};

/// Intakes are planned in this time before the first session, final talks in this time after the last.
const WINDOW_DAYS: i64 = 21;
/// A mid talk after the last session of all has no next session to come before.
const WEEK: i64 = 7;
/// When the window has passed, this many days from now are offered.
const LATE_DAYS: i64 = 13;

/// When the therapist holds talks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TalkHours {
    /// 1 is Monday, 7 is Sunday.
    pub weekdays: Vec<u8>,
    pub starts_at: TimeOfDay,
    pub ends_at: TimeOfDay,
    /// How long a talk lasts, 10 to 240.
    pub minutes: u32,
}

impl TalkHours {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.weekdays.is_empty() {
            faults.push(Fault::new("weekdays", FaultCode::Missing));
        } else if self.weekdays.iter().any(|day| !(1..=7).contains(day)) {
            faults.push(Fault::new("weekdays", FaultCode::NotAChoice));
        }
        if !(10..=240).contains(&self.minutes) {
            faults.push(Fault::new("minutes", FaultCode::OutOfRange));
        }
        if self.ends_at <= self.starts_at {
            // Whichever of the two was changed is the one to look at.
            faults.push(Fault::new("ends_at", FaultCode::EndBeforeStart));
            faults.push(Fault::new("starts_at", FaultCode::EndBeforeStart));
        }
        faults
    }

    /// The talks that fit in a day after each other.
    fn spans(&self, date: Date) -> impl Iterator<Item = Span> {
        let (from, until, minutes) = (minute(self.starts_at), minute(self.ends_at), self.minutes.max(1));
        let held = self.weekdays.contains(&date.weekday());
        let count = if held { until.saturating_sub(from) / minutes } else { 0 };
        (0..count).map(move |number| Span { date, from: from + number * minutes, until: from + (number + 1) * minutes })
    }
}

/// The days in which a talk belongs, by the sessions that are held (number and day, in order); none without one.
pub(crate) fn window(kind: TalkKind, sessions: &[(u8, Date)], mid_after: Option<u8>) -> Option<TalkWindow> {
    let first = sessions.iter().map(|(_, date)| *date).min()?;
    let last = sessions.iter().map(|(_, date)| *date).max()?;
    match kind {
        TalkKind::Intake => Some(TalkWindow { from: first.plus_days(-WINDOW_DAYS), until: first.plus_days(-1) }),
        TalkKind::Mid => {
            let after = mid_after?;
            let from = sessions.iter().rfind(|(number, _)| *number <= after)?.1;
            let next = sessions.iter().find(|(number, _)| *number > after).map(|(_, date)| *date);
            Some(TalkWindow { from, until: next.unwrap_or_else(|| from.plus_days(WEEK)).max(from) })
        }
        TalkKind::Final => Some(TalkWindow { from: last, until: last.plus_days(WINDOW_DAYS) }),
    }
}

/// The days to choose from: what is still to come of the window, or the next days when it has passed.
pub(crate) fn ahead(window: TalkWindow, today: Date) -> (TalkWindow, bool) {
    if window.until < today {
        (TalkWindow { from: today, until: today.plus_days(LATE_DAYS) }, true)
    } else {
        (TalkWindow { from: window.from.max(today), until: window.until }, false)
    }
}

/// The free times of each day. `own` are talks of this very round: one that lies on a slot leaves it to be chosen again.
pub(crate) fn free(
    hours: &TalkHours,
    days: TalkWindow,
    now: (Date, TimeOfDay),
    days_off: &[NamedDays],
    taken: &[Span],
    own: &[Span],
) -> Vec<SlotDay> {
    let own_slots: BTreeSet<Span> = own.iter().copied().collect();
    let mut date = days.from;
    let mut free = Vec::new();
    while date <= days.until {
        let off = days_off.iter().find(|off| off.cover(date)).map(|off| off.name.clone());
        let passed = |slot: &Span| date < now.0 || (date == now.0 && slot.from <= minute(now.1));
        let times = hours
            .spans(date)
            .filter(|slot| off.is_none() && !passed(slot))
            .filter(|slot| !taken.iter().any(|other| slot.overlaps(*other)))
            .filter(|slot| own_slots.contains(slot) || !own.iter().any(|other| slot.overlaps(*other)))
            .filter_map(|slot| at_minute(slot.from))
            .collect::<Vec<_>>();
        if off.is_some() || !times.is_empty() {
            free.push(SlotDay { date, off, times });
        }
        date = date.plus_days(1);
    }
    free
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn time(text: &str) -> TimeOfDay {
        TimeOfDay::parse(text).unwrap()
    }

    fn hours() -> TalkHours {
        TalkHours { weekdays: vec![1, 2, 3, 4, 5], starts_at: time("09:00"), ends_at: time("12:30"), minutes: 60 }
    }

    /// Ten Thursdays from 3 September 2026 on.
    fn sessions() -> Vec<(u8, Date)> {
        (0..10).map(|week| (week as u8 + 1, day("2026-09-03").plus_days(7 * week))).collect()
    }

    #[test]
    fn each_talk_has_its_window() {
        for (kind, mid_after, from, until) in [
            (TalkKind::Intake, Some(5), "2026-08-13", "2026-09-02"),
            (TalkKind::Mid, Some(5), "2026-10-01", "2026-10-08"),
            (TalkKind::Mid, Some(3), "2026-09-17", "2026-09-24"),
            (TalkKind::Mid, Some(10), "2026-11-05", "2026-11-12"),
            (TalkKind::Final, None, "2026-11-05", "2026-11-26"),
        ] {
            let window = window(kind, &sessions(), mid_after).unwrap();
            assert_eq!((window.from, window.until), (day(from), day(until)), "{kind:?} after {mid_after:?}");
        }
        assert!(window(TalkKind::Mid, &sessions(), None).is_none());
        assert!(window(TalkKind::Final, &[], Some(5)).is_none());
    }

    #[test]
    fn a_window_that_has_passed_gives_way_to_the_next_days() {
        let asked = TalkWindow { from: day("2026-10-01"), until: day("2026-10-08") };
        assert_eq!(ahead(asked, day("2026-09-01")), (asked, false));
        assert_eq!(ahead(asked, day("2026-10-05")).0.from, day("2026-10-05"));
        let (late, is_late) = ahead(asked, day("2026-10-09"));
        assert_eq!((late.from, is_late), (day("2026-10-09"), true));
    }

    #[test]
    fn a_day_off_is_named_and_gives_no_time() {
        let week = TalkWindow { from: day("2026-10-05"), until: day("2026-10-11") };
        let off = [NamedDays { first: day("2026-10-06"), last: day("2026-10-07"), name: "Cursus".to_owned() }];
        let taken = [Span::between(day("2026-10-05"), time("09:30"), time("10:30"))];
        let own =
            [Span::lasting(day("2026-10-08"), time("10:00"), 60), Span::lasting(day("2026-10-08"), time("11:15"), 60)];
        let now = (day("2026-10-09"), time("10:00"));
        let free = free(&hours(), week, (day("2026-10-01"), time("08:00")), &off, &taken, &own);
        let told: Vec<(String, Option<&str>, usize)> =
            free.iter().map(|day| (day.date.to_string(), day.off.as_deref(), day.times.len())).collect();
        assert_eq!(
            told,
            [
                ("2026-10-05".to_owned(), None, 1),
                ("2026-10-06".to_owned(), Some("Cursus"), 0),
                ("2026-10-07".to_owned(), Some("Cursus"), 0),
                ("2026-10-08".to_owned(), None, 2),
                ("2026-10-09".to_owned(), None, 3),
            ]
        );
        // Its own talk at ten stays to be chosen, the one beside the hour keeps its place.
        assert_eq!(free[3].times, [time("09:00"), time("10:00")]);
        let later = super::free(&hours(), week, now, &off, &taken, &own);
        assert_eq!(later.last().unwrap().times, [time("11:00")]);
    }

    proptest! {
        #[test]
        fn a_free_time_is_within_the_hours_and_free(
            start in 0_u32..1000, length in 10_u32..400, minutes in 10_u32..240,
            weekdays in proptest::collection::btree_set(1_u8..=7, 1..7),
            taken in proptest::collection::vec((0_i64..14, 0_u32..1380, 5_u32..180), 0..30),
            off in proptest::collection::vec((0_i64..14, 0_i64..4), 0..3),
        ) {
            let monday = day("2026-10-05");
            let hours = TalkHours {
                weekdays: weekdays.into_iter().collect(),
                starts_at: at_minute(start).unwrap(),
                ends_at: at_minute((start + length).min(1439)).unwrap(),
                minutes,
            };
            let taken: Vec<Span> = taken.into_iter()
                .map(|(ahead, from, minutes)| Span { date: monday.plus_days(ahead), from, until: from + minutes })
                .collect();
            let off: Vec<NamedDays> = off.into_iter()
                .map(|(first, more)| NamedDays {
                    first: monday.plus_days(first), last: monday.plus_days(first + more), name: "vrij".to_owned(),
                })
                .collect();
            let days = TalkWindow { from: monday, until: monday.plus_days(13) };
            let free = free(&hours, days, (monday.plus_days(-1), hours.starts_at), &off, &taken, &[]);
            let mut seen = BTreeSet::new();
            for SlotDay { date, off: named, times } in free {
                prop_assert_eq!(named.is_some(), off.iter().any(|off| off.cover(date)));
                for time in times {
                    let slot = Span::lasting(date, time, minutes);
                    prop_assert!(named.is_none() && hours.weekdays.contains(&date.weekday()));
                    prop_assert!(slot.from >= minute(hours.starts_at) && slot.until <= minute(hours.ends_at));
                    prop_assert!(!taken.iter().any(|other| other.overlaps(slot)));
                    prop_assert!(!seen.iter().any(|other: &Span| other.overlaps(slot)), "twice");
                    seen.insert(slot);
                }
            }
        }
    }
}
