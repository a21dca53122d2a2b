import type { PackKind } from "./kind.ts";
import { aggregates } from "./kinds/aggregates.ts";
import { aiModels } from "./kinds/ai-models.ts";
import { arrangements } from "./kinds/arrangements.ts";
import { capabilities } from "./kinds/capabilities.ts";
import { chainInputs } from "./kinds/chain-inputs.ts";
import { chainLinks } from "./kinds/chain-links.ts";
import { chainPresence } from "./kinds/chain-presence.ts";
import { countries } from "./kinds/countries.ts";
import { disagreements } from "./kinds/disagreements.ts";
import { figures } from "./kinds/figures.ts";
import { indicators } from "./kinds/indicators.ts";
import { laws } from "./kinds/laws.ts";
import { memberships } from "./kinds/memberships.ts";
import { pairs } from "./kinds/pairs.ts";
import { secretariats } from "./kinds/secretariats.ts";
import { sources } from "./kinds/sources.ts";
import { stances } from "./kinds/stances.ts";
import { standardsBodies } from "./kinds/standards-bodies.ts";

/**
 * The kinds of file that a pack may have, by name: `figures` reads `figures.csv` and `figures-ANYTHING.csv`. Rows of a
 * kind without a table of its own are kept as entries of the pack, to be asked for by this name.
 */
export const PACK_KINDS = {
  sources,
  countries,
  indicators,
  figures,
  pairs,
  memberships,
  aggregates,
  "ai-models": aiModels,
  arrangements,
  capabilities,
  "chain-inputs": chainInputs,
  "chain-links": chainLinks,
  "chain-presence": chainPresence,
  disagreements,
  laws,
  secretariats,
  stances,
  "standards-bodies": standardsBodies,
} satisfies Readonly<Record<string, PackKind<unknown>>>;

export type PackKindName = keyof typeof PACK_KINDS;

/** The kind of a file by its name; absent when there is none. The longest name that fits counts. */
export function kindOfFile(file: string): PackKindName | null {
  const fitting = Object.keys(PACK_KINDS).filter(
    (name) => file === `${name}.csv` || file.startsWith(`${name}-`),
  );
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  return file.endsWith(".csv") && longest !== undefined ? (longest as PackKindName) : null;
}
