import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { router } from '../../lib/route.svelte';
import { show } from '../../testing/show';

const saved = () => ({ at: new Date().toISOString() });

test('an answer is written by itself, alone, within a second, and its section counts it', async () => {
  const answer = vi.fn((_: ArgsOf<'answer'>) => saved());
  const screen = await show({ at: 'intake', id: 1 }, { changes: { answer } });
  await screen.getByLabelText('Waar wil je graag hulp bij?').fill('Weer zin krijgen');
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1), { timeout: 1000 });
  expect(answer.mock.calls[0]?.[0]).toEqual({
    episode: 1,
    form: 'intake',
    question: 'help_request',
    value: 'Weer zin krijgen',
  });
  await expect
    .element(screen.getByRole('button', { name: /^Wat brengt je hier/ }))
    .toHaveTextContent('1 van 5 ingevuld');
});

test('what was answered is still there after another section', async () => {
  const screen = await show({ at: 'intake', id: 1 });
  await screen.getByLabelText('Waar wil je graag hulp bij?').fill('Weer zin krijgen');
  await screen.getByRole('button', { name: 'Verder: Gegevens' }).click();
  await expect.element(screen.getByLabelText('Geboortedatum', { exact: true })).toBeVisible();
  await screen.getByRole('button', { name: 'Terug: Wat brengt je hier' }).click();
  await expect.element(screen.getByLabelText('Waar wil je graag hulp bij?')).toHaveValue('Weer zin krijgen');
});

test('a wrong field of the person is marked and written when it is right', async () => {
  const screen = await show({ at: 'intake', id: 1, section: 'intake-person' });
  await screen.getByLabelText('E-mail').fill('geen adres');
  await userEvent.tab();
  await expect.element(screen.getByLabelText('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await screen.getByLabelText('E-mail').fill('anneke@example.org');
  await expect.element(screen.getByLabelText('E-mail')).not.toHaveAttribute('aria-invalid');
});

test('a goal gets its figure of this talk by one key, beside that of the intake', async () => {
  const rate = vi.fn((_: ArgsOf<'rate_goal'>) => saved());
  const screen = await show({ at: 'mid', id: 1, section: 'mid-goals' }, { changes: { rate_goal: rate } });
  await expect.element(screen.getByText(/Eerder: Intakegesprek 3\./)).toBeVisible();
  (screen.getByRole('radio', { name: '0' }).first().element() as HTMLElement).focus();
  await userEvent.keyboard('7');
  await vi.waitFor(() =>
    expect(rate).toHaveBeenCalledWith({ goal: 1, at: 'mid', value: 7 }, expect.anything()),
  );
});

test('a goal that is worded anew keeps its earlier words in sight', async () => {
  const screen = await show({ at: 'mid', id: 1, section: 'mid-goals' });
  await screen.getByRole('textbox', { name: 'Doel', exact: true }).first().fill('Elke dag even naar buiten');
  await expect
    .element(screen.getByText('Intakegesprek: Weer een half uur buiten zijn zonder te piekeren'))
    .toBeVisible();
});

test('a goal is added, let go and taken up again', async () => {
  const screen = await show({ at: 'intake', id: 2, section: 'intake-goals' });
  await screen.getByLabelText('Eerste doel, in eigen woorden').fill('Weer durven');
  await screen.getByRole('button', { name: 'Doel toevoegen' }).click();
  await screen.getByRole('button', { name: 'Dit doel loslaten' }).click();
  await expect.element(screen.getByText('losgelaten bij: Intakegesprek')).toBeVisible();
  await screen.getByRole('button', { name: 'Weer oppakken' }).click();
  await expect.element(screen.getByLabelText('Doel', { exact: true })).toHaveValue('Weer durven');
});

test('the figures of earlier talks stand beside the same question', async () => {
  const screen = await show({ at: 'mid', id: 1, section: 'mid-effects' });
  await expect.element(screen.getByText('Eerder: Intakegesprek 3.')).toBeVisible();
});

test('a step of the declaration is recorded with its conditions, and stands in its history', async () => {
  const screen = await show({ at: 'intake', id: 2, section: 'declaration-clearance' });
  await screen.getByRole('radio', { name: 'Akkoord onder voorwaarden' }).click();
  await screen.getByLabelText('Voorwaarden', { exact: true }).fill('Alleen wandelen');
  await screen.getByLabelText('Arts', { exact: true }).selectOptions('bedrijfsarts');
  await screen.getByRole('button', { name: 'Vastleggen' }).click();
  await expect
    .element(screen.getByRole('table', { name: 'Hoe het tot nu toe ging' }))
    .toHaveTextContent(/Wacht op de arts.*Akkoord onder voorwaarden.*Alleen wandelen/);
  await expect.element(screen.getByText(/geldig tot/)).toBeVisible();
});

test('a half-typed step of the declaration waits while another section is looked at', async () => {
  const screen = await show({ at: 'intake', id: 2, section: 'declaration-clearance' });
  await screen.getByRole('radio', { name: 'Niet akkoord' }).click();
  await screen.getByLabelText('Notitie').fill('Eerst naar de huisarts');
  router.replace({ at: 'intake', id: 2, section: 'intake-life' });
  await expect.element(screen.getByRole('heading', { name: 'Lijf en leven' })).toBeVisible();
  router.replace({ at: 'intake', id: 2, section: 'declaration-clearance' });
  await expect.element(screen.getByLabelText('Notitie')).toHaveValue('Eerst naar de huisarts');
});

test('a step of the schedule is chosen in words, with its reason', async () => {
  const choose = vi.fn((_: ArgsOf<'choose_step'>) => saved());
  const screen = await show(
    { at: 'mid', id: 1, section: 'mid-schedule' },
    { changes: { choose_step: choose } },
  );
  await screen.getByLabelText('Bij welke stap').selectOptions('3');
  await screen.getByLabelText('Reden').fill('Het gaat goed.');
  await screen.getByRole('button', { name: 'Stap vastleggen' }).click();
  expect(choose.mock.calls[0]?.[0]).toEqual({
    episode: 1,
    schedule: 'gentle',
    step: 3,
    reason: 'Het gaat goed.',
    // Not held yet: from today on.
    date: null,
  });
});

test('a talk cannot have been held on a day to come', async () => {
  const screen = await show({ at: 'mid', id: 1 });
  await screen.getByRole('textbox', { name: 'Datum' }).fill('1-1-2999');
  await screen.getByRole('checkbox', { name: 'Gesprek is gehouden' }).click();
  await expect
    .element(screen.getByRole('textbox', { name: 'Datum' }))
    .toHaveAttribute('aria-invalid', 'true');
  await expect.element(screen.getByRole('checkbox', { name: 'Gesprek is gehouden' })).not.toBeChecked();
});
