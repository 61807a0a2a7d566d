//! Turkish.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "tr",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp:
            "whatsapptan, whatsapp'tan, whatsappdan, watsap*, vatsap*, wpden, wp'den, telegramdan, telegram'dan, signalden"
            "wp'tan, wp, wpye, wp'ye, whatsaptan, whatsapa, whatsappa, whatsapp'a, whatsap'a, tg, tg'ye, tgden, tg'den"
            "tgye, telegrama, telegram'a, telegramda, instadan, insta'dan, instaya, insta'ya, instagramdan, instagram'dan"
            "bipten, bip'ten, messengerdan, messenger'dan, facebooktan, facebook'tan, snapten, snapte, snapchatten";
        Private:
            "dm'den, dmden, özelden, özel mesaj, dm, dmye, dm'ye, özele gel*, özele geç*, pm at, signal var mı"
            "telegram var mı, tg var mı";
        Phone:
            "numaram, cep telefon*, çağrı merkez*, hattımız*, numaranı, numaranızı, numaran, numaranız, telefonunu, tel no"
            "tel nosu, cep numaran*, cep no, tel numaran*, whatsapp numaran*, wp numaran*, iletişim numaran*"
            "telefon numaram, telefon:, telefonla";
        Mail:
            "mailim, e-postam, e-posta adres*, mail adres*, e-posta ile, mail at*, mailini, mailinizi, mailin, mailiniz";
        Contact:
            "iletişime geç*, bana ulaş*, bize ulaş*, ulaşabilirsiniz, bana yaz*, yazın, yazabilirsiniz, mesaj at*"
            "mesaj gönder*, ekleyin, beni ekle*, numaranızı at*, numaranı at*, numaranızı gönder*, üzerinden görüşelim"
            "üzerinden konuşalım, oradan yaz*, buradan değil, üzerinden devam, irtibata geç*, bilgi için, irtibat"
            "iletişim için, arayın, arayınız, hemen arayın, whatsapptan, onay:, onay için, yazar mısın bana, yazarsan"
            "yazarsanız, yazabilirsin, yaz bana, buraya yaz*, şuraya yaz*, oraya yaz*, şu numaraya yaz*, adresine yaz*"
            "adresime yaz*, adresine gönder*, numaraya yaz*, numaradan yaz*, mesaj yaz*, mesaj bırak*, bi mesaj at*"
            "at bana, haber ver*, dön bana, bana dön, bana dönün, ekle beni, ekle konuşalım, oradan konuş*, ordan konuş*"
            "ordan yaz*, oradan görüş*, ordan görüş*, oradan hallet*, ordan hallet*, oradan devam, ordan devam"
            "üzerinden yaz*, üzerinden ulaş*, üzerinden iletiş*, üzerinden hallet*, üzerinden anlaş*, ye gel, ya gel, e gel"
            "gel oradan, gel ordan, gel konuşalım, geçelim, e geçelim, geçebilir miyiz, buraya bakmıyorum"
            "buradan bakmıyorum, buradan cevap ver*, burdan cevap ver*, burdan değil, burayı kullan*, buraya girmiyorum"
            "bu uygulamaya girmiyorum, numara at*, numaranı yaz*, numaranızı yaz*, numaranızı bırak*, numaranı bırak*"
            "numara bırak*, tel at*, telefonunu at*, telefonunu ver*, eşime yaz*, abime yaz*, ablama yaz*, oğluma yaz*"
            "kızıma yaz*, ustama yaz*, eşimle iletiş*, onunla iletiş*, onunla görüş*, numaranı ver, numaranı verir*"
            "numaranızı verin, numaranızı verir*";
        Call:
            "ara, arayın, arayınız, beni ara*, bizi ara*, arayabilirsiniz, hemen ara, hemen arayın, numaradan ara*, ararsan"
            "ararsanız, arasın, arar mısın*, aramanız, aramanızı, arayıp, telefonla ara*, telefonla görüş*"
            "telefonla konuş*, arayalım";
        Inquiry:
            "sorularınız için, daha fazla bilgi, çalışma saatleri, sıkça sorulan, sorunuz varsa, detaylı bilgi, hafta içi"
            "mesai saat*, destek hattımız, müşteri hattımız, her türlü soru*, iş günleri";
        Pay:
            "öde, ödeyin, ödeme, ödemeyi, ödemenizi, ödeyiniz, ödenmesi, havale yap*, eft yap*, para yatır*, yatırın"
            "yatırınız, para gönder*, ücreti gönder*, ücretini, öder misin*, ödersin, ödersiniz, öderseniz, ödersen, ödeyip"
            "ödemeni, parayı yolla*, para yolla*, para at, para atın, para atar*, parayı at*, para atman, para atmanız"
            "havale edin, havale et, eft atın, eft at, fast yap*, fast at*, ibana at*, iban'a at*, ibana yolla*, yatırıp"
            "yatırınca, yatırırsan*, yatırmanız, yatırman, yatırıyorsun, atarsan, atarsanız, atan alır, peşinatı"
            "ücreti yatır*, ücret yatır*, çıkart*, ödemesi, gönderim yap*, transfer et*, transfer yap*, üstünü tamamla*"
            "bedelini öde*, yatıran";
        Send:
            "gönder, gönderin, gönderiniz, yolla, yollayın, yatır, yatırın, satın al*, havale et*, ver, yükle*, atın"
            "atar mısın*, atsana, yollar mısın*, yollarsan, gönderir misin*, gönderirsen*, yatırırsan*, yatırır mısın*"
            "alıver, al gönder, kazıyıp, kazı, teslim edeceksin*, teslim edin, teslim et, kuryeye ver*, memura teslim"
            "yatırıyorsun, yatırınca";
        Money:
            "para, parayı, tutarı, miktarı, bakiye, nakit, kalanı, ücreti, ücret, tutar, parasını, paranın, paranı, paramı"
            "kalan, üstünü, kaparoyu, altınları, altın ve, dövizleri";
        Transfer:
            "havale, eft, banka havale*, papara, ininal, kripto, fast ile, ibana, iban'a, ibanıma, kapora*, havaleyle"
            "ibanla, iban ile, kriptoyla, usdt ile, tron, bitcoinle";
        Untraceable:
            "hediye kart*, hediye çek*, arkadaş ve aile, aile ve arkadaş*, kuryeye nakit, ptt havale*, cep bank"
            "google play kod*, google play kart*, steam kod*, steam kart*, steam cüzdan kod*, itunes kart*, apple kart*"
            "apple hediye*, razer kod*, paysafe*, epin, e-pin, e pin, oyun kodu, dijital kod, kontör, tl yükle*"
            "faturalı hat kod*, ön ödemeli, kuryeye elden, kuryeye parayı, kuryeye teslim, zarfla para, zarf içinde para"
            "ptt'den havale, pttden havale, ptt ile gönder*, postayla para, cepten para, kartsız para, qr ile para"
            "atm'den kartsız, paypal arkadaş*, arkadaşa gönder*, arkadaş olarak, aile olarak, western ile, westernla";
        Account:
            "hesap numara*, banka hesab*, kart numara*, iban numara*, bu hesaba, hesaba, cüzdan*, hesap bilgi*, hesap no"
            "ibanı, ibanım, hesabına, şu ibana, bu ibana, şu hesaba, verdiğim ibana, verdiğim hesaba";
        Peer:
            "papara, ininal, fast ile, paparaya, papara'ya, paparayla, tosla, toslaya, ininale, ininal'e, ozan, payfix"
            "paycell, fastle, fast yap*, ibana, iban'a, kolay adres*, cepten cebe";
        Personal:
            "hesabıma, kendi hesabım*, şahsi hesab*, benim hesab*, kişisel hesab*, adıma, eşimin hesab*, doğrudan bana"
            "bana havale, ibanıma, ibanım, adına kayıtlı, bana ödeyin, bana eft, ibanımı, benim iban*, kendi ibanım*"
            "iban'ıma, bana at, bana atın, bana atar*, bana yolla*, bana gönderin, bana gönder, para bana, parayı bana"
            "bana para, direk bana, direkt bana, doğrudan hesabıma, abimin hesab*, ablamın hesab*, annemin hesab*"
            "babamın hesab*, kardeşimin hesab*, arkadaşımın hesab*, kuzenimin hesab*, eşim adına, annem adına, babam adına"
            "abim adına, kardeşim adına, eşimin iban*, abimin iban*, annemin iban*, babamın iban*, kardeşimin iban*"
            "arkadaşımın iban*, eşimin adına, papara hesabıma, paparama, papara'ma, direk ibana, direkt ibana, şu ibana"
            "ibanı atayım, iban atayım, iban atıyorum, iban vereyim, ibanı vereyim, bu cüzdana, şu cüzdana, cüzdanıma";
        Holder: "adına, hesap sahibi, alıcı adı, isim";
        PayCode: "karekod ile ödeme, qr ile ödeme, karekodum";
        Outside:
            "platform dışı*, site dışı*, uygulama dışı*, sahibinden dışı*, letgo dışı*, dolap dışı*, trendyol dışı*"
            "site üzerinden değil, platformdan değil, komisyon ödeme*, komisyonsuz, komisyon kesmesin, elden al*"
            "siteden değil, komisyondan kaç*, siteden çık*, param güvende olmasın, param güvende değil"
            "param güvende olmadan, güvenli ödeme olmadan, güvenli ödemeden değil, s-param güvende değil, siteden almayın"
            "siteden alma, buradan almayın, burdan almayın, buradan sipariş verme*, burdan sipariş verme*, komisyon kesiyor"
            "komisyon almasın, komisyon ver*, komisyona gitmesin, komisyon olmasın, komisyondan kurtul*, komisyon olmadan"
            "komisyonu aramızda, aracısız, letgodan değil, letgo'dan değil, dolaptan değil, dolap'tan değil"
            "sahibindenden değil, trendyoldan değil, sitesiz, direkt aramızda, kendi aramızda, aramızda halled*"
            "elden halled*, ilanı kaldırırım ve, ilanı silerim, siparişi iptal et*";
        Only: "sadece, yalnızca, yalnız, yanlız, tek yol, sade, bir tek, haricinde kabul";
        Fee:
            "kapora*, kaparo*, depozito*, ön ödeme*, avans*, ücret*, harç*, gümrük verg*, vergi*, masraf*, teminat*"
            "sigorta bedel*, dosya masraf*, peşinat*, yarısını, yarısı peşin, yarısı şimdi, ilk kira, ilk ay kira*"
            "bir kira, bir depozito, rezervasyon bedel*, rezervasyon ücret*, rezerve bedel*, nakliye*, nakliyat*"
            "taşıma ücret*, kargo ücretini peşin, yol parası, mazot parası, sigorta ücret*, sigortası, dosya parası"
            "noter masraf*, aktivasyon ücret*, çözme ücret*, bloke ücret*, işlem ücret*, güvence bedel*, sigortayı"
            "sigorta parası";
        Reserve:
            "rezerve*, ayırt*, ayırırım, ayıralım, tutarım, sizin için tut*, çok talep, çok isteyen, alıcısı çok"
            "adınıza ayır*, ayırayım, ayırıyorum, ayırıyoruz, ayırdım, ayırmam için, ayırmamız, ayırıcam, tutayım"
            "tutuyorum, tutarız, saklarım, saklayayım, ilanı kaldır*, ilanı kapat*, ilanı pasife, ilandan kaldır*"
            "yayından kaldır*, ilanı çek*, ilanı silerim, başkasına vermem*, başkasına satmam*, başka talip*, talip çok"
            "talibi çok, isteyen çok, çok arayan, arayan çok, sırada bekleyen*, gelmek isteyen var, ilk yatıran*"
            "ilk gönderen*, önce yatıran*, önce atan*, kaporayı atan*, tek gece kaldı, görmeye gelene kadar"
            "görmeye gelmeden, gezmeden, görmeden, anahtar kargo*, anahtarı kargo*, anahtarı gönder*, anahtarları gönder*"
            "anahtarı yolla*, sözleşmeyi gönder*, sözleşme sonra, kontratı gönder*, yeri ayır*, tarihi kapat*"
            "garantiye al*, vazgeçmeyin diye, ciddiyet için, ciddiyetinizi, yoldan dönen, ibana atan alır, yatıran alır";
        First:
            "önce, önceden, peşin, kargodan önce, ilk olarak, önden, ön olarak, başta, peşinen, kargolamadan"
            "kargoya vermeden, göndermeden, teslimden önce, gelmeden, yola çıkmadan, para gelince, para geçince"
            "para düşünce, para yatınca, dekontu görünce, dekont gelince, dekontu atınca, dekontu at, ödeme gelince"
            "ödemeden sonra, yatırınca, atınca";
        Refund:
            "iade, iadesi, iadeniz, geri ödeme*, para iade*, ücret iade*, vergi iade*, iadenizi, iadesini al*, paranızı al*"
            "paranızı çek*, paranı çek*, parayı çek*, çekmek için, parayı almak için, ödemeyi almak için"
            "ödemenizi almak için, para düşsün, para gelsin, para hesaba gel*, hesabınıza para, para yatması için"
            "ödemesini görmek için, ödemeyi görmek için, hak edişiniz, alacağınız, dosya masrafı iade*, aidat iadesi"
            "kayıp paranız*, dolandırılan para*, paranı geri al*, paranızı geri al*, parasını geri al*, parayı nasıl al*"
            "paranı nasıl al*, paranızı nasıl al*, ödemeyi nasıl al*";
        Compensation:
            "iki kat*, çift kat*, telafi*, bedelini almak, bedeli için, kaybolan kargo*, tazmin*, zararınız*";
        Overpaid:
            "fazla öde*, fazla gönder*, yanlışlıkla, fazladan, fazla yatır*, sehven, fazlasını, fazlası, fazla gitti"
            "fazla gitmiş, fazla atmış*, fazla attım, fazla yolla*, fazla geç*, bir sıfır fazla, sıfır fazla"
            "bi sıfır fazla, sıfırı fazla, yanlış tutar*, yanlış miktar*, tutarı yanlış, yanlış gönder*, yanlış attım"
            "yanlış yatır*, iki kere gönder*, iki kere yatır*, iki kez gönder*, iki kez yatır*, çift ödeme*, mükerrer"
            "tl yerine, lira yerine, fazla para";
        SendBack:
            "geri gönder*, farkı gönder*, farkı iade*, iade edin, iade ediniz, geri yatır*, geri at*, geri yolla*"
            "geri iade*, farkı yolla*, farkı at*, farkı geri*, fazlasını geri*, fazlasını gönder*, fazlasını yolla*"
            "fazlasını at*, fazlasını iade*, üstünü gönder*, üstünü yolla*, üstünü at*, kalanı gönder*, kalanı yolla*"
            "kalanını gönder*, kalanı at*, iade eder misin*, iade edebilir*, geri havale*, gerisini yolla*"
            "gerisini gönder*";
        SafeAccount:
            "güvenli hesa*, havuz hesa*, bloke kaldır*, blokeyi kaldır*, paranızı koru*, kredi notu, devlet hesab*"
            "güvenli bir hesa*, güvenlik hesab*, geçici hesa*, emanet hesa*, bloke hesa*, devlet güvencesi, devlet kasası"
            "paranızı güvene*, parayı güvence*, paranız güvende, güvenli kasa*, memura teslim*, gelen memura"
            "gelecek memura, kuryeye teslim edeceksin*, altınları ve para*, altınlarınızı, altınları hazırla*, ziynet*"
            "seri numaraları*";
        Membership: "üyeliğiniz, aboneliğiniz, kasko iade*, aidat iade*, sigorta iade*, prim iade*";
        Scan:
            "karekodu okut*, okutun, tarayın, tarat*, qr kodu oku*, karekod okut*, kare kodu, kodu okut*, kartı okut*"
            "kutudaki kart*, qr okut*, qr'ı okut*, qr kod okut*";
        Open:
            "tıkla, tıklayın, tıklayınız, bağlantıya, linke, linkten, linki, adresine gir*, giriş yapın, aşağıdaki link*"
            "siteye gir*, ziyaret edin, tıklayarak, buraya tıkla*, butona, aşağıdaki buton*, ekteki, ekte, bağlantıdan"
            "şimdi öde*, şimdi onayla*, indirmek için, linkini, bağlantıyı aç*, dosyayı aç*, link at*, link yolla*"
            "link gönder*, şu linkten, bu linkten, bu linke, şu linke, tuşa bas*, onay verin, onay ver, onaylayıver"
            "izin ver, izin verin, kabul et'e, nereye bas*, telefondan aç, alpemix aç*, anydesk aç*, teamviewer aç*"
            "programı aç*, uygulamayı aç*, dosyadan aç*";
        FillIn:
            "doldur, doldurun, doldurunuz, bilgilerinizi gir*, kart bilgi*, banka bilgi*, bilgileri girin, kart numaranı*"
            "iban gir*, kimlik bilgi*, tc kimlik, t.c. kimlik, tc no, formu doldur*, form doldur*, bilgilerini gir*"
            "bilgilerinizi yaz*, cvv, son kullanma tarih*, kart şifre*";
        Tell:
            "söyle, söyleyin, söyler misin*, bana ilet*, iletin, paylaşın, gönderin, bana at*, ilet, okur musun*"
            "yazar mısın*, söylersen, söylersin, söyleyiver, okuyun, okuyuver, oku bana, okursanız, okuman, okumanız"
            "atar mısın*, atarsan, atsana, at bana, bana yaz, yaz bana, yazıver, iletir misin*, iletmeniz, iletiver"
            "bana gönder, gönderir misin*, gönderiver, verir misin*, ver bana, bildirir misin*, paylaşır mısın*, ne yazıyor"
            "ne geldi, fotoğrafını at*, foto at*, ekran görüntüsü at*, ekran görüntüsünü at*, numaranı at*, numaranızı at*"
            "numaranı yaz*, ss at*, numaranı ver, numaranı verir*, numaranızı verin, numaranızı verir*, yazın"
            "adresinizi yaz*, adresini at*, adresinizi at*, adresini yaz*";
        Code:
            "doğrulama kod*, onay kod*, güvenlik kod*, sms kod*, gelen kod*, şifre*, tek kullanımlık, 6 hane*, 6 rakam*"
            "altı hane*, bi kod, bir kod, gelen sms*, gelen mesaj*, gelen şifre*, gelen 6, gelen 4, haneli, 4 haneli*"
            "dört haneli*, onay şifre*, sms'i, smsi, smsteki, sms'teki, smsdeki, mesajdaki, pin, pini, aktivasyon kod*"
            "giriş kod*, whatsapp kod*, 3d kod*, 3d şifre*, kodu bana, o kodu, kodu söyle*, kodu at, kodu atar*, kodu atın"
            "kodu ver, kodu verir*, kodu ilet*, kodu okur*, kodu okuyun, kodu yaz, kodunu söyle*, kod gelicek, kod gelecek"
            "kod geldi, kod gönder*";
        Install:
            "indir, indirin, indiriniz, yükle, yükleyin, kur, kurun, kurup, yükleyip, indirip, indirmeniz, indirmen"
            "programını kur*, programı kur*, programı indir*, uygulamayı kur*, uygulamayı indir*, uygulamayı yükle*"
            "indirir misin*, den kurun, dan kurun";
        AppFile:
            "apk dosya*, mağaza dışı, bilinmeyen kaynak*, yapılandırma profil*, google play'de yok, play store'da yok"
            "playstoreda yok, play storeda yok, mağazada yok, app store'da yok, store'da yok, markette yok, henüz mağazada"
            "mağaza dışından, marketten değil, bilinmeyen uygulama*, play protect, play koruma*, korumayı kapat*"
            "koruma kapat*, antivirüsü kapat*, antivirüs kapat*, virüs uyarısı ver*, virüs uyarısı çık*, uyarı verirse"
            "uyarı verir ama, uyarıyı geç*, uyarıyı önemse*, uyarıyı dikkate alma*, zararlı uyarısı, yine de yükle*"
            "yine de kur*, apk'yı, apkyı, apk yı, kurulum dosya*";
        ShareScreen:
            "ekran paylaş*, ekranınızı paylaş*, uzaktan erişim, uzaktan bağlan*, uzaktan kontrol, ekranı paylaş*"
            "ekranını paylaş*, ekranınızı göster*, ekranını göster*, ekran yansıt*, ekranı yansıt*, ekranı göster*"
            "ekranınıza bağlan*, uzak bağlantı*, uzaktan destek, uzak masaüstü*, uzaktan yardım, uzaktan hallet*"
            "uzaktan yönet*, telefonunuza bağlan*, telefonuna bağlan*, bilgisayarınıza bağlan*, bilgisayarına bağlan*"
            "cihazınıza bağlan*, erişim izni, erişim ver*, ekran kontrol*";
        Service:
            "ptt, garanti, iş bankası, akbank, yapı kredi, halkbank, vakıfbank, e-devlet, gelir idaresi, sgk, emniyet"
            "polis, savcı*, jandarma, banka*, trendyol, hepsiburada, sahibinden, n11, btk, hgs, yurtiçi, mng, hepsijet"
            "ziraat, vakıf katılım, denizbank, qnb, finansbank, teb, ing, kuveyt türk, enpara, papara destek, gib"
            "vergi dairesi, e-nabız, enabız, mhrs, edevlet, e devlet, turkcell, türk telekom, vodafone, turknet, bedaş"
            "ayedaş, enerjisa, igdaş, iski, nüfus müdürlüğü, belediye, letgo, dolap, çiçeksepeti, kripto borsa*, borsadan"
            "borsasından, binance tr, paribu, btcturk, ogs, kyk, bddk, merkez bankası";
        Support:
            "müşteri hizmet*, destek ekib*, destek hattı, temsilci*, güvenlik birim*, çağrı merkez*, yetkili*"
            "güvenlik departman*, dolandırıcılık birim*, fraud birim*, güvenlik ekib*, müşteri temsilci*, banka temsilci*"
            "banka görevli*, banka müdür*, banka çalışan*, şube müdür*, canlı destek, destek birim*, teknik destek"
            "teknik ekip, iade birim*, iade departman*, kargo yetkili*, hocam onay";
        Parcel:
            "kargonuz*, kargonun, kargon, kargoda, paket, paketiniz, gönderi*, teslimat*, sipariş*, paketin"
            "kaybolan kargo*";
        Customs: "gümrük*";
        Membered:
            "hesabınız*, hesabın, kartınız*, kredi kartınız*, üyeliğiniz*, aboneliğiniz*, profiliniz*, şifreniz*"
            "cihazınız*, hattınız*, adınıza, depolama alanınız, posta kutunuz, dosyalarınız, bilgileriniz, e-postanız"
            "uygulamanız, mobil bankacılığınız, kargonuz, faturanız, trafik cezanız, tanımlanan, hesabında, kartından"
            "ilanınız*, ilanın, profilin, telefonunuz, telefonunuza, cihazın, sim kartınız*, hattın, mobil imzanız"
            "internet bankacılığınız, e-devlet hesab*, e-devlet şifre*, aracınız*, plakanız*, adresiniz, kimliğiniz"
            "tc kimliğiniz";
        Trouble:
            "askıya alın*, bloke*, kısıtlan*, kapatıl*, durdurul*, beklemede, bekletil*, teslim edileme*, adres hatalı"
            "adres eksik, eksik adres, yanlış adres, süresi dol*, şüpheli, olağandışı, yetkisiz, ödenmemiş, borç*, gecikmiş"
            "reddedil*, başarısız, sorun var, icra*, iptal edil*, ceza*, çalındı, dolu, dolmak üzere, risk altında"
            "iade olacak*, iade edilecek*, teslim alınmad*, ulaşılamad*, ödenmed*, kesilecek*, yeni giriş, yeni cihaz"
            "güncel değil, onaylanmad*, doğrulanmad*, pasif*, gümrükte, takıldı, takılmış, hack*, ele geçir*, virüs"
            "kopyalan*, çekilmek isten*, çekilmek üzere, çekim talebi, çekilmeye çalışıl*, deneme tespit*, kredi çekil*"
            "kredi başvuru*, adres bulunama*, adres yetersiz, kapı numarası, ek ücret, ödenmesi gereken, ödeme bekle*"
            "ödeme bekliyor, gecikme*, haciz, kısıtlama*, geçersiz, kullanıma kapat*, hizmete kapat*, yenilenmesi"
            "sonlandır*, dondurul*, askıda, gelmezse iade, yoksa iade";
        LogIn: "giriş yap*, oturum aç*";
        Verify:
            "doğrula, doğrulayın, doğrulamanız, onayla, onaylayın, güncelle, güncelleyin, güncellemeniz, giriş yap*"
            "aktif et*, aktifleştir*, açmak için, kaldırmak için, yenile*, işlem gerekli, işlem yapmanız, tamamlayın"
            "güncellemek için, doğrulamak için, iptal etmek için, onay, doğrulama, güncelleme yap*, bilgi güncelle*"
            "güncellenmesi, iptal için, iptal et, iptal edin, iptali için, aktive et*, kurtar*, bilgilerinizi onayla*"
            "adresinizi güncelle*";
        Urgent:
            "hemen, acil, acilen, derhal, 24 saat*, 48 saat*, bugün, son uyarı, son gün, en kısa sürede, şimdi, aksi halde"
            "aksi takdirde, yapmazsanız, etmezseniz, ödemezseniz, doğrulamazsanız, almamanız durumunda, yapılmaması halinde"
            "son şans, iş günü içinde, çabuk, acele, bu gece, gece yarısına kadar, akşama kadar, yarına kadar, son saat*"
            "son 24, 1 saat içinde, bir saat içinde, yoksa, aksi durumda, telefonu kapatmayın, kimseye söylemeyin";
        Charge:
            "çekildi, çekilecek, tahsil edil*, alışveriş yapıl*, otomatik yenilen*, siz değilseniz, size ait değilse"
            "bilginiz dışında, işlemi iptal, tutarında, çekilmek isteniyor, çekilmek üzere, harcama yapıl*, işlem yapıl*"
            "alışveriş işlem*, tl çekil*, hesabınızdan çek*, hesabınızdan çık*, kartınızdan çek*";
        Prize:
            "kazandınız, kazandın, kazanan, ödül*, çekiliş*, piyango, miras*, bağış*, tebrikler, hediye kazan*, bonus"
            "ikramiye";
        Windfall:
            "kazandınız, kazandın, ödül kazan*, seçildiniz, şanslı kişi, talihli, ödülünüz, hediyeniz, çekilişini kazan*"
            "ödemeniz hazır, çekim hazır, hak kazan*, bakiyeniz hazır, puanlarınız, puanlarınızın süresi, miras"
            "milyon dolar, milyon euro, bonus kazan*, devlet desteği, iade hakkınız, aidat iade*, kart aidat*";
        Tips: "borsa sinyal*, kripto sinyal*, iddaa kupon*, banko maç, vip grup, yatırım grubu, hisse tavsiye*";
        Authority:
            "polis, emniyet, savcılık, savcı, savcısı, cumhuriyet savcı*, başsavcı*, mahkeme, jandarma, komiser"
            "icra dairesi, istihbarat, terörle mücadele, mit, polisim, polisiz, komiserim, başkomiser, başkomiserim"
            "emniyetten, savcılıktan, cumhuriyet başsavcı*, adliye, adliyeden, siber suçlar, siber şube, asayiş, mali şube"
            "narkotik, yüzbaşı, binbaşı, astsubay";
        Accused:
            "kara para, para aklama, tutuklama karar*, yakalama karar*, soruşturma, hakkınızda dava, dava açıl*"
            "terör örgütü, kimliğiniz kullanıl*, kimlik bilgileriniz, adınıza açıl*, adınıza hat, adınıza kredi"
            "icra takibi, haciz, celp, yasa dışı paket, terör dosya*, dosyaya karış*, dosyasına karış*, adınız karış*"
            "isminiz karış*, adınız geç*, isminiz geç*, kimliğiniz çal*, kimliğinizle, suç örgütü, fetö*, pkk*, deaş*"
            "dolandırıcılık çetesi*, çete, gözaltı*, ifade vermeye, ifadeniz, dosyanız, hakkınızda işlem"
            "hakkınızda soruşturma, gizli soruşturma, gizli operasyon";
        Kin:
            "anne, baba, anneciğim, babacığım, teyze, dayı, oğlum, kızım, annem, babam, annecim, babacım, babaanne"
            "anneanne, dede, hala, amca, abla, abi, kuzen, yeğenin, torunun";
        NewNumber:
            "yeni numaram, yeni numara, numaramı değiştir*, telefonum bozul*, telefonum kırıl*, telefonum düş*"
            "telefonumu kaybet*, eski numaram, bu numarayı kaydet*, telefonum tamirde, yeni hattım, yeni no"
            "yeni numaramdan, başka numaradan, farklı numaradan, arkadaşın telefon*, arkadaşımın telefon*, telefonum kırık"
            "telefonum çal*, telefonum suya, telefonumu düşür*, telefonumu çal*, telefonum gitti, telefonum patla*"
            "ekranım kırıl*, ekranı kırıl*, ekran gitti, eski numarayı sil*, hattım kapan*, hattım bozul*, geçici numara*"
            "numaram değiş*, bunu kaydet*, şarjım bit*";
        Task:
            "video beğen*, basit görev*, kolay görev*, günlük görev*, ürün değerlendir*, otel değerlendir*, beğeni yap*"
            "yorum yaparak kazan*, otel rezervasyonu tıkla*, rezervasyonu tıklıyor*, rezervasyon tıkla*"
            "otel rezervasyonu onay*, tıklayarak, beğeni at*, beğenerek, takip ederek, takip et kazan, kanal takip*"
            "video izleyerek, video izle kazan, reklam izle*, reklam tıkla*, görev yap*, görev başına, görevleri tamamla*"
            "görev tamamla*, mini görev*, ufak görev*, sipariş görev*, sipariş tamamla*, kombo sipariş, kombine sipariş"
            "şanslı sipariş, özel sipariş geldi, bakiye eksi*, bakiyen eksi*, bakiyeniz eksi*, eksi bakiye, eksiye düş*"
            "sıradaki görev, görevi aç*, çalışma hesab*, iş hesabına, hesabını kirala*, hesap kirala*, hesabınızı kirala*"
            "banka hesabını kirala*, hesabını kullandır*, hesabınızı kullandır*, iban kirala*, ibanını kirala*"
            "kart kirala*, kartını kirala*, hesap açıp, para aktar*, gelen parayı aktar*, paket teslim al*"
            "paketleri yönlendir*, ürün puanla*, otel puanla*, uygulama değerlendir*, uygulama puanla*, satış artır*"
            "sıralama yükselt*, hesabını kiraya, hesap kiraya, haftalığına kirala*, aylığına kirala*, görev ekside"
            "görev eksiye, komisyonu açmak";
        Job:
            "evden iş, evden çalış*, ek iş, ek gelir, yarı zamanlı, part time, iş fırsat*, iş ilan*, deneyim gerek*"
            "personel alım*, evde iş, evden para, telefondan iş, telefonla iş, online iş, uzaktan çalış*, ev hanım*"
            "ek kazanç, ekstra gelir, freelance, kariyer sitesi*, kariyer.net, özgeçmiş*, cv'nizi, cvnizi, eleman aranıyor"
            "eleman arıyoruz, ekip arkadaşı, tecrübe şart değil, deneyim şart değil, iş teklif*";
        Earn:
            "kazan, kazanın, kazanç, günlük, günde, komisyon, gelir, maaş*, kazanıyor*, kazanırsın*, kazanabil*, kazandır*"
            "kazanmak, akşam çek*, çekersin, çekebilir*, çekim yap*, para çek*, ödeme anında, anında ödeme, görev başı*"
            "beğeni başı*, yorum başı*, tık başı*, tıklama başı*, cebine, sabit gelir, pasif gelir, hepsi açılır, bin tl"
            "bin lira";
        Replica:
            "replika 1:1, 1:1 replika, a kalite replika, aaa kalite, birebir kopya, süper replika, ithal replika"
            "muadil 1:1";
        Imitation: "replika, taklit, muadil, çakma, kopya, imitasyon";
        Luxury: "çanta*, saat, marka*, ayakkabı*, parfüm*, lüks";
        Miracle:
            "kanseri tedavi, kansere kesin, şekeri bitir*, garantili kazanç, garanti kazanç, risksiz, sıfır risk"
            "paranızı ikiye katla*, 10 kilo ver*";
        Scarce:
            "son 1 adet, son bir adet, son ürün*, son adet*, tükenmek üzere, sadece bugün, bugün bitiyor, acele edin"
            "kaçırmayın, stoklarla sınırlı";
        Review:
            "5 yıldız, beş yıldız, olumlu yorum, yorum yap*, iyi yorum, değerlendirme yap*, olumlu değerlendirme"
            "yıldız ver*, yıldızların ekran*, yıldızlı yorum*, google'da yorum*, google'a yorum*, googleda yorum*"
            "haritalarda yorum*, yorum at*, yorum yaz*, yorumunuzun ekran*, yorumun ekran*, beğenili yorum"
            "fotoğraflı yorum*, ürünü öv*, övücü yorum*, google yorumu yap*, google yorumu yaz*";
        Reward:
            "iade, hediye*, para iade*, cashback, bedava, ücretsiz, ödül, karşılığında, indirim*, paranı geri, parayı geri"
            "paranı iade*, para geri, ücreti iade*, ücretini iade*, iban'a, ibana, ibanına, ürün sizde kal*"
            "ürün sende kal*, ürün senin, bedavaya, verene, yapana, yazana, para veriyor*, para kazan*, ödüyoruz, veriyoruz"
            "çek hediye, kupon, papara'ya, üstüne";
        Idiom:
            "çekinmeyin, çekinme, dolandırıcılar yazmasın, dolandırıcılar uzak, buradan cevap ver*, burdan cevap ver*"
            "buradan cevap veremiyorum, cevap veremiyorum, cevap veremem, buraya bakmıyorum, buradan bakmıyorum"
            "bildirim gelmiyor, bildirimler gelmiyor, mesajlar gelmiyor, mesajları görmüyorum, göremiyorum, hesabı yok"
            "hesabım yok, uygulama yok, çok giremiyorum, giremiyorum, merak etme, merak etmeyin, korkma, korkmayın"
            "sorun değil, sorun olmaz, problem değil, dert değil, risk yok, riski yok, sahte olmadığını, sahte değil"
            "dolandırıcı olmadığını*, dolandırıcı değil*, dolandırıcı olmadığın*, dolandırmadığın*, robot olmadığını*"
            "bot olmadığını*, gerçek olduğun*, kimseye söylemeyin, kimseye söyleme, kimseye bahsetme*, telefonu kapatmayın"
            "kapatmayın, kapatma, önemsemeyin, önemseme, dikkate almayın, takılmayın, gerek yok gelmenize"
            "gelmenize gerek yok, gelmene gerek yok, gitmenize gerek yok, uğraşmanıza gerek yok, uğraşmaya gerek yok"
            "deneyim gerekmez, tecrübe gerekmez, tecrübe gerek yok, kaçırmayın, kaçırma, geç kalmayın, geç kalma, unutmayın"
            "unutma, acele etmezseniz, vazgeçerseniz, beğenmezseniz, beğenmezsen, istemezseniz, gelemiyorum, gelemem"
            "görüşemem, bizzat gelemem, şehir dışındayım, şehirde değilim, yurtdışındayım, burada değilim, kart görünmesin"
            "kartı gösterme*, siteden değil, platformdan değil, buradan değil, burdan değil, param güvende olmasın, olmazsa"
            "ödemezseniz, ödenmezse, yapmazsanız";
        Denial:
            "asla, değil, vermeyin, yapmayın, göndermeyin, ödemeyin, paylaşmayın, tıklamayın, kaçının, olmadan, yasak*"
            "hiçbir, istemez, istemeyiz, kabul etme*, etmeyin, girmeyin, sormaz, sakın, gerek yok, yollamam, göndermem"
            "atmam, vermem, vermiyorum, yapmam, yapmıyorum, kullanmıyorum, söylemem, görmeden para yok, yok artık";
        Warning:
            "dolandır*, sahte*, dikkatli, uyarıyoruz, eğer biri, isterse, isteyen kişi*, şikayet et*, bildirin, oltalama"
            "phishing, tuzak*, itibar etmeyin, hileli, uyarıyor, uyardı, dikkat edin, dikkat et, demişler, dedi sonra"
            "güvenli mi, güvenilir mi, normal mi, gerçek mi, doğru mu bu, dolandırıcılık mı, sahte mi, size de geldi"
            "size de gel*, gelen var mı, mesaj geldi mi, bana mesaj atmış, kapatmış, neyse ki, allahtan, çok şükür"
            "inanmayın, kanmayın, kandır*, dolandırıldım, istedi benden, benden istedi, istemez, gerekiyor mu, şart mı"
            "zorunda mıyım, biri sadece, biri bana, ortadan kayboldu, bir daha yazmadı";
        Attention: "dikkat, uyarı";
        Policy:
            "kullanım koşul*, gizlilik politika*, kullanıcı, kullanıcılar, alıcı, satıcı, müşteri, sözleşme*, kapsamında"
            "uyarınca, satıcısına, ticaret ortağı*, ödeme:, ödeme seçenek*, ödeme yöntem*, destek hattımız, mağazamız"
            "mağazamızın, mağaza whatsapp*";
        Usual: "kredi kartı, banka kartı, taksit*, havale/eft, kapıda, elden, kart ile";
        Receipt:
            "ödemeniz alın*, ödemeniz gerçekleş*, siparişiniz alın*, teşekkür ederiz, bakiyeniz, kullanılabilir bakiye"
            "işleminiz gerçekleş*, hesabınıza yat*, hesabınıza aktar*, aktarılacak, ürünü onayladı, hesabınıza geç*"
            "rezervasyonunuz onaylan*, rezervasyonunuz alın*";
        Advert:
            "smsiptal, sms iptal, iptal icin, ret yaz*, b001, b002, b016, mersis, koşullar geçerli*, detaylı bilgi";
        Digit: "sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz";
        Prefer:
            "lütfen, tercihen, tercih ediyorum, tercihim, kabul ediyorum, olursa iyi, daha iyi, daha kolay, en kolay*"
            "en rahat*, direk, direkt, doğrudan, rica edeyim, rica ederim, yaparsan, yaparsanız, atarsan, atarsanız";
        RemoteTool: "eny desk, eni desk, anydeski, anydesk'i, anydeskten, team viewerı, alpemixi, alpemix'i";
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
        ("off-platform-contact", "buraya pek girmiyorum, wp'den yaz 0500 000 00 00", "wp'den"),
        ("off-platform-contact", "telefon numaranızı verir misiniz, kardeşim arasın", "numaranızı verir misiniz"),
        ("off-platform-payment", "Ablamın hesabına yatırın, benimki kapalı", "Ablamın hesab"),
        ("off-platform-payment", "direkt ibana atın, dekontu görünce kargolarım", "direkt ibana"),
        ("advance-deposit", "Talip çok, 400 TL atarsanız kapora sayarım, sizin için ayırayım", "kapora"),
        ("code-request", "birazdan bir kod gelecek, onu bana söyler misin", "kod gelecek"),
        ("remote-access", "RustDesk'i kurun, numarayı okuyun, iadeyi ben yapayım", "RustDesk"),
        ("outside-app", "Uygulama Play Store'da yok, linke tıklayıp kurun: https://kira-uygulama.example", "Play Store'da yok"),
        ("paid-task", "Hesap kirala, aylık 6000 TL, gerisi bizde", "Hesap kirala"),
        ("bought-reviews", "Beş yıldız verene 50 TL hediye çeki yolluyoruz", "Beş yıldız verene"),
        (
            "impersonated-service",
            "Kargonuz teslim edilemedi, kapı numarası eksik: https://adres-kargo.example",
            "teslim edilemedi",
        ),
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
        ("off-platform-contact", "WhatsApp kullanmıyorum, buradan yazın."),
        ("off-platform-contact", "38 numara ayakkabı gönderin lütfen."),
        ("off-platform-payment", "Kapora vermiyorum, görünce elden öderim."),
        ("code-request", "Posta kodu ve ilçe yazar mısınız?"),
        ("advance-deposit", "Ücretsiz rezervasyon, ödeme otelde."),
        ("bought-reviews", "5 yıldızlı otel, ücretsiz kahvaltı."),
    ],
};
