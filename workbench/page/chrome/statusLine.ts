import { element } from "./element";

const status = element("status", HTMLParagraphElement);
const kilobytes = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** What the last action of the pane cost: requests, and bytes of their bodies each way. */
export interface Cost {
  roundTrips: number;
  bytesSent: number;
  bytesReceived: number;
}

export function showCost({ roundTrips, bytesSent, bytesReceived }: Cost): void {
  const kB = (bytes: number) => `${kilobytes.format(bytes / 1000)} kB`;
  status.textContent = `Lượt gọi: ${roundTrips} · Gửi: ${kB(bytesSent)} · Nhận: ${kB(bytesReceived)}`;
}
