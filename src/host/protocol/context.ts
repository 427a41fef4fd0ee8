/** What `window.external.GetContext()` tells office.js about the application and the document. */

export const LOCALE = 'en-US';

/** 1.15 is the most that this build of office.js can carry out; members above it fail in office.js itself. */
const REQUIREMENT_SETS = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.3',
  // Of the runtime's own protocol, not of add-ins: from 1.9 results come as arrays.
  CustomFunctions: '1.9',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  DelayForCellEdit: '1.1',
};

/** The colours of an Office theme, as 0xRRGGBB. */
export interface ThemeColors {
  bodyBackgroundColor: number;
  bodyForegroundColor: number;
  controlBackgroundColor: number;
  controlForegroundColor: number;
}

/** `Office.context.document.settings`: lives as long as the page, as it would live in the document. */
function createSettings() {
  let keys: unknown[] = [];
  let values: unknown[] = [];
  return {
    Read(intoKeys: unknown[], intoValues: unknown[]) {
      intoKeys.push(...keys);
      intoValues.push(...values);
    },
    Write(newKeys: unknown[], newValues: unknown[]) {
      keys = [...newKeys];
      values = [...newValues];
    },
  };
}

export function createContext(documentUrl: string, theme: () => ThemeColors) {
  const settings = createSettings();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000000',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => LOCALE,
    GetAppDataLocale: () => LOCALE,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInitialDisplayMode: () => 2,
    GetHostFullVersion: () => '16.0.18000.20000',
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetOfficeThemeInfo: () => JSON.stringify(theme()),
    GetSettings: () => settings,
  };
}
