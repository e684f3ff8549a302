export const cardCss = `
:host { left: var(--left) !important; top: var(--top) !important; width: 320px !important; max-width: 90vw !important }
[role] { padding: 12px; border-radius: 8px; background: Canvas; color: CanvasText; border: 1px solid #8888; box-shadow: 0 4px 16px #0004;
  font: 14px/1.4 system-ui, sans-serif; overflow-wrap: anywhere }
p { margin: 0 0 8px }
.severity { font-size: 12px; font-weight: 600 }
a { color: LinkText }
.source { font-size: 12px }
div div { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
button { font: inherit; padding: 4px 8px; border-radius: 4px; border: 1px solid #8888; background: Canvas; color: CanvasText; cursor: pointer; text-align: start }
.fix { background: #0d6b60; border-color: #0d6b60; color: #fff }
`;
