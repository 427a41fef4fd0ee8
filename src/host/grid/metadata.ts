/** functions.json, as far as the grid needs it. */

export interface Parameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: Parameter[];
  result?: { type?: string; dimensionality?: string };
  options?: { requiresAddress?: boolean; requiresParameterAddresses?: boolean };
  /** Only with this do error values reach parameters of type `any`. */
  allowErrorForDataTypeAny?: boolean;
}

export interface Metadata {
  functions: FunctionMetadata[];
  allowErrorForDataTypeAny?: boolean;
}

export const isMatrix = ({ dimensionality }: Parameter): boolean => dimensionality === 'matrix';
