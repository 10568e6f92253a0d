import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { pageSlice } from "./pages";
import { Pager } from "./Pager";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS },
});

interface Props {
  label: string;
  count: number;
  /** Draws item `index` as a `<li>`; asked only for those in view. */
  item: (index: number) => ReactNode;
}

/** A list of any length, a page at a time: drawing stays quick, and nothing is left out. */
export function PagedList({ label, count, item }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(0);
  const { page, pages, from, to } = pageSlice(count, wanted);
  return (
    <>
      {pages > 1 && <Pager label={label} page={page} pages={pages} count={count} onPage={setWanted} />}
      <ul className={styles.list} aria-label={label}>
        {Array.from({ length: to - from }, (_, offset) => item(from + offset))}
      </ul>
    </>
  );
}
