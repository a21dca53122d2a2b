import {
  aiModel,
  arrangement,
  chainInput,
  chainPresence,
  countryDataInput,
  countryDataOutput,
  disagreement,
  FIGURES_LIMIT,
  law,
  secretariat,
  standardsBody,
} from "@entente/contract";
import type { PackRepository } from "@entente/db";
import { type CountryCode, dataCoverage, type FigureSourceId } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { packEntries } from "./pack-entries.ts";

/** Everything that packs state of one country, with the sources, and on which indicators nothing is known of it. */
export const country = procedureFor("read-internal")
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
    const measured = indicators.filter(({ form }) => form !== "memberships").map(({ id }) => id);
    const { rows } = dataCoverage(measured, [code], known);
    const between = new Set(indicators.filter(({ form }) => form === "pairs").map(({ id }) => id));
    const missing = rows.filter((row) => row.missing.length > 0).map(({ indicator }) => indicator);
    const facts = {
      figures,
      memberships,
      disagreements: (await packEntries(packs, "disagreements", disagreement, code)).rows,
      arrangements: await packEntries(packs, "arrangements", arrangement, code),
      secretariats: await packEntries(packs, "secretariats", secretariat, code),
      standardsBodies: await packEntries(packs, "standards-bodies", standardsBody, code),
      laws: await packEntries(packs, "laws", law, code),
      presence: await namedPresence(packs, code),
      models: await packEntries(packs, "ai-models", aiModel, code, models),
    };
    const cited = new Set<FigureSourceId>([
      ...Object.values(facts).flatMap((listed) =>
        ("rows" in listed ? listed.rows : listed).map(({ source }) => source),
      ),
      ...facts.disagreements.map(({ otherSource }) => otherSource),
      ...indicators.filter(({ id }) => missing.includes(id)).map(({ source }) => source),
    ]);
    return {
      country: profile,
      ...facts,
      pairs: known.filter(({ indicator }) => between.has(indicator)),
      missing,
      indicators,
      sources: sources.filter(({ id }) => cited.has(id)),
    };
  });

/** Inputs of the chip chain that are supplied from there with a share that is not known, by the names of the inputs. */
async function namedPresence(packs: PackRepository, code: CountryCode) {
  const [presence, inputs] = await Promise.all([
    packEntries(packs, "chain-presence", chainPresence, code),
    packEntries(packs, "chain-inputs", chainInput, null),
  ]);
  const names = new Map(inputs.rows.map(({ id, name }) => [id, name]));
  return { ...presence, rows: presence.rows.map((row) => ({ ...row, name: names.get(row.input) ?? null })) };
}
