/** The add-in's id as the pane is told it; the manifest's own has no meaning in the workbench. */
export const ADDIN_ID = "workbench-addin";

/**
 * The address for the pane's iframe: office.js reads from it that it runs in Excel on the web and to whom it may talk.
 * `base` is the pane's page, `wish` what a button of the manifest opens it for ("" for nothing in particular); each
 * call begins a conversation of its own, since office.js remembers document settings by conversation.
 */
export function paneUrl(
  base: string,
  locale: string,
  wish = "",
  hostOrigin: string = globalThis.location.origin,
): string {
  const info = encodeURIComponent(`Excel$Web$16.01$${locale}$telemetry$$$0`);
  const conversation = globalThis.crypto.randomUUID();
  const partner = `${conversation}|${ADDIN_ID}|${encodeURIComponent(`${hostOrigin}/`)}`;
  const start = wish === "" ? "" : `start=${wish}&`;
  return `${base}?${start}_host_Info=${info}#&_xdm_Info=${partner}&_serializer_version=1`;
}
