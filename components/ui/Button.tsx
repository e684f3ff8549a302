import { Tooltip } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { TooltipText } from './TooltipText.tsx';

type Props = Omit<ComponentProps<'button'>, 'type'> & {
  look?: 'main' | 'quiet' | 'icon';
  submit?: boolean;
  /** Said on hover and focus; needed where the button shows no words. */
  hint?: string;
  /** The key that does the same, as printed on it. */
  shortcut?: string;
  children: ReactNode;
};

export function Button({ look, submit = false, hint, shortcut, children, className, ...rest }: Props) {
  const button = (
    <button
      type={submit ? 'submit' : 'button'}
      className={['button', look, className].filter(Boolean).join(' ')}
      aria-keyshortcuts={shortcut}
      aria-label={look === 'icon' ? hint : undefined}
      {...rest}
    >
      {children}
    </button>
  );
  if (!hint && !shortcut) return button;
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{button}</Tooltip.Trigger>
      <TooltipText hint={hint} shortcut={shortcut} />
    </Tooltip.Root>
  );
}
