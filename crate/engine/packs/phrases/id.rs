//! Indonesian and Malay, which share most of these words.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "id",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "wa, wa ke, no wa, nomor wa, via wa, lewat wa, chat wa, wasap, tele, lewat telegram, melalui whatsapp, pin bb, pin bbm"
            "invite bbm, wa saya, wa gue, wa gw, wa admin, wa kita, w4, we a, wasaf, wasapp, telegram, telegrm, line saya, bbm"
            "messenger, mesenger, michat, whatapps, wassap, watsap, ws saya";
        Private:
            "japri, dm aja, dm ya, inbox aja, pm tepi, pm saya, chat pribadi, jalur pribadi, pm me, wa aja, wa sini, wa yuk, wa dong"
            "wa ya, wa kak, wa langsung, langsung wa, chat wa, chat w4, pindah wa, pindah ke wa, lanjut wa, lanjut ke wa"
            "lanjut di wa, lewat wa aja, via wa aja, di wa aja, ke wa aja, bagi wa, bagi no wa, minta wa, minta no wa, minta nomor wa"
            "minta nomer wa, minta nomor, minta nomer, minta no hp, boleh minta nomor, boleh minta no, ada wa ga, ada wa gak"
            "ada wa nya, ada wa kah, add wa, save wa, dm saya, dm ig, dm kami, dm dong, inbox saya, inbox kami, inbox fb, japri aja"
            "japri ya, japri wa, chat personal, chat di tele, chat tele, tele saya, tele aja, wasap saya, wasap la, wasap je"
            "wasap jer, wasap terus, ws saya, ws je, ws terus, pm je, pm la, pm nombor, nak nombor, minta nombor, boleh bagi nombor"
            "bagi nombor, bagi no, dm je, tinggalin nomor, tinggalkan nombor, kontak wa, japri nomor, chat line";
        Phone:
            "nomor hp, no hp, nomor telepon, nombor telefon, no tel, nomor saya, hotline, call center, pusat panggilan, nomer hp"
            "nomer, nomernya, nomornya, no telp, no telepon, no telpon, no tlp, no hpnya, nomor anda, nomor kamu, nomor lu, no kamu"
            "nomor kakak, nomor bos, nombor awak, nombor tuan, nombor puan, nombor saya, no fon, no phone, no wa, nomor wa, nomer wa"
            "no kontak, no whatsapp, nomor whatsapp";
        Mail: "email saya, emel saya, lewat email, melalui emel";
        Contact:
            "hubungi, hubungi saya, hubungi kami, kontak saya, kontak kami, chat saya, chat ke, chat di, kirim pesan, wa saya, wa aja"
            "wa ke, mesej saya, whatsapp saya, tambahkan saya, add saya, minta nomor, kirim nomor, bagi nombor, lanjut di, lanjut ke"
            "ngobrol di, balas ke, sila hubungi, silakan hubungi, tinggalkan nomor, hub, hub., hub:, hubungi:, hubg, hbngi, hbg"
            "u/info, a/u klik, info hub, hub no, sms ke, sms di, sms saya, telp/sms, sms/telp, cp, balas sms, sms balik, kontak"
            "kontak person, a/hub, a/hub., info, info hub:, nego harga hubungi, hubungi atau sms, diminta segera hubungi"
            "minta hubungi, di minta hbngi, segera hubungi, minta hub, hub sdr, hub ibu, hub bpk, chat aja, chat admin, chat kesini"
            "chat ke sini, kontak aja, kontek, ping saya, colek, gabung grup, join grup, masuk grup, gabung di, join group"
            "join channel, pindah ke, pindah di, slow respon di sini, slow respon disini, jarang buka, jarang online, jarang on"
            "sini lambat, sini slow, lambat reply, jarang check, balas di, reply di, minat chat, minat pm, berminat pm"
            "berminat wasap, minat wasap, berminat hubungi, ngobrol lewat, bincang di, sembang di, cari saya di";
        Call:
            "telepon, telpon, telefon ke, hubungi nomor, call ke, telepon saya, telp, tlp, tlpn, call, hub telp, tlp ke, telp saya"
            "tlp sy, telp aja, telpon aja, saya telp, saya telpon, call saya, call je, call terus, call nombor, telefon nombor"
            "telefon saya, hubungi no, call no";
        Inquiry:
            "ada pertanyaan, info lebih lanjut, informasi lebih lanjut, jam operasional, waktu operasi, pertanyaan umum"
            "sebarang pertanyaan, garansi, warranty, waranti, senin-jumat, isnin-jumaat, senin sampai, jam kerja, jam buka"
            "whatsapp business, toko kami, kedai kami, datang ke toko";
        Pay:
            "bayar, pembayaran, bayaran, membayar, transfer ke, tf ke, tf aja, tf dulu, kirim uang, setor, lunasi, buat bayaran"
            "bank in, bankin, lakukan pembayaran, bayarkan, top up, ditransfer ke, transfer saja, transfer aja, transfer uang"
            "tf langsung, tf aj, transfer langsung, transfer dulu, transfer sekarang, transfer via, tf via, bayar pake, bayar pakai"
            "bayar dulu, bayar lewat, bayar via, bayar ke, bayar langsung, dibayar dulu, lunas, lunasin, pelunasan, kirim dana"
            "kirim duit, bayar guna, bayar terus, bayar melalui, transfer terus, pindahkan duit, pindah duit, pindahkan wang"
            "masukkan duit, bank in dulu, bank in terus, top up lagi, isi saldo, deposit dulu, setor dulu, ganti ongkir, ke rek saya"
            "ke rekening saya, ke akaun saya, ke rek istri, ke rek suami, ke rek adik";
        Send:
            "kirim, kirimkan, transfer, tf, hantar, setor, beli, belikan, beri saya, kasih, isi saldo, masukkan, kirimin"
            "kirimkan pulsa, ditransfer, transferkan, ditransfer ke, isiin, belikan pulsa, isikan, kirim aja, kirim saja, krm, trf"
            "bliin, beliin, krm ke, kirimin pulsa, beliin pulsa, topup, top up, bank in, pindahkan, transferin, tfin";
        Money: "uang, duit, wang, jumlah, dana, saldo, tunai, sisanya, baki, uangnya, uang nya, dananya, pulsa, uang sewa";
        Transfer:
            "transfer bank, tf bank, pindahan bank, transfer antar bank, dana, ovo, gopay, shopeepay, tng, duitnow, kripto"
            "rekber palsu, tf, tf langsung, transfer langsung, transfer rekening, transfer terus, bank in, bankin, seabank, tf ke rek"
            "transfer ke rek, usdt, pindah bank, online transfer ke, transfer online";
        Untraceable:
            "kartu hadiah, kad hadiah, gift card*, voucher game, kirim pulsa, kode voucher, tunai ke kurir, top up pin, pls"
            "beliin pulsa, bliin pulsa, kirimin pulsa, kirimkan pulsa, belikan pulsa, belikan dulu pulsa, isiin pulsa, isikan pulsa"
            "minta pulsa, voucher google play, voucher steam, voucher garena, voucher mobile legends, voucher itunes, voucher pulsa"
            "google play aja, gift card, kartu google play, steam wallet, bayar pulsa, tf pulsa, transfer pulsa, razer pin, pin razer"
            "touch n go pin, tng pin, pin reload, reload pin, kad reload, kad razer, topup pin, fotoin kodenya, foto kodenya"
            "hantar pin, top up game";
        Account:
            "nomor rekening, no rekening, no rek, norek, rekening, nombor akaun, akaun bank, nomor kartu, dompet, rekening ini"
            "rekeningnya, rek, rek:, rek., norek:, ke rek, ke rekening, no rek baru, rekening baru, a/n, bank bri, bank mandiri"
            "bank bca, bank bni";
        Peer: "ovo, gopay, shopeepay, duitnow, tng ewallet, seabank, linkaja, tng, touch n go, duit now";
        Personal:
            "rekening saya, rekening pribadi, rek saya, akaun saya, akaun peribadi, atas nama, a/n, langsung ke saya"
            "terus kepada saya, rekening istri, dana saya, rekening admin, rek istri, transfer ke saya, tf ke saya"
            "transfer langsung ke saya, bayar ke saya, bayar langsung ke saya, kirim uang ke saya, ke rekening saya"
            "bayar kepada saya, bayar terus kepada saya, akaun maybank saya, akaun cimb saya, akaun bank saya, akaun isteri"
            "akaun suami, akaun adik, akaun kawan, akaun abang, akaun kakak, akaun mak, rek suami, rek adik, rek temen, rek ibu"
            "rek mama, rek kakak, rekening suami, rekening adik, rekening kakak, rekening teman, rekening temen, rekening ibu"
            "rekening mama, rekening bendahara, rekening kurir, rekening owner, rek admin, rek owner, rek gue, rek gw, rek aku"
            "rek ku, rekeningku, rekening gue, rekening gw, rekening aku, dana gw, dana aku, gopay saya, ovo saya, tng saya"
            "ewallet saya, ke saya langsung, ke saya aja, ke gw aja, terus ke akaun, terus ke saya, terus pada saya, kepada saya"
            "ke akaun ini, ke rek ini, ke rekening ini, ke no rek ini, ke nomor ini, ke nombor ini, akaun ini, akaun personal"
            "akaun sendiri, tf ke gw, tf ke aku, transfer ke aku, transfer ke gue, tf ke rek saya, transfer langsung ke"
            "tf langsung ke, bayar ke rek, qr saya, qris saya, bank in kat saya, bank in ke akaun";
        Holder: "a/n, a/n., an., a/n:, atas nama, atas nama:, a.n, pemilik rekening, nama akaun, nama penerima";
        PayCode: "qris, kode qr pembayaran, kod qr bayaran, qr saya";
        Outside:
            "di luar platform, luar platform, di luar aplikasi, luar aplikasi, di luar shopee, luar shopee, di luar tokopedia"
            "luar tokopedia, di luar carousell, luar lazada, tanpa platform, tanpa potongan, hindari biaya admin"
            "biar tidak kena potongan, biar ga kena admin, tanpa biaya admin, jangan lewat shopee, jangan checkout"
            "jangan order di sini, off platform, lewat toped kena, kena potongan, kena admin, kena fee, kena caj, potongan gede"
            "potongan besar, potongan admin, potongan shopee, potongan toped, admin shopee, admin gede, biaya layanan, fee shopee"
            "jangan lewat toped, jangan lewat tokopedia, jangan lewat aplikasi, jangan lewat app, jangan lewat sini"
            "jangan pakai checkout, jangan co, gausah lewat, ga usah lewat, gak usah lewat, nggak usah lewat, gausah checkout"
            "ga usah checkout, gak usah checkout, ga perlu checkout, gak perlu checkout, tak payah checkout, tak payah order"
            "tak payah shopee, tak payah melalui, x payah checkout, tak perlu checkout, tanpa checkout, tanpa shopee, tanpa tokopedia"
            "tanpa aplikasi, cancel aja pesanannya, cancel order dulu, cancel dulu order, batalkan pesanan lalu, batalin aja"
            "batalin pesanan, luar app, luar toped, luar sistem, luar olx, luar mudah, order langsung ke, beli langsung ke"
            "beli terus dengan, deal langsung, deal terus, deal luar, deal di luar, direct aja, direct je, hemat biaya, hemat admin"
            "elak caj, jimat caj, jimat fee, biar ga kena, biar gak kena, biar nggak kena, supaya tidak kena, biar ga ada potongan"
            "ga lewat shopee, potongannya gede, potongannya besar, potongannya banyak, adminnya gede, adminnya mahal, feenya mahal"
            "kena potong";
        Only: "hanya, saja, cuma, sahaja, doang, hanya terima, cuma terima, terima tf, terima transfer, cuman";
        Fee:
            "dp, uang muka, deposit, biaya admin, biaya pajak, pajak, jaminan, biaya pencairan, tanda jadi, wang pendahuluan, yuran"
            "cukai, caj, bea cukai, bea masuk, biaya asuransi, booking fee, dp dulu, dp 50%, uang jaminan, uang tanda jadi"
            "bayar booking, duit booking, wang booking, duit deposit, biaya kirim, biaya pengiriman, biaya kandang, biaya vaksin"
            "biaya administrasi, biaya pendaftaran, biaya registrasi, biaya seragam, biaya pelatihan, biaya medical, biaya aktivasi"
            "biaya buka blokir, biaya verifikasi, biaya survei, biaya survey, biaya lihat, yuran pendaftaran, yuran proses"
            "yuran pemprosesan, duit proses, caj penghantaran, kos penghantaran, kos pos, kos viewing, viewing fee, kos transport"
            "deposit sewa, deposit sebulan, sewa bulan pertama, bulan pertama, setengah dulu, separuh dulu, setengah harga, 50% dulu"
            "sewa dulu, denda, pajak hadiah, duti, top up lagi, deposit lagi, topup lagi, isi saldo lagi, full payment dulu"
            "duit muka, duit pendahuluan, cengkeram, bayar bea, top up 1*, top up 2*, top up 3*, top up 5*, top up rm*, topup 1*"
            "topup 2*, topup 3*, topup 5*, deposit 1*, deposit 2*, deposit 3*, deposit 5*";
        Reserve:
            "booking, dikeep, keep, saya simpan, simpankan, reserve, tahan barang, banyak peminat, banyak yang minat, ramai yang nak"
            "ramai berminat, sebelum lihat, diamankan, dikeepin, keepin, di keep, keep dulu, disimpan, simpenin, simpanin, saya keep"
            "saya tahan, saya tahankan, tahan dulu, tahankan, keduluan, ga keduluan, diambil orang, diambil org, kedahuluan"
            "keburu diambil, keburu laku, banyak yg nanya, banyak yang nanya, banyak yg tanya, banyak yang tanya, banyak yg mau"
            "banyak yang mau, banyak yg minat, bnyk yg, ada yang mau, ada yg mau, rebutan, antri, antrian, siapa cepat"
            "yang tf duluan, yang dp duluan, yang transfer duluan, ramai tanya, ramai nak, ramai nk, ramai orang nak, ramai sangat"
            "siapa cepat dia dapat, siapa dulu, orang lain nak, orang lain ambil, lock unit, lock dulu, lock rumah, lock bilik"
            "secure unit, kunci ada dengan saya, set time untuk viewing, baru viewing, sebelum viewing, sebelum survei"
            "sebelum survey, baru bisa survei, baru bisa lihat, baru boleh tengok, baru boleh viewing, iklan saya hapus"
            "iklan saya turunin, hapus iklan, turunin iklan, delete iklan, sisanya kalo, sisanya kalau, sisanya pas, sisa bayar"
            "baki bila, baki masa, baki bayar, bakinya, sampai baru lunas, pelunasan saat, tak berkenan, tak jadi saya pulang"
            "ga cocok balik, ga cocok dibalikin, kalo ga jadi dibalikin, uang kembali, dapat reservasi, slot terakhir, tinggal 1 unit"
            "unit terakhir";
        First:
            "dulu, dahulu, terlebih dahulu, sebelum dikirim, sebelum kirim, di muka, awal, dulu ya, duluan, dlu, dl, di awal"
            "sebelum survey, sebelum survei, sebelum lihat, sebelum tengok, sebelum viewing, sebelum barang, baru saya kirim"
            "baru boleh, baru bisa, baru proses, sebelum saya pos, sebelum saya hantar, sebelum dihantar, baru komisi"
            "baru bisa tarik, baru bisa wd, baru bisa cair, baru boleh keluar, baru cair, baru boleh withdraw";
        Refund:
            "refund, pengembalian dana, pengembalian uang, dana kembali, uang kembali, bayaran balik, pemulangan wang, balikin dana"
            "uang balik, duit balik, dana balik, uang dikembalikan, dana dikembalikan, duit dipulangkan, proses refund, refund nya"
            "refundnya, klaim refund, tuntut refund, pulangan wang, bayaran semula, tuntutan, klaim dana, klaim asuransi, restitusi"
            "uang langsung masuk, duit terus masuk, dana langsung masuk, uang otomatis masuk, duit masuk automatik"
            "untuk terima bayaran, untuk terima duit, untuk terima uang, buat terima uang, biar terima duit, untuk menerima bayaran";
        Compensation:
            "ganti rugi, kompensasi, pampasan, dua kali lipat, gandakan, ganti rugi dua kali, ganti dua kali, ganti 2x, ganti 2 kali"
            "dua kali ganda, 2x lipat, 2 kali lipat, ganti untung, paket hilang, barang hilang, bungkusan hilang, barang rosak"
            "uang kaget, santunan, dana kompensasi, pemulihan dana, balikin uang yang ketipu, balikin duit scam";
        Overpaid:
            "kelebihan, salah transfer, salah kirim, terlebih bayar, tersalah, lebih bayar, tidak sengaja, kelebihan transfer"
            "kelebihan tf, kelebihan bayar, kelebihan kirim, salah tf, salah trf, salah bank in, tersalah bank in, tersalah transfer"
            "terlebih transfer, terlebih bank in, termasuk lebih, transfer dua kali, tf dua kali, tf 2x, transfer 2x, double transfer"
            "double tf, kelebihan nol, lebih nol, salah ketik nol, salah nominal, salah rekening, salah norek, salah akaun"
            "ga sengaja transfer, gak sengaja tf, nominalnya kelebihan, uangnya kelebihan, lebih dari harga, nyasar ke rekening"
            "salah masuk, terlanjur transfer, lebih sifar, terlebih sifar";
        SendBack:
            "kembalikan, kirim balik, transfer balik, pulangkan, kembalikan selisih, pulangkan baki, tf balik, balikin, dibalikin"
            "balikin ke, balikkan, kembalikan ke, kembaliin, tf lagi ke, transfer kembali, kirim kembali, bank in balik, pulang balik"
            "pulangkan lebihan, pulangkan duit, hantar balik, bagi balik, bayar balik, selisihnya, sisanya transfer, kelebihannya"
            "return balik, kasih ke kurir, kasih kurir, kasi ke kurir, tolong pulangkan, tolong balikin";
        SafeAccount:
            "rekening aman, akaun selamat, rekening penampungan, mengamankan dana, cairkan dana, pencairan dana, skor kredit"
            "buka blokir, akaun selamat bnm, akaun bnm, akaun bank negara, akaun siasatan, rekening negara, rekening ojk"
            "rekening ppatk, rekening kejaksaan, rekening sementara, rekening verifikasi, pindahkan duit, pindahkan wang"
            "pindahkan semua, pindahkan dana, amankan dana, amankan saldo, akaun frozen, akaun beku, saldo beku, dana dibekukan"
            "saldo dibekukan, akun frozen, cairkan saldo, verifikasi dana, audit dana, untuk siasatan, tujuan siasatan, audit akaun"
            "naikkan kredit skor, nilai kredit, skor kredit turun";
        Membership:
            "keanggotaan, langganan yang, keahlian, langganan premium, keanggotaan vip, member vip, anggota premium"
            "asuransi kesehatan, asuransi jiwa, paket premium, langganan vip, langganan otomatis, kartu kredit platinum, membership"
            "ahli vip, ahli premium, insurans, polisi insurans, terdaftar sebagai reseller, terdaftar sebagai agen";
        Scan:
            "scan, pindai, imbas, scan barcode, scan qr, scan qr ini, scan qris, scan kode, scan kod, scan je, scan aja, imbas kod"
            "imbas qr, pindai kode, pindai qr, scan barcode ini, scan qr ni";
        Open:
            "klik, klik link, klik tautan, klik pautan, buka link, buka tautan, tekan link, tekan pautan, melalui link, link berikut"
            "link di bawah, pautan ini, kunjungi, layari, u/info klik, info klik, info di, kunjungi website, web resmi, dibuka"
            "dibuka ya, buka ya, mohon dibuka, silakan dibuka, buka file, buka filenya, buka app, buka aplikasi, buka undangan"
            "buka undangannya, lihat file, lihat foto, lihat undangan, cek foto, cek file, cek di sini, cek disini, klik di sini"
            "klik disini, klik sini, klik file, klik aja, klik link ini, klik linknya, linknya, link nya, link ini, kirim link"
            "bagi link, saya bagi link, saya kirim link, masuk link, tekan link ni, tekan sini, tekan button, daftar di"
            "daftar disini, daftar di sini, lengkapi di, isi di, akses di, lewat link, guna link, ikut link, lanjutkan aja"
            "lanjutkan saja, tetap lanjut, klaim di, tebus di, ambil di, undangan pernikahan, undangan digital, kad kahwin"
            "kad jemputan, surat tilang, foto paket";
        FillIn:
            "isi formulir, isi borang, isi data, lengkapi data, masukkan data, masukkan nomor kartu, data kartu, data rekening"
            "maklumat bank, maklumat kad, isi maklumat, isi form, isi nomor kartu, isi no kartu, isi nomor, isi no rek, isi pin"
            "masukkan pin, masukin pin, masukin nomor kartu, masukkan kode, masukkan otp, masukin kode, masa berlaku, cvv, no kartu"
            "nomor kartu, pin atm, nomor atm, kata sandi, kata laluan, login m-banking, masuk m-banking, foto ktp, selfie, no ic"
            "gambar ic, butiran kad, butiran bank, nombor kad, id dan password, log masuk perbankan, hubungkan rekening"
            "tautkan kartu, data diri, data pribadi, user id dan, password m-banking";
        Tell:
            "beritahu, kasih tahu, kirimkan, kirim ke saya, sebutkan, infokan, bagikan, bagi tahu, berikan, teruskan, bacakan"
            "hantar kepada saya, minta kode, minta kodenya, minta tac, kirim sini, kirim ke sini, kirim kesini, kirim kode"
            "kirim kodenya, kirimin kode, kirimin, kirim nomor, kasih kode, kasihkan, kasi tau, kasih tau, ksh tau, kasi tahu, sebut"
            "sebutin, bacain, infoin, info dong, info ke, info kan, share ke, bagi saya, bagi kod, bagitahu, bagi tau, beritau"
            "hantar ke, hantar balik, forward, fwd, terusin, screenshot, ss, ss in, ssin, ss kirim, fotoin, foto kodenya"
            "tolong kirim, tolong sebut, boleh bagi, tulis sini, copy sini, balas dengan, tinggalin, ketik di sini, ketik kodenya"
            "ketik disini, ketikin";
        Code:
            "kode verifikasi, kod pengesahan, kode otp, kod otp, kode keamanan, kode yang masuk, kod yang diterima, kodenya, kode sms"
            "tac, nombor tac, 6 angka, 6 digit, enam angka, enam digit, kode 6, kode 4, kode 6 angka, kod 6, kod 6 digit, 4 digit"
            "kode masuk, kode yg masuk, kode yg dikirim, kode nyasar, kodenya nyasar, kode nya, kode wa, kode whatsapp, kode verif"
            "kode konfirmasi, kode aktivasi, kode login, kode pin, kode rahasia, kod sms, kod tac, no tac, nombor pin, kod yang masuk"
            "kod masuk, kod yang sampai, kod tu, kod whatsapp, angka di sms, angka yang masuk, angka yg masuk, otp nya, otpnya, otp"
            "angka sms, nomor verifikasi, link verifikasi";
        Install:
            "instal, install, unduh, download, pasang, muat turun, instal dulu, install dulu, download dulu, download apk, donlod"
            "donwload, unduh dulu, unduh file, pasang aplikasi, pasang app, pasang dulu, install app, install aplikasi, install guna"
            "muat turun app, muat turun aplikasi, update aplikasi, update app, kemaskini aplikasi, perbarui aplikasi, setup app"
            "pakai aplikasi";
        AppFile:
            "file apk, fail apk, undangan.apk, aplikasi apk, luar play store, sumber tidak dikenal, takde dalam app store"
            "takde dalam play store, tak ada dalam app store, tak ada dalam play store, tiada dalam app store, tiada dalam play store"
            "tiada di play store, belum ada di play store, belum ada di playstore, belum di play store, belum masuk play store"
            "belum masuk playstore, ga ada di play store, ga ada di playstore, gak ada di playstore, gak ada di play store"
            "nggak ada di playstore, tidak ada di play store, tidak ada di playstore, tidak ada di app store, ga ada di app store"
            "luar playstore, luar app store, apknya, apk nya, apk ini, apk dulu, apk je, fail apk ni, klo muncul peringatan"
            "kalo muncul peringatan, kalau muncul peringatan, muncul peringatan, ada warning, muncul warning, kalau keluar warning"
            "keluar amaran, abaikan peringatan, abaikan amaran, abaikan warning, tetap instal, tetap install, install juga"
            "izinkan sumber, izinkan semua, izinkan instalasi, benarkan sumber, benarkan semua, sumber tidak diketahui"
            "matikan play protect, nonaktifkan play protect, off play protect, tutup play protect, layanan aksesibilitas"
            "aksesibilitas, kebolehcapaian, versi beta, versi test, percayai developer, percayakan profil, pasang profil"
            "install profil, app trading, aplikasi trading";
        ShareScreen:
            "berbagi layar, share screen, bagikan layar, kongsi skrin, berkongsi skrin, akses jarak jauh, kendali jarak jauh"
            "sharescreen, share skrin, bagi layar, bagi tampilan layar, tampilkan layar, lihat layar, lihat skrin, tengok skrin"
            "nampak skrin, buka share screen, nyalakan share screen, on share screen, remote hp, remote handphone, remote komputer"
            "remote dari, kendalikan hp, kontrol hp, akses hp, akses komputer, akses sekejap, akses masuk, akses dari jauh"
            "kawal telefon, kawal skrin, rakam skrin, masuk ke m-banking, buka m-banking, buka mbanking, buka aplikasi bank"
            "buka app bank, masuk mobile banking, buka mobile banking, hp jangan disentuh, jangan sentuh, taruh hp, biarkan hp";
        Service:
            "pos indonesia, pos malaysia, poslaju, jne, j&t, sicepat, anteraja, ninja van, bca, bri, bni, mandiri, maybank, cimb"
            "bank, bea cukai, polisi, polis, pajak, lhdn, pln, tnb, bpjs, kwsp, shopee, tokopedia, lazada, dana, djp, kastam"
            "telkomsel, ninjavan, shopee express, spx, lion parcel, bpom, dukcapil, samsat, korlantas, kemenkeu, mahkamah, bnm, pdrm"
            "jpj, epf, tng, telkom, indihome, pdam, air selangor, syabas, celcom, maxis, unifi, gopay, ovo, seabank, blibli"
            "bukalapak, carousell, olx, ekspedisi, pegadaian, kominfo, polis diraja";
        Support:
            "layanan pelanggan, customer service, khidmat pelanggan, petugas, pegawai, admin, tim keamanan, cs, dari cs, cs shopee"
            "cs tokopedia, cs bank, dari shopee, dari tokopedia, dari lazada, dari bank, pihak bank, pihak shopee, tim shopee"
            "tim verifikasi, tim refund, pegawai bank, petugas bank, staf, bagian keamanan, dari pihak, dari pos, dari jnt, teknisi"
            "admin shopee, admin bank, saya pandu, saya bantu, kami bantu, saya bimbing, kami pandu, saya arahkan, nanti saya bantu"
            "saya tolong";
        Parcel:
            "paket, kiriman, pengiriman, bungkusan, pesanan, penghantaran, resi, parcel, parsel, barang anda, no resi, kiriman anda"
            "paketnya, paket kakak, bungkusan anda, barang kiriman";
        Customs: "bea cukai, kastam, cukai import, bea masuk";
        Membered:
            "akun anda, rekening anda, kartu anda, akaun anda, kad anda, langganan anda, nomor anda, sim anda, profil anda"
            "m-banking anda, akses anda, simcard anda, kartu sim anda, no anda, nomor hp anda, sim card anda, rek anda"
            "tarif transaksi, akun kamu, akun penjual, akun seller, akun toko, toko anda, toko kamu, kartu atm, atm anda, bri anda"
            "mandiri anda, bca anda, rekening kakak, data anda, m-banking, mobile banking, akaun penjual, akaun maybank"
            "akaun bank anda, kad atm, kad debit anda, nama puan, nama tuan, nama encik, akaun puan, akaun tuan, akaun encik"
            "kad encik, kad puan, kad tuan, talian anda, nombor anda, pajak anda, listrik anda, tagihan anda, bil anda, bil elektrik"
            "kendaraan anda, kenderaan anda, saman anda, pesanan anda, iklan anda, dana anda, pembayaran anda, paylater anda"
            "limit anda, akun shopee, akun whatsapp, akaun shopee, akaun whatsapp, paket anda, parsel anda";
        Trouble:
            "diblokir, disekat, ditangguhkan, digantung, dibekukan, ditahan, tertahan, kedaluwarsa, kadaluarsa, tamat tempoh, luput"
            "tidak dapat dikirim, gagal dikirim, gagal dihantar, gagal, alamat tidak lengkap, alamat salah, mencurigakan, tidak biasa"
            "luar biasa, tanpa izin, belum dibayar, tertunggak, tunggakan, ditolak, bermasalah, dinonaktifkan, dikenakan biaya"
            "perubahan tarif, tarif baru, keblokir, ke blokir, terblokir, kena blokir, akan diblokir, kena block, kena sekat"
            "kena hold, dihold, di hold, kena tahan, dibekuin, kena banned, dibanned, akan ditutup, akan dihapus, dipadam"
            "belum verifikasi, belum diverifikasi, belum disahkan, belum update, belum dikemaskini, perlu diverifikasi"
            "perlu verifikasi, perlu disahkan, perlu diperbarui, hampir kadaluarsa, akan kadaluarsa, akan luput, kena denda, denda"
            "menunggak, belum bayar, belum lunas, dipotong, akan diputus, diputus, pemutusan, potongan bekalan, dipotong bekalan"
            "alamat kurang, alamat tak lengkap, alamat tidak jelas, gagal antar, tidak ditemukan, gagal bayar, login asing"
            "login dari, perangkat baru, perangkat lain, peranti baru, dibobol, diretas, kena hack, dihack, disalahgunakan, melanggar"
            "pelanggaran, tarif berubah, berubah jadi, berubah menjadi, tidak setuju, salah tekan, salah langkah, tersangkut"
            "akaun frozen, akun frozen, kena frozen, masih pending, status pending, ketahan, ketahan di, nyangkut, tertahan di"
            "tersekat, tersangkut di, sangkut";
        LogIn: "login, log masuk, masuk ke akun";
        Verify:
            "verifikasi, konfirmasi, perbarui, update data, kemas kini, sahkan, pengesahan, aktifkan, login, log masuk, masuk ke akun"
            "buka blokir, jadwalkan ulang, tindakan diperlukan, untuk membatalkan, isi formulir, ubah tarif, setuju, tidak setuju"
            "isi form, pengesahan akaun, sahkan akaun, sahkan butiran, kemaskini, update maklumat, update akaun, upgrade akun"
            "aktivasi, aktifin, diaktifkan kembali, reaktivasi, verif, diverifikasi, untuk unblock, unblock, nyahsekat, batalkan"
            "pembatalan, bayar denda, bayar saman, lengkapi alamat, konfirmasi alamat, terima dana, terima pembayaran, terima wang"
            "terima bayaran";
        Urgent:
            "segera, sekarang, dalam 24 jam, 24 jam, 48 jam, hari ini, peringatan terakhir, amaran terakhir, secepatnya"
            "secepat mungkin, mendesak, jika tidak, kalau tidak, skrg, skrng, diminta segera, paling lambat, abaikan, jika belum"
            "hari ini juga, hari ini jg, malam ini, 1x24, 1x24 jam, 2x24, kalo ga, klo ga, kalau tak, jika tak, atau diproses"
            "segera ya, cepetan, secepatnya ya, sekarang juga, dalam 1 jam, dalam 2 jam, sebelum jam, besok, sore ini, siang ini"
            "pagi ini, esok, petang ni, malam ni";
        Charge:
            "telah didebit, akan didebit, didebet, pemotongan, ditolak dari akaun, perpanjangan otomatis, jika bukan anda"
            "batalkan transaksi, pembelian sebesar, anda aktif, akan dipotong, dipotong otomatis, terpotong, dipotong tiap bulan"
            "akan ditagih, ditagih, tagihan otomatis, dikenakan biaya, /bln, /bulan, per bulan, setiap bulan, perpanjang otomatis"
            "diperpanjang otomatis, dicaj, akan dicaj, dicaj bulanan, caj bulanan, ditolak setiap bulan, ditolak automatik"
            "bukan anda, jika bukan, jika anda tidak, jika tidak merasa, transaksi sebesar, transaksi rp*, transaksi rm*"
            "pembelian rm*";
        Prize:
            "anda menang, anda memenangkan, pemenang, hadiah, undian, cabutan bertuah, loteri, warisan, sumbangan, selamat, tahniah"
            "hadiah gratis, bonus, giveaway";
        Windfall:
            "anda menang, anda memenangkan, memenangkan, anda mendapat, anda mendapatkan, anda mndpt*, anda mendptkan, men_dptkn"
            "mndptkan, mendapatkan hadiah, trpilih, pemenang, hadiah anda, pin anda, pin pemenang, kode cek, cek tunai, cek rp*"
            "uang tunai, bonus poin, poin plus, klaim hadiah, selamat anda, selamat nomor, resmi mendapat*, hadiah dari"
            "berhak mendapat*, dapat hadiah, mendapatkan cek, rekening anda terpilih, terpilih dapat, terpilih mendapat, dapat rp*"
            "info resmi selamat, anda terdftr, anda terdaftar";
        Tips: "sinyal trading, sinyal forex, prediksi togel, angka jitu, angka ritual, grup saham, tips saham";
        Authority:
            "polisi, polres, polda, kejaksaan, jaksa, pengadilan, kpk, ojk, bareskrim, pdrm, mahkamah, bank negara, lhdn, kastam"
            "sprm, polis diraja, polis diraja malaysia, inspektor, sarjan, asp, ppatk, bnn, bea cukai, petugas bea cukai, hakim"
            "imigrasi, imigresen, jpn, ibu pejabat polis, ipd, ipk, cybercrime, cyber crime, bnm, polsek, reskrim, kapolres";
        Accused:
            "pencucian uang, pengubahan wang haram, surat penangkapan, waran tangkap, kasus narkoba, kes jenayah, terlibat kasus"
            "tersangka, data anda disalahgunakan, surat panggilan, surat tilang, ditahan polisi, kena razia, ditangkap, kes cuci wang"
            "cuci wang, cuci uang, terlibat kes, terlibat dalam kes, kes dadah, dadah, waran, waran tangkapan, waran penangkapan"
            "kes polis, kes penipuan, disiasat, siasatan, rahasia negara, diproses hukum, proses hukum, tindakan undang, dituntut"
            "dijemput paksa, akan ditangkap, dipenjara, kasus pidana, tindak pidana, pidana, barang ilegal, barang larangan"
            "barang terlarang, selundup, penyelundupan, kes kemalangan, langgar lari, saman mahkamah, gugatan, narkoba, tppu"
            "akaun keldai, keldai akaun";
        Kin:
            "papa, mama, ayah, ibu, bunda, mak, pak, nak, om, kakak, bpk, bpk lagi, mama lagi, papa lagi, bapa, bapak, mak long"
            "pak long, tante, mbak, mami, papi, umi, abi, anak mama, anakmu, abang, adik, ma ini, mah ini, pa ini, pah ini, bu ini"
            "bun ini, mak ini, mak ni, pak ini";
        NewNumber:
            "nomor baru, no baru, nombor baru, hp rusak, hp hilang, hp mama, hp papa, telefon rosak, telefon hilang, pakai nomor"
            "pakai hp teman, pinjam hp, nomor lama, jangan telepon, jangan tlp, pnjam hp, pinjam hp orang, nomr brunya, nomor barunya"
            "jgn tlp, nanti bpk yg tlp, ini nomor baru, no barunya, pake no temen, pake hp temen, pinjam nomor, nomor temen"
            "hp aku rusak, hp keblokir, hp di servis, hp diservis, ganti nomor, ganti nomer, nomer baru, no wa baru, wa baru"
            "nomor aku ganti, simpan nomor, save nomor, save no, fon rosak, phone rosak, henfon rosak, henpon rosak, fon hilang"
            "tukar nombor, tukar no, nombor lama, ni no baru, ni nombor baru, pinjam fon, pinjam phone, guna no kawan, pakai hp temen";
        Task:
            "like video, subscribe channel, tugas mudah, tugas ringan, tugas harian, rating produk, rating hotel, misi harian"
            "follow akun, tugasan mudah, like & follow, like follow, like dan follow, like video tiktok, like tiktok, like ig"
            "like konten, like youtube, follow tiktok, follow ig, follow instagram, subscribe youtube, nonton video, nonton iklan"
            "tonton video, tonton iklan, klik iklan, 1 tugas, per tugas, /tugas, tugas online, tugas simple, tugas sederhana"
            "tugas lanjutan, tugas berbayar, tugas vip, tugas prabayar, selesaikan tugas, ngerjain tugas, kerjain tugas"
            "misi berbayar, naikin rating, naikkan rating, naikin rating toko, boost toko, boost rating, boost kedai, boost sales"
            "optimasi produk, optimasi toko, order fiktif, orderan fiktif, order palsu, order dummy, orderan palsu, pesanan palsu"
            "pesanan fiktif, checkout fiktif, co fiktif, tugasan, tugasan online, buat task, siapkan task, salah tekan task"
            "task berbayar, misi vip, set task, job like, job like video, rating kedai, rating toko, review hotel, admin toko online"
            "packing di rumah, kerja packing, lipat kotak, lem benang, lem teh, lem tali, ngelem, kerja lem, bungkus sabun"
            "dropship tanpa modal, sewa rekening, jual rekening, pinjam akaun, sewa akaun, jual akaun bank, dana talangan, talangan"
            "bayar dulu 100*, gestun";
        Job:
            "kerja dari rumah, kerja sampingan, kerja paruh waktu, kerja separuh masa, kerja part time, lowongan, jawatan kosong"
            "kerja online, tanpa pengalaman, freelance, loker, lowker, lowongan freelance, kerja freelance, kerja online dari rumah"
            "kerja di rumah, kerja rumah, kerja dari hp, kerja lewat hp, kerja pakai hp, modal hp, cuma modal hp, hanya modal hp"
            "guna phone je, guna phone sahaja, kerja sambilan, side income, side job, kerja kosong, jawatan, cari orang, cari org"
            "butuh orang, butuh org, perlukan orang, cari part timer, ibu rumah tangga, irt, suri rumah, side hustle, duit poket"
            "tambahan pendapatan";
        Earn:
            "penghasilan, pendapatan, hasilkan, per hari, perhari, sehari, setiap hari, komisi, komisen, untung, keuntungan, gaji"
            "cuan, dibayar, cair, cair tiap hari, cair setiap hari, langsung cair, pencairan, komisi langsung, upah, bayaran harian"
            "bayar harian, dibayar harian, gaji harian, /hari, per tugas, per task, per like, per video, balik 1*, dapat 1*, dapet 1*"
            "balik modal, modal balik, modal kembali, modal dan komisi, modal dan komisen, withdraw, tarik dana, tarik saldo, wd"
            "bisa wd, boleh withdraw, keluarkan duit, sehari rm*, sehari 1*, sehari 2*, jana pendapatan, jana income, income"
            "pasif income, pasive income, dapat duit, dapat uang, dapet duit, profit, untung 1*, untung 2*, untung 3*, plus komisi"
            "+ komisi, bonus harian, /jam, sejam, per minggu, dalam 10 menit, dalam 5 menit, dlm 10 menit, ditarik, bisa ditarik"
            "penarikan, bisa cair";
        Replica:
            "kw super, kw premium, kw 1, mirror quality, 1:1 ori, replika 1:1, grade ori, premium copy, aaa grade, super copy";
        Imitation: "replika, kw, tiruan, kopi, imitasi, grade aaa, terinspirasi";
        Luxury: "tas, beg, jam tangan, branded, sepatu, kasut, parfum, minyak wangi";
        Miracle:
            "menyembuhkan kanker, menyembuhkan diabetes, untung pasti, profit pasti, keuntungan terjamin, pasti untung, tanpa risiko"
            "gandakan uang, turun 10 kg";
        Scarce:
            "tinggal 1, tinggal satu, stok terakhir, barang terakhir, hanya hari ini, hari ini saja, berakhir hari ini, buruan"
            "cepat sebelum, stok terbatas, stok terhad";
        Review:
            "ulasan bintang 5, bintang 5, bintang lima, review bagus, ulasan positif, ulasan bagus, kasih bintang, review positif"
            "tinggalkan ulasan, ulasan google, ulasan maps, ulasan bintang, ulasan bintang 1, bintang 1, bintang satu, 5 bintang"
            "lima bintang, review google, review gmaps, review google maps, review maps, google review, rating google, rating maps"
            "ulasan di google, ulasan 5, ulasan palsu, ulasan jelek, ulasan buruk, review jelek, review buruk, hapus ulasan"
            "hapus review, padam ulasan, padam review, delete review, ubah ulasan, ubah rating, ubah jadi 5, tukar rating"
            "tukar review, tukar jadi 5, rate 5, rating 5, kasih 5, kasih rating, bagi 5 bintang, bagi bintang, bagi rating"
            "beri bintang, bagi review, buat ulasan, bikin ulasan, tulis ulasan, tulis review, buat review, bikin review, jasa review"
            "review positive, review baik, ulasan baik, komen bagus, testimoni bagus";
        Reward:
            "cashback, hadiah, gratis, voucher, refund, imbalan, ganjaran, percuma, diskon, saldo, sebagai balasan, dapet cashback"
            "dapat cashback, dapet pulsa, dapat pulsa, dapet voucher, dapat voucher, dapet saldo, dapet bonus, dapet hadiah"
            "dapat hadiah, dapat free, per ulasan, per review, /ulasan, /review, satu ulasan, 1 ulasan, satu review, seulas"
            "kami refund, saya ganti, kami ganti, saya kasih, saya bagi, kami bagi, saya tambah, tambah 25*, tambah 10*, tambah 20*"
            "tambah 50*, saya transfer, kita transfer, kami transfer, di transfer, ditransfer, duit raya, tng, upah, dibayar"
            "uang jajan, ganti uang, balik duit, refund separuh, free gift";
        Idiom:
            "jangan ragu, jangan segan, penipu minggir, no tipu, no tipu-tipu, tidak perlu pengalaman, ga perlu pengalaman"
            "tak perlu pengalaman, ga perlu dateng, ga perlu datang, gak perlu datang, tak perlu datang, tidak perlu datang"
            "tak payah datang, tidak perlu modal, tanpa modal, ga perlu modal, bukan penipuan, bukan penipu, bukan scam, no scam"
            "anti scam, anti tipu, penipu jauh, ga nipu, tak tipu, jangan khawatir, jangan takut, jangan risau, takut penipuan"
            "takut kena tipu, sering ketipu, pernah kena scam, tidak berkenan, tak berkenan, tidak cocok, ga cocok, tidak jadi"
            "tak jadi, ga masuk notif, tidak masuk notif, ga bisa kirim foto, tidak bisa kirim foto, tak boleh hantar gambar"
            "jangan sampai keduluan, jangan lama, jangan lupa, tidak terbatas, tak sempat, jangan lepaskan, jangan tutup"
            "tidak setuju";
        Denial:
            "jangan, tidak, tak, bukan, dilarang, tidak pernah, hindari, elakkan, belum, tidak akan, gak, nggak, ngga, ndak, enggak"
            "taknak, tak nak, tak terima, ga terima, gak terima, ga pake, ga pakai, gak pake, no dp, no wa, tanpa dp, apakah, gimana"
            "macam mana, boleh ke, selamat ke, aman ga, aman gak, jgn, janganlah, ga usah dp, ga mau, gamau, kok kode, kok otp";
        Without: "tanpa";
        Warning:
            "penipu*, penipuan, scam*, hati-hati, berhati-hati, waspada, jika ada yang, jika seseorang, kalau ada yang, laporkan"
            "lapor, palsu, tertipu, mengatasnamakan, modus, curang, scam alert, tipu, kena tipu, ketipu, kena scam, semua tipu"
            "penipuan online, mengaku, ngaku, mengaku dari, ngaku dari, ngaku polisi, ngakunya, menyamar, ada yg chat, ada yang chat"
            "ada yg wa, ada orang chat, ada orang call, dapat call, dapat mesej, dapat wa, dapat sms, nerima wa, menerima pesan"
            "sindiket, sindikat, hampir kena, hampir ketipu, nyaris, mengingatkan, jangan percaya, jangan mudah, jangan terpedaya"
            "jangan diklik, block je, blok aja, langsung blok, langsung aku block, report je, nsrc, tidak pernah meminta"
            "tak pernah minta, tidak meminta, minta-minta, jgn percaya, hoax, berhati-hatilah, akunnya baru, akun baru dibikin"
            "awas tipu, lesap 1*, olx ingatkan, kami ingatkan";
        Attention: "awas, amaran";
        Policy:
            "syarat dan ketentuan, syarat, terma dan syarat, kebijakan, dasar, pengguna, pembeli, penjual, pelanggan, sesuai dengan"
            "metode pembayaran awal, maksimal 7 hari, kaedah pembayaran asal, hari kerja, hari bekerja, kartu garansi"
            "resmi yang tertera, tertera di, sesuai perjanjian, kontrak";
        Usual:
            "kartu kredit, kartu debit, kad kredit, kad debit, fpx, cod, bisa cod, cek barang, liat barang, lihat barang"
            "tengok barang, ketemuan, bayar di tempat, halaman checkout, lewat checkout, melalui checkout, semua lewat, tunai saat";
        Receipt:
            "pembayaran berhasil, transaksi berhasil, telah diterima, terima kasih atas pembayaran, saldo anda, sisa pulsa"
            "sisa kuota, telah berhasil, topup, berhasil via, telah aktif, sudah transfer, sudah diterima, sudah dikirim"
            "sudah dibayar, dah bayar, sudah lunas, sedang diantar, sedang dikirim, sedang dihantar";
        Advert: "s&k, s&k berlaku, skb, syarat & ketentuan, info cs, promo sd, pelanggan yth, paket";
        Digit: "nol, kosong, satu, dua, tiga, empat, lima, enam, tujuh, delapan, lapan, sembilan";
        Turn: "tapi, jadi, makanya, soalnya, jadinya, cukup, mohon, tolong, sila, silakan";
        Prefer:
            "lebih cepat, lebih murah, lebih mudah, lebih gampang, biar cepat, biar cepet, biar murah, biar gampang"
            "saya kasih diskon, kasih diskon, dapat diskon, dapet diskon, dikasih potongan, diskon lagi, saya kurangin, kurang lagi"
            "saya bagi diskaun, bagi diskaun, bagi murah, dapat murah, lagi murah, lagi senang, lagi cepat, bisa lebih murah"
            "gratis ongkir, langsung dikirim, lgsg dikirim, langsung kirim, baru dikirim, tak terima cod, ga terima cod"
            "tidak terima cod, no cod, tanpa cod, dulu ya, dulu aja, dulu kak, dulu gan, dulu sis, dulu baru, duluan ya";
        RemoteTool: "any desk, anydes, anidesk, timviewer, tim viewer, team viwer, quick suport, rust desk";
    },
    fires: &[
        ("off-platform-contact", "Halo kak, hubungi saya di WhatsApp 0812 0000 0000", "hubungi saya di WhatsApp"),
        ("off-platform-payment", "Di luar Shopee saja kak, transfer ke rekening pribadi saya", "luar Shopee"),
        ("refund-scam", "Untuk pengembalian dana, klik link dan masukkan nomor kartu", "pengembalian dana"),
        ("impersonated-service", "J&T: paket Anda tertahan, bayar bea masuk di https://jnt-bayar.example", "tertahan"),
        ("code-request", "Ada kode verifikasi masuk, tolong kirimkan kodenya", "kirimkan kodenya"),
        ("advance-deposit", "Banyak peminat, kirim DP dulu nanti saya simpankan", "DP dulu"),
        ("paid-task", "Kerja dari rumah: like video, komisi 200 ribu per hari", "like video"),
        ("counterfeit-wording", "Tas branded KW super, mirror quality", "KW super"),
        ("bought-reviews", "Kasih bintang 5, dapat cashback 10 ribu", "bintang 5"),
        ("false-accusation", "Kami dari polisi, rekening Anda terlibat kasus pencucian uang", "pencucian uang"),
        ("false-relative", "Mama, hp rusak, ini nomor baru saya, tolong transfer dulu", "nomor baru"),
        ("impossible-claim", "Pasti untung setiap hari, tanpa risiko", "Pasti untung"),
        ("off-platform-payment", "Bayar hanya lewat GoPay, baru barang dikirim", "hanya lewat GoPay"),
        ("outside-app", "Unduh aplikasi kami di sini, file apk: https://toko-app.example/a", "apk"),
        ("overpayment", "Maaf kami salah transfer, kelebihan, mohon kembalikan", "kembalikan"),
        ("pressure", "Stok terakhir, hanya hari ini!", "Stok terakhir"),
        ("remote-access", "Instal AnyDesk supaya petugas kami bisa lihat layar", "AnyDesk"),
        (
            "unexpected-prize",
            "Selamat, anda memenangkan hadiah! Klik https://hadiah.example/a untuk konfirmasi",
            "anda memenangkan",
        ),
        ("off-platform-contact", "Di sini saya slow respon kak, minta nomer wa nya dong", "minta nomer wa"),
        ("off-platform-contact", "Nak tengok video penuh? Wasap je, saya jarang buka sini", "Wasap je"),
        ("off-platform-payment", "Gausah checkout kak, tf ke rek istri aja nanti saya kasih diskon", "rek istri"),
        ("off-platform-payment", "Boleh bayar guna pin reload RM100, hantar pin dekat chat", "pin reload"),
        ("overpayment", "Saya terlebih bank in RM200, tolong pulangkan baki ke akaun adik", "terlebih bank in"),
        ("advance-deposit", "Kalau mau disimpan tf tanda jadi 200rb ya, sudah banyak yg tanya", "tanda jadi"),
        ("code-request", "Ada kode masuk ke nomor kamu tadi, ketik di sini ya", "kode masuk"),
        ("paid-task", "Kerja pakai hp: nonton iklan, langsung cair 80rb", "nonton iklan"),
        ("outside-app", "Aplikasinya belum ada di Play Store, download dulu dari link ini", "belum ada di Play Store"),
        ("bought-reviews", "Tolong ubah rating jadi bintang 5, nanti saya kasih 40rb", "bintang 5"),
    ],
    quiet: &[
        ("off-platform-payment", "Jangan pernah transfer di luar platform atau ke rekening pribadi."),
        ("off-platform-payment", "Kami menerima kartu kredit, QRIS, dan transfer bank."),
        ("refund-scam", "Pengembalian dana diproses dalam 7 hari."),
        ("code-request", "Kode verifikasi Anda 482913. Jangan berikan kepada siapa pun."),
        ("impersonated-service", "Paket Anda tiba besok."),
        ("advance-deposit", "Uang jaminan sewa dikembalikan bersama kunci."),
        ("bought-reviews", "Ulasan ditulis oleh pembeli."),
        ("counterfeit-wording", "Semua jam tangan asli dan bergaransi."),
        ("false-accusation", "Polisi mengimbau agar sepeda dikunci."),
        ("false-relative", "Mama, saya pulang jam enam."),
        ("impossible-claim", "Kinerja masa lalu tidak menjamin hasil di masa depan."),
        ("off-platform-contact", "Ponsel ini sudah terpasang WhatsApp."),
        ("off-platform-payment", "Di toko bisa dengan kartu, GoPay atau tunai."),
        ("outside-app", "Aplikasi kami ada di Play Store."),
        ("overpayment", "Jika kelebihan bayar, uang kembali dalam seminggu."),
        ("paid-task", "Dicari tukang roti penuh waktu untuk toko kami."),
        ("pressure", "Stok ada, dikirim dalam dua hari."),
        ("remote-access", "Jangan pernah instal AnyDesk untuk orang asing."),
        ("unexpected-prize", "Anda menang lelang, terima kasih atas pembayaran."),
        ("off-platform-payment", "Ada yang chat suruh tf langsung ke rekening pribadi, langsung aku block."),
        ("advance-deposit", "Gak pake DP, lihat barang dulu baru bayar di tempat."),
        ("code-request", "Kenapa ya kode otp nggak masuk-masuk ke hp saya?"),
        ("paid-task", "Scam alert: kerja nonton iklan dibayar 100rb itu penipuan."),
        ("bought-reviews", "Kami tidak memberi hadiah untuk ulasan google."),
    ],
};
