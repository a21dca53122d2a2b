import type { ClearanceTextOutput } from "@entente/contract";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { roundHref } from "../frame/clearance-address.ts";

/** Where the clearance of the text stands, and whose text it is. */
export function textSentence({ status, latest, owner }: ClearanceTextOutput): readonly SentencePart[] {
  const link = (text: string) => (latest === null ? text : { text, href: roundHref(latest) });
  switch (status) {
    case "draft":
      return [`No office was asked yet. ${owner} may send it.`];
    case "in-coordination":
      return ["It is ", link("with the offices"), "; changing a word lapses their answers."];
    case "elevated":
      return ["It was ", link("carried up"), "; changing a word lapses what offices answered."];
    case "split-memo":
      return ["A ", link("split memo"), " lists who supports it and who opposes it."];
    case "cleared":
      return ["This very wording is ", link("cleared"), "; changing a word lapses that."];
    case "lapsed":
      return ["It was changed after ", link("it was sent"), ": nobody has cleared what it says now."];
    case "recalled":
      return ["Its ", link("clearance"), " was taken back: nobody has cleared it."];
  }
}
