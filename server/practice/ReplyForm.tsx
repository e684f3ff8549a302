import { type FormEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import type { InterfaceLanguage } from './interface-language.ts';
import { words } from './words.ts';

interface ReplyFormProps {
  language: InterfaceLanguage;
  publish: (text: string) => void;
  close: () => void;
}

/** As on the sites that name a limit. */
const mostCharacters = 2000;
/** Long enough to be seen as pending, as on a real site. */
const postingMilliseconds = 900;

/** The reply box of one review: a controlled one, as most review sites have. */
export function ReplyForm({ language, publish, close }: ReplyFormProps) {
  const say = words[language];
  const id = useId();
  const [text, setText] = useState('');
  const [posting, setPosting] = useState(false);

  const publishNow = useEffectEvent(() => publish(text.trim()));
  useEffect(() => {
    if (!posting) return;
    const timer = setTimeout(publishNow, postingMilliseconds);
    return () => clearTimeout(timer);
  }, [posting]);

  const post = (event: FormEvent) => {
    event.preventDefault();
    setPosting(true);
  };

  return (
    <form className="reply-form" aria-busy={posting} onSubmit={post}>
      <label htmlFor={id}>{say.yourReply}</label>
      <textarea
        id={id}
        name="reply"
        rows={5}
        maxLength={mostCharacters}
        value={text}
        readOnly={posting}
        aria-describedby={`${id}-hint`}
        // biome-ignore lint/a11y/noAutofocus: the visitor has just asked for this box
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="reply-hint">
        <span>{say.replyHint}</span>
        <span className="reply-length">{say.length(text.length, mostCharacters)}</span>
      </p>
      <div className="reply-buttons">
        <button type="submit" className="primary" disabled={posting || text.trim() === ''}>
          {posting ? say.posting : say.post}
        </button>
        <button type="button" className="quiet" disabled={posting} onClick={close}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
