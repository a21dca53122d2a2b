import { headers } from "next/headers";

/** The header in which the proxy tells pages the address that was asked for. */
export const ADDRESS_HEADER = "x-entente-address";

/** The sign-in page, with the address to come back to. */
export async function signInPath(): Promise<string> {
  const address = safeAddress((await headers()).get(ADDRESS_HEADER));
  return address === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(address)}`;
}

/** The address when it is one of this application's own pages; the desk otherwise. */
export function safeAddress(address: string | null | undefined): string {
  const isOwn = typeof address === "string" && /^\/(?![/\\])[^\s\\]*$/u.test(address);
  return isOwn && !address.startsWith("/sign-in") ? address : "/";
}
