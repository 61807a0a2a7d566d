//! Words in addresses, titles and headings that tell what sort of page it is.

use caveat_protocol::PageKind;

/// Parts of an address's path or the beginning of its host, most telling first.
#[rustfmt::skip]
pub const PATHS: &[(PageKind, &[&str])] = &[
    (PageKind::Payment, &["/payment", "/pay/", "/zahlung", "/paiement", "/pago", "/pagamento", "/betaling", "/platnosc", "/oplata", "/cashier", "/odeme"]),
    (PageKind::Checkout, &["/checkout", "/kasse", "/caisse", "/commande/", "/finalizar", "/bestellvorgang", "/afrekenen", "/zamowienie", "/pokladna", "/order/confirm", "/onepage", "/checkouts/"]),
    (PageKind::Cart, &["/cart", "/basket", "/viewcart", "/shoppingcart", "/shopping-cart", "/shopping-bag", "/warenkorb", "/panier", "/carrito", "/carrello", "/carrinho", "/winkelwagen", "/winkelmand", "/koszyk", "/kosik", "/kosarica", "/sepet", "/korzina"]),
    (PageKind::Listing, &["/search", "/category", "/categories", "/catalog/", "/c/", "/collections/", "/suche", "/kategorie", "/recherche", "/buscar", "/ricerca", "/zoeken", "/szukaj"]),
];

/// What a title or a main heading of such a page is, or begins with.
#[rustfmt::skip]
pub const HEADINGS: &[(PageKind, &[&str])] = &[
    (PageKind::Checkout, &[
        "checkout", "secure checkout", "guest checkout", "shipping address", "delivery address", "billing address", "shipping information", "billing and shipping", "billing information", "order review", "review your order", "kasse", "bestellung abschließen",
        "lieferadresse", "rechnungsadresse", "adresse de livraison", "finaliser la commande", "dirección de envío", "finalizar compra", "indirizzo di spedizione", "endereço de entrega", "afrekenen", "bezorgadres", "adres dostawy", "dodací adresa", "оформление заказа", "adres teslimat",
        "確認訂單", "确认订单", "填写订单", "核对订单", "订单确认", "填寫訂單", "ご注文手続き", "ご注文内容の確認", "注文内容の確認", "お届け先", "お届け先情報", "주문서", "주문/결제", "alamat pengiriman",
    ]),
    (PageKind::Payment, &["payment", "pay", "pay now", "zahlung", "bezahlen", "paiement", "pago", "pagamento", "betaling", "betalen", "płatność", "оплата", "付款", "支付", "お支払い", "payment method", "payment information", "payment details", "choose your payment method", "how do you want to pay", "add new card", "add a card", "zahlungsart", "zahlungsmethode", "mode de paiement", "moyen de paiement", "método de pago", "metodo di pagamento", "forma de pagamento", "betaalmethode", "metoda płatności", "способ оплаты", "支付方式", "付款方式", "お支払い方法", "결제수단", "결제", "收银台", "收銀台", "选择支付方式", "選擇付款方式", "支付订单", "お支払い手続き", "ödeme", "pembayaran", "metode pembayaran", "thanh toán", "phương thức thanh toán", "platba", "způsob platby", "fizetés", "fizetési mód", "plată", "betalning", "betalningssätt"]),
    (PageKind::Cart, &[
        "shopping cart", "your cart", "my cart", "cart", "shopping bag", "your bag", "my bag", "bag", "your basket", "my basket", "basket", "shopping basket", "warenkorb", "ihr warenkorb", "dein warenkorb", "mein warenkorb", "einkaufswagen", "panier", "mon panier", "votre panier", "carrito", "tu carrito", "mi carrito",
        "carrito de compras", "cesta", "tu cesta", "mi cesta", "cesta de la compra", "carrello", "il tuo carrello", "il mio carrello", "carrinho", "meu carrinho", "carrinho de compras", "winkelwagen", "winkelmandje", "mijn winkelwagen", "koszyk", "twój koszyk", "mój koszyk", "košík", "nákupní košík", "váš košík",
        "nákupný košík", "košarica", "kosár", "coșul meu", "varukorg", "kundvagn", "indkøbskurv", "handlekurv", "ostoskori", "sepetim", "sepet", "корзина", "ваша корзина", "кошик", "购物车", "我的购物车", "購物車", "ショッピングカート", "買い物かご", "カート", "장바구니", "keranjang belanja", "giỏ hàng", "ตะกร้าสินค้า",
    ]),
];
