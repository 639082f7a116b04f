//! The password, and how strong it is.

use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Characters a password needs at least.
pub const MINIMUM: usize = 10;

/// `zxcvbn` looks at no more than this; more text only costs time.
const JUDGED: usize = 100;

/// A password: never printed, wiped when dropped.
///
/// Held in Unicode normal form C, so that an é typed on one keyboard opens what an é from another closed.
/// Nothing is trimmed: a space at the end belongs to the password.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    pub fn new(typed: impl Into<String>) -> Self {
        let typed = Zeroizing::new(typed.into());
        // Normal form C grows a text at most threefold; room for that means no copy is left behind by growing.
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 3));
        normal.extend(typed.nfc());
        Self(normal)
    }

    pub fn long_enough(&self) -> bool {
        self.0.chars().count() >= MINIMUM
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Refuses a password that is too short to be set. A short one may still be tried.
    pub(super) fn require_long_enough(&self) -> Result<()> {
        if self.long_enough() { Ok(()) } else { Err(Error::PasswordTooShort) }
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// On the other side of the door it is what was typed.
impl TS for Passphrase {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(config: &ts_rs::Config) -> String {
        String::name(config)
    }

    fn inline(config: &ts_rs::Config) -> String {
        String::inline(config)
    }
}

/// How hard a password is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (very strong), as `zxcvbn` counts.
    pub score: u8,
    /// Binary logarithm of the estimated number of guesses.
    pub bits: u16,
    pub long_enough: bool,
}

pub fn strength(password: &Passphrase) -> Strength {
    let judged = Zeroizing::new(password.0.chars().take(JUDGED).collect::<String>());
    let estimate = zxcvbn::zxcvbn(&judged, &["duurloop", "hardlopen", "praktijk", "running", "practice"]);
    Strength {
        score: estimate.score() as u8,
        bits: (estimate.guesses_log10() * std::f64::consts::LOG2_10).max(0.0) as u16,
        long_enough: password.long_enough(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_the_same_however_its_accents_were_typed() {
        assert_eq!(
            Passphrase::new("caf\u{e9} in de duinen").bytes(),
            Passphrase::new("cafe\u{301} in de duinen").bytes()
        );
        assert_ne!(Passphrase::new("zonder spatie").bytes(), Passphrase::new("zonder spatie ").bytes());
    }

    #[test]
    fn ten_characters_are_enough_and_nine_are_not() {
        assert!(!Passphrase::new("éééééééé9").long_enough());
        assert!(Passphrase::new("éééééééé10").long_enough());
        assert!(matches!(Passphrase::new("kort").require_long_enough(), Err(Error::PasswordTooShort)));
    }

    #[test]
    fn strength_tells_a_common_password_from_four_odd_words() {
        let weak = strength(&Passphrase::new("wachtwoord1"));
        let strong = strength(&Passphrase::new("gans kelder oranje zeventien fluit"));
        assert!(weak.score < 3 && weak.bits < 35, "{weak:?}");
        assert!(strong.score == 4 && strong.bits > 60, "{strong:?}");
        assert_eq!(strength(&Passphrase::new("")), Strength { score: 0, bits: 0, long_enough: false });
        assert_eq!(
            strength(&Passphrase::new("a".repeat(1_000_000))).score,
            strength(&Passphrase::new("a".repeat(100))).score
        );
    }

    #[test]
    fn a_password_is_never_printed() {
        assert_eq!(format!("{:?}", Passphrase::new("geheim geheim")), "Passphrase(..)");
    }
}
