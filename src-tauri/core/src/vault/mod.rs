#[derive(Clone, serde::Deserialize)]
pub struct Passphrase(String);
impl ts_rs::TS for Passphrase { type WithoutGenerics = Self; type OptionInnerType = Self;
 fn name(_: &ts_rs::Config) -> String { "string".into() } fn inline(_: &ts_rs::Config) -> String { "string".into() } }
