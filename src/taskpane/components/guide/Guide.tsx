import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { use, useLayoutEffect, useRef, useState } from "react";
import type { GuidePointId } from "../../../text/guideOutline";
import { loadGuide } from "../../../text/loadTexts";
import { searchedWords, searchGuide } from "../../guide/searchGuide";
import { usePaneTools } from "../../paneContext";
import { GuideTopics } from "./GuideTopics";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { minWidth: 0, width: "100%" },
  found: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/**
 * The letter in plain words, point by point, to be searched; `at`: the point that is open and has the focus to begin
 * with.
 */
export function Guide({ at }: { at: GuidePointId | null }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const [query, setQuery] = useState("");
  // points are closed, so that all titles can be seen at once; those that a search finds are open
  const [turned, setTurned] = useState<ReadonlySet<GuidePointId>>(new Set(at === null ? [] : [at]));
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const guide = use(loadGuide[texts.locale]());
  const searched = searchedWords(query);
  const searching = searched.length > 0;
  const topics = searchGuide(guide, query);
  const count = topics.reduce((sum, { points }) => sum + points.length, 0);

  useLayoutEffect(() => {
    if (at === null) return;
    const point = list.current?.querySelector(`[data-point="${at}"]`);
    point?.scrollIntoView({ block: "start" });
    point?.querySelector("button")?.focus({ preventScroll: true });
  }, [at]);

  const searchFor = (next: string) => {
    if (searchedWords(next).length > 0 !== searching) setTurned(new Set());
    setQuery(next);
  };
  const turn = (id: GuidePointId) => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };

  return (
    <PaneDialog title={texts.pane.guide} onClose={pane.guide.close} bar={<BackButton onClick={pane.guide.close} />}>
      <p className={styles.about}>{guide.about}</p>
      <Input
        type="search"
        className={styles.search}
        aria-label={guide.search}
        placeholder={guide.search}
        contentBefore={<SearchRegular aria-hidden />}
        input={{ ref: search }}
        value={query}
        onChange={(_, { value }) => {
          searchFor(value);
        }}
      />
      {/* there from the start, so that what comes into it is spoken */}
      <div role="status" className={styles.found}>
        {searching && (count === 0 ? guide.nothingFound(query.trim()) : guide.found(numbers.count(count)))}
      </div>
      {count === 0 && (
        <div>
          <Button
            onClick={() => {
              searchFor("");
              search.current?.focus();
            }}
          >
            {guide.showAll}
          </Button>
        </div>
      )}
      <div ref={list}>
        <GuideTopics
          guide={guide}
          topics={topics}
          searched={searched}
          isOpen={(id) => searching !== turned.has(id)}
          onTurn={turn}
        />
      </div>
    </PaneDialog>
  );
}
