import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ChevronDoubleLeftRegular,
  ChevronDoubleRightRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { pageSlice } from "./pages";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  pager: {
    position: "sticky",
    // the content scrolls under its own padding
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  slice: { flexGrow: 1, textAlign: "center", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** Name of the list. */
  label: string;
  page: number;
  pages: number;
  /** Items in all. */
  count: number;
  onPage: (page: number) => void;
}

/** Goes through the pages of a long list, and says which part is shown. */
export function Pager({ label, page, pages, count, onPage }: Props) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const { from, to } = pageSlice(count, page);
  const last = pages - 1;
  const start = page === 0 ? texts.pane.atStart : undefined;
  const end = page === last ? texts.pane.atEnd : undefined;
  const button = (name: string, icon: ReactElement, target: number, at: string | undefined) => (
    <Button
      appearance="subtle"
      icon={icon}
      aria-label={name}
      disabledFocusable={at !== undefined}
      title={at}
      onClick={() => {
        onPage(target);
      }}
    />
  );
  return (
    <div role="group" aria-label={label} className={styles.pager}>
      {button(texts.pane.firstPage, <ChevronDoubleLeftRegular />, 0, start)}
      {button(texts.pane.previousPage, <ChevronLeftRegular />, page - 1, start)}
      <span role="status" className={styles.slice}>
        {texts.pane.pageOf(numbers.count(from + 1), numbers.count(to), numbers.count(count))}
      </span>
      {button(texts.pane.nextPage, <ChevronRightRegular />, page + 1, end)}
      {button(texts.pane.lastPage, <ChevronDoubleRightRegular />, last, end)}
    </div>
  );
}
