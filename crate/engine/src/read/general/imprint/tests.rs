//! Imprints, footers and sellers' details, composed in the languages and forms that laws and habits give them.

use caveat_protocol::Context;

use super::read;
use crate::page::Page;
use crate::read::facts::Facts;

#[track_caller]
fn check_on(marketplace: bool, html: &str, expected: [&str; 4]) {
    let page = Page::parse(html, &Context::default());
    let mut facts = Facts::new(&page);
    facts.marketplace = marketplace;
    read(&page, &mut facts);
    let identity = if marketplace { &facts.seller.identity } else { &facts.shop.identity };
    let read = [&identity.legal_name, &identity.address, &identity.phones, &identity.emails];
    let found = read.map(|readings| readings.value().map_or("", String::as_str));
    assert_eq!(found, expected, "{html}");
}

#[track_caller]
fn check(html: &str, expected: [&str; 4]) {
    check_on(false, html, expected);
}

#[test]
fn imprints_without_labels_are_read() {
    check(
        "<h1>Impressum</h1><p>Angaben gemäß § 5 DDG<p>Lampenhaus Muster GmbH<br>Uferstraße 7<br>13353 Berlin<p>Telefon: +49 30 0000000<br>E-Mail: post@lampenhaus.example",
        ["Lampenhaus Muster GmbH", "Uferstraße 7, 13353 Berlin", "+49 30 0000000", "post@lampenhaus.example"],
    );
    check(
        "<h1>Mentions légales</h1><p>Le site est édité par :<p>Lampes du Midi SARL<br>12 rue des Essais<br>31000 Toulouse<br>Tél. : 05 00 00 00 00<br>contact [at] lampes.example",
        ["Lampes du Midi SARL", "12 rue des Essais, 31000 Toulouse", "05 00 00 00 00", "contact@lampes.example"],
    );
    check(
        "<title>Contact us | Lamps</title><p>Lamp Corner Ltd, 1 Test Street, London, SW1A 1AA. Phone 020 7946 0000",
        ["Lamp Corner Ltd", "1 Test Street, London, SW1A 1AA", "020 7946 0000", ""],
    );
}

#[test]
fn a_legal_form_may_follow_the_name() {
    check(
        "<h1>Mentions légales</h1><p>L'Atelier des Essais, SARL au capital de 8 000 €, 12 quai des Essais, 44000 Nantes, France",
        ["L'Atelier des Essais", "12 quai des Essais, 44000 Nantes, France", "", ""],
    );
}

#[test]
fn imprints_with_labels_are_read() {
    check(
        "<h1>特定商取引法に基づく表記</h1><table><tr><th>販売業者<td>株式会社ランプ<tr><th>所在地<td>〒100-0001 東京都千代田区1-1<tr><th>電話番号<td>03-0000-0000<tr><th>メールアドレス<td>info@lamp.example</table>",
        ["株式会社ランプ", "〒100-0001 東京都千代田区1-1", "03-0000-0000", "info@lamp.example"],
    );
    check(
        "<h1>营业执照信息</h1><p>企业名称：灯火（深圳）有限公司<p>住所：广东省深圳市南山区科技路1号<p>联系电话：0755-00000000",
        ["灯火（深圳）有限公司", "广东省深圳市南山区科技路1号", "0755-00000000", ""],
    );
    check(
        "<h1>Aviso legal</h1><p>Titular: Lámparas de Prueba S.L.<p>Domicilio social: Calle Ensayo 3, 28001 Madrid<p>Correo electrónico: hola@lamparas.example",
        ["Lámparas de Prueba S.L.", "Calle Ensayo 3, 28001 Madrid", "", "hola@lamparas.example"],
    );
    check(
        "<h1>Note legali</h1><dl><dt>Ragione sociale<dd>Lampada Srl<dt>Sede legale<dd>Via Prova 2, 20100 Milano<dt>Telefono<dd>02 0000000</dl>",
        ["Lampada Srl", "Via Prova 2, 20100 Milano", "02 0000000", ""],
    );
    check(
        "<h1>Реквизиты</h1><p>Наименование: ООО «Лампа»<p>Юридический адрес: 101000, г. Москва, ул. Пробная, д. 1<p>Телефон: +7 495 000-00-00",
        ["ООО «Лампа»", "101000, г. Москва, ул. Пробная, д. 1", "+7 495 000-00-00", ""],
    );
}

#[test]
fn a_footer_says_who_runs_a_shop() {
    check(
        "<h1>Lamp</h1><p>Call now<footer><p>Lichtwerk Muster GmbH, Uferstraße 7, 13353 Berlin, Deutschland. Telefon +49 30 0000000. post@licht.example</footer>",
        ["Lichtwerk Muster GmbH", "Uferstraße 7, 13353 Berlin, Deutschland", "+49 30 0000000", "post@licht.example"],
    );
    check(
        "<h1>램프</h1><div class=footer>상호 : 램프 주식회사 | 주소 : 서울시 강남구 시험로 1 | 대표전화 : 02-000-0000</div>",
        ["램프 주식회사", "서울시 강남구 시험로 1", "02-000-0000", ""],
    );
    check("<h1>Lamp</h1><footer>© 2020–2026 Lamps Inc. All rights reserved.</footer>", ["Lamps Inc", "", "", ""]);
}

#[test]
fn a_marketplace_shows_who_a_seller_is() {
    check_on(
        true,
        "<h1>Lamp</h1><h2>Business seller information</h2><p>Company name: Lamp Corner Ltd<p>Address: 1 Test Street, London SW1A 1AA<p>Phone: 020 7946 0000<footer>Market Inc, 2 Other Road, Springfield, IL 62704</footer>",
        ["Lamp Corner Ltd", "1 Test Street, London SW1A 1AA", "020 7946 0000", ""],
    );
    check_on(true, "<h1>Lamp</h1><p>Contact the seller<p>Address: 1 Test Street, London SW1A 1AA", [""; 4]);
}

#[test]
fn other_pages_speak_of_others() {
    check("<h1>Contact lenses</h1><p>Company: Lens Ltd<p>Tel: 020 7946 0000", [""; 4]);
    check("<h1>Lamp</h1><p>Made by Lamps Ltd, 1 Test Street, London SW1A 1AA.", [""; 4]);
    check("<h1>Contact</h1><p>We are open from 9 to 17.", [""; 4]);
}
