import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { TabStop } from "./tabStop";
import { useChunksInView } from "./useChunksInView";

/** Items drawn together: few enough to draw within a frame. */
const CHUNK = 20;
/** Of an item that was never drawn, in pixels: a name and a line below it. */
const USUAL_HEIGHT = 50;
/** So far Page Up and Page Down go. */
const PAGE = 10;

const useStyles = makeStyles({
  chunk: {
    boxSizing: "border-box",
    contain: "layout style",
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  // the bar of steps stays on top while the list scrolls
  item: { scrollMarginTop: "64px", scrollMarginBottom: "8px" },
});

const MOVES: Readonly<Partial<Record<string, (active: number, last: number) => number>>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + PAGE,
  PageUp: (active) => active - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

interface Props {
  label: string;
  count: number;
  /**
   * What stands in item `index`; asked only for those near the view. To be the same function as long as it gives the
   * same.
   */
  item: (index: number, isCurrent: boolean) => ReactNode;
  /** The item that the user is at. */
  current: number | null;
  /** What is to be scrolled into view, once, and focused if wanted. */
  reveal: { index: number; focus: boolean } | null;
  onRevealed: () => void;
  /** The user goes to an item; `reveals` asks for the focus to go there, where it is not there already. */
  onMove: (index: number, reveals: boolean) => void;
}

/**
 * A list of any length, all of which can be scrolled through: items are drawn in chunks as they come near the view, and
 * blank space keeps the place of the others. Readers of the screen hear how many there are; one item is reached by Tab,
 * the others by the arrow keys.
 */
export function LongList({ label, count, item, current, reveal, onRevealed, onMove }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const chunks = Math.ceil(count / CHUNK);
  const { inView, heights } = useChunksInView(list, chunks);
  const tabbed = current ?? 0;
  const { index: revealed, focus } = reveal ?? {};

  useLayoutEffect(() => {
    if (revealed === undefined) return;
    const element = list.current?.querySelector(`[data-index="${String(revealed)}"]`);
    element?.scrollIntoView({ block: "nearest" });
    if (focus === true) element?.querySelector("button")?.focus({ preventScroll: true });
    onRevealed();
  }, [revealed, focus, onRevealed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = MOVES[event.key]?.(indexOf(event) ?? tabbed, count - 1);
    if (to === undefined) return;
    event.preventDefault();
    onMove(Math.min(Math.max(0, to), count - 1), true);
  };

  const onFocus = (event: FocusEvent) => {
    const index = indexOf(event);
    if (index !== null) onMove(index, false);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and focus are those of the buttons inside
    <div ref={list} role="list" aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
      {Array.from({ length: chunks }, (_, chunk) => {
        const from = chunk * CHUNK;
        const to = Math.min(count, from + CHUNK);
        // what has the focus is drawn, wherever the list is scrolled to
        const drawn = inView.has(chunk) || (tabbed >= from && tabbed < to);
        return (
          // the same element, drawn or not: it is watched
          <div
            key={chunk}
            className={styles.chunk}
            data-chunk={chunk}
            style={drawn ? {} : { height: heights.get(chunk) ?? (to - from) * USUAL_HEIGHT }}
          >
            {drawn && (
              <Chunk
                {...{ from, to, count, item }}
                current={current !== null && current >= from && current < to ? current : null}
                tabbed={tabbed >= from && tabbed < to ? tabbed : null}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The item in which something happened. */
function indexOf({ target }: { target: EventTarget }): number | null {
  const item = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return item === null ? null : Number(item.dataset["index"]);
}

interface ChunkProps extends Pick<Props, "count" | "item" | "current"> {
  from: number;
  to: number;
  /** The item that Tab leads to. */
  tabbed: number | null;
}

const Chunk = memo(function Chunk({ from, to, count, item, current, tabbed }: ChunkProps) {
  const styles = useStyles();
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    return (
      <div
        key={index}
        role="listitem"
        className={styles.item}
        aria-setsize={count}
        aria-posinset={index + 1}
        data-index={index}
      >
        <TabStop value={index === tabbed ? 0 : -1}>{item(index, index === current)}</TabStop>
      </div>
    );
  });
});
