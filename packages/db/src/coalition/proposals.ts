import {
  COALITION_KEY_PREFIX,
  type CoalitionProposalId,
  type CountryCode,
  type ForumId,
  nextKey,
  type RecommendationKey,
  type TechnologyId,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { contentHash } from "../audit/canonical.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type {
  CoalitionRepository,
  FrozenInputs,
  ProposalInputs,
  ProposalLine,
  ProposalResult,
} from "../coalition-port.ts";
import type { Asker, Database, Work } from "../database.ts";
import { goOnAsRegister } from "../marking/sight.ts";
import { registerWithin } from "../repository/register.ts";
import { coalitionProposals } from "../schema/index.ts";

type ProposalRepository = Pick<CoalitionRepository, "proposals" | "findProposal" | "appendProposal">;

interface LineColumns extends AuthorColumns {
  readonly id: CoalitionProposalId;
  readonly recommendation: RecommendationKey;
  readonly title: string;
  readonly method: string;
  readonly forum: ForumId | null;
  readonly technology: TechnologyId;
  readonly members: readonly CountryCode[];
  readonly coverageShare: number | null;
  readonly weakestPair: number | null;
  readonly inputsHash: string;
}

interface ProposalColumns extends LineColumns {
  readonly inputs: ProposalInputs & Partial<Pick<FrozenInputs, "statements" | "rivalries">>;
  readonly result: ProposalResult;
  readonly duplicateReason: string | null;
  readonly resultHash: string;
}

export function proposalRepository(database: Database, asker: Asker): ProposalRepository {
  return {
    proposals: (limit) =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<LineColumns>(sql`
          select ${LINE_COLUMNS} from coalition_proposals t ${AUTHOR_JOIN}
          order by t.at desc, t.id desc limit ${limit}
        `);
        const [counted] = await rows<{ total: number }>(
          sql`select count(*)::int as total from coalition_proposals`,
        );
        return { rows: found.map(lineOf), total: counted?.total ?? 0 };
      }),

    findProposal: (recommendation) =>
      database.read(asker, async ({ rows }) => {
        const [found] = await rows<ProposalColumns>(sql`
          select ${LINE_COLUMNS}, t.inputs, t.result, t.duplicate_reason as "duplicateReason",
            t.result_hash as "resultHash"
          from coalition_proposals t ${AUTHOR_JOIN} where t.recommendation = ${recommendation}
        `);
        if (found === undefined) return null;
        const { inputs, result, duplicateReason, resultHash } = found;
        const { statements = null, rivalries = null } = inputs;
        const kept = { ...inputs, statements, rivalries };
        return { ...lineOf(found), inputs: kept, result, duplicateReason, resultHash };
      }),

    appendProposal: (proposal, recordFor, signature) =>
      database.write(asker, async (work) => {
        await goOnAsRegister(work, []);
        const key = await freeKey(work);
        const record = recordFor(key);
        await registerWithin(work, [record], signature);
        const inputsHash = contentHash(proposal.inputs);
        const resultHash = contentHash(proposal.result);
        await insertRows(work, coalitionProposals, [
          {
            ...proposal,
            recommendationId: record.recommendation.id,
            recommendation: key,
            inputsHash,
            resultHash,
            ...authorValues(signature),
          },
        ]);
        const { title, method, forum, duplicateReason } = proposal;
        const event = {
          object: `proposal:${proposal.id}`,
          before: null,
          after: { recommendation: key, title, method, forum, duplicateReason, inputsHash, resultHash },
          outcome: "accepted",
        } as const;
        await appendToChain(work, `proposal:${proposal.id}`, event, signature);
        return key;
      }),
  };
}

/** The next key of a coalition; whoever else looks for one waits until this transaction ends. */
async function freeKey({ db, rows }: Work): Promise<RecommendationKey> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${COALITION_KEY_PREFIX}, 0))`);
  const taken = await rows<{ key: RecommendationKey }>(sql`
    select key from recommendations where key like ${`${COALITION_KEY_PREFIX}-%`}
  `);
  return nextKey(
    COALITION_KEY_PREFIX,
    taken.map(({ key }) => key),
  );
}

const LINE_COLUMNS: SQL = sql`
  t.id, t.recommendation, t.title, t.method, t.forum, t.inputs_hash as "inputsHash",
  t.inputs->'coalition'->'choice'->>'technology' as technology, t.inputs->'members' as members,
  (t.result->'explanation'->'figures'->>'coverageShare')::double precision as "coverageShare",
  (t.result->'explanation'->'figures'->'weakestPair'->>'alignment')::double precision as "weakestPair",
  ${AUTHOR_COLUMNS}
`;

function lineOf(columns: LineColumns): ProposalLine {
  const { id, recommendation, title, method, forum } = columns;
  const { technology, members, coverageShare, weakestPair, inputsHash } = columns;
  return {
    id,
    recommendation,
    title,
    method,
    forum,
    technology,
    members,
    coverageShare,
    weakestPair,
    inputsHash,
    ...authorshipOf(columns),
  };
}
