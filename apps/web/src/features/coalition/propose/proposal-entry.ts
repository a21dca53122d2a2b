/** What the form says of a proposal, in the contract's shape. */
export function proposalIn(data: FormData) {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const optional = (name: string) => (text(name).trim() === "" ? null : text(name));
  return {
    title: text("title"),
    statement: text("statement"),
    lead: text("lead"),
    mainContact: optional("mainContact"),
    supporting: data.getAll("supporting").map(String),
    forum: optional("forum"),
    buildsOn: data.getAll("buildsOn").map(String),
    due: optional("due"),
    duplicateReason: text("duplicateReason"),
  };
}

export const PROPOSAL_LABELS: Readonly<Record<string, string>> = {
  title: "The title",
  statement: "What is proposed",
  lead: "The lead agency",
  mainContact: "The main contact",
  supporting: "The supporting agencies",
  forum: "The forum",
  buildsOn: "What it builds on",
  due: "The due date",
  duplicateReason: "The reason for repeating what runs",
};
