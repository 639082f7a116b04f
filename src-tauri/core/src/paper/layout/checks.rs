//! Boxes to tick: questions with the same choices, and one question with options.

use super::table::{BELOW_ROW, Cell};
use super::{BODY, INK, PEN, SMALL, Setter, baseline, plain, strong, text_marks};
use crate::error::Result;
use crate::paper::document::{Align, Checklist, Choice};
use crate::paper::laid::{Colour, Mark, NodeId, Role, Shape};
use crate::paper::lines::Line;
use crate::paper::pages::Strip;

const BOX: f32 = 9.5;
/// From a box to its text.
const INDENT: f32 = 20.0;

/// Whether an option is ticked, and its text in lines.
type SetOption = (bool, Vec<Line>);

impl Setter<'_> {
    pub(super) fn checklist(&mut self, list: &Checklist) -> Result<()> {
        let mut widths = Vec::with_capacity(list.choices.len());
        for choice in &list.choices {
            let lines = self.compose(&strong(choice), BODY, 140.0, false)?;
            widths.push(BOX + 5.0 + lines.iter().fold(0.0_f32, |most, line| most.max(line.width)) + 16.0);
        }
        let choices: f32 = widths.iter().sum::<f32>().min(self.width * 0.6);
        let question = self.width - choices - 8.0;
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
            let extra = SMALL.leading * explained.len() as f32;
            let mut notes = Vec::new();
            let below = if explained.is_empty() { head } else { self.tree.add(header, Role::Paragraph) };
            for (index, line) in explained.into_iter().enumerate() {
                let y = baseline(SMALL) + SMALL.leading * index as f32;
                notes.extend(text_marks(line, self.x, y, SMALL, Some(below), ""));
            }
            let cell =
                |node, lines, x, width, marks| Cell { node, lines, x, width, align: Align::Left, style: BODY, marks };
            let mut cells = vec![cell(head, lines, self.x, question, Vec::new())];
            let mut x = self.x + question + 8.0 + 16.0;
            for (index, (choice, width)) in list.choices.iter().zip(&widths).enumerate() {
                let own = self.tree.add(row, Role::Cell);
                let chosen = item.answer == Some(index);
                let marks = self.tick_box(own, x, baseline(BODY) - BOX + 1.2, chosen);
                let runs = if chosen { strong(choice) } else { plain(choice) };
                let lines = self.compose(&runs, BODY, 140.0, false)?;
                cells.push(cell(own, lines, x + BOX + 5.0, width - BOX - 5.0, marks));
                x += width;
            }
            self.row(cells, 0.0, None);
            self.add_notes(head, extra, notes);
        }
        self.end_table(first);
        Ok(())
    }

    /// The explanation under a question comes after the question's own lines and before its boxes.
    fn add_notes(&mut self, question: NodeId, extra: f32, notes: Vec<Mark>) {
        let (Some(strip), false) = (self.strips.last_mut(), notes.is_empty()) else { return };
        let below = strip.height - BELOW_ROW;
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
        if !label.is_empty() {
            self.question(label, 9.0, 3.0)?;
        }
        let list = self.tree.add(self.parent, Role::Bullets);
        let (beside, texts) = self.beside(options)?;
        let width = self.width / beside as f32;
        let rows = texts.len().div_ceil(beside);
        let mut texts = texts.into_iter();
        for row in 0..rows {
            let mut strip = Strip { before: 2.5, height: BODY.leading, ..Strip::default() };
            strip.after = if row + 1 == rows { 9.0 } else { 2.5 };
            for (index, (ticked, lines)) in texts.by_ref().take(beside).enumerate() {
                let x = self.x + width * index as f32;
                let item = self.tree.add(list, Role::Item);
                let tick = self.tree.add(item, Role::ItemLabel);
                let body = self.tree.add(item, Role::ItemBody);
                strip.marks.extend(self.tick_box(tick, x + 1.0, baseline(BODY) - BOX + 1.2, ticked));
                strip.height = strip.height.max(BODY.leading * lines.len() as f32);
                for (number, line) in lines.into_iter().enumerate() {
                    let y = BODY.leading * number as f32 + baseline(BODY);
                    strip.marks.extend(text_marks(line, x + INDENT, y, BODY, Some(body), ""));
                }
            }
            self.strips.push(strip);
        }
        self.keep_from(from);
        Ok(())
    }

    /// How many options fit beside each other, and their texts at that width.
    fn beside(&mut self, options: &[Choice]) -> Result<(usize, Vec<SetOption>)> {
        // A long list may use two lines for an option rather than half a page for them all.
        let rows_at = |beside: usize| if beside == 2 && options.len() > 4 { 2 } else { 1 };
        for beside in [4, 3, 2, 1] {
            let width = self.width / beside as f32 - INDENT - if beside > 1 { 14.0 } else { 0.0 };
            let mut texts = Vec::with_capacity(options.len());
            for option in options {
                let runs = if option.ticked { strong(&option.text) } else { plain(&option.text) };
                texts.push((option.ticked, self.compose(&runs, BODY, width, beside == 1)?));
            }
            let fits = beside <= options.len().max(2) && texts.iter().all(|(_, lines)| lines.len() <= rows_at(beside));
            if fits || beside == 1 {
                return Ok((beside, texts));
            }
        }
        Ok((1, Vec::new()))
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

pub(super) fn stroke(
    node: Option<NodeId>,
    points: Vec<(f32, f32)>,
    closed: bool,
    thickness: f32,
    colour: Colour,
) -> Mark {
    Mark { node, actual: None, shape: Shape::Stroke { points, closed, thickness, colour } }
}
