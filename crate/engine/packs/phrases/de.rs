//! German.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "de",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp: "per whatsapp, über whatsapp, auf telegram, über telegram, über signal, threema";
        Private: "per pn, privat schreiben, private nachricht, schreib mir privat, per dm";
        Phone: "telefon, telefonnummer, handynummer, meine nummer, mobilnummer, rufnummer, hotline, handy";
        Mail: "meine e-mail, meine mail, per mail, per e-mail, e-mail-adresse, mailadresse, meine emailadresse";
        Contact:
            "kontaktiere*, kontaktieren sie, schreib mir, schreiben sie mir, schreibe mir, schreibt mir, schreib mich, schreiben sie an, melde dich, melden sie sich"
            "meld dich, füge mich, fügen sie mich, adde mich, erreichen sie mich, erreichst mich, erreichst du mich, gib mir deine nummer, geben sie mir ihre nummer"
            "schick mir deine nummer, schicken sie mir ihre nummer, weiter schreiben, lass uns auf, lass uns über, antworten sie an, nehmen sie kontakt"
            "kontakt-e-mail, kontakt:, e-mail:, wenden sie sich, kontaktieren sie mich, schreiben sie uns, melden sie sich bei";
        Call: "ruf mich an, rufen sie an, rufen sie, anrufen, ruf an, wählen sie";
        Inquiry:
            "bei fragen, weitere informationen, öffnungszeiten, häufige fragen, haben sie fragen, servicezeiten"
            "impressum";
        Pay:
            "zahle, zahlen, bezahlen, bezahle, bezahlung, zahlung, zahlbar, überweise, überweisen, überweis, einzahlen, ich akzeptiere, zahlen sie, überweisen sie"
            "zahlungsmethode, begleichen";
        Send: "sende, senden, schicke, schicken, schick, sende mir, schicken sie mir, überweise, kaufe, kaufen sie, besorge, gib mir, geben sie mir, vorstrecken";
        Money: "geld, den betrag, die summe, bargeld, den rest, das guthaben, die kohle, restbetrag";
        Transfer: "überweisung, banküberweisung, per überweisung, vorkasse, sofortüberweisung, echtzeitüberweisung, kryptowährung*, krypto, bareinzahlung";
        Untraceable:
            "geschenkkarte*, gutscheinkarte*, freunde und familie, freunde & familie, paypal freunde, als freund, an freunde, google play karte*, guthabenkarte*"
            "bar per post, bargeld per post, bargeld an den kurier, bargeld dem kurier, gutscheincode*";
        Account:
            "kontonummer, bankverbindung, kontodaten, bankdaten, kartennummer, dieses konto, folgendes konto, auf das konto, das konto, wallet"
            "kontoinhaber*, auf folgendes konto";
        Peer: "paypal freunde, paypal f&f, paypal familie, wero";
        Personal:
            "mein konto, meinem konto, auf mein konto, mein privatkonto, mein privates konto, privatkonto, privates konto, auf meinen namen, direkt an mich, mein paypal, konto meiner, konto meines, lautet auf"
            "überweise mir, überweisen sie mir, überweis mir, zahl mir, zahle mir, zahlen sie mir, schick mir das geld"
            "schicken sie mir das geld, sende mir das geld, an mich überweisen, überweise an mich, überweisen sie an mich";
        Holder: "kontoinhaber, kontoinhaberin, auf den namen, lautend auf, empfänger";
        PayCode: "qr-code zum bezahlen, mein qr-code, zahlcode";
        Outside:
            "außerhalb der plattform, ausserhalb der plattform, außerhalb von ebay, außerhalb ebay, außerhalb von kleinanzeigen, außerhalb der app, außerhalb der seite"
            "an ebay vorbei, ohne ebay, ohne plattform, gebühren sparen, gebühren umgehen, gebühr sparen, ohne die plattform, nicht über die plattform"
            "nicht über ebay, nicht über kleinanzeigen, privat abwickeln, direkt abwickeln";
        Only: "nur, ausschließlich, lediglich";
        Fee: "anzahlung, kaution, vorauszahlung, gebühr, gebühren, zollgebühr*, bearbeitungsgebühr, steuer*, vorschuss, versicherungsgebühr, zoll, pfand";
        Reserve: "reservieren, reserviere, reserviert, zurücklegen, lege ich zurück, halte ich frei, viele interessenten, mehrere interessenten, vor der besichtigung, sichern";
        First:
            "zuerst, vorab, im voraus, im vorhinein, vor versand, vor dem versand, erst zahlen, vorher"
            "erst nach zahlung, vor dem senden";
        Refund: "rückerstattung, erstattung, erstatten, rückzahlung, rückvergütung, geld zurück, zurückerstatten, erstattet";
        Compensation: "entschädigung, entschädigen, schadenersatz, das doppelte, doppelte, ausgleichszahlung";
        Overpaid: "zu viel überwiesen, zu viel gezahlt, zuviel überwiesen, zuviel gezahlt, zu viel erstattet, versehentlich, irrtümlich, aus versehen, doppelt überwiesen";
        SendBack: "differenz zurück, zurücküberweisen, überweisen sie die differenz, zurückschicken, zurück überweisen, überschuss zurück, den rest zurück, zurückzahlen";
        SafeAccount: "sicheres konto, sicherheitskonto, sicherungskonto, geld in sicherheit, ihr geld schützen, guthaben freischalten";
        Membership: "mitgliedschaft, abonnement, abo, gewinnspiel-abo";
        Scan: "scannen, scanne, scan den, scannen sie, einscannen";
        Open:
            "klicken sie, klicke, klick auf, klicken, öffnen sie den link, öffne den link, folgen sie dem link, folge dem link, unter folgendem link, über diesen link, diesen link, besuchen sie, link unten, hier:"
            "jetzt bestätigen, jetzt überprüfen, jetzt teilnehmen, teilnahme bestätigen, jetzt mitmachen, jetzt aktivieren"
            "jetzt aktualisieren, jetzt verlängern, jetzt erneuern, jetzt sichern, jetzt anmelden, jetzt einlösen, folgenden button"
            "den button, den link, schaltfläche, konto überprüfen, nehmen sie teil, machen sie mit, guthaben anfordern"
            "jetzt erweitern, hier geht es zur, über den link, unten stehend*, nachstehend*, im anhang, angehängt*, qr-code"
            "jetzt beanspruchen, jetzt anfordern, hol es dir, holen sie sich, fordern sie, umfrage teilzunehmen"
            "button klicken, unten stehenden button, lizenz verlängern, schutz wiederherstellen, klicken sie auf, zur bestätigung"
            "antworten sie";
        FillIn: "füllen sie, ausfüllen, geben sie ihre, gib deine, eingeben, kartendaten, ihre bankdaten, ihre kreditkartendaten, deine kartendaten, kontodaten eingeben";
        Tell: "sag mir, sagen sie mir, schick mir, schicken sie mir, sende mir, teilen sie mir, teil mir, nennen sie, nenn mir, leite weiter, leiten sie mir, gib mir, geben sie mir";
        Code:
            "bestätigungscode, verifizierungscode, sicherheitscode, den code, code per sms, sms-code, tan, einmalpasswort, zahlencode"
            "6 ziffern, sechs ziffern, sechsstellige*, 6-stellige*";
        Install: "installieren, installiere, installier, herunterladen, lade die app, laden sie, downloaden, lade dir";
        AppFile: "apk-datei, apk datei, außerhalb des stores, konfigurationsprofil";
        ShareScreen: "bildschirm teilen, teilen sie ihren bildschirm, bildschirm freigeben, bildschirmfreigabe, fernzugriff, fernwartung, fernsteuerung";
        Service:
            "deutsche post, post, hermes, sparkasse, volksbank, commerzbank, deutsche bank, ing, dkb, postbank, finanzamt, bundesfinanzministerium, zoll, elster"
            "kleinanzeigen, otto, telekom, polizei, interpol, ihre bank, bank, rundfunkbeitrag, bundespolizei, europol";
        Support: "kundenservice, kundendienst, support-team, support, technischer dienst, sicherheitsabteilung, kundenbetreuer, mitarbeiter, serviceteam";
        Parcel: "paket, sendung, lieferung, bestellung, päckchen, zustellung";
        Customs: "zoll, zollgebühr*, einfuhrabgaben, einfuhrumsatzsteuer";
        Membered:
            "ihr konto, dein konto, ihres kontos, ihre karte, deine karte, ihr abonnement, ihr zugang, ihr profil, ihr online-banking, ihre pushtan, ihre sicherheits-app, ihr postfach, ihr gerät"
            "ihr abo, ihre mitgliedschaft, ihr schutz, ihr mcafee*, ihr norton*, ihr antivirus*, ihr speicher, ihr cloud*"
            "ihr google*, cloud-speicher, ihr benutzerkonto, ihrem benutzerkonto, ihrem konto, benutzerkonto, ihre geräte"
            "ihr computer, ihrem gerät, ihres geräts, ihre kreditkarte, ihre kontoinformationen, kontoinformationen, ihre domain"
            "ihre e-mail-adresse, ihr passwort, ihr kundenkonto, deines kontos, deinem konto, ihr guthaben, kundenbereich"
            "ihr benutzerprofil, ihr wallet, ihre wallet, ihre bankverbindung, klarna-konto*, paypal-konto*, amazon-konto*"
            "ihre daten, zugang zu, ihres unternehmens, ihre registrierung"
            "ihre lizenz, ihre mcafee-lizenz, mcafee-lizenz, ihre bestellung, ihre lieferdetails"
            "ihren eintrag, ihr eintrag, ihres kontos bei, ihr icloud*, mitgliedskonto, ihr paypal*, ihr amazon*";
        Trouble:
            "gesperrt, sperrung, eingeschränkt, deaktiviert, abgelaufen, läuft ab, laufen ab, ausgesetzt, zurückgehalten, nicht zugestellt, konnte nicht zugestellt"
            "zustellversuch, unvollständige adresse, falsche adresse, ungewöhnlich*, verdächtig*, nicht autorisiert*, unbezahlt, offen*, überfällig, abgelehnt"
            "fehlgeschlagen, problem mit, ausstehend*, angehalten, eingestellt, rückstand, gelöscht"
            "voll, belegt, limit erreicht, speicherlimit, ungeschützt, gefährdet, erkannt, neue anmeldung, zustellung fehlgeschlagen"
            "versuch fehlgeschlagen, zurückgesendet, einschränkung, nicht mehr auf dem neuesten, nicht mehr aktuell, nicht bezahlt"
            "nicht beglichen, nicht eingegangen, nicht geschützt, nicht verifiziert, nicht bestätigt, nicht erkennst, nicht erkennen"
            "gesichert werden, sicherheitswarnung, bedrohung*, viren, auszusetzen, neuen nutzungsbedingungen, neue richtlinie*"
            "zahlungsrückstand, mahnung, läuft heute ab, wartet auf, wartet noch, sperren"
            "nicht zugestellt werden, lieferung versucht, zustellung versucht, warteschleife, aktualisiert werden müssen"
            "lauft heute ab, anfällig, ist angehalten, fehlgeschlagene, vom netz, unvollständig, verlust zu vermeiden, gebunden"
            "betrag noch nicht, offene rechnung, offene betrag";
        LogIn: "einloggen, loggen sie sich ein, anmelden, melden sie sich an, login";
        Verify:
            "verifizieren, verifizieren sie, bestätigen, bestätigen sie, aktualisieren, aktualisieren sie, freischalten, reaktivieren, entsperren, einloggen, loggen sie, anmelden, neu terminieren, legitimieren"
            "aktion erforderlich, handlung erforderlich, maßnahmen erforderlich, handeln erforderlich, bestätigung erforderlich"
            "ihre angaben, ihre daten, angaben bestätigen, daten bestätigen, aktivieren, aktivieren sie, verlängern, verlängern sie"
            "erneuern, erneuern sie, upgrade, erweitern, wiederherstellen, überprüfen, prüfen sie, deaktivieren, synchronisieren"
            "legitimation, sicherheitsüberprüfung, tan-verfahren"
            "schließen sie die zahlung ab, unterschrift erforderlich, bestätigung ihres, bestätigen müssen, kontodaten bestätigen"
            "lieferdetails, lieferinformationen, jetzt lizenz, angaben zu bestätigen, mitzuteilen";
        Urgent:
            "sofort, umgehend, dringend, unverzüglich, innerhalb von 24, 24 stunden, 48 stunden, heute noch, noch heute, letzte mahnung, letzte warnung, jetzt, schnellstmöglich, andernfalls"
            "wenn sie nicht, falls sie nicht, sollten sie nicht, sollte dies nicht, nicht rechtzeitig, handeln sie jetzt"
            "sofortiges handeln, letzte mitteilung, läuft heute ab, umgehende, bevor es zu spät, in 48 stunden, bis spätestens"
            "zeitnah, jetzt handeln"
            "zeitkritisch*, letzte benachrichtigung, letzte erinnerung, letzte chance, beeilen sie sich"
            "zu vermeiden, um eine einschränkung, angegebenen frist, bis zur angegebenen";
        Charge: "abgebucht, wird abgebucht, abbuchung, belastet, kauf von, automatische verlängerung, verlängert sich, wenn sie das nicht waren, falls sie diese, stornieren, rechnung über";
        Prize: "sie haben gewonnen, du hast gewonnen, gewonnen, gewinner, gewinn, lotterie, verlosung, erbschaft, erbe, spende, gratis geschenk, herzlichen glückwunsch, prämie";
        Windfall:
            "sie haben gewonnen, du hast gewonnen, haben sie gewonnen, ihr gewinn, sie wurden ausgewählt, du wurdest ausgewählt"
            "wurde ausgewählt, ausgewählten teilnehmer*, auserwählt*, endauslosung, endrunde, finalist*, finalteilnehmer*"
            "gratulieren ihnen, gratulieren dir, könnte ihnen gehören, gewinnen sie, großes gewinnspiel, gewinnbenachrichtigung"
            "ihre auszahlung, auszahlung ist bereit, die auszahlung von, auszahlung steht, zur auszahlung bereit, zur abholung bereit"
            "guthaben wartet, zahlung ist bereit, konto gutgeschrieben, auf ihr konto erhalten, bonusguthaben, bonuspaket"
            "produkt tester, produkttester, entschädigungszahlung, betrag gewonnen, gewonnen, erbschaft, nachlass, millionen euro"
            "millionen dollar, auszahlung ihres, gewinndaten, gutschein im wert, testpaket, treuepunkte"
            "gewinnspiel teilzunehmen, chance auf, die chance einen, wurde ausgelost, ausgelost, überraschung für, überraschung vom"
            "überraschung auf, wir verlosen, exklusiven preis gewinnen, status ihrer prämie, ihre prämie"
            "guthabenkarte, belohnung zu erhalten, belohnung wartet, extra-prämie, willkommensbonus, freispiele"
            "als einer der wenigen glücklichen, deinen gutschein"
            "gutschrift zu erhalten";
        Tips: "trading-signale, börsentipp*, aktientipp*, wett-tipps, krypto-signale, anlagegruppe, börsengruppe";
        Authority:
            "polizei, kriminalpolizei, staatsanwaltschaft, staatsanwalt, gericht, amtsgericht, bundespolizei, europol, interpol"
            "finanzamt, zoll, bafin, gerichtsvollzieher";
        Accused:
            "geldwäsche, haftbefehl, ermittlungsverfahren, strafverfahren, strafanzeige, gegen sie ermittelt, vorladung"
            "ihre identität wurde, identitätsdiebstahl, illegales paket, drogenhandel, pfändung, vollstreckung, anklage gegen sie";
        Kin: "hallo mama, hallo papa, hi mama, hi papa, mama, papa, mutti, vati, oma, opa";
        NewNumber:
            "neue nummer, meine neue nummer, handy ist kaputt, handy kaputt, handy verloren, handy ist runtergefallen"
            "handy ins wasser, alte nummer, speicher die nummer, neues handy, altes handy";
        Task: "videos liken, einfache aufgaben, tägliche aufgaben, produkte bewerten, hotels bewerten, apps testen, kanälen folgen";
        Job: "nebenjob, heimarbeit, homeoffice, minijob, teilzeit, jobangebot, stellenangebot, nebenverdienst, ohne erfahrung";
        Earn: "verdiene, verdienen, verdienst, einkommen, pro tag, am tag, täglich, provision, gewinn, rendite, lohn";
        Replica: "1:1 replika, 1:1 replica, 1:1 kopie, aaa qualität, aaa replika, spiegelqualität, perfekte kopie, super fake, beste replika, replika uhr*, replika tasche*";
        Imitation: "replika*, replikat*, nachbildung, imitat, kopie, inspiriert von, fälschung";
        Luxury: "tasche*, handtasche*, uhr, uhren, marke*, sneaker, parfum, parfüm, luxus*";
        Miracle: "heilt krebs, heilt diabetes, garantierter gewinn, garantierte rendite, garantierte gewinne, ohne risiko, risikofrei, verdoppeln sie ihr geld, verdopple dein geld, 10 kilo in";
        Scarce: "nur noch 1, nur noch ein, nur noch wenige, letztes stück, letzte exemplare, nur heute, endet heute, schnell sein, solange der vorrat, beeilen sie sich, begrenzte stückzahl";
        Review: "5-sterne-bewertung, 5 sterne bewertung, positive bewertung, bewertung mit 5, bewertung abgeben, fünf sterne, 5 sterne, bewerten sie uns, gute bewertung, rezension";
        Reward: "rückerstattung, gutschein, geschenk*, cashback, gratis, kostenlos, belohnung, im gegenzug, erstatten, amazon-gutschein, rabatt";
        Idiom: "zögern sie nicht, zögere nicht, zögert nicht, keine betrüger, betrüger zwecklos, nie getragen, nie benutzt";
        Denial: "niemals, nie, nicht, kein, keine, keinen, vermeide*, weder, verboten, untersagt";
        Without: "ohne";
        Warning:
            "betrug, betrüger*, betrugs*, warnen, gefälschte, misstrauisch, wenn jemand, falls jemand, wenn ein verkäufer, melden sie den, seien sie"
            "phishing, abzocke, fake-shop*, dubios*, kriminelle*, gebeten werden, aufgefordert werden"
            "betrügerisch*";
        Attention: "vorsicht, achtung, warnung";
        Policy: "allgemeine geschäftsbedingungen, agb, datenschutz*, der nutzer, die nutzer, der käufer, der verkäufer, der kunde, richtlinie*, gemäß, widerrufs*";
        Usual: "kreditkarte*, debitkarte*, ec-karte, girocard, lastschrift, klarna, rechnungskauf, auf rechnung, giropay";
        Receipt:
            "zahlung erhalten, wir haben ihre zahlung, vielen dank für ihre bestellung, bestellbestätigung, zahlungseingang"
            "kontostand beträgt, wurde bezahlt";
        Advert: "teilnahmebedingungen, aktion gültig, agb gelten";
        Digit: "null, eins, zwei, zwo, drei, vier, fünf, sechs, sieben, acht, neun";
    },
    fires: &[
        ("off-platform-contact", "Hallo, schreib mir bitte auf WhatsApp: +49 151 00000000", "WhatsApp"),
        (
            "off-platform-payment",
            "Lass uns das außerhalb der Plattform machen, per Überweisung auf mein Konto",
            "außerhalb der Plattform",
        ),
        ("refund-scam", "Für die Rückerstattung scannen Sie den Code und geben Sie Ihre Kartendaten ein", "Rückerstattung"),
        (
            "impersonated-service",
            "DHL: Ihr Paket wird zurückgehalten, zahlen Sie die Zollgebühren unter https://dhl-zoll.example",
            "Paket wird zurückgehalten",
        ),
        ("code-request", "Ich habe dir einen Bestätigungscode geschickt, sag mir bitte den Code", "sag mir bitte den Code"),
        ("advance-deposit", "Viele Interessenten, bei einer Anzahlung vorab reserviere ich es", "Anzahlung vorab"),
        ("paid-task", "Nebenverdienst: Videos liken und 200 € pro Tag verdienen", "Videos liken"),
        ("counterfeit-wording", "Uhr, 1:1 Replika, AAA Qualität", "1:1 Replika"),
        ("bought-reviews", "Geben Sie eine 5-Sterne-Bewertung ab und erhalten Sie einen Amazon-Gutschein", "5-Sterne-Bewertung"),
        (
            "false-accusation",
            "Hier ist die Polizei: Gegen Sie wird ein Ermittlungsverfahren wegen Geldwäsche geführt",
            "Geldwäsche",
        ),
        (
            "false-relative",
            "Hallo Mama, mein Handy ist kaputt, das ist meine neue Nummer. Kannst du etwas für mich überweisen?",
            "neue Nummer",
        ),
        ("impossible-claim", "Garantierte Gewinne, ohne Risiko", "Garantierte Gewinne"),
        ("off-platform-payment", "Nur PayPal Freunde, Zahlung vor Versand", "Nur PayPal Freunde"),
        ("outside-app", "Bitte laden Sie unsere App herunter, es ist eine APK-Datei: https://laden-app.example/a", "APK-Datei"),
        (
            "overpayment",
            "Wir haben Ihnen versehentlich zu viel überwiesen, bitte überweisen Sie die Differenz zurück",
            "zu viel überwiesen",
        ),
        ("pressure", "Nur noch 1 Stück, endet heute!", "Nur noch 1"),
        ("remote-access", "Bitte installieren Sie AnyDesk, damit unser Support Ihren Bildschirm sieht", "AnyDesk"),
        (
            "unexpected-prize",
            "Herzlichen Glückwunsch, Sie haben gewonnen! Bestätigen Sie Ihre Adresse: https://gewinn.example/a",
            "Sie haben gewonnen",
        ),
    ],
    quiet: &[
        ("off-platform-payment", "Bezahlen Sie niemals außerhalb der Plattform und nie per Geschenkkarte."),
        ("off-platform-payment", "Sie können per Kreditkarte, PayPal oder Überweisung bezahlen."),
        ("refund-scam", "Die Rückerstattung erfolgt innerhalb von 14 Tagen."),
        ("code-request", "Ihr Bestätigungscode lautet 482913. Geben Sie ihn nicht weiter."),
        ("impersonated-service", "Ihr Paket kommt morgen zwischen 10 und 12 Uhr."),
        ("advance-deposit", "Die Kaution der Wohnung wird mit den Schlüsseln zurückgegeben."),
        ("bought-reviews", "Bewertungen stammen von Kunden, die gekauft haben."),
        ("counterfeit-wording", "Alle Uhren sind echt und haben Papiere."),
        ("false-accusation", "Die Polizei rät, das Fahrrad abzuschließen."),
        ("false-relative", "Hallo Mama, ich bin um sechs zu Hause."),
        ("impossible-claim", "Frühere Erträge sagen nichts über künftige."),
        ("off-platform-contact", "Auf dem Telefon ist WhatsApp schon eingerichtet."),
        ("off-platform-payment", "Im Laden geht Karte, Wero oder Bargeld."),
        ("outside-app", "Unsere App gibt es im App Store und bei Google Play."),
        ("overpayment", "Was Sie zu viel bezahlt haben, erhalten Sie binnen einer Woche."),
        ("paid-task", "Wir suchen einen Bäcker in Vollzeit für unseren Laden."),
        ("pressure", "Auf Lager, Versand in zwei Tagen."),
        ("remote-access", "Installieren Sie AnyDesk niemals für Fremde."),
        ("unexpected-prize", "Sie haben die Auktion gewonnen, danke für die Zahlung."),
    ],
};
