//! Every command the screen may ask for by name; one that is not here cannot be called at all.

const COMMANDS: &[&str] =
    &["call", "choose_logo", "closed", "open_backup", "preview_paper", "ready", "save_calendar", "save_paper"];

fn main() {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
