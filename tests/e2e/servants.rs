//! The programs behind a story: a display to draw on, a message bus nobody else is on, and the web view's driver.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// A program that ends, with everything it started, when this is dropped.
pub(crate) struct Servant {
    child: Child,
}

impl Servant {
    pub(crate) fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        Self { child: child.unwrap_or_else(|error| panic!("{name} could not be started: {error}")) }
    }

    /// Starts a program that says with its first line where it can be found.
    fn that_tells(command: &mut Command) -> (Self, String) {
        let mut servant = Self::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut line = String::new();
        BufReader::new(servant.child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(!line.trim().is_empty(), "{} did not start", command.get_program().display());
        (servant, line.trim().to_owned())
    }
}

impl Drop for Servant {
    fn drop(&mut self) {
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.child.wait();
    }
}

/// A display of one's own, high enough to draw a long screen in one picture.
pub(crate) fn display() -> (Servant, String) {
    let (xvfb, number) = Servant::that_tells(Command::new("Xvfb").args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1600x4000x24",
        "-nolisten",
        "tcp",
    ]));
    (xvfb, format!(":{number}"))
}

/// On the shared bus a program that another story left behind would swallow this one's start.
pub(crate) fn bus() -> (Servant, String) {
    Servant::that_tells(Command::new("dbus-daemon").args(["--session", "--nofork", "--print-address=1"]))
}

/// The web view's driver. It starts the program itself, in `environment`.
pub(crate) fn driver(environment: &[(String, String)]) -> (Servant, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new("WebKitWebDriver");
    command.args([format!("--port={port}"), "--host=127.0.0.1".into()]);
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    command.env_remove("WAYLAND_DISPLAY");
    let driver = Servant::start(&mut command);
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(20), "WebKitWebDriver does not answer");
        std::thread::sleep(Duration::from_millis(10));
    }
    (driver, format!("http://127.0.0.1:{port}"))
}
