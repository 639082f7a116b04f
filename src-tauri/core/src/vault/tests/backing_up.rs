//! Backups: made, tried out, kept, refused, and put back on a clean machine.

use super::*;

fn opened(path: &Path, with: &OpenWith<'_>) -> (Room, Result<(Vault, Connection)>) {
    let clean = Room::empty();
    let opened = restore::open(&clean.places, path, with, Over::Nothing, noon(), STEPS);
    (clean, opened)
}

/// A practice of five things, closed, and a backup of it.
fn backed_up() -> (Room, RecoveryCode, Backup) {
    let (room, code) = Room::with(5);
    let (vault, connection) = room.unlock().unwrap();
    let backup = vault.back_up(&connection, noon()).unwrap();
    (room, code, backup)
}

#[test]
fn a_backup_tells_when_it_was_made_and_what_it_holds() {
    let (room, _, backup) = backed_up();
    assert_eq!(backup.path.file_name().unwrap(), "Praktijk_2026-11-24_1400_g1_s000001.duurloop");
    assert_eq!((backup.made, backup.sequence, backup.counts["thing"]), (noon(), 1, 5));
    assert_eq!(backups(&room.places).unwrap(), [backup]);
    let (vault, connection) = room.unlock().unwrap();
    assert_eq!(vault.last_backup().unwrap(), Some(noon()));
    drop((connection, vault));
    let left: Vec<_> = fs::read_dir(&room.places.backups).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_backup_opens_with_its_password_on_a_clean_machine() {
    let (_room, code, backup) = backed_up();
    let before = fs::read(&backup.path).unwrap();
    let (clean, opened) = opened(&backup.path, &OpenWith::Password(&password()));
    let (vault, connection) = opened.unwrap();
    assert_eq!(count(&connection), 5);
    assert!(vault.recovery_code() == code);
    // It is the first backup here as well; numbering goes on from it.
    assert_eq!(vault.back_up(&connection, noon()).unwrap().sequence, 1);
    add(&connection, 1);
    assert_eq!(vault.back_up(&connection, noon()).unwrap().sequence, 2);
    drop((connection, vault));
    assert_eq!(count(&clean.unlock().unwrap().1), 6);
    assert_eq!(fs::read(&backup.path).unwrap(), before);
}

#[test]
fn a_backup_opens_with_the_recovery_code_on_a_clean_machine() {
    let (_room, code, backup) = backed_up();
    let with = OpenWith::Recovery { code: &code, new_password: &Passphrase::new(OTHER) };
    let (clean, opened) = opened(&backup.path, &with);
    assert_eq!(count(&opened.unwrap().1), 5);
    assert_eq!(count(&clean.unlock_by(OTHER).unwrap().1), 5);
    assert!(matches!(clean.unlock(), Err(Error::WrongPassword)));
}

#[test]
fn a_bare_database_opens_with_the_recovery_code_on_a_clean_machine() {
    let (room, code) = Room::with(5);
    let new_password = Passphrase::new(OTHER);
    let with = OpenWith::Recovery { code: &code, new_password: &new_password };
    let (clean, opened_there) = opened(&room.file("dossier.db"), &with);
    assert_eq!(count(&opened_there.unwrap().1), 5);
    assert_eq!(count(&clean.unlock_by(OTHER).unwrap().1), 5);

    let wrong = Room::with(1).1;
    let with_wrong = OpenWith::Recovery { code: &wrong, new_password: &new_password };
    let (_, refused) = opened(&room.file("dossier.db"), &with_wrong);
    assert!(matches!(refused, Err(Error::WrongRecoveryCode { group: None })));
    assert!(matches!(opened(&room.file("dossier.db"), &OpenWith::Password(&password())).1, Err(Error::NotOurFile)));
    room.change("dossier.db", |bytes| bytes.truncate(5000));
    assert!(matches!(opened(&room.file("dossier.db"), &with).1, Err(Error::Damaged)));
    fs::write(room.file("dossier.db"), "just some text").unwrap();
    assert!(matches!(opened(&room.file("dossier.db"), &with).1, Err(Error::NotOurFile)));
}

#[test]
fn what_cannot_be_opened_leaves_a_clean_machine_clean() {
    let (room, _, backup) = backed_up();
    let wrong_code = Room::with(1).1;
    let wrong = Passphrase::new("niet het wachtwoord");
    let file = room.places.data.join("other.duurloop");
    let whole = fs::read(&backup.path).unwrap();
    let changed = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = whole.clone();
        change(&mut bytes);
        fs::write(&file, bytes).unwrap();
    };
    let try_with = |with: &OpenWith<'_>, path: &Path| {
        let (clean, refused) = opened(path, with);
        let error = refused.err().expect("this must be refused");
        assert_eq!(presence(&clean.places).unwrap(), Presence::Nothing);
        if clean.places.data.exists() {
            let left: Vec<_> = everything(&clean.places.data).into_keys().collect();
            assert!(left.iter().all(|path| path.ends_with("lock")), "{left:?}");
        }
        error
    };
    let right = password();
    let right = OpenWith::Password(&right);
    assert!(matches!(try_with(&OpenWith::Password(&wrong), &backup.path), Error::WrongPassword));
    let by_code = OpenWith::Recovery { code: &wrong_code, new_password: &wrong };
    assert!(matches!(try_with(&by_code, &backup.path), Error::WrongRecoveryCode { group: None }));
    changed(&|bytes| bytes.clear());
    assert!(matches!(try_with(&right, &file), Error::NotOurFile));
    changed(&|bytes| bytes[0] = b'X');
    assert!(matches!(try_with(&right, &file), Error::NotOurFile));
    changed(&|bytes| bytes[6] = b'2');
    assert!(matches!(try_with(&right, &file), Error::NewerVersion));
    changed(&|bytes| bytes[8..12].fill(255));
    assert!(matches!(try_with(&right, &file), Error::Damaged));
    changed(&|bytes| bytes.truncate(whole.len() - 1));
    assert!(matches!(try_with(&right, &file), Error::Damaged));
}

#[test]
fn a_backup_with_one_changed_byte_is_refused() {
    let (room, _, backup) = backed_up();
    let whole = fs::read(&backup.path).unwrap();
    let mut header = fs::File::open(&backup.path).unwrap();
    let start = container::start(&mut header).unwrap();
    let keys = start.header.key.open(&password()).unwrap();
    let file = room.places.data.join("other.duurloop");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        // Every byte of the header and the end, and the database with strides.
        if at > 2500 && at < whole.len() - 40 && at % 97 != 0 {
            continue;
        }
        fs::write(&file, bytes).unwrap();
        let mut changed = fs::File::open(&file).unwrap();
        let refused =
            container::start(&mut changed).and_then(|start| container::prove(&mut changed, &start, &keys, |_| Ok(())));
        assert!(refused.is_err(), "byte {at}");
    }
}

/// When a file was last written.
fn written(path: &Path) -> DateTime<Utc> {
    fs::metadata(path).unwrap().modified().unwrap().into()
}

/// Puts a backup in the place of the practice in this room.
fn put_back(room: &Room, path: &Path, password: &Passphrase) -> Result<(Vault, Connection)> {
    restore::open(&room.places, path, &OpenWith::Password(password), Over::Practice, noon(), STEPS)
}

#[test]
fn a_backup_put_back_is_the_practice_and_what_was_there_stays_beside_it() {
    let (room, _, backup) = backed_up();
    let (vault, connection) = room.unlock().unwrap();
    add(&connection, 3);
    drop((connection, vault));
    let before = fs::read(room.file("dossier.db")).unwrap();
    let (vault, connection) = put_back(&room, &backup.path, &password()).unwrap();
    assert_eq!(count(&connection), 5);
    drop((connection, vault));
    assert_eq!(fs::read(room.places.data.join("g000001/dossier.db")).unwrap(), before);
    assert_eq!(fs::read_to_string(room.places.data.join("HUIDIG")).unwrap(), "g000002");
    let (vault, connection) = room.unlock().unwrap();
    assert_eq!(count(&connection), 5);
    // It goes on from there: the next backup is a newer one of the same practice.
    add(&connection, 1);
    assert_eq!(vault.back_up(&connection, noon()).unwrap().sequence, 2);
}

#[test]
fn a_backup_that_does_not_open_leaves_the_practice_that_is_there() {
    let (room, _, backup) = backed_up();
    let refused = || put_back(&room, &backup.path, &Passphrase::new("niet het wachtwoord"));
    assert!(matches!(room.unchanged_by(refused), Error::WrongPassword));
    let torn = room.places.data.join("torn.duurloop");
    let mut bytes = fs::read(&backup.path).unwrap();
    bytes.truncate(bytes.len() - 5000);
    fs::write(&torn, bytes).unwrap();
    assert!(matches!(room.unchanged_by(|| put_back(&room, &torn, &password())), Error::Damaged));
    assert_eq!(count(&room.unlock().unwrap().1), 5);
}

#[test]
fn a_damaged_practice_makes_way_for_its_backup() {
    let (room, _, backup) = backed_up();
    room.change("dossier.db", |bytes| bytes[4196] ^= 1);
    assert!(matches!(room.unlock(), Err(Error::Damaged)));
    assert_eq!(count(&put_back(&room, &backup.path, &password()).unwrap().1), 5);
    assert_eq!(count(&room.unlock().unwrap().1), 5);
}

#[test]
fn what_was_replaced_stays_a_month_and_then_goes() {
    let (room, _, backup) = backed_up();
    let (vault, connection) = put_back(&room, &backup.path, &password()).unwrap();
    let older = room.places.data.join("g000001");
    let now = written(&room.places.data.join("HUIDIG"));
    for (day, there) in [(0, true), (29, true), (31, false)] {
        add(&connection, 1);
        vault.back_up(&connection, now + TimeDelta::days(day)).unwrap();
        assert_eq!(older.exists(), there, "day {day}");
    }
    drop((connection, vault));
    assert_eq!(count(&room.unlock().unwrap().1), 8);
}

#[test]
fn how_the_backups_stand_follows_from_the_files() {
    let (room, _) = Room::with(2);
    let (vault, connection) = room.unlock().unwrap();
    let now = written(&room.file("dossier.db"));
    let stands = |vault: &Vault, now| vault.backup_health(now).unwrap();
    assert_eq!((stands(&vault, now).last, stands(&vault, now).state), (None, BackupState::Good));
    assert_eq!(stands(&vault, now + TimeDelta::days(9)).state, BackupState::Missing);
    let made = vault.back_up(&connection, now + TimeDelta::seconds(5)).unwrap();
    let later = stands(&vault, now + TimeDelta::days(9));
    assert_eq!((later.last, later.changed, later.state), (Some(made.made), false, BackupState::Good));
    // A damaged one is found out when the next is made; a missing one at once.
    fs::remove_file(made.path).unwrap();
    assert_eq!(stands(&vault, now + TimeDelta::days(9)).state, BackupState::Missing);
}

#[test]
fn a_backup_is_not_opened_over_a_practice() {
    let (room, _, backup) = backed_up();
    let error = room.unchanged_by(|| {
        Vault::open_backup(&room.places, &backup.path, &OpenWith::Password(&password()), Over::Nothing, noon())
    });
    assert!(matches!(error, Error::PracticeExists));
}

#[test]
fn a_backup_of_an_older_version_is_migrated_and_of_a_newer_one_refused() {
    let (_room, _, backup) = backed_up();
    let clean = Room::empty();
    let with = password();
    let with = OpenWith::Password(&with);
    assert!(matches!(
        restore::open(&clean.places, &backup.path, &with, Over::Nothing, noon(), &[]),
        Err(Error::NewerVersion)
    ));
    let (_vault, connection) = restore::open(&clean.places, &backup.path, &with, Over::Nothing, noon(), NEWER).unwrap();
    assert_eq!((count(&connection), connect::schema_version(&connection).unwrap()), (5, 2));
}

#[test]
fn when_nothing_changed_no_backup_is_made() {
    let (room, _, first) = backed_up();
    let (mut vault, connection) = room.unlock().unwrap();
    let later = noon() + TimeDelta::hours(1);
    assert_eq!(vault.back_up(&connection, later).unwrap(), first);
    add(&connection, 1);
    let second = vault.back_up(&connection, later).unwrap();
    assert_eq!((second.sequence, second.made, second.counts["thing"]), (2, later, 6));
    // A new password is a change: the backup must open with it.
    vault.change_password(&password(), &Passphrase::new(OTHER)).unwrap();
    assert_eq!(vault.back_up(&connection, later).unwrap().sequence, 3);
    assert_eq!(vault.back_up(&connection, later).unwrap().sequence, 3);
    assert_eq!(backups(&room.places).unwrap().len(), 3);
}

#[test]
fn a_newest_backup_that_was_damaged_does_not_count() {
    let (room, _, first) = backed_up();
    let mut bytes = fs::read(&first.path).unwrap();
    let end = bytes.len() - 1;
    bytes[end - 5000] ^= 1;
    fs::write(&first.path, bytes).unwrap();
    let (vault, connection) = room.unlock().unwrap();
    assert_eq!(vault.back_up(&connection, noon()).unwrap().sequence, 2);
}

#[test]
fn twenty_four_are_kept_and_nothing_else_is_touched() {
    let (room, _) = Room::with(1);
    let (vault, connection) = room.unlock().unwrap();
    let (other, _, others) = backed_up();
    drop(other.unlock().unwrap());
    fs::create_dir_all(&room.places.backups).unwrap();
    let strangers = [room.places.backups.join("of another practice.duurloop"), room.places.backups.join("notes.txt")];
    fs::copy(&others.path, &strangers[0]).unwrap();
    fs::write(&strangers[1], "mine").unwrap();
    for hour in 0..27 {
        add(&connection, 1);
        vault.back_up(&connection, noon() + TimeDelta::hours(hour)).unwrap();
    }
    let kept = backups(&room.places).unwrap();
    let own: Vec<_> = kept.iter().filter(|backup| backup.path != strangers[0]).map(|backup| backup.sequence).collect();
    assert_eq!(own, (4..=27).rev().collect::<Vec<_>>());
    assert!(strangers.iter().all(|path| path.exists()));
}

#[test]
fn no_backup_goes_before_a_newer_one_has_opened() {
    let (room, _) = Room::with(60);
    let (vault, connection) = room.unlock().unwrap();
    for hour in 0..24 {
        add(&connection, 1);
        vault.back_up(&connection, noon() + TimeDelta::hours(hour)).unwrap();
    }
    add(&connection, 1);
    let before = everything(&room.places.backups);
    // Damage under the open practice: what would be copied now does not open.
    let length = fs::metadata(room.file("dossier.db")).unwrap().len() as usize;
    let (sound, _) = everything(&room.places.data).remove(&room.file("dossier.db")).unwrap();
    for page in 1..length / 4096 {
        room.change("dossier.db", |bytes| bytes[page * 4096 + 9] ^= 1);
    }
    assert!(matches!(vault.back_up(&connection, noon()), Err(Error::BackupFailed)));
    assert!(everything(&room.places.backups) == before);
    fs::write(room.file("dossier.db"), sound).unwrap();
    assert_eq!(vault.back_up(&connection, noon()).unwrap().sequence, 25);
}

#[test]
fn inside_a_transaction_no_backup_is_made() {
    let (room, _) = Room::with(2);
    let (vault, mut connection) = room.unlock().unwrap();
    let transaction = connection.transaction().unwrap();
    add(&transaction, 1);
    assert!(matches!(vault.back_up(&transaction, noon()), Err(Error::BackupFailed)));
    assert!(backups(&room.places).unwrap().is_empty());
}

#[test]
fn what_an_interrupted_backup_left_is_cleared_away() {
    let (room, _) = Room::with(2);
    let trial = room.places.backups.join(".proef-abc");
    fs::create_dir_all(&trial).unwrap();
    fs::write(trial.join("dossier.db"), "half").unwrap();
    fs::write(room.places.backups.join(".nieuw-abc.tmp"), "half").unwrap();
    let (vault, connection) = room.unlock().unwrap();
    let made = vault.back_up(&connection, noon()).unwrap();
    assert_eq!(everything(&room.places.backups).into_keys().collect::<Vec<_>>(), [made.path]);
}

#[test]
fn backups_without_a_practice_are_seen() {
    let (room, _, backup) = backed_up();
    let clean = Room::empty();
    fs::create_dir_all(&clean.places.backups).unwrap();
    let copy = clean.places.backups.join(backup.path.file_name().unwrap());
    fs::copy(&backup.path, &copy).unwrap();
    assert_eq!(presence(&clean.places).unwrap(), Presence::OnlyBackups);
    let (_vault, connection) =
        restore::open(&clean.places, &copy, &OpenWith::Password(&password()), Over::Nothing, noon(), STEPS).unwrap();
    assert_eq!(count(&connection), 5);
    drop(room);
}
