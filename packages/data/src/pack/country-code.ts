import { countryCode } from "@entente/contract";
import { z } from "zod";

/** Codes of packs that are another one in the register. */
const REGISTER_CODE: Readonly<Record<string, string>> = { EUU: "EU" };

/** A country as packs write it, ISO 3166 alpha-3 and EUU for the European Union; comes out as the register's code. */
export const countryCell = z
  .string("write a country")
  .transform((code) => REGISTER_CODE[code] ?? code)
  .pipe(countryCode);
