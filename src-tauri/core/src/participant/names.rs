//! Names in a text that lands in several people's files: found before it does, with initials to put in their place.
//!
//! A word counts whole and without accents. A part of a name that is also a common word (*Berg*, *Lies*, *Wil*) counts
//! only with a capital; what stands before a family name (*van den*) never counts by itself.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::initials;
use super::store::folded;

/// A stretch of a text that names someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Bytes of the text.
    pub at: Range<usize>,
    /// Whom it can mean, counted from 0: several when they share this name.
    pub people: Vec<usize>,
}

/// Every place where a text calls one of these people by name, from the beginning on. Of two names that begin at the
/// same word the longer one is meant.
pub fn names_in(text: &str, people: &[&str]) -> Vec<Named> {
    let words = words(text);
    let patterns: Vec<Vec<Pattern>> = people.iter().map(|name| patterns(name)).collect();
    let known: BTreeSet<&str> = patterns.iter().flatten().flatten().map(|part| part.folded.as_str()).collect();
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let mut longest = 0;
        let mut here: Option<Named> = None;
        for (person, patterns) in patterns.iter().enumerate() {
            for pattern in patterns {
                let Some(end) = matched(text, &words, from, pattern, &known) else { continue };
                match &mut here {
                    Some(named) if pattern.len() == longest => {
                        if !named.people.contains(&person) {
                            named.people.push(person);
                        }
                    }
                    Some(_) if pattern.len() < longest => {}
                    _ => {
                        longest = pattern.len();
                        here = Some(Named { at: words[from].at.start..end, people: vec![person] });
                    }
                }
            }
        }
        from += longest.max(1);
        found.extend(here);
    }
    found
}

/// The text with initials where it names someone for whom they are wanted. A name that can mean two people becomes its
/// first letter.
pub fn with_initials(text: &str, people: &[&str], wanted: impl Fn(usize) -> bool) -> String {
    let letters = unambiguous_initials(people);
    let mut rest = text.to_owned();
    for named in names_in(text, people).into_iter().rev() {
        if named.people.iter().any(|person| wanted(*person)) {
            rest.replace_range(named.at.clone(), &letters_for(&text[named.at], &named.people, &letters));
        }
    }
    rest
}

/// What stands for a name that was found: the initials of whom it means, or its first letter when that is not clear.
pub fn letters_for(name: &str, people: &[usize], letters: &[String]) -> String {
    match people {
        [one] => letters[*one].clone(),
        _ => initials(name).chars().take(1).collect(),
    }
}

/// Initials by which these people can be told apart. Where two are the same the first name shows a second letter; where
/// that does not help, or would be the whole name, they get a number.
pub fn unambiguous_initials(names: &[&str]) -> Vec<String> {
    let plain: Vec<String> = names
        .iter()
        .map(|name| initials(name))
        .map(|letters| if letters.is_empty() { "?".to_owned() } else { letters })
        .collect();
    let mut told = plain.clone();
    for letters in plain.iter().collect::<BTreeSet<_>>() {
        let same: Vec<usize> = (0..plain.len()).filter(|index| plain[*index] == *letters).collect();
        if same.len() < 2 && !is_a_name(letters, names) {
            continue;
        }
        let others = |told: &[String]| -> BTreeSet<String> {
            told.iter().enumerate().filter(|(index, _)| !same.contains(index)).map(|(_, other)| other.clone()).collect()
        };
        let mut taken = others(&told);
        let longer: Option<Vec<String>> = same.iter().map(|index| longer(names[*index], letters)).collect();
        let better = longer.filter(|set| set.iter().all(|one| !is_a_name(one, names) && taken.insert(one.clone())));
        let mut taken = others(&told);
        let mut numbered = (1..).map(|number| format!("{letters}{number}")).filter(|one| taken.insert(one.clone()));
        for (place, index) in same.iter().enumerate() {
            let apart = better.as_ref().map(|better| better[place].clone()).or_else(|| numbered.next());
            told[*index] = apart.unwrap_or_default();
        }
    }
    told
}

/// The initials with a second letter of the first name; none when that would be all of it.
fn longer(name: &str, letters: &str) -> Option<String> {
    let first: Vec<char> = name.trim().chars().take_while(|letter| letter.is_alphabetic()).collect();
    if first.len() < 3 {
        return None;
    }
    let mut after = letters.chars();
    after.next();
    Some(first.into_iter().take(2).chain(after).collect())
}

fn is_a_name(letters: &str, names: &[&str]) -> bool {
    !names_in(letters, names).is_empty()
}

/// A part of a name as it is looked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    folded: String,
    /// Counts only with a capital.
    common: bool,
    /// Stands before a family name.
    before: bool,
}

type Pattern = Vec<Part>;

/// What can stand before a Dutch family name, and what stands before some others.
const BEFORE: &[&str] = &[
    "van", "de", "den", "der", "het", "t", "s", "ten", "ter", "te", "op", "in", "aan", "bij", "onder", "over", "uit",
    "voor", "tot", "vande", "vanden", "d", "el", "al", "la", "le", "les", "du", "des", "di", "da", "do", "dos", "das",
    "von", "zu", "zum", "bin", "ben", "ibn", "ait", "y", "e", "en",
];

static COMMON: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| include_str!("../../../../assets/names/common-words.txt").split_whitespace().collect());

/// Every way in which someone may be called: the whole name, the first name, the family name with and without what
/// stands before it, and each of its parts.
fn patterns(name: &str) -> Vec<Pattern> {
    let mut given = name.split_whitespace();
    let parts = |word: &str| words(word).into_iter().map(|word| part(word.folded)).collect::<Pattern>();
    let first = parts(given.next().unwrap_or_default());
    let family: Pattern = given.flat_map(parts).collect();
    let bare: Pattern = family.iter().skip_while(|part| part.before).cloned().collect();
    let mut all = vec![
        first.iter().chain(&family).cloned().collect(),
        first.clone(),
        first.iter().chain(bare.last()).cloned().collect(),
        family.clone(),
        bare,
    ];
    if first.len() > 1 {
        all.push(vec![part(first.iter().map(|part| part.folded.as_str()).collect())]);
    }
    for one in family.iter().filter(|part| !part.before) {
        all.push(vec![one.clone()]);
        // The Haene of d'Haene.
        all.extend(one.folded.split_once('\'').map(|(_, rest)| vec![part(rest.to_owned())]));
    }
    // A first name is a name whatever it is; by itself what stands before a family name is none.
    all.retain(|pattern| {
        let names = *pattern == first || pattern.iter().any(|part| !part.before);
        names && pattern.iter().map(|part| part.folded.chars().count()).sum::<usize>() > 1
    });
    all.sort();
    all.dedup();
    all
}

fn part(folded: String) -> Part {
    let before = BEFORE.contains(&folded.as_str());
    Part { common: before || COMMON.contains(folded.as_str()), before, folded }
}

/// A word of a text.
struct Word {
    at: Range<usize>,
    folded: String,
    capital: bool,
}

/// The words of a text: letters, with an apostrophe only between them. A hyphen parts words.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let is_letter = |index: usize| {
        letters.get(index).is_some_and(|(_, letter)| {
            letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*letter)
        })
    };
    let mut index = 0;
    while index < letters.len() {
        if !is_letter(index) {
            index += 1;
            continue;
        }
        let start = index;
        while is_letter(index)
            || (letters.get(index).is_some_and(|(_, one)| is_apostrophe(*one)) && is_letter(index + 1))
        {
            index += 1;
        }
        let at = letters[start].0..letters.get(index).map_or(text.len(), |(place, _)| *place);
        words.push(Word {
            folded: folded(&text[at.clone()]).replace(is_apostrophe, "'"),
            // The capital of d'Haene is not its first letter.
            capital: text[at.clone()].chars().any(char::is_uppercase)
                || !text[at.clone()].chars().any(char::is_lowercase),
            at,
        });
    }
    words
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// Where in the text a pattern ends that begins at a word.
fn matched(text: &str, words: &[Word], from: usize, pattern: &Pattern, known: &BTreeSet<&str>) -> Option<usize> {
    let words_here = words.get(from..from + pattern.len())?;
    let last = pattern.len().checked_sub(1)?;
    let mut end = words_here[last].at.end;
    for (index, (word, part)) in words_here.iter().zip(pattern).enumerate() {
        if word.folded != part.folded {
            end = owned(text, word, &part.folded).filter(|_| index == last)?;
        }
        if index < last {
            let between = &text[word.at.end..words_here[index + 1].at.start];
            if !between.chars().all(|one| one.is_whitespace() || one == '-' || is_apostrophe(one)) {
                return None;
            }
        }
    }
    // Of a name that is all common words each word has its capital, but for what stands before it.
    let all_common = pattern.iter().all(|part| part.common);
    let capitals = words_here.iter().zip(pattern).all(|(word, part)| word.capital || (part.before && last > 0));
    if all_common && !capitals {
        return None;
    }
    // Jan is not the Jan of Jan-Willem, unless Willem is one of these people too.
    let other = |word: Option<&Word>, joined: bool| {
        joined && word.is_some_and(|word| word.capital && !known.contains(word.folded.as_str()))
    };
    let before = from.checked_sub(1).and_then(|before| words.get(before));
    let joined_before = before.is_some_and(|before| &text[before.at.end..words_here[0].at.start] == "-");
    let after = words.get(from + pattern.len());
    let joined_after = after.is_some_and(|after| &text[words_here[last].at.end..after.at.start] == "-");
    if other(before, joined_before) || other(after, joined_after) { None } else { Some(end) }
}

/// Where the name ends in a word that says whose something is: Fatima's, Noors.
fn owned(text: &str, word: &Word, name: &str) -> Option<usize> {
    let of = word.folded.strip_suffix('s')?;
    let spoken = &text[word.at.clone()];
    if of.strip_suffix('\'') == Some(name) {
        return spoken.rfind(is_apostrophe).map(|place| word.at.start + place);
    }
    (of == name && word.capital && name.chars().count() > 2 && spoken.ends_with(['s', 'S'])).then(|| word.at.end - 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GROUP: [&str; 8] = [
        "Bo Jansen",
        "Jan-Willem van den Berg",
        "Şule Yıldız",
        "Zoë d’Haene",
        "Lies de Groot",
        "Fatima El Idrissi",
        "Anneke van der Berg-de Vries",
        "Đặng Thị Hương",
    ];

    /// What is found, as it stands in the text.
    fn found<'a>(text: &'a str, people: &[&str]) -> Vec<&'a str> {
        names_in(text, people).into_iter().map(|named| &text[named.at]).collect()
    }

    #[test]
    fn first_names_and_family_names_are_found_whatever_their_accents() {
        for (text, names) in [
            ("Bo liep voorop, net als şule en ZOE.", vec!["Bo", "şule", "ZOE"]),
            ("Sule en Zoë d'Haene wandelden samen.", vec!["Sule", "Zoë d'Haene"]),
            ("Mevrouw El Idrissi en meneer Yildiz.", vec!["El Idrissi", "Yildiz"]),
            ("Huong had het naar haar zin, Dang Thi Huong ook.", vec!["Huong", "Dang Thi Huong"]),
            ("Haene bleef staan.", vec!["Haene"]),
        ] {
            assert_eq!(found(text, &GROUP), names, "{text}");
        }
    }

    #[test]
    fn a_name_is_a_whole_word() {
        for text in ["Bospad, boot en bodem.", "De fatimahand hing er.", "We zagen zoelen."] {
            assert_eq!(found(text, &GROUP), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_double_name_is_one_name() {
        assert_eq!(
            found("Jan-Willem liep, Jan Willem ook, en janwillem.", &GROUP),
            ["Jan-Willem", "Jan Willem", "janwillem"]
        );
        assert_eq!(found("Jan liep vooraan.", &GROUP), [""; 0], "someone else");
        assert_eq!(found("Jan-Willem liep vooraan.", &["Jan de Wit"]), [""; 0], "someone else");
        assert_eq!(found("Bo-Fatima was een goed stel.", &GROUP), ["Bo", "Fatima"]);
    }

    #[test]
    fn a_common_word_counts_only_with_a_capital_and_van_den_never() {
        for (text, names) in [
            ("We liepen van den berg af, over de groot geworden heide.", vec![]),
            ("Last van de lies en een groot blok.", vec![]),
            ("Vandaag liep Lies voorop.", vec!["Lies"]),
            ("Meneer van den Berg en mevrouw De Groot.", vec!["van den Berg", "De Groot"]),
            ("Berg bleef achter.", vec!["Berg"]),
            ("De les was van, in en op de heide.", vec![]),
            ("Van der Berg-de Vries en Vries.", vec!["Van der Berg-de Vries", "Vries"]),
        ] {
            assert_eq!(found(text, &GROUP), names, "{text}");
        }
    }

    #[test]
    fn whose_something_is_names_someone_too() {
        assert_eq!(found("Fatima's knie, Bo’s schoen en Idrissis tas.", &GROUP), ["Fatima", "Bo", "Idrissi"]);
        assert_eq!(with_initials("Fatima's knie", &GROUP, |_| true), "FEI's knie");
    }

    #[test]
    fn a_name_that_two_people_share_means_both() {
        let people = ["Anna Bakker", "Anna de Boer"];
        let named = names_in("Anna liep mee.", &people);
        assert_eq!(named[0].people, [0, 1]);
        assert_eq!(with_initials("Anna liep met Anna de Boer.", &people, |_| true), "A liep met AdB.");
    }

    #[test]
    fn initials_tell_people_apart() {
        let told = |names: &[&str]| unambiguous_initials(names);
        assert_eq!(told(&["Zoë d’Haene", "Jan-Willem van den Berg", "李小龙"]), ["Zd", "JWvdB", "李"]);
        assert_eq!(told(&["Anna Bakker", "Arie Bakker"]), ["AnB", "ArB"]);
        assert_eq!(told(&["Anneke Bos", "Annelies Bos"]), ["AB1", "AB2"]);
        assert_eq!(told(&["Noor", "Nora", "Bo"]), ["N1", "N2", "B"]);
        assert_eq!(told(&["Bo", "Bram Oosten"]), ["B", "BrO"], "BO would be Bo");
        assert_eq!(told(&["An Vos", "Anna Vos"]), ["AV1", "AV2"]);
        assert_eq!(told(&["Noor Bos", "Noor Bos", "!"]), ["NB1", "NB2", "?"]);
    }

    #[test]
    fn only_whom_one_asks_for_gets_initials() {
        let said = with_initials("Bo liep met Fatima El Idrissi.", &GROUP, |person| person == 5);
        assert_eq!(said, "Bo liep met FEI.");
    }

    proptest! {
        #[test]
        fn after_the_initials_no_name_is_left(
            pieces in prop::collection::vec((0..GROUP.len(), 0..6_usize, "[ ,.\\-]{1,3}"), 0..12),
        ) {
            let mut text = String::new();
            for (person, kind, between) in pieces {
                let name = GROUP[person];
                text.push_str(&match kind {
                    0 => name.to_owned(),
                    1 => name.split(' ').next().unwrap().to_owned(),
                    2 => name.split_once(' ').unwrap().1.to_owned(),
                    3 => name.to_uppercase(),
                    4 => [name.split(' ').next().unwrap(), "’s"].concat(),
                    _ => "liep rustig mee".to_owned(),
                });
                text.push_str(&between);
            }
            let after = with_initials(&text, &GROUP, |_| true);
            prop_assert_eq!(found(&after, &GROUP), [""; 0]);
        }

        #[test]
        fn any_text_can_be_searched_for_any_name(text in "\\PC{0,80}", names in prop::collection::vec("\\PC{0,20}", 0..4)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            for named in names_in(&text, &names) {
                prop_assert!(text.get(named.at).is_some_and(|name| !name.is_empty()));
            }
            prop_assert_eq!(unambiguous_initials(&names).into_iter().collect::<BTreeSet<_>>().len(), names.len());
        }
    }
}
