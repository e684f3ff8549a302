import { useTranslation } from 'react-i18next';
import { dateAndTime, relativeTime } from '#components/ui/moments.ts';
import { Notice } from '#components/ui/Notice.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { Clock } from './Clock.tsx';
import { FollowedPart } from './FollowedPart.tsx';
import { PromisesPart } from './PromisesPart.tsx';

/** Where this review stands with the company: its clock, who answered, what was said to this author before. */
export function StandingPart({ desk, now }: { desk: DeskState; now: number }) {
  const { t, i18n } = useTranslation();
  const { standing, box, own, posted, followed, toAuthor, triage, tasks, plan } = desk;
  const [latest] = toAuthor;
  const answered = standing?.state === 'answered' || standing?.state === 'missing' || box.review?.hasOwnerReply;
  return (
    <>
      {posted ? (
        <Notice>
          <p>{t('standing.posted', { time: dateAndTime(posted.at, i18n.language) })}</p>
        </Notice>
      ) : null}
      {answered && !posted && followed?.state !== 'missing' ? (
        <Notice severity="warn">
          <p>{standing?.by ? t('standing.answeredBy', { name: standing.by.name }) : t('standing.answered')}</p>
          {box.review?.ownerReplyText ? <blockquote className="small">{box.review.ownerReplyText}</blockquote> : null}
        </Notice>
      ) : null}
      {followed && !(posted && followed.state === 'pending') ? (
        <FollowedPart followed={followed} platform={box.platform} now={now} />
      ) : null}
      <PromisesPart tasks={tasks} asksFact={plan.strategy === 'follow-up' && plan.facts.length === 0} now={now} />
      {own === false ? <p className="muted small">{t('standing.notOurs')}</p> : null}
      {standing && !answered ? <Clock standing={standing} now={now} /> : null}
      {triage?.owner === 'manager' ? <p className="small">{t('standing.manager')}</p> : null}
      {latest ? (
        <p className="muted small">
          {t('standing.toAuthor', { count: toAuthor.length, when: relativeTime(latest.postedAt, now, i18n.language) })}
        </p>
      ) : null}
    </>
  );
}
