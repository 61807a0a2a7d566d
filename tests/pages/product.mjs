// Small pages for tests that need no particular one.

/**
 * @typedef {object} ProductOptions
 * @property {string} [title]
 * @property {string} [price] as shown
 * @property {string} [listPrice] as shown, crossed out
 * @property {string} [head] more of the head
 * @property {string} [body] more of the body
 */

/**
 * A listing by a shop that says who it is.
 * @param {ProductOptions} [options]
 */
export function productPage({ title = 'Walnut chopping board', price = '€49.00', listPrice, head = '', body = '' } = {}) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title} – Tidefold Goods</title>${head}</head>
<body>
<header><a href="/">Tidefold Goods</a></header>
<main>
<h1>${title}</h1>
<p id="price" class="price">${price}</p>
${listPrice === undefined ? '' : `<p class="list-price"><s>${listPrice}</s></p>`}
<p>In stock, with you in three days.</p>
<button type="button">Add to basket</button>
${body}
</main>
<footer>Tidefold Goods GmbH, Uferweg 2, 24103 Kiel, Germany. Amtsgericht Kiel HRB 20001. VAT DE136695976. hello@tidefold.example</footer>
</body>
</html>`;
}

/** A request that no honest seller makes, as a description. */
export const OFF_PLATFORM =
  '<p id="description">Please do not order here. Message me on WhatsApp +44 7700 900142 and pay by bank transfer, I ship the same day.</p>';
