import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import { flushWhenLeaving, shelf } from './lib/autosave.svelte';
import { beforeClosing, useDoor } from './lib/call';

// `vite` without the window shows the screens with invented people; the built program never takes this way.
if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
  const { fakeDoor } = await import('./testing/fake');
  useDoor(fakeDoor(new URLSearchParams(location.search)));
}

flushWhenLeaving();
beforeClosing(() => shelf.lastWords());

const target = document.getElementById('app');
if (target) mount(App, { target });
