import type { Entente } from "@entente/client";

/** A share on which a progress note may be reported, and the version of its record. */
export interface ReportTarget {
  readonly recommendation: string;
  readonly agency: string;
  readonly to: "in-progress";
  readonly version: number;
}

const PAGE = 100;

/** Shares of the agency that are in progress, at most so many. */
export async function reportTargets(
  entente: Entente,
  agency: string,
  most: number,
): Promise<readonly ReportTarget[]> {
  const targets: ReportTarget[] = [];
  const to = "in-progress";
  let cursor: string | null = null;
  do {
    const { rows, nextCursor }: Awaited<ReturnType<Entente["recommendation"]["list"]["query"]>> =
      await entente.recommendation.list.query({
        filters: { share: [`${agency}:${to}`], closure: ["open"] },
        limit: PAGE,
        cursor,
      });
    targets.push(...rows.map(({ key, version }) => ({ recommendation: key, agency, to, version }) as const));
    cursor = nextCursor;
  } while (cursor !== null && targets.length < most);
  return targets.slice(0, most);
}
