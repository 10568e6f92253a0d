import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { PLAIN_BUTTON } from "./plainButton";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    ...PLAIN_BUTTON,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  flush: { paddingLeft: 0, paddingRight: 0 },
  chevron: { flexShrink: 0 },
  open: { transform: "rotate(90deg)" },
});

interface Props {
  /** Where the heading stands in the outline of the pane. */
  level: 2 | 3 | 4;
  /** Whether it begins where the text around it does. */
  flush?: boolean;
  open: boolean;
  /** The id of what it opens. */
  controls: string;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** The heading of what opens and closes: one button across the pane, which says whether it is open. */
export function DisclosureHeading({ level, flush = false, open, controls, onToggle, children }: Props) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <Heading className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(styles.button, flush && styles.flush)}
        aria-expanded={open}
        aria-controls={controls}
        onClick={() => {
          onToggle(!open);
        }}
      >
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
        {children}
      </button>
    </Heading>
  );
}
