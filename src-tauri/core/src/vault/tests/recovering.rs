//! Ways in when something was lost: the password, a key file, the pointer, the first bytes of the database.

use super::*;

#[test]
fn the_recovery_code_opens_the_practice_and_sets_a_new_password() {
    let (room, code) = Room::with(3);
    let typed = code.text().to_lowercase().replace('-', " ");
    let (vault, connection) = room.recover(&RecoveryCode::parse(&typed).unwrap()).unwrap();
    assert_eq!(count(&connection), 3);
    assert!(vault.check_recovery_group(1, &code.groups()[0]));
    assert!(!vault.check_recovery_group(2, &code.groups()[0]));
    drop((connection, vault));
    assert!(matches!(room.unlock(), Err(Error::WrongPassword)));
    let (vault, connection) = room.unlock_by(OTHER).unwrap();
    assert_eq!(count(&connection), 3);
    assert!(vault.recovery_code() == code);
}

#[test]
fn the_code_of_another_practice_is_refused() {
    let ((room, code), (_other, wrong)) = (Room::with(3), Room::with(1));
    assert!(matches!(room.unchanged_by(|| room.recover(&wrong)), Error::WrongRecoveryCode { group: None }));
    lose_both_keys(&room);
    assert!(matches!(room.unchanged_by(|| room.recover(&wrong)), Error::WrongRecoveryCode { group: None }));
    assert_eq!(count(&room.recover(&code).unwrap().1), 3);
}

#[test]
fn without_a_key_file_the_code_alone_opens_the_database() {
    let (room, code) = Room::with(3);
    lose_both_keys(&room);
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::KeyLost));
    assert_eq!(count(&room.recover(&code).unwrap().1), 3);
    assert_eq!(count(&room.unlock_by(OTHER).unwrap().1), 3);
}

#[test]
fn damage_is_told_from_a_wrong_code_also_without_a_key_file() {
    let (room, code) = Room::with(60);
    lose_both_keys(&room);
    room.change("dossier.db", |bytes| bytes[2000] ^= 1);
    assert!(matches!(room.unchanged_by(|| room.recover(&code)), Error::Damaged));
}

#[test]
fn a_new_password_that_is_too_short_recovers_nothing() {
    let (room, code) = Room::with(1);
    let short = Passphrase::new("kort");
    let error = room.unchanged_by(|| Vault::recover_with(&room.places, &code, &short, noon(), STEPS));
    assert!(matches!(error, Error::PasswordTooShort));
}

#[test]
fn either_copy_of_the_key_file_is_enough_and_the_other_is_written_again() {
    for lost in ["sleutel.json", "sleutel.kopie.json"] {
        let (room, _) = Room::with(2);
        let sound = fs::read(room.file(lost)).unwrap();
        for damage in [
            None,
            Some(Vec::new()),
            Some(b"{\"format\":\"something else\",\"version\":1}".to_vec()),
            Some(sound[..sound.len() / 2].to_vec()),
        ] {
            match damage {
                None => fs::remove_file(room.file(lost)).unwrap(),
                Some(bytes) => fs::write(room.file(lost), bytes).unwrap(),
            }
            assert_eq!(count(&room.unlock().unwrap().1), 2);
            assert_eq!(fs::read(room.file(lost)).unwrap(), sound);
        }
    }
}

#[test]
fn a_flipped_bit_anywhere_in_the_key_file_is_seen_without_a_password() {
    let (room, _) = Room::with(1);
    let sound = fs::read(room.file("sleutel.json")).unwrap();
    let key = keys::KeyFile::read(&sound).unwrap();
    for at in 0..sound.len() {
        for bit in 0..8 {
            let mut bytes = sound.clone();
            bytes[at] ^= 1 << bit;
            match keys::KeyFile::read(&bytes) {
                // Space between the fields carries nothing.
                Ok(read) => assert!(read == key, "byte {at} bit {bit}"),
                Err(Error::Damaged | Error::NotOurFile | Error::NewerVersion) => {}
                Err(other) => panic!("byte {at} bit {bit}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_password_change_cut_off_between_the_two_copies_leaves_the_new_password() {
    let (room, _) = Room::with(2);
    let old = fs::read(room.file("sleutel.kopie.json")).unwrap();
    let (mut vault, connection) = room.unlock().unwrap();
    vault.change_password(&password(), &Passphrase::new(OTHER)).unwrap();
    drop((connection, vault));
    fs::write(room.file("sleutel.kopie.json"), old).unwrap();

    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::WrongPassword));
    assert_eq!(count(&room.unlock_by(OTHER).unwrap().1), 2);
    assert_eq!(fs::read(room.file("sleutel.json")).unwrap(), fs::read(room.file("sleutel.kopie.json")).unwrap());
}

#[test]
fn damage_in_the_first_sixteen_bytes_is_mended_in_a_new_generation() {
    for at in [0, 7, 15] {
        let (room, _) = Room::with(30);
        room.change("dossier.db", |bytes| bytes[at] ^= 0x10);
        let damaged = fs::read(room.file("dossier.db")).unwrap();
        assert!(matches!(room.unchanged_by(|| room.unlock_by("niet het wachtwoord")), Error::WrongPassword));
        assert_eq!(count(&room.unlock().unwrap().1), 30);
        assert_eq!(fs::read_to_string(room.places.data.join("HUIDIG")).unwrap(), "g000002");
        assert_eq!(fs::read(room.file("dossier.db")).unwrap(), damaged, "the old generation stays as it was");
        let (vault, connection) = room.unlock().unwrap();
        add(&connection, 1);
        assert_eq!(vault.verify(&connection).unwrap().counts["thing"], 31);
    }
}

#[test]
fn a_torn_page_that_is_not_in_use_is_mended_without_alarm() {
    let (room, _) = Room::with(400);
    let (vault, connection) = room.unlock().unwrap();
    connection.execute("DELETE FROM thing WHERE id > 10", []).unwrap();
    drop((connection, vault));
    let pages = fs::metadata(room.file("dossier.db")).unwrap().len() / 4096;
    // The last page held rows that are deleted: it is free now.
    room.change("dossier.db", |bytes| bytes[(pages as usize - 1) * 4096 + 50] ^= 1);
    let (vault, connection) = room.unlock().unwrap();
    assert_eq!(count(&connection), 10);
    assert_eq!(vault.verify(&connection).unwrap().counts["thing"], 10);
    assert_eq!(fs::read_to_string(room.places.data.join("HUIDIG")).unwrap(), "g000002");
}

#[test]
fn a_lost_or_unreadable_pointer_is_found_again() {
    let (room, _) = Room::with(2);
    let pointer = room.places.data.join("HUIDIG");
    for damage in [None, Some(""), Some("g00000q"), Some("\0\0\0\0\0\0\0"), Some("../../elsewhere")] {
        match damage {
            None => fs::remove_file(&pointer).unwrap(),
            Some(text) => fs::write(&pointer, text).unwrap(),
        }
        assert_eq!(count(&room.unlock().unwrap().1), 2, "{damage:?}");
        assert_eq!(fs::read_to_string(&pointer).unwrap(), "g000001");
    }
}

#[test]
fn a_lost_generation_is_damage_and_an_older_one_does_not_take_its_place() {
    let (room, _) = Room::with(2);
    fs::write(room.places.data.join("HUIDIG"), "g000002").unwrap();
    assert!(matches!(room.unchanged_by(|| room.unlock()), Error::Damaged));
}

fn lose_both_keys(room: &Room) {
    fs::remove_file(room.file("sleutel.json")).unwrap();
    fs::write(room.file("sleutel.kopie.json"), "{").unwrap();
}
