/** The two sides of the ledger; `both` serves either, as organization does. */
export const LEDGER_SIDES = ["promotion", "protection", "both"] as const;
export type LedgerSide = (typeof LEDGER_SIDES)[number];

/** A record on the ledger: a recommendation, a commitment. */
export interface LedgerEntry {
  /** Absent while nobody has said which side it serves. */
  readonly side: LedgerSide | null;
  /** Whether it is done; absent when not known. */
  readonly isDone: boolean | null;
}

/** The records of one side. */
export interface SideCount {
  readonly records: number;
  readonly done: number;
  readonly open: number;
  readonly notKnown: number;
}

/** How promotion and protection stand against each other. */
export type LedgerBalance = Readonly<Record<LedgerSide, SideCount>> & {
  readonly records: number;
  /** Records of which nobody has said which side they serve. */
  readonly withoutSide: number;
} & (
    | {
        /** Promotion less protection by both together, those that serve either left out: −1 all protection, 1 all promotion. */
        readonly lean: number;
        readonly reason: null;
      }
    | { readonly lean: null; readonly reason: "nothing-on-one-side" }
  );

/** The balance of a set of records; each counts once, whatever its weight. */
export function ledgerBalance(entries: readonly LedgerEntry[]): LedgerBalance {
  const counts = {
    promotion: countOf(entries, "promotion"),
    protection: countOf(entries, "protection"),
    both: countOf(entries, "both"),
    records: entries.length,
    withoutSide: entries.filter(({ side }) => side === null).length,
  };
  const [promoting, protecting] = [counts.promotion.records, counts.protection.records];
  if (promoting + protecting === 0) return { ...counts, lean: null, reason: "nothing-on-one-side" };
  return { ...counts, lean: (promoting - protecting) / (promoting + protecting), reason: null };
}

function countOf(entries: readonly LedgerEntry[], side: LedgerSide): SideCount {
  const own = entries.filter((entry) => entry.side === side);
  return {
    records: own.length,
    done: own.filter(({ isDone }) => isDone === true).length,
    open: own.filter(({ isDone }) => isDone === false).length,
    notKnown: own.filter(({ isDone }) => isDone === null).length,
  };
}
