//! The structure tree: what each piece of content is, for a screen reader and for copying text.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use crate::error::{Error, Result};
use crate::paper::laid::{Kid, Laid, PAGE_HEIGHT, Role};

pub(super) fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Part => "Part",
        Role::Div => "Div",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::Bullets | Role::Steps => "L",
        Role::Item => "LI",
        Role::ItemLabel => "Lbl",
        Role::ItemBody => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
    }
}

/// A text string: UTF-16, big end first, with its mark.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}

pub(super) fn text(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Hexadecimal)
}

pub(super) fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// Adds the tree; the catalog's entry for it is returned.
pub(super) fn add(file: &mut Document, laid: &Laid, pages: &[ObjectId]) -> Result<ObjectId> {
    let nodes = &laid.tree.nodes;
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    for (index, node) in nodes.iter().enumerate() {
        let mut own_page = None;
        let mut kids = Vec::with_capacity(node.kids.len());
        for kid in &node.kids {
            match kid {
                Kid::Node(id) => kids.push(Object::Reference(ids[*id])),
                Kid::Content { page, number } => {
                    let first = *own_page.get_or_insert(*page);
                    kids.push(if first == *page {
                        integer(*number)
                    } else {
                        Object::Dictionary(dictionary! {
                            "Type" => "MCR", "Pg" => pages[*page], "MCID" => integer(*number),
                        })
                    });
                }
            }
        }
        let parent = if index == 0 { root } else { ids[node.parent] };
        let mut element = dictionary! { "Type" => "StructElem", "S" => name(node.role), "P" => parent };
        if let Some(page) = own_page {
            element.set("Pg", pages[page]);
        }
        if !kids.is_empty() {
            element.set("K", kids);
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(attributes) = attributes(node.role, node.bounds) {
            element.set("A", attributes);
        }
        file.set_object(ids[index], element);
    }
    let mut numbers = Vec::with_capacity(laid.pages.len() * 2);
    for (index, page) in laid.pages.iter().enumerate() {
        let owners: Vec<Object> = page.owners.iter().map(|owner| Object::Reference(ids[*owner])).collect();
        numbers.push(integer(index));
        numbers.push(Object::Reference(file.add_object(owners)));
        let dictionary = file.get_dictionary_mut(pages[index]).map_err(|error| Error::Paper(error.to_string()))?;
        dictionary.set("StructParents", integer(index));
        dictionary.set("Tabs", "S");
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(ids[0])],
        "ParentTree" => parents,
        "ParentTreeNextKey" => integer(laid.pages.len()),
    };
    file.set_object(root, tree);
    Ok(root)
}

fn attributes(role: Role, bounds: Option<[f32; 4]>) -> Option<Dictionary> {
    match role {
        Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHead => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::Bullets => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::Steps => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        Role::Figure => bounds.map(|[left, top, right, bottom]| {
            let sides = [left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top];
            let sides: Vec<Object> = sides.iter().map(|side| Object::Real((side * 100.0).round() / 100.0)).collect();
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => sides }
        }),
        _ => None,
    }
}
