//! Papers as a practice makes them, with names and texts of nobody.

use chrono::{TimeZone, Utc};
use duurloop_core::paper::document::{
    Block, Check, Checklist, Choice, Column, Document, EngineWords, Language, Letterhead, Logo, Meta, RatingRow,
    Ratings, Scale, Signature, Table, Text,
};

pub(crate) fn words() -> EngineWords<'static> {
    EngineWords {
        page_of: &|page, pages| format!("pagina {page} van {pages}"),
        ticked: "aangekruist",
        not_ticked: "niet aangekruist",
        out_of_ten: &|value| format!("{value} van 10"),
        scale_blank: "van 0 tot 10, nog in te vullen",
        logo: &|practice| format!("Logo van {practice}"),
        signature: "Handtekening",
        name: "Naam",
        place_and_date: "Plaats en datum",
    }
}

pub(crate) fn empty(title: &str) -> Document {
    let meta = Meta {
        title: title.into(),
        author: "Praktijk Zeewind".into(),
        subject: "Hardlooptherapie".into(),
        language: Language::Dutch,
        created: Utc.with_ymd_and_hms(2026, 3, 14, 9, 26, 53).unwrap(),
    };
    Document::new(meta, None, format!("Praktijk Zeewind · {title}"))
}

pub(crate) fn letterhead() -> Letterhead {
    let (width, height) = (240_u32, 90_u32);
    let rgba = (0..width * height)
        .flat_map(|index| {
            let (x, y) = (index % width, index / width);
            let wave = 45.0 + 22.0 * (x as f32 / 28.0).sin();
            let inside = (y as f32 - wave).abs() < 11.0;
            [46, 110, 104, if inside { 255 } else { 0 }]
        })
        .collect();
    Letterhead {
        practice: "Praktijk Zeewind".into(),
        lines: vec![
            "Duinweg 12, 2585 AB Den Haag".into(),
            "070 555 01 23 · info@praktijkzeewind.example".into(),
            "AGB 00-000000 · KvK 00000000".into(),
        ],
        logo: Some(Logo::from_rgba(rgba, width, height).unwrap()),
    }
}

fn or_blank(filled: bool, text: &str) -> Option<String> {
    filled.then(|| text.to_owned())
}

/// One template: filled it is the report, otherwise the form for a pen.
pub(crate) fn report(filled: bool) -> Document {
    let mut paper = empty(if filled { "Verslag eindgesprek" } else { "Intake hardlooptherapie" });
    paper.letterhead = Some(letterhead());
    let subtitle = or_blank(filled, "Zoë d’Haene · traject van 12 januari tot en met 14 maart 2026");
    paper.title(paper.meta.title.clone(), subtitle);
    paper.fields([
        ("Naam", or_blank(filled, "Zoë d’Haene")),
        ("Geboortedatum", or_blank(filled, "3 mei 1987")),
        ("Verwijzer", or_blank(filled, "Łukasz Şahin, huisarts te Scheveningen")),
        (
            "Reden van verwijzing",
            or_blank(filled, "Somberheid en spanning; wil weer structuur in de week en buiten zijn."),
        ),
    ]);
    paper.heading(1, "Gezondheid en veiligheid");
    paper.push(Block::Note("Deze vragen gaan over wat nodig is om rustig te kunnen beginnen.".into()));
    paper.push(Block::Checklist(Checklist {
        choices: vec!["ja".into(), "nee".into()],
        items: vec![
            check("Bent u onder behandeling van een arts?", filled.then_some(0), Some("Zo ja, waarvoor en bij wie?")),
            check("Gebruikt u medicijnen die het bewegen kunnen beïnvloeden?", filled.then_some(1), None),
            check(
                "Heeft u in het afgelopen jaar tijdens inspanning klachten gehad waarvan u zich afvroeg of u moest stoppen?",
                filled.then_some(1),
                None,
            ),
        ],
    }));
    paper.push(Block::Options {
        label: "Wanneer komt u het liefst?".into(),
        options: vec![
            Choice { text: "maandagochtend".into(), ticked: false },
            Choice { text: "donderdagavond, ook als het regent of al donker is".into(), ticked: filled },
        ],
    });
    paper.heading(1, "Hoe het gaat");
    paper.push(Block::Scale(Scale {
        label: "Hoe was uw stemming de afgelopen week?".into(),
        value: filled.then_some(7),
        ends: Some(("heel somber".into(), "heel goed".into())),
    }));
    paper.push(Block::Scale(Scale { label: "Hoeveel energie had u?".into(), value: filled.then_some(10), ends: None }));
    paper.push(Block::Ratings(Ratings {
        label: "In eigen woorden".into(),
        moments: vec!["start".into(), "half".into(), "eind".into()],
        rows: vec![
            rating("Ik slaap goed door.", filled, [Some(3), None, Some(7)]),
            rating("Ik kom buiten, ook als ik er tegenop zie.", filled, [Some(2), Some(5), Some(8)]),
        ],
        report: filled,
    }));
    paper.push(Block::Answer {
        label: "Wat heeft u gemerkt?".into(),
        value: or_blank(
            filled,
            "In het begin zag ik er erg tegenop. Na een paar weken merkte ik dat ik op de dagen dat we gingen lopen \
             beter sliep en dat het piekeren minder werd.\n\nIk heb geleerd om op tijd gas terug te nemen; dat helpt \
             me ook op mijn werk bij de gemeenteadministratie en thuis met de kinderen.",
        ),
        lines: 5,
    });
    paper.heading(1, "Deelname");
    let weeks: Vec<Vec<String>> = (1..=if filled { 10 } else { 0 })
        .map(|week| {
            vec![
                format!("{week}"),
                format!("{week} februari 2026"),
                "aanwezig, rustig gelopen".into(),
                format!("{}", 5 + week % 3),
            ]
        })
        .collect();
    paper.push(Block::Table(Table {
        caption: None,
        columns: vec![
            Column::right("Week", 0.8),
            Column::left("Datum", 2.0),
            Column::left("Hoe het ging", 4.0),
            Column::right("Stemming", 1.2),
        ],
        rows: weeks,
        blank_rows: if filled { 0 } else { 6 },
        row_headers: true,
        ..Table::default()
    }));
    paper.heading(2, "Afspraken");
    paper.push(Block::Bullets(vec![
        Text::new()
            .plain("Twee keer per week naar buiten, ")
            .strong("ook als het klein is")
            .plain("; wandelen telt mee."),
        "Bij aanhoudende klachten eerst overleg met de huisarts.".into(),
    ]));
    paper.push(Block::Callout {
        title: Some("Bij nood".into()),
        text: "Denkt u aan zelfdoding? Bel 113 of 0800-0113, dag en nacht. Bij direct gevaar: 112.".into(),
    });
    paper.push(Block::Signatures(vec![
        Signature { label: "Deelnemer".into(), name: or_blank(filled, "Zoë d’Haene"), place_and_date: None },
        Signature {
            label: "Hardlooptherapeut".into(),
            name: or_blank(filled, "Ömer de Wit"),
            place_and_date: or_blank(filled, "Den Haag, 14 maart 2026"),
        },
    ]));
    paper
}

/// A letter in English, with what a report does not have.
pub(crate) fn letter() -> Document {
    let mut paper = empty("Letter to the referrer");
    paper.meta.language = Language::English;
    paper.letterhead = Some(letterhead());
    paper.push(Block::Address {
        to: vec![
            "Health centre De Kust".into(),
            "Dr Łukasz Şahin".into(),
            "Strandweg 1".into(),
            "2586 JK The Hague".into(),
        ],
        date: Some("The Hague, 14 March 2026".into()),
    });
    paper.title("A running programme begins", None);
    paper.paragraph(Text::new().plain("Dear colleague,\n\nIn January you referred ").strong("Zoë d’Haene").plain(
        " to my practice. She took part in nine of the ten meetings of an outdoor group for people with low mood, and \
         would like you to know how it went. This letter was written with her and goes out with her written consent. ",
    ).soft("She received a copy."));
    paper.heading(1, "What we agreed");
    paper.push(Block::Steps(vec![
        "Two quiet outings every week, in company where possible, so that tendons and joints have time to get used to them.".into(),
        "A conversation after four weeks.".into(),
    ]));
    paper.push(Block::Checklist(Checklist {
        choices: vec![
            "never".into(),
            "on some days but not often".into(),
            "more than half the days".into(),
            "nearly every day".into(),
        ],
        items: vec![
            check("How often did going outside feel like too much?", Some(1), Some("Since the conversation half-way.")),
            check("How often did you sleep well?", None, None),
        ],
    }));
    paper.push(Block::Rule);
    paper.push(Block::Note("This letter says nothing about diagnosis or treatment; those stay with you.".into()));
    paper
}

fn check(question: &str, answer: Option<usize>, note: Option<&str>) -> Check {
    Check { question: question.into(), answer, note: note.map(Into::into) }
}

fn rating(label: &str, filled: bool, values: [Option<u8>; 3]) -> RatingRow {
    RatingRow { label: label.into(), values: if filled { values.to_vec() } else { vec![None; 3] } }
}

/// What is written on by hand: rows that share a name, codes to copy, questions with help.
pub(crate) fn sheet() -> Document {
    let mut paper = empty("Presentielijst");
    paper.title("Presentielijst", None);
    let row = |name: &str, what: &str| vec![name.to_owned(), what.to_owned(), String::new()];
    paper.push(Block::Table(Table {
        columns: vec![Column::left("Deelnemer", 3.0), Column::left("", 2.0), Column::centre("1\n24\nsep", 1.0)],
        rows: vec![
            row("Đặng Thị Hương van den Broek-Hoogenboom\ncode N", "aanwezig"),
            row("", "voor"),
            row("", "na"),
            row("", "aanwezig"),
            row("", "voor"),
            row("", "na"),
        ],
        row_headers: true,
        row_height: 17.0,
        ruled: true,
        group: 3,
        ..Table::default()
    }));
    paper.push(Block::Codes(["7K3QM", "0ZXT4", "HN8WP", "5RD2V", "YJ6CA"].map(str::to_owned).to_vec()));
    let options =
        ["maandag", "dinsdag", "woensdag"].map(|text| Choice { text: text.into(), ticked: text == "dinsdag" });
    paper.push(Block::Options { label: "Op welke dag?\nMeer dan één mag.".into(), options: options.to_vec() });
    paper.push(Block::Options { label: String::new(), options: options.to_vec() });
    paper.push(Block::Answer { label: "Waarom?\nIn eigen woorden.".into(), value: None, lines: 2 });
    paper
}
