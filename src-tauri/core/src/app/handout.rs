//! The sheets that people take home from a session.

use rusqlite::Transaction;

use crate::attendance;
use crate::error::{Error, Result};
use crate::group::{self, Contact};
use crate::paper::dossier::Handout;
use crate::paper::{PaperRequest, Subject};
use crate::programme;
use crate::words::Words;

/// For one session, for all those of a group, about one topic, or about everything the library offers.
pub(super) fn subject(tx: &Transaction<'_>, request: &PaperRequest, words: Words) -> Result<Subject> {
    let language = words.language();
    if let Some(session) = request.session {
        let session = attendance::store::session(tx, session)?;
        let text = programme::store::topic(tx, &session.topic, language)?.text;
        let sheet = Handout { text, session: Some((session.number, session.date)) };
        return Ok(Subject::Handouts { sheets: vec![sheet], group: Some(session.group) });
    }
    if let Some(topic) = &request.topic {
        let text = programme::store::topic(tx, topic, language)?.text;
        return Ok(Subject::Handouts { sheets: vec![Handout { text, session: None }], group: None });
    }
    let library = programme::store::library(tx, language)?;
    match request.group {
        Some(group) => {
            group::store::find(tx, group)?;
            let sessions = group::store::sessions(tx, group, &|_| String::new())?;
            let sheets = sessions.iter().filter_map(|contact| match contact {
                Contact::Session { number, date, topic, .. } => {
                    let page = library.iter().find(|page| page.id == *topic)?;
                    Some(Handout { text: page.text.clone(), session: Some((*number, *date)) })
                }
                Contact::Talk { .. } => None,
            });
            Ok(Subject::Handouts { sheets: sheets.collect(), group: Some(group) })
        }
        None if request.blank => {
            let offered = library.into_iter().filter(|page| !page.hidden);
            let sheets = offered.map(|page| Handout { text: page.text, session: None }).collect();
            Ok(Subject::Handouts { sheets, group: None })
        }
        None => Err(Error::NoSuchPaper),
    }
}
