//! The keys: a random master secret, everything derived from it, and the key file that a password opens.
//!
//! The byte layouts are described in `FORMAT.md`; a change here is a change of the format.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::recovery::{RecoveryCode, SECRET};
use super::{Cost, Passphrase};
use crate::error::{Error, Result};

const FORMAT: &str = "duurloop-sleutel";
const VERSION: u32 = 1;
/// Bytes of the sealed master secret: the secret and the tag that proves it.
const SEALED: usize = SECRET + 16;

/// The master secret and what follows from it. Wiped when dropped.
pub(super) struct Keys {
    secret: Zeroizing<[u8; SECRET]>,
    database: Zeroizing<[u8; 32]>,
    pub(super) backup_mac: Zeroizing<[u8; 32]>,
    /// Names the master secret without giving it away.
    pub(super) dossier: Hex<16>,
    /// The first 16 bytes of the database file. They follow from the master secret, so that a database of which only
    /// these bytes are damaged still opens, and so that the file alone shows whether a recovery code belongs to it.
    pub(super) salt: Hex<16>,
}

impl Keys {
    pub(super) fn random() -> Result<Self> {
        let mut secret = Zeroizing::new([0; SECRET]);
        getrandom::fill(secret.as_mut()).map_err(|_| Error::Random)?;
        Self::from_secret(&secret)
    }

    pub(super) fn from_code(code: &RecoveryCode) -> Result<Self> {
        Self::from_secret(code.secret())
    }

    fn from_secret(secret: &[u8; SECRET]) -> Result<Self> {
        let source = Hkdf::<Sha256>::new(Some(b"duurloop/1"), secret);
        let (mut database, mut backup_mac) = (Zeroizing::new([0; 32]), Zeroizing::new([0; 32]));
        let (mut dossier, mut salt) = ([0; 16], [0; 16]);
        for (label, key) in [
            ("db/1", database.as_mut_slice()),
            ("backup-mac/1", backup_mac.as_mut_slice()),
            ("dossier/1", dossier.as_mut_slice()),
            ("db-salt/1", salt.as_mut_slice()),
        ] {
            // Fails only for keys of more than 8160 bytes.
            source.expand(label.as_bytes(), key).map_err(|_| Error::Random)?;
        }
        Ok(Self { secret: Zeroizing::new(*secret), database, backup_mac, dossier: Hex(dossier), salt: Hex(salt) })
    }

    pub(super) fn recovery_code(&self) -> RecoveryCode {
        RecoveryCode::from_secret(&self.secret)
    }

    /// The statement that gives `SQLCipher` its raw key and salt.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        // Full size from the start: growing would leave copies of the key behind.
        let mut sql = Zeroizing::new(String::with_capacity(128));
        sql.push_str("PRAGMA key = \"x'");
        push_hex(&mut sql, self.database.as_slice());
        push_hex(&mut sql, &self.salt.0);
        sql.push_str("'\"");
        sql
    }
}

/// How a password is turned into a key: Argon2id, so that guessing costs memory as well as time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Derivation {
    name: String,
    /// Memory in KiB.
    m: u32,
    /// Passes over the memory.
    t: u32,
    /// Lanes.
    p: u32,
    salt: Hex<16>,
}

impl Derivation {
    fn fresh(cost: Cost) -> Result<Self> {
        let (m, t, p) = match cost {
            Cost::Standard => (256 * 1024, 3, 4),
            Cost::Cheap => (64 * 1024, 1, 1),
        };
        Ok(Self { name: "argon2id".into(), m, t, p, salt: Hex(random()?) })
    }

    fn key(&self, password: &Passphrase) -> Result<Zeroizing<[u8; 32]>> {
        // Before a byte is allocated: a key file made by someone else must not be able to exhaust the machine, and must
        // not make the derivation weak either.
        let within =
            (64 * 1024..=1024 * 1024).contains(&self.m) && (1..=10).contains(&self.t) && (1..=16).contains(&self.p);
        if self.name != "argon2id" || !within {
            return Err(Error::Damaged);
        }
        let params = Params::new(self.m, self.t, self.p, Some(32)).map_err(|_| Error::Damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(password.bytes(), &self.salt.0, key.as_mut())
            .map_err(|_| Error::WrongPassword)?;
        Ok(key)
    }
}

/// The master secret, sealed with a password. Not secret itself; the same in a key file and in a backup's header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeyFile {
    format: String,
    version: u32,
    pub(super) dossier: Hex<16>,
    pub(super) salt: Hex<16>,
    kdf: Derivation,
    nonce: Hex<24>,
    sealed: Hex<SEALED>,
    /// Tells a damaged key file from a wrong password without trying the password.
    check: Hex<16>,
}

impl KeyFile {
    pub(super) fn seal(keys: &Keys, password: &Passphrase, cost: Cost) -> Result<Self> {
        let mut file = Self {
            format: FORMAT.into(),
            version: VERSION,
            dossier: keys.dossier,
            salt: keys.salt,
            kdf: Derivation::fresh(cost)?,
            nonce: Hex(random()?),
            sealed: Hex([0; SEALED]),
            check: Hex([0; 16]),
        };
        let cipher = XChaCha20Poly1305::new((&*file.kdf.key(password)?).into());
        let payload = Payload { msg: keys.secret.as_ref(), aad: &file.canonical() };
        let sealed = cipher.encrypt(&XNonce::from(file.nonce.0), payload).map_err(|_| Error::Random)?;
        file.sealed = Hex(sealed.try_into().map_err(|_| Error::Random)?);
        file.check = file.expected_check();
        Ok(file)
    }

    /// # Errors
    /// [`Error::WrongPassword`]: the file itself was found undamaged by [`Self::read`].
    pub(super) fn open(&self, password: &Passphrase) -> Result<Keys> {
        let cipher = XChaCha20Poly1305::new((&*self.kdf.key(password)?).into());
        let payload = Payload { msg: &self.sealed.0, aad: &self.canonical() };
        let secret =
            Zeroizing::new(cipher.decrypt(&XNonce::from(self.nonce.0), payload).map_err(|_| Error::WrongPassword)?);
        let secret = secret.first_chunk::<SECRET>().ok_or(Error::Damaged)?;
        let keys = Keys::from_secret(secret)?;
        if keys.dossier == self.dossier && keys.salt == self.salt { Ok(keys) } else { Err(Error::Damaged) }
    }

    /// # Errors
    /// `NotOurFile`, `NewerVersion` or `Damaged`.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        #[derive(Deserialize)]
        struct Head {
            format: String,
            version: u32,
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|_| Error::Damaged)?;
        if head.format != FORMAT {
            return Err(Error::NotOurFile);
        }
        if head.version > VERSION {
            return Err(Error::NewerVersion);
        }
        let file: Self = serde_json::from_slice(bytes).map_err(|_| Error::Damaged)?;
        file.require_sound()?;
        Ok(file)
    }

    pub(super) fn require_sound(&self) -> Result<()> {
        if self.format == FORMAT && self.version == VERSION && self.check == self.expected_check() {
            Ok(())
        } else {
            Err(Error::Damaged)
        }
    }

    pub(super) fn text(&self) -> Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// What a new key file for the same practice should cost to open. Only in tests may it stay cheap.
    #[cfg(any(test, feature = "testing"))]
    pub(super) fn cost(&self) -> Cost {
        if self.kdf.m < 256 * 1024 { Cost::Cheap } else { Cost::Standard }
    }

    #[cfg(not(any(test, feature = "testing")))]
    #[allow(clippy::unused_self)]
    pub(super) fn cost(&self) -> Cost {
        Cost::Standard
    }

    /// Everything but the sealed secret, as bytes; the seal covers it.
    fn canonical(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(96);
        bytes.extend(b"duurloop-sleutel/1\n");
        bytes.extend(self.dossier.0);
        bytes.extend(self.salt.0);
        for number in [self.kdf.m, self.kdf.t, self.kdf.p] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(self.kdf.salt.0);
        bytes
    }

    /// A key file with a right check, whatever else it says.
    #[cfg(test)]
    pub(super) fn forged(text: &str) -> Self {
        let mut file: Self = serde_json::from_str(text).expect("a key file");
        file.check = file.expected_check();
        file
    }

    fn expected_check(&self) -> Hex<16> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.canonical()).update(self.kdf.name.as_bytes()).update(&self.nonce.0).update(&self.sealed.0);
        let mut check = [0; 16];
        hasher.finalize_xof().fill(&mut check);
        Hex(check)
    }
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Random)?;
    Ok(bytes)
}

/// Bytes that stand in JSON as lower-case hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hex<const N: usize>(pub(super) [u8; N]);

fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(2 * N);
        push_hex(&mut text, &self.0);
        serializer.serialize_str(&text)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits: Option<Vec<u8>> = text
            .bytes()
            .map(|byte| match byte {
                b'0'..=b'9' => Some(byte - b'0'),
                b'a'..=b'f' => Some(byte - b'a' + 10),
                _ => None,
            })
            .collect();
        let digits =
            digits.filter(|digits| digits.len() == 2 * N).ok_or_else(|| serde::de::Error::custom("no hexadecimal"))?;
        Ok(Self(std::array::from_fn(|at| digits[2 * at] << 4 | digits[2 * at + 1])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked out from `FORMAT.md` with another program. If this fails, practices in use no longer open.
    #[test]
    fn keys_follow_from_the_master_secret_the_same_for_ever() {
        let keys = Keys::from_secret(b"0123456789abcdefghij").unwrap();
        let database = "4f12f7018e307bbd7e0215f3faebdfb1c7a9e2451a12b2215e049bfff1bc89ee";
        let salt = "5fa3cd416a395cb404577fd204ce3e2c";
        assert_eq!(*keys.pragma(), format!("PRAGMA key = \"x'{database}{salt}'\""));
        assert_eq!(hex(&keys.dossier.0), "18b25399c1af853af6d108ede52fce75");
        assert_eq!(hex(keys.backup_mac.as_slice()), "508a80e2ea2a4317d9f9c2b15f1a677c54cc6113e237d63dc41df3f084f62858");
    }

    #[test]
    fn a_key_file_opens_with_its_password_and_no_other() {
        let keys = Keys::random().unwrap();
        let file = KeyFile::seal(&keys, &Passphrase::new("lopen in de regen"), Cost::Cheap).unwrap();
        let read = KeyFile::read(file.text().unwrap().as_bytes()).unwrap();
        assert!(read.open(&Passphrase::new("lopen in de regen")).unwrap().secret == keys.secret);
        assert!(matches!(read.open(&Passphrase::new("lopen in de zon")), Err(Error::WrongPassword)));
    }

    #[test]
    fn the_same_password_twice_gives_two_different_key_files() {
        let (keys, password) = (Keys::random().unwrap(), Passphrase::new("lopen in de regen"));
        let [one, two] = [(); 2].map(|()| KeyFile::seal(&keys, &password, Cost::Cheap).unwrap());
        assert!(one.kdf.salt != two.kdf.salt && one.nonce != two.nonce && one.sealed != two.sealed);
    }

    #[test]
    fn a_new_practice_costs_a_guesser_a_quarter_of_a_gigabyte_each_time() {
        let derivation = Derivation::fresh(Cost::Standard).unwrap();
        assert_eq!((derivation.m, derivation.t, derivation.p), (262_144, 3, 4));
    }

    fn hex(bytes: &[u8]) -> String {
        let mut text = String::new();
        push_hex(&mut text, bytes);
        text
    }
}
