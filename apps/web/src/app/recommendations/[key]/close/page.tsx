import type { Metadata } from "next";
import { closeForm } from "../../../../features/recommendation/forms/close-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: closeForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={closeForm} {...props} />;
}
