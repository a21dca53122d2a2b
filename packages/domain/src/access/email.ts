import type { Branded } from "../id.ts";

/** An e-mail address in small letters, by which an invitation is found. */
export type EmailAddress = Branded<"email">;

const LENGTH_MAXIMUM = 254; // RFC 5321, section 4.5.3.1.3
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * The address in small letters; absent when it is none, or not in ASCII.
 *
 * Letters of other scripts are refused and not folded: some of them become ASCII letters when made small, and would
 * then pass for somebody else's address.
 */
export function parseEmail(text: string): EmailAddress | null {
  const address = text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return address.length <= LENGTH_MAXIMUM && ADDRESS.test(address) ? (address as EmailAddress) : null;
}
