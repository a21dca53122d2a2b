import type { PackRepository, StoredIndicator } from "@entente/db";
import type { IndicatorId } from "@entente/domain";
import { refusalError } from "../refusal.ts";

/** The indicator, or the refusal that no pack in the register has it. */
export async function findIndicator(packs: PackRepository, id: IndicatorId): Promise<StoredIndicator> {
  const found = await packs.findIndicator(id);
  if (found === null) throw refusalError({ code: "not-found", kind: "indicator", value: id });
  return found;
}
