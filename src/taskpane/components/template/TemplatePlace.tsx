import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const TemplateDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "units" */ "./TemplateDialog")).TemplateDialog,
}));

/** Where a template for the units is made, over the pane, while that page is open. */
export function TemplatePlace() {
  const { pane } = usePaneTools();
  const { open, shown: template } = useStore(pane.templatePage);
  if (!open || template === null) return null;
  return (
    <Suspense>
      <TemplateDialog template={template} />
    </Suspense>
  );
}
