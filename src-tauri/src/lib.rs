//! The shell: one window around the core.
//!
//! It knows no rule, no SQL and no word a person reads. It carries calls from the screen to the core's door, asks where
//! a file goes, and looks after the window: how it opens, what it may show, how it closes.

mod desktop;
mod door;
mod files;
mod preview;
pub mod trace;

/// Runs the program until its window is closed.
pub fn run() {
    trace::mark("start");
    quieten_panics();
    let outcome = tauri::Builder::default()
        // First, so that a second start never touches the practice.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            desktop::raise(app);
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(desktop::remember_geometry())
        .register_uri_scheme_protocol(preview::SCHEME, |context, request| {
            preview::serve(context.app_handle(), &request)
        })
        .invoke_handler(tauri::generate_handler![
            door::call,
            desktop::closed,
            desktop::ready,
            files::choose_logo,
            files::open_backup,
            files::save_calendar,
            files::save_paper,
            preview::preview_paper,
        ])
        .setup(|app| {
            desktop::open(app)?;
            Ok(())
        })
        .on_window_event(desktop::on_event)
        .run(tauri::generate_context!());
    if let Err(error) = outcome {
        if matches!(&error, tauri::Error::PluginInitialization(plugin, _) if plugin == "single-instance") {
            start_again();
        }
        eprintln!("{error}");
        std::process::exit(1);
    }
}

/// A program that has just died keeps its name on the message bus a moment longer, and a start in that moment finds nobody
/// behind the name. Starts once more, in this process' place; comes back if it was that start, or if it cannot be done.
fn start_again() {
    const AGAIN: &str = "DUURLOOP_STARTED_AGAIN";
    #[cfg(unix)]
    if let (None, Ok(program)) = (std::env::var_os(AGAIN), std::env::current_exe()) {
        use std::os::unix::process::CommandExt;

        std::thread::sleep(std::time::Duration::from_millis(500));
        let failed = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(AGAIN, "1").exec();
        eprintln!("{failed}");
    }
}

/// What was being worked on when the program stumbled can hold a person's words: only the place is told.
fn quieten_panics() {
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => eprintln!("stumbled at {place}"),
        None => eprintln!("stumbled"),
    }));
}
