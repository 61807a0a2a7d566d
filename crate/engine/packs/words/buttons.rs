//! Words on buttons.

/// What a button or a link that looks like one does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Puts the thing into the basket, or buys it at once.
    Buy,
    /// Stands where "buy" would: the thing cannot be had.
    Miss,
    /// Makes an order of what was chosen.
    Order,
    /// Goes on from the basket.
    Proceed,
}

/// The words of each act. A button's words begin with one of them, or have it in a text hardly longer.
#[rustfmt::skip]
pub const BUTTONS: &[(Act, &[&str])] = &[
    (Act::Order, &[
        "place order", "place your order", "place my order", "submit order", "complete order", "complete purchase", "confirm order", "pay now",
        "review your order", "continue to payment", "zahlungspflichtig bestellen", "jetzt kaufen und bezahlen", "kostenpflichtig bestellen",
        "bestellung abschicken", "bestellung abschließen", "passer la commande", "valider ma commande", "confirmer la commande", "realizar pedido",
        "finalizar compra", "tramitar pedido", "confirmar pedido", "finalizar pedido", "effettua ordine", "conferma ordine", "invia ordine",
        "bestelling plaatsen", "bestelling afronden", "złóż zamówienie", "zamawiam i płacę", "potwierdzam zakup", "dokončit objednávku",
        "odeslat objednávku", "dokončiť objednávku", "slutför köp", "оформить заказ", "подтвердить заказ", "siparişi tamamla", "siparişi onayla",
        "提交订单", "送出訂單", "注文を確定", "注文する", "購入を確定", "결제하기", "주문하기", "buat pesanan", "đặt hàng",
    ]),
    (Act::Proceed, &[
        "proceed to checkout", "proceed to payment", "go to checkout", "continue to checkout", "secure checkout", "checkout now", "zur kasse",
        "weiter zur kasse", "passer à la caisse", "ir a la caja", "procedi all'ordine", "vai alla cassa", "naar de kassa", "do kasy",
        "przejdź do kasy", "przejdź do dostawy", "k pokladně", "перейти к оформлению", "sepeti onayla", "去结算", "去結帳", "レジに進む", "ご購入手続き",
    ]),
    (Act::Miss, &[
        "out of stock", "sold out", "notify me", "email me when", "e-mail me when", "currently unavailable", "back in stock", "get notified",
        "join waitlist", "ausverkauft", "nicht verfügbar", "benachrichtigen", "épuisé", "rupture de stock", "m'alerter", "agotado", "avísame", "esgotado",
        "avise-me", "esaurito", "avvisami", "non disponibile", "uitverkocht", "wyprzedane", "powiadom o dostępności", "vyprodáno", "hlídat dostupnost",
        "slutsåld", "udsolgt", "нет в наличии", "сообщить о поступлении", "tükendi", "gelince haber ver", "缺货", "售罄", "到货通知", "貨到通知", "補貨中",
        "在庫切れ", "売り切れ", "再入荷", "품절", "입고 알림", "stok habis", "hết hàng",
    ]),
    (Act::Buy, &[
        "add to cart", "add to basket", "add to bag", "add to trolley", "add to my bag", "add to shopping", "add to order", "buy now", "buy it now", "buy this",
        "buy with", "buy ticket", "get tickets", "order now", "pre-order", "preorder", "place bid", "purchase", "add item", "buy", "in den warenkorb", "in den einkaufswagen",
        "in den korb", "jetzt kaufen", "sofort-kaufen", "sofort kaufen", "kaufen", "jetzt bestellen", "bestellen", "vorbestellen", "ajouter au panier",
        "ajouter à mon panier", "acheter", "commander", "précommander", "añadir al carrito", "añadir a la cesta", "añadir a la bolsa", "agregar al carrito", "comprar",
        "adicionar ao carrinho", "colocar no carrinho", "adicionar à sacola", "aggiungi al carrello", "acquista", "compra", "compralo subito", "in winkelwagen",
        "in winkelmandje", "toevoegen aan winkelwagen", "koop nu", "bestel nu", "dodaj do koszyka", "do koszyka", "kup teraz", "kup", "kupuję", "do košíku",
        "přidat do košíku", "vložit do košíku", "koupit", "do košíka", "pridať do košíka", "kúpiť", "v košarico", "dodaj v košarico", "naroči", "u košaricu",
        "dodaj u košaricu", "kupi", "u korpu", "kosárba", "vásárlás", "adaugă în coș", "adauga in cos", "cumpără", "lägg i varukorg", "lägg i kundvagn", "köp",
        "læg i kurv", "køb", "legg i handlekurv", "kjøp", "lisää ostoskoriin", "osta", "προσθήκη στο καλάθι", "αγορά", "sepete ekle", "satın al", "в корзину", "купить",
        "добавить в корзину", "заказать", "в кошик", "купити", "до кошика", "в количката", "купи", "pievienot grozam", "ielikt grozā", "pirkt", "į krepšelį", "pirkti", "lisa ostukorvi",
        "加入购物车", "立即购买", "马上购买", "立即抢购", "加入購物車", "放入購物車", "立即購買", "直接購買", "我要購買", "カートに入れる", "カゴに入れる", "かごに追加", "今すぐ買う", "購入手続きへ", "購入する",
        "장바구니", "구매하기", "바로구매", "구매", "thêm vào giỏ", "mua ngay", "tambah ke keranjang", "masukkan keranjang", "beli sekarang", "beli", "หยิบใส่ตะกร้า", "เพิ่มลงในรถเข็น", "ซื้อ",
        "הוסף לסל", "הוספה לסל", "קנה עכשיו", "קנו עכשיו", "לרכישה", "أضف إلى السلة", "أضف إلى عربة", "اشتر الآن", "افزودن به سبد",
    ]),
];
