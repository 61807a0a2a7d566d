//! The report as a person reads it at a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::process::ExitCode;

use anstyle::{AnsiColor, Color, Style};
use caveat_protocol::{Finding, Outcome, Report, Subject};

use crate::facts;
use crate::words::{Language, Words};

/// Prints a report, as JSON or as text; colours only on a terminal.
pub(crate) fn report(report: &Report, language: Language, json: bool) -> ExitCode {
    if json {
        let Ok(json) = serde_json::to_string_pretty(report) else { return ExitCode::FAILURE };
        anstream::println!("{json}");
    } else {
        anstream::print!("{}", text(report, &Words::of(language)));
    }
    ExitCode::SUCCESS
}

/// The whole report as text.
fn text(report: &Report, words: &Words) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_report(&mut out, report, words);
    out
}

fn write_report(out: &mut String, report: &Report, words: &Words) -> std::fmt::Result {
    let bold = Style::new().bold();
    writeln!(out, "{bold}{}{}{bold:#}", sign(report.outcome), words.plain(&format!("outcome_{}_hint", name(&report.outcome))))?;
    let page = &report.page;
    let about = [Some(name(&page.kind)), page.platform.clone(), page.lang.clone(), page.url.clone()];
    writeln!(out, "{}", about.into_iter().flatten().collect::<Vec<_>>().join(" · "))?;
    if let Some(offer) = &report.offer {
        let price = offer.price.as_ref().map(|price| format!("{} {}", price.amount, price.currency.as_deref().unwrap_or("?")));
        let parts = [offer.title.clone(), price, report.seller.as_ref().and_then(|seller| seller.name.clone())];
        writeln!(out, "{}", parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))?;
    }
    writeln!(out)?;
    for finding in &report.findings {
        write_finding(out, finding, words)?;
    }
    for subject in Subject::ALL {
        write_subject(out, subject, report, words)?;
    }
    write_not_checked(out, report, words)
}

/// A subject's outcome and what is known of it; of the site and the seller also what was looked for in vain.
fn write_subject(out: &mut String, subject: Subject, report: &Report, words: &Words) -> std::fmt::Result {
    let outcome = report.subjects.get(subject);
    let (title, said) =
        (words.plain(&format!("subject_{}", name(&subject))), words.plain(&format!("outcome_{}", name(&outcome))));
    writeln!(out, "{}{title}: {said}", sign(outcome))?;
    for (label, text) in facts::of(subject, report, words) {
        writeln!(out, "    {label}: {text}")?;
    }
    let looked: Vec<_> =
        report.checked.iter().filter(|checked| checked.subject == subject).map(|checked| checked.id.as_str()).collect();
    if !looked.is_empty() && matches!(subject, Subject::Site | Subject::Seller) {
        let dim = Style::new().dimmed();
        writeln!(out, "    {dim}{}: {}{dim:#}", words.plain("subject_looked"), looked.join(", "))?;
    }
    Ok(())
}

/// What could not be looked at, by why it could not.
fn write_not_checked(out: &mut String, report: &Report, words: &Words) -> std::fmt::Result {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for missed in &report.not_checked {
        reasons.entry(&missed.because).or_default().push(&missed.id);
    }
    for (because, missed) in reasons {
        let dim = Style::new().dimmed();
        writeln!(out, "{dim}– {} ({}){dim:#}", words.plain(&format!("because_{because}")), missed.join(", "))?;
    }
    Ok(())
}

fn write_finding(out: &mut String, finding: &Finding, words: &Words) -> std::fmt::Result {
    let bold = Style::new().bold();
    writeln!(
        out,
        "{}{bold}{}{bold:#}",
        sign(finding.outcome),
        words.get(&format!("finding_{}_title", finding.id), &finding.args)
    )?;
    for evidence in &finding.evidence {
        writeln!(out, "    “{}”  ({})", evidence.quote, evidence.place)?;
    }
    writeln!(out, "    {}", words.get(&format!("finding_{}_why", finding.id), &finding.args))?;
    for advice in &finding.advice {
        writeln!(out, "    → {}", words.plain(&format!("advice_{advice}")))?;
    }
    writeln!(out)
}

/// A mark for an outcome, told by its shape as well as by its colour.
fn sign(outcome: Outcome) -> String {
    let (mark, colour) = match outcome {
        Outcome::Danger => ("!", AnsiColor::Red),
        Outcome::Caution => ("?", AnsiColor::Yellow),
        Outcome::Clear => ("·", AnsiColor::Green),
        Outcome::Unknown => ("–", AnsiColor::BrightBlack),
    };
    let style = Style::new().bold().fg_color(Some(Color::Ansi(colour)));
    format!("{style}{mark}{style:#} ")
}

/// The name serde gives a value, so that it is written once.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
