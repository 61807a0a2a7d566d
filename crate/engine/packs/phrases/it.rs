//! Italian.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "it",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "wapp, su telegram, su signal, wazzap, su whats, su wa, wazap, uozzap, uazzap, watsup, watsap, su wats"
            "su insta, su instagram, mio insta, via insta, tuo insta, hai insta, mio ig, su ig, su messenger, su facebook"
            "via telegram, su viber, su tg, su snap, tramite whatsapp, via wa, su discord, il mio whatsapp, il tuo whatsapp"
            "il mio telegram, il tuo telegram, tuo instagram, mio instagram";
        Private:
            "in privato, messaggio privato, in dm, in pm, in pvt, dm là, in direct, nei direct, mandami un dm"
            "in chat privata, in mp, via dm";
        Phone:
            "numero di telefono, mio cell, numero verde, tuo numero, suo numero, mio numero, tuo cell, suo cell"
            "il tuo cellulare, il suo cellulare, il mio cellulare, numero di cellulare, numero whatsapp, numero di whatsapp"
            "un recapito, il tuo recapito, un contatto telefonico, il tuo contatto, suo contatto, il tuo whatsapp"
            "il suo whatsapp, il tuo telefono, il suo telefono, tuo num, mio num, al telefono, per telefono"
            "il numero che le, mi dia il numero, mi dà il numero, lasci* il numero, dammi un numero, lasciami un numero"
            "mi lasci* un numero, mi dai il numero, passami il numero, mandami il numero";
        Mail:
            "mia e-mail, mia email, per email, via mail, indirizzo email, tua mail, sua mail, tua email, sua email"
            "tua e-mail, la mia posta, mia mail, via email, per mail, alla mail, indirizzo mail, gmail";
        Contact:
            "contattami, contattatemi, contatta, contattate, scrivimi, scrivetemi, scriva, scrivi a, aggiungimi, senti* su"
            "continu* su, parliamo* su, rispond* a, contattalo, contattala, contatti il, scrivigli, scrivile, scrivi su"
            "scrivi al, scrivi sul, scrivici, ti aggiungo, mandami mail, mandami il tuo, inviami il tuo, invia una mail"
            "manda una mail, manda un messaggio, manda un whatsapp, mandi una mail, lascia il tuo, lasci il suo"
            "lasciami un, mi lasci* un, mi lasci* il, mi dia il suo, mi dia il numero, mi dà il suo, dammi un numero"
            "mi giri il tuo, senti* per, sentiamoci via, ci sentiamo via, parlarne su, ne parliamo su, parliamo per"
            "continuiamo via, spostiamoci su, passiamo su, andiamo su, meglio su, più comodo su, facciamo su, rispond* su"
            "mi trovi su, mi trova su, ci trovi su, trovami su, mettiti in contatto, si metta in contatto, dm là, mi scriv*"
            "ti scriv*, le scriv*, gli scriv*, scriver*, mi contatt*, la contatt*, ti contatt*, contattar*, mandami un"
            "mandami una, mandi un, mi mandi una, mi manda un, inviami un, inviami una, passami il, mi passi il, mi dai il"
            "dammi il, lasciami il, girami il, cercami, parliamone, ti lascio il mio, le lascio il mio, ti do il mio"
            "le do il mio, ecco il mio, segnati il mio, ti passo il mio";
        Call:
            "chiamami, chiamate, chiama, chiami, telefona, telefonare, la chiamo, ti chiamo, chiamalo, chiamala, chiamare"
            "chiamarmi, fammi uno squillo, mi faccia uno squillo, fai uno squillo, mi telefoni, telefonami"
            "contatti il numero, richiami, richiama";
        Inquiry:
            "per qualsiasi domanda, per informazioni, maggiori informazioni, domande frequenti, hai bisogno di aiuto"
            "lunedì al venerdì, dal lunedì al sabato, orari, giorni lavorativi, codice postale, codice sconto"
            "codice di tracciamento, codice tracking, codice a barre, codice fiscale, codice promo, codice del modello"
            "codice modello, codice prodotto, codice articolo, codice colore";
        Pay:
            "paga, pagare, paghi, pagamento, pagamenti, effettu* il bonifico, fai un bonifico, fammi un bonifico, versa"
            "versi, versare, saldare, accetto, ricarica, bonificami, bonificare, bonifica, bonifichi, mi fa un bonifico"
            "fai il bonifico, fare il bonifico, fare un bonifico, faccia un bonifico, faccia il bonifico, fai bonifico"
            "faccia bonifico, ricaricami, ricaricare, ricarichi, pagami, pagarmi, pagarlo, pagarla, pagando, versami"
            "versamento, versate, salda, saldi, deposita, depositare, depositi, effettu* un bonifico, corrispondere"
            "il satispay, un satispay";
        Send:
            "invia, inviare, mandami, inviami, manda, mandare, invii, versa, ricarica, compra, acquista, dammi, anticipare"
            "anticipa, mandi, mandarmi, inviarmi, mandate, giri, girami, girare, mi dai, mi dia, comprami, compri, anticipi"
            "anticipami";
        Money:
            "soldi, denaro, l'importe, l'importo, la somma, il saldo, contanti, il resto, il contante, il totale, metà"
            "il rimanente, la cifra, grana";
        Transfer: "bonifico, vaglia, criptovaluta*, postagiro, satispay, bonifici, bonifco, postepay evolution, giroconto";
        Untraceable:
            "postepay, carta regalo, carte regalo, gift card*, buono regalo, buoni regalo, amici e familiari"
            "amici e parenti, contanti al corriere, paypal amici, paypal tra amici, paypal famiglia, paypal familiari"
            "paypal parenti, amici e famiglia, amici o familiari, amici/familiari, amici e fam, modalità amici"
            "opzione amici, invio ad amici, ricarica paypal, post pay, postpay, poste pay, buono amazon, buoni amazon"
            "buoni google play, buoni steam, carta amazon, carte amazon, gift amazon, carta google play, carte google play"
            "carta steam, carte steam, carta itunes, paysafe, paysafecard, carte prepagate, carta prepagata"
            "codice del buono, codici dei buoni, contanti in busta, soldi in busta, contanti per posta, vaglia online"
            "carta d* steam, carte d* steam, buono steam, buono google, foto del codice, foto dei codici";
        Account:
            "numero di conto, conto corrente, coordinate bancarie, dati bancari, numero della carta, questo conto"
            "seguente conto, portafoglio, mio iban, l'iban, un iban, questo iban, numero della postepay, numero di carta"
            "questa carta, sulla carta, altra carta, altro iban, altro conto, codice fiscale dell'intestatario"
            "conto postale, conto bancario, le coordinate";
        Peer:
            "postepay, satispay, paypal amici, post pay, postpay, poste pay, buddybank, hype, revolut, paypal tra amici"
            "bancomat pay";
        Personal:
            "mio conto, conto personale, conto privato, a mio nome, intestato a, dirett* a me, mia postepay, mio paypal"
            "mio iban, pagami con, pagami su, pagami tramite, ricaricami, manda* i soldi, invia* i soldi, versami"
            "bonificami, mia carta, mia post pay, mio satispay, mia hype, mio hype, mio revolut, conto di mio, conto di mia"
            "postepay di mio, postepay di mia, carta di mio, carta di mia, iban di mio, iban di mia, intestata a mio"
            "intestata a mia, intestat* a me, a nome di mio, a nome di mia, a nome mio, dirett* con me, mi fai un bonifico"
            "mi fai bonifico, mi fai il bonifico, mi fa un bonifico, mi fa il bonifico, fammi bonifico, mi fai ricarica"
            "fammi ricarica, mi paga con, mi paga su, pagarmi con, pagarmi su, pagami in, pagami direttamente"
            "mi paghi direttamente, mi mandi i soldi, mi invii i soldi, mi versi, mi giri i soldi, girami i soldi"
            "le do i dati, ti mando la postepay, conto d* mi*, postepay d* mi*, iban d* mi*, a nome d* mi*"
            "mi fa* un bonifico, mi fa* il bonifico, mi fa* bonifico, mi faccia * bonifico, farmi un bonifico"
            "farmi il bonifico, fammi un bonifico, fammi il bonifico, mi bonific*, mi fa* * ricarica, mi fa* ricarica"
            "fammi una ricarica, fammi la ricarica, farmi una ricarica, farmi la ricarica, mi ricaric*, mi pag* con"
            "mi pag* su, mi pag* tramite, mi pag* in, ti do l'iban, ti mando l'iban, ti passo l'iban, ti giro l'iban"
            "ti invio l'iban, ti do iban, ti mando iban, ti passo iban, le do l'iban, le mando l'iban, le passo l'iban"
            "le invio l'iban, ti do il numero della, ti mando il numero della, ti do i dati per, ti mando i dati per"
            "carta d* mia, carta d* mio, intestat* a mi*, mi mand* i soldi, mi invi* i soldi, mi gir* i soldi"
            "conto è di mi*, conto è intestat*, carta è di mi*, postepay è di mi*, iban è di mi*";
        Holder: "intestato a, intestatario, a nome di, beneficiario";
        PayCode: "qr code di pagamento, mio qr code, qr per pagare, il mio qr";
        Outside:
            "fuori dalla piattaforma, fuori piattaforma, al di fuori della piattaforma, fuori dal sito, fuori da subito"
            "fuori da ebay, fuori da vinted, fuori dall'app, senza passare dalla piattaforma, evitare le commissioni"
            "evitiamo le commissioni, risparmia* le commissioni, non acquistare qui, non pagare qui, fuori da qui"
            "fuori vinted, fuori subito, fuori dalla app, fuori app, fuori sito, fuori da wallapop, fuori da facebook"
            "fuori da marketplace, fuori da airbnb, fuori da booking, fuori dalla chat, fuori dal portale, fuori portale"
            "senza vinted, senza subito, senza passare per, senza passare dal, senza passare da, senza la piattaforma"
            "senza il sito, senza l'app, senza usare l'app, senza usare tutto subito, senza tuttosubito"
            "non con tuttosubito, niente tuttosubito, no tuttosubito, niente pagamento sicuro, niente spedizione con l'app"
            "niente app, trattengono troppo, si tengono una percentuale, si tengono la percentuale"
            "si prend* la commissione, si prendono una commissione, si prende una percentuale, mi prendono la commissione"
            "evitiamo commissioni, evitare commissioni, evito le commissioni, risparmiamo la commissione"
            "così risparmi le commissioni, per non pagare commissioni, per non pagare le commissioni"
            "saltiamo la commissione, saltare le commissioni, non comprare dal sito, non comprare dall'app"
            "non comprare da qui, non cliccare su acquista, non premere acquista, non usare il tasto acquista"
            "non usare il pulsante, non pagare tramite, non pagare dal sito, annull* l'ordine e, annulla l'acquisto e"
            "cancella l'ordine e, annulla e, direttamente senza, tra noi senza, invece che su subito, invece che su vinted"
            "invece che dal sito, anziché su vinted, anziché dal sito, mi tratteng*, mi trattien*";
        Only: "solo, soltanto, esclusivamente, unicamente, nient'altro, nessun altro metodo, unico modo, niente altro";
        Fee:
            "caparra, acconto, deposito, cauzione, commissione di, spese doganali, dazi, tassa, tasse, spese di"
            "costo di sblocco, il 50%, il 40%, il 30%, il 20%, la metà, prima mensilità, primo mese, una mensilità"
            "mensilità anticipata, spese del corriere, il trasporto anticipato, assicurazione del corriere"
            "assicurazione sulla spedizione, spese notarili, apertura pratica, quota di iscrizione, il passaggio anticipato"
            "vaccini, metà subito, metà ora, metà adesso, metà prima, anticipato perché, 50% anticipato, 40% anticipato"
            "30% anticipato, se non ricarichi, devi ricaricare, ricarica obbligatoria, ricarica di sblocco, trasportino"
            "un anticipo, l'anticipo, di anticipo, anticipo di, anticipo del, piccolo anticipo";
        Reserve:
            "prenota, tener* da parte, te lo tengo, lo tengo da parte, riservare, molte persone interessate"
            "tante richieste, prima della visita, te la riservo, lo riservo, riservarlo, te la tengo, ve lo tengo"
            "gliel* tengo, tengo fermo, tenerlo fermo, te lo lascio da parte, metto da parte, mettere da parte"
            "lo metto via, lo blocco, la blocc*, glielo blocco, blocca la, bloccare la casa, bloccare l'appartamento"
            "bloccare le date, per fermare, lo fermi, la fermi, te lo fermo, te la fermo, ferma il, fermo l'annuncio"
            "tolgo l'annuncio, togliere l'annuncio, levo l'annuncio, ritiro l'annuncio, lo tolgo dal sito"
            "lo tolgo dalla vendita, lo segno venduto, lo metto come venduto, lo metto riservato, tanta gente"
            "tante persone, altre persone interessate, altri interessati, molti interessati, tanti interessati"
            "molte richieste, altra gente interessata, c'è altra gente, un'altra persona interessata, c'è la fila"
            "ho la fila, prima di vederl*, prima di visitare, senza vederlo, senza visita, niente visite, sono all'estero"
            "vivo all'estero, mi trovo all'estero, abito all'estero, le chiavi per posta, le chiavi col corriere"
            "le chiavi con corriere, chi paga prima, il primo che paga, primo che versa, chi versa per primo"
            "chi blocca per primo, prenotartelo, prenotare, per bloccare, bloccare il, te l* tengo, te l* riserv*"
            "te l* blocc*, te l* ferm*, te l* lascio da parte, gliel* blocc*, bloccarl*, bloccartel*, fermarl*, tenertel*"
            "prenotarl*, riservartel*, altr* persone interessate, altr* interessat*, molt* richieste, tant* richieste"
            "molt* interessat*, tant* interessat*, ti mando le chiavi, ti spedisco le chiavi, ti arrivano le chiavi"
            "ti consegna le chiavi, le mando le chiavi, le spedisco le chiavi, le arrivano le chiavi, le consegna le chiavi"
            "non venderlo, non venderla, non lo vendo ad, non la vendo ad, elimino l'annuncio, chiudo l'annuncio";
        First:
            "prima, in anticipo, anticipatamente, anticipato, anticipata, anticipati, anticipate, poi spedisco"
            "poi te lo spedisco, e te lo spedisco, e te la spedisco, e lo spedisco, e spedisco, e ti spedisco"
            "e te lo mando, e te la mando, e parto con la spedizione, e domani parte, appena vedo, appena ricevo"
            "appena arriva*, appena mi arriva, quando ricevo, quando vedo, quando arriva il bonifico"
            "quando arrivano i soldi, una volta ricevuto, a bonifico ricevuto, a bonifico fatto, a pagamento avvenuto"
            "dopo il bonifico, dopo il pagamento, manda* la ricevuta, manda* la contabile, mi mandi la ricevuta"
            "mi mandi la contabile, inviami la ricevuta, mandami lo screen del, il resto alla consegna"
            "il resto al camionista, il resto al corriere, il resto quando, il resto al ritiro, il saldo al ritiro"
            "saldo alla consegna, anticipare, anticipi, anticipando, anticipa, anticipami, l'altra metà";
        Refund:
            "rimborso, rimborsi, rimborsare, rimborsato, restituzione, riaccredito, riceve* il pagamento, riceve* i soldi"
            "ricevere il denaro, ricevere il bonifico, ricevere la somma, ricevere i fondi, avere i soldi, prendere i soldi"
            "per incassare, sblocca* il pagamento, sbloccare i soldi, liberare il pagamento, accreditarti, accreditarle"
            "ti accredit*, le accredito, l'accredito, recuperare i soldi, riavere i soldi, recuperare il denaro"
            "recuperare i fondi, somma a credito, credito a suo favore, ha diritto a un, ti spetta, le spetta"
            "per il doppio addebito";
        Compensation:
            "risarcimento, indennizzo, compensazione, il doppio, risarcire, indennità, risarcirla, risarcirti"
            "indennizzarla, indennizzarti, compensare, compensarla";
        Overpaid:
            "in più, per errore, pagato troppo, importo eccedente, doppio pagamento, pagamento doppio, per sbaglio"
            "sbagliando, ho sbagliato a, sbagliato importo, sbagliato iban, sbagliato numero, bonifico sbagliato"
            "ti ho bonificato, le ho bonificato, ti ho fatto un bonifico di, invece di, mandato troppo, inviato troppo"
            "bonificato troppo, versato troppo, ricarica sbagliata, ti ho ricaricato, pagato due volte"
            "bonificato due volte, partito due volte, fatto due volte, partito doppio, addebitato due volte"
            "doppio bonifico, bonifico doppio, importo maggiore, importo superiore, importo più alto, rimborsato troppo";
        SendBack:
            "restitui* la differenza, restituisca, rimandare, rendere la differenza, me li rimandi, me li rigiri"
            "me li rimborsi, me lo rimandi, me la rimandi, mi ridai, mi ridà, mi rimborsi la, rispediscimi"
            "rispedire i soldi, manda* la differenza, mi rendi, rendimi, rendermi, rifammi il bonifico"
            "mi rifai il bonifico, rifarmi il bonifico, indietro la differenza, me l* rimand*, me l* rid*, me l* rigir*"
            "me l* restitu*, me l* rimbors*, me l* può r*, me l* puoi r*, rimandarm*, rimandam*, ridarm*, ridamm*"
            "rigirarm*, rigiram*, restituirm*, restituiscim*, rimborsarm*, rimborsam*, mi rimand*, mi restitu*, mi rigir*"
            "mand* la differenza, mand* indietro, li versi su, li versi sul, li versi a, versi la differenza, lo versi su"
            "il resto al trasportatore, dai il resto, dia il resto, dà il resto, quello che avanza, l'eccedenza"
            "la parte in più";
        SafeAccount:
            "conto sicuro, conto protetto, mettere al sicuro, proteggere i suoi soldi, sbloccare i fondi"
            "conto di sicurezza, conto temporaneo, conto provvisorio, conto tecnico, conto di garanzia, conto di appoggio"
            "conto specchio, mettere in sicurezza, metta in sicurezza, messa in sicurezza, mettere in salvo"
            "mettere al riparo, proteggere i tuoi soldi, proteggere i risparmi, spost* i soldi, spostare il denaro"
            "spostare i fondi, trasferire i fondi, trasferire i risparmi, ritirare la carta, ritirare la sua carta"
            "consegn* la carta, corriere per ritirare, iban sicuro";
        Membership: "abbonamento che non, polizza che non, iscrizione";
        Scan: "scansiona, scansioni, scansionare, inquadra, inquadri, scannerizza, scannerizzi";
        Open:
            "clicca, clicchi, cliccare, accedi, acceda, vai su, al seguente link, questo link, al link, link qui sotto"
            "fai clic, premi qui, tocca qui, pulsante qui sotto, il link, allegato, conferma ora, paga ora, aggiorna ora"
            "partecipa ora, scarica, visita, apri il file, apra il file, apra questo file, apri sul, aprilo, aprila"
            "lo apra, apri teamviewer, apra teamviewer, apri anydesk, apra anydesk, apri la pagina, apra la pagina"
            "apri questo, entra qui, entri qui, entra su, entri su, vada su, dal link, tramite link, col link, nel link"
            "sul link, un link, premi su, tocca il, tocchi il, pigia, sblocca qui, paga qui, verifica qui, aggiorna qui"
            "conferma qui, accett* la richiesta, autorizz* la richiesta, carta qui, dati qui";
        FillIn:
            "compila, compilare, compili, inser* i dati, dati della carta, dati della tua carta, tuoi dati bancari"
            "completa i dati, inseri* la carta, inserisci la tua carta, inserisca la sua carta, inserisci i tuoi dati"
            "inserisca i suoi dati, inserisci iban, inserisca il numero, inserisci il numero della carta, metti i dati"
            "metta i dati, metti la carta, mettere i dati, mettere la carta, digit* i dati, numero della tua carta"
            "numero della sua carta, dati della sua carta, i dati di pagamento, data di scadenza della carta, cvv"
            "autorizz* l'operazione, conferm* l'operazione, conferm* nell'app, approv* l'operazione, approva la notifica"
            "accetta la notifica, c'è scritto pagamento, le compilo io, ti compilo io, sportello postamat, al postamat"
            "vai al bancomat, vada al bancomat, vai allo sportello, vada allo sportello, andare al bancomat"
            "andare allo sportello, alla tabaccheria con";
        Tell:
            "dimmi, mandami, inviami, comunicami, girami, fornisci, fornire, dammi, dirmi, dirmelo, me lo dici, me lo dice"
            "me lo dica, mi dia, me lo dia, mi dai, me lo dai, me lo dà, darmi, darmelo, me lo mandi, me lo manda"
            "me lo invii, me lo invia, me lo giri, me lo inoltri, inoltri il, me lo leggi, me lo legga, me lo detti"
            "me lo detta, comunic* il, me lo copi, copia e incolla, incollalo, scrivimelo, me lo scrivi, scrivimi il"
            "scrivilo qui, riportami, mi riporti, confermami il, mi conferm* il, rispond* con"
            "rispondi a questo messaggio con, fammi uno screen, fai uno screen, uno screenshot del, me lo passi"
            "me lo passa, lasciami, lascia il tuo, lasci il suo, mi lasci*, mi serve, mi servirebbe, ho bisogno del"
            "ho bisogno di sapere, ripetimi, condividi con, fornisca, me l* dic*, me l* mand*, me l* invi*, me l* gir*"
            "me l* inoltr*, me l* legg*, me l* dett*, me l* comunic*, me l* copi*, me l* scriv*, me l* pass*, me l* dai"
            "me l* dia, mi dic*, mi mand*, mi invi*, mi gir*, mi inoltr*, mi legg*, mi dett*, mi comunic*, mi copi*"
            "mi pass*, mi forn*, dimmel*, mandamel*, inviamel*, giramel*, dammel*, girarm*, mandarm*, inviarm*, leggerm*"
            "dettarm*, passarm*, comunicarm*, inoltra*, dettam*, leggim*, copiamel*, passam*, scrivi qui, scriva qui"
            "scrivi il codice, metti il codice, manda il codice, incolla il codice, passa il codice, qual è il suo numero"
            "qual è il tuo numero";
        Code:
            "codice di verifica, codice di sicurezza, il codice, codice via sms, 6 cifre, sei cifre, un codice, quel codice"
            "otp, codic* che, codice di conferma, codice di accesso, codice di attivazione, codice whatsapp"
            "codice di whatsapp, codice a 6, codice a sei, codice di 6, codice a 4, codice pin, codice numerico"
            "codice usa e getta, codice temporaneo, codice arrivato, codice ricevuto, codici ricevuti, cod di verifica"
            "codicino, 4 cifre, quattro cifre, 6 numeri, sei numeri, numerini, i numeri che, sms che, sms con"
            "messaggio che ti è arrivato, messaggio che ti arriva, messaggio che hai ricevuto, messaggio che le è arrivato"
            "password temporanea, password che ti, pin che, il pin, pin ricevuto, suo pin, tuo pin";
        Install:
            "installa, installare, installi, scarica, scaricare, scarichi, scaricati, scaricarla, scaricarlo, installati"
            "installalo, installarla, scaricando, metti l'app, metta l'app, aggiorna l'app, mi fa entrare con"
            "fammi entrare con, entro con, mi fai entrare con";
        AppFile:
            "file apk, fuori dallo store, profilo di configurazione, non è sullo store, non è sul play store"
            "non è su google play, non c'è sullo store, non c'è sul play store, non la trovi sullo store"
            "non si trova sullo store, non è ancora sullo store, non ancora sullo store, non è nello store"
            "fuori dal play store, fuori da google play, origini sconosciute, origine sconosciuta, fonti sconosciute"
            "sorgenti sconosciute, fonte sconosciuta, consenti origini, consenti l'installazione, play protect"
            "disattiv* l'antivirus, togli l'antivirus, permess* di accessibilità, attiv* l'accessibilità, ignor* l'avviso"
            "ignora avviso, installa* comunque, install* questo file, install* il file, accesso agli sms"
            "la nostra app di pagamento, nostra app dei pagamenti, non l'hanno ancora approvata, non ancora approvata"
            "non è ancora approvata, non è stata approvata, non l'hanno approvata, ti mando l'app, le mando l'app"
            "ti mando l'apk, ti passo l'app, le invio l'app";
        ShareScreen:
            "condivid* lo schermo, condivi* schermo, condivisione dello schermo, accesso remoto, controllo remoto"
            "assistenza remota, collegar* al suo, collegarmi al tuo, entrare nel suo, entrare nel tuo computer"
            "entrare nel tuo telefono, mi fa entrare, prend* il controllo, controllo del suo, controllo del tuo"
            "connessione remota, supporto remoto, assistenza da remoto, colleg* da remoto, entro da remoto"
            "intervento da remoto, accedere da remoto, condivid* il * schermo, ved* il * schermo";
        Service:
            "poste, bartolini, brt, sda, intesa sanpaolo, unicredit, bnl, bper, fineco, agenzia delle entrate, inps"
            "polizia postale, carabinieri, banca, nexi, subito, enel, tim, spid, sella, mps, banco bpm, credem, mediolanum"
            "isybank, bancoposta, postepay, agenzia entrate, agenzia riscossione, equitalia, inail, motorizzazione"
            "telepass, autostrade, pagopa, vodafone, windtre, fastweb, iliad, eni, a2a, gestore luce, gestore gas"
            "il suo gestore, guardia di finanza, microsoft, windows, google, immobiliare, marketplace, wallapop, ministero"
            "asl";
        Support:
            "servizio clienti, supporto, operatore, ufficio sicurezza, antifrode, ufficio frodi, reparto sicurezza"
            "centro sicurezza, servizio sicurezza, assistenza, tecnico, consulente, collega di, collega del, il collega"
            "operatrice, gestore, staff di, siamo di subito, siamo di vinted, sono di subito";
        Parcel: "pacco, spedizione, consegna, ordine";
        Customs: "dogana, dazi, spese doganali, doganale, oneri doganali";
        Membered:
            "il tuo conto, il suo conto, la tua carta, la sua carta, il tuo account, il suo account, il tuo abbonamento"
            "il tuo profilo, la tua utenza, la sua utenza, il tuo dispositivo, il tuo spazio, la tua memoria, il tuo cloud"
            "i tuoi file, i tuoi dati, la tua casella, la tua password, il suo profilo, la tua app, il tuo servizio"
            "il tuo dominio, la tua linea, il tuo antivirus, la tua protezione, il tuo portafoglio, il tuo ordine"
            "tuo annuncio, suo annuncio, la tua vendita, la sua vendita, il tuo telefono, il suo telefono"
            "il suo dispositivo, il tuo pc, il suo pc, il suo computer, il tuo computer, il suo pacco, il tuo pacco"
            "la sua spedizione, la tua spedizione, la sua postepay, la tua postepay, il suo spid, il tuo spid, la sua app"
            "il suo contatore, la sua fornitura, la sua linea, la sua sim, la tua sim, il suo numero, la sua pratica"
            "il suo veicolo, la sua patente, la tessera sanitaria, la sua tessera, la sua posizione, il tuo pagamento"
            "la sua password, i suoi dati, l'annuncio è, la fornitura, la tua fornitura, la sua luce, il suo gas"
            "il suo contratto, il suo rimborso";
        Trouble:
            "sospes*, bloccat*, trattenut*, limitat*, disattivat*, scadut*, in scadenza, scade, in giacenza, in attesa"
            "non consegnat*, indirizzo incompleto, indirizzo errato, insolit*, sospett*, anomal*, non autorizzat*"
            "non pagat*, rifiutat*, fallit*, problema con, insoluto, mancata consegna, pieno, esaurito, in pericolo"
            "a rischio, tentativo di consegna, nuovo accesso, nuovo dispositivo, non verificat*, restituit*"
            "mancato pagamento, non andato a buon fine, disabilitat*, cessat*, rilevat*, abbiamo notato"
            "tentativo di accesso, tentativo di pagamento, virus, trojan, infett*, hackerat*, clonat*, compromess*"
            "smette* di funzionare, non funzionerà più, verrà chius*, verrà eliminat*, fermo in, è fermo, è ferma, ferma in"
            "fermo per, fermo presso, non siamo riusciti, non abbiamo potuto, non è stato consegnat*, non recapitat*"
            "indirizzo mancante, civico mancante, dati mancanti, mancata verifica, non riconosciut*, da pagare, pedaggio"
            "sanzione, multa, arretrat*, inadempien*, non è andat*, non è riuscit*, non è stato possibile, staccat*"
            "interrott*, sbloccare il pacco, sbloccare la spedizione, sdoganare, svincolare il pacco";
        LogIn: "accedi, effettua il login, entra nel tuo account";
        Verify:
            "verifica, verificare, verifichi, conferma, confermare, confermi, aggiorna, aggiornare, aggiorni, riattiva"
            "sblocca, riprogramma, accedere, convalida, azione richiesta, è necessaria un'azione, completa, rinnova"
            "rinnovare, attiva, attivare, ripristina, pianifica, sbloccare, sblocchi, svincola, svincolare, regolarizza"
            "regolarizzare, regolarizzi, attivi, riattivare, riattivi, bloccare il bonifico, bloccare l'operazione"
            "bloccare la transazione, riprogrammare, convalidare, convalidi, ripristinare, ripristini, autentica, rinnovi"
            "accedi, acceda, inserisci la carta, inserisca la carta, inserisci la tua carta, inserisca la sua carta"
            "aggiungi la carta";
        Urgent:
            "immediatamente, subito, urgente, entro 24, 24 ore, 48 ore, oggi, ultimo avviso, ultimo sollecito"
            "il prima possibile, ora, altrimenti, se non, in caso contrario, prima che sia troppo tardi, ultima possibilità"
            "per evitare, al fine di evitare, adesso, stasera, entro mezzanotte, entro le, entro 12, entro 48, entro domani"
            "in giornata, al più presto, quanto prima, con urgenza, urgentemente, in fretta, all'istante, nelle prossime"
            "immediato, scade alle 24, prima di mezzanotte";
        Charge:
            "addebitat*, addebito, acquisto di, rinnovo automatico, se non sei stato tu, se non è stato lei, disconosci"
            "disconoscere, annullare l'operazione, pagamento di, se non sei tu, se non è lei, se non l'ha fatto"
            "se non l'hai fatto, se non hai fatto, se non ha effettuato, se non riconosc*, se non hai autorizzato"
            "se non ha autorizzato, se non sei stata tu, se non è stata lei, bonifico di, bonifico in uscita"
            "transazione di, operazione di, pagamento in corso, spesa di, prelievo di, acquisto presso"
            "bloccare il bonifico, bloccare il pagamento, bloccare la transazione, bloccare l'operazione"
            "annullare il bonifico, annullare il pagamento, annullare l'acquisto, annullare la transazione, se disconosce";
        Prize:
            "hai vinto, ha vinto, vincitore, premio, lotteria, estrazione, eredità, donazione, congratulazioni"
            "regalo gratuito, bonus, vinto un, sorteggiat*, estratt*";
        Windfall:
            "hai vinto, ha vinto, sei stato selezionato, è stato selezionato, sei stato scelto, sei il vincitore"
            "il tuo premio, il suo premio, il tuo pagamento è pronto, prelievo è pronto, pronto per essere prelevato"
            "saldo disponibile per, i tuoi punti, punti in scadenza, eredità, milioni di euro, milioni di dollari"
            "fortunato vincitore, buono regalo da, rimborso disponibile, sei stata selezionata, è stata selezionata"
            "è stata scelta, è stato scelto, sei stata scelta, è stato estratt*, sei stato estratt*, sei la vincitrice"
            "è il vincitore, il tuo regalo, il suo regalo, il tuo omaggio, bonus approvato, bonus disponibile"
            "contributo disponibile, pacco misterioso, pacco non reclamato";
        Tips: "segnali di trading, consigli di borsa, pronostici, scommesse sicure, gruppo di investimento";
        Authority:
            "polizia, carabinieri, procura, procuratore, tribunale, guardia di finanza, agenzia delle entrate, interpol"
            "europol, dogana, giudice, questura";
        Accused:
            "riciclaggio, mandato di arresto, mandato di cattura, procedimento penale, procedimento giudiziario"
            "citazione in giudizio, indagine a suo carico, denuncia nei suoi confronti, furto di identità"
            "sua identità è stata, pacco illegale, traffico di droga, pignoramento, cartella esattoriale, multa non pagata";
        Kin:
            "mamma, papà, nonna, nonno, zia, zio, mamy, mami, papi, babbo, tuo figlio, tua figlia, cugino, cugina, nonnina"
            "ciao ma, ciao pa";
        NewNumber:
            "nuovo numero, numero nuovo, telefono rotto, telefono si è rotto, cellulare rotto, vecchio numero"
            "salva questo numero, cambiato il numero, telefono si è spento, cellulare si è rotto, schermo rotto"
            "rotto lo schermo, telefono non funziona, telefono non va, cellulare non va, telefono morto, caduto in acqua"
            "caduto nel water, caduto nell'acqua, fatto cadere il telefono, fatto cadere il cellulare"
            "questo è il mio numero, questo è il mio nuovo, questo è il mio altro, nuovo num, nuovo cell"
            "numero provvisorio, numero temporaneo, numero di un amico, numero di un'amica, ti scrivo da un altro"
            "ti scrivo dal numero, scrivo dal telefono di, salvati questo, salvati il numero, salva il mio numero"
            "memorizza questo numero, segnati questo numero, segnati il numero, cancella il vecchio, cancella l'altro"
            "elimina il vecchio, in riparazione, telefono in assistenza, cellulare in assistenza, telefono nuovo e"
            "scheda sim bloccata, rotto il tel*, rotto il cell*, caduto il tel*, caduto il cell*, perso il tel*"
            "perso il cell*, rubato il tel*, rubato il cell*, cambi* numero, cambi* tel*, cambi* cell*, dal telefono d* un*"
            "dal cellulare d* un*";
        Task:
            "compiti semplici, attività semplici, seguire canali, metti like, metti mi piace, mettere un like"
            "like ai video, like ai post, like su youtube, like su tiktok, like a video, fare like, seguire profili"
            "seguire account, seguire pagine, seguendo canali, seguendo profili, iscriver* a canali, iscrivendoti a"
            "votare hotel, votare prodotti, dare voti, semplici attività, attività online, attività quotidiane"
            "attività giornaliere, compiti online, compiti giornalieri, compiti facili, ogni attività, ogni compito"
            "ogni task, per attività, per task, tuoi task, il tuo task, task giornalieri, task online, ogni incarico"
            "primo incarico, prossimo incarico, incarichi online, incarichi giornalieri, il tuo incarico"
            "missioni giornaliere, ogni missione, ordine fortunato, ordine combinato, ordini combinati, ordine premium"
            "ordini finti, ordini simulati, ordini fittizi, ordini falsi, acquisti simulati, acquisti fittizi"
            "acquisti finti, livello oro, livello vip, per il livello, ottimizza* prodotti, ottimizzare i prodotti"
            "ottimizzazione di prodotti, ottimizzare hotel, migliorare il ranking, aumentare il ranking"
            "aumentare le vendite degli, scalare la classifica, guardando video, guarda* pubblicità, guardare annunci"
            "cliccare annunci, ricevere bonifici, ricevere soldi e girar*, rigirare i soldi, rigirarli in"
            "girarli in crypto, convertirli in crypto, prestare il conto, prestare l'iban, ricarica* usdt, se non ricarichi"
            "un task, due task, 2 task, 3 task, tre task, altro task, ultimo task, un'attività e, mett* like"
            "mett* mi piace, lasci* like, valut* hotel, valut* prodotti, valut* ristoranti, valut* app, recensi* hotel"
            "recensi* ristoranti, recens* prodotti, complet* attività, complet* le attività, complet* i compiti"
            "complet* task, complet* i task, guard* video e, per i like, per ogni like, prov* app, test* app";
        Job:
            "lavor* da casa, part-time, part time, offerta di lavoro, lavoro online, assumiamo, senza esperienza"
            "lavoro extra, lavoro serio da casa, lavoro da remoto, lavoro in remoto, smart working, lavoretto, lavoretti"
            "mezza giornata, dal telefono, dal tuo telefono, dal cellulare, con il cellulare, tempo libero"
            "orari flessibili, orario flessibile, cerchiamo person*, cerchiamo collaboratori, cerco persone"
            "cerco collaboratori, stiamo assumendo, selezione del personale, risorse umane, recruiter, entrat* extra"
            "guadagn* extra, soldi extra, arrotondare, opportunità di lavoro, nessuna esperienza, non serve esperienza"
            "senza uscire di casa";
        Earn:
            "guadagna, guadagnare, guadagni, guadagno, al giorno, giornalieri, commissione, commissioni, stipendio, reddito"
            "guadagnando, guadagnato, guadagneresti, guadagnerai, paghiamo, ti pagano, retribuit*, retribuzione, compenso"
            "compensi, all'ora, a settimana, alla settimana, settimanali, mensili, al mese, profitto, profitti, prelevi"
            "prelevare, preleva, ne riprendi, riprendi, ne prendi, trattieni il, incassi, rendita, soldi facili"
            "sblocchi tutto, sblocchi il saldo";
        Replica:
            "replica 1:1, replica aaa, replica perfetta, qualità specchio, prima copia, copia perfetta"
            "replica di alta qualità, qualità aaa";
        Imitation: "replica, repliche, imitazione, copia, ispirat* a, tarocco";
        Luxury: "borsa, borse, orologio, orologi, griffe, firmat*, sneakers, profumo";
        Miracle:
            "cura il cancro, cura il diabete, guadagno garantito, guadagni garantiti, rendimento garantito, senza rischi"
            "zero rischi, raddoppia* i tuoi soldi, perdi 10 kg, guadagno sicuro, guadagni sicuri, profitto garantito"
            "profitti garantiti, rendita garantita, rendimenti garantiti, rischio zero, nessun rischio, senza alcun rischio"
            "raddoppia il tuo, moltiplica i tuoi soldi, 100% sicuro e, 100% affidabile, investi 50, investi 100"
            "investi 200, investi 500, investe 100, metti 100 e, metti 50 e";
        Scarce:
            "ultimo pezzo, ultimi pezzi, ne resta solo, rimasto solo, solo per oggi, scade oggi, affrettati"
            "offerta limitata, fino ad esaurimento, ultimo rimasto, ultimi rimasti, ne restano, ne ho solo uno"
            "ne resta uno, ne è rimasto uno, vanno a ruba, va a ruba, sta per finire, sennò lo vendo, altrimenti lo vendo"
            "altrimenti lo do, lo do a un altro, lo vendo a un altro, chi prima arriva, prezzo da fallimento, affare unico";
        Review:
            "recension* a 5, recensione positiva, recensioni positive, 5 stell*, cinque stell*, feedback positiv*"
            "recension* su google, recension* google, recension* amazon, recensione su amazon, recensione con foto"
            "recensione a cinque, recensione cinque, recensione negativa, una recensione, recensioni 5, stelle con foto"
            "stelle su, voto massimo, massimo dei voti, massimo voto, valutazione massima, valutazione 5"
            "valutazione positiva, feedback a 5, feedback 5, bella recensione, buona recensione, mette cinque, metti cinque"
            "metti 5, mettere 5, lasci* 5, cambiare la recensione, modifica* la recensione, togliere la recensione"
            "tester di prodotti, tester amazon, recensione che metti, recensioni che metti, recensione che fai"
            "recensione lasciata, recensione pubblicata, ⭐⭐⭐⭐⭐";
        Reward:
            "rimborso, buono amazon, regalo, cashback, gratis, omaggio, ricompensa, in cambio, sconto, ti rimborsiamo"
            "la rimborsiamo, le rimborsiamo, ti regaliamo, le regaliamo, ti diamo, le diamo, ti paghiamo, ti pago"
            "le paghiamo, ti offriamo, le offriamo, ricev* un, buono da, gift card, a recensione, per recensione"
            "ogni recensione, euro a chi, € a chi, euro per ogni, € per ogni, prodotto gratuito, tieni il prodotto"
            "soldi indietro, pago con paypal, pago su paypal, pago via paypal, pago con satispay, pago subito";
        Idiom:
            "non esita*, non esiti, astenersi truffatori, no truff*, mai usato, mai usata, qui non entro"
            "non entro quasi mai, non entro spesso, non entro mai, qui non ci sono, non ci sono quasi mai, non so usare"
            "non so come si usa, non uso questa app, non uso molto, non uso quasi mai, non uso la chat, non guardo mai"
            "non guardo spesso, non leggo qui, non leggo i messaggi, non leggo spesso, non vedo i messaggi, non vedo sempre"
            "qui non rispondo, non rispondo qui, non riesco a rispondere, non riesco a scrivere, non riesco a usare"
            "non riesco a vedere, non riesco ad aprire, non riesco a pagare, non posso rispondere, non posso parlare"
            "non posso chiamare, non posso scrivere, non mi arriva*, non ricevo notifiche, non ricevo i messaggi"
            "non ricevo le notifiche, non mi funziona, non funziona la chat, non mi va la chat, non mi va l'app, non mi fa"
            "non mi carica, non mi si apre, non mi entra, non si preoccupi, non ti preoccupare, non preoccuparti"
            "non si spaventi, non avere paura, non abbia paura, non temere, non c'è problema, non ci sono problemi"
            "nessun problema, senza problemi, senza impegno, non è una truffa, non sono un truffatore, non è truffa"
            "non truffo, non sono truffatore, niente truffe, no perditempo, non è un virus, non spenga, non spegnere"
            "non riagganci*, non chiuda, non dica a nessuno, non lo dica, non lo dire, non dirlo, non ne parli"
            "non ne parlare, non parli con nessuno, non dire niente, non scriv* che, non perdere, non perda, non aspettare"
            "non costa nulla, non costa niente, non serve esperienza, non è richiesta, non serve essere, nessuna esperienza"
            "senza esperienza, non siete venuti, non sei venuto, non sono in italia, non sono in zona, non sono sul posto"
            "non posso farla vedere, non posso fartela vedere, non posso mostrar*, niente visite, non è possibile visitare"
            "non è sullo store, se non ricarichi, se non sei, se non è, mai avuto problemi, mai avuto un problema"
            "non tardare, non ci metto, non ti costa, non se ne pente, non ho accesso, non ho l'app, non ho più"
            "non va l'app, non va la app, non sono molto pratico, non sono pratico, non sono capace";
        Denial:
            "mai, non, evita, evitare, né, vietato, nessuno, nessuna, è sicuro, è affidabile, è normale, è vero, è legale"
            "si può, posso pagare, potrei pagare, qualcuno sa, qualcuno ha, conviene, dovrei, devo fidarmi, mi posso fidare"
            "posso fidarmi, come faccio a, come posso, come si fa, cosa succede se, che succede se, niente caparre"
            "niente bonifici, niente postepay, niente acconti, niente ricariche, niente whatsapp, niente scambi";
        Without: "senza";
        Warning:
            "truffa, truffe, truffatore, truffatori, frode, frodi, attento, diffida, diffidate, diffidare, segnala"
            "segnalare, se ti chiedono, se qualcuno ti chiede, phishing, fals*, raggir*, fraudolent*, mi ha chiesto"
            "mi hanno chiesto, mi chiedeva, mi chiede di, mi ha scritto, mi hanno scritto, le ha detto, voleva che"
            "mi è arrivato un messaggio, è arrivato un sms, ho ricevuto un sms, ho ricevuto un messaggio"
            "ho ricevuto una mail, ha ricevuto, bloccato subito, l'ho bloccato, segnalato, denunciato, è sparit*"
            "sparito nel nulla, occhio a, occhio ai, occhio alle, attenti a, attenti ai, attenti alle, state attenti"
            "stai attenta, fate attenzione, fai attenzione, faccia attenzione, presta* attenzione, non casca*"
            "consigli* di sicurezza, consiglio:, avviso di sicurezza, per la tua sicurezza, sospettate, insospettirsi"
            "se ricev* un, se un acquirente, se un venditore, se ti arriva, se vi arriva, criminal*, malintenzionat*"
            "truffaldin*, chi vi chiede, chi ti chiede, un tizio, un tale, uno mi ha, un acquirente mi, un venditore mi"
            "mi chiede un, mi chiede la, mi sta chiedendo, vuole che";
        Attention: "attenzione";
        Policy:
            "termini e condizioni, condizioni generali, informativa, l'utente, gli utenti, l'acquirente, il venditore"
            "il cliente, ai sensi, metodi di pagamento, modalità di pagamento, pagamenti:, forme di pagamento"
            "resi e rimborsi, reso entro, resi entro, il rimborso avviene, rimborso sullo stesso, il rimborso viene"
            "rimborsi entro, rimborso entro 14, nostro negozio, diritto di recesso, stesso metodo di pagamento"
            "dentro l'app, sistema di subito, metodo del sito, sito ufficiale, app ufficiale, accredito avvenuto"
            "acquirenti btc, venditori btc";
        Usual:
            "carta di credito, carte di credito, carta di debito, contrassegno, bancomat, con carta, in contanti"
            "contanti alla consegna, in negozio, alla cassa, a rate, metodi di pagamento, modalità di pagamento, brevi manu"
            "a mano, al ritiro, contanti al, di persona";
        Receipt:
            "pagamento ricevuto, pagamento andato a buon fine, ordine confermato, grazie per il tuo ordine"
            "grazie per l'acquisto, saldo disponibile, conferma d'ordine, ho già pagato, ho pagato, ho fatto il bonifico"
            "bonifico fatto, sono nel tuo portafoglio, accreditati sul, consegnato con successo";
        Advert: "termini e condizioni su, promo valida, per non ricevere";
        Digit: "zero, uno, due, tre, quattro, cinque, sei, sette, otto, nove";
        Turn: "ma, quindi, perciò, però";
        Prefer:
            "per favore, per piacere, perfavore, pls, preferisco, preferirei, preferibile, preferibilmente, di preferenza"
            "se possibile, meglio, accetto, va bene, va benissimo, andrebbe bene, sarebbe con, deve essere, dev'essere"
            "se fai, se fate, se mi fai, se paghi con, se paghi su, se paghi tramite, se mi paghi, se chiudi*, puoi farmi"
            "può farmi, puoi fare, può fare, più comodo, più semplice, più veloce, più facile, facciamo prima, istantaneo"
            "immediato, ti faccio uno sconto, ti faccio lo sconto, ti faccio sconto, ti scalo, ti tolgo, in meno se"
            "te lo lascio a, te la lascio a, te lo do a, te lo metto a, scendo a, e te lo spedisco, e te la spedisco"
            "e ti spedisco, e spedisco, e lo spedisco, e la spedisco, e te lo mando, e parto con, e lo invio, poi spedisco"
            "e domani spedisco, spedisco subito, spedisco oggi, spedisco domani, e sei a posto, e siamo a posto, di fiducia"
            "fidati, si fidi, può fidarsi, puoi fidarti, tranquillo, tranquilla, ho feedback, ho ottimi feedback"
            "centinaia di feedback, ho tanti feedback, senza commissioni, facciamo con, facciamo tramite, chiudiamo con"
            "tolgo l'annuncio, levo l'annuncio, chiudo l'annuncio, elimino l'annuncio, ed è tuo, ed è tua, così spedisco"
            "così te lo spedisco, così te lo mando, così la spedisco, così parte";
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
        ("off-platform-contact", "Qui non entro quasi mai, scrivimi su insta", "scrivimi su insta"),
        ("off-platform-contact", "Mi dai il tuo numero che ti faccio chiamare da mia sorella?", "il tuo numero"),
        ("off-platform-payment", "Ti do l'IBAN, mi fai il bonifico e domani parte", "bonifico"),
        ("off-platform-payment", "Meglio PayPal tra amici, così è immediato", "PayPal tra amici"),
        ("advance-deposit", "Ho altre persone interessate alla moto, con 80 euro di acconto te la blocco", "acconto"),
        ("code-request", "Ti arriva un sms con un codice, me lo inoltri così vedo che sei vero", "codice"),
        ("overpayment", "Ti ho bonificato troppo per sbaglio, mi rigiri la differenza?", "mi rigiri"),
        ("refund-scam", "Per ricevere i soldi della vendita apri il link e metti i dati della carta", "ricevere i soldi"),
        ("paid-task", "Devi solo valutare hotel dal telefono, guadagni 90 euro al giorno", "valutare hotel"),
        ("outside-app", "Non è ancora sullo Store, la scarichi da qui e consenta origini sconosciute", "origini sconosciute"),
        ("bought-reviews", "5 euro per ogni recensione su Google con cinque stelle", "per ogni recensione"),
        (
            "false-relative",
            "Nonna, mi hanno rubato il telefono, questo è il mio nuovo numero, mi fai una ricarica?",
            "nuovo numero",
        ),
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
        ("off-platform-contact", "Il mio numero non lo do, restiamo in questa chat."),
        ("off-platform-payment", "È sicuro fare un bonifico a uno sconosciuto?"),
        ("advance-deposit", "Niente caparre: chi arriva prima se lo porta via."),
        ("code-request", "Mi ha chiesto il codice dell'SMS e l'ho bloccato."),
        ("false-relative", "Attenti alla truffa del numero nuovo: chiamate sempre la mamma prima."),
        ("refund-scam", "Resi e rimborsi: il rimborso avviene sulla stessa carta."),
    ],
};
