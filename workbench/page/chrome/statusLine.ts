import type { Traffic } from "../../host/traffic";
import { element } from "./element";

const status = element("status", HTMLParagraphElement);
const kilobytes = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/**
 * What the last action of the pane cost: requests, after a plus those sent beside it, and bytes of their bodies each
 * way.
 */
export function showTraffic({ roundTrips, asides, requestBytes, responseBytes }: Traffic): void {
  const kB = (bytes: number) => `${kilobytes.format(bytes / 1000)} kB`;
  const trips = asides === 0 ? String(roundTrips) : `${String(roundTrips)} + ${String(asides)}`;
  status.textContent = `Lượt gọi: ${trips} · Gửi: ${kB(requestBytes)} · Nhận: ${kB(responseBytes)}`;
}
