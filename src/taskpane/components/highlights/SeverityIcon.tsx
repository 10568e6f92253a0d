import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, EyeFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../../rules/rule";

const icons = { error: ErrorCircleFilled, missing: WarningFilled, check: EyeFilled };

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  check: { color: tokens.colorBrandForeground1 },
});

/** A shape and a colour for a severity; its word always stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
