import { seedSignature } from "@entente/api";
import { briefPortfolio } from "@entente/data";
import type { Signature } from "@entente/db";
import type { Instant } from "@entente/domain";
import { v7 as uuidv7 } from "uuid";

/** Who puts a data pack into the register: its editor, who stands for no official. */
export function packSignature(at: Instant): Signature {
  const signature = seedSignature(briefPortfolio(), { at, requestId: uuidv7() });
  return { ...signature, action: "load-pack", source: "load-pack" };
}
