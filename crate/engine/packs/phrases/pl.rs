//! Polish.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "pl",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "whatsappie, whatsappa, na telegramie, na telegram, na messengerze, na signalu, na wapp, na wa, na whatsap*"
            "whatsappem, przez whatsapp, na wats*, na tg, na telegrama, telegramie, telegrama, na mess, na messie"
            "na messengera, messengera, messengerze, messenger, na fb, na face*, na insta, na instagramie, na instagrama"
            "na snapie, na snapa, na signala, na viberze, na vibera, viberze, na discordzie";
        Private:
            "na priv, na priva, pisz na priv, wiadomość prywatna, wiadomości prywatnej, na pw, w dm, napisz priv, na privie"
            "pw do mnie, wiadomość priv, na prywatny, napisz prywatnie, pisz prywatnie, prywatnie napisz, masz signala"
            "masz telegrama, masz tg";
        Phone:
            "mój numer, numer telefonu, nr telefonu, nr tel, infolinia, infolinii, numer do ciebie, twój numer, twój nr"
            "swój numer, swój nr, numer pana, numer pani, pana numer, pani numer, numer tel, nr do ciebie, nr do siebie"
            "numer do siebie, daj nr, numer whatsapp, nr whatsapp, numerek, telefonicznie, pod telefonem, telefon:"
            "telefon kontaktowy";
        Mail:
            "mój e-mail, mój mail, mój email, na maila, na e-mail, adres e-mail, mailowo, mailem, twój mail, twojego maila"
            "swojego maila, swój mail, twój email, adres mailowy, adres maila, swój e-mail, pana mail, pani mail, maila";
        Contact:
            "skontaktuj*, kontakt na, kontakt przez, proszę o kontakt, napisz, pisz na, piszcie na, pisać na, proszę pisać"
            "dodaj mnie, odezwij się, podaj numer, podaj swój numer, wyślij mi wiadomość, porozmawiajmy na, odpowiedz na"
            "odpisz na, złap mnie, napiszcie do, pisz do, pisz śmiało na, pisz tutaj na, proszę napisać, poproszę kontakt"
            "kontakt tylko, kontakt mailowy, kontaktuj się, kontaktować się, kontakt bezpośredni, dogadajmy się na"
            "dogadamy sie, tam się dogadamy, tam pogadamy, pogadajmy na, pogadamy na, przejdźmy, przejdziemy na"
            "przenieśmy się na, lepiej na, wolę na, łatwiej na, szybciej na, szybciej przez, jestem na, jestem częściej na"
            "częściej jestem na, wejdź na, wbijaj na, wbij na, łap mnie na, dodaj na, odezwijcie się, zgłoś się do"
            "zgłoś się na, zgłaszaj się na, daj znać na, wyslij wiadomosc, wiadomość na, maila na, mail na, wyślij maila"
            "daj numer, daj nr, daj swój numer, podaj nr, podeślij numer, zostaw numer, zostaw nr, wyślij numer, wyślij nr"
            "odpisuję na, odpowiadam na, odpisz mi na";
        Call:
            "zadzwoń, zadzwonić, proszę dzwonić, dzwoń, dzwonić, oddzwoń, zadzwoni, zadzwonie, przedzwoń, przedzwonię"
            "telefon do, dzwoncie, proszę zadzwonić, niech pan dzwoni, niech pani dzwoni";
        Inquiry:
            "masz pytania, w razie pytań, więcej informacji, godziny otwarcia, najczęściej zadawane, pytania?, w godz"
            "w godzinach, pn-pt, od poniedziałku do piątku, dni robocze, w dni robocze, whatsapp sklepu"
            "obsługa klienta sklepu, kontakt również, chętnie odpowiemy";
        Pay:
            "zapłać, zapłacić, płać, płatność*, płacić, opłać, opłacić, przelej, przelać, zrób przelew, wykonaj przelew"
            "wpłać, wpłaci*, dokonaj płatności, ureguluj, uregulować, uiść, zapłacisz, zapłata, zapłatę, przelejesz"
            "przelejcie, zrób blika, wpłacasz, wpłaca, wpłatę, wpłata, puść przelew, puść blika, puścić, puszczasz"
            "opłacisz, dopłać, dopłacić, uiścić, rozliczyć, rozliczymy, robisz przelew, robicie przelew"
            "przesyłasz pieniądze, wyślij pieniądze, wyślij kasę, wrzuć na, ślij na, przelewasz, prześlij kwotę"
            "przelewu na";
        Send:
            "wyślij, wysłać, prześlij, przesłać, przelej, przelać, wpłać, kup, kupić, daj mi, doładuj, przekaż, podeślij"
            "podesłać, prześlesz, wyślesz, rzuć, kupisz, zakup, załaduj, przelejesz, przekazać, przekażesz, wpłacasz"
            "dorzuć, zeskrob, oddaj kurierowi";
        Money:
            "pieniądze, pieniędzy, kwotę, kwota, sumę, saldo, środki, gotówk*, resztę, kasa, kasę, hajs, całość, całą kwotę"
            "pieniazki, złotówki, reszta";
        Transfer:
            "przelew*, blik, blikiem, na blika, kryptowalut*, przekaz pocztowy, blika, na blik, krypto, w krypto"
            "przekazem pocztowym, na konto";
        Untraceable:
            "karta podarunkowa, karty podarunkowe, karty podarunkowej, kart* prepaid, przyjaciele i rodzina"
            "dla rodziny i przyjaciół, gotówka dla kuriera, kod blik, kodu blik, doładowani*, karta paysafecard"
            "kartami paysafecard, karty paysafecard, karty paysafe, kartami paysafe, kod paysafe*, kody paysafe*"
            "karta steam, kartę steam, karty steam, karta google play, kartę google play, karty google play"
            "kod google play, karta apple, kartę apple, kartę itunes, kartę podarunkową, kartami podarunkowymi, zdrapk*"
            "prepaid, paypal znajomi, paypal rodzina, paypal przyjaciele, znajomi i rodzina, rodzina i znajomi"
            "do znajomych, dla znajomych, opcja znajomi, opcja przyjaciele, kod blika, kody blik, kodem blik, blik kod"
            "gotówka w kopercie, gotówkę w kopercie, gotówkę w paczce, gotówkę kurierowi, pieniądze kurierowi"
            "gotówka do kuriera";
        Account:
            "numer konta, nr konta, konto bankowe, rachunek, numer karty, dane do przelewu, to konto, ten rachunek"
            "portfel*, ten numer konta, na ten numer konta, na to konto, na konto, konto podam, numer rachunku";
        Peer:
            "blik, przelew na telefon, przelewem na telefon, na blika, blikiem, blika na numer, blika na nr"
            "przelewem na nr, przelew na numer telefonu, przelew na nr, blika na telefon, paypal znajomi, znajomi i rodzina"
            "przyjaciele i rodzina, revolutem, na revoluta, na revolut";
        Personal:
            "moje konto, mojego konta, na moje konto, mój rachunek, konto prywatne, prywatne konto, na moje nazwisko"
            "bezpośrednio do mnie, mój paypal, na nazwisko, przelej mi, przelej na moje, przelej do mnie"
            "wyślij mi pieniądze, wyślij mi blik, na mój blik, mój nr konta, moim koncie, moje blik, mój blik"
            "na mojego blika, moją kartę, na moją kartę, konto brata, konto siostry, konto mamy, konto żony, konto męża"
            "konto taty, konto syna, konto córki, konto kolegi, konto koleżanki, konto znajomego, konto narzeczon*"
            "konto partner*, konto mojej, konto mojego, na konto brata, na konto siostry, na konto mamy, na konto żony"
            "na konto męża, na konto kolegi, prosto do mnie, bezpośrednio na konto, bezpośrednio na moje, bezpośrednio mi"
            "przelej bezpośrednio, zapłać bezpośrednio, prosto na konto, na mój numer, na mój nr, blik na mój, zapłać mi"
            "przelej na mnie, prześlij mi pieniądze, wyślij mi kasę, na rachunek prywatny, prywatny rachunek, moj revolut"
            "mojego revoluta, na dane, na ten portfel, na mój portfel";
        Holder: "na nazwisko, właściciel konta, dane odbiorcy, odbiorca";
        PayCode: "kod qr do płatności, mój kod qr";
        Outside:
            "poza platformą, poza serwisem, poza allegro, poza olx, poza vinted, poza portalem, poza aplikacją, poza stroną"
            "bez pośrednictwa, uniknąć prowizji, unikniemy prowizji, ominąć prowizję, nie przez olx, nie przez allegro"
            "nie kupuj tutaj, z pominięciem, pomijając olx, pomijając vinted, omijając olx, omijamy olx, omińmy, bez olx"
            "bez vinted, bez allegro, bez przesyłki olx, bez prowizji, bez opłat serwisowych, bez opłaty serwisowej"
            "bez pośredników, po co olx ma, po co vinted ma, po co allegro ma, po co płacić prowizję, prowizji nie płacimy"
            "nie zapłacimy prowizji, żeby nie płacić prowizji, nie płacić prowizji, nie przez vinted, nie przez aplikację"
            "nie przez stronę, nie przez przesyłkę, niż przez allegro, niż przez olx, niż przez vinted, zamiast przez olx"
            "zamiast przez vinted, zamiast przez allegro, zamiast przesyłki olx, prywatnie się dogadamy, między sobą"
            "bezpośrednio bez, usunę ogłoszenie i, zdejmę ogłoszenie i";
        Only: "tylko, wyłącznie, jedynie, nic innego";
        Fee:
            "zaliczk*, zadatek, kaucj*, depozyt*, przedpłat*, opłat*, cło, cła, podatek, prowizj*, dopłat*, dopłać"
            "dopłacić, zadatk*, zaliczek, połowa z góry, połowę z góry, połowa teraz, połowę teraz, pierwszy czynsz"
            "czynsz z góry, pierwszy miesiąc, koszty transportu, za transport, transport z góry, transport płatny z góry"
            "przewoźnik*, za ubezpieczenie, ubezpieczenie przesyłki, wadium, rezerwacja tylko za, rezerwuję za"
            "rezerwacja płatna, odłożę za, zaklepię za, ubezpieczenia z góry, ubezpieczenie z góry, tylko ubezpieczenie";
        Reserve:
            "zarezerwować, rezerwacj*, rezerwuj*, zarezerwuj*, odłożę, odłożyć, przytrzymam, zatrzymam, dużo chętnych"
            "wielu chętnych, przed obejrzeniem, zaklep*, klepn*, odkładam, odłożymy, trzymam, potrzymam, przytrzymać"
            "przetrzymam, zdejmę ogłoszenie, zdejmuję ogłoszenie, ściągnę ogłoszenie, ściągam ogłoszenie, usunę ogłoszenie"
            "inni chętni, innych chętnych, sporo chętnych, kilku chętnych, kilka osób, parę osób, kolejka chętnych"
            "są chętni, kto pierwszy wpłaci, kto pierwszy przeleje, kto pierwszy zapłaci, przed oględzinami"
            "przed ogladaniem, przed prezentacją, bez oglądania, klucze wyślę, wyślę klucze, wyślemy klucze"
            "klucze kurierem, klucze pocztą, klucze po wpłacie, na oględziny, umowę wyślę po, umowa po wpłacie"
            "regulamin wyślę po, zablokować termin, blokuję termin, potwierdzić termin, termin jest wasz, gwarancja terminu"
            "wystawili mnie, mnie wystawil*, domek jest wasz";
        First:
            "najpierw, z góry, przed wysyłką, wcześniej, przed wysłaniem, po wpłacie, po przelewie, po zaksięgowaniu na"
            "jak tylko zobaczę, jak zobaczę przelew, jak zobaczę wpłatę, jak dojdzie przelew, jak tylko dojdzie"
            "jak wpłynie, jak tylko wpłynie, przed odbiorem, przed spotkaniem, przed dostawą, zanim wyślę, zanim przyjadę"
            "zanim przywiozę, reszta jak kierowca, resztę kierowcy, reszta kierowcy, resztę dla kierowcy"
            "reszta dla kierowcy, reszta jak przyjedzie, resztę jak przyjedzie, reszta jak zajedzie";
        Refund:
            "zwrot, zwrotu, zwrócić pieniądze, zwrócimy, refundacj*, nadpłata podatku, odzyskać pieniądze"
            "odzyskaj pieniądze, odebrać pieniądze, odbierz pieniądze, odbierz środki, odebrać środki, odbiór środków"
            "odbierz wpłatę, odebrać wpłatę, otrzymać pieniądze, otrzymać środki, aby otrzymać płatność"
            "żeby otrzymać płatność, żeby kasa, żeby pieniądze, wypłatę środków, odblokuje wypłatę, odblokować wypłatę"
            "zobaczyć wpłatę";
        Compensation:
            "odszkodowani*, rekompensat*, podwójn*, dwukrotność, zadośćuczynieni*, ekwiwalent, zwrot kosztów, wyrównani*";
        Overpaid:
            "nadpłat*, za dużo, omyłkowo, przez pomyłkę, przez przypadek, pomyłkowo, podwójna płatność, przelałem za dużo"
            "przelałam za dużo, wysłałem za dużo, wysłałam za dużo, wpłaciłem za dużo, wpłaciłam za dużo, o jedno zero"
            "jedno zero za, pomyliłem się z kwotą, pomyliłam się z kwotą, pomylilem kwot*, pomyliłam kwot*, złą kwotę"
            "błędną kwotę, błędna kwota, większą kwotę, więcej niż, przypadkiem, przypadkowo, dwa razy przelałem"
            "dwa razy przelałam, podwójnie, poszedł podwójny przelew, zł zamiast";
        SendBack:
            "odeślij, odesłać, zwróć różnicę, zwrócić różnicę, oddaj różnicę, przelej z powrotem, zwrócić nadpłatę"
            "oddać różnicę, odeślesz, odesłanie, zwróć nadwyżkę, zwrócić nadwyżkę, zwrot różnicy, zwrot nadwyżki, zwróć mi"
            "zwrócić mi, prosze zwrócić, odda pan, odda pani, oddaj mi, oddać na konto, przelać z powrotem, przelej resztę"
            "resztę przelej, przelej różnicę, prześlij różnicę, resztę odeślij, cofnąć przelew, cofnij przelew";
        SafeAccount:
            "bezpieczne konto, bezpieczny rachunek, zabezpieczyć pieniądze, zabezpieczyć środki, odblokować środki"
            "zdolność kredytowa, konto rezerwowe, rachunek rezerwowy, rachunek bezpieczny, konto bezpieczne"
            "konto depozytowe, konto zastępcze, rachunek zastępczy, specjalne konto, zabezpieczyć oszczędności"
            "ochronić środki, ochronić pieniądze, ochronić oszczędności, chronić środki, uratować pieniądze"
            "rachunek techniczn*, konto techniczn*, konto nbp, rachunek nbp";
        Membership: "subskrypcj* której, członkostw*, subskrypcja premium, abonament premium";
        Scan: "zeskanuj, skanuj, zeskanować, zeskanowanie, skan kodu";
        Open:
            "kliknij, klikając, kliknąć, wejdź na, przejdź do, przejdź na, pod linkiem, w link, w ten link, link poniżej"
            "poniższy link, odwiedź, skorzystaj z linku, zaloguj się na, przycisk poniżej, pod adresem, w załączniku"
            "załącznik, potwierdź teraz, zapłać teraz, sprawdź tutaj, weź udział, link:, pobierz, klik, klikać, klikasz"
            "klikniesz, gdzie kliknac, w linku, z linku, link wyślę, wyślę link, link do, podsyłam link, mój link, tu link"
            "tutaj link, zatwierdzić operację, zatwierdź operację, zatwierdź w aplikacji, zatwierdzić w aplikacji"
            "w aplikacji banku, w aplikacji bankowej, potwierdź w aplikacji, otwórz, otworzyć, uruchom, przez stronę";
        FillIn:
            "wypełnij, wypełnić, wpisz dane, podaj dane, dane karty, dane swojej karty, podać dane, wprowadź dane"
            "formularz, podaj kartę, numer swojej karty, wpisz numer, uzupełnij, podaj numer karty, podaj pesel, swój pesel"
            "wpisać dane, pin do, podaj pin, cvv, cvc";
        Tell:
            "podaj, wyślij mi, podyktuj, napisz mi, przepisz, podasz, podać, podajcie, poda pan, poda pani, podyktować"
            "dyktuj, wyślij go, wyślij to, wyślesz mi, przeslij, przesłać mi, prześlesz, przekaż, przekazać, przeczytaj"
            "odczytaj, przeczytać, powiedz, powiesz, napisz go, napisz jaki, jaki to, jaki jest, co tam przyszło"
            "co przyszło, co masz w, zrób screena, screen z, zdjęcie kodu, odpisz kod, wklej, zeskrob i podaj"
            "prosimy o podanie, daj nr, daj numer, potrzebuję kodu, potrzebny kod, daj mi";
        Code:
            "kodu weryfikacyjnego, kodu autoryzacyjnego, 6 cyfr, sześć cyfr, sześciocyfrow*, 6-cyfrow*, kodu blik, kodzik"
            "6 cyframi, sześcioma cyframi, cyfry, cyfr z, z cyframi, sześć liczb, 6 liczb, sms z kodem, sms z cyframi"
            "w smsie, z smsa, smsa, smsie, co w smsie, hasło jednorazowe, hasło z sms, hasło sms, hasło smsem, pin"
            "kod blik, kod weryfikacyjny, kod z, kod sms, kod od, kod który, kod bezpieczeństwa, ten kod, mi kod, kod mi"
            "kod na telefon, ci kod, wyślę kod, wysłałem kod, wysłałam kod, przyjdzie kod, przyszedł kod, kod przyjdzie"
            "kod przyszedł, dostaniesz kod, dostałeś kod, dostałaś kod, kodem z, kody blik, kod autoryzac*, kod jednorazowy"
            "kod do logowania, kod whatsapp, kod potwierdzający, kod aktywacyjny";
        Install:
            "zainstaluj, zainstalować, instaluj, pobierz, pobrać, ściągnij, zainstalujesz, pobranie, ściągnąć, wgraj, wgrać"
            "odpal, instalacje z, instalacji z";
        AppFile:
            "plik apk, spoza sklepu, profil konfiguracyjny, z nieznanych źródeł, nieznane źródła, nieznanego źródła"
            "spoza google play, nie ze sklepu, nie ma jej w sklepie, nie ma w sklepie, nie ma w google play"
            "nie ma jeszcze w, jeszcze nie w sklepie, poza sklepem, play protect, antywirus wyłącz*"
            "antywirus prosze wylaczyc, wyłącz antywirus*, wyłączyć antywirus*, ostrzeżenie zignoruj, zignoruj ostrzeżeni*"
            "ignoruj ostrzeżeni*, ostrzeżenie pomiń, ostrzeżeniem się nie przejmuj, wersja testowa aplikacji"
            "plik instalacyjny, pliku instalacyjn*";
        ShareScreen:
            "udostępnij ekran, udostępnić ekran, udostępnianie ekranu, zdalny dostęp, zdalny pulpit, zdalnej pomocy"
            "przejąć kontrolę, udostępnisz ekran, udostępnij mi ekran, udostępni pan ekran, udostępni pani ekran"
            "udostępnienie ekranu, pokaż ekran, pokazać ekran, podzielić się ekranem, podziel się ekranem"
            "współdzielenie ekranu, zdalną pomoc, zdalnej obsługi, program do zdaln*, aplikacja do zdaln*"
            "aplikację do zdaln*, zdalnie połącz*, połączę się zdalnie, połączy się zdalnie, połączy się z twoim"
            "połączy się z toba, połączę się z twoim, przejmę pulpit, pulpit zdalny, pulpitu zdalnego, dostęp do komputera"
            "dostęp do telefonu, dostępu do komputera, dostępu do telefonu, dostęp do twojego, podgląd ekranu"
            "cyfry z ekranu";
        Service:
            "inpost, paczkomat*, pko, mbank, ing, santander, pekao, millennium, alior, urząd skarbowy, zus, policja, bank"
            "allegro, olx, pge, tauron, energa, enea, orange, play, krajowa administracja, bnp, credit agricole, velobank"
            "nest bank, bos bank, twój bank, twojego banku, z banku, banku, bankiem, kas, e-urząd, epuap, mobywatel"
            "profil zaufany, gov.pl, pgnig, gaz system, t-mobile, netflix, dpd, dhl, poczta, vinted, giełda bitcoin"
            "giełda kryptowalut, giełdy, nfz, gmina, blik, bik";
        Support:
            "obsługa klienta, obsługi klienta, biuro obsługi, konsultant*, pomoc techniczna, dział, pracownik"
            "pracownikiem banku, pracownika banku, doradca, doradcy, opiekun klienta, wsparcie techniczne"
            "wsparcia technicznego, pomoc olx, pomoc vinted, support, zespół bezpieczeństwa, departament bezpieczeństwa"
            "infolinia, technik";
        Parcel:
            "paczka, paczki, paczkę, przesyłk*, dostaw*, zamówieni*, doręczeni*, paczuszka, twoja paczka, twoja przesyłka"
            "twoją paczkę, twoją przesyłkę";
        Customs: "cło, cła, celn*, odpraw*";
        Membered:
            "twoje konto, państwa konto, pana konto, pani konto, twoja karta, twojej karty, twojego konta, twój abonament"
            "subskrypcja, twój profil, twoje urządzenie, na twoim koncie, twój dostęp, twoja skrzynka, twój dysk"
            "twoja chmura, twoje pliki, twoje hasło, twoje dane, twoja aplikacja, twój pakiet, twój numer, twoja domena"
            "twoja polisa, twój portfel, pana karta, twoja paczka, twoja faktura, twój mobywatel, twoje ogłoszenie"
            "konto olx, konto vinted, konto allegro, twój bank, twoja sim, karta sim, twój prąd, twoje saldo, pani karta"
            "pana środki, twoje środki, twoje pieniądze, pana pieniądze, pani pieniądze, na pana dane, na pani dane"
            "na twoje dane";
        Trouble:
            "zablokowan*, zawieszon*, wstrzyman*, zatrzyman*, ograniczon*, dezaktywowan*, wygas*, nieopłacon*, niedopłat*"
            "zaległ*, odrzucon*, nie została dostarczona, nie mogła zostać dostarczona, nieudan* prób*, nieprawidłowy adres"
            "niekompletny adres, błędny adres, nietypow*, podejrzan*, nieautoryzowan*, przeterminowan*, problem z"
            "odłączen*, odcięci*, pełn*, prawie pełn*, zagrożon*, niezapłacon*, brak zapłaty, wymagana dopłata, dopłat*"
            "zwrócon*, nowe logowanie, nieudane logowanie, nie powiodł*, niezweryfikowan*, nieaktualn*, brak środków"
            "zostanie odcięt*, wyłączeni*, traci ważność, straci ważność, z powodu nadwagi, nadwaga, nadwagi, zalega"
            "zablokuj*, zostanie zablokowan*, zhakowan*, włamani*, włamał*, wirus*, zainfekowan*, nieznane logowanie"
            "ktoś bierze kredyt, bierze kredyt, wziął kredyt, wniosek o kredyt, próba kredytu, próbuje wziąć kredyt"
            "próba przelewu, nieznan* przelew, brak numeru, brakuje numeru, błędny numer domu, uszkodzony adres"
            "nie doręczon*, niedoręczon*, nie można dostarczyć, oczekuje na opłat*, czeka na opłat*, czeka na dopłat*"
            "odetniemy, wyłączymy, nie mogła zostać, nie udało się doręczyć, nie można doręczyć";
        LogIn: "zaloguj, zalogować się";
        Verify:
            "zweryfikuj, weryfikacj*, potwierdź, potwierdzić, zaktualizuj, zaktualizować, zaloguj, zalogować, odblokuj"
            "odblokować, aktywuj, przełóż, umów ponown*, wymagane działanie, wymagana akcja, uzupełnij, odnów, przedłuż"
            "przywróć, dopłać, zaplanuj, zweryfikować, aktualizacj*, aktualizuj, potwierdzenie danych, autoryzuj"
            "autoryzac*, przedłużyć, odblokuje, odblokowanie, zatwierdź, zatwierdzić";
        Urgent:
            "natychmiast, pilne, pilnie, w ciągu 24, 24 godzin, 48 godzin, dzisiaj, dziś, ostatnie ostrzeżenie"
            "ostateczne wezwanie, jak najszybciej, niezwłocznie, teraz, jeśli nie, jeżeli nie, w przeciwnym razie, inaczej"
            "działaj teraz, zanim będzie za późno, do końca dnia, aby uniknąć, na już, na cito, do północy, do jutra, do 20"
            "jeszcze dziś, jeszcze dzisiaj, nie rozłącz*, proszę się nie rozłączać";
        Charge:
            "pobrano, zostanie pobran*, obciążon*, obciążeni*, zakup na, automatyczne odnowienie, jeśli to nie ty"
            "jeżeli to nie ty, anulować, płatność na kwotę";
        Prize:
            "wygrałeś, wygrałaś, wygrana, zwycięzc*, nagrod*, loteri*, losowani*, spadek, darowizn*, gratulacje"
            "prezent gratis, bonus";
        Windfall:
            "wygrałeś, wygrałaś, zostałeś wybrany, zostałaś wybrana, zostali państwo wybrani, szczęśliwy zwycięzca"
            "twoja nagroda, twoją nagrodę, odbierz nagrodę, odbierz swoją, wypłata jest gotowa, twoja wypłata"
            "środki czekają, czeka na ciebie, twoje punkty, punkty wygasają, spadek po, spadku, milionów euro"
            "milionów dolarów, bonus powitalny, zwrot czeka";
        Tips: "sygnały tradingowe, typy bukmacherskie, pewne typy, sygnały krypto, grupa inwestycyjna";
        Authority:
            "policja, policji, prokuratura, prokurator, sąd, komornik, urząd skarbowy, interpol, europol, straż graniczna"
            "knf, cbśp";
        Accused:
            "pranie pieniędzy, prania pieniędzy, nakaz aresztowania, postępowanie karne, postępowanie przeciwko"
            "wezwanie do sądu, kradzież tożsamości, na pana dane, na pani dane, kredyt na pana, kredyt na pani"
            "nielegalna paczka, egzekucj*, zajęcie konta, akt oskarżenia, mandat";
        Kin:
            "cześć mamo, cześć tato, hej mamo, mamo, tato, babciu, dziadku, ciociu, hej tato, mamuś, mamusiu, tatku"
            "tatusiu, hejka mamo, babcia, ciocia, wujku, twój syn, twoja córka, tu wnuczka, tu wnuczek, tu wnuk, wnuczka"
            "wnuczek, synu, córka";
        NewNumber:
            "nowy numer, mój nowy numer, zmieniłam numer, zmieniłem numer, telefon mi się zepsuł, telefon mi wpadł"
            "zgubiłam telefon, zgubiłem telefon, rozbił mi się telefon, stary numer, zapisz ten numer, telefon w naprawie"
            "nowy nr, mój nowy nr, mam nowy numer, inny numer, z innego numeru, z nowego numeru, nowego numeru"
            "tel mi się zepsuł, telefon się zepsuł, telefon zepsuł, zepsul mi sie, rozwalił mi się, rozwaliłam telefon"
            "rozwaliłem telefon, ekran pękł, pękł ekran, zbił mi się, zbiłam telefon, zbiłem telefon, utopiłam telefon"
            "utopiłem telefon, wpadł mi do, wpadł do wody, ukradli mi telefon, telefon ukradli, stary telefon"
            "starego numeru, stary nr, numer tymczasowy, tymczasowy numer, telefon koleżanki, telefon kolegi"
            "pożyczony telefon, zapisz sobie, nowa karta sim";
        Task:
            "lajkować filmy, proste zadania, łatwe zadania, codzienne zadania, oceniać produkty, oceniać hotele, lajkowanie"
            "kliknięć dziennie, klikać reklamy, lajkujesz, obserwować konta, obserwowanie kont, ocenianie hoteli"
            "ocenianie produktów, ocena aplikacji, ocenianie aplikacji, testowanie aplikacji, tester aplikacji"
            "proste zlecenia, zlecenia dziennie, zadań dziennie, zadania online, zadania w aplikacji, zadania na telefonie"
            "zadania przez telefon, pakiet zadań, kolejne zadanie, ostatnie zadanie, saldo minusowe, saldo na minusie"
            "ujemne saldo, saldo ujemne, minus na koncie, szczęśliwe zamówienie, złote zamówienie, zamówienie combo"
            "konto robocze, konto szkoleniowe, konto zadaniowe, udostępniasz konto, udostępnij konto, udostępnienie konta"
            "wynajem konta, wynająć konto, wynajmij konto, użyczyć konto, użyczenie konta, pożyczyć konto"
            "założyć konto w banku za, konto na słupa, przyjmować paczki, przyjmowanie paczek, przepakowywanie paczek"
            "odsyłanie paczek, przekazywanie przelewów, przelewać dalej, zwiększanie sprzedaży, podbijanie sprzedaży"
            "podbijanie rankingów, trafiła się perełka, trafiła ci się perełka, sie perelka, odbieranie paczek w domu"
            "lajki i subskrypcje, za lajki, za polubienia, klikanie rezerwacji, klikać rezerwacje, klikasz rezerwacje"
            "optymalizacja rezerwacji, optymalizacji rezerwacji, pożycz konto, pożycz mi konto, użycz konta, użycz mi konta"
            "wynajmij mi konto, zadanie jest na minusie, zadanie na minusie, odblokować prowizję, odblokować zarobek";
        Job:
            "praca zdalna, praca w domu, praca dorywcza, praca na pół etatu, oferta pracy, dodatkowy zarobek"
            "bez doświadczenia, rekrutacj*, praca dodatkowa, dodatkowa praca, dorobić, dorobienia, dorabia*"
            "praca przez telefon, praca online, praca z telefonu, w domu przy, zdalnie, na pracuj, na linkedin, twoje cv"
            "szukamy osób, szukamy ludzi, poszukujemy osób, bez wychodzenia z domu, praca dla każdego";
        Earn:
            "zarabiaj, zarobić, zarobki, zarobek, dziennie, na dzień, prowizja, zysk*, wynagrodzeni*, dochód, zarabiasz"
            "zarobisz, zarabiam, zarobiłem, zarobiłam, na rękę, wypłata, wypłaty, wypłacisz, wypłacasz, za zadanie"
            "za kliknięcie, za lajka, za polubienie, za opinię, codziennie, kasa codziennie, pieniądze codziennie"
            "wieczorem masz, odbierasz, na dobę, premia, prowizji, zero ryzyka, usdt";
        Replica:
            "replika 1:1, repliki 1:1, jakość aaa, replika aaa, jakość lustrzana, idealna kopia, super fake, 1:1 kopia";
        Imitation: "replika, repliki, podróbka, imitacja, kopia, inspirowan*";
        Luxury: "torebk*, zegarek, zegarki, zegarka, markow*, buty, perfum*, luksusow*";
        Miracle:
            "leczy raka, leczy cukrzycę, gwarantowany zysk, gwarantowane zyski, bez ryzyka, zero ryzyka"
            "podwój swoje pieniądze, schudnij 10 kg";
        Scarce:
            "ostatnia sztuka, ostatnie sztuki, została tylko, zostały tylko, tylko dziś, tylko dzisiaj, kończy się dziś"
            "pospiesz się, spiesz się, oferta ograniczona, liczba ograniczona";
        Review:
            "opinia 5, pozytywna opinia, pozytywną opinię, pozytywnej opinii, wystaw opinię, zostaw opinię, 5 gwiazdek"
            "pięć gwiazdek, pozytywny komentarz, dobra ocena, opinię w google, opinię google, za opinię, opinię na"
            "zdjęcie opinii, screen opinii, zrzut opinii, pięcioma gwiazdkami, 5 gwiazdkami, piątka w google"
            "piątki w google, pięć gwiazd, 5 gwiazd, same piątki, dobrą opinię, dobrej opinii, za pozytyw"
            "komentarz z gwiazdkami, wystawić opinię, wystawisz opinię, napisz opinię, napisać opinię, wystawienie opinii"
            "chwalisz, pochwal, oceń na 5, ocena 5, na pięć gwiazdek, za piątkę w, za piątkę na, piątkę na google"
            "piątkę na mapach, piątki na mapach, pozytywna recenzj*, recenzja w google, recenzję w google";
        Reward:
            "zwrot, karta podarunkowa, kartę podarunkową, prezent, cashback, gratis, nagroda, w zamian, rabat, bon"
            "oddajemy, oddaję kasę, zwracamy, zwracam kasę, zwrócimy, do grosza, na blik, na blika, blikiem, za darmo"
            "gratisy, produkt za darmo, produkt zostaje, zatrzymujesz, możesz zatrzymać, płacimy, płacę, zapłacę"
            "dostaniesz, dostajesz, otrzymasz, otrzymujesz, za fatygę, premia, bonus, voucher, przelew za, oddamy"
            "całą kwotę";
        Idiom:
            "nie wahaj się, nie wahajcie się, oszustom dziękuję, bez oszustów, nigdy nieużywan*, nie odpisuję, nie odpisuje"
            "tu nie odpisuję, tu nie odpisuje, tutaj nie odpisuję, nie odczytuję, nie wchodzę, rzadko tu, tu nie zaglądam"
            "tutaj nie zaglądam, nie zaglądam, nie ma olx, nie mam olx, nie mam tu, nie mam konta na olx, nie ma konta"
            "nie działa czat, nie działa mi czat, nie dostaję powiadomień, nie mam powiadomień, nie mogę tu"
            "nie widzę wiadomości, nie martw się, bez obaw, nie bój się, nie musisz się bać, nie przejmuj się"
            "nie ma problemu, nie ma sprawy, nie ma ryzyka, nie rozłącz*, nie rozłączać, się nie rozłączać, nie mów nikomu"
            "nikomu nie mów, nie mówić nikomu, że nie jesteś, ze nie jestes, nie jestes botem, nie jesteś botem"
            "nie jesteś oszustem, nie mogę odebrać, nie mogę przyjechać, nie mogę osobiście, nie ma mnie, nie jestem w"
            "nie odwlekaj, nie czekaj, nie zwlekaj, nie przegap, nie zapomnij, swojego teraz nie mam, teraz nie mam"
            "jak nie, czy nie, dlaczego nie, nie był, nie byl, nawet jak ktoś nie, nie pokazujemy, nie pokazuj"
            "nie fotografuj";
        Denial:
            "nigdy, nie, unikaj, ani, zabronion*, zakaz*, żaden, nikomu, nie biorę, nie daję, nie podam, nie podaję"
            "nie robię, nie wysyłam";
        Without: "bez";
        Warning:
            "oszust*, oszukać, oszukan*, ostrożn*, uważaj, ostrzega*, jeśli ktoś, jeżeli ktoś, gdy ktoś, zgłoś, zgłaszaj"
            "phishing, fałszyw*, wyłudz*, przestęp*, oszukańcz*, nieuczciw*, zgłosiłem, zglosilem, zgłosiłam, zglosilam"
            "na szczęście, na szczescie, czy to oszustwo, to oszustwo, to ściema, scam*, ściema, czy bezpiecznie"
            "czy to bezpieczne, czy to normalne, czy to legalne, czy ktoś, czy komuś, ktoś też dostał, ktoś dostał"
            "dostałem sms, dostałam sms, dostalem sms, dostalam sms, napisał mi, napisal mi, napisała mi, chciał żebym"
            "chciała żebym, chcieli żebym, kazał mi, kazali mi, kazała mi, na wnuczka, metoda na, naciągacz*, naciąga*"
            "nie dajcie się, nie daj się, uważajcie, uwazajcie, uwazaj, pamiętaj, rozłącz się, odłóż słuchawkę, oszuści"
            "naciągacze, czy naprawdę, czy muszę, czy mam podać, potem cisza, ktoś kazał, ktoś chciał";
        Attention: "uwaga";
        Policy:
            "regulamin*, polityka, polityki, użytkownik, użytkownicy, kupujący, sprzedający, sprzedawca, klient, zgodnie z"
            "warunki, sprzedawcy btc, partner* handlow*, umożliwia klientom, umożliwia, formy płatności, metody płatności"
            "sposoby płatności, płatności:, whatsapp sklepu, czat sklepu, naszego sklepu";
        Usual:
            "kartą, za pobraniem, przelewy24, payu, pobranie, pobraniem, przy odbiorze, odbiór osobisty, paypo"
            "przelew tradycyjny";
        Receipt:
            "płatność przyjęta, otrzymaliśmy płatność, płatność zaksięgowana, dziękujemy za zakupy"
            "dziękujemy za zamówienie, zamówienie przyjęte, saldo wynosi, potwierdzenie zamówienia, trafiło do"
            "środki trafią, zostaną wypłacone, potwierdził odbiór, kod odbioru, dziękujemy za rezerwację"
            "rezerwacja potwierdzona, potwierdzenie rezerwacji";
        Advert: "regulamin promocji, regulamin na, aby zrezygnować, promocja trwa";
        Digit: "zero, jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć";
        Turn: "ale, więc, dlatego";
        Prefer:
            "proszę, poproszę, najchętniej, wolę, wolałbym, wolałabym, preferuję, preferowany, może być, biorę, przyjmuję"
            "pasuje, byłoby super, mi pasuje, wystarczy, może blik, może przelew, najprościej, najłatwiej, najszybciej"
            "szybciej, robimy, zróbmy, ok jest, na szybko, od ręki, najlepiej blik, najlepiej blikiem, najlepiej na"
            "najlepiej przelew, najlepiej przelewem, tak bezpieczniej, tak wygodniej";
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
        ("off-platform-contact", "Daj mi swój numer, brat zadzwoni po pracy", "swój numer"),
        ("off-platform-contact", "Rzadko tu bywam, wbij na telegrama @tanie_opony_abc", "telegrama"),
        ("off-platform-payment", "najlepiej blik na mój numer i jutro nadaję", "blik na mój numer"),
        ("off-platform-payment", "Przelej na konto siostry, moje jest zajęte", "konto siostry"),
        ("advance-deposit", "Mam kolejkę chętnych, ale za 80 zł zadatku zaklepię rower do niedzieli", "zadatku zaklepię"),
        ("code-request", "przyjdzie kod na telefon, podyktuj mi go od razu", "kod na telefon"),
        ("remote-access", "Zainstaluj RustDesk i podaj cyfry, a ja odblokuję wypłatę", "RustDesk"),
        ("outside-app", "Tej aplikacji nie ma w sklepie Play, link: https://czynsz-app.example", "nie ma w sklepie"),
        ("paid-task", "Użycz konta na trzy tygodnie, 700 zł bez ryzyka", "Użycz konta"),
        ("bought-reviews", "Za opinię w Google z pięcioma gwiazdkami płacimy 25 zł", "pięcioma gwiazdkami"),
        (
            "impersonated-service",
            "Twoja przesyłka jest wstrzymana, brakuje numeru domu: https://adres-paczki.example",
            "wstrzymana",
        ),
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
        ("off-platform-contact", "Nie mam WhatsAppa, proszę pisać tutaj."),
        ("off-platform-payment", "Płatność przy odbiorze gotówką albo BLIKIEM, jak wygodniej."),
        ("code-request", "Podaj kod pocztowy i miasto do wysyłki."),
        ("advance-deposit", "Dziękujemy za rezerwację, opłatę uiścisz na miejscu."),
        ("advance-deposit", "Oszuści proszą o zaliczkę z góry."),
        ("paid-task", "Rower perełka, stan idealny, 900 zł."),
    ],
};
