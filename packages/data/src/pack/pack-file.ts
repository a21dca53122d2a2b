import { line, needed, packId } from "@entente/contract";
import type { PackHeading } from "@entente/domain";
import { z } from "zod";
import type { PackProblem } from "./problem.ts";

export const PACK_FILE = "pack.json";

const TITLE_LENGTH = 200;
const LICENSE_LENGTH = 1000;

const packFile = z.strictObject({
  id: z.string("name the pack").pipe(packId),
  title: needed(line(TITLE_LENGTH), "give the pack a title"),
  optional: z.boolean("say true or false: whether it is loaded by an operator's choice alone"),
  license: needed(line(LICENSE_LENGTH), "state the license under which the pack may be used"),
});

export type PackFileRead =
  | { readonly ok: true; readonly heading: PackHeading }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** What `pack.json` says of the pack. */
export function readPackFile(text: string | undefined): PackFileRead {
  if (text === undefined) return faulty("", "add this file with id, title, optional and license");
  const content = parsed(text);
  if (content === undefined) return faulty(text.slice(0, 80), "write well-formed JSON");

  const read = packFile.safeParse(content);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => {
      const path = issue.code === "unrecognized_keys" ? issue.keys : issue.path.map(String);
      const value: unknown = Object(content)[path[0] ?? ""];
      const remedy = value === undefined ? `${issue.message}; the field is missing` : issue.message;
      return { ...AT, field: path.join(".") || null, value: shown(value), remedy };
    });
    return { ok: false, problems };
  }
  const { optional: isOptional, ...heading } = read.data;
  return { ok: true, heading: { ...heading, isOptional } };
}

const AT = { file: PACK_FILE, line: null };

function faulty(value: string, remedy: string): PackFileRead {
  return { ok: false, problems: [{ ...AT, field: null, value, remedy }] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
