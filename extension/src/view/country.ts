// Countries by their names in the reader's language.

/** The name of a country by its ISO code; the code itself where there is none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // No code of a country.
  }
}

/** A finding's values with its countries named: those called `country`, or something and `_country`. */
export function withCountries(args: Record<string, string>): Record<string, string> {
  const named = Object.entries(args).map(([name, value]) => [name, name === 'country' || name.endsWith('_country') ? countryName(value) : value]);
  return Object.fromEntries(named);
}
