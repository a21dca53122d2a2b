import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { SourceNote } from "../../../ui/source-note.tsx";
import type { TensionEntry, TensionRegister } from "./outputs.ts";

interface StatedSourceProps {
  readonly tension: Pick<TensionEntry["stated"][number], "id" | "source">;
  /** All that stand, with who put them down. */
  readonly standing: TensionRegister["standing"];
}

/** Who says that two pull against each other, when and from where. */
export function StatedSource({ tension: { id, source }, standing }: StatedSourceProps) {
  const put = standing.find((one) => one.id === id);
  return (
    <SourceNote
      of="the statement"
      who={put === undefined ? undefined : basisWords(source.basis, put)}
      when={formatDate(source.dated)}
      from={`${source.title}, ${source.locator}`}
    />
  );
}
