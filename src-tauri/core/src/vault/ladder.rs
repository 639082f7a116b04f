//! Which backups stay: everything of two days, then one a day, a week, a month. Pure, and the same on every machine.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

/// Everything of this time stays, as long as it is not more than [`RECENT`].
const FRESH: TimeDelta = TimeDelta::hours(48);
const RECENT: usize = 24;
const DAYS: usize = 7;
const WEEKS: usize = 5;
const MONTHS: usize = 12;
/// Copies made before a risky step stay this long, and the last few of them longer.
const RISKY: TimeDelta = TimeDelta::days(30);
const RISKY_AT_LEAST: usize = 3;
/// A clock may run back this far without anyone having touched it.
const SLACK: TimeDelta = TimeDelta::minutes(5);
/// After a gap like this it is as likely that the clock jumped as that nobody worked.
const JUMP: TimeDelta = TimeDelta::days(45);

/// Whether a clock that shows `now` can be believed, `last` being the moment it showed when last looked at.
pub(super) fn plausible(last: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now >= last - SLACK && now <= last + JUMP
}

/// The places in the list of the routine backups that may go. `made` is in the order in which they were made, newest
/// first, and begins with the one just made and opened. A clock that jumped lets none go.
pub(super) fn routine(made: &[DateTime<Utc>]) -> Vec<usize> {
    let Some((&now, earlier)) = made.split_first() else { return Vec::new() };
    if earlier.first().is_some_and(|&last| !plausible(last, now)) {
        return Vec::new();
    }
    let mut kept = BTreeSet::from([0]);
    kept.extend(made.iter().enumerate().filter(|(_, moment)| now - **moment <= FRESH).map(|(at, _)| at).take(RECENT));
    kept.extend(newest_of_each(made, DAYS, |moment| (moment.year(), moment.ordinal())));
    kept.extend(newest_of_each(made, WEEKS, |moment| (moment.iso_week().year(), moment.iso_week().week())));
    kept.extend(newest_of_each(made, MONTHS, |moment| (moment.year(), moment.month())));
    // What seems to come from the future was made while the clock was wrong: nobody can say how old it is.
    let dated = |at: &usize| made[*at] <= now + SLACK;
    (0..made.len()).filter(|at| !kept.contains(at)).filter(dated).collect()
}

/// The same for the copies made before a risky step.
pub(super) fn risky(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<usize> {
    let old = |at: &usize| now - made[*at] > RISKY;
    (RISKY_AT_LEAST..made.len()).filter(old).collect()
}

/// The newest backup of each of the last so many periods that have one.
fn newest_of_each<P: PartialEq>(
    made: &[DateTime<Utc>],
    periods: usize,
    period: impl Fn(&DateTime<Utc>) -> P,
) -> Vec<usize> {
    let mut seen: Vec<P> = Vec::new();
    let mut newest = Vec::new();
    for (at, moment) in made.iter().enumerate() {
        let this = period(moment);
        if seen.contains(&this) {
            continue;
        }
        if seen.len() == periods {
            break;
        }
        seen.push(this);
        newest.push(at);
    }
    newest
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use proptest::prelude::*;

    use super::*;

    fn noon() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).unwrap()
    }

    /// The shelf, newest first, after backups at these moments, each followed by letting go of what may go.
    fn shelf(moments: impl IntoIterator<Item = DateTime<Utc>>) -> Vec<DateTime<Utc>> {
        let mut shelf = Vec::new();
        for moment in moments {
            shelf.insert(0, moment);
            for at in routine(&shelf).into_iter().rev() {
                shelf.remove(at);
            }
        }
        shelf
    }

    #[test]
    fn after_a_year_of_hourly_backups_there_are_days_weeks_and_months_to_go_back_to() {
        let shelf = shelf((0..365 * 24).map(|hour| noon() + TimeDelta::hours(hour)));
        let now = shelf[0];
        let within = |span: TimeDelta| shelf.iter().filter(|moment| now - **moment <= span).count();
        assert!(shelf.len() <= RECENT + DAYS + WEEKS + MONTHS, "{}", shelf.len());
        assert_eq!(within(TimeDelta::hours(23)), 24);
        assert!(within(TimeDelta::days(7)) >= 24 + 5);
        assert!(within(TimeDelta::days(31)) >= 24 + 5 + 3);
        assert!(now - *shelf.last().unwrap() >= TimeDelta::days(320));
    }

    #[test]
    fn a_clock_that_jumps_ahead_or_back_lets_nothing_go() {
        let steady: Vec<_> = (0..100).map(|hour| noon() + TimeDelta::hours(hour)).collect();
        let before = shelf(steady.clone());
        let last = *steady.last().unwrap();
        for wrong in [last + TimeDelta::days(4000), last - TimeDelta::days(4000), last + TimeDelta::days(46)] {
            let after = shelf(steady.iter().copied().chain([wrong]));
            assert_eq!(after[1..], before[..]);
            // Set right again, the one from the wrong time stays, and the others thin out as always.
            let mended = shelf(steady.iter().copied().chain([wrong, last + TimeDelta::hours(1)]));
            assert!(before.iter().all(|moment| mended.contains(moment)));
        }
    }

    #[test]
    fn the_last_three_copies_before_a_risky_step_stay_whatever_their_age() {
        let made: Vec<_> = (0..6).map(|month| noon() - TimeDelta::days(month * 31)).collect();
        assert_eq!(risky(&made, noon()), [3, 4, 5]);
        assert!(risky(&made[..3], noon() + TimeDelta::days(900)).is_empty());
        let recent: Vec<_> = (0..6).map(|day| noon() - TimeDelta::days(day)).collect();
        assert!(risky(&recent, noon()).is_empty());
    }

    proptest! {
        #[test]
        fn the_newest_always_stays_and_the_shelf_never_grows_beyond_the_ladder(
            steps in prop::collection::vec(1_i64..60 * 24 * 40, 1..300),
        ) {
            let mut moment = noon();
            let moments: Vec<_> = steps.iter().map(|minutes| { moment += TimeDelta::minutes(*minutes); moment }).collect();
            let shelf = shelf(moments.iter().copied());
            prop_assert_eq!(shelf.first(), moments.last());
            prop_assert!(shelf.len() <= RECENT + DAYS + WEEKS + MONTHS);
            prop_assert!(shelf.is_sorted_by(|newer, older| newer > older));
            // Whoever worked this month finds something of this month, and so back a year.
            let month = |moment: &DateTime<Utc>| (moment.year(), moment.month());
            let mut months: Vec<_> = moments.iter().map(month).collect();
            months.dedup();
            for wanted in months.iter().rev().take(MONTHS) {
                prop_assert!(shelf.iter().any(|moment| month(moment) == *wanted));
            }
        }
    }
}
