import type { PortfolioEntry } from "../portfolio.ts";
import { courseOf } from "./course.ts";
import { randomFrom } from "./random.ts";
import { generatedRecord } from "./registered-record.ts";
import { type GenerationOptions, settingOf } from "./setting.ts";

/**
 * Recommendations GEN-1 to GEN-`count` with what has happened to them, one at a time.
 *
 * Each depends on the seed, its number and the shared options only, so a longer run begins with the shorter one. They
 * refer to the brief's agencies, seats, technologies, forums, collaborations and countries, and say in every text that
 * they are generated. Throws a RangeError when a count or seed is no whole number, or the agencies cannot be used.
 */
export function* generatePortfolio(options: GenerationOptions): Generator<PortfolioEntry, void, undefined> {
  const setting = settingOf(options);
  for (let number = 1; number <= options.count; number += 1) {
    const random = randomFrom(setting.seed, number);
    const record = generatedRecord(number, setting, random);
    yield { record, changes: courseOf(record, setting, random) };
  }
}
