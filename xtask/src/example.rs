use crate::step::Outcome;
pub(crate) fn write(_: &std::path::Path) -> Outcome {
    Ok(())
}
