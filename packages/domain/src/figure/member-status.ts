/** What a status says by its meaning; others, such as signatory, are membership in one group and not in another. */
const MEMBER_BY_MEANING: Readonly<Record<string, boolean>> = {
  member: true,
  "member-state": true,
  party: true,
  applicant: false,
  "candidate-country": false,
  observer: false,
  partner: false,
  "key-partner": false,
};

/** Whether a country of this status is a member; absent where the status leaves it open. */
export function isMemberByStatus(status: string): boolean | null {
  return MEMBER_BY_MEANING[status] ?? null;
}
