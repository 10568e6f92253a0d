import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Words for screen readers that the eye does not need; `id` where something is described by them. */
export function HiddenText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className={useStyles().hidden}>
      {children}
    </span>
  );
}
