import type { RecommendationKey } from "@entente/domain";
import { sql } from "drizzle-orm";
import { verifyCounters } from "../counters.ts";
import { openDatabase, registerItself } from "../database.ts";
import { migrate } from "../migrate.ts";
import { repositories } from "../repositories.ts";
import { signedBy } from "./records.ts";
import { agencyOf, mainSeatOf } from "./reference.ts";
import { getStored } from "./register.ts";

/**
 * A process of its own: opens the directory, says what it finds there, and then appends without end, saying each
 * version once it is acknowledged. It is killed from outside.
 */
const [, , dataDirectory = ""] = process.argv;
const database = await openDatabase({ dataDirectory });
await migrate(database);
const { recommendations, audit } = repositories(database, registerItself());

const found = await database.asOwner(({ rows }) =>
  rows<{ key: RecommendationKey; version: number; history: number }>(sql`
    select key, version, (select count(*)::int from changes c where c.recommendation_id = r.id) as history
    from recommendations r order by key
  `),
);
const { breaks, rows: trail } = await audit.verify();
const miscounted = (await verifyCounters(database)).length;
say({ found, breaks, trail, miscounted });

for (;;) {
  await Promise.all(found.map(({ key }) => appendOnce(key)));
}

async function appendOnce(key: RecommendationKey): Promise<void> {
  const stored = await getStored(recommendations, key);
  const agency = agencyOf("NIST");
  const mainContact = stored.version % 2 === 0 ? null : mainSeatOf("NIST");
  const change = { kind: "contact-changed", agency, mainContact, alternateContact: null } as const;
  const appended = await recommendations.append(stored, change, signedBy("NIST"));
  if (appended.ok) say({ key, version: appended.value });
}

function say(fact: unknown): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
}
