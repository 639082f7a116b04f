use super::Practice;
use crate::error::Result;
impl Practice { pub(super) fn fill_to_look_around(&mut self) -> Result<()> { unimplemented!() } }
