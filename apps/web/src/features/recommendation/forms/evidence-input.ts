import type { EvidenceKind } from "@entente/domain";

/** Pieces of evidence that one form takes; more are filed with the form for evidence. */
export const EVIDENCE_BLOCKS = 3;

/** Names of the fields of one piece in the form, under the path that the contract gives it. */
export const EVIDENCE_PARTS = ["kind", "title", "locator", "dated", "sha256", "file"] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

export const EVIDENCE_LABELS: Readonly<Record<EvidencePart, string>> = {
  kind: "Kind of evidence",
  title: "Title",
  locator: "Where to find it",
  dated: "Date of the source",
  file: "The document",
  sha256: "Fingerprint of the document",
};

/** Evidence as typed in one form, with the block that each piece stands in. */
export interface EvidenceEntries {
  readonly pieces: readonly EvidenceEntry[];
  readonly blocks: readonly number[];
}
export type EvidenceEntry = Readonly<Record<string, string>>;

/** The path of a block of the form: `evidence.0`. */
export function evidencePath(block: number): string {
  return `evidence.${block}`;
}

/** The blocks in which something was typed, in their order; a choice of kind alone is nothing typed. */
export function evidenceEntries(data: FormData): EvidenceEntries {
  const blocks = Array.from({ length: EVIDENCE_BLOCKS }, (_, block) => block);
  const used = blocks.filter((block) => isTyped(data, evidencePath(block)));
  return { pieces: used.map((block) => evidenceEntry(data, evidencePath(block))), blocks: used };
}

/** One piece in the contract's shape: only the parts that belong to its kind. */
export function evidenceEntry(data: FormData, path: string): EvidenceEntry {
  const part = (name: EvidencePart) => textOf(data, `${path}.${name}`);
  const kind: EvidenceKind = part("kind") === "document" ? "document" : "citation";
  const shared = { kind, title: part("title"), dated: part("dated") };
  return kind === "citation"
    ? { ...shared, locator: part("locator") }
    : { ...shared, sha256: part("sha256").trim().toLowerCase() };
}

/** The name of the form's field for a name of the contract's: pieces are counted without the blocks left empty. */
export function fieldOfBlock(field: string, blocks: readonly number[]): string {
  const [, index, part] = /^evidence\.(\d+)\.(.+)$/u.exec(field) ?? [];
  const block = index === undefined ? undefined : blocks[Number(index)];
  return block === undefined || part === undefined ? field : `${evidencePath(block)}.${part}`;
}

function isTyped(data: FormData, path: string): boolean {
  return EVIDENCE_PARTS.some((part) => part !== "kind" && textOf(data, `${path}.${part}`).trim() !== "");
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}
