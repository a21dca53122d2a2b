import { tensionsOfRecommendationInput, tensionsOfRecommendationOutput } from "@entente/contract";
import { counterpartOf, tensionRegister, tensionsOf } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { foundTensions } from "./found-tensions.ts";

/** What pulls against one recommendation, as people state it and as linked stance changes show it. */
export const ofRecommendation = procedureFor("read-internal")
  .input(tensionsOfRecommendationInput)
  .output(tensionsOfRecommendationOutput)
  .query(async ({ ctx, input: { recommendation: key } }) => {
    const { statements, recommendations } = ctx.repositories;
    const [[own], stated, found] = await Promise.all([
      recommendations.titles([key]),
      statements.tensions.standing(),
      foundTensions(ctx, key),
    ]);
    if (own === undefined) throw refusalError({ code: "not-found", kind: "recommendation", value: key });
    const register = tensionRegister(
      stated.map(({ content }) => content),
      found.pairs,
    );
    if (!register.ok) throw new Error(`stored tensions that are refused: ${JSON.stringify(register.error)}`);
    const entries = tensionsOf(register.value, key).map((entry) => ({
      ...entry,
      counterpart: counterpartOf(entry, key),
    }));
    const others = entries.flatMap(({ counterpart }) =>
      counterpart.kind === "recommendation" ? [counterpart.key] : [],
    );
    const ids = new Set(entries.flatMap((entry) => entry.stated.map(({ id }) => String(id))));
    const issues = new Set(entries.flatMap((entry) => entry.found?.changes.map(({ issue }) => issue) ?? []));
    return {
      marking: await markingOfNamed(ctx, others),
      entries,
      standing: stated.filter(({ id }) => ids.has(id)),
      issues: found.issues.filter(({ id }) => issues.has(id)),
      recommendations: others.length === 0 ? [] : await recommendations.titles(others),
    };
  });
