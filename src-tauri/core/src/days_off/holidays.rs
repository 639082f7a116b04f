//! The public holidays of the Netherlands, computed for any year.
//!
//! Source: Algemene termijnenwet, article 3. Its first clause names New Year's Day, Easter and Whit Monday, both days of
//! Christmas, Ascension Day, the day on which the King's birthday is kept, and 5 May; its second puts Good Friday on a
//! par with them. Easter Sunday and Whit Sunday are Sundays, which the law takes for holidays anyway.

use chrono::{Datelike, NaiveDate};

use crate::basics::{Date, choices};

choices! {
    /// In the order of the year.
    PublicHoliday {
        NewYear = "new_year",
        GoodFriday = "good_friday",
        EasterSunday = "easter_sunday",
        EasterMonday = "easter_monday",
        KingsDay = "kings_day",
        LiberationDay = "liberation_day",
        Ascension = "ascension",
        WhitSunday = "whit_sunday",
        WhitMonday = "whit_monday",
        ChristmasDay = "christmas_day",
        SecondChristmasDay = "second_christmas_day",
    }
}

impl PublicHoliday {
    /// The day it falls on in a year.
    pub fn in_year(self, year: i32) -> Date {
        match self {
            Self::NewYear => day(year, 1, 1),
            Self::GoodFriday => easter(year).plus_days(-2),
            Self::EasterSunday => easter(year),
            Self::EasterMonday => easter(year).plus_days(1),
            Self::KingsDay => kings_day(year),
            Self::LiberationDay => day(year, 5, 5),
            Self::Ascension => easter(year).plus_days(39),
            Self::WhitSunday => easter(year).plus_days(49),
            Self::WhitMonday => easter(year).plus_days(50),
            Self::ChristmasDay => day(year, 12, 25),
            Self::SecondChristmasDay => day(year, 12, 26),
        }
    }
}

/// What is kept on a day. Two can fall together: 5 May 2016 was Ascension Day too.
pub fn on(date: Date) -> impl Iterator<Item = PublicHoliday> {
    PublicHoliday::ALL.iter().copied().filter(move |holiday| holiday.in_year(date.0.year()) == date)
}

/// 27 April since 2014, or the day before it when that is a Sunday. Until then Queen's Day, by the rule that held from
/// 1980 on: 30 April, or the day before.
fn kings_day(year: i32) -> Date {
    let date = if year >= 2014 { day(year, 4, 27) } else { day(year, 4, 30) };
    if date.weekday() == 7 { date.plus_days(-1) } else { date }
}

/// Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
fn easter(year: i32) -> Date {
    let (golden, century, in_century) = (year % 19, year / 100, year % 100);
    let (leap_centuries, rest) = (century / 4, century % 4);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - leap_centuries - moon_shift + 15) % 30;
    let sunday = (32 + 2 * rest + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let march = moon + sunday - 7 * late + 114;
    day(year, (march / 31) as u32, (march % 31 + 1) as u32)
}

fn day(year: i32, month: u32, day: u32) -> Date {
    NaiveDate::from_ymd_opt(year, month, day).map_or(Date::LAST, Date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(year: i32) -> Vec<String> {
        PublicHoliday::ALL.iter().map(|holiday| holiday.in_year(year).to_string()).collect()
    }

    /// As the government published them.
    #[test]
    fn known_years_are_as_they_were() {
        assert_eq!(
            table(2024),
            [
                "2024-01-01",
                "2024-03-29",
                "2024-03-31",
                "2024-04-01",
                "2024-04-27",
                "2024-05-05",
                "2024-05-09",
                "2024-05-19",
                "2024-05-20",
                "2024-12-25",
                "2024-12-26"
            ]
        );
        assert_eq!(
            table(2027),
            [
                "2027-01-01",
                "2027-03-26",
                "2027-03-28",
                "2027-03-29",
                "2027-04-27",
                "2027-05-05",
                "2027-05-06",
                "2027-05-16",
                "2027-05-17",
                "2027-12-25",
                "2027-12-26"
            ]
        );
    }

    #[test]
    fn the_earliest_and_the_latest_easter_are_found() {
        for (year, date) in [
            (1818, "03-22"),
            (1943, "04-25"),
            (2008, "03-23"),
            (2011, "04-24"),
            (2019, "04-21"),
            (2038, "04-25"),
            (2076, "04-19"),
        ] {
            assert_eq!(easter(year).0.format("%m-%d").to_string(), date, "{year}");
        }
    }

    #[test]
    fn the_kings_birthday_is_never_kept_on_a_sunday() {
        assert_eq!(kings_day(2025).to_string(), "2025-04-26");
        assert_eq!(kings_day(2014).to_string(), "2014-04-26");
        assert_eq!(kings_day(2013).to_string(), "2013-04-30");
        assert_eq!(kings_day(2006).to_string(), "2006-04-29");
        assert!((1980..=2100).all(|year| kings_day(year).weekday() != 7));
    }

    #[test]
    fn every_easter_from_2020_to_2100_is_a_sunday_in_its_season() {
        for year in 2020..=2100 {
            let sunday = easter(year);
            assert_eq!(sunday.weekday(), 7, "{year}");
            assert!((day(year, 3, 22)..=day(year, 4, 25)).contains(&sunday), "{year}");
            assert_eq!(PublicHoliday::Ascension.in_year(year).weekday(), 4, "{year}");
            assert_eq!(PublicHoliday::WhitMonday.in_year(year).weekday(), 1, "{year}");
        }
    }

    #[test]
    fn two_holidays_can_fall_together() {
        let date = Date::parse("2016-05-05").unwrap();
        assert_eq!(on(date).collect::<Vec<_>>(), [PublicHoliday::LiberationDay, PublicHoliday::Ascension]);
        assert_eq!(on(date.plus_days(1)).count(), 0);
    }
}
