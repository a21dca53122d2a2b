import type {
  AgencyId,
  Author,
  CalendarDate,
  CriterionId,
  Instant,
  PriorityModel,
  PriorityResult,
  PriorityRunId,
  PriorityRunInputs,
  Rating,
  RatingSubject,
  RecommendationKey,
  Result,
  TechnologyId,
  WeightSet,
} from "@entente/domain";
import type { Signature } from "./ports.ts";

/** Who put something down, and when. */
export interface Authorship {
  readonly at: Instant;
  readonly by: Author;
  readonly personName: string;
}

export interface StoredModel extends Authorship {
  readonly model: PriorityModel;
  readonly reason: string;
}

/** Where one rating stands: a subject on a criterion. */
export interface RatingPlace {
  readonly subject: RatingSubject;
  readonly criterion: CriterionId;
}

/** One entry of a place's history; without a rating it was withdrawn, and says why. */
export interface StoredRating extends RatingPlace, Authorship {
  /** From 1 within its place. */
  readonly sequence: number;
  readonly rating: Rating | null;
  readonly withdrawalReason: string | null;
}

export interface StoredWeightSet extends Authorship {
  readonly sequence: number;
  readonly weightSet: WeightSet;
}

/** A frozen ranking. */
export interface PriorityRun {
  readonly id: PriorityRunId;
  readonly title: string;
  readonly method: string;
  readonly inputs: PriorityRunInputs;
  readonly result: PriorityResult;
}

export interface StoredRun extends PriorityRun, Authorship {
  readonly inputsHash: string;
  readonly resultHash: string;
}

/** A run without its figures, for lists. */
export interface RunLine extends Authorship, Pick<PriorityRun, "id" | "title" | "method"> {
  readonly inputsHash: string;
}

/** Somebody saved here first: the last sequence is no longer the expected one. */
export interface SequenceMoved {
  readonly code: "sequence-moved";
  readonly expected: number;
  readonly actual: number;
}

/** An open recommendation with what triage computes on. */
export interface TriageRow {
  readonly key: RecommendationKey;
  readonly title: string;
  readonly technologies: readonly TechnologyId[];
  readonly due: CalendarDate | null;
  /** Open recommendations that wait for it, directly or through others that are open too. */
  readonly unlocks: number;
}

export interface PriorityRepository {
  /** The model in force. Throws when none was ever stored: the register is seeded with one. */
  getModel(): Promise<StoredModel>;
  findModel(version: number): Promise<StoredModel | null>;
  /** Every rating in force; withdrawn ones are left out. */
  ratings(kind: RatingSubject["kind"]): Promise<readonly StoredRating[]>;
  /** All that was ever said at this place, newest first. */
  ratingHistory(place: RatingPlace): Promise<readonly StoredRating[]>;
  /** The set in force of every agency that stated one, in the order of their ids. */
  weightSets(): Promise<readonly StoredWeightSet[]>;
  weightHistory(agency: AgencyId): Promise<readonly StoredWeightSet[]>;
  /** Frozen runs, newest first, at most `limit`, with how many there are. */
  runs(limit: number): Promise<{ readonly rows: readonly RunLine[]; readonly total: number }>;
  findRun(id: PriorityRunId): Promise<StoredRun | null>;
  /** Open recommendations, nearest due date first, those without one last; at most `limit`, with how many there are. */
  triageRows(limit: number): Promise<{ readonly rows: readonly TriageRow[]; readonly total: number }>;

  /** Puts the next version in force; fails when its number is not the next one. */
  appendModel(
    model: PriorityModel,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /** Puts a rating down, or withdraws what stands (`rating` null, with a reason). `expected` is the last sequence seen, 0 for none. */
  appendRating(
    place: RatingPlace,
    expected: number,
    entry: Pick<StoredRating, "rating" | "withdrawalReason">,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  appendWeightSet(
    weightSet: WeightSet,
    expected: number,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  appendRun(run: PriorityRun, signature: Signature): Promise<void>;
}
