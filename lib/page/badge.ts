import type { BadgeFace } from './badge-face.ts';
import { make, makeOwnHost } from './own-host.ts';

/** Where one review's badge belongs: behind its reply control, or at the card's end. */
export type BadgePlace = { card: Element; control: Element | null; face: BadgeFace };

export type Badges = {
  /** The whole truth of one scan: badges of cards that are not named go. */
  show: (places: readonly BadgePlace[]) => void;
};

type Badge = { host: HTMLElement; draw: (face: BadgeFace) => void; placed: number };

/** A page that keeps taking a badge away is left alone. */
const patience = 5;

const css = `
:host { display: inline-block !important; position: static !important; vertical-align: middle !important; padding: 0 4px !important }
button { all: unset; min-width: 20px; height: 20px; padding: 0 2px; box-sizing: border-box; border: 1px solid; border-radius: 4px; cursor: pointer;
  font: 600 13px/18px system-ui, sans-serif; text-align: center; background: #fff }
`;

/** Keeps one badge at each named card. `onPress` hears only the person's own press. */
export function keepBadges(document: Document, onPress: (card: Element) => void, signal: AbortSignal): Badges {
  const badges = new Map<Element, Badge>();
  return {
    show: (places) => {
      const named = new Set(places.map(({ card }) => card));
      for (const [card, { host }] of badges) {
        if (named.has(card)) continue;
        host.remove();
        badges.delete(card);
      }
      for (const place of places) {
        const badge = badges.get(place.card) ?? makeBadge(document, () => onPress(place.card), signal);
        badges.set(place.card, badge);
        badge.draw(place.face);
        settle(badge, place);
      }
    },
  };
}

function settle(badge: Badge, { card, control }: BadgePlace): void {
  if (card.contains(badge.host) || badge.placed >= patience) return;
  badge.placed += 1;
  if (control && card.contains(control)) control.after(badge.host);
  else (card.matches('tr') ? (card.lastElementChild ?? card) : card).append(badge.host);
}

function makeBadge(document: Document, onPress: () => void, signal: AbortSignal): Badge {
  const { host, root } = makeOwnHost(document, css);
  const button = make(document, 'button', { type: 'button' });
  root.append(button);
  const press = (event: MouseEvent) => {
    // The card may be a link or a row that opens on a click.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onPress();
  };
  button.addEventListener('click', press, { signal });
  const draw = ({ sign, colour, title, count }: BadgeFace) => {
    button.style.color = colour;
    Object.assign(button, { title, ariaLabel: title, textContent: count > 0 ? `${sign} ${count}` : sign });
  };
  return { host, draw, placed: 0 };
}
