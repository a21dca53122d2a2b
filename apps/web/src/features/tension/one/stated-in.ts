import type { TensionEntry, TensionRegister } from "../frame/outputs.ts";

export type StatedTension = TensionEntry["stated"][number];

/** The stated tension with this id; absent when nobody states it, or not any more. */
export function statedIn({ entries }: Pick<TensionRegister, "entries">, id: string): StatedTension | null {
  return entries.flatMap(({ stated }) => stated).find((tension) => tension.id === id) ?? null;
}
