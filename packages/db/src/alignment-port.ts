import type {
  AgencyId,
  AlignmentModel,
  CountryCode,
  IssueId,
  LinkedEffect,
  Position,
  RecommendationKey,
  Result,
  StanceHistoryEntry,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

export interface StoredAlignmentModel extends Authorship {
  readonly model: AlignmentModel;
  readonly reason: string;
}

/** Where stances stand: a country on an issue. */
export interface StancePlace {
  readonly holder: CountryCode;
  readonly issue: IssueId;
}

/** One entry of a place's history; without a stance it withdraws an earlier one, and says why. */
export interface StoredStanceEntry extends StanceHistoryEntry, Authorship {
  readonly withdrawalReason: string | null;
}

/** What is linked to a recommendation, as of one entry of its history. */
export interface StoredEffect extends Authorship {
  readonly sequence: number;
  readonly effect: LinkedEffect;
  readonly reason: string;
}

/** A position that an agency gave on a recommendation. */
export interface GivenPosition {
  readonly recommendation: RecommendationKey;
  readonly agency: AgencyId;
  readonly position: Position;
}

export interface AlignmentRepository {
  /** The model in force. Throws when none was ever stored: the register is seeded with one. */
  getModel(): Promise<StoredAlignmentModel>;
  findModel(version: number): Promise<StoredAlignmentModel | null>;
  /** Every entry of every place, withdrawn ones too, by country, issue and sequence. */
  stanceEntries(): Promise<readonly StoredStanceEntry[]>;
  /** All that was ever said at this place, newest first. */
  stanceHistory(place: StancePlace): Promise<readonly StoredStanceEntry[]>;
  /** What is linked now, in the order of the recommendations' keys. */
  effects(): Promise<readonly StoredEffect[]>;
  effectHistory(recommendation: RecommendationKey): Promise<readonly StoredEffect[]>;
  /** Positions that were given, by recommendation and agency, at most `limit`. */
  positions(limit: number): Promise<readonly GivenPosition[]>;

  /** Puts the next version in force; fails when its number is not the next one. */
  appendModel(
    model: AlignmentModel,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /** Records a stance, or withdraws an earlier entry. `expected` is the last sequence seen, 0 for none. */
  appendStance(
    place: StancePlace,
    expected: number,
    entry: Pick<StoredStanceEntry, "stance" | "withdraws" | "withdrawalReason">,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  appendEffect(
    effect: LinkedEffect,
    expected: number,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
