import { formatDate } from "../../../lib/dates.ts";
import { BASIS_WORDS } from "../../../lib/words.ts";
import { SourceNote } from "../../../ui/source-note.tsx";
import { CONFIDENCE_WORDS } from "./forum-words.ts";
import type { ForumPage } from "./outputs.ts";

type TableSource = ForumPage["setup"]["content"]["source"];

/** What says that a table, a meeting or a sheet is so, and how sure that is. */
export function TableSourceNote({ of, source }: { readonly of: string; readonly source: TableSource }) {
  const { title, locator, dated, basis, confidence } = source;
  return (
    <SourceNote
      of={of}
      who={BASIS_WORDS[basis]}
      when={`As of ${formatDate(dated)}`}
      from={locator === null ? title : `${title}. ${locator}`}
      method={`How sure: ${CONFIDENCE_WORDS[confidence]}`}
    />
  );
}
