//! The program starts on a machine where it never ran.

use crate::window::Window;

#[test]
fn starts() {
    let mut window = Window::open("starts");
    window.see("Welkom");
    assert!(window.is_there("button", "Beginnen"));
    window.picture("starts-light");
    window.theme("dark");
    window.picture("starts-dark");
    window.no_barriers();
    window.close();
    window.start();
    window.see("Welkom");
}
