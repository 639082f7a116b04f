//! Letterhead, the head of a letter, signatures and what must be seen.

use super::{
    BODY, GROUND, HAIR, INK, LABEL, PEN, QUIET, SMALL, Setter, Style, baseline, plain, rule, strong, text_marks,
};
use crate::error::Result;
use crate::paper::document::{Letterhead, Signature, Text};
use crate::paper::laid::{Mark, Role, Shape};
use crate::paper::pages::Strip;

const LOGO_WIDTH: f32 = 150.0;
const LOGO_HEIGHT: f32 = 58.0;

impl Setter<'_> {
    pub(super) fn letterhead(&mut self, letterhead: &Letterhead) -> Result<()> {
        let name = Style { size: 14.0, leading: 18.0, colour: INK };
        let mut strip = Strip { after: 18.0, ..Strip::default() };
        let mut logo_height = 0.0;
        let mut logo_width = 0.0;
        let text_width = self.width - if letterhead.logo.is_some() { LOGO_WIDTH + 20.0 } else { 0.0 };
        let mut y = 0.0;
        let node = self.tree.add(self.parent, Role::Paragraph);
        for line in self.compose(&strong(&letterhead.practice), name, text_width, false)? {
            strip.marks.extend(text_marks(line, self.x, y + baseline(name), name, Some(node), ""));
            y += name.leading;
        }
        y += 2.0;
        for text in letterhead.lines.iter().filter(|line| !line.trim().is_empty()) {
            let node = self.tree.add(self.parent, Role::Paragraph);
            for line in self.compose(&plain(text), SMALL, text_width, false)? {
                strip.marks.extend(text_marks(line, self.x, y + baseline(SMALL), SMALL, Some(node), ""));
                y += SMALL.leading;
            }
        }
        if let Some(logo) = &letterhead.logo {
            let shape = logo.width() as f32 / logo.height() as f32;
            (logo_width, logo_height) = (LOGO_WIDTH, LOGO_WIDTH / shape);
            if logo_height > LOGO_HEIGHT {
                (logo_width, logo_height) = (LOGO_HEIGHT * shape, LOGO_HEIGHT);
            }
        }
        let height = y.max(logo_height);
        if letterhead.logo.is_some() {
            let figure = self.tree.figure(self.parent, (self.words.logo)(&letterhead.practice));
            let shape =
                Shape::Logo { x: self.x + self.width - logo_width, y: 0.0, width: logo_width, height: logo_height };
            strip.marks.push(Mark { node: Some(figure), actual: None, shape });
        }
        strip.height = height + 10.0;
        strip.marks.push(rule(self.x, strip.height, self.x + self.width, 0.7, HAIR));
        strip.keep_with_next = true;
        self.strips.push(strip);
        Ok(())
    }

    pub(super) fn address(&mut self, to: &[String], date: Option<&str>) -> Result<()> {
        let from = self.strips.len();
        for (index, text) in to.iter().filter(|line| !line.trim().is_empty()).enumerate() {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let lines = self.compose(&plain(text), BODY, self.width, false)?;
            self.lines(lines, BODY, node, if index == 0 { 14.0 } else { 0.0 }, 0.0);
        }
        if let Some(date) = date {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let lines = self.compose(&plain(date), BODY, self.width, false)?;
            self.lines(lines, BODY, node, 20.0, 14.0);
        }
        self.keep_from(from);
        Ok(())
    }

    pub(super) fn callout(&mut self, title: Option<&str>, text: &Text) -> Result<()> {
        let (parent, x, width) = (self.parent, self.x, self.width);
        self.parent = self.tree.add(parent, Role::Div);
        let from = self.strips.len();
        (self.x, self.width) = (x + 16.0, width - 32.0);
        if let Some(title) = title {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let lines = self.compose(&strong(title), BODY, self.width, false)?;
            self.lines(lines, BODY, node, 0.0, 1.0);
        }
        self.paragraphs(text, BODY, 5.0)?;
        (self.parent, self.x, self.width) = (parent, x, width);
        let count = self.strips.len() - from;
        let mut above = 0.0_f32;
        for (index, strip) in self.strips[from..].iter_mut().enumerate() {
            // The ground is drawn strip by strip, white between paragraphs included, so that it breaks with the page.
            let white = if index == 0 { 9.0 } else { strip.before.max(above) };
            let below = if index + 1 == count { 9.0 } else { 0.0 };
            above = strip.after;
            (strip.before, strip.after) = (if index == 0 { 10.0 } else { 0.0 }, if below > 0.0 { 12.0 } else { 0.0 });
            for mark in &mut strip.marks {
                mark.shape = mark.shape.clone().moved(white);
            }
            strip.height += white + below;
            let ground = Shape::Fill { x, y: 0.0, width, height: strip.height + 0.2, colour: GROUND };
            let bar = Shape::Fill { x, y: 0.0, width: 2.5, height: strip.height + 0.2, colour: QUIET };
            let ground = [ground, bar].map(|shape| Mark { node: None, actual: None, shape });
            strip.marks.splice(0..0, ground);
            strip.keep_with_next = index + 1 < count && (strip.keep_with_next || count <= 8);
        }
        Ok(())
    }

    pub(super) fn signatures(&mut self, signatures: &[Signature]) -> Result<()> {
        let gap = 28.0;
        let column = (self.width - gap) / 2.0;
        let from = self.strips.len();
        for pair in signatures.chunks(2) {
            let mut strip = Strip { before: 16.0, after: 10.0, ..Strip::default() };
            let mut level = [1; 3];
            for signature in pair {
                let label = self.compose(&strong(&signature.label), BODY, column, false)?.len();
                level[0] = level[0].max(label);
                for (most, value) in level[1..].iter_mut().zip([&signature.name, &signature.place_and_date]) {
                    let lines = self.compose(&plain(value.as_deref().unwrap_or("")), BODY, column - BESIDE, false)?;
                    *most = lines.len().max(*most);
                }
            }
            for (index, signature) in pair.iter().enumerate() {
                let x = self.x + (column + gap) * index as f32;
                let bottom = self.signature(signature, x, column, level, &mut strip)?;
                strip.height = strip.height.max(bottom);
            }
            self.strips.push(strip);
        }
        self.keep_from(from);
        // A name alone on a page signs nothing: the text before stays with it.
        if let Some(before) = from.checked_sub(1) {
            self.strips[before].keep_with_next = true;
        }
        Ok(())
    }

    /// `level` is how many lines the label, the name and the place take in the longest of those beside each other.
    fn signature(
        &mut self,
        signature: &Signature,
        x: f32,
        width: f32,
        level: [usize; 3],
        strip: &mut Strip,
    ) -> Result<f32> {
        let node = self.tree.add(self.parent, Role::Paragraph);
        let mut y = 0.0;
        for line in self.compose(&strong(&signature.label), BODY, width, false)? {
            strip.marks.extend(text_marks(line, x, y + baseline(BODY), BODY, Some(node), ""));
            y += BODY.leading;
        }
        y = BODY.leading * level[0] as f32 + 4.0;
        let words = self.words;
        let lines = [
            (words.name, signature.name.as_deref(), WRITE, level[1]),
            (words.place_and_date, signature.place_and_date.as_deref(), WRITE, level[2]),
            (words.signature, None, SIGN, 1),
        ];
        for (label, value, blank, rows) in lines {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let label_width = BESIDE;
            let lines = match value {
                Some(value) => self.compose(&plain(value), BODY, width - label_width, false)?,
                None => Vec::new(),
            };
            let label = self.compose(&plain(label), SMALL, label_width - 8.0, false)?;
            // As high filled in as blank, so that two beside each other stand level.
            let height = blank + BODY.leading * rows.saturating_sub(1) as f32;
            let first = blank - 7.0;
            for (index, line) in label.into_iter().enumerate() {
                let style = Style { colour: LABEL.colour, ..SMALL };
                let at = y + first + SMALL.leading * index as f32;
                strip.marks.extend(text_marks(line, x, at, style, Some(node), ": "));
            }
            if lines.is_empty() {
                strip.marks.push(rule(x + label_width, y + height - 4.0, x + width, 0.6, PEN));
            }
            for (index, line) in lines.into_iter().enumerate() {
                let at = y + first + BODY.leading * index as f32;
                strip.marks.extend(text_marks(line, x + label_width, at, BODY, Some(node), ""));
            }
            y += height;
        }
        Ok(y)
    }
}

/// From a label of a place to sign to its line.
const BESIDE: f32 = 92.0;
const WRITE: f32 = 24.0;
const SIGN: f32 = 50.0;
