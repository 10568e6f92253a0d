import type { KeptChart } from "../../book/keptCharts";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { SheetPart } from "./sheetPart";

/** A chart that was in the file: it has a name and can be deleted, all else of it is only kept. */
export class KeptChartObject extends SheetPart {
  readonly typeName = "Chart";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly data: KeptChart,
  ) {
    super(context, sheetId);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.data.name };
  }

  delete(): void {
    this.writableGrid();
    const { sheet, data } = this;
    sheet.keptCharts = sheet.keptCharts.filter((chart) => chart !== data);
    this.tellLayout();
  }
}

const MEMBERS: Members<KeptChartObject> = {
  properties: { name: { get: ({ data }) => data.name } },
  methods: {
    delete: (self) => {
      self.delete();
    },
  },
};
