//! Dutch.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "nl",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp:
            "whatsappen, via whatsapp, op whatsapp, via telegram, via signal, appje, app mij, app me, whatsapp nummer"
            "whatsappnummer, whatsappje, wapp, via wa, op wa, appen, app even, app maar, via insta, op insta, via instagram"
            "op instagram, op snap, via snap, snap/telegram, op telegram, op tg, via tg, via messenger, op messenger"
            "op signal, via facebook messenger, appt u, apple mij, app naar, app hem, app haar, app mijn, app mn";
        Private:
            "privébericht, stuur een pb, stuur me een pb, via pb, in privé, per dm, privé bericht, stuur pb, pb me, pb mij"
            "pb'tje, dm me, dm mij, stuur een dm, via privé, heb je signal, heb je telegram";
        Phone:
            "telefoonnummer, mijn nummer, mobiel nummer, 06-nummer, mijn 06, hulplijn, je nummer, uw nummer, je nr, uw nr"
            "je tel, je telefoonnummer, uw telefoonnummer, je 06, uw 06, telnr, tel nr, tel.nr, je mobiele nummer"
            "uw mobiele nummer, 06 nummer, je whatsapp nummer, je mobiel, nummer van je, een nummer, je telnr, telefonisch"
            "telefoon:, per telefoon";
        Mail:
            "mijn e-mail, mijn mail, mijn email, per mail, per e-mail, e-mailadres, mailadres, je e-mailadres"
            "uw e-mailadres, je mailadres, uw mailadres, je mail, uw mail, je emailadres, uw emailadres, je email, uw email";
        Contact:
            "neem contact, contacteer, contact opnemen, stuur mij een bericht, stuur me een bericht, stuur mij een app"
            "app mij, app me, schrijf mij, schrijf me, mail mij, mail me, voeg mij toe, voeg me toe, bereik mij"
            "geef mij je nummer, geef me je nummer, stuur je nummer, verder via, verder praten via, reageer op, bericht mij"
            "stuur een whatsapp, stuur me een berichtje, stuur een berichtje, stuur een bericht, stuur even een bericht"
            "stuur me een appje, stuur een appje, appje sturen, berichtje naar, bericht naar, schrijf naar, mail naar"
            "mail even, mail op, mailen naar, mailtje naar, mailtje op, stuur een mail, e-mail naar, email naar, mail maar"
            "add me, add mij, voeg toe, toevoegen op, adden, bereikbaar op, bereikbaar via, te bereiken op, te bereiken via"
            "ik zit op, zit meer op, zit vaker op, zit alleen op, ben vaker op, liever via, liever op, beter via, beter op"
            "makkelijker via, makkelijker op, sneller via, sneller op, praat verder, praten verder, verder op, ga naar mijn"
            "kom naar, kom op, laten we via, laten we op, contact via, contact met mij, contact op, contact met haar"
            "contact met hem, meld je bij, meld je op, meld u bij, geef je nummer, geef uw nummer, vraag naar, reageer via"
            "reageren via, reageer naar, neem even contact, spreek me aan, chat met";
        Call: "bellen, bel, belt u, even bellen, kan bellen, wil bellen, telefonisch contact, opbellen";
        Inquiry:
            "heb je vragen, bij vragen, vragen?, meer informatie, openingstijden, veelgestelde vragen, vragen via"
            "werkdagen, op werkdagen, ma-vr, ma t/m vr, maandag t/m vrijdag, onze klantenservice, retour binnen"
            "retourneren, retourbeleid";
        Pay:
            "betaal, betalen, betaling, betaalt, maak over, overmaken, maak het bedrag, voldoe, voldoen, storten, stort"
            "betaalverzoek, ik accepteer, overmaakt, maak even over, maak maar over, maak alvast over, overboeken"
            "boek over, boek even over, tikken, tik me, tik even, aanbetalen, afrekenen, voldoet, geld sturen, stuur geld"
            "stuur het geld, geld storten, maak het over, maakt u over, overgemaakt hebt, zodra je betaalt, inleggen"
            "bijleggen, bijstorten, over te maken, te betalen";
        Send:
            "stuur, sturen, verzend, maak over, overmaken, koop, geef mij, geef me, opsturen, maak even over"
            "maak maar over, boek over, stort even, voorschiet*, haal even, geef even, leg even in, inleggen, bijleggen"
            "stuurt u, geeft u";
        Money:
            "geld, het bedrag, de som, contant, het saldo, de rest, restbedrag, het geld, de centen, het hele bedrag"
            "het totaalbedrag, het resterende";
        Transfer:
            "bankoverschrijving, overschrijving, overboeking, bankoverboeking, tikkie, betaalverzoek, crypto, cryptovaluta"
            "bank overschrijving, op rekening, rechtstreekse overboeking, instant overboeking, spoedoverboeking";
        Untraceable:
            "cadeaukaart*, cadeaubon*, giftcard*, vrienden en familie, vrienden of familie, prepaidkaart*"
            "contant aan de koerier, contant per post, paysafe, paypal vrienden, paypal f&f, paypal ff, paypal f+f"
            "paypal familie, pp vrienden, pp f&f, vrienden & familie, vrienden&familie, vrienden/familie, vrienden-optie"
            "vriendenoptie, vrienden en fam, als vriend, als vrienden, familie en vrienden, zonder kopersbescherming"
            "zonder koperbescherming, paysafecard*, bol kaart*, bol.com kaart*, bol bon, bol.com bon*, bolkaart"
            "steamkaart*, steam tegoed, steamtegoed, google play tegoed, google play kaart*, itunes kaart*, apple kaart*"
            "apple tegoed, amazon kaart*, prepaid kaart*, beltegoed, kraskaart*, cash in envelop, geld in een envelop"
            "cash per post, contant in envelop, cash aan de chauffeur, contant aan de chauffeur, cash aan de koerier"
            "contant aan de bezorger";
        Account:
            "rekeningnummer, bankrekening, bankgegevens, kaartnummer, deze rekening, volgende rekening, de rekening, wallet"
            "mijn iban, mn rekening, rekening van mijn, rek., iban, de iban, dit rekeningnummer, naar deze rek, op deze rek";
        Peer:
            "tikkie, betaalverzoek, paypal vrienden, tikkietje, een tikkie, paypal f&f, paypal ff, paypal f+f"
            "vrienden en familie, vrienden & familie, vrienden/familie, vriendenoptie, familie en vrienden, bancontact qr"
            "payconiq, wero";
        Personal:
            "mijn rekening, mijn bankrekening, mijn privérekening, privérekening, op mijn naam, op naam van"
            "rechtstreeks aan mij, direct aan mij, mijn paypal, mijn tikkie, betaal mij via, betaal me via, betaal mij met"
            "maak het naar mij over, maak naar mij over, stuur mij het geld, stuur me het geld, naar mijn rekening"
            "op mijn rekening, mijn iban, mn iban, mn rekening, mn rek, mijn rek, op mijn rek, rekening van mijn*"
            "rekening van mn, rekening van me, rekening van m'n, mn paypal, mijn bunq, mijn revolut, mn tikkie"
            "rechtstreeks over, direct over, rechtstreeks naar mij, direct naar mij, maak me over, maak mij over"
            "betaal rechtstreeks, betaal direct aan, buurman z'n rekening, op mn rekening, op m'n rekening"
            "mijn moeders rekening, mijn mans rekening, mijn vrouws rekening, naar deze wallet, op deze wallet"
            "naar mijn wallet, mijn wallet";
        Holder: "op naam van, ten name van, t.n.v., rekeninghouder";
        PayCode: "qr-code om te betalen, mijn qr-code, betaalcode";
        Outside:
            "buiten het platform, buiten de site, buiten de app, buiten marktplaats, buiten vinted, buiten ebay"
            "buiten de website, zonder het platform, kosten besparen, kosten vermijden, zonder servicekosten"
            "niet via marktplaats, niet via het platform, niet via vinted, buiten bol om, om marktplaats heen"
            "om vinted heen, marktplaats omzeilen, zonder marktplaats, zonder vinted, zonder gelijk oversteken"
            "ipv gelijk oversteken, in plaats van gelijk oversteken, niet via gelijk oversteken, ipv via marktplaats"
            "ipv via vinted, ipv via de app, in plaats van via, scheelt kosten, scheelt de kosten, scheelt servicekosten"
            "scheelt ons kosten, scheelt ons de, scheelt commissie, geen servicekosten, zonder kosten, zonder commissie"
            "servicekosten besparen, kosten uitsparen, onderling regelen, onderling afhandelen, onderhands"
            "rechtstreeks regelen, direct regelen, privé regelen, advertentie eraf, advertentie verwijderen en"
            "zonder tussenkomst";
        Only: "alleen, uitsluitend, enkel, slechts, niks anders";
        Fee:
            "aanbetaling, borg, waarborgsom, voorschot, vooruitbetaling, invoerkosten, inklaringskosten, belasting"
            "kosten van, toeslag, douanekosten, verzekeringskosten, douanerechten, verzendkosten, aanbetalen, aanbetaal*"
            "aan te betalen, reserveringskosten, reservering van, reserveringsbedrag, sleutelgeld, eerste maand, 1e maand"
            "eerste maandhuur, de helft, helft vooraf, helft nu, transportkosten, de koerier, koerierskosten, de chauffeur"
            "transporteur, verhuizer, bemiddelingskosten, sleutelborg, administratiekosten, activeringskosten"
            "vrijgavekosten, douaneheffing, als reservering, de verzekering, verzekering van, verzekering vooraf";
        Reserve:
            "gereserveerd, reserveer, apart houden, hou ik hem, houd ik hem, apart leggen, veel belangstelling"
            "meerdere geïnteresseerden, voor de bezichtiging, vasthouden, vast te leggen, vastleggen, leg hem vast"
            "leg ik hem vast, hou hem apart, hou het apart, hou m apart, hou m vast, hou ik m, hou ik het, houd ik het"
            "hou hem vast, zet hem apart, zet ik hem apart, zet m apart, leg hem apart, leg ik hem apart, leg m apart"
            "haal de advertentie eraf, haal ik de advertentie, advertentie eraf, advertentie offline, zeg de rest af"
            "zeg ik de rest af, zeg de anderen af, zeg ik de anderen af, rest afzeggen, anderen afzeggen, andere gegadigden"
            "meer gegadigden, andere geïnteresseerden, meer geïnteresseerden, andere kijkers, meer kijkers"
            "wie het eerst betaalt, wie eerst betaalt, wie als eerste betaalt, voor bezichtiging, zonder bezichtiging"
            "sleutel op, sleutel per post, sleutel aangetekend, sleutels op, stuur ik de sleutel*, sleutel opsturen"
            "sleutels opsturen, krijg je de sleutel*, pup reserveren, plek vast, zeker van te zijn, zeker te stellen"
            "reserveren, reservering, voor je apart, voor jou apart, voor u apart, hem apart, m apart";
        First:
            "eerst, vooraf, van tevoren, vooruit, voor verzending, voordat ik verstuur, voor ophalen, voor het ophalen"
            "voor levering, voor verzenden, alvast, voordat ik langs, zodra het geld, zodra geld binnen, zodra het binnen"
            "zodra je betaald, zodra je overmaakt, na betaling, na overmaken, na ontvangst van het geld";
        Refund:
            "terugbetaling, terugbetalen, terugbetaald, terugstorting, restitutie, geld terug, teruggave, teruggaaf"
            "terugstorten, terugkrijgen, geld terugkrijgen, belastingteruggave, recht op teruggave, teruggestort"
            "geld te krijgen, geld te ontvangen, betaling te ontvangen, uitbetaling te ontvangen, geld binnen te krijgen"
            "om je geld te, om uw geld te, geld vrij te, betaling vrij te";
        Compensation:
            "schadevergoeding, compensatie, compenseren, het dubbele, vergoeding, schadeloosstelling, tegemoetkoming"
            "vergoed, uitkering van, compensatiebedrag";
        Overpaid:
            "te veel overgemaakt, teveel overgemaakt, te veel betaald, teveel betaald, per ongeluk, per abuis"
            "dubbel betaald, te veel gestuurd, teveel gestuurd, te veel gestort, teveel gestort, dubbel overgemaakt"
            "dubbel gestuurd, 2x overgemaakt, twee keer overgemaakt, nulletje te veel, nulletje teveel, een nul te veel"
            "een nul teveel, nul te veel, verkeerd bedrag, verkeerde bedrag, verkeerd overgemaakt, foutje met overmaken"
            "foutje gemaakt met, typefout bij, meer overgemaakt, meer gestuurd, meer dan afgesproken, te hoog bedrag"
            "euro ipv, euro in plaats, eur ipv, te veel afgeschreven, teveel afgeschreven, te veel teruggestort";
        SendBack:
            "stuur terug, terugsturen, maak het verschil, terugstorten, maak terug, terug te storten, rest terug"
            "terug sturen, terugstuurt, stuur je het, terug overmaken, terugboeken, boek terug, boek het verschil"
            "verschil terug*, verschil overmaken, het verschil even, overschot terug, overschot overmaken, rest overmaken"
            "rest door, stuur de rest, stuur het verschil, de rest terug, terug maken, terugmaken, geld terugstorten"
            "teveel terug, terug over te maken, terug tikken, tik terug, doorsturen naar de, doorboeken";
        SafeAccount:
            "veilige rekening, kluisrekening, veiliggesteld, geld veilig stellen, geld veiligstellen, uw geld beschermen"
            "saldo vrijgeven, beveiligde rekening, tussenrekening, noodrekening, spaargeld veilig*, geld in veiligheid"
            "in veiligheid brengen, in veiligheid te brengen, geld beschermen, geld te beschermen, tegoeden veilig*"
            "tijdelijke rekening, veilige bankrekening";
        Membership: "lidmaatschap, abonnement dat, verzekering die";
        Scan: "scan, scannen";
        Open:
            "klik, klikken, open de link, ga naar, via deze link, via de link, onderstaande link, volgende link, bezoek"
            "deze link, hieronder, nu betalen, nu bevestigen, nu bijwerken, nu verlengen, nu inloggen, doorgaan, de knop"
            "onderstaande knop, bevestig nu, controleer nu, betaal nu, plan uw, haal uw, volgende pagina, in de bijlage"
            "bijgevoegd*, als volgt, bekijk waar, bekijk uw, controleer beschikbaarheid, voer contactgegevens in"
            "op de volgende pagina, haal vandaag, doe de check, onderneem nu, scan de qr, scant u de qr, qr scannen"
            "druk op, drukken op, tik op, tikt u op, op accepteren, accepteren drukken, keur goed, goedkeuren"
            "bevestig in uw bankapp, bevestigt u in uw bankapp, in uw bankapp, in je bankapp, mijn link, uit mijn link"
            "de link, via mijn link, link openen, link volgen, open het bestand, bestand openen, open dit bestand"
            "dit bestand openen, open de bijlage, vraag aan, vraag kosteloos, vraag gratis, vraag hier, klikt u"
            "openen op je telefoon, moet drukken, moet klikken, open even, even openen";
        FillIn:
            "vul in, vul uw, vul je, invullen, voer uw, voer je, kaartgegevens, uw bankgegevens, je bankgegevens"
            "pasgegevens, vult u, vul de gegevens, vul het formulier, gegevens invullen, invult, uw pincode, je pincode"
            "pincode in, pasnummer, pasnr, kaart koppelen, koppel uw, koppel je, uw rekeningnummer, cvc";
        Tell:
            "vertel mij, vertel me, zeg mij, geef mij, geef me, stuur mij, stuur me, geef door, doorgeven, stuur door"
            "laat me weten, stuur die, stuur hem, stuur m, stuur dat, stuur de, stuur even, app mij de, geef die, lees voor"
            "leest u, lees mij, lees me, lees de, lees het, voorlezen, oplezen, doorsturen, doorstuurt, stuur je me"
            "stuur je mij, zeg me, zeg de, zeg even, zeg je, noem, noemt u, geeft u, vertelt u, typ even, typt u"
            "wat staat er, wat stond er, wat staat in, wat is de, heb ik nodig, ik heb nodig, hebben wij nodig"
            "hebben we nodig, even delen, deel de, deelt u, screenshot van, foto van, geef even, stuur naar mij, laat weten"
            "code doorgeven, mag ik je, mag ik uw, heb je een, kun je je, geef je je, de code nodig, code nodig"
            "cijfers nodig, nodig om, kan ik je, kan ik uw, nummer krijgen, nummer hebben, wat zijn de, welke cijfers"
            "welke code, stuur ze, geef hem, geef ze, geef m, heb alleen je, heb alleen uw, heb nog je, heb nog uw";
        Code:
            "verificatiecode, bevestigingscode, beveiligingscode, de code, code via sms, sms-code, inlogcode, tan-code"
            "6 cijfers, zes cijfers, zescijferige*, 6-cijferige*, 6 getallen, zes getallen, cijfers uit, cijfers van"
            "de cijfers, sms met, een code, een codetje, codetje, code die, code uit, code van, code per sms, in de sms"
            "de sms, een sms, een smsje, smsje, whatsapp code, whatsappcode, bevestigings code, verificatie code"
            "beveiligings code, inlog code, 6 cijferige, 6cijferige*, zes cijferige, pincode, je pin, uw pin, activatiecode"
            "activeringscode, signeercode, respons, responscode, de tan, google code, eenmalige code, sms code";
        Install:
            "installeer, installeren, download, downloaden, zet op je telefoon, zet installeren, app downloaden"
            "app installeren, haal de app, haal je de app, die haal je, typt u, typ in, ga naar anydesk, open anydesk"
            "start anydesk, binnenhalen";
        AppFile:
            "apk-bestand, buiten de app store, buiten de play store, configuratieprofiel, niet in de store"
            "niet uit de store, niet in de app store, niet in de appstore, niet in de play store, niet in de playstore"
            "nog niet in de, niet via de store, onbekende apps, onbekende bronnen, onbekende bron, play protect"
            "virusscanner uit*, virusscanner even uit*, antivirus uit*, waarschuwing wegklikken, waarschuwing negeren"
            "melding wegklikken, melding negeren, negeer de waarschuwing, negeer de melding, toch installeren"
            "testversie van de app, beta app, bèta-app, installatiebestand";
        ShareScreen:
            "deel uw scherm, scherm delen, schermdelen, hulp op afstand, toegang op afstand, deel je scherm*"
            "deel even je scherm, je scherm deelt, uw scherm deelt, scherm te delen, schermdeling, screen sharing"
            "screensharen, je scherm laten zien, kijk mee op, kijk ik mee, meekijk*, neemt je laptop over"
            "neem je laptop over, laptop over, neem je computer over, neemt uw computer over, computer over, pc over"
            "computer overnemen, laptop overnemen, telefoon overnemen, overnemen van uw, overnemen van je, overneem"
            "toegang tot uw computer, toegang tot je, toegang tot uw telefoon, op afstand, verbinding met uw computer"
            "verbinding maken met je, hulp-op-afstand";
        Service:
            "postnl, bpost, ing, rabobank, abn, sns, bunq, kbc, belfius, belastingdienst, digid, mijnoverheid, cjib, duo"
            "marktplaats, ziggo, kpn, politie, uw bank, de bank, bank, itsme, icscards, ics, energieleverancier, vattenfall"
            "eneco, essent, netbeheerder, vodafone, odido, t-mobile, telenet, proximus, microsoft, asn, knab, triodos"
            "argenta, crelan, bnp paribas fortis, gemeente, zorgverzekeraar, overheid, rdw, svb, uwv, toeslagen, 2dehands"
            "je bank, van de bank, bankapp, crypto beurs, cryptobeurs, bol.com, bol, coolblue, vinted support";
        Support:
            "klantenservice, helpdesk, medewerker, fraudeafdeling, technische dienst, afdeling, fraudehelpdesk"
            "fraude-afdeling, fraudedesk, fraude helpdesk, beveiligingsafdeling, beveiliging van de bank"
            "veiligheidsafdeling, bankmedewerker, marktplaats medewerker, monteur, de helpdesk, supportafdeling"
            "betaalafdeling, servicedesk";
        Parcel:
            "pakket, zending, bezorging, bestelling, levering, pakketje, trackingmelding, trackingsysteem, pakketbezorging"
            "pakje, uw bestelling, je bestelling, uw zending, je zending, je pakje, uw pakje";
        Customs: "douane, invoerrechten, inklaring, douanekosten, invoerkosten";
        Membered:
            "uw rekening, je rekening, uw account, je account, uw bankpas, je bankpas, uw pas, je pas, uw abonnement"
            "uw toegang, uw digid, uw apparaat, uw profiel, uw betaalpas, uw opslag, je opslag, uw cloud*, je cloud*"
            "uw mcafee*, uw antivirus, uw bestanden, je foto's, uw lidmaatschap, je abonnement, uw computer, uw wallet"
            "je wallet, uw mailbox, uw wachtwoord, je wachtwoord, uw domein, uw bescherming, uw gegevens, je gegevens"
            "uw inbox, opslag, uw pakket, je pakket, uw zending, uw back-up, back-up van uw account, uw energierekening"
            "je uw bestelling, je bestelling, uw modem, je modem, uw internet, uw wifi, je wifi, je telefoon is"
            "op uw telefoon, op je telefoon, op je computer, op uw computer, op uw rekening, op je rekening"
            "van uw rekening, je advertentie, uw advertentie, je profiel, uw digid-*, je digid, je whatsapp, uw whatsapp"
            "uw simkaart, je simkaart, uw betaalrekening, je betaalrekening, uw bankapp, je bankapp, uw itsme, je itsme"
            "uw kaartlezer, uw id, uw rijbewijs, uw creditcard, je creditcard, digid app, digid-app, uw laptop, je laptop";
        Trouble:
            "geblokkeerd, geschorst, opgeschort, beperkt, verlopen, verloopt, vervalt, vastgehouden, niet bezorgd"
            "kon niet worden bezorgd, bezorgpoging, onjuist adres, ongebruikelijk*, verdacht*, ongeautoriseerd*"
            "openstaand*, achterstand, geweigerd, mislukt, probleem met, in behandeling, gedeactiveerd, incasso, beslag"
            "deurwaarder, buiten gebruik, opgehouden, teruggestuurd, geretourneerd, vernietigd, onbetaald*, niet betaald"
            "niet afleveren, niet afgeleverd, niet-geleverd*, niet worden geleverd, niet worden afgeleverd, kon niet"
            "konden uw pakket niet, adres onjuist, onjuist was, on hold, opslag vol, vol, gepauzeerd, in gevaar"
            "onbeschermd, verwijderd, niet geverifieerd, gestopt, in afwachting, wacht op, niet-geëist*, geconfisqueerd"
            "afgelopen, douanerechten, nieuwe aanmelding, adresfout, adres te bevestigen, kritiek, bevroren, verwijdering"
            "definitieve verwijdering, mislukte levering, mislukte bezorging, opgeschorte, 100% vol, onterecht, te hoog"
            "niet geslaagd, niet bezorgd worden, niet geleverd worden, niet bezorgen, gemist pakket, wordt gestopt"
            "wordt geblokkeerd, gehackt, hackers, misbruikt, misbruik, virus, besmet, geïnfecteerd, vreemde activiteit"
            "onbevoegd*, wordt afgesloten, afgesloten, afsluiting, ligt bij de douane, bij de douane, huisnummer ontbreekt"
            "huisnummer onbekend, onvolledig, bijbetaling, bijbetalen, nog te betalen, niet meer geldig, ongeldig, loopt af"
            "wordt verwijderd, uitgeschakeld, deactivering";
        LogIn: "inloggen, log in, aanmelden, meld je aan, meld u aan";
        Verify:
            "verifieer, verifiëren, bevestig, bevestigen, update, bijwerken, werk uw, valideer, heractiveer, deblokkeer"
            "deblokkeren, inloggen, log in, opnieuw plannen, verleng, vernieuwen, vernieuw, actie vereist, handel nu"
            "onderneem nu, werk bij, adres bij, verzendadres, plan uw levering, controleer, controleren, activeren"
            "activeer, upgrade, herstel, doorgaan, voer contactgegevens, bij te werken, bevestiging van, adresverificatie*"
            "voer uw, leveringsvoorkeur, capaciteit, verificatie, validatie, verifieert, bevestigt u, vraag de nieuwe"
            "vraag aan, vraag kosteloos, koppel, koppelen, aanvragen, heractiveren, ontgrendel*";
        Urgent:
            "onmiddellijk, direct, dringend, binnen 24, 24 uur, 48 uur, vandaag, laatste waarschuwing, laatste herinnering"
            "zo snel mogelijk, nu, spoedig, als u niet, indien u niet, als je niet, anders, onderneem actie"
            "actie vereist binnen, kritiek, voordat het te laat is, handel snel, handel nu, bij niet-betaling"
            "voor vanavond, vanavond nog, voor 18, voor middernacht, voor morgen, zsm, z.s.m., meteen, per direct"
            "zo spoedig mogelijk, vóór vandaag, op tijd, snel";
        Charge:
            "afgeschreven, wordt afgeschreven, afschrijving, aankoop van, automatische verlenging, als u dit niet was"
            "als jij dit niet was, annuleren, betaling van, factuur, afgeboekt, wordt afgeboekt, afboeking"
            "overboeking te stoppen, overboeking van, overboeking stoppen, betaling te stoppen, betaling tegenhouden"
            "incasso van";
        Prize:
            "u heeft gewonnen, je hebt gewonnen, gewonnen, winnaar, prijs, loterij, trekking, erfenis, donatie"
            "gratis cadeau, gefeliciteerd, bonus";
        Windfall:
            "u heeft gewonnen, je hebt gewonnen, u bent geselecteerd, je bent geselecteerd, uitverkoren, uw prijs, je prijs"
            "uw beloning, finalist*, uitbetaling is klaar, uw uitbetaling, uw tegoed, tegoed staat klaar, gefeliciteerd"
            "claim uw, claim je, cadeau staat klaar, erfenis, miljoen euro, miljoen dollar, uw aanvraag staat klaar"
            "komt in aanmerking, spaarpunten vervallen, kans op, claim tot, probeer gratis, staat klaar voor, subsidie"
            "bespaar tot";
        Tips: "handelssignalen, beleggingstips, aandelentips, crypto-signalen, goktips, beleggingsgroep";
        Authority:
            "politie, recherche, officier van justitie, openbaar ministerie, rechtbank, belastingdienst, deurwaarder"
            "europol, interpol, douane, justitie, cjib, afm";
        Accused:
            "witwassen, arrestatiebevel, aanhoudingsbevel, strafzaak, strafrechtelijk, dagvaarding, identiteitsfraude"
            "uw identiteit is, beslaglegging, bevolen beslag, dwangbevel, onderzoek naar u, illegaal pakket, drugshandel";
        Kin:
            "hoi mam, hoi pap, hallo mama, hallo papa, mam, pap, mama, papa, oma, opa, hey mam, hee mam, hey pap, hee pap"
            "hoi oma, hoi opa, ha mam, ha pap, hallo mam, hallo pap, mamma, pappa, tante";
        NewNumber:
            "nieuw nummer, mijn nieuwe nummer, telefoon is kapot, telefoon kapot, mobiel kapot, telefoon verloren"
            "telefoon gevallen, in het water gevallen, oude nummer, sla dit nummer op, nieuwe telefoon, mijn oude telefoon"
            "mn nieuwe nummer, me nieuwe nummer, m'n nieuwe nummer, nieuwe nummer, nieuw nr, nieuwe nr, ander nummer"
            "nieuw mobiel, telefoon is in, telefoon in de, in de wc, in het toilet, in de was, in de wasmachine"
            "telefoon stuk, telefoon is stuk, mobiel stuk, telefoon gestolen, telefoon kwijt, scherm kapot, scherm stuk"
            "mobiel kwijt, toestel kapot, toestel stuk, telefoon gecrasht, telefoon doet het niet, telefoon van een vriend*"
            "tijdelijk nummer, gevallen en kapot, leentelefoon";
        Task:
            "video's liken, eenvoudige taken, simpele taken, dagelijkse taken, producten beoordelen, hotels beoordelen"
            "kanalen volgen, boekingssites, boekingen optimaliseren, boekingen bevestigen, hotels boeken voor"
            "klikken per dag, kliks per dag, filmpjes liken, liken en volgen, likes geven, likes en volgen, accounts volgen"
            "makkelijke taken, kleine taken, korte taken, online taken, taken per dag, taakjes, opdrachten per dag"
            "taken afronden, taken voltooien, startsaldo, werkaccount, takenaccount, goudorder, gouden order, geluksorder"
            "combi-order, combinatieorder, saldo negatief, negatief saldo, saldo in de min, saldo aanvullen, apps testen"
            "app-tester, apps beoordelen, bankpas uitlenen, pas uitlenen, pinpas uitlenen, rekening uitlenen"
            "rekening verhuren, rekening beschikbaar stellen, rekening ter beschikking, rekening laten gebruiken"
            "pakketten ontvangen, pakketjes ontvangen, pakketten doorsturen, pakketjes doorsturen, pakketten aannemen"
            "pakketjes aannemen, geld doorboeken, geld doorstorten, geldezel, bestellingen plaatsen voor, leen je rekening"
            "leen je bankpas, leen uw rekening, leen je pas, je rekening lenen, je bankpas lenen, opdracht staat in de min"
            "in de min, saldo staat in de min, commissie vrij";
        Job:
            "thuiswerk, thuiswerken, bijbaan, parttime, vacature, baan, online werk, zonder ervaring, bijverdienste"
            "thuis werken, vanuit huis, vanaf huis, vanuit thuis, bijverdienen, wat bijverdienen, extra verdienen"
            "geld verdienen, extra inkomen, via linkedin, via indeed, je cv, uw cv, uw naam, je profiel op"
            "we zoeken mensen, wij zoeken mensen, bijbaantje, baantje, recruiter, hr manager";
        Earn:
            "verdien, verdienen, verdiensten, inkomen, per dag, dagelijks, commissie, winst, rendement, loon, uitbetaald"
            "uitbetaling, cash in het handje, per klik, per taak, per opdracht, per pakket, per pakketje, per video"
            "per like, per review, per account, weekje, legaal, in usdt";
        Replica:
            "1:1 replica, replica 1:1, aaa kwaliteit, aaa replica, spiegelkwaliteit, perfecte kopie, super fake"
            "beste replica";
        Imitation: "replica, replica's, imitatie, namaak, kopie, geïnspireerd op";
        Luxury: "tas, tassen, horloge*, merk*, sneakers, parfum*, luxe";
        Miracle:
            "geneest kanker, geneest diabetes, gegarandeerde winst, gegarandeerd rendement, zonder risico, risicoloos"
            "verdubbel je geld, 10 kilo afvallen in";
        Scarce:
            "nog maar 1, nog maar een, laatste stuk, laatste exemplaar, laatste exemplaren, alleen vandaag, eindigt vandaag"
            "op is op, wees er snel bij, haast je, beperkte voorraad";
        Review:
            "5-sterren review, vijf sterren, positieve review, positieve beoordeling, laat een review, review achter"
            "beoordeling achter, goede recensie, 5 sterretjes, vijf sterretjes, sterren geven, sterren geeft, sterren neer*"
            "sterren op google, sterren achter*, recensie achter*, review plaats*, review schrijf*, review schrijven"
            "recensie schrijven, recensies gezocht, goed beoordelen, mooie review*, leuke review*, beoordeel ons"
            "beoordeel met, beoordeling met, trustpilot review*, screenshot van je review, vijfsterren*, 5sterren"
            "google review achter*, google review plaats*, google review schrijf*, google recensie achter*"
            "goede review achter*, goede beoordeling achter*, voor een positieve recensie, voor een goede review"
            "voor een recensie, voor elke review, voor een review, voor een positieve review, 5 sterren op, 5 sterren bij"
            "5 sterren voor, 5 sterren geven, geef 5 sterren, geeft 5 sterren, geef ons 5 sterren, 5 sterren achter*"
            "5 sterren neer*, 5 sterren review, zet 5 sterren, 5 sterren zet, 5 sterren =, er 5 sterren, 5 sterren recensie"
            "5 sterren en";
        Reward:
            "terugbetaling, cadeaubon, cadeaukaart, cadeau, cashback, gratis, beloning, in ruil, korting, geld terug"
            "krijgt u, krijg je, ontvangt u, ontvang, per review, per recensie, per account, per 2 accounts, tientje"
            "vijfje, terug op paypal, paypal terug, aankoopbedrag terug, bedrag terug, alles terug, mag je houden"
            "mag u houden, mag houden, als dank, als bedankje, bedankje, tegoedbon, bol bon, bonus, vergoeding, vergoed";
        Idiom:
            "aarzel niet, geen oplichters, nooit gebruikt, nooit gedragen, hier niet vaak, niet vaak op, zelden hier"
            "hier niet meer, niet meer hier, lees ik niks, lees ik niet, lees hier niet, lees hier niks, zie hier niks"
            "zie ik niet, zie ik hier niet, krijg geen meldingen, krijg geen melding, geen meldingen, geen marktplaats"
            "geen vinted, geen account, geen zorgen, geen probleem, geen risico, geen contract, geen ervaring, geen tijd"
            "geen afspraak, geen tijdverspillers, niet zelf ophalen, niet zelf komen, niet ophalen, kan niet komen"
            "niet in nederland, niet in het land, niet thuis, niet ophangen, hang niet op, niemand vertellen, tegen niemand"
            "geen 20, geen 10, duurt niet, niet lang, niet op de foto, niet schrikken, niet bevalt, niet meer nodig"
            "niet nodig, vergeet niet, niet vergeten, mis het niet, dat je geen, of je geen, niet goed is, niet echt"
            "niet in te loggen";
        Denial: "nooit, niet, geen, vermijd, noch, verboten, verboden, doe ik niet, begin ik niet aan";
        Without: "zonder";
        Warning:
            "oplicht*, fraude*, fraudeur*, pas op, wees alert, waarschuwen, wantrouw, als iemand, als een verkoper"
            "meld het, melden bij, phishing, nep*, valse, crimine*, frauduleu*, waarschuwt, waarschuwt voor, nep-bank*"
            "nepbank*, nepagent*, valse agent*, babbeltruc*, trap er niet in, trapte, ingetrapt, trapte er, gelukkig belde"
            "gelukkig heb, gelukkig niet, zogenaamde, heeft iemand anders, hebben jullie ook, meer mensen, nep zeker"
            "is dit nep, is dit echt, is het veilig, is dat veilig, is dit veilig, is dit normaal, is dit betrouwbaar"
            "klopt dit, moet ik, hij appte letterlijk, appte letterlijk, ze appte letterlijk, wilde dat ik, wilden dat ik"
            "vroeg me om, vroeg mij om, aangifte, opgelicht, oplichting, in de maling, scam*, vriend-in-nood, oma kreeg"
            "opa kreeg, moeder kreeg, ik kreeg, wij kregen, vader kreeg, iemand zei, iemand vroeg, iemand wilde"
            "daarna niks, nooit iets ontvangen";
        Attention: "let op, waarschuwing";
        Policy:
            "algemene voorwaarden, privacybeleid, de gebruiker, gebruikers, de koper, de verkoper, de klant, beleid"
            "overeenkomstig, btc-verkoper, handelsgenoot, handelspartner, onze klantenservice, onze winkel"
            "whatsapp van de winkel";
        Usual:
            "creditcard*, bankpas, ideal, bancontact, klarna, acceptgiro, bij ophalen, alleen ophalen, bij het ophalen";
        Receipt:
            "betaling ontvangen, uw betaling is ontvangen, bedankt voor uw bestelling, bestelling bevestigd, uw saldo is"
            "is betaald, bedankt voor uw reservering, bedankt voor uw boeking, reservering bevestigd"
            "reservering is bevestigd, boeking is bevestigd";
        Advert: "actievoorwaarden, actie geldig";
        Digit: "nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen";
        Prefer:
            "alsjeblieft, aub, a.u.b., svp, het liefst, liefst, liever, bij voorkeur, doe maar, mag via, mag met, kan via"
            "gaat via, is prima, is goed, vind ik prima, werkt het makkelijkst, makkelijkst, het makkelijkst"
            "is makkelijker, ik neem, neem ik aan, ik werk met, stuur ik, ik stuur, even via, gewoon via, is genoeg"
            "vrienden graag, graag paypal, graag via paypal, tikkie graag, graag tikkie, graag een tikkie";
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
        ("off-platform-contact", "Hier kijk ik zelden, stuur me een appje op 06 00000000", "appje"),
        ("off-platform-contact", "mag ik je nr even, mijn zus wil nog wat vragen", "mag ik je nr"),
        ("off-platform-payment", "Liefst PayPal vrienden, dat scheelt mij gedoe", "PayPal vrienden"),
        ("off-platform-payment", "Maak maar over op mn rekening, dan gaat het pakje morgen weg", "mn rekening"),
        ("advance-deposit", "Met 30 euro aanbetaling zet ik de stoel voor je apart", "aanbetaling"),
        ("code-request", "welke cijfers stonden er in de sms? stuur ze even", "in de sms"),
        ("remote-access", "Open AnyDesk en lees mij het nummer voor, dan kijk ik mee", "AnyDesk"),
        (
            "outside-app",
            "Deze app staat niet in de Play Store, hier is de link: https://huur-app.example",
            "niet in de Play Store",
        ),
        ("paid-task", "Leen je bankpas twee weken uit, 300 euro voor jou", "Leen je bankpas"),
        ("bought-reviews", "Geef 5 sterren op Google en krijg een tientje", "5 sterren"),
        (
            "impersonated-service",
            "Uw zending ligt bij de douane, betaal 2,10 euro via https://zending-vrij.example",
            "bij de douane",
        ),
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
        ("off-platform-contact", "Mag ik de telefoon morgen ophalen?"),
        ("off-platform-contact", "Neem contact op via de app van de bank."),
        ("off-platform-payment", "Tikkie vooraf doe ik niet, ik betaal bij het ophalen."),
        ("advance-deposit", "Reserveringskosten bedragen 15 euro per boeking."),
        ("bought-reviews", "Hotel met 5 sterren, gratis ontbijt."),
        ("paid-task", "Tablet om films te kijken, weinig gebruikt, 70 euro."),
    ],
};
