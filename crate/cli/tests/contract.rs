//! What the command line promises other programs: exit codes, lines in order, errors that keep to their line.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot go on says so by panicking")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn caveat(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_caveat"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_owned();
    // A program that answers while it still reads would block on a full pipe otherwise.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("ended");
    let _ = writer.join();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

#[test]
fn a_report_has_every_field_and_null_for_unknown() {
    let output = caveat(&["check", "-", "--json", "--url", "https://a.test/x"], b"<html lang=en><p>Hello");
    assert_eq!(output.status.code(), Some(0));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let keys: Vec<_> = report.as_object().expect("an object").keys().map(String::as_str).collect();
    let promised = ["schema", "page", "offer", "seller", "reviews", "typical", "subjects", "outcome", "findings", "not_checked"];
    assert!(promised.iter().all(|field| keys.contains(field)), "{keys:?}"); // fields may be added, never taken away
    assert_eq!(report["page"], json!({"url": "https://a.test/x", "kind": "other", "platform": null, "lang": "en"}));
    assert_eq!(report["offer"], Value::Null);
}

#[test]
fn many_lines_are_answered_in_order_and_errors_keep_to_their_line() {
    let page = std::env::temp_dir().join(format!("caveat-contract-{}.html", std::process::id()));
    std::fs::write(&page, "<p>Hello").expect("written");
    let mut input = String::new();
    for n in 0..300 {
        input += &json!({"id": n, "file": if n == 7 { "missing.html".into() } else { page.display().to_string() }}).to_string();
        input += if n == 8 { "\n\nnot json\n" } else { "\n" };
    }
    let output = caveat(&["check", "--jsonl"], input.as_bytes());
    let _ = std::fs::remove_file(&page);
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines.len(), 301);
    assert_eq!((&lines[0]["id"], &lines[300]["id"]), (&json!(0), &json!(299)));
    assert_eq!(lines[7]["error"]["kind"], "unreadable_file");
    assert_eq!(lines[9], json!({"id": null, "error": {"kind": "bad_line", "message": lines[9]["error"]["message"]}}));
    assert_eq!(lines[10]["outcome"], "clear");
}

#[test]
fn a_number_is_checked_against_its_scheme_or_against_all() {
    let input = concat!(
        r#"{"id":1,"value":"DE 123 456 789","scheme":"de.vat"}"#, "\n", r#"{"id":2,"value":"1","scheme":"atlantis.vat"}"#, "\n",
        r#"{"id":3,"value":"DE 123 456 788"}"#, "\n", r#"{"id":4}"#, "\n",
    );
    let output = caveat(&["ident", "--jsonl"], input.as_bytes());
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines[0], json!({"id": 1, "matches": [{"scheme": "de.vat", "valid": false}]}));
    assert_eq!(lines[1], json!({"id": 2, "matches": [{"scheme": "atlantis.vat", "valid": null}]}));
    let both = json!([{"scheme": "eu.vat", "valid": true}, {"scheme": "de.vat", "valid": true}]);
    assert_eq!(lines[2], json!({"id": 3, "matches": both}));
    assert_eq!(lines[3]["error"]["kind"], "bad_line");
}

#[test]
fn a_payment_link_says_who_is_paid_and_null_for_unknown() {
    let input = concat!(
        r#"{"id":1,"url":"paypal.me/exampleuser/10.50EUR"}"#, "\n", r#"{"id":2,"url":"https://shop.test/"}"#, "\n",
        r#"{"id":3}"#, "\n",
    );
    let output = caveat(&["link", "--jsonl"], input.as_bytes());
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(1));
    let paid = &lines[0]["payment"];
    for (field, value) in [("scheme", "paypal_me"), ("payee", "exampleuser"), ("amount", "10.50"), ("currency", "EUR")] {
        assert_eq!(paid[field], value);
    }
    assert_eq!(paid["person"], Value::Null);
    assert_eq!(lines[1]["payment"], Value::Null);
    assert_eq!(lines[2]["error"]["kind"], "bad_line");
}

#[test]
fn a_link_says_where_it_leads_and_what_is_wrong_with_that() {
    let input = concat!(
        r#"{"id":1,"url":"https://www.paypa1.com/signin"}"#, "\n", r#"{"id":2,"url":"shop.lamps.test"}"#, "\n",
        r#"{"id":3,"url":"hello"}"#, "\n",
    );
    let output = caveat(&["link", "--jsonl"], input.as_bytes());
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(0));
    for field in ["id", "host", "registrable", "outcome", "findings", "payment"] {
        assert!(lines[0].get(field).is_some(), "{field}");
    }
    assert_eq!((&lines[0]["host"], &lines[0]["registrable"]), (&json!("www.paypa1.com"), &json!("paypa1.com")));
    assert_eq!((&lines[0]["outcome"], &lines[0]["findings"][0]["id"]), (&json!("caution"), &json!("lookalike-domain")));
    let fine = json!({
        "id": 2, "host": "shop.lamps.test", "registrable": "lamps.test", "outcome": "clear", "findings": [], "payment": null, "kind": "site",
        "leads_on_to": null,
    });
    assert_eq!(lines[1], fine);
    assert_eq!(lines[2]["registrable"], Value::Null);
}

#[test]
fn a_deny_list_is_made_of_public_lists_and_hosts_are_looked_up_in_it() {
    let folder = std::env::temp_dir().join(format!("caveat-contract-deny-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = |name: &str| folder.join(name).display().to_string();
    std::fs::write(path("hosts"), "# reported\n0.0.0.0 lamp-bargains.test\n").expect("written");
    std::fs::write(path("filters"), "||copied-sofas.test^\n").expect("written");
    let built = caveat(&["deny", "build", "--title", "Reported", "--out", &path("list"), &path("hosts"), &path("filters")], b"");
    assert_eq!(built.status.code(), Some(0), "{}", String::from_utf8_lossy(&built.stderr));

    let input = concat!(
        r#"{"id":1,"url":"https://www.lamp-bargains.test/"}"#, "\n", r#"{"id":2,"url":"copied-sofas.test"}"#, "\n",
        r#"{"id":3,"url":"lamps.test"}"#, "\n",
    );
    let linked = lines(&caveat(&["link", "--jsonl", "--deny", &path("list")], input.as_bytes()));
    let found = |line: &Value| line["findings"].as_array().map_or(0, Vec::len);
    assert_eq!(linked.iter().map(found).collect::<Vec<_>>(), [1, 1, 0]);
    assert_eq!(linked[0]["findings"][0]["args"], json!({"list": "Reported"}));
    let checked = caveat(&["check", "-", "--json", "--url", "https://copied-sofas.test/", "--deny", &path("list")], b"<p>Sofas");
    let report: Value = serde_json::from_slice(&checked.stdout).expect("JSON");
    assert_eq!(report["findings"][0]["id"], "listed-domain");

    let unsigned = caveat(&["deny", "verify", &path("list"), "--signature", &path("hosts"), "--key", "none"], b"");
    let missing = caveat(&["link", "--jsonl", "--deny", &path("none")], input.as_bytes());
    let _ = std::fs::remove_dir_all(&folder);
    assert_eq!((unsigned.status.code(), unsigned.stdout.len()), (Some(1), 0));
    assert_eq!(
        (missing.status.code(), missing.stdout.len()),
        (Some(1), 0),
        "nothing is answered without the list that was asked for"
    );
}

#[test]
fn pictures_are_answered_in_order_and_what_is_no_picture_gets_an_error() {
    let folder = std::env::temp_dir().join(format!("caveat-contract-qr-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let code = qrcode::QrCode::new("upi://pay?pa=a.person@examplebank&pn=A%20Person&mc=0000&am=499").expect("short enough");
    let (modules, colours) = (code.width() as u32, code.to_colors());
    let picture = image::GrayImage::from_fn((modules + 8) * 4, (modules + 8) * 4, |x, y| {
        let (column, row) = ((x / 4).wrapping_sub(4), (y / 4).wrapping_sub(4));
        let dark = column < modules && row < modules && colours[(row * modules + column) as usize] == qrcode::Color::Dark;
        image::Luma([if dark { 0 } else { 255 }])
    });
    for extension in ["png", "jpg", "gif", "bmp", "webp"] {
        image::DynamicImage::from(picture.clone()).to_rgb8().save(folder.join(format!("code.{extension}"))).expect("written");
    }
    std::fs::write(folder.join("text.png"), "no picture").expect("written");
    let names = ["code.png", "code.jpg", "text.png", "code.gif", "missing.png", "code.bmp", "code.webp"]
        .map(|name| folder.join(name).display().to_string());
    let args: Vec<_> = ["qr"].into_iter().chain(names.iter().map(String::as_str)).collect();
    let output = caveat(&args, b"");
    let _ = std::fs::remove_dir_all(&folder);
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines.iter().map(|line| line["file"].clone()).collect::<Vec<_>>(), names.map(Value::from));
    for line in [0, 1, 3, 5, 6].map(|at| &lines[at]) {
        assert_eq!(line["codes"][0]["payment"]["payee"], "A Person", "{line}");
        assert_eq!(line["codes"][0]["payment"]["person"], true);
    }
    assert_eq!(lines[2]["error"]["kind"], "no_picture");
    assert_eq!(lines[4]["error"]["kind"], "unreadable_file");
}

#[test]
fn a_context_tells_what_other_pages_of_a_shop_said() {
    let context = std::env::temp_dir().join(format!("caveat-contract-context-{}.json", std::process::id()));
    std::fs::write(&context, json!({"shop": {"on": "2026-11-20", "legal_name": "Meadow Gardens GmbH"}}).to_string())
        .expect("written");
    let page = "<h1>Imprint</h1><p>Harbour Lamps Ltd, 1 Test Street, London SW1A 1AA";
    let args = ["check", "-", "--json", "--url", "https://lamps.test/imprint", "--context", &context.display().to_string()];
    let output = caveat(&args, page.as_bytes());
    let _ = std::fs::remove_file(&context);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["findings"][0]["id"], "identity-disagreement");
    assert_eq!(report["findings"][0]["args"], json!({"one": "Meadow Gardens GmbH", "other": "Harbour Lamps Ltd"}));
    assert_eq!(report["shop"]["address"], "1 Test Street, London SW1A 1AA");
}

#[test]
fn exit_codes_tell_failure_from_wrong_usage() {
    assert_eq!(caveat(&["check", "-"], b"<p>Hi").status.code(), Some(0));
    assert_eq!(caveat(&["check", "no-such-file.html"], b"").status.code(), Some(1));
    assert_eq!(caveat(&["check"], b"").status.code(), Some(2));
    assert_eq!(caveat(&["chekc", "x"], b"").status.code(), Some(2));
}

#[test]
fn colours_are_for_terminals_only() {
    let output = caveat(&["check", "-"], b"<p>Pay outside the platform by Zelle to my account.");
    assert!(!output.stdout.is_empty() && !output.stdout.contains(&0x1B));
}

#[test]
fn bad_bytes_get_a_report() {
    for bytes in [&b""[..], b"\xFF\xFE\x00", b"\x1F\x8B", b"<", b"<html", &[0; 4096], &[0xC0; 4096], b"{\"not\": \"html\"}"] {
        let output = caveat(&["check", "-", "--json"], bytes);
        match output.status.code() {
            Some(0) => assert_eq!(serde_json::from_slice::<Value>(&output.stdout).expect("JSON")["schema"], 1),
            Some(1) => assert!(bytes.starts_with(&[0x1F, 0x8B]) && !output.stderr.is_empty()),
            other => panic!("{bytes:?} ended with {other:?}"),
        }
    }
}

#[test]
fn texts_are_answered_line_by_line() {
    let input = "{\"id\": \"a\", \"text\": \"Hello,\\nadd me on Telegram @joe_doe\", \"lang\": \"en\"}\n{\"id\": \"b\", \"text\": \"Good morning\"}\n{\"id\": \"c\"}\n";
    let output = caveat(&["text", "--jsonl"], input.as_bytes());
    let lines = lines(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!((&lines[0]["id"], &lines[0]["outcome"]), (&json!("a"), &json!("caution")));
    assert_eq!(lines[0]["findings"][0]["id"], "off-platform-contact");
    assert_eq!(lines[0]["findings"][0]["evidence"], json!([{"quote": "add me on Telegram @joe_doe", "where": "line 2"}]));
    assert_eq!(lines[1], json!({"id": "b", "outcome": "clear", "findings": []}));
    assert_eq!(lines[2]["error"]["kind"], "bad_line");
}

#[test]
fn ranges_come_from_a_file_of_offers() {
    let offer = |n: usize| {
        let price = format!("{}.00", 95 + n);
        json!({"product": "p", "title": "Acme X100 camera", "price": price, "currency": "EUR", "seller": format!("shop {n}"), "date": "2026-01-02"})
    };
    let offers: String = (0..11).map(|n| format!("{}\n", offer(n))).collect();
    let file = std::env::temp_dir().join(format!("caveat-range-{}.jsonl", std::process::id()));
    std::fs::write(&file, offers).expect("a file to write");
    let asked = [
        json!({"id": 1, "product": "p", "title": "Acme X100 camera", "price": "99.00", "currency": "EUR"}),
        json!({"id": 2, "title": "X100 camera by Acme", "price": "12.00", "currency": "EUR"}),
        json!({"id": 3, "title": "Walnut table", "price": "12.00", "currency": "EUR"}),
    ];
    let input: String = asked.iter().map(|line| format!("{line}\n")).collect();
    let output = caveat(&["range", file.to_str().expect("a path"), "--jsonl"], input.as_bytes());
    std::fs::remove_file(&file).expect("the file");
    let lines = lines(&output);
    assert_eq!((&lines[0]["typical"]["median"], &lines[0]["typical"]["n"]), (&json!("100"), &json!(11)));
    assert_eq!((&lines[0]["typical"]["basis"], &lines[0]["finding"]), (&json!("history"), &Value::Null));
    assert_eq!((&lines[1]["typical"]["n"], &lines[1]["finding"]["id"]), (&json!(11), &json!("bait-price")));
    assert_eq!(lines[2], json!({"id": 3, "typical": null, "finding": null}));
    assert_eq!(caveat(&["range", "no-such-file.jsonl", "--jsonl"], b"").status.code(), Some(1));
}
