//! The recovery code: the master secret, written so that a person can copy it from paper.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Bytes of the master secret.
pub(super) const SECRET: usize = 20;

const GROUPS: usize = 8;
/// Characters of a group: four that carry five bits each, and one that checks them.
const GROUP: usize = 5;
const DATA: usize = GROUP - 1;

/// Crockford's base 32: no I, L, O or U, which are misread or spell words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight groups of five characters that open the practice without its password.
///
/// Never printed by `Debug`, wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; SECRET]>);

impl RecoveryCode {
    pub(super) fn from_secret(secret: &[u8; SECRET]) -> Self {
        Self(Zeroizing::new(*secret))
    }

    pub(super) fn secret(&self) -> &[u8; SECRET] {
        &self.0
    }

    /// The eight groups, in order.
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        (0..GROUPS)
            .map(|group| {
                let values = self.values(group);
                let mut text = Zeroizing::new(String::with_capacity(GROUP));
                for value in values.iter().copied().chain([check(group, values)]) {
                    text.push(char::from(ALPHABET[usize::from(value)]));
                }
                text
            })
            .collect()
    }

    /// The whole code on one line, groups parted by dashes.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
        for (number, group) in self.groups().iter().enumerate() {
            if number > 0 {
                text.push('-');
            }
            text.push_str(group);
        }
        text
    }

    /// Reads a typed code. Case, spaces and dashes do not matter; O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// [`Error::WrongRecoveryCode`] with the number of the first group that cannot be right.
    pub fn parse(typed: &str) -> Result<Self> {
        let groups = split(typed)?;
        let mut secret = Zeroizing::new([0u8; SECRET]);
        for (number, group) in groups.iter().enumerate() {
            let values = read_group(number, group).ok_or_else(|| wrong(number))?;
            for (at, value) in values.iter().enumerate() {
                put_five_bits(&mut secret, (number * DATA + at) * 5, *value);
            }
        }
        Ok(Self(secret))
    }

    /// Whether `typed` is group `number` (1-8) of this code, with the same tolerance as [`Self::parse`].
    pub fn group_is(&self, number: usize, typed: &str) -> bool {
        let Some(index) = number.checked_sub(1).filter(|index| *index < GROUPS) else { return false };
        read_group(index, &plain(typed)).is_some_and(|values| values == self.values(index))
    }

    fn values(&self, group: usize) -> [u8; DATA] {
        std::array::from_fn(|at| five_bits(&self.0, (group * DATA + at) * 5))
    }
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(..)")
    }
}

fn wrong(index: usize) -> Error {
    Error::WrongRecoveryCode { group: Some(index as u8 + 1) }
}

/// Parts what was typed into eight groups.
///
/// When a character too many or too few was typed, the separators show in which group; without separators the first
/// group that does not check out is named.
fn split(typed: &str) -> Result<Vec<Zeroizing<String>>> {
    let whole = plain(typed);
    if whole.len() != GROUPS * GROUP || !whole.is_ascii() {
        let parts: Vec<_> = typed.split(|c: char| !c.is_alphanumeric()).map(plain).filter(|p| !p.is_empty()).collect();
        if parts.len() == GROUPS
            && let Some(index) = parts.iter().enumerate().position(|(at, part)| read_group(at, part).is_none())
        {
            return Err(wrong(index));
        }
    }
    let mut characters = whole.chars();
    let groups: Vec<_> =
        (0..GROUPS).map(|_| Zeroizing::new(characters.by_ref().take(GROUP).collect::<String>())).collect();
    if characters.next().is_some() {
        let odd = groups.iter().enumerate().position(|(at, part)| read_group(at, part).is_none());
        return Err(Error::WrongRecoveryCode { group: odd.map(|index| index as u8 + 1) });
    }
    Ok(groups)
}

/// Letters and digits only, in capitals, look-alikes resolved.
fn plain(typed: &str) -> Zeroizing<String> {
    // A hostile paste cannot make this long: nothing beyond twice a code is looked at.
    let mut text = Zeroizing::new(String::with_capacity(4 * GROUPS * GROUP * 2));
    for character in typed.nfkc().filter(|c| c.is_alphanumeric()).take(GROUPS * GROUP * 2) {
        text.push(match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        });
    }
    text
}

fn read_group(index: usize, group: &str) -> Option<[u8; DATA]> {
    let values: Vec<u8> = group
        .bytes()
        .map(|byte| ALPHABET.iter().position(|letter| *letter == byte).map(|value| value as u8))
        .collect::<Option<_>>()?;
    let (data, last) = (values.first_chunk::<DATA>()?, values.get(DATA)?);
    (values.len() == GROUP && *last == check(index, *data)).then_some(*data)
}

/// The check character: a weighted sum in the field of 32 elements, plus the place of the group.
///
/// Every weight is a different power of the generator, so any one wrong character, any two exchanged characters within
/// a group, and two exchanged groups are all seen.
fn check(index: usize, values: [u8; DATA]) -> u8 {
    values.iter().fold(index as u8, |sum, value| double(sum ^ value))
}

/// Multiplies by x in GF(2)[x] / (x⁵ + x² + 1).
fn double(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 0b10_0000 == 0 { shifted } else { (shifted ^ 0b10_0101) & 0b1_1111 }
}

fn five_bits(bytes: &[u8; SECRET], at: usize) -> u8 {
    (at..at + 5).fold(0, |value, bit| value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1))
}

fn put_five_bits(bytes: &mut [u8; SECRET], at: usize, value: u8) {
    for bit in 0..5 {
        let (place, one) = (at + bit, value >> (4 - bit) & 1);
        bytes[place / 8] |= one << (7 - place % 8);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code() -> impl Strategy<Value = RecoveryCode> {
        any::<[u8; SECRET]>().prop_map(|secret| RecoveryCode::from_secret(&secret))
    }

    fn named(typed: &str) -> Option<u8> {
        match RecoveryCode::parse(typed) {
            Err(Error::WrongRecoveryCode { group }) => group,
            other => panic!("not refused: {other:?}"),
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(code in code()) {
            prop_assert!(RecoveryCode::parse(&code.text()).unwrap() == code);
            prop_assert_eq!(code.text().len(), 47);
            for (index, group) in code.groups().iter().enumerate() {
                prop_assert!(code.group_is(index + 1, group));
            }
        }

        #[test]
        fn case_spaces_and_look_alikes_do_not_matter(code in code(), gap in "[ \\-\\n\t.–]{0,3}") {
            let typed = code.text().to_lowercase().replace('0', "o").replace('1', "l");
            let sloppy = format!("{gap}{}{gap}", typed.replace('-', &gap));
            prop_assert!(RecoveryCode::parse(&sloppy).unwrap() == code);
            let other = code.text().replace('1', "i").replace('0', "O");
            prop_assert!(RecoveryCode::parse(&other).unwrap() == code);
        }

        #[test]
        fn one_wrong_character_names_its_group(code in code(), at in 0..40usize, wrong in 0..32usize) {
            let mut text: Vec<u8> = code.text().replace('-', "").into_bytes();
            prop_assume!(text[at] != ALPHABET[wrong]);
            text[at] = ALPHABET[wrong];
            prop_assert_eq!(named(&String::from_utf8(text).unwrap()), Some((at / GROUP) as u8 + 1));
        }

        #[test]
        fn two_exchanged_characters_name_their_group(code in code(), group in 0..GROUPS, a in 0..GROUP, b in 0..GROUP) {
            let mut text: Vec<u8> = code.text().replace('-', "").into_bytes();
            prop_assume!(text[group * GROUP + a] != text[group * GROUP + b]);
            text.swap(group * GROUP + a, group * GROUP + b);
            prop_assert_eq!(named(&String::from_utf8(text).unwrap()), Some(group as u8 + 1));
        }

        #[test]
        fn two_exchanged_groups_are_seen(code in code(), a in 0..GROUPS, b in 0..GROUPS) {
            prop_assume!(a != b);
            let mut groups: Vec<String> = code.groups().iter().map(|group| group.to_string()).collect();
            groups.swap(a, b);
            prop_assert_eq!(named(&groups.join(" ")), Some(a.min(b) as u8 + 1));
        }

        #[test]
        fn a_character_too_few_or_too_many_names_its_group(code in code(), group in 0..GROUPS, at in 0..GROUP, extra in 0..32usize) {
            let mut groups: Vec<String> = code.groups().iter().map(|group| group.to_string()).collect();
            let whole = groups[group].clone();
            groups[group].remove(at);
            prop_assert_eq!(named(&groups.join("-")), Some(group as u8 + 1));
            groups[group] = whole;
            groups[group].insert(at, char::from(ALPHABET[extra]));
            prop_assert_eq!(named(&groups.join("-")), Some(group as u8 + 1));
        }

        #[test]
        fn nothing_typed_makes_it_fall_over(typed in ".*") {
            let _ = RecoveryCode::parse(&typed);
        }
    }

    #[test]
    fn every_check_character_sees_every_single_change() {
        for index in 0..GROUPS {
            for place in 0..DATA {
                let mut seen = [false; 32];
                for value in 0..32 {
                    let mut values = [3, 14, 15, 9];
                    values[place] = value;
                    seen[usize::from(check(index, values))] = true;
                }
                assert!(seen.iter().all(|seen| *seen), "group {index} place {place}");
            }
        }
    }

    #[test]
    fn a_letter_that_is_not_in_the_alphabet_names_its_group() {
        let code = RecoveryCode::from_secret(&[7; SECRET]);
        let mut text = code.text().to_string();
        text.replace_range(12..13, "U");
        assert_eq!(named(&text), Some(3));
        assert_eq!(named(""), Some(1));
        assert_eq!(named(&format!("{}-00000", *code.text())), None);
    }

    #[test]
    fn a_code_is_written_the_same_for_ever() {
        let code = RecoveryCode::from_secret(b"0123456789abcdefghij");
        assert_eq!(*code.text(), "60RK3-4CSMK-6MV3Y-EE1S2-C5H6V-6S355-CSKP8-GTBA1");
    }

    #[test]
    fn a_code_is_never_printed() {
        assert_eq!(format!("{:?}", RecoveryCode::from_secret(&[1; SECRET])), "RecoveryCode(..)");
    }
}
