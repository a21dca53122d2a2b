import type { CountryCode } from "@entente/domain";
import { refusalError } from "../refusal.ts";

/** Refuses the first country that the register does not have. */
export function checkCountries(
  known: readonly { readonly code: CountryCode }[],
  field: string,
  named: readonly CountryCode[],
): void {
  const country = named.find((code) => !known.some((one) => one.code === code));
  if (country !== undefined) throw refusalError({ code: "country-unknown", field, country });
}
