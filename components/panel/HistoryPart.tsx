import { Collapsible } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { effectWords } from '#components/follow-up/effect-words.ts';
import { relativeTime } from '#components/ui/moments.ts';
import { ProofMark } from '#components/ui/ProofMark.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import type { PostedReply } from '#lib/schema/records.ts';

/** What was answered before: to this author first, then on this listing. */
export default function HistoryPart({
  history,
  toAuthor,
  proved,
  effects,
  now,
}: Pick<DeskState, 'history' | 'toAuthor' | 'proved' | 'effects'> & { now: number }) {
  const { t } = useTranslation();
  const told = new Set(toAuthor.map(({ id }) => id));
  const others = history.filter(({ id }) => !told.has(id));
  if (toAuthor.length + others.length === 0) return null;
  return (
    <Collapsible.Root asChild>
      <div>
        <Section
          title={t('history.title')}
          aside={
            <Collapsible.Trigger className="button quiet">
              {t('history.show', { count: toAuthor.length + others.length })}
            </Collapsible.Trigger>
          }
        >
          <Collapsible.Content className="stack">
            <Replies title={t('history.toAuthor')} replies={toAuthor} proved={proved} effects={effects} now={now} />
            <Replies title={t('history.listing')} replies={others} proved={proved} effects={effects} now={now} />
          </Collapsible.Content>
        </Section>
      </div>
    </Collapsible.Root>
  );
}

type Listed = Pick<DeskState, 'proved' | 'effects'> & { title: string; replies: PostedReply[]; now: number };

function Replies({ title, replies, proved, effects, now }: Listed) {
  const { t, i18n } = useTranslation();
  if (replies.length === 0) return null;
  const replaced = new Set(replies.map(({ supersedes }) => supersedes));
  return (
    <>
      <h3 className="small muted">{title}</h3>
      <ul className="stack">
        {replies.map(({ id, author, text, postedAt, by, lang }) => (
          <li key={id} className="past">
            <p className="small muted">
              {[author, by?.name, relativeTime(postedAt, now, i18n.language)].filter(Boolean).join(' · ')}
            </p>
            <p lang={lang ?? undefined}>{text ?? t('history.textElsewhere')}</p>
            {replaced.has(id) ? <p className="small muted">{t('proof.earlier')}</p> : null}
            {proved[id] ? <ProofMark proved={proved[id]} /> : null}
            {effects[id] ? <p className="small">{effectWords(t, effects[id]).join(' · ')}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
