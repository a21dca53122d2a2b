import {
  aiModel,
  arrangement,
  chainPresence,
  countryDataInput,
  countryDataOutput,
  disagreement,
  FIGURES_LIMIT,
  law,
  secretariat,
  standardsBody,
} from "@entente/contract";
import { dataCoverage } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { packEntries } from "./pack-entries.ts";

/** Everything that packs state of one country, with the sources, and on which indicators nothing is known of it. */
export const country = procedureFor("read-register")
  .input(countryDataInput)
  .output(countryDataOutput)
  .query(async ({ ctx, input: { country: code, models } }) => {
    const { packs } = ctx.repositories;
    const profile = await packs.findCountry(code);
    if (profile === null) throw refusalError({ code: "not-found", kind: "country", value: code });

    const [indicators, sources, known, figures, memberships] = await Promise.all([
      packs.indicators(),
      packs.sources(),
      packs.known([code]),
      packs.latestOfCountry(code, FIGURES_LIMIT),
      packs.memberships({ country: code }, FIGURES_LIMIT),
    ]);
    const ids = indicators.map(({ id }) => id);
    const { rows } = dataCoverage(ids, [code], known);
    const single = new Set([...figures.rows, ...memberships.rows].map(({ indicator }) => indicator));
    return {
      country: profile,
      figures,
      memberships,
      disagreements: (await packEntries(packs, "disagreements", disagreement, code)).rows,
      pairs: known.filter(({ indicator }) => !single.has(indicator)),
      arrangements: await packEntries(packs, "arrangements", arrangement, code),
      secretariats: await packEntries(packs, "secretariats", secretariat, code),
      standardsBodies: await packEntries(packs, "standards-bodies", standardsBody, code),
      laws: await packEntries(packs, "laws", law, code),
      presence: await packEntries(packs, "chain-presence", chainPresence, code),
      models: await packEntries(packs, "ai-models", aiModel, code, models),
      missing: rows.filter(({ missing }) => missing.length > 0).map(({ indicator }) => indicator),
      indicators,
      sources,
    };
  });
