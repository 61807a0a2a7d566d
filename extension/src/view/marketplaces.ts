/**
 * Marketplaces that serve shoppers across borders, by their registrable domains: what one level of permission asks for. A test holds them to the
 * engine's (`crate/engine/tests/marketplaces.rs`), which says what is left out and why.
 */
export const MARKETPLACES: readonly string[] = [
  'aliexpress.com', 'alibaba.com', '1688.com', 'taobao.com', 'tmall.com', 'jd.com', 'pinduoduo.com', 'yangkeduo.com', 'goofish.com',
  'temu.com', 'shein.com', 'dhgate.com', 'wish.com', 'etsy.com', 'walmart.com', 'newegg.com', 'mercari.com', 'catawiki.com', 'depop.com', 'grailed.com',
  'amazon.com', 'amazon.ca', 'amazon.com.mx', 'amazon.com.br', 'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.it', 'amazon.es',
  'amazon.nl', 'amazon.se', 'amazon.pl', 'amazon.com.be', 'amazon.com.tr', 'amazon.ae', 'amazon.in', 'amazon.co.jp', 'amazon.sg',
  'amazon.com.au',
  'ebay.com', 'ebay.ca', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.it', 'ebay.es', 'ebay.com.au',
  'allegro.pl', 'bol.com', 'cdiscount.com', 'kaufland.de', 'kleinanzeigen.de', 'leboncoin.fr', 'otto.de', 'vinted.com', 'vinted.de',
  'vinted.fr', 'wallapop.com', 'zalando.de', 'ozon.ru', 'wildberries.ru', 'trendyol.com',
  'mercadolibre.com.ar', 'mercadolibre.com.mx', 'mercadolivre.com.br', 'coupang.com', 'flipkart.com', 'rakuten.co.jp',
  'lazada.com', 'lazada.sg', 'lazada.com.my', 'lazada.co.th', 'shopee.com', 'shopee.sg', 'shopee.com.my', 'shopee.tw', 'shopee.co.th',
];
