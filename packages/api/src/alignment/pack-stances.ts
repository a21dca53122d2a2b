import { packStance } from "@entente/contract";
import { answerOf } from "@entente/data";
import type { StoredPack, StoredSource, StoredStanceEntry } from "@entente/db";
import type { AlignmentModel, CountryStance, PackId, StandingEntry } from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** The kind of a pack's entries that say what countries answer. */
const KIND = "stances";
/** More rows than packs say of countries on issues. */
const ENTRIES_MAXIMUM = 20_000;

/** A stance that stands, and the data pack that says it; absent where it was put down in the register. */
export type SourcedStance = StandingEntry<StoredStanceEntry> & { readonly pack: PackId | null };

/** What loaded packs say beside the register, each under its own license, with who loaded it. */
export async function packStances(
  { repositories: { packs } }: Pick<SignedInContext, "repositories">,
  model: Pick<AlignmentModel, "issues">,
): Promise<readonly SourcedStance[]> {
  const entries = await packs.entries(KIND, null, ENTRIES_MAXIMUM);
  if (entries.total > entries.rows.length) {
    throw new Error(`packs state ${entries.total} stances, and at most ${ENTRIES_MAXIMUM} are read`);
  }
  if (entries.total === 0) return [];
  const [loaded, sources] = await Promise.all([packs.packs(), packs.sources()]);
  return entries.rows.map(({ pack, fact }) => ofPack(pack, fact, { model, loaded, sources }));
}

interface Around {
  readonly model: Pick<AlignmentModel, "issues">;
  readonly loaded: readonly StoredPack[];
  readonly sources: readonly StoredSource[];
}

function ofPack(pack: PackId, fact: object, { model, loaded, sources }: Around): SourcedStance {
  const { country: holder, issue, answer, since, reason, ...said } = packStance.parse(fact);
  const load = loaded.find(({ id }) => id === pack);
  const cited = sources.find(({ id }) => id === said.source);
  if (load === undefined || cited === undefined) throw new Error(`the pack ${pack} is not whole`);
  const { title, publisher, license, caveat } = cited;
  const { confidence, locator, dated, indicator, year, figure } = said;
  const stance: CountryStance = {
    holder,
    issue,
    value: answerOf(
      answer,
      model.issues.find(({ id }) => id === issue),
    ),
    since,
    source: {
      title,
      publisher,
      license,
      caveat,
      locator,
      dated,
      confidence,
      basis: "public-record",
      passage: null,
      figure: indicator === null || figure === null ? null : { indicator, year, value: figure },
    },
    reason,
  };
  const { at, by, personName } = load;
  const entry = { holder, issue, sequence: 0, stance, withdraws: null, withdrawalReason: null };
  return { ...entry, pack, at, by, personName };
}
