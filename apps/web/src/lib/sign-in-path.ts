import { headers } from "next/headers";
import { safeAddress } from "./safe-address.ts";

/** The header in which the proxy tells pages the address that was asked for. */
export const ADDRESS_HEADER = "x-entente-address";

/** The sign-in page, with the address to come back to. */
export async function signInPath(): Promise<string> {
  const address = safeAddress((await headers()).get(ADDRESS_HEADER));
  return address === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(address)}`;
}
