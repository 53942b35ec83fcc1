import './styles/page.css';
import { render } from 'preact';
import { arrive, followView } from './state/table.ts';
import { restoreTheme } from './state/theme.ts';
import { App } from './view/app.tsx';

const root = document.querySelector('#table');
if (!root) throw new Error('The page has no place for the table');
restoreTheme();
render(<App />, root);
followView();
void arrive();
