//! Dates of a series of sessions: pure, and the same for every year.

use crate::basics::Date;

/// The first day on or after `from` that falls on `weekday` (1 is Monday).
pub fn first_on(weekday: u8, from: Date) -> Date {
    let ahead = (i64::from(weekday) - i64::from(from.weekday())).rem_euclid(7);
    from.plus_days(ahead)
}

/// So many days, one each interval, from the first such weekday on.
pub fn dates(weekday: u8, from: Date, count: usize, interval_days: u32) -> Vec<Date> {
    let first = first_on(weekday, from);
    (0..count as i64).map(|number| first.plus_days(number * i64::from(interval_days))).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ten_sessions_fall_on_the_weekday_a_week_apart_from_the_first_date_on(
            offset in 0_i64..55_000, weekday in 1_u8..=7,
        ) {
            let from = Date(NaiveDate::from_ymd_opt(1950, 1, 1).unwrap()).plus_days(offset);
            let dates = dates(weekday, from, 10, 7);
            prop_assert_eq!(dates.len(), 10);
            prop_assert!((0..7).contains(&from.days_until(dates[0])));
            for date in &dates {
                prop_assert_eq!(date.weekday(), weekday);
            }
            for pair in dates.windows(2) {
                prop_assert_eq!(pair[0].days_until(pair[1]), 7);
            }
        }
    }

    #[test]
    fn a_group_may_start_on_29_february() {
        let leap_day = Date::parse("2028-02-29").unwrap();
        let dates = dates(leap_day.weekday(), leap_day, 10, 7);
        assert_eq!(dates[0], leap_day);
        assert_eq!(dates[1], Date::parse("2028-03-07").unwrap());
    }
}
