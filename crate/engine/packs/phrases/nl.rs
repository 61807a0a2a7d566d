//! Dutch.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "nl",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp: "whatsappen, via whatsapp, op whatsapp, via telegram, via signal, appje, app mij, app me";
        Private: "privébericht, stuur een pb, stuur me een pb, via pb, in privé, per dm";
        Phone: "telefoon, telefoonnummer, mijn nummer, mobiel nummer, 06-nummer, mijn 06, hulplijn";
        Mail: "mijn e-mail, mijn mail, mijn email, per mail, per e-mail, e-mailadres, mailadres";
        Contact:
            "neem contact, contacteer, contact opnemen, stuur mij een bericht, stuur me een bericht, stuur mij een app, app mij, app me, schrijf mij, schrijf me, mail mij, mail me"
            "voeg mij toe, voeg me toe, bereik mij, geef mij je nummer, geef me je nummer, stuur je nummer, verder via, verder praten via, reageer op, bericht mij, stuur een whatsapp";
        Call: "bel mij, bel me, bel ons, bel naar, bel het, bel direct, bellen, bel";
        Inquiry: "heb je vragen, bij vragen, vragen?, meer informatie, openingstijden, veelgestelde vragen";
        Pay: "betaal, betalen, betaling, betaalt, maak over, overmaken, maak het bedrag, voldoe, voldoen, storten, stort, betaalverzoek, ik accepteer";
        Send: "stuur, sturen, stuur mij, verzend, maak over, overmaken, koop, geef mij, geef me, voorschieten, opsturen";
        Money: "geld, het bedrag, de som, contant, het saldo, de rest, restbedrag";
        Transfer: "bankoverschrijving, overschrijving, overboeking, bankoverboeking, tikkie, betaalverzoek, crypto, cryptovaluta";
        Untraceable: "cadeaukaart*, cadeaubon*, giftcard*, vrienden en familie, vrienden of familie, prepaidkaart*, contant aan de koerier, contant per post, paysafe";
        Account: "rekeningnummer, bankrekening, bankgegevens, kaartnummer, deze rekening, volgende rekening, de rekening, wallet";
        Peer: "tikkie, betaalverzoek, paypal vrienden";
        Personal:
            "mijn rekening, mijn bankrekening, mijn privérekening, privérekening, op mijn naam, op naam van, rechtstreeks aan mij, direct aan mij, mijn paypal, mijn tikkie"
            "betaal mij via, betaal me via, betaal mij met, maak het naar mij over, maak naar mij over, naar mij overmaken"
            "aan mij overmaken, stuur mij het geld, stuur me het geld, naar mijn rekening, op mijn rekening";
        Holder: "op naam van, ten name van, t.n.v., rekeninghouder";
        PayCode: "qr-code om te betalen, mijn qr-code, betaalcode";
        Outside:
            "buiten het platform, buiten de site, buiten de app, buiten marktplaats, buiten vinted, buiten ebay, buiten marktplaats om, buiten de website, zonder het platform"
            "kosten besparen, kosten vermijden, zonder servicekosten, niet via marktplaats, niet via het platform, niet via vinted";
        Only: "alleen, uitsluitend, enkel, slechts";
        Fee:
            "aanbetaling, borg, waarborgsom, voorschot, vooruitbetaling, invoerkosten, inklaringskosten, belasting, kosten van, toeslag, douanekosten, verzekeringskosten"
            "douanerechten, verzendkosten, toeslag van";
        Reserve: "reserveren, gereserveerd, reserveer, apart houden, hou ik hem, houd ik hem, apart leggen, veel belangstelling, meerdere geïnteresseerden, voor de bezichtiging, vasthouden";
        First: "eerst, vooraf, van tevoren, vooruit, voor verzending, voordat ik verstuur";
        Refund: "terugbetaling, terugbetalen, terugbetaald, terugstorting, restitutie, geld terug, teruggave";
        Compensation: "schadevergoeding, compensatie, compenseren, het dubbele, vergoeding";
        Overpaid: "te veel overgemaakt, teveel overgemaakt, te veel betaald, teveel betaald, per ongeluk, per abuis, dubbel betaald";
        SendBack: "verschil terug, stuur terug, terugsturen, maak het verschil, terugstorten, maak terug, terug te storten, rest terug";
        SafeAccount: "veilige rekening, kluisrekening, veiliggesteld, geld veilig stellen, geld veiligstellen, uw geld beschermen, saldo vrijgeven";
        Membership: "lidmaatschap, abonnement dat, verzekering die";
        Scan: "scan, scannen, scan de";
        Open:
            "klik, klik op, klikken, open de link, ga naar, via deze link, via de link, onderstaande link, volgende link, bezoek, deze link, hieronder"
            "klik hier, nu betalen, nu bevestigen, nu bijwerken, nu verlengen, nu inloggen, doorgaan, de knop, onderstaande knop"
            "bevestig nu, controleer nu, betaal nu, plan uw, haal uw, volgende pagina, in de bijlage, bijgevoegd*, als volgt"
            "bekijk waar, bekijk uw, controleer beschikbaarheid, voer contactgegevens in, op de volgende pagina, haal vandaag"
            "doe de check, onderneem nu";
        FillIn: "vul in, vul uw, vul je, invullen, voer uw, voer je, kaartgegevens, uw bankgegevens, je bankgegevens, pasgegevens";
        Tell: "vertel mij, vertel me, zeg mij, geef mij, geef me, stuur mij, stuur me, geef door, doorgeven, stuur door, laat me weten";
        Code:
            "verificatiecode, bevestigingscode, beveiligingscode, de code, code via sms, sms-code, inlogcode, tan-code"
            "6 cijfers, zes cijfers, zescijferige*, 6-cijferige*";
        Install: "installeer, installeren, download, downloaden";
        AppFile: "apk-bestand, buiten de app store, buiten de play store, configuratieprofiel";
        ShareScreen: "deel uw scherm, deel je scherm, scherm delen, schermdelen, meekijken op, op afstand overnemen, hulp op afstand, toegang op afstand";
        Service:
            "postnl, bpost, ing, rabobank, abn amro, abn, sns, bunq, kbc, belfius, belastingdienst, digid, mijnoverheid, cjib, duo, marktplaats, ziggo, kpn, politie, uw bank, de bank, bank, itsme, icscards, ics";
        Support: "klantenservice, helpdesk, medewerker, fraudeafdeling, technische dienst, afdeling, fraudehelpdesk";
        Parcel:
            "pakket, zending, bezorging, bestelling, levering, pakketje"
            "trackingmelding, trackingsysteem, pakketbezorging";
        Customs: "douane, invoerrechten, inklaring, douanekosten, invoerkosten";
        Membered:
            "uw rekening, je rekening, uw account, je account, uw bankpas, je bankpas, uw pas, je pas, uw abonnement, uw toegang, uw digid, uw apparaat, uw profiel, uw betaalpas"
            "uw opslag, je opslag, uw cloud*, je cloud*, uw mcafee*, uw antivirus, uw bestanden, je foto's, uw lidmaatschap"
            "je abonnement, uw computer, uw wallet, je wallet, uw mailbox, uw wachtwoord, je wachtwoord, uw domein"
            "uw bescherming, uw gegevens, je gegevens, uw inbox, opslag"
            "uw pakket, je pakket, uw zending, uw back-up, back-up van uw account, uw account is, uw energierekening"
            "je uw bestelling, je bestelling";
        Trouble:
            "geblokkeerd, geschorst, opgeschort, beperkt, verlopen, verloopt, vervalt, vastgehouden, niet bezorgd, kon niet worden bezorgd, bezorgpoging, onjuist adres, onvolledig adres"
            "ongebruikelijk*, verdacht*, ongeautoriseerd*, openstaand*, achterstand, geweigerd, mislukt, probleem met, in behandeling, gedeactiveerd, incasso, beslag, deurwaarder, buiten gebruik"
            "opgehouden, teruggestuurd, geretourneerd, vernietigd, onbetaald*, niet betaald, niet afleveren, niet afgeleverd"
            "niet-geleverd*, niet worden geleverd, niet worden afgeleverd, kon niet, konden uw pakket niet, adres onjuist"
            "onjuist was, on hold, opslag vol, vol, gepauzeerd, in gevaar, onbeschermd, verwijderd, niet geverifieerd, gestopt"
            "in afwachting, wacht op, niet-geëist*, geconfisqueerd, afgelopen, douanerechten, nieuwe aanmelding"
            "adresfout, adres te bevestigen, kritiek, bevroren, verwijdering, definitieve verwijdering, mislukte levering"
            "mislukte bezorging, opgeschorte, 100% vol, gestopt bij, onterecht, te hoog, niet geslaagd";
        LogIn: "inloggen, log in, aanmelden, meld je aan, meld u aan";
        Verify:
            "verifieer, verifiëren, bevestig, bevestigen, update, bijwerken, werk uw, valideer, heractiveer, deblokkeer, deblokkeren, inloggen, log in, opnieuw plannen, verleng, vernieuwen, vernieuw"
            "actie vereist, handel nu, onderneem nu, bevestig levering, bevestig uw, werk bij, adres bij, verzendadres"
            "plan uw levering, controleer, controleren, activeren, activeer, upgrade, herstel, doorgaan, voer contactgegevens"
            "bij te werken, bevestiging van, adresverificatie*, voer uw, leveringsvoorkeur, capaciteit, verificatie, validatie";
        Urgent:
            "onmiddellijk, direct, dringend, binnen 24, 24 uur, 48 uur, vandaag, vandaag nog, laatste waarschuwing, laatste herinnering, zo snel mogelijk, nu, spoedig"
            "als u niet, indien u niet, als je niet, anders, onderneem actie, actie vereist binnen, kritiek, voordat het te laat is"
            "handel snel, handel nu, bij niet-betaling";
        Charge: "afgeschreven, wordt afgeschreven, afschrijving, aankoop van, automatische verlenging, als u dit niet was, als jij dit niet was, annuleren, betaling van, factuur";
        Prize: "u heeft gewonnen, je hebt gewonnen, gewonnen, winnaar, prijs, loterij, trekking, erfenis, donatie, gratis cadeau, gefeliciteerd, bonus";
        Windfall:
            "u heeft gewonnen, je hebt gewonnen, u bent geselecteerd, je bent geselecteerd, uitverkoren, uw prijs, je prijs"
            "uw beloning, finalist*, uitbetaling is klaar, uw uitbetaling, uw tegoed, tegoed staat klaar, gefeliciteerd, claim uw"
            "claim je, cadeau staat klaar, erfenis, miljoen euro, miljoen dollar, uw aanvraag staat klaar, komt in aanmerking"
            "spaarpunten vervallen, kans op"
            "claim tot, probeer gratis, staat klaar voor, subsidie, bespaar tot";
        Tips: "handelssignalen, beleggingstips, aandelentips, crypto-signalen, goktips, beleggingsgroep";
        Authority:
            "politie, recherche, officier van justitie, openbaar ministerie, rechtbank, belastingdienst, deurwaarder, europol"
            "interpol, douane, justitie, cjib, afm";
        Accused:
            "witwassen, arrestatiebevel, aanhoudingsbevel, strafzaak, strafrechtelijk, dagvaarding, identiteitsfraude"
            "uw identiteit is, beslaglegging, bevolen beslag, dwangbevel, onderzoek naar u, illegaal pakket, drugshandel";
        Kin: "hoi mam, hoi pap, hallo mama, hallo papa, mam, pap, mama, papa, oma, opa";
        NewNumber:
            "nieuw nummer, mijn nieuwe nummer, telefoon is kapot, telefoon kapot, mobiel kapot, telefoon verloren, telefoon gevallen"
            "in het water gevallen, oude nummer, sla dit nummer op, nieuwe telefoon, mijn oude telefoon";
        Task: "video's liken, eenvoudige taken, simpele taken, dagelijkse taken, producten beoordelen, hotels beoordelen, kanalen volgen";
        Job: "thuiswerk, thuiswerken, bijbaan, parttime, vacature, baan, online werk, zonder ervaring, bijverdienste";
        Earn: "verdien, verdienen, verdiensten, inkomen, per dag, dagelijks, commissie, winst, rendement, loon";
        Replica: "1:1 replica, replica 1:1, aaa kwaliteit, aaa replica, spiegelkwaliteit, perfecte kopie, super fake, beste replica";
        Imitation: "replica, replica's, imitatie, namaak, kopie, geïnspireerd op";
        Luxury: "tas, tassen, horloge*, merk*, sneakers, parfum*, luxe";
        Miracle: "geneest kanker, geneest diabetes, gegarandeerde winst, gegarandeerd rendement, zonder risico, risicoloos, verdubbel je geld, 10 kilo afvallen in";
        Scarce: "nog maar 1, nog maar een, laatste stuk, laatste exemplaar, laatste exemplaren, alleen vandaag, eindigt vandaag, op is op, wees er snel bij, haast je, beperkte voorraad";
        Review: "5-sterren review, 5 sterren, vijf sterren, positieve review, positieve beoordeling, laat een review, review achter, beoordeling achter, goede recensie";
        Reward: "terugbetaling, cadeaubon, cadeaukaart, cadeau, cashback, gratis, beloning, in ruil, korting, geld terug";
        Idiom: "aarzel niet, geen oplichters, nooit gebruikt, nooit gedragen";
        Denial: "nooit, niet, geen, vermijd, noch, verboten, verboden";
        Without: "zonder";
        Warning:
            "oplicht*, fraude*, fraudeur*, pas op, wees alert, waarschuwen, wantrouw, als iemand, als een verkoper, meld het, melden bij, phishing, nep*, valse, crimine*"
            "frauduleu*";
        Attention: "let op, waarschuwing";
        Policy:
            "algemene voorwaarden, privacybeleid, de gebruiker, gebruikers, de koper, de verkoper, de klant, beleid, overeenkomstig"
            "btc-verkoper, handelsgenoot, handelspartner";
        Usual: "creditcard*, bankpas, ideal, bancontact, klarna, acceptgiro";
        Receipt: "betaling ontvangen, uw betaling is ontvangen, bedankt voor uw bestelling, bestelling bevestigd, uw saldo is, is betaald";
        Advert: "actievoorwaarden, actie geldig";
        Digit: "nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen";
    },
    fires: &[
        ("off-platform-contact", "Hoi, stuur me een bericht op WhatsApp: 06 00000000", "WhatsApp"),
        ("off-platform-payment", "Liever buiten Marktplaats om, maak het bedrag over op mijn rekening", "buiten Marktplaats"),
        ("refund-scam", "Voor de terugbetaling scan de code en vul uw kaartgegevens in", "terugbetaling"),
        (
            "impersonated-service",
            "PostNL: uw pakket wordt vastgehouden, betaal de invoerkosten via https://post-douane.example",
            "pakket wordt vastgehouden",
        ),
        ("code-request", "Ik heb je een verificatiecode gestuurd, geef mij de code even", "geef mij de code"),
        ("advance-deposit", "Veel belangstelling, met een aanbetaling vooraf kan ik hem reserveren", "aanbetaling vooraf"),
        ("paid-task", "Thuiswerk: video's liken en 150 euro per dag verdienen", "video's liken"),
        ("counterfeit-wording", "Horloge, 1:1 replica, AAA kwaliteit", "1:1 replica"),
        ("bought-reviews", "Laat een review achter met 5 sterren en ontvang een cadeaubon", "5 sterren"),
        ("false-accusation", "Met de politie: uw rekening is gebruikt voor witwassen, u krijgt een dagvaarding", "witwassen"),
        (
            "false-relative",
            "Hoi mam, mijn telefoon is kapot, dit is mijn nieuwe nummer. Kun je iets voor mij betalen?",
            "telefoon is kapot",
        ),
        ("impossible-claim", "Gegarandeerde winst, zonder risico", "Gegarandeerde winst"),
        ("off-platform-payment", "Alleen via Tikkie, betalen voor verzending", "Alleen via Tikkie"),
        ("outside-app", "Download onze app hier, het is een apk-bestand: https://winkel-app.example/a", "apk-bestand"),
        ("overpayment", "We hebben per ongeluk te veel overgemaakt, maak het verschil terug over", "te veel overgemaakt"),
        ("pressure", "Nog maar 1 op voorraad, alleen vandaag!", "Nog maar 1"),
        ("remote-access", "Installeer AnyDesk zodat onze helpdesk uw scherm ziet", "AnyDesk"),
        ("unexpected-prize", "Gefeliciteerd, u heeft gewonnen! Bevestig uw adres op https://prijs.example/a", "u heeft gewonnen"),
    ],
    quiet: &[
        ("off-platform-payment", "Betaal nooit buiten het platform en nooit met cadeaukaarten."),
        ("off-platform-payment", "Betalen kan met iDEAL, creditcard of bankoverschrijving."),
        ("refund-scam", "De terugbetaling volgt binnen 14 dagen."),
        ("code-request", "Uw verificatiecode is 482913. Deel deze met niemand."),
        ("impersonated-service", "Uw pakket komt morgen."),
        ("advance-deposit", "De borg van de huur krijgt u terug met de sleutels."),
        ("bought-reviews", "Beoordelingen zijn van klanten die hebben gekocht."),
        ("counterfeit-wording", "Alle horloges zijn echt en hebben papieren."),
        ("false-accusation", "De politie adviseert uw fiets op slot te zetten."),
        ("false-relative", "Hoi mam, ik ben om zes uur thuis."),
        ("impossible-claim", "Resultaten uit het verleden bieden geen garantie."),
        ("off-platform-contact", "Op de telefoon staat WhatsApp al."),
        ("off-platform-payment", "In de winkel kan het met pin, iDEAL of Tikkie."),
        ("outside-app", "Onze app staat in de App Store en op Google Play."),
        ("overpayment", "Wat u te veel betaalde krijgt u binnen een week terug."),
        ("paid-task", "Wij zoeken een bakker, voltijds, voor onze winkel."),
        ("pressure", "Op voorraad, binnen twee dagen verzonden."),
        ("remote-access", "Installeer AnyDesk nooit voor een onbekende."),
        ("unexpected-prize", "U heeft de veiling gewonnen, bedankt voor uw bestelling."),
    ],
};
