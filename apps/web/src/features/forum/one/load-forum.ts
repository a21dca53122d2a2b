import type { Entente } from "@entente/client";
import type { TableId } from "@entente/domain";
import { type Names, namesOf } from "../../recommendation/words/names.ts";
import type { ForumPage } from "../frame/outputs.ts";

export interface LoadedForum {
  readonly page: ForumPage;
  readonly names: Names;
  readonly issues: ReadonlyMap<string, string>;
}

/** One table with names for everything that it refers to. */
export async function loadForum(client: Entente, table: TableId): Promise<LoadedForum> {
  const [page, vocabulary, { model }] = await Promise.all([
    client.forum.get.query({ table }),
    client.reference.vocabulary.query(),
    client.alignment.basis.query({}),
  ]);
  const issues = new Map(model.model.issues.map(({ id, name }) => [String(id), name]));
  return { page, names: namesOf(vocabulary), issues };
}
