import { HiddenText } from "../parts/HiddenText";

/** Text for screen readers only, spoken whenever it changes. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <div role="status">
      <HiddenText>{text}</HiddenText>
    </div>
  );
}
