import type { OfficeHost } from "./officeHost";
import { ADDIN_ID } from "./paneUrl";

/** Excel on the web, as office.js numbers applications. */
const EXCEL_WEB = 16;

/** A workbook that may be written, as office.js numbers the modes of a document, and one that may only be read. */
const READ_WRITE = 1;
const READ_ONLY = 0;

/** What office.js asks first: where it runs, in which language, and which requirement sets there are. */
export function appContext(host: OfficeHost, origin: string): Readonly<Record<string, unknown>> {
  return {
    _id: ADDIN_ID,
    _appInstanceId: ADDIN_ID,
    _appName: EXCEL_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.99999.1000",
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: `${origin}/${encodeURIComponent(host.book?.fileName ?? "")}`,
    _clientMode: host.readOnly ? READ_ONLY : READ_WRITE,
    _settings: Object.entries(host.settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _addinName: "VNeID Roster",
    _appDomains: [],
    _featureGates: {},
  };
}
