import type { AgencyId, ClearanceSubject, RecommendationKey, Result } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import { TEXT_CONTENT } from "../audit/history-entry.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { NewText, StoredText } from "../clearance-port.ts";
import type { Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { clearanceTexts } from "../schema/index.ts";

interface TextColumns extends AuthorColumns {
  readonly kind: ClearanceSubject["kind"];
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly about: RecommendationKey | null;
  readonly owner: AgencyId;
  readonly content: string;
  readonly sha256: string;
  readonly reason: string | null;
}

const TEXT_COLUMNS: SQL = sql`
  t.subject_kind as kind, t.subject_key as key, t.version, t.title, t.about, t.owner, t.content, t.sha256, t.reason,
  ${AUTHOR_COLUMNS}
`;

/** The audit chain of a text. */
export function textChain({ kind, key }: ClearanceSubject): string {
  return `text:${kind}:${key}`;
}

/** The wording in force. */
export async function findText(work: Work, { kind, key }: ClearanceSubject): Promise<StoredText | null> {
  const [found] = await work.rows<TextColumns>(sql`
    select ${TEXT_COLUMNS} from clearance_texts t ${AUTHOR_JOIN}
    where t.subject_kind = ${kind} and t.subject_key = ${key} order by t.version desc limit 1
  `);
  return found === undefined ? null : textOf(found);
}

export async function draftsOf(work: Work, owner: AgencyId, limit: number): Promise<readonly StoredText[]> {
  const found = await work.rows<TextColumns>(sql`
    select ${TEXT_COLUMNS} from clearance_texts t ${AUTHOR_JOIN}
    where t.owner = ${owner}
      and not exists (
        select from clearance_texts later
        where later.subject_kind = t.subject_kind and later.subject_key = t.subject_key
          and later.version = t.version + 1
      )
      and not exists (
        select from clearance_rounds r
        where r.subject_kind = t.subject_kind and r.subject_key = t.subject_key
      )
    order by t.at desc, t.subject_key limit ${limit}
  `);
  return found.map(textOf);
}

/** Appends the next wording with its audit row. */
export function appendWording(
  work: Work,
  { subject, title, about, owner, text, reason }: NewText,
  expected: number,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const { kind: subjectKind, key: subjectKey } = subject;
  const { content, sha256 } = text;
  return appendNext(
    work,
    {
      chain: textChain(subject),
      expected,
      last: sql`
        select version as sequence, ${sql.raw(TEXT_CONTENT)} as content from clearance_texts x
        where subject_kind = ${subjectKind} and subject_key = ${subjectKey} order by version desc limit 1
      `,
      content: { title, about, owner, reason, sha256 },
      insert: (version) =>
        insertRows(work, clearanceTexts, [
          {
            subjectKind,
            subjectKey,
            version,
            title,
            about,
            owner,
            content,
            sha256,
            reason,
            ...authorValues(signature),
          },
        ]),
    },
    signature,
  );
}

function textOf(columns: TextColumns): StoredText {
  const { kind, key, version, title, about, owner, content, sha256, reason } = columns;
  const subject = { kind, key };
  return {
    subject,
    version,
    title,
    about,
    owner,
    text: { content, sha256 },
    reason,
    ...authorshipOf(columns),
  };
}
