/** Signs that nobody sees: zero-width characters, bidirectional controls, variation selectors, soft hyphens; the private letters of icon fonts. */
export const SILENT_SIGNS = /\p{Default_Ignorable_Code_Point}|\p{Co}/gu;
