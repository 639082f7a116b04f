//! Speed and distance have no place here. Where a text speaks of them all the same, the therapist is told kindly.

const DISTANCES: [&str; 12] =
    ["km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "mijl", "mijlen", "mile", "miles", "mi", "hm"];
const SPEEDS: [&str; 5] = ["kmh", "kmu", "kph", "kmph", "mph"];
/// Numbers as they are written out in front of a distance.
const NUMBERS: [&str; 30] = [
    "één", "half", "halve", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "vijftien", "twintig", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "fifteen", "twenty",
];

/// Does this text speak of a speed or of a distance covered: "9 km/h", "6:30 min/km", "10 km in 50 min", "5k"?
pub fn mentions_pace(text: &str) -> bool {
    let pieces = pieces(&text.to_lowercase());
    let at = |index: usize| pieces.get(index).map_or("", String::as_str);
    pieces.iter().enumerate().any(|(index, piece)| {
        let (before, after) = (index.checked_sub(1).map_or("", at), at(index + 1));
        let numbered = before.starts_with(|first: char| first.is_ascii_digit()) || NUMBERS.contains(&before);
        let distance = DISTANCES.contains(&piece.as_str());
        SPEEDS.contains(&piece.as_str())
            || (distance && (numbered || ["/", "per"].contains(&before) || ["/", "per"].contains(&after)))
            // "5k", but not "5 k" of a sentence that goes on.
            || (piece == "k" && numbered && text.to_lowercase().contains(&format!("{before}k")))
            || (piece == "m" && after == "/" && ["s", "sec"].contains(&at(index + 2)))
    })
}

/// Numbers, words and strokes, one by one: `6:30 min/km` is `6:30`, `min`, `/`, `km`.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut kind = ' ';
    for letter in text.chars() {
        let now = match letter {
            letter if letter.is_ascii_digit() => '0',
            ',' | '.' | ':' if kind == '0' => '0',
            letter if letter.is_alphabetic() => 'a',
            '/' => '/',
            _ => ' ',
        };
        match pieces.last_mut() {
            Some(last) if now == kind && now != '/' && now != ' ' => last.push(letter),
            _ if now != ' ' => pieces.push(letter.to_string()),
            _ => {}
        }
        kind = now;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speed_or_a_distance_is_noticed_in_both_languages() {
        for text in [
            "9 km/h",
            "9km/u",
            "Liep 9,5 km per uur.",
            "6:30 min/km",
            "5:10/km",
            "minuten per kilometer",
            "10 km in 50 min",
            "Liep 5 KM!",
            "tien kilometer",
            "5k",
            "Van 0 naar 10K",
            "3 miles before work",
            "8:40 per mile",
            "10 kmh",
            "6 mph",
            "2,5 m/s",
            "halve kilometer verder",
        ] {
            assert!(mentions_pace(text), "{text}");
        }
    }

    #[test]
    fn what_someone_may_well_write_is_left_alone() {
        for text in [
            "",
            "Rustig gelopen, 30 min",
            "10 × (1 min dribbelen, 2 min wandelen)",
            "Praattempo ging goed",
            "Geen kilometers geteld, heerlijk",
            "Kwam om 19:00 thuis en/of later",
            "Half uur in het bos, 2 keer gewandeld",
            "Met Kim gelopen",
            "3 k",
            "Familie en/of vrienden",
            "5 kilo afgevallen",
            "2 mensen gezien; km weet ik niet",
        ] {
            assert!(!mentions_pace(text), "{text}");
        }
    }
}
