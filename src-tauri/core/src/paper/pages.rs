//! Strips onto pages: what stays together, what is repeated at the top, and page numbers.

use std::rc::Rc;

use super::document::EngineWords;
use super::laid::{Content, Kid, Laid, Mark, NodeId, OutlineEntry, PAGE_HEIGHT, Page, Tree};
use crate::error::Result;

pub(crate) const TOP: f32 = 54.0;
pub(crate) const BOTTOM: f32 = 66.0;
const ROOM: f32 = PAGE_HEIGHT - TOP - BOTTOM;

/// A last page with less than this is worth avoiding.
const NEARLY_EMPTY: f32 = 96.0;
/// By how much white may shrink for that, and how much lower the text may then come.
const TIGHTER: [(f32, f32); 4] = [(0.9, 0.0), (0.8, 6.0), (0.7, 12.0), (0.6, 16.0)];

/// The smallest thing a page takes whole: a line, a row, a box.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    pub(crate) height: f32,
    /// White above and below; between two strips the larger one counts, at the top of a page neither.
    pub(crate) before: f32,
    pub(crate) after: f32,
    /// `y` from the top of the strip.
    pub(crate) marks: Vec<Mark>,
    pub(crate) keep_with_next: bool,
    pub(crate) page_before: bool,
    /// Repeated above this strip when it comes first on a page.
    pub(crate) header: Option<Rc<Header>>,
    pub(crate) outline: Option<(u8, String)>,
}

#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
}

/// One person's paper: its pages are numbered on their own.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub(crate) strips: Vec<Strip>,
    pub(crate) footer: String,
    pub(crate) outline: Option<String>,
}

/// Where each strip comes: page in the part, and y; and headers to repeat.
struct Placed {
    strips: Vec<(usize, f32)>,
    headers: Vec<(usize, Rc<Header>)>,
    pages: usize,
    /// How far down the last page goes.
    last: f32,
}

pub(crate) fn paginate(
    parts: Vec<Part>,
    tree: Tree,
    words: &EngineWords<'_>,
    mut footer: impl FnMut(&str, &str) -> Result<Vec<Mark>>,
) -> Result<Laid> {
    let mut laid = Laid { pages: Vec::new(), tree, outline: Vec::new() };
    for part in parts {
        let first = laid.pages.len();
        let placed = place_well(&part.strips);
        let deepest = u8::from(part.outline.is_some());
        if let Some(text) = part.outline {
            laid.outline.push(OutlineEntry { level: 0, text, page: first, y: TOP });
        }
        let mut pages: Vec<Vec<Mark>> = (0..placed.pages).map(|_| Vec::new()).collect();
        for (page, header) in &placed.headers {
            // The table has its header once; a repetition is decoration.
            pages[*page].extend(header.marks.iter().cloned().map(|mark| Mark {
                node: None,
                actual: None,
                shape: mark.shape.moved(TOP),
            }));
        }
        for (strip, (page, y)) in part.strips.into_iter().zip(&placed.strips) {
            if let Some((level, text)) = strip.outline {
                laid.outline.push(OutlineEntry { level: level + deepest, text, page: first + page, y: *y });
            }
            pages[*page].extend(strip.marks.into_iter().map(|mark| Mark { shape: mark.shape.moved(*y), ..mark }));
        }
        for (number, marks) in pages.into_iter().enumerate() {
            let mut page = gather(marks, laid.pages.len(), &mut laid.tree);
            let foot = footer(&part.footer, &(words.page_of)(number + 1, placed.pages))?;
            let shapes = foot.into_iter().map(|mark| mark.shape).collect();
            page.contents.push(Content { number: None, role: None, actual: None, footer: true, shapes });
            laid.pages.push(page);
        }
    }
    Ok(laid)
}

/// Neighbouring marks of one node become one piece of content.
fn gather(marks: Vec<Mark>, index: usize, tree: &mut Tree) -> Page {
    let mut page = Page::default();
    let mut last: Option<NodeId> = None;
    for mark in marks {
        if let Some(node) = mark.node
            && tree.nodes[node].alt.is_some()
        {
            let new = mark.shape.bounds();
            let bounds = tree.nodes[node].bounds.get_or_insert(new);
            *bounds = [bounds[0].min(new[0]), bounds[1].min(new[1]), bounds[2].max(new[2]), bounds[3].max(new[3])];
        }
        let joins = mark.node == last && mark.actual.is_none();
        match page.contents.last_mut() {
            Some(content) if joins && content.actual.is_none() => content.shapes.push(mark.shape),
            _ => {
                let number = mark.node.map(|node| {
                    page.owners.push(node);
                    let number = page.owners.len() - 1;
                    tree.nodes[node].kids.push(Kid::Content { page: index, number });
                    number
                });
                page.contents.push(Content {
                    number,
                    role: mark.node.map(|node| tree.nodes[node].role),
                    actual: mark.actual,
                    footer: false,
                    shapes: vec![mark.shape],
                });
            }
        }
        last = mark.node;
    }
    page
}

fn place_well(strips: &[Strip]) -> Placed {
    let plain = place(strips, 1.0, 0.0);
    if plain.pages > 1 && plain.last < NEARLY_EMPTY {
        for (white, lower) in TIGHTER {
            let tighter = place(strips, white, lower);
            if tighter.pages < plain.pages {
                return tighter;
            }
        }
    }
    plain
}

fn place(strips: &[Strip], white: f32, lower: f32) -> Placed {
    let room = ROOM + lower;
    let mut placed = Placed { strips: Vec::with_capacity(strips.len()), headers: Vec::new(), pages: 1, last: 0.0 };
    let mut y = 0.0_f32;
    let mut after = 0.0_f32;
    let mut at = 0;
    while at < strips.len() {
        // What has to stay together; if no page holds it, it goes strip by strip.
        let mut end = at + 1;
        while end < strips.len() && strips[end - 1].keep_with_next && !strips[end].page_before {
            end += 1;
        }
        if height(&strips[at..end], white) + header_height(&strips[at]) > room {
            end = at + 1;
        }
        let group = &strips[at..end];
        let gap = if y > 0.0 { group[0].before.max(after) * white } else { 0.0 };
        let full = y > 0.0 && y + gap + height(group, white) > room + 0.01;
        if full || (group[0].page_before && y > 0.0) {
            placed.pages += 1;
            y = 0.0;
        }
        for (index, strip) in group.iter().enumerate() {
            if y > 0.0 {
                y += strip.before.max(after) * white;
            } else if let Some(header) = strip.header.as_ref().filter(|_| index == 0) {
                placed.headers.push((placed.pages - 1, Rc::clone(header)));
                y += header.height;
            }
            placed.strips.push((placed.pages - 1, TOP + y));
            y += strip.height;
            after = strip.after;
        }
        at = end;
    }
    placed.last = y;
    placed
}

fn header_height(strip: &Strip) -> f32 {
    strip.header.as_ref().map_or(0.0, |header| header.height)
}

/// Of a group, without the white above it.
fn height(strips: &[Strip], white: f32) -> f32 {
    let inner: f32 = strips.windows(2).map(|pair| pair[0].after.max(pair[1].before) * white).sum();
    inner + strips.iter().map(|strip| strip.height).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_stay_together_goes_to_the_next_page_together() {
        let mut strips = rows(71, 10.0);
        strips[70].keep_with_next = true;
        strips.extend(rows(3, 20.0));
        let placed = place(&strips, 1.0, 0.0);
        assert_eq!(placed.strips[69].0, 0);
        assert_eq!(placed.strips[70].0, 1, "the heading goes with its text");
        assert_eq!(placed.strips[71].0, 1);
    }

    #[test]
    fn a_group_no_page_holds_is_still_printed_whole() {
        let mut strips = rows(200, 10.0);
        for strip in &mut strips {
            strip.keep_with_next = true;
        }
        let placed = place(&strips, 1.0, 0.0);
        assert_eq!(placed.strips.len(), 200);
        assert!(placed.strips.iter().all(|(_, y)| y + 10.0 <= PAGE_HEIGHT - BOTTOM + 0.1));
    }

    #[test]
    fn one_line_too_many_is_drawn_in_rather_than_given_a_page() {
        let mut strips = rows(36, 15.0);
        for strip in &mut strips {
            strip.before = 5.5;
        }
        assert_eq!(place(&strips, 1.0, 0.0).pages, 2);
        assert_eq!(place_well(&strips).pages, 1);
    }

    #[test]
    fn a_header_comes_back_on_each_page() {
        let header = Rc::new(Header { height: 20.0, marks: Vec::new() });
        let mut strips = rows(100, 15.0);
        strips.iter_mut().skip(1).for_each(|strip| strip.header = Some(Rc::clone(&header)));
        let placed = place(&strips, 1.0, 0.0);
        assert_eq!(placed.headers.len(), placed.pages - 1);
    }

    fn rows(count: usize, height: f32) -> Vec<Strip> {
        (0..count).map(|_| Strip { height, ..Strip::default() }).collect()
    }
}
