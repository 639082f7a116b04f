//! The painter: pages of shapes become a PDF. With `pdf/` the only place that knows the PDF library.
//!
//! The library paints; what it cannot do (structure, archive marks, outline, identity) `finish` adds to its objects.

mod finish;
mod fonts;
mod structure;
mod xmp;

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Line, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Polygon, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rect, Rgb, TextItem, TextMatrix,
    WindingOrder, XObject, XObjectId, XObjectTransform,
};

use self::fonts::Fonts;
use super::Painter;
use super::document::{Document, Logo};
use super::laid::{Colour, Content, Laid, PAGE_HEIGHT, PAGE_WIDTH, Page, Shape};
use super::lines::GlyphRun;
use super::text::Shaper;
use crate::error::{Error, Result};

const LOGO: &str = "Logo";
/// From a circle's edge to the handles of its curve, as a share of the radius.
const ROUND: f32 = 0.552_285;

/// What the file promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// PDF/A-2a and PDF/UA-1.
    Archive,
    /// PDF/A-1b, which independent checkers know. For tests.
    #[cfg(feature = "testing")]
    Preflight,
}

pub(crate) struct Printpdf {
    profile: Profile,
}

impl Printpdf {
    pub(crate) fn new(profile: Profile) -> Self {
        Self { profile }
    }
}

impl Painter for Printpdf {
    fn paint(&mut self, laid: &Laid, shaper: &Shaper, document: &Document) -> Result<Vec<u8>> {
        let fonts = Fonts::used_in(laid)?;
        let mut pdf = PdfDocument::new("");
        fonts.register(&mut pdf);
        let logo = document.letterhead.as_ref().and_then(|letterhead| letterhead.logo.as_ref());
        if let Some(logo) = logo {
            pdf.resources.xobjects.map.insert(XObjectId(LOGO.into()), XObject::Image(on_white(logo)));
        }
        for page in &laid.pages {
            let canvas = Canvas { fonts: &fonts, shaper, logo, ops: Vec::with_capacity(page.contents.len() * 8) };
            pdf.pages.push(canvas.page(page)?);
        }
        let mut warnings = Vec::new();
        let file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
        if let Some(warning) = warnings.first() {
            return Err(Error::Paper(warning.msg.clone()));
        }
        finish::finish(file, laid, document, self.profile)
    }
}

struct Canvas<'a> {
    fonts: &'a Fonts,
    shaper: &'a Shaper,
    logo: Option<&'a Logo>,
    ops: Vec<Op>,
}

impl Canvas<'_> {
    fn page(mut self, page: &Page) -> Result<PdfPage> {
        for content in &page.contents {
            self.begin(content);
            for shape in &content.shapes {
                self.shape(shape)?;
            }
            self.ops.push(Op::EndMarkedContent);
        }
        let sheet = Rect::from_wh(Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT));
        Ok(PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops: self.ops })
    }

    fn begin(&mut self, content: &Content) {
        let (Some(number), Some(role)) = (content.number, content.role) else {
            let tag = "Artifact".to_owned();
            self.ops.push(if content.footer {
                let entries = [("Type", "Pagination"), ("Subtype", "Footer")];
                let map = entries.map(|(key, name)| (key.to_owned(), DictItem::Name(name.into()))).into();
                Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } }
            } else {
                Op::BeginMarkedContent { tag }
            });
            return;
        };
        let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(i64::try_from(number).unwrap_or(i64::MAX)))]);
        if let Some(actual) = &content.actual {
            map.insert("ActualText".into(), DictItem::String { data: structure::utf16(actual), literal: false });
        }
        // Replacement text counts only on a span for some readers; what the content is, the tree says.
        let tag = if content.actual.is_some() { "Span" } else { structure::name(role) }.to_owned();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
    }

    fn shape(&mut self, shape: &Shape) -> Result<()> {
        match shape {
            Shape::Text { x, y, runs, colour, .. } => {
                self.ops.push(Op::StartTextSection);
                self.ops.push(Op::SetFillColor { col: paint(*colour) });
                for run in runs {
                    self.run(*x, *y, run)?;
                }
                self.ops.push(Op::EndTextSection);
            }
            Shape::Fill { x, y, width, height, colour } => {
                self.ops.push(Op::SetFillColor { col: paint(*colour) });
                let rectangle = Rect {
                    x: Pt(fine(*x)),
                    y: Pt(fine(PAGE_HEIGHT - y - height)),
                    width: Pt(fine(*width)),
                    height: Pt(fine(*height)),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Shape::Stroke { points, closed, thickness, colour } => {
                self.ops.push(Op::SetOutlineColor { col: paint(*colour) });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                let points = points.iter().map(|(x, y)| point(*x, *y, false)).collect();
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: *closed } });
            }
            Shape::Circle { x, y, radius, filled, thickness, colour } => {
                self.ops.push(Op::SetOutlineColor { col: paint(*colour) });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                self.ops.push(Op::SetFillColor { col: paint(*colour) });
                let mode = if *filled { PaintMode::FillStroke } else { PaintMode::Stroke };
                let rings = vec![PolygonRing { points: circle(*x, *y, *radius) }];
                let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
                self.ops.push(Op::DrawPolygon { polygon });
            }
            Shape::Logo { x, y, width, height } => {
                if let Some(logo) = self.logo {
                    // At 72 pixels per inch a pixel is a point.
                    let transform = XObjectTransform {
                        translate_x: Some(Pt(fine(*x))),
                        translate_y: Some(Pt(fine(PAGE_HEIGHT - y - height))),
                        scale_x: Some(width / logo.width() as f32),
                        scale_y: Some(height / logo.height() as f32),
                        dpi: Some(72.0),
                        ..XObjectTransform::default()
                    };
                    self.ops.push(Op::UseXobject { id: XObjectId(LOGO.into()), transform });
                }
            }
        }
        Ok(())
    }

    fn run(&mut self, x: f32, y: f32, run: &GlyphRun) -> Result<()> {
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(fonts::id(run.face)), size: Pt(run.size) });
        let mut pen = x + run.x;
        let mut from = 0;
        while from < run.glyphs.len() {
            // Marks above and below letters are lifted: a stretch for each height.
            let lift = run.glyphs[from].dy;
            let count = run.glyphs[from..].iter().take_while(|glyph| (glyph.dy - lift).abs() < 0.5).count();
            let stretch = &run.glyphs[from..from + count];
            let y = PAGE_HEIGHT - y + lift * run.size / 1000.0;
            self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(fine(pen)), Pt(fine(y))) });
            let mut items = Vec::with_capacity(1);
            let mut codes = Vec::with_capacity(count);
            let mut late = 0.0_f32;
            for glyph in stretch {
                if glyph.dx.abs() > 0.01 {
                    items.push(TextItem::GlyphIds(std::mem::take(&mut codes)));
                    items.push(TextItem::Offset(-glyph.dx));
                }
                let meaning = self.shaper.meaning(run.face, glyph.id).to_owned();
                // The viewer moves on by whole thousandths; what that loses is made good with the next glyph.
                let wanted = glyph.width.round() - glyph.advance + glyph.dx + late;
                let offset = if wanted.abs() < 0.5 { 0.0 } else { wanted.round() };
                late = wanted - offset;
                codes.push(Codepoint::with_cid(self.fonts.code(run.face, glyph.id)?, offset, meaning));
                pen += glyph.advance * run.size / 1000.0;
            }
            items.push(TextItem::GlyphIds(codes));
            items.retain(|item| !matches!(item, TextItem::GlyphIds(codes) if codes.is_empty()));
            self.ops.push(Op::ShowText { items });
            from += count;
        }
        Ok(())
    }
}

fn paint(colour: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(colour.0), g: part(colour.1), b: part(colour.2), icc_profile: None })
}

/// Hundredths of a point are finer than any printer.
fn fine(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn point(x: f32, y: f32, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(fine(x)), y: Pt(fine(PAGE_HEIGHT - y)) }, bezier }
}

fn circle(x: f32, y: f32, radius: f32) -> Vec<LinePoint> {
    let handle = radius * ROUND;
    let mut points = vec![point(x + radius, y, false)];
    for (from, to) in
        [((1.0, 0.0), (0.0, 1.0)), ((0.0, 1.0), (-1.0, 0.0)), ((-1.0, 0.0), (0.0, -1.0)), ((0.0, -1.0), (1.0, 0.0))]
    {
        let (from, to): ((f32, f32), (f32, f32)) = (from, to);
        let first = (from.0 * radius + to.0 * handle, from.1 * radius + to.1 * handle);
        let second = (to.0 * radius + from.0 * handle, to.1 * radius + from.1 * handle);
        points.push(point(x + first.0, y + first.1, true));
        points.push(point(x + second.0, y + second.1, true));
        points.push(point(x + to.0 * radius, y + to.1 * radius, false));
    }
    points
}

/// Transparency is settled here: paper is white, and old printers do not blend.
fn on_white(logo: &Logo) -> RawImage {
    let blend = |value: u8, opacity: u8| {
        let (value, opacity) = (u16::from(value), u16::from(opacity));
        u8::try_from((value * opacity + 255 * (255 - opacity) + 127) / 255).unwrap_or(255)
    };
    let pixels = logo.rgba().chunks_exact(4).flat_map(|p| [blend(p[0], p[3]), blend(p[1], p[3]), blend(p[2], p[3])]);
    RawImage {
        pixels: RawImageData::U8(pixels.collect()),
        width: logo.width() as usize,
        height: logo.height() as usize,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}
