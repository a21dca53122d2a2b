export * from "./admission.ts";
export * from "./assurance.ts";
export * from "./decide.ts";
export * from "./email.ts";
export * from "./notice.ts";
export * from "./role.ts";
export * from "./rule.ts";
export * from "./session.ts";
