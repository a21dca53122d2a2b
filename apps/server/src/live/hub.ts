import type { ChangeListener, LiveChange, LiveSubject } from "@entente/db";

/** Called with the version that something has now; without one when changes may have been missed. */
type Told = (version: number | null) => void;

/** Hands each change to those who wait for it. */
export interface LiveHub extends ChangeListener {
  /** Returns how to stop. */
  readonly wait: (subject: LiveSubject, told: Told) => () => void;
}

export function liveHub(): LiveHub {
  const waiting = new Map<string, Set<Told>>();
  return {
    wait(subject, told) {
      const name = nameOf(subject);
      const all = waiting.get(name) ?? new Set();
      waiting.set(name, all.add(told));
      return () => {
        all.delete(told);
        if (all.size === 0) waiting.delete(name);
      };
    },
    onChange(change: LiveChange) {
      for (const told of waiting.get(nameOf(change)) ?? []) told(change.version);
    },
    onGap() {
      for (const all of waiting.values()) for (const told of all) told(null);
    },
  };
}

function nameOf({ kind, key }: LiveSubject): string {
  return `${kind} ${key}`;
}
