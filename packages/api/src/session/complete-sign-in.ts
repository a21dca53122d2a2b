import { completeSignInInput, completeSignInOutput, type Refusal } from "@entente/contract";
import type { Person, SignInAttempt } from "@entente/db";
import { checkNotice, decideAdmission, err, ok, type PersonId } from "@entente/domain";
import { type ApiContext, actorOf, signatureOf, visitorSignature } from "../context.ts";
import { publicProcedure } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import type { IdentityProvider, ProviderAnswer } from "./identity-providers.ts";
import { newSession } from "./new-session.ts";

/** Lost races are decided anew; more than this in a row is not a race. */
const ATTEMPTS = 8;

/** A sign-in that failed, with whom it concerns as far as that is known. */
interface SignInFailed {
  readonly code: "sign-in-failed";
  readonly refusal: Refusal;
  readonly attempt: SignInAttempt | null;
  readonly person: PersonId | null;
}

/** Takes the provider's answer to a sign-in of this browser, and starts a session for whom the register knows. */
export const completeSignIn = publicProcedure
  .input(completeSignInInput)
  .output(completeSignInOutput)
  .mutation(async ({ ctx, input, path }) => {
    const entered = await enter(ctx, new URLSearchParams(input.query), input.binding, path);
    if (entered.ok) return entered.value;
    const { refusal, attempt, person } = entered.error;
    const signature = visitorSignature(ctx, path);
    await ctx.repositories.signIn.failed(signature, attempt?.provider ?? null, person, refusal);
    throw refusalError(refusal);
  });

function failed(refusal: Refusal, attempt: SignInAttempt | null, person: PersonId | null = null) {
  return err({ code: "sign-in-failed", refusal, attempt, person } satisfies SignInFailed);
}

async function enter(ctx: ApiContext, query: URLSearchParams, binding: string, path: string) {
  const attempt = await attemptOf(ctx, query, binding);
  if (attempt === null) return failed({ code: "sign-in-expired" }, null);
  const noticed = checkNotice(attempt.notice);
  if (!noticed.ok) return failed(noticed.error, attempt);
  const provider = ctx.identityProviders.all.find(({ id }) => id === attempt.provider);
  if (provider === undefined || provider.issuer !== attempt.issuer) {
    return failed({ code: "sign-in-expired" }, attempt);
  }
  const answer = await ctx.identityProviders.complete(provider, query, attempt);
  if (!answer.ok) return failed(answer.error, attempt);
  return admit(ctx, { provider, attempt, answer: answer.value }, path);
}

/** The attempt that this answer is to, when it was begun in the browser that brings the answer. */
async function attemptOf(
  { sessions, repositories, now }: ApiContext,
  query: URLSearchParams,
  binding: string,
): Promise<SignInAttempt | null> {
  const stateHash = sessions.hashOf(query.get("state") ?? "");
  if (stateHash === null) return null;
  const attempt = await repositories.signIn.take(stateHash, now());
  return attempt !== null && sessions.hashOf(binding) === attempt.bindingHash ? attempt : null;
}

interface Answered {
  readonly provider: IdentityProvider;
  readonly attempt: SignInAttempt;
  readonly answer: ProviderAnswer;
}

async function admit(ctx: ApiContext, { provider, attempt, answer }: Answered, path: string) {
  const { signIn } = ctx.repositories;
  const identity = { issuer: provider.issuer, subject: answer.subject };
  for (let round = 1; round <= ATTEMPTS; round += 1) {
    const known = await signIn.known(identity, answer.email, ctx.now());
    const decided = decideAdmission(answer, provider, known);
    if (!decided.ok) return failed(decided.error, attempt, (known.linked ?? known.invited)?.person ?? null);
    const { person: id, isFirst } = decided.value;
    if (attempt.person !== null && attempt.person !== id) {
      return failed({ code: "confirmed-by-other", provider: provider.name }, attempt, attempt.person);
    }
    const person = await personOf(ctx, id);
    const { authenticatedAt, evidence } = answer;
    const entrance = { person: id, provider: provider.id, authenticatedAt, notice: attempt.notice, evidence };
    const { session, token } = newSession(ctx, entrance);
    const signature = signatureOf(ctx, actorOf(person), path);
    const admitted = await signIn.admit(identity, isFirst ? answer.email : null, session, signature);
    if (!admitted.ok) continue;
    ctx.sessions.set(token, session.expiresAt);
    return ok({ person, token, expiresAt: session.expiresAt, next: attempt.next });
  }
  throw new Error(`an identity of ${provider.id} was bound and unbound ${ATTEMPTS} times during one sign-in`);
}

async function personOf({ repositories }: ApiContext, id: PersonId): Promise<Person> {
  const person = await repositories.sessions.findPerson(id);
  if (person === null) throw new Error(`${id} is bound to an identity and not in the register`);
  return person;
}
