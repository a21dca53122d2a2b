import type { Entente } from "@entente/client";
import type { CoverageOutput, PacksOutput } from "@entente/contract";
import { type CoverageAddress, type Parameters, parseCoverageAddress } from "../data-address.ts";

/** Indicators on one page: so many that the page stays light. */
export const COVERAGE_PAGE = 25;

export interface CoveragePage {
  readonly address: CoverageAddress;
  readonly coverage: CoverageOutput;
  readonly packs: PacksOutput;
  readonly technologyNames: ReadonlyMap<string, string>;
}

export async function loadCoverage(client: Entente, parameters: Parameters): Promise<CoveragePage> {
  const address = parseCoverageAddress(parameters);
  const { from: offset, ...filters } = address;
  const [coverage, packs, vocabulary] = await Promise.all([
    client.data.coverage.query({ ...filters, offset, limit: COVERAGE_PAGE }),
    client.data.packs.query(),
    client.reference.vocabulary.query(),
  ]);
  return {
    address,
    coverage,
    packs,
    technologyNames: new Map(vocabulary.technologies.map(({ id, name }) => [id, name])),
  };
}
