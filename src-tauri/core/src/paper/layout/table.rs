//! Tables: a header repeated on each page, rows that stay whole unless they are very long.

use std::rc::Rc;

use super::{BODY, HAIR, INK, PEN, QUIET, Setter, Style, baseline, plain, rule, strong, text_marks};
use crate::error::{Error, Result};
use crate::paper::document::{Align, Column, Ratings, Table};
use crate::paper::laid::{Mark, NodeId, Role, Shape};
use crate::paper::lines::Line;
use crate::paper::pages::{Header, Strip};

const HEAD: Style = Style { size: 9.5, leading: 13.0, colour: QUIET };
const CELL: Style = Style { size: 10.0, leading: 14.0, colour: INK };
const PADDING: f32 = 5.0;
const BLANK_ROW: f32 = 26.0;
/// White above and below the text of a row.
pub(super) const BELOW_ROW: f32 = 3.5;
/// Lines up to which a row stays on one page.
const WHOLE: usize = 10;

/// A cell, set and ready to place.
pub(super) struct Cell {
    pub(super) node: NodeId,
    pub(super) lines: Vec<Line>,
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) align: Align,
    pub(super) style: Style,
    /// Drawn once, at the top of the row.
    pub(super) marks: Vec<Mark>,
}

impl Setter<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<()> {
        if table.columns.is_empty() {
            return Err(Error::Paper("a table without columns".into()));
        }
        if let Some(caption) = &table.caption {
            let from = self.strips.len();
            let node = self.tree.add(self.parent, Role::Paragraph);
            let lines = self.compose(&strong(caption), BODY, self.width, false)?;
            self.lines(lines, BODY, node, 8.0, 3.0);
            self.strips[from..].iter_mut().for_each(|strip| strip.keep_with_next = true);
        }
        let node = self.tree.add(self.parent, Role::Table);
        let places = self.places(&table.columns);
        let header = self.header(node, &table.columns, &places)?;
        let first = self.strips.len();
        let blank = vec![String::new(); table.columns.len()];
        let rows = table.rows.iter().map(|row| (row, false)).chain((0..table.blank_rows).map(|_| (&blank, true)));
        let group = table.group.max(1);
        let mut shared = (node, Vec::new().into_iter());
        for (number, (row, is_blank)) in rows.enumerate() {
            if row.len() > table.columns.len() {
                return Err(Error::Paper("a row longer than its table".into()));
            }
            let row_node = self.tree.add(node, Role::Row);
            let mut cells = Vec::with_capacity(places.len());
            for (index, (column, (x, width))) in table.columns.iter().zip(&places).enumerate() {
                let text = row.get(index).map_or("", String::as_str);
                let heads = table.row_headers && index == 0 && !text.is_empty();
                let mut cell = self.tree.add(row_node, if heads { Role::RowHead } else { Role::Cell });
                let mut lines = self.compose(&plain(text), CELL, *width, true)?;
                if index == 0 && group > 1 {
                    if number % group == 0 {
                        shared = (cell, lines.into_iter());
                    }
                    let most = if number % group + 1 == group { usize::MAX } else { 1 };
                    (cell, lines) = (shared.0, shared.1.by_ref().take(most).collect());
                }
                let marks = Vec::new();
                cells.push(Cell { node: cell, lines, x: *x, width: *width, align: column.align, style: CELL, marks });
            }
            let least = match table.row_height {
                height if height > 0.0 => height,
                _ if is_blank => BLANK_ROW,
                _ => 0.0,
            };
            let from = self.strips.len();
            self.row(cells, least, header.as_ref());
            if is_blank || table.ruled {
                self.rule_columns(from, &places);
            }
            if group > 1 {
                self.rule_group(from, (number + 1) % group == 0, &places);
            }
        }
        self.end_table(first);
        Ok(())
    }

    /// Hairlines between the columns of the strips from here on.
    fn rule_columns(&mut self, from: usize, places: &[(f32, f32)]) {
        for strip in &mut self.strips[from..] {
            for (x, _) in places.iter().skip(1) {
                let points = vec![(x - PADDING, 0.0), (x - PADDING, strip.height)];
                let shape = Shape::Stroke { points, closed: false, thickness: 0.4, colour: HAIR };
                strip.marks.push(Mark { node: None, actual: None, shape });
            }
        }
    }

    /// Within a group the line below a row leaves the first column free; after it the line is stronger.
    fn rule_group(&mut self, from: usize, ends: bool, places: &[(f32, f32)]) {
        let start = places.get(1).map_or(self.x, |(x, _)| x - PADDING);
        let (left, right) = (self.x, self.x + self.width);
        for strip in &mut self.strips[from..] {
            strip.keep_with_next |= !ends;
            for mark in &mut strip.marks {
                if let Shape::Stroke { points, thickness, colour, .. } = &mut mark.shape
                    && points.first().is_some_and(|point| point.0 <= left)
                    && points.last().is_some_and(|point| point.0 >= right)
                {
                    if ends {
                        (*thickness, *colour) = (0.8, PEN);
                    } else {
                        points[0].0 = start;
                    }
                }
            }
        }
    }

    pub(super) fn ratings(&mut self, ratings: &Ratings) -> Result<()> {
        let mut columns = vec![Column::left(ratings.label.clone(), 5.0)];
        columns.extend(ratings.moments.iter().map(|moment| Column::centre(moment.clone(), 1.0)));
        let places = self.places(&columns);
        let node = self.tree.add(self.parent, Role::Table);
        let header = self.header(node, &columns, &places)?;
        let first = self.strips.len();
        for rating in &ratings.rows {
            let row = self.tree.add(node, Role::Row);
            let head = self.tree.add(row, Role::RowHead);
            let (x, width) = places[0];
            let lines = self.compose(&plain(&rating.label), CELL, width, true)?;
            let marks = Vec::new();
            let mut cells = vec![Cell { node: head, lines, x, width, align: Align::Left, style: CELL, marks }];
            for (index, (x, width)) in places.iter().enumerate().skip(1) {
                let cell = self.tree.add(row, Role::Cell);
                let value = rating.values.get(index - 1).copied().flatten();
                let runs = match value {
                    Some(value) => strong(&value.min(10).to_string()),
                    None => plain(if ratings.report { "–" } else { "" }),
                };
                let lines = self.compose(&runs, CELL, *width, false)?;
                let mut marks = Vec::new();
                if value.is_none() && !ratings.report {
                    let (left, right) = (x + width / 2.0 - 14.0, x + width / 2.0 + 14.0);
                    let points = vec![(left, -1.5), (right, -1.5), (right, 15.5), (left, 15.5)];
                    let shape = Shape::Stroke { points, closed: true, thickness: 0.7, colour: PEN };
                    marks.push(Mark { node: None, actual: None, shape });
                }
                cells.push(Cell { node: cell, lines, x: *x, width: *width, align: Align::Centre, style: CELL, marks });
            }
            self.row(cells, if ratings.report { 0.0 } else { 28.0 }, header.as_ref());
        }
        self.end_table(first);
        Ok(())
    }

    /// Left edge and width of the text of each column.
    fn places(&self, columns: &[Column]) -> Vec<(f32, f32)> {
        let shares: f32 = columns.iter().map(|column| column.width.max(0.1)).sum();
        let mut x = self.x;
        columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let whole = self.width * column.width.max(0.1) / shares;
                // Text of the outer columns stands on the page's edges.
                let left = if index == 0 { 0.0 } else { PADDING };
                let right = if index + 1 == columns.len() { 0.0 } else { PADDING };
                let place = (x + left, (whole - left - right).max(8.0));
                x += whole;
                place
            })
            .collect()
    }

    fn header(&mut self, table: NodeId, columns: &[Column], places: &[(f32, f32)]) -> Result<Option<Rc<Header>>> {
        if columns.iter().all(|column| column.heading.is_empty()) {
            return Ok(None);
        }
        let row = self.tree.add(table, Role::Row);
        let mut cells = Vec::with_capacity(columns.len());
        for (column, (x, width)) in columns.iter().zip(places) {
            let role = if column.heading.is_empty() { Role::Cell } else { Role::ColumnHead };
            let node = self.tree.add(row, role);
            let lines = self.compose(&strong(&column.heading), HEAD, *width, true)?;
            let marks = Vec::new();
            cells.push(Cell { node, lines, x: *x, width: *width, align: column.align, style: HEAD, marks });
        }
        let from = self.strips.len();
        self.row(cells, 0.0, None);
        let mut strips = self.strips.split_off(from);
        // A heading of many lines was cut in strips; it repeats as one.
        let mut strip = Strip { before: 8.0, keep_with_next: true, ..Strip::default() };
        for part in &mut strips {
            let down = strip.height;
            strip.marks.extend(part.marks.drain(..).map(|mark| Mark { shape: mark.shape.moved(down), ..mark }));
            strip.height += part.height;
        }
        strip.marks.retain(|mark| !matches!(mark.shape, Shape::Stroke { .. }));
        strip.marks.push(rule(self.x, strip.height, self.x + self.width, 0.9, QUIET));
        let header = Rc::new(Header { height: strip.height, marks: strip.marks.clone() });
        self.strips.push(strip);
        Ok(Some(header))
    }

    /// One row with a hairline below, as one strip or, when long, one for each line.
    pub(super) fn row(&mut self, mut cells: Vec<Cell>, least: f32, header: Option<&Rc<Header>>) {
        let leading = cells.first().map_or(CELL.leading, |cell| cell.style.leading);
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
        // A row for the pen is as high as asked, unless its text needs more.
        let white =
            if least > 0.0 { ((least - leading * lines as f32) / 2.0).clamp(0.5, BELOW_ROW) } else { BELOW_ROW };
        let (above, below) = (white, white);
        let natural = leading * lines as f32 + above + below;
        let shift = above + ((least - natural) / 2.0).max(0.0);
        let mut taken: Vec<_> = cells.iter_mut().map(|cell| std::mem::take(&mut cell.lines).into_iter()).collect();
        let whole = lines <= WHOLE;
        let count = if whole { 1 } else { lines };
        for index in 0..count {
            let (first, ends) = (index == 0, index + 1 == count);
            let mut strip = Strip {
                header: header.cloned(),
                keep_with_next: !ends && (index == 0 || index + 2 == count),
                ..Strip::default()
            };
            let mut y = if first { shift } else { 0.0 };
            let bottom = y;
            for (cell, lines) in cells.iter_mut().zip(&mut taken) {
                y = bottom;
                if first {
                    let down = shift;
                    strip.marks.extend(cell.marks.drain(..).map(|m| Mark { shape: m.shape.moved(down), ..m }));
                }
                for line in lines.by_ref().take(if whole { usize::MAX } else { 1 }) {
                    let x = cell.x + aligned(cell.align, cell.width - line.width);
                    strip.marks.extend(text_marks(line, x, y + baseline(cell.style), cell.style, Some(cell.node), ""));
                    y += leading;
                }
            }
            strip.height = bottom + if whole { leading * lines as f32 } else { leading };
            if ends {
                strip.height = (strip.height + below).max(if whole { least } else { 0.0 });
                strip.marks.push(rule(self.x, strip.height, self.x + self.width, 0.4, HAIR));
            }
            self.strips.push(strip);
        }
    }

    /// No row is left alone with the header, nor alone on the next page.
    pub(super) fn end_table(&mut self, first: usize) {
        let count = self.strips.len();
        if count >= first + 2 {
            self.strips[count - 2].keep_with_next = true;
            self.strips[first].keep_with_next = true;
        }
        if count > first
            && let Some(strip) = self.strips.last_mut()
        {
            strip.after = 12.0;
        }
    }
}

fn aligned(align: Align, slack: f32) -> f32 {
    match align {
        Align::Left => 0.0,
        Align::Centre => slack / 2.0,
        Align::Right => slack,
    }
}
