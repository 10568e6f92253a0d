import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  open: { transform: "rotate(90deg)" },
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
  /** Drawn when opened, not before. */
  children: ReactNode;
}

/** A heading that opens and closes what is under it. */
export function Disclosure({ level, title, icon, count, below, controlled, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(false);
  const { open, onToggle } = controlled ?? { open: ownOpen, onToggle: setOwnOpen };
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            onToggle(!open);
          }}
        >
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
          {icon}
          <span className={mergeClasses(styles.title, level === 2 && styles.section)}>{title}</span>
          {/* the blank keeps title and number apart in the button's name */}{" "}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      </Heading>
      {below}
      <div id={id}>{open && children}</div>
    </div>
  );
}
