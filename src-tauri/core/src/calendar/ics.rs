//! A calendar file as RFC 5545 wants it. Written here and not by a library: those at hand put the clock of this computer
//! and names by chance into the rules of the time zone, so that the same calendar never gives the same file twice.

use super::{at_minute, minute};
use crate::basics::{Date, TimeOfDay, Timestamp};

/// No line is longer than this many octets, the end of the line not counted.
const LINE: usize = 75;

/// The zone of every appointment, with the rules since summer time ends in October.
const ZONE: &str = "Europe/Amsterdam";
const ZONE_RULES: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// From a time on the wall clock, for so many minutes.
    Timed(Date, TimeOfDay, u32),
    /// On a day, at a time not said.
    Day(Date),
}

impl When {
    pub(crate) fn date(self) -> Date {
        match self {
            Self::Timed(date, ..) | Self::Day(date) => date,
        }
    }
}

/// One appointment as other calendars are told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The same as long as the appointment is the same.
    pub(crate) uid: String,
    /// How often it changed.
    pub(crate) sequence: u32,
    pub(crate) cancelled: bool,
    pub(crate) when: When,
    pub(crate) summary: String,
    pub(crate) location: String,
    pub(crate) description: String,
    /// When it last changed, where that is known.
    pub(crate) changed: Option<Timestamp>,
}

/// The file: its name as a calendar shows it, and everything in it. The same gives the same text.
pub(crate) fn write(name: &str, entries: &[Entry], now: Timestamp) -> String {
    let mut file = File::default();
    file.fold("BEGIN:VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Duurloop//Duurloop//NL");
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    file.text("X-WR-CALNAME", name);
    file.line("X-WR-TIMEZONE", ZONE);
    for line in ZONE_RULES {
        file.fold(line);
    }
    for entry in entries {
        file.entry(entry, now);
    }
    file.fold("END:VCALENDAR");
    file.0
}

#[derive(Default)]
struct File(String);

impl File {
    fn entry(&mut self, entry: &Entry, now: Timestamp) {
        self.fold("BEGIN:VEVENT");
        self.line("UID", &entry.uid);
        self.line("DTSTAMP", &moment(now));
        if let Some(changed) = entry.changed {
            self.line("LAST-MODIFIED", &moment(changed));
        }
        self.line("SEQUENCE", &entry.sequence.to_string());
        match entry.when {
            When::Timed(date, from, minutes) => {
                let end = minute(from) + minutes;
                let until = at_minute(end % (24 * 60)).unwrap_or(from);
                let last = date.plus_days(i64::from(end / (24 * 60)));
                self.line(&format!("DTSTART;TZID={ZONE}"), &wall_clock(date, from));
                self.line(&format!("DTEND;TZID={ZONE}"), &wall_clock(last, until));
            }
            When::Day(date) => {
                self.line("DTSTART;VALUE=DATE", &day(date));
                self.line("DTEND;VALUE=DATE", &day(date.plus_days(1)));
            }
        }
        self.text("SUMMARY", &entry.summary);
        for (key, text) in [("LOCATION", &entry.location), ("DESCRIPTION", &entry.description)] {
            if !text.is_empty() {
                self.text(key, text);
            }
        }
        self.line("CLASS", "PRIVATE");
        self.line("STATUS", if entry.cancelled { "CANCELLED" } else { "CONFIRMED" });
        self.line("TRANSP", if entry.cancelled { "TRANSPARENT" } else { "OPAQUE" });
        self.fold("END:VEVENT");
    }

    /// A property whose value is a text: what means something in the format is escaped.
    fn text(&mut self, key: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        // A line break of another system is one line break.
        for letter in text.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' | '\r' => escaped.push_str("\\n"),
                '\t' => escaped.push(' '),
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.line(key, &escaped);
    }

    fn line(&mut self, key: &str, value: &str) {
        self.fold(&format!("{key}:{value}"));
    }

    /// A long line goes on in the next ones, each of which begins with a space; no letter is broken.
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn day(date: Date) -> String {
    date.0.format("%Y%m%d").to_string()
}

fn wall_clock(date: Date, time: TimeOfDay) -> String {
    format!("{}T{}", day(date), time.0.format("%H%M%S"))
}

fn moment(at: Timestamp) -> String {
    at.0.format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(summary: &str) -> Entry {
        Entry {
            uid: "session-1@0011.duurloop".to_owned(),
            sequence: 2,
            cancelled: false,
            when: When::Timed(Date::parse("2026-12-03").unwrap(), TimeOfDay::parse("19:00").unwrap(), 60),
            summary: summary.to_owned(),
            location: String::new(),
            description: String::new(),
            changed: None,
        }
    }

    fn file(entry: Entry) -> String {
        write("Praktijk", &[entry], Timestamp::parse("2026-11-24T12:00:00Z").unwrap())
    }

    #[test]
    fn what_means_something_in_the_format_is_escaped() {
        let file = file(entry("Les 1; met, twee\\drie\nregels\r\nen meer"));
        assert!(file.contains("SUMMARY:Les 1\\; met\\, twee\\\\drie\\nregels\\nen meer\r\n"), "{file}");
    }

    #[test]
    fn an_appointment_over_midnight_ends_on_the_next_day() {
        let mut late = entry("Laat");
        late.when = When::Timed(Date::parse("2026-12-31").unwrap(), TimeOfDay::parse("23:30").unwrap(), 60);
        assert!(file(late).contains("DTEND;TZID=Europe/Amsterdam:20270101T003000\r\n"));
    }

    #[test]
    fn without_a_time_it_takes_the_day() {
        let mut day = entry("Gesprek");
        day.when = When::Day(Date::parse("2026-12-31").unwrap());
        let file = file(day);
        assert!(file.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), "{file}");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_unfolded_it_is_whole(summary in "\\PC{0,300}", place in "[ -~äŁ李🌞,;\\\\\n]{0,200}") {
            let mut long = entry(&summary);
            long.location = place;
            let file = file(long.clone());
            prop_assert!(file.ends_with("\r\n"));
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE, "{line}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let whole = file.replace("\r\n ", "");
            let line = whole.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
            let read = line.replace("\\\\", "\u{1}").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
                .replace('\u{1}', "\\");
            prop_assert_eq!(read, long.summary);
        }
    }
}
