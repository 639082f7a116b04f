//! The person: how to reach them, whom to call, who sent them and who pays.

pub mod names;
pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, Timestamp, choices};
use crate::declaration::Clearance;
use crate::episode::EpisodeStatus;
use crate::error::Fault;
use crate::limits;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ParticipantDetails {
    pub name: String,
    pub birth_date: Option<Date>,
    pub phone: String,
    pub email: String,
    pub address: String,
    pub emergency_name: String,
    pub emergency_relation: String,
    pub emergency_phone: String,
    pub referrer_kind: Option<ReferrerKind>,
    pub referrer_name: String,
    pub referrer_organisation: String,
    pub referrer_address: String,
    pub payer_kind: Option<PayerKind>,
    pub payer_name: String,
    pub payer_address: String,
}

choices! {
    ReferrerKind {
        OwnInitiative = "own_initiative",
        GeneralPractitioner = "general_practitioner",
        OccupationalPhysician = "occupational_physician",
        Psychologist = "psychologist",
        Psychiatrist = "psychiatrist",
        SocialWorker = "social_worker",
        Coach = "coach",
        Employer = "employer",
        Other = "other",
    }

    PayerKind {
        Participant = "participant",
        Employer = "employer",
        Insurer = "insurer",
        Municipality = "municipality",
        Other = "other",
    }
}

impl ParticipantDetails {
    pub fn named(name: &str) -> Self {
        Self { name: name.trim().to_owned(), ..Self::default() }
    }

    pub fn faults(&self, today: Date) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::required(&mut faults, "name", &self.name);
        limits::not_after(&mut faults, "birth_date", self.birth_date, today);
        limits::email(&mut faults, "email", &self.email);
        for (field, text) in [
            ("phone", &self.phone),
            ("emergency_name", &self.emergency_name),
            ("emergency_relation", &self.emergency_relation),
            ("emergency_phone", &self.emergency_phone),
            ("referrer_name", &self.referrer_name),
            ("referrer_organisation", &self.referrer_organisation),
            ("payer_name", &self.payer_name),
        ] {
            limits::short(&mut faults, field, text);
        }
        for (field, text) in [
            ("address", &self.address),
            ("referrer_address", &self.referrer_address),
            ("payer_address", &self.payer_address),
        ] {
            limits::long(&mut faults, field, text);
        }
        faults
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Participant {
    pub id: ParticipantId,
    pub details: ParticipantDetails,
    pub added: Timestamp,
    pub changed: Timestamp,
}

/// One line of the list of people: who, and where they are now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ParticipantLine {
    pub id: ParticipantId,
    pub name: String,
    pub birth_date: Option<Date>,
    pub episode: Option<EpisodeId>,
    pub status: Option<EpisodeStatus>,
    pub group: Option<GroupId>,
    pub group_name: Option<String>,
    pub clearance: Option<Clearance>,
    pub signed_up: Option<Date>,
    /// What someone on the waiting list hopes for.
    pub wishes: String,
}

/// The letters that stand for a person on paper that travels: `Đặng Thị Hương` becomes `ĐTH`.
pub fn initials(name: &str) -> String {
    name.split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()))
        .collect()
}
