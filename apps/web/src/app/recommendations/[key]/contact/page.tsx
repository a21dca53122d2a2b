import type { Metadata } from "next";
import { contactForm } from "../../../../features/recommendation/forms/contact-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: contactForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={contactForm} {...props} />;
}
