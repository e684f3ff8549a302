import { useTranslation } from 'react-i18next';
import { SourceLink } from '#components/panel/SourceLink.tsx';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import type { CatalogueRule } from '#lib/schema/flag-messages.ts';

type Line = { level: CatalogueRule['elsewhere']; where: string };

/** One rule: its reason, how bad it is where, and the source. */
export function RuleEntry({ rule, wanted }: { rule: CatalogueRule; wanted: boolean }) {
  const { t, i18n } = useTranslation();
  const { id, reason, source, elsewhere, onPlatforms, inSituations } = rule;
  const list = new Intl.ListFormat(i18n.language);
  const special: Line[] = [
    ...onPlatforms.map(({ level, platforms }) => ({
      level,
      where: t('rules.on', { places: list.format(platforms.map((platform) => t(`platform.${platform}`))) }),
    })),
    ...inSituations.map(({ level, situation }) => ({ level, where: t(`rules.in.${situation}`) })),
  ];
  const rest = { level: elsewhere, where: t(special.length > 0 ? 'rules.elsewhere' : 'rules.everywhere') };
  return (
    <li id={id} className={`stack rule ${wanted ? 'wanted' : ''}`}>
      <h3>{reason}</h3>
      <ul className="small">
        {[...special, rest].map(({ level, where }) => (
          <li key={`${level} ${where}`} className="row">
            {level === 'off' ? null : <SeverityMark severity={level} />}
            <span>
              {level === 'off' ? t('rules.off') : t(`severity.${level}`)}: {where}
            </span>
          </li>
        ))}
      </ul>
      <SourceLink source={source} platformCode={undefined} />
      <p className="small muted">{id}</p>
    </li>
  );
}
