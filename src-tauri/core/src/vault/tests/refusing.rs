//! What is refused, with which answer, and that nothing is changed by it.

use super::*;

#[test]
fn a_wrong_password_leaves_the_files_untouched() {
    let (room, _) = Room::with(2);
    for wrong in ["", "gans kelder oranjE", "gans kelder oranje ", &"lang ".repeat(200_000)] {
        assert!(matches!(room.unchanged_by(|| room.unlock_by(wrong)), Error::WrongPassword));
    }
}

#[test]
fn an_unencrypted_database_is_not_ours() {
    let (room, _) = Room::with(2);
    fs::remove_file(room.file("dossier.db")).unwrap();
    let plain = Connection::open(room.file("dossier.db")).unwrap();
    plain.execute_batch("CREATE TABLE thing (words TEXT); INSERT INTO thing VALUES ('of another program')").unwrap();
    drop(plain);
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::NotOurFile));
}

#[test]
fn the_database_of_another_practice_is_not_ours() {
    let ((room, _), (other, _)) = (Room::with(2), Room::with(50));
    fs::copy(other.file("dossier.db"), room.file("dossier.db")).unwrap();
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::NotOurFile));
}

#[test]
fn an_encrypted_database_that_another_program_made_with_our_key_is_not_ours() {
    let (room, _) = Room::with(2);
    let (vault, connection) = room.unlock().unwrap();
    connection.execute_batch("PRAGMA application_id = 7").unwrap();
    drop((connection, vault));
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::NotOurFile));
}

#[test]
fn damage_on_any_page_is_damage_and_not_a_wrong_password() {
    let (room, _) = Room::with(60);
    let whole = fs::read(room.file("dossier.db")).unwrap();
    assert!(whole.len() >= 5 * 4096);
    for page in 0..whole.len() / 4096 {
        for at in [100, 4095] {
            room.change("dossier.db", |bytes| bytes[page * 4096 + at] ^= 4);
            assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged), "page {page} byte {at}");
            fs::write(room.file("dossier.db"), &whole).unwrap();
        }
    }
    assert_eq!(count(&room.unlock().unwrap().1), 60);
}

#[test]
fn an_empty_or_cut_off_file_is_never_an_empty_practice() {
    let (room, _) = Room::with(60);
    let whole = fs::read(room.file("dossier.db")).unwrap();
    for length in [0, 1, 15, 16, 4095, 4096, whole.len() - 4096, whole.len() - 1] {
        fs::write(room.file("dossier.db"), &whole[..length]).unwrap();
        assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged), "{length} bytes");
    }
    let mut longer = whole.clone();
    longer.extend([7; 100]);
    fs::write(room.file("dossier.db"), &longer).unwrap();
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged));
    fs::remove_file(room.file("dossier.db")).unwrap();
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged));
    assert_eq!(presence(&room.places).unwrap(), Presence::Practice);
}

#[test]
fn a_practice_of_a_newer_version_is_refused_before_anything_is_written() {
    let room = Room::empty();
    drop(Vault::create_with(&room.places, &password(), Cost::Cheap, NEWER).unwrap());
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::NewerVersion));
}

#[test]
fn a_key_file_of_a_newer_version_is_said_to_be_newer() {
    let (room, _) = Room::with(1);
    for name in ["sleutel.json", "sleutel.kopie.json"] {
        let text = fs::read_to_string(room.file(name)).unwrap();
        fs::write(room.file(name), text.replace("\"version\": 1", "\"version\": 2")).unwrap();
    }
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::NewerVersion));
}

#[test]
fn a_practice_that_is_open_is_not_opened_again() {
    let (room, code) = Room::with(1);
    let (vault, connection) = room.unlock().unwrap();
    for _ in 0..3 {
        assert!(matches!(room.unchanged_by(|| room.unlock()), Error::AlreadyOpen));
    }
    assert!(matches!(room.unchanged_by(|| room.unlock_by("een heel ander woord")), Error::AlreadyOpen));
    assert!(matches!(room.unchanged_by(|| room.recover(&code)), Error::AlreadyOpen));
    add(&connection, 1);
    assert_eq!(count(&connection), 2);
    drop((connection, vault));
    assert_eq!(count(&room.unlock().unwrap().1), 2);
}

#[test]
fn where_there_is_no_practice_none_is_opened_or_made() {
    let room = Room::empty();
    assert!(matches!(room.unlock(), Err(Error::NoPractice)));
    assert!(!room.places.data.exists());
    fs::create_dir_all(&room.places.data).unwrap();
    assert!(matches!(room.unlock(), Err(Error::NoPractice)));
    assert!(everything(&room.places.data).is_empty());
}

#[test]
fn the_remains_of_a_practice_are_never_taken_for_nothing() {
    for remains in ["HUIDIG", "g000001/sleutel.json", "g000001/dossier.db-journal", "g000007/dossier.db"] {
        let room = Room::empty();
        let path = room.places.data.join(remains);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "g000001").unwrap();
        assert_eq!(presence(&room.places).unwrap(), Presence::Practice, "{remains}");
        assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged), "{remains}");
        assert!(matches!(
            room.unchanged_by(|| Vault::create(&room.places, &password(), Cost::Cheap)),
            Error::PracticeExists
        ));
    }
}

#[test]
fn a_key_file_that_asks_for_too_much_or_too_little_work_is_refused_at_once() {
    let (room, _) = Room::with(1);
    let sound = fs::read_to_string(room.file("sleutel.json")).unwrap();
    for (from, to) in [
        ("\"m\": 65536", "\"m\": 4294967295"),
        ("\"m\": 65536", "\"m\": 65535"),
        ("\"t\": 1", "\"t\": 11"),
        ("\"p\": 1", "\"p\": 17"),
        ("\"t\": 1", "\"t\": 0"),
    ] {
        assert!(sound.contains(from));
        // As someone would make it who also made its check right.
        let key = keys::KeyFile::forged(&sound.replace(from, to));
        for name in ["sleutel.json", "sleutel.kopie.json"] {
            fs::write(room.file(name), key.text().unwrap()).unwrap();
        }
        let before = std::time::Instant::now();
        assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged), "{to}");
        assert!(before.elapsed().as_secs() < 5, "{to}");
    }
}
