//! Many inputs: a JSON line in, a JSON line out, in order, on all cores.

use std::io::{self, BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Lines worked on at a time, for each core: enough to keep them busy, few enough to answer while the input still comes.
const LINES_A_CORE: usize = 32;

/// What went wrong with one line: a short kind for programs, a sentence for people.
pub(crate) struct Failure {
    pub(crate) kind: &'static str,
    pub(crate) message: String,
}

/// Answers every line of standard input with `answer`'s line, `id` copied through; a line that fails gets an `error` and the run goes
/// on. Exits with 1 if any failed.
pub(crate) fn run<Q, A>(answer: impl Fn(Q) -> Result<A, Failure> + Sync) -> ExitCode
where
    Q: DeserializeOwned,
    A: Serialize,
{
    let mut lines = io::stdin().lock().split(b'\n');
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut failed = false;
    loop {
        let batch: Result<Vec<_>, _> = lines.by_ref().take(LINES_A_CORE * rayon::current_num_threads()).collect();
        let Ok(batch) = batch else { return ExitCode::FAILURE }; // the input broke off
        if batch.is_empty() {
            break;
        }
        let answers: Vec<_> =
            batch.par_iter().filter(|line| !line.trim_ascii().is_empty()).map(|line| answer_line(line, &answer)).collect();
        for (line, ok) in answers {
            failed |= !ok;
            if writeln!(out, "{line}").is_err() {
                return ExitCode::FAILURE; // nobody reads on
            }
        }
        if out.flush().is_err() {
            return ExitCode::FAILURE;
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn answer_line<Q: DeserializeOwned, A: Serialize>(line: &[u8], answer: &impl Fn(Q) -> Result<A, Failure>) -> (Value, bool) {
    let parsed: Result<Value, _> = serde_json::from_slice(line);
    let id = parsed.as_ref().ok().and_then(|value| value.get("id")).cloned().unwrap_or(Value::Null);
    let answered =
        parsed.and_then(serde_json::from_value).map_err(|error| Failure { kind: "bad_line", message: error.to_string() });
    // A page that the engine stumbles over must cost its own line, not the run over a million pages.
    let answered = answered.and_then(|question| {
        catch_unwind(AssertUnwindSafe(|| answer(question)))
            .unwrap_or_else(|_| Err(Failure { kind: "engine_failed", message: "the engine stopped on this input".to_owned() }))
    });
    let answered = answered.and_then(|answer| {
        serde_json::to_value(answer).map_err(|error| Failure { kind: "no_answer", message: error.to_string() })
    });
    match answered {
        Ok(Value::Object(answer)) => {
            let mut line = serde_json::Map::from_iter([("id".to_owned(), id)]);
            line.extend(answer);
            (Value::Object(line), true)
        }
        Ok(other) => (json!({ "id": id, "answer": other }), true),
        Err(Failure { kind, message }) => (json!({ "id": id, "error": { "kind": kind, "message": message } }), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn double(question: Value) -> Result<Value, Failure> {
        let n = question.get("n").and_then(Value::as_i64).ok_or(Failure { kind: "no_n", message: "no number".to_owned() })?;
        assert!(n < 100, "too much");
        Ok(json!({ "twice": 2 * n }))
    }

    #[test]
    fn a_bad_line_gets_an_error_and_keeps_its_id() {
        let answer = |line: &str| answer_line(line.as_bytes(), &double);
        assert_eq!(answer(r#"{"id":"a","n":2}"#), (json!({"id":"a","twice":4}), true));
        assert_eq!(answer(r#"{"id":7}"#).0["error"]["kind"], "no_n");
        assert_eq!(answer("{").0["error"]["kind"], "bad_line");
        let (line, ok) = answer(r#"{"id":"big","n":1000}"#);
        assert_eq!((line["id"].as_str(), line["error"]["kind"].as_str(), ok), (Some("big"), Some("engine_failed"), false));
    }
}
