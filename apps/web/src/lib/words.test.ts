import * as domain from "@entente/domain";
import { describe, expect, it } from "vitest";
import * as marks from "./marks.ts";
import { statusValueWord } from "./status-words.ts";
import * as words from "./words.ts";

const TABLES = Object.entries(words).flatMap(([name, table]) =>
  typeof table === "object" ? [[name, table] as const] : [],
);
const LISTS: readonly (readonly string[])[] = [
  domain.THEMES,
  domain.STAGES,
  domain.READINESS_BANDS,
  domain.PRIORITY_SETS,
  domain.FORUM_KINDS,
  domain.STATUS_FACTS,
  domain.POSITIONS,
  domain.RESOLUTIONS,
  domain.IMPLEMENTATIONS,
  domain.VERIFICATIONS,
  domain.CLOSURES,
  domain.HEALTH_LABELS,
  domain.FINDING_KINDS,
  domain.ASSIGNMENT_ROLES,
  domain.EVIDENCE_KINDS,
  domain.BASES,
  domain.ROLES,
  domain.ACTS,
  domain.DESK_REASONS,
  domain.DESK_DUTIES,
  domain.FACETS,
  domain.SORTS,
  domain.GROUPS,
];

describe("the tables of words", () => {
  it("cover every closed list of the domain that a page shows", () => {
    const keys = TABLES.map(([, table]) => Object.keys(table).join());
    expect(LISTS.filter((list) => !keys.includes(list.join()))).toEqual([]);
  });

  it.each(TABLES)("%s gives each value words of its own, without codes", (_name, table) => {
    const labels = Object.values(table);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label === "" || /[a-z]_[a-z]|^[a-z]+-[a-z-]+$/.test(label))).toEqual([]);
  });

  it("name every value of the five facts where it arrives as text", () => {
    const values = [
      domain.POSITIONS,
      domain.RESOLUTIONS,
      domain.IMPLEMENTATIONS,
      domain.VERIFICATIONS,
      domain.CLOSURES,
    ].flat();
    expect(new Set(values).size).toBe(values.length);
    expect(values.filter((value) => statusValueWord(value) === value)).toEqual([]);
  });
});

describe("the marks", () => {
  it.each(Object.entries(marks))("%s tell bad from good by shape, not by color alone", (_name, table) => {
    const shapesOf = (tone: marks.MarkTone) =>
      Object.values(table).flatMap((mark) => (mark.tone === tone ? [mark.shape] : []));
    const bad = [...shapesOf("bad"), ...shapesOf("warn")];
    expect(bad.filter((shape) => shapesOf("good").includes(shape))).toEqual([]);
    expect(new Set(bad).size).toBe(bad.length);
  });
});
