import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** How a button looks that is text until it is pointed at. */
export const PLAIN_BUTTON = {
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const satisfies GriffelStyle;
