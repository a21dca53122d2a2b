import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a portfolio, one for each kind of row. */
export const PORTFOLIO_FILES = [
  "source.json",
  "recommendations.json",
  "history.json",
  "milestones.csv",
  "passages.json",
  "agencies.csv",
  "seats.csv",
  "persons.csv",
  "technologies.csv",
  "forums.json",
  "collaborations.json",
  "countries.csv",
  "figures.csv",
] as const;
export type PortfolioFile = (typeof PORTFOLIO_FILES)[number];

/** The text of every file, by its name. */
export type PortfolioTexts = Readonly<Record<PortfolioFile, string>>;

export const BRIEF_FOLDER = join(import.meta.dirname, "../../portfolios/toward-a-t12");

/** The shipped files of the brief's portfolio. */
export function briefTexts(): PortfolioTexts {
  const text = (file: PortfolioFile) => readFileSync(join(BRIEF_FOLDER, file), "utf8");
  return {
    "source.json": text("source.json"),
    "recommendations.json": text("recommendations.json"),
    "history.json": text("history.json"),
    "milestones.csv": text("milestones.csv"),
    "passages.json": text("passages.json"),
    "agencies.csv": text("agencies.csv"),
    "seats.csv": text("seats.csv"),
    "persons.csv": text("persons.csv"),
    "technologies.csv": text("technologies.csv"),
    "forums.json": text("forums.json"),
    "collaborations.json": text("collaborations.json"),
    "countries.csv": text("countries.csv"),
    "figures.csv": text("figures.csv"),
  };
}
