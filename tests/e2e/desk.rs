//! What happens around the window, and the driver knows nothing of: its close button, and other windows before it.

use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, MapState, Window as Id, WindowClass,
};
use x11rb::rust_connection::RustConnection;

pub(crate) struct Desk {
    connection: RustConnection,
    root: Id,
}

impl Desk {
    pub(crate) fn on(display: &str) -> Self {
        let (connection, screen) = x11rb::connect(Some(display)).unwrap();
        let root = connection.setup().roots[screen].root;
        Self { connection, root }
    }

    /// The windows one can see that bear this title, the lowest first.
    pub(crate) fn windows(&self, title: &str) -> Vec<Id> {
        self.stack().into_iter().filter(|&window| self.title(window) == title).collect()
    }

    /// Presses the close button in the window's frame.
    pub(crate) fn press_close(&self, window: Id) {
        let atom = |name: &[u8]| self.connection.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let wish = [atom(b"WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS"), wish);
        self.connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
        self.connection.flush().unwrap();
    }

    /// Lays another program's window over everything.
    pub(crate) fn cover(&self) -> Id {
        let cover = self.connection.generate_id().unwrap();
        let looks = CreateWindowAux::new().background_pixel(0);
        let class = WindowClass::INPUT_OUTPUT;
        self.connection.create_window(0, cover, self.root, 0, 0, 1600, 4000, 0, class, 0, &looks).unwrap();
        self.connection.map_window(cover).unwrap();
        self.connection.flush().unwrap();
        assert!(eventually(|| self.top() == Some(cover)), "the cover does not lie on top");
        cover
    }

    /// The window that lies over all others.
    pub(crate) fn top(&self) -> Option<Id> {
        self.stack().pop()
    }

    fn stack(&self) -> Vec<Id> {
        let children = self.connection.query_tree(self.root).unwrap().reply().unwrap().children;
        children.into_iter().filter(|&window| self.is_seen(window)).collect()
    }

    /// A window can go between two questions about it: then it is not seen.
    fn is_seen(&self, window: Id) -> bool {
        let looks = self.connection.get_window_attributes(window).unwrap().reply();
        looks.is_ok_and(|looks| looks.map_state == MapState::VIEWABLE && looks.class == WindowClass::INPUT_OUTPUT)
    }

    fn title(&self, window: Id) -> String {
        let (property, kind) = (AtomEnum::WM_NAME, AtomEnum::ANY);
        let title = self.connection.get_property(false, window, property, kind, 0, 256).unwrap().reply();
        title.map(|title| String::from_utf8_lossy(&title.value).into_owned()).unwrap_or_default()
    }
}

/// Whether something becomes true within ten seconds.
pub(crate) fn eventually(mut is_so: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(10) {
        if is_so() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(30));
    }
    is_so()
}
