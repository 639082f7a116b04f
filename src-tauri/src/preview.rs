//! The paper that is being looked at, in the web view's own PDF viewer. It stays in memory: no file is made for it.

use std::sync::{Mutex, PoisonError};

use duurloop_core::error::Failure;
use serde::Serialize;
use serde_json::Value;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager, Runtime};

use crate::door::{self, Paper};

pub(crate) const SCHEME: &str = "preview";

#[derive(Default)]
pub(crate) struct Preview(Mutex<Shown>);

#[derive(Default)]
struct Shown {
    /// Counts the papers looked at, so that the viewer never shows an earlier one from its cache.
    turn: u64,
    pdf: Option<Vec<u8>>,
}

/// Where the viewer finds the paper, and what the screen says about it.
#[derive(Serialize)]
pub(crate) struct Sight {
    url: String,
    file_name: String,
    pages: u64,
    replaced: u64,
}

/// Makes the paper that `request` names and keeps it until another is looked at or the practice is locked.
#[tauri::command]
pub(crate) async fn preview_paper(app: AppHandle, request: Value) -> Result<Sight, Failure> {
    let paper = door::paper(&app, request).await?;
    let Paper { file_name, pages, replaced, pdf } = paper;
    let turn = app.state::<Preview>().show(pdf);
    Ok(Sight { url: url(turn), file_name, pages, replaced })
}

impl Preview {
    fn show(&self, pdf: Vec<u8>) -> u64 {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shown.turn += 1;
        shown.pdf = Some(pdf);
        shown.turn
    }

    /// Nothing of a person stays in reach once the practice is locked.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pdf = None;
    }

    fn find(&self, path: &str) -> Option<Vec<u8>> {
        let shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (path == format!("/{}.pdf", shown.turn)).then(|| shown.pdf.clone()).flatten()
    }
}

fn url(turn: u64) -> String {
    // Windows' web view has no schemes of its own: there it is a host that only this window knows.
    if cfg!(windows) {
        format!("http://{SCHEME}.localhost/{turn}.pdf")
    } else {
        format!("{SCHEME}://localhost/{turn}.pdf")
    }
}

pub(crate) fn serve<R: Runtime>(app: &AppHandle<R>, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let found = app.try_state::<Preview>().and_then(|preview| preview.find(request.uri().path()));
    let (status, body) = match found {
        Some(pdf) => (StatusCode::OK, pdf),
        None => (StatusCode::NOT_FOUND, Vec::new()),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/pdf"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_paper_can_be_seen_and_only_until_the_lock() {
        let preview = Preview::default();
        assert_eq!(preview.find("/0.pdf"), None);
        let first = preview.show(vec![1]);
        let second = preview.show(vec![2]);
        assert_eq!(preview.find(&format!("/{first}.pdf")), None);
        assert_eq!(preview.find(&format!("/{second}.pdf")), Some(vec![2]));
        preview.clear();
        assert_eq!(preview.find(&format!("/{second}.pdf")), None);
    }
}
