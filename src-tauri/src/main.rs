// A second, empty console window on Windows would only frighten.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    duurloop_lib::run();
}
