import type { Metadata } from "next";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";
import { resolveForm } from "../../../../features/recommendation/forms/resolve-form.tsx";

export const metadata: Metadata = { title: resolveForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={resolveForm} {...props} />;
}
