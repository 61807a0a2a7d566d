//! Polish.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "pl",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp: "whatsappie, whatsappa, na whatsapp, na telegramie, na telegram, na messengerze, na signalu";
        Private: "na priv, na priva, pisz na priv, wiadomość prywatna, wiadomości prywatnej, na pw, w dm";
        Phone: "telefon, telefonu, mój numer, numer telefonu, nr telefonu, nr tel, komórka, infolinia, infolinii";
        Mail: "mój e-mail, mój mail, mój email, na maila, na e-mail, adres e-mail, mailowo, mailem";
        Contact:
            "skontaktuj*, kontakt na, kontakt przez, proszę o kontakt, napisz do mnie, napisz na, napisz, pisz na, piszcie na, pisać na, proszę pisać, dodaj mnie, odezwij się, odezwij się na"
            "podaj numer, podaj swój numer, wyślij mi wiadomość, przejdźmy na, porozmawiajmy na, odpowiedz na, odpisz na, złap mnie";
        Call: "zadzwoń, zadzwonić, proszę dzwonić, dzwoń, dzwonić, oddzwoń";
        Inquiry: "masz pytania, w razie pytań, więcej informacji, godziny otwarcia, najczęściej zadawane, pytania?";
        Pay: "zapłać, zapłacić, płać, płatność*, płacić, opłać, opłacić, przelej, przelać, zrób przelew, wykonaj przelew, wpłać, wpłacić, wpłaci*, dokonaj płatności, ureguluj, uregulować, uiść";
        Send: "wyślij, wysłać, prześlij, przesłać, przelej, przelać, wpłać, kup, kupić, daj mi, doładuj, przekaż";
        Money: "pieniądze, pieniędzy, kwotę, kwota, sumę, saldo, środki, gotówk*, resztę";
        Transfer: "przelew*, przelewem, przelew bankowy, przelew na konto, blik, blikiem, na blika, kryptowalut*, przekaz pocztowy";
        Untraceable: "karta podarunkowa, karty podarunkowe, karty podarunkowej, kart* prepaid, przyjaciele i rodzina, dla rodziny i przyjaciół, gotówka dla kuriera, kod blik, kodu blik, doładowani*";
        Account: "numer konta, nr konta, konto bankowe, rachunek, numer karty, dane do przelewu, to konto, ten rachunek, portfel*";
        Peer: "blik, blik na telefon, przelew na telefon, przelewem na telefon";
        Personal:
            "moje konto, mojego konta, na moje konto, mój rachunek, konto prywatne, prywatne konto, na moje nazwisko, bezpośrednio do mnie, mój paypal, na nazwisko"
            "zapłać mi przez, zapłać mi blikiem, przelej mi, przelej na moje, przelej do mnie, wyślij mi pieniądze"
            "wyślij mi blik, na mój blik";
        Holder: "na nazwisko, właściciel konta, dane odbiorcy, odbiorca";
        PayCode: "kod qr do płatności, mój kod qr";
        Outside:
            "poza platformą, poza serwisem, poza allegro, poza olx, poza vinted, poza portalem, poza aplikacją, poza stroną, z pominięciem platformy, z pominięciem olx, bez pośrednictwa"
            "uniknąć prowizji, unikniemy prowizji, ominąć prowizję, nie przez olx, nie przez allegro, nie kupuj tutaj";
        Only: "tylko, wyłącznie, jedynie";
        Fee: "zaliczk*, zadatek, zadatku, kaucj*, depozyt*, przedpłat*, opłat*, cło, cła, podatek, prowizj*, dopłat*, dopłać, dopłacić";
        Reserve: "zarezerwować, rezerwacja, rezerwacj*, rezerwuj*, zarezerwuj*, odłożę, odłożyć, przytrzymam, zatrzymam, dużo chętnych, wielu chętnych, przed obejrzeniem";
        First: "najpierw, z góry, przed wysyłką, wcześniej, przed wysłaniem";
        Refund: "zwrot, zwrotu, zwrot pieniędzy, zwrot środków, zwrócić pieniądze, zwrócimy, refundacj*";
        Compensation: "odszkodowani*, rekompensat*, podwójn*, dwukrotność, zadośćuczynieni*";
        Overpaid: "nadpłat*, za dużo, omyłkowo, przez pomyłkę, przez przypadek, pomyłkowo, podwójna płatność";
        SendBack: "odeślij, odesłać, zwróć różnicę, zwrócić różnicę, oddaj różnicę, odeślij różnicę, przelej z powrotem, zwrócić nadpłatę";
        SafeAccount: "bezpieczne konto, konto techniczne, rachunek techniczny, bezpieczny rachunek, zabezpieczyć pieniądze, zabezpieczyć środki, odblokować środki, zdolność kredytowa";
        Membership: "subskrypcj* której, członkostw*";
        Scan: "zeskanuj, skanuj, zeskanować";
        Open:
            "kliknij, klikając, kliknąć, otwórz link, wejdź na, przejdź do, przejdź na, pod linkiem, w link, w ten link, link poniżej, poniższy link, odwiedź, skorzystaj z linku, zaloguj się na"
            "kliknij tutaj, kliknij tu, kliknij poniżej, przycisk poniżej, pod adresem, w załączniku, załącznik, potwierdź teraz"
            "zapłać teraz, sprawdź tutaj, weź udział, link:, pobierz";
        FillIn: "wypełnij, wypełnić, wpisz dane, podaj dane, dane karty, dane swojej karty, podać dane, wprowadź dane, uzupełnij dane, formularz";
        Tell: "powiedz mi, podaj mi, podaj, wyślij mi, prześlij mi, przekaż mi, podyktuj, napisz mi, przepisz";
        Code:
            "kod weryfikacyjny, kodu weryfikacyjnego, kod sms, kod z sms, kod bezpieczeństwa, kod który, kod, kodu autoryzacyjnego"
            "6 cyfr, sześć cyfr, sześciocyfrow*, 6-cyfrow*";
        Install: "zainstaluj, zainstalować, instaluj, pobierz, pobrać, ściągnij";
        AppFile: "plik apk, spoza sklepu, profil konfiguracyjny";
        ShareScreen: "udostępnij ekran, udostępnić ekran, udostępnianie ekranu, zdalny dostęp, zdalny pulpit, zdalnej pomocy, przejąć kontrolę";
        Service:
            "poczta polska, inpost, paczkomat*, pko, mbank, ing, santander, pekao, millennium, alior, urząd skarbowy, zus, policja, bank, allegro, olx, pge, tauron, energa, enea, orange, play, krajowa administracja";
        Support: "obsługa klienta, obsługi klienta, biuro obsługi, konsultant*, pracownik banku, dział bezpieczeństwa, pomoc techniczna, dział";
        Parcel: "paczka, paczki, paczkę, przesyłk*, dostaw*, zamówieni*, doręczeni*";
        Customs: "cło, cła, celn*, odpraw*";
        Membered:
            "twoje konto, państwa konto, pana konto, pani konto, twoja karta, twojej karty, twojego konta, twój abonament, subskrypcja, twój profil, twoje urządzenie, na twoim koncie, twój dostęp"
            "twoja skrzynka, twój dysk, twoja chmura, twoje pliki, twoje hasło, twoje dane, twoja aplikacja, twój pakiet, twój numer"
            "twoja domena, twoja polisa, twój portfel, pana karta, twoja paczka, twoja faktura";
        Trouble:
            "zablokowan*, zawieszon*, wstrzyman*, zatrzyman*, ograniczon*, dezaktywowan*, wygas*, nieopłacon*, niedopłat*, zaległ*, odrzucon*, nie została dostarczona, nie mogła zostać dostarczona"
            "nieudan* prób*, nieprawidłowy adres, niekompletny adres, błędny adres, nietypow*, podejrzan*, nieautoryzowan*, przeterminowan*, problem z, odłączen*, odcięci*"
            "pełn*, prawie pełn*, zagrożon*, niezapłacon*, brak zapłaty, wymagana dopłata, dopłat*, zwrócon*, nowe logowanie"
            "nieudane logowanie, nie powiodł*, niezweryfikowan*, nieaktualn*, wstrzymane, brak środków, zostanie odcięt*, wyłączeni*";
        LogIn: "zaloguj się, zaloguj, zalogować się";
        Verify:
            "zweryfikuj, weryfikacj*, potwierdź, potwierdzić, zaktualizuj, zaktualizować, zaloguj, zalogować, odblokuj, odblokować, aktywuj, przełóż, umów ponown*"
            "wymagane działanie, wymagana akcja, potwierdź dane, zaktualizuj dane, uzupełnij, odnów, przedłuż, przywróć, dopłać"
            "zaplanuj";
        Urgent:
            "natychmiast, pilne, pilnie, w ciągu 24, 24 godzin, 48 godzin, dzisiaj, dziś, ostatnie ostrzeżenie, ostateczne wezwanie, jak najszybciej, niezwłocznie, teraz"
            "jeśli nie, jeżeli nie, w przeciwnym razie, inaczej, działaj teraz, zanim będzie za późno, do końca dnia, aby uniknąć";
        Charge: "pobrano, zostanie pobran*, obciążon*, obciążeni*, zakup na, automatyczne odnowienie, jeśli to nie ty, jeżeli to nie ty, anulować, płatność na kwotę";
        Prize: "wygrałeś, wygrałaś, wygrana, wygraną, zwycięzc*, nagrod*, loteri*, losowani*, spadek, darowizn*, gratulacje, prezent gratis, bonus";
        Windfall:
            "wygrałeś, wygrałaś, zostałeś wybrany, zostałaś wybrana, zostali państwo wybrani, szczęśliwy zwycięzca, twoja nagroda"
            "twoją nagrodę, odbierz nagrodę, odbierz swoją, wypłata jest gotowa, twoja wypłata, środki czekają, czeka na ciebie"
            "twoje punkty, punkty wygasają, spadek po, spadku, milionów euro, milionów dolarów, bonus powitalny, zwrot czeka";
        Tips: "sygnały tradingowe, typy bukmacherskie, pewne typy, sygnały krypto, grupa inwestycyjna";
        Authority: "policja, policji, prokuratura, prokurator, sąd, komornik, urząd skarbowy, interpol, europol, straż graniczna, knf, cbśp";
        Accused:
            "pranie pieniędzy, prania pieniędzy, nakaz aresztowania, postępowanie karne, postępowanie przeciwko, wezwanie do sądu"
            "kradzież tożsamości, na pana dane, na pani dane, kredyt na pana, kredyt na pani, nielegalna paczka, egzekucj*"
            "zajęcie konta, akt oskarżenia, mandat";
        Kin: "cześć mamo, cześć tato, hej mamo, mamo, tato, babciu, dziadku, ciociu";
        NewNumber:
            "nowy numer, mój nowy numer, zmieniłam numer, zmieniłem numer, zepsuł mi się telefon, telefon mi się zepsuł"
            "telefon mi wpadł, zgubiłam telefon, zgubiłem telefon, rozbił mi się telefon, stary numer, zapisz ten numer"
            "telefon w naprawie";
        Task: "lajkować filmy, polubienia filmów, proste zadania, łatwe zadania, codzienne zadania, oceniać produkty, oceniać hotele, lajkowanie";
        Job: "praca zdalna, praca w domu, praca dorywcza, praca na pół etatu, oferta pracy, dodatkowy zarobek, bez doświadczenia, rekrutacj*";
        Earn: "zarabiaj, zarobić, zarobki, zarobek, dziennie, na dzień, prowizja, zysk*, wynagrodzeni*, dochód";
        Replica: "replika 1:1, repliki 1:1, jakość aaa, replika aaa, jakość lustrzana, idealna kopia, super fake, 1:1 kopia";
        Imitation: "replika, repliki, podróbka, imitacja, kopia, inspirowan*";
        Luxury: "torebk*, zegarek, zegarki, zegarka, markow*, buty, perfum*, luksusow*";
        Miracle: "leczy raka, leczy cukrzycę, gwarantowany zysk, gwarantowane zyski, bez ryzyka, zero ryzyka, podwój swoje pieniądze, schudnij 10 kg";
        Scarce: "ostatnia sztuka, ostatnie sztuki, została tylko, zostały tylko, tylko dziś, tylko dzisiaj, kończy się dziś, pospiesz się, spiesz się, oferta ograniczona, liczba ograniczona";
        Review: "opinia 5, pozytywna opinia, pozytywną opinię, pozytywnej opinii, wystaw opinię, zostaw opinię, 5 gwiazdek, pięć gwiazdek, pozytywny komentarz, dobra ocena";
        Reward: "zwrot, karta podarunkowa, kartę podarunkową, prezent, cashback, gratis, nagroda, w zamian, rabat, bon";
        Idiom: "nie wahaj się, nie wahajcie się, oszustom dziękuję, bez oszustów, nigdy nieużywan*";
        Denial: "nigdy, nie, unikaj, ani, zabronion*, zakaz*, żaden, nikomu";
        Without: "bez";
        Warning:
            "oszust*, oszukać, oszukan*, ostrożn*, uważaj, ostrzega*, jeśli ktoś, jeżeli ktoś, gdy ktoś, zgłoś, zgłaszaj, phishing, fałszyw*, wyłudz*, przestęp*"
            "oszukańcz*, nieuczciw*";
        Attention: "uwaga";
        Policy:
            "regulamin*, polityka, polityki, użytkownik, użytkownicy, kupujący, sprzedający, sprzedawca, klient, zgodnie z, warunki"
            "sprzedawcy btc, partner* handlow*, umożliwia klientom, umożliwia";
        Usual: "karta kredytowa, kartą kredytową, karta debetowa, kartą, za pobraniem, przelewy24, payu";
        Receipt:
            "płatność przyjęta, otrzymaliśmy płatność, płatność zaksięgowana, dziękujemy za zakupy, dziękujemy za zamówienie"
            "zamówienie przyjęte, saldo wynosi, potwierdzenie zamówienia";
        Advert: "regulamin promocji, regulamin na, aby zrezygnować, promocja trwa";
        Digit: "zero, jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć";
    },
    fires: &[
        ("off-platform-contact", "Dzień dobry, proszę napisz do mnie na WhatsApp +48 500 000 000", "WhatsApp"),
        ("off-platform-payment", "Zróbmy to poza OLX, zrób przelew na moje konto i wysyłam", "poza OLX"),
        ("refund-scam", "Aby otrzymać zwrot, kliknij link i wpisz dane karty", "zwrot"),
        (
            "impersonated-service",
            "InPost: Twoja paczka została wstrzymana, dopłać 1,20 zł: https://in-doplata.example",
            "paczka została wstrzymana",
        ),
        ("code-request", "Wysłałem kod weryfikacyjny, podaj mi kod proszę", "podaj mi kod"),
        ("advance-deposit", "Dużo chętnych, jeśli wpłacisz zaliczkę, odłożę dla ciebie", "zaliczkę, odłożę"),
        ("paid-task", "Praca zdalna: lajkować filmy i zarobić 500 zł dziennie", "lajkować filmy"),
        ("counterfeit-wording", "Torebka replika 1:1, jakość AAA", "replika 1:1"),
        ("bought-reviews", "Wystaw opinię na 5 gwiazdek i odbierz kartę podarunkową", "5 gwiazdek"),
        (
            "false-accusation",
            "Tu policja: pana konto jest w sprawie o pranie pieniędzy, grozi nakaz aresztowania",
            "pranie pieniędzy",
        ),
        ("false-relative", "Cześć mamo, zepsuł mi się telefon, to mój nowy numer. Zrobisz za mnie przelew?", "nowy numer"),
        ("impossible-claim", "Gwarantowany zysk, bez ryzyka", "Gwarantowany zysk"),
        ("off-platform-payment", "Płatność tylko BLIK na telefon, potem wysyłka", "tylko BLIK"),
        ("outside-app", "Pobierz naszą aplikację tutaj, to plik apk: https://sklep-app.example/a", "apk"),
        ("overpayment", "Przez pomyłkę przelaliśmy za dużo, proszę zwrócić różnicę", "zwrócić różnicę"),
        ("pressure", "Ostatnia sztuka, tylko dziś!", "Ostatnia sztuka"),
        ("remote-access", "Proszę zainstalować AnyDesk, żeby konsultant widział ekran", "AnyDesk"),
        ("unexpected-prize", "Gratulacje, wygrałeś! Potwierdź dane na https://nagroda.example/a", "wygrałeś"),
    ],
    quiet: &[
        ("off-platform-payment", "Nigdy nie płać poza platformą ani kodem BLIK dla nieznajomych."),
        ("off-platform-payment", "Akceptujemy karty, BLIK i przelew."),
        ("refund-scam", "Zwrot środków następuje w ciągu 14 dni."),
        ("code-request", "Twój kod weryfikacyjny to 482913. Nie podawaj go nikomu."),
        ("impersonated-service", "Twoja paczka dotrze jutro."),
        ("advance-deposit", "Kaucja za wynajem jest zwracana razem z kluczami."),
        ("bought-reviews", "Opinie pochodzą od klientów, którzy kupili."),
        ("counterfeit-wording", "Wszystkie zegarki są oryginalne i mają dokumenty."),
        ("false-accusation", "Policja radzi zamykać rower."),
        ("false-relative", "Cześć mamo, będę w domu o szóstej."),
        ("impossible-claim", "Wyniki z przeszłości nie gwarantują wyników w przyszłości."),
        ("off-platform-contact", "Telefon ma już zainstalowany WhatsApp."),
        ("off-platform-payment", "W sklepie można płacić kartą, BLIK-iem lub gotówką."),
        ("outside-app", "Nasza aplikacja jest w App Store i Google Play."),
        ("overpayment", "Nadpłatę zwracamy w ciągu tygodnia."),
        ("paid-task", "Szukamy piekarza na pełny etat do naszego sklepu."),
        ("pressure", "W magazynie, wysyłka w dwa dni."),
        ("remote-access", "Nigdy nie instaluj AnyDesk dla nieznajomych."),
        ("unexpected-prize", "Wygrałeś licytację, dziękujemy za zakupy."),
    ],
};
