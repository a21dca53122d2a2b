import type { Me } from "@entente/contract";
import { secondsBetween } from "@entente/domain";
import { now } from "../../lib/today.ts";

/** How long the session holds unless it is used again, in whole seconds. */
export function secondsLeft({ endsAt }: Pick<Me, "endsAt">): number {
  return Math.max(0, Math.floor(secondsBetween(now(), endsAt)));
}
