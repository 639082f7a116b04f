//! How long a text may be, and the other checks that every form of input shares.

use crate::basics::Date;
use crate::error::{Fault, FaultCode};

/// A name, a phone number: one line.
pub(crate) const SHORT: usize = 200;
/// A text as long as anyone writes; some five hundred pages.
pub(crate) const LONG: usize = 1_000_000;

pub(crate) fn short(faults: &mut Vec<Fault>, field: &str, text: &str) {
    if text.chars().count() > SHORT {
        faults.push(Fault::new(field, FaultCode::TooLong));
    }
}

pub(crate) fn long(faults: &mut Vec<Fault>, field: &str, text: &str) {
    if text.len() > LONG {
        faults.push(Fault::new(field, FaultCode::TooLong));
    }
}

pub(crate) fn required(faults: &mut Vec<Fault>, field: &str, text: &str) {
    if text.trim().is_empty() {
        faults.push(Fault::new(field, FaultCode::Missing));
    }
    short(faults, field, text);
}

/// Empty is fine; otherwise something, an @ and a domain.
pub(crate) fn email(faults: &mut Vec<Fault>, field: &str, text: &str) {
    short(faults, field, text);
    let plausible = text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    });
    if !text.is_empty() && (!plausible || text.contains(char::is_whitespace)) {
        faults.push(Fault::new(field, FaultCode::NotAnEmail));
    }
}

pub(crate) fn not_after(faults: &mut Vec<Fault>, field: &str, date: Option<Date>, today: Date) {
    if date.is_some_and(|date| date > today) {
        faults.push(Fault::new(field, FaultCode::DateInFuture));
    }
}

pub(crate) fn scale(faults: &mut Vec<Fault>, field: &str, value: Option<u8>) {
    if value.is_some_and(|value| value > 10) {
        faults.push(Fault::new(field, FaultCode::OutOfRange));
    }
}
