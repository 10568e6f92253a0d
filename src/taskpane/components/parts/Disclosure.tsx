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
  /** Before the title. */
  icon?: ReactNode;
  count?: string;
  /** What stands below the heading, open or closed. */
  below?: ReactNode;
  /** Given where something else than the heading opens and closes it too. */
  controlled?: { open: boolean; onToggle: (open: boolean) => void };
  /** Not to be opened first by the user; where it is not controlled. */
  openAtFirst?: boolean;
  /** Drawn when opened, not before. */
  children: ReactNode;
}

/** A heading that opens and closes what is under it. */
export function Disclosure({ level, title, icon, count, below, controlled, openAtFirst = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(openAtFirst);
  const { open, onToggle } = controlled ?? { open: ownOpen, onToggle: setOwnOpen };
  return (
    <div>
      <DisclosureHeading level={level} open={open} controls={id} onToggle={onToggle}>
        {icon}
        <span className={mergeClasses(styles.title, level === 2 && styles.section)}>{title}</span>
        {/* the blank keeps title and number apart in the button's name */}{" "}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </DisclosureHeading>
      {below}
      <div id={id}>{open && children}</div>
    </div>
  );
}
