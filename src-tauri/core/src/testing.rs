//! For tests and benchmarks: a clock that stands still, and a practice that needs no slow password.

use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::DateTime;

use rusqlite::trace::{TraceEvent, TraceEventCodes};

use crate::app::{App, Practice};
use crate::basics::{Clock, Date, Timestamp};
use crate::days_off::{self, DaysOffDetails, DaysOffKind};
use crate::vault::{Cost, Places};

/// A clock that shows what it was set to.
#[derive(Debug, Clone)]
pub struct StillClock(Arc<AtomicI64>);

impl StillClock {
    /// `2026-11-24T12:00:00Z`
    pub fn at(moment: &str) -> Self {
        let clock = Self(Arc::new(AtomicI64::new(0)));
        clock.set(moment);
        clock
    }

    pub fn set(&self, moment: &str) {
        let moment = Timestamp::parse(moment).expect("a moment");
        self.0.store(moment.0.timestamp(), Ordering::SeqCst);
    }
}

impl Clock for StillClock {
    fn now(&self) -> Timestamp {
        Timestamp(DateTime::from_timestamp(self.0.load(Ordering::SeqCst), 0).expect("a moment"))
    }
}

/// The program on a folder, with the least costly password that is accepted.
pub fn app(folder: &Path, clock: &StillClock) -> App {
    App::with_cost(Places::under(folder), Box::new(clock.clone()), Cost::Cheap)
}

thread_local! {
    static QUERIES: Cell<usize> = const { Cell::new(0) };
}

/// Counts every statement that a practice runs from now on.
pub(crate) fn counted(mut conn: rusqlite::Connection) -> rusqlite::Connection {
    conn.trace_v2(
        TraceEventCodes::SQLITE_TRACE_STMT,
        Some(|event: TraceEvent<'_>| {
            if let TraceEvent::Stmt(..) = event {
                QUERIES.with(|count| count.set(count.get() + 1));
            }
        }),
    )
    .expect("a trace");
    conn
}

impl Practice {
    /// So many free days in a row, each by itself.
    pub fn take_days_off(&mut self, from: Date, count: i64) {
        let day = |at: i64| {
            let day = from.plus_days(at);
            DaysOffDetails { kind: DaysOffKind::Own, name: String::new(), first: day, last: day }
        };
        self.write(|tx, now| (0..count).try_for_each(|at| days_off::store::insert(tx, &day(at), now).map(drop)))
            .expect("days off");
    }

    /// One row changed for good: the least that a save can cost.
    pub fn save_one_row(&mut self) {
        // Another value every time: a row that stays as it was is not written at all.
        let row = "UPDATE practice SET registration_number = CAST(registration_number AS INTEGER) + 1";
        self.write(|tx, _| Ok(tx.execute(row, [])?)).expect("a row");
    }

    /// Leaves the file as a program of a later year does.
    pub fn grow_newer(&mut self) {
        self.write(|tx, _| Ok(tx.pragma_update(None, "user_version", 1000)?)).expect("a version");
    }

    /// How many statements were run in this thread.
    pub fn queries(&self) -> usize {
        QUERIES.with(Cell::get)
    }
}
