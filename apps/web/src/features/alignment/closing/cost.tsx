import type { AlignmentNames } from "../frame/names.ts";
import type { Move } from "../frame/outputs.ts";
import { costWords } from "./cost-words.ts";

interface CostProps {
  readonly move: Pick<Move, "issue" | "from" | "to">;
  readonly names: AlignmentNames;
}

/** What the country would give up by the move, beside it; nothing where it gives up nothing. */
export function Cost({ move, names }: CostProps) {
  const words = costWords(move, names);
  return words === null ? null : <span className="table__detail">{words}</span>;
}
