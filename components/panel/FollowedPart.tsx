import { useTranslation } from 'react-i18next';
import { dateAndTime, relativeTime } from '#components/ui/moments.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { proofSeverity, proofWord } from '#components/ui/proof-words.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import type { Followed } from '#lib/schema/proof.ts';
import { LikelyReasons } from './LikelyReasons.tsx';
import { SourceLink } from './SourceLink.tsx';

type Props = { followed: Followed; platform: DeskState['box']['platform']; now: number };

/** How the reply to this review stands on its site, by what was seen of it. */
export function FollowedPart({ followed, platform, now }: Props) {
  const { t, i18n } = useTranslation();
  const { state, at, trail, wait, reasons, editable } = followed;
  const site = t(`platform.${platform}`);
  return (
    <Notice {...(proofSeverity[state] ? { severity: proofSeverity[state] } : {})}>
      <p>{t(`proof.${proofWord(followed)}Means`)}</p>
      {at === null ? null : (
        <p className="small muted">{t('proof.seenAt', { when: relativeTime(at, now, i18n.language), site })}</p>
      )}
      {(state === 'pending' || state === 'missing') && wait ? (
        <>
          <p className="small">{t('proof.wait', { count: wait.hours })}</p>
          <SourceLink source={wait.source} platformCode={undefined} />
        </>
      ) : null}
      {state === 'missing' ? <LikelyReasons likely={reasons} /> : null}
      {editable === null ? null : <p className="small">{t(editable ? 'proof.editable' : 'proof.final')}</p>}
      {trail.length > 1 ? (
        <details className="small">
          <summary>{t('proof.trail')}</summary>
          <ol>
            {trail.map((proof) => (
              <li key={proof.id}>
                {[dateAndTime(proof.at, i18n.language), t(`proof.${proofWord(proof)}`), proof.by?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </Notice>
  );
}
