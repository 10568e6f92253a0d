import type { Traffic } from "../../host/traffic";
import { element } from "./element";

const status = element("status", HTMLParagraphElement);
const kilobytes = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** What the last action of the pane cost: requests, and bytes of their bodies each way. */
export function showTraffic({ roundTrips, requestBytes, responseBytes }: Traffic): void {
  const kB = (bytes: number) => `${kilobytes.format(bytes / 1000)} kB`;
  status.textContent = `Lượt gọi: ${roundTrips} · Gửi: ${kB(requestBytes)} · Nhận: ${kB(responseBytes)}`;
}
