import { beforeEach } from 'vitest';
import '../app.css';
import { shelf } from '../lib/autosave.svelte';
import { useDoor } from '../lib/call';
import { words } from '../lib/words.svelte';
import { fakeDoor } from './fake';

beforeEach(() => {
  words.language = 'nl';
  shelf.clear();
  location.hash = '';
  useDoor(fakeDoor(new URLSearchParams()));
});
