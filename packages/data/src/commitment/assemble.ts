import {
  type Commitment,
  type CommitmentEntry,
  type CommitmentRefusal,
  checkLink,
  checkMadeBy,
  dateOf,
  err,
  makeCommitment,
  memberRoll,
  ok,
  type Result,
} from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { type Fault, problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { Commitments } from "./commitments.ts";
import type { CommitmentTexts } from "./files.ts";
import {
  type CommitmentRow,
  commitmentRow,
  type DocumentRow,
  documentRow,
  type LinkRow,
  linkRow,
} from "./rows.ts";

/** What commitments refer to in the portfolio. */
export type CommitmentContext = Pick<
  PortfolioRows,
  "source" | "countries" | "forums" | "technologies" | "recommendations"
>;

interface Rows {
  readonly documents: readonly DocumentRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly links: readonly LinkRow[];
}

/**
 * The commitments that the files describe, each with its links.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then those
 * that name what is not there, then those that the domain refuses.
 */
export function assembleCommitments(
  texts: CommitmentTexts,
  context: CommitmentContext,
): Result<Commitments, PortfolioInvalid> {
  const documents = readRows("commitment/documents.csv", texts["commitment/documents.csv"], documentRow);
  const made = readRows("commitment/commitments.csv", texts["commitment/commitments.csv"], commitmentRow);
  const linked = readRows("commitment/links.csv", texts["commitment/links.csv"], linkRow);
  const unreadable = [documents, made, linked].flatMap(({ problems }) => problems);
  if (unreadable.length > 0) return err({ code: "portfolio-invalid", problems: unreadable });

  const rows = { documents: documents.rows, commitments: made.rows, links: linked.rows };
  for (const problemsOf of [nameProblems, refusedCommitments]) {
    const problems = problemsOf(rows, context);
    if (problems.length > 0) return err({ code: "portfolio-invalid", problems });
  }
  return ok({ histories: rows.commitments.map((row) => historyOf(row, rows)) });
}

/** How a commitment was made, then what it is linked to. */
function historyOf(row: CommitmentRow, rows: Rows): readonly CommitmentEntry[] {
  const links = rows.links.filter(({ commitment }) => commitment === row.key);
  return [
    { kind: "made", commitment: commitmentOf(row, rows) },
    ...links.map(({ recommendation, reason, basis }) => {
      return { kind: "linked", recommendation, reason, basis } as const;
    }),
  ];
}

function commitmentOf(
  { key, document, text, technologies, owedBy, basis }: CommitmentRow,
  { documents }: Rows,
) {
  const found = documents.find(({ id }) => id === document);
  if (found === undefined) throw new Error(`unchecked document ${document}`);
  const { forum, madeOn, title, locator, caveat } = found;
  const commitment: Commitment = {
    key,
    forum,
    workingGroup: null,
    madeOn,
    text,
    source: { title, locator, caveat },
    basis,
    technologies,
    recommendations: [],
    obligations: owedBy.map((country) => ({ owedBy: { country, agency: null }, text: null, due: null })),
  };
  return commitment;
}

function nameProblems(
  { documents, commitments, links }: Rows,
  context: CommitmentContext,
): readonly RowProblem[] {
  const forums = new Set<string>(context.forums.map(({ id }) => id));
  const countries = new Set<string>(context.countries.map(({ code }) => code));
  const technologies = new Set<string>(context.technologies.map(({ id }) => id));
  const recommendations = new Set<string>(context.recommendations.map(({ key }) => key));
  const known = new Set<string>(documents.map(({ id }) => id));
  const cited = new Set<string>(commitments.map(({ document }) => document));
  const keys = new Set<string>(commitments.map(({ key }) => key));
  return [
    ...problemsOfRows("commitment/documents.csv", documents, ({ id, forum }, index) => [
      ...repeatedFault("id", documents, index, (document) => document.id),
      ...unknownFault("id", id, cited, "list only documents in which a commitment stands"),
      ...unknownFault("forum", forum, forums, "use a forum of forums.json"),
    ]),
    ...problemsOfRows("commitment/commitments.csv", commitments, (row, index) => [
      ...repeatedFault("key", commitments, index, ({ key }) => key),
      ...unknownFault("document", row.document, known, "use a document of documents.csv"),
      ...row.owedBy.flatMap((code) =>
        unknownFault("owedBy", code, countries, "use a country of countries.csv"),
      ),
      ...row.technologies.flatMap((id) =>
        unknownFault("technologies", id, technologies, "use a technology of technologies.csv"),
      ),
    ]),
    ...problemsOfRows("commitment/links.csv", links, ({ commitment, recommendation }) => [
      ...unknownFault("commitment", commitment, keys, "use a commitment of commitments.csv"),
      ...unknownFault(
        "recommendation",
        recommendation,
        recommendations,
        "use a recommendation of recommendations.json",
      ),
    ]),
  ];
}

function refusedCommitments(rows: Rows, context: CommitmentContext): readonly RowProblem[] {
  const today = dateOf(context.source.compiledAt);
  return [
    ...problemsOfRows("commitment/commitments.csv", rows.commitments, (row) => {
      const commitment = commitmentOf(row, rows);
      const dated = checkMadeBy(commitment, today);
      if (!dated.ok) {
        return [{ field: "document", value: commitment.madeOn, remedy: `give a day up to ${today}` }];
      }
      const made = makeCommitment(commitment, rollOf(commitment, context));
      return made.ok ? [] : [refusedFault(row, made.error)];
    }),
    ...problemsOfRows("commitment/links.csv", rows.links, (link, index) => {
      const row = rows.commitments.find(({ key }) => key === link.commitment);
      if (row === undefined) throw new Error(`unchecked link to ${link.commitment}`);
      const recommendations = rows.links
        .slice(0, index)
        .filter(({ commitment }) => commitment === link.commitment)
        .map(({ recommendation }) => recommendation);
      const checked = checkLink(
        { ...commitmentOf(row, rows), recommendations },
        { kind: "linked", recommendation: link.recommendation, reason: link.reason, basis: link.basis },
      );
      return checked.ok
        ? []
        : [
            {
              field: "recommendation",
              value: link.recommendation,
              remedy: "link it once to this commitment",
            },
          ];
    }),
  ];
}

/** The forum's members as the portfolio lists them; it does not say since when they sit there. */
function rollOf({ forum }: Commitment, { forums, source }: CommitmentContext) {
  const members = forums.find(({ id }) => id === forum)?.members ?? null;
  const listed = {
    title: source.title,
    locator: null,
    dated: dateOf(source.compiledAt),
    basis: "public-record",
    confidence: "medium",
  } as const;
  const roll = memberRoll(
    (members ?? []).map((country) => {
      return { country, status: "member", joined: null, left: null, source: listed } as const;
    }),
    members !== null,
  );
  if (!roll.ok) throw new Error(`the members of ${forum} are no roll: ${roll.error.code}`);
  return roll.value;
}

function refusedFault({ key, owedBy }: CommitmentRow, refusal: CommitmentRefusal): Fault {
  switch (refusal.code) {
    case "country-outside-forum":
      return {
        field: "owedBy",
        value: refusal.country,
        remedy: `name members of ${refusal.forum}`,
      };
    case "obligation-repeated":
      return { field: "owedBy", value: refusal.owedBy.country, remedy: "name each country once" };
    case "obligations-missing":
      return { field: "owedBy", value: owedBy.join(";"), remedy: "say who owes it" };
    case "commitment-text-missing":
    case "commitment-source-unusable":
    case "due-before-commitment":
      throw new Error(`${key} cannot be refused with ${refusal.code}: its row has no such cell`);
  }
}
