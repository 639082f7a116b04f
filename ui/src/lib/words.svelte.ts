/** The words of the screen: Fluent files of assets/locales, the same ones the papers use. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Key } from './keys.gen';

export type { Key };
export type Language = 'nl' | 'en';
export type Args = Record<string, string | number>;

const files = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // Isolation marks would show up in copied text; names in a right-to-left script stand on their own anyway.
  const made = new FluentBundle(language, { useIsolating: false });
  const text = Object.keys(files)
    .filter((path) => path.includes(`/locales/${language}/`))
    .sort()
    .map((path) => files[path])
    .join('\n');
  made.addResource(new FluentResource(text));
  bundles.set(language, made);
  return made;
}

class Words {
  #language = $state<Language>('nl');

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    document.documentElement.lang = language;
  }
}

export const words = new Words();

/** Whether a key has a sentence: for keys made of a code that came through the door. */
export function known(key: string): key is Key {
  return bundle(words.language).hasMessage(key);
}

/**
 * The sentence of a key in the language of now. Read inside a component it follows a change of language by itself.
 * A key that only exists at run time and is unknown shows itself, so that a missing sentence is seen and not hidden.
 */
export function say(key: Key, args: Args = {}): string {
  return sayIn(words.language, key, args);
}

export function sayIn(language: Language, key: Key, args: Args = {}): string {
  const speaking = bundle(language);
  const message = speaking.getMessage(key);
  if (!message?.value) return key;
  return speaking.formatPattern(message.value, args, []);
}
