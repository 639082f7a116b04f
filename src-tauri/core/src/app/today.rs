//! What is due today, and putting it off.

use super::{Practice, Saved, sound};
use crate::agenda::{self, TodayPage};
use crate::basics::{Date, EpisodeId, Timestamp};
use crate::episode::{self, FollowUp};
use crate::error::{Error, Fault, FaultCode, Result};
use crate::{group, limits};

/// A practice in use is backed up at every closing; when the last one is older than this, something is wrong.
const BACKUP_DAYS: i64 = 7;
/// A line that came back says why it was put off for so long.
const BACK_DAYS: i64 = 30;
/// A week with today in front.
const WEEK_AHEAD: i64 = 6;

impl Practice {
    pub fn today(&mut self) -> Result<TodayPage> {
        let today = self.clock.today();
        let title = self.topic_title()?;
        let last_backup = match &self.vault {
            Some(vault) => vault.last_backup()?.map(Timestamp),
            None => None,
        };
        self.read(|tx| {
            let mut due = agenda::store::unwritten(tx, today)?;
            for person in agenda::store::on_the_way(tx, today)? {
                due.extend(person.due(today));
            }
            for person in agenda::store::afterwards(tx, today)? {
                due.extend(person.due(today));
            }
            let put_off = agenda::store::put_off(tx, today.plus_days(-BACK_DAYS))?;
            let (due, put_off) = agenda::arrange(due, &put_off, today);
            let empty = !group::store::any(tx)?;
            let old = last_backup.is_none_or(|made| made.local_date().days_until(today) > BACKUP_DAYS);
            Ok(TodayPage {
                date: today,
                appointments: agenda::store::appointments(tx, today, today.plus_days(WEEK_AHEAD), &title)?,
                due,
                put_off,
                last_backup,
                backup_too_old: old && last_backup.is_some(),
                empty,
            })
        })
    }

    /// Puts a line of what is due off to a later day.
    pub fn put_off(&mut self, key: String, until: Date, reason: String) -> Result<Saved> {
        if !agenda::is_key(&key) {
            return Err(Error::NotFound);
        }
        let mut faults = Vec::new();
        if until <= self.clock.today() {
            faults.push(Fault::new("until", FaultCode::NotLater));
        }
        limits::required(&mut faults, "reason", &reason);
        sound(faults)?;
        self.save(|tx, now| agenda::store::record_put_off(tx, &key, until, reason.trim(), now))
    }

    pub fn call_back(&mut self, key: String) -> Result<Saved> {
        self.save(|tx, _| agenda::store::call_back(tx, &key))
    }

    /// Records the call some weeks after the final talk; without a date, that it was not made after all.
    pub fn record_follow_up(&mut self, id: EpisodeId, date: Option<Date>, line: String) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::not_after(&mut faults, "date", date, self.clock.today());
        limits::long(&mut faults, "line", &line);
        sound(faults)?;
        self.save(|tx, now| {
            episode::store::find(tx, id)?;
            let call = date.map(|date| FollowUp { date, line: line.trim().to_owned() });
            episode::store::record_follow_up(tx, id, call.as_ref(), now)
        })
    }
}
