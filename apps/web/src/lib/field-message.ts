/** What a person should do about a value that the contract does not accept; its own messages are kept. */
export function fieldMessage(code: string | undefined, message: string): string {
  if (code === "custom" || !/^(?:Invalid|Too|Unrecognized|Expected)/.test(message)) return message;
  if (/expected number/u.test(message)) return "must be a number";
  if (code === "invalid_value" || code === "invalid_union") return "must be one of the choices";
  if (code === "too_small") return "must not be empty";
  if (code === "too_big") return "is too long";
  return "must be filled in";
}
