//! Whoever starts the program twice finds the window she already had.

use crate::desk::eventually;
use crate::window::Window;

#[test]
fn second_start() {
    let window = Window::open("second_start");
    let windows = window.desk().windows("Duurloop");
    assert_eq!(windows.len(), 1);
    let cover = window.desk().cover();
    let first = window.process();

    let mut second = window.start_second();
    assert!(eventually(|| second.try_wait().unwrap().is_some()), "the second start does not end by itself");
    assert!(second.wait().unwrap().success());

    assert!(eventually(|| window.desk().top() == Some(windows[0])), "the first window stays behind {cover}");
    assert_eq!(window.desk().windows("Duurloop"), windows);
    assert_eq!(window.process(), first);
    assert_eq!(window.traced("page-ready"), 1);
}
