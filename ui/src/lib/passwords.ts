import { call } from './call';

export const measure = (password: string) => call('password_strength', { password });
