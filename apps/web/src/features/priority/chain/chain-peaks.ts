import { type PriorityCell, READINESS_BANDS, type ReadinessBand, type TechnologyId } from "@entente/domain";
import { uncapitalized } from "../../../lib/sentence.ts";
import { BAND_WORDS } from "../frame/names.ts";
import { FOCUS_SIDES, type FocusSide } from "./focus-words.ts";

/** A technology whose opportunity and obstacle are known in every band. */
export interface ChainCourse {
  readonly technology: TechnologyId;
  readonly cells: Readonly<Record<ReadinessBand, PriorityCell>>;
}

/** Figures that differ by less are level. */
const LEVEL = 1e-9;

/** The technologies that can be followed along the whole chain, in their order. */
export function chainCourses(cells: readonly PriorityCell[]): readonly ChainCourse[] {
  const technologies = [...new Set(cells.map(({ technology }) => technology))];
  return technologies.flatMap((technology) => {
    const [research, middle, deployment] = READINESS_BANDS.map((band) =>
      cells.find(
        (cell) => cell.technology === technology && cell.band === band && cell.focus.focusClass !== null,
      ),
    );
    if (research === undefined || middle === undefined || deployment === undefined) return [];
    return [{ technology, cells: { research, "pre-standardization": middle, deployment } }];
  });
}

/** The bands in which one side of a technology is highest; several when they are level. */
export function peakBands({ cells }: ChainCourse, side: FocusSide): readonly ReadinessBand[] {
  const highest = Math.max(...READINESS_BANDS.map((band) => scoreOf(cells[band], side)));
  return READINESS_BANDS.filter((band) => highest - scoreOf(cells[band], side) <= LEVEL);
}

/** Whether one side is clearly lower in the one band than in the other. */
export function isLower(
  { cells }: ChainCourse,
  side: FocusSide,
  band: ReadinessBand,
  other: ReadinessBand,
): boolean {
  return scoreOf(cells[other], side) - scoreOf(cells[band], side) > LEVEL;
}

function scoreOf({ focus }: PriorityCell, side: FocusSide): number {
  return focus[side].score ?? 0;
}

/** Where both sides are highest, in a sentence; absent when no technology can be followed along the chain. */
export function peakSentence(courses: readonly ChainCourse[]): string | null {
  if (courses.length === 0) return null;
  const [opportunity, obstacle] = FOCUS_SIDES.map((side) => commonPeak(courses, side));
  if (opportunity === undefined || obstacle === undefined) return null;
  const noun = courses.length === 1 ? "technology" : "technologies";
  const first = `Opportunity is highest in ${peakWords(opportunity, courses, ` ${noun}`)}`;
  return `${first}; the obstacle in ${peakWords(obstacle, courses, "")}`;
}

interface CommonPeak {
  readonly band: ReadinessBand;
  readonly count: number;
  /** How many of them are as high in another band. */
  readonly level: number;
}

/** The band in which the side is highest for the most technologies; among equals the one with the fewest level. */
function commonPeak(courses: readonly ChainCourse[], side: FocusSide): CommonPeak {
  const peaks = courses.map((course) => peakBands(course, side));
  return READINESS_BANDS.map((band) => {
    const highest = peaks.filter((bands) => bands.includes(band));
    return { band, count: highest.length, level: highest.filter((bands) => bands.length > 1).length };
  }).reduce((most, next) =>
    next.count > most.count || (next.count === most.count && next.level < most.level) ? next : most,
  );
}

function peakWords(
  { band, count, level }: CommonPeak,
  courses: readonly ChainCourse[],
  noun: string,
): string {
  const of = count === courses.length ? `all ${count}` : `${count} of ${courses.length}`;
  const tied = level === 0 ? "" : `, though level with another band for ${level}`;
  return `${uncapitalized(BAND_WORDS[band])} for ${of}${noun}${tied}`;
}
