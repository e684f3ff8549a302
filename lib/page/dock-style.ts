export const dockCss = `
:host { top: 0 !important; bottom: 0 !important; right: 0 !important; width: 380px !important; max-width: 100vw !important; translate: var(--dragged, 0) !important }
:host(.left) { right: auto !important; left: 0 !important }
:host(.folded) { width: 32px !important; bottom: auto !important; top: 40% !important }
aside { display: flex; flex-direction: column; height: 100%; background: Canvas; color: CanvasText; box-shadow: 0 0 12px #0004; font: 14px/1.4 system-ui, sans-serif }
header { display: flex; align-items: center; height: 32px; padding: 0 4px; gap: 4px; cursor: grab; touch-action: none }
span { flex: 1; overflow: hidden; padding: 0 8px; font-weight: 600; font-size: 12px; white-space: nowrap; text-overflow: ellipsis; user-select: none }
button { all: unset; width: 28px; height: 28px; border-radius: 4px; cursor: pointer; font-size: 16px; line-height: 28px; text-align: center }
button:hover { background: #8884 }
iframe { flex: 1; min-height: 0; border: 0; background: Canvas }
p { padding: 16px }
.tab { width: 32px; height: 48px; line-height: 48px }
:host(.folded) :is(header, iframe, p), :host(:not(.folded)) .tab { display: none }
.dragged iframe { pointer-events: none }
`;
