//! Migrations and interrupted building: the old practice or the new one, never neither.

use super::*;

fn unlock_newer(room: &Room, steps: &'static [&'static str]) -> Result<(Vault, Connection)> {
    Vault::unlock_with(&room.places, &password(), noon(), steps)
}

#[test]
fn a_practice_of_an_older_version_is_backed_up_and_migrated_beside_the_old_one() {
    let (room, _) = Room::with(5);
    let before = fs::read(room.file("dossier.db")).unwrap();
    let (vault, connection) = unlock_newer(&room, NEWER).unwrap();
    assert_eq!(count(&connection), 5);
    assert_eq!(connect::schema_version(&connection).unwrap(), 2);
    connection.query_row("SELECT more FROM thing LIMIT 1", [], |row| row.get::<_, String>(0)).unwrap();
    drop((connection, vault));

    assert_eq!(fs::read(room.file("dossier.db")).unwrap(), before, "the old generation stays as it was");
    assert_eq!(fs::read_to_string(room.places.data.join("HUIDIG")).unwrap(), "g000002");
    let made = backups(&room.places).unwrap();
    assert_eq!((made.len(), made[0].counts["thing"]), (1, 5));
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::NewerVersion));
    assert_eq!(count(&unlock_newer(&room, NEWER).unwrap().1), 5);
    assert_eq!(backups(&room.places).unwrap().len(), 1);
    assert_unreadable(&room.places.data);
}

#[test]
fn a_migration_that_fails_leaves_the_practice_as_it_was() {
    const BROKEN: &[&str] = &[STEPS[0], "ALTER TABLE thing ADD COLUMN more TEXT; INSERT INTO nowhere VALUES (1)"];
    const DANGLING: &[&str] = &[
        STEPS[0],
        "CREATE TABLE part (id INTEGER PRIMARY KEY, thing INTEGER NOT NULL REFERENCES thing (id)); INSERT INTO part VALUES (1, 999)",
    ];
    for steps in [BROKEN, DANGLING] {
        let (room, _) = Room::with(5);
        let before = fs::read(room.file("dossier.db")).unwrap();
        assert!(unlock_newer(&room, steps).is_err());
        assert_eq!(fs::read(room.file("dossier.db")).unwrap(), before);
        let left: Vec<_> = fs::read_dir(&room.places.data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().starts_with("g000002")), "{left:?}");
        assert_eq!(count(&room.unlock().unwrap().1), 5);
    }
}

#[test]
fn a_migration_may_rebuild_a_table_that_others_point_at() {
    const WITH_PARTS: &[&str] = &[
        STEPS[0],
        "CREATE TABLE part (id INTEGER PRIMARY KEY, thing INTEGER NOT NULL REFERENCES thing (id) ON DELETE CASCADE) STRICT",
    ];
    const REBUILT: &[&str] = &[
        WITH_PARTS[0],
        WITH_PARTS[1],
        "CREATE TABLE new_thing (id INTEGER NOT NULL PRIMARY KEY, words TEXT NOT NULL, size INTEGER NOT NULL) STRICT;
         INSERT INTO new_thing SELECT id, words, length(words) FROM thing;
         DROP TABLE thing;
         ALTER TABLE new_thing RENAME TO thing;",
    ];
    let room = Room::empty();
    let (vault, connection) = Vault::create_with(&room.places, &password(), Cost::Cheap, WITH_PARTS).unwrap();
    add(&connection, 2);
    connection.execute_batch("INSERT INTO part VALUES (1, 1), (2, 2)").unwrap();
    drop((connection, vault));
    let (vault, connection) = unlock_newer(&room, REBUILT).unwrap();
    assert_eq!(vault.verify(&connection).unwrap().counts, BTreeMap::from([("part".into(), 2), ("thing".into(), 2)]));
}

#[test]
fn what_an_interrupted_building_left_is_no_practice_and_is_cleared_away() {
    let room = Room::empty();
    let left = room.places.data.join("g000001.nieuw");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("dossier.db"), "half").unwrap();
    assert_eq!(presence(&room.places).unwrap(), Presence::Nothing);
    drop(Vault::create_with(&room.places, &password(), Cost::Cheap, STEPS).unwrap());
    assert!(!left.exists());
    assert!(room.unlock().is_ok());
}

#[test]
fn a_generation_that_was_finished_but_not_pointed_at_changes_nothing() {
    let (room, _) = Room::with(5);
    let beside = room.places.data.join("g000002");
    fs::create_dir(&beside).unwrap();
    for name in ["dossier.db", "sleutel.json", "sleutel.kopie.json"] {
        fs::copy(room.file(name), beside.join(name)).unwrap();
    }
    let (vault, connection) = room.unlock().unwrap();
    add(&connection, 1);
    drop((connection, vault));
    assert_eq!(count(&unlock_newer(&room, NEWER).unwrap().1), 6);
    assert_eq!(fs::read_to_string(room.places.data.join("HUIDIG")).unwrap(), "g000003");
}

#[test]
fn a_journal_that_a_power_cut_left_is_rolled_back() {
    let (room, _) = Room::with(60);
    let (vault, mut connection) = room.unlock().unwrap();
    connection.execute_batch("PRAGMA cache_size = 10").unwrap();
    let transaction = connection.transaction().unwrap();
    transaction.execute("UPDATE thing SET words = 'overwritten'", []).unwrap();
    add(&transaction, 2000);
    let half = fs::read(room.file("dossier.db")).unwrap();
    let journal = fs::read(room.file("dossier.db-journal")).unwrap();
    drop(transaction);
    drop((connection, vault));
    fs::write(room.file("dossier.db"), half).unwrap();
    fs::write(room.file("dossier.db-journal"), journal).unwrap();
    assert_eq!(count(&room.unlock().unwrap().1), 60);
}
