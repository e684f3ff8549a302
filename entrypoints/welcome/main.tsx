import { renderPage } from '#components/ui/render-page.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';

renderPage(<Welcome />);
