export interface ProposalWords {
  readonly title: string;
  readonly statement: string;
  /** Names of the countries at the table, in the order in which they are shown. */
  readonly members: readonly string[];
}

/** The text of a proposed coalition as offices clear it: what is proposed, and who would sit at the table. */
export function proposalText({ title, statement, members }: ProposalWords): string {
  return `${title}\n\nMembers: ${members.join(", ")}\n\n${statement}`;
}
