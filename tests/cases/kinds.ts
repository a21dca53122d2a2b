import type { Adapter, Adapters } from "./adapter.ts";
import { ADDITIVE } from "./kinds/additive.ts";
import { ALIGNMENT } from "./kinds/alignment.ts";
import { COALITION } from "./kinds/coalition.ts";
import { FOLLOW_THROUGH } from "./kinds/follow-through.ts";
import { GROUP } from "./kinds/group.ts";
import { METHODS } from "./kinds/methods.ts";
import { ROBUSTNESS } from "./kinds/robustness.ts";
import { memberOf } from "./spelling.ts";

const KINDS: Adapters = {
  ...ADDITIVE,
  ...METHODS,
  ...ROBUSTNESS,
  ...GROUP,
  ...ALIGNMENT,
  ...COALITION,
  ...FOLLOW_THROUGH,
};

/** Methods that the package leaves out, and why. */
const NOT_OFFERED: Readonly<Record<string, string>> = {
  bwm: "best-worst weighting is left out: it needs a nonlinear program and gains nothing over swing weights",
};

/** What puts a case of this kind to the package; absent when nobody does. */
export function adapterOf(kind: string): Adapter | null {
  return (memberOf(KINDS, kind) as Adapter | undefined) ?? null;
}

/** Why the package leaves this kind out; absent when it does not say so. */
export function reasonLeftOut(kind: string): string | null {
  return NOT_OFFERED[kind] ?? null;
}

export const KNOWN_KINDS = Object.keys(KINDS);
