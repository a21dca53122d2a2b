import type { StoredCommitment } from "@entente/db";
import type { CommitmentKey } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** The stored commitment, or the refusal that none has this key. */
export async function storedCommitment(
  { repositories: { commitments } }: Pick<SignedInContext, "repositories">,
  key: CommitmentKey,
): Promise<StoredCommitment> {
  const stored = await commitments.find(key);
  if (stored === null) throw refusalError({ code: "not-found", kind: "commitment", value: key });
  return stored;
}
