import type { PriorityCell } from "@entente/domain";
import { uncapitalized } from "../../../lib/sentence.ts";
import { FOCUS_CLASS_WORDS } from "../frame/names.ts";
import type { PointedCells } from "./chain-address.ts";

/** Whether the cell is one of those that are pointed out. */
export function isPointedOut({ focus }: PriorityCell, pointed: PointedCells | null): boolean {
  if (pointed === null) return false;
  if (pointed === "not-known") return focus.focusClass === null;
  if (pointed === "certain") return focus.focusClass !== null && focus.isCertain;
  return focus.focusClass === pointed;
}

/** What is pointed out, such as "6 cells of the class “pursue”". */
export function pointedWords(cells: readonly PriorityCell[], pointed: PointedCells): string {
  const count = cells.filter((cell) => isPointedOut(cell, pointed)).length;
  const noun = count === 1 ? "cell" : "cells";
  if (pointed === "not-known") return `${count} ${noun} without a class`;
  if (pointed === "certain") return `${count} ${noun} whose class is certain`;
  return `${count} ${noun} of the class “${uncapitalized(FOCUS_CLASS_WORDS[pointed])}”`;
}
