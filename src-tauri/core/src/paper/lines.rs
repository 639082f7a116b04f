//! Breaking text into lines: ragged right, the whole paragraph weighed at once so that no line is left with one syllable.

use std::rc::Rc;

use hypher::Lang;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use super::document::{Language, Run, Voice};
use super::fonts::FaceId;
use super::text::{Glyph, Shaped, Shaper, visible};
use crate::error::Result;

/// Letters that stay before and after a hyphen.
const BEFORE_HYPHEN: usize = 3;
const AFTER_HYPHEN: usize = 4;

/// Weights against each other: an unused width is squared and at most 100.
const HYPHEN: f32 = 6.0;
const LONELY_WORD: f32 = 8.0;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GlyphRun {
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    /// Points from the start of the line.
    pub(crate) x: f32,
    pub(crate) glyphs: Vec<Glyph>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) runs: Vec<GlyphRun>,
    /// Points, without the space at the end.
    pub(crate) width: f32,
    pub(crate) text: String,
    pub(crate) ambiguous: bool,
    /// The hyphen the break put there; not part of the text.
    pub(crate) hyphen: Option<GlyphRun>,
}

/// What may come between one box and the next.
#[derive(Debug, Clone, Copy, PartialEq)]
enum After {
    Nothing,
    Space,
    Hyphen,
    /// The text says so.
    End,
}

struct Box {
    start: usize,
    end: usize,
    width: f32,
    after: After,
}

struct Source {
    text: String,
    /// Where each voice ends.
    voices: Vec<(usize, Voice)>,
}

/// `width` and `size` in points. Without a language words are not hyphenated.
pub(crate) fn compose(
    shaper: &mut Shaper,
    runs: &[Run],
    size: f32,
    width: f32,
    hyphens: Option<Language>,
) -> Result<Vec<Line>> {
    let mut source = Source { text: String::new(), voices: Vec::new() };
    for run in runs {
        source.text.push_str(&shaper.clean(&run.text, run.voice)?);
        source.voices.push((source.text.len(), run.voice));
    }
    source.text.truncate(source.text.trim_end().len());
    if source.text.is_empty() {
        return Ok(Vec::new());
    }
    let limit = width * 1000.0 / size;
    let boxes = boxes(shaper, &source, limit, hyphens)?;
    let space = shaper.shape(" ", Voice::Plain)?.width;
    let hyphen = shaper.shape("-", Voice::Plain)?.width;
    let mut lines = Vec::new();
    for paragraph in boxes.split_inclusive(|part| part.after == After::End) {
        let mut from = 0;
        for to in breaks(paragraph, limit, space, hyphen) {
            lines.push(line(shaper, &source, &paragraph[from..to], size)?);
            from = to;
        }
    }
    Ok(lines)
}

impl Source {
    /// The pieces of a range in one voice each.
    fn pieces(&self, start: usize, end: usize) -> impl Iterator<Item = (usize, &str, Voice)> {
        let mut from = 0;
        self.voices.iter().filter_map(move |(to, voice)| {
            let (a, b) = (start.max(from), end.min(*to));
            from = *to;
            (a < b).then(|| (a, &self.text[a..b], *voice))
        })
    }
}

fn boxes(shaper: &mut Shaper, source: &Source, limit: f32, hyphens: Option<Language>) -> Result<Vec<Box>> {
    let mut boxes = Vec::new();
    let mut start = 0;
    for (end, kind) in linebreaks(&source.text) {
        let word = source.text[start..end].trim_end_matches([' ', '\n']);
        let word_end = start + word.len();
        let after = match kind {
            BreakOpportunity::Mandatory => After::End,
            BreakOpportunity::Allowed if word_end < end => After::Space,
            BreakOpportunity::Allowed => After::Nothing,
        };
        let mut pieces = Vec::new();
        for (at, piece, voice) in source.pieces(start, word_end) {
            pieces.push((at, shaper.shape(piece, voice)?));
        }
        let width: f32 = pieces.iter().map(|(_, shaped)| shaped.width).sum();
        let mut cuts: Vec<(usize, After)> = match hyphens {
            Some(language) if pieces.len() == 1 => {
                syllables(word, language).map(|at| (start + at, After::Hyphen)).collect()
            }
            _ => Vec::new(),
        };
        if width > limit && cuts.is_empty() {
            cuts = word.grapheme_indices(true).skip(1).map(|(at, _)| (start + at, After::Nothing)).collect();
        }
        let mut from = (start, 0.0);
        for (at, after) in cuts {
            let upto = width_before(&pieces, at);
            boxes.push(Box { start: from.0, end: at, width: upto - from.1, after });
            from = (at, upto);
        }
        boxes.push(Box { start: from.0, end: word_end, width: width - from.1, after });
        start = end;
    }
    Ok(boxes)
}

fn width_before(pieces: &[(usize, Rc<Shaped>)], at: usize) -> f32 {
    let mut before = 0.0;
    for (start, shaped) in pieces {
        match shaped.stops.iter().find(|(stop, _)| start + stop >= at) {
            Some((_, width)) => return before + width,
            None => before += shaped.width,
        }
    }
    before
}

/// Byte offsets where a word may be cut. Names and addresses are not: a capital, a digit or a sign inside says so.
fn syllables(word: &str, language: Language) -> impl Iterator<Item = usize> {
    let core = word.trim_matches(|c: char| !c.is_alphabetic());
    let offset = word.find(core).unwrap_or(0);
    let plain = core.chars().all(|c| c.is_alphabetic() && c.is_lowercase());
    let language = match language {
        Language::Dutch => Lang::Dutch,
        Language::English => Lang::English,
    };
    let core = if plain && core.len() <= 45 { core } else { "" };
    let count = if core.is_empty() { 0 } else { usize::MAX };
    hypher::hyphenate_bounded(if core.is_empty() { "a" } else { core }, language, BEFORE_HYPHEN, AFTER_HYPHEN)
        .scan(offset, |at, syllable| {
            *at += syllable.len();
            Some(*at)
        })
        .take(count)
        .filter(move |at| *at < offset + core.len())
        .collect::<Vec<_>>()
        .into_iter()
}

/// Where lines end: the cheapest set of breaks.
fn breaks(boxes: &[Box], limit: f32, space: f32, hyphen: f32) -> Vec<usize> {
    let mut best = vec![(f32::INFINITY, 0_usize); boxes.len() + 1];
    best[0].0 = 0.0;
    for from in 0..boxes.len() {
        let mut width = 0.0;
        for to in from + 1..=boxes.len() {
            let part = &boxes[to - 1];
            width += part.width;
            let drawn = if part.after == After::Hyphen { width + hyphen } else { width };
            // A hyphen may be too much where the next syllable still fits.
            if width > limit && to > from + 1 {
                break;
            }
            if drawn <= limit + 0.5 || to == from + 1 {
                let cost = best[from].0 + badness(&boxes[from..to], to == boxes.len(), drawn, limit);
                if cost < best[to].0 {
                    best[to] = (cost, from);
                }
            }
            if part.after == After::Space {
                width += space;
            }
        }
    }
    let mut ends = Vec::new();
    let mut at = boxes.len();
    while at > 0 {
        ends.push(at);
        at = best[at].1;
    }
    ends.reverse();
    ends
}

fn badness(line: &[Box], last: bool, drawn: f32, limit: f32) -> f32 {
    if last {
        return if line.len() == 1 && drawn < limit * 0.2 { LONELY_WORD } else { 0.0 };
    }
    let slack = ((limit - drawn) / limit).max(0.0);
    let broken = line.last().is_some_and(|part| part.after == After::Hyphen);
    slack * slack * 100.0 + if broken { HYPHEN } else { 0.0 } + 0.1
}

fn line(shaper: &mut Shaper, source: &Source, boxes: &[Box], size: f32) -> Result<Line> {
    let mut set = Line::default();
    let scale = size / 1000.0;
    let mut at = 0;
    while at < boxes.len() {
        // Boxes that touch were one word: shaped together they kern and join.
        let mut upto = at;
        while upto + 1 < boxes.len() && boxes[upto].after != After::Space && boxes[upto].end == boxes[upto + 1].start {
            upto += 1;
        }
        let mut voice = Voice::Plain;
        for (_, piece, of) in source.pieces(boxes[at].start, boxes[upto].end) {
            set.add(&*shaper.shape(piece, of)?, size);
            set.text.push_str(&visible(piece));
            voice = of;
        }
        match boxes[upto].after {
            // A line that the text itself ends is read apart from the next, as one that was full.
            After::End if boxes[upto].end >= source.text.len() => {}
            After::Space | After::End => {
                let before = set.width;
                set.add(&*shaper.shape(" ", voice)?, size);
                set.text.push(' ');
                if upto + 1 == boxes.len() {
                    set.width = before;
                }
            }
            After::Hyphen if upto + 1 == boxes.len() => {
                let dash = shaper.shape("-", voice)?;
                if let Some((face, glyphs)) = dash.runs.first() {
                    set.hyphen = Some(GlyphRun { face: *face, size, x: set.width, glyphs: glyphs.clone() });
                    set.width += dash.width * scale;
                }
            }
            _ => {}
        }
        at = upto + 1;
    }
    Ok(set)
}

impl Line {
    fn add(&mut self, shaped: &Shaped, size: f32) {
        for (face, glyphs) in &shaped.runs {
            match self.runs.last_mut() {
                Some(run) if run.face == *face => run.glyphs.extend_from_slice(glyphs),
                _ => self.runs.push(GlyphRun { face: *face, size, x: self.width, glyphs: glyphs.clone() }),
            }
            self.width += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size / 1000.0;
        }
        self.ambiguous |= shaped.ambiguous;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUTCH: &str = "De eerste weken wisselen wandelen en hardlopen elkaar af, zodat pezen en gewrichten rustig \
                         kunnen wennen; de hartslagmeter en stappenteller zijn daarvoor niet noodzakelijk.";

    #[test]
    fn no_line_is_wider_than_the_column_and_no_word_is_lost() {
        for width in [40.0, 90.0, 137.0, 220.0, 471.0] {
            let lines = set(DUTCH, width);
            assert!(lines.iter().all(|line| line.width <= width + 0.6), "{width}");
            let text: String = lines.iter().map(|line| line.text.as_str()).collect();
            assert_eq!(text, DUTCH);
        }
    }

    #[test]
    fn dutch_words_break_between_syllables() {
        let cuts: Vec<usize> = syllables("hardlooptherapie,", Language::Dutch).collect();
        assert!(cuts.contains(&4), "{cuts:?}");
        assert!(cuts.iter().all(|at| *at >= 3 && *at <= 12));
    }

    #[test]
    fn names_and_addresses_stay_whole() {
        for word in ["Hoofddorp", "info@hardlopenmetaandacht.nl", "2026-11-24", "www.hardlooptherapie.nl", "GLI-GGZ"] {
            assert_eq!(syllables(word, Language::Dutch).count(), 0, "{word}");
        }
    }

    #[test]
    fn a_word_without_end_is_cut_rather_than_lost() {
        let word = "x".repeat(400);
        let lines = set(&word, 120.0);
        assert!(lines.len() > 5);
        assert_eq!(lines.iter().map(|line| line.text.len()).sum::<usize>(), 400);
    }

    #[test]
    fn a_line_feed_starts_a_line_and_a_hard_space_holds() {
        let lines = set("een\ntwee", 400.0);
        assert_eq!(lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["een ", "twee"]);
        let lines = set("aaaa 10\u{A0}km", 40.0);
        assert_eq!(lines.last().unwrap().text, "10 km");
    }

    fn set(text: &str, width: f32) -> Vec<Line> {
        let runs = [Run { text: text.into(), voice: Voice::Plain }];
        compose(&mut Shaper::default(), &runs, 10.5, width, Some(Language::Dutch)).unwrap()
    }
}
