/** The way to the core. The only file that knows the window: everything else asks here. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Commands, Status } from './api.gen';
import { refusal } from './failure';

export type Name = keyof Commands;
export type ArgsOf<N extends Name> = Commands[N]['args'];
export type ResultOf<N extends Name> = Commands[N]['result'];

/** Which paper, and for whom. */
export type WantedPaper = ArgsOf<'paper'>;
/** What opens a backup: its password, or the recovery code with a new password. */
export type BackupKey = { password: string } | { code: string; new_password: string };
/** Whose calendar, from when on, and whether whole names may stand in it. */
export type WantedCalendar = ArgsOf<'calendar_file'>;
/** A paper to look at: where its pages are, for a frame. */
export type Sight = { url: string; file_name: string; pages: number };

/** What the window offers besides the contract. The tests and `vite` without a window put a fake in its place. */
export type Door = {
  invoke(command: string, args?: Record<string, unknown>): Promise<unknown>;
  listen(event: string, then: () => void): Promise<unknown>;
};

let door: Door = { invoke, listen };

let locked = () => {};

/** `then` is told when a call was refused because the practice is locked. */
export function whenLocked(then: () => void): void {
  locked = then;
}

export function useDoor(other: Door): void {
  door = other;
}

async function ask<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return (await door.invoke(command, args)) as T;
  } catch (thrown) {
    const refused = refusal(thrown);
    if (refused.code === 'locked') locked();
    throw refused;
  }
}

/** One call of the contract. Throws `Refused`. */
export const call = <N extends Name>(name: N, args: ArgsOf<N>) => ask<ResultOf<N>>('call', { name, args });

// The title is that of the system's dialog. Null: the dialog was closed without a choice.
export const chooseLogo = (title: string) => ask<ResultOf<'set_logo'> | null>('choose_logo', { title });
export const openBackup = (title: string, request: BackupKey & { replace?: boolean }) =>
  ask<Status | null>('open_backup', { title, request });
/** Gives the name the file got. */
export const savePaper = (title: string, request: WantedPaper) =>
  ask<string | null>('save_paper', { title, request });
/** The same for a calendar file. */
export const saveCalendar = (title: string, request: WantedCalendar) =>
  ask<string | null>('save_calendar', { title, request });
export const previewPaper = (request: WantedPaper) => ask<Sight>('preview_paper', { request });

/** Says that the first screen stands, so that the window may be shown. */
export const ready = () => ask<void>('ready');

/**
 * Before the window closes: `flush` brings everything that was typed into the database and says whether it is all there.
 * If not, the window comes back once, so that the text can be rescued; a second closing is meant.
 */
export function beforeClosing(flush: () => Promise<boolean>): void {
  void door.listen('closing', async () => {
    await ask('closed', { stored: await flush() });
  });
}
