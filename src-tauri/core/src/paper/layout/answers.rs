//! Open answers and scales from 0 to 10.

use super::{BODY, INK, PEN, SMALL, Setter, Style, WRITING, baseline, plain, rule, strong, text_marks};
use crate::error::Result;
use crate::paper::document::{Scale, Text};
use crate::paper::laid::{Colour, Mark, NodeId, Role, Shape};
use crate::paper::pages::Strip;

const DIGIT: Style = Style { size: 9.5, leading: 14.0, colour: INK };
const RADIUS: f32 = 8.6;
const STEP: f32 = 21.5;

impl Setter<'_> {
    pub(super) fn answer(&mut self, label: &str, value: Option<&str>, lines: u8) -> Result<()> {
        let from = self.strips.len();
        if !label.is_empty() {
            self.question(label, 10.0, 1.0)?;
            self.strips[from..].iter_mut().for_each(|strip| strip.keep_with_next = true);
        }
        let Some(value) = value else {
            let count = usize::from(lines.max(1));
            for index in 0..count {
                let marks = vec![rule(self.x, WRITING - 2.0, self.x + self.width, 0.6, PEN)];
                self.strips.push(Strip {
                    height: WRITING,
                    after: if index + 1 == count { 10.0 } else { 0.0 },
                    marks,
                    keep_with_next: index + 1 < count && (count <= 8 || index < 2 || index + 3 > count),
                    ..Strip::default()
                });
            }
            return Ok(());
        };
        self.paragraphs(&Text::from(value), BODY, 8.0)
    }

    pub(super) fn scale(&mut self, scale: &Scale) -> Result<()> {
        let value = scale.value.map(|value| value.min(10));
        let row = STEP * 10.0 + RADIUS * 2.0;
        let number_width = 34.0;
        let left = self.x + self.width - row - number_width;
        let label_width = self.width - row - number_width - 14.0;
        let node = self.tree.add(self.parent, Role::Paragraph);
        let lines = self.compose(&plain(&scale.label), BODY, label_width, true)?;
        let height = (BODY.leading * lines.len() as f32).max(RADIUS * 2.0 + 2.0);
        let mut strip = Strip { before: 8.0, after: 8.0, ..Strip::default() };
        let top = (height - BODY.leading * lines.len() as f32) / 2.0;
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let y = top + BODY.leading * index as f32 + baseline(BODY);
            let suffix = if index + 1 == count { " " } else { "" };
            strip.marks.extend(text_marks(line, self.x, y, BODY, Some(node), suffix));
        }
        let alt = match value {
            Some(value) => (self.words.out_of_ten)(value),
            None => self.words.scale_blank.to_owned(),
        };
        let figure = self.tree.figure(self.parent, alt);
        let middle = height / 2.0;
        for digit in 0..=10_u8 {
            let x = left + RADIUS + STEP * f32::from(digit);
            strip.marks.extend(self.digit(digit, value == Some(digit), x, middle, figure)?);
        }
        if let Some(value) = value {
            // The number itself once more: a filled circle may be lost in a copy.
            let style = Style { size: 13.0, leading: 16.0, colour: INK };
            let node = self.tree.add(self.parent, Role::Paragraph);
            if let Some(line) =
                self.compose(&strong(&value.to_string()), style, number_width, false)?.into_iter().next()
            {
                let x = self.x + self.width - line.width;
                strip.marks.extend(text_marks(line, x, middle + style.size * 0.33, style, Some(node), ""));
            }
        }
        strip.height = height;
        if let Some((low, high)) = &scale.ends {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let half = row / 2.0 - 6.0;
            let mut most = 0;
            for (text, right) in [(low, false), (high, true)] {
                let lines = self.compose(&plain(text), SMALL, half, false)?;
                most = most.max(lines.len());
                for (index, line) in lines.into_iter().enumerate() {
                    let x = if right { left + row - line.width } else { left };
                    let y = height + 1.0 + SMALL.leading * index as f32 + baseline(SMALL);
                    strip.marks.extend(text_marks(line, x, y, SMALL, Some(node), " "));
                }
            }
            strip.height += 1.0 + SMALL.leading * most as f32;
        }
        self.strips.push(strip);
        Ok(())
    }

    fn digit(&mut self, digit: u8, chosen: bool, x: f32, y: f32, figure: NodeId) -> Result<Vec<Mark>> {
        let (thickness, colour) = if chosen { (1.4, INK) } else { (0.7, PEN) };
        let circle = Shape::Circle { x, y, radius: RADIUS, filled: chosen, thickness, colour };
        let mut marks = vec![Mark { node: Some(figure), actual: None, shape: circle }];
        let style = Style { colour: if chosen { Colour(255, 255, 255) } else { INK }, ..DIGIT };
        let text = digit.to_string();
        let runs = if chosen { strong(&text) } else { plain(&text) };
        for line in self.compose(&runs, style, 30.0, false)? {
            let at = x - line.width / 2.0;
            marks.extend(text_marks(line, at, y + style.size * 0.33, style, Some(figure), ""));
        }
        Ok(marks)
    }
}
