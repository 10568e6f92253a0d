/** Where the pane is as low as at 200 %: what stands round the content takes less, so that some of it is in view. */
export const LOW_PANE = "@media (max-height: 400px)";
