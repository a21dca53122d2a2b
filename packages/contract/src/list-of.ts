import { z } from "zod";

/** A list as it comes out: readonly, like the domain's. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}
