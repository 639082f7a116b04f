//! Blocks become strips: every measure of the house style is in this room.

mod answers;
mod checks;
mod codes;
mod head;
mod table;

use super::document::{Block, Document, EngineWords, FieldLine, Language, Run, Text, Voice};
use super::laid::{Colour, Laid, Mark, NodeId, PAGE_HEIGHT, PAGE_WIDTH, Role, Shape, Tree};
use super::lines::{Line, compose};
use super::pages::{Part, Strip, paginate};
use super::text::Shaper;
use crate::error::Result;

pub(super) const LEFT: f32 = 62.0;
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;

/// Contrast with white is above 7 for the first two and 3 for the third.
pub(super) const INK: Colour = Colour(0x1E, 0x26, 0x2B);
pub(super) const QUIET: Colour = Colour(0x4C, 0x57, 0x5F);
pub(super) const PEN: Colour = Colour(0x7A, 0x86, 0x8E);
pub(super) const HAIR: Colour = Colour(0xC9, 0xD0, 0xD4);
pub(super) const GROUND: Colour = Colour(0xF3, 0xF5, 0xF6);

/// Between two lines to write on.
pub(super) const WRITING: f32 = 22.0;
/// Where a label ends and its value starts.
const VALUE: f32 = 158.0;

#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) leading: f32,
    pub(super) colour: Colour,
}

pub(super) const BODY: Style = Style { size: 10.5, leading: 15.0, colour: INK };
pub(super) const LABEL: Style = Style { size: 10.0, leading: 15.0, colour: QUIET };
pub(super) const SMALL: Style = Style { size: 9.0, leading: 12.5, colour: QUIET };

/// Lays a document out. What no font has is counted in the shaper.
pub(crate) fn lay_out(document: &Document, words: &EngineWords<'_>, shaper: &mut Shaper) -> Result<Laid> {
    let parts = document.blocks.iter().filter(|block| matches!(block, Block::NewPaper { .. })).count();
    let mut setter = Setter {
        shaper,
        words,
        language: document.meta.language,
        tree: Tree::new(),
        parent: Tree::ROOT,
        x: LEFT,
        width: WIDTH,
        strips: Vec::new(),
        deepest: 0,
    };
    let mut done: Vec<Part> = Vec::new();
    let mut part = Part { footer: document.footer.clone(), ..Part::default() };
    let mut started = false;
    for block in &document.blocks {
        if let Block::NewPaper { outline, footer } = block {
            if started {
                part.strips = std::mem::take(&mut setter.strips);
                done.push(std::mem::take(&mut part));
            }
            part.footer = footer.clone().unwrap_or_else(|| document.footer.clone());
            part.outline = Some(outline.clone());
            started = false;
            if parts > 0 {
                setter.parent = setter.tree.add(Tree::ROOT, Role::Part);
                setter.deepest = 0;
            }
            setter.begin(document, &mut started)?;
            continue;
        }
        setter.begin(document, &mut started)?;
        setter.block(block)?;
    }
    setter.begin(document, &mut started)?;
    part.strips = std::mem::take(&mut setter.strips);
    done.push(part);
    let Setter { tree, shaper, .. } = setter;
    paginate(done, tree, words, |left, right| footer(shaper, left, right))
}

fn footer(shaper: &mut Shaper, left: &str, right: &str) -> Result<Vec<Mark>> {
    let text = if left.is_empty() { right.to_owned() } else { format!("{left} · {right}") };
    let top = PAGE_HEIGHT - 40.0;
    let mut marks = vec![rule(LEFT, top - 13.0, LEFT + WIDTH, 0.5, HAIR)];
    for (index, line) in compose(shaper, &plain(&text), 8.5, WIDTH, None)?.into_iter().take(2).enumerate() {
        marks.extend(text_marks(line, LEFT, top + 11.0 * index as f32, Style { size: 8.5, ..SMALL }, None, ""));
    }
    Ok(marks)
}

pub(super) struct Setter<'a> {
    pub(super) shaper: &'a mut Shaper,
    pub(super) words: &'a EngineWords<'a>,
    language: Language,
    pub(super) tree: Tree,
    pub(super) parent: NodeId,
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) strips: Vec<Strip>,
    /// The level of the last heading: the next is at most one deeper.
    deepest: u8,
}

impl Setter<'_> {
    fn begin(&mut self, document: &Document, started: &mut bool) -> Result<()> {
        if !*started {
            *started = true;
            if let Some(letterhead) = &document.letterhead {
                self.letterhead(letterhead)?;
            }
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<()> {
        match block {
            Block::Title { text, subtitle } => self.title(text, subtitle.as_deref()),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraphs(text, BODY, 7.0),
            Block::Note(text) => self.paragraphs(text, SMALL, 6.0),
            Block::Bullets(items) => self.list(items, Role::Bullets),
            Block::Steps(items) => self.list(items, Role::Steps),
            Block::Address { to, date } => self.address(to, date.as_deref()),
            Block::Fields(fields) => self.fields(fields),
            Block::Table(table) => self.table(table),
            Block::Checklist(list) => self.checklist(list),
            Block::Options { label, options } => self.options(label, options),
            Block::Answer { label, value, lines } => self.answer(label, value.as_deref(), *lines),
            Block::Scale(scale) => self.scale(scale),
            Block::Ratings(ratings) => self.ratings(ratings),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Codes(codes) => self.codes(codes),
            Block::Callout { title, text } => self.callout(title.as_deref(), text),
            Block::Together(blocks) => {
                let from = self.strips.len();
                for block in blocks {
                    self.block(block)?;
                }
                self.keep_from(from);
                Ok(())
            }
            Block::Space(height) => {
                self.strips.push(Strip { before: height.clamp(0.0, 400.0), ..Strip::default() });
                Ok(())
            }
            Block::Rule => {
                let marks = vec![rule(self.x, 0.0, self.x + self.width, 0.5, HAIR)];
                self.strips.push(Strip { height: 0.5, before: 12.0, after: 12.0, marks, ..Strip::default() });
                Ok(())
            }
            Block::PageBreak => {
                self.strips.push(Strip { page_before: true, ..Strip::default() });
                Ok(())
            }
            // Inside a group that stays together there is no new paper.
            Block::NewPaper { .. } => Ok(()),
        }
    }

    pub(super) fn compose(&mut self, runs: &[Run], style: Style, width: f32, hyphens: bool) -> Result<Vec<Line>> {
        compose(self.shaper, runs, style.size, width, hyphens.then_some(self.language))
    }

    /// All strips from here on stay on one page.
    pub(super) fn keep_from(&mut self, from: usize) {
        let last = self.strips.len().saturating_sub(1);
        if let Some(strips) = self.strips.get_mut(from..last) {
            for strip in strips {
                strip.keep_with_next = true;
            }
        }
    }

    fn heading(&mut self, level: u8, text: &str) -> Result<()> {
        let (style, before) = match level {
            0 | 1 => (Style { size: 13.5, leading: 18.0, colour: INK }, 20.0),
            2 => (Style { size: 11.5, leading: 16.0, colour: INK }, 14.0),
            _ => (Style { size: 10.5, leading: 15.0, colour: QUIET }, 10.0),
        };
        // No heading skips a level for a screen reader, whatever the paper asks.
        let level = (level.clamp(1, 3) + 1).min(self.deepest + 1);
        self.deepest = level;
        let node = self.tree.add(self.parent, Role::Heading(level));
        let lines = self.compose(&strong(text), style, self.width, false)?;
        let from = self.strips.len();
        self.lines(lines, style, node, before, 5.0);
        for strip in &mut self.strips[from..] {
            strip.keep_with_next = true;
        }
        if let Some(strip) = self.strips.get_mut(from) {
            strip.outline = Some((level - 1, text.to_owned()));
        }
        Ok(())
    }

    fn title(&mut self, text: &str, subtitle: Option<&str>) -> Result<()> {
        let style = Style { size: 21.0, leading: 26.0, colour: INK };
        let node = self.tree.add(self.parent, Role::Heading(1));
        self.deepest = 1;
        let from = self.strips.len();
        let lines = self.compose(&strong(text), style, self.width, false)?;
        self.lines(lines, style, node, 22.0, if subtitle.is_some() { 2.0 } else { 12.0 });
        if let Some(strip) = self.strips.get_mut(from) {
            strip.outline = Some((0, text.to_owned()));
        }
        if let Some(subtitle) = subtitle {
            let style = Style { size: 11.5, leading: 16.0, colour: QUIET };
            let node = self.tree.add(self.parent, Role::Paragraph);
            let lines = self.compose(&plain(subtitle), style, self.width, false)?;
            self.lines(lines, style, node, 2.0, 12.0);
        }
        for strip in &mut self.strips[from..] {
            strip.keep_with_next = true;
        }
        Ok(())
    }

    /// An empty line starts a new paragraph.
    pub(super) fn paragraphs(&mut self, text: &Text, style: Style, white: f32) -> Result<()> {
        for runs in split_paragraphs(text) {
            let lines = self.compose(&runs, style, self.width, true)?;
            if !lines.is_empty() {
                let node = self.tree.add(self.parent, Role::Paragraph);
                self.lines(lines, style, node, white * 0.5, white);
            }
        }
        Ok(())
    }

    /// A question above its answer; what stands after a line feed is help, in small print.
    pub(super) fn question(&mut self, label: &str, before: f32, after: f32) -> Result<()> {
        let (question, help) = label.split_once('\n').unwrap_or((label, ""));
        let node = self.tree.add(self.parent, Role::Paragraph);
        let lines = self.compose(&strong(question), BODY, self.width, false)?;
        self.lines(lines, BODY, node, before, if help.is_empty() { after } else { 0.0 });
        if !help.is_empty() {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let lines = self.compose(&plain(help), SMALL, self.width, true)?;
            self.lines(lines, SMALL, node, 0.0, after + 1.0);
        }
        Ok(())
    }

    /// One strip a line; the first two and the last two stay together.
    pub(super) fn lines(&mut self, lines: Vec<Line>, style: Style, node: NodeId, before: f32, after: f32) {
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let marks = text_marks(line, self.x, baseline(style), style, Some(node), "");
            self.strips.push(Strip {
                height: style.leading,
                before: if index == 0 { before } else { 0.0 },
                after: if index + 1 == count { after } else { 0.0 },
                marks,
                keep_with_next: count > 1 && (index == 0 || index + 2 == count),
                ..Strip::default()
            });
        }
    }

    fn list(&mut self, items: &[Text], role: Role) -> Result<()> {
        let parent_node = self.tree.add(self.parent, role);
        let (x, width) = (self.x, self.width);
        for (index, item) in items.iter().enumerate() {
            let node = self.tree.add(parent_node, Role::Item);
            let label = self.tree.add(node, Role::ItemLabel);
            let body = self.tree.add(node, Role::ItemBody);
            let sign = if role == Role::Steps { format!("{}.", index + 1) } else { "•".to_owned() };
            let from = self.strips.len();
            (self.x, self.width) = (x + 18.0, width - 18.0);
            for (number, runs) in split_paragraphs(item).into_iter().enumerate() {
                let lines = self.compose(&runs, BODY, self.width, true)?;
                let after = if index + 1 == items.len() { 8.0 } else { 3.0 };
                self.lines(lines, BODY, body, if number == 0 { 3.0 } else { 4.0 }, after);
            }
            (self.x, self.width) = (x, width);
            let sign = self.compose(&plain(&sign), BODY, 18.0, false)?;
            if let (Some(strip), Some(sign)) = (self.strips.get_mut(from), sign.into_iter().next()) {
                let at = x + if role == Role::Steps { 0.0 } else { 4.0 };
                let mut marks = text_marks(sign, at, baseline(BODY), BODY, Some(label), " ");
                marks.append(&mut strip.marks);
                strip.marks = marks;
            }
        }
        Ok(())
    }

    fn fields(&mut self, fields: &[FieldLine]) -> Result<()> {
        let from = self.strips.len();
        for (index, field) in fields.iter().enumerate() {
            let node = self.tree.add(self.parent, Role::Paragraph);
            let label = self.compose(&plain(&field.label), LABEL, VALUE - 14.0, true)?;
            let suffix = if field.label.ends_with([':', '?', '.']) { " " } else { ": " };
            let first = self.strips.len();
            let value = match &field.value {
                Some(value) => self.compose(&plain(value), BODY, self.width - VALUE, true)?,
                None => Vec::new(),
            };
            let rows = label.len().max(value.len()).max(1);
            let (mut label, mut value) = (label.into_iter(), value.into_iter());
            let labels = label.len();
            for row in 0..rows {
                let mut strip =
                    Strip { height: BODY.leading, keep_with_next: rows <= 6 && row + 1 < rows, ..Strip::default() };
                if let Some(line) = label.next() {
                    let suffix = if row + 1 == labels { suffix } else { "" };
                    strip.marks.extend(text_marks(line, self.x, baseline(BODY), LABEL, Some(node), suffix));
                }
                if let Some(line) = value.next() {
                    strip.marks.extend(text_marks(line, self.x + VALUE, baseline(BODY), BODY, Some(node), ""));
                }
                self.strips.push(strip);
            }
            let white = if field.value.is_some() { 2.5 } else { 0.0 };
            if field.value.is_none()
                && let Some(strip) = self.strips.last_mut()
            {
                let extra = WRITING + 1.0 - strip.height;
                strip.height += extra;
                for mark in &mut strip.marks {
                    mark.shape = mark.shape.clone().moved(extra - 1.0);
                }
                let right = self.x + self.width;
                strip.marks.push(rule(self.x + VALUE, strip.height - 3.0, right, 0.6, PEN));
            }
            let last = index + 1 == fields.len();
            self.strips[first].before = if index == 0 { 5.0 } else { white };
            if let Some(strip) = self.strips.last_mut() {
                strip.after = if last { 9.0 } else { white };
            }
        }
        // The first rows stay with the heading above, the last two with each other.
        if let Some(strip) = self.strips.get_mut(from) {
            strip.keep_with_next |= fields.len() > 1;
        }
        let count = self.strips.len();
        if count >= from + 2 {
            self.strips[count - 2].keep_with_next = true;
        }
        Ok(())
    }
}

pub(super) fn plain(text: &str) -> [Run; 1] {
    [Run { text: text.to_owned(), voice: Voice::Plain }]
}

pub(super) fn strong(text: &str) -> [Run; 1] {
    [Run { text: text.to_owned(), voice: Voice::Strong }]
}

/// Capitals stand in the middle of the line's height.
pub(super) fn baseline(style: Style) -> f32 {
    style.leading * 0.5 + style.size * 0.33
}

pub(super) fn rule(x: f32, y: f32, to: f32, thickness: f32, colour: Colour) -> Mark {
    let shape = Shape::Stroke { points: vec![(x, y), (to, y)], closed: false, thickness, colour };
    Mark { node: None, actual: None, shape }
}

/// A line of text; `suffix` is read after it and not printed.
pub(super) fn text_marks(line: Line, x: f32, y: f32, style: Style, node: Option<NodeId>, suffix: &str) -> Vec<Mark> {
    let Line { runs, width, text, ambiguous, hyphen } = line;
    let colour = style.colour;
    let actual = (node.is_some() && (ambiguous || !suffix.is_empty())).then(|| format!("{text}{suffix}"));
    let mut marks = Vec::with_capacity(1 + usize::from(hyphen.is_some()));
    marks.push(Mark { node, actual, shape: Shape::Text { x, y, runs, width, colour } });
    if let Some(run) = hyphen {
        // Beside the text, not in it: nested replacement texts lose the rest of the line in some readers.
        let width = run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size / 1000.0;
        let shape = Shape::Text { x, y, runs: vec![run], width, colour };
        marks.push(Mark { node, actual: node.map(|_| "\u{AD}".to_owned()), shape });
    }
    marks
}

fn split_paragraphs(text: &Text) -> Vec<Vec<Run>> {
    let mut paragraphs: Vec<Vec<Run>> = vec![Vec::new()];
    for (number, run) in text.0.iter().enumerate() {
        let unified = run.text.replace("\r\n", "\n");
        let pieces: Vec<&str> = unified.split("\n\n").collect();
        for (index, piece) in pieces.iter().enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(last) = paragraphs.last_mut() {
                // Within a paragraph a line feed between two voices stays.
                let start = if last.is_empty() { piece.trim_start_matches('\n') } else { piece };
                let ends = index + 1 < pieces.len() || number + 1 == text.0.len();
                let piece = if ends { start.trim_end_matches('\n') } else { start };
                last.push(Run { text: piece.to_owned(), voice: run.voice });
            }
        }
    }
    paragraphs
}
