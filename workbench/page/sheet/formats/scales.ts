import type { ColorScaleRuleType, Cvfo, DataBarRuleType } from "exceljs";
import {
  CFRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { cssColor } from "../../convert/color";

const VALUE_TYPES: Record<string, CFValueType> = {
  num: CFValueType.num,
  min: CFValueType.min,
  autoMin: CFValueType.min,
  max: CFValueType.max,
  autoMax: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function threshold(cfvo: Cvfo | undefined, fallback: CFValueType): { type: CFValueType; value?: number } {
  if (cfvo === undefined) return { type: fallback };
  return { type: VALUE_TYPES[cfvo.type] ?? fallback, ...(cfvo.value !== undefined && { value: cfvo.value }) };
}

export function colorScale(rule: ColorScaleRuleType): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.colorScale,
    config: (rule.cfvo ?? []).map((cfvo, index) => ({
      index,
      color: cssColor(rule.color?.[index]) ?? "#ffffff",
      value: threshold(cfvo, CFValueType.min),
    })),
  };
}

export function dataBar(rule: DataBarRuleType): IConditionalFormattingRuleConfig {
  // exceljs keeps a bar's colour, but leaves it out of its types.
  const color = cssColor((rule as { color?: Parameters<typeof cssColor>[0] }).color) ?? "#638ec6";
  return {
    type: CFRuleType.dataBar,
    isShowValue: rule.showValue ?? true,
    config: {
      min: threshold(rule.cfvo?.[0], CFValueType.min),
      max: threshold(rule.cfvo?.[1], CFValueType.max),
      isGradient: rule.gradient ?? true,
      positiveColor: color,
      nativeColor: "#ff0000",
    },
  };
}
