import type { Metadata } from "next";
import { dueForm } from "../../../../features/recommendation/forms/due-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: dueForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={dueForm} {...props} />;
}
