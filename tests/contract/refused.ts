import { fieldProblemsOf, type Refusal, refusalOf } from "@entente/client";

/** The refusal with which a call ended; fails when it was accepted or failed otherwise. */
export async function refusalFrom(call: Promise<unknown>): Promise<Refusal> {
  const error = await errorFrom(call);
  const refusal = refusalOf(error);
  if (refusal === null) throw new Error("the call failed without a refusal", { cause: error });
  return refusal;
}

/** The fields that a call was told to mend. */
export async function fieldsFrom(call: Promise<unknown>): Promise<readonly string[]> {
  return fieldProblemsOf(await errorFrom(call)).map(({ field }) => field);
}

function errorFrom(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("the call was accepted");
    },
    (error: unknown) => error,
  );
}
