import { type AgencyId, type AgencyState, err, type Result } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Asker, Database, Work } from "../database.ts";
import type { AgencyLine, IdTaken, PeopleRepository } from "../people-port.ts";
import type { Signature } from "../ports.ts";
import { changesOf, keep } from "./kept-history.ts";

type AgencyRepository = Pick<
  PeopleRepository,
  "agencies" | "findAgency" | "agencyHistory" | "addAgency" | "changeAgency"
>;

export function agencyRepository(database: Database, asker: Asker): AgencyRepository {
  return {
    agencies: () => database.read(asker, (work) => agenciesWhere(work, sql`true`)),
    findAgency: (id) => database.read(asker, (work) => findAgency(work, id)),
    agencyHistory: (id) => database.read(asker, (work) => changesOf<AgencyState>(work, subjectOf(id))),
    addAgency: (id, state, reason, signature) =>
      database.write(asker, (work) => addAgency(work, id, state, reason, signature)),
    changeAgency: (id, expected, state, reason, signature) =>
      database.write(asker, async (work) => {
        const present = await findAgency(work, id);
        if (present === null) throw new Error(`there is no agency ${id}`);
        const before = { name: present.name, parent: present.parent, isRetired: present.isRetired };
        const kept = await keep(work, { subject: subjectOf(id), expected, before, state, reason }, signature);
        if (!kept.ok) return kept;
        const { name, parent, isRetired } = state;
        await work.db.execute(sql`
          update agencies set name = ${name}, parent = ${parent},
            retired_at = case when ${isRetired}::boolean then coalesce(retired_at, ${signature.at}::timestamptz) end
          where id = ${id}
        `);
        return kept;
      }),
  };
}

function subjectOf(id: AgencyId): string {
  return `agency:${id}`;
}

async function findAgency(work: Work, id: AgencyId): Promise<AgencyLine | null> {
  const [found] = await agenciesWhere(work, sql`a.id = ${id}`);
  return found ?? null;
}

function agenciesWhere({ rows }: Work, condition: SQL): Promise<readonly AgencyLine[]> {
  return rows<AgencyLine>(sql`
    select a.id, a.name, a.parent, a.basis, a.retired_at is not null as "isRetired",
      coalesce((select max(c.sequence) from people_history c where c.subject = 'agency:' || a.id), 0) as sequence,
      (select count(*)::int from persons p where p.agency = a.id and p.disabled_at is null) as persons,
      array(
        select b.id from agencies b where b.parent = a.id and b.retired_at is null order by b.id collate "C"
      ) as below,
      (
        select count(*)::int from assignments s join recommendations r on r.id = s.recommendation_id
        where s.agency = a.id and r.closure = 'open'
      ) as "openShares",
      (select count(*)::int from seats s where s.agency = a.id) as seats,
      (
        select count(*)::int from seats s where s.agency = a.id
          and not exists (select from seat_holdings h where h.seat = s.id and h.to_day is null)
      ) as vacant
    from agencies a where ${condition} order by a.id collate "C"
  `);
}

async function addAgency(
  work: Work,
  id: AgencyId,
  state: AgencyState,
  reason: string,
  signature: Signature,
): Promise<Result<number, IdTaken>> {
  const added = await work.rows(sql`
    insert into agencies (id, name, parent, basis) values (${id}, ${state.name}, ${state.parent}, 'reported')
    on conflict do nothing returning id
  `);
  if (added.length === 0) return err({ code: "id-taken", id });
  const kept = await keep(
    work,
    { subject: subjectOf(id), expected: 0, before: null, state, reason },
    signature,
  );
  if (!kept.ok) throw new Error(`${id} has a history and no agency`);
  return kept;
}
