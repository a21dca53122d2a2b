import {
  type CalendarDate,
  OBLIGATION_STATES,
  type ObligationState,
  type RecommendationKey,
  STATE_RULES,
  UNSAID,
  type Word,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { CommitmentFilters } from "../commitment-port.ts";
import { arrayOf } from "../sql-values.ts";

/** The condition on `c`, a row of commitments, that its obligations have no part in. */
export function commitmentCondition({
  forums,
  technologies,
  recommendation,
}: Pick<CommitmentFilters, "forums" | "technologies" | "recommendation">): SQL {
  const conditions = [
    forums.length === 0 ? [] : [sql`c.forum = any(${arrayOf(forums, "text")})`],
    technologies.length === 0 ? [] : [sql`c.technologies && ${arrayOf(technologies, "text")}`],
    recommendation === null ? [] : [linkedWith(recommendation)],
  ].flat();
  return allOf(conditions);
}

/** Of a recommendation that the asker may not receive, nothing is linked with it as far as they can tell. */
function linkedWith(recommendation: RecommendationKey): SQL {
  return sql`c.recommendations @> ${arrayOf([recommendation], "text")}
    and exists (select from recommendations r where r.key = ${recommendation})`;
}

/** The condition on `o`, a row of obligations; absent when every obligation will do. */
export function obligationCondition(
  { countries, states, word, isDisputed }: CommitmentFilters,
  today: CalendarDate,
): SQL | null {
  const conditions = [
    countries.length === 0 ? [] : [sql`o.country = any(${arrayOf(countries, "text")})`],
    states.length === 0
      ? []
      : [
          sql`(${sql.join(
            states.map((state) => stateCondition(state, word, today)),
            sql` or `,
          )})`,
        ],
    isDisputed ? [sql`o.is_disputed`] : [],
  ].flat();
  return conditions.length === 0 ? null : allOf(conditions);
}

/** The whole condition on `c`. */
export function matchCondition(filters: CommitmentFilters, today: CalendarDate): SQL {
  const ofObligation = obligationCondition(filters, today);
  if (ofObligation === null) return commitmentCondition(filters);
  return sql`${commitmentCondition(filters)} and exists (
    select from obligations o where o.commitment = c.key and ${ofObligation}
  )`;
}

/** The state of `o` on a day by one word; null while that word has not been given. */
export function stateColumn(word: Word, today: CalendarDate): SQL {
  const cases = OBLIGATION_STATES.map(
    (state) => sql`when ${stateCondition(state, word, today)} then ${sql.raw(`'${state}'`)}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}

/** The domain's rule of a state as a condition on `o`. A country that has said nothing counts as it says; a verifier does not. */
function stateCondition(state: ObligationState, word: Word, today: CalendarDate): SQL {
  const { account, isPastDue } = STATE_RULES[state];
  const said = word === "claimed" ? sql`coalesce(o.claimed, ${UNSAID})` : sql`o.verified`;
  const isPast = sql`coalesce(o.due_by < ${today}::date, false)`;
  if (isPastDue === null) return sql`${said} = ${account}`;
  return sql`(${said} = ${account} and ${isPast} = ${sql.raw(String(isPastDue))})`;
}

function allOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}
