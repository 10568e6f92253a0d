import { makeStyles, tokens } from "@fluentui/react-components";
import type { GuidePointId } from "../../../text/guideOutline";
import type { GuideTexts } from "../../../text/guideTexts";
import type { GuideTopic } from "../../guide/searchGuide";
import { Disclosure } from "../parts/Disclosure";
import { GuidePoint } from "./GuidePoint";
import { MarkedText } from "./MarkedText";

const useStyles = makeStyles({
  topics: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  topic: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // its topic stays in view when a point is scrolled to
  point: { scrollMarginTop: "2.5rem" },
});

interface Props {
  guide: GuideTexts;
  topics: readonly GuideTopic[];
  /** Folded words to be marked. */
  searched: readonly string[];
  isOpen: (id: GuidePointId) => boolean;
  /** A point is opened or closed. */
  onTurn: (id: GuidePointId) => void;
}

/** Points of the guide under their topics, each to unfold. */
export function GuideTopics({ guide, topics, searched, isOpen, onTurn }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.topics}>
      {topics.map(({ topic, points }) => (
        <section key={topic}>
          <h3 className={styles.topic}>
            <MarkedText text={guide.topics[topic]} searched={searched} />
          </h3>
          {points.map(({ id, places }) => (
            <div key={id} className={styles.point} data-point={id}>
              <Disclosure
                level={4}
                title={<MarkedText text={guide.points[id].title} searched={searched} />}
                controlled={{
                  open: isOpen(id),
                  onToggle: () => {
                    onTurn(id);
                  },
                }}
              >
                <GuidePoint point={guide.points[id]} places={places} guide={guide} searched={searched} />
              </Disclosure>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
