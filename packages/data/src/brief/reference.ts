import type { PortfolioReference, SourceDocument } from "../portfolio.ts";
import type { PortfolioRows } from "./portfolio-rows.ts";

/** The rows' source without what only the portfolio needs. */
export function sourceDocumentOf({ source }: PortfolioRows): SourceDocument {
  const { id, title, publisher, authors, published, kind } = source;
  return { id, title, publisher, authors, published, kind };
}

/** What the portfolio's recommendations refer to. Every seat has been held by its holder since the brief was issued. */
export function referenceOf(rows: PortfolioRows): PortfolioReference {
  const { source } = rows;
  return {
    agencies: rows.agencies,
    seats: rows.seats.map(({ id, agency, title, contact, basis, note }) => ({
      id,
      agency,
      title,
      contact,
      basis,
      note,
    })),
    persons: rows.persons,
    seatHoldings: rows.seats.flatMap(({ id, holder }) =>
      holder === null ? [] : [{ seat: id, person: holder, from: source.issued.on, to: null }],
    ),
    technologies: rows.technologies.map(({ id, name, prioritySet, section, paragraph }) => ({
      id,
      name,
      prioritySet,
      passage: { source: source.id, section, paragraph },
    })),
    forums: rows.forums,
    collaborations: rows.collaborations,
    countries: rows.countries,
    sources: [sourceDocumentOf(rows)],
    figures: rows.figures.map((figure) => ({ source: source.id, ...figure })),
  };
}
