import { FIGURES_LIMIT } from "@entente/contract";
import type { PackRepository } from "@entente/db";
import type { CountryCode } from "@entente/domain";
import { z } from "zod";

/** Facts of one of the smaller kinds as the contract knows them, with how many there are. */
export async function packEntries<Fact extends z.ZodType>(
  packs: PackRepository,
  kind: string,
  fact: Fact,
  country: CountryCode | null,
  limit = FIGURES_LIMIT,
): Promise<{ readonly rows: readonly z.output<Fact>[]; readonly total: number }> {
  const { rows, total } = await packs.entries(kind, country, limit);
  return { rows: z.array(fact).parse(rows.map((row) => row.fact)), total };
}
