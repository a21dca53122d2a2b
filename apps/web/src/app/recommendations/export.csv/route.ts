import { PAGE_LIMIT, type Refusal } from "@entente/contract";
import type { NextRequest } from "next/server";
import { exportFileName } from "../../../features/recommendations/export-columns.ts";
import { exportFile } from "../../../features/recommendations/export-file.ts";
import { filtersInput, listInput, loadAsked, loadRows } from "../../../features/recommendations/load-list.ts";
import { apiForCopies } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";

/** How much of the query the audit keeps. */
const QUERY_LENGTH = 2000;

/** The rows of the list with the same query as a file: all pages, sent as they are read, once the audit has it. */
export async function GET(request: NextRequest): Promise<Response> {
  await currentPerson();
  const { searchParams } = request.nextUrl;
  const names = [...new Set(searchParams.keys())];
  const parameters = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
  const asked = await loadAsked({ ...parameters, cursor: undefined });
  if (!asked.ok) return refused(asked.error);
  if (asked.value.problems.length > 0) return new Response(asked.value.problems.join("\n"), { status: 400 });
  const client = await apiForCopies();
  const list = await loadRows(asked.value, PAGE_LIMIT, client);
  if (!list.ok) return refused(list.error);
  const { address, page, names: vocabulary } = list.value;
  const counted = await ask(
    client.recommendation.facets.query({ text: address.text, filters: filtersInput(address.filters) }),
  );
  if (!counted.ok) return refused(counted.error);
  const { count, isCapped } = page.total;
  const noted = await ask(
    client.audit.noteExport.mutate({
      what: "recommendations",
      query: searchParams.toString().slice(0, QUERY_LENGTH),
      rows: isCapped ? null : count,
    }),
  );
  if (!noted.ok) return refused(noted.error);
  const next = (cursor: string) =>
    client.recommendation.list.query(listInput({ ...address, cursor }, PAGE_LIMIT));
  const file = streamOf(exportFile(counted.value.marking, page, next, address, vocabulary));
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=absent",
      "content-disposition": `attachment; filename="${exportFileName(today())}"`,
    },
  });
}

function refused(refusal: Refusal): Response {
  const { rule, present, remedy } = refusalWords(refusal);
  return new Response(`${rule} ${present} ${remedy}`, { status: 403 });
}

/** Reads a piece when the browser has taken the one before, so that a long file needs no memory. */
function streamOf(pieces: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return();
    },
  });
}
