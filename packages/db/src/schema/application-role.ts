import { pgRole } from "drizzle-orm/pg-core";

/** The role under which every transaction of the application runs. Created by hand in the first migration. */
export const applicationRole = pgRole("entente_app").existing();
