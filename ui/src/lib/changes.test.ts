import { expect, test, vi } from 'vitest';
import { send } from './changes';
import { Refused } from './failure';

const wrongEmail = (changes: object) => {
  if ('email' in changes) throw new Refused('invalid', {}, [{ field: 'email', code: 'not-an-email' }]);
};

test('one wrong field does not keep the others from the database, and is still told', async () => {
  const bring = vi.fn(async (changes: object) => wrongEmail(changes));
  const before = { name: 'Noor', email: '', phone: '' };
  const now = { name: 'Noor', email: 'geen adres', phone: '06' };
  await expect(send(now, before, bring)).rejects.toMatchObject({ faults: [{ field: 'email' }] });
  expect(bring.mock.lastCall?.[0]).toEqual({ phone: '06' });
});

test('a wrong field alone is not sent a second time', async () => {
  const bring = vi.fn(async (changes: object) => wrongEmail(changes));
  await expect(send({ email: 'geen adres' }, { email: '' }, bring)).rejects.toThrow();
  expect(bring).toHaveBeenCalledTimes(1);
});
