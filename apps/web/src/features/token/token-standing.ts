import type { TokenLine } from "@entente/contract";
import type { Instant } from "@entente/domain";

/** How a token stands. */
export type TokenStanding = "holds" | "expired" | "revoked";

export function tokenStanding({ expiresAt, revokedAt }: TokenLine, now: Instant): TokenStanding {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "holds";
}

export const STANDING_WORDS: Readonly<Record<TokenStanding, string>> = {
  holds: "Holds",
  expired: "Expired",
  revoked: "Revoked",
};
