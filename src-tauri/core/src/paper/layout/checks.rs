//! Boxes to tick: questions with the same choices, and one question with options.

use super::table::{BELOW_ROW, Cell};
use super::{BODY, INK, PEN, SMALL, Setter, baseline, plain, strong, text_marks};
use crate::error::Result;
use crate::paper::document::{Align, Checklist, Choice};
use crate::paper::laid::{Colour, Mark, NodeId, Role, Shape};
use crate::paper::pages::Strip;

const BOX: f32 = 9.5;
/// Before each choice.
const GAP: f32 = 16.0;

impl Setter<'_> {
    pub(super) fn checklist(&mut self, list: &Checklist) -> Result<()> {
        let mut widths = Vec::with_capacity(list.choices.len());
        for choice in &list.choices {
            let lines = self.compose(&strong(choice), BODY, 140.0, false)?;
            widths.push(BOX + 5.0 + lines.iter().fold(0.0_f32, |most, line| most.max(line.width)) + 0.5);
        }
        // Long choices break into lines rather than leave the question no room.
        let gaps = GAP * widths.len() as f32;
        let most = fair_share(&widths, self.width * 0.6 - gaps);
        for width in &mut widths {
            *width = width.min(most);
        }
        let question = self.width - gaps - widths.iter().sum::<f32>() - 8.0;
        let table = self.tree.add(self.parent, Role::Table);
        let first = self.strips.len();
        for item in &list.items {
            let row = self.tree.add(table, Role::Row);
            let header = self.tree.add(row, Role::RowHead);
            let head = self.tree.add(header, Role::Paragraph);
            let lines = self.compose(&plain(&item.question), BODY, question, true)?;
            let explained = match &item.note {
                Some(note) => self.compose(&plain(note), SMALL, question, true)?,
                None => Vec::new(),
            };
            let asked = BODY.leading * lines.len() as f32;
            let height = asked + SMALL.leading * explained.len() as f32;
            let mut notes = Vec::new();
            let below = if explained.is_empty() { head } else { self.tree.add(header, Role::Paragraph) };
            for (index, line) in explained.into_iter().enumerate() {
                let y = baseline(SMALL) + SMALL.leading * index as f32;
                notes.extend(text_marks(line, self.x, y, SMALL, Some(below), ""));
            }
            let cell =
                |node, lines, x, width, marks| Cell { node, lines, x, width, align: Align::Left, style: BODY, marks };
            let mut cells = vec![cell(head, lines, self.x, question, Vec::new())];
            let mut x = self.x + question + 8.0 + GAP;
            for (index, (choice, width)) in list.choices.iter().zip(&widths).enumerate() {
                let own = self.tree.add(row, Role::Cell);
                let chosen = item.answer == Some(index);
                let marks = self.tick_box(own, x, baseline(BODY) - BOX + 1.2, chosen);
                let runs = if chosen { strong(choice) } else { plain(choice) };
                let lines = self.compose(&runs, BODY, width - BOX - 5.0, true)?;
                cells.push(cell(own, lines, x + BOX + 5.0, width - BOX - 5.0, marks));
                x += width + GAP;
            }
            self.row(cells, 0.0, None);
            self.add_notes(head, asked, height, notes);
        }
        self.end_table(first);
        Ok(())
    }

    /// The explanation under a question comes after the question's own lines and before its boxes.
    fn add_notes(&mut self, question: NodeId, asked: f32, height: f32, notes: Vec<Mark>) {
        let (Some(strip), false) = (self.strips.last_mut(), notes.is_empty()) else {
            return;
        };
        // A very long question was cut in strips: then below the last of them.
        let below = (BELOW_ROW + asked).min(strip.height - BELOW_ROW);
        let extra = (below + height - asked + BELOW_ROW - strip.height).max(0.0);
        strip.height += extra;
        // The last mark is the hairline below the row.
        if let Some(mark) = strip.marks.last_mut() {
            mark.shape = mark.shape.clone().moved(extra);
        }
        let at = strip.marks.iter().rposition(|mark| mark.node == Some(question)).map_or(0, |index| index + 1);
        let notes = notes.into_iter().map(|mark| Mark { shape: mark.shape.moved(below), ..mark });
        strip.marks.splice(at..at, notes);
    }

    pub(super) fn options(&mut self, label: &str, options: &[Choice]) -> Result<()> {
        let from = self.strips.len();
        let node = self.tree.add(self.parent, Role::Paragraph);
        let lines = self.compose(&strong(label), BODY, self.width, false)?;
        self.lines(lines, BODY, node, 9.0, 3.0);
        let list = self.tree.add(self.parent, Role::Bullets);
        for (index, option) in options.iter().enumerate() {
            let item = self.tree.add(list, Role::Item);
            let tick = self.tree.add(item, Role::ItemLabel);
            let body = self.tree.add(item, Role::ItemBody);
            let runs = if option.ticked { strong(&option.text) } else { plain(&option.text) };
            let lines = self.compose(&runs, BODY, self.width - 20.0, true)?;
            let mut strip = Strip { before: 2.5, ..Strip::default() };
            strip.marks = self.tick_box(tick, self.x + 1.0, baseline(BODY) - BOX + 1.2, option.ticked);
            for line in lines {
                let y = strip.height + baseline(BODY);
                strip.marks.extend(text_marks(line, self.x + 20.0, y, BODY, Some(body), ""));
                strip.height += BODY.leading;
            }
            strip.height = strip.height.max(BODY.leading);
            strip.after = if index + 1 == options.len() { 9.0 } else { 2.5 };
            self.strips.push(strip);
        }
        self.keep_from(from);
        Ok(())
    }

    /// A box with or without a tick; a screen reader hears which.
    fn tick_box(&mut self, parent: NodeId, x: f32, y: f32, ticked: bool) -> Vec<Mark> {
        let alt = if ticked { self.words.ticked } else { self.words.not_ticked };
        let node = Some(self.tree.figure(parent, alt.to_owned()));
        let colour = if ticked { INK } else { PEN };
        let square = vec![(x, y), (x + BOX, y), (x + BOX, y + BOX), (x, y + BOX)];
        let mut marks = vec![stroke(node, square, true, if ticked { 1.1 } else { 0.8 }, colour)];
        if ticked {
            let at = |across: f32, down: f32| (x + BOX * across, y + BOX * down);
            let tick = vec![at(0.18, 0.52), at(0.42, 0.78), at(0.98, -0.08)];
            marks.push(stroke(node, tick, false, 1.7, INK));
        }
        marks
    }
}

/// The most each may have so that all fit; the short ones leave their rest to the long.
fn fair_share(widths: &[f32], room: f32) -> f32 {
    let mut sorted = widths.to_vec();
    sorted.sort_by(f32::total_cmp);
    let mut left = room;
    for (index, width) in sorted.iter().enumerate() {
        let share = left / (sorted.len() - index) as f32;
        if *width > share {
            return share;
        }
        left -= width;
    }
    f32::MAX
}

pub(super) fn stroke(
    node: Option<NodeId>,
    points: Vec<(f32, f32)>,
    closed: bool,
    thickness: f32,
    colour: Colour,
) -> Mark {
    Mark { node, actual: None, shape: Shape::Stroke { points, closed, thickness, colour } }
}
