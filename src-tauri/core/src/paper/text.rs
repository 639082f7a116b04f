//! From characters to glyphs: what is cleaned, which face has it, kerning and ligatures.
//!
//! A file maps each glyph back to one text. Where one glyph would have to stand for two texts (the "fi" ligature and the
//! single character U+FB01) the first keeps the glyph, and the other's line carries its text beside the glyphs.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use rustybuzz::{Direction, UnicodeBuffer};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::document::Voice;
use super::fonts::{FaceId, has};
use crate::error::{Error, Result};

/// Thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// What the next glyph moves on; `width` is what the font itself says.
    pub(crate) advance: f32,
    pub(crate) width: f32,
    pub(crate) dx: f32,
    pub(crate) dy: f32,
}

/// A piece of text without a line break, shaped.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    pub(crate) runs: Vec<(FaceId, Vec<Glyph>)>,
    /// Thousandths of the type size.
    pub(crate) width: f32,
    /// Byte offset in the text of each cluster and the width before it.
    pub(crate) stops: Vec<(usize, f32)>,
    /// The glyphs alone would read back as another text.
    pub(crate) ambiguous: bool,
}

/// Lives for one paper: what it remembers of a person's text goes with it.
#[derive(Default)]
pub(crate) struct Shaper {
    known: HashMap<Voice, HashMap<Box<str>, Rc<Shaped>>>,
    meanings: BTreeMap<(FaceId, u16), String>,
    pub(crate) replaced: usize,
}

impl Shaper {
    /// Composed, without what cannot be printed; what no face has is "?" and counted.
    pub(crate) fn clean(&mut self, text: &str, voice: Voice) -> Result<String> {
        let main = FaceId::of(voice).face()?;
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Ok(text.to_owned());
        }
        let composed: String = text.nfc().collect();
        let mut clean = String::with_capacity(composed.len());
        for cluster in composed.graphemes(true) {
            let kept: String = cluster.chars().filter_map(printable).collect();
            let covered = |face| kept.chars().all(|c| plain(c) || covers(face, c));
            if covered(main) || covered(FaceId::Fallback.face()?) {
                clean.push_str(&kept);
            } else {
                self.replaced += 1;
                clean.push('?');
            }
        }
        Ok(clean)
    }

    /// `text` has been cleaned and holds no line feed.
    pub(crate) fn shape(&mut self, text: &str, voice: Voice) -> Result<Rc<Shaped>> {
        if let Some(shaped) = self.known.get(&voice).and_then(|known| known.get(text)) {
            return Ok(Rc::clone(shaped));
        }
        let shaped = Rc::new(self.shape_anew(text, FaceId::of(voice))?);
        self.known.entry(voice).or_default().insert(text.into(), Rc::clone(&shaped));
        Ok(shaped)
    }

    /// The text each used glyph stands for.
    pub(crate) fn meaning(&self, face: FaceId, glyph: u16) -> &str {
        self.meanings.get(&(face, glyph)).map_or("\u{FFFD}", String::as_str)
    }

    fn shape_anew(&mut self, text: &str, main: FaceId) -> Result<Shaped> {
        let mut shaped = Shaped::default();
        for (start, part, face) in parts(text, main)? {
            self.shape_part(start, part, face, &mut shaped)?;
        }
        Ok(shaped)
    }

    fn shape_part(&mut self, start: usize, part: &str, id: FaceId, shaped: &mut Shaped) -> Result<()> {
        let face = id.face()?;
        let visible = visible(part);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&visible);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let out = rustybuzz::shape(face, &[], buffer);
        let scale = 1000.0 / face.units_per_em() as f32;
        let infos = out.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut at = 0;
        while at < infos.len() {
            let cluster = infos[at].cluster as usize;
            let count = infos[at..].iter().take_while(|info| info.cluster as usize == cluster).count();
            let end = infos.get(at + count).map_or(visible.len(), |info| info.cluster as usize);
            // Spaces that do not break have become plain ones of another length; offsets are only used at breaks, where
            // there are none.
            shaped.stops.push((start + cluster, shaped.width));
            let mut ids = Vec::with_capacity(count);
            for (info, position) in infos[at..at + count].iter().zip(&out.glyph_positions()[at..at + count]) {
                let glyph = u16::try_from(info.glyph_id).map_err(|_| Error::Paper("glyph number".into()))?;
                ids.push(glyph);
                let width = face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or(0);
                let advance = position.x_advance as f32 * scale;
                glyphs.push(Glyph {
                    id: glyph,
                    advance,
                    width: f32::from(width) * scale,
                    dx: position.x_offset as f32 * scale,
                    dy: position.y_offset as f32 * scale,
                });
                shaped.width += advance;
            }
            shaped.ambiguous |= !self.claim(id, &ids, &visible[cluster..end]);
            at += count;
        }
        shaped.runs.push((id, glyphs));
        Ok(())
    }

    /// Whether these glyphs read back as this text.
    fn claim(&mut self, face: FaceId, glyphs: &[u16], text: &str) -> bool {
        if let [glyph] = glyphs {
            return self.meanings.entry((face, *glyph)).or_insert_with(|| text.to_owned()) == text;
        }
        let pieces: Vec<char> = text.nfd().collect();
        if pieces.len() != glyphs.len() {
            return false;
        }
        let mut fits = true;
        for (glyph, piece) in glyphs.iter().zip(pieces) {
            let meaning = self.meanings.entry((face, *glyph)).or_insert_with(|| piece.to_string());
            fits &= meaning.chars().eq([piece]);
        }
        fits
    }
}

/// Text as it is shaped: what only matters to line breaking has become its plain form.
pub(crate) fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{A0}' => ' ',
            '\u{2011}' => '-',
            c => c,
        })
        .collect()
}

/// Neighbouring characters in one face, with their offset.
fn parts(text: &str, main: FaceId) -> Result<Vec<(usize, &str, FaceId)>> {
    let face = main.face()?;
    let mut parts: Vec<(usize, &str, FaceId)> = Vec::new();
    for (start, cluster) in text.grapheme_indices(true) {
        let in_main = cluster.chars().all(|c| plain(c) || covers(face, c));
        let id = if in_main { main } else { FaceId::Fallback };
        match parts.last_mut() {
            Some((from, part, last)) if *last == id => *part = &text[*from..start + cluster.len()],
            _ => parts.push((start, cluster, id)),
        }
    }
    Ok(parts)
}

/// Handled by [`visible`] or the line breaker, so no face needs it.
fn plain(c: char) -> bool {
    matches!(c, '\n' | '\u{A0}' | '\u{2011}')
}

fn covers(face: &rustybuzz::Face<'_>, c: char) -> bool {
    has(face, c) || {
        let mut pieces = std::iter::once(c).nfd().peekable();
        pieces.next_if_eq(&c).is_none() && pieces.all(|piece| has(face, piece))
    }
}

/// The character to print for this one, if any.
fn printable(c: char) -> Option<char> {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        '\t' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{202F}' => Some('\u{A0}'),
        c if c.is_control() || ignorable(c) => None,
        c => Some(c),
    }
}

/// `Default_Ignorable_Code_Point` of the Unicode Character Database.
fn ignorable(c: char) -> bool {
    matches!(
        u32::from(c),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
            | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFF8
            | 0x1_BCA0..=0x1_BCA3 | 0x1_D173..=0x1_D17A | 0xE_0000..=0xE_0FFF
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_everywhere_need_no_replacement() {
        let mut shaper = Shaper::default();
        for name in ["Şenay Yılmaz", "Łukasz", "Đặng Thị Hương", "Zoë d’Haene", "李小龙", "さくら", "Ömer", "Nguyễn"]
        {
            assert_eq!(shaper.clean(name, Voice::Plain).unwrap(), name);
            let glyphs = shaper.shape(name, Voice::Plain).unwrap();
            assert!(glyphs.runs.iter().flat_map(|(_, glyphs)| glyphs).all(|glyph| glyph.id != 0), "{name}");
        }
        assert_eq!(shaper.replaced, 0);
    }

    #[test]
    fn an_emoji_is_one_question_mark_and_counted() {
        let mut shaper = Shaper::default();
        assert_eq!(shaper.clean("Goed 👩‍👩‍👧 zo 🏃🏽‍♀️", Voice::Plain).unwrap(), "Goed ? zo ?");
        assert_eq!(shaper.replaced, 2);
    }

    #[test]
    fn what_cannot_be_seen_is_left_out_and_letters_are_composed() {
        let mut shaper = Shaper::default();
        let clean = shaper.clean("huis\u{AD}arts\u{200B} e\u{301}\u{FEFF}\ten\r\n\u{0}", Voice::Plain).unwrap();
        assert_eq!(clean, "huisarts é en\n");
        assert_eq!(shaper.replaced, 0);
    }

    #[test]
    fn one_glyph_never_stands_for_two_texts() {
        let mut shaper = Shaper::default();
        let space = shaper.shape(" ", Voice::Plain).unwrap();
        let hard = shaper.shape("\u{A0}", Voice::Plain).unwrap();
        assert!(!space.ambiguous && !hard.ambiguous);
        assert_eq!(shaper.meaning(FaceId::Regular, space.runs[0].1[0].id), " ");

        let micro = shaper.shape("\u{B5}", Voice::Plain).unwrap();
        let mu = shaper.shape("\u{3BC}", Voice::Plain).unwrap();
        let shared = micro.runs[0].1[0].id == mu.runs[0].1[0].id;
        assert_eq!(mu.ambiguous, shared);
        assert!(!micro.ambiguous);
    }

    #[test]
    fn pairs_are_kerned() {
        let mut shaper = Shaper::default();
        let pair = shaper.shape("AV", Voice::Plain).unwrap().width;
        let apart = shaper.shape("A", Voice::Plain).unwrap().width + shaper.shape("V", Voice::Plain).unwrap().width;
        assert!(pair < apart);
    }
}
