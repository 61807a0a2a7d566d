//! Italian.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "it",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp: "wapp, su telegram, su signal, wazzap";
        Private: "in privato, scrivimi in privato, messaggio privato, in dm, in pm";
        Phone: "telefono, il mio numero, numero di telefono, cellulare, mio cell, numero verde";
        Mail: "la mia mail, mia e-mail, mia email, per email, via mail, indirizzo email";
        Contact:
            "contattami, contattatemi, contatta, contattare, contatti, contattate, scrivimi, scrivetemi, scriva, scrivi a, mi scriva, aggiungimi, mandami un messaggio"
            "inviami un messaggio, mandami il tuo numero, lasciami il numero, dammi il tuo numero, sentiamoci su, continuiamo su, parliamo su, rispondi a, risponda a";
        Call: "chiamami, chiamate, chiama, chiami, telefona, telefonare, chiamare il";
        Inquiry: "per qualsiasi domanda, per informazioni, maggiori informazioni, orari di apertura, domande frequenti, hai bisogno di aiuto";
        Pay: "paga, pagare, paghi, pagamento, pagamenti, effettua il pagamento, effettuare il bonifico, fai un bonifico, fammi un bonifico, versa, versi, versare, saldare, accetto, ricarica";
        Send: "invia, inviare, mandami, inviami, manda, mandare, invii, versa, ricarica, compra, acquista, dammi, anticipare, anticipa";
        Money: "soldi, denaro, l'importe, l'importo, la somma, il saldo, contanti, il resto";
        Transfer: "bonifico, bonifico bancario, bonifico istantaneo, vaglia, criptovaluta*, postagiro, satispay";
        Untraceable: "ricarica postepay, postepay, carta regalo, carte regalo, gift card*, buono regalo, buoni regalo, amici e familiari, amici e parenti, contanti al corriere";
        Account: "numero di conto, conto corrente, coordinate bancarie, dati bancari, numero della carta, questo conto, seguente conto, portafoglio";
        Peer: "postepay, ricarica postepay, satispay, paypal amici";
        Personal:
            "mio conto, il mio conto, conto personale, conto privato, a mio nome, intestato a, direttamente a me, mia postepay, mio paypal, al mio iban, mio iban"
            "pagami con, pagami su, pagami tramite, fammi un bonifico, fammi una ricarica, ricaricami, mandami i soldi"
            "inviami i soldi, versami, bonificami, sulla mia postepay, alla mia postepay";
        Holder: "intestato a, intestatario, a nome di, beneficiario";
        PayCode: "qr code di pagamento, mio qr code, codice qr per pagare";
        Outside:
            "fuori dalla piattaforma, fuori piattaforma, al di fuori della piattaforma, fuori dal sito, fuori da subito, fuori da ebay, fuori da vinted, fuori dall'app"
            "senza passare dalla piattaforma, evitare le commissioni, evitiamo le commissioni, risparmiare le commissioni, non acquistare qui, non pagare qui";
        Only: "solo, soltanto, esclusivamente, unicamente";
        Fee: "caparra, acconto, deposito, cauzione, anticipo, commissione di, spese doganali, dazi, tassa, tasse, spese di, costo di sblocco";
        Reserve: "prenotare, prenota, tenere da parte, te lo tengo, lo tengo da parte, riservare, bloccare, molte persone interessate, tante richieste, prima della visita";
        First: "prima, in anticipo, anticipatamente, prima della spedizione, prima di spedire";
        Refund: "rimborso, rimborsi, rimborsare, rimborsato, restituzione, riaccredito";
        Compensation: "risarcimento, indennizzo, compensazione, il doppio, risarcire";
        Overpaid: "in più, per errore, pagato troppo, importo eccedente, doppio pagamento, pagamento doppio";
        SendBack: "restituire la differenza, restituisca, restituiscimi, rimandare, rimandami la differenza, rendere la differenza, ridarmi";
        SafeAccount: "conto sicuro, conto protetto, mettere al sicuro, proteggere i suoi soldi, sbloccare i fondi";
        Membership: "abbonamento che non, polizza che non, iscrizione";
        Scan: "scansiona, scansioni, scansionare, inquadra il qr, inquadra";
        Open:
            "clicca, clicchi, cliccare, apri il link, apra il link, accedi, acceda, vai su, al seguente link, questo link, al link, link qui sotto, segui il link"
            "clicca qui, fai clic, fai clic qui, fai clic sul, premi qui, tocca qui, pulsante qui sotto, il link, in allegato"
            "allegato, conferma ora, paga ora, aggiorna ora, partecipa ora, scarica, visita";
        FillIn: "compila, compilare, compili, inserisci i dati, inserisca i dati, dati della carta, dati della tua carta, tuoi dati bancari, completa i dati";
        Tell: "dimmi, mi dica, mandami, inviami, comunicami, mi comunichi, girami, inoltrami, fornisci, fornire, dammi";
        Code:
            "codice di verifica, codice di sicurezza, codice otp, il codice, codice via sms, codice che ti"
            "6 cifre, sei cifre";
        Install: "installa, installare, installi, scarica, scaricare, scarichi";
        AppFile: "file apk, fuori dallo store, profilo di configurazione";
        ShareScreen: "condividi* lo schermo, condividere lo schermo, condivisione schermo, condivisione dello schermo, accesso remoto, controllo remoto, assistenza remota";
        Service:
            "poste italiane, poste, bartolini, brt, sda, intesa sanpaolo, unicredit, bnl, bper, fineco, agenzia delle entrate, inps, polizia postale, carabinieri"
            "banca, nexi, subito, enel, tim, spid";
        Support: "servizio clienti, assistenza clienti, assistenza tecnica, supporto, operatore, centro antifrode, ufficio sicurezza";
        Parcel: "pacco, spedizione, consegna, ordine, spedizione in";
        Customs: "dogana, dazi, spese doganali, doganale, oneri doganali";
        Membered:
            "il tuo conto, il suo conto, la tua carta, la sua carta, il tuo account, il suo account, il tuo abbonamento, il tuo profilo, la tua utenza, la sua utenza, il tuo dispositivo"
            "il tuo spazio, la tua memoria, il tuo cloud, i tuoi file, i tuoi dati, la tua casella, la tua password, il suo profilo"
            "la tua app, il tuo servizio, il tuo dominio, la tua linea, il tuo antivirus, la tua protezione, il tuo portafoglio"
            "il tuo ordine";
        Trouble:
            "sospes*, bloccat*, trattenut*, limitat*, disattivat*, scadut*, in scadenza, scade, in giacenza, in attesa, non consegnat*, non è stato possibile consegnare"
            "indirizzo incompleto, indirizzo errato, insolit*, sospett*, anomal*, non autorizzat*, non pagat*, rifiutat*, fallit*, problema con, insoluto, mancata consegna"
            "pieno, quasi pieno, esaurito, in pericolo, a rischio, tentativo di consegna, consegna fallito, accesso anomalo"
            "nuovo accesso, nuovo dispositivo, non verificat*, restituit*, mancato pagamento, non andato a buon fine, disabilitat*"
            "cessat*";
        LogIn: "accedi, effettua il login, entra nel tuo account";
        Verify:
            "verifica, verificare, verifichi, conferma, confermare, confermi, aggiorna, aggiornare, aggiorni, riattiva, sblocca, riprogramma, accedere, convalida"
            "azione richiesta, è necessaria un'azione, conferma i tuoi dati, aggiorna i tuoi dati, completa, rinnova, rinnovare"
            "attiva, attivare, ripristina, pianifica";
        Urgent:
            "immediatamente, subito, urgente, entro 24, 24 ore, 48 ore, oggi, ultimo avviso, ultimo sollecito, il prima possibile, ora, altrimenti"
            "se non, in caso contrario, agisci ora, prima che sia troppo tardi, ultima possibilità, entro oggi"
            "per evitare, al fine di evitare";
        Charge: "addebitat*, addebito, addebito di, acquisto di, rinnovo automatico, se non sei stato tu, se non è stato lei, disconosci, disconoscere, annullare l'operazione, pagamento di";
        Prize: "hai vinto, ha vinto, vincitore, premio, lotteria, estrazione, eredità, donazione, congratulazioni, regalo gratuito, bonus";
        Windfall:
            "hai vinto, ha vinto, sei stato selezionato, è stato selezionato, sei stato scelto, sei il vincitore, il tuo premio"
            "il suo premio, ritira il tuo premio, richiedi il tuo premio, il tuo pagamento è pronto, prelievo è pronto"
            "pronto per essere prelevato, saldo disponibile per, i tuoi punti, punti in scadenza, eredità, milioni di euro"
            "milioni di dollari, fortunato vincitore, buono regalo da, rimborso disponibile";
        Tips: "segnali di trading, consigli di borsa, pronostici, scommesse sicure, gruppo di investimento";
        Authority:
            "polizia, carabinieri, procura, procuratore, tribunale, guardia di finanza, agenzia delle entrate, interpol, europol"
            "dogana, giudice, questura";
        Accused:
            "riciclaggio, mandato di arresto, mandato di cattura, procedimento penale, procedimento giudiziario"
            "citazione in giudizio, indagine a suo carico, denuncia nei suoi confronti, furto di identità, sua identità è stata"
            "pacco illegale, traffico di droga, pignoramento, cartella esattoriale, multa non pagata";
        Kin: "ciao mamma, ciao papà, ehi mamma, mamma, papà, nonna, nonno, zia, zio";
        NewNumber:
            "nuovo numero, numero nuovo, cambiato numero, telefono rotto, telefono si è rotto, cellulare rotto, caduto il telefono"
            "perso il telefono, perso il cellulare, vecchio numero, salva questo numero, cellulare in riparazione";
        Task: "mettere like, mettere mi piace, compiti semplici, attività semplici, recensire prodotti, valutare hotel, seguire canali";
        Job: "lavoro da casa, part-time, part time, offerta di lavoro, lavoro online, assumiamo, senza esperienza, lavoro extra";
        Earn: "guadagna, guadagnare, guadagni, guadagno, al giorno, giornalieri, commissione, commissioni, stipendio, reddito";
        Replica: "replica 1:1, replica aaa, replica perfetta, qualità specchio, prima copia, copia perfetta, replica di alta qualità, qualità aaa";
        Imitation: "replica, repliche, imitazione, copia, ispirato a, ispirata a, tarocco";
        Luxury: "borsa, borse, orologio, orologi, griffe, firmat*, sneakers, profumo";
        Miracle: "cura il cancro, cura il diabete, guadagno garantito, guadagni garantiti, rendimento garantito, senza rischi, zero rischi, raddoppia i tuoi soldi, perdi 10 kg";
        Scarce: "ultimo pezzo, ultimi pezzi, ne resta solo, rimasto solo, solo per oggi, scade oggi, affrettati, offerta limitata, fino ad esaurimento";
        Review: "recensione 5 stelle, recensione a 5, recensione positiva, recensioni positive, lascia una recensione, 5 stelle, cinque stelle, feedback positivo";
        Reward: "rimborso, buono amazon, buono regalo, regalo, cashback, gratis, omaggio, ricompensa, in cambio, sconto";
        Idiom: "non esitare, non esiti, non esitate, astenersi truffatori, no truffatori, mai usato, mai usata";
        Denial: "mai, non, evita, evitare, né, vietato, nessuno";
        Without: "senza";
        Warning:
            "truffa, truffe, truffatore, truffatori, frode, frodi, attento, diffida, diffidate, diffidare, segnala, segnalare, se ti chiedono, se qualcuno ti chiede"
            "phishing, fals*, raggir*"
            "fraudolent*";
        Attention: "attenzione";
        Policy: "termini e condizioni, condizioni generali, informativa, l'utente, gli utenti, l'acquirente, il venditore, il cliente, ai sensi";
        Usual: "carta di credito, carte di credito, carta di debito, contrassegno, bancomat, satispay";
        Receipt:
            "pagamento ricevuto, pagamento andato a buon fine, ordine confermato, grazie per il tuo ordine, grazie per l'acquisto"
            "saldo disponibile, conferma d'ordine";
        Advert: "termini e condizioni su, promo valida, per non ricevere";
        Digit: "zero, uno, due, tre, quattro, cinque, sei, sette, otto, nove";
    },
    fires: &[
        ("off-platform-contact", "Ciao, scrivimi su WhatsApp al 333 0000000", "scrivimi su WhatsApp"),
        ("off-platform-payment", "Facciamo fuori piattaforma, mi fai un bonifico sul mio conto", "fuori piattaforma"),
        ("refund-scam", "Per ricevere il rimborso clicca sul link e inserisci i dati della carta", "rimborso"),
        (
            "impersonated-service",
            "Poste: il tuo pacco è trattenuto, paga le spese doganali su https://poste-dogana.example",
            "pacco è trattenuto",
        ),
        ("code-request", "Ti ho inviato un codice di verifica, dimmi il codice", "dimmi il codice"),
        ("advance-deposit", "Tante richieste: se versi una caparra te lo tengo da parte", "caparra te lo tengo"),
        ("paid-task", "Lavoro da casa: mettere like ai video e guadagnare 150 € al giorno", "mettere like"),
        ("counterfeit-wording", "Borsa replica 1:1, qualità specchio", "replica 1:1"),
        ("bought-reviews", "Lascia una recensione 5 stelle e ricevi un buono Amazon", "recensione 5 stelle"),
        ("false-accusation", "Qui la polizia: il suo conto è in un procedimento penale per riciclaggio", "riciclaggio"),
        ("false-relative", "Ciao mamma, ho il telefono rotto, questo è il mio nuovo numero. Mi fai un bonifico?", "nuovo numero"),
        ("impossible-claim", "Guadagno garantito, senza rischi", "garantito"),
        ("off-platform-payment", "Accetto solo ricarica Postepay, poi spedisco", "solo ricarica Postepay"),
        ("outside-app", "Scarica la nostra app qui, è un file apk: https://negozio-app.example/a", "apk"),
        ("overpayment", "Le abbiamo pagato troppo per errore, ci restituisca la differenza", "per errore"),
        ("pressure", "Ultimo pezzo, solo oggi!", "Ultimo pezzo"),
        ("remote-access", "Installi AnyDesk così il nostro supporto vede lo schermo", "AnyDesk"),
        ("unexpected-prize", "Congratulazioni, hai vinto! Conferma i tuoi dati su https://premio.example/a", "hai vinto"),
    ],
    quiet: &[
        ("off-platform-payment", "Non pagare mai fuori dalla piattaforma né con ricarica Postepay."),
        ("off-platform-payment", "Accettiamo carta di credito, PayPal e bonifico."),
        ("refund-scam", "Il rimborso avviene entro 14 giorni."),
        ("code-request", "Il tuo codice di verifica è 482913. Non comunicarlo a nessuno."),
        ("impersonated-service", "Il tuo pacco arriva domani."),
        ("advance-deposit", "La cauzione dell'affitto viene restituita con le chiavi."),
        ("bought-reviews", "Le recensioni sono di clienti che hanno comprato."),
        ("counterfeit-wording", "Tutti gli orologi sono originali, con scontrino."),
        ("false-accusation", "La polizia consiglia di chiudere l'auto a chiave."),
        ("false-relative", "Ciao mamma, arrivo a casa alle sei."),
        ("impossible-claim", "I rendimenti passati non sono indicativi di quelli futuri."),
        ("off-platform-contact", "Il telefono ha già WhatsApp installato."),
        ("off-platform-payment", "In negozio si paga con carta, Satispay o contanti."),
        ("outside-app", "La nostra app è sull'App Store e su Google Play."),
        ("overpayment", "Se ha pagato di più, la rimborsiamo entro una settimana."),
        ("paid-task", "Cerchiamo un panettiere a tempo pieno per il negozio."),
        ("pressure", "Disponibile, spedito in due giorni."),
        ("remote-access", "Non installare mai AnyDesk per uno sconosciuto."),
        ("unexpected-prize", "Hai vinto l'asta, grazie per il pagamento."),
    ],
};
