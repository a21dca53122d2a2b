import type { Entente } from "@entente/client";
import { type Names, namesOf } from "../../recommendation/words/names.ts";
import type { ForumList } from "../frame/outputs.ts";

export interface ForumsPage {
  readonly list: ForumList;
  readonly names: Names;
}

/** Every table, with names for what they are about. */
export async function loadForums(client: Entente): Promise<ForumsPage> {
  const [list, vocabulary] = await Promise.all([
    client.forum.list.query({}),
    client.reference.vocabulary.query(),
  ]);
  return { list, names: namesOf(vocabulary) };
}
