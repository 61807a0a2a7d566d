//! Turkish.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "tr",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp: "whatsapptan, whatsapp'tan, whatsappdan, watsap*, vatsap*, wp den, wpden, wp'den, telegramdan, telegram'dan, signalden, wp hattı, wp'tan";
        Private: "dm'den, dmden, dm at, özelden, özel mesaj, özelden yaz*";
        Phone: "telefon, telefon numara*, numaram, cep telefon*, çağrı merkez*, hattımız*, telefonum";
        Mail: "mailim, e-postam, e-posta adres*, mail adres*, e-posta ile, mail at*";
        Contact:
            "iletişime geç*, bana ulaş*, bize ulaş*, ulaşabilirsiniz, bana yaz*, yazın, yazabilirsiniz, mesaj at*, mesaj gönder*, ekleyin, beni ekle*, numaranızı at*, numaranı at*, numaranızı gönder*"
            "numaranızı ver*, üzerinden görüşelim, üzerinden konuşalım, oradan yaz*, buradan değil, üzerinden devam, irtibata geç*"
            "bilgi için, irtibat, iletişim için, arayın, arayınız, hemen arayın, bize ulaşın, whatsapptan, mesaj atın, onay:"
            "onay için";
        Call:
            "ara, arayın, arayınız, beni ara*, bizi ara*, arayabilirsiniz"
            "hemen ara, hemen arayın, bizi arayın, numaradan ara*";
        Inquiry: "sorularınız için, daha fazla bilgi, çalışma saatleri, sıkça sorulan, sorunuz varsa, detaylı bilgi";
        Pay: "öde, ödeyin, ödeme, ödemeyi, ödemenizi, ödeyiniz, ödenmesi, havale yap*, eft yap*, para yatır*, yatırın, yatırınız, para gönder*, ücreti gönder*, ücretini";
        Send: "gönder, gönderin, gönderiniz, yolla, yollayın, yatır, yatırın, satın al*, havale et*, ver, yükle*";
        Money: "para, parayı, tutarı, miktarı, bakiye, nakit, kalanı, ücreti";
        Transfer: "havale, eft, banka havale*, papara, ininal, kripto para, kripto, fast ile, ibana, iban'a, ibanıma, kapora*";
        Untraceable: "hediye kart*, hediye çek*, arkadaş ve aile, aile ve arkadaş*, ön ödemeli kart*, kuryeye nakit, ptt havale*, cep bank";
        Account: "hesap numara*, banka hesab*, kart numara*, iban numara*, bu hesaba, hesaba, cüzdan*, hesap bilgi*";
        Peer: "papara, ininal, fast ile";
        Personal:
            "hesabıma, kendi hesabım*, şahsi hesab*, benim hesab*, kişisel hesab*, adıma, eşimin hesab*, doğrudan bana, bana havale, ibanıma, ibanım, adına kayıtlı"
            "bana ödeyin, parayı bana gönder, parayı bana gönderin, bana eft, hesabıma gönder, hesabıma gönderin"
            "hesabıma yatır, hesabıma yatırın, hesabıma havale, hesabıma eft";
        Holder: "adına, hesap sahibi, alıcı adı, isim";
        PayCode: "karekod ile ödeme, qr ile ödeme, karekodum";
        Outside:
            "platform dışı*, site dışı*, uygulama dışı*, sahibinden dışı*, letgo dışı*, dolap dışı*, trendyol dışı*, site üzerinden değil, platformdan değil, komisyon ödeme*, komisyonsuz, komisyon kesmesin, elden al*, siteden değil, komisyondan kaç*";
        Only: "sadece, yalnızca, yalnız";
        Fee: "kapora*, kaparo*, depozito*, ön ödeme*, avans*, ücret*, harç*, gümrük verg*, vergi*, masraf*, teminat*, sigorta bedel*, dosya masraf*";
        Reserve: "rezerve*, ayırt*, ayırırım, ayıralım, tutarım, sizin için tut*, çok talep, çok isteyen, alıcısı çok, görmeden önce, adınıza ayır*";
        First: "önce, önceden, peşin, kargodan önce, göndermeden önce, ilk olarak";
        Refund: "iade, iadesi, iadeniz, geri ödeme*, para iade*, ücret iade*, iade işlem*";
        Compensation: "tazminat*, iki kat*, çift kat*, telafi*";
        Overpaid: "fazla öde*, fazla gönder*, yanlışlıkla, fazladan, fazla yatır*, sehven";
        SendBack: "geri gönder*, farkı gönder*, farkı iade*, iade edin, iade ediniz, geri yatır*, geri at*";
        SafeAccount: "güvenli hesa*, havuz hesa*, bloke kaldır*, blokeyi kaldır*, paranızı koru*, kredi notu, devlet hesab*";
        Membership: "üyeliğiniz, aboneliğiniz, kasko iade*, aidat iade*";
        Scan: "karekodu okut*, okutun, tarayın, tarat*, qr kodu oku*";
        Open:
            "tıkla, tıklayın, tıklayınız, bağlantıya, linke, linkten, linki, adresine gir*, giriş yapın, aşağıdaki link*, siteye gir*, ziyaret edin, tıklayarak"
            "buraya tıkla*, butona, aşağıdaki buton*, ekteki, ekte, bağlantıdan, şimdi öde*, şimdi onayla*, indirmek için, linkini";
        FillIn: "doldur, doldurun, doldurunuz, bilgilerinizi gir*, kart bilgi*, banka bilgi*, kart bilgilerinizi, bilgileri girin";
        Tell: "söyle, söyleyin, söyler misin*, bana ilet*, iletin, paylaşın, gönderin, bana at*, ilet, okur musun*, yazar mısın*";
        Code:
            "doğrulama kod*, onay kod*, güvenlik kod*, sms kod*, gelen kod*, kodu, şifre*, tek kullanımlık"
            "6 hane*, 6 rakam*, altı hane*";
        Install: "indir, indirin, indiriniz, yükle, yükleyin, kur, kurun";
        AppFile: "apk dosya*, mağaza dışı, bilinmeyen kaynak*, yapılandırma profil*";
        ShareScreen: "ekran paylaş*, ekranınızı paylaş*, uzaktan erişim, uzaktan bağlan*, uzaktan kontrol";
        Service:
            "ptt, aras kargo, yurtiçi kargo, mng kargo, sürat kargo, ziraat bankası, garanti, iş bankası, akbank, yapı kredi, halkbank, vakıfbank, e-devlet, gelir idaresi, sgk, emniyet, polis, savcı*, jandarma, banka*, trendyol, hepsiburada, sahibinden, n11, btk, hgs";
        Support: "müşteri hizmet*, destek ekib*, destek hattı, temsilci*, güvenlik birim*, çağrı merkez*, yetkili*";
        Parcel: "kargonuz*, kargonun, kargon, kargoda, kargo takip, kargo teslim*, kargo gönder*, kargo firma*, kargo şube*, paket, paketiniz, gönderi*, teslimat*, sipariş*";
        Customs: "gümrük*";
        Membered:
            "hesabınız*, hesabın, kartınız*, kredi kartınız*, üyeliğiniz*, aboneliğiniz*, profiliniz*, şifreniz*, cihazınız*, hattınız*, adınıza"
            "depolama alanınız, posta kutunuz, dosyalarınız, bilgileriniz, e-postanız, uygulamanız, mobil bankacılığınız, kargonuz"
            "faturanız, trafik cezanız, adınıza tanımlan*, adiniza tanimlan*, tanımlanan";
        Trouble:
            "askıya alın*, bloke*, kısıtlan*, kapatıl*, durdurul*, beklemede, bekletil*, teslim edilemed*, teslim edileme*, adres hatalı, adres eksik, eksik adres, yanlış adres, süresi dol*, süresi doluyor"
            "şüpheli, olağandışı, yetkisiz, ödenmemiş, borcunuz, borç*, gecikmiş, reddedil*, başarısız, sorun var, icra*, iptal edil*, ceza*, çalındı"
            "dolu, dolmak üzere, risk altında, iade olacak*, iade edilecek*, teslim alınmad*, ulaşılamad*, ödenmed*, kesilecek*"
            "yeni giriş, yeni cihaz, güncel değil, onaylanmad*, doğrulanmad*, pasif*";
        LogIn: "giriş yap*, oturum aç*";
        Verify:
            "doğrula, doğrulayın, doğrulamanız, onayla, onaylayın, güncelle, güncelleyin, güncellemeniz, giriş yap*, aktif et*, aktifleştir*, açmak için, kaldırmak için, yenile*"
            "işlem gerekli, işlem yapmanız, yenileyin, tamamlayın, güncellemek için, doğrulamak için, iptal etmek için, onay";
        Urgent:
            "hemen, acil, acilen, derhal, 24 saat*, 48 saat*, bugün, son uyarı, son gün, en kısa sürede, şimdi, aksi halde, aksi takdirde"
            "yapmazsanız, etmezseniz, ödemezseniz, doğrulamazsanız, almamanız durumunda, yapılmaması halinde, son şans, acele ed*"
            "iş günü içinde";
        Charge: "çekildi, çekilecek, tahsil edil*, alışveriş yapıl*, otomatik yenilen*, siz değilseniz, size ait değilse, bilginiz dışında, işlemi iptal, tutarında";
        Prize: "kazandınız, kazandın, kazanan, ödül*, çekiliş*, piyango, miras*, bağış*, tebrikler, hediye kazan*, bonus, ikramiye";
        Windfall:
            "kazandınız, kazandın, ödül kazan*, seçildiniz, şanslı kişi, talihli, ödülünüz, hediyeniz, çekilişini kazan*"
            "ödemeniz hazır, çekim hazır, hak kazan*, bakiyeniz hazır, puanlarınız, puanlarınızın süresi, miras, milyon dolar"
            "milyon euro, bonus kazan*, devlet desteği, iade hakkınız, aidat iade*, kart aidat*";
        Tips: "borsa sinyal*, kripto sinyal*, iddaa kupon*, banko maç, vip grup, yatırım grubu, hisse tavsiye*";
        Authority:
            "polis, emniyet, savcılık, savcı, savcısı, cumhuriyet savcı*, başsavcı*, mahkeme, jandarma, komiser, icra dairesi"
            "istihbarat, terörle mücadele, mit";
        Accused:
            "kara para, para aklama, tutuklama karar*, yakalama karar*, soruşturma, hakkınızda dava, dava açıl*, terör örgütü"
            "kimliğiniz kullanıl*, kimlik bilgileriniz, adınıza açıl*, adınıza hat, adınıza kredi, icra takibi, haciz, celp"
            "yasa dışı paket";
        Kin: "anne, baba, anneciğim, babacığım, teyze, dayı, oğlum, kızım";
        NewNumber:
            "yeni numaram, yeni numara, numaramı değiştir*, telefonum bozul*, telefonum kırıl*, telefonum düş*, telefonumu kaybet*"
            "eski numaram, bu numarayı kaydet*, telefonum tamirde";
        Task: "video beğen*, basit görev*, kolay görev*, günlük görev*, ürün değerlendir*, otel değerlendir*, beğeni yap*, yorum yaparak kazan*";
        Job: "evden iş, evden çalış*, ek iş, ek gelir, yarı zamanlı, part time, iş fırsat*, iş ilan*, deneyim gerek*, personel alım*";
        Earn: "kazan, kazanın, kazanç, günlük, günde, komisyon, gelir, kar payı, maaş*";
        Replica: "replika 1:1, 1:1 replika, a kalite replika, aaa kalite, birebir kopya, süper replika, ithal replika, muadil 1:1";
        Imitation: "replika, taklit, muadil, çakma, kopya, imitasyon";
        Luxury: "çanta*, saat, marka*, ayakkabı*, parfüm*, lüks";
        Miracle: "kanseri tedavi, kansere kesin, şekeri bitir*, garantili kazanç, garanti kazanç, risksiz, sıfır risk, paranızı ikiye katla*, 10 kilo ver*";
        Scarce: "son 1 adet, son bir adet, son ürün*, son adet*, tükenmek üzere, sadece bugün, bugün bitiyor, acele edin, kaçırmayın, stoklarla sınırlı";
        Review: "5 yıldız, beş yıldız, olumlu yorum, yorum yap*, iyi yorum, değerlendirme yap*, olumlu değerlendirme";
        Reward: "iade, hediye*, hediye çek*, para iade*, cashback, bedava, ücretsiz, ödül, karşılığında, indirim*";
        Idiom: "çekinmeyin, çekinme, dolandırıcılar yazmasın, dolandırıcılar uzak";
        Denial: "asla, değil, vermeyin, yapmayın, göndermeyin, ödemeyin, paylaşmayın, tıklamayın, kaçının, olmadan, yasak*, hiçbir, istemez, istemeyiz, kabul etme*, etmeyin, girmeyin, sormaz, sakın, gerek yok";
        Warning:
            "dolandır*, sahte*, dikkatli, uyarıyoruz, eğer biri, isterse, isteyen kişi*, şikayet et*, bildirin, oltalama, phishing, tuzak*, itibar etmeyin"
            "hileli";
        Attention: "dikkat, uyarı";
        Policy:
            "kullanım koşul*, gizlilik politika*, kullanıcı, kullanıcılar, alıcı, satıcı, müşteri, sözleşme*, kapsamında, uyarınca"
            "satıcısına, ticaret ortağı*";
        Usual: "kredi kartı, banka kartı, kapıda ödeme, taksit*";
        Receipt:
            "ödemeniz alın*, ödemeniz gerçekleş*, siparişiniz alın*, teşekkür ederiz, bakiyeniz, kullanılabilir bakiye"
            "işleminiz gerçekleş*, hesabınıza yat*";
        Advert: "smsiptal, sms iptal, iptal icin, iptal için, ret yaz*, b001, b002, b016, mersis, koşullar geçerli*, detaylı bilgi";
        Digit: "sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz";
    },
    fires: &[
        ("off-platform-contact", "Merhaba, WhatsApp'tan bana yazın 0500 000 00 00", "WhatsApp"),
        ("off-platform-payment", "Site dışı yapalım, hesabıma havale yapın hemen kargolayayım", "hesabıma havale"),
        ("refund-scam", "Para iadeniz için linke tıklayın ve kart bilgilerinizi girin", "iade"),
        ("impersonated-service", "PTT: kargonuz gümrükte beklemede, vergiyi ödeyin https://ptt-vergi.example", "beklemede"),
        ("code-request", "Telefonunuza gelen onay kodunu bana söyleyin", "onay kod"),
        ("advance-deposit", "Çok isteyen var, kapora gönderin sizin için ayırırım", "kapora"),
        ("paid-task", "Ek iş: video beğenerek günlük 1000 TL kazanın", "video beğen"),
        ("counterfeit-wording", "Çanta, 1:1 replika, A kalite", "1:1 replika"),
        ("bought-reviews", "5 yıldız verip yorum yapana hediye çeki", "5 yıldız"),
        ("false-accusation", "Savcılıktan arıyoruz, hesabınız kara para soruşturmasında", "kara para"),
        ("false-relative", "Anne, telefonum bozuldu, bu yeni numaram. Bana para gönderir misin?", "telefonum bozuldu"),
        ("impossible-claim", "Garantili kazanç, risksiz yatırım", "Garantili kazanç"),
        ("off-platform-payment", "Sadece Papara kabul ediyorum, sonra kargolarım", "Sadece Papara"),
        ("outside-app", "Uygulamamızı buradan indirin, apk dosyası: https://magaza-app.example/a", "apk"),
        ("overpayment", "Yanlışlıkla fazla ödeme yaptık, farkı geri gönderin", "farkı geri gönderin"),
        ("pressure", "Son 1 ürün, bugün bitiyor!", "Son 1"),
        ("remote-access", "AnyDesk'i indirin, destek ekibimiz ekranınızı görsün", "AnyDesk"),
        ("unexpected-prize", "Tebrikler, kazandınız! Bilgilerinizi onaylayın: https://odul.example/a", "kazandınız"),
    ],
    quiet: &[
        ("off-platform-payment", "Site dışından asla ödeme yapmayın, kapora göndermeyin."),
        ("off-platform-payment", "Kredi kartı ve havale ile ödeme kabul ediyoruz."),
        ("refund-scam", "İade işlemi 14 gün içinde tamamlanır."),
        ("code-request", "Doğrulama kodunuz 482913. Kimseyle paylaşmayın."),
        ("impersonated-service", "Kargonuz yarın teslim edilecek."),
        ("advance-deposit", "Kira depozitosu anahtar tesliminde iade edilir."),
        ("bought-reviews", "Yorumlar ürünü alan müşterilerindir."),
        ("counterfeit-wording", "Tüm saatler orijinal ve faturalıdır."),
        ("false-accusation", "Polis, bisikletinizi kilitlemenizi öneriyor."),
        ("false-relative", "Anne, altıda evdeyim."),
        ("impossible-claim", "Geçmiş getiri gelecek için gösterge değildir."),
        ("off-platform-contact", "Telefonda WhatsApp kurulu geliyor."),
        ("off-platform-payment", "Mağazada kart, Papara veya nakit geçer."),
        ("outside-app", "Uygulamamız App Store ve Google Play'de."),
        ("overpayment", "Fazla ödediğiniz tutar bir hafta içinde hesabınıza döner."),
        ("paid-task", "Dükkanımıza tam zamanlı fırıncı arıyoruz."),
        ("pressure", "Stokta, iki günde kargoda."),
        ("remote-access", "Tanımadığınız biri için asla AnyDesk kurmayın."),
        ("unexpected-prize", "Açık artırmayı kazandınız, ödemeniz alındı."),
    ],
};
