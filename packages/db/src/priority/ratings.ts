import type {
  CriterionId,
  Rating,
  RatingSubject,
  ReadinessBand,
  RecommendationKey,
  TechnologyId,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { PriorityRepository, StoredRating } from "../priority-port.ts";
import { ratings, WHOLE_CHAIN } from "../schema/index.ts";

type RatingRepository = Pick<PriorityRepository, "ratings" | "ratingHistory" | "appendRating">;

interface RatingColumns extends AuthorColumns {
  readonly subjectKind: RatingSubject["kind"];
  readonly subject: string;
  readonly band: ReadinessBand | typeof WHOLE_CHAIN;
  readonly criterion: CriterionId;
  readonly sequence: number;
  readonly rating: Rating | null;
  readonly withdrawalReason: string | null;
}

export function ratingRepository(database: Database, asker: Asker): RatingRepository {
  return {
    ratings: (kind) => database.read(asker, (work) => ratingsInForce(work, kind)),

    ratingHistory: ({ subject, criterion }) =>
      database.read(asker, (work) =>
        ratingsWhere(
          work,
          sql`(t.subject_kind, t.subject, t.band, t.criterion) = (${keyOf(subject)}, ${criterion})`,
        ),
      ),

    appendRating: ({ subject, criterion }, expected, entry, signature) =>
      database.write(asker, (work) => {
        const place = placeOf(subject);
        return appendNext(
          work,
          {
            chain: `rating:${place.subjectKind}:${place.subject}:${place.band}:${criterion}`,
            expected,
            last: sql`
              select sequence, rating as content from ratings
              where (subject_kind, subject, band, criterion) = (${keyOf(subject)}, ${criterion})
              order by sequence desc limit 1
            `,
            content: entry,
            insert: (sequence) =>
              insertRows(work, ratings, [
                { ...place, criterion, sequence, ...entry, ...authorValues(signature) },
              ]),
          },
          signature,
        );
      }),
  };
}

type Place = Pick<RatingColumns, "subjectKind" | "subject" | "band">;

function placeOf(subject: RatingSubject): Place {
  return subject.kind === "technology"
    ? { subjectKind: subject.kind, subject: subject.technology, band: subject.band ?? WHOLE_CHAIN }
    : { subjectKind: subject.kind, subject: subject.recommendation, band: WHOLE_CHAIN };
}

function keyOf(subject: RatingSubject): SQL {
  const { subjectKind, subject: name, band } = placeOf(subject);
  return sql`${subjectKind}, ${name}, ${band}`;
}

async function ratingsInForce(work: Work, kind: RatingSubject["kind"]): Promise<readonly StoredRating[]> {
  const found = await work.rows<RatingColumns>(sql`
    select ${RATING_COLUMNS}
    from (
      select distinct on (subject, band, criterion) * from ratings
      where subject_kind = ${kind} order by subject, band, criterion, sequence desc
    ) t ${AUTHOR_JOIN}
    where t.rating is not null
    order by t.subject, t.band, t.criterion
  `);
  return found.map(ratingOf);
}

async function ratingsWhere({ rows }: Work, condition: SQL): Promise<readonly StoredRating[]> {
  const found = await rows<RatingColumns>(sql`
    select ${RATING_COLUMNS} from ratings t ${AUTHOR_JOIN} where ${condition} order by t.sequence desc
  `);
  return found.map(ratingOf);
}

const RATING_COLUMNS: SQL = sql`
  t.subject_kind as "subjectKind", t.subject, t.band, t.criterion, t.sequence, t.rating,
  t.withdrawal_reason as "withdrawalReason", ${AUTHOR_COLUMNS}
`;

function ratingOf(columns: RatingColumns): StoredRating {
  const { criterion, sequence, rating, withdrawalReason } = columns;
  return {
    subject: subjectOf(columns),
    criterion,
    sequence,
    rating,
    withdrawalReason,
    ...authorshipOf(columns),
  };
}

function subjectOf({ subjectKind, subject, band }: RatingColumns): RatingSubject {
  return subjectKind === "technology"
    ? { kind: subjectKind, technology: subject as TechnologyId, band: band === WHOLE_CHAIN ? null : band }
    : { kind: subjectKind, recommendation: subject as RecommendationKey };
}
