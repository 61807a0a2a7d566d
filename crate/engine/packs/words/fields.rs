//! What a form's field asks for, told by its `autocomplete`, its name or its label.

/// What a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A card's number.
    CardNumber,
    /// The code on its back.
    CardCode,
    /// Until when it is good.
    CardExpiry,
    /// Whose it is.
    CardHolder,
    /// Street and house.
    Street,
    /// Town.
    City,
    /// Postal code.
    PostalCode,
    /// A person's name.
    Name,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A password.
    Password,
}

/// How a field is known.
pub struct Signs {
    /// What it asks for.
    pub field: Field,
    /// Tokens of `autocomplete`, as the HTML standard names them.
    pub tokens: &'static [&'static str],
    /// Parts of its `name` or `id`, lower case, letters and digits only.
    pub names: &'static [&'static str],
    /// Parts of its label or placeholder, lower case.
    pub labels: &'static [&'static str],
}

/// The first that fits counts: "name on card" is no person's name.
#[rustfmt::skip]
pub const FIELDS: &[Signs] = &[
    Signs {
        field: Field::CardCode,
        tokens: &["cc-csc"],
        names: &["cvv", "cvc", "cvn", "cardcode", "securitycode", "cardcsc", "cccsc", "cardverification", "cardcv", "ccccv", "ccv", "pruefziffer"],
        labels: &["cvv", "cvc", "security code", "card verification", "sicherheitscode", "prüfziffer", "prüfnummer", "cryptogramme", "código de seguridad", "código de segurança", "codice di sicurezza", "セキュリティコード", "安全码", "安全碼"],
    },
    Signs {
        field: Field::CardExpiry,
        tokens: &["cc-exp", "cc-exp-month", "cc-exp-year"],
        names: &["cardexp", "ccexp", "expmonth", "expyear", "expmon", "expdate", "expirydate", "expirationdate", "expirationmonth", "expirationyear", "expirymonth", "expiryyear", "ccmonth", "ccyear", "cardmonth", "cardyear", "validthru"],
        labels: &["expiration date", "expiry date", "expiration month", "valid thru", "valid until", "mm/yy", "mm / yy", "mm/aa", "mm/jj", "gültig bis", "ablaufdatum", "date d'expiration", "fecha de caducidad", "fecha de vencimiento", "scadenza", "validade", "vervaldatum", "data ważności", "срок действия", "有効期限", "有效期", "kadaluarsa"],
    },
    Signs {
        field: Field::CardHolder,
        tokens: &["cc-name", "cc-given-name", "cc-family-name"],
        names: &["nameoncard", "cardholder", "cardname", "ccname", "cardowner", "accountholdername", "karteninhaber"],
        labels: &["name on card", "cardholder", "card holder", "card owner", "karteninhaber", "nom sur la carte", "titulaire de la carte", "titular de la tarjeta", "nombre en la tarjeta", "nome no cartão", "titolare della carta", "naam op kaart", "imię i nazwisko na karcie", "カード名義", "持卡人", "nama tertera di kartu"],
    },
    Signs {
        field: Field::CardNumber,
        tokens: &["cc-number"],
        names: &["cardnumber", "ccnumber", "cardnum", "ccnum", "cardno", "creditcardno", "creditcardnumber", "creditcard", "debitcard", "cardaccountnumber", "kartennummer", "numerocarte", "numerotarjeta"],
        labels: &["card number", "credit card no", "debit card no", "kartennummer", "numéro de carte", "numéro de la carte", "número de tarjeta", "número do cartão", "numero della carta", "numero carta", "kaartnummer", "numer karty", "číslo karty", "номер карты", "kart numarası", "カード番号", "卡号", "卡號", "카드번호", "kartu kredit", "nomor kartu", "số thẻ"],
    },
    Signs { field: Field::Password, tokens: &["current-password", "new-password"], names: &["password", "passwd", "passwort", "pwd"], labels: &["password", "passwort", "mot de passe", "contraseña", "senha", "wachtwoord", "hasło", "heslo", "пароль", "密码", "パスワード"] },
    Signs {
        field: Field::PostalCode,
        tokens: &["postal-code"],
        names: &["zip", "postal", "postcode", "plz", "codpostal", "cep"],
        labels: &["zip", "postal code", "postcode", "postleitzahl", "plz", "code postal", "código postal", "cep", "codice postale", "kod pocztowy", "psč", "индекс", "郵便番号", "邮编", "郵遞區號", "우편번호", "kode pos", "posta kodu"],
    },
    Signs {
        field: Field::City,
        tokens: &["address-level2"],
        names: &["city", "town", "locality", "stadt", "ville", "ciudad", "citta", "cidade", "miasto", "mesto"],
        labels: &["city", "town", "suburb", "stadt", "wohnort", "ville", "ciudad", "città", "cidade", "plaats", "woonplaats", "miasto", "miejscowość", "město", "mesto", "город", "市区町村", "城市", "kota", "şehir"],
    },
    Signs {
        field: Field::Street,
        tokens: &["street-address", "address-line1"],
        names: &["street", "address1", "addressline1", "addressline", "addr1", "firstline", "strasse", "adresse", "direccion", "indirizzo", "endereco", "ulica", "address"],
        labels: &["street", "address", "straße", "strasse", "hausnummer", "adresse", "dirección", "calle", "indirizzo", "endereço", "rua", "straat", "adres", "ulica", "улица", "адрес", "番地", "住所", "地址", "街道", "주소", "alamat", "địa chỉ"],
    },
    Signs { field: Field::Phone, tokens: &["tel", "tel-national"], names: &["phone", "mobile", "telefon", "telephone", "handy"], labels: &["phone", "mobile number", "telefon", "téléphone", "teléfono", "celular", "telefono", "телефон", "電話番号", "电话", "手机"] },
    Signs { field: Field::Email, tokens: &["email"], names: &["email", "mailaddress"], labels: &["email", "e-mail", "courriel", "correo", "メールアドレス", "邮箱"] },
    Signs {
        field: Field::Name,
        tokens: &["name", "given-name", "family-name"],
        names: &["firstname", "lastname", "fullname", "surname", "fname", "lname", "recipient", "vorname", "nachname", "prenom", "nombre", "apellido", "billname", "shipname"],
        labels: &["first name", "last name", "full name", "your name", "recipient", "vorname", "nachname", "prénom", "nombre", "apellido", "nome", "cognome", "voornaam", "achternaam", "imię", "nazwisko", "jméno", "příjmení", "имя", "фамилия", "お名前", "氏名", "姓名", "收件人", "nama lengkap"],
    },
];
