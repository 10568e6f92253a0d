import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { DisclosureHeading } from "./DisclosureHeading";

const useStyles = makeStyles({
  title: { flexGrow: 1, minWidth: 0 },
  section: { fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** Where the heading stands in the outline of the pane. */
  level: 2 | 3 | 4;
  title: ReactNode;
  count?: string;
  /** What stands below the heading, open or closed. */
  below?: ReactNode;
  /** Given where something else than the heading opens and closes it too. */
  controlled?: { open: boolean; onToggle: (open: boolean) => void };
  /** Drawn when opened, not before. */
  children: ReactNode;
}

/** A heading that opens and closes what is under it. */
export function Disclosure({ level, title, count, below, controlled, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(false);
  const { open, onToggle } = controlled ?? { open: ownOpen, onToggle: setOwnOpen };
  return (
    <div>
      <DisclosureHeading level={level} open={open} controls={id} onToggle={onToggle}>
        <span className={mergeClasses(styles.title, level === 2 && styles.section)}>{title}</span>
        {/* the blank keeps title and number apart in the button's name */}{" "}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </DisclosureHeading>
      {below}
      <div id={id}>{open && children}</div>
    </div>
  );
}
