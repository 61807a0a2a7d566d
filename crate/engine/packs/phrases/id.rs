//! Indonesian and Malay, which share most of these words.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "id",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "wa, wa ke, no wa, nomor wa, via wa, lewat wa, chat wa, wasap, tele, lewat telegram, melalui whatsapp"
            "pin bb, pin bbm, invite bbm";
        Private: "japri, dm aja, dm ya, inbox aja, pm tepi, pm saya, chat pribadi, jalur pribadi, pm me";
        Phone: "nomor hp, no hp, nomor telepon, nombor telefon, no tel, nomor saya, hotline, call center, pusat panggilan";
        Mail: "email saya, emel saya, lewat email, melalui emel";
        Contact:
            "hubungi, hubungi saya, hubungi kami, kontak saya, kontak kami, chat saya, chat ke, chat di, kirim pesan, wa saya, wa aja, wa ke, mesej saya, whatsapp saya, tambahkan saya, add saya"
            "minta nomor, kirim nomor, bagi nombor, lanjut di, lanjut ke, ngobrol di, balas ke, sila hubungi, silakan hubungi, tinggalkan nomor"
            "hub, hub., hub:, hubungi:, hubg, hbngi, hbg, u/info, a/u klik, info hub, hub no, sms ke, sms di, sms saya, telp/sms"
            "sms/telp, cp, balas sms, sms balik, kontak, kontak person"
            "a/hub, a/hub., info, info hub:, nego harga hubungi, hubungi atau sms, diminta segera hubungi, minta hubungi"
            "di minta hbngi, segera hubungi, minta hub"
            "hub sdr, hub ibu, hub bpk";
        Call:
            "telepon, telpon, telefon ke, hubungi nomor, call ke, telepon saya"
            "telp, tlp, tlpn, call, hub telp, tlp ke, telp saya, tlp sy";
        Inquiry: "ada pertanyaan, info lebih lanjut, informasi lebih lanjut, jam operasional, waktu operasi, pertanyaan umum, sebarang pertanyaan";
        Pay:
            "bayar, pembayaran, bayaran, membayar, transfer ke, tf ke, tf aja, tf dulu, kirim uang, setor, lunasi, buat bayaran, bank in, bankin, lakukan pembayaran, bayarkan, top up"
            "ditransfer ke, transfer saja, transfer aja, transfer uang";
        Send:
            "kirim, kirimkan, transfer, tf, hantar, setor, beli, belikan, beri saya, kasih, isi saldo, masukkan"
            "kirimin, kirimkan pulsa, ditransfer, transferkan, ditransfer ke, isiin, belikan pulsa, isikan, kirim aja, kirim saja"
            "krm, trf"
            "bliin, beliin, krm ke, kirimin pulsa, beliin pulsa";
        Money:
            "uang, duit, wang, jumlah, dana, saldo, tunai, sisanya, baki"
            "uangnya, uang nya, dananya, pulsa, uang sewa";
        Transfer: "transfer bank, tf bank, pindahan bank, transfer antar bank, dana, ovo, gopay, shopeepay, tng, duitnow, kripto, rekber palsu";
        Untraceable:
            "kartu hadiah, kad hadiah, gift card*, voucher game, kirim pulsa, kode voucher, tunai ke kurir, top up pin"
            "pls, beliin pulsa, bliin pulsa"
            "kirimin pulsa, kirimkan pulsa, belikan pulsa, belikan dulu pulsa, isiin pulsa, isikan pulsa, minta pulsa";
        Account:
            "nomor rekening, no rekening, no rek, norek, rekening, nombor akaun, akaun bank, nomor kartu, dompet, rekening ini"
            "rekeningnya, rek, rek:, rek., norek:, ke rek, ke rekening, no rek baru, rekening baru, a/n, bank bri, bank mandiri"
            "bank bca, bank bni";
        Peer: "ovo, gopay, shopeepay, duitnow, tng ewallet";
        Personal:
            "rekening saya, rekening pribadi, rek saya, akaun saya, akaun peribadi, atas nama, a/n, langsung ke saya, terus kepada saya, rekening istri, dana saya, rekening admin"
            "rek istri"
            "transfer ke saya, tf ke saya, transfer langsung ke saya, bayar ke saya, bayar langsung ke saya"
            "kirim uang ke saya, ke rekening saya, bayar kepada saya, bayar terus kepada saya";
        Holder: "a/n, a/n., an., a/n:, atas nama, atas nama:, a.n, pemilik rekening";
        PayCode: "qris, kode qr pembayaran, kod qr bayaran, qr saya";
        Outside:
            "di luar platform, luar platform, di luar aplikasi, luar aplikasi, di luar shopee, luar shopee, di luar tokopedia, luar tokopedia, di luar carousell, luar lazada, tanpa platform, tanpa potongan"
            "hindari biaya admin, biar tidak kena potongan, biar ga kena admin, tanpa biaya admin, jangan lewat shopee, jangan checkout, jangan order di sini, off platform";
        Only: "hanya, saja, cuma, sahaja";
        Fee: "dp, uang muka, deposit, biaya admin, biaya pajak, pajak, jaminan, biaya pencairan, tanda jadi, wang pendahuluan, yuran, cukai, caj, bea cukai, bea masuk, biaya asuransi, booking fee";
        Reserve: "booking, dikeep, keep, saya simpan, simpankan, reserve, tahan barang, banyak peminat, banyak yang minat, ramai yang nak, ramai berminat, sebelum lihat, diamankan";
        First: "dulu, dahulu, terlebih dahulu, sebelum dikirim, sebelum kirim, di muka, awal";
        Refund: "refund, pengembalian dana, pengembalian uang, dana kembali, uang kembali, bayaran balik, pemulangan wang";
        Compensation: "ganti rugi, kompensasi, pampasan, dua kali lipat, gandakan";
        Overpaid: "kelebihan, salah transfer, salah kirim, terlebih bayar, tersalah, lebih bayar, tidak sengaja";
        SendBack: "kembalikan, kirim balik, transfer balik, pulangkan, kembalikan selisih, pulangkan baki, tf balik";
        SafeAccount: "rekening aman, akaun selamat, rekening penampungan, mengamankan dana, cairkan dana, pencairan dana, skor kredit, buka blokir";
        Membership: "keanggotaan, langganan yang, keahlian";
        Scan: "scan, pindai, imbas, scan barcode, scan qr";
        Open:
            "klik, klik link, klik tautan, klik pautan, buka link, buka tautan, tekan link, tekan pautan, melalui link, link berikut, link di bawah, pautan ini, kunjungi, layari"
            "u/info klik, info klik, info di, kunjungi website, web resmi";
        FillIn: "isi formulir, isi borang, isi data, lengkapi data, masukkan data, masukkan nomor kartu, data kartu, data rekening, maklumat bank, maklumat kad, isi maklumat";
        Tell: "beritahu, kasih tahu, kirimkan, kirim ke saya, sebutkan, infokan, bagikan, bagi tahu, berikan, teruskan, bacakan, hantar kepada saya";
        Code:
            "kode verifikasi, kod pengesahan, kode otp, kod otp, kode keamanan, kode yang masuk, kod yang diterima, kodenya, kode sms, tac, nombor tac"
            "6 angka, 6 digit, enam angka, enam digit";
        Install: "instal, install, unduh, download, pasang, muat turun";
        AppFile: "file apk, fail apk, undangan.apk, aplikasi apk, luar play store, sumber tidak dikenal";
        ShareScreen: "berbagi layar, share screen, bagikan layar, kongsi skrin, berkongsi skrin, akses jarak jauh, kendali jarak jauh";
        Service:
            "pos indonesia, pos malaysia, poslaju, jne, j&t, sicepat, anteraja, ninja van, bca, bri, bni, mandiri, maybank, cimb, bank, bea cukai, polisi, polis, pajak, lhdn, pln, tnb, bpjs, kwsp, shopee, tokopedia, lazada, dana, djp, kastam, telkomsel";
        Support: "layanan pelanggan, customer service, khidmat pelanggan, petugas, pegawai, admin, tim keamanan, cs";
        Parcel: "paket, kiriman, pengiriman, bungkusan, pesanan, penghantaran, resi, parcel";
        Customs: "bea cukai, kastam, cukai import, bea masuk";
        Membered:
            "akun anda, rekening anda, kartu anda, akaun anda, kad anda, langganan anda, nomor anda, sim anda, profil anda, m-banking anda, akses anda"
            "simcard anda, kartu sim anda, no anda, nomor hp anda, sim card anda, rek anda, tarif transaksi";
        Trouble:
            "diblokir, disekat, ditangguhkan, digantung, dibekukan, ditahan, tertahan, kedaluwarsa, kadaluarsa, tamat tempoh, luput, tidak dapat dikirim, gagal dikirim, gagal dihantar, gagal, alamat tidak lengkap, alamat salah"
            "mencurigakan, tidak biasa, luar biasa, tanpa izin, belum dibayar, tertunggak, tunggakan, ditolak, bermasalah, dinonaktifkan, dikenakan biaya, perubahan tarif, tarif baru";
        LogIn: "login, log masuk, masuk ke akun";
        Verify:
            "verifikasi, konfirmasi, perbarui, update data, kemas kini, sahkan, pengesahan, aktifkan, login, log masuk, masuk ke akun, buka blokir, jadwalkan ulang"
            "tindakan diperlukan, untuk membatalkan, isi formulir, ubah tarif, setuju, tidak setuju";
        Urgent:
            "segera, sekarang, dalam 24 jam, 24 jam, 48 jam, hari ini, peringatan terakhir, amaran terakhir, secepatnya, secepat mungkin, mendesak"
            "jika tidak, kalau tidak, skrg, skrng, diminta segera, paling lambat, abaikan, jika belum";
        Charge: "telah didebit, akan didebit, didebet, pemotongan, ditolak dari akaun, perpanjangan otomatis, jika bukan anda, batalkan transaksi, pembelian sebesar";
        Prize: "anda menang, anda memenangkan, pemenang, hadiah, undian, cabutan bertuah, loteri, warisan, sumbangan, selamat, tahniah, hadiah gratis, bonus, giveaway";
        Windfall:
            "anda menang, anda memenangkan, memenangkan, anda mendapat, anda mendapatkan, anda mndpt*, anda mendptkan, men_dptkn"
            "mndptkan, mendapatkan hadiah, trpilih, pemenang, hadiah anda, pin anda, pin pemenang, kode cek, cek tunai"
            "cek rp*, uang tunai, bonus poin, poin plus, klaim hadiah, selamat anda, selamat nomor, resmi mendapat*"
            "hadiah dari, berhak mendapat*, dapat hadiah, mendapatkan cek"
            "rekening anda terpilih, terpilih dapat, terpilih mendapat, dapat rp*, info resmi selamat, anda terdftr"
            "anda terdaftar";
        Tips: "sinyal trading, sinyal forex, prediksi togel, angka jitu, angka ritual, grup saham, tips saham";
        Authority:
            "polisi, polres, polda, kejaksaan, jaksa, pengadilan, kpk, ojk, bareskrim, pdrm, mahkamah, bank negara, lhdn, kastam"
            "sprm";
        Accused:
            "pencucian uang, pengubahan wang haram, surat penangkapan, waran tangkap, kasus narkoba, kes jenayah, terlibat kasus"
            "tersangka, data anda disalahgunakan, surat panggilan, surat tilang, ditahan polisi, kena razia, ditangkap";
        Kin:
            "papa, mama, ayah, ibu, bunda, mak, pak, nak, om, kakak"
            "bpk, bpk lagi, mama lagi, papa lagi"
            "bapa, bapak";
        NewNumber:
            "nomor baru, no baru, nombor baru, hp rusak, hp hilang, hp mama, hp papa, telefon rosak, telefon hilang, pakai nomor"
            "pakai hp teman, pinjam hp, nomor lama, jangan telepon, jangan tlp"
            "pnjam hp, pinjam hp orang, nomr brunya, nomor barunya, jgn tlp, nanti bpk yg tlp, ini nomor baru"
            "no barunya, pake no temen, pake hp temen, pinjam nomor, nomor temen";
        Task: "like video, subscribe channel, tugas mudah, tugas ringan, tugas harian, rating produk, rating hotel, misi harian, follow akun, tugasan mudah";
        Job: "kerja dari rumah, kerja sampingan, kerja paruh waktu, kerja separuh masa, kerja part time, lowongan, jawatan kosong, kerja online, tanpa pengalaman, freelance";
        Earn: "penghasilan, pendapatan, hasilkan, per hari, perhari, sehari, setiap hari, komisi, komisen, untung, keuntungan, gaji, cuan, dibayar";
        Replica: "kw super, kw premium, kw 1, mirror quality, 1:1 ori, replika 1:1, grade ori, premium copy, aaa grade, super copy";
        Imitation: "replika, kw, tiruan, kopi, imitasi, grade aaa, terinspirasi";
        Luxury: "tas, beg, jam tangan, branded, sepatu, kasut, parfum, minyak wangi";
        Miracle: "menyembuhkan kanker, menyembuhkan diabetes, untung pasti, profit pasti, keuntungan terjamin, pasti untung, tanpa risiko, gandakan uang, turun 10 kg";
        Scarce: "tinggal 1, tinggal satu, stok terakhir, barang terakhir, hanya hari ini, hari ini saja, berakhir hari ini, buruan, cepat sebelum, stok terbatas, stok terhad";
        Review: "ulasan bintang 5, bintang 5, bintang lima, review bagus, ulasan positif, ulasan bagus, kasih bintang, review positif, tinggalkan ulasan";
        Reward: "cashback, hadiah, gratis, voucher, refund, imbalan, ganjaran, percuma, diskon, saldo, sebagai balasan";
        Idiom: "jangan ragu, jangan segan, penipu minggir, no tipu, no tipu-tipu";
        Denial: "jangan, tidak, tak, bukan, dilarang, tidak pernah, hindari, elakkan, belum, tidak akan";
        Without: "tanpa";
        Warning:
            "penipu*, penipuan, scam*, hati-hati, berhati-hati, waspada, jika ada yang, jika seseorang, kalau ada yang, laporkan, lapor, palsu, tertipu, mengatasnamakan, modus"
            "curang";
        Attention: "awas, amaran";
        Policy: "syarat dan ketentuan, syarat, terma dan syarat, kebijakan, dasar, pengguna, pembeli, penjual, pelanggan, sesuai dengan";
        Usual: "kartu kredit, kartu debit, kad kredit, kad debit, fpx";
        Receipt:
            "pembayaran berhasil, transaksi berhasil, telah diterima, terima kasih atas pembayaran, saldo anda, sisa pulsa"
            "sisa kuota, telah berhasil"
            "topup, berhasil via, telah aktif";
        Advert: "s&k, s&k berlaku, skb, syarat & ketentuan, info cs, promo sd, pelanggan yth, paket";
        Digit: "nol, kosong, satu, dua, tiga, empat, lima, enam, tujuh, delapan, lapan, sembilan";
        Turn:
            "tapi, jadi, makanya";
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
    ],
};
