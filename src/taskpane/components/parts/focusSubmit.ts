import type { RefObject } from "react";

/** Puts the focus on a form's main button: where it goes when the button that had it is gone. */
export function focusSubmit(form: RefObject<HTMLFormElement | null>): void {
  form.current?.querySelector<HTMLButtonElement>("[type=submit]")?.focus();
}
