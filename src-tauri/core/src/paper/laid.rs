//! A paper after layout: pages of shapes in points from the top left, and the tree that says what they are.

use super::lines::GlyphRun;

/// A4.
pub(crate) const PAGE_WIDTH: f32 = 595.28;
pub(crate) const PAGE_HEIGHT: f32 = 841.89;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// `y` is the baseline.
    Text {
        x: f32,
        y: f32,
        runs: Vec<GlyphRun>,
        width: f32,
        colour: Colour,
    },
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: Colour,
    },
    Stroke {
        points: Vec<(f32, f32)>,
        closed: bool,
        thickness: f32,
        colour: Colour,
    },
    Circle {
        x: f32,
        y: f32,
        radius: f32,
        filled: bool,
        thickness: f32,
        colour: Colour,
    },
    Logo {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
}

impl Shape {
    pub(crate) fn moved(mut self, down: f32) -> Self {
        match &mut self {
            Self::Text { y, .. } | Self::Fill { y, .. } | Self::Circle { y, .. } | Self::Logo { y, .. } => *y += down,
            Self::Stroke { points, .. } => points.iter_mut().for_each(|point| point.1 += down),
        }
        self
    }

    /// Left, top, right, bottom.
    pub(crate) fn bounds(&self) -> [f32; 4] {
        match self {
            Self::Text { x, y, width, runs, .. } => {
                let size = runs.first().map_or(0.0, |run| run.size);
                [*x, y - size, x + width, y + size * 0.3]
            }
            Self::Fill { x, y, width, height, .. } | Self::Logo { x, y, width, height } => {
                [*x, *y, x + width, y + height]
            }
            Self::Circle { x, y, radius, .. } => [x - radius, y - radius, x + radius, y + radius],
            Self::Stroke { points, .. } => points.iter().fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |b, point| {
                [b[0].min(point.0), b[1].min(point.1), b[2].max(point.0), b[3].max(point.1)]
            }),
        }
    }
}

/// A shape and what it belongs to; decoration belongs to nothing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    pub(crate) node: Option<NodeId>,
    /// The text to read instead of the glyphs.
    pub(crate) actual: Option<String>,
    pub(crate) shape: Shape,
}

pub(crate) type NodeId = usize;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Part,
    Div,
    Heading(u8),
    Paragraph,
    Bullets,
    Steps,
    Item,
    ItemLabel,
    ItemBody,
    Table,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Marked content: the page, counted from 0 in the file, and its number there.
    Content {
        page: usize,
        number: usize,
    },
}

#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: NodeId,
    pub(crate) kids: Vec<Kid>,
    pub(crate) alt: Option<String>,
    /// Of a figure, in points from the top left: left, top, right, bottom.
    pub(crate) bounds: Option<[f32; 4]>,
}

#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = 0;

    pub(crate) fn new() -> Self {
        let root = Node { role: Role::Document, parent: 0, kids: Vec::new(), alt: None, bounds: None };
        Self { nodes: vec![root] }
    }

    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { role, parent, kids: Vec::new(), alt: None, bounds: None });
        self.nodes[parent].kids.push(Kid::Node(id));
        id
    }

    pub(crate) fn figure(&mut self, parent: NodeId, alt: String) -> NodeId {
        let id = self.add(parent, Role::Figure);
        self.nodes[id].alt = Some(alt);
        id
    }
}

/// Shapes that are painted as one piece of marked content.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    /// `None`: decoration.
    pub(crate) number: Option<usize>,
    pub(crate) role: Option<Role>,
    pub(crate) actual: Option<String>,
    /// The foot of the page: decoration that says so.
    pub(crate) footer: bool,
    pub(crate) shapes: Vec<Shape>,
}

#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) contents: Vec<Content>,
    /// The node of each piece of marked content, by its number.
    pub(crate) owners: Vec<NodeId>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OutlineEntry {
    /// 0 for a part, more for what is below it.
    pub(crate) level: u8,
    pub(crate) text: String,
    pub(crate) page: usize,
    /// From the top.
    pub(crate) y: f32,
}

#[derive(Debug)]
pub(crate) struct Laid {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) outline: Vec<OutlineEntry>,
}
