import { typed } from "../clearance/acts/act-entry.ts";

/** Most people and offices that a form lets somebody choose. */
export const MENTION_ROWS = 2;

/** What was chosen to be mentioned; rows that were left empty are left out. */
export function mentionsIn(data: FormData): readonly unknown[] {
  return Array.from({ length: MENTION_ROWS }, (_, row) => typed(data, `mentions.${row}`)).flatMap(
    (value): readonly unknown[] => {
      const [kind, id] = value.split(":");
      if (kind === "office") return [{ kind, office: id }];
      return kind === "person" ? [{ kind, person: id }] : [];
    },
  );
}
