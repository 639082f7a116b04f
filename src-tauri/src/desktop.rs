//! The window: how it opens, what it may show, and how it closes without losing a word.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use duurloop_core::app::App;
use duurloop_core::vault::Places;
use serde_json::{Value, json};
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, Emitter, Manager, Runtime, Url, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::door::Door;
use crate::preview::{self, Preview};
use crate::trace;

pub(crate) const MAIN: &str = "main";

/// The longest that a page that does not answer can hold up the closing of the window.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the window is being closed, and the page's word on whether everything typed is stored.
pub(crate) struct Closing {
    begun: AtomicBool,
    /// The window came back once because something was not stored; the next closing is meant.
    came_back: AtomicBool,
    stored: SyncSender<bool>,
    heard: Mutex<Receiver<bool>>,
}

/// Opens the practice's door and the one window.
pub(crate) fn open(app: &mut tauri::App) -> Result<(), Box<dyn std::error::Error>> {
    let places = Places::standard()?;
    let web_data = places.data.join("window");
    let (stored, heard) = sync_channel(1);
    app.manage(Closing {
        begun: AtomicBool::new(false),
        came_back: AtomicBool::new(false),
        stored,
        heard: Mutex::new(heard),
    });
    app.manage(Preview::default());
    app.manage(Door::new(App::new(places, Box::new(duurloop_core::basics::SystemClock))));
    build(app, &web_data)?;
    Ok(())
}

fn build(app: &tauri::App, web_data: &Path) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Duurloop")
        .inner_size(1200.0, 800.0)
        .min_inner_size(800.0, 560.0)
        .center()
        // A window that shows itself before its page stands there empty, half a second long on some machines.
        .visible(false)
        // Nothing the web view would like to remember reaches the disk. WebDriver cannot drive such a window: there
        // the web view keeps its own folder beside the practice's.
        .incognito(!driven())
        .data_directory(web_data.to_owned())
        .general_autofill_enabled(false)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // The viewer's own button would save a paper unasked in the folder for downloads, for anyone to read.
        .on_download(|_, _| false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished && load.url().scheme() != preview::SCHEME {
                let _ = window.show();
                trace::mark("window");
            }
        })
        .build()?;
    Ok(())
}

/// Whether a test holds the window through WebDriver.
pub(crate) fn driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Only the program's own pages and the paper in the viewer. The page's content policy does not cover this: a script
/// that sets `location.href` would walk out by the front door.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" | preview::SCHEME => url.host_str() == Some("localhost"),
        // The form Windows' web view gives the same two.
        "http" | "https" if cfg!(windows) => {
            matches!(url.host_str(), Some("tauri.localhost" | "preview.localhost"))
        }
        _ => false,
    }
}

/// Size and place come back at the next start; whether it was visible does not, since it shows itself when it is ready.
pub(crate) fn remember_geometry<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new().with_state_flags(StateFlags::all() - StateFlags::VISIBLE).build()
}

/// Brings the window to the front: somebody started the program a second time.
pub(crate) fn raise(app: &AppHandle) {
    if app.try_state::<Closing>().is_none_or(|closing| closing.begun.load(Ordering::SeqCst)) {
        return;
    }
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
        trace::mark("raised");
    }
}

/// The page can be used.
#[tauri::command]
pub(crate) fn ready() {
    trace::mark("page-ready");
}

/// The page has stored what was being typed, or could not: the answer to the event `closing`.
#[tauri::command]
pub(crate) fn closed(closing: tauri::State<'_, Closing>, stored: bool) {
    // A second answer finds the first still waiting, which is as good.
    let _ = closing.stored.try_send(stored);
}

pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let app = window.app_handle();
    api.prevent_close();
    if app.state::<Closing>().begun.swap(true, Ordering::SeqCst) {
        return;
    }
    let _ = window.hide();
    let _ = window.emit("closing", Value::Null);
    let app = app.clone();
    std::thread::spawn(move || leave(&app));
}

/// Waits for the page's last words, backs up and ends the program. When something typed could not be stored, the window
/// comes back once, so that it can be rescued.
fn leave(app: &AppHandle) {
    let closing = app.state::<Closing>();
    // Without an answer all that is lost is what the page had not yet handed over.
    let stored = closing.heard.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(PATIENCE).unwrap_or(true);
    if !stored && !closing.came_back.swap(true, Ordering::SeqCst) {
        closing.begun.store(false, Ordering::SeqCst);
        raise(app);
        return;
    }
    if let Err(failure) = app.state::<Door>().call("quit", json!({})) {
        eprintln!("quit: {}", failure.code);
    }
    trace::mark("end");
    app.exit(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_the_program() {
        let goes = |address: &str| is_ours(&Url::parse(address).unwrap());
        assert!(goes("tauri://localhost/index.html"));
        assert!(goes("preview://localhost/3.pdf"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:1420/",
            "http://tauri.localhost.example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,x",
            "javascript:alert(1)",
        ] {
            assert!(!goes(elsewhere), "{elsewhere}");
        }
    }
}
