import { line, needed, packId } from "@entente/contract";
import type { PackHeading } from "@entente/domain";
import { z } from "zod";
import type { PackProblem } from "./problem.ts";

export const PACK_FILE = "pack.json";

const TITLE_LENGTH = 200;
const LICENSE_LENGTH = 1000;

const TITLE_MISSING = "give the pack a title";
const LICENSE_MISSING = "state the license under which the pack may be used";

const packFile = z.strictObject({
  id: z.string("name the pack").pipe(packId),
  title: z.string(TITLE_MISSING).pipe(needed(line(TITLE_LENGTH), TITLE_MISSING)),
  optional: z.boolean("say true or false: whether it is loaded by an operator's choice alone"),
  license: z.string(LICENSE_MISSING).pipe(needed(line(LICENSE_LENGTH), LICENSE_MISSING)),
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
      const isUnknown = issue.code === "unrecognized_keys";
      const [field = null] = isUnknown ? issue.keys : issue.path.map(String);
      const value: unknown = field === null ? content : Reflect.get(Object(content), field);
      const remedy = isUnknown ? "remove this field; the file has no place for it" : issue.message;
      return { ...AT, field, value: shown(value), remedy };
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
