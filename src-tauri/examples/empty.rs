//! A Tauri window with nothing in it: what `cargo xtask bench start` measures this program against. It opens the way
//! the program does, hidden until its page is there, and its page says when it can be used.

use duurloop_lib::trace;
use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

#[tauri::command]
fn ready() {
    trace::mark("page-ready");
}

fn main() -> tauri::Result<()> {
    trace::mark("start");
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ready])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
                .title("empty")
                .inner_size(1200.0, 800.0)
                .visible(false)
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        let _ = window.show();
                        trace::mark("window");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
