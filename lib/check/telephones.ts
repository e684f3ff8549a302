import type { MetadataJson } from 'libphonenumber-js/core';
import telephones from 'libphonenumber-js/min/metadata';

/** How telephone numbers are made in each country. A build puts it beside its scripts: few replies have a number to be asked. */
export const telephoneNumbers = (): MetadataJson => telephones;
