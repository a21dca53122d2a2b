import type {
  AgencyId,
  CalendarDate,
  CommitmentKey,
  CountryCode,
  ForumId,
  ObligationAccount,
  RecommendationKey,
  RoughPrecision,
  SaidSince,
  TechnologyId,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { CommitmentRepository, StoredObligation } from "../commitment-port.ts";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";
import { commitmentCondition } from "./match.ts";

interface Columns {
  readonly commitment: CommitmentKey;
  readonly forum: ForumId;
  readonly madeOn: CalendarDate;
  readonly technologies: readonly TechnologyId[];
  readonly recommendations: readonly RecommendationKey[];
  readonly country: CountryCode;
  readonly agency: AgencyId | null;
  readonly dueOn: CalendarDate | null;
  readonly duePrecision: RoughPrecision | null;
  readonly claimed: ObligationAccount | null;
  readonly claimedSince: CalendarDate | null;
  readonly verified: ObligationAccount | null;
  readonly verifiedSince: CalendarDate | null;
  readonly isDisputed: boolean;
}

export async function matchingObligations(
  { rows }: Work,
  filters: Parameters<CommitmentRepository["obligations"]>[0],
): Promise<readonly StoredObligation[]> {
  const { countries } = filters;
  const ofCountries =
    countries.length === 0 ? sql`` : sql`and o.country = any(${arrayOf(countries, "text")})`;
  const found = await rows<Columns>(sql`
    select o.commitment, c.forum, c.made_on as "madeOn", c.technologies,
      array(
        select named.key from unnest(c.recommendations) with ordinality as named (key, place)
          join recommendations r on r.key = named.key
        order by named.place
      ) as recommendations, o.country, o.agency,
      o.due_on as "dueOn", o.due_precision as "duePrecision", o.claimed, o.claimed_since as "claimedSince",
      o.verified, o.verified_since as "verifiedSince", o.is_disputed as "isDisputed"
    from commitments c join obligations o on o.commitment = c.key
    where ${commitmentCondition(filters)} ${ofCountries}
    order by c.key_sort, o.place
  `);
  return found.map(obligationOf);
}

export async function keysBeginning({ rows }: Work, prefix: string): Promise<readonly CommitmentKey[]> {
  const found = await rows<{ key: CommitmentKey }>(
    sql`select key from commitments where starts_with(key, ${`${prefix}-`})`,
  );
  return found.map(({ key }) => key);
}

function obligationOf(columns: Columns): StoredObligation {
  const { commitment, forum, madeOn, technologies, recommendations, country, agency } = columns;
  const { dueOn, duePrecision, claimed, claimedSince, verified, verifiedSince, isDisputed } = columns;
  return {
    commitment,
    forum,
    madeOn,
    technologies,
    recommendations,
    owedBy: { country, agency },
    due: dueOn === null || duePrecision === null ? null : { on: dueOn, precision: duePrecision },
    claimed: saidSince(claimed, claimedSince),
    verified: saidSince(verified, verifiedSince),
    isDisputed,
  };
}

function saidSince(value: ObligationAccount | null, since: CalendarDate | null): SaidSince | null {
  return value === null || since === null ? null : { value, since };
}
