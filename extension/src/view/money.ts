/** An amount as people write it where the browser is at home; as it is where it is no amount. */
export function moneyText(amount: string, currency: string): string {
  const number = Number(amount);
  if (!Number.isFinite(number)) return `${amount} ${currency}`;
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(number);
  } catch {
    return `${amount} ${currency}`; // No code of a currency.
  }
}

/** A day as people write it; as it is where it is none. */
export function dayText(on: string): string {
  const day = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? on : day.toLocaleDateString(undefined, { timeZone: 'UTC', dateStyle: 'medium' });
}
