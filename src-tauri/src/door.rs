//! The one way from the screen to the core.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use duurloop_core::app::App;
use duurloop_core::error::Failure;
use serde::Deserialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::preview::Preview;

/// The core behind its lock: one call at a time.
pub(crate) struct Door<A = App> {
    app: Mutex<A>,
}

impl<A> Door<A> {
    pub(crate) fn new(app: A) -> Self {
        Self { app: Mutex::new(app) }
    }

    /// Lets `ask` speak to the core. Should the core panic, this call fails and the next one finds the door open:
    /// an open transaction is rolled back on the way, so nothing half-done is kept.
    fn with<T>(&self, ask: impl FnOnce(&mut A) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut app = self.app.lock().unwrap_or_else(PoisonError::into_inner);
        catch_unwind(AssertUnwindSafe(|| ask(&mut app))).unwrap_or_else(|_| Err(unexpected()))
    }
}

impl Door {
    pub(crate) fn call(&self, name: &str, args: Value) -> Result<Value, Failure> {
        self.with(|app| duurloop_core::api::call(app, name, args))
    }
}

/// Asks the core one thing. The screen's only command that is not about a file or the window.
#[tauri::command]
pub(crate) async fn call(app: AppHandle, name: String, args: Value) -> Result<Value, Failure> {
    // The one call that takes a path: the person names the file in the system's dialog, never the page.
    if name == "open_backup" {
        return Err(unexpected());
    }
    ask(&app, name, args).await
}

/// Calls the door away from the window's thread, which must stay free to draw.
pub(crate) async fn ask(app: &AppHandle, name: impl Into<String>, args: Value) -> Result<Value, Failure> {
    let name = name.into();
    let app = app.clone();
    let work = move || {
        let answer = app.state::<Door>().call(&name, args);
        if name == "lock" {
            app.state::<Preview>().clear();
        }
        answer
    };
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|_| Err(unexpected()))
}

/// A paper as the core made it.
pub(crate) struct Paper {
    pub(crate) file_name: String,
    pub(crate) pages: u64,
    /// Characters that no type face has.
    pub(crate) replaced: u64,
    pub(crate) pdf: Vec<u8>,
}

/// Has the core make the paper that `request` names.
pub(crate) async fn paper(app: &AppHandle, request: Value) -> Result<Paper, Failure> {
    #[derive(Deserialize)]
    struct Answer {
        file_name: String,
        pages: u64,
        replaced: u64,
        pdf: String,
    }
    let answer = ask(app, "paper", request).await?;
    let Answer { file_name, pages, replaced, pdf } = serde_json::from_value(answer).map_err(|_| unexpected())?;
    let pdf = STANDARD.decode(pdf).map_err(|_| unexpected())?;
    Ok(Paper { file_name, pages, replaced, pdf })
}

/// Something went wrong that has no better name; where it did is in the log.
pub(crate) fn unexpected() -> Failure {
    Failure { code: "unexpected".into(), args: BTreeMap::new(), faults: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_fails_one_call_and_leaves_the_door_open() {
        let door = Door::new(1);
        let broken = door.with(|_| -> Result<(), Failure> { panic!("on purpose") });
        assert_eq!(broken, Err(unexpected()));
        let next = door.with(|number| {
            *number += 1;
            Ok(*number)
        });
        assert_eq!(next, Ok(2));
    }
}
