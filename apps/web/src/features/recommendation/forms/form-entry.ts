import { evidenceEntries } from "./evidence-input.ts";

/** The text of a field; empty when it is not in the form. */
export function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/** The text of a field that may be left empty; absent when it is. */
export function optionalIn(data: FormData, name: string): string | null {
  const text = textIn(data, name).trim();
  return text === "" ? null : text;
}

/** A recommendation's key as people type it: capitals are put in for them. */
export function keyIn(data: FormData, name: string): string {
  return textIn(data, name).trim().toUpperCase();
}

/** The version that the person saw; nothing usable when the form was tampered with, which the contract then refuses. */
export function versionIn(data: FormData): number {
  return Number(textIn(data, "version"));
}

/** The part that every stated fact shares, in the contract's shape. */
export function statementIn(data: FormData) {
  return {
    on: optionalIn(data, "on"),
    reason: textIn(data, "reason"),
    evidence: evidenceEntries(data).pieces,
  };
}
