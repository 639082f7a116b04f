//! The SQL of people.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Participant, ParticipantDetails, ParticipantLine};
use crate::basics::{Date, ParticipantId, Timestamp};
use crate::declaration::Clearance;
use crate::error::{Error, Result};

/// Lower case and without accents, so that Özge is found as ozge and stands among the o's.
pub(crate) fn folded(text: &str) -> String {
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter)).collect::<String>().to_lowercase();
    plain
        .chars()
        .map(|letter| match letter {
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            'ı' => 'i',
            other => other,
        })
        .filter(|letter| !is_combining_mark(*letter))
        .collect()
}

const COLUMNS: &str = "id, name, birth_date, phone, email, address, emergency_name, emergency_relation,
    emergency_phone, referrer_kind, referrer_name, referrer_organisation, referrer_address, payer_kind,
    payer_name, payer_address, added, changed";

fn participant(row: &Row<'_>) -> rusqlite::Result<Participant> {
    Ok(Participant {
        id: row.get("id")?,
        details: ParticipantDetails {
            name: row.get("name")?,
            birth_date: row.get("birth_date")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            address: row.get("address")?,
            emergency_name: row.get("emergency_name")?,
            emergency_relation: row.get("emergency_relation")?,
            emergency_phone: row.get("emergency_phone")?,
            referrer_kind: row.get("referrer_kind")?,
            referrer_name: row.get("referrer_name")?,
            referrer_organisation: row.get("referrer_organisation")?,
            referrer_address: row.get("referrer_address")?,
            payer_kind: row.get("payer_kind")?,
            payer_name: row.get("payer_name")?,
            payer_address: row.get("payer_address")?,
        },
        added: row.get("added")?,
        changed: row.get("changed")?,
    })
}

pub(crate) fn insert(tx: &Connection, details: &ParticipantDetails, now: Timestamp) -> Result<ParticipantId> {
    tx.prepare_cached(
        "INSERT INTO participant (name, sort_name, birth_date, phone, email, address, emergency_name,
            emergency_relation, emergency_phone, referrer_kind, referrer_name, referrer_organisation,
            referrer_address, payer_kind, payer_name, payer_address, added, changed)
         VALUES (:name, :sort_name, :birth_date, :phone, :email, :address, :emergency_name,
            :emergency_relation, :emergency_phone, :referrer_kind, :referrer_name, :referrer_organisation,
            :referrer_address, :payer_kind, :payer_name, :payer_address, :now, :now)",
    )?
    .execute(named_params! {
        ":name": details.name, ":sort_name": folded(&details.name), ":birth_date": details.birth_date,
        ":phone": details.phone, ":email": details.email, ":address": details.address,
        ":emergency_name": details.emergency_name, ":emergency_relation": details.emergency_relation,
        ":emergency_phone": details.emergency_phone, ":referrer_kind": details.referrer_kind,
        ":referrer_name": details.referrer_name, ":referrer_organisation": details.referrer_organisation,
        ":referrer_address": details.referrer_address, ":payer_kind": details.payer_kind,
        ":payer_name": details.payer_name, ":payer_address": details.payer_address, ":now": now,
    })?;
    Ok(ParticipantId(tx.last_insert_rowid()))
}

pub(crate) fn update(tx: &Connection, id: ParticipantId, details: &ParticipantDetails, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "UPDATE participant SET name = :name, sort_name = :sort_name, birth_date = :birth_date, phone = :phone,
            email = :email, address = :address, emergency_name = :emergency_name,
            emergency_relation = :emergency_relation, emergency_phone = :emergency_phone,
            referrer_kind = :referrer_kind, referrer_name = :referrer_name,
            referrer_organisation = :referrer_organisation, referrer_address = :referrer_address,
            payer_kind = :payer_kind, payer_name = :payer_name, payer_address = :payer_address, changed = :now
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":name": details.name, ":sort_name": folded(&details.name),
        ":birth_date": details.birth_date, ":phone": details.phone, ":email": details.email,
        ":address": details.address, ":emergency_name": details.emergency_name,
        ":emergency_relation": details.emergency_relation, ":emergency_phone": details.emergency_phone,
        ":referrer_kind": details.referrer_kind, ":referrer_name": details.referrer_name,
        ":referrer_organisation": details.referrer_organisation, ":referrer_address": details.referrer_address,
        ":payer_kind": details.payer_kind, ":payer_name": details.payer_name,
        ":payer_address": details.payer_address, ":now": now,
    })?;
    Ok(())
}

pub(crate) fn find(tx: &Connection, id: ParticipantId) -> Result<Participant> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM participant WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, participant)
        .optional()?
        .ok_or(Error::NotFound)
}

/// People with their latest way through a programme, by name.
///
/// With a text: whoever has it in the name. Without one: whoever is in a programme or waits for one.
pub(crate) fn lines(tx: &Connection, search: Option<&str>, today: Date) -> Result<Vec<ParticipantLine>> {
    const MANY: u32 = 200;
    let which = if search.is_some() {
        "participant.sort_name LIKE :search ESCAPE '\\'"
    } else {
        "participant.id IN (SELECT participant_id FROM episode WHERE status IN ('planned', 'waitlist', 'active'))"
    };
    let pattern = search.map(|text| {
        let plain = folded(text.trim()).replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        format!("%{plain}%")
    });
    let mut statement = tx.prepare_cached(&format!(
        "SELECT participant.id, participant.name, participant.birth_date, episode.id AS episode_id,
            episode.status, episode.group_id, running_group.name AS group_name, episode.clearance,
            episode.clearance_date, episode.signed_up, coalesce(episode.wishes, '') AS wishes
         FROM participant
         LEFT JOIN episode ON episode.id =
            (SELECT max(id) FROM episode WHERE participant_id = participant.id)
         LEFT JOIN running_group ON running_group.id = episode.group_id
         WHERE {which}
         ORDER BY participant.sort_name, participant.id
         LIMIT :many"
    ))?;
    let line = |row: &Row<'_>| {
        let clearance: Option<Clearance> = row.get("clearance")?;
        let since: Option<Date> = row.get("clearance_date")?;
        Ok(ParticipantLine {
            id: row.get("id")?,
            name: row.get("name")?,
            birth_date: row.get("birth_date")?,
            episode: row.get("episode_id")?,
            status: row.get("status")?,
            group: row.get("group_id")?,
            group_name: row.get("group_name")?,
            clearance: clearance.map(|clearance| since.map_or(clearance, |since| clearance.on(since, today))),
            signed_up: row.get("signed_up")?,
            wishes: row.get("wishes")?,
        })
    };
    let lines = if let Some(pattern) = pattern {
        statement.query_map(named_params! { ":search": pattern, ":many": MANY }, line)?.collect::<Result<_, _>>()
    } else {
        statement.query_map(named_params! { ":many": MANY }, line)?.collect::<Result<_, _>>()
    };
    Ok(lines?)
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_are_found_without_their_accents() {
        assert_eq!(folded("Özge Łukasz Şenay Đặng Zoë İpek"), "ozge lukasz senay dang zoe ipek");
        assert_eq!(folded("李小龙"), "李小龙");
    }
}
