//! How the backups stand: a state that follows from what is on disk, not an event that could be missed.

use chrono::{DateTime, Datelike, TimeDelta, Utc, Weekday};

use crate::basics::choices;

/// Backups come by themselves every hour; after this it is plain that one did not.
const LATE: TimeDelta = TimeDelta::hours(2);
/// No more work than this may ever hang on one disk.
const WORKING_DAYS: u32 = 2;

choices! {
    BackupState {
        /// All that is stored is in a backup, or will be within the hour.
        Good = "good",
        /// Something is not in a backup that should be by now.
        Late = "late",
        /// The work of more than two working days is in no backup.
        Missing = "missing",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    pub last: Option<DateTime<Utc>>,
    /// Something was stored since.
    pub changed: bool,
    pub state: BackupState,
}

impl Health {
    /// `since` is when there began to be something to back up, for a practice without any backup yet.
    pub(super) fn of(
        last: Option<DateTime<Utc>>,
        since: DateTime<Utc>,
        stored: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Self {
        // A backup bears the moment it was begun in whole seconds; nothing is stored while it is being made.
        let changed = last.is_none_or(|last| stored > last + TimeDelta::seconds(1));
        let from = last.unwrap_or(since);
        let state = if !changed {
            BackupState::Good
        } else if working_days(from, now) > WORKING_DAYS {
            BackupState::Missing
        } else if now - from > LATE {
            BackupState::Late
        } else {
            BackupState::Good
        };
        Self { last, changed, state }
    }
}

/// Working days begun after the day of `from`, up to and including that of `until`.
fn working_days(from: DateTime<Utc>, until: DateTime<Utc>) -> u32 {
    let mut day = from.date_naive();
    let mut count = 0;
    while day < until.date_naive() && count <= WORKING_DAYS {
        let Some(next) = day.succ_opt() else { break };
        day = next;
        count += u32::from(!matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
    }
    count
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn at(day: u32, hour: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap()
    }

    fn backed_up(last: DateTime<Utc>, stored: DateTime<Utc>, now: DateTime<Utc>) -> BackupState {
        Health::of(Some(last), last, stored, now).state
    }

    fn begun(since: DateTime<Utc>, now: DateTime<Utc>) -> BackupState {
        Health::of(None, since, since, now).state
    }

    #[test]
    fn as_long_as_nothing_changed_an_old_backup_is_as_good_as_a_new_one() {
        assert_eq!(backed_up(at(2, 12), at(2, 12), at(30, 12)), BackupState::Good);
        assert_eq!(backed_up(at(2, 12), at(2, 13), at(30, 12)), BackupState::Missing);
    }

    #[test]
    fn what_is_not_in_a_backup_after_two_hours_is_late_and_after_two_working_days_missing() {
        // 24 November 2026 is a Tuesday.
        let stands = |now| backed_up(at(24, 12), at(24, 13), now);
        assert_eq!(stands(at(24, 14)), BackupState::Good);
        assert_eq!(stands(at(24, 15)), BackupState::Late);
        assert_eq!(stands(at(26, 23)), BackupState::Late);
        assert_eq!(stands(at(27, 0)), BackupState::Missing);
        // A weekend in between does not count.
        assert_eq!(backed_up(at(20, 12), at(20, 13), at(24, 12)), BackupState::Late);
        assert_eq!(backed_up(at(20, 12), at(20, 13), at(25, 12)), BackupState::Missing);
    }

    #[test]
    fn a_practice_without_any_backup_is_counted_from_its_beginning() {
        assert_eq!(begun(at(24, 12), at(24, 13)), BackupState::Good);
        assert_eq!(begun(at(24, 12), at(25, 12)), BackupState::Late);
        assert_eq!(begun(at(24, 12), at(28, 12)), BackupState::Missing);
    }
}
