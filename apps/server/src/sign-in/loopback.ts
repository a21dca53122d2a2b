import { isIPv4 } from "node:net";

const MAPPED = /^::ffff:/iu;

/** Whether the address names this machine itself: 127.0.0.0/8, ::1, either as IPv4 inside IPv6, or `localhost`. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address
    .trim()
    .replace(/^\[(.*)\]$/u, "$1")
    .replace(MAPPED, "");
  return plain === "::1" || plain === "localhost" || (isIPv4(plain) && plain.startsWith("127."));
}

/** Where a request came from, as far as the socket and the proxies tell. */
export interface Origin {
  readonly peer: string | undefined;
  /** All `x-forwarded-for` values as they arrived. */
  readonly forwardedFor: string | readonly string[] | undefined;
}

/** Whether the peer and every address that a proxy named before it are on this machine. */
export function isFromThisMachine({ peer, forwardedFor }: Origin): boolean {
  const named = [forwardedFor ?? []].flat().flatMap((value) => value.split(","));
  return [peer ?? "", ...named].every(isLoopbackAddress);
}
