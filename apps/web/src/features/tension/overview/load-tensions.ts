import type { Entente } from "@entente/client";
import { type Names, namesOf } from "../../recommendation/words/names.ts";
import type { Rivalries, TensionRegister } from "../frame/outputs.ts";

export interface TensionsPage {
  readonly register: TensionRegister;
  readonly rivalries: Rivalries;
  readonly names: Names;
}

/** Everything that the page of tensions shows. */
export async function loadTensions(client: Entente): Promise<TensionsPage> {
  const [register, { rivalries }, vocabulary] = await Promise.all([
    client.tension.register.query(),
    client.tension.rivalries.query(),
    client.reference.vocabulary.query(),
  ]);
  return { register, rivalries, names: namesOf(vocabulary) };
}
