type Persona = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: unknown;
};

/** The personas to sign in as, one a line; or a line that says why they cannot be listed. */
export async function personaLines(apiUrl: string): Promise<readonly string[]> {
  try {
    const reply = await fetch(`${apiUrl}/trpc/session.personas`, { signal: AbortSignal.timeout(5_000) });
    if (!reply.ok) return [`(the server does not list personas: status ${reply.status})`];

    const body = (await reply.json()) as { result?: { data?: readonly Persona[] } };
    const personas = body.result?.data ?? [];
    const width = Math.max(0, ...personas.map(({ name }) => name.length));
    return personas.map(
      (persona) => `${persona.name.padEnd(width)}  ${persona.role}${agencyText(persona.agency)}`,
    );
  } catch (error) {
    return [`(personas could not be listed: ${error instanceof Error ? error.message : String(error)})`];
  }
}

function agencyText(agency: unknown): string {
  if (typeof agency === "string" && agency !== "") return `, ${agency}`;
  if (typeof agency === "object" && agency !== null && "name" in agency) return `, ${String(agency.name)}`;
  return "";
}
