//! Codes to copy by hand.

use super::{BODY, GROUND, HAIR, INK, SMALL, Setter, Style, baseline, plain, strong, text_marks};
use crate::error::Result;
use crate::paper::laid::{Mark, Role, Shape};
use crate::paper::pages::Strip;

const CODE: Style = Style { size: 23.0, leading: 30.0, colour: INK };
const BESIDE: usize = 4;
const GAP: f32 = 12.0;
const HEIGHT: f32 = 66.0;

impl Setter<'_> {
    pub(super) fn codes(&mut self, codes: &[String]) -> Result<()> {
        let from = self.strips.len();
        let width = (self.width - GAP * (BESIDE - 1) as f32) / BESIDE as f32;
        let list = self.tree.add(self.parent, Role::Steps);
        for (row, beside) in codes.chunks(BESIDE).enumerate() {
            let mut strip = Strip { height: HEIGHT, before: GAP, after: GAP, ..Strip::default() };
            for (index, code) in beside.iter().enumerate() {
                let x = self.x + (width + GAP) * index as f32;
                let ground = Shape::Fill { x, y: 0.0, width, height: HEIGHT, colour: GROUND };
                let corners = vec![(x, 0.0), (x + width, 0.0), (x + width, HEIGHT), (x, HEIGHT)];
                let frame = Shape::Stroke { points: corners, closed: true, thickness: 0.6, colour: HAIR };
                strip.marks.extend([ground, frame].map(|shape| Mark { node: None, actual: None, shape }));
                let item = self.tree.add(list, Role::Item);
                let number = self.tree.add(item, Role::ItemLabel);
                let body = self.tree.add(item, Role::ItemBody);
                let said = format!("{}", row * BESIDE + index + 1);
                for line in self.compose(&plain(&said), SMALL, width, false)? {
                    strip.marks.extend(text_marks(line, x + 8.0, 5.0 + baseline(SMALL), SMALL, Some(number), ": "));
                }
                for (row, line) in self.compose(&strong(code), CODE, width - 8.0, false)?.into_iter().enumerate() {
                    let at = x + (width - line.width) / 2.0;
                    let y = 20.0 + CODE.leading * row as f32 + baseline(CODE);
                    strip.height = strip.height.max(y + BODY.leading);
                    strip.marks.extend(text_marks(line, at, y, CODE, Some(body), ""));
                }
            }
            self.strips.push(strip);
        }
        self.keep_from(from);
        Ok(())
    }
}
