//! The program as one person has it before her: starts, is looked at, is closed or killed, and starts again with the
//! same practice. What is done on its pages is in `page.rs`.

use std::fs;
use std::io::{Write, stderr};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

use crate::desk::{Desk, eventually};
use crate::servants::{self, Servant};

const TITLE: &str = "Duurloop";

/// A story's window. Its methods wait until what they name is there, and fail the story where they are called.
pub(crate) struct Window {
    pub(crate) story: String,
    pub(crate) runtime: Runtime,
    pub(crate) driver: Option<WebDriver>,
    /// Where on the page the story is looking: the names of the parts it is within.
    pub(crate) within: Vec<String>,
    /// Keys struck so far, a chord for one.
    pub(crate) keystrokes: usize,
    begun: Instant,
    environment: Vec<(String, String)>,
    desk: Desk,
    // Dropped in this order: the driver before the bus and the display it lives on, and the folder last.
    driver_program: Option<Servant>,
    _bus: Servant,
    _display: Servant,
    folder: TempDir,
}

impl Window {
    /// Starts the program on a machine where it never ran.
    #[track_caller]
    pub(crate) fn open(story: &str) -> Self {
        let mut window = Self::prepare(story);
        window.start();
        window
    }

    /// Everything but the start: for a story that first lays something ready.
    pub(crate) fn prepare(story: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("duurloop-story-").tempdir().unwrap();
        let (display_program, display) = servants::display();
        let (bus_program, bus) = servants::bus();
        let desk = Desk::on(&display);
        let environment = environment(folder.path(), &display, &bus);
        Self {
            story: story.into(),
            runtime: Builder::new_current_thread().enable_all().build().unwrap(),
            driver: None,
            within: Vec::new(),
            keystrokes: 0,
            begun: Instant::now(),
            environment,
            desk,
            driver_program: None,
            _bus: bus_program,
            _display: display_program,
            folder,
        }
    }

    /// Starts the program, for the first time or again, and waits until its page can be used.
    #[track_caller]
    pub(crate) fn start(&mut self) {
        assert!(self.driver.is_none(), "the program is running already");
        let starts = self.traced("page-ready");
        let (program, address) = servants::driver(&self.environment);
        self.driver_program = Some(program);
        let mut wish = Capabilities::new();
        wish.set("webkitgtk:browserOptions", json!({ "binary": application(), "args": [] })).unwrap();
        self.driver = Some(self.runtime.block_on(WebDriver::new(address, wish)).unwrap());
        assert!(eventually(|| self.traced("page-ready") > starts), "the page never said it was ready");
    }

    /// The program's process is gone from one moment to the next, as in a power cut.
    #[track_caller]
    pub(crate) fn kill_app(&mut self) {
        let process = self.process().expect("the program is running");
        kill_process(process, Signal::KILL).unwrap();
        assert!(eventually(|| self.process().is_none()), "the program does not die");
        self.forget_driver();
    }

    /// Presses the window's close button and waits until the program has ended by itself.
    #[track_caller]
    pub(crate) fn close(&mut self) {
        let windows = self.desk.windows(TITLE);
        assert_eq!(windows.len(), 1, "one window to close");
        self.desk.press_close(windows[0]);
        assert!(eventually(|| self.desk.windows(TITLE).is_empty()), "the window does not go");
        assert!(eventually(|| self.process().is_none()), "the program does not end");
        self.forget_driver();
    }

    /// Starts the program once more beside the one that runs. It is told to end after the story.
    pub(crate) fn start_second(&self) -> Child {
        Command::new(application())
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Runs the terminal tool on this story's practice.
    pub(crate) fn cli(&self, arguments: &[&str]) -> Output {
        let output = self.cli_command(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        output
    }

    pub(crate) fn cli_command(&self, arguments: &[&str]) -> Command {
        let mut tool = Command::new(application().with_file_name("duurloop-cli"));
        tool.arg("--vault").arg(self.data()).args(arguments);
        tool.envs(self.environment.iter().map(|(name, value)| (name, value)));
        tool
    }

    /// Sets a variable for the next start.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.into(), value.into()));
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The practice's folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("practice")
    }

    /// The folder in which the story's papers are saved.
    pub(crate) fn papers(&self) -> PathBuf {
        self.folder.path().join("papers")
    }

    /// The file that the next dialog for opening one answers with.
    pub(crate) fn choose_next(&self, file: &Path) {
        fs::write(self.papers().join("choose.txt"), file.to_str().unwrap()).unwrap();
    }

    /// What was handed to the system's viewer so far.
    pub(crate) fn opened(&self) -> Vec<PathBuf> {
        let log = fs::read_to_string(self.folder.path().join("opened")).unwrap_or_default();
        log.lines().map(PathBuf::from).collect()
    }

    /// How often the program told of this moment (`start`, `window`, `page-ready`, `raised`).
    pub(crate) fn traced(&self, event: &str) -> usize {
        let trace = fs::read_to_string(self.folder.path().join("trace")).unwrap_or_default();
        trace.lines().filter(|line| line.split(' ').next() == Some(event)).count()
    }

    /// The program's own process, found by this story's practice in its environment.
    pub(crate) fn process(&self) -> Option<Pid> {
        let ours = format!("DUURLOOP_DATA={}", self.data().display());
        fs::read_dir("/proc").unwrap().flatten().find_map(|entry| {
            let process: i32 = entry.file_name().to_str()?.parse().ok()?;
            let is_program = fs::read_link(entry.path().join("exe")).ok()? == application();
            let environment = fs::read(entry.path().join("environ")).ok()?;
            let is_ours = environment.split(|&byte| byte == 0).any(|setting| setting == ours.as_bytes());
            (is_program && is_ours).then(|| Pid::from_raw(process))?
        })
    }

    /// The session is gone with the program: nobody is left to say goodbye to.
    fn forget_driver(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
        self.driver_program = None;
        self.within.clear();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() && self.driver.is_some() {
            self.explain();
        }
        self.forget_driver();
        // Past the test runner, which keeps to itself what a story prints.
        let _ = writeln!(stderr(), "{}: {:.1} s", self.story, self.begun.elapsed().as_secs_f64());
    }
}

fn environment(folder: &Path, display: &str, bus: &str) -> Vec<(String, String)> {
    let within = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    for name in ["home", "papers", "bin"] {
        fs::create_dir(folder.join(name)).unwrap();
    }
    // Stands in for the system's viewer.
    let viewer = folder.join("bin/xdg-open");
    fs::write(&viewer, format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", within("opened"))).unwrap();
    fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", within("bin"), std::env::var("PATH").unwrap());
    [
        ("PATH", path),
        ("HOME", within("home")),
        ("XDG_CONFIG_HOME", within("home/config")),
        ("XDG_CACHE_HOME", within("home/cache")),
        ("XDG_DATA_HOME", within("home/share")),
        ("DUURLOOP_DATA", within("practice")),
        ("DUURLOOP_TRACE", within("trace")),
        ("DUURLOOP_DIALOG_ANSWER", within("papers")),
        ("TAURI_WEBVIEW_AUTOMATION", "true".into()),
        ("DISPLAY", display.into()),
        ("GDK_BACKEND", "x11".into()),
        ("DBUS_SESSION_BUS_ADDRESS", bus.into()),
        ("NO_AT_BRIDGE", "1".into()),
        ("TZ", "Europe/Amsterdam".into()),
        ("LANG", "C.UTF-8".into()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// The built program, two folders above this test.
fn application() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let program = here.ancestors().nth(2).unwrap().join("duurloop");
    assert!(program.exists(), "first: cargo build --package duurloop ({} is missing)", program.display());
    program
}

/// How long a story waits for what should be there.
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);
