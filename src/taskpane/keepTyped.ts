/**
 * So long after the last key what was typed is kept, in milliseconds: the pane may be closed with the focus still in
 * the field.
 */
const SOON = 500;

/** Keeps what is typed into a form. */
export interface TypedKeeper<Form> {
  /** Takes what the form holds after a key; it is kept once no more is typed. */
  readonly typed: (form: Form) => void;
  /** Keeps at once what was typed since the last time, if anything was. */
  readonly keepNow: () => Promise<void>;
}

/** Makes the keeper of a form. `keep` keeps what the form holds, and says itself what fails. */
export function keepTyped<Form>(keep: (form: Form) => Promise<void>): TypedKeeper<Form> {
  let waiting: { form: Form } | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;

  async function keepNow(): Promise<void> {
    clearTimeout(typing);
    const last = waiting;
    waiting = null;
    if (last !== null) await keep(last.form);
  }

  return {
    typed(form) {
      waiting = { form };
      clearTimeout(typing);
      typing = setTimeout(() => void keepNow(), SOON);
    },
    keepNow,
  };
}
