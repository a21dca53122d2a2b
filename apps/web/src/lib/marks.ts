import type {
  Closure,
  HealthLabel,
  Implementation,
  Position,
  Resolution,
  Verification,
} from "@entente/domain";

/** Drawn before a word: filled by how far along, or a shape of its own where that makes no sense. */
export type MarkShape =
  | "empty"
  | "dashed"
  | "quarter"
  | "half"
  | "most"
  | "full"
  | "cross"
  | "triangle"
  | "diamond"
  | "square";
export type MarkTone = "bad" | "warn" | "good" | "plain" | "quiet";

export interface Mark {
  readonly shape: MarkShape;
  readonly tone: MarkTone;
}

const mark = (shape: MarkShape, tone: MarkTone): Mark => ({ shape, tone });

export const HEALTH_MARKS: Readonly<Record<HealthLabel, Mark>> = {
  late: mark("triangle", "bad"),
  "at-risk": mark("diamond", "warn"),
  "on-track": mark("full", "good"),
  "not-scheduled": mark("dashed", "quiet"),
  closed: mark("square", "quiet"),
};

export const POSITION_MARKS: Readonly<Record<Position, Mark>> = {
  "not-given": mark("empty", "quiet"),
  concur: mark("full", "good"),
  "partially-concur": mark("half", "plain"),
  "non-concur": mark("cross", "bad"),
};

export const RESOLUTION_MARKS: Readonly<Record<Resolution, Mark>> = {
  unresolved: mark("empty", "quiet"),
  resolved: mark("full", "good"),
};

export const IMPLEMENTATION_MARKS: Readonly<Record<Implementation, Mark>> = {
  "not-started": mark("empty", "quiet"),
  planned: mark("quarter", "plain"),
  "in-progress": mark("half", "plain"),
  "partially-implemented": mark("most", "plain"),
  implemented: mark("full", "good"),
  declined: mark("cross", "quiet"),
};

export const VERIFICATION_MARKS: Readonly<Record<Verification, Mark>> = {
  "not-assessed": mark("empty", "quiet"),
  "evidence-submitted": mark("quarter", "plain"),
  addressed: mark("full", "good"),
  "partially-addressed": mark("half", "plain"),
  "not-addressed": mark("cross", "bad"),
  "no-evidence": mark("dashed", "warn"),
  disputed: mark("triangle", "bad"),
};

export const CLOSURE_MARKS: Readonly<Record<Closure, Mark>> = {
  open: mark("empty", "plain"),
  "closed-implemented": mark("square", "good"),
  "closed-not-implemented": mark("square", "quiet"),
  "closed-superseded": mark("square", "quiet"),
};
