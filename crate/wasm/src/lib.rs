//! Caveat's door for the browser: convert, call, convert. No rule lives here.

use caveat_engine::site::{DenyList, deny};
use caveat_protocol::Context;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// The engine. It keeps nothing between two pages but the deny lists it was given; the object exists so that the shell can throw it away
/// after a trap.
#[wasm_bindgen]
#[derive(Default)]
pub struct Engine {
    lists: Vec<DenyList>,
}

#[wasm_bindgen]
impl Engine {
    /// Makes an engine, and sees to it that a panic's words reach the browser's console before the trap.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Engine {
        std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&JsValue::from_str(&panic.to_string()))));
        Engine::default()
    }

    /// Checks one page. `context` is a `Context`, what comes back an `Answer`, both as plain JSON values.
    ///
    /// # Errors
    /// Where `context` is not a `Context`.
    pub fn check(&self, capture: &str, context: JsValue) -> Result<JsValue, JsError> {
        let context: Context = serde_wasm_bindgen::from_value(context)?;
        plain(&caveat_engine::answer(capture, &context, &self.lists))
    }

    /// Checks an address, a bare host or the text of a code by itself. What comes back is a `Link`.
    ///
    /// # Errors
    /// None but of the border itself.
    #[wasm_bindgen(js_name = checkLink)]
    pub fn check_link(&self, text: &str) -> Result<JsValue, JsError> {
        plain(&caveat_engine::link::check_link(text, &self.lists))
    }

    /// Adds a deny list, from its file, to those that hosts are looked up in.
    ///
    /// # Errors
    /// Where the file is no deny list, of a newer version, or damaged.
    #[wasm_bindgen(js_name = addDenyList)]
    pub fn add_deny_list(&mut self, file: &[u8]) -> Result<(), JsError> {
        self.lists.push(DenyList::read(file).map_err(|why| JsError::new(&why.to_string()))?);
        Ok(())
    }

    /// Makes a deny list's file of a public list: a hosts file, a blocker's filter, or a domain a line.
    ///
    /// # Errors
    /// Where there is no domain in the text.
    #[wasm_bindgen(js_name = buildDenyList)]
    pub fn build_deny_list(&self, title: &str, text: &str) -> Result<BuiltDenyList, JsError> {
        let list = DenyList::build(title, text.lines()).map_err(|why| JsError::new(&why.to_string()))?;
        Ok(BuiltDenyList { file: list.write(), domains: list.domains() })
    }

    /// Reads a deny list's file, to tell what it is called and how many domains it was made of.
    ///
    /// # Errors
    /// Where the file is no deny list, of a newer version, or damaged.
    #[wasm_bindgen(js_name = readDenyList)]
    pub fn read_deny_list(&self, file: &[u8]) -> Result<ReadDenyList, JsError> {
        let list = DenyList::read(file).map_err(|why| JsError::new(&why.to_string()))?;
        Ok(ReadDenyList { title: list.title().to_owned(), domains: list.domains() })
    }

    /// Whether `signature`, a minisign signature's text, is that of `key` (minisign, base64) over a file.
    #[wasm_bindgen(js_name = isSigned)]
    #[must_use]
    pub fn is_signed(&self, file: &[u8], signature: &str, key: &str) -> bool {
        deny::is_signed(file, signature, key)
    }

    /// Checks a text by itself, say a message that was pasted. `context` is a `Context`, what comes back a `Report`.
    ///
    /// # Errors
    /// Where `context` is not a `Context`.
    #[wasm_bindgen(js_name = checkText)]
    pub fn check_text(&self, text: &str, context: JsValue) -> Result<JsValue, JsError> {
        let context: Context = serde_wasm_bindgen::from_value(context)?;
        plain(&caveat_engine::check_text_with(text, &context, &self.lists))
    }
}

/// A deny list that was made of a public one.
#[wasm_bindgen(getter_with_clone)]
pub struct BuiltDenyList {
    /// The list's file.
    #[wasm_bindgen(readonly)]
    pub file: Vec<u8>,
    /// How many domains are in it.
    #[wasm_bindgen(readonly)]
    pub domains: u32,
}

/// What a deny list's file says of itself.
#[wasm_bindgen(getter_with_clone)]
pub struct ReadDenyList {
    /// What it is called.
    #[wasm_bindgen(readonly)]
    pub title: String,
    /// How many domains it was made of.
    #[wasm_bindgen(readonly)]
    pub domains: u32,
}

/// The JSON-compatible form: plain objects and nulls, the only things that survive messages between parts of an extension.
fn plain(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
