//! What a paper says, before anything is known about pages: a list of blocks.
//!
//! Every answer is an `Option`. `None` prints the blank for a pen, so one template gives the blank form, the form filled
//! in beforehand and the final report. All text is already in the paper's language.

use chrono::{DateTime, Utc};

pub use super::logo::Logo;

#[derive(Debug, Clone)]
pub struct Document {
    pub meta: Meta,
    /// Printed at the top of the first page of every part.
    pub letterhead: Option<Letterhead>,
    pub blocks: Vec<Block>,
    /// Stands before "page x of y" at the foot of each page, for instance "Praktijk Zeewind · Intake".
    pub footer: String,
}

/// What the file says about itself; the title is also what a reader shows in its window.
#[derive(Debug, Clone)]
pub struct Meta {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub language: Language,
    /// Part of the file, so the same document with the same moment gives the same bytes.
    pub created: DateTime<Utc>,
}

/// Decides hyphenation and what a screen reader speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    Dutch,
    English,
}

impl Language {
    /// The tag of RFC 3066 for the file.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-NL",
            Self::English => "en-GB",
        }
    }
}

#[derive(Debug, Clone)]
pub struct Letterhead {
    pub practice: String,
    /// Address, telephone, registrations: one printed line each.
    pub lines: Vec<String>,
    pub logo: Option<Logo>,
}

/// Running text: pieces in one of three voices. A line feed starts a new line, an empty line a new paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Run>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub voice: Voice,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    Plain,
    /// Semibold.
    Strong,
    /// Italic.
    Soft,
}

impl Text {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(text, Voice::Plain)
    }

    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(text, Voice::Strong)
    }

    #[must_use]
    pub fn soft(self, text: impl Into<String>) -> Self {
        self.with(text, Voice::Soft)
    }

    fn with(mut self, text: impl Into<String>, voice: Voice) -> Self {
        self.0.push(Run { text: text.into(), voice });
        self
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

#[derive(Debug, Clone)]
pub enum Block {
    /// The name of the paper; once per part. The subtitle is smaller: for whom, which date.
    Title {
        text: String,
        subtitle: Option<String>,
    },
    /// Level 1, 2 or 3; also an entry in the outline.
    Heading {
        level: u8,
        text: String,
    },
    Paragraph(Text),
    /// Small print in grey: explanation under a heading, a note at the end.
    Note(Text),
    Bullets(Vec<Text>),
    /// A numbered list: 1. 2. 3.
    Steps(Vec<Text>),
    /// The head of a letter: who it goes to, and place and date.
    Address {
        to: Vec<String>,
        date: Option<String>,
    },
    /// Label left, value right.
    Fields(Vec<FieldLine>),
    Table(Table),
    /// Questions with the same few choices each, such as yes and no.
    Checklist(Checklist),
    /// One question with its options below, a box before each.
    Options {
        label: String,
        options: Vec<Choice>,
    },
    /// An open question with its answer in own words; blank, that many lines to write on.
    Answer {
        label: String,
        value: Option<String>,
        lines: u8,
    },
    /// 0 to 10.
    Scale(Scale),
    /// The same 0 to 10 statements at several moments.
    Ratings(Ratings),
    /// One place to sign each; kept together, two beside each other.
    Signatures(Vec<Signature>),
    /// Short codes, large and numbered, four beside each other: to be copied by hand without a mistake.
    Codes(Vec<String>),
    /// What must be seen: a rule at the left and a quiet ground.
    Callout {
        title: Option<String>,
        text: Text,
    },
    /// These blocks stand on one page if a page can hold them.
    Together(Vec<Block>),
    /// Points of white.
    Space(f32),
    Rule,
    PageBreak,
    /// A new person's part in the same file: new page, letterhead, page numbers from 1, own outline entry.
    NewPaper {
        outline: String,
        footer: Option<String>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldLine {
    pub label: String,
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Printed above the table.
    pub caption: Option<String>,
    pub columns: Vec<Column>,
    /// Each as many cells as there are columns; missing cells print empty, extra ones are an error.
    pub rows: Vec<Vec<String>>,
    /// Empty rows at the end, high enough to write in.
    pub blank_rows: usize,
    /// The first cell of a row names the row.
    pub row_headers: bool,
    /// At least so many points high, for a pen; 0 is as high as the text.
    pub row_height: f32,
    /// Lines between the columns too.
    pub ruled: bool,
    /// So many rows belong together and share the text of the first one's first cell; 0 and 1 are each row by itself.
    pub group: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub heading: String,
    /// A share: 2.0 is twice as wide as 1.0.
    pub width: f32,
    pub align: Align,
}

impl Column {
    pub fn left(heading: impl Into<String>, width: f32) -> Self {
        Self { heading: heading.into(), width, align: Align::Left }
    }

    pub fn right(heading: impl Into<String>, width: f32) -> Self {
        Self { heading: heading.into(), width, align: Align::Right }
    }

    pub fn centre(heading: impl Into<String>, width: f32) -> Self {
        Self { heading: heading.into(), width, align: Align::Centre }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

#[derive(Debug, Clone)]
pub struct Checklist {
    /// For instance "ja", "nee"; at most four and short.
    pub choices: Vec<String>,
    pub items: Vec<Check>,
}

#[derive(Debug, Clone)]
pub struct Check {
    pub question: String,
    /// Which of the choices, counted from 0.
    pub answer: Option<usize>,
    /// An explanation under the question.
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub text: String,
    pub ticked: bool,
}

#[derive(Debug, Clone)]
pub struct Scale {
    pub label: String,
    /// 0 to 10.
    pub value: Option<u8>,
    /// What 0 and 10 mean.
    pub ends: Option<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct Ratings {
    /// Heading of the column with the statements.
    pub label: String,
    /// The moments, for instance "start", "half-way", "end"; at most five.
    pub moments: Vec<String>,
    pub rows: Vec<RatingRow>,
    /// A report, not a form: what is not there was not answered and prints a dash instead of a box for the pen.
    pub report: bool,
}

#[derive(Debug, Clone)]
pub struct RatingRow {
    pub label: String,
    /// As many as there are moments.
    pub values: Vec<Option<u8>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who signs, in which role.
    pub label: String,
    pub name: Option<String>,
    pub place_and_date: Option<String>,
}

impl Document {
    pub fn new(meta: Meta, letterhead: Option<Letterhead>, footer: impl Into<String>) -> Self {
        Self { meta, letterhead, blocks: Vec::new(), footer: footer.into() }
    }

    pub fn push(&mut self, block: Block) -> &mut Self {
        self.blocks.push(block);
        self
    }

    pub fn title(&mut self, text: impl Into<String>, subtitle: Option<String>) -> &mut Self {
        self.push(Block::Title { text: text.into(), subtitle })
    }

    pub fn heading(&mut self, level: u8, text: impl Into<String>) -> &mut Self {
        self.push(Block::Heading { level, text: text.into() })
    }

    pub fn paragraph(&mut self, text: impl Into<Text>) -> &mut Self {
        self.push(Block::Paragraph(text.into()))
    }

    pub fn fields<L: Into<String>>(&mut self, fields: impl IntoIterator<Item = (L, Option<String>)>) -> &mut Self {
        let fields = fields.into_iter().map(|(label, value)| FieldLine { label: label.into(), value }).collect();
        self.push(Block::Fields(fields))
    }
}

/// The few words the engine itself prints or tells a screen reader; it knows no language of its own.
pub struct EngineWords<'a> {
    /// "page 2 of 5"
    pub page_of: &'a dyn Fn(usize, usize) -> String,
    /// What a screen reader says for a ticked and an empty box.
    pub ticked: &'a str,
    pub not_ticked: &'a str,
    /// "7 of 10"
    pub out_of_ten: &'a dyn Fn(u8) -> String,
    /// "from 0 to 10, to be filled in"
    pub scale_blank: &'a str,
    /// "Logo of Praktijk Zeewind"
    pub logo: &'a dyn Fn(&str) -> String,
    /// "Signature", "Name" and "Place and date": the lines of a place to sign.
    pub signature: &'a str,
    pub name: &'a str,
    pub place_and_date: &'a str,
}

/// A finished paper.
#[derive(Debug, Clone)]
pub struct Rendered {
    pub bytes: Vec<u8>,
    pub pages: usize,
    /// Characters no font has (emoji, mostly), printed as "?". The therapist is told.
    pub replaced_glyphs: usize,
}
