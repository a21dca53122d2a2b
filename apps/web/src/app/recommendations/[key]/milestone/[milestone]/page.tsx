import type { Metadata } from "next";
import { MilestonePage } from "../../../../../features/recommendation/forms/milestone-page.tsx";

export const metadata: Metadata = { title: "Move or complete a milestone" };

export default MilestonePage;
