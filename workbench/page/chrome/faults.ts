import { element } from "./element";

/** Ways in which Excel can refuse, with Office's own codes. */
const FAULTS = [
  { code: null, text: "Không (Excel làm việc bình thường)" },
  { code: "AccessDenied", text: "Trang tính được bảo vệ" },
  { code: "InvalidOperationInCellEditMode", text: "Đang sửa một ô" },
  { code: "RequestPayloadSizeLimitExceeded", text: "Gửi quá nhiều dữ liệu" },
  { code: "ResponsePayloadSizeLimitExceeded", text: "Nhận quá nhiều dữ liệu" },
  { code: "InvalidOrTimedOutSession", text: "Mất phiên làm việc" },
] as const;

/**
 * Fills the menu "Thử lỗi" and calls back with the code with which Excel refuses from now on. Null: it refuses nothing.
 */
export function listFaults(onChoose: (code: string | null) => void): void {
  const menu = element("faults", HTMLDetailsElement);
  const labels = FAULTS.map(({ code, text }) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "fault";
    radio.checked = code === null;
    radio.addEventListener("change", () => {
      menu.classList.toggle("armed", code !== null);
      onChoose(code);
    });
    label.append(radio, text);
    return label;
  });
  menu.querySelector("fieldset")?.append(...labels);
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") menu.open = false;
  });
  // The page does not hear of a press in the pane, but loses the focus by it.
  window.addEventListener("blur", () => {
    menu.open = false;
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}

/** The code chosen now. */
export function chosenFault(): string | null {
  const radios = [...document.querySelectorAll<HTMLInputElement>('#faults input[type="radio"]')];
  return FAULTS[radios.findIndex(({ checked }) => checked)]?.code ?? null;
}
