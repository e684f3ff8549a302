import { Tooltip } from 'radix-ui';

export function TooltipText({ hint, shortcut }: { hint?: string | undefined; shortcut?: string | undefined }) {
  return (
    <Tooltip.Portal>
      <Tooltip.Content className="tooltip" sideOffset={4} collisionPadding={8}>
        {hint}
        {shortcut ? <kbd className="key">{shortcut}</kbd> : null}
      </Tooltip.Content>
    </Tooltip.Portal>
  );
}
