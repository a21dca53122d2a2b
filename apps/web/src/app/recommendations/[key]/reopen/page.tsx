import type { Metadata } from "next";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";
import { reopenForm } from "../../../../features/recommendation/forms/reopen-form.tsx";

export const metadata: Metadata = { title: reopenForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={reopenForm} {...props} />;
}
