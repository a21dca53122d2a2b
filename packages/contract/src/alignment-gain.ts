import { GAIN_ABSENCES } from "@entente/domain";
import { z } from "zod";
import { storedEffect } from "./alignment.ts";
import { describedIssue } from "./alignment-model.ts";
import { changeEffect } from "./alignment-result.ts";
import { calendarDate, recommendationKey } from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { country } from "./reference.ts";

/** What carrying a recommendation out takes off the mean distance of its own group. */
const gainFigure = {
  key: recommendationKey,
  title: z.string(),
  /** Reduction of the mean distance, -1 to 1; below 0 when it would rise. */
  gain: z.number().nullable(),
  /** Why there is none; absent where there is one. */
  reason: z.enum(GAIN_ABSENCES).nullable(),
};

/** Open recommendations, nearest due date first, as of today; `total` of them when not all are listed. */
export const alignmentGainsOutput = z.object({
  /** Of the recommendations below; absent when none is shown. */
  marking: shownMarking.nullable(),
  on: calendarDate,
  rows: listOf(z.object(gainFigure)),
  total: z.int(),
});

export const alignmentGainInput = z.strictObject({ recommendation: recommendationKey });
/** One recommendation, open or closed, as of today, with what its figure is made of. */
export const alignmentGainOutput = z.object({
  marking: shownMarking.nullable(),
  on: calendarDate,
  ...gainFigure,
  /** Last entry of what is linked; 0 for none. Linking and unlinking ask for it. */
  seen: z.int().min(0),
  /** What is linked, as of its last entry; absent when nothing ever was. */
  linked: storedEffect.nullable(),
  /** Absent where nothing is linked, and where what is linked does not fit the model in force. */
  effect: changeEffect.nullable(),
  /** Of the group, and the issues on which stances would change. */
  countries: listOf(country),
  issues: listOf(describedIssue),
});
