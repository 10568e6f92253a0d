import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { SheetPreview } from "../../../excel/columns/previewSheet";
import type { Field } from "../../../roster/field";
import type { ColumnsState } from "../../columns/columnsState";
import { doubtOf, isDoubtful } from "../../columns/fieldDoubt";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { ColumnChooser } from "./ColumnChooser";
import { useChooserStyles } from "./chooser";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { display: "grid", gap: tokens.spacingVerticalS },
});

interface Props {
  state: ColumnsState;
  preview: SheetPreview;
  disabled: boolean;
}

/**
 * Every field with its column: those in doubt with what stands in them and why, those that are certain in a line each,
 * the rest to unfold.
 */
export function ColumnLists({ state, preview, disabled }: Props) {
  const { texts } = usePaneTools();
  const of = (wanted: (doubt: ReturnType<typeof doubtOf>) => boolean) =>
    state.order.filter((field) => wanted(doubtOf(preview, field)));
  const doubtful = of(isDoubtful);
  const certain = of((doubt) => doubt === "certain");
  const absent = of((doubt) => doubt === "absent");
  const list = (fields: readonly Field[], brief: boolean) => (
    <Choosers fields={fields} brief={brief} state={state} preview={preview} disabled={disabled} />
  );
  return (
    <>
      {doubtful.length > 0 && <Titled title={texts.columns.doubtful}>{list(doubtful, false)}</Titled>}
      {certain.length > 0 && (
        <Titled title={doubtful.length > 0 ? texts.columns.certain : texts.columns.allCertain}>
          {list(certain, true)}
        </Titled>
      )}
      {absent.length > 0 && (
        <Disclosure level={3} title={texts.columns.add}>
          {list(absent, true)}
        </Disclosure>
      )}
    </>
  );
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** `brief`: a field in one line, nothing said of it. */
function Choosers({ fields, brief, ...rest }: Props & { fields: readonly Field[]; brief: boolean }) {
  const chooser = useChooserStyles();
  return (
    <ul className={chooser.list}>
      {fields.map((field) => (
        <ColumnChooser key={field} field={field} brief={brief} {...rest} />
      ))}
    </ul>
  );
}
