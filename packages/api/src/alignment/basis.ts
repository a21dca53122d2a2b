import { alignmentBasisInput, alignmentBasisOutput } from "@entente/contract";
import { briefAlignment } from "@entente/data";
import { stanceOf } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { entriesInForce, questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

const PASSAGES = briefAlignment().passages;

/** Issues, holders, and the stances in force on a day, contested and missing ones told apart, with who put them there. */
export const basis = procedureFor("read-internal")
  .input(alignmentBasisInput)
  .output(alignmentBasisOutput)
  .query(async ({ ctx, input: { on } }) => {
    const { alignment, reference } = ctx.repositories;
    const [stored, entries, effects, countries] = await Promise.all([
      storedAlignment(ctx),
      alignment.stanceEntries(),
      alignment.effects(),
      reference.countries(),
    ]);
    const { model } = stored.model;
    const holders = model.holders.map(({ country }) => country);
    const question = questionOf({ holders, families: null, weights: null, on }, ctx.today);
    const table = tableFor(stored, question, ctx.today);
    const inForce = entriesInForce(stored, question.on);
    const last = new Map(entries.map(({ holder, issue, sequence }) => [`${holder} ${issue}`, sequence]));
    return {
      on: question.on,
      model: stored.model,
      countries: countries.filter(({ code }) => holders.includes(code)),
      cells: holders.flatMap((holder) =>
        model.issues.map(({ id: issue }) => {
          const entry = stanceOf(table, holder, issue);
          const ofCell = inForce.filter((stance) => stance.holder === holder && stance.issue === issue);
          return {
            holder,
            issue,
            state: entry.state,
            value: "value" in entry ? entry.value : null,
            stances: entry.state === "absent" ? [] : ofCell.map(({ sequence }) => sequence),
            seen: last.get(`${holder} ${issue}`) ?? 0,
          };
        }),
      ),
      stances: inForce,
      effects,
      passages: PASSAGES,
    };
  });
