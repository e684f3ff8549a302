import { check } from '../check.ts';
import { type Platform, platforms, severities } from '../schema/ids.ts';
import type { CheckRequest, Finding } from '../schema/method.ts';
import type { Template } from '../schema/records.ts';
import type { TemplateFinding } from '../schema/template.ts';
import { fillTemplate, isPlaceholder, placeholdersIn } from '../templates.ts';

/** What is the same on every platform. */
type Surroundings = Pick<CheckRequest, 'sector' | 'jurisdiction' | 'business' | 'rules' | 'ui'>;

/**
 * The text as it may go out: one for each choice, the company's own words filled in, since a site may forbid them; what the
 * review will tell stays a placeholder.
 */
export function sampleTexts(text: string, { business = {} }: Surroundings): string[] {
  const { name, email, phone, address } = business;
  const asked = placeholdersIn(text);
  const samples = Math.max(1, ...asked.map(({ choices }) => choices.length));
  return Array.from({ length: samples }, (_, sample) => {
    const chosen = asked.flatMap(({ name, choices }) =>
      choices.length > 0 ? [[name, choices[sample % choices.length] ?? '']] : [],
    );
    return fillTemplate(text, { business: name, email, phone, address }, Object.fromEntries(chosen)).text;
  });
}

/** A placeholder of ours is no flaw of a template, and what a reply lacks is the reply's. */
const isOfText = ({ rule, start, text }: Finding) =>
  start !== null && !(rule === 'structure-placeholder' && isPlaceholder(text ?? ''));

/**
 * What stands against a template, with the platforms on which it does, worst first. As with a part of a reply, save that a
 * length no platform takes is told. Pure: the same text and surroundings find the same.
 */
export function checkTemplate(
  { text, lang }: Pick<Template, 'text' | 'lang'>,
  surroundings: Surroundings,
): TemplateFinding[] {
  const found = new Map<string, TemplateFinding>();
  const note = (platform: Platform, { rule, severity, text, message, source }: Finding) => {
    const name = JSON.stringify([rule, severity, text, message, source]);
    const known = found.get(name);
    if (!known) found.set(name, { rule, severity, text, message, source, platforms: [platform] });
    else if (!known.platforms.includes(platform)) known.platforms.push(platform);
  };
  for (const reply of sampleTexts(text, surroundings)) {
    for (const platform of platforms) {
      const request = { ...surroundings, ...(lang ? { lang } : {}), platform, reply };
      for (const finding of check(request).findings) if (isOfText(finding)) note(platform, finding);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.platforms.length - a.platforms.length ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}
