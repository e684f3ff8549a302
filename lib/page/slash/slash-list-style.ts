export const slashListCss = `
:host { left: var(--left) !important; top: var(--top) !important; width: 300px !important; max-width: 90vw !important }
ul { max-height: 260px; margin: 0; padding: 4px; overflow: auto; border-radius: 8px; background: Canvas; color: CanvasText; border: 1px solid #8888;
  box-shadow: 0 4px 16px #0004; font: 14px/1.4 system-ui, sans-serif; list-style: none }
li { display: flex; flex-wrap: wrap; gap: 0 8px; padding: 4px 8px; border-radius: 4px; border: 1px solid transparent; cursor: pointer }
li[aria-selected=true] { background: #0d6b60; border-color: Highlight; color: #fff }
b { flex: 1; font-weight: 400; overflow-wrap: anywhere }
span { font-size: 12px }
i { flex-basis: 100%; font-size: 12px }
p { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
p.told { position: static; width: auto; height: auto; padding: 8px; clip-path: none; border-radius: 8px; background: Canvas; color: CanvasText; border: 1px solid #8888;
  font: 14px/1.4 system-ui, sans-serif }
`;
