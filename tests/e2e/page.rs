//! What a person does and sees on the pages, named by the words that stand there.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Key, TypingData, WebDriver, WebElement};

use crate::window::{PATIENCE, Window};

const SCRIPT: &str = include_str!("page.js");

impl Window {
    /// Waits until these words can be read.
    #[track_caller]
    pub(crate) fn see(&self, words: &str) {
        self.wait(&format!("to read “{words}”"), || self.text().contains(words).then_some(()));
    }

    /// Waits until these words can be read no more.
    #[track_caller]
    pub(crate) fn see_no_more(&self, words: &str) {
        self.wait(&format!("to read “{words}” no more"), || (!self.text().contains(words)).then_some(()));
    }

    /// Everything that can be read where the story looks, on one line.
    pub(crate) fn text(&self) -> String {
        self.run("return words(arguments[0])", vec![json!(self.within)]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words can be read on the paper in the preview, which is a page of its own.
    #[track_caller]
    pub(crate) fn see_on_paper(&self, words: &str) {
        self.wait(&format!("to read “{words}” on the paper"), || {
            // The web view's own viewer is a page within the frame.
            let read = async {
                let driver = self.driver();
                driver.enter_frame(0).await?;
                driver.enter_frame(0).await?;
                driver.execute("return document.body.textContent.replace(/\\s+/g, ' ')", Vec::new()).await
            };
            let text = self.runtime.block_on(read);
            self.runtime.block_on(self.driver().enter_default_frame()).ok()?;
            text.ok()?.json().as_str()?.contains(words).then_some(())
        });
    }

    #[track_caller]
    pub(crate) fn click_button(&self, name: &str) {
        self.click("button", name);
    }

    #[track_caller]
    pub(crate) fn click_link(&self, name: &str) {
        self.click("link", name);
    }

    /// Clicks what is called so. Kinds: button, link, tab, option, checkbox, radio, any.
    #[track_caller]
    pub(crate) fn click(&self, kind: &str, name: &str) {
        // What moves or is redrawn under the pointer is tried again, as a person would.
        self.wait(&format!("to click the {kind} “{name}”"), || {
            let element = self.one(kind, name)?;
            let usable = self.runtime.block_on(element.is_enabled()).unwrap_or(false);
            (usable && self.runtime.block_on(element.click()).is_ok()).then_some(())
        });
    }

    /// Replaces what stands in the field with `text`.
    #[track_caller]
    pub(crate) fn fill(&self, label: &str, text: &str) {
        self.wait(&format!("to fill the field “{label}”"), || {
            let element = self.one("field", label)?;
            self.runtime.block_on(clear(&element)).ok()?;
            // The driver swallows what lies beyond the basic plane: such a text is pasted.
            if text.chars().any(|letter| letter > '\u{ffff}') {
                return self
                    .try_run("document.execCommand('insertText', false, arguments[0])", vec![json!(text)])
                    .ok()
                    .map(drop);
            }
            // A line break is the key that makes it.
            self.runtime.block_on(element.send_keys(text.replace('\n', "\u{e006}"))).ok()
        });
    }

    /// Chooses an entry of the list called `label`.
    #[track_caller]
    pub(crate) fn choose(&self, label: &str, option: &str) {
        self.wait(&format!("to choose “{option}” in “{label}”"), || {
            let list = self.one("field", label)?;
            let script =
                "return [...arguments[0].options ?? []].find((option) => clean(option.textContent) === arguments[1])";
            let found = self.try_run(script, vec![list.to_json().ok()?, json!(option)]).ok()?;
            self.runtime.block_on(found.element().ok()?.click()).ok()
        });
    }

    /// What stands in a field.
    #[track_caller]
    pub(crate) fn value(&self, label: &str) -> String {
        self.wait(&format!("to find the field “{label}”"), || {
            let element = self.one("field", label)?;
            self.runtime.block_on(element.value()).ok().flatten()
        })
    }

    /// Whether there is exactly one such thing now. Does not wait.
    pub(crate) fn is_there(&self, kind: &str, name: &str) -> bool {
        self.one(kind, name).is_some()
    }

    /// Does something within the part of the page that has this name or heading, or in which these very words stand.
    pub(crate) fn within<T>(&mut self, part: &str, act: impl FnOnce(&mut Self) -> T) -> T {
        self.within.push(part.into());
        let outcome = act(self);
        self.within.pop();
        outcome
    }

    /// Strikes one key where the focus is.
    #[track_caller]
    pub(crate) fn press(&mut self, key: Key) {
        self.keystrokes += 1;
        let press = self.driver().action_chain().key_down(key.clone()).key_up(key);
        self.runtime.block_on(press.perform()).unwrap();
    }

    /// Strikes a key while another is held: `press_with(Key::Control, "k")`.
    #[track_caller]
    pub(crate) fn press_with(&mut self, held: Key, key: &str) {
        self.keystrokes += 1;
        let letter = key.chars().next().unwrap();
        let press = self.driver().action_chain().key_down(held.clone()).key_down(letter).key_up(letter).key_up(held);
        self.runtime.block_on(press.perform()).unwrap();
    }

    /// Types where the focus is, a keystroke a letter.
    #[track_caller]
    pub(crate) fn type_text(&mut self, text: &str) {
        self.keystrokes += text.chars().count();
        let element = self.runtime.block_on(self.driver().active_element()).unwrap();
        self.runtime.block_on(element.send_keys(text)).unwrap();
    }

    /// Strikes the keys of this text one after another where the focus is, whatever has it.
    #[track_caller]
    pub(crate) fn strike(&mut self, text: &str) {
        for letter in text.chars() {
            self.keystrokes += 1;
            let press = self.driver().action_chain().key_down(letter).key_up(letter);
            self.runtime.block_on(press.perform()).unwrap();
        }
    }

    /// Where the link that has the focus leads; empty when it is no link.
    pub(crate) fn focused_link(&self) -> String {
        let link = self.run("return document.activeElement.getAttribute('href')", vec![]);
        link.as_str().unwrap_or_default().to_owned()
    }

    /// Goes to an address of the program and waits until its screen stands.
    #[track_caller]
    pub(crate) fn go(&self, address: &str) {
        let script = "const [address, done] = arguments;
            if (location.hash === address) return done();
            const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
            addEventListener('hashchange', () => setTimeout(drawn), { once: true });
            location.hash = address";
        self.runtime.block_on(self.driver().execute_async(script, vec![json!(address)])).unwrap();
        self.until("the screen", "return !!document.querySelector('main h1')");
    }

    /// The address of the first link on the page that leads there.
    #[track_caller]
    pub(crate) fn link(&self, begin: &str) -> String {
        self.wait(&format!("for a link to {begin}"), || {
            let script = "return document.querySelector(`main a[href^='${arguments[0]}']`)?.getAttribute('href')";
            self.try_run(script, vec![json!(begin)]).ok()?.json().as_str().map(str::to_owned)
        })
    }

    /// Waits until a heading begins so.
    #[track_caller]
    pub(crate) fn heading(&self, words: &str) {
        self.wait(&format!("for the heading “{words}”"), || {
            let script = "return [...document.querySelectorAll(KINDS.heading)].filter(isSeen)
                .some((heading) => clean(heading.textContent).startsWith(arguments[0]))";
            self.try_run(script, vec![json!(words)]).ok()?.json().as_bool()?.then_some(())
        });
    }

    /// The name of what has the focus.
    pub(crate) fn focused(&self) -> String {
        self.run("return nameOf(document.activeElement)", vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Goes on with the Tab key until this has the focus, as one does without a mouse.
    #[track_caller]
    pub(crate) fn tab_to(&mut self, name: &str) {
        self.tab_until(name, |focused| focused == name);
    }

    /// The same for what has a hint behind its name.
    #[track_caller]
    pub(crate) fn tab_to_start(&mut self, name: &str) {
        self.tab_until(name, |focused| focused.starts_with(name));
    }

    #[track_caller]
    fn tab_until(&mut self, name: &str, is_it: impl Fn(&str) -> bool) {
        for _ in 0..200 {
            if is_it(&self.focused()) {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("Tab never comes to “{name}”");
    }

    /// Light or dark: `light`, `dark`.
    pub(crate) fn theme(&self, theme: &str) {
        self.run("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)]);
    }

    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.runtime.block_on(self.driver().set_window_rect(0, 0, width, height)).unwrap();
    }

    /// Draws the window as it stands into `target/pictures/<name>.png`.
    #[track_caller]
    pub(crate) fn picture(&self, name: &str) {
        // What a script has just changed is drawn one frame later,
        // and moves to its place and colour for a moment more.
        let frames = "const [done] = arguments;
            // What lies in a closed part begins to move and is never drawn: it is not waited for.
            const seen = ({ effect }) => effect?.target?.checkVisibility() ?? true;
            const moving = () => document.getAnimations().filter(seen).map(({ finished }) => finished);
            const patience = new Promise((over) => setTimeout(over, 3000));
            requestAnimationFrame(() => Promise.race([Promise.allSettled(moving()), patience])
              .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))))";
        let driver = self.driver();
        self.runtime.block_on(driver.execute_async(frames, Vec::new())).unwrap();
        let picture = self.runtime.block_on(driver.screenshot_as_png()).unwrap();
        fs::create_dir_all(pictures()).unwrap();
        fs::write(pictures().join(format!("{name}.png")), picture).unwrap();
    }

    /// The same with the window made as high as its page.
    #[track_caller]
    pub(crate) fn whole_picture(&self, name: &str) {
        let before = self.runtime.block_on(self.driver().get_window_rect()).unwrap();
        let height = self
            .run("return Math.max(...[...document.querySelectorAll('*')].map((part) => part.scrollHeight))", vec![]);
        let height = u32::try_from(height.as_u64().unwrap_or_default()).unwrap().clamp(before.height as u32, 3900);
        self.resize(before.width as u32, height);
        self.picture(name);
        self.resize(before.width as u32, before.height as u32);
    }

    /// Fails with every barrier that axe finds for people who hear, zoom or type instead of look and point.
    #[track_caller]
    pub(crate) fn no_barriers(&self) {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(source).expect("axe-core is installed: npm ci in ui");
        self.run(&format!("if (!window.axe) {{ {source}\n }}"), vec![]);
        let ask = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.flatMap(
              ({ id, help, nodes }) => nodes.map(({ target, html }) => `${id}: ${help}\\n  ${target}\\n  ${html}`))),
              (error) => done([String(error)]))";
        let found = self.runtime.block_on(self.driver().execute_async(ask, Vec::new())).unwrap();
        let found: Vec<String> = found.convert().unwrap();
        assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
    }

    /// Runs a script in the page, with the finders of `page.js` at hand.
    #[track_caller]
    pub(crate) fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.try_run(script, arguments).unwrap().json().clone()
    }

    /// Waits until a script that returns a truth returns true.
    #[track_caller]
    pub(crate) fn until(&self, what: &str, script: &str) {
        self.wait(what, || self.try_run(script, vec![]).ok()?.json().as_bool()?.then_some(()));
    }

    /// What the story saw last, for whoever has to find out why it failed.
    pub(crate) fn explain(&self) {
        let Ok(words) = self.try_run("return document.body.innerText", vec![]) else {
            return eprintln!("{}: the window does not answer any more", self.story);
        };
        eprintln!("{}: the page reads\n{}", self.story, words.json().as_str().unwrap_or_default());
        if let Ok(picture) = self.runtime.block_on(self.driver().screenshot_as_png()) {
            let path = pictures().join(format!("failed-{}.png", self.story));
            if fs::create_dir_all(pictures()).and_then(|()| fs::write(&path, picture)).is_ok() {
                eprintln!("{}: {}", self.story, path.display());
            }
        }
    }

    fn try_run(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> WebDriverResult<thirtyfour::session::scriptret::ScriptRet> {
        let script = format!("{SCRIPT}\n{script}");
        self.runtime.block_on(self.driver().execute(script, arguments))
    }

    /// The one thing of this kind and name; none while there is none, or more than one.
    fn one(&self, kind: &str, name: &str) -> Option<WebElement> {
        let found = self.try_run("return find(...arguments)", vec![json!(kind), json!(name), json!(self.within)]);
        let mut found = found.ok()?.elements().ok()?;
        if found.len() == 1 { found.pop() } else { None }
    }

    #[track_caller]
    pub(crate) fn wait<T>(&self, what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(outcome) = attempt() {
                return outcome;
            }
            assert!(begun.elapsed() < PATIENCE, "{}: waited in vain {what}{}", self.story, self.whereabouts());
            std::thread::sleep(std::time::Duration::from_millis(30));
        }
    }

    fn whereabouts(&self) -> String {
        self.within.iter().flat_map(|part| [", within “", part, "”"]).collect()
    }

    #[track_caller]
    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the program is running")
    }
}

async fn clear(element: &WebElement) -> WebDriverResult<()> {
    element.focus().await?;
    element.send_keys(Key::Control + "a").await?;
    element.send_keys(TypingData::from(Key::Delete)).await
}

fn pictures() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    here.ancestors().nth(3).unwrap().join("pictures")
}
