/** What a page says after an act, by what its address carries. */
export const SAVED_WORDS: Readonly<Record<string, string>> = {
  set: "The offices are asked.",
  acknowledge: "Acknowledged. The answer is still owed.",
  answer: "The answer is given, and stays your office's.",
  return: "The answer is returned: the office owes it again.",
  clearance: "The answer to the clearance is given, and stays your office's.",
  close: "Nothing more is asked of this office.",
  "put-off": "The suspense is put off for all offices.",
};
