import type { Metadata } from "next";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";
import { verifyForm } from "../../../../features/recommendation/forms/verify-form.tsx";

export const metadata: Metadata = { title: verifyForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={verifyForm} {...props} />;
}
