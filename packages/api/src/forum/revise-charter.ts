import { entryAccepted, reviseCharterInput } from "@entente/contract";
import { checkSetup } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkPurpose } from "./purpose.ts";
import { reportedSource } from "./source.ts";
import { rollOrNobody, storedTables, tableAmong } from "./stored-tables.ts";

/** Puts a new version of a table's charter in force; earlier ones stay. */
export const reviseCharter = procedureFor("change-forum")
  .input(reviseCharterInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { table, seen, reason, source, statement, technologies, bands, issues, ...given } = input;
    const tables = await storedTables(ctx);
    const { setup: present } = tableAmong(tables, table);
    await checkPurpose(ctx, { technologies, issues });
    const { forum, workingGroup, founding } = present;
    const setup = {
      forum,
      workingGroup,
      founding,
      ...given,
      purpose: { statement, technologies, bands, issues },
      source: reportedSource(source, ctx.today),
    };
    orRefuse(checkSetup(setup, rollOrNobody(tables, table)));
    const { setups } = ctx.repositories.forum;
    const saved = await setups.append(table, seen, setup, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("charter", saved.error, async () =>
        (await setups.entries(table)).toReversed(),
      );
    }
    return { sequence: saved.value };
  });
