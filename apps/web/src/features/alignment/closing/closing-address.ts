import type { AlignmentBasis } from "@entente/contract";
import {
  type CountryCode,
  type DescribedIssue,
  type IssueId,
  parseRecommendationKey,
  type RecommendationKey,
  type StanceValue,
} from "@entente/domain";
import { type Parameters, parameterOf, parametersOf } from "../../../lib/parameters.ts";
import { type AlignmentView, readCountries, viewHref } from "../frame/alignment-view.ts";

type Model = AlignmentBasis["model"]["model"];

export const CLOSING_PATH = "/alignment/closing";
export const MOVE_ORDERS = ["effect", "step"] as const;
export type MoveOrder = (typeof MOVE_ORDERS)[number];

/** A change of one stance that is supposed. */
export interface SupposedMove {
  readonly holder: CountryCode;
  readonly issue: IssueId;
  readonly to: StanceValue;
}

/** What the address of the page says beside the view. */
export interface ClosingAddress {
  readonly order: MoveOrder;
  /** Whose moves are listed; absent for everyone's. */
  readonly mover: CountryCode | null;
  /** On which issue; absent for all. */
  readonly issue: IssueId | null;
  readonly moves: readonly SupposedMove[];
  /** Recommendations whose linked changes are supposed as well. */
  readonly taken: readonly RecommendationKey[];
}

export const PLAIN_CLOSING: ClosingAddress = {
  order: "effect",
  mover: null,
  issue: null,
  moves: [],
  taken: [],
};

export interface ReadClosingAddress {
  readonly address: ClosingAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads `?by=step&mover=USA&issue=privacy-law&move=USA:privacy-law:yes&take=DATA-1`. */
export function readClosingAddress(parameters: Parameters, model: Model): ReadClosingAddress {
  const problems: string[] = [];
  const order = MOVE_ORDERS.find((known) => known === parameterOf(parameters, "by")) ?? "effect";
  const [mover = null] = readCountries(parametersOf(parameters, "mover").slice(0, 1), model, problems);
  const issue = readIssue(parameterOf(parameters, "issue"), model, problems);
  const moves = onePerStance(
    parametersOf(parameters, "move").flatMap((text) => readMove(text, model, problems)),
    problems,
  );
  const taken = parametersOf(parameters, "take").flatMap((text) => {
    const key = parseRecommendationKey(text.toUpperCase());
    if (key.ok) return [key.value];
    problems.push(`“${text.slice(0, 20)}” is no key of a recommendation, such as DATA-1; left out.`);
    return [];
  });
  return { address: { order, mover, issue, moves, taken: [...new Set(taken)] }, problems };
}

/** The address as parameters, without the view and what is left at its default. */
export function closingParameters(address: ClosingAddress): Readonly<Record<string, string>> {
  const { order, mover, issue, moves, taken } = address;
  return {
    ...(order === "effect" ? {} : { by: order }),
    ...(mover === null ? {} : { mover }),
    ...(issue === null ? {} : { issue }),
    ...(moves.length === 0 ? {} : { move: moves.map(moveText).join(",") }),
    ...(taken.length === 0 ? {} : { take: taken.join(",") }),
  };
}

/** The page as this address says; `part` is the place on the page to go to. */
export function closingHref(
  view: AlignmentView,
  address: ClosingAddress,
  part: string | null = null,
): string {
  return viewHref(CLOSING_PATH, view, closingParameters(address), part);
}

/** The address with the move supposed, or no longer supposed when it was. Another move of the same stance gives way. */
export function withMove(address: ClosingAddress, move: SupposedMove): ClosingAddress {
  const others = address.moves.filter(({ holder, issue }) => holder !== move.holder || issue !== move.issue);
  return { ...address, moves: isSupposed(address, move) ? others : [...others, move] };
}

/** The address with the recommendation supposed, or no longer supposed when it was. */
export function withTaken(address: ClosingAddress, key: RecommendationKey): ClosingAddress {
  const others = address.taken.filter((taken) => taken !== key);
  return { ...address, taken: others.length < address.taken.length ? others : [...others, key] };
}

export function isSupposed({ moves }: ClosingAddress, { holder, issue, to }: SupposedMove): boolean {
  return moves.some((move) => move.holder === holder && move.issue === issue && move.to === to);
}

/** A move as the address writes it, such as "USA:privacy-law:yes". */
export function moveText({ holder, issue, to }: SupposedMove): string {
  return `${holder}:${issue}:${typeof to === "boolean" ? (to ? "yes" : "no") : to}`;
}

function readIssue(asked: string, { issues }: Pick<Model, "issues">, problems: string[]): IssueId | null {
  if (asked === "" || asked === "all") return null;
  const issue = issues.find(({ id }) => id === asked);
  if (issue === undefined) {
    problems.push(`“${asked.slice(0, 40)}” is no issue; all are shown.`);
    return null;
  }
  return issue.id;
}

function readMove(text: string, model: Model, problems: string[]): readonly SupposedMove[] {
  const [country = "", id = "", answer = ""] = text.split(":");
  const holder = model.holders.find((one) => one.country === country.toUpperCase())?.country;
  const issue = model.issues.find((one) => one.id === id);
  const to = issue === undefined ? null : answerOf(issue, answer);
  if (holder === undefined || issue === undefined || to === null) {
    problems.push(
      `“${text.slice(0, 60)}” is no move; write country, issue and answer, such as USA:privacy-law:yes.`,
    );
    return [];
  }
  return [{ holder, issue: issue.id, to }];
}

/** The answer as the issue knows it; absent when it does not. Whether an amount is on the scale, the API says. */
function answerOf(issue: DescribedIssue, text: string): StanceValue | null {
  switch (issue.kind) {
    case "binary":
      return text === "yes" ? true : text === "no" ? false : null;
    case "numeric":
      return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
    case "nominal":
      return issue.options.includes(text) ? text : null;
    case "ordinal":
      return issue.levels.includes(text) ? text : null;
  }
}

function onePerStance(moves: readonly SupposedMove[], problems: string[]): readonly SupposedMove[] {
  const seen = new Set<string>();
  return moves.filter(({ holder, issue }) => {
    const stance = `${holder}:${issue}`;
    if (!seen.has(stance)) return seen.add(stance);
    problems.push("A country moves once on an issue; its first move is kept.");
    return false;
  });
}
