import { useTranslation } from 'react-i18next';
import { SourceLink } from '#components/panel/SourceLink.tsx';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import type { Platform } from '#lib/schema/ids.ts';
import { platforms as everyPlatform } from '#lib/schema/ids.ts';
import type { TemplateFinding } from '#lib/schema/template.ts';

type Props = {
  findings: readonly TemplateFinding[];
  /** Platforms on which the company answers; all where none is known. */
  answersOn: readonly Platform[];
};

/** What the check of a template found: first where it may not stand, then what else is to be minded. */
export function TemplateFindings({ findings, answersOn }: Props) {
  const { t } = useTranslation();
  const asked = answersOn.length > 0 ? answersOn : everyPlatform;
  const here = findings
    .map((finding) => ({ ...finding, platforms: finding.platforms.filter((platform) => asked.includes(platform)) }))
    .filter(({ platforms }) => platforms.length > 0);
  const blocks = here.filter(({ severity }) => severity === 'block');
  const others = here.filter(({ severity }) => severity !== 'block');
  const placeOf = ({ platforms, severity }: TemplateFinding) => {
    const isBlock = severity === 'block';
    if (platforms.length === asked.length && isBlock) return t('template.nowhere');
    const named = platforms.map((platform) => t(`platform.${platform}`)).join(', ');
    const where = platforms.length === asked.length ? t('template.everywhere') : named;
    return isBlock ? t('template.not', { where }) : t('template.onSites', { where });
  };
  const item = (finding: TemplateFinding) => (
    <li
      key={JSON.stringify([finding.rule, finding.text, finding.source])}
      className={`notice ${finding.severity} small`}
    >
      <SeverityMark severity={finding.severity} />
      <div>
        <p>
          {finding.severity === 'block' ? <strong>{placeOf(finding)}: </strong> : null}
          {finding.text ? `${t('flag.quote', { text: finding.text })} ` : null}
          {finding.message}
        </p>
        {finding.severity === 'block' ? null : <p className="muted">{placeOf(finding)}</p>}
        <SourceLink source={finding.source} platformCode={undefined} />
      </div>
    </li>
  );
  return (
    <>
      {blocks.length > 0 ? <ul className="stack">{blocks.map(item)}</ul> : null}
      {others.length > 0 ? (
        <details>
          <summary className="small">{t('template.warned', { count: others.length })}</summary>
          <ul className="stack">{others.map(item)}</ul>
        </details>
      ) : null}
    </>
  );
}
