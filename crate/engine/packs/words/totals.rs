//! Words before what is to be paid in all, lower case.

/// How much a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sum {
    /// A sum, of one line perhaps.
    Some,
    /// All that is to be paid.
    All,
}

/// The words, without the colon.
#[rustfmt::skip]
pub const TOTALS: &[(Sum, &[&str])] = &[
    (Sum::All, &[
        "order total", "grand total", "total amount", "total due", "amount due", "total to pay", "amount to pay", "to pay", "you pay", "total price", "total payable", "balance due", "total billed", "total charged", "basket total", "cart total", "total cost",
        "gesamtsumme", "gesamtbetrag", "gesamtpreis", "endsumme", "endbetrag", "rechnungsbetrag", "zahlbetrag", "zu zahlen", "zu zahlender betrag", "total à payer", "montant total", "montant à payer", "total de la commande", "total ttc",
        "total a pagar", "importe total", "total del pedido", "valor total", "total do pedido", "total geral", "totale ordine", "totale da pagare", "importo totale", "totaalbedrag", "te betalen", "totaal te betalen", "totaalprijs",
        "do zapłaty", "razem do zapłaty", "kwota do zapłaty", "wartość zamówienia", "celkem k úhradě", "k úhradě", "celkem k platbě", "celková cena", "spolu k úhrade", "za plačilo", "skupaj za plačilo", "sveukupno", "fizetendő", "végösszeg", "total de plată", "att betala", "totalt att betala",
        "i alt at betale", "å betale", "maksettavaa", "ödenecek tutar", "genel toplam", "toplam tutar", "к оплате", "итого к оплате", "общая сумма", "сумма заказа", "до сплати", "разом до сплати", "πληρωτέο ποσό",
        "应付", "应付总额", "应付金额", "实付", "实付款", "实付金额", "订单总额", "订单金额", "付款金额", "支付金额", "應付金額", "應付總額", "訂單總額", "總金額", "付款總額", "お支払い金額", "お支払い合計", "お支払合計", "ご請求金額", "請求金額", "注文合計", "ご注文合計", "合計金額", "総合計",
        "결제금액", "최종 결제금액", "총 결제금액", "결제예정금액", "총 주문금액", "total pembayaran", "total pesanan", "total bayar", "tổng thanh toán", "tổng tiền", "ยอดชำระ", "ยอดรวมทั้งหมด", "סך הכל לתשלום", "לתשלום", "المبلغ الإجمالي", "إجمالي الطلب", "المبلغ المستحق",
    ]),
    (Sum::Some, &[
        "total", "sum", "gesamt", "summe", "insgesamt", "somme", "totale", "totaal", "suma", "razem", "łącznie", "celkem", "spolu", "skupaj", "ukupno", "összesen", "summa", "totalt", "i alt", "yhteensä", "toplam", "итого", "всего", "разом", "усього", "σύνολο", "kokku", "kopā", "iš viso",
        "合计", "总计", "总额", "共计", "合計", "總計", "總額", "총액", "합계", "총 금액", "tổng", "tổng cộng", "jumlah", "รวม", "ยอดรวม", "סך הכל", "סה\"כ", "סה״כ", "الإجمالي", "المجموع",
    ]),
];
