//! German.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "de",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp:
            "per whatsapp, über whatsapp, auf telegram, über telegram, über signal, threema, whatsappnummer"
            "whatsapp-nummer, wa nummer, wa-nummer, auf wa, per wa, bei wa, über wa, wapp, im messenger, per messenger"
            "auf insta, per insta, bei insta, auf instagram, per instagram, auf snap, per snap, auf discord, bei signal"
            "auf signal, per signal, telegramm, auf tg, per tg, whatsappen";
        Private:
            "per pn, privat schreiben, private nachricht, schreib mir privat, per dm, schreib mich privat an"
            "privat an mich, per privatnachricht, privatnachricht, in mein postfach, hast du signal, hast du telegram";
        Phone:
            "telefonnummer, handynummer, meine nummer, mobilnummer, rufnummer, hotline, deine nummer, ihre nummer, deine nr"
            "deine handynummer, ihre handynummer, deine handy nummer, deine mobilnummer, ihre mobilnummer"
            "ihre telefonnummer, deine telefonnummer, handynr, telefonnr, tel nr, ne nummer, eine nummer von dir"
            "nr von dir, nummer von dir, deine tel, ne handynummer, telefonisch, telefon:, per telefon";
        Mail:
            "meine e-mail, meine mail, per mail, per e-mail, e-mail-adresse, mailadresse, meine emailadresse"
            "deine e-mail-adresse, ihre e-mail-adresse, deine email, ihre email, deine mailadresse, ihre mailadresse"
            "deine mail, ihre mail";
        Contact:
            "kontaktiere*, schreib mir, schreiben sie mir, schreibe mir, schreibt mir, schreib mich, schreiben sie an"
            "melde dich, melden sie sich, meld dich, füge mich, fügen sie mich, adde mich, erreichen sie mich"
            "erreichst mich, gib mir deine nummer, geben sie mir ihre nummer, schick mir deine nummer"
            "schicken sie mir ihre nummer, weiter schreiben, lass uns auf, lass uns über, antworten sie an"
            "nehmen sie kontakt, kontakt-e-mail, kontakt:, e-mail:, wenden sie sich, schreiben sie uns, schreib ihm"
            "schreib ihr, schreib uns, schreibst du mir, schreib einfach, schreib lieber, schreib kurz, schreib doch"
            "schreib am besten, schreib bitte, schreibt mich an, schreib mal, schreib meiner, schreib meinem"
            "meldest du dich, bitte melden, am besten melden, bei ihm melden, bei ihr melden, add mich, add me, füg mich"
            "hinzufügen, schick mir ne nachricht, schick eine nachricht, nachricht an, nachricht auf, nachricht über"
            "mail an, mail mir, maile mir, mailen sie, mail mich, ne mail an, eine mail an, email an, e-mail an"
            "erreichbar unter, erreichbar auf, erreichst du, zu erreichen unter, lieber auf, lieber über, lieber per"
            "besser auf, besser über, besser per, bin eher auf, bin nur auf, wechseln wir, wechseln zu, rüber auf, rüber zu"
            "komm auf, kommt auf, gehen wir auf, geh auf, weiter auf, weiter über, weiter per, schreibe lieber"
            "schreiben wir, anschreiben, texte mir, text mich, klären wir, klären auf, besprechen wir, kontakt nur"
            "kontakt bitte, kontakt über, kontakt per, kontaktier, kontaktiert";
        Call:
            "rufen sie, anrufen, ruf an, wählen sie, ruf mich, ruf ihn an, ruf sie an, ruf mal an, ruf kurz an, ruf durch"
            "kurz anrufen, telefonieren, klingel durch, klingel mal, bimmel, ruft dich an";
        Inquiry:
            "bei fragen, weitere informationen, öffnungszeiten, häufige fragen, haben sie fragen, servicezeiten, impressum"
            "fragen gern, fragen gerne, fragen bitte, rückgabe, unseren kundenservice, unser kundenservice, mo-fr"
            "mo. bis fr., montag bis freitag, werktags, an werktagen";
        Pay:
            "zahle, zahlen, bezahlen, bezahle, bezahlung, zahlung, zahlbar, überweise, überweisen, überweis, einzahlen"
            "ich akzeptiere, zahlungsmethode, begleichen, überweist, zahlst, zahlt, zahl, bezahlst, bezahl, blechen, löhnen"
            "schick das geld, geld schicken, geld senden, geld überweisen, transferieren, transferiere, ueberweisen"
            "ueberweise, ueberweis, einzahlst, einzuzahlen, zu zahlen, zu überweisen, anweisen";
        Send:
            "sende, senden, schicke, schicken, schick, überweise, kaufe, kaufen sie, besorge, gib mir, geben sie mir"
            "vorstrecken, schickst, sendest, hol mir, besorg mir, besorgst, kaufst, auslegen, leg aus, streck vor, schmeiß"
            "aufladen, auflädst";
        Money: "geld, den betrag, die summe, bargeld, den rest, das guthaben, die kohle, restbetrag";
        Transfer:
            "überweisung, per überweisung, vorkasse, sofortüberweisung, echtzeitüberweisung, kryptowährung*, krypto"
            "bareinzahlung, ueberweisung, sofort überweisung, instant überweisung, echtzeit überweisung, kryptos, coins"
            "bitcoins, banküberweisung*";
        Untraceable:
            "geschenkkarte*, gutscheinkarte*, freunde und familie, freunde & familie, als freund, an freunde"
            "google play karte*, guthabenkarte*, bar per post, bargeld per post, bargeld an den kurier, bargeld dem kurier"
            "gutscheincode*, paypal f&f, paypal f+f, paypal ff, pp freunde, pp f&f, pp ff, paypal an freunde"
            "paypal für freunde, paypal friends, paypal family, paypal freunde*, freunde-funktion, freundefunktion"
            "freunde funktion, freunde/familie, freunde+familie, familie und freunde, freunde u. familie, freunde u familie"
            "freunde oder familie, paypal ohne käuferschutz, ohne käuferschutz, paysafe, paysafecard*, paysafe-code*"
            "psc code, guthabencode*, amazon guthaben, amazon-karte*, amazonkarte*, amazon karte*, steam guthaben*"
            "steamkarte*, itunes karte*, ituneskarte*, google play code*, google-play-karte*, apple karte*, apple-karte*"
            "prepaidkarte*, prepaid-karte*, aufladecode*, bargeld an den fahrer, bargeld dem fahrer, bargeld im umschlag"
            "geld im umschlag, bar im umschlag, bar im brief, geld im brief";
        Account:
            "kontonummer, bankverbindung, kontodaten, bankdaten, kartennummer, dieses konto, folgendes konto, auf das konto"
            "das konto, wallet, kontoinhaber*, auf folgendes konto, meine iban, die iban, diese iban, folgende iban"
            "kontonummer:, iban:, bankdaten:";
        Peer:
            "paypal freunde, paypal f&f, paypal familie, wero, paypal f+f, paypal ff, pp freunde, pp f&f, pp ff"
            "paypal an freunde, paypal für freunde, paypal friends, freunde und familie, freunde & familie"
            "familie und freunde, freunde/familie, freundefunktion, freunde-funktion, freunde funktion, freunde+familie";
        Personal:
            "mein konto, meinem konto, auf mein konto, mein privatkonto, mein privates konto, privatkonto, privates konto"
            "auf meinen namen, direkt an mich, mein paypal, lautet auf, überweise mir, überweisen sie mir, überweis mir"
            "zahl mir, zahle mir, zahlen sie mir, schick mir das geld, schicken sie mir das geld, sende mir das geld"
            "an mich überweisen, überweise an mich, überweisen sie an mich, meine iban, meine bankdaten, meine kontodaten"
            "aufs konto, auf mein paypal, an mein paypal, auf meine iban, an meine iban, auf meine karte, mein n26"
            "auf mein n26, auf mein revolut, mein revolut, konto meines*, konto meiner*, konto von meinem, konto von meiner"
            "konto vom bruder, bruders konto, mannes konto, freundin überweisen, überweis es mir, überweis an, überweis auf"
            "überweist mir, überweisen sie es mir, schick mir die kohle, schick mir geld, sende mir geld, privat an mich"
            "privat überweisen, direkt überweisen, direkt bezahlen, zahl direkt, geld an mich, auf das konto von"
            "kontoinhaber ist, konto läuft auf, konto läuft über, an diese wallet, auf diese wallet, an meine wallet"
            "auf meine wallet, meine wallet, an folgende wallet";
        Holder: "kontoinhaber, kontoinhaberin, auf den namen, lautend auf, empfänger";
        PayCode: "qr-code zum bezahlen, mein qr-code, zahlcode";
        Outside:
            "außerhalb der plattform, ausserhalb der plattform, außerhalb von ebay, außerhalb ebay"
            "außerhalb von kleinanzeigen, außerhalb der app, außerhalb der seite, an ebay vorbei, ohne ebay, ohne plattform"
            "gebühren sparen, gebühren umgehen, gebühr sparen, ohne die plattform, nicht über die plattform"
            "nicht über ebay, nicht über kleinanzeigen, privat abwickeln, direkt abwickeln, an der plattform vorbei"
            "an kleinanzeigen vorbei, an vinted vorbei, statt über die plattform, statt über kleinanzeigen"
            "statt über vinted, statt über ebay, außerhalb von vinted, außerhalb vinted, ohne kleinanzeigen, ohne vinted"
            "ohne sicher bezahlen, nicht über sicher bezahlen, statt sicher bezahlen, nicht über vinted, nicht über die app"
            "nicht über den shop, spar ich die gebühr, sparen wir die gebühr*, sparen uns die gebühr*, sparen die gebühr*"
            "sparst die gebühr*, ohne gebühren, die gebühren sparen, gebührenfrei abwickeln, privat regeln, unter der hand"
            "direkt unter uns, direkt zwischen uns, ohne provision, provision sparen, anzeige löschen und"
            "inserat löschen und";
        Only: "nur, ausschließlich, lediglich";
        Fee:
            "anzahlung, kaution, vorauszahlung, gebühr, gebühren, zollgebühr*, bearbeitungsgebühr, steuer*, vorschuss"
            "versicherungsgebühr, zoll, pfand, spediteur, die spedition, transportkosten, überführungskosten"
            "die versicherung, versicherungskosten, erste miete, 1. miete, erste monatsmiete, eine monatsmiete, anzahlen"
            "anzahlst, anzuzahlen, die hälfte, teilbetrag, reservierungsgebühr, reservierungskosten, reservierungsbetrag"
            "freischaltgebühr, bearbeitungskosten, transportgebühr, kurierkosten, kuriergebühr, transporteur, kurierfahrer"
            "transportversicherung, überführung, als reservierung";
        Reserve:
            "lege ich zurück, halte ich frei, viele interessenten, mehrere interessenten, vor der besichtigung, sichern"
            "zurückleg*, leg ich zurück, leg es zurück, leg ihn zurück, leg dir, halte es dir, halt ich dir, halte ich dir"
            "halte ihn dir, halt es dir, freihalten, frei halten, weglegen, leg ich weg, anzeige raus, anzeige rausnehmen"
            "nehm die anzeige, nehme die anzeige, nehme ich die anzeige, aus dem netz, sag den anderen ab"
            "sage den anderen ab, sag ich den anderen ab, sage ich den anderen ab, andere interessenten, andere anfragen"
            "mehrere anfragen, noch jemand interessiert, wer zuerst zahlt, wer zuerst überweist, wer als erstes zahlt"
            "festmachen, fest machen, wohnung sichern, platz sichern, vom markt, den zuschlag, kommt der schlüssel"
            "schlüssel per, schicke ich den schlüssel, schick ich den schlüssel, schlüssel verschick*, schlüssel zuschick*"
            "schlüssel dann per, ohne besichtigung, vor besichtigung, besichtigung erst, besichtigung nur, hund sichern"
            "welpen sichern, reservieren, reserviere, reserviert, reservierst, reservierung";
        First:
            "zuerst, vorab, im voraus, im vorhinein, vor versand, vor dem versand, erst zahlen, vorher, erst nach zahlung"
            "vor dem senden, im vorraus, vor der abholung, vor abholung, vor übergabe, vor der übergabe, erst das geld"
            "erst geld, erst überweisen, sobald das geld, sobald der betrag, sobald die zahlung, wenn das geld da"
            "nach zahlungseingang, nach geldeingang";
        Refund:
            "rückerstattung, erstattung, erstatten, rückzahlung, rückvergütung, geld zurück, zurückerstatten, erstattet"
            "erstattungsbetrag, steuererstattung, steuerrückerstattung, rückerstattet, geld zurückbekommen"
            "geld zurückholen, steuerrückzahlung, geld zu erhalten, geld zu bekommen, geld zu empfangen"
            "zahlung zu erhalten, zahlung zu empfangen, auszahlung zu erhalten, um dein geld, um ihr geld"
            "damit du dein geld, damit das geld kommt, damit das geld ankommt, das geld bekommst, dein geld bekommst"
            "ihr geld bekommen";
        Compensation:
            "entschädigung, entschädigen, schadenersatz, das doppelte, doppelte, ausgleichszahlung, vergütung, kulanz*"
            "wiedergutmachung, ersatzleistung, schadensersatz";
        Overpaid:
            "zu viel überwiesen, zu viel gezahlt, zuviel überwiesen, zuviel gezahlt, zu viel erstattet, versehentlich"
            "irrtümlich, aus versehen, doppelt überwiesen, zu viel geschickt, zuviel geschickt, zu viel gesendet"
            "zu viel bezahlt, zuviel bezahlt, zu viel gebucht, zu viel abgebucht, zuviel abgebucht, doppelt gezahlt"
            "doppelt geschickt, doppelt gesendet, ausversehen, mehr überwiesen, mehr geschickt, mehr als vereinbart"
            "mehr als ausgemacht, überzahl*, höheren betrag, scheck über, zahlendreher, eine null, null zu viel, vertippt"
            "verklickt, falschen betrag, falscher betrag, falsch überwiesen, euro statt, eur statt, € statt";
        SendBack:
            "differenz zurück, überweisen sie die differenz, zurückschicken, überschuss zurück, den rest zurück"
            "zurück schicken, schick zurück, schickst du mir, schick mir den rest, schick mir die differenz"
            "schick mir den überschuss, überweis zurück, überweist mir, zurücküberweis*, zurück überweis*, zurückzahl*"
            "zahl zurück, rücküberweis*, rest zurück, differenz an, differenz überweis*, restbetrag an, übrigen betrag"
            "den rest an, rest weiterleiten, gib mir den rest, gib den rest, mir die differenz, mir den rest";
        SafeAccount:
            "sicheres konto, sicherheitskonto, sicherungskonto, geld in sicherheit, ihr geld schützen"
            "guthaben freischalten, notfallkonto, tresorkonto, prüfkonto, zwischenkonto, schutzkonto, hinterlegungskonto"
            "umschuldungskonto, ihr erspartes, ihre ersparnisse, geld zu sichern, geld sichern, guthaben sichern"
            "geld zu schützen";
        Membership: "mitgliedschaft, abonnement, abo, gewinnspiel-abo";
        Scan: "scannen, scanne, scan den, einscannen";
        Open:
            "klicke, klick auf, klicken, folgen sie dem link, folge dem link, unter folgendem link, über diesen link"
            "diesen link, besuchen sie, link unten, hier:, jetzt bestätigen, jetzt überprüfen, jetzt teilnehmen"
            "teilnahme bestätigen, jetzt mitmachen, jetzt aktivieren, jetzt aktualisieren, jetzt verlängern, jetzt erneuern"
            "jetzt sichern, jetzt anmelden, jetzt einlösen, folgenden button, den button, den link, schaltfläche"
            "konto überprüfen, nehmen sie teil, machen sie mit, guthaben anfordern, jetzt erweitern, hier geht es zur"
            "über den link, unten stehend*, nachstehend*, im anhang, angehängt*, qr-code, jetzt beanspruchen"
            "jetzt anfordern, hol es dir, holen sie sich, fordern sie, umfrage teilzunehmen, button klicken"
            "lizenz verlängern, schutz wiederherstellen, zur bestätigung, antworten sie, freigeben, geben sie frei"
            "gib frei, freigabe, in der banking-app, in ihrer banking-app, in deiner banking-app, bestätigen sie in der app"
            "in der app bestätigen, drück auf, drücken sie auf, tippe auf, tippen sie auf, auf den link, link öffnen"
            "öffne den, öffnen sie, öffne die";
        FillIn:
            "füllen sie, ausfüllen, geben sie ihre, gib deine, eingeben, kartendaten, ihre bankdaten"
            "ihre kreditkartendaten, deine kartendaten, kontodaten eingeben, karte hinterlegen, karte angeben"
            "zahlungsdaten, bankdaten angeben, iban angeben, tragen sie, trag ein, eintragen, trag deine"
            "kartennummer eingeben, karteninhaber, pin eingeben, pin ein, ihre pin, deine pin";
        Tell:
            "sag mir, sagen sie mir, schick mir, schicken sie mir, sende mir, teilen sie mir, teil mir, nenn mir"
            "leite weiter, leiten sie mir, gib mir, geben sie mir, schickst du mir, schick die mir, schick ihn"
            "schick sie mir, schick ma, lies vor, lies mir, lesen sie, vorlesen, durchgeben, gib durch, geben sie durch"
            "durchsagen, durch geben, sag die, sag ihn, sagst du mir, nenne mir, nennst, nennen, teile mir, weiterleiten"
            "leite mir, leit mir, leitest, brauche ich, brauch ich, ich brauche, ich brauch, brauch den, brauchen wir"
            "benötige, benötigen, was steht, steht in der, wie lautet, welche zahlen, welcher code, gibst du mir, gib mal"
            "geben sie uns, antworte mit, antworten sie mit, zurückschreiben, screenshot von, foto von, nummer haben"
            "nr haben, nummer bekommen, lass mich kurz, lass mich mal, lass mich drauf, mitteilen, teilen sie uns"
            "schreib mir die, schreib mir den, tipp ein, mir schicken, mir geben, mir senden, mir nennen, mir sagen"
            "mir einfach, mir mal, mir kurz, nenn ihn, nenn sie, nenn uns, nummer schicken, nummer geben"
            "handynummer schicken, handynummer geben, telefonnummer schicken, telefonnummer geben, nr schicken, nr geben"
            "gib die, gib den, gib ihn, gib sie, eben durch, mal durch, brauche nur, brauch nur, bräuchte";
        Code:
            "bestätigungscode, verifizierungscode, sicherheitscode, den code, sms-code, tan, einmalpasswort, zahlencode"
            "6 ziffern, sechs ziffern, 6-stellige*, 6 zahlen, sechs zahlen, 6stellig*, 6 stellig*, sechsstellig*"
            "die zahlen, die ziffern, der code, ein code, einen code, nen code, n code, smscode, sms code, sms mit, die tan"
            "push-tan, tans, der pin, die pin, deine pin, bestätigungs-sms, bestätigungs sms, sms bekommst, sms bekommen"
            "sms gekriegt, in der sms, die sms, eine sms, ne sms, whatsapp code, whatsapp-code, aktivierungscode"
            "freischaltcode, google code, google-code, code, zahlen aus, einmalcode, einmal-code, einmalkennwort"
            "aus der sms";
        Install:
            "herunterladen, lade die app, laden sie, downloaden, lade dir, installier*, hol dir die app, hol dir unsere"
            "lad dir, lad die, ladet, runterladen, runter laden, zieh dir, app herunter, öffne die datei, datei öffnen"
            "öffnen sie die datei, aufspielen, spiel die";
        AppFile:
            "apk-datei, apk datei, außerhalb des stores, konfigurationsprofil, nicht im store, nicht im play store"
            "nicht im playstore, nicht im app store, nicht im appstore, noch nicht im, nicht aus dem store"
            "nicht über den store, unbekannten quellen, unbekannte quellen, unbekannte apps, unbekannter herkunft"
            "fremdquellen, play protect, virenscanner aus*, virenschutz aus*, antivirus aus*, warnung wegdrücken"
            "warnung einfach wegdrücken, warnung einfach ignorieren, warnung ignorieren, warnung kannst du"
            "warnmeldung ignorieren, meldung einfach wegdrücken, trotzdem installieren, testversion der app, beta-app";
        ShareScreen:
            "bildschirm teilen, teilen sie ihren bildschirm, bildschirm freigeben, bildschirmfreigabe, fernzugriff"
            "fernwartung, fernsteuerung, bildschirm teilst, teil deinen bildschirm, teile deinen bildschirm"
            "teil den bildschirm, teilen sie den bildschirm, bildschirmübertragung, bildschirm übertragen, screen teilen"
            "screensharing, bildschirm zeigen, fernwartungs*, fernzugriffs*, aufschalten, einwählen, zugriff auf ihren"
            "zugriff auf deinen, zugriff auf dein, zugriff auf ihr gerät, auf ihren rechner, auf deinen rechner"
            "auf ihren computer, auf ihren pc, auf deinen pc, auf ihren bildschirm, auf deinen bildschirm"
            "mit deinem handy verbinden, fernsteuern, schalte mich auf, teil kurz deinen, teil mal deinen"
            "kurz deinen bildschirm, mal deinen bildschirm";
        Service:
            "deutsche post, post, hermes, sparkasse, volksbank, commerzbank, deutsche bank, ing, dkb, postbank, finanzamt"
            "bundesfinanzministerium, zoll, elster, kleinanzeigen, otto, telekom, polizei, interpol, ihre bank, bank"
            "rundfunkbeitrag, bundespolizei, europol, stromanbieter, netzbetreiber, energieversorger, stadtwerke"
            "internetanbieter, mobilfunkanbieter, verbraucherzentrale, krankenkasse, familienkasse, jobcenter, vodafone, o2"
            "1&1, n26, comdirect, consorsbank, targobank, zollamt, hauptzollamt, kryptobörse, krypto-konto, deiner bank"
            "ihrer bank, deine bank, raiffeisen, paket-service";
        Support:
            "kundenservice, kundendienst, support-team, support, technischer dienst, sicherheitsabteilung, kundenbetreuer"
            "mitarbeiter, serviceteam, sicherheitsdienst, sicherheitsteam, betrugsabteilung, betrugsprävention"
            "betrugserkennung, bankberater, bankmitarbeiter, zahlungsabteilung, hotline, techniker, kundenberater, berater";
        Parcel:
            "paket, sendung, lieferung, bestellung, päckchen, zustellung, ihr paket, dein paket, ihre sendung"
            "deine sendung, paketzustellung";
        Customs: "zoll, zollgebühr*, einfuhrabgaben, einfuhrumsatzsteuer";
        Membered:
            "ihr konto, dein konto, ihres kontos, ihre karte, deine karte, ihr abonnement, ihr zugang, ihr profil"
            "ihr online-banking, ihre pushtan, ihre sicherheits-app, ihr postfach, ihr gerät, ihr abo, ihre mitgliedschaft"
            "ihr schutz, ihr mcafee*, ihr norton*, ihr antivirus*, ihr speicher, ihr cloud*, ihr google*, cloud-speicher"
            "ihr benutzerkonto, ihrem benutzerkonto, ihrem konto, benutzerkonto, ihre geräte, ihr computer, ihrem gerät"
            "ihres geräts, ihre kreditkarte, ihre kontoinformationen, kontoinformationen, ihre domain, ihre e-mail-adresse"
            "ihr passwort, ihr kundenkonto, deines kontos, deinem konto, ihr guthaben, kundenbereich, ihr benutzerprofil"
            "ihr wallet, ihre wallet, ihre bankverbindung, klarna-konto*, paypal-konto*, amazon-konto*, ihre daten"
            "zugang zu, ihres unternehmens, ihre registrierung, ihre lizenz, ihre mcafee-lizenz, mcafee-lizenz"
            "ihre bestellung, ihre lieferdetails, ihren eintrag, ihr eintrag, ihr icloud*, mitgliedskonto, ihr paypal*"
            "ihr amazon*, auf deinem handy, auf deinem gerät, auf ihrem handy, auf ihrem gerät, auf deinem pc"
            "auf ihrem computer, deine anzeige, ihre anzeige, dein inserat, ihr inserat, dein profil, dein account"
            "ihr account, deinen account, deinem account, pushtan-verfahren, ihr pushtan*, deine pushtan, deine banking-app"
            "ihre banking-app, ihre id, ihr ausweis, ihr führerschein, ihre sim*, deine sim*, dein whatsapp, ihr whatsapp"
            "dein paypal";
        Trouble:
            "gesperrt, sperrung, eingeschränkt, deaktiviert, abgelaufen, läuft ab, laufen ab, ausgesetzt, zurückgehalten"
            "nicht zugestellt, konnte nicht zugestellt, zustellversuch, unvollständige adresse, falsche adresse"
            "ungewöhnlich*, verdächtig*, nicht autorisiert*, unbezahlt, offen*, überfällig, abgelehnt, fehlgeschlagen"
            "problem mit, ausstehend*, angehalten, eingestellt, rückstand, gelöscht, voll, belegt, limit erreicht"
            "speicherlimit, ungeschützt, gefährdet, erkannt, neue anmeldung, zustellung fehlgeschlagen"
            "versuch fehlgeschlagen, zurückgesendet, einschränkung, nicht mehr auf dem neuesten, nicht mehr aktuell"
            "nicht bezahlt, nicht beglichen, nicht eingegangen, nicht geschützt, nicht verifiziert, nicht bestätigt"
            "nicht erkennst, nicht erkennen, gesichert werden, sicherheitswarnung, bedrohung*, viren, auszusetzen"
            "neuen nutzungsbedingungen, neue richtlinie*, zahlungsrückstand, mahnung, läuft heute ab, wartet auf"
            "wartet noch, sperren, nicht zugestellt werden, lieferung versucht, zustellung versucht, warteschleife"
            "aktualisiert werden müssen, anfällig, ist angehalten, fehlgeschlagene, vom netz, unvollständig"
            "verlust zu vermeiden, gebunden, betrag noch nicht, im zollamt, liegt im zoll, beim zoll fest, hängt fest"
            "festgehalten, wird umgestellt, umgestellt, wird gelöscht, gehackt, infiziert, virus, trojaner, missbraucht"
            "unbefugt*, fremdzugriff, unberechtigt*, nicht zustellen, hausnummer fehlt, adresse unvollständig, nachzahlung"
            "nachporto, unterfrankiert, läuft aus, läuft morgen, wird abgeschaltet, abgeschaltet, auffällig*, ungültig"
            "blockiert, verifizierung fehlt, nicht freigeschaltet, auf eis, eingefroren, nicht geliefert werden"
            "nicht ausgeliefert werden";
        LogIn: "einloggen, loggen sie sich ein, anmelden, melden sie sich an, login";
        Verify:
            "verifizieren, bestätigen, aktualisieren, freischalten, reaktivieren, entsperren, einloggen, loggen sie"
            "anmelden, neu terminieren, legitimieren, aktion erforderlich, handlung erforderlich, maßnahmen erforderlich"
            "handeln erforderlich, bestätigung erforderlich, ihre angaben, ihre daten, angaben bestätigen, daten bestätigen"
            "aktivieren, verlängern, erneuern, upgrade, erweitern, wiederherstellen, überprüfen, prüfen sie, deaktivieren"
            "synchronisieren, legitimation, sicherheitsüberprüfung, tan-verfahren, schließen sie die zahlung ab"
            "unterschrift erforderlich, bestätigung ihres, kontodaten bestätigen, lieferdetails, lieferinformationen"
            "jetzt lizenz, angaben zu bestätigen, mitzuteilen, verifizierung, verifiziere, bestätige, aktualisiere"
            "erneuere, freischalte, schalte frei, umstellen, hinterlegen";
        Urgent:
            "sofort, umgehend, dringend, unverzüglich, innerhalb von 24, 24 stunden, 48 stunden, heute noch, noch heute"
            "letzte mahnung, letzte warnung, jetzt, schnellstmöglich, andernfalls, wenn sie nicht, falls sie nicht"
            "sollten sie nicht, sollte dies nicht, nicht rechtzeitig, handeln sie jetzt, sofortiges handeln"
            "letzte mitteilung, läuft heute ab, umgehende, bevor es zu spät, in 48 stunden, bis spätestens, zeitnah"
            "zeitkritisch*, letzte benachrichtigung, letzte erinnerung, letzte chance, beeilen sie sich, zu vermeiden"
            "um eine einschränkung, angegebenen frist, bis zur angegebenen, bis heute, nur noch heute, bis mitternacht"
            "heute abend, bis 18 uhr, so schnell wie möglich, asap, binnen 24, sonst";
        Charge:
            "abgebucht, wird abgebucht, abbuchung, belastet, kauf von, automatische verlängerung, verlängert sich"
            "wenn sie das nicht waren, falls sie diese, stornieren, rechnung über";
        Prize:
            "sie haben gewonnen, du hast gewonnen, gewonnen, gewinner, gewinn, lotterie, verlosung, erbschaft, erbe, spende"
            "gratis geschenk, herzlichen glückwunsch, prämie";
        Windfall:
            "sie haben gewonnen, du hast gewonnen, haben sie gewonnen, ihr gewinn, sie wurden ausgewählt"
            "du wurdest ausgewählt, wurde ausgewählt, ausgewählten teilnehmer*, auserwählt*, endauslosung, endrunde"
            "finalist*, finalteilnehmer*, gratulieren ihnen, gratulieren dir, könnte ihnen gehören, gewinnen sie"
            "großes gewinnspiel, gewinnbenachrichtigung, ihre auszahlung, auszahlung ist bereit, die auszahlung von"
            "auszahlung steht, zur auszahlung bereit, zur abholung bereit, guthaben wartet, zahlung ist bereit"
            "konto gutgeschrieben, auf ihr konto erhalten, bonusguthaben, bonuspaket, produkt tester, produkttester"
            "entschädigungszahlung, betrag gewonnen, gewonnen, erbschaft, nachlass, millionen euro, millionen dollar"
            "auszahlung ihres, gewinndaten, gutschein im wert, testpaket, treuepunkte, gewinnspiel teilzunehmen, chance auf"
            "die chance einen, wurde ausgelost, ausgelost, überraschung für, überraschung vom, überraschung auf"
            "wir verlosen, exklusiven preis gewinnen, status ihrer prämie, ihre prämie, guthabenkarte"
            "belohnung zu erhalten, belohnung wartet, extra-prämie, willkommensbonus, freispiele"
            "als einer der wenigen glücklichen, deinen gutschein, gutschrift zu erhalten";
        Tips: "trading-signale, börsentipp*, aktientipp*, wett-tipps, krypto-signale, anlagegruppe, börsengruppe";
        Authority:
            "polizei, kriminalpolizei, staatsanwaltschaft, staatsanwalt, gericht, amtsgericht, bundespolizei, europol"
            "interpol, finanzamt, zoll, bafin, gerichtsvollzieher";
        Accused:
            "geldwäsche, haftbefehl, ermittlungsverfahren, strafverfahren, strafanzeige, gegen sie ermittelt, vorladung"
            "ihre identität wurde, identitätsdiebstahl, illegales paket, drogenhandel, pfändung, vollstreckung"
            "anklage gegen sie";
        Kin:
            "hallo mama, hallo papa, hi mama, hi papa, mama, papa, mutti, vati, oma, opa, hey mama, hey papa, huhu mama"
            "mami, papi, omi, opi, hallo oma, hallo opa, tante, dein sohn, deine tochter, dein enkel";
        NewNumber:
            "neue nummer, meine neue nummer, handy ist kaputt, handy kaputt, handy verloren, handy ist runtergefallen"
            "handy ins wasser, alte nummer, speicher die nummer, neues handy, altes handy, neue handynummer, neue nr"
            "meine neue nr, nummer gewechselt, nummer geändert, andere nummer, handy geklaut, handy weg, display kaputt"
            "handy defekt, handy hinüber, handy ist hin, handy im eimer, handy geschrottet, ins klo, in die toilette"
            "in der waschmaschine, in die waschmaschine, handy runtergefallen, handy ist runter, handy gesperrt"
            "nummer einspeichern, nummer löschen, ersatzhandy, handy von einer freundin, handy eines freundes";
        Task:
            "videos liken, einfache aufgaben, tägliche aufgaben, produkte bewerten, hotels bewerten, apps testen"
            "kanälen folgen, apps bewerten, apps zu bewerten, app-tester, apptester, app tester, apps bewertest"
            "liken und folgen, likes und follows, hotels bewertest, hotels zu bewerten, buchungen optimieren"
            "buchungen bestätigen, aufgaben erledigen, kleine aufgaben, leichte aufgaben, online-aufgaben, online aufgaben"
            "aufgaben am handy, aufgaben pro tag, arbeitskonto, aufgabenkonto, auftrag freischalten, aufträge pro tag"
            "kombi-auftrag, kombiauftrag, glücksauftrag, glücksbestellung, negatives guthaben, guthaben im minus"
            "konto im minus, konto zur verfügung, konto vermieten, konto verleihen, konto ausleihen, bankkarte verleihen"
            "karte ausleihen, pakete annehmen, pakete empfangen, pakete zuhause, pakete umpacken, pakete weiterleiten"
            "pakete weiterschicken, pakete weiterversenden, neu etikettieren, umetikettieren, paketannahme, finanzagent*"
            "gelder weiterleiten, geld weiterleiten, produkte kaufen und bewerten, zugangsdaten schicken"
            "auftrag ist im minus, guthaben ist im minus, aufgabe ist im minus, konto ist im minus"
            "provision freizuschalten, provision freischalten";
        Job:
            "nebenjob, heimarbeit, homeoffice, minijob, teilzeit, jobangebot, stellenangebot, nebenverdienst"
            "ohne erfahrung, geld verdienen, nebenbei verdienen, von zu hause, von zuhause, remote job, remote-job"
            "suchen leute, wir suchen leute, dein profil bei, ihr profil bei, deinen lebenslauf, ihren lebenslauf"
            "home office";
        Earn:
            "verdiene, verdienen, verdienst, einkommen, pro tag, am tag, täglich, provision, gewinn, rendite, lohn"
            "bezahlung täglich, tägliche auszahlung, tägliche bezahlung, pro paket, pro auftrag, pro aufgabe, pro klick"
            "pro video, pro like, pro bewertung, pro text, ausgezahlt, auszahlung, in usdt, verdienste, verdient"
            "provisionen";
        Replica:
            "1:1 replika, 1:1 replica, 1:1 kopie, aaa qualität, aaa replika, spiegelqualität, perfekte kopie, super fake"
            "beste replika, replika uhr*, replika tasche*";
        Imitation: "replika*, nachbildung, imitat, kopie, inspiriert von, fälschung";
        Luxury: "tasche*, handtasche*, uhr, uhren, marke*, sneaker, parfum, luxus*";
        Miracle:
            "heilt krebs, heilt diabetes, garantierter gewinn, garantierte rendite, garantierte gewinne, ohne risiko"
            "risikofrei, verdoppeln sie ihr geld, verdopple dein geld, 10 kilo in";
        Scarce:
            "nur noch 1, nur noch ein, nur noch wenige, letztes stück, letzte exemplare, nur heute, endet heute"
            "schnell sein, solange der vorrat, beeilen sie sich, begrenzte stückzahl";
        Review:
            "5-sterne-bewertung, positive bewertung, bewertung mit 5, bewertung abgeben, fünf sterne, bewerten sie uns"
            "rezension, nette bewertung*, positive rezension*, gute rezension*, 5 sternen, fünf sternen, auf 5 sterne"
            "sterne gibst, sterne gebt, sterne geben, volle sterne, bewertung schreib*, bewertung hinterlass*"
            "bewertung dalass*, bewertest, screenshot der bewertung, screenshot deiner bewertung, google-bewertung schreib*"
            "google bewertung schreib*, google-bewertung abgeb*, google bewertung abgeb*, bewertung bei google"
            "bewertung auf google, bewertung bei amazon, bewertung auf amazon, bewertungen auf google gesucht"
            "gute bewertung, 5 sterne bei, 5 sterne auf, 5 sterne für, 5 sterne gib*, gib 5 sterne, gib uns 5 sterne"
            "gebt uns 5 sterne, 5 sterne geben, 5 sterne hinterlass*, 5 sterne dalass*, 5 sterne rezension, 5 sterne ="
            "5 sterne bewertung, 5 sterne vergeb*";
        Reward:
            "rückerstattung, gutschein, geschenk*, cashback, gratis, kostenlos, im gegenzug, erstatten, amazon-gutschein"
            "rabatt, umsonst, kaufpreis zurück, betrag zurück, kohle zurück, dafür bekommst, dafür gibt, dafür gibts"
            "gibts dafür, gibt's dafür, bekommst du, erhältst du, bekommen sie, pro bewertung, pro text, pro rezension"
            "pro stern, paypal zurück, über paypal zurück, als dankeschön, kleines dankeschön, prämie, kannst du behalten"
            "darfst du behalten, dürfen sie behalten, belohn*, entlohn*, freebie";
        Idiom:
            "zögern sie nicht, zögere nicht, zögert nicht, keine betrüger, betrüger zwecklos, nie getragen, nie benutzt"
            "hier nicht oft, nicht oft hier, selten hier, hier nicht mehr, nicht mehr hier, bin hier nicht, lese hier nicht"
            "les hier nicht, seh hier nicht, antworte hier nicht, schreibe hier nicht, kann hier nicht, hier keine"
            "nicht wundern, keine benachrichtigung*, krieg ich keine, krieg keine, bekomme keine, bekomm keine"
            "kein kleinanzeigen, kein ebay, kein vinted, keinen account, kein konto hier, keine sorge, keine angst"
            "kein risiko, kein vertrag, keine erfahrung, keine zeit, nicht abholen, nicht selbst, nicht persönlich"
            "nicht vor ort, nicht im land, nicht in deutschland, nicht auflegen, legen sie nicht auf, nicht weitersagen"
            "keine 20, keine 10, keine 5, dauert nicht lange, dauert nicht, nicht lange, nicht fotografieren, nicht gefällt"
            "nicht gefallen, brauchst du keinen, brauchst du nicht, keine spaßbieter, keine zeitverschwender"
            "nicht mehr lange, nicht verpassen, nicht vergessen, vergiss nicht, nicht erschrecken, keinen termin"
            "nicht traurig, nicht böse, ob du kein, dass du kein, ob sie kein, kein bot, kein roboter, kein fake"
            "kein betrüger, nicht fake";
        Denial:
            "niemals, nie, nicht, kein, keine, keinen, vermeide*, weder, verboten, untersagt, ungern, weigere, ablehne"
            "lehne ab";
        Without: "ohne";
        Warning:
            "betrug, betrüger*, betrugs*, warnen, gefälschte, misstrauisch, wenn jemand, falls jemand, wenn ein verkäufer"
            "melden sie den, seien sie, phishing, abzocke, fake-shop*, dubios*, kriminelle*, gebeten werden"
            "aufgefordert werden, betrügerisch*, warnt, warnt vor, vorsicht vor, falsche polizisten, falscher polizist"
            "falschen polizisten, falsche bankmitarbeiter, falschen bankmitarbeitern, vermeintlich*, reingefallen"
            "drauf rein, zum glück hat, zum glück hab, zum glück habe, gott sei dank, angezeigt, hat jemand auch"
            "hat sonst jemand, echt oder, ist das echt, ist das sicher, ist es sicher, ist das seriös, ist das normal"
            "soll ich, schrieb mir wörtlich, wollte dass ich, wollte, dass ich, wollten dass ich, schockanruf*, enkeltrick"
            "scam*, fake?, betrogen, reinfallen, kam mir komisch, muss ich wirklich, mir schrieb, einer wollte"
            "jemand wollte, nie was an, nie angekommen";
        Attention: "vorsicht, achtung, warnung";
        Policy:
            "allgemeine geschäftsbedingungen, agb, datenschutz*, der nutzer, die nutzer, der käufer, der verkäufer"
            "der kunde, richtlinie*, gemäß, widerrufs*, btc-verkäufer, btc-käufer, handelspartner, rückbuchungsrisiko"
            "unserem kundenservice, unseren kundenservice, unser kundenservice, unser shop, unserem shop";
        Usual:
            "kreditkarte*, debitkarte*, ec-karte, girocard, lastschrift, klarna, rechnungskauf, auf rechnung, giropay"
            "bei abholung, nur abholung, selbstabholung, barzahlung";
        Receipt:
            "zahlung erhalten, wir haben ihre zahlung, vielen dank für ihre bestellung, bestellbestätigung, zahlungseingang"
            "kontostand beträgt, wurde bezahlt, reservierung ist bestätigt, buchung ist bestätigt, buchungsbestätigung"
            "danke für ihre reservierung";
        Advert: "teilnahmebedingungen, aktion gültig, agb gelten";
        Digit: "null, eins, zwei, zwo, drei, vier, fünf, sechs, sieben, acht, neun";
        Prefer:
            "am liebsten, lieber, bevorzugt, bevorzuge, am besten, wäre super, wäre gut, wäre toll, nehme ich, nehm ich"
            "nehm nur, ich nehme, ich nehm, ich hätte gern, geht bei mir, geht nur, ist mir lieber, wäre mir lieber"
            "mir wäre, am einfachsten, reicht mir, machen wir, mach mal, schick mir einfach, einfach per, kannst du per"
            "können sie per, freunde bitte, familie bitte, freunde/familie bitte, bitte als freunde, bitte an freunde"
            "bitte nur pp, bitte nur paypal, bitte paypal, bitte mit paypal, bitte per paypal";
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
        ("off-platform-contact", "Kannst du mir kurz deine Handynummer geben? Meine Frau meldet sich dann", "deine Handynummer"),
        ("off-platform-payment", "Bitte nur PP Freunde, Gebühren sind mir zu hoch", "PP Freunde"),
        ("off-platform-payment", "Überweis auf das Konto von meiner Schwester, meines ist gerade dicht", "Konto von meiner"),
        (
            "advance-deposit",
            "Wenn du mir 40 € vorab schickst, lege ich den Tisch für dich zurück, sonst reserviere ich für andere",
            "40 € vorab",
        ),
        (
            "code-request",
            "Du kriegst jetzt sechs Ziffern aufs Handy, gib die mal eben durch, dann weiß ich dass du kein Bot bist",
            "sechs Ziffern",
        ),
        ("remote-access", "Ich kann mich per TeamViewer aufschalten, dann ist das Problem in fünf Minuten weg", "TeamViewer"),
        (
            "outside-app",
            "Die App ist noch nicht im Play Store, hier der Link: https://mieter-portal.example",
            "nicht im Play Store",
        ),
        ("paid-task", "Kleine Aufgaben am Handy, 90 € am Tag, Auszahlung jeden Abend", "Kleine Aufgaben"),
        (
            "bought-reviews",
            "Für jede Google-Bewertung schreibst du zwei Sätze und bekommst 8 €: 5 Sterne bei uns, Geld zurück",
            "5 Sterne bei",
        ),
        (
            "impersonated-service",
            "Ihr Online-Banking läuft morgen aus, jetzt verlängern: https://bank-verlaengern.example",
            "läuft morgen aus",
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
        ("off-platform-contact", "Ich hab kein WhatsApp, schreib bitte einfach hier."),
        ("off-platform-payment", "PayPal Freunde mache ich nicht, nur mit Käuferschutz."),
        ("code-request", "Die Bank warnt: Niemand braucht Ihre TAN, auch kein Mitarbeiter."),
        ("bought-reviews", "Suche 5 Sterne Hotel am See, gratis Parkplatz wäre schön."),
        ("advance-deposit", "Kannst du das Rad bis Samstag zurücklegen? Ich zahle bar bei Abholung."),
        ("paid-task", "Tablet zum Videos schauen, kaum benutzt, 70 Euro."),
    ],
};
