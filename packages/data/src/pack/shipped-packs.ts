import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PackHeading } from "@entente/domain";
import { readPackFile } from "./pack-file.ts";
import { packTexts } from "./pack-folder.ts";
import { formatPackProblem, type PackInvalid } from "./problem.ts";
import { type PackTexts, packHash } from "./read-pack.ts";

const SHIPPED_FOLDER = join(import.meta.dirname, "../../packs");
/** Where the shipped packs stand, seen from the top of the repository. */
const SHIPPED_PATH = "packages/data/packs";

/** A pack that comes with the product, its rows not yet read. */
export interface ShippedPack extends PackHeading {
  /** Its folder, seen from the top of the repository. */
  readonly path: string;
  readonly contentHash: string;
  readonly texts: PackTexts;
}

/** All packs that come with the product: those that every register opens with first, then by id. */
export function shippedPacks(): readonly ShippedPack[] {
  return readdirSync(SHIPPED_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => shippedPack(name))
    .toSorted((a, b) => Number(a.isOptional) - Number(b.isOptional) || (rankOf(a) < rankOf(b) ? -1 : 1));
}

/** The pack that lists the countries comes before those that name them. */
function rankOf({ id, texts }: ShippedPack): string {
  return texts.has("countries.csv") ? "" : id;
}

function shippedPack(name: string): ShippedPack {
  const texts = packTexts(join(SHIPPED_FOLDER, name));
  if (!texts.ok) throw unusable(name, texts.error);
  const file = readPackFile(texts.value.get("pack.json"));
  if (!file.ok) throw unusable(name, { code: "pack-invalid", problems: file.problems });
  return {
    ...file.heading,
    path: `${SHIPPED_PATH}/${name}`,
    contentHash: packHash(texts.value),
    texts: texts.value,
  };
}

function unusable(name: string, { problems }: PackInvalid): Error {
  return new Error(
    [`the shipped pack ${name} cannot be used:`, ...problems.map(formatPackProblem)].join("\n"),
  );
}
